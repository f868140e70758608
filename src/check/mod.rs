//! The checks: one file for each, one table that lists them, one page of explanation for each code.

use crate::diagnostics::{Finding, Origin};
use crate::model::Model;

pub mod time;

/// Every finding of every check, in the order of the table.
pub fn all(model: &Model) -> Vec<Finding> {
    [time::contradiction::check, time::instead::check, time::never::check, time::loosened::check]
        .iter()
        .flat_map(|check| check(model))
        .collect()
}

/// Puts the answers given in the source beside the findings they answer.
pub fn answer(_findings: &mut [Finding], _model: &Model) {}

/// Whether a finding stops `build`.
pub fn stops_build(finding: &Finding) -> bool {
    finding.origin == Origin::Policy && finding.level == crate::diagnostics::Level::Error && !finding.is_closed()
}
