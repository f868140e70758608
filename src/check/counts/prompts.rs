//! Prompts without a measure: "immediately", "without delay", and no limit in figures beside them.

use super::unlimited::is_measured;
use super::{by_procedure, entry, note};
use crate::diagnostics::Finding;
use crate::model::{Bound, Limit, Model, Reader};

/// One note for each procedure with sentences that ask for haste and do not say how much.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let reader = Reader::new(model);
    let mut findings = Vec::new();
    for (mut count, statements) in by_procedure(model) {
        let mut sentences = 0;
        for statement in statements {
            let clauses = std::iter::once(&statement.bounds).chain(statement.variants.iter().map(|v| &v.bounds));
            let found: Vec<String> = clauses.filter_map(|bounds| unmeasured(bounds)).collect();
            sentences += found.len();
            count.things.extend(
                found
                    .iter()
                    .map(|words| entry(&format!("{words}: {}", reader.sentence(statement)), &statement.marks.cited())),
            );
        }
        if sentences > 0 {
            let times = if sentences == 1 { "once".to_string() } else { format!("{sentences} times") };
            let message = format!("{}: haste is asked for {times} without a measure", count.title);
            count.things.sort();
            findings.push(note(
                "MP502",
                &count,
                message,
                "Nothing has to change; whether such a prompt was met is for a person to judge.",
            ));
        }
    }
    findings
}

/// The words of the prompt, if the clause has one and no limit in figures.
fn unmeasured(bounds: &[Bound]) -> Option<String> {
    if bounds.iter().any(is_measured) {
        return None;
    }
    bounds.iter().find_map(|bound| match &bound.limit {
        Limit::Prompt { words, .. } => Some(format!("\"{words}\"")),
        _ => None,
    })
}
