//! Notes, a line each: counted and named, their proof left for whoever asks for it.

use super::Finding;
use super::clean::one_line;
use std::fmt::Write;

/// A line for each finding, under a heading that says how to see them whole; empty if there is none.
pub fn render(findings: &[&Finding]) -> String {
    if findings.is_empty() {
        return String::new();
    }
    let mut out = String::from("\nNotes, a line each (--notes shows them whole):\n");
    for finding in findings {
        let _ = writeln!(out, "  {}  {}", finding.code, one_line(&finding.message));
    }
    out.push('\n');
    out
}
