//! The marks over the drawing, and what they mean at its foot.

use super::Fate;
use super::merge::Merged;
use crate::emit::flowcharts::layout::{Layout, Placed, Plate};
use crate::emit::flowcharts::palette;
use crate::emit::flowcharts::svg::{self, FAMILY, Setting, escape};
use crate::emit::flowcharts::text::SMALL;
use std::fmt::Write;

/// Room for the explanation of the marks.
const FOOT: i32 = 96;

/// How a fate is drawn.
struct Style {
    word: &'static str,
    sign: &'static str,
    colour: &'static str,
    dashes: &'static str,
}

fn style(fate: Fate) -> Option<Style> {
    let of = |word, sign, colour, dashes| Some(Style { word, sign, colour, dashes });
    match fate {
        Fate::Same => None,
        Fate::Added => of("New", "+", "#0b5d2e", ""),
        Fate::Removed => of("Removed", "\u{2212}", "#a0122a", "9 5"),
        Fate::Changed => of("Changed", "\u{25b3}", "#5b3a00", "14 4 3 4"),
    }
}

/// The drawing with its marks.
pub(super) fn svg(merged: &Merged, mut layout: Layout) -> String {
    let top = layout.height;
    layout.height += FOOT;
    let base = svg::svg(&merged.chart, &layout, &Setting::default());
    let mut marks = String::new();
    for line in &layout.lines {
        let fate = merged.edges.get(line.edge).copied().unwrap_or_default();
        if let Some(style) = style(fate) {
            over_line(&mut marks, &line.points, fate, &style);
        }
    }
    for plate in &layout.plates {
        let fate = merged.edges.get(plate.edge).copied().unwrap_or_default();
        over_plate(&mut marks, plate, style(fate));
    }
    for placed in &layout.nodes {
        let fate = merged.nodes.get(placed.node).copied().unwrap_or_default();
        if let Some(style) = style(fate) {
            let count = merged.counts.get(placed.node).copied().unwrap_or(0);
            over_box(&mut marks, placed, fate, &style, count);
        }
    }
    legend(&mut marks, top, layout.width);
    let told = description(merged);
    let base = base.replacen("</desc>", &format!(" {}</desc>", escape(&told)), 1);
    match base.rfind("</svg>") {
        Some(end) => format!("{}<g font-family=\"{FAMILY}\">\n{marks}</g>\n</svg>\n", &base[..end]),
        None => base,
    }
}

fn dashed(dashes: &str) -> String {
    if dashes.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{dashes}\"") }
}

/// The words on a line once more, above the marks, in the style of the line.
fn over_plate(out: &mut String, plate: &Plate, style: Option<Style>) {
    let (colour, width, dashes) = style.map_or(("#c5ced8", "0.7", ""), |style| (style.colour, "1.6", style.dashes));
    let _ = writeln!(
        out,
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"3\" fill=\"#fff\" stroke=\"{colour}\" stroke-width=\"{width}\"{}/>",
        plate.x,
        plate.y,
        plate.width,
        plate.height,
        dashed(dashes)
    );
    for (line, n) in plate.lines.iter().zip(0..) {
        let at = (plate.x + plate.width / 2, plate.y + 12 + n * SMALL.leading);
        svg::text(out, at, "middle", SMALL, palette::INK, line);
    }
}

/// A line over the line, clear of the arrow head and of the box it leaves.
fn over_line(out: &mut String, points: &[(i32, i32)], fate: Fate, style: &Style) {
    let shortened = shortened(points);
    let Some(first) = shortened.first() else { return };
    let mut d = format!("M{} {}", first.0, first.1);
    for point in &shortened[1..] {
        let _ = write!(d, "L{} {}", point.0, point.1);
    }
    let path = |out: &mut String, colour: &str, width: &str, dashes: &str| {
        let _ = writeln!(
            out,
            "<path d=\"{d}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" stroke-linejoin=\"round\"{}/>",
            dashed(dashes)
        );
    };
    match fate {
        // Two lines side by side.
        Fate::Added => {
            path(out, style.colour, "6", "");
            path(out, "#fff", "2", "");
        }
        _ => {
            path(out, "#fff", "5", "");
            path(out, style.colour, "3", style.dashes);
        }
    }
    let (x, y) = middle(&shortened);
    let _ = writeln!(
        out,
        "<circle cx=\"{x}\" cy=\"{y}\" r=\"8\" fill=\"#fff\" stroke=\"{}\" stroke-width=\"1.6\"/>",
        style.colour
    );
    sign(out, (x, y), style);
}

fn sign(out: &mut String, (x, y): (i32, i32), style: &Style) {
    let _ = writeln!(
        out,
        "<text x=\"{x}\" y=\"{}\" font-size=\"12\" font-weight=\"700\" text-anchor=\"middle\" fill=\"{}\">{}</text>",
        y + 4,
        style.colour,
        style.sign
    );
}

fn shortened(points: &[(i32, i32)]) -> Vec<(i32, i32)> {
    let mut points = points.to_vec();
    let toward = |from: (i32, i32), to: (i32, i32), by: i32| {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let by = by.min((dx.abs() + dy.abs()) / 3);
        (from.0 + dx.signum() * by, from.1 + dy.signum() * by)
    };
    if let [first, second, ..] = points.as_mut_slice() {
        *first = toward(*first, *second, 3);
    }
    if let [.., before, last] = points.as_mut_slice() {
        *last = toward(*last, *before, 13);
    }
    points
}

/// The middle of the longest piece of a line.
fn middle(points: &[(i32, i32)]) -> (i32, i32) {
    let length = |pair: &[(i32, i32)]| (pair[0].0 - pair[1].0).abs() + (pair[0].1 - pair[1].1).abs();
    let longest = points.windows(2).max_by_key(|pair| length(pair));
    longest.map_or((0, 0), |pair| ((pair[0].0 + pair[1].0) / 2, (pair[0].1 + pair[1].1) / 2))
}

/// A frame around the box, with a word and a sign.
fn over_box(out: &mut String, placed: &Placed, fate: Fate, style: &Style, count: usize) {
    let content = &placed.content;
    // Who decides stands on a tag above a diamond: the frame holds both.
    let height = content.height + content.tag;
    let (left, top) = (placed.x - content.width / 2, placed.y - content.height / 2 - content.tag);
    let frame = |out: &mut String, by: i32, width: &str| {
        let _ = writeln!(
            out,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"6\" fill=\"none\" stroke=\"{}\" stroke-width=\"{width}\"{}/>",
            left - by,
            top - by,
            content.width + 2 * by,
            height + 2 * by,
            style.colour,
            dashed(style.dashes)
        );
    };
    match fate {
        Fate::Added => {
            frame(out, 2, "1.8");
            frame(out, 6, "1.8");
        }
        _ => frame(out, 4, "2.6"),
    }
    let word = match count {
        0 | 1 => style.word.to_string(),
        many => format!("{} ({many} changes)", style.word),
    };
    tag(out, (left - 4, top - 15), &word, style);
}

fn tag(out: &mut String, (x, y): (i32, i32), word: &str, style: &Style) {
    let width = 26 + 7 * i32::try_from(word.chars().count()).unwrap_or(10);
    let _ =
        writeln!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"17\" rx=\"3\" fill=\"{}\"/>", style.colour);
    let _ = writeln!(
        out,
        "<text x=\"{}\" y=\"{}\" font-size=\"12\" font-weight=\"700\" fill=\"#fff\">{} {}</text>",
        x + 6,
        y + 13,
        style.sign,
        escape(word)
    );
}

/// What the marks mean.
fn legend(out: &mut String, top: i32, width: i32) {
    let _ = writeln!(
        out,
        "<path d=\"M24 {top}H{}\" stroke=\"{}\" stroke-width=\"0.8\"/>",
        (width - 24).max(24),
        palette::hex(palette::QUIET)
    );
    let words = [
        (Fate::Added, "new: double frame or line"),
        (Fate::Removed, "removed: dashed"),
        (Fate::Changed, "changed: dash and dot; badges say before and now"),
    ];
    for ((fate, words), row) in words.into_iter().zip(0..) {
        let Some(style) = style(fate) else { continue };
        let (x, y) = (24, top + 20 + 26 * row);
        over_line(out, &[(x, y), (x + 70, y)], fate, &style);
        svg::text(out, (x + 66, y + 4), "start", SMALL, palette::INK, words);
    }
}

/// The changes in words, for those who do not see the drawing.
fn description(merged: &Merged) -> String {
    let named = |fate: Fate| -> Vec<String> {
        let nodes = merged.chart.nodes.iter().zip(&merged.nodes);
        nodes.filter(|(_, of)| **of == fate).map(|(node, _)| node.text.clone()).collect()
    };
    let lines = |fate: Fate| merged.edges.iter().filter(|of| **of == fate).count();
    let mut out = String::new();
    for (fate, word) in [(Fate::Added, "New"), (Fate::Removed, "Removed"), (Fate::Changed, "Changed")] {
        let titles = named(fate);
        let told = if titles.is_empty() { "no symbol".to_string() } else { titles.join("; ") };
        let _ = write!(out, "{word}: {told}; {} lines. ", lines(fate));
    }
    out.trim_end().to_string()
}
