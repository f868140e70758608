//! Checklists to print and tick: one for each procedure, role and agency, as Markdown and as HTML.

mod page;
#[cfg(test)]
mod tests;

use super::sheet::{self, Sheet};
use super::template::render;
use super::{GeneratedFile, file_name};
use crate::model::{Model, PartyKind};
use page::Page;
use serde::Serialize;
use serde_json::json;

const HTML: &str = include_str!("checklist.html");
const MARKDOWN: &str = include_str!("checklist.md");
const STYLE: &str = include_str!("style.css");
const INDEX_HTML: &str = include_str!("index.html");
const INDEX_MARKDOWN: &str = include_str!("index.md");

/// A line of the index.
#[derive(Serialize)]
struct Entry {
    title: String,
    /// Without ending.
    path: String,
    draft: bool,
    rows: usize,
}

/// Every checklist, and the two pages that list them.
pub fn files(model: &Model) -> Vec<GeneratedFile> {
    let (mut made, mut procedures, mut roles, mut agencies) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for name in model.procedures.keys() {
        let Some(sheet) = sheet::procedure(model, name) else { continue };
        procedures.push(add(&mut made, "procedures", name, sheet));
    }
    for person in sheet::people(model) {
        let (folder, list) = match person.kind {
            PartyKind::Role => ("roles", &mut roles),
            PartyKind::Agency => ("agencies", &mut agencies),
        };
        list.push(add(&mut made, folder, &person.name, person.sheet));
    }
    let meetings: Vec<Entry> = sheet::meetings(model)
        .into_iter()
        .map(|meeting| add(&mut made, "meetings", &meeting.name, meeting.sheet))
        .collect();
    procedures.sort_by(|a, b| (&a.title, &a.path).cmp(&(&b.title, &b.path)));
    let groups = [("Procedures", procedures), ("Meetings", meetings), ("Roles", roles), ("Agencies", agencies)];
    let groups: Vec<_> = groups
        .into_iter()
        .filter(|(_, list)| !list.is_empty())
        .map(|(title, list)| json!({ "title": title, "list": list }))
        .collect();
    let whole = json!({ "groups": groups, "notices": super::notice::lines_for_all(model), "style": STYLE });
    made.push(GeneratedFile::new("checklists/index.html", render("index.html", INDEX_HTML, &whole)));
    made.push(GeneratedFile::new("checklists/README.md", render("index.md", INDEX_MARKDOWN, &whole)));
    made
}

fn add(made: &mut Vec<GeneratedFile>, folder: &str, name: &str, sheet: Sheet) -> Entry {
    let path = format!("{folder}/{}", file_name(name));
    let (title, draft) = (sheet.title.clone(), sheet.draft);
    let page = Page::of(sheet);
    let rows = page.sections.iter().map(|section| section.rows.len()).sum();
    let whole = json!({ "page": page, "style": STYLE });
    made.push(GeneratedFile::new(format!("checklists/{path}.html"), render("checklist.html", HTML, &whole)));
    made.push(GeneratedFile::new(format!("checklists/{path}.md"), render("checklist.md", MARKDOWN, &whole)));
    Entry { title, path, draft, rows }
}
