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

/// The order of the kinds: first those in which nobody can do right whatever they do, then time limits that
/// clash, then who does something, then with what force; references last.
fn gravity(code: &str) -> usize {
    const WORST_FIRST: [&str; 13] = [
        "MP302", "MP402", "MP301", "MP303", "MP307", "MP306", "MP305", "MP304", "MP403", "MP404", "MP406", "MP308",
        "MP401",
    ];
    let last = WORST_FIRST.len() + usize::from(code == "MP605");
    WORST_FIRST.iter().position(|known| *known == code).unwrap_or(last)
}

/// What the publisher could write to settle a finding of this kind: in the text's own terms, where the
/// finding's advice speaks of the policy file.
fn mend_of_the_text(code: &str) -> Option<&'static str> {
    Some(match code {
        "MP301" => {
            "Give one limit in both paragraphs, or say in one of them that it stands instead of the other and when. \
             Until then, keep to the sooner."
        }
        "MP304" => "Say what ends it, or how long it lasts; where two paragraphs end it, say which of them counts.",
        "MP305" => "Bring the limit within the one that cannot be passed, or say what happens beyond it.",
        "MP306" => "Say which of the exceptions counts where several of them hold for one child.",
        "MP307" => "Say what is to be done where there is too little time left.",
        "MP308" => "Say who may loosen the duty, and in which case.",
        "MP401" => {
            "Use one word in both paragraphs. If one is the rule and the other its exception, say so where the \
             exception stands."
        }
        "MP402" => "Say which of the two holds, or in which case each does.",
        "MP403" => "Name one role in both paragraphs, or say in which case it is the other.",
        "MP404" => "Give one quorum in both paragraphs, or say in which case it is the other.",
        "MP406" => "Say whether either is enough, or bring the older paragraph up to date.",
        "MP605" => "Correct the number or the title in the reference.",
        _ => return None,
    })
}

fn point(number: usize, finding: &Finding) -> Point {
    Point {
        number,
        kind: kind(finding.code),
        message: finding.message.clone(),
        citations: finding.citations.clone(),
        proof: finding.proof.clone(),
        help: mend_of_the_text(finding.code).map_or_else(|| finding.help.clone(), str::to_string),
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
