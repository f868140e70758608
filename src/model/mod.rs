//! The resolved policy set: every name bound, every node with its place and citations.
//!
//! This is what checks read, what outputs are made from and, as `model.json`, the interface for
//! other tools. Names are the keys of the maps; people are shown titles, never names.

mod condition;
mod leading;
mod marks;
mod procedure;
mod readback;
mod recorded;
pub mod resolve;
mod statement;

pub use crate::syntax::ast::{
    Compare, HowMany, Modality, Occurrence, Office, Precedence, SetAsideReason, Silence, SizeUnit, Softener, Spacing,
};
pub use condition::{Condition, Question};
pub use leading::Before;
pub use marks::{Citation, Marks, Review};
pub use procedure::{Interrupt, Node, NodeKind, Part, Procedure, Route, RouteKind, Start, Target};
pub use readback::{ReadClause, Reader, sentence_case};
pub use resolve::resolve;
pub use statement::*;

use crate::calendar::Conventions;
use crate::diagnostics::Span;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of `model.json`'s shape; raised when a reader of the old one would go wrong.
pub const SCHEMA_VERSION: u32 = 1;

/// Everything that a policy folder says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Model {
    pub schema_version: u32,
    /// The policy files; a span's `file` counts into this list.
    pub files: Vec<String>,
    pub documents: BTreeMap<String, Document>,
    pub agencies: BTreeMap<String, Agency>,
    pub roles: BTreeMap<String, Role>,
    pub facts: BTreeMap<String, Fact>,
    pub moments: BTreeMap<String, Moment>,
    pub dates: BTreeMap<String, NamedDate>,
    pub states: BTreeMap<String, State>,
    /// Acts declared in common, and one for each step that is not one of those: `procedure/step`.
    pub acts: BTreeMap<String, Act>,
    pub procedures: BTreeMap<String, Procedure>,
    /// Procedures of the text that no policy file captures yet.
    pub elsewhere: BTreeMap<String, Elsewhere>,
    pub terms: BTreeMap<String, Term>,
    pub registers: BTreeMap<String, Register>,
    pub variations: BTreeMap<String, Variation>,
    /// Every sentence of the set, wherever it stands; others refer to it by its place in this list.
    pub statements: Vec<Statement>,
    pub answers: Vec<CaseAnswer>,
    /// Paragraphs that no sentence captures, and why.
    pub set_aside: Vec<SetAside>,
    pub calendar: Calendar,
}

/// The calendar the policies declare.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Calendar {
    pub title: String,
    pub conventions: Conventions,
    pub marks: Marks,
    /// Whether a policy file declares one; without one the defaults hold and no bank holiday is known.
    pub declared: bool,
}

/// A published document that the policies capture.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Document {
    pub title: String,
    pub publisher: String,
    pub edition: String,
    /// Statute, statutory guidance, local procedure, protocol, research, recommendation.
    pub standing: String,
    #[schemars(with = "Option<String>")]
    pub in_force_from: Option<jiff::civil::Date>,
    #[schemars(with = "Option<String>")]
    pub in_force_until: Option<jiff::civil::Date>,
    /// Who approved this capture; none while it is a draft.
    pub approved_by: Option<String>,
    /// The chapters and sections whose every duty and time the policies claim to capture: "A.3", "B.42.8".
    pub captured: Vec<String>,
    pub marks: Marks,
    pub span: Span,
}

/// An organisation, or the family.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Agency {
    pub title: String,
    /// The agency that it is a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<String>,
    pub marks: Marks,
    pub span: Span,
}

/// Somebody's part, usually in an agency.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Role {
    pub title: String,
    pub agency: Option<String>,
    /// Several agencies may hold a role ("designated lead of any agency").
    pub agencies: Vec<String>,
    pub least_rank: Option<String>,
    pub deputy: Option<String>,
    pub out_of_hours: Option<String>,
    pub independent: bool,
    /// Who stands in when the holder is the subject of the concern.
    pub when_the_subject: Option<String>,
    pub marks: Marks,
    pub span: Span,
}

/// Something about a case that does not change within it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Fact {
    pub title: String,
    pub domain: FactDomain,
    /// Facts that cannot hold together with this one.
    pub rules_out: Vec<String>,
    /// Facts that hold whenever this one does.
    pub means: Vec<String>,
    pub marks: Marks,
    pub span: Span,
}

/// The values a fact can have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FactDomain {
    YesNo,
    OneOf(Vec<String>),
    Number { from: u32, to: u32 },
}

/// Something that happens at one minute.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Moment {
    pub title: String,
    /// Not in our hands: birth, a court, another authority.
    pub of_the_world: bool,
    pub same_as: Option<String>,
    pub same_or_later_than: Option<String>,
    pub marks: Marks,
    pub span: Span,
}

/// A date that is expected and can be revised.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NamedDate {
    pub title: String,
    pub of_the_world: bool,
    pub marks: Marks,
    pub span: Span,
}

/// An interval from a moment until moments, perhaps with a holder.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct State {
    pub title: String,
    pub begins_with: Vec<Event>,
    pub ends_with: Vec<Event>,
    pub holder: Option<String>,
    pub statements: Vec<usize>,
    pub marks: Marks,
    pub span: Span,
}

/// What is done, declared once and used by every text that speaks of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Act {
    pub title: String,
    /// The step it belongs to, if it was not declared on its own.
    pub local: bool,
    pub takes_time: bool,
    pub kind_of: Option<String>,
    pub outcomes: Vec<String>,
    pub marks_moments: Vec<MarkedMoment>,
    pub needs: Vec<Need>,
    pub quorums: Vec<Quorum>,
    /// Statements that stand in the act's own block.
    pub statements: Vec<usize>,
    pub marks: Marks,
    pub span: Span,
}

/// An act, or one outcome of it, makes a moment happen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MarkedMoment {
    pub outcome: Option<String>,
    pub first_time: bool,
    pub moment: String,
    pub marks: Marks,
}

/// An order that the text states outside the graph.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Need {
    pub what: Event,
    pub marks: Marks,
}

/// A procedure of the text that no policy file captures yet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Elsewhere {
    pub title: String,
    pub marks: Marks,
    pub span: Span,
}

/// A term the text uses, with what it says it means, or that it does not say.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Term {
    pub title: String,
    pub meaning: Option<String>,
    pub marks: Marks,
    pub span: Span,
}

/// A register of recommendations.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Register {
    pub title: String,
    pub document: Option<String>,
    pub entries: Vec<Recommendation>,
    pub marks: Marks,
    pub span: Span,
}

/// One entry of a register.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Recommendation {
    pub number: String,
    pub title: String,
    /// Addressees: agencies or roles where declared, else the words of the register.
    pub to: Vec<String>,
    /// The paragraph of the report that the register gives for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<String>,
    pub due: Option<String>,
    pub assessment: Option<String>,
    pub action: Option<String>,
    /// A statement of the committee that asks nothing of anybody.
    pub is_statement: bool,
    /// Another entry of the same register that answers this one.
    pub see: Option<String>,
    /// Paragraphs said to meet what it asks.
    pub met_by: Vec<MetBy>,
    pub statements: Vec<usize>,
    pub marks: Marks,
    pub span: Span,
}

/// A paragraph that is said to carry out today what a recommendation asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MetBy {
    pub paragraph: Citation,
    /// The statements of the entry that it is said to meet: the one just above the line; all of the
    /// entry's, where the line stands above them.
    pub asks: Vec<usize>,
    pub span: Span,
}

/// Sentences that stand in place of paragraphs of another document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Variation {
    pub title: String,
    pub of: Option<String>,
    #[schemars(with = "Option<String>")]
    pub in_force_from: Option<jiff::civil::Date>,
    pub changes: Vec<Change>,
    pub marks: Marks,
    pub span: Span,
}

/// One change that a variation makes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Change {
    /// Empty where the sentence is added to the varied document.
    pub in_place_of: Vec<Citation>,
    pub statement: usize,
}

/// A paragraph that states no duty of the procedures, and why it is taken so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SetAside {
    pub paragraphs: Vec<Citation>,
    pub reason: SetAsideReason,
    /// The editor's own words.
    pub why: Option<String>,
    pub span: Span,
}

/// What the editors answer to a finding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CaseAnswer {
    pub finding: String,
    pub by: String,
    #[schemars(with = "String")]
    pub on: jiff::civil::Date,
    pub why: String,
    pub span: Span,
}

/// Something that happens, named: what limits are counted from and states begin and end with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "name")]
pub enum Event {
    Moment(String),
    /// The act happens; if it takes time, it begins.
    Act(String),
    Date(String),
    StateBegins(String),
    StateEnds(String),
    /// An act that takes time ends.
    ActEnds(String),
}
