//! A procedure's checklist with real due dates, and the same dates as a calendar file.
//!
//! Every item of the checklist is here, in the order in which it falls due. What has no date says why:
//! a prompt, a clock that has not started, a silence of the text, or no time stated at all.

pub mod calendar_file;
#[cfg(test)]
mod tests;

use super::sheet::{self, Note, Tick};
use super::template::render;
use super::timelines::view::{Due, Row as Limit, Timeline};
use super::timelines::{Known, NOBODY, Page, is_excluded, table, timeline};
use crate::calendar::{Calendar, Moment};
use crate::model::{Model, Reader};
use serde::Serialize;
use serde_json::json;

const HTML: &str = include_str!("due_dates.html");
const MARKDOWN: &str = include_str!("due_dates.md");
const STYLE: &str = include_str!("../checklists/style.css");

/// A checklist with dates.
#[derive(Clone, Debug, Serialize)]
pub struct Dated {
    pub timeline: Timeline,
    pub sections: Vec<Section>,
    /// The readings, numbered from 1.
    pub footnotes: Vec<String>,
}

/// Items of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct Section {
    pub title: String,
    pub items: Vec<Item>,
}

/// One thing to do.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Item {
    /// Counted through the page, from 1.
    pub number: usize,
    /// `box`, or what stands where there is nothing to tick.
    pub tick: &'static str,
    pub duty: String,
    pub task: String,
    pub who: String,
    /// Its limits, the soonest first.
    pub due: Vec<DueLine>,
    pub citations: Vec<String>,
    pub footnotes: Vec<usize>,
    pub silences: Vec<String>,
    /// The items of its list.
    pub list: Vec<Line>,
    /// Exceptions without a time, later dates, the rest of a series.
    pub clauses: Vec<Line>,
    #[serde(skip)]
    order: (u8, Option<Moment>),
}

/// When something is due, and why then.
#[derive(Clone, Debug, Serialize)]
pub struct DueLine {
    /// "by Tuesday 5 January 2027, end of day".
    pub due: String,
    /// "3 working days, bank holidays 25 and 28 December counted out".
    pub because: String,
    /// "should: within 3 working days of …".
    pub limit: String,
    pub when: Vec<String>,
    pub citations: Vec<String>,
}

/// A line with its marks.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    pub text: String,
    pub citations: Vec<String>,
    pub footnotes: Vec<usize>,
    pub silences: Vec<String>,
}

/// The headings, in the order of [`Due::order`], and what has no limit at all.
const SECTIONS: [&str; 6] = [
    "With a date, the soonest first",
    "Prompts: to be done soon, and the text gives no measure",
    "Clocks that have not started",
    "Beyond the bank holidays that are published",
    "The text does not say when",
    "No time stated",
];

/// The dated checklist of a procedure; none if there is no such procedure.
pub fn checklist(model: &Model, calendar: &Calendar, name: &str, known: &Known) -> Option<Dated> {
    let timeline = timeline(model, calendar, name, known)?;
    let reader = Reader::new(model);
    let mut footnotes = Vec::new();
    let mut items: Vec<Item> = Vec::new();
    let of_states = timeline.rows.iter().filter_map(|row| row.statement);
    for at in sheet::statements_of(model, name).into_iter().chain(of_states).collect::<std::collections::BTreeSet<_>>()
    {
        let statement = &model.statements[at];
        if is_excluded(model, &known.circumstances, statement) {
            continue;
        }
        let mut limits: Vec<&Limit> = timeline.rows.iter().filter(|row| row.statement == Some(at)).collect();
        limits.sort_by_key(|row| row.due.order());
        let row = sheet::row(&reader, statement);
        let timed: Vec<bool> = statement.variants.iter().map(|variant| !variant.bounds.is_empty()).collect();
        let mut item = item(row, &limits, &timed, &mut footnotes);
        item.order = limits.first().map_or((5, None), |row| row.due.order());
        items.push(item);
    }
    let loose = timeline.rows.iter().filter(|row| row.statement.is_none());
    items.extend(loose.map(of_flow));
    let sheet = sheet::procedure(model, name)?;
    let quorums = sheet.sections.into_iter().flat_map(|section| section.rows).filter(|row| row.duty == "Quorum");
    items.extend(quorums.map(|row| Item { order: (5, None), ..item(row, &[], &[], &mut footnotes) }));
    items.sort_by_key(|item| item.order);
    items.iter_mut().zip(1..).for_each(|(item, number)| item.number = number);
    let mut sections = Vec::new();
    for (rank, title) in (0..).zip(SECTIONS) {
        let items: Vec<Item> = items.iter().filter(|item| item.order.0 == rank).cloned().collect();
        if !items.is_empty() {
            sections.push(Section { title: title.to_string(), items });
        }
    }
    Some(Dated { timeline, sections, footnotes })
}

fn item(row: sheet::Row, limits: &[&Limit], timed: &[bool], footnotes: &mut Vec<String>) -> Item {
    let task = row.task.to_lowercase();
    let due = limits.iter().map(|limit| {
        let mut line = due_line(limit);
        // What the task says already.
        line.when.retain(|when| !task.contains(&when.to_lowercase()));
        line
    });
    let due = due.collect();
    let responsible = limits.iter().map(|limit| limit.who.as_str()).find(|who| *who != NOBODY);
    let who = match responsible {
        Some(responsible) if row.who == "Nobody named here" => responsible.to_string(),
        _ => row.who,
    };
    let clauses = row.clauses.into_iter().enumerate();
    // An exception with a time of its own has a line with its date.
    let clauses = clauses.filter(|(at, _)| !timed.get(*at).copied().unwrap_or(false)).map(|(_, clause)| clause);
    Item {
        number: 0,
        tick: match row.tick {
            Tick::Box => "box",
            Tick::Forbidden => "not to be done",
            Tick::NoDuty => "no duty",
        },
        duty: row.duty,
        task: row.task,
        who,
        due,
        citations: row.citations,
        footnotes: numbers(row.readings, footnotes),
        silences: row.silences,
        clauses: clauses.map(|note| line(note, footnotes)).collect::<Vec<_>>(),
        list: row.items.into_iter().map(|note| line(note, footnotes)).collect(),
        order: (0, None),
    }
}

/// What the flow of the procedure sets a time for.
fn of_flow(row: &Limit) -> Item {
    Item {
        tick: "box",
        duty: "Flow".to_string(),
        task: row.act.clone(),
        who: row.who.clone(),
        due: vec![due_line(row)],
        citations: row.citations.clone(),
        silences: row.silences.clone(),
        order: row.due.order(),
        ..Item::default()
    }
}

fn due_line(row: &Limit) -> DueLine {
    DueLine {
        due: table::due(row),
        because: table::because(row).to_string(),
        limit: table::limit(row),
        when: row.when.clone(),
        citations: row.citations.clone(),
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

impl Dated {
    /// As Markdown.
    pub fn markdown(&self) -> String {
        render("due_dates.md", MARKDOWN, json!({ "d": self, "clocks": self.clocks() }))
    }

    /// As a page.
    pub fn html(&self) -> String {
        render("due_dates.html", HTML, json!({ "d": self, "clocks": self.clocks(), "style": STYLE }))
    }

    fn clocks(&self) -> Vec<String> {
        let told = |clock: &super::timelines::view::Clock| format!("{}: {}", clock.at, clock.what.join("; "));
        self.timeline.clocks.iter().map(told).collect()
    }

    /// For a terminal, in lines of at most `width` characters.
    pub fn text(&self, width: usize) -> String {
        let timeline = &self.timeline;
        let mut page = Page::new(width);
        let draft = if timeline.draft { " (DRAFT)" } else { "" };
        page.heading(&format!("{}: checklist with dates{draft}", timeline.title), '=');
        for line in timeline.notices.iter().chain(&timeline.in_force).chain(&timeline.remarks) {
            page.hang(0, "", line);
        }
        page.text.push('\n');
        self.clocks().iter().for_each(|clock| page.hang(0, "", &format!("Clock starts {clock}")));
        for section in &self.sections {
            page.text.push('\n');
            page.heading(&section.title, '-');
            section.items.iter().for_each(|item| in_text(&mut page, item));
        }
        page.section("Left out, as it does not apply to this case", &timeline.left_out);
        page.section("Readings: where the text leaves room", &numbered(&self.footnotes));
        page.section("How times are counted", &timeline.conventions);
        page.text
    }
}

fn numbered(lines: &[String]) -> Vec<String> {
    lines.iter().zip(1..).map(|(line, number)| format!("({number}) {line}")).collect()
}

fn in_text(page: &mut Page, item: &Item) {
    let tick = if item.tick == "box" { "[ ] ".to_string() } else { format!("({}) ", item.tick) };
    let who = if item.who.is_empty() { String::new() } else { format!(" – {}", item.who) };
    page.hang(0, &tick, &format!("{}: {}{who}{}", item.duty, item.task, marks(&item.citations, &item.footnotes)));
    for due in &item.due {
        let because = if due.because.is_empty() { String::new() } else { format!(" — {}", due.because) };
        let when = if due.when.is_empty() { String::new() } else { format!(", {}", due.when.join(", ")) };
        page.hang(2, "", &format!("{}{because} ({}{when})", due.due, due.limit));
    }
    item.silences.iter().for_each(|silence| page.hang(2, "", silence));
    for line in &item.list {
        page.hang(2, "[ ] ", &format!("{}{}", line.text, marks(&line.citations, &line.footnotes)));
    }
    for line in &item.clauses {
        page.hang(2, "- ", &format!("{}{}", line.text, marks(&line.citations, &line.footnotes)));
    }
}

fn marks(citations: &[String], footnotes: &[usize]) -> String {
    let cited = if citations.is_empty() { String::new() } else { format!(" [{}]", citations.join(", ")) };
    footnotes.iter().fold(cited, |text, number| format!("{text} (reading {number})"))
}

/// Whether a limit has a last minute that a calendar can show.
pub(super) fn is_dated(row: &Limit) -> bool {
    matches!(row.due, Due::By { .. } | Due::Between { .. })
}
