//! A procedure, or one person's part in all of them, laid out as sections of lines: what checklists
//! and read-backs are made from. Everything in it is text for people.

mod calendar;
mod meeting;
mod person;
mod procedure;
mod routes;
mod rows;

pub use calendar::conventions;
pub use meeting::{Meeting, meetings};
pub use person::{Person, people};
pub use procedure::{procedure, statements_of};
pub(super) use rows::row;

use crate::model::{Marks, Reader, Statement};
use serde::Serialize;

/// A page.
#[derive(Clone, Debug, Serialize)]
pub struct Sheet {
    pub title: String,
    pub citations: Vec<String>,
    /// Whose reading it is, a sentence for each document.
    pub notices: Vec<String>,
    /// A document concerned has not been approved.
    pub draft: bool,
    /// How times are counted.
    pub conventions: Vec<String>,
    /// What is known about the person the page is for.
    pub about: Vec<String>,
    pub sections: Vec<Section>,
}

/// A step, or another place where statements stand.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Section {
    /// "Step 3", "Decision 4", "End"; empty for what is no box of the flowchart.
    pub label: String,
    pub title: String,
    pub citations: Vec<String>,
    /// Who is responsible, as far as the text says.
    pub responsible: String,
    /// What comes before it: starts, needs, parts.
    pub before: Vec<Note>,
    pub rows: Vec<Row>,
    /// What comes after it: what it marks, and where it leads.
    pub after: Vec<Note>,
}

/// A line with the marks of its source.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Note {
    pub text: String,
    pub citations: Vec<String>,
    pub readings: Vec<String>,
    pub silences: Vec<String>,
}

/// Whether a statement is something to tick when it is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Tick {
    #[default]
    Box,
    /// It says what is not to be done: a box beside it would invite doing it.
    Forbidden,
    /// A report that binds nobody.
    NoDuty,
}

/// A statement.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Row {
    /// The duty word as the text has it: "Must", "Should", "May".
    pub duty: String,
    pub tick: Tick,
    /// The whole statement as a sentence.
    pub sentence: String,
    /// What is to be done, without who and by when.
    pub task: String,
    pub who: String,
    pub by_when: String,
    pub citations: Vec<String>,
    pub readings: Vec<String>,
    pub silences: Vec<String>,
    /// Exceptions, later dates, the rest of a series.
    pub clauses: Vec<Note>,
    pub items: Vec<Note>,
    /// What the read-back says about reviews, a sentence each.
    pub reviews: Vec<String>,
    /// A review that no longer fits.
    pub void: bool,
    /// Eight hex digits; empty where there is nothing to sign.
    pub seal: String,
}

/// A line with its marks; citations that the line's own sentence has already are left out.
fn note(reader: &Reader, text: String, marks: &Marks, said: &[String]) -> Note {
    let silences = unsaid(reader, marks, &text);
    Note {
        text,
        citations: marks.cited().into_iter().filter(|citation| !said.contains(citation)).collect(),
        readings: marks.readings.clone(),
        silences,
    }
}

/// What the text leaves open, as far as the line does not say so itself.
fn unsaid(reader: &Reader, marks: &Marks, line: &str) -> Vec<String> {
    let says = |silence: &String| {
        let twin = match silence.as_str() {
            "The text does not say" => "the text does not say",
            "The text does not say who" => "(the text does not say who)",
            "The text does not say from when this is counted" => "(the text does not say from when)",
            "The text uses no duty word here" => "(the text uses no duty word)",
            _ => return false,
        };
        line.contains(twin)
    };
    reader.silences(marks).into_iter().filter(|silence| !says(silence)).collect()
}

/// The documents that statements, and what stands around them, cite.
fn documents<'s>(marks: &Marks, statements: impl Iterator<Item = &'s Statement>) -> std::collections::BTreeSet<String> {
    let cited = statements.flat_map(|s| {
        let variants = s.variants.iter().flat_map(|variant| &variant.marks.citations);
        let later = s.later_dates.iter().flat_map(|later| &later.marks.citations);
        s.marks.citations.iter().chain(variants).chain(later)
    });
    super::notice::documents(marks.citations.iter().chain(cited))
}
