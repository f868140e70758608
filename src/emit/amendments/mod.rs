//! What changed between two editions, for people and for programs: the summary, JSON, SARIF, and the
//! documents that partnerships publish.

mod documents;
mod effect;
mod heading;
mod page;
mod people;
mod redline;
mod sarif;
mod summary;
mod word;

pub use documents::documents;
pub use effect::{effect, effect_json};
pub use people::only_for;
pub use sarif::sarif;
pub use summary::summary;

use crate::diff::Diff;
use crate::diff::input::Read;

/// Two editions and what changed between them.
pub struct Report<'r> {
    pub old: &'r Read,
    pub new: &'r Read,
    pub diff: &'r Diff,
    /// The role or agency asked for, if only its changes are shown.
    pub role: Option<&'r str>,
}

/// The changes as a JSON array with a line end: empty when nothing changed.
pub fn json(diff: &Diff) -> String {
    let text = serde_json::to_string_pretty(&diff.changes).unwrap_or_default();
    crate::diagnostics::escape_json(&text) + "\n"
}
