//! MP305: a limit looser than its floor (language.md, section 4, kind 5). A floor exists only where one of
//! our sources states it: the limit of a state, or that of a text of higher standing.

use super::super::judge::Judge;
use super::contradiction::{Clocks, stated};
use super::limits::{self, Starts, TimeLimit};
use super::pairs::{self, Parting};
use crate::calendar::{self, Amount, Calendar, Comparison, Example};
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::*;
use crate::networks::claims::{Claim, claims};
use crate::networks::{Kind, Proof};

/// Limits that allow more time than a stated floor, on some date.
pub fn check(model: &Model) -> Vec<Finding> {
    found(model).into_iter().map(|(finding, _)| finding).collect()
}

/// The same as proofs, with a timeline that the looser limit accepts and the floor rejects.
pub(super) fn proofs(model: &Model) -> Vec<Proof> {
    found(model).into_iter().map(|(_, proof)| proof).collect()
}

fn found(model: &Model) -> Vec<(Finding, Proof)> {
    let (judge, clocks) = (Judge::new(model), Clocks::new(model));
    let mut found = of_states(&judge);
    for (act, list) in limits::by_act(&judge) {
        for floor in &list {
            for other in &list {
                found.extend(of_limits(&judge, &clocks, act, floor, other));
            }
        }
    }
    found
}

/// How high a text stands: a limit of one of higher standing is a floor for the others.
fn standing(model: &Model, marks: &Marks) -> u8 {
    let of = |citation: &Citation| match model.documents.get(&citation.document).map(|d| d.standing.as_str()) {
        Some("statute") => 2,
        Some("statutory guidance") => 1,
        _ => 0,
    };
    marks.citations.iter().map(of).max().unwrap_or(0)
}

/// Whether the one is a floor for the other, on one clock, and the other is looser on some date.
pub(super) fn is_looser(model: &Model, floor: &TimeLimit, other: &TimeLimit, sooner: Option<Example>) -> bool {
    floor.claim.modality.rank() == 3
        && standing(model, floor.claim.marks) > standing(model, other.claim.marks)
        && sooner.is_some_and(by_more_than_the_clocks)
}

/// Whether the two are further apart than an hour, even from the plainest start: a change of the clocks
/// can turn round a limit in hours and one in days, and that loosens nothing.
fn by_more_than_the_clocks(example: Example) -> bool {
    example.second.minutes_since(example.first).abs() > 60
}

fn of_limits(
    judge: &Judge,
    clocks: &Clocks,
    act: &str,
    floor: &TimeLimit,
    other: &TimeLimit,
) -> Option<(Finding, Proof)> {
    let model = judge.model();
    if other.claim.modality.rank() < 2
        || limits::starts(model, floor, other) != Starts::Same
        || !floor.claim.meets(&other.claim, model)
    {
        return None;
    }
    let comparison = clocks.declared.compare(model, floor, other)?;
    if !is_looser(model, floor, other, comparison.first_sooner_example) {
        return None;
    }
    let case = judge.overlap(&judge.reader.act(act), &floor.claim.when, &other.claim.when)?;
    let title = sentence_case(&judge.reader.act(act));
    let sides = Sides {
        floor: (&floor.claim, stated(&judge.reader, floor)),
        other: (&other.claim, stated(&judge.reader, other)),
    };
    let example = comparison.first_sooner_example;
    let finding = describe(judge, &title, &sides, example, &comparison)
        .because(format!("Both apply, for example, when {}.", judge.told(&case)));
    let parting = pairs::of_limits(Kind::Looser, (act, &case), (floor, other), Some(&comparison), example);
    let proof = parting.proof(&judge.reader, &finding);
    Some((finding, proof))
}

/// The floor and what is looser, each with its words.
struct Sides<'c, 'm> {
    floor: (&'c Claim<'m>, String),
    other: (&'c Claim<'m>, String),
}

fn describe(judge: &Judge, title: &str, sides: &Sides, example: Option<Example>, comparison: &Comparison) -> Finding {
    let (floor, other) = (&sides.floor, &sides.other);
    let cites = |claim: &Claim| claim.marks.cited().join(", ");
    let message =
        format!("{title}: {} ({}) is looser than its floor: {} ({})", other.1, cites(other.0), floor.1, cites(floor.0));
    let mut finding = Finding::new(
        "MP305",
        Level::Warning,
        Origin::Document,
        &[title, &cites(floor.0), &cites(other.0), &other.1],
        message,
    )
    .at(other.0.span, "looser")
    .see(floor.0.span, "the floor")
    .cite(floor.0.marks.cited())
    .cite(other.0.marks.cited())
    .because(other.0.told(&judge.reader))
    .because(floor.0.told(&judge.reader));
    if let Some(example) = example {
        finding = finding.because(format!(
            "From {}: the floor allows until {}, the other until {}; so on {} of the days tried.",
            example.start, example.first, example.second, comparison.first_sooner_on
        ));
    }
    finding.help("The looser limit cannot be used beyond the floor: keep to the floor, and let the text say so.")
}

/// How long a state may last, said twice.
fn of_states(judge: &Judge) -> Vec<(Finding, Proof)> {
    let model = judge.model();
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let list: Vec<(Claim, &str, Amount, &Bound)> = claims(model)
        .into_iter()
        .filter_map(|claim| {
            let (state, amount, bound) = lasting(&claim)?;
            Some((claim, state, amount, bound))
        })
        .collect();
    let mut findings = Vec::new();
    for (floor, state, least, bound) in &list {
        for (other, _, most, other_bound) in list.iter().filter(|(_, other, ..)| other == state) {
            if floor.modality != Modality::Must || !floor.meets(other, model) {
                continue;
            }
            let Some((from, until)) = limits::period(model, &[floor.marks, other.marks]) else { continue };
            let (one, two) = (calendar::Limit::Within(*least), calendar::Limit::Within(*most));
            let Ok(comparison) = calendar::compare(&calendar, one, two, from, until) else { continue };
            let title = sentence_case(&judge.reader.state(state));
            let looser = comparison.first_sooner_example.is_some_and(by_more_than_the_clocks);
            let Some(case) = judge.overlap(&title, &floor.when, &other.when).filter(|_| looser) else { continue };
            let words =
                |claim: &Claim, bound: &Bound| format!("{} last {}", claim.modality.word(), judge.reader.bound(bound));
            let sides = Sides { floor: (floor, words(floor, bound)), other: (other, words(other, other_bound)) };
            let example = comparison.first_sooner_example;
            let finding = describe(judge, &title, &sides, example, &comparison);
            let parting = Parting {
                kind: Kind::Looser,
                one: floor,
                other,
                case: &case,
                comparison: Some(&comparison),
                example,
                starts: vec![Event::StateBegins((*state).to_string())],
                timed: vec![Event::StateEnds((*state).to_string())],
            };
            let proof = parting.proof(&judge.reader, &finding);
            findings.push((finding, proof));
        }
    }
    findings
}

fn lasting<'m>(claim: &Claim<'m>) -> Option<(&'m str, Amount, &'m Bound)> {
    let Home::State(state) = &claim.statement.home else { return None };
    if *claim.deed != Deed::Last || claim.modality.rank() < 2 || claim.modality.forbids() {
        return None;
    }
    claim.bounds.iter().find_map(|bound| match bound.limit {
        Limit::AtMost { amount, .. } | Limit::Within { amount, .. } => Some((state.as_str(), amount, bound)),
        _ => None,
    })
}
