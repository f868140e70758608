//! The places of rows, bars, plates and sheets.

use super::super::axis::Axis;
use super::super::counting::told_short;
use super::super::view::{Due, Row, Strength, Timeline};
use super::margins::words;
use super::{Area, Drawn, LANE_HEAD, Lane, Lost, MARGIN, MARK, PAD, Paper, Sheet, Stroke, Words};
use super::{HEAD_LINE, MONTHS};
use crate::calendar::{Calendar, Moment};
use crate::emit::flowcharts::palette;
use crate::emit::flowcharts::text::{LANE, ROLE, SMALL, Type, width, wrap};
use std::collections::BTreeSet;

/// A row measured: the lines on the left and those of its plate.
pub(super) struct Measured {
    words: Vec<(Type, u32, String, i32)>,
    height: i32,
    plate: Vec<String>,
}

/// A timeline being laid out on one paper.
pub(super) struct Plan<'t> {
    pub(super) timeline: &'t Timeline,
    pub(super) calendar: &'t Calendar,
    pub(super) paper: Paper,
    pub(super) axis: Axis,
    pub(super) rows: Vec<Measured>,
    /// Rows that say again what they are about, as they begin a sheet.
    titled: BTreeSet<usize>,
    pub(super) with_year: bool,
    pub(super) clock_rows: i32,
}

impl<'t> Plan<'t> {
    pub(super) fn new(timeline: &'t Timeline, calendar: &'t Calendar, paper: Paper) -> Self {
        let left = MARGIN + paper.words;
        let mut moments: Vec<Moment> = timeline.rows.iter().flat_map(|row| row.due.moments()).collect();
        moments.extend(timeline.clocks.iter().map(|clock| clock.at));
        moments.extend(
            timeline.squeezes.iter().filter_map(|squeeze| squeeze.lost).flat_map(|(from, until)| [from, until]),
        );
        let axis = Axis::new(calendar, &moments, left, paper.width - MARGIN - 6 - left);
        let years: BTreeSet<i16> = moments.iter().map(|moment| moment.date().year()).collect();
        let mut plan = Plan {
            timeline,
            calendar,
            paper,
            axis,
            rows: Vec::new(),
            titled: BTreeSet::new(),
            with_year: years.len() > 1,
            clock_rows: 1,
        };
        plan.measure_rows();
        plan.clock_rows = plan.clock_places().iter().map(|(.., level)| level + 1).max().unwrap_or(1);
        plan
    }

    fn measure_rows(&mut self) {
        self.rows = self.timeline.rows.iter().enumerate().map(|(at, row)| self.measure(at, row)).collect();
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
        let repeats = before.is_some_and(|before| (&before.act, &before.lane) == (&row.act, &row.lane));
        if !repeats || self.titled.contains(&at) {
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
                format!(
                    "by {} at the latest, if the limits before it are kept; sooner if {with} is sooner",
                    short(*latest)
                )
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
    pub(super) fn clock_name(&self, at: usize) -> String {
        match self.timeline.clocks.len() {
            0 | 1 => "Start".to_string(),
            _ => format!("Clock {}", char::from(b'A' + u8::try_from(at % 26).unwrap_or(0))),
        }
    }

    fn head_height(&self) -> i32 {
        if self.axis.columns.is_empty() { 8 } else { MONTHS + 3 * HEAD_LINE + 6 + self.clock_rows * 22 }
    }

    pub(super) fn lay_out(mut self) -> Vec<Sheet> {
        let page_width = (self.axis.right + MARGIN).max(self.paper.width);
        let top = self.title_lines(page_width, 1, 1);
        let top_height = top.last().map_or(MARGIN, |last| last.y) + 14;
        let foot_height = self.foot(page_width, 0).2;
        let room = (self.paper.height - top_height - self.head_height() - foot_height - MARGIN).max(220);
        let mut pages = self.pages(room);
        // A row that begins a sheet says what it is about; that can move the rows after it.
        for _ in 0..self.rows.len() {
            let firsts: Vec<usize> = pages.iter().filter_map(|page| page.first()).copied().collect();
            if firsts.iter().all(|first| self.titled.contains(first)) {
                break;
            }
            self.titled.extend(firsts);
            self.measure_rows();
            pages = self.pages(room);
        }
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
}
