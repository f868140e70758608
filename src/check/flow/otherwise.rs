//! An `otherwise` for which no case is left.

use super::choices::{self, Choices};
use super::{key, quoted, words};
use crate::check::judge::Judge;
use crate::diagnostics::{Finding, Level, Origin};
use crate::logic::Formula;
use crate::model::Model;

/// `otherwise` lines that can never be taken, because the conditions above them take every case.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    choices::of(model, &judge).iter().filter_map(|choices| of(choices, &judge)).collect()
}

fn of(choices: &Choices, judge: &Judge) -> Option<Finding> {
    let otherwise = choices.otherwise.first()?;
    let conditions: Vec<Formula> = choices.ifs.iter().map(|(_, when)| when.clone()).collect();
    if conditions.is_empty() || judge.decider().covers(&conditions) != Ok(None) {
        return None;
    }
    let key = key(choices.procedure, &[choices.node]);
    let message =
        format!("In \"{}\" no case is left for the \"otherwise\" of {}", choices.procedure.title, quoted(choices.node));
    let finding = Finding::new("MP207", Level::Warning, Origin::Policy, &words(&key), message)
        .at(otherwise.span, "never taken")
        .cite(choices.node.marks.cited())
        .because("The conditions beside it take every case there can be.")
        .help("Take the line out. If it was meant for a case, one of the conditions beside it is too wide.");
    Some(finding)
}
