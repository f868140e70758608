//! Registers of recommendations as pages: every entry, whom it is to, what was said of it, what is said
//! to meet it today, and how the two compare.
//!
//! The comparison is worked out by [`crate::check::registers`]; nothing here takes a claim for granted.

mod page;
#[cfg(test)]
mod tests;

use super::template::render;
use super::{GeneratedFile, file_name};
use crate::model::Model;
use page::Page;
use serde_json::json;
use std::collections::BTreeMap;

const HTML: &str = include_str!("registers.html");
const MARKDOWN: &str = include_str!("registers.md");
const STYLE: &str = include_str!("../findings/style.css");

/// Two pages for each document with a register: `registers/hasc-2013.md` and `.html`.
pub fn files(model: &Model) -> Vec<GeneratedFile> {
    let compared = crate::check::registers::compared(model);
    let mut of_document: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for (name, register) in &model.registers {
        of_document.entry(register.document.clone().unwrap_or_else(|| name.clone())).or_default().push(name);
    }
    let mut made = Vec::new();
    for (document, registers) in of_document {
        let whole = json!({ "page": Page::of(model, &document, &registers, &compared), "style": STYLE });
        let path = format!("registers/{}", file_name(&document.to_lowercase()));
        made.push(GeneratedFile::new(format!("{path}.html"), render("registers.html", HTML, &whole)));
        made.push(GeneratedFile::new(format!("{path}.md"), render("registers.md", MARKDOWN, &whole)));
    }
    made
}
