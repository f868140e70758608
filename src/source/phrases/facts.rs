//! The facts that a paragraph states, as values: times, words of duty, cross-references.
//!
//! Each has a short written form (`within 3 working days`, `must`, `B.42.8`), which the lock holds and
//! which reads back to the same value.

use crate::calendar::{Amount, Unit};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// What a paragraph states.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The times it states, in the order of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub times: Vec<TimeStated>,
    /// How often each word of duty stands in it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub duties: BTreeMap<Duty, u32>,
    /// The places of this document it points to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refs: Vec<CrossReference>,
}

/// A time that a text states.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeStated {
    /// How it limits.
    pub bound: Bound,
    /// How much; none for words without a number ("immediately", "on the same day").
    pub amount: Option<Amount>,
    /// The upper end of a range ("8 to 12 weeks").
    pub up_to: Option<u32>,
    /// A point of a pregnancy ("30 weeks gestation").
    pub gestation: bool,
    /// The distance of the members of a series ("at intervals of not more than …", "every …").
    pub series: bool,
    /// The word of duty of its sentence that stands next before it, else the first after it.
    pub duty: Option<Duty>,
}

/// Writes an enum of fixed words, and reads it.
macro_rules! worded {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every one of them.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// Its word.
            pub fn word(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }
        }
    };
}

worded! {
    /// How a time limits.
    Bound {
        /// Not later than so much after (or, of a series, apart).
        Within = "within",
        /// Not longer than so much.
        AtMost = "at most",
        /// Not less than so much.
        AtLeast = "at least",
        /// So much before, without "at least".
        Before = "before",
        /// So much after, without "within" or "at least".
        After = "after",
        /// More than so much.
        Over = "over",
        /// Less than so much.
        Under = "under",
        /// At intervals of so much.
        Every = "every",
        /// By the end of, or on, the so-manyeth.
        By = "by",
        /// On the same day, the day of something.
        SameDay = "on the same day",
        /// On the same working day.
        SameWorkingDay = "on the same working day",
        /// So much, without a word that bounds it ("a period of 28 days").
        Plain = "for",
        /// "immediately", "at once", "straight away".
        Immediately = "immediately",
        /// "without delay".
        WithoutDelay = "without delay",
        /// "as soon as possible", "at the earliest opportunity".
        AsSoonAs = "as soon as possible",
        /// "promptly", "quickly", "speedily".
        Promptly = "promptly",
        /// "urgently", "as a matter of urgency".
        Urgently = "urgently",
        /// "in a timely manner", "in good time", "at regular intervals".
        Timely = "in a timely manner",
        /// "regularly", "at regular intervals".
        Regularly = "regularly",
    }
}

impl Bound {
    /// Words of haste or of repetition without a number.
    pub fn is_prompt(self) -> bool {
        self >= Bound::Immediately
    }
}

worded! {
    /// The words by which a text lays a duty on somebody, or says that there is none.
    Duty {
        Must = "must", MustNot = "must not", Should = "should", ShouldNot = "should not", May = "may",
        MayNot = "may not", Ideally = "ideally", Will = "will", IsResponsibleFor = "is responsible for", IsTo = "is to",
        /// "has to", "is required to", "has a duty to", "shall".
        HasTo = "has to",
        /// "needs to", "it is essential that", "it is important to".
        NeedsTo = "needs to",
        /// "is expected to".
        IsExpectedTo = "is expected to",
        /// "can", "is able to".
        Can = "can",
        /// "cannot", "can only".
        Cannot = "cannot",
    }
}

impl Duty {
    /// Whether it forbids.
    pub fn forbids(self) -> bool {
        matches!(self, Duty::MustNot | Duty::ShouldNot | Duty::MayNot | Duty::Cannot)
    }
}

/// A place of the same document that a paragraph points to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CrossReference {
    /// The part named ("Part B" is `B`); none where the text leaves it out.
    pub part: Option<String>,
    /// The number as written: "42", "4.1", "3.4.20".
    pub number: String,
    /// The heading whose title stands beside the number, by its address.
    pub titled: Option<String>,
}

/// `must: within 3 working days`, `every 6 weeks, apart`, `should: immediately`.
impl fmt::Display for TimeStated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(duty) = self.duty {
            write!(f, "{duty}: ")?;
        }
        f.write_str(self.bound.word())?;
        if let Some(amount) = self.amount {
            match self.up_to {
                Some(up_to) => write!(f, " {} to {}", amount.count, Amount::new(up_to, amount.unit))?,
                None => write!(f, " {amount}")?,
            }
        }
        if self.gestation {
            f.write_str(", of pregnancy")?;
        }
        if self.series {
            f.write_str(", apart")?;
        }
        Ok(())
    }
}

/// Words that are no fact in the written form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAFact(pub String);

impl fmt::Display for NotAFact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is no fact in the form a lock has it", self.0)
    }
}

impl std::error::Error for NotAFact {}

impl FromStr for TimeStated {
    type Err = NotAFact;

    fn from_str(text: &str) -> Result<Self, NotAFact> {
        let fault = || NotAFact(text.to_string());
        let (duty, text) = match text.split_once(": ") {
            Some((duty, rest)) => (Some(duty.parse()?), rest),
            None => (None, text),
        };
        let (words, series) = text.strip_suffix(", apart").map_or((text, false), |words| (words, true));
        let (words, gestation) = words.strip_suffix(", of pregnancy").map_or((words, false), |words| (words, true));
        let digit = words.find(|c: char| c.is_ascii_digit());
        let (bound, amount) = digit.map_or((words, ""), |at| words.split_at(at));
        let bound = Bound::ALL.iter().copied().find(|known| known.word() == bound.trim_end()).ok_or_else(fault)?;
        if amount.is_empty() {
            return Ok(TimeStated { bound, amount: None, up_to: None, gestation, series, duty });
        }
        let (count, rest) = amount.split_once(' ').ok_or_else(fault)?;
        let (up_to, unit) = match rest.strip_prefix("to ").and_then(|rest| rest.split_once(' ')) {
            Some((up_to, unit)) => (Some(up_to.parse().map_err(|_| fault())?), unit),
            None => (None, rest),
        };
        let unit = unit_of(unit).ok_or_else(fault)?;
        let count = count.parse().map_err(|_| fault())?;
        Ok(TimeStated { bound, amount: Some(Amount::new(count, unit)), up_to, gestation, series, duty })
    }
}

/// The unit of this name, for one or for several.
fn unit_of(word: &str) -> Option<Unit> {
    Unit::ALL.into_iter().find(|unit| unit.singular() == word || word.strip_suffix('s') == Some(unit.singular()))
}

impl FromStr for Duty {
    type Err = NotAFact;

    fn from_str(text: &str) -> Result<Self, NotAFact> {
        Duty::ALL.iter().copied().find(|duty| duty.word() == text).ok_or_else(|| NotAFact(text.to_string()))
    }
}

impl fmt::Display for Duty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// `B.42.8`; without a part, `?.3.4.20`; with the title of another heading beside it, `?.3.8 titled A.3.7`.
impl fmt::Display for CrossReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.part.as_deref().unwrap_or("?"), self.number)?;
        self.titled.iter().try_for_each(|heading| write!(f, " titled {heading}"))
    }
}

impl FromStr for CrossReference {
    type Err = NotAFact;

    fn from_str(text: &str) -> Result<Self, NotAFact> {
        let (place, titled) = match text.split_once(" titled ") {
            Some((place, heading)) => (place, Some(heading.to_string())),
            None => (text, None),
        };
        let (part, number) = place.split_once('.').ok_or_else(|| NotAFact(text.to_string()))?;
        if number.is_empty() || part.is_empty() {
            return Err(NotAFact(text.to_string()));
        }
        let part = (part != "?").then(|| part.to_string());
        Ok(CrossReference { part, number: number.to_string(), titled })
    }
}

/// Serialised in the written form.
macro_rules! as_written {
    ($($name:ident),+) => { $(
        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
            }
        }
    )+ };
}

as_written!(TimeStated, CrossReference);
