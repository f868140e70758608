//! The checks: one file for each, one table that lists them, one page of explanation for each code.
//!
//! A new check is a file with a function from the model to findings, a row in [`table`], and a page in
//! `pages/` whose two examples are its tests. Findings are to be true: where the policies leave room
//! for a reading in which nothing is wrong, there is no finding.

mod answers;
mod conditions;
mod counts;
mod flow;
mod groups;
mod judge;
mod page;
mod people;
pub mod registers;
pub mod source;
mod table;
mod texts;
mod time;

#[cfg(test)]
mod tests;

pub use answers::answer;
pub use page::Page;
pub use table::{Row, TABLE, row};
pub use time::pairs;

use crate::diagnostics::{Finding, Level, Origin};
use crate::model::Model;
use std::collections::BTreeMap;

/// What a check is: it reads the model and says what it found.
pub type Check = fn(&Model) -> Vec<Finding>;

/// Every finding of every check, in the order of the table.
///
/// `whole` says whether the model holds everything the files say. If it does not, because a line was
/// not understood or a name not found, checks that report something missing are held back: what seems
/// to be missing may stand in that very line.
pub fn all(model: &Model, whole: bool) -> Vec<Finding> {
    let rows = TABLE.iter().filter(|row| whole || !row.needs_everything);
    let mut findings: Vec<Finding> = rows.filter_map(|row| row.check).flat_map(|check| check(model)).collect();
    tell_apart(&mut findings);
    findings
}

/// Whether what was found while reading leaves the model with everything that the files say.
pub fn is_whole(found: &[Finding]) -> bool {
    !found.iter().any(|finding| finding.level == Level::Error && !LEAVES_WHOLE.contains(&finding.code))
}

/// Faults that cost the model nothing: the sentence is there, only its citation or start is not, or
/// one thing is declared twice over a number.
const LEAVES_WHOLE: [&str; 4] = ["MP008", "MP110", "MP113", "MP115"];

/// Whether a finding stops `build`.
pub fn stops_build(finding: &Finding) -> bool {
    finding.origin == Origin::Policy && finding.level == Level::Error && !finding.is_closed()
}

/// Drops what was found twice, and numbers different findings that would share an id, in the order of
/// their words.
fn tell_apart(findings: &mut Vec<Finding>) {
    let mut seen: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
    for finding in findings.drain(..) {
        let same = seen.entry(finding.id.clone()).or_default();
        if !same.iter().any(|known| known.message == finding.message && known.proof == finding.proof) {
            same.push(finding);
        }
    }
    for (_, mut same) in seen {
        same.sort_by(|one, other| (&one.message, &one.proof).cmp(&(&other.message, &other.proof)));
        for (at, finding) in same.iter_mut().enumerate().skip(1) {
            finding.id = format!("{}-{}", finding.id, at + 1);
        }
        findings.append(&mut same);
    }
}
