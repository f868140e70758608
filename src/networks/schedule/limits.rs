//! The limits that stand beside a box, each with a date of its own.

use super::Made;
use crate::calendar::Moment;
use crate::model::*;
use crate::networks::bounds::{self, LeftOut, Way};
use crate::networks::claims::Claim;
use crate::networks::points::Point;
use serde::Serialize;

/// One limit a text states.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RowLimit {
    /// Its statement, and its clause if it is one.
    pub statement: usize,
    pub clause: Option<usize>,
    /// What is to be done by then, in plain English.
    pub task: String,
    /// The limit in words: "within 3 working days of …".
    pub words: String,
    pub modality: Modality,
    pub softener: Option<Softener>,
    pub citations: Vec<Citation>,
    pub readings: Vec<String>,
    /// When it applies, as read after "when"; none if always.
    pub when: Option<String>,
    pub stands: LimitStands,
    /// The last moment it permits.
    pub deadline: Option<Moment>,
    /// The first moment it permits.
    pub floor: Option<Moment>,
    /// Whether what it is counted from is the start itself; if not, the dates stand on the latest that
    /// what it is counted from can happen.
    pub exact: bool,
}

/// How a limit stands in the schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LimitStands {
    /// It sets a date.
    Dated,
    /// It asks for haste without a measure.
    Prompt,
    /// The text does not say what it is counted from.
    Silent,
    /// It sets no limit, or one that Milepost does not place on the calendar.
    LeftOut,
}

impl Made<'_, '_> {
    pub(super) fn limits(&self, at: usize) -> Vec<RowLimit> {
        let claim = &self.system.claims[at];
        let mut list: Vec<RowLimit> = claim.bounds.iter().map(|bound| self.limit(claim, bound)).collect();
        if claim.variant.is_none() {
            list.extend(claim.statement.series.iter().map(|series| self.series(claim, series)));
        }
        list
    }

    /// The latest that something can happen. A state that can begin in several ways has begun once one of them
    /// is known to have happened.
    fn latest_of(&self, event: &Event) -> Option<Moment> {
        let point = |event: &Event| self.as_here(&Point::Event(self.system.same.one(event)));
        let found = self.latest.get(&point(event)).copied();
        let begins = match event {
            Event::StateBegins(state) => self.system.model.states.get(state).map(|state| &state.begins_with),
            _ => None,
        };
        let begun = || begins?.iter().filter_map(|begin| self.known.get(&point(begin)).copied()).min();
        found.or_else(begun)
    }

    fn limit(&self, claim: &Claim, bound: &Bound) -> RowLimit {
        let of = |event: &Event| self.latest_of(event);
        let anchors: Vec<Moment> = match &bound.limit {
            Limit::WeekOfPregnancy { .. } => bounds::due_date(self.system.model)
                .and_then(|date| of(&Event::Date(date.to_string())))
                .into_iter()
                .collect(),
            // Of the later of two, one that is known says nothing: the other may be later.
            limit => match limit.anchor() {
                Some(Anchor::LaterOf(events)) => {
                    events.iter().map(of).collect::<Option<Vec<Moment>>>().unwrap_or_default()
                }
                anchor => anchor.into_iter().flat_map(Anchor::events).filter_map(of).collect(),
            },
        };
        let from = match bound.limit.anchor() {
            Some(Anchor::LaterOf(_)) => anchors.iter().max(),
            _ => anchors.iter().min(),
        };
        let (mut deadline, mut floor) = (None, None);
        let shape = bounds::shape(self.system.model, &bound.limit);
        if let (Ok(shape), Some(from)) = (&shape, from) {
            for (way, step) in shape {
                match way {
                    Way::UpTo => deadline = step.of(self.calendar, *from).ok(),
                    Way::From => floor = step.of(self.calendar, *from).ok(),
                    Way::InReach => {}
                }
            }
        }
        if let Limit::ByDate(date) = bound.limit {
            deadline = Moment::last_of(date).ok();
        }
        let stands = match (&bound.limit, bound.limit.anchor(), &shape) {
            (Limit::Prompt { .. }, ..) => LimitStands::Prompt,
            (_, Some(Anchor::Silent), _) => LimitStands::Silent,
            (Limit::ByDate(_), ..) | (_, _, Ok(_)) => LimitStands::Dated,
            (_, _, Err(LeftOut::Prompt)) => LimitStands::Prompt,
            _ => LimitStands::LeftOut,
        };
        RowLimit {
            words: self.system.reader.bound(bound),
            stands,
            deadline,
            floor,
            exact: from.is_some_and(|from| self.known.values().any(|known| known == from)),
            ..self.told(claim)
        }
    }

    fn series(&self, claim: &Claim, series: &Series) -> RowLimit {
        let unit = format!("then {} {} apart", series.spacing.word(), series.amount);
        RowLimit {
            words: unit,
            modality: series.modality,
            citations: series.marks.citations.clone(),
            readings: series.marks.readings.clone(),
            ..self.told(claim)
        }
    }

    /// What does not depend on the limit.
    fn told(&self, claim: &Claim) -> RowLimit {
        let when = match claim.variant {
            Some(variant) => Some(&variant.when),
            None => claim.statement.when.as_ref(),
        };
        let clause =
            claim.variant.and_then(|variant| claim.statement.variants.iter().position(|v| v.span == variant.span));
        RowLimit {
            statement: claim.index,
            clause,
            task: self.system.reader.task(claim.statement),
            words: String::new(),
            modality: claim.modality,
            softener: bounds::softener(claim),
            citations: claim.marks.citations.clone(),
            readings: claim.marks.readings.clone(),
            when: when.map(|when| self.system.reader.condition(when)),
            stands: LimitStands::LeftOut,
            deadline: None,
            floor: None,
            exact: false,
        }
    }
}
