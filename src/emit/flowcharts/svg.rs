//! The drawing as SVG.
//!
//! Everything is text and simple shapes, so that the file can be read, searched and compared. Screen
//! readers are given the title and a description; the numbered steps ([`super::steps`]) are the full
//! alternative. Nothing is measured again here: [`Layout`] has every coordinate.

use std::fmt::Write;

use super::chart::{Boxes, Change, Chart, EdgeKind};
use super::layout::{LaneBand, Layout, LegendItem, Line, Mark, Plate, Words};
use super::palette::{self, hex};
use super::symbols;
use super::text::{LANE, SMALL, Type, width, wrap};
use crate::emit::theme::Look;

/// What the drawing needs to know about the page it stands in.
#[derive(Debug, Clone, Copy, Default)]
pub struct Setting<'a> {
    /// Where the regular face is, as seen from the file; empty if the page brings it.
    pub regular: &'a str,
    /// Where the bold face is.
    pub bold: &'a str,
    /// Put before every `id`, so that several drawings can stand in one page.
    pub prefix: &'a str,
}

/// The faces, the best first.
pub(in crate::emit) const FAMILY: &str =
    "'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Arial,Verdana,sans-serif";

/// Prints a layout of a chart.
pub fn svg(chart: &Chart, layout: &Layout, setting: &Setting) -> String {
    let prefix = plain_prefix(setting);
    let (w, h) = (layout.width, layout.height);
    let mut out = String::new();
    let size = format!("width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\"");
    open(&mut out, chart, &size, setting, &prefix, &description(chart, layout));
    let _ = writeln!(out, "<rect width=\"{w}\" height=\"{h}\" fill=\"{}\"/>", hex(palette::PAPER));
    body(&mut out, chart, layout, &prefix, palette::INK);
    out.push_str("</svg>\n");
    out
}

/// The page around a drawing; all in drawing units but the size of the paper.
pub(super) struct Frame<'a> {
    /// The size of the paper.
    pub millimetres: (i32, i32),
    /// The width of the paper.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// Where the drawing begins.
    pub left: i32,
    /// Where the drawing begins.
    pub top: i32,
    /// The margin on all sides.
    pub margin: i32,
    /// The words at the foot, at the right.
    pub foot: String,
    /// Whose page it is, and its colours.
    pub look: &'a Look,
}

/// Prints a layout on a page of paper.
pub(super) fn page(chart: &Chart, layout: &Layout, setting: &Setting, frame: &Frame) -> String {
    let prefix = plain_prefix(setting);
    let (w, h, (wide, high)) = (frame.width, frame.height, frame.millimetres);
    let mut out = String::new();
    let size = format!("width=\"{wide}mm\" height=\"{high}mm\" viewBox=\"0 0 {w} {h}\"");
    let about = format!("{} {}.", description(chart, layout), frame.foot);
    open(&mut out, chart, &size, setting, &prefix, &about);
    let _ = writeln!(out, "<rect width=\"{w}\" height=\"{h}\" fill=\"{}\"/>", hex(palette::PAPER));
    let _ = writeln!(out, "<g transform=\"translate({} {})\">", frame.left, frame.top);
    body(&mut out, chart, layout, &prefix, frame.look.heading);
    out.push_str("</g>\n");
    let line = h - frame.margin;
    text(&mut out, (w - frame.margin, line), "end", SMALL, palette::QUIET, &frame.foot);
    let room = w - 2 * frame.margin - width(&frame.foot, SMALL) - 40;
    if let Some(name) = wrap(&frame.look.partnership, SMALL, room).first() {
        text(&mut out, (frame.margin, line), "start", SMALL, palette::QUIET, name);
    }
    out.push_str("</svg>\n");
    out
}

fn plain_prefix(setting: &Setting) -> String {
    setting.prefix.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}

/// Everything that the layout has placed.
fn body(out: &mut String, chart: &Chart, layout: &Layout, prefix: &str, heading: u32) {
    for words in &layout.head {
        let colour = if words.face.bold { heading } else { palette::INK };
        line_of_words(out, words, colour);
    }
    for lane in &layout.lanes {
        lane_band(out, lane);
    }
    for line in &layout.lines {
        path(out, chart, line, prefix);
    }
    for placed in &layout.nodes {
        let lane = layout.lanes.iter().find(|lane| lane.x <= placed.x && placed.x < lane.x + lane.width);
        let colour = palette::agency(lane.map_or(0, |lane| lane.agency)).dark;
        let node = &chart.nodes[placed.node];
        if !node.link.is_empty() {
            let _ = writeln!(out, "<a href=\"{}\">", escape(&node.link));
        }
        symbols::node(out, node, placed, colour);
        if !node.link.is_empty() {
            out.push_str("</a>\n");
        }
    }
    for label in &layout.plates {
        plate(out, label);
    }
    for item in &layout.legend {
        legend(out, item, prefix);
    }
    for words in &layout.foot {
        line_of_words(out, words, palette::QUIET);
    }
}

fn open(out: &mut String, chart: &Chart, size: &str, setting: &Setting, prefix: &str, about: &str) {
    // The parts of an image are hidden from screen readers: one whose symbols lead somewhere is a document.
    let role = if chart.nodes.iter().any(|node| !node.link.is_empty()) { "graphics-document" } else { "img" };
    let _ = writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" {size} role=\"{role}\" \
         aria-labelledby=\"{prefix}title {prefix}desc\" font-family=\"{FAMILY}\">"
    );
    let _ = writeln!(out, "<title id=\"{prefix}title\">{}</title>", escape(chart.title.trim()));
    let _ = writeln!(out, "<desc id=\"{prefix}desc\">{}</desc>", escape(about));
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
    for (name, colour) in [("next", palette::LINE), ("back", palette::BACK), ("interrupt", palette::INTERRUPT)] {
        let _ = writeln!(
            out,
            "<marker id=\"{prefix}{name}\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"10\" markerHeight=\"10\" \
             markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\" fill=\"{}\"/></marker>",
            hex(colour)
        );
    }
    out.push_str("</defs>\n");
}

fn description(chart: &Chart, layout: &Layout) -> String {
    let titles: Vec<String> = layout.lanes.iter().map(|lane| lane.title.join(" ")).collect();
    let notice =
        chart.subtitle.iter().map(|line| format!(" {}.", line.trim().trim_end_matches('.'))).collect::<String>();
    if chart.boxes == Boxes::Procedures {
        let count = layout.nodes.len();
        return format!("Map with {count} procedures.{notice} The same map is given in words beside this drawing.");
    }
    format!(
        "Flowchart with {} symbols and {} lines.{notice} Lanes from left to right: {}. The same procedure is given as \
         numbered steps beside this drawing.",
        layout.nodes.len(),
        layout.lines.len(),
        if titles.is_empty() { "none".to_owned() } else { titles.join("; ") }
    )
}

/// Words as XML: escaped, and without the characters that XML 1.0 does not allow.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

/// A URL inside `url("…")` inside a style element: everything unusual is percent-encoded.
pub(in crate::emit) fn css_url(url: &str) -> String {
    let mut out = String::new();
    for byte in url.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/:%?=#@+,".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// One line of text.
pub(in crate::emit) fn text(out: &mut String, at: (i32, i32), anchor: &str, face: Type, colour: u32, words: &str) {
    let weight = if face.bold { " font-weight=\"700\"" } else { "" };
    let anchor = if anchor == "start" { String::new() } else { format!(" text-anchor=\"{anchor}\"") };
    let _ = writeln!(
        out,
        "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{weight}{anchor} fill=\"{}\">{}</text>",
        at.0,
        at.1,
        face.size,
        hex(colour),
        escape(words)
    );
}

fn line_of_words(out: &mut String, words: &Words, colour: u32) {
    text(out, (words.x, words.y), "start", words.face, colour, &words.text);
}

fn lane_band(out: &mut String, lane: &LaneBand) {
    let colours = palette::agency(lane.agency);
    let (x, y, w, h, head) = (lane.x, lane.y, lane.width, lane.height, lane.head);
    let _ = writeln!(
        out,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"{}\" stroke=\"#b4bfca\"/>",
        hex(colours.light)
    );
    let tops = [Some(y), lane.repeated.then_some(y + h - head)];
    for top in tops.into_iter().flatten() {
        let _ = writeln!(
            out,
            "<rect x=\"{x}\" y=\"{top}\" width=\"{w}\" height=\"{head}\" fill=\"{}\" stroke=\"#fff\"/>",
            hex(colours.dark)
        );
        let rows = i32::try_from(lane.title.len()).unwrap_or(1);
        let first = top + (head - rows * LANE.leading) / 2 + LANE.leading - 5;
        for (line, at) in lane.title.iter().zip((first..).step_by(usize::try_from(LANE.leading).unwrap_or(1))) {
            text(out, (x + w / 2, at), "middle", LANE, palette::PAPER, line);
        }
    }
}

/// How a line is drawn: its colour, its strokes and its arrow head.
fn stroke(kind: EdgeKind, back: bool, prefix: &str) -> String {
    let (colour, width, dashes, head) = match (kind, back) {
        (EdgeKind::Interrupt, _) => (palette::INTERRUPT, "2", " stroke-dasharray=\"2 4\"", "interrupt"),
        (EdgeKind::ParallelPart, _) => (palette::LINE, "2.8", "", "next"),
        (EdgeKind::Normal, true) => (palette::BACK, "1.6", " stroke-dasharray=\"7 4\"", "back"),
        (EdgeKind::Normal, false) => (palette::LINE, "1.6", "", "next"),
    };
    let colour = hex(colour);
    format!("fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\"{dashes} marker-end=\"url(#{prefix}{head})\"")
}

fn path(out: &mut String, chart: &Chart, line: &Line, prefix: &str) {
    let edge = &chart.edges[line.edge];
    if edge.change != Change::None {
        // A broad light line under the line; the label names the change.
        let colour = hex(symbols::change_colour(edge.change));
        let _ = writeln!(
            out,
            "<path d=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"6\" stroke-opacity=\"0.35\"/>",
            rounded(&line.points)
        );
    }
    let _ = writeln!(out, "<path d=\"{}\" {}/>", rounded(&line.points), stroke(edge.kind, line.back, prefix));
}

/// The path through some points, its corners rounded.
fn rounded(points: &[(i32, i32)]) -> String {
    const RADIUS: i32 = 8;
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return String::new() };
    let mut d = format!("M{} {}", first.0, first.1);
    for corner in points.windows(3) {
        let [before, here, after] = [corner[0], corner[1], corner[2]];
        let toward = |other: (i32, i32)| {
            let (dx, dy) = (other.0 - here.0, other.1 - here.1);
            let radius = RADIUS.min((dx.abs() + dy.abs()) / 2);
            (here.0 + dx.signum() * radius, here.1 + dy.signum() * radius)
        };
        let (a, b) = (toward(before), toward(after));
        let _ = write!(d, "L{} {}Q{} {} {} {}", a.0, a.1, here.0, here.1, b.0, b.1);
    }
    let _ = write!(d, "L{} {}", last.0, last.1);
    d
}

fn plate(out: &mut String, plate: &Plate) {
    let _ = writeln!(
        out,
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"3\" fill=\"#fff\" stroke=\"#c5ced8\" stroke-width=\"0.7\"/>",
        plate.x, plate.y, plate.width, plate.height
    );
    for (line, n) in plate.lines.iter().zip(0..) {
        let at = (plate.x + plate.width / 2, plate.y + 12 + n * SMALL.leading);
        text(out, at, "middle", SMALL, palette::INK, line);
    }
}

fn legend(out: &mut String, item: &LegendItem, prefix: &str) {
    let (x, y) = (item.x, item.y);
    let line = |kind, back| format!("<path d=\"M{x} {y}L{} {y}\" {}/>\n", x + 34, stroke(kind, back, prefix));
    match item.mark {
        Mark::Node(kind) => symbols::shape(out, kind, (x + 17, y), (32, 18)),
        Mark::Line(kind) => out.push_str(&line(kind, false)),
        Mark::Back => out.push_str(&line(EdgeKind::Normal, true)),
        Mark::Badge(modality) => {
            symbols::badge(out, modality, (x, y - 9), (34, 18));
            symbols::mark(out, modality, (x + 17, y));
        }
    }
    text(out, (x + 42, y + 4), "start", SMALL, palette::INK, item.text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_words_stay_words() {
        let words = escape("]]> <script>\u{0}\u{8}'\"&\n");
        assert_eq!(words, "]]&gt; &lt;script&gt;\u{fffd}\u{fffd}&#39;&quot;&amp; ");
        assert_eq!(css_url("a\"b)</style>"), "a%22b%29%3C/style%3E");
    }

    #[test]
    fn corners_are_rounded() {
        assert_eq!(rounded(&[(0, 0), (0, 20), (30, 20)]), "M0 0L0 12Q0 20 8 20L30 20");
        assert_eq!(rounded(&[]), "");
    }
}
