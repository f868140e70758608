//! Made-up cases: lawful ones and ones with a fault of a named kind, drawn from a procedure's graph and
//! the calendar, with the verdicts expected of them. For training, tests and benchmarks.
//!
//! A lawful case is a walk through the graph ([`walk`]): each thing is done within the time that the
//! statements leave ([`asks`]), at its last minute as often as not, by the people they name
//! ([`people`]). A fault is one thing got wrong in such a walk ([`faults`]). What a case must come to is
//! worked out beside the judgement ([`oracle`]), so that the two can be held against each other.
//! [`noise`] throws entries together instead, to meet every corner of a judgement.
//!
//! Everything follows from the seed ([`random`]): the same policies, calendar and seed give the same
//! bytes on every machine. The cases are plainly invented: `EXAMPLE-000001`.

mod asks;
mod complete;
mod draft;
mod faults;
mod noise;
mod oracle;
mod orders;
mod people;
mod random;
mod series;
mod slips;
mod table;
mod walk;
mod write;

pub use faults::Fault;
pub use table::Table;
pub use write::{expected_line, header_line, json_lines};

use super::log::{LogEntry, Somebody};
use crate::calendar::{Calendar, Moment};
use crate::model::{Agreer, Home, Model, PartyKind, Reader};
use jiff::civil::{Date, Time, date};
use oracle::Oracle;
use random::Random;
use serde::Serialize;
use std::collections::BTreeSet;

/// What to simulate.
#[derive(Clone, Debug)]
pub struct Options {
    /// How many cases.
    pub cases: u64,
    /// The seed: the same seed gives the same cases.
    pub seed: u64,
    /// The kinds of fault to draw; empty for lawful cases only.
    pub faults: Vec<Fault>,
    /// How many cases in a hundred have a fault.
    pub faulty: usize,
    /// The first day on which a case may begin.
    pub from: Date,
    /// How many days after it the last may begin.
    pub days: usize,
}

impl Options {
    /// So many lawful cases, beginning within half a year of the day from which the newest document is in
    /// force, or else of the first day that the calendar knows.
    #[must_use]
    pub fn lawful(model: &Model, cases: u64, seed: u64) -> Self {
        let known = model.calendar.conventions.known_from;
        let in_force = model.documents.values().filter_map(|document| document.in_force_from).max();
        let from = known.max(in_force).unwrap_or(date(2026, 1, 5));
        Options { cases, seed, faults: Vec::new(), faulty: 0, from, days: 180 }
    }
}

/// One verdict that a made-up case must come to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Expected {
    /// The statement's id.
    pub statement: String,
    /// The name of the verdict.
    pub verdict: String,
}

impl Expected {
    fn new(statement: &str, verdict: &str) -> Self {
        Expected { statement: statement.to_string(), verdict: verdict.to_string() }
    }
}

/// One made-up case.
#[derive(Clone, Debug, PartialEq)]
pub struct Simulated {
    /// What it is called.
    pub case: String,
    /// The fault that is in it; none in a lawful case.
    pub fault: Option<Fault>,
    /// Its entries.
    pub entries: Vec<LogEntry>,
    /// Everything that was not kept, and for some faults what cannot be told. In a case without a fault:
    /// what the text itself leaves no way to keep.
    pub expected: BTreeSet<Expected>,
    /// Where no course of things could be drawn at all: what stood in the way of the last one tried.
    pub stuck: Option<&'static str>,
}

/// The cases of one procedure; one at a time, so that a million need no more memory than one.
pub struct Simulation<'m> {
    setting: Setting<'m>,
    procedure: &'m crate::model::Procedure,
    options: Options,
    next: u64,
}

/// What every made-up case is drawn from.
struct Setting<'m> {
    model: &'m Model,
    calendar: &'m Calendar,
    oracle: Oracle<'m>,
    from: Date,
    days: usize,
    /// Bank holidays, the days before them, and the days on which the clocks change.
    special_days: Vec<Date>,
    circumstances: Vec<String>,
    recordable: Vec<String>,
    postponable: Vec<String>,
    acts: Vec<String>,
    agreers: Vec<Somebody>,
    roles: Vec<String>,
    agencies: Vec<String>,
    ids: Vec<String>,
}

/// The cases of a procedure, drawn as asked; none if no procedure has this name, or its dates lie outside
/// the years 1900 to 2299.
#[must_use]
pub fn simulate<'m>(
    model: &'m Model,
    calendar: &'m Calendar,
    procedure: &str,
    options: Options,
) -> Option<Simulation<'m>> {
    let procedure = model.procedures.get(procedure)?;
    Some(Simulation { setting: Setting::of(model, calendar, &options)?, procedure, options, next: 1 })
}

/// Entries thrown together, case by case: no sense in them, and every corner of a judgement is met.
pub fn random_cases<'m>(
    model: &'m Model,
    calendar: &'m Calendar,
    options: Options,
) -> impl Iterator<Item = Vec<LogEntry>> + 'm {
    let setting = Setting::of(model, calendar, &options);
    let cases = setting.as_ref().map_or(0, |_| options.cases);
    (1..=cases).filter_map(move |number| {
        let mut random = Random::of_case(options.seed, number);
        setting.as_ref().map(|setting| noise::case(setting, &reference(number), &mut random))
    })
}

/// The moment as of which a simulation's verdicts are expected: every clock that a case starts has run
/// out by then. None where that lies outside the years 1900 to 2299.
#[must_use]
pub fn as_of(options: &Options) -> Option<Moment> {
    let days = i64::try_from(options.days).unwrap_or(0).saturating_add(200);
    let day = jiff::Span::new().try_days(days).and_then(|span| options.from.checked_add(span)).ok()?;
    moment_at(day, Time::constant(12, 0, 0, 0))
}

fn moment_at(date: Date, time: Time) -> Option<Moment> {
    Moment::at(date, time).ok()
}

fn reference(number: u64) -> String {
    format!("EXAMPLE-{number:06}")
}

impl<'m> Setting<'m> {
    fn of(model: &'m Model, calendar: &'m Calendar, options: &Options) -> Option<Self> {
        let ids = Reader::new(model).statement_ids();
        let statements = || model.statements.iter().zip(&ids);
        let judged = |home: &Home| !matches!(home, Home::Variation(_) | Home::Recommendation { .. });
        let duties = statements().filter(|(statement, _)| super::judge::asks_a_duty(statement)).map(|(_, id)| id);
        let recordable = model.acts.keys().chain(model.moments.keys()).chain(model.states.keys());
        let recordable = recordable.chain(model.dates.keys()).chain(duties).cloned().collect();
        let postponable = statements().filter(|(one, _)| !one.later_dates.is_empty() && judged(&one.home));
        let postponable = postponable.filter_map(|(statement, id)| {
            if super::judge::asks_a_duty(statement) { Some(id.clone()) } else { statement.act.clone() }
        });
        let agreers = model.statements.iter().flat_map(|statement| &statement.later_dates);
        let agreers = agreers.flat_map(|later| match &later.who {
            Agreer::Parties(parties) => parties.list.clone(),
            Agreer::Act(_) => Vec::new(),
        });
        let agreers = agreers.map(|party| match party.kind {
            PartyKind::Role => Somebody { role: Some(party.name), ..Somebody::default() },
            PartyKind::Agency => Somebody { agency: Some(party.name), ..Somebody::default() },
        });
        Some(Setting {
            model,
            calendar,
            oracle: Oracle::new(model, calendar, as_of(options)?),
            from: options.from,
            days: options.days,
            special_days: special_days(model, options),
            circumstances: model.circumstances().into_iter().collect(),
            recordable,
            postponable: postponable.collect(),
            acts: model.acts.keys().cloned().collect(),
            agreers: agreers.collect(),
            roles: model.roles.keys().cloned().collect(),
            agencies: model.agencies.keys().cloned().collect(),
            ids,
        })
    }

    /// What a log calls that which a statement asks for beside the acts.
    fn duty_of(&self, statement: usize) -> Option<String> {
        let asked = self.model.statements.get(statement).filter(|one| super::judge::asks_a_duty(one))?;
        asked.deed.is_a_duty().then(|| self.ids.get(statement).cloned()).flatten()
    }
}

/// Bank holidays and their eves, and the two Sundays a year on which the clocks change.
fn special_days(model: &Model, options: &Options) -> Vec<Date> {
    let mut days: Vec<Date> = Vec::new();
    for holiday in model.calendar.conventions.bank_holidays.keys() {
        days.extend(holiday.yesterday().ok());
        days.push(*holiday);
    }
    for year in options.from.year()..=options.from.year().saturating_add(2) {
        for month in [3, 10] {
            let last = Date::new(year, month, 31).ok();
            days.extend(last.and_then(|last| last.nth_weekday_of_month(-1, jiff::civil::Weekday::Sunday).ok()));
        }
    }
    let last = jiff::Span::new().try_days(i64::try_from(options.days).unwrap_or(0));
    let last = last.and_then(|span| options.from.checked_add(span)).unwrap_or(options.from);
    days.retain(|day| *day >= options.from && *day <= last);
    days.sort();
    days
}

impl Iterator for Simulation<'_> {
    type Item = Simulated;

    fn next(&mut self) -> Option<Simulated> {
        if self.next > self.options.cases {
            return None;
        }
        let number = self.next;
        self.next += 1;
        Some(faults::case(&self.setting, self.procedure, &self.options, number))
    }
}
