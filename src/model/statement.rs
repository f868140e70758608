//! Sentences, resolved: who – modality – act – by when – when – [citation].

use super::{Condition, Event, Marks, Modality, Occurrence, Office, Precedence, SizeUnit, Softener, Spacing};
use crate::calendar::{Amount, Unit};
use crate::diagnostics::Span;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One sentence of the policies, with the clauses that belong to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Statement {
    /// Where it stands.
    pub home: Home,
    /// The act it is about: that of the step or act it stands in, or the one it names.
    pub act: Option<String>,
    pub occurrence: Option<Occurrence>,
    /// Empty where the sentence names nobody ("should happen within …").
    pub subject: Parties,
    pub modality: Modality,
    pub softeners: Vec<Softener>,
    pub deed: Deed,
    pub bounds: Vec<Bound>,
    pub when: Option<Condition>,
    /// The one contact that information between the parties may pass through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_through: Option<Party>,
    /// How much at most, in words or pounds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sizes: Vec<Size>,
    pub unless: Vec<Condition>,
    pub no_longer_needed_if: Vec<(Condition, Marks)>,
    /// `instead` and `also`, with what they leave unsaid filled in from the sentence.
    pub variants: Vec<Variant>,
    pub several: Option<Several>,
    pub later_dates: Vec<LaterDate>,
    pub series: Vec<Series>,
    pub items: Vec<Item>,
    pub marks: Marks,
    pub span: Span,
}

/// How much at most, of what is counted in words or in pounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Size {
    pub most: u32,
    pub unit: SizeUnit,
}

/// Where a sentence stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Home {
    /// Outside any block.
    Rule,
    Act(String),
    State(String),
    Procedure(String),
    Step {
        procedure: String,
        step: String,
    },
    Variation(String),
    Recommendation {
        register: String,
        number: String,
    },
}

/// Several parties and how they share the duty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Parties {
    pub list: Vec<Party>,
    pub sharing: Sharing,
}

/// How several parties share a duty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Sharing {
    /// Each of them has it.
    #[default]
    All,
    /// One of them doing it is enough.
    Any,
    /// They do it jointly.
    Together,
}

/// Somebody.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Party {
    pub kind: PartyKind,
    pub name: String,
    /// "that have had direct contact with the child".
    pub qualifier: Option<String>,
}

/// What somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PartyKind {
    Agency,
    Role,
}

/// What is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// The act happens: the sentence is about its timing.
    Happen,
    /// The subject does the act of the step.
    DoThis,
    /// The state lasts.
    Last,
    Office(Office),
    Attend {
        invited: bool,
    },
    Record {
        what: Option<String>,
    },
    Tell {
        to: Parties,
        what: Option<String>,
    },
    Send {
        what: String,
        to: Parties,
    },
    Consult {
        whom: Parties,
        about: Option<String>,
    },
    /// An agenda (`cover`) or what must be weighed (`consider`): see the items.
    Cover {
        consider: bool,
        what: Option<String>,
    },
    /// The subject does another act: `hold a strategy-discussion`.
    Perform {
        verb: String,
    },
    /// In our own words.
    Words(String),
}

impl Deed {
    /// Whether a limit on this deed is a limit on when the act happens.
    pub fn times_the_act(&self) -> bool {
        matches!(self, Deed::Happen | Deed::DoThis | Deed::Perform { .. })
    }
}

/// A limit in time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Bound {
    /// A prompt with a limit behind it: "… and in any event within …".
    pub in_any_event: bool,
    pub limit: Limit,
    pub span: Span,
}

/// The forms a limit takes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    Within {
        amount: Amount,
        side: Side,
        anchor: Anchor,
    },
    AtLeast {
        amount: Amount,
        side: Side,
        anchor: Anchor,
    },
    AtMost {
        amount: Amount,
        side: Side,
        anchor: Anchor,
    },
    SameDay {
        working: bool,
        anchor: Anchor,
    },
    NthDay {
        n: u32,
        unit: Unit,
        by: bool,
        anchor: Anchor,
    },
    WeekOfPregnancy {
        week: u32,
        relation: WeekRelation,
    },
    ByDate(#[schemars(with = "String")] jiff::civil::Date),
    By(Anchor),
    Before(Anchor),
    NotBefore(Anchor),
    After(Anchor),
    On(Anchor),
    /// Words without a number: "immediately", "as soon as practicable".
    Prompt {
        words: String,
        anchor: Option<Anchor>,
    },
}

/// At, by or before a week of pregnancy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WeekRelation {
    At,
    By,
    Before,
}

/// After or before what a limit is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    After,
    Before,
}

/// What a limit is counted from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Anchor {
    Event {
        occurrence: Option<Occurrence>,
        event: Event,
    },
    EarlierOf(Vec<Event>),
    LaterOf(Vec<Event>),
    /// The text does not say.
    Silent,
}

impl Anchor {
    /// The events it speaks of.
    pub fn events(&self) -> &[Event] {
        match self {
            Anchor::Event { event, .. } => std::slice::from_ref(event),
            Anchor::EarlierOf(list) | Anchor::LaterOf(list) => list,
            Anchor::Silent => &[],
        }
    }
}

impl Limit {
    /// What it is counted from, if it is counted from anything.
    pub fn anchor(&self) -> Option<&Anchor> {
        match self {
            Limit::Within { anchor, .. } | Limit::AtLeast { anchor, .. } | Limit::AtMost { anchor, .. } => Some(anchor),
            Limit::SameDay { anchor, .. } | Limit::NthDay { anchor, .. } => Some(anchor),
            Limit::By(anchor) | Limit::Before(anchor) | Limit::NotBefore(anchor) => Some(anchor),
            Limit::After(anchor) | Limit::On(anchor) => Some(anchor),
            Limit::Prompt { anchor, .. } => anchor.as_ref(),
            Limit::WeekOfPregnancy { .. } | Limit::ByDate(_) => None,
        }
    }
}

/// `instead, when …` (replaces the sentence) or `also, when …` (stands beside it).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Variant {
    /// Whether it replaces the sentence where it applies.
    pub instead: bool,
    pub when: Condition,
    pub subject: Parties,
    pub modality: Modality,
    pub softeners: Vec<Softener>,
    pub deed: Deed,
    pub bounds: Vec<Bound>,
    /// The clause's own marks; without a citation of its own it has the sentence's.
    pub marks: Marks,
    pub span: Span,
}

/// `if several apply: …`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Several {
    /// None where the text does not say.
    pub precedence: Option<Precedence>,
    pub marks: Marks,
}

/// Who may agree a later date, and how.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LaterDate {
    pub who: Agreer,
    pub in_writing: bool,
    pub with_reasons: bool,
    pub exceptional: bool,
    pub up_to: Option<Amount>,
    pub times: Option<u32>,
    pub when: Option<Condition>,
    pub marks: Marks,
    pub span: Span,
}

/// Who agrees: people, or a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Agreer {
    Parties(Parties),
    Act(String),
}

/// The rest of a series: `then at most 6 months apart, while …`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Series {
    pub modality: Modality,
    pub spacing: Spacing,
    pub amount: Amount,
    pub while_state: Option<String>,
    pub until: Option<Event>,
    pub or_on: Option<Event>,
    pub replaces: Option<String>,
    pub marks: Marks,
    pub span: Span,
}

/// An item of a checklist, an agenda or a record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Item {
    pub text: String,
    pub softeners: Vec<Softener>,
    pub when: Option<Condition>,
    pub unless: Option<Condition>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sizes: Vec<Size>,
    pub marks: Marks,
}

/// Who must be there for a meeting to count.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Quorum {
    pub for_each: Option<String>,
    pub parts: Vec<QuorumPart>,
    pub when: Option<Condition>,
    pub marks: Marks,
    pub span: Span,
}

/// One part of a quorum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum QuorumPart {
    One(Party),
    AtLeast { number: u32, of: Vec<Party>, other: bool },
}
