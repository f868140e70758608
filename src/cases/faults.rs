//! What is wrong in a case log: counted by kind and place, never quoting what the log says.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

/// So many lines are named for each kind of fault; the rest are counted.
const NAMED_LINES: usize = 5;

/// So many different unknown names are told apart; the rest are counted together.
const NAMED_UNKNOWNS: usize = 200;

/// One fault, before it is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line of the log, from 1.
    pub line: u64,
    /// The column, where the fault is in how the line is written.
    pub column: Option<u64>,
    /// The field, by its name in the format.
    pub field: Option<&'static str>,
    /// What is wrong.
    pub kind: Wrong,
}

/// What can be wrong. None of them holds anything that stood in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wrong {
    /// The entry is not judged.
    NotText,
    TooLong,
    NotAnObject,
    UnknownField,
    WrongKind,
    Missing,
    OtherVersion,
    UnknownZone,
    NoSuchTime,
    NoZone,
    Skipped,
    OutOfRange,
    NoTime,
    UnknownWhat,
    SeveralMeanings,
    Nothing,
    WrongColumns,
    SameId,
    Loop,
    TooManyLaterDates,
    /// The entry is judged, without what is at fault.
    UnknownName,
    NotAnOutcome,
    UnknownFact,
    NotAValue,
    TwoValues,
    SaidTwice,
    SameMeeting,
    CorrectsNothing,
    WithdrawsNothing,
}

impl Wrong {
    /// Whether the entry was left out because of it.
    #[must_use]
    pub fn refuses(self) -> bool {
        self < Wrong::UnknownName
    }

    /// What is wrong, in words.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Wrong::NotText => "the line is not UTF-8 text; save the file as UTF-8",
            Wrong::TooLong => "the line is longer than 1 MiB",
            Wrong::NotAnObject => "the line is not one whole JSON object",
            Wrong::UnknownField => "the entry has a field that the format does not have",
            Wrong::WrongKind => "is not written as the format asks",
            Wrong::Missing => "is missing",
            Wrong::OtherVersion => "the log says that it is of another version than 1",
            Wrong::UnknownZone => "is not a zone known by an IANA name such as Europe/London",
            Wrong::NoSuchTime => "is not a date, or a date and time, that exists; write 2026-12-24 or 2026-12-24T16:00+00:00",
            Wrong::NoZone => "has a time without an offset, and no zone is said for it",
            Wrong::Skipped => "is a time that never was: the clocks went forward over it",
            Wrong::OutOfRange => "is outside the years 1900 to 2299",
            Wrong::NoTime => "is missing: the entry does not say when",
            Wrong::UnknownWhat => "is no act, moment, state, date or duty of these policies",
            Wrong::SeveralMeanings => "can mean several things in these policies; use the name that the data dictionary gives",
            Wrong::Nothing => "the entry says nothing that is judged: no act, fact, later date or withdrawal",
            Wrong::WrongColumns => "the row has not as many cells as the header",
            Wrong::SameId => "another entry of the case has the same id and says something else",
            Wrong::Loop => "corrections or withdrawals that go round in a circle",
            Wrong::TooManyLaterDates => "more than 1000 later dates in one case",
            Wrong::UnknownName => "names nobody of these policies; that part of the entry is not known (write “other” for somebody they do not name)",
            Wrong::NotAnOutcome => "is no outcome of this act; how it came out is not known",
            Wrong::UnknownFact => "names no fact or circumstance of these policies; it is left out",
            Wrong::NotAValue => "is no value of this fact; the fact is not known",
            Wrong::TwoValues => "gives a fact two values without a correction; the fact is not known",
            Wrong::SaidTwice => "the same entry stands there already; it counts once",
            Wrong::SameMeeting => "another entry of the case is about the same meeting; the one recorded last counts",
            Wrong::CorrectsNothing => "corrects an entry that is not there; the entry counts by itself",
            Wrong::WithdrawsNothing => "withdraws an entry that is not there",
        }
    }
}

/// The faults of a log, counted.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    counted: BTreeMap<(Wrong, Option<&'static str>), Counted>,
    /// Names that the policies do not know, by a hash of field and name.
    unknown: HashMap<u64, Unknown>,
    /// Entries with further unknown names, beyond those told apart.
    beyond: u64,
}

/// How often, and where first.
#[derive(Clone, Debug, Default)]
struct Counted {
    entries: u64,
    /// The first lines, with columns.
    lines: Vec<(u64, Option<u64>)>,
}

/// One unknown name.
#[derive(Clone, Debug)]
struct Unknown {
    field: &'static str,
    wrong: Wrong,
    line: u64,
    entries: u64,
    meant: Option<String>,
}

impl Faults {
    /// Counts a fault.
    pub fn add(&mut self, fault: Fault) {
        let counted = self.counted.entry((fault.kind, fault.field)).or_default();
        counted.entries += 1;
        let place = (fault.line, fault.column);
        let at = counted.lines.partition_point(|other| *other <= place);
        if at < NAMED_LINES {
            counted.lines.insert(at, place);
            counted.lines.truncate(NAMED_LINES);
        }
    }

    /// Takes note of a name that the policies do not know; `meant` finds what may be meant, and is asked
    /// once for each name. `name` itself is not kept. The entry at fault is counted by [`Faults::add`].
    pub fn name(
        &mut self,
        line: u64,
        field: &'static str,
        wrong: Wrong,
        name: &str,
        meant: impl FnOnce() -> Option<String>,
    ) {
        let key = hash(&(field, name));
        let known = self.unknown.len();
        if let Some(unknown) = self.unknown.get_mut(&key) {
            unknown.entries += 1;
            unknown.line = unknown.line.min(line);
        } else if known < NAMED_UNKNOWNS {
            self.unknown.insert(key, Unknown { field, wrong, line, entries: 1, meant: meant() });
        } else {
            self.beyond += 1;
        }
    }

    /// How many entries were left out.
    #[must_use]
    pub fn refused(&self) -> u64 {
        self.counted.iter().filter(|((wrong, _), _)| wrong.refuses()).map(|(_, counted)| counted.entries).sum()
    }

    /// How often something was noted of an entry that is judged all the same.
    #[must_use]
    pub fn noted(&self) -> u64 {
        self.counted.iter().filter(|((wrong, _), _)| !wrong.refuses()).map(|(_, counted)| counted.entries).sum()
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.counted.is_empty()
    }

    /// The faults as lines for people: what was refused, then what was noted, then each unknown name
    /// once with what may be meant.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for ((wrong, field), counted) in &self.counted {
            let entries = if counted.entries == 1 { "1 entry".to_string() } else { format!("{} entries", counted.entries) };
            let what = if wrong.refuses() { "not judged" } else { "judged, with a note" };
            let field = field.map(|field| format!("“{field}” ")).unwrap_or_default();
            lines.push(format!("{entries} {what}: {field}{} ({}).", wrong.words(), places(counted)));
        }
        let mut unknown: Vec<&Unknown> = self.unknown.values().collect();
        unknown.sort_by_key(|unknown| (unknown.line, unknown.field));
        for Unknown { field, wrong, line, entries, meant } in unknown {
            let more = match entries {
                1 => String::new(),
                2 => " and in 1 more entry".to_string(),
                more => format!(" and in {} more entries", more - 1),
            };
            let meant = meant.as_ref().map(|meant| format!(" Did you mean “{meant}”?")).unwrap_or_default();
            let words = wrong.words().split(';').next().unwrap_or_default();
            lines.push(format!("Line {line}{more}: “{field}” {words}.{meant}"));
        }
        if self.beyond > 0 {
            lines.push(format!("{} more entries have names not listed here.", self.beyond));
        }
        lines
    }

    /// Adds those counted elsewhere.
    pub fn extend(&mut self, faults: impl IntoIterator<Item = Fault>) {
        faults.into_iter().for_each(|fault| self.add(fault));
    }
}

fn places(counted: &Counted) -> String {
    let place = |(line, column): &(u64, Option<u64>)| match column {
        Some(column) => format!("line {line}, column {column}"),
        None => format!("line {line}"),
    };
    let mut places: Vec<String> = counted.lines.iter().map(place).collect();
    let more = counted.entries.saturating_sub(places.len() as u64);
    if more > 0 {
        places.push(format!("and {more} more"));
    }
    places.join("; ")
}

/// A hash that is the same in every run.
pub(super) fn hash(value: &impl std::hash::Hash) -> u64 {
    use std::hash::Hasher;
    let mut hasher = std::hash::DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.lines().iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}
