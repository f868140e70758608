//! What the texts leave open, counted: one line a procedure, with the list of what is meant.

pub(super) mod prompts;
pub(super) mod silences;
pub(super) mod unlimited;

use crate::diagnostics::{Finding, Level, Origin, Span};
use crate::model::{Home, Model, Statement};
use std::collections::BTreeMap;

/// What is counted in one place: its title, where that is, and the things counted.
pub(super) struct Count {
    pub title: String,
    pub span: Option<Span>,
    pub citations: Vec<String>,
    pub things: Vec<String>,
}

/// Sentences in groups, each group a procedure, and one for those that stand outside procedures; so a
/// sentence of an act is counted once however many steps are that act.
pub(super) fn by_procedure(model: &Model) -> Vec<(Count, Vec<&Statement>)> {
    let mut groups: BTreeMap<Option<&str>, Vec<&Statement>> = BTreeMap::new();
    for statement in &model.statements {
        match &statement.home {
            Home::Step { procedure, .. } | Home::Procedure(procedure) => {
                groups.entry(Some(procedure)).or_default().push(statement);
            }
            Home::Recommendation { .. } => {}
            _ => groups.entry(None).or_default().push(statement),
        }
    }
    groups.into_iter().map(|(name, statements)| (heading(model, name), statements)).collect()
}

fn heading(model: &Model, procedure: Option<&str>) -> Count {
    let known = procedure.and_then(|name| model.procedures.get(name));
    Count {
        title: known.map_or("Outside the procedures".to_string(), |p| format!("\"{}\"", p.title)),
        span: known.map(|p| p.span),
        citations: known.map(|p| p.marks.cited()).unwrap_or_default(),
        things: Vec::new(),
    }
}

/// One counted note.
pub(super) fn note(code: &'static str, count: &Count, message: String, help: &str) -> Finding {
    let finding = Finding::new(code, Level::Note, Origin::Document, &[&count.title], message)
        .cite(count.citations.clone())
        .because(format!("These are: {}.", count.things.join("; ")))
        .help(help);
    match count.span {
        Some(span) => finding.at(span, ""),
        None => finding,
    }
}

/// A sentence with its paragraphs, as an entry of a list.
pub(super) fn entry(sentence: &str, cited: &[String]) -> String {
    match cited {
        [] => sentence.to_string(),
        cited => format!("{sentence} ({})", cited.join(", ")),
    }
}
