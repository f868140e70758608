//! A step or decision with a case for which it has no way on.

use super::choices::{self, Choices};
use super::{is_silent, key, quoted, words};
use crate::check::judge::Judge;
use crate::diagnostics::{Finding, Level, Origin};
use crate::logic::{Case, Formula, Undecided};
use crate::model::Model;

/// So many missing cases are shown; of more it is said that there are more.
const SHOWN: usize = 4;

/// Choices that leave out a case, decided: outcomes not led on, ages at which nothing applies.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    let findings = choices::of(model, &judge).iter().filter_map(|choices| of(choices, &judge)).collect();
    judge.with_notes(findings)
}

fn of(choices: &Choices, judge: &Judge) -> Option<Finding> {
    let act = choices.node.act.as_ref().and_then(|act| judge.model().acts.get(act));
    let has_outcomes = act.is_some_and(|act| !act.outcomes.is_empty());
    let complete = !choices.always.is_empty() || !choices.otherwise.is_empty() || choices.waits;
    if complete || (!has_outcomes && choices.ifs.is_empty()) {
        return None;
    }
    let missing = missing(choices, judge);
    let (first, more) = (missing.first()?, missing.len() > SHOWN);
    let told: Vec<String> = missing.iter().take(SHOWN).map(|case| judge.told(case)).collect();
    let mut key = key(choices.procedure, &[choices.node]);
    let mut conditions: Vec<String> = choices.ifs.iter().map(|(way, _)| Choices::words(judge, way)).collect();
    conditions.sort();
    key.extend(conditions);
    let message = if choices.ifs.is_empty() {
        format!("In \"{}\" no outcome of {} leads on", choices.procedure.title, quoted(choices.node))
    } else {
        let title = &choices.procedure.title;
        format!("In \"{title}\" nothing says what follows {} when {}", quoted(choices.node), judge.told(first))
    };
    let silent = is_silent(choices.node);
    let (level, origin) = if silent { (Level::Warning, Origin::Document) } else { (Level::Error, Origin::Policy) };
    let mut finding = Finding::new("MP205", level, origin, &words(&key), message)
        .at(choices.node.span, "a case is left out")
        .cite(choices.node.marks.cited());
    for other in told.iter().skip(1) {
        finding = finding.because(format!("Nor when {other}."));
    }
    if more {
        finding = finding.because("There are more such cases.");
    }
    Some(if silent {
        finding.because("The policy says that the text is silent here.").help("Ask the publisher what follows then.")
    } else {
        finding.help("Add a line for this case (if …: go to …), or one for all that is left (otherwise: go to …). If the paragraph does not say, add to the step: text silent on the branch")
    })
}

/// The cases that no way takes, the plainest first; one more than are shown.
fn missing(choices: &Choices, judge: &Judge) -> Vec<Case> {
    let mut taken: Vec<Formula> = choices.ifs.iter().map(|(_, when)| when.clone()).collect();
    // Without any condition the question would not turn on the outcome at all.
    if taken.is_empty() {
        return vec![Case::new()];
    }
    let mut cases = Vec::new();
    while cases.len() <= SHOWN {
        match judge.decider().covers(&taken) {
            Ok(Some(case)) => {
                taken.push(Judge::as_formula(&case));
                let endless = case.is_empty();
                cases.push(case);
                if endless {
                    break;
                }
            }
            Err(reason @ Undecided::TooLarge(_)) => {
                judge.unsure(&choices.node.title, &reason.to_string());
                break;
            }
            _ => break,
        }
    }
    cases
}
