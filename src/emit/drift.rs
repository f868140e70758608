//! What a new edition changes, as the worklist of a revision: each change with the rules that cite the
//! paragraph and so need another look.

mod citing;

use crate::model::Model;
use crate::source::Lock;
use crate::source::drift::{Change, Drift, Item};
use serde::Serialize;

pub use citing::{Rule, Rules};

/// A comparison of two editions with the rules it concerns.
#[derive(Clone, Debug, Serialize)]
pub struct Worklist {
    /// The key of the document.
    pub document: String,
    /// The edition of the lock.
    pub edition: String,
    /// Whose reading this is.
    pub notice: String,
    /// How many pieces are as they were.
    pub unchanged: usize,
    /// The changes, in the order of the new text.
    pub items: Vec<Entry>,
}

/// One change with the rules that cite the paragraph.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// What changed.
    #[serde(flatten)]
    pub item: Item,
    /// The rules that cite it, or the paragraph it belongs to.
    pub rules: Vec<Rule>,
}

/// Puts the rules beside the changes.
#[must_use]
pub fn worklist(model: &Model, old: &Lock, drift: Drift) -> Worklist {
    let rules = Rules::of(model, &old.document);
    let items = drift.items.into_iter().map(|item| {
        let cited = item.old.as_deref().map(|address| rules.citing(old, address)).unwrap_or_default();
        Entry { item, rules: cited }
    });
    let notice = super::notice::lines(model, &[old.document.clone()].into()).join(" ");
    Worklist {
        document: old.document.clone(),
        edition: old.edition.clone(),
        notice,
        unchanged: drift.unchanged,
        items: items.collect(),
    }
}

impl Worklist {
    /// The list as JSON.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// The list for a terminal.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{}\n\n", self.opening());
        let (cited, others): (Vec<&Entry>, Vec<&Entry>) = self.items.iter().partition(|entry| !entry.rules.is_empty());
        if !cited.is_empty() {
            text.push_str("To look at again, because rules cite them:\n\n");
        }
        for entry in cited {
            text.push_str(&format!("  {}\n", entry.line()));
            for rule in &entry.rules {
                text.push_str(&format!("      {rule}\n"));
            }
        }
        if !others.is_empty() {
            let apart = if self.items.len() > others.len() { "\n" } else { "" };
            text.push_str(&format!("{apart}No rule cites these:\n\n"));
        }
        for entry in others {
            text.push_str(&format!("  {}\n", entry.line()));
        }
        let apart = if self.items.is_empty() { "" } else { "\n" };
        format!("{text}{apart}{}\n", self.notice)
    }

    /// The list as Markdown, to tick off.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = format!("# What changed in {}\n\n{}\n\n", self.document, self.opening());
        for entry in &self.items {
            let open = if entry.rules.is_empty() { "-" } else { "- [ ]" };
            text.push_str(&format!("{open} {}\n", escaped(&entry.line())));
            for rule in &entry.rules {
                text.push_str(&format!("  - {}\n", escaped(&rule.to_string())));
            }
        }
        format!("{text}\n{}\n", self.notice)
    }

    fn opening(&self) -> String {
        let edition = if self.edition.is_empty() { String::new() } else { format!(", {}", self.edition) };
        let rules: std::collections::BTreeSet<_> = self.items.iter().flat_map(|entry| &entry.rules).collect();
        let counted = |count: usize, one: &str, many: &str| {
            if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
        };
        format!(
            "The new text against the lock of {}{edition}: {} as before, {}; {} another look.",
            self.document,
            counted(self.unchanged, "piece", "pieces"),
            counted(self.items.len(), "change", "changes"),
            counted(rules.len(), "rule needs", "rules need")
        )
    }
}

impl Entry {
    /// Where, and what happened there.
    fn line(&self) -> String {
        let item = &self.item;
        let place = match (&item.old, &item.new) {
            (Some(old), Some(new)) if old != new => format!("{old} → {new}"),
            (Some(address), _) | (None, Some(address)) => address.clone(),
            (None, None) => String::new(),
        };
        let heading = if item.heading { " (heading)" } else { "" };
        let changes: Vec<String> = item.changes.iter().map(said).collect();
        let line =
            if item.new.is_some() { format!("line {}", item.line) } else { format!("was on line {}", item.line) };
        format!("{place}{heading}: {} [{line}]", changes.join("; "))
    }
}

/// A change in words.
fn said(change: &Change) -> String {
    let list = |words: &[String]| if words.is_empty() { "nothing".to_string() } else { words.join(", ") };
    match change {
        Change::Added => "added".to_string(),
        Change::Removed => "removed".to_string(),
        Change::Renumbered => "renumbered".to_string(),
        Change::Moved => "moved".to_string(),
        Change::Reworded { alike: Some(alike) } => format!("reworded ({alike} of 100 alike)"),
        Change::Reworded { alike: None } => "reworded".to_string(),
        Change::Times { gone, new } => format!("times changed from {} to {}", list(gone), list(new)),
        Change::Duties { gone, new } => format!("duty words changed from {} to {}", list(gone), list(new)),
        Change::References { gone, new } => format!("cross-references changed from {} to {}", list(gone), list(new)),
        Change::Split { into } => format!("split, the rest is {}", list(into)),
        Change::Merged { from } => format!("merged with {}", list(from)),
    }
}

/// Text that Markdown must not read as mark-up.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '*' | '_' | '`' | '<' | '#' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
