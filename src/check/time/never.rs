//! MP307: an exception that can never apply (language.md, section 4, kind 6).

use super::limits::condition_of;
use crate::diagnostics::{Finding, Level, Origin};
use crate::logic::Decider;
use crate::model::*;

/// The `instead` and `also` clauses whose condition no case can meet.
pub fn check(model: &Model) -> Vec<Finding> {
    let mut findings = Vec::new();
    for statement in model.statements.iter().filter(|statement| !statement.variants.is_empty()) {
        for variant in &statement.variants {
            let condition = condition_of(statement, Some(variant));
            let space = model.space([&condition]);
            if Decider::new(&space).can_hold(&condition.formula(model)) == Ok(false) {
                findings.push(describe(model, statement, variant));
            }
        }
    }
    findings
}

fn describe(model: &Model, statement: &Statement, variant: &Variant) -> Finding {
    let reader = Reader::new(model);
    let (cited, when) = (variant.marks.cited().join(", "), reader.condition(&variant.when));
    let message = format!("This exception can never apply: {when} ({cited})");
    Finding::new("MP307", Level::Warning, Origin::Policy, &[&cited, &when], message)
        .at(variant.span, "no case meets this condition")
        .see(statement.span, "the sentence it belongs to")
        .cite(variant.marks.cited())
        .because("Together with the sentence's own condition and what the facts rule out, nothing is left.")
        .help("Compare the condition with the paragraph. If the text itself says so, keep it and answer this finding.")
}
