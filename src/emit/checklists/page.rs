//! A sheet made ready for a checklist: readings become footnotes, numbered through the page.

use crate::emit::sheet::{Note, Row, Section, Sheet, Tick};
use serde::Serialize;

/// A checklist.
#[derive(Debug, Serialize)]
pub(super) struct Page {
    pub title: String,
    pub citations: Vec<String>,
    pub notices: Vec<String>,
    pub draft: bool,
    pub conventions: Vec<String>,
    pub about: Vec<String>,
    pub sections: Vec<Part>,
    /// Readings, in the order in which the page comes to them.
    pub footnotes: Vec<String>,
}

/// A section of it.
#[derive(Debug, Serialize)]
pub(super) struct Part {
    pub label: String,
    pub title: String,
    pub citations: Vec<String>,
    pub responsible: String,
    pub before: Vec<Line>,
    pub rows: Vec<TickRow>,
    pub after: Vec<Line>,
}

/// A line with the numbers of its footnotes.
#[derive(Debug, Serialize)]
pub(super) struct Line {
    pub text: String,
    pub citations: Vec<String>,
    pub footnotes: Vec<usize>,
    pub silences: Vec<String>,
}

/// A row to tick.
#[derive(Debug, Serialize)]
pub(super) struct TickRow {
    /// Counted through the page, from 1.
    pub number: usize,
    pub duty: String,
    /// How the duty word is set: `strong` (must), `medium` (should), `light` (may and weaker).
    pub weight: &'static str,
    /// `box`, or what stands where there is nothing to tick.
    pub tick: &'static str,
    pub task: String,
    pub who: String,
    pub by_when: String,
    pub citations: Vec<String>,
    pub footnotes: Vec<usize>,
    pub silences: Vec<String>,
    pub items: Vec<Line>,
    pub clauses: Vec<Line>,
}

impl Page {
    /// The checklist of a sheet; boxes where there is nothing to do or to know are left out.
    pub fn of(sheet: Sheet) -> Page {
        let mut footnotes = Vec::new();
        let mut number = 0;
        let sections = sheet.sections.into_iter().map(|section| part(section, &mut footnotes, &mut number));
        let sections = sections.filter(|part| !(part.rows.is_empty() && part.label == "End")).collect();
        Page {
            title: sheet.title,
            citations: sheet.citations,
            notices: sheet.notices,
            draft: sheet.draft,
            conventions: sheet.conventions,
            about: sheet.about,
            sections,
            footnotes,
        }
    }
}

fn part(section: Section, footnotes: &mut Vec<String>, number: &mut usize) -> Part {
    let before = section.before.into_iter().map(|note| line(note, footnotes)).collect();
    let rows = section.rows.into_iter().map(|row| {
        *number += 1;
        tick_row(row, *number, footnotes)
    });
    let rows = rows.collect();
    Part {
        label: section.label,
        title: section.title,
        citations: section.citations,
        responsible: section.responsible,
        before,
        rows,
        after: section.after.into_iter().map(|note| line(note, footnotes)).collect(),
    }
}

fn tick_row(row: Row, number: usize, footnotes: &mut Vec<String>) -> TickRow {
    let weight = match row.duty.as_str() {
        duty if duty.starts_with("Must") || duty == "May not" || duty == "Quorum" => "strong",
        duty if duty.starts_with("May") || duty.starts_with("Describes") || duty == "Ideally" => "light",
        _ => "medium",
    };
    TickRow {
        number,
        weight,
        duty: row.duty,
        tick: match row.tick {
            Tick::Box => "box",
            Tick::Forbidden => "not to be done",
            Tick::NoDuty => "no duty",
        },
        task: row.task,
        who: row.who,
        by_when: row.by_when,
        citations: row.citations,
        footnotes: numbers(row.readings, footnotes),
        silences: row.silences,
        items: row.items.into_iter().map(|note| line(note, footnotes)).collect(),
        clauses: row.clauses.into_iter().map(|note| line(note, footnotes)).collect(),
    }
}

fn line(note: Note, footnotes: &mut Vec<String>) -> Line {
    let numbers = numbers(note.readings, footnotes);
    Line { text: note.text, citations: note.citations, footnotes: numbers, silences: note.silences }
}

/// The numbers of these readings; one that the page has already keeps its number.
fn numbers(readings: Vec<String>, footnotes: &mut Vec<String>) -> Vec<usize> {
    let mut numbers = Vec::new();
    for reading in readings {
        let at = footnotes.iter().position(|known| *known == reading).unwrap_or_else(|| {
            footnotes.push(reading);
            footnotes.len() - 1
        });
        numbers.push(at + 1);
    }
    numbers
}
