//! The read-back for a terminal: plain text, wrapped, clauses indented.

use crate::diagnostics::one_line;
use crate::emit::sheet::{self, Note, Row, Section};
use crate::model::Model;

/// A space at which no line is broken.
const TIED: char = '\u{A0}';

/// The read-back of a procedure in lines of at most `width` characters; none if there is no such one.
pub fn in_text(model: &Model, name: &str, width: usize) -> Option<String> {
    let sheet = sheet::procedure(model, name)?;
    let mut page = Page { text: String::new(), width };
    let draft = if sheet.draft { " (DRAFT)" } else { "" };
    page.heading(&format!("{}: read back{draft}", sheet.title), '=');
    sheet.notices.iter().for_each(|notice| page.paragraph(notice));
    page.paragraph(
        "To sign a statement, add to its line in the policy file what stands under it, with your name and the date.",
    );
    sheet.about.iter().for_each(|line| page.paragraph(line));
    sheet.sections.iter().for_each(|section| page.section(section));
    page.heading("How times are counted", '-');
    sheet.conventions.iter().for_each(|line| page.hang(0, "- ", line));
    page.text.push('\n');
    sheet.notices.iter().for_each(|notice| page.paragraph(notice));
    Some(page.text.trim_end().to_string() + "\n")
}

/// The procedures with their titles, for those who do not know the name.
pub fn list_in_text(model: &Model, width: usize) -> String {
    let mut page = Page { text: String::new(), width };
    if model.procedures.is_empty() {
        page.paragraph("The policies declare no procedure.");
        return page.text;
    }
    page.hang(0, "", "Procedures; read one back with: milepost read \"TITLE\"");
    page.text.push('\n');
    for (name, procedure) in &model.procedures {
        page.hang(1, "", &format!("{} ({name})", procedure.title));
    }
    page.text
}

struct Page {
    text: String,
    width: usize,
}

impl Page {
    fn heading(&mut self, title: &str, rule: char) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
        let from = self.text.len();
        self.hang(0, "", title);
        let widest = self.text[from..].lines().map(|line| line.chars().count()).max().unwrap_or(0);
        self.text.extend(std::iter::repeat_n(rule, widest));
        self.text.push_str("\n\n");
    }

    fn paragraph(&mut self, text: &str) {
        self.hang(0, "", text);
        self.text.push('\n');
    }

    /// A wrapped line: `level` steps in, its later lines under the first word after `mark`.
    fn hang(&mut self, level: usize, mark: &str, text: &str) {
        let indent = level * 4;
        let hanging = indent + mark.chars().count();
        let mut line = format!("{}{mark}", " ".repeat(indent));
        let mut empty = true;
        for word in one_line(text).split(' ').filter(|word| !word.is_empty()) {
            let longer = line.chars().count() + usize::from(!empty) + word.chars().count();
            if !empty && longer > self.width {
                self.text.push_str(line.trim_end());
                self.text.push('\n');
                line = " ".repeat(hanging);
                empty = true;
            }
            if !empty {
                line.push(' ');
            }
            line.push_str(&word.replace(TIED, " "));
            empty = false;
        }
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn section(&mut self, section: &Section) {
        let label = if section.label.is_empty() { String::new() } else { format!("{}: ", section.label) };
        self.heading(&format!("{label}{}{}", section.title, bracketed(&section.citations)), '-');
        if !section.responsible.is_empty() {
            self.paragraph(&format!("Responsible for this step: {}", section.responsible));
        }
        section.before.iter().for_each(|note| self.note(0, "> ", note, "."));
        if !section.before.is_empty() {
            self.text.push('\n');
        }
        section.rows.iter().for_each(|row| self.row(row));
        section.after.iter().for_each(|note| self.note(0, "> ", note, "."));
    }

    fn row(&mut self, row: &Row) {
        self.hang(0, "", &format!("{}.{}", row.sentence, bracketed(&row.citations)));
        self.marks(1, &row.readings, &row.silences);
        row.items.iter().for_each(|item| self.note(1, "- ", item, ""));
        row.clauses.iter().for_each(|clause| self.note(1, "", clause, "."));
        row.reviews.iter().for_each(|review| self.hang(1, "", review));
        if !row.seal.is_empty() && (row.void || row.reviews.is_empty()) {
            self.hang(1, "", &format!("Not signed. To sign: reviewed by \"Name\" on 3 March 2026 seal {}", row.seal));
        }
        self.text.push('\n');
    }

    fn note(&mut self, level: usize, mark: &str, note: &Note, stop: &str) {
        self.hang(level, mark, &format!("{}{stop}{}", note.text, bracketed(&note.citations)));
        self.marks(level + 1, &note.readings, &note.silences);
    }

    fn marks(&mut self, level: usize, readings: &[String], silences: &[String]) {
        readings.iter().for_each(|reading| self.hang(level, "Reading: ", reading));
        silences.iter().for_each(|silence| self.hang(level, "Silent: ", &format!("{silence}.")));
    }
}

/// " [SET A.3.4.17] [SET A.3.4.18]".
fn bracketed(citations: &[String]) -> String {
    citations.iter().map(|citation| format!(" [{}]", citation.replace(' ', &TIED.to_string()))).collect()
}
