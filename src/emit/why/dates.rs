//! The dates of a finding about two limits, counted step by step from one start.

use super::Said;
use crate::calendar::{self, Calendar, Moment};
use crate::diagnostics::Finding;
use crate::emit::timelines::counting;
use crate::model::{Anchor, Bound, Limit, Modality, Model, Reader, Side};

/// Under each heading its steps.
pub type Walk = Vec<(String, Vec<String>)>;

/// One limit with the clause that states it.
struct Stated<'s> {
    limit: calendar::Limit,
    anchor: &'s Anchor,
    cited: String,
    words: String,
    modality: Modality,
}

/// The walk through the dates; none for a finding that is not about limits on one clock.
pub fn walk(model: &Model, finding: &Finding, said: &[Said]) -> Option<Walk> {
    if !finding.code.starts_with("MP3") {
        return None;
    }
    let reader = Reader::new(model);
    let limits: Vec<Stated> = said.iter().flat_map(|said| stated(&reader, said)).collect();
    let (one, other) = pair(&limits)?;
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let conventions = calendar.conventions();
    let from = said
        .iter()
        .flat_map(|said| &said.marks().citations)
        .filter_map(|citation| model.documents.get(&citation.document)?.in_force_from)
        .chain(conventions.known_from)
        .max()?;
    let compared = calendar::compare(&calendar, one.limit, other.limit, from, conventions.known_until?).ok()?;
    let start = compared.ordinary_example?.start;
    let what = [one.anchor, other.anchor].into_iter().find(|anchor| **anchor != Anchor::Silent);
    let what = what.map_or("the start".to_string(), |anchor| reader.anchor(anchor));
    let mut walk = vec![(format!("Suppose this happened on {start}: {what}."), Vec::new())];
    let mut ends: Vec<(Moment, &Stated)> = Vec::new();
    for limit in [one, other] {
        let end = limit.limit.deadline(&calendar, start).ok()?;
        walk.push((format!("{}, {}:", limit.cited, limit.words), steps(&calendar, limit, start, end)));
        ends.push((end, limit));
    }
    ends.sort_by_key(|(end, _)| *end);
    if let [(sooner, first), (later, second)] = ends.as_slice()
        && sooner < later
    {
        let fault = if first.modality.rank() == 3 { "breaches" } else { "departs from" };
        let line = format!(
            "Done after {} and up to {}, it keeps to {} and {fault} {}.",
            counting::told(*sooner),
            counting::told(*later),
            second.cited,
            first.cited
        );
        walk.push(("Where they part:".to_string(), vec![line]));
    }
    Some(walk)
}

fn steps(calendar: &Calendar, limit: &Stated, start: Moment, end: Moment) -> Vec<String> {
    let mut lines = Vec::new();
    if *limit.anchor == Anchor::Silent {
        lines
            .push("The text does not say from when; it is counted here from the same minute as the other.".to_string());
    }
    match limit.limit {
        calendar::Limit::Within(amount) => lines.extend(counting::walk(calendar, amount, start, end)),
        calendar::Limit::ByDay(_, unit) => lines.push(format!("The first {} is day 1.", unit.singular())),
        calendar::Limit::SameDay => lines.push(format!("The day of the start is {start}.")),
        calendar::Limit::SameWorkingDay => lines.push(format!("The working day of the start, {start}, or the next.")),
    }
    lines.push(format!("So the last permitted minute is {end}."));
    lines
}

/// The first two limits that are not the same.
fn pair<'l, 's>(limits: &'l [Stated<'s>]) -> Option<(&'l Stated<'s>, &'l Stated<'s>)> {
    let first = limits.first()?;
    let other = limits.iter().skip(1).find(|other| other.limit != first.limit)?;
    Some((first, other))
}

fn stated<'s>(reader: &Reader, said: &'s Said) -> Vec<Stated<'s>> {
    let (bounds, modality): (&[Bound], _) = match said.variant {
        Some(variant) => (&variant.bounds, variant.modality),
        None => (&said.statement.bounds, said.statement.modality),
    };
    let cited = said.marks().cited().join(", ");
    let limit = |bound: &'s Bound| {
        let (limit, anchor) = match &bound.limit {
            Limit::Within { amount, side: Side::After, anchor } => (calendar::Limit::Within(*amount), anchor),
            Limit::SameDay { working: false, anchor } => (calendar::Limit::SameDay, anchor),
            Limit::SameDay { working: true, anchor } => (calendar::Limit::SameWorkingDay, anchor),
            Limit::NthDay { n, unit, by: true, anchor } => (calendar::Limit::ByDay(*n, *unit), anchor),
            _ => return None,
        };
        let words = format!("{} {}", modality.word(), reader.bound(bound));
        Some(Stated { limit, anchor, cited: cited.clone(), words, modality })
    };
    bounds.iter().filter_map(limit).collect()
}
