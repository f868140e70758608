//! MP308: an exception that loosens a *must*, with nobody named who may allow it (language.md, section
//! 4, kind 6).

use super::super::judge::Judge;
use super::contradiction::Clocks;
use super::limits::{self, Starts, TimeLimit};
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::*;

/// The `instead` clauses that give a duty more time, or less force, than the sentence they replace.
pub fn check(model: &Model) -> Vec<Finding> {
    let (judge, clocks) = (Judge::new(model), Clocks::new(model));
    let mut findings = Vec::new();
    for list in limits::by_act(&judge).values() {
        let bases =
            list.iter().filter(|limit| limit.claim.variant.is_none() && nobody_may_allow(limit.claim.statement));
        for base in bases {
            let same_sentence = list.iter().filter(|limit| limit.claim.index == base.claim.index);
            let insteads = same_sentence.filter_map(|limit| Some((limit, limit.claim.variant.filter(|v| v.instead)?)));
            let loosened = insteads.filter(|(limit, _)| loosens(model, &clocks, base, limit));
            findings.extend(loosened.map(|(limit, variant)| describe(&judge, base, limit, variant)));
        }
    }
    findings
}

/// A *must* with no later date allowed, of which the sentence names nobody: a duty of somebody named is
/// loosened on their own authority.
fn nobody_may_allow(statement: &Statement) -> bool {
    statement.modality == Modality::Must && statement.later_dates.is_empty() && statement.subject.list.is_empty()
}

fn loosens(model: &Model, clocks: &Clocks, base: &TimeLimit, other: &TimeLimit) -> bool {
    if other.claim.modality.rank() < base.claim.modality.rank() {
        return true;
    }
    let later = |comparison: &crate::calendar::Comparison| !limits::seldom(comparison.first_sooner_on, comparison);
    limits::starts(model, base, other) == Starts::Same
        && clocks.declared.compare(model, base, other).is_some_and(|comparison| later(&comparison))
}

fn describe(judge: &Judge, base: &TimeLimit, other: &TimeLimit, variant: &Variant) -> Finding {
    let (reader, statement) = (&judge.reader, base.claim.statement);
    let (cited, when) = (variant.marks.cited().join(", "), reader.condition(&variant.when));
    let act = statement.act.as_ref().map(|act| sentence_case(&reader.act(act))).unwrap_or_default();
    let message =
        format!("{act}: a must is loosened when {when} ({cited}), and the text names nobody who may allow it");
    Finding::new("MP308", Level::Warning, Origin::Document, &[&act, &cited, &when], message)
        .at(other.claim.span, "gives more time, or less force")
        .see(base.claim.span, "the duty")
        .cite(base.claim.marks.cited())
        .cite(variant.marks.cited())
        .because(format!("{}.", reader.variant(statement, variant)))
        .help("The text should say who decides that the exception applies. If it does, add a later date: … may agree one.")
}
