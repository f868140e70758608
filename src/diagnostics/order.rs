//! The order in which findings are shown.

use std::cmp::Reverse;

use super::Finding;

/// Puts findings in the order in which they are shown, the same on every machine: errors, warnings,
/// notes; in each, those without a place, then by file (files are in the order of their names),
/// line, code and id.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by(|one, other| key(one).cmp(&key(other)));
}

fn key(finding: &Finding) -> impl Ord + '_ {
    let first = finding.places.iter().find(|place| place.primary).or(finding.places.first());
    let line = first.map(|place| (place.span.file, place.span.line));
    let start = first.map(|place| place.span.start);
    (Reverse(finding.level), line, finding.code, finding.id.as_str(), start, finding.message.as_str())
}
