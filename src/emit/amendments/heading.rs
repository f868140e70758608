//! What stands at the head of every output: both editions, whose reading it is, and that it is a draft.

use super::Report;
use crate::emit::notice;
use crate::model::{Document, Model};
use std::collections::{BTreeMap, BTreeSet};

impl Report<'_> {
    /// The documents concerned, as titles: "Local procedures".
    pub(super) fn titles(&self) -> Vec<String> {
        let titles: BTreeSet<&str> =
            self.new.model.documents.values().map(|document| document.title.as_str()).collect();
        titles.into_iter().map(str::to_string).collect()
    }

    /// Both editions in words: "June 2025" or, where the document does not say, what was read.
    pub(super) fn editions(&self) -> (String, String) {
        let (old, new) = (edition(&self.old.model, &self.old.name), edition(&self.new.model, &self.new.name));
        if old != new {
            return (old, new);
        }
        // Both name the same edition: what was read tells them apart.
        (format!("{old} ({})", self.old.name), format!("{new} ({})", self.new.name))
    }

    /// Whose reading each edition is, that the published texts prevail, and DRAFT.
    pub(super) fn notices(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for model in [&self.old.model, &self.new.model] {
            for line in notice::lines_for_all(model) {
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
        }
        lines.push(
            "What changed is Milepost's reading of both editions; the published texts prevail over it.".to_string(),
        );
        lines
    }

    /// Whether either reading is a draft.
    pub(super) fn is_draft(&self) -> bool {
        [&self.old.model, &self.new.model]
            .iter()
            .any(|model| notice::is_draft(model, &model.documents.keys().cloned().collect()))
    }

    /// What a reader has to know before the list: different documents, little in common.
    pub(super) fn warnings(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let titles = |documents: &BTreeMap<String, Document>| -> BTreeSet<String> {
            documents.values().map(|document| document.title.clone()).collect()
        };
        let (old, new) = (titles(&self.old.model.documents), titles(&self.new.model.documents));
        let keys: BTreeSet<&String> = self.old.model.documents.keys().collect();
        let shared = self.new.model.documents.keys().any(|key| keys.contains(key));
        if !shared && old.is_disjoint(&new) && !old.is_empty() && !new.is_empty() {
            lines.push(format!(
                "These are different documents ({}; {}), not two editions of one: read the list as a comparison.",
                list(&old),
                list(&new)
            ));
        }
        let statements = self.old.model.statements.len();
        if statements > 0 && self.diff.kept == 0 && !self.new.model.statements.is_empty() {
            lines.push("The two have no sentence in common: everything changed.".to_string());
        } else if statements > 20 && self.diff.kept < 300 {
            lines.push(format!(
                "Only {} of every 100 sentences of the old edition were found again in the new one: check that the right two were compared.",
                self.diff.kept / 10
            ));
        }
        lines
    }
}

fn list(titles: &BTreeSet<String>) -> String {
    titles.iter().cloned().collect::<Vec<_>>().join(", ")
}

fn edition(model: &Model, name: &str) -> String {
    let editions: BTreeSet<&str> = model
        .documents
        .values()
        .map(|document| document.edition.as_str())
        .filter(|edition| !edition.is_empty())
        .collect();
    match editions.len() {
        0 => name.to_string(),
        _ => editions.into_iter().collect::<Vec<_>>().join(", "),
    }
}
