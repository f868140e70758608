//! The checks: one file for each, one table that lists them, one page of explanation for each code.

use crate::diagnostics::{Finding, Origin};
use crate::model::Model;

/// Every finding of every check, in the order of the table.
pub fn all(_model: &Model) -> Vec<Finding> {
    Vec::new()
}

/// Puts the answers given in the source beside the findings they answer.
pub fn answer(_findings: &mut [Finding], _model: &Model) {}

/// Whether a finding stops `build`.
pub fn stops_build(finding: &Finding) -> bool {
    finding.origin == Origin::Policy && finding.level == crate::diagnostics::Level::Error && !finding.is_closed()
}
