//! MP309: an exception that can never apply (language.md, section 4, kind 6).

use super::super::judge::Judge;
use crate::diagnostics::{Finding, Level, Origin};
use crate::logic::Formula;
use crate::model::*;
use crate::networks::claims::claims;

/// The `instead` and `also` clauses whose condition could hold, but not together with what the sentence
/// itself needs or is lifted by.
pub fn check(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    let mut findings = Vec::new();
    for claim in claims(model) {
        let Some(variant) = claim.variant else { continue };
        let decides = |formula: &Formula| judge.decider().can_hold(formula);
        let alone = judge.formula(&variant.when);
        if decides(&alone) != Ok(true) || decides(&claim.when) != Ok(false) {
            continue;
        }
        let (cited, when) = (variant.marks.cited(), judge.reader.condition(&variant.when));
        let sentence = judge.reader.sentence(claim.statement);
        let message = format!("This exception can never apply: it is for when {when}, and then the sentence is lifted");
        findings.push(
            Finding::new("MP309", Level::Warning, Origin::Policy, &[&sentence, &when], message)
                .at(variant.span, "never applies")
                .see(claim.statement.span, "the sentence it belongs to")
                .cite(cited)
                .because(format!("{sentence}."))
                .help("Correct the condition of the exception or that of the sentence, or leave the exception out."),
        );
    }
    findings
}
