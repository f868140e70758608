//! The report for a terminal.

use super::Report;
use crate::diagnostics::one_line;
use std::fmt::Write;

/// The report as text.
#[must_use]
pub fn text(report: &Report) -> String {
    let mut out = String::new();
    for line in &report.notices {
        let _ = writeln!(out, "{}", one_line(line));
    }
    let _ = writeln!(out, "As things stood on {}.", report.as_of);
    for line in report.read.iter().chain(&report.faults) {
        let _ = writeln!(out, "{}", one_line(line));
    }
    if let Some(items) = &report.worklist {
        let _ = writeln!(out, "\nWhat is due next");
        if items.is_empty() {
            let _ = writeln!(out, "  Nothing is due on what is recorded.");
        }
        for item in items {
            let _ = writeln!(out, "  {}  {}", one_line(&item.when()), one_line(&item.case));
            let _ = writeln!(out, "      {} [{}]", one_line(item.text()), item.citations().join(", "));
            let _ = writeln!(out, "      {}", one_line(&item.who(report.model)));
            for note in &item.notes {
                let _ = writeln!(out, "      {}", one_line(note));
            }
        }
    }
    let kinds = report.kinds();
    for table in report.tables().iter().filter(|table| !table.rows.is_empty()) {
        let _ = writeln!(out, "\n{}", table.title);
        for row in &table.rows {
            let cited = if row.row.citations.is_empty() {
                String::new()
            } else {
                format!(" [{}]", row.row.citations.join(", "))
            };
            let _ = writeln!(out, "  {}{cited}", one_line(&row.row.title));
            let count = |kind: &super::Kind| match row.cells.get(*kind as usize) {
                Some(Some(0)) | None => None,
                Some(Some(count)) => Some(format!("{}: {count}", kind.title())),
                Some(None) => Some(format!("{}: withheld", kind.title())),
            };
            let counts: Vec<String> = kinds.iter().filter_map(count).collect();
            let _ = writeln!(out, "      {}", counts.join("; "));
        }
    }
    if report.withholds() {
        let _ = writeln!(out, "\n{WITHHELD}");
    }
    out
}

pub(super) const WITHHELD: &str =
    "Withheld: counts from 1 to 4, and further counts (any number, or none) from which those could be worked out.";
