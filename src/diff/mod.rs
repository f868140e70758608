//! What changed between two editions, and for whom.
//!
//! | step | module |
//! | --- | --- |
//! | what is the same under another name; which sentence is which | [`matching`] |
//! | the old model under the new one's names | [`names`] |
//! | both editions as cells; what a change does to them | [`cells`] |
//! | typed changes, a file for each family | [`changes`] |
//! | which of two time limits is tighter, from every start | [`tighter`] |
//! | who has the duty; forms and training touched | [`roles`], [`records`] |
//! | the kinds, their levels, their pages | [`table`], [`pages`](self::table) |
//! | case logs judged under both editions | [`replay`] |
//!
//! A change of name, of file or of order is no change. Every difference that is left belongs to exactly
//! one change: what no family claims is reported as it is ("something else has changed").

pub mod cells;
pub mod change;
mod changes;
pub mod input;
mod likeness;
mod marks;
mod matching;
mod names;
mod records;
pub mod replay;
mod roles;
mod similar;
pub mod table;
pub mod tighter;

pub use change::{Change, Level, Place, Side};
pub use matching::{How, Match};
pub use names::{Kind, Renaming};
pub use roles::agencies as agencies_of_roles;
pub use table::{Row, TABLE, row};

use crate::diagnostics::Finding;
use crate::model::Model;
use cells::Cells;

/// One edition, as it was read.
#[derive(Clone, Copy)]
pub struct Edition<'m> {
    pub model: &'m Model,
    pub findings: &'m [Finding],
}

/// What changed.
#[derive(Clone, Debug, Default)]
pub struct Diff {
    /// The gravest first, then by procedure and paragraph.
    pub changes: Vec<Change>,
    /// What was matched otherwise than by its name.
    pub matches: Vec<Match>,
    /// How much of the old edition is in the new one, in thousandths of its sentences.
    pub kept: u32,
    /// The old edition's names in the new one.
    pub renaming: Renaming,
    /// The sentences of both editions, by their places in the old and in the new list.
    pub sentences: Vec<(usize, usize)>,
}

/// What changed from the old edition to the new one.
pub fn diff(old: Edition, new: Edition) -> Diff {
    let matching = matching::names(old.model, new.model);
    let was = matching.renaming.apply(old.model);
    let pairs = matching::statements(&was, new.model);
    let kept = pairs.both.len() * 1000 / old.model.statements.len().max(1);
    let changes = changes::all(old, &was, new, &matching, &pairs);
    Diff {
        changes,
        matches: matching.stated,
        kept: u32::try_from(kept).unwrap_or(1000),
        renaming: matching.renaming,
        sentences: pairs.both,
    }
}

/// Both editions whole, as cells, the old one under the new one's names: applying the edits of every change
/// to the first gives the second.
pub fn whole(old: &Model, new: &Model) -> (Cells, Cells) {
    let matching = matching::names(old, new);
    let was = matching.renaming.apply(old);
    let pairs = matching::statements(&was, new);
    cells::of_both(&was, new, &pairs, true)
}
