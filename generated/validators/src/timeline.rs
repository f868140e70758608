//! One child's timeline: what the record says happened, when, and who was there.
//!
//! A date without a time is an interval: the whole of that day. What is not recorded is not known;
//! a list of participants, where there is one, is taken to be whole.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Duty, Outcome};
use crate::calendar::{Moment, NotCovered};
use crate::facts::{Circumstance, Facts, Known};
use crate::moments::{Milestone, NamedDate};
use crate::people::{Agency, Person};
use crate::states::State;

/// One child's timeline: the facts known of the case, and its entries in the order of time.
///
/// ```
/// use milepost_validators::Timeline;
///
/// let timeline = Timeline::new("EXAMPLE-1");
/// assert_eq!(timeline.case, "EXAMPLE-1");
/// assert_eq!(timeline.entries().len(), 0);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timeline {
    /// What the case is called in the records.
    pub case: String,
    /// What is known of the case.
    pub facts: Facts,
    /// Circumstances the text names in its own words, where somebody has judged them.
    pub circumstances: BTreeMap<Circumstance, bool>,
    entries: Vec<Entry>,
    /// Where each thing is recorded: the minutes it may have been, and its place in `entries`.
    places: BTreeMap<What, Vec<Place>>,
    /// Whether anything is recorded of each thing, by its place among all.
    touched: Vec<bool>,
    later_dates: Vec<LaterDate>,
}

/// The first and last minute an entry may mean, and its place in the list.
type Place = (Moment, Moment, usize);

/// One entry of the record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// What happened.
    pub what: What,
    /// When.
    pub at: When,
    /// How it came out, for an act that has outcomes.
    #[serde(default)]
    pub outcome: Option<Outcome>,
    /// Who did it.
    #[serde(default)]
    pub by: Option<Person>,
    /// Who chaired, convened, led …, where the record tells that apart from who did it.
    #[serde(default)]
    pub offices: BTreeMap<Office, Person>,
    /// Everybody who took part, where the record lists them.
    #[serde(default)]
    pub participants: Option<Vec<Person>>,
    /// Whether a reason is recorded for what was done or left undone; its words are not kept.
    #[serde(default)]
    pub reason: bool,
    /// For [`What::Date`]: the date that was then expected.
    #[serde(default)]
    pub expected: Option<When>,
}

/// What an entry records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// An act is done; one that takes time begins.
    Act(Act),
    /// An act that takes time ends.
    ActEnds(Act),
    /// A moment of the case.
    Milestone(Milestone),
    /// Something a statement asks for beside the acts: a report sent, somebody told.
    Duty(Duty),
    /// A state begins.
    StateBegins(State),
    /// A state ends.
    StateEnds(State),
    /// An expected date becomes known or is revised.
    Date(NamedDate),
}

/// When: to the minute, or only the date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum When {
    /// To the minute.
    At(Moment),
    /// Some time on that day.
    On(Date),
}

/// What somebody did for a meeting or a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Office {
    /// Chaired it.
    Chair,
    /// Convened it.
    Convene,
    /// Led it.
    Lead,
    /// Authorised it.
    Authorise,
    /// Decided it.
    Decide,
    /// Coordinated it.
    Coordinate,
}

/// A later date that was agreed for something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LaterDate {
    /// For what.
    pub of: What,
    /// The date agreed.
    pub until: When,
    /// Who agreed it.
    pub by: Agreed,
    /// When it was agreed, if the record says.
    #[serde(default)]
    pub at: Option<When>,
    /// Whether it was agreed in writing, if the record says.
    #[serde(default)]
    pub in_writing: Option<bool>,
    /// Whether reasons were recorded, if the record says.
    #[serde(default)]
    pub with_reasons: Option<bool>,
}

/// Who agreed a later date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Agreed {
    /// Somebody.
    Person(Person),
    /// A meeting.
    Meeting(Act),
}

/// One time that something happened: the minutes at which it may have been, and its entry.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Occurrence<'t> {
    /// The first minute at which it may have been.
    pub earliest: Moment,
    /// The last.
    pub latest: Moment,
    /// The entry that records it.
    pub entry: &'t Entry,
}

impl When {
    /// The first and last minute it may mean.
    ///
    /// # Errors
    /// [`NotCovered`] outside the years 1900 to 2299.
    pub fn minutes(self) -> Result<(Moment, Moment), NotCovered> {
        match self {
            When::At(moment) => Ok((moment, moment)),
            When::On(date) => Ok((Moment::first_of(date)?, Moment::last_of(date)?)),
        }
    }

    /// Reads `2026-12-24` or `2026-12-24T16:00`.
    ///
    /// # Errors
    /// [`NotCovered`] with what is wrong, in words.
    pub fn parse(text: &str) -> Result<Self, NotCovered> {
        match text.parse::<Date>() {
            Ok(date) if text.len() <= 10 => Ok(When::On(date)),
            _ => Moment::parse(text).map(When::At),
        }
    }
}

impl What {
    /// Its place among everything that can be recorded.
    fn place(self) -> usize {
        let states = 2 * Act::ALL.len() + Milestone::ALL.len();
        let dates = states + 2 * State::ALL.len();
        match self {
            What::Act(act) => act.place(),
            What::ActEnds(act) => Act::ALL.len() + act.place(),
            What::Milestone(milestone) => 2 * Act::ALL.len() + milestone.place(),
            What::StateBegins(state) => states + state.place(),
            What::StateEnds(state) => states + State::ALL.len() + state.place(),
            What::Date(date) => dates + date.place(),
            What::Duty(duty) => dates + NamedDate::ALL.len() + duty.place(),
        }
    }
}

impl TryFrom<String> for When {
    type Error = NotCovered;

    fn try_from(text: String) -> Result<Self, NotCovered> {
        When::parse(&text)
    }
}

impl From<When> for String {
    fn from(when: When) -> String {
        match when {
            When::At(moment) => moment.iso(),
            When::On(date) => date.to_string(),
        }
    }
}

impl Entry {
    /// An entry that says no more than what and when.
    #[must_use]
    pub fn new(what: What, at: When) -> Self {
        let offices = BTreeMap::new();
        Entry { what, at, outcome: None, by: None, offices, participants: None, reason: false, expected: None }
    }

    /// The same entry, with how it came out.
    #[must_use]
    pub fn with_outcome(self, outcome: Outcome) -> Self {
        Entry { outcome: Some(outcome), ..self }
    }

    /// The same entry, with who did it.
    #[must_use]
    pub fn by(self, person: Person) -> Self {
        Entry { by: Some(person), ..self }
    }

    /// The same entry, with everybody who took part.
    #[must_use]
    pub fn attended_by(self, people: Vec<Person>) -> Self {
        Entry { participants: Some(people), ..self }
    }
}

impl Person {
    /// Somebody of this agency, whose role is not recorded.
    #[must_use]
    pub fn of(agency: Agency) -> Self {
        Person { role: None, agency: Some(agency) }
    }
}

impl Timeline {
    /// A timeline on which nothing is recorded.
    #[must_use]
    pub fn new(case: &str) -> Self {
        Timeline { case: case.to_string(), ..Timeline::default() }
    }

    /// Puts one entry on record; entries may come in any order.
    ///
    /// # Errors
    /// [`NotCovered`] if its date is outside the years 1900 to 2299.
    pub fn record(&mut self, entry: Entry) -> Result<(), NotCovered> {
        let what = entry.what;
        let place = self.put(entry)?;
        let places = self.places.entry(what).or_default();
        let at = places.partition_point(|other| *other <= place);
        places.insert(at, place);
        Ok(())
    }

    /// Puts many entries on record at once; those whose date is outside the years 1900 to 2299 are left out.
    pub(crate) fn record_all<'e>(&mut self, entries: impl Iterator<Item = &'e Entry>) {
        for entry in entries {
            if let Ok(place) = self.put(entry.clone()) {
                self.places.entry(entry.what).or_default().push(place);
            }
        }
        self.places.values_mut().for_each(|places| places.sort_unstable());
    }

    fn put(&mut self, entry: Entry) -> Result<Place, NotCovered> {
        let (earliest, latest) = entry.at.minutes()?;
        let (number, place) = (self.entries.len(), entry.what.place());
        self.entries.push(entry);
        if self.touched.len() <= place {
            self.touched.resize(place + 1, false);
        }
        if let Some(touched) = self.touched.get_mut(place) {
            *touched = true;
        }
        Ok((earliest, latest, number))
    }

    /// Whether any of these is on the record.
    pub(crate) fn touches(&self, things: &[What]) -> bool {
        things.iter().any(|what| self.touched.get(what.place()).copied().unwrap_or(false))
    }

    /// Takes in something learnt of the case; what is said not to be known is forgotten.
    pub fn learn(&mut self, known: Known) {
        match known {
            Known::Circumstance(circumstance, Some(holds)) => {
                self.circumstances.insert(circumstance, holds);
            }
            Known::Circumstance(circumstance, None) => {
                self.circumstances.remove(&circumstance);
            }
            fact => self.facts.learn(fact),
        }
    }

    /// Puts a later date on record that was agreed.
    pub fn agree_later_date(&mut self, later: LaterDate) {
        self.later_dates.push(later);
    }

    /// Everything recorded, in the order in which it was put on record.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The later dates agreed for something, in the order in which they were put on record.
    #[allow(dead_code, reason = "a policy set may let nobody agree a later date")]
    pub(crate) fn later_dates_of(&self, what: What) -> Vec<&LaterDate> {
        self.later_dates.iter().filter(|later| later.of == what).collect()
    }

    /// Every time this is recorded, in the order of time.
    #[must_use]
    pub fn recorded(&self, what: What) -> Vec<Occurrence<'_>> {
        let places = self.places.get(&what).map(Vec::as_slice).unwrap_or_default();
        places.iter().filter_map(|place| self.occurrence(*place)).collect()
    }

    /// Every time this act is recorded with this outcome, in the order of time.
    #[must_use]
    pub fn came_out(&self, act: Act, outcome: Outcome) -> Vec<Occurrence<'_>> {
        let all = self.recorded(What::Act(act));
        all.into_iter().filter(|one| one.entry.outcome == Some(outcome)).collect()
    }

    /// Every time a date was expected, in the order in which that became known; the minutes are those
    /// of the date expected.
    #[must_use]
    pub fn expected(&self, date: NamedDate) -> Vec<Occurrence<'_>> {
        self.recorded(What::Date(date))
            .into_iter()
            .filter_map(|occurrence| {
                let (earliest, latest) = occurrence.entry.expected?.minutes().ok()?;
                Some(Occurrence { earliest, latest, entry: occurrence.entry })
            })
            .collect()
    }

    fn occurrence(&self, (earliest, latest, number): Place) -> Option<Occurrence<'_>> {
        Some(Occurrence { earliest, latest, entry: self.entries.get(number)? })
    }
}

/// Occurrences in the order of time.
#[must_use]
pub fn in_order(mut list: Vec<Occurrence<'_>>) -> Vec<Occurrence<'_>> {
    list.sort_by_key(|occurrence| (occurrence.earliest, occurrence.latest));
    list
}

/// Several lists of occurrences as one, in the order of time.
#[must_use]
pub fn together<const N: usize>(lists: [Vec<Occurrence<'_>>; N]) -> Vec<Occurrence<'_>> {
    in_order(lists.concat())
}

/// Only the first.
#[must_use]
pub fn first_only(mut list: Vec<Occurrence<'_>>) -> Vec<Occurrence<'_>> {
    list.truncate(1);
    list
}

/// Only the latest.
#[must_use]
pub fn latest_only(list: Vec<Occurrence<'_>>) -> Vec<Occurrence<'_>> {
    list.into_iter().next_back().into_iter().collect()
}

/// Whether any of them is recorded at all.
#[must_use]
pub fn any_recorded(lists: &[Vec<Occurrence<'_>>]) -> bool {
    lists.iter().any(|list| !list.is_empty())
}

/// The first, if there is one.
#[must_use]
pub fn first(list: Vec<Occurrence<'_>>) -> Option<Occurrence<'_>> {
    list.into_iter().next()
}

/// The latest, if there is one.
#[must_use]
pub fn latest(list: Vec<Occurrence<'_>>) -> Option<Occurrence<'_>> {
    list.into_iter().next_back()
}

/// Of a date that can be revised, the one known by a moment; the first, if none was known by then.
#[must_use]
pub fn known_by(list: Vec<Occurrence<'_>>, by: Moment) -> Option<Occurrence<'_>> {
    let known = |one: &&Occurrence<'_>| one.entry.at.minutes().is_ok_and(|(earliest, _)| earliest <= by);
    list.iter().rfind(known).or(list.first()).copied()
}

/// The earlier of those that are recorded.
#[must_use]
pub fn earlier_of<'t, const N: usize>(list: [Option<Occurrence<'t>>; N]) -> Option<Occurrence<'t>> {
    first(in_order(list.into_iter().flatten().collect()))
}

/// The later of them, once all are recorded.
#[must_use]
pub fn later_of<'t, const N: usize>(list: [Option<Occurrence<'t>>; N]) -> Option<Occurrence<'t>> {
    let all: Option<Vec<Occurrence<'t>>> = list.into_iter().collect();
    latest(in_order(all?))
}
