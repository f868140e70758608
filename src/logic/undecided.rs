//! Why a question is not decided, and how large a question may be.

use std::fmt;

/// The most parts (facts, nots, ands, ors) that the conditions of one question may have, with the
/// axioms they call in.
pub const MAX_PARTS: usize = 10_000;

/// The deepest that a condition may be nested.
pub const MAX_DEPTH: usize = 200;

/// The most switches one question may need: one for a yes-or-no fact, one for each constant a number
/// is compared with, and the binary digits of a choice.
pub const MAX_SWITCHES: usize = 128;

/// The most steps of building diagrams one question may take: measured at a third of a second, while a
/// policy's own questions take a few thousand.
pub const MAX_WORK: usize = 1_000_000;

/// In what respect a question is too large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TooLarge {
    /// More than [`MAX_PARTS`] parts.
    Parts,
    /// Nested deeper than [`MAX_DEPTH`].
    Depth,
    /// More than [`MAX_SWITCHES`] switches.
    Switches,
    /// More than [`MAX_WORK`] steps.
    Work,
}

/// Why a question about conditions is not decided.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Undecided {
    /// The question is larger than the documented limits.
    TooLarge(TooLarge),
    /// No fact of this key is declared.
    UnknownFact(String),
    /// The fact of this key is of another kind than the condition takes it to be.
    WrongKind(String),
    /// The choice of this key has no value of this index.
    NoSuchValue(String, usize),
    /// The fact of this key is declared with no value it could take.
    EmptyDomain(String),
}

impl fmt::Display for Undecided {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Undecided::TooLarge(TooLarge::Parts) => write!(f, "the conditions have more than {MAX_PARTS} parts"),
            Undecided::TooLarge(TooLarge::Depth) => write!(f, "a condition is nested more than {MAX_DEPTH} deep"),
            Undecided::TooLarge(TooLarge::Switches) => {
                write!(f, "the conditions turn on more than {MAX_SWITCHES} separate facts and age limits")
            }
            Undecided::TooLarge(TooLarge::Work) => f.write_str("the conditions are too entangled to be decided"),
            Undecided::UnknownFact(key) => write!(f, "there is no fact called “{key}”"),
            Undecided::WrongKind(key) => write!(f, "the fact “{key}” is of another kind"),
            Undecided::NoSuchValue(key, index) => {
                write!(f, "the fact “{key}” has no value number {}", index.saturating_add(1))
            }
            Undecided::EmptyDomain(key) => write!(f, "the fact “{key}” has no value it could take"),
        }
    }
}

impl std::error::Error for Undecided {}
