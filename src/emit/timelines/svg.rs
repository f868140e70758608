//! A sheet of a timeline as SVG, in the type and colours of the flowcharts.
//!
//! Everything is text and simple shapes. Nothing is measured here: [`Sheet`] has every place. A reader
//! who does not see the drawing is told what it is and that the table beside it says all of it.

use super::axis::{ColumnKind, Shade};
use super::chart::{Area, Drawn, Key, Sheet, Stroke, Words, span_in_words};
use super::view::{Strength, Timeline};
use crate::emit::flowcharts::palette::{self, hex};
use crate::emit::flowcharts::svg::{FAMILY, Setting, css_url, escape, text};
use crate::emit::flowcharts::symbols;
use std::fmt::Write;

/// Days that are not worked.
const WEEKEND: u32 = 0xdf_e4_e9;
/// Lines between days.
const GRID: u32 = 0xc9_d1_d9;

/// Prints a sheet.
pub fn svg(timeline: &Timeline, sheet: &Sheet, setting: &Setting) -> String {
    let prefix: String = setting.prefix.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let mut out = String::new();
    open(&mut out, timeline, sheet, setting, &prefix);
    for lane in &sheet.lanes {
        let colours = palette::agency(lane.colour);
        rect(&mut out, lane.area, &format!("fill=\"{}\" stroke=\"#b4bfca\"", hex(colours.light)));
    }
    grid(&mut out, sheet, &prefix);
    for lane in &sheet.lanes {
        let head = Area { height: 26.min(lane.area.height), ..lane.area };
        rect(&mut out, head, &format!("fill=\"{}\"", hex(palette::agency(lane.colour).dark)));
    }
    clocks(&mut out, sheet);
    for row in &sheet.rows {
        drawn(&mut out, row, &prefix);
    }
    for lost in &sheet.lost {
        let area = Area { x: lost.from, y: lost.y - 8, width: (lost.until - lost.from).max(4), height: 16 };
        let style = format!("fill=\"url(#{prefix}lost)\" stroke=\"{}\" stroke-width=\"1.6\"", hex(palette::INTERRUPT));
        rect(&mut out, area, &style);
    }
    for (key, x, y) in &sheet.legend {
        legend(&mut out, *key, (*x, *y), &prefix);
    }
    sheet.words.iter().for_each(|words| line(&mut out, words));
    out.push_str("</svg>\n");
    out
}

fn open(out: &mut String, timeline: &Timeline, sheet: &Sheet, setting: &Setting, prefix: &str) {
    let (w, h) = (sheet.width, sheet.height);
    let _ = writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\" role=\"img\" \
         aria-labelledby=\"{prefix}title {prefix}desc\" font-family=\"{FAMILY}\">"
    );
    let _ = writeln!(out, "<title id=\"{prefix}title\">{}: timescales</title>", escape(timeline.title.trim()));
    let _ = writeln!(out, "<desc id=\"{prefix}desc\">{}</desc>", escape(&description(timeline, sheet)));
    out.push_str("<defs>\n");
    for (weight, url) in [(400, setting.regular), (700, setting.bold)] {
        if !url.is_empty() {
            let _ = writeln!(
                out,
                "<style>@font-face{{font-family:'Atkinson Hyperlegible Next';font-weight:{weight};src:url(\"{}\")}}</style>",
                css_url(url)
            );
        }
    }
    for (name, turn, colour, gap) in
        [("holiday", 45, palette::QUIET, 7), ("lost", 135, palette::INTERRUPT, 6), ("notyet", 45, palette::INK, 6)]
    {
        let _ = writeln!(
            out,
            "<pattern id=\"{prefix}{name}\" width=\"{gap}\" height=\"{gap}\" patternUnits=\"userSpaceOnUse\" \
             patternTransform=\"rotate({turn})\"><path d=\"M0 0V{gap}\" stroke=\"{}\" stroke-width=\"1.6\"/></pattern>",
            hex(colour)
        );
    }
    out.push_str("</defs>\n");
    rect(out, Area { x: 0, y: 0, width: w, height: h }, &format!("fill=\"{}\"", hex(palette::PAPER)));
}

fn description(timeline: &Timeline, sheet: &Sheet) -> String {
    let notice: String =
        timeline.notices.iter().map(|line| format!(" {}.", line.trim().trim_end_matches('.'))).collect();
    let span = span_in_words(&sheet.axis).map(|span| format!(", from {span}")).unwrap_or_default();
    format!(
        "Chart of {} time limits{span}, sheet {} of {}.{notice} The table beside this drawing says all of it in words.",
        timeline.rows.len(),
        sheet.number,
        sheet.of
    )
}

fn rect(out: &mut String, area: Area, style: &str) {
    let Area { x, y, width, height } = area;
    let _ = writeln!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" {style}/>");
}

fn line(out: &mut String, words: &Words) {
    text(out, (words.x, words.y), "start", words.face, words.colour, &words.text);
}

/// The columns: shaded where a day is not worked, hatched where it is a bank holiday.
fn grid(out: &mut String, sheet: &Sheet, prefix: &str) {
    let top = sheet.axis_top;
    let height = sheet.rows_bottom - top;
    for column in &sheet.axis.columns {
        let area = Area { x: column.x, y: top + 22, width: column.width, height: height - 22 };
        match &column.kind {
            ColumnKind::Day { shade: Shade::Weekend, .. } => {
                rect(out, area, &format!("fill=\"{}\" fill-opacity=\"0.75\"", hex(WEEKEND)));
            }
            ColumnKind::Day { shade: Shade::BankHoliday(_), .. } => {
                rect(out, area, &format!("fill=\"{}\" fill-opacity=\"0.75\"", hex(WEEKEND)));
                let below = Area { y: sheet.rows_top, height: sheet.rows_bottom - sheet.rows_top, ..area };
                rect(out, below, &format!("fill=\"url(#{prefix}holiday)\" fill-opacity=\"0.45\""));
            }
            ColumnKind::Day { .. } => {}
            ColumnKind::Break { .. } => {
                torn(out, Area { y: sheet.rows_top, height: sheet.rows_bottom - sheet.rows_top, ..area })
            }
        }
        let _ = writeln!(
            out,
            "<path d=\"M{} {}V{}\" stroke=\"{}\" stroke-width=\"0.8\"/>",
            column.x,
            top + 22,
            sheet.rows_bottom,
            hex(GRID)
        );
        if column.width >= 160 && matches!(column.kind, ColumnKind::Day { .. }) {
            for part in 1..4 {
                let x = column.x + column.width * part / 4;
                let _ = writeln!(
                    out,
                    "<path d=\"M{x} {}V{}\" stroke=\"{}\" stroke-width=\"0.6\" stroke-dasharray=\"2 4\"/>",
                    sheet.rows_top,
                    sheet.rows_bottom,
                    hex(GRID)
                );
            }
        }
    }
    if let Some(last) = sheet.axis.columns.last() {
        let x = last.x + last.width;
        let (from, until, colour) = (top + 22, sheet.rows_bottom, hex(GRID));
        let _ = writeln!(out, "<path d=\"M{x} {from}V{until}\" stroke=\"{colour}\" stroke-width=\"0.8\"/>");
    }
}

/// Days left out: two torn edges.
fn torn(out: &mut String, area: Area) {
    rect(out, area, &format!("fill=\"{}\"", hex(palette::PAPER)));
    for x in [area.x + area.width / 2 - 5, area.x + area.width / 2 + 5] {
        let mut d = format!("M{x} {}", area.y);
        let mut y = area.y;
        let mut side = 4;
        while y + 10 <= area.y + area.height {
            y += 10;
            let _ = write!(d, "L{} {y}", x + side);
            side = -side;
        }
        let _ = writeln!(out, "<path d=\"{d}\" fill=\"none\" stroke=\"{}\" stroke-width=\"1\"/>", hex(palette::QUIET));
    }
}

fn clocks(out: &mut String, sheet: &Sheet) {
    for (x, plate) in &sheet.clocks {
        let colour = hex(palette::LINE);
        let _ = writeln!(
            out,
            "<path d=\"M{x} {}V{}\" stroke=\"{colour}\" stroke-width=\"2\"/>",
            plate.y + plate.height,
            sheet.rows_bottom
        );
        rect(out, *plate, &format!("rx=\"3\" fill=\"{colour}\""));
    }
}

fn drawn(out: &mut String, row: &Drawn, prefix: &str) {
    let bottom = row.area.y + row.area.height;
    let (x, right) = (row.area.x, row.area.x + row.area.width);
    let _ = writeln!(out, "<path d=\"M{x} {bottom}H{right}\" stroke=\"#b4bfca\" stroke-width=\"0.8\"/>");
    bar(out, row.stroke, row.strength, row.colour, prefix);
    if row.strength == Strength::Implied {
        ring(out, row.mark);
    } else {
        symbols::mark(out, row.strength.mark(), row.mark);
    }
    if let Some((plate, words)) = &row.plate {
        rect(out, *plate, "rx=\"3\" fill=\"#fff\" stroke=\"#c5ced8\" stroke-width=\"0.7\"");
        words.iter().for_each(|words| line(out, words));
    }
}

/// The mark of a limit that no text states.
fn ring(out: &mut String, at: (i32, i32)) {
    let _ = writeln!(
        out,
        "<circle cx=\"{}\" cy=\"{}\" r=\"5\" fill=\"#fff\" stroke=\"{}\" stroke-width=\"1.4\" stroke-dasharray=\"2 2\"/>",
        at.0,
        at.1,
        hex(palette::INK)
    );
}

/// How a bar is filled and edged, by how far it binds.
fn bar_style(strength: Strength, colour: u32) -> String {
    let colour = hex(colour);
    match strength {
        Strength::Must => format!("fill=\"{colour}\" stroke=\"{colour}\" stroke-width=\"1.4\""),
        Strength::Should => format!("fill=\"#fff\" stroke=\"{colour}\" stroke-width=\"2.2\""),
        Strength::Stated => format!("fill=\"#fff\" stroke=\"{colour}\" stroke-width=\"1.2\""),
        Strength::May => format!("fill=\"#fff\" stroke=\"{colour}\" stroke-width=\"1.4\" stroke-dasharray=\"6 3\""),
        _ => format!("fill=\"#fff\" stroke=\"{colour}\" stroke-width=\"1.4\" stroke-dasharray=\"1.5 3\""),
    }
}

fn bar(out: &mut String, stroke: Stroke, strength: Strength, colour: usize, prefix: &str) {
    let dark = palette::agency(colour).dark;
    let ink = hex(palette::INK);
    match stroke {
        Stroke::Deadline { y, from, until } => {
            let area = Area { x: from, y: y - 4, width: (until - from).max(1), height: 8 };
            rect(out, area, &bar_style(strength, dark));
            end(out, until, y);
        }
        Stroke::Late { y, until, left } => {
            let from = (until - 60).max(left);
            let _ = writeln!(
                out,
                "<path d=\"M{from} {y}H{until}\" stroke=\"{ink}\" stroke-width=\"2\" stroke-dasharray=\"7 4\"/>"
            );
            end(out, until, y);
        }
        Stroke::Window { y, from, until } => {
            let area = Area { x: from, y: y - 4, width: (until - from).max(1), height: 8 };
            rect(out, area, &bar_style(strength, dark));
            begin(out, from, y);
            end(out, until, y);
        }
        Stroke::Floor { y, from, until, right } => {
            let area = Area { x: from, y: y - 4, width: (until - from).max(1), height: 8 };
            rect(out, area, &format!("fill=\"url(#{prefix}notyet)\" stroke=\"{ink}\" stroke-width=\"0.8\""));
            begin(out, until, y);
            let tip = (until + 26).min(right);
            let _ = writeln!(
                out,
                "<path d=\"M{until} {y}H{tip}M{} {}L{tip} {y}L{} {}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"1.6\"/>",
                tip - 6,
                y - 4,
                tip - 6,
                y + 4
            );
        }
        Stroke::Open { y, from } => {
            let tip = from + 44;
            let _ = writeln!(
                out,
                "<path d=\"M{from} {y}H{tip}\" stroke=\"{ink}\" stroke-width=\"2\" stroke-dasharray=\"2 4\"/>\
                 <path d=\"M{tip} {}l9 5l-9 5z\" fill=\"{ink}\"/>",
                y - 5
            );
        }
        Stroke::Nothing => {}
    }
}

/// A ceiling: a bar across the end.
fn end(out: &mut String, x: i32, y: i32) {
    let ink = hex(palette::INK);
    let _ = writeln!(out, "<path d=\"M{x} {}V{}\" stroke=\"{ink}\" stroke-width=\"3\"/>", y - 9, y + 9);
}

/// A floor: a bracket that opens to the right.
fn begin(out: &mut String, x: i32, y: i32) {
    let (ink, right) = (hex(palette::INK), x + 6);
    let _ = writeln!(
        out,
        "<path d=\"M{right} {}H{x}V{}H{right}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"2.4\"/>",
        y - 8,
        y + 8
    );
}

fn legend(out: &mut String, key: Key, at: (i32, i32), prefix: &str) {
    let (x, y) = at;
    let box_of = Area { x, y: y - 9, width: 34, height: 18 };
    match key {
        Key::Mark(Strength::Implied) => {
            ring(out, (x + 6, y));
            bar(
                out,
                Stroke::Deadline { y, from: x + 14, until: x + 34 },
                Strength::Implied,
                palette::NO_AGENCY,
                prefix,
            );
        }
        Key::Mark(strength @ (Strength::Prompt | Strength::Silent)) => {
            symbols::mark(out, strength.mark(), (x + 17, y));
        }
        Key::Mark(strength) => {
            symbols::mark(out, strength.mark(), (x + 6, y));
            bar(out, Stroke::Deadline { y, from: x + 14, until: x + 34 }, strength, palette::NO_AGENCY, prefix);
        }
        Key::Floor => {
            let stroke = Stroke::Floor { y, from: x, until: x + 14, right: x + 34 };
            bar(out, stroke, Strength::Must, palette::NO_AGENCY, prefix);
        }
        Key::Window => {
            bar(out, Stroke::Window { y, from: x + 4, until: x + 30 }, Strength::Should, palette::NO_AGENCY, prefix);
        }
        Key::Weekend => rect(out, box_of, &format!("fill=\"{}\" stroke=\"{}\"", hex(WEEKEND), hex(GRID))),
        Key::BankHoliday => {
            rect(out, box_of, &format!("fill=\"{}\" stroke=\"{}\"", hex(WEEKEND), hex(GRID)));
            rect(out, box_of, &format!("fill=\"url(#{prefix}holiday)\" fill-opacity=\"0.6\""));
        }
        Key::Break => torn(out, Area { y: y - 10, height: 20, ..box_of }),
        Key::Squeeze => {
            let style = format!("fill=\"url(#{prefix}lost)\" stroke=\"{}\"", hex(palette::INTERRUPT));
            rect(out, Area { y: y - 6, height: 12, ..box_of }, &style);
        }
    }
}
