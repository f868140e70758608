//! MP306: exceptions to one sentence that can hold together with different limits, where the text does
//! not say which counts (language.md, section 4, kind 6).

use super::super::judge::Judge;
use super::contradiction::{Clocks, stated};
use super::limits::{self, TimeLimit};
use crate::diagnostics::{Finding, Level, Origin};
use crate::logic::Case;
use crate::model::*;
use crate::networks::{Kind, Proof};
use std::collections::BTreeMap;

/// Two exceptions, and the case in which both hold.
type Pair<'l, 'm> = (&'l TimeLimit<'m>, &'l TimeLimit<'m>, Case);

/// The sentences whose exceptions overlap, one finding each.
pub fn check(model: &Model) -> Vec<Finding> {
    let (judge, clocks) = (Judge::new(model), Clocks::new(model));
    let sentences = sentences(&judge);
    let findings = sentences.values().filter_map(|list| Some(overlaps(&judge, &clocks, list)?.0)).collect();
    judge.with_notes(findings)
}

/// The same as proofs: the first two of each that part on the calendar, with a timeline that shows it.
pub(super) fn proofs(model: &Model) -> Vec<Proof> {
    let (judge, clocks) = (Judge::new(model), Clocks::new(model));
    let mut proofs = Vec::new();
    for list in sentences(&judge).values() {
        let Some((finding, pairs)) = overlaps(&judge, &clocks, list) else { continue };
        let shown = pairs.iter().find_map(|(one, other, case)| {
            let comparison = clocks.declared.compare(model, one, other)?;
            let same = one.anchor == other.anchor;
            let example = comparison.ordinary_example.filter(|_| same)?;
            Some((*one, *other, case, comparison, example))
        });
        let Some((one, other, case, comparison, example)) = shown else { continue };
        let act = one.claim.statement.act.as_deref().unwrap_or_default();
        let pair = (one, other);
        let parting = super::pairs::of_limits(Kind::Overlap, (act, case), pair, Some(&comparison), Some(example));
        proofs.push(parting.proof(&judge.reader, &finding));
    }
    proofs
}

/// The limits of exceptions, sentence by sentence.
fn sentences<'m>(judge: &Judge<'m>) -> BTreeMap<usize, Vec<TimeLimit<'m>>> {
    let mut sentences: BTreeMap<usize, Vec<TimeLimit>> = BTreeMap::new();
    for limit in limits::by_act(judge).into_values().flatten() {
        if limit.claim.variant.is_some_and(|variant| variant.instead) {
            sentences.entry(limit.claim.index).or_default().push(limit);
        }
    }
    sentences
}

fn overlaps<'l, 'm>(judge: &Judge, clocks: &Clocks, list: &'l [TimeLimit<'m>]) -> Option<(Finding, Vec<Pair<'l, 'm>>)> {
    let statement = list.first()?.claim.statement;
    if statement.several.as_ref().is_some_and(|several| several.precedence.is_some()) {
        return None;
    }
    let about = judge.reader.sentence(statement);
    let mut pairs: Vec<Pair> = Vec::new();
    for (at, one) in list.iter().enumerate() {
        for other in &list[at + 1..] {
            if one.claim.span != other.claim.span
                && differ(judge.model(), clocks, one, other)
                && let Some(case) = judge.overlap(&about, &one.claim.when, &other.claim.when)
            {
                pairs.push((one, other, case));
            }
        }
    }
    if pairs.is_empty() { None } else { Some((describe(judge, statement, &pairs), pairs)) }
}

/// Whether two exceptions ask for different things.
fn differ(model: &Model, clocks: &Clocks, one: &TimeLimit, other: &TimeLimit) -> bool {
    one.claim.modality != other.claim.modality
        || one.anchor != other.anchor
        || clocks.declared.compare(model, one, other).is_none_or(|comparison| !comparison.always_equal)
}

fn describe(judge: &Judge, statement: &Statement, pairs: &[Pair]) -> Finding {
    let reader = &judge.reader;
    let cited = statement.marks.cited().join(", ");
    let act = statement.act.as_ref().map(|act| reader.act(act)).unwrap_or_default();
    let message = format!(
        "{}: {} of the exceptions in {cited} can hold for one child with different limits, and the text does not say which counts",
        sentence_case(&act),
        spelt(clauses(pairs).len())
    );
    let mut finding =
        Finding::new("MP306", Level::Warning, Origin::Document, &[&act, &cited], message).cite(statement.marks.cited());
    for span in clauses(pairs) {
        finding = finding.at(span, "");
    }
    finding = finding.see(statement.span, "the general sentence");
    for (one, other, case) in pairs {
        finding = finding.because(format!(
            "Both hold, for example, when {}. One then gives: {}. The other: {}.",
            judge.told(case),
            stated(reader, one),
            stated(reader, other)
        ));
    }
    let readings: Vec<&String> = statement.several.iter().flat_map(|several| &several.marks.readings).collect();
    for reading in readings {
        finding = finding.because(format!("The editors read it so: {reading}."));
    }
    finding.help(
        "The text has to say what counts if several of them apply. If it does, write it after the exceptions: \
         if several apply: the soonest. If it does not, write: if several apply: text silent",
    )
}

fn clauses(pairs: &[Pair]) -> Vec<crate::diagnostics::Span> {
    let mut spans: Vec<_> = pairs.iter().flat_map(|(one, other, _)| [one.claim.span, other.claim.span]).collect();
    spans.sort();
    spans.dedup();
    spans
}

fn spelt(number: usize) -> String {
    const WORDS: [&str; 10] = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_string())
}
