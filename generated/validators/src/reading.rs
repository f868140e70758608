//! How the names and times of a case log become this crate's types.

use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};

use crate::acts::Outcome;
use crate::case::Record;
use crate::facts::Known;
use crate::log::{Answer, Edge, Header, LaterDateAgreed, LogEntry, Refused, Somebody, Why};
use crate::moment::Moment;
use crate::people::{Agency, Person, Role};
use crate::timeline::{Agreed, Entry, LaterDate, What, When};

/// The zone of times that are written without an offset.
enum Zone {
    NotNamed,
    London,
    Other(TimeZone),
}

impl Zone {
    fn of(name: Option<&str>) -> Result<Self, Why> {
        match name {
            None => Ok(Zone::NotNamed),
            Some("Europe/London") => Ok(Zone::London),
            Some(name) => TimeZoneDatabase::bundled().get(name).map(Zone::Other).map_err(|_| Why::UnknownZone),
        }
    }

    /// Reads a date, or a date and time.
    fn when(&self, text: &str) -> Result<When, Why> {
        let text = text.trim();
        if is_date(text) {
            let date: Date = text.parse().map_err(|_| Why::NotADate)?;
            let when = When::On(date);
            return when.minutes().map(|_| when).map_err(|_| Why::OutOfRange);
        }
        let moment = |stamp: Result<jiff::Timestamp, jiff::Error>| {
            Moment::of_stamp(stamp.map_err(|_| Why::NotADate)?).map(When::At).map_err(|_| Why::OutOfRange)
        };
        let spelt = text.replacen(' ', "T", 1);
        // No more than minutes and whole seconds.
        if text.contains('.') || text.len() < 16 {
            return Err(Why::NotADate);
        }
        if text.get(10..).is_some_and(|rest| rest.contains(['Z', '+', '-'])) {
            return moment(spelt.parse());
        }
        let clock: DateTime = spelt.parse().map_err(|_| Why::NotADate)?;
        match self {
            Zone::NotNamed => Err(Why::NoZone),
            Zone::London if matches!(crate::moment::offset_at(clock), AmbiguousOffset::Gap { .. }) => Err(Why::NotADate),
            Zone::London => Moment::at(clock.date(), clock.time()).map(When::At).map_err(|_| Why::OutOfRange),
            Zone::Other(zone) => {
                let there = zone.to_ambiguous_timestamp(clock);
                if matches!(there.offset(), AmbiguousOffset::Gap { .. }) {
                    return Err(Why::NotADate);
                }
                moment(there.compatible())
            }
        }
    }
}

fn is_date(text: &str) -> bool {
    let sign = |(at, byte): (usize, u8)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() };
    text.len() == 10 && text.bytes().enumerate().all(sign)
}

impl What {
    /// What a case log calls so: an act, a moment, a state, an expected date, or what a statement asks.
    #[must_use]
    pub fn named(text: &str, edge: Option<Edge>) -> Option<Self> {
        let ends = edge == Some(Edge::Ends);
        Some(match crate::names::what(text)? {
            What::Act(act) if ends && act.takes_time() => What::ActEnds(act),
            What::StateBegins(state) if ends => What::StateEnds(state),
            what => what,
        })
    }
}

/// Reads one entry, and keeps what had to be passed over.
struct Reading {
    zone: Zone,
    noted: Vec<Refused>,
}

/// The text of a field that says something.
fn said(text: &Option<String>) -> Option<&str> {
    text.as_deref().map(str::trim).filter(|text| !text.is_empty())
}

impl Reading {
    fn when(&self, text: &Option<String>, field: &'static str) -> Result<Option<When>, Refused> {
        said(text).map(|text| self.zone.when(text).map_err(|why| why.of(field))).transpose()
    }

    /// A part of somebody; one that the policies do not know is passed over.
    fn part<T>(&mut self, text: &Option<String>, named: fn(&str) -> Option<T>, field: &'static str) -> Option<T> {
        let found = named(said(text)?);
        if found.is_none() {
            self.noted.push(Why::UnknownName.of(field));
        }
        found
    }

    fn person(&mut self, somebody: &Somebody, field: &'static str) -> Person {
        let role = self.part(&somebody.role, Role::named, field);
        let agency = self.part(&somebody.agency, Agency::named, field);
        let either = said(&somebody.part).map(|text| (Role::named(text), Agency::named(text)));
        let (role, agency) = match either {
            Some((Some(found), _)) => (role.or(Some(found)), agency),
            Some((None, Some(found))) => (role, agency.or(Some(found))),
            Some((None, None)) => {
                self.noted.push(Why::UnknownName.of(field));
                (role, agency)
            }
            None => (role, agency),
        };
        // Somebody of none of these roles is of none of these agencies either, unless the log says so.
        let agency = agency.or(if role == Some(Role::OTHER) { Some(Agency::OTHER) } else { None });
        Person { role, agency }
    }
}

impl LogEntry {
    /// The entry with every name bound to this crate's types. A person, an outcome or a fact that the
    /// policies do not know is passed over and noted in the record; the rest of the entry counts.
    ///
    /// # Errors
    /// [`Refused`], with the field at fault and never its value.
    pub fn read(&self, header: &Header) -> Result<Record, Refused> {
        if self.case.trim().is_empty() {
            return Err(Why::NoCase.of("case"));
        }
        let zone = self.zone.as_deref().or(header.zone.as_deref());
        let mut reading = Reading { zone: Zone::of(zone).map_err(|why| why.of("zone"))?, noted: Vec::new() };
        let (at, recorded) = (reading.when(&self.when, "when")?, reading.when(&self.recorded, "recorded")?);
        let expected = reading.when(&self.expected, "expected")?;
        let entry = self.entry(&mut reading, at, expected)?;
        let later = self.later_date.as_ref();
        let later_date = later.map(|later| later.read(&mut reading, self, at)).transpose()?;
        let changes = self.corrects.is_some() || self.withdraws.is_some();
        if entry.is_none() && later_date.is_none() && self.facts.is_empty() && !changes {
            return Err(Why::Nothing.of("what"));
        }
        let mut known = Vec::new();
        for (name, value) in &self.facts {
            match Known::read(name, value) {
                Ok(one) => known.push(one),
                Err(why) => reading.noted.push(why.of("facts")),
            }
        }
        Ok(Record {
            id: self.id.clone(),
            recorded,
            corrects: self.corrects.clone(),
            withdraws: self.withdraws.clone(),
            meeting: self.meeting.clone(),
            entry,
            known,
            later_date,
            noted: reading.noted,
        })
    }

    fn entry(
        &self,
        reading: &mut Reading,
        at: Option<When>,
        expected: Option<When>,
    ) -> Result<Option<Entry>, Refused> {
        let Some(name) = said(&self.what) else { return Ok(None) };
        let what = What::named(name, self.edge).ok_or(Why::UnknownName.of("what"))?;
        let at = at.ok_or(Why::NoDate.of("when"))?;
        if matches!(what, What::Date(_)) && expected.is_none() {
            return Err(Why::NoDate.of("expected"));
        }
        let outcome = said(&self.outcome).and_then(|name| {
            let outcome = match what {
                What::Act(act) | What::ActEnds(act) => Outcome::named(act, name),
                _ => None,
            };
            if outcome.is_none() {
                reading.noted.push(Why::UnknownName.of("outcome"));
            }
            outcome
        });
        let offices = self.offices.iter().map(|(office, holder)| (*office, reading.person(holder, "offices")));
        let offices = offices.collect();
        let participants = self.participants.as_ref().map(|people| {
            people.iter().map(|person| reading.person(person, "participants")).collect::<Vec<Person>>()
        });
        Ok(Some(Entry {
            what,
            at,
            outcome,
            by: self.by.as_ref().map(|by| reading.person(by, "by")),
            offices,
            participants,
            reason: said(&self.reason).is_some(),
            expected,
        }))
    }
}

impl LaterDateAgreed {
    fn read(&self, reading: &mut Reading, entry: &LogEntry, at: Option<When>) -> Result<LaterDate, Refused> {
        let of = What::named(&self.of, None).ok_or(Why::UnknownName.of("of"))?;
        let until = reading.zone.when(&self.until).map_err(|why| why.of("until"))?;
        let by = match (&self.by, &self.at_meeting) {
            (Some(person), _) => Agreed::Person(reading.person(person, "by")),
            (None, Some(meeting)) => match What::named(meeting, None) {
                Some(What::Act(act)) => Agreed::Meeting(act),
                _ => return Err(Why::UnknownName.of("at-meeting")),
            },
            (None, None) => {
                let by = entry.by.as_ref().map(|by| reading.person(by, "by"));
                Agreed::Person(by.unwrap_or_default())
            }
        };
        let reasons = said(&entry.reason).is_some() || self.with_reasons == Some(Answer::Yes);
        Ok(LaterDate {
            of,
            until,
            by,
            at,
            in_writing: self.in_writing.and_then(Answer::known),
            with_reasons: if reasons { Some(true) } else { None },
        })
    }
}
