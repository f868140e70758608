//! The syntax tree: a policy file as written, every node with its place, no name looked up yet.

pub use super::words::*;
use crate::calendar::Amount;
use crate::diagnostics::Span;

/// A name, or a phrase, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    pub text: String,
    pub span: Span,
}

/// One policy file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct File {
    /// Its path inside the policy folder.
    pub name: String,
    pub body: Vec<Statement>,
}

/// One line, with the block it opens if it opens one.
#[derive(Clone, Debug, PartialEq)]
pub enum Statement {
    Use(Name),
    Answer(Answer),
    SetAside(SetAside),
    Declaration(Declaration),
    Property(Property),
    Starts(Starts),
    MarksMoment(MarksMoment),
    Needs(Needs),
    InPlaceOf { replaced: Vec<Reference>, sentence: Box<Sentence> },
    Flow(Flow),
    Quorum(Quorum),
    Sentence(Box<Sentence>),
    Item(Item),
}

/// `answer to MP301-… by "Who" on 3 March 2026: "why"`.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub span: Span,
    pub finding: String,
    pub by: String,
    pub on: Date,
    pub why: String,
}

/// `set aside [SET A.3.1.3] definition "why"`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetAside {
    pub span: Span,
    pub paragraphs: Vec<Reference>,
    pub reason: SetAsideReason,
    pub why: Option<String>,
}

/// A calendar date, checked to exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(pub jiff::civil::Date);

/// `KIND NAME "Title" traits [marks] { body }`.
#[derive(Clone, Debug, PartialEq)]
pub struct Declaration {
    pub span: Span,
    pub kind: Kind,
    pub name: Name,
    pub title: Option<Name>,
    pub traits: Vec<Trait>,
    pub marks: Marks,
    /// None if no block was opened.
    pub body: Option<Vec<Statement>>,
}

/// What a declaration says of the thing on its own line.
#[derive(Clone, Debug, PartialEq)]
pub enum Trait {
    OfTheWorld,
    TakesTime,
    ClosesEverything,
    Independent,
    OutOfHours(Name),
    KindOf(Name),
    IsA(Name),
    OneOf(Vec<Name>),
    NumberRange(u32, u32),
    SameOrLater(Name),
    SameAs(Name),
    AtLeastRank(String),
    Deputy(Name),
    Of(Vec<Name>),
}

/// What the source says, and does not say, about one sentence or clause.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marks {
    pub citations: Vec<Reference>,
    pub readings: Vec<String>,
    /// Empty vector inside: `text silent` with nothing named.
    pub silences: Vec<Silence>,
    /// `text silent` without saying on what.
    pub silent: bool,
    pub reviewed: Vec<Review>,
    pub formerly: Vec<String>,
    /// The editors' own proposal.
    pub proposed: bool,
}

/// One paragraph of one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    pub document: String,
    pub paragraph: String,
    pub span: Span,
}

/// `reviewed by "Who" on DATE seal 1a2b3c4d`.
#[derive(Clone, Debug, PartialEq)]
pub struct Review {
    pub by: String,
    pub on: Date,
    pub seal: String,
    pub span: Span,
}

/// `key: value, value`.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    pub key: Name,
    pub values: Vec<Value>,
    pub marks: Marks,
}

/// A value of a property.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(Name),
    Phrase(Name),
    Date { on: Date, title: Option<String>, span: Span },
    Dates { from: Date, to: Date, span: Span },
    Times { from: String, to: String, span: Span },
}

/// `starts with MOMENT or MOMENT, when …`.
#[derive(Clone, Debug, PartialEq)]
pub struct Starts {
    pub span: Span,
    pub moments: Vec<Name>,
    pub when: Option<Condition>,
    pub marks: Marks,
}

/// `OUTCOME, the first time, marks MOMENT`.
#[derive(Clone, Debug, PartialEq)]
pub struct MarksMoment {
    pub span: Span,
    pub outcome: Option<Name>,
    pub first_time: bool,
    pub moment: Name,
    pub marks: Marks,
}

/// `needs ACT [citation]`: an order the text states outside the graph.
#[derive(Clone, Debug, PartialEq)]
pub struct Needs {
    pub span: Span,
    pub what: Name,
    pub marks: Marks,
}

/// One line of flow.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    pub span: Span,
    pub kind: FlowKind,
    pub marks: Marks,
}

/// The kinds of flow line.
#[derive(Clone, Debug, PartialEq)]
pub enum FlowKind {
    Always(Route),
    If(Condition, Route),
    Otherwise(Route),
    IfNotDone(Bound, Route),
    AtAnyStage(Condition, Route),
    Meanwhile { part: Name, when: Option<Condition> },
    OnceDone(HowMany, Route),
    OnceLasted { state: Name, amount: Amount, route: Route },
}

/// Where a flow line leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Route {
    GoTo(Name),
    HandOver { to: Name, come_back: bool },
    Rejoin(Name),
}

/// `quorum for each child: …`.
#[derive(Clone, Debug, PartialEq)]
pub struct Quorum {
    pub span: Span,
    pub for_each: Option<Name>,
    pub parts: Vec<QuorumPart>,
    pub when: Option<Condition>,
    pub marks: Marks,
}

/// One part of a quorum.
#[derive(Clone, Debug, PartialEq)]
pub enum QuorumPart {
    One(Party),
    AtLeast { number: u32, of: Vec<Party>, other: bool },
}

/// Somebody: an agency, a role, a person in the family; or, before `happen`, an act.
#[derive(Clone, Debug, PartialEq)]
pub struct Party {
    pub name: Name,
    pub occurrence: Option<Occurrence>,
    /// "that have had direct contact with the child".
    pub qualifier: Option<String>,
}

/// How several parties share a duty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sharing {
    #[default]
    All,
    Any,
    Together,
}

/// Several parties and how they share the duty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parties {
    pub list: Vec<Party>,
    pub sharing: Sharing,
}

/// Who – modality – act – by when – when – [citation].
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    pub span: Span,
    pub subject: Parties,
    pub modality: Modality,
    pub softeners: Vec<Softener>,
    pub deed: Deed,
    pub bounds: Vec<Bound>,
    pub when: Option<Condition>,
    /// The one contact that the information may pass through.
    pub only_through: Option<Party>,
    pub sizes: Vec<Size>,
    pub marks: Marks,
    pub clauses: Vec<Clause>,
    pub items: Vec<Statement>,
}

/// How much at most: `at most 150 words`, `up to £60,000`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    pub most: u32,
    pub unit: SizeUnit,
}

/// What is done.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    Happen,
    DoThis,
    Last,
    Office(Office, Option<Name>),
    Attend { invited: bool, what: Option<Name> },
    Record(Option<String>),
    Tell { to: Parties, what: Option<String> },
    Send { what: Sent, to: Parties },
    Consult { whom: Parties, about: Option<String> },
    Cover { consider: bool, what: Option<String> },
    Perform { verb: String, act: Name },
    Words(String),
}

/// What is sent.
#[derive(Clone, Debug, PartialEq)]
pub enum Sent {
    Words(String),
    Thing(Name),
}

/// A limit in time.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    pub span: Span,
    pub in_any_event: bool,
    pub kind: BoundKind,
}

/// The forms a limit takes.
#[derive(Clone, Debug, PartialEq)]
pub enum BoundKind {
    Within { amount: Amount, side: Side, anchor: Option<Anchor> },
    AtLeast { amount: Amount, side: Side, anchor: Option<Anchor> },
    AtMost { amount: Amount, side: Side, anchor: Option<Anchor> },
    SameDay { working: bool, anchor: Option<Anchor> },
    NthDay { n: u32, unit: crate::calendar::Unit, by: bool, anchor: Anchor },
    Week { week: u32, relation: String },
    ByDate(Date),
    By(Anchor),
    Before(Anchor),
    NotBefore(Anchor),
    After(Anchor),
    On(Anchor),
    Prompt { words: String, anchor: Option<Anchor> },
}

/// After or before the anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    After,
    Before,
}

/// What a limit is counted from.
#[derive(Clone, Debug, PartialEq)]
pub enum Anchor {
    Moment { occurrence: Option<Occurrence>, name: Name },
    Earlier(Vec<Name>),
    Later(Vec<Name>),
    Start(Name),
    End(Name),
}

/// When a sentence applies.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    Phrase(Name),
    Words(Name),
    Compare { name: Name, compare: Compare, number: u32 },
    Not(Box<Condition>),
    All(Vec<Condition>),
    Any(Vec<Condition>),
    AtLeast(u32, Vec<Condition>),
}

/// What follows a sentence and belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub enum Clause {
    Instead(Variant),
    Also(Variant),
    Unless { condition: Condition, marks: Marks, span: Span },
    NoLongerNeeded { condition: Condition, marks: Marks, span: Span },
    Several { precedence: Option<Precedence>, marks: Marks, span: Span },
    LaterDate(LaterDate),
    Then(Series),
}

/// `instead, when …: …` or `also, when …: …`.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    pub span: Span,
    pub when: Condition,
    pub subject: Parties,
    pub modality: Option<Modality>,
    pub softeners: Vec<Softener>,
    pub deed: Option<Deed>,
    pub bounds: Vec<Bound>,
    pub marks: Marks,
}

/// `later date: WHO may agree one, in writing, with reasons`.
#[derive(Clone, Debug, PartialEq)]
pub struct LaterDate {
    pub span: Span,
    pub who: Parties,
    pub in_writing: bool,
    pub with_reasons: bool,
    pub exceptional: bool,
    pub up_to: Option<Amount>,
    pub times: Option<u32>,
    pub when: Option<Condition>,
    pub marks: Marks,
}

/// `then at most 6 months apart, while STATE`.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    pub span: Span,
    pub modality: Option<Modality>,
    pub spacing: Spacing,
    pub amount: Amount,
    pub while_: Option<Name>,
    pub until: Option<Name>,
    pub or_on: Option<Name>,
    pub replaces: Option<Name>,
    pub marks: Marks,
}

/// An item of a checklist.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub text: Name,
    pub softeners: Vec<Softener>,
    pub when: Option<Condition>,
    pub unless: Option<Condition>,
    pub sizes: Vec<Size>,
    pub marks: Marks,
}
