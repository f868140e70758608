//! A timeline in words: for the terminal, as Markdown, as a page with the drawing beside it.
//!
//! The table is the full alternative to the drawing: everything drawn stands in it, and the readings,
//! exceptions and countings that a drawing has no room for.

use super::counting::{told, told_floor};
use super::view::{Due, Row, Timeline};
use crate::diagnostics::one_line;
use crate::emit::template::render;
use serde_json::{Value, json};

const MARKDOWN: &str = include_str!("timeline.md");
const HTML: &str = include_str!("timeline.html");
const STYLE: &str = include_str!("../checklists/style.css");

/// When something is due, in words.
pub fn due(row: &Row) -> String {
    match &row.due {
        Due::By { latest, .. } => format!("by {}", told(*latest)),
        Due::NotBefore { earliest, .. } => format!("not before {}", told_floor(*earliest)),
        Due::Between { earliest, latest, .. } => format!("from {} to {}", told_floor(*earliest), told(*latest)),
        Due::AtTheLatest { latest, with } => {
            format!("by {} at the latest, if the limits before it are kept; sooner if {with} is sooner", told(*latest))
        }
        Due::NotStarted { with } => format!("no date yet: the clock starts with {with}"),
        Due::NoMeasure { from: Some(from) } => {
            format!("no date: a prompt, counted from {from}; the text gives no measure")
        }
        Due::NoMeasure { from: None } => "no date: a prompt; the text gives no measure".to_string(),
        Due::NotStated { why } => format!("no date: {why}"),
        Due::Beyond { why } => format!("no date: {why}"),
    }
}

/// How the date is counted, if there is one.
pub fn because(row: &Row) -> &str {
    match &row.due {
        Due::By { because, .. } | Due::NotBefore { because, .. } | Due::Between { because, .. } => because,
        _ => "",
    }
}

/// The limit with its duty word: "must: within 3 working days of …".
pub fn limit(row: &Row) -> String {
    format!("{}: {}", row.duty, row.words)
}

fn values(timeline: &Timeline) -> Value {
    let rows: Vec<Value> = timeline
        .rows
        .iter()
        .map(|row| {
            let silences: Vec<&String> = row.silences.iter().collect();
            json!({
                "lane": row.lane, "who": row.who, "act": row.act, "limit": limit(row), "kind": row.strength.word(),
                "when": row.when, "due": due(row), "because": because(row), "citations": row.citations,
                "readings": row.readings, "silences": silences, "notes": row.notes,
            })
        })
        .collect();
    let clocks: Vec<Value> = timeline
        .clocks
        .iter()
        .map(|clock| json!({ "at": clock.at.to_string(), "what": clock.what.join("; ") }))
        .collect();
    json!({
        "title": timeline.title, "citations": timeline.citations, "notices": timeline.notices,
        "in_force": timeline.in_force, "draft": timeline.draft, "remarks": timeline.remarks, "clocks": clocks,
        "rows": rows, "squeezes": timeline.squeezes, "untimed": timeline.untimed, "left_out": timeline.left_out,
        "conventions": timeline.conventions,
    })
}

/// As Markdown; `drawings` are the files of the drawing, as seen from this one.
pub fn markdown(timeline: &Timeline, drawings: &[String]) -> String {
    render("timeline.md", MARKDOWN, json!({ "t": values(timeline), "drawings": drawings }))
}

/// As a page that holds its drawings.
pub fn html(timeline: &Timeline, drawings: &[String]) -> String {
    render("timeline.html", HTML, json!({ "t": values(timeline), "drawings": drawings, "style": STYLE }))
}

/// As data.
pub fn json(timeline: &Timeline) -> String {
    let text = serde_json::to_string_pretty(timeline).unwrap_or_else(|error| format!("{{\"error\": \"{error}\"}}"));
    crate::diagnostics::escape_json(&text) + "\n"
}

/// For a terminal, in lines of at most `width` characters.
pub fn text(timeline: &Timeline, width: usize) -> String {
    let mut page = Page::new(width);
    let draft = if timeline.draft { " (DRAFT)" } else { "" };
    page.heading(&format!("{}: timescales{draft}", timeline.title), '=');
    for line in timeline.notices.iter().chain(&timeline.in_force).chain(&timeline.remarks) {
        page.hang(0, "", line);
    }
    page.text.push('\n');
    for clock in &timeline.clocks {
        page.hang(0, "", &format!("Clock starts {}: {}", clock.at, clock.what.join("; ")));
    }
    if timeline.rows.is_empty() {
        page.hang(0, "", "The text states no time limit in this procedure.");
    }
    let mut lane = None;
    for row in &timeline.rows {
        if lane != Some(&row.lane) {
            lane = Some(&row.lane);
            page.text.push('\n');
            page.heading(&row.lane, '-');
        }
        page.row(row);
    }
    if !timeline.squeezes.is_empty() {
        page.text.push('\n');
    }
    for squeeze in &timeline.squeezes {
        let cited = squeeze.citations.join(", ");
        page.hang(0, "Finding about time: ", &format!("{} [{cited}] (milepost why {})", squeeze.text, squeeze.id));
    }
    page.section("Steps for which the text states no time", &timeline.untimed);
    page.section("Left out, as it does not apply to this case", &timeline.left_out);
    page.section("How times are counted", &timeline.conventions);
    page.text
}

/// Lines for a terminal.
pub(in crate::emit) struct Page {
    pub text: String,
    pub width: usize,
}

impl Page {
    /// An empty page.
    pub fn new(width: usize) -> Page {
        Page { text: String::new(), width }
    }

    /// A heading, underlined.
    pub fn heading(&mut self, title: &str, rule: char) {
        self.hang(0, "", title);
        let wide = self.text.lines().last().map_or(0, |line| line.chars().count());
        self.text.extend(std::iter::repeat_n(rule, wide));
        self.text.push('\n');
    }

    fn row(&mut self, row: &Row) {
        self.hang(1, "", &format!("{}: {}", row.act, due(row)));
        let because = because(row);
        let counted = if because.is_empty() { String::new() } else { format!(" ({because})") };
        self.hang(3, "", &format!("{}{counted} [{}]", limit(row), row.citations.join(", ")));
        row.when.iter().for_each(|when| self.hang(3, "", when));
        if row.who != row.lane {
            self.hang(3, "", &row.who);
        }
        row.readings.iter().for_each(|reading| self.hang(3, "Reading: ", reading));
        let said = due(row).to_lowercase();
        let unsaid = row.silences.iter().filter(|silence| !said.contains(&silence.to_lowercase()));
        unsaid.for_each(|silence| self.hang(3, "", silence));
        row.notes.iter().for_each(|note| self.hang(3, "", note));
    }

    /// A list under its title; nothing if it is empty.
    pub fn section(&mut self, title: &str, lines: &[String]) {
        if lines.is_empty() {
            return;
        }
        self.text.push('\n');
        self.hang(0, "", &format!("{title}:"));
        lines.iter().for_each(|line| self.hang(1, "- ", line));
    }

    /// A paragraph, indented by pairs of blanks, its later lines under its first word.
    pub fn hang(&mut self, depth: usize, mark: &str, text: &str) {
        let indent = " ".repeat(2 * depth);
        let mut line = format!("{indent}{mark}");
        let later = " ".repeat(2 * depth + mark.chars().count());
        let mut empty = true;
        for word in one_line(text).split_whitespace() {
            let long = line.chars().count() + 1 + word.chars().count() > self.width;
            if long && !empty {
                self.text.push_str(line.trim_end());
                self.text.push('\n');
                line = later.clone();
                empty = true;
            }
            if !empty {
                line.push(' ');
            }
            line.push_str(word);
            empty = false;
        }
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }
}
