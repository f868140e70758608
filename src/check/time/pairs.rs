//! Findings about two limits on one clock (MP301, MP305, MP306) as proofs: a timeline in real dates that
//! one of the two accepts and the other does not.

use super::limits::{self, TimeLimit};
use crate::calendar::{Comparison, Date, Example};
use crate::diagnostics::Finding;
use crate::logic::Case;
use crate::model::*;
use crate::networks::claims::Claim;
use crate::networks::points::Same;
use crate::networks::{Kind, Outcomes, Point, Proof, Starts, Stated, Witness, case_in_words, stated};
use std::collections::BTreeMap;

/// The proofs of all findings about two limits on one clock.
pub fn proofs(model: &Model) -> Vec<Proof> {
    let mut list = super::contradiction::proofs(model);
    list.extend(super::floor::proofs(model));
    list.extend(super::instead::proofs(model));
    list
}

/// Two statements that part, and what shows it.
pub(super) struct Parting<'p, 'm> {
    pub kind: Kind,
    pub one: &'p Claim<'m>,
    pub other: &'p Claim<'m>,
    pub case: &'p Case,
    pub comparison: Option<&'p Comparison>,
    /// One start and the last minute that each permits.
    pub example: Option<Example>,
    /// What both are counted from, and what they time.
    pub starts: Vec<Event>,
    pub timed: Vec<Event>,
}

impl Parting<'_, '_> {
    /// The proof, under the id and in the words of its finding.
    pub fn proof(&self, reader: &Reader, finding: &Finding) -> Proof {
        let (model, same) = (reader.model, Same::of(reader.model));
        let point = |event: &Event| Point::Event(same.one(event));
        let mut statements: Vec<(Stated, &Claim)> =
            [self.one, self.other].into_iter().map(|claim| (stated(reader, claim), claim)).collect();
        statements.sort_by_key(|(stated, _)| stated.span);
        let witnesses = self.example.filter(|example| example.first != example.second).map(|example| {
            let (missed, done) = match example.first < example.second {
                true => (self.one.span, example.second),
                false => (self.other.span, example.first),
            };
            let starts = self.starts.iter().map(|event| (point(event), example.start));
            Witness {
                misses: (0..statements.len()).filter(|at| statements[*at].0.span == missed).collect(),
                timeline: starts.chain(self.timed.iter().map(|event| (point(event), done))).collect(),
            }
        });
        // What is not counted from a stated start, no log can show. A state lasts from its beginning.
        let silent = [self.one, self.other]
            .iter()
            .any(|claim| *claim.deed != Deed::Last && claim.bounds.iter().any(from_silence));
        let (from, until) =
            limits::period(model, &[self.one.marks, self.other.marks]).unwrap_or((Date::ZERO, Date::ZERO));
        Proof {
            id: finding.id.clone(),
            code: finding.code,
            kind: self.kind,
            message: finding.message.clone(),
            anchor: self.starts.first().map_or(Point::Deed(self.one.index), point),
            path: Vec::new(),
            case: self.case.clone(),
            case_in_words: case_in_words(reader, self.case, Outcomes::OfTheirActs),
            starts: Starts {
                from,
                until: self.comparison.and_then(|found| found.tried_until).unwrap_or(until),
                // On how many days each is the sooner, the finding itself says.
                days: 0,
                of_days: 0,
                weekdays: BTreeMap::new(),
                first: None,
                ordinary: self.example.map(|example| example.start),
            },
            statements: statements.into_iter().map(|(stated, _)| stated).collect(),
            squeezed: None,
            others: Vec::new(),
            other_limits: Vec::new(),
            calendar_clash: false,
            way_out: Vec::new(),
            witnesses: witnesses.filter(|_| !silent).into_iter().collect(),
        }
    }
}

fn from_silence(bound: &Bound) -> bool {
    matches!(bound.limit.anchor(), Some(Anchor::Silent))
}

/// Two limits on one act as what parts.
pub(super) fn of_limits<'p, 'm>(
    kind: Kind,
    (act, case): (&str, &'p Case),
    (one, other): (&'p TimeLimit<'m>, &'p TimeLimit<'m>),
    comparison: Option<&'p Comparison>,
    example: Option<Example>,
) -> Parting<'p, 'm> {
    let starts: Vec<Event> = one.anchor.events().iter().chain(other.anchor.events()).cloned().collect();
    // A further time has to have a time before it, which no start gives.
    let first = |limit: &TimeLimit| matches!(limit.claim.statement.occurrence, None | Some(Occurrence::First));
    let example = example.filter(|_| first(one) && first(other));
    let timed = vec![Event::Act(act.to_string()), Event::ActEnds(act.to_string())];
    Parting { kind, one: &one.claim, other: &other.claim, case, comparison, example, starts, timed }
}
