//! MP601: a citation of no such paragraph.

use super::Locks;
use super::locks::Indexed;
use crate::diagnostics::{Finding, Level, Origin, Span};
use crate::model::{Citation, Marks, Model};
use std::collections::BTreeSet;

/// So many near addresses are suggested.
const SUGGESTED: usize = 3;

/// Citations that lead to nothing in the document's lock.
pub(super) fn check(model: &Model, locks: &Locks) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen: BTreeSet<(String, Span)> = BTreeSet::new();
    for (citation, span) in all(model) {
        let Some(lock) = locks.of(&citation.document) else { continue };
        if lock.find(&citation.paragraph).is_some() || !seen.insert((citation.to_string(), span)) {
            continue;
        }
        findings.push(finding(model, lock, citation, span));
    }
    findings
}

fn finding(model: &Model, lock: &Indexed, citation: &Citation, span: Span) -> Finding {
    let title = model.documents.get(&citation.document).map_or(citation.document.as_str(), |d| d.title.as_str());
    let message = format!("There is no paragraph {citation}");
    let near = near(lock, &citation.paragraph);
    let help = match near.as_slice() {
        [] => "Look the paragraph up in the document and write its number with its part: A.3.4.17.".to_string(),
        [only] => format!("Did you mean {only}?"),
        [rest @ .., last] => format!("Did you mean {} or {last}?", rest.join(", ")),
    };
    Finding::new("MP601", Level::Error, Origin::Policy, &[&citation.to_string()], message)
        .at(span, "cited here")
        .cite([citation.to_string()])
        .because(format!("The lock of {title} has no such paragraph."))
        .help(help)
}

/// Addresses that may have been meant: the same number elsewhere, then those that look alike.
fn near(lock: &Indexed, meant: &str) -> Vec<String> {
    let number = |address: &str| address.split_once('.').map_or(address.to_string(), |(_, number)| number.to_string());
    let plain = meant.split(['#', '(', '/']).next().unwrap_or_default();
    let mut ranked: Vec<(usize, &str)> = lock
        .addresses()
        .filter(|address| !address.contains(['/', '(']))
        .map(|address| {
            let apart = strsim::damerau_levenshtein(address, plain);
            let same_number =
                number(address.split('#').next().unwrap_or_default()) == number(plain) || address == plain;
            (if same_number { apart.min(1) } else { apart }, address)
        })
        .filter(|(apart, _)| *apart <= 2)
        .collect();
    ranked.sort_by_key(|(apart, address)| (*apart, address.len().abs_diff(plain.len()), *address));
    ranked.into_iter().take(SUGGESTED).map(|(_, address)| address.to_string()).collect()
}

/// Every citation of the policies, with the place to show for it.
fn all(model: &Model) -> Vec<(&Citation, Span)> {
    let mut marks: Vec<(&Marks, Span)> = Vec::new();
    for statement in &model.statements {
        marks.push((&statement.marks, statement.span));
        marks.extend(statement.variants.iter().map(|variant| (&variant.marks, variant.span)));
        marks.extend(statement.later_dates.iter().map(|later| (&later.marks, later.span)));
        marks.extend(statement.series.iter().map(|series| (&series.marks, series.span)));
        marks.extend(statement.no_longer_needed_if.iter().map(|(_, marks)| (marks, statement.span)));
        marks.extend(statement.several.iter().map(|several| (&several.marks, statement.span)));
        marks.extend(statement.items.iter().map(|item| (&item.marks, statement.span)));
    }
    for procedure in model.procedures.values() {
        marks.push((&procedure.marks, procedure.span));
        marks.extend(procedure.starts.iter().map(|start| (&start.marks, procedure.span)));
        marks.extend(procedure.interrupts.iter().map(|interrupt| (&interrupt.marks, interrupt.span)));
        for node in &procedure.nodes {
            marks.push((&node.marks, node.span));
            marks.extend(node.routes.iter().map(|route| (&route.marks, route.span)));
            marks.extend(node.parts.iter().map(|part| (&part.marks, part.span)));
        }
    }
    for act in model.acts.values() {
        marks.push((&act.marks, act.span));
        marks.extend(act.marks_moments.iter().map(|marked| (&marked.marks, act.span)));
        marks.extend(act.needs.iter().map(|need| (&need.marks, act.span)));
        marks.extend(act.quorums.iter().map(|quorum| (&quorum.marks, quorum.span)));
    }
    marks.extend(model.agencies.values().map(|thing| (&thing.marks, thing.span)));
    marks.extend(model.roles.values().map(|thing| (&thing.marks, thing.span)));
    marks.extend(model.facts.values().map(|thing| (&thing.marks, thing.span)));
    marks.extend(model.moments.values().map(|thing| (&thing.marks, thing.span)));
    marks.extend(model.dates.values().map(|thing| (&thing.marks, thing.span)));
    marks.extend(model.states.values().map(|thing| (&thing.marks, thing.span)));
    marks.extend(model.elsewhere.values().map(|thing| (&thing.marks, thing.span)));
    marks.extend(model.terms.values().map(|thing| (&thing.marks, thing.span)));
    let entries = model.registers.values().flat_map(|register| &register.entries);
    let mut citations: Vec<(&Citation, Span)> = entries
        .clone()
        .flat_map(|entry| {
            let met_by = entry.met_by.iter().map(|met| (&met.paragraph, met.span));
            met_by.chain(entry.marks.citations.iter().map(|citation| (citation, entry.span)))
        })
        .collect();
    let changes = model.variations.values().flat_map(|v| v.changes.iter().map(|change| (change, v.span)));
    citations.extend(changes.flat_map(|(change, span)| change.in_place_of.iter().map(move |c| (c, span))));
    citations.extend(model.set_aside.iter().flat_map(|line| line.paragraphs.iter().map(|c| (c, line.span))));
    citations.extend(marks.into_iter().flat_map(|(marks, span)| marks.citations.iter().map(move |c| (c, span))));
    citations
}
