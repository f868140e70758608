//! Documents: a page for each procedure, the page that lists them, and the table of all timescales.
//!
//! A page is plain data ([`page`]), set by templates that a partnership may replace
//! ([`crate::emit::theme`]), or as a Word document ([`word`]).

mod page;
#[cfg(test)]
mod tests;
mod timescales;
pub mod word;

pub use page::{ProcedurePage, procedure_page};
pub use timescales::{Timescales, timescales};

use super::theme::{Look, Theme};
use super::{GeneratedFile, file_name, notice};
use crate::diagnostics::Finding;
use crate::model::Model;
use serde::Serialize;
use serde_json::{Value, json};

/// What people call this output.
pub const TITLE: &str = "Procedures";

const STYLE: &str = include_str!("style.css");
const PROCEDURE_HTML: &str = include_str!("procedure.html");
const PROCEDURE_MARKDOWN: &str = include_str!("procedure.md");
const INDEX_HTML: &str = include_str!("procedures.html");
const INDEX_MARKDOWN: &str = include_str!("procedures.md");
const TIMESCALES_HTML: &str = include_str!("timescales.html");
const TIMESCALES_MARKDOWN: &str = include_str!("timescales.md");

/// Every document, in Milepost's own look.
pub fn files(model: &Model, findings: &[Finding]) -> Vec<GeneratedFile> {
    // Our own templates are part of this program and always hold together.
    files_in(model, findings, &Theme::default()).unwrap_or_default()
}

/// Every document, in a partnership's look.
///
/// # Errors
/// A message for people, if a template of the theme fails.
pub fn files_in(model: &Model, findings: &[Finding], theme: &Theme) -> Result<Vec<GeneratedFile>, String> {
    let mut setter = Setter { theme, made: Vec::new() };
    let mut entries = Vec::new();
    for name in model.procedures.keys() {
        let Some(page) = procedure_page(model, name, findings) else { continue };
        let path = format!("procedures/{}", file_name(name));
        entries.push((page.title.clone(), Entry::of(&page, file_name(name))));
        setter.html("procedure.html", PROCEDURE_HTML, format!("{path}.html"), &page)?;
        setter.markdown("procedure.md", PROCEDURE_MARKDOWN, format!("{path}.md"), &page)?;
    }
    entries.sort_by(|one, other| (&one.0, &one.1.path).cmp(&(&other.0, &other.1.path)));
    let entries: Vec<Entry> = entries.into_iter().map(|(_, entry)| entry).collect();
    let whole = json!({ "entries": entries, "notices": notice::lines_for_all(model) });
    setter.html("procedures.html", INDEX_HTML, "procedures/index.html".into(), &whole)?;
    setter.markdown("procedures.md", INDEX_MARKDOWN, "procedures/README.md".into(), &whole)?;
    let table = timescales(model);
    setter.html("timescales.html", TIMESCALES_HTML, "procedures/timescales.html".into(), &table)?;
    setter.markdown("timescales.md", TIMESCALES_MARKDOWN, "procedures/timescales.md".into(), &table)?;
    if let Some(logo) = &theme.look.logo {
        setter.made.push(GeneratedFile::new(format!("procedures/logo.{}", logo.ending), logo.bytes.clone()));
    }
    Ok(setter.made)
}

/// A line of the list of procedures.
#[derive(Serialize)]
struct Entry {
    title: String,
    /// Without ending.
    path: String,
    draft: bool,
    steps: usize,
    limits: usize,
    citations: Vec<String>,
}

impl Entry {
    fn of(page: &ProcedurePage, path: String) -> Entry {
        Entry {
            title: page.title.clone(),
            path,
            draft: page.draft,
            steps: page.steps.iter().filter(|step| !step.label.is_empty()).count(),
            limits: page.timescales.len(),
            citations: page.citations.clone(),
        }
    }
}

/// Sets pages in a theme.
struct Setter<'t> {
    theme: &'t Theme,
    made: Vec<GeneratedFile>,
}

impl Setter<'_> {
    fn html(
        &mut self,
        name: &'static str,
        ours: &'static str,
        path: String,
        page: &impl Serialize,
    ) -> Result<(), String> {
        let whole = json!({ "page": page, "style": style(&self.theme.look), "look": look(&self.theme.look) });
        self.made.push(GeneratedFile::new(path, self.theme.templates.render(name, ours, whole)?));
        Ok(())
    }

    fn markdown(
        &mut self,
        name: &'static str,
        ours: &'static str,
        path: String,
        page: &impl Serialize,
    ) -> Result<(), String> {
        let whole = json!({ "page": page, "look": look(&self.theme.look) });
        self.made.push(GeneratedFile::new(path, self.theme.templates.render(name, ours, whole)?));
        Ok(())
    }
}

/// The style sheet with the colours of a theme.
fn style(look: &Look) -> String {
    let colour = |colour: u32| format!("#{colour:06x}");
    STYLE
        .replace("#10202f", &colour(look.heading))
        .replace("#0b4a8f", &colour(look.link))
        .replace("#e9edf2", &colour(look.table_head))
}

/// What templates are told of the look.
fn look(look: &Look) -> Value {
    let logo = look.logo.as_ref().map(|logo| format!("logo.{}", logo.ending));
    json!({ "partnership": look.partnership, "logo": logo })
}
