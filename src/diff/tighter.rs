//! Which of two time limits is the tighter: decided for every start of the period, by the calendar.
//!
//! A limit on one clock is read as a window: for a start, the first and the last minute it permits, either
//! of which may be open. One limit is tighter than another from a start if its window lies inside the
//! other's. Over all starts the answer is tighter, looser, the same, or neither: then the dates on which
//! each is the longer are told. The minutes tried are those of [`crate::calendar::compare`]: between them
//! a limit by the day stands still and a limit by the clock moves evenly.

use crate::calendar::{BeyondCalendar, Calendar, Date, DayEnd, Moment, Time, date_in_words};
use crate::model::{Anchor, Limit, Model, Side, WeekRelation};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// How a new limit stands to the old one on the same clock.
#[derive(Clone, Debug, PartialEq)]
pub enum Relation {
    /// They permit the same from every start.
    Same,
    Tighter(Evidence),
    Looser(Evidence),
    /// Tighter from some starts, looser from others.
    Neither(Evidence),
    /// The calendar, or the form of the limits, gives no answer.
    Unknown,
}

/// On which dates what was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    /// How many dates the clock was started on.
    pub dates: usize,
    /// On how many of them the new limit is the tighter, and the looser, from some minute of the day.
    pub tighter_on: usize,
    pub looser_on: usize,
    pub from: Option<Date>,
    pub until: Option<Date>,
    /// A start for each, and what the limits permit.
    pub tighter_example: Option<Example>,
    pub looser_example: Option<Example>,
}

/// A start, and the windows it gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    pub start: Moment,
    pub old: Window,
    pub new: Window,
}

/// The first and the last permitted minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub first: Option<Moment>,
    pub last: Option<Moment>,
}

impl Evidence {
    /// What was found, a line each.
    pub fn lines(&self) -> Vec<String> {
        let (Some(from), Some(until)) = (self.from, self.until) else { return Vec::new() };
        let period = format!("{} to {}", date_in_words(from), date_in_words(until));
        let mut lines = Vec::new();
        for (on, word, example) in
            [(self.tighter_on, "less time", &self.tighter_example), (self.looser_on, "more time", &self.looser_example)]
        {
            if on == 0 {
                continue;
            }
            lines.push(match on == self.dates {
                true => format!("There is {word} whenever the clock starts ({period})."),
                false => format!("There is {word} for clocks that start on {on} of {} dates ({period}).", self.dates),
            });
            lines.extend(example.map(|example| example.line()));
        }
        lines
    }
}

impl Example {
    fn line(&self) -> String {
        let told = |window: &Window| match (window.first, window.last) {
            (_, Some(last)) if self.old.last != self.new.last => format!("{last}"),
            (Some(first), _) => format!("{first} at the earliest"),
            (None, Some(last)) => format!("{last}"),
            (None, None) => "at any time".to_string(),
        };
        format!("For example {}: {} before, {} now.", self.start, told(&self.old), told(&self.new))
    }
}

/// A calendar that remembers its answers.
pub struct Clock {
    calendar: Calendar,
    from: Option<Date>,
    until: Option<Date>,
    answers: RefCell<BTreeMap<String, Relation>>,
}

impl Clock {
    /// The new edition's calendar, from the day the first of its documents came into force (else the first
    /// day known) to the last day for which bank holidays are known.
    pub fn new(model: &Model) -> Self {
        let conventions = &model.calendar.conventions;
        let in_force = model.documents.values().filter_map(|document| document.in_force_from).max();
        Clock {
            calendar: Calendar::new(conventions.clone()),
            from: in_force.into_iter().chain(conventions.known_from).max(),
            until: conventions.known_until,
            answers: RefCell::default(),
        }
    }

    /// How the new limit stands to the old one; their clocks are taken to be the same.
    pub fn relation(&self, old: &Limit, new: &Limit) -> Relation {
        if let Some(known) = without_calendar(old, new) {
            return known;
        }
        // The start does not matter: one answer serves every act.
        let form = |limit: &Limit| format!("{:?}", on_no_clock(limit));
        let question = format!("{} / {}", form(old), form(new));
        if let Some(known) = self.answers.borrow().get(&question) {
            return known.clone();
        }
        let answer = match self.sweep(old, new) {
            // A calendar without the days it takes: of one unit and form, the amounts decide.
            Relation::Unknown => by_amount(old, new),
            known => known,
        };
        self.answers.borrow_mut().insert(question, answer.clone());
        answer
    }

    fn sweep(&self, old: &Limit, new: &Limit) -> Relation {
        // Without a calendar of its own a policy is compared by a plain year: months and days need none.
        let from = self.from.unwrap_or(Date::constant(2027, 1, 1));
        let until = self.until.unwrap_or(Date::constant(2028, 12, 31));
        let (mut found, mut ties) = (Evidence::default(), 0usize);
        let mut plainest = [u8::MAX; 2];
        let mut date = from;
        while date <= until {
            let (mut tried, mut tighter, mut looser) = (false, false, false);
            for time in minutes_of_the_day(&self.calendar) {
                let Ok(start) = Moment::at(date, time) else { continue };
                let (Ok(was), Ok(is)) = (window(&self.calendar, start, old), window(&self.calendar, start, new)) else {
                    continue;
                };
                tried = true;
                let (narrower, wider) = compare(&was, &is);
                tighter |= narrower;
                looser |= wider;
                ties += usize::from(!narrower && !wider);
                let example = Example { start, old: was, new: is };
                let slots = [(narrower, &mut found.tighter_example), (wider, &mut found.looser_example)];
                for (at, (differs, slot)) in slots.into_iter().enumerate() {
                    let odd = oddness(&self.calendar, start);
                    if differs && odd < plainest[at] {
                        plainest[at] = odd;
                        *slot = Some(example);
                    }
                }
            }
            if tried {
                found.dates += 1;
                found.from.get_or_insert(date);
                found.until = Some(date);
            }
            found.tighter_on += usize::from(tighter);
            found.looser_on += usize::from(looser);
            match date.tomorrow() {
                Ok(next) => date = next,
                Err(_) => break,
            }
        }
        match (found.tighter_on, found.looser_on) {
            _ if found.dates == 0 => Relation::Unknown,
            (0, 0) if ties > 0 => Relation::Same,
            (0, 0) => Relation::Unknown,
            (_, 0) => Relation::Tighter(found),
            (0, _) => Relation::Looser(found),
            // A clock change can turn two limits round for a minute of one night a year.
            (tighter, looser) if looser * 300 <= found.dates && tighter > looser => Relation::Tighter(found),
            (tighter, looser) if tighter * 300 <= found.dates && looser > tighter => Relation::Looser(found),
            _ => Relation::Neither(found),
        }
    }
}

/// Two limits of one form and unit, by their amounts: every step function is monotone in its amount.
fn by_amount(old: &Limit, new: &Limit) -> Relation {
    let of = |tighter: bool| {
        if tighter { Relation::Tighter(Evidence::default()) } else { Relation::Looser(Evidence::default()) }
    };
    match (old, new) {
        (Limit::Within { amount: was, .. }, Limit::Within { amount: is, .. })
        | (Limit::AtMost { amount: was, .. }, Limit::AtMost { amount: is, .. })
            if was.unit == is.unit && was.count != is.count =>
        {
            of(is.count < was.count)
        }
        (Limit::AtLeast { amount: was, .. }, Limit::AtLeast { amount: is, .. })
            if was.unit == is.unit && was.count != is.count =>
        {
            of(is.count > was.count)
        }
        (Limit::NthDay { n: was, unit, by: true, .. }, Limit::NthDay { n: is, unit: other, by: true, .. })
            if unit == other && was != is =>
        {
            of(is < was)
        }
        _ => Relation::Unknown,
    }
}

/// Limits that need no calendar: dates, weeks of pregnancy, words.
fn without_calendar(old: &Limit, new: &Limit) -> Option<Relation> {
    let of = |tighter: bool, looser: bool| match (tighter, looser) {
        (false, false) => Relation::Same,
        (true, false) => Relation::Tighter(Evidence::default()),
        (false, true) => Relation::Looser(Evidence::default()),
        (true, true) => Relation::Neither(Evidence::default()),
    };
    match (old, new) {
        (Limit::ByDate(was), Limit::ByDate(is)) => Some(of(is < was, is > was)),
        (Limit::WeekOfPregnancy { week, relation }, Limit::WeekOfPregnancy { week: now, relation: is }) => {
            let span = |week: u32, relation: WeekRelation| match relation {
                WeekRelation::At => (week, week),
                WeekRelation::By => (0, week),
                WeekRelation::Before => (0, week.saturating_sub(1)),
            };
            let (was, is) = (span(*week, *relation), span(*now, *is));
            Some(of(is.0 > was.0 || is.1 < was.1, is.0 < was.0 || is.1 > was.1))
        }
        (Limit::Prompt { .. } | Limit::ByDate(_) | Limit::WeekOfPregnancy { .. }, _) => Some(Relation::Unknown),
        (_, Limit::Prompt { .. } | Limit::ByDate(_) | Limit::WeekOfPregnancy { .. }) => Some(Relation::Unknown),
        _ => None,
    }
}

/// The limit as it would be on a clock of which nothing is known.
pub fn on_no_clock(limit: &Limit) -> Limit {
    let mut limit = limit.clone();
    match &mut limit {
        Limit::Within { anchor, .. } | Limit::AtLeast { anchor, .. } | Limit::AtMost { anchor, .. } => {
            *anchor = Anchor::Silent
        }
        Limit::SameDay { anchor, .. } | Limit::NthDay { anchor, .. } => *anchor = Anchor::Silent,
        Limit::By(anchor) | Limit::Before(anchor) | Limit::NotBefore(anchor) => *anchor = Anchor::Silent,
        Limit::After(anchor) | Limit::On(anchor) => *anchor = Anchor::Silent,
        Limit::Prompt { anchor, .. } => *anchor = None,
        Limit::WeekOfPregnancy { .. } | Limit::ByDate(_) => {}
    }
    limit
}

/// What a limit permits from a start.
fn window(calendar: &Calendar, start: Moment, limit: &Limit) -> Result<Window, BeyondCalendar> {
    let last = |moment| Ok(Window { first: None, last: Some(moment) });
    let first = |moment| Ok(Window { first: Some(moment), last: None });
    match limit {
        Limit::Within { amount, side: Side::After, .. } | Limit::AtMost { amount, side: Side::After, .. } => {
            last(calendar.deadline(start, *amount)?)
        }
        Limit::Within { amount, side: Side::Before, .. } | Limit::AtMost { amount, side: Side::Before, .. } => {
            Ok(Window { first: Some(calendar.latest_before(start, *amount)?), last: Some(start) })
        }
        Limit::AtLeast { amount, side: Side::After, .. } => first(calendar.earliest_after(start, *amount)?),
        Limit::AtLeast { amount, side: Side::Before, .. } => last(calendar.latest_before(start, *amount)?),
        Limit::SameDay { working: false, .. } => last(calendar.same_day_end(start)?),
        Limit::SameDay { working: true, .. } => last(calendar.same_working_day_end(start)?),
        Limit::NthDay { n, unit, by: true, .. } => last(calendar.nth_day(start, *n, *unit)?),
        Limit::NthDay { n, unit, by: false, .. } => Ok(Window {
            first: Some(calendar.nth_day_begins(start, *n, *unit)?),
            last: Some(calendar.nth_day(start, *n, *unit)?),
        }),
        Limit::By(_) => last(start),
        Limit::Before(_) => last(start.plus_minutes(-1)?),
        Limit::NotBefore(_) => first(start),
        Limit::After(_) => first(start.plus_minutes(1)?),
        Limit::On(_) => {
            Ok(Window { first: Some(calendar.same_day_begin(start)?), last: Some(calendar.same_day_end(start)?) })
        }
        Limit::WeekOfPregnancy { .. } | Limit::ByDate(_) | Limit::Prompt { .. } => Err(BeyondCalendar::OutOfRange),
    }
}

/// Whether the new window is narrower somewhere, and wider somewhere.
fn compare(old: &Window, new: &Window) -> (bool, bool) {
    let earlier = |one: Option<Moment>, other: Option<Moment>, open_is_early: bool| match (one, other) {
        (Some(one), Some(other)) => one < other,
        (None, Some(_)) => open_is_early,
        (Some(_), None) => !open_is_early,
        (None, None) => false,
    };
    let narrower = earlier(old.first, new.first, true) || earlier(new.last, old.last, false);
    let wider = earlier(new.first, old.first, true) || earlier(old.last, new.last, false);
    (narrower, wider)
}

fn minutes_of_the_day(calendar: &Calendar) -> Vec<Time> {
    let mut times = vec![
        Time::constant(0, 0, 0, 0),
        Time::constant(9, 0, 0, 0),
        Time::constant(16, 0, 0, 0),
        Time::constant(23, 59, 0, 0),
    ];
    let conventions = calendar.conventions();
    let closes =
        conventions.office_hours.filter(|_| conventions.day_end == DayEnd::OfficeCloses).map(|hours| hours.closes);
    if let Some(closes) = closes {
        times.push(closes);
        times.extend(closes.checked_add(jiff::SignedDuration::from_mins(1)));
        times.sort();
        times.dedup();
    }
    times
}

/// How far a start is from an ordinary working morning: 0 is plainest.
fn oddness(calendar: &Calendar, start: Moment) -> u8 {
    let worked = calendar.is_working_day(start.date()).unwrap_or(true);
    2 * u8::from(!worked) + u8::from(start.time() != Time::constant(9, 0, 0, 0))
}
