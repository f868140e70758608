//! Changes as SARIF, for code hosts: a rule for each kind, a result for each change.

use super::Report;
use crate::diagnostics::sarif::{Rule, render};
use crate::diagnostics::{Finding, Level, Origin, Place, Span};
use crate::diff::{self, Change, Side, TABLE};

/// The changes as a SARIF log; places are those of the new edition, which lies in `folder`.
pub fn sarif(report: &Report, folder: &str) -> String {
    let findings: Vec<Finding> = report.diff.changes.iter().map(finding).collect();
    let rules: Vec<Rule> =
        TABLE.iter().map(|row| Rule { code: row.id, title: row.title, explanation: row.page.markdown() }).collect();
    render(&findings, &report.new.sources, &rules, folder)
}

fn finding(change: &Change) -> Finding {
    // Must act: somebody should look. The rest is worth knowing.
    let level = if change.level == diff::Level::MustAct { Level::Warning } else { Level::Note };
    let places = change.places.iter().filter(|place| place.edition == Side::New);
    let place = |place: &diff::Place| Place {
        span: Span { file: place.number, line: place.line, start: place.start, end: place.end },
        label: change.kind.title.to_string(),
        primary: true,
    };
    let mut proof = change.details.clone();
    if !change.roles.is_empty() {
        proof.insert(0, format!("For: {}", change.roles.join(", ")));
    }
    Finding {
        code: change.kind.id,
        id: change.id.clone(),
        level,
        origin: Origin::Policy,
        message: format!("{}: {}", change.kind.title, change.line()),
        places: places.map(place).collect(),
        citations: change.citations.clone(),
        proof,
        help: change.impact.clone(),
        answer: None,
    }
}
