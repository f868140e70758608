//! MP306: exceptions to one sentence that can hold together with different limits, where the text does
//! not say which counts (language.md, section 4, kind 6).

use super::contradiction::{Clocks, both_hold};
use super::limits::{self, TimeLimit};
use crate::diagnostics::{Finding, Level, Origin};
use crate::logic::Case;
use crate::model::*;

/// The sentences whose exceptions overlap, one finding each.
pub fn check(model: &Model) -> Vec<Finding> {
    let clocks = Clocks::new(model);
    let statements = model.statements.iter().enumerate();
    statements.filter_map(|(index, statement)| overlaps(model, &clocks, index, statement)).collect()
}

fn overlaps(model: &Model, clocks: &Clocks, index: usize, statement: &Statement) -> Option<Finding> {
    let settled = statement.several.as_ref().is_some_and(|several| several.precedence.is_some());
    if settled || statement.variants.len() < 2 {
        return None;
    }
    let list: Vec<TimeLimit> = limits::of_statement(index, statement)
        .into_iter()
        .filter(|limit| limit.variant.is_some_and(|number| statement.variants[number].instead))
        .collect();
    let conditions: Vec<&Condition> = list.iter().map(|limit| &limit.condition).collect();
    let space = model.space(conditions);
    let mut pairs = Vec::new();
    for (at, one) in list.iter().enumerate() {
        for other in &list[at + 1..] {
            if one.variant != other.variant
                && differ(model, clocks, one, other)
                && let Some(case) = both_hold(model, &space, one, other)
            {
                pairs.push((one, other, case));
            }
        }
    }
    if pairs.is_empty() { None } else { Some(describe(model, statement, &pairs)) }
}

/// Whether two exceptions ask for different things.
fn differ(model: &Model, clocks: &Clocks, one: &TimeLimit, other: &TimeLimit) -> bool {
    one.modality != other.modality
        || one.anchor != other.anchor
        || clocks.declared.compare(model, one, other).is_none_or(|comparison| !comparison.always_equal)
}

fn describe(model: &Model, statement: &Statement, pairs: &[(&TimeLimit, &TimeLimit, Case)]) -> Finding {
    let reader = Reader::new(model);
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
            "{} On its own the first gives: {}. The second: {}.",
            reader.case(case, "Both hold"),
            limit_of(&reader, statement, one),
            limit_of(&reader, statement, other)
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

fn clauses(pairs: &[(&TimeLimit, &TimeLimit, Case)]) -> Vec<crate::diagnostics::Span> {
    let mut spans: Vec<_> = pairs.iter().flat_map(|(one, other, _)| [one.span, other.span]).collect();
    spans.sort();
    spans.dedup();
    spans
}

fn limit_of(reader: &Reader, statement: &Statement, limit: &TimeLimit) -> String {
    let Some(variant) = limit.variant.map(|number| &statement.variants[number]) else { return String::new() };
    let words: Vec<String> = variant.bounds.iter().map(|bound| reader.bound(bound)).collect();
    format!("{} {}", variant.modality.word(), words.join(" "))
}

fn spelt(number: usize) -> String {
    const WORDS: [&str; 10] = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_string())
}
