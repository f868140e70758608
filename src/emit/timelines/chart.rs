//! A timeline laid out: every word, bar and mark with its place, on sheets of A4 or A3 landscape.
//!
//! Units are those of the drawing, 96 to the inch, so that type of 12 units prints at 9 points. What a
//! row says stands in the column on the left, which decides how high the row is; the axis holds only
//! its bar, its mark and its date. So labels cannot run into each other however long they are.

use super::axis::{Axis, Column, ColumnKind};
use super::counting::{day_and_month, told_short};
use super::view::{Due, Row, Strength, Timeline};
use crate::calendar::{Calendar, Moment};
use crate::emit::flowcharts::palette;
use crate::emit::flowcharts::text::{LANE, ROLE, SMALL, SUBTITLE, TITLE, Type, width, wrap};

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

/// A row measured: the lines on the left and those of its plate.
struct Measured {
    words: Vec<(Type, u32, String, i32)>,
    height: i32,
    plate: Vec<String>,
}

struct Plan<'t> {
    timeline: &'t Timeline,
    calendar: &'t Calendar,
    paper: Paper,
    axis: Axis,
    rows: Vec<Measured>,
    with_year: bool,
    clock_rows: i32,
}

/// A line on the sheet above or below the rows.
fn words(x: i32, y: i32, face: Type, colour: u32, text: &str) -> Words {
    Words { x, y, face, colour, text: text.to_string() }
}

impl<'t> Plan<'t> {
    fn new(timeline: &'t Timeline, calendar: &'t Calendar, paper: Paper) -> Self {
        let left = MARGIN + paper.words;
        let mut moments: Vec<Moment> = timeline.rows.iter().flat_map(|row| row.due.moments()).collect();
        moments.extend(timeline.clocks.iter().map(|clock| clock.at));
        moments.extend(
            timeline.squeezes.iter().filter_map(|squeeze| squeeze.lost).flat_map(|(from, until)| [from, until]),
        );
        let axis = Axis::new(calendar, &moments, left, paper.width - MARGIN - 6 - left);
        let years: std::collections::BTreeSet<i16> = moments.iter().map(|moment| moment.date().year()).collect();
        let mut plan =
            Plan { timeline, calendar, paper, axis, rows: Vec::new(), with_year: years.len() > 1, clock_rows: 1 };
        plan.rows = timeline.rows.iter().enumerate().map(|(at, row)| plan.measure(at, row)).collect();
        plan.clock_rows = plan.clock_places().iter().map(|(.., level)| level + 1).max().unwrap_or(1);
        plan
    }

    fn axis_width(&self) -> i32 {
        self.axis.right - self.axis.left
    }

    fn measure(&self, at: usize, row: &Row) -> Measured {
        let room = self.paper.words - 2 * PAD - MARK;
        let before = at.checked_sub(1).and_then(|at| self.timeline.rows.get(at));
        let mut lines = Vec::new();
        let mut add = |face: Type, colour: u32, text: &str, indent: i32| {
            for line in wrap(text, face, room + MARK - indent) {
                lines.push((face, colour, line, indent));
            }
        };
        if before.is_none_or(|before| (&before.act, &before.lane) != (&row.act, &row.lane)) {
            add(ROLE, palette::INK, &row.act, 0);
        }
        let duty = if row.strength == Strength::Implied { "implied".to_string() } else { row.duty.clone() };
        add(SMALL, palette::INK, &format!("{duty}: {}", row.words), MARK);
        for when in &row.when {
            add(SMALL, palette::INK, when, MARK);
        }
        if row.who != row.lane && !row.who.is_empty() {
            add(SMALL, palette::agency(row.colour).dark, &row.who, MARK);
        }
        let mut tail = row.citations.join(", ");
        if !row.readings.is_empty() {
            tail.push_str(" · a reading: see the table");
        }
        if !row.notes.is_empty() {
            tail.push_str(" · more: see the table");
        }
        add(SMALL, palette::QUIET, &tail, MARK);
        let text: i32 = lines.iter().map(|(face, ..)| face.leading).sum();
        let plate = wrap(&self.plate(row), SMALL, (self.axis_width() - 16).max(120));
        let plate_height = i32::try_from(plate.len()).unwrap_or(1) * SMALL.leading + 30;
        Measured { words: lines, height: (text + 12).max(plate_height).max(40), plate }
    }

    /// What the axis says of a row.
    fn plate(&self, row: &Row) -> String {
        let short = |moment: Moment| told_short(moment, self.with_year);
        match &row.due {
            Due::By { latest, .. } => format!("by {}", short(*latest)),
            Due::NotBefore { earliest, .. } => format!("not before {}", short(*earliest)),
            Due::Between { earliest, latest, .. } => format!("{} to {}", short(*earliest), short(*latest)),
            Due::AtTheLatest { latest, with } => {
                format!("by {} at the latest; sooner if {with} is sooner", short(*latest))
            }
            Due::NotStarted { with } => format!("no date yet: the clock starts with {with}"),
            Due::NoMeasure { .. } => "a prompt: the text gives no measure".to_string(),
            Due::NotStated { why } => why.clone(),
            Due::Beyond { why } => format!("no date: {why}"),
        }
    }

    /// The clocks: where, the words, the level of the plate.
    fn clock_places(&self) -> Vec<(i32, String, i32, i32)> {
        let mut places: Vec<(i32, String, i32, i32)> = Vec::new();
        let mut ends: Vec<i32> = Vec::new();
        for (at, clock) in self.timeline.clocks.iter().enumerate() {
            let text = self.clock_name(at);
            let wide = width(&text, SMALL) + 10;
            let x = self.axis.x(clock.at);
            let left = (x - 6).min(self.axis.right - wide).max(self.axis.left);
            let level = ends.iter().position(|end| *end + 4 < left).unwrap_or(ends.len());
            if level == ends.len() {
                ends.push(left + wide)
            } else {
                ends[level] = left + wide
            }
            places.push((x, text, left, i32::try_from(level).unwrap_or(0)));
        }
        places
    }

    /// "Start", or a letter for each of several.
    fn clock_name(&self, at: usize) -> String {
        match self.timeline.clocks.len() {
            0 | 1 => "Start".to_string(),
            _ => format!("Clock {}", char::from(b'A' + u8::try_from(at % 26).unwrap_or(0))),
        }
    }

    fn head_height(&self) -> i32 {
        if self.axis.columns.is_empty() { 8 } else { MONTHS + 3 * HEAD_LINE + 6 + self.clock_rows * 22 }
    }

    fn lay_out(&self) -> Vec<Sheet> {
        let page_width = (self.axis.right + MARGIN).max(self.paper.width);
        let top = self.title_lines(page_width, 1, 1);
        let top_height = top.last().map_or(MARGIN, |last| last.y) + 14;
        let foot_height = self.foot(page_width, 0).2;
        let room = (self.paper.height - top_height - self.head_height() - foot_height - MARGIN).max(220);
        let pages = self.pages(room);
        let of = pages.len();
        pages.into_iter().enumerate().map(|(at, rows)| self.sheet(page_width, at + 1, of, &rows)).collect()
    }

    /// The rows of each page: as many as fit, and never a lane's head without a row.
    fn pages(&self, room: i32) -> Vec<Vec<usize>> {
        let mut pages: Vec<Vec<usize>> = Vec::new();
        let mut used = i32::MAX / 2;
        let mut lane: Option<&str> = None;
        for (at, row) in self.timeline.rows.iter().enumerate() {
            let head = if lane == Some(row.lane.as_str()) { 0 } else { LANE_HEAD };
            let height = self.rows[at].height + head;
            if used + height > room || pages.is_empty() {
                pages.push(Vec::new());
                used = LANE_HEAD - head;
            }
            used += height;
            lane = Some(&row.lane);
            if let Some(page) = pages.last_mut() {
                page.push(at);
            }
        }
        pages
    }

    fn title_lines(&self, page_width: i32, number: usize, of: usize) -> Vec<Words> {
        let (timeline, room) = (self.timeline, page_width - 2 * MARGIN);
        let sheet = if of > 1 { format!(", sheet {number} of {of}") } else { String::new() };
        let draft = if timeline.draft { " (DRAFT)" } else { "" };
        let mut lines = Vec::new();
        let mut y = MARGIN;
        let mut add = |text: &str, face: Type, colour: u32| {
            for line in wrap(text, face, room) {
                y += face.leading;
                lines.push(words(MARGIN, y, face, colour, &line));
            }
        };
        add(&format!("{}: timescales{draft}{sheet}", timeline.title), TITLE, palette::INK);
        if !timeline.citations.is_empty() {
            add(&format!("Paragraphs {}", timeline.citations.join(", ")), SUBTITLE, palette::INK);
        }
        for line in timeline.notices.iter().chain(&timeline.in_force) {
            add(line, SUBTITLE, palette::INK);
        }
        for line in &timeline.remarks {
            add(line, SUBTITLE, palette::INK);
        }
        for (at, clock) in timeline.clocks.iter().enumerate() {
            add(&format!("{}: {}: {}", self.clock_name(at), clock.at, clock.what.join("; ")), ROLE, palette::INK);
        }
        lines
    }

    fn sheet(&self, page_width: i32, number: usize, of: usize, rows: &[usize]) -> Sheet {
        let mut lines = self.title_lines(page_width, number, of);
        let axis_top = lines.last().map_or(MARGIN, |last| last.y) + 14;
        let rows_top = axis_top + self.head_height();
        let mut sheet = Sheet {
            width: page_width,
            height: 0,
            paper: self.paper,
            number,
            of,
            axis: self.axis.clone(),
            axis_top,
            rows_top,
            rows_bottom: rows_top,
            lanes: Vec::new(),
            rows: Vec::new(),
            lost: Vec::new(),
            words: Vec::new(),
            clocks: Vec::new(),
            legend: Vec::new(),
        };
        self.axis_words(&mut lines, axis_top);
        for (x, text, left, level) in self.clock_places() {
            let y = axis_top + MONTHS + 3 * HEAD_LINE + 6 + level * 22;
            let area = Area { x: left, y, width: width(&text, SMALL) + 10, height: 18 };
            lines.push(words(left + 5, y + 13, SMALL, palette::PAPER, &text));
            sheet.clocks.push((x, area));
        }
        let mut y = rows_top;
        let mut lane: Option<&str> = None;
        for at in rows {
            let row = &self.timeline.rows[*at];
            if lane != Some(row.lane.as_str()) {
                lane = Some(&row.lane);
                let area = Area { x: MARGIN, y, width: page_width - 2 * MARGIN, height: LANE_HEAD };
                let room = area.width - 2 * PAD;
                let head = wrap(&row.lane, LANE, room).into_iter().next().unwrap_or_default();
                lines.push(words(MARGIN + PAD, y + 18, LANE, palette::PAPER, &head));
                sheet.lanes.push(Lane { area, colour: row.colour });
                y += LANE_HEAD;
            }
            let area = Area { x: MARGIN, y, width: page_width - 2 * MARGIN, height: self.rows[*at].height };
            sheet.rows.push(self.row(*at, area, &mut lines));
            if let Some(lane) = sheet.lanes.last_mut() {
                lane.area.height = y + area.height - lane.area.y;
            }
            y += area.height;
        }
        if number == of {
            y = self.squeezes(&mut sheet, &mut lines, y, page_width);
        }
        sheet.rows_bottom = y;
        let (foot, legend, height) = self.foot(page_width, y);
        lines.extend(foot);
        sheet.legend = legend;
        sheet.height = (y + height + MARGIN).max(self.paper.height.min(y + height + MARGIN));
        sheet.words = lines;
        sheet
    }

    fn axis_words(&self, lines: &mut Vec<Words>, top: i32) {
        let middle = |x: i32, w: i32, text: &str, face: Type| x + (w - width(text, face)) / 2;
        let mut month = String::new();
        let mut free = i32::MIN;
        for Column { x, width: w, kind } in &self.axis.columns {
            match kind {
                ColumnKind::Day { date, shade } => {
                    let named = date.strftime("%B %Y").to_string();
                    if named != month && *x >= free {
                        let full = width(&named, ROLE);
                        let left = (*x + 3).min(self.axis.right - full);
                        if left >= free {
                            lines.push(words(left, top + 15, ROLE, palette::INK, &named));
                            free = left + full + 8;
                            month = named;
                        }
                    }
                    let weekday = crate::calendar::Weekday::of(*date).name();
                    let letter = if *w >= 44 { &weekday[..3] } else { &weekday[..1] };
                    let number = date.day().to_string();
                    let count = counted_as(shade);
                    let at = [(letter, SMALL), (number.as_str(), ROLE), (count.as_str(), SMALL)];
                    for (line, (text, face)) in (1..).zip(at) {
                        let y = top + MONTHS + line * HEAD_LINE - 4;
                        lines.push(words(middle(*x, *w, text, face), y, face, palette::INK, text));
                    }
                }
                ColumnKind::Break { days, working, .. } => {
                    let days = format!("{days} days");
                    let working = match working {
                        Some(working) => format!("{working} working"),
                        None => "not known".to_string(),
                    };
                    for (line, text) in (1..).zip(["left out:", &days, &working]) {
                        let y = top + MONTHS + line * HEAD_LINE - 4;
                        lines.push(words(middle(*x, *w, text, SMALL), y, SMALL, palette::QUIET, text));
                    }
                    month.clear();
                }
            }
        }
        if !self.axis.columns.is_empty() {
            let caption = "working day";
            let x = self.axis.left - width(caption, SMALL) - 6;
            lines.push(words(x, top + MONTHS + 3 * HEAD_LINE - 4, SMALL, palette::QUIET, caption));
        }
    }

    fn row(&self, at: usize, area: Area, lines: &mut Vec<Words>) -> Drawn {
        let (row, measured) = (&self.timeline.rows[at], &self.rows[at]);
        let mut y = area.y + 6;
        let mut mark = (area.x + PAD + 8, area.y + 14);
        let mut marked = false;
        for (face, colour, text, indent) in &measured.words {
            if *indent == MARK && !marked {
                mark.1 = y + face.leading / 2;
                marked = true;
            }
            lines.push(words(area.x + PAD + indent, y + face.leading - 4, *face, *colour, text));
            y += face.leading;
        }
        let stroke = self.stroke(row, area);
        let plate = self.plate_place(&measured.plate, row, area);
        let plate = plate.map(|plate| {
            let said: Vec<Words> = measured
                .plate
                .iter()
                .zip(1..)
                .map(|(text, n)| words(plate.x + 5, plate.y + n * SMALL.leading - 2, SMALL, palette::INK, text))
                .collect();
            (plate, said)
        });
        Drawn { row: at, area, mark, strength: row.strength, colour: row.colour, stroke, plate }
    }

    fn stroke(&self, row: &Row, area: Area) -> Stroke {
        let y = area.y + area.height - 11;
        let x = |moment: Moment| self.axis.x(moment);
        match &row.due {
            Due::By { from, latest, .. } => Stroke::Deadline { y, from: x(*from).min(x(*latest)), until: x(*latest) },
            Due::AtTheLatest { latest, .. } => Stroke::Late { y, until: x(*latest), left: self.axis.left },
            Due::NotBefore { from, earliest, .. } => {
                Stroke::Floor { y, from: x(*from).min(x(*earliest)), until: x(*earliest), right: self.axis.right }
            }
            Due::Between { earliest, latest, .. } => Stroke::Window { y, from: x(*earliest), until: x(*latest) },
            Due::NoMeasure { from: Some(from) } => Stroke::Open { y, from: x(*from) },
            _ => Stroke::Nothing,
        }
    }

    /// The plate stands over the end of the bar, inside the axis.
    fn plate_place(&self, lines: &[String], row: &Row, area: Area) -> Option<Area> {
        let wide = lines.iter().map(|line| width(line, SMALL)).max()? + 10;
        let high = i32::try_from(lines.len()).ok()? * SMALL.leading + 4;
        let at = row.due.latest().or(row.due.earliest()).or(row.due.from());
        let x = at.map_or(self.axis.left + 6, |moment| self.axis.x(moment) - wide / 2);
        let x = x.min(self.axis.right - wide - 2).max(self.axis.left + 2);
        let y = match row.due.moments().next() {
            // Just above its bar.
            Some(_) => area.y + area.height - 23 - high,
            None => area.y + 5,
        };
        Some(Area { x, y, width: wide, height: high })
    }

    /// Where it gets tight, in a lane of its own.
    fn squeezes(&self, sheet: &mut Sheet, lines: &mut Vec<Words>, mut y: i32, page_width: i32) -> i32 {
        if self.timeline.squeezes.is_empty() {
            return y;
        }
        let head = Area { x: MARGIN, y, width: page_width - 2 * MARGIN, height: LANE_HEAD };
        lines.push(words(
            MARGIN + PAD,
            y + 18,
            LANE,
            palette::PAPER,
            "Findings about time: the limits do not go together",
        ));
        sheet.lanes.push(Lane { area: head, colour: palette::NO_AGENCY });
        y += LANE_HEAD;
        for squeeze in &self.timeline.squeezes {
            let top = y;
            let said = format!("{} [{}] {}", squeeze.text, squeeze.citations.join(", "), squeeze.id);
            for line in wrap(&said, SMALL, self.paper.words - 2 * PAD) {
                y += SMALL.leading;
                lines.push(words(MARGIN + PAD, y + 2, SMALL, palette::INK, &line));
            }
            y = (y + 12).max(top + 34);
            let Some((from, until)) = squeeze.lost.map(|(from, until)| (self.axis.x(from), self.axis.x(until))) else {
                continue;
            };
            let area = Area { x: MARGIN, y: top, width: page_width - 2 * MARGIN, height: y - top };
            sheet.lost.push(Lost { area, from: from.min(until), until: until.max(from), y: y - 14 });
        }
        if let Some(lane) = sheet.lanes.last_mut() {
            lane.area.height = y - lane.area.y;
        }
        y
    }

    /// The legend and the lines at the foot: words, marks, height.
    fn foot(&self, page_width: i32, top: i32) -> (Vec<Words>, Vec<(Key, i32, i32)>, i32) {
        let room = page_width - 2 * MARGIN;
        let (mut lines, mut legend) = (Vec::new(), Vec::new());
        let (mut x, mut y) = (MARGIN, top + 24);
        for key in self.keys() {
            let wide = 44 + width(key.words(), SMALL) + 18;
            if x + wide > MARGIN + room && x > MARGIN {
                x = MARGIN;
                y += 22;
            }
            legend.push((key, x, y));
            lines.push(words(x + 42, y + 4, SMALL, palette::INK, key.words()));
            x += wide;
        }
        y += 10;
        let mut add = |text: &str| {
            for line in wrap(text, SMALL, room) {
                y += SMALL.leading + 1;
                lines.push(words(MARGIN, y, SMALL, palette::QUIET, &line));
            }
        };
        let (shown, hidden) = self.axis.bank_holidays(self.calendar);
        if !shown.is_empty() {
            add(&format!("Bank holidays shown: {}.", shown.join("; ")));
        }
        if !hidden.is_empty() {
            add(&format!("Bank holidays in the stretches left out: {}.", hidden.join("; ")));
        }
        if !self.timeline.untimed.is_empty() {
            add(&format!("Steps for which the text states no time: {}.", self.timeline.untimed.join("; ")));
        }
        self.timeline.conventions.iter().for_each(|line| add(line));
        add(
            "Every limit, with its readings, exceptions and how its date is counted, stands in the table beside this chart.",
        );
        (lines, legend, y - top)
    }

    fn keys(&self) -> Vec<Key> {
        use Strength::*;
        let rows = &self.timeline.rows;
        let has = |strength: Strength| rows.iter().any(|row| row.strength == strength);
        let mut keys: Vec<Key> = [Must, Should, Stated, May, Prompt, Silent, Implied]
            .into_iter()
            .filter(|s| has(*s))
            .map(Key::Mark)
            .collect();
        let any = |test: fn(&Due) -> bool| rows.iter().any(|row| test(&row.due));
        let column = |test: fn(&ColumnKind) -> bool| self.axis.columns.iter().any(|column| test(&column.kind));
        use super::axis::Shade;
        let more = [
            (Key::Floor, any(|due| matches!(due, Due::NotBefore { .. }))),
            (Key::Window, any(|due| matches!(due, Due::Between { .. }))),
            (Key::Squeeze, self.timeline.squeezes.iter().any(|squeeze| squeeze.lost.is_some())),
            (Key::Weekend, column(|kind| matches!(kind, ColumnKind::Day { shade: Shade::Weekend, .. }))),
            (Key::BankHoliday, column(|kind| matches!(kind, ColumnKind::Day { shade: Shade::BankHoliday(_), .. }))),
            (Key::Break, column(|kind| matches!(kind, ColumnKind::Break { .. }))),
        ];
        keys.extend(more.into_iter().filter(|(_, shown)| *shown).map(|(key, _)| key));
        keys
    }
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

/// The third line under a day: the number of the working day, or what else it is.
fn counted_as(shade: &super::axis::Shade) -> String {
    use super::axis::Shade;
    match shade {
        Shade::Working(Some(number)) => number.to_string(),
        Shade::Working(None) | Shade::Unknown => "?".to_string(),
        Shade::Weekend => "–".to_string(),
        Shade::BankHoliday(_) => "BH".to_string(),
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
