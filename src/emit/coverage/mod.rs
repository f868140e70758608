//! How much of a document the policies capture, as a page to read or print, as Markdown, as lines for a
//! terminal and as JSON.

use super::template::render;
use crate::model::Model;
use crate::source::coverage::{Chapter, Count, Coverage};
use serde_json::{Value, json};

const HTML: &str = include_str!("coverage.html");
const MARKDOWN: &str = include_str!("coverage.md");
const STYLE: &str = include_str!("../checklists/style.css");

/// The page, for screens and for paper.
pub fn html(model: &Model, coverages: &[Coverage], missing: bool) -> String {
    render("coverage.html", HTML, whole(model, coverages, missing))
}

/// The same in Markdown.
pub fn markdown(model: &Model, coverages: &[Coverage], missing: bool) -> String {
    render("coverage.md", MARKDOWN, whole(model, coverages, missing))
}

/// The figures for other tools; what is missing is always among them.
pub fn json(model: &Model, coverages: &[Coverage]) -> String {
    let documents: Vec<Value> = coverages
        .iter()
        .map(|coverage| {
            json!({
                "document": coverage.document, "notice": notice(model, coverage), "chapters": coverage.chapters,
                "total": coverage.total, "missing": coverage.missing,
            })
        })
        .collect();
    serde_json::to_string_pretty(&json!({ "version": 1, "documents": documents })).unwrap_or_default() + "\n"
}

/// Lines for a terminal.
pub fn text(model: &Model, coverages: &[Coverage], missing: bool) -> String {
    let mut lines = Vec::new();
    for coverage in coverages {
        lines.push(title(model, coverage));
        lines.push(notice(model, coverage));
        lines.push(String::new());
        lines.push(format!("{:<10}{:>12}{:>30}{:>30}", "", "", "with a duty", "with a time on a duty"));
        let names = ["captured", "set aside", "missing"];
        let head: String = names.iter().chain(&names).map(|name| format!("{name:>10}")).collect();
        lines.push(format!("{:<10}{:>12}{head}", "chapter", "paragraphs"));
        lines.extend(coverage.chapters.iter().map(|chapter| row(&chapter.chapter, chapter)));
        lines.push(row("all", &coverage.total));
        lines.push("* the document's declaration says that the chapter, or a part of it, is captured".to_string());
        if missing {
            lines.push(String::new());
            lines.push("Missing:".to_string());
            lines.extend(coverage.missing.iter().map(|missing| {
                let duties = words(missing.duties.iter().map(ToString::to_string));
                let times = words(missing.times.iter().map(ToString::to_string));
                let times = if times.is_empty() { String::new() } else { format!("; states {times}") };
                format!("  {} {} (line {}): {duties}{times}", coverage.document, missing.paragraph, missing.line)
            }));
        }
        lines.push(String::new());
    }
    lines.join("\n")
}

fn row(name: &str, chapter: &Chapter) -> String {
    let count = |count: &Count| format!("{:>10}{:>10}{:>10}", count.captured, count.set_aside, count.missing);
    let name = if chapter.claimed { format!("{name} *") } else { name.to_string() };
    format!("{name:<10}{:>12}{}{}", chapter.paragraphs, count(&chapter.with_a_duty), count(&chapter.with_a_time))
}

fn words(all: impl Iterator<Item = String>) -> String {
    let mut words: Vec<String> = all.collect();
    words.dedup();
    words.join(", ")
}

fn title(model: &Model, coverage: &Coverage) -> String {
    let document = model.documents.get(&coverage.document);
    document.map_or(coverage.document.clone(), |document| document.title.clone())
}

fn notice(model: &Model, coverage: &Coverage) -> String {
    super::notice::lines(model, &[coverage.document.clone()].into()).join(" ")
}

fn whole(model: &Model, coverages: &[Coverage], missing: bool) -> Value {
    let documents: Vec<Value> = coverages
        .iter()
        .map(|coverage| {
            let rows = coverage.chapters.iter().map(|chapter| json!({ "name": chapter.chapter, "figures": chapter }));
            let list = coverage.missing.iter().filter(|_| missing).map(|missing| {
                json!({
                    "paragraph": format!("{} {}", coverage.document, missing.paragraph),
                    "duties": words(missing.duties.iter().map(ToString::to_string)),
                    "times": words(missing.times.iter().map(ToString::to_string)),
                })
            });
            json!({
                "title": title(model, coverage), "notice": notice(model, coverage), "total": coverage.total,
                "rows": rows.collect::<Vec<_>>(), "missing": list.collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({ "documents": documents, "style": STYLE })
}
