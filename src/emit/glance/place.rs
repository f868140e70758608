//! Where everything stands on A3: panels in columns, read down and then across like a newspaper.
//!
//! The units are those of flowcharts, 96 to the inch: type of 12 units is 9 points in print.

use super::{Clock, Glance, Limit};
use crate::emit::flowcharts::text::{LANE, ROLE, SMALL, SUBTITLE, TITLE, Type, width, wrap};

/// The width of the paper, in drawing units.
pub const WIDTH: i32 = 1587;
/// The height of the paper.
pub const HEIGHT: i32 = 1122;
/// The space around everything.
pub const MARGIN: i32 = 34;
/// The room at the foot for the legend and the number of the sheet.
const FOOT: i32 = 48;
const COLUMNS: i32 = 3;
const GUTTER: i32 = 22;
/// The width of a panel.
pub const PANEL: i32 = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GUTTER) / COLUMNS;
/// The room for how long it is, left of the line.
pub const SHORT: i32 = 128;
/// Between the left of a panel and the words about an act.
pub const TEXT: i32 = SHORT + 34;
const PAD: i32 = 7;
/// Between an act and what is said on the same line.
const BESIDE: i32 = 8;

/// A line of words in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub x: i32,
    /// The base line.
    pub y: i32,
    pub face: Type,
    /// They end at `x`.
    pub right: bool,
    /// Said more quietly.
    pub quiet: bool,
    pub text: String,
}

/// A limit in its place: the height of its mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dot {
    pub clock: usize,
    pub limit: usize,
    pub x: i32,
    pub y: i32,
}

/// A clock and its limits in their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    pub x: i32,
    pub y: i32,
    pub height: i32,
    pub head: i32,
    pub silent: bool,
    /// The number of the clock, from 1.
    pub number: usize,
    pub title: Vec<String>,
}

/// A sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    pub number: usize,
    pub panels: Vec<Panel>,
    pub dots: Vec<Dot>,
    pub words: Vec<Words>,
}

/// The lines of one limit.
struct Row {
    /// How long it is; nothing where the limit above says the same.
    short: Vec<String>,
    act: Vec<String>,
    /// What follows on the last line of the act, where there is room.
    beside: String,
    more: Vec<String>,
    height: i32,
}

/// Places everything.
pub fn sheets(glance: &Glance) -> Vec<Sheet> {
    let mut placer = Placer { sheets: Vec::new(), column: 0, y: 0, top: 0 };
    placer.turn(glance);
    for (at, clock) in glance.clocks.iter().enumerate() {
        placer.clock(glance, at, clock);
    }
    placer.sheets
}

struct Placer {
    sheets: Vec<Sheet>,
    column: i32,
    y: i32,
    top: i32,
}

impl Placer {
    /// Begins a sheet.
    fn turn(&mut self, glance: &Glance) {
        let number = self.sheets.len() + 1;
        let mut sheet = Sheet { number, ..Sheet::default() };
        let mut y = MARGIN;
        let mut say = |text: &str, face: Type, quiet: bool| {
            for text in wrap(text, face, WIDTH - 2 * MARGIN) {
                y += face.leading;
                sheet.words.push(Words { x: MARGIN, y: y - 6, face, right: false, quiet, text });
            }
        };
        let draft = if glance.draft { " (DRAFT)" } else { "" };
        say(&format!("{}{draft}", glance.title), TITLE, false);
        glance.notices.iter().for_each(|line| say(line, SUBTITLE, false));
        say(
            "Each panel is a clock and what is due from it, the shortest time first, in the text's own words and units. Not to scale: days and working days share none.",
            SUBTITLE,
            true,
        );
        self.top = y + 10;
        (self.column, self.y) = (0, self.top);
        self.sheets.push(sheet);
    }

    fn bottom() -> i32 {
        HEIGHT - MARGIN - FOOT
    }

    /// Puts a clock where there is room; one that is too long for a column goes on in the next.
    fn clock(&mut self, glance: &Glance, at: usize, clock: &Clock) {
        let rows: Vec<Row> = rows(&clock.limits);
        let mut from = 0;
        while from < rows.len() {
            let again = if from > 0 { " (continued)" } else { "" };
            let title = wrap(&format!("{}{again}", clock.title), LANE, PANEL - 58);
            let head = i32::try_from(title.len()).unwrap_or(1) * LANE.leading + 8;
            let room = Self::bottom() - self.y - head - PAD;
            let fits = fitting(&rows[from..], room);
            // A panel that would be cut after a limit or two begins a column instead.
            let whole = fits == rows.len() - from;
            if (fits == 0 || !whole && fits < 3) && self.y > self.top {
                self.next_column(glance);
                continue;
            }
            let fits = fits.max(1);
            self.panel(at, clock, title, head, from, &rows[from..from + fits]);
            from += fits;
            if from < rows.len() {
                self.next_column(glance);
            }
        }
    }

    fn next_column(&mut self, glance: &Glance) {
        self.column += 1;
        self.y = self.top;
        if self.column == COLUMNS {
            self.turn(glance);
        }
    }

    fn panel(&mut self, at: usize, clock: &Clock, title: Vec<String>, head: i32, from: usize, rows: &[Row]) {
        let Some(sheet) = self.sheets.last_mut() else { return };
        let x = MARGIN + self.column * (PANEL + GUTTER);
        let top = self.y;
        let mut y = top + head + PAD;
        for (limit, row) in (from..).zip(rows) {
            sheet.dots.push(Dot { clock: at, limit, x: x + SHORT + 16, y: y + 9 });
            put(&mut sheet.words, &row.short, (x + SHORT, y), ROLE, true, false);
            let below = put(&mut sheet.words, &row.act, (x + TEXT, y), ROLE, false, false);
            if let (Some(last), false) = (row.act.last(), row.beside.is_empty()) {
                let x = x + TEXT + width(last, ROLE) + BESIDE;
                put(&mut sheet.words, std::slice::from_ref(&row.beside), (x, below - ROLE.leading), SMALL, false, true);
            }
            put(&mut sheet.words, &row.more, (x + TEXT, below), SMALL, false, true);
            y += row.height;
        }
        sheet.panels.push(Panel { x, y: top, height: y - top, head, silent: clock.silent, number: at + 1, title });
        self.y = y + 10;
    }
}

/// How many rows fit a height.
fn fitting(rows: &[Row], room: i32) -> usize {
    let mut left = room;
    let fits = |row: &&Row| {
        left -= row.height;
        left >= 0
    };
    rows.iter().take_while(fits).count()
}

/// Puts lines under each other; gives where the next would begin.
fn put(words: &mut Vec<Words>, lines: &[String], at: (i32, i32), face: Type, right: bool, quiet: bool) -> i32 {
    let mut y = at.1;
    for text in lines {
        y += face.leading;
        words.push(Words { x: at.0, y: y - 2, face, right, quiet, text: text.clone() });
    }
    y
}

/// The rows of a clock; limits of one length say it once.
fn rows(limits: &[Limit]) -> Vec<Row> {
    let before = std::iter::once(None).chain(limits.iter().map(Some));
    limits.iter().zip(before).map(|(limit, before)| row(limit, before)).collect()
}

fn row(limit: &Limit, before: Option<&Limit>) -> Row {
    let room = PANEL - TEXT - PAD;
    let same = before.is_some_and(|before| before.short == limit.short);
    let short = if same { Vec::new() } else { wrap(&limit.short, ROLE, SHORT - PAD) };
    let act = wrap(&limit.act, ROLE, room);
    let who = limit.who.join("; ");
    let duty = crate::model::sentence_case(&limit.duty.join("; "));
    let mut said = if who.is_empty() { duty } else { format!("{duty}: {who}") };
    if !limit.when.is_empty() {
        said = format!("{said}, {}", limit.when);
    }
    let said = format!("{said} [{}]", limit.citations.join(", "));
    let left = room - act.last().map_or(room, |last| width(last, ROLE) + BESIDE);
    let (beside, more) = match width(&said, SMALL) <= left {
        true => (said, Vec::new()),
        false => (String::new(), wrap(&said, SMALL, room)),
    };
    let lines = |count: usize, face: Type| i32::try_from(count).unwrap_or(i32::MAX / 64) * face.leading;
    let height = (lines(act.len(), ROLE) + lines(more.len(), SMALL)).max(lines(short.len(), ROLE)) + 6;
    Row { short, act, beside, more, height }
}
