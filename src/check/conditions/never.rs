//! A condition that can never hold.

use super::{about, each_condition, key};
use crate::check::judge::Judge;
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::Model;

/// Conditions that no case satisfies.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    let mut findings = Vec::new();
    for found in each_condition(model) {
        if judge.decider().can_hold(&judge.formula(found.condition)) != Ok(false) {
            continue;
        }
        let words = judge.reader.condition(found.condition);
        let key = key(&found, &words);
        let key: Vec<&str> = key.iter().map(String::as_str).collect();
        let message = format!("No case can ever meet this condition: {words}");
        let finding = Finding::new("MP221", Level::Warning, Origin::Policy, &key, message)
            .because(format!("So {}.", found.if_never))
            .help("Compare it with the paragraph, and with what the facts it names rule out or mean where they are declared.");
        findings.push(about(finding, &found, "can never hold"));
    }
    findings
}
