//! The policies held against the documents they cite, from the documents' locks alone.
//!
//! A lock says which paragraphs there are, which times and words of duty stand in each, and where each
//! points to. Findings are to be true: a paragraph whose lock says too little to tell is left alone, and
//! so is a rule whose `reading` says what the editor decided.

mod citations;
mod clauses;
mod duties;
mod locks;
mod missing;
mod references;
mod set_aside;
mod times;

pub use locks::Locks;
pub use missing::standings;

use super::tell_apart;
use crate::diagnostics::Finding;
use crate::model::Model;

/// Every finding of the policies against the locks. `whole` says whether the model holds everything the
/// files say; if not, what seems to be missing may stand in a line that was not understood.
pub fn all(model: &Model, locks: &Locks, whole: bool) -> Vec<Finding> {
    let mut findings = locks::check(model, locks);
    findings.extend(citations::check(model, locks));
    findings.extend(times::check(model, locks));
    findings.extend(duties::check(model, locks));
    findings.extend(references::check(model, locks));
    findings.extend(set_aside::check(model, locks));
    if whole {
        findings.extend(missing::check(model, locks));
    }
    tell_apart(&mut findings);
    findings
}
