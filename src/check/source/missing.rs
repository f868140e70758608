//! MP604: paragraphs that state a time on a duty and that no rule captures.
//!
//! Of the chapters that a document's declaration says are captured, each is a warning; of the rest they
//! are counted in one note.

use super::clauses::{self, Clause};
use super::{Locks, times};
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::{Citation, Document, Model, Reader, Route, RouteKind};
use crate::source::coverage::{self, Group, Standing, Standings};
use crate::source::phrases::TimeStated;
use std::collections::{BTreeMap, BTreeSet};

/// What the policies make of the paragraphs they speak of, by document and paragraph: captured if a rule,
/// a line of flow, a term or an entry of a
/// register cites it.
pub fn standings(model: &Model) -> Standings {
    let mut standings = Standings::new();
    for line in &model.set_aside {
        for citation in &line.paragraphs {
            standings.insert((citation.document.clone(), root(&citation.paragraph)), Standing::SetAside);
        }
    }
    let clauses = clauses::of(model);
    let of_rules = clauses.iter().flat_map(Clause::citations);
    let of_terms = model.terms.values().flat_map(|term| &term.marks.citations);
    let of_routes = routes(model).flat_map(|route| &route.marks.citations);
    let of_entries =
        model.registers.values().flat_map(|register| &register.entries).flat_map(|entry| &entry.marks.citations);
    for citation in of_rules.chain(of_terms).chain(of_routes).chain(of_entries) {
        standings.insert((citation.document.clone(), root(&citation.paragraph)), Standing::Captured);
    }
    standings
}

/// The paragraph that a bullet ("/2") or a clause ("(a)") belongs to. What stands under a heading without
/// a number ("A.4.1/all-conferences") is a paragraph of its own.
fn root(paragraph: &str) -> String {
    let mut plain = paragraph.split('(').next().unwrap_or_default();
    while let Some((before, last)) = plain.rsplit_once('/') {
        if !last.chars().all(|c| c.is_ascii_digit()) {
            break;
        }
        plain = before;
    }
    plain.strip_suffix("#1").unwrap_or(plain).to_string()
}

/// The paragraph that a citation stands for, with its bullets and clauses.
fn of_paragraph(citation: &Citation) -> String {
    format!("{} {}", citation.document, root(&citation.paragraph))
}

/// Every line of flow.
fn routes(model: &Model) -> impl Iterator<Item = &Route> {
    model.procedures.values().flat_map(|procedure| &procedure.nodes).flat_map(|node| &node.routes)
}

/// Whether a document's declaration says that everything at this address is captured.
pub(super) fn is_claimed(document: &Document, address: &str) -> bool {
    coverage::is_claimed(&document.captured, address)
}

pub(super) fn check(model: &Model, locks: &Locks) -> Vec<Finding> {
    let (standings, reader) = (standings(model), Reader::new(model));
    let mut captured: BTreeMap<String, Vec<times::Wanted>> = BTreeMap::new();
    for clause in clauses::of(model) {
        for citation in clause.citations() {
            captured.entry(of_paragraph(citation)).or_default().extend(times::wanted(&clause, &reader));
        }
    }
    for route in routes(model) {
        let RouteKind::IfNotDone(bound) = &route.kind else { continue };
        for citation in &route.marks.citations {
            captured.entry(of_paragraph(citation)).or_default().extend(times::of_limit(&bound.limit, &reader));
        }
    }
    let mut findings = Vec::new();
    for (name, lock) in locks.all() {
        let Some(document) = model.documents.get(name) else { continue };
        let mut elsewhere = BTreeSet::new();
        for group in coverage::groups(&lock.lock) {
            let standing = standings.get(&(name.clone(), group.address.clone())).copied();
            let cited = format!("{name} {}", group.address);
            let missing = match standing {
                Some(Standing::SetAside) => continue,
                Some(_) => left_out(&group, captured.get(&cited).map_or(&[], Vec::as_slice)),
                None => group.times_on_a_duty(),
            };
            if missing.is_empty() {
                continue;
            }
            if is_claimed(document, &group.address) {
                findings.push(finding(document, &cited, &missing, standing.is_some()));
            } else if standing.is_none() {
                elsewhere.insert(cited);
            }
        }
        findings.extend(note(document, &elsewhere));
    }
    findings
}

/// The amounts on a duty of a paragraph that is captured which no rule that cites it states.
fn left_out<'g>(group: &Group<'g>, captured: &[times::Wanted]) -> Vec<&'g TimeStated> {
    let times = group.pieces.iter().flat_map(|piece| &piece.facts.times);
    let on_a_duty = group.times_on_a_duty();
    times
        .filter(|time| time.amount.is_some() && on_a_duty.iter().any(|known| std::ptr::eq(*known, *time)))
        .filter(|time| !captured.iter().any(|wanted| wanted.amount == time.amount))
        .collect()
}

fn finding(document: &Document, cited: &str, times: &[&TimeStated], captured: bool) -> Finding {
    let mut words: Vec<String> = times.iter().map(|time| time.to_string()).collect();
    words.dedup();
    let message = if captured {
        format!("{cited} states a time that none of its rules states")
    } else {
        format!("{cited} states a time on a duty, and no rule cites it")
    };
    Finding::new("MP604", Level::Warning, Origin::Policy, &[cited, if captured { "time" } else { "" }], message)
        .at(document.span, "says that this chapter is captured")
        .cite([cited.to_string()])
        .because(format!("It states: {}.", words.join("; ")))
        .help(format!(
            "Write a rule that cites it. If it lays no duty on anybody, set it aside with the reason: set aside [{cited}] definition"
        ))
}

fn note(document: &Document, missing: &BTreeSet<String>) -> Option<Finding> {
    let count = missing.len();
    if count == 0 {
        return None;
    }
    let (paragraphs, state) = if count == 1 { ("paragraph", "states") } else { ("paragraphs", "state") };
    let message =
        format!("{count} {paragraphs} of {} {state} a time on a duty, in chapters not captured yet", document.title);
    Some(
        Finding::new("MP604", Level::Note, Origin::Policy, &[&document.title, "counted"], message)
            .at(document.span, "")
            .because("List them with: milepost source coverage --missing")
            .help("When a chapter is captured, say so in the document's declaration (captured: A.3): from then on each is a finding of its own."),
    )
}
