//! Forms, templates, checklists and training that a change touches: read off the sentence it stands in.

use crate::model::{Deed, Reader, Statement, sentence_case};
use std::collections::BTreeSet;

/// Words that name a paper in a sentence of ours.
const PAPERS: &[(&str, &str)] = &[
    ("form", "Form"),
    ("forms", "Form"),
    ("template", "Template"),
    ("templates", "Template"),
    ("letter", "Letter"),
    ("report", "Report"),
    ("reports", "Report"),
    ("training", "Training"),
    ("trained", "Training"),
    ("induction", "Training"),
];

/// What a statement's change touches, each with its kind: "Record: the reasons for …".
pub fn touched(reader: &Reader, statement: &Statement, title: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    match &statement.deed {
        Deed::Record { what } => {
            found.insert(format!("Record: {}", what.clone().unwrap_or_else(|| title.to_string())));
        }
        Deed::Send { what, .. } => {
            found.insert(format!("Template: {what}"));
        }
        Deed::Cover { .. } => {
            found.insert(format!("Agenda or checklist: {title}"));
        }
        Deed::Words(words) => {
            let sentence = reader.sentence(statement);
            let told: Vec<String> = super::similar::words(words).into_iter().collect();
            for (_, kind) in PAPERS.iter().filter(|(word, _)| told.iter().any(|known| known == word)) {
                found.insert(format!("{kind}: {}", sentence_case(&sentence)));
            }
        }
        _ => {}
    }
    if !statement.items.is_empty() && found.is_empty() {
        found.insert(format!("Checklist: {title}"));
    }
    found
}
