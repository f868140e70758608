//! A timeline laid out: every word, bar and mark with its place, on sheets of A4 or A3 landscape.
//!
//! Units are those of the drawing, 96 to the inch, so that type of 12 units prints at 9 points. What a
//! row says stands in the column on the left, which decides how high the row is; the axis holds only
//! its bar, its mark and its date. So labels cannot run into each other however long they are.

mod margins;
mod plan;

use super::axis::{Axis, Column, ColumnKind};
use super::counting::day_and_month;
use super::view::{Strength, Timeline};
use crate::calendar::Calendar;
use crate::emit::flowcharts::text::Type;
use plan::Plan;

/// The space around everything.
pub const MARGIN: i32 = 32;
/// Between the sides of a row and its words.
const PAD: i32 = 8;
/// The height of the heads of lanes.
const LANE_HEAD: i32 = 26;
/// The room for the mark before a row's words.
const MARK: i32 = 22;
/// The heights of the axis: months, weekdays, dates, working days, clocks.
const MONTHS: i32 = 22;
const HEAD_LINE: i32 = 17;

/// Paper, landscape, in drawing units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paper {
    pub name: &'static str,
    pub width: i32,
    pub height: i32,
    /// The width of the column of words.
    words: i32,
}

/// 297 × 210 mm.
pub const A4: Paper = Paper { name: "A4", width: 1122, height: 793, words: 430 };
/// 420 × 297 mm.
pub const A3: Paper = Paper { name: "A3", width: 1587, height: 1122, words: 560 };

/// A line of words in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub x: i32,
    /// The base line.
    pub y: i32,
    pub face: Type,
    pub colour: u32,
    pub text: String,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

/// The head of a lane and its rows on a sheet.
#[derive(Clone, Debug)]
pub struct Lane {
    pub area: Area,
    pub colour: usize,
}

/// What is drawn of one row.
#[derive(Clone, Debug)]
pub struct Drawn {
    /// Its place in the timeline.
    pub row: usize,
    pub area: Area,
    pub mark: (i32, i32),
    pub strength: Strength,
    pub colour: usize,
    pub stroke: Stroke,
    /// The plate with the date or with why there is none.
    pub plate: Option<(Area, Vec<Words>)>,
}

/// What stands on the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// From the start of the clock to the last permitted minute.
    Deadline {
        y: i32,
        from: i32,
        until: i32,
    },
    /// Up to the last minute, from a start not known yet.
    Late {
        y: i32,
        until: i32,
        left: i32,
    },
    /// Not yet, from the start of the clock to the first permitted minute.
    Floor {
        y: i32,
        from: i32,
        until: i32,
        right: i32,
    },
    /// The time between the two.
    Window {
        y: i32,
        from: i32,
        until: i32,
    },
    /// From the start of the clock on, with no end.
    Open {
        y: i32,
        from: i32,
    },
    Nothing,
}

/// A squeeze on the axis.
#[derive(Clone, Debug)]
pub struct Lost {
    pub area: Area,
    pub from: i32,
    pub until: i32,
    pub y: i32,
}

/// One sheet.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub width: i32,
    pub height: i32,
    pub paper: Paper,
    /// "1 of 2".
    pub number: usize,
    pub of: usize,
    pub axis: Axis,
    /// Where the axis begins and where the rows end.
    pub axis_top: i32,
    pub rows_top: i32,
    pub rows_bottom: i32,
    pub lanes: Vec<Lane>,
    pub rows: Vec<Drawn>,
    pub lost: Vec<Lost>,
    pub words: Vec<Words>,
    /// The lines down from the clocks: where, and the plate.
    pub clocks: Vec<(i32, Area)>,
    /// The marks that the legend explains, with where each stands.
    pub legend: Vec<(Key, i32, i32)>,
}

/// What the legend explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Mark(Strength),
    Floor,
    Window,
    Weekend,
    BankHoliday,
    Break,
    Squeeze,
}

/// The sheets of a timeline; none if it has no limit to draw.
pub fn sheets(timeline: &Timeline, calendar: &Calendar) -> Vec<Sheet> {
    if timeline.rows.is_empty() {
        return Vec::new();
    }
    let on_one = Plan::new(timeline, calendar, A4).lay_out();
    let fits = on_one.len() == 1 && on_one[0].width <= A4.width && on_one[0].height <= A4.height;
    if fits { on_one } else { Plan::new(timeline, calendar, A3).lay_out() }
}

impl Key {
    /// What the legend says.
    pub fn words(self) -> &'static str {
        match self {
            Key::Mark(strength) => strength.word(),
            Key::Floor => "not before",
            Key::Window => "only between",
            Key::Weekend => "not a working day",
            Key::BankHoliday => "bank holiday",
            Key::Break => "days left out",
            Key::Squeeze => "room lost",
        }
    }
}

impl Sheet {
    /// Every line of words on the sheet, those of plates too.
    pub fn all_words(&self) -> impl Iterator<Item = &Words> {
        self.words.iter().chain(self.rows.iter().filter_map(|row| row.plate.as_ref()).flat_map(|(_, words)| words))
    }
}

/// "3 to 24 June", for the description of a drawing.
pub fn span_in_words(axis: &Axis) -> Option<String> {
    let day = |column: &Column| match &column.kind {
        ColumnKind::Day { date, .. } => *date,
        ColumnKind::Break { from, .. } => *from,
    };
    let (first, last) = (axis.columns.first().map(day)?, axis.columns.last().map(day)?);
    Some(format!("{} {} to {} {}", day_and_month(first), first.year(), day_and_month(last), last.year()))
}
