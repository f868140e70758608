//! What stands around the rows: the title, the head of the axis, the legend and the foot.

use super::super::axis::{Column, ColumnKind, Shade};
use super::super::view::{Due, Strength};
use super::plan::Plan;
use super::{HEAD_LINE, Key, MARGIN, MONTHS, Words};
use crate::emit::flowcharts::palette;
use crate::emit::flowcharts::text::{ROLE, SMALL, SUBTITLE, TITLE, Type, width, wrap};

/// A line on the sheet above or below the rows.
pub(super) fn words(x: i32, y: i32, face: Type, colour: u32, text: &str) -> Words {
    Words { x, y, face, colour, text: text.to_string() }
}

impl Plan<'_> {
    pub(super) fn title_lines(&self, page_width: i32, number: usize, of: usize) -> Vec<Words> {
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

    pub(super) fn axis_words(&self, lines: &mut Vec<Words>, top: i32) {
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

    /// The legend and the lines at the foot: words, marks, height.
    pub(super) fn foot(&self, page_width: i32, top: i32) -> (Vec<Words>, Vec<(Key, i32, i32)>, i32) {
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

/// The third line under a day: the number of the working day, or what else it is.
fn counted_as(shade: &Shade) -> String {
    match shade {
        Shade::Working(Some(number)) => number.to_string(),
        Shade::Working(None) | Shade::Unknown => "?".to_string(),
        Shade::Weekend => "–".to_string(),
        Shade::BankHoliday(_) => "BH".to_string(),
    }
}
