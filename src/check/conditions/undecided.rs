//! A condition that is too large to be decided, or that takes a fact for what it is not.

use super::{about, each_condition, key};
use crate::check::judge::Judge;
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::Model;

/// Conditions about which Milepost gives no answer, said openly.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    let mut findings = Vec::new();
    for found in each_condition(model) {
        let Err(reason) = judge.decider().can_hold(&judge.formula(found.condition)) else { continue };
        let words = judge.reader.condition(found.condition);
        let key = key(&found, &words);
        let key: Vec<&str> = key.iter().map(String::as_str).collect();
        let message = "Milepost cannot decide this condition, so nothing that turns on it is checked";
        let finding = Finding::new("MP224", Level::Note, Origin::Policy, &key, message)
            .because(sentence(&judge.why_undecided(&reason)))
            .help("Say it in smaller conditions, or look at how the facts it names are declared.");
        findings.push(about(finding, &found, "not decided"));
    }
    findings
}

fn sentence(text: &str) -> String {
    crate::model::sentence_case(text) + "."
}
