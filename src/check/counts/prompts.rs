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
            let base = (&statement.bounds, reader.sentence(statement));
            let variants = statement.variants.iter().map(|v| (&v.bounds, reader.variant(statement, v)));
            for (bounds, sentence) in std::iter::once(base).chain(variants) {
                if let Some(words) = unmeasured(bounds) {
                    sentences += 1;
                    count.things.push(entry(&format!("{words}: {sentence}"), &statement.marks.cited()));
                }
            }
        }
        if sentences > 0 {
            let asks =
                if sentences == 1 { "1 sentence asks".to_string() } else { format!("{sentences} sentences ask") };
            let message = format!("{}: {asks} for haste without a measure", count.title);
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
