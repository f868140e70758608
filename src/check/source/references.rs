//! MP605: cross-references of the document that lead to nothing, or to another place than they name.

use super::Locks;
use super::locks::Indexed;
use super::missing::is_claimed;
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::{Document, Model};
use crate::source::Paragraph;
use crate::source::phrases::CrossReference;

/// Of the chapters captured each is a finding; of the rest they are counted in one note.
pub(super) fn check(model: &Model, locks: &Locks) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (name, lock) in locks.all() {
        let Some(document) = model.documents.get(name) else { continue };
        let mut others = Vec::new();
        for piece in &lock.lock.paragraphs {
            for (reference, fault) in piece.facts.refs.iter().filter_map(|r| fault(lock, piece, r).map(|f| (r, f))) {
                if is_claimed(document, &piece.address) {
                    findings.push(finding(document, name, piece, reference, &fault));
                } else {
                    others.push(format!("{}: {}", piece.address, fault.short()));
                }
            }
        }
        findings.extend(note(document, &others));
    }
    findings
}

/// What is wrong with a cross-reference.
enum Fault {
    /// There is nothing at the address meant.
    Nothing(String),
    /// The address meant, and the heading whose title stands beside it.
    Elsewhere(String, String),
}

impl Fault {
    fn short(&self) -> String {
        match self {
            Fault::Nothing(meant) => format!("no {meant}"),
            Fault::Elsewhere(meant, titled) => format!("{meant} for {titled}"),
        }
    }
}

fn fault(lock: &Indexed, piece: &Paragraph, reference: &CrossReference) -> Option<Fault> {
    let own_part = piece.address.split_once('.').map_or("", |(part, _)| part);
    let lettered = own_part.len() == 1 && own_part.chars().all(|c| c.is_ascii_uppercase());
    let address = match (&reference.part, lettered) {
        (Some(part), _) => format!("{part}.{}", reference.number),
        (None, true) => format!("{own_part}.{}", reference.number),
        (None, false) => reference.number.clone(),
    };
    // "Chapter 2" without a part may be that of any document.
    if reference.part.is_none() && !reference.number.contains('.') {
        return None;
    }
    let found = lock.find(&address);
    match (&reference.titled, found) {
        (Some(titled), _) if *titled == address => None,
        // Without a part, the title may say in which part it is meant.
        (Some(titled), _) if reference.part.is_none() && number(titled) == reference.number => None,
        (Some(titled), Some(found)) if found.is_heading() => Some(Fault::Elsewhere(address, titled.clone())),
        (_, Some(_)) => None,
        (titled, None) => {
            // "Section 2.2" of part B may be meant of part A.
            let in_another_part =
                reference.part.is_none() && lock.addresses().any(|known| number(known) == reference.number);
            match titled {
                Some(titled) => Some(Fault::Elsewhere(address, titled.clone())),
                None => (!in_another_part).then_some(Fault::Nothing(address)),
            }
        }
    }
}

fn number(address: &str) -> &str {
    address.split_once('.').map_or(address, |(_, number)| number)
}

fn finding(document: &Document, name: &str, piece: &Paragraph, reference: &CrossReference, fault: &Fault) -> Finding {
    let from = format!("{name} {}", piece.address);
    let (message, because) = match fault {
        Fault::Nothing(meant) => (
            format!("{from} points to {meant}, and there is no such paragraph"),
            format!("Nothing in the document has the number {}.", reference.number),
        ),
        Fault::Elsewhere(meant, titled) => (
            format!("{from} points to {meant} and names the title of {titled}"),
            format!("What it names stands at {titled}; at {meant} stands something else, or nothing."),
        ),
    };
    Finding::new("MP605", Level::Warning, Origin::Document, &[&from, &fault.short()], message)
        .at(document.span, "the document")
        .cite([from.clone()])
        .because(because)
        .help("Tell the publisher. In the policies, cite the paragraph that is meant.")
}

fn note(document: &Document, others: &[String]) -> Option<Finding> {
    let count = others.len();
    if count == 0 {
        return None;
    }
    let references = if count == 1 { "cross-reference leads" } else { "cross-references lead" };
    let message =
        format!("{count} {references} to nothing or elsewhere, in chapters not captured yet: {}", document.title);
    Some(
        Finding::new("MP605", Level::Note, Origin::Document, &[&document.title, "counted"], message)
            .at(document.span, "")
            .because(format!("These are, each with where it stands: {}.", others.join("; ")))
            .help("Tell the publisher. In the policies, cite the paragraph that is meant."),
    )
}
