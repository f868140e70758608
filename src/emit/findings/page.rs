//! What a findings paper holds, before it is set.

use crate::diagnostics::{Answer, Finding, Level, Origin};
use crate::emit::notice;
use crate::model::{Citation, Model};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The paper about one document.
#[derive(Debug, Serialize)]
pub(super) struct Page {
    pub title: String,
    pub draft: bool,
    pub notices: Vec<String>,
    /// What somebody has to settle, worst first.
    pub points: Vec<Point>,
    /// What is only counted: words without a measure, what the text leaves open.
    pub counted: Vec<Counted>,
}

/// A point to settle.
#[derive(Debug, Serialize)]
pub(super) struct Point {
    pub number: usize,
    /// What kind of fault it is: "Different time limits for one act".
    pub kind: &'static str,
    pub message: String,
    pub citations: Vec<String>,
    pub proof: Vec<String>,
    pub help: String,
    pub answer: Option<Answer>,
    pub id: String,
}

/// Counted notes of one kind.
#[derive(Debug, Serialize)]
pub(super) struct Counted {
    pub kind: &'static str,
    pub lines: Vec<Line>,
}

/// One of them.
#[derive(Debug, Serialize)]
pub(super) struct Line {
    pub message: String,
    pub citations: Vec<String>,
    pub proof: Vec<String>,
}

/// The documents that statements cite.
pub(super) fn documents(model: &Model) -> BTreeSet<String> {
    let cited: Vec<&Citation> = model.statements.iter().flat_map(|statement| &statement.marks.citations).collect();
    notice::documents(cited).into_iter().filter(|name| model.documents.contains_key(name)).collect()
}

impl Page {
    pub(super) fn of(model: &Model, name: &str, findings: &[Finding]) -> Self {
        let only = BTreeSet::from([name.to_string()]);
        let document = model.documents.get(name);
        let title = document.map_or_else(|| name.to_string(), |document| document.title.clone());
        let mut about: Vec<&Finding> = findings
            .iter()
            .filter(|finding| finding.origin == Origin::Document && is_about(model, name, finding))
            .collect();
        about.sort_by_key(|finding| (std::cmp::Reverse(finding.level), gravity(finding.code)));
        let (points, notes): (Vec<_>, Vec<_>) = about.into_iter().partition(|finding| finding.level > Level::Note);
        Page {
            title,
            draft: notice::is_draft(model, &only),
            notices: notice::lines(model, &only),
            points: points.iter().enumerate().map(|(at, finding)| point(at + 1, finding)).collect(),
            counted: counted(&notes),
        }
    }
}

/// Whether a finding concerns the document: it cites it, or cites nothing and there is no other.
fn is_about(model: &Model, name: &str, finding: &Finding) -> bool {
    let of = |citation: &String| citation.split(' ').next() == Some(name);
    finding.citations.iter().any(of) || (finding.citations.is_empty() && model.documents.len() == 1)
}

/// The order of the kinds, those first in which nobody can do right whatever they do.
fn gravity(code: &str) -> usize {
    const WORST_FIRST: [&str; 6] = ["MP302", "MP304", "MP301", "MP303", "MP307", "MP306"];
    WORST_FIRST.iter().position(|known| *known == code).unwrap_or(WORST_FIRST.len())
}

fn point(number: usize, finding: &Finding) -> Point {
    Point {
        number,
        kind: kind(finding.code),
        message: finding.message.clone(),
        citations: finding.citations.clone(),
        proof: finding.proof.clone(),
        help: finding.help.clone(),
        answer: finding.answer.clone(),
        id: finding.id.clone(),
    }
}

fn kind(code: &str) -> &'static str {
    crate::check::row(code).map_or("", |row| row.title)
}

fn counted(notes: &[&Finding]) -> Vec<Counted> {
    let mut kinds: BTreeMap<&str, Vec<Line>> = BTreeMap::new();
    for note in notes {
        let line = Line { message: note.message.clone(), citations: note.citations.clone(), proof: note.proof.clone() };
        kinds.entry(note.code).or_default().push(line);
    }
    kinds.into_iter().map(|(code, lines)| Counted { kind: kind(code), lines }).collect()
}
