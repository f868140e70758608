//! Whose reading an output is: stated on every one of them.

use crate::model::{Citation, Model};
use std::collections::BTreeSet;

/// The documents that these citations name.
pub fn documents<'c>(citations: impl IntoIterator<Item = &'c Citation>) -> BTreeSet<String> {
    citations.into_iter().map(|citation| citation.document.clone()).collect()
}

/// A sentence for each document: whose reading this is, and that it is a draft until approved.
pub fn lines(model: &Model, documents: &BTreeSet<String>) -> Vec<String> {
    documents.iter().map(|name| line(model, name)).collect()
}

/// The sentences for every document declared.
pub fn lines_for_all(model: &Model) -> Vec<String> {
    lines(model, &model.documents.keys().cloned().collect())
}

/// Whether one of the documents has not been approved.
pub fn is_draft(model: &Model, documents: &BTreeSet<String>) -> bool {
    documents.iter().any(|name| model.documents.get(name).is_none_or(|document| document.approved_by.is_none()))
}

fn line(model: &Model, name: &str) -> String {
    let Some(document) = model.documents.get(name) else {
        return format!(
            "Milepost's reading of {name}; not issued by the publisher; the published text prevails. DRAFT."
        );
    };
    let edition = if document.edition.is_empty() { String::new() } else { format!(", {}", document.edition) };
    let publisher = if document.publisher.is_empty() { "the publisher" } else { &document.publisher };
    let approval = match &document.approved_by {
        Some(by) => format!("This reading was approved by {by}."),
        None => "DRAFT: nobody has approved this reading yet.".to_string(),
    };
    format!(
        "Milepost's reading of {}{edition}; not issued by {publisher}; the published text prevails. {approval}",
        document.title
    )
}
