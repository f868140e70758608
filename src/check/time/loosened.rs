//! MP308: an exception that loosens a *must*, with nobody named who may allow it (language.md, section
//! 4, kind 6).

use super::contradiction::Clocks;
use super::limits::{self, Starts, TimeLimit};
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::*;

/// The `instead` clauses that give a duty more time, or less force, than the sentence they replace.
pub fn check(model: &Model) -> Vec<Finding> {
    let clocks = Clocks::new(model);
    let mut findings = Vec::new();
    for (index, statement) in model.statements.iter().enumerate() {
        if statement.modality != Modality::Must || !statement.later_dates.is_empty() || !names_nobody(statement) {
            continue;
        }
        let list = limits::of_statement(index, statement);
        let Some(base) = list.iter().find(|limit| limit.variant.is_none()) else { continue };
        for other in list.iter().filter(|limit| limit.variant.is_some_and(|v| statement.variants[v].instead)) {
            if loosens(model, &clocks, base, other) {
                findings.push(describe(model, statement, base, other));
            }
        }
    }
    findings
}

/// Whether the sentence names nobody: a duty of somebody named is loosened on their own authority.
fn names_nobody(statement: &Statement) -> bool {
    statement.subject.list.is_empty()
}

fn loosens(model: &Model, clocks: &Clocks, base: &TimeLimit, other: &TimeLimit) -> bool {
    if other.modality.rank() < base.modality.rank() {
        return true;
    }
    limits::starts(model, base, other) == Starts::Same
        && clocks.declared.compare(model, base, other).is_some_and(|c| c.first_sooner_on > 2)
}

fn describe(model: &Model, statement: &Statement, base: &TimeLimit, other: &TimeLimit) -> Finding {
    let reader = Reader::new(model);
    let Some(variant) = other.variant.map(|number| &statement.variants[number]) else {
        return Finding::new("MP308", Level::Warning, Origin::Document, &[], "");
    };
    let (cited, when) = (variant.marks.cited().join(", "), reader.condition(&variant.when));
    let act = statement.act.as_ref().map(|act| sentence_case(&reader.act(act))).unwrap_or_default();
    let message =
        format!("{act}: a must is loosened when {when} ({cited}), and the text names nobody who may allow it");
    Finding::new("MP308", Level::Warning, Origin::Document, &[&act, &cited, &when], message)
        .at(other.span, "gives more time, or less force")
        .see(base.span, "the duty")
        .cite(base.marks.cited())
        .cite(variant.marks.cited())
        .because(format!("{}.", reader.variant(statement, variant)))
        .help("The text should say who decides that the exception applies. If it does, add a later date: … may agree one.")
}
