//! MP603: a rule whose modality its paragraph does not have.

use super::Locks;
use super::clauses::{self, Clause};
use super::times;
use crate::diagnostics::Finding;
use crate::model::{Modality, Model, Reader, Silence};
use crate::source::Paragraph;
use crate::source::phrases::Duty;
use std::collections::BTreeSet;

/// Clauses whose word of duty stands nowhere in a paragraph they cite.
pub(super) fn check(model: &Model, locks: &Locks) -> Vec<Finding> {
    let reader = Reader::new(model);
    clauses::of(model).iter().flat_map(|clause| of(clause, &reader, locks)).collect()
}

fn of(clause: &Clause, reader: &Reader, locks: &Locks) -> Vec<Finding> {
    let Some(modality) = clause.modality else { return Vec::new() };
    let accepted = accepted(modality);
    if accepted.is_empty() || clause.leaves_open(Silence::Duty) || is_read(clause, modality) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for citation in clause.citations() {
        let Some(pieces) = locks.cited(citation) else { continue };
        let stated = stated(clause, reader, &pieces);
        if stated.iter().any(|duty| accepted.contains(duty)) {
            continue;
        }
        let message = format!("The rule says {}, which {citation} does not say", modality.word());
        let words: Vec<&str> = stated.iter().map(|duty| duty.word()).collect();
        let told = match words.as_slice() {
            [] => format!("{citation} has no word of duty."),
            words => format!("{citation} says: {}.", words.join(", ")),
        };
        findings.push(clause.finding("MP603", reader, modality.word(), message, modality.word()).because(told).help(format!(
            "Read the paragraph again and mend the rule. If the duty is said in other words, quote them: reading \"'has a duty to': {0}\". If it is stated as a fact, write is to, and: text silent on the duty",
            modality.word()
        )));
    }
    findings
}

/// Whether a reading says that this word of duty was chosen: it names it, outside the words it quotes.
fn is_read(clause: &Clause, modality: Modality) -> bool {
    clause.readings().any(|reading| {
        let reading = reading.to_lowercase();
        // What stands in quotes inside a reading is the text's own.
        let own: String = reading.split('\'').step_by(2).collect::<Vec<_>>().join(" ");
        let words: Vec<&str> = own.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
        let wanted: Vec<&str> = modality.word().split(' ').collect();
        let nobody =
            modality.forbids() && words.contains(&"nobody") && wanted.first().is_some_and(|w| words.contains(w));
        nobody || words.windows(wanted.len()).any(|found| found == wanted)
    })
}

/// The words of duty a paragraph has for a clause: those of the sentences that state its time, if one
/// does; else all of its words.
fn stated(clause: &Clause, reader: &Reader, pieces: &[&Paragraph]) -> BTreeSet<Duty> {
    let wanted = times::wanted(clause, reader);
    let times = pieces.iter().flat_map(|piece| &piece.facts.times);
    let of_time: BTreeSet<Duty> =
        times.filter(|time| wanted.iter().any(|wanted| wanted.is_met_by(time))).filter_map(|time| time.duty).collect();
    if of_time.is_empty() {
        pieces.iter().flat_map(|piece| piece.facts.duties.keys().copied()).collect()
    } else {
        softened(of_time, pieces)
    }
}

/// "Ideally this should be done within …": the time has the word next before it, and both are said of it.
fn softened(mut of_time: BTreeSet<Duty>, pieces: &[&Paragraph]) -> BTreeSet<Duty> {
    let ideally = pieces.iter().any(|piece| piece.facts.duties.contains_key(&Duty::Ideally));
    if ideally && of_time.contains(&Duty::Should) {
        of_time.insert(Duty::Ideally);
    }
    of_time
}

/// The words of a text for which a rule may have this modality; none if any may stand for it.
fn accepted(modality: Modality) -> &'static [Duty] {
    match modality {
        Modality::Must => &[Duty::Must, Duty::HasTo, Duty::MustNot],
        Modality::MustNot => &[Duty::MustNot, Duty::MayNot, Duty::Cannot],
        Modality::Should => &[Duty::Should, Duty::ShouldNot],
        Modality::ShouldNot => &[Duty::ShouldNot, Duty::Should],
        Modality::May => &[Duty::May, Duty::Can, Duty::MayNot],
        Modality::MayNot => &[Duty::MayNot, Duty::MustNot, Duty::Cannot],
        Modality::Ideally => &[Duty::Ideally],
        Modality::Will => &[Duty::Will],
        Modality::IsResponsibleFor => &[Duty::IsResponsibleFor],
        Modality::IsTo | Modality::IsRecommendedTo | Modality::Describes => &[],
    }
}
