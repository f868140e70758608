//! The read-back: every statement of a procedure as a sentence beside its citation, for a sub-group to
//! check against the published text and sign off.

#[cfg(test)]
mod tests;
mod text;

use super::sheet::{self, Row};
use super::template::render;
use super::{GeneratedFile, file_name};
use crate::model::{Model, Reader};
use serde_json::json;
use std::collections::BTreeSet;

pub use text::{in_text, list_in_text};

const PROCEDURE: &str = include_str!("procedure.md");
const INDEX: &str = include_str!("index.md");

/// A read-back for each procedure, and the page that lists them with every statement that stands in
/// none of them.
pub fn files(model: &Model) -> Vec<GeneratedFile> {
    let mut made = Vec::new();
    let mut entries = Vec::new();
    for name in model.procedures.keys() {
        let Some(sheet) = sheet::procedure(model, name) else { continue };
        let path = format!("{}.md", file_name(name));
        let statements = sheet.sections.iter().map(|section| section.rows.len()).sum::<usize>();
        entries.push(json!({ "title": sheet.title, "path": path, "draft": sheet.draft, "statements": statements }));
        let whole = json!({ "sheet": sheet });
        made.push(GeneratedFile::new(format!("read/{path}"), render("procedure.md", PROCEDURE, whole)));
    }
    let whole = json!({
        "notices": super::notice::lines_for_all(model),
        "conventions": sheet::conventions(model),
        "entries": entries,
        "rest": rest(model),
    });
    made.push(GeneratedFile::new("read/README.md", render("index.md", INDEX, whole)));
    made
}

/// The statements that stand in no procedure.
fn rest(model: &Model) -> Vec<Row> {
    let read: BTreeSet<usize> = model.procedures.keys().flat_map(|name| sheet::statements_of(model, name)).collect();
    let reader = Reader::new(model);
    let unread = model.statements.iter().enumerate().filter(|(at, _)| !read.contains(at));
    unread.map(|(_, statement)| sheet::row(&reader, statement)).collect()
}

/// The procedure that somebody means: by name, or by title in any capitals.
///
/// # Errors
/// A message for people that says which are near.
pub fn find<'m>(model: &'m Model, wanted: &str) -> Result<&'m str, String> {
    let fold = |text: &str| text.trim().to_lowercase();
    let wanted_folded = fold(wanted);
    let found = model
        .procedures
        .iter()
        .find(|(name, procedure)| fold(name) == wanted_folded || fold(&procedure.title) == wanted_folded);
    if let Some((name, _)) = found {
        return Ok(name);
    }
    let near = model
        .procedures
        .iter()
        .flat_map(|(name, procedure)| [(fold(name), procedure), (fold(&procedure.title), procedure)])
        .map(|(known, procedure)| (strsim::damerau_levenshtein(&known, &wanted_folded), known, procedure))
        .filter(|(distance, known, _)| {
            let part = wanted_folded.chars().count() >= 3 && known.contains(&wanted_folded);
            part || *distance <= 2 + known.chars().count() / 4
        })
        .min_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    let shown = crate::diagnostics::one_line(wanted);
    let mut message = format!("There is no procedure \"{shown}\".");
    if let Some((_, _, procedure)) = near {
        message.push_str(&format!(" Did you mean \"{}\"?", crate::diagnostics::one_line(&procedure.title)));
    }
    message.push_str(" Run milepost read without a name to list the procedures.");
    Err(message)
}
