//! The table of amendments as a Word document, for members who comment in Word.

use super::Report;
use super::documents::Head;
use super::page::{self, Chapter, OfLevel, Row};
use crate::emit::docx::{Block, Cell, Document, Look, Run, Table, Words, cell, docx, plain, strong};

/// The table of amendments.
///
/// # Errors
/// A message for people if it is too large for the format.
pub(super) fn amendments(report: &Report, head: &Head) -> Result<Vec<u8>, String> {
    let changes = &report.diff.changes;
    let draft = if head.draft { " (DRAFT)" } else { "" };
    let title = format!("Amendments{draft}");
    let mut blocks = vec![heading(1, &title), Block::Paragraph(editions(head))];
    blocks.extend(head.warnings.iter().map(|warning| Block::Paragraph(strong(warning))));
    if changes.is_empty() {
        blocks.push(Block::Paragraph(plain("Nothing changed.")));
    } else {
        blocks.push(heading(2, "New and updated chapters"));
        blocks.push(Block::Table(chapters(&page::chapters(changes))));
    }
    for level in page::levels(changes, |_| true) {
        blocks.push(heading(2, &format!("{} ({})", level.title, level.rows.len())));
        blocks.push(Block::Paragraph(plain(level.meaning)));
        blocks.push(Block::Table(rows(&level)));
    }
    blocks.extend(head.notices.iter().map(|notice| Block::Small(plain(notice))));
    let foot = format!("{}Milepost's reading; the published texts prevail.", if head.draft { "DRAFT. " } else { "" });
    docx(&Document { title: format!("{title}: {}", head.titles), foot, landscape: true, blocks })
}

fn heading(level: u8, words: &str) -> Block {
    Block::Heading { level, words: plain(words) }
}

fn editions(head: &Head) -> Words {
    let mut words = plain(format!("{}: from ", head.titles));
    words.extend(strong(&head.old));
    words.extend(plain(" to "));
    words.extend(strong(&head.new));
    words.extend(head.in_force.iter().flat_map(|date| plain(format!(", in force from {date}"))));
    words
}

fn chapters(chapters: &[Chapter]) -> Table {
    let row = |chapter: &Chapter| {
        vec![
            cell(&chapter.chapter),
            cell(chapter.state),
            cell(chapter.procedures.join("; ")),
            cell(chapter.details.join("; ")),
            cell(chapter.act.to_string()),
        ]
    };
    table(
        "New and updated chapters",
        &[("Chapter", 2), ("New or updated", 2), ("Procedures", 5), ("Details", 6), ("To act on", 1)],
        chapters.iter().map(row).collect(),
    )
}

fn rows(level: &OfLevel) -> Table {
    let row = |row: &Row| {
        vec![
            cell(&row.paragraphs),
            what(row),
            look(&row.before, Look::Struck, !row.after.is_empty()),
            look(&row.after, Look::Underlined, !row.before.is_empty()),
            impact(row),
        ]
    };
    table(
        level.title,
        &[("Paragraph", 2), ("What changed", 5), ("Before", 4), ("After", 4), ("Impact on practice", 5)],
        level.rows.iter().map(row).collect(),
    )
}

fn table(about: &str, columns: &[(&str, u32)], rows: Vec<Vec<Cell>>) -> Table {
    Table {
        about: about.to_string(),
        heads: columns.iter().map(|(head, _)| (*head).to_string()).collect(),
        widths: columns.iter().map(|(_, width)| *width).collect(),
        rows,
    }
}

/// Struck or underlined only where the other column says the other half.
fn look(text: &str, look: Look, both: bool) -> Cell {
    let look = if both { look } else { Look::Plain };
    vec![Block::Paragraph(vec![Run { text: text.to_string(), look }])]
}

fn what(row: &Row) -> Cell {
    let mut words = strong(format!("{}. ", row.kind));
    words.extend(plain(&row.about));
    if !row.procedure.is_empty() {
        words.extend(plain(format!(" ({})", row.procedure)));
    }
    if !row.sentence.is_empty() {
        words.extend(plain(format!(": {}", row.sentence)));
    }
    vec![Block::Paragraph(words)]
}

fn impact(row: &Row) -> Cell {
    let mut cell = vec![Block::Paragraph(plain(&row.impact))];
    if !row.who.is_empty() {
        cell.push(Block::Paragraph(plain(format!("For: {}.", row.who))));
    }
    cell.extend(row.details.iter().map(|line| Block::Small(plain(line))));
    if !row.records.is_empty() {
        cell.push(Block::Small(plain(format!("Papers: {}.", row.records.join("; ")))));
    }
    cell
}
