//! A squeeze as a proof: its statements, its dates and its words.

use crate::calendar::Date;
use crate::diagnostics::stable_id;
use crate::model::{Reader, sentence_case};
use crate::networks::decide::Decided;
use crate::networks::impossible::keyed;
use crate::networks::points::Point;
use crate::networks::proof::{Kind, Proof, Squeezed, Starts, Stated, Witness};
use crate::networks::proofs::{Ground, Small};
use crate::networks::system::Source;
use crate::networks::told;
use crate::timing::{Squeeze, SqueezeKind, Tag};

/// What a squeeze was found in.
pub(super) struct Told<'g, 's, 'm> {
    pub ground: &'g Ground<'s, 'm>,
    pub small: &'g Small,
    pub earlier: &'g Point,
    /// The limit that has to be met afterwards.
    pub last: usize,
    pub decided: &'g Decided,
    pub period: (Date, Date),
}

impl Told<'_, '_, '_> {
    /// The proof of one squeeze, with the others of its kind; none if one statement alone makes it.
    pub fn proof(&self, squeeze: &Squeeze, others: &[crate::timing::Point]) -> Option<Proof> {
        let (system, small) = (self.ground.system, self.small);
        let reader = &system.reader;
        let named = |at: &crate::timing::Point| {
            small.points.iter().find(|(_, other)| *other == at).map(|(point, _)| point.clone())
        };
        let act = named(&squeeze.act)?;
        let statements = self.statements(squeeze);
        // One statement alone squeezes nothing.
        if statements.len() < 2 {
            return None;
        }
        let missed = |at: &usize| squeeze.missed.contains(&statements[*at].1);
        let misses: Vec<usize> = (0..statements.len()).filter(missed).collect();
        let kind = match squeeze.kind {
            SqueezeKind::TooLate => Kind::TooLate,
            SqueezeKind::TooEarly => Kind::TooEarly,
            SqueezeKind::BadDay => Kind::BadDay,
        };
        let mut key: Vec<String> = statements.iter().map(|(stated, _)| keyed(stated)).collect();
        key.sort();
        key.push(act.told(reader));
        key.push(format!("{kind:?}"));
        let key: Vec<&str> = key.iter().map(String::as_str).collect();
        let follows = self.follows(squeeze);
        let mut others: Vec<String> = others.iter().filter_map(named).map(|point| point.told(reader)).collect();
        others.sort();
        Some(Proof {
            id: stable_id("MP303", &key),
            code: "MP303",
            kind,
            message: message(reader, &act, kind, &follows),
            anchor: self.earlier.clone(),
            path: told::path(system, &self.decided.path),
            statements: statements.into_iter().map(|(stated, _)| stated).collect(),
            case: self.decided.case.clone(),
            case_in_words: told::case(reader, &self.decided.case, told::Outcomes::OfTheirActs),
            starts: Starts {
                from: self.period.0,
                until: self.period.1,
                days: squeeze.days.0,
                of_days: squeeze.days.1,
                weekdays: squeeze.weekdays.clone(),
                first: Some(squeeze.first),
                ordinary: Some(squeeze.ordinary),
            },
            squeezed: Some(Squeezed {
                act,
                permitted: squeeze.permitted,
                needed: squeeze.needed,
                room_lost: squeeze.room_lost,
                follows,
            }),
            others,
            other_limits: Vec::new(),
            calendar_clash: squeeze.calendar_clash == Some(true),
            way_out: told::ways_out(system, &self.clauses(squeeze)),
            witnesses: vec![Witness { misses, timeline: small.timeline(&squeeze.witness) }],
        })
    }

    /// The statements that permit it and those that clash, and what a text states of their order.
    fn statements(&self, squeeze: &Squeeze) -> Vec<(Stated, Tag)> {
        let (system, small) = (self.ground.system, self.small);
        let tags = squeeze.permitted_by.union(&squeeze.clash);
        let mut list: Vec<(Stated, Tag)> =
            tags.filter_map(|tag| Some((told::stated(system, small.source(*tag)?)?, *tag))).collect();
        // An order that a text states beside the graph is given, but it is stated: if the two that it puts
        // in order are among what is spoken of.
        let spoken_of = |point: &Point| {
            self.ground.on(point).iter().chain(self.ground.from(point)).any(|tie| match system.ties[*tie].source {
                Source::Clause(_) => list.iter().any(|(_, tag)| small.source(*tag) == Some(&system.ties[*tie].source)),
                _ => false,
            })
        };
        let order = small.sources.iter().filter(|source| {
            matches!(source, Source::Needs { .. } | Source::Later(_))
                && system
                    .ties
                    .iter()
                    .any(|tie| tie.source == **source && spoken_of(&tie.edge.point) && spoken_of(&tie.edge.of))
        });
        let order: Vec<(Stated, Tag)> =
            order.filter_map(|source| Some((told::stated(system, source)?, Tag::GIVEN))).collect();
        list.extend(order);
        list.sort_by_key(|one| one.0.span);
        list
    }

    fn clauses(&self, squeeze: &Squeeze) -> Vec<usize> {
        let tags = squeeze.permitted_by.union(&squeeze.clash);
        let mut list: Vec<usize> = tags
            .filter_map(|tag| match self.small.source(*tag)? {
                Source::Clause(claim) => Some(*claim),
                _ => None,
            })
            .collect();
        list.sort_unstable();
        list
    }

    /// What has to be met afterwards, in words: what the timeline misses, if that is one clause.
    fn follows(&self, squeeze: &Squeeze) -> String {
        let system = self.ground.system;
        let missed = squeeze.missed.iter().find_map(|tag| match self.small.source(*tag)? {
            Source::Clause(claim) => Some(*claim),
            _ => None,
        });
        let last = match system.ties[self.last].source {
            Source::Clause(claim) => Some(claim),
            _ => None,
        };
        match missed.or(last) {
            Some(claim) => told::short(&system.reader, &system.claims[claim]),
            None => system.ties[self.last].edge.point.told(&system.reader),
        }
    }
}

fn message(reader: &Reader, act: &Point, kind: Kind, follows: &str) -> String {
    let how = match kind {
        Kind::TooEarly => "may by its own limits come too early for what has to follow",
        Kind::BadDay => "may by its own limits fall on a day from which what follows cannot be met",
        _ => "may by its own limits come too late for what has to follow",
    };
    sentence_case(&format!("{} {how}: {follows}", act.told(reader)))
}
