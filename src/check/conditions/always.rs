//! A condition that holds in every case, and so is none.

use super::{about, each_condition, key};
use crate::check::judge::Judge;
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::{Condition, Model};

/// Conditions that every case satisfies. The only outcome of an act is no condition in this sense.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    let mut findings = Vec::new();
    for found in each_condition(model) {
        if matches!(found.condition, Condition::Outcome { .. }) {
            continue;
        }
        if judge.decider().covers(&[judge.formula(found.condition)]) != Ok(None) {
            continue;
        }
        let words = judge.reader.condition(found.condition);
        let key = key(&found, &words);
        let key: Vec<&str> = key.iter().map(String::as_str).collect();
        let message = format!("Every case meets this condition: {words}");
        let finding = Finding::new("MP222", Level::Warning, Origin::Policy, &key, message)
            .because(format!("So {}.", found.if_always))
            .help("Compare it with the paragraph. If it is meant to hold always, take the condition out.");
        findings.push(about(finding, &found, "always holds"));
    }
    findings
}
