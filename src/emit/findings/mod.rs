//! The findings paper: for each document, what its text leaves unsettled, worst first, as a paper that a
//! sub-group can put on its agenda.
//!
//! Only the text's own faults stand in it: what is ours to mend is for the editors and never published.

mod page;
#[cfg(test)]
mod tests;

use super::template::render;
use super::{GeneratedFile, file_name};
use crate::diagnostics::Finding;
use crate::model::Model;
use page::Page;
use serde_json::json;

const HTML: &str = include_str!("findings.html");
const MARKDOWN: &str = include_str!("findings.md");
const STYLE: &str = include_str!("style.css");

/// A paper for each document that a statement cites, as Markdown and as HTML.
pub fn files(model: &Model, findings: &[Finding]) -> Vec<GeneratedFile> {
    let mut made = Vec::new();
    for name in page::documents(model) {
        let whole = json!({ "page": Page::of(model, &name, findings), "style": STYLE });
        let path = format!("findings/{}", file_name(&name.to_lowercase()));
        made.push(GeneratedFile::new(format!("{path}.html"), render("findings.html", HTML, &whole)));
        made.push(GeneratedFile::new(format!("{path}.md"), render("findings.md", MARKDOWN, &whole)));
    }
    made
}
