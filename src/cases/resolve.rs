//! One entry of a log, bound to the policies' names and times.

use super::case::{Agreed, Entry, FactValue, LaterDate, Person, What, When};
use super::faults::{Fault, Faults, Wrong};
use super::log::{Answer, Edge, LaterDateAgreed, LogEntry, Somebody};
use super::names::{Found, Known, NOBODY, Names};
use super::times::{self, Patterns, Zone};
use crate::calendar::Moment;

/// How a log is to be read: its zone, and how it writes times.
#[derive(Clone, Debug, Default)]
pub struct Manner {
    /// The zone of times written without an offset.
    pub zone: Option<Zone>,
    /// How it writes dates and times, where not as in the format.
    pub patterns: Patterns,
}

/// One entry, read.
#[derive(Clone, Debug)]
pub(super) struct Resolved {
    pub line: u64,
    pub id: Option<String>,
    pub corrects: Option<String>,
    pub withdraws: Option<String>,
    pub meeting: Option<String>,
    /// The first minute at which it may have been recorded.
    pub recorded: Option<Moment>,
    pub entry: Option<Entry>,
    pub facts: Vec<(Known, Option<FactValue>)>,
    pub later: Option<LaterDate>,
}

/// Reads entries against the policies' names.
pub(super) struct Resolver<'r, 'm> {
    pub names: &'r Names<'m>,
    pub manner: &'r Manner,
    pub faults: &'r mut Faults,
}

impl Resolver<'_, '_> {
    /// The entry, bound; none where it cannot be judged, which is counted.
    pub fn resolve(&mut self, line: u64, log: LogEntry) -> Option<Resolved> {
        match self.read(line, log) {
            Ok(resolved) => Some(resolved),
            Err((field, kind)) => {
                self.faults.add(Fault { line, column: None, field: Some(field), kind });
                None
            }
        }
    }

    fn read(&mut self, line: u64, log: LogEntry) -> Result<Resolved, (&'static str, Wrong)> {
        let own;
        let zone = match &log.zone {
            None => self.manner.zone.as_ref(),
            Some(name) => {
                own = Zone::named(name).ok_or(("zone", Wrong::UnknownZone))?;
                Some(&own)
            }
        };
        let patterns = &self.manner.patterns;
        let time = |field: &'static str, text: &Option<String>| match text.as_deref().map(str::trim) {
            None | Some("") => Ok(None),
            Some(text) => times::read(text, zone, patterns).map(Some).map_err(|wrong| (field, wrong)),
        };
        let (at, recorded, expected) =
            (time("when", &log.when)?, time("recorded", &log.recorded)?, time("expected", &log.expected)?);
        let until = match &log.later_date {
            None => None,
            Some(later) => time("until", &Some(later.until.clone()))?.ok_or(("until", Wrong::Missing)).map(Some)?,
        };
        let what = self.what(line, &log)?;
        let entry = match what {
            None => None,
            Some(what) => {
                let at = at.ok_or(("when", Wrong::NoTime))?;
                Some(self.entry(line, &log, what, at, expected)?)
            }
        };
        let later = match (&log.later_date, until) {
            (Some(later), Some(until)) => Some(self.later_date(line, &log, later, until, at)?),
            _ => None,
        };
        let facts = log.facts.iter().filter_map(|(name, value)| self.fact(line, name, value)).collect();
        let nothing = entry.is_none() && later.is_none() && log.facts.is_empty();
        if nothing && log.withdraws.is_none() && log.corrects.is_none() {
            return Err(("what", Wrong::Nothing));
        }
        // What only tells facts or agrees a date was known when it was told.
        let recorded = recorded.or(at.filter(|_| entry.is_none()));
        let recorded = recorded.and_then(|when| when.minutes().ok()).map(|(earliest, _)| earliest);
        Ok(Resolved {
            line,
            id: log.id,
            corrects: log.corrects,
            withdraws: log.withdraws,
            meeting: log.meeting,
            recorded,
            entry,
            facts,
            later,
        })
    }

    fn what(&mut self, line: u64, log: &LogEntry) -> Result<Option<What>, (&'static str, Wrong)> {
        let Some(text) = log.what.as_deref().filter(|text| !text.trim().is_empty()) else { return Ok(None) };
        match self.named(line, "what", text, log.edge) {
            Some(found) => found.map(Some),
            None => Err(("what", Wrong::UnknownWhat)),
        }
    }

    /// What a text names; none where it names nothing.
    fn named(
        &mut self,
        line: u64,
        field: &'static str,
        text: &str,
        edge: Option<Edge>,
    ) -> Option<Result<What, (&'static str, Wrong)>> {
        match self.names.what(text, edge) {
            Found::One(what) => Some(Ok(what)),
            Found::Several => Some(Err((field, Wrong::SeveralMeanings))),
            Found::Nothing => {
                let names = self.names;
                self.faults.name(line, field, Wrong::UnknownWhat, text, || names.near_what(text));
                None
            }
        }
    }

    fn entry(
        &mut self,
        line: u64,
        log: &LogEntry,
        what: What,
        at: When,
        expected: Option<When>,
    ) -> Result<Entry, (&'static str, Wrong)> {
        if matches!(what, What::Date(_)) && expected.is_none() {
            return Err(("expected", Wrong::Missing));
        }
        let outcome = match (&log.outcome, &what) {
            (None, _) => None,
            (Some(text), _) if text.trim().is_empty() => None,
            (Some(text), What::Act(act) | What::ActEnds(act)) => {
                let outcome = self.names.outcome(act, text);
                if outcome.is_none() {
                    self.note(line, "outcome", Wrong::NotAnOutcome);
                }
                outcome
            }
            (Some(_), _) => {
                self.note(line, "outcome", Wrong::NotAnOutcome);
                None
            }
        };
        let by = log.by.as_ref().map(|by| self.person(line, "by", by));
        let offices = log.offices.iter().map(|(office, who)| (*office, self.person(line, "offices", who))).collect();
        let people = log.participants.as_ref();
        let participants =
            people.map(|people| people.iter().map(|who| self.person(line, "participants", who)).collect());
        let reason = log.reason.as_ref().is_some_and(|reason| !reason.trim().is_empty());
        Ok(Entry { what, at, outcome, by, offices, participants, reason, expected, line: Some(line) })
    }

    fn later_date(
        &mut self,
        line: u64,
        log: &LogEntry,
        later: &LaterDateAgreed,
        until: When,
        at: Option<When>,
    ) -> Result<LaterDate, (&'static str, Wrong)> {
        let of = match self.named(line, "of", &later.of, None) {
            Some(of) => of?,
            None => return Err(("of", Wrong::UnknownWhat)),
        };
        let by = match (&later.by, &later.at_meeting) {
            (Some(by), _) => Agreed::Person(self.person(line, "by", by)),
            (None, Some(meeting)) => match self.named(line, "at-meeting", meeting, None) {
                Some(Ok(What::Act(act))) => Agreed::Meeting(act),
                Some(Err(wrong)) => return Err(wrong),
                _ => return Err(("at-meeting", Wrong::UnknownWhat)),
            },
            (None, None) => Agreed::Person(log.by.as_ref().map(|by| self.person(line, "by", by)).unwrap_or_default()),
        };
        let reason = log.reason.as_ref().is_some_and(|reason| !reason.trim().is_empty());
        Ok(LaterDate {
            of,
            until,
            by,
            at,
            in_writing: later.in_writing.and_then(Answer::known),
            reason: reason || later.with_reasons == Some(Answer::Yes),
        })
    }

    fn fact(&mut self, line: u64, name: &str, value: &super::log::Value) -> Option<(Known, Option<FactValue>)> {
        match self.names.fact(name) {
            Found::One(known) => match self.names.value(&known, value) {
                Some(value) => Some((known, value)),
                None => {
                    self.note(line, "facts", Wrong::NotAValue);
                    None
                }
            },
            Found::Several => {
                self.note(line, "facts", Wrong::UnknownFact);
                None
            }
            Found::Nothing => {
                let names = self.names;
                self.faults.name(line, "facts", Wrong::UnknownFact, name, || names.near_fact(name));
                self.note(line, "facts", Wrong::UnknownFact);
                None
            }
        }
    }

    /// Somebody; a part that the policies do not know stays unknown, unless the log says `other`.
    fn person(&mut self, line: u64, field: &'static str, who: &Somebody) -> Person {
        let names = self.names;
        let role = self.part(line, field, &who.role, |text| names.role(text), |text| names.near_role(text));
        let agency = self.part(line, field, &who.agency, |text| names.agency(text), |text| names.near_agency(text));
        let (role, agency) = match self.either(line, field, who) {
            Some((found, true)) => (role.or(Some(found)), agency),
            Some((found, false)) => (role, agency.or(Some(found))),
            None => (role, agency),
        };
        // Somebody known to be none of the policies' roles belongs to none of their agencies either,
        // unless the log names one.
        let agency = agency.or_else(|| role.as_ref().filter(|role| *role == NOBODY).cloned());
        Person { role, agency }
    }

    /// A role (true) or an agency (false) that the log does not tell apart.
    fn either(&mut self, line: u64, field: &'static str, who: &Somebody) -> Option<(String, bool)> {
        let names = self.names;
        let text = who.part.as_ref().filter(|text| !text.trim().is_empty())?;
        match (names.role(text), names.agency(text)) {
            (Found::One(role), _) => Some((role, true)),
            (_, Found::One(agency)) => Some((agency, false)),
            _ => {
                self.faults.name(line, field, Wrong::UnknownName, text, || {
                    names.near_role(text).or_else(|| names.near_agency(text))
                });
                self.note(line, field, Wrong::UnknownName);
                None
            }
        }
    }

    fn part(
        &mut self,
        line: u64,
        field: &'static str,
        text: &Option<String>,
        find: impl Fn(&str) -> Found<String>,
        near: impl Fn(&str) -> Option<String>,
    ) -> Option<String> {
        let text = text.as_ref().filter(|text| !text.trim().is_empty())?;
        if let Found::One(name) = find(text) {
            return Some(name);
        }
        self.faults.name(line, field, Wrong::UnknownName, text, || near(text));
        self.note(line, field, Wrong::UnknownName);
        None
    }

    fn note(&mut self, line: u64, field: &'static str, kind: Wrong) {
        self.faults.add(Fault { line, column: None, field: Some(field), kind });
    }
}
