//! What the statements ask of a made-up case: which clauses count, and the window each leaves open.

use super::draft::{Draft, is_kind};
use crate::calendar::{BeyondCalendar, Calendar, Moment};
use crate::cases::case::What;
use crate::model::{
    Anchor, Bound, Deed, Event, Limit, Modality, Model, Occurrence, Parties, Reader, Side, Softener, Statement, Variant,
};

/// A sentence, or a clause that can stand for it or beside it.
#[derive(Clone, Debug)]
pub(super) struct Clause<'m> {
    /// The statement's id.
    pub id: String,
    pub statement: &'m Statement,
    pub variant: Option<&'m Variant>,
    pub modality: Modality,
    pub softened: bool,
    pub deed: &'m Deed,
    pub bounds: &'m [Bound],
    pub subject: &'m Parties,
    /// What is recorded when it is done.
    pub doing: Option<What>,
}

/// Between which moments something may be done.
#[derive(Clone, Debug, Default)]
pub(super) struct Window {
    pub from: Option<Moment>,
    /// Every last minute, and whether the clause that sets it counts for certain.
    pub until: Vec<Due>,
}

/// One last minute.
#[derive(Clone, Debug)]
pub(super) struct Due {
    pub by: Moment,
    pub certain: bool,
    /// Whether the limit runs by the clock, in minutes or hours.
    pub by_the_clock: bool,
}

impl Window {
    pub fn last(&self) -> Option<Moment> {
        self.until.iter().map(|due| due.by).min()
    }
}

/// Every clause that judges anything.
pub(super) fn clauses(model: &Model) -> Vec<Clause<'_>> {
    let ids = Reader::new(model).statement_ids();
    let mut list = Vec::new();
    for (statement, id) in model.statements.iter().zip(ids) {
        if !statement.is_judged() || is_dated(statement) {
            continue;
        }
        let clause = |variant: Option<&'_ Variant>| -> Option<Modality> {
            Some(variant.map_or(statement.modality, |variant| variant.modality)).filter(|modality| modality.rank() > 0)
        };
        if clause(None).is_some() {
            list.push(of_sentence(model, statement, &id));
        }
        for variant in statement.variants.iter().filter(|variant| clause(Some(variant)).is_some()) {
            list.push(Clause {
                variant: Some(variant),
                modality: variant.modality,
                softened: softened(&variant.softeners),
                deed: &variant.deed,
                bounds: &variant.bounds,
                subject: &variant.subject,
                doing: doing(model, statement, &variant.deed, &id),
                ..of_sentence(model, statement, &id)
            });
        }
    }
    list
}

/// Whether it is due by a date of the calendar: that is asked of an area or a body once, not of each case.
fn is_dated(statement: &Statement) -> bool {
    let variants = statement.variants.iter().flat_map(|variant| &variant.bounds);
    statement.bounds.iter().chain(variants).any(|bound| matches!(bound.limit, Limit::ByDate(_)))
}

fn of_sentence<'m>(model: &'m Model, statement: &'m Statement, id: &str) -> Clause<'m> {
    Clause {
        id: id.to_string(),
        statement,
        variant: None,
        modality: statement.modality,
        softened: softened(&statement.softeners),
        deed: &statement.deed,
        bounds: &statement.bounds,
        subject: &statement.subject,
        doing: doing(model, statement, &statement.deed, id),
    }
}

fn softened(softeners: &[Softener]) -> bool {
    softeners.iter().any(|softener| *softener != Softener::Always)
}

fn doing(model: &Model, statement: &Statement, deed: &Deed, id: &str) -> Option<What> {
    if deed.is_a_duty() {
        return Some(What::Duty(id.to_string()));
    }
    let act = statement.act.as_ref()?;
    let takes_time = model.acts.get(act)?.takes_time;
    let ends = takes_time && matches!(deed, Deed::Perform { verb } if verb == "complete");
    Some(if ends { What::ActEnds(act.clone()) } else { What::Act(act.clone()) })
}

impl Clause<'_> {
    /// What it is called when it is not kept.
    pub fn missed(&self) -> &'static str {
        match self.modality.rank() {
            _ if self.softened => "for a person to judge",
            3 => "breached",
            _ => "departed from",
        }
    }

    /// What it is called when somebody else does it.
    pub fn wrong_actor(&self) -> &'static str {
        match self.modality.rank() {
            _ if self.softened => "for a person to judge",
            3 => "done by somebody else",
            _ => "departed from",
        }
    }

    /// Whether the clause speaks of doing this.
    pub fn is_about(&self, model: &Model, what: &What) -> bool {
        match (&self.doing, what) {
            (Some(What::Act(named)), What::Act(done)) => is_kind(model, done, named),
            (Some(doing), what) => doing == what,
            (None, _) => false,
        }
    }

    /// Whether its limits are limits on when that is done.
    pub fn is_timed(&self) -> bool {
        self.deed.is_a_duty() || self.deed.times_the_act()
    }

    /// Whether it counts in this case; none where the record does not say.
    pub fn counts(&self, draft: &Draft, now: Moment) -> Option<bool> {
        let at = self.clock(draft, now);
        let instead = || self.statement.variants.iter().filter(|variant| variant.instead);
        let mut answers = self.conditions(draft, at);
        match self.variant {
            Some(variant) => answers.push(draft.holds(&variant.when, at)),
            None => answers.extend(instead().map(|other| draft.holds(&other.when, at).map(|answer| !answer))),
        }
        all(&answers)
    }

    /// Whether the sentence applies at all, whichever of its clauses counts; none where the record does
    /// not say.
    pub fn applies(&self, draft: &Draft, now: Moment) -> Option<bool> {
        all(&self.conditions(draft, self.clock(draft, now)))
    }

    /// When its conditions are read: when its clock starts.
    fn clock(&self, draft: &Draft, now: Moment) -> Moment {
        let bounds = self.statement.bounds.iter();
        let mut anchors = bounds.filter_map(|bound| bound.limit.anchor().filter(|a| **a != Anchor::Silent));
        anchors.next().and_then(|anchor| anchored(anchor, draft)).unwrap_or(now)
    }

    fn conditions(&self, draft: &Draft, at: Moment) -> Vec<Option<bool>> {
        let statement = self.statement;
        let mut answers: Vec<Option<bool>> = statement.when.iter().map(|when| draft.holds(when, at)).collect();
        let lifted = statement.no_longer_needed_if.iter().map(|(condition, _)| condition);
        answers.extend(statement.unless.iter().chain(lifted).map(|not| draft.holds(not, at).map(|answer| !answer)));
        answers
    }

    /// Whether it is forbidden however and whenever it is done, and whoever does it.
    pub fn forbids_outright(&self) -> bool {
        self.modality.forbids() && self.bounds.is_empty() && (self.subject.list.is_empty() || self.deed.is_a_duty())
    }
}

/// Whether all of these hold; none where one is open and none is denied.
fn all(answers: &[Option<bool>]) -> Option<bool> {
    if answers.contains(&Some(false)) {
        Some(false)
    } else {
        answers.iter().copied().collect::<Option<Vec<bool>>>().map(|_| true)
    }
}

/// What a limit is counted from, where that has happened.
pub(super) fn anchored(anchor: &Anchor, draft: &Draft) -> Option<Moment> {
    let first = |event: &Event| draft.event(event).into_iter().next();
    match anchor {
        Anchor::Event { occurrence: Some(Occurrence::Latest), event } => draft.event(event).pop(),
        Anchor::Event { occurrence: None | Some(Occurrence::First), event } => first(event),
        Anchor::Event { .. } | Anchor::Silent => None,
        Anchor::EarlierOf(events) => events.iter().filter_map(first).min(),
        Anchor::LaterOf(events) => events.iter().map(first).collect::<Option<Vec<_>>>()?.into_iter().max(),
    }
}

/// The first and last minute a limit permits, as far as what has happened sets them.
pub(super) type Edges = (Option<Moment>, Option<Moment>);

/// What one limit permits.
///
/// # Errors
/// [`BeyondCalendar`] where the calendar does not say.
pub(super) fn edges(limit: &Limit, calendar: &Calendar, draft: &Draft) -> Result<Edges, BeyondCalendar> {
    if let Limit::ByDate(date) = limit {
        return Ok((None, Some(Moment::last_of(*date)?)));
    }
    let Some(start) = limit.anchor().and_then(|anchor| anchored(anchor, draft)) else { return Ok((None, None)) };
    edges_from(limit, calendar, start)
}

/// What one limit permits, counted from a moment.
///
/// # Errors
/// [`BeyondCalendar`] where the calendar does not say.
pub(super) fn edges_from(limit: &Limit, calendar: &Calendar, start: Moment) -> Result<Edges, BeyondCalendar> {
    Ok(match limit {
        Limit::Within { amount, side: Side::After, .. } | Limit::AtMost { amount, side: Side::After, .. } => {
            (Some(start), Some(calendar.deadline(start, *amount)?))
        }
        Limit::Within { amount, side: Side::Before, .. } | Limit::AtMost { amount, side: Side::Before, .. } => {
            (Some(calendar.first_start_in_time(start, *amount)?), Some(start))
        }
        Limit::AtLeast { amount, side: Side::After, .. } => (Some(calendar.earliest_after(start, *amount)?), None),
        Limit::AtLeast { amount, side: Side::Before, .. } => (None, Some(calendar.latest_before(start, *amount)?)),
        Limit::SameDay { working: false, .. } => (Some(start), Some(calendar.same_day_end(start)?)),
        Limit::SameDay { working: true, .. } => (Some(start), Some(calendar.same_working_day_end(start)?)),
        Limit::NthDay { n, unit, by: true, .. } => (Some(start), Some(calendar.nth_day(start, *n, *unit)?)),
        Limit::NthDay { n, unit, by: false, .. } => {
            let day = calendar.nth_day(start, *n, *unit)?;
            (Some(Moment::first_of(day.date())?), Some(day))
        }
        Limit::By(_) => (None, Some(start)),
        Limit::Before(_) => (None, Some(start.plus_minutes(-1)?)),
        Limit::NotBefore(_) => (Some(start), None),
        Limit::After(_) => (Some(start.plus_minutes(1)?), None),
        Limit::On(_) => (Some(Moment::first_of(start.date())?), Some(calendar.same_day_end(start)?)),
        Limit::Prompt { .. } | Limit::WeekOfPregnancy { .. } | Limit::ByDate(_) => (None, None),
    })
}

/// Whether a limit runs by the clock.
pub(super) fn by_the_clock(limit: &Limit) -> bool {
    match limit {
        Limit::Within { amount, .. } | Limit::AtMost { amount, .. } | Limit::AtLeast { amount, .. } => {
            amount.unit.runs_by_the_clock()
        }
        _ => false,
    }
}
