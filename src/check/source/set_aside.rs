//! MP607: a paragraph set aside that a rule cites all the same.

use super::Locks;
use super::clauses::{self, Clause};
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::{Citation, Model};

/// Paragraphs that are both set aside and cited. That one is no longer there is a matter of citations.
pub(super) fn check(model: &Model, _locks: &Locks) -> Vec<Finding> {
    let clauses = clauses::of(model);
    let cites = |citation: &Citation| clauses.iter().find(|clause| clause.citations().contains(citation));
    let both = model.set_aside.iter().flat_map(|line| line.paragraphs.iter().map(move |citation| (line, citation)));
    both.filter_map(|(line, citation)| {
        let clause: &Clause = cites(citation)?;
        let message = format!("{citation} is set aside, and a rule cites it");
        Some(
            Finding::new("MP607", Level::Warning, Origin::Policy, &[&citation.to_string()], message)
                .at(line.span, format!("set aside as {}", line.reason.word()))
                .see(clause.span, "cited here")
                .cite([citation.to_string()])
                .help("Take the line that sets it aside out. If only a part of the paragraph is captured, that is so of every paragraph cited."),
        )
    })
    .collect()
}
