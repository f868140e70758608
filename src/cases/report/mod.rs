//! What `milepost validate` shows: sums, worklist, verdicts; as text, CSV, JSON and a page to print.
//!
//! Case references stand only in the worklist and the verdicts. A cell of a CSV file that a
//! spreadsheet would take for a formula is written with an apostrophe before it (OWASP, *CSV
//! injection*).

mod csv;
mod html;
mod json;
mod text;
mod verdicts;

pub use csv::{cell, csv};
pub use html::html;
pub use json::json;
pub use text::text;
pub use verdicts::{VerdictFormat, Verdicts};

use super::run::Tally;
use super::sums::{Kind, SumRow, SumTables};
use super::suppress::Withheld;
use super::worklist::Item;
use crate::calendar::Moment;
use crate::model::Model;

/// Everything a report can show.
pub struct Report<'m> {
    pub model: &'m Model,
    /// Whose reading this is.
    pub notices: Vec<String>,
    /// Whether a document is not approved.
    pub draft: bool,
    /// The moment asked about.
    pub as_of: Moment,
    /// What was read.
    pub read: Vec<String>,
    /// What is wrong in the log.
    pub faults: Vec<String>,
    /// The sums, where they are asked for.
    pub tables: Option<SumTables>,
    pub withheld: Option<Withheld>,
    /// The worklist, where it is asked for.
    pub worklist: Option<Vec<Item>>,
}

/// One table of sums, as it is shown.
pub struct Table<'r> {
    pub title: &'static str,
    /// What the first column holds.
    pub of: &'static str,
    pub rows: Vec<Row<'r>>,
}

/// One row of it.
pub struct Row<'r> {
    pub row: &'r SumRow,
    /// None where the count is withheld.
    pub cells: Vec<Option<u64>>,
}

impl Report<'_> {
    /// The tables, with what is withheld left out.
    #[must_use]
    pub fn tables(&self) -> Vec<Table<'_>> {
        let Some(tables) = &self.tables else { return Vec::new() };
        let all = [
            ("By rule", "Rule", &tables.rules),
            ("By role", "Role", &tables.roles),
            ("By agency", "Agency", &tables.agencies),
            ("By month", "Month (of the deadline, or else of when it was done)", &tables.months),
        ];
        let shown = |table: usize, at: usize, row: &SumRow| {
            let is = |kind: usize| self.withheld.as_ref().is_some_and(|withheld| withheld.is(table, at, kind));
            row.counts.iter().enumerate().map(|(kind, count)| (!is(kind)).then_some(*count)).collect()
        };
        let table = |(number, (title, of, rows)): (usize, (&'static str, &'static str, _))| {
            let rows: &Vec<SumRow> = rows;
            let rows = rows.iter().enumerate().map(|(at, row)| Row { row, cells: shown(number, at, row) });
            Table { title, of, rows: rows.collect() }
        };
        all.into_iter().enumerate().map(table).collect()
    }

    /// Whether any count is withheld.
    #[must_use]
    pub fn withholds(&self) -> bool {
        self.tables().iter().flat_map(|table| &table.rows).any(|row| row.cells.contains(&None))
    }

    /// The kinds of verdict that occur, by their place: others need no column.
    #[must_use]
    pub fn kinds(&self) -> Vec<Kind> {
        let Some(tables) = &self.tables else { return Vec::new() };
        Kind::ALL.into_iter().filter(|kind| tables.rules.iter().any(|row| row.counts[*kind as usize] > 0)).collect()
    }
}

/// What was read of a log, for people. `private` gives no number below 5.
#[must_use]
pub fn read_lines(tally: &Tally, private: bool) -> Vec<String> {
    let number = |count: u64, one: &str, many: &str| match count {
        1..5 if private => format!("fewer than 5 {many}"),
        1 => format!("1 {one}"),
        _ => format!("{count} {many}"),
    };
    let mut lines = vec![format!(
        "{} read; {} judged.",
        number(tally.entries, "entry", "entries"),
        number(tally.cases, "case", "cases")
    )];
    let left = tally.left_out;
    for (count, why) in [
        (left.replaced, "corrected or withdrawn by later ones"),
        (left.not_yet_recorded, "recorded only after the moment asked about, and left out"),
        (left.not_yet_happened, "happening only after the moment asked about, and left out"),
    ] {
        if count > 0 {
            lines.push(format!("{}: {why}.", number(count, "entry", "entries")));
        }
    }
    lines
}
