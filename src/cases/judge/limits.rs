//! Limits in time, judged from what actually happened.
//!
//! A date without a time may be any minute of that day; so a start and a deadline are intervals, and
//! where the answer depends on the minute it cannot be told.

use super::timeline::Occurrence;
use crate::calendar::{Amount, BeyondCalendar, Calendar, Moment, Unit};

/// How a limit stands, before its force is considered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Kept,
    Missed(String),
    Open,
    WrongActor(String),
    OutOfOrder(String),
    Unsure(String),
    Person(String),
}

/// How a limit stands, and what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    pub standing: Standing,
    pub due: Option<Moment>,
    pub done: Option<Moment>,
    pub reason: bool,
    pub notes: Vec<String>,
}

/// The minutes between which a bound of a window lies.
pub(super) type Edge = (Moment, Moment);

/// A step function of the calendar.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    Same,
    MinuteBefore,
    MinuteAfter,
    DayBegins,
    DayEnds,
    Deadline(Amount),
    EarliestAfter(Amount),
    LatestBefore(Amount),
    FirstInReach(Amount),
    NthDay(u32, Unit),
    NthDayBegins(u32, Unit),
    WeekBegins(u32),
    WeekEnds(u32),
}

impl Step {
    pub fn of(self, calendar: &Calendar, start: Moment) -> Result<Moment, BeyondCalendar> {
        match self {
            Step::Same => Ok(start),
            Step::MinuteBefore => start.plus_minutes(-1),
            Step::MinuteAfter => start.plus_minutes(1),
            Step::DayBegins => Moment::first_of(start.date()),
            Step::DayEnds => calendar.same_day_end(start),
            Step::Deadline(amount) => calendar.deadline(start, amount),
            Step::EarliestAfter(amount) => calendar.earliest_after(start, amount),
            Step::LatestBefore(amount) => calendar.latest_before(start, amount),
            Step::FirstInReach(amount) => calendar.first_start_in_time(start, amount),
            Step::NthDay(n, unit) => calendar.nth_day(start, n, unit),
            Step::WeekBegins(week) => calendar.week_of_pregnancy_begins(start, week),
            Step::WeekEnds(week) => calendar.week_of_pregnancy_ends(start, week),
            Step::NthDayBegins(n, unit) => Moment::first_of(calendar.nth_day(start, n, unit)?.date()),
        }
    }

    pub fn edge(self, calendar: &Calendar, at: Occurrence<'_>) -> Result<Edge, BeyondCalendar> {
        let first = self.of(calendar, at.earliest)?;
        if at.earliest == at.latest {
            return Ok((first, first));
        }
        Ok((first, self.of(calendar, at.latest)?))
    }
}

impl Finding {
    pub fn of(standing: Standing) -> Self {
        Finding { standing, due: None, done: None, reason: false, notes: Vec::new() }
    }

    /// The text, the record or this program does not say enough.
    pub fn unsure(why: &str) -> Self {
        Finding::of(Standing::Unsure(why.to_string()))
    }

    /// The text asks for judgement.
    pub fn for_a_person(why: &str) -> Self {
        Finding::of(Standing::Person(why.to_string()))
    }

    /// What is forbidden is kept where it does not happen.
    pub fn forbidden(self) -> Option<Self> {
        let standing = match self.standing {
            Standing::Kept => Standing::Missed("it happened, and the text forbids it".to_string()),
            Standing::Missed(_) | Standing::WrongActor(_) => Standing::Kept,
            Standing::Open => return None,
            other => other,
        };
        Some(Finding { standing, due: None, ..self })
    }
}

/// An upper limit counted from a start: `within N of`, `on the same day as`, `by the Nth day of`.
pub(super) fn no_later(
    calendar: &Calendar,
    start: Option<Occurrence<'_>>,
    step: Step,
    done: &[Occurrence<'_>],
    now: Moment,
) -> Option<Finding> {
    let Some(start) = start else { return no_start(done) };
    let after = done.iter().find(|occurrence| occurrence.latest >= start.earliest).copied();
    if let (None, Some(before)) = (after, done.first()) {
        let why = format!("it is recorded only before the clock started, on {}", before.earliest);
        return Some(Finding::of(Standing::Unsure(why)));
    }
    Some(judged(step.edge(calendar, start).map(|due| (None, Some(due))), after, now))
}

/// A window counted from a start: `on the Nth day of`, `on`.
pub(super) fn between(
    calendar: &Calendar,
    start: Option<Occurrence<'_>>,
    (from, until): (Step, Step),
    done: &[Occurrence<'_>],
    now: Moment,
) -> Option<Finding> {
    let Some(start) = start else { return no_start(done) };
    let window = from.edge(calendar, start).and_then(|first| Ok((Some(first), Some(until.edge(calendar, start)?))));
    let not_before = window.as_ref().ok().and_then(|(first, _)| *first).map_or(start.earliest, |first| first.0);
    let chosen = done.iter().find(|occurrence| occurrence.latest >= not_before).or_else(|| done.last()).copied();
    Some(judged(window, chosen, now))
}

/// A floor: `at least N after`, `not before`, `after`.
pub(super) fn no_earlier(
    calendar: &Calendar,
    start: Option<Occurrence<'_>>,
    step: Step,
    done: &[Occurrence<'_>],
    now: Moment,
) -> Option<Finding> {
    let first = done.first().copied()?;
    let Some(start) = start else { return no_start(done) };
    Some(judged(step.edge(calendar, start).map(|from| (Some(from), None)), Some(first), now))
}

/// An upper limit counted back from an end: `at least N before`, `by`, `before`.
pub(super) fn ahead(
    calendar: &Calendar,
    end: Option<Occurrence<'_>>,
    step: Step,
    done: &[Occurrence<'_>],
    now: Moment,
) -> Option<Finding> {
    Some(judged(step.edge(calendar, end?).map(|due| (None, Some(due))), done.first().copied(), now))
}

/// A date the text names.
pub(super) fn by_date(due: Result<Moment, BeyondCalendar>, done: &[Occurrence<'_>], now: Moment) -> Finding {
    judged(due.map(|due| (None, Some((due, due)))), done.first().copied(), now)
}

/// It happened, or nothing says so.
pub(super) fn at_all(done: &[Occurrence<'_>], relevant: bool) -> Option<Finding> {
    match done.first() {
        Some(first) => Some(Finding { done: Some(first.earliest), ..Finding::of(Standing::Kept) }),
        None => relevant.then(|| Finding::unsure("the record does not say whether this was done")),
    }
}

/// How long a state lasted: `at most` (no floor) or `at least` (no ceiling).
pub(super) fn lasts(
    calendar: &Calendar,
    begins: Occurrence<'_>,
    ends: &[Occurrence<'_>],
    step: Step,
    at_most: bool,
    now: Moment,
) -> Option<Finding> {
    let end = ending(ends, begins);
    match (at_most, end) {
        (false, None) => None,
        (true, end) => Some(judged(step.edge(calendar, begins).map(|due| (None, Some(due))), end, now)),
        (false, end) => Some(judged(step.edge(calendar, begins).map(|from| (Some(from), None)), end, now)),
    }
}

/// The first end that may lie at or after a beginning.
pub(super) fn ending<'c>(ends: &[Occurrence<'c>], begun: Occurrence<'_>) -> Option<Occurrence<'c>> {
    // Ends stand in the order of their first minutes, and none of them may be more than a day of minutes.
    let a_day_before = begun.earliest.plus_minutes(-25 * 60).unwrap_or(begun.earliest);
    let from = ends.partition_point(|end| end.earliest < a_day_before);
    ends.iter().skip(from).find(|end| end.latest >= begun.earliest).copied()
}

/// The gaps of a series: each member within reach of the one before it, while `running` says so.
pub(super) fn gaps(
    calendar: &Calendar,
    members: &[Occurrence<'_>],
    at_most: Option<Step>,
    at_least: Option<Step>,
    running: &dyn Fn(Moment) -> bool,
    now: Moment,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (at, member) in members.iter().enumerate() {
        let next = members.get(at + 1).copied();
        if let Some(step) = at_most {
            let finding = judged(step.edge(calendar, *member).map(|due| (None, Some(due))), next, now);
            let over = finding.standing != Standing::Kept && finding.due.is_some_and(|due| !running(due.min(now)));
            findings.extend((!over).then_some(finding));
        }
        if let (Some(step), Some(_)) = (at_least, next) {
            findings.push(judged(step.edge(calendar, *member).map(|from| (Some(from), None)), next, now));
        }
    }
    findings
}

/// Nothing on the record started the clock.
fn no_start(done: &[Occurrence<'_>]) -> Option<Finding> {
    (!done.is_empty()).then(|| Finding::unsure("the record does not show what the time is counted from"))
}

/// Whether something lies in a window.
pub(super) fn judged(
    window: Result<(Option<Edge>, Option<Edge>), BeyondCalendar>,
    done: Option<Occurrence<'_>>,
    now: Moment,
) -> Finding {
    let (from, until) = match window {
        Ok(window) => window,
        Err(refused) => return Finding::of(Standing::Unsure(refused.to_string())),
    };
    let standing = match done {
        Some(done) => placed(done, from, until),
        None => waiting(until, now),
    };
    let notes = if until.is_some_and(|(first, last)| first != last) {
        vec!["The start is recorded without a time; the earliest deadline it can mean is shown.".to_string()]
    } else {
        Vec::new()
    };
    Finding {
        standing,
        due: until.map(|until| until.0),
        done: done.map(|done| done.earliest),
        reason: done.is_some_and(|done| done.entry.reason),
        notes,
    }
}

fn placed(done: Occurrence<'_>, from: Option<Edge>, until: Option<Edge>) -> Standing {
    if let Some((_, last)) = until
        && done.earliest > last
    {
        return Standing::Missed(format!("it was done on {}, after {last}", done.entry.at));
    }
    if let Some((first, _)) = from
        && done.latest < first
    {
        return Standing::Missed(format!("it was done on {}, before {first}", done.entry.at));
    }
    let in_time = until.is_none_or(|(first, _)| done.latest <= first);
    let not_early = from.is_none_or(|(_, last)| done.earliest >= last);
    if in_time && not_early {
        Standing::Kept
    } else {
        Standing::Unsure("a date is recorded without its time, and the answer depends on it".to_string())
    }
}

fn waiting(until: Option<Edge>, now: Moment) -> Standing {
    match until {
        Some((_, last)) if now > last => Standing::Missed(format!("nothing on the record shows it done by {last}")),
        Some((first, _)) if now > first => Standing::Unsure(
            "the start is recorded without its time, so the deadline may have passed or not".to_string(),
        ),
        _ => Standing::Open,
    }
}
