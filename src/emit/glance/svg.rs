//! A sheet of the chart as SVG, in the type and colours of the flowcharts.

use super::place::{HEIGHT, MARGIN, PANEL, Panel, SHORT, Sheet, WIDTH};
use super::{Glance, Limit};
use crate::emit::flowcharts::chart::Modality;
use crate::emit::flowcharts::palette::{self, hex};
use crate::emit::flowcharts::svg::{FAMILY, Setting, css_url, escape, text};
use crate::emit::flowcharts::symbols;
use crate::emit::flowcharts::text::{LANE, SMALL, width};
use crate::emit::theme::Look;
use std::fmt::Write;

/// Prints a sheet of `of`.
pub fn svg(glance: &Glance, sheet: &Sheet, of: usize, setting: &Setting, look: &Look) -> String {
    let mut out = String::new();
    open(&mut out, glance, sheet, of, setting);
    sheet.panels.iter().for_each(|panel| draw(&mut out, panel));
    for dot in &sheet.dots {
        let Some(limit) = limit(glance, dot.clock, dot.limit) else { continue };
        let _ = writeln!(out, "<circle cx=\"{}\" cy=\"{}\" r=\"9\" fill=\"#fff\"/>", dot.x, dot.y);
        symbols::mark(&mut out, limit.mark, (dot.x, dot.y));
    }
    for words in &sheet.words {
        let colour = match (words.quiet, words.face.size > 20) {
            (true, _) => palette::QUIET,
            (_, true) => look.heading,
            _ => palette::INK,
        };
        text(&mut out, (words.x, words.y), if words.right { "end" } else { "start" }, words.face, colour, &words.text);
    }
    legend(&mut out, glance);
    let line = HEIGHT - MARGIN;
    let number = format!("Page {} of {of}", sheet.number);
    text(&mut out, (WIDTH - MARGIN, line), "end", SMALL, palette::QUIET, &number);
    text(&mut out, (MARGIN, line), "start", SMALL, palette::QUIET, &look.partnership);
    out.push_str("</svg>\n");
    out
}

fn limit(glance: &Glance, clock: usize, limit: usize) -> Option<&Limit> {
    glance.clocks.get(clock)?.limits.get(limit)
}

fn open(out: &mut String, glance: &Glance, sheet: &Sheet, of: usize, setting: &Setting) {
    let _ = writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"420mm\" height=\"297mm\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" \
         aria-labelledby=\"title desc\" font-family=\"{FAMILY}\">"
    );
    let _ = writeln!(out, "<title id=\"title\">{}</title>", escape(&glance.title));
    let limits: usize = glance.clocks.iter().map(|clock| clock.limits.len()).sum();
    let _ = writeln!(
        out,
        "<desc id=\"desc\">Chart of {limits} time limits by {} clocks, sheet {} of {of}. {} The tables beside this drawing say all of it in words.</desc>",
        glance.clocks.len(),
        sheet.number,
        escape(&glance.notices.join(" "))
    );
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
    out.push_str("</defs>\n");
    let _ = writeln!(out, "<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#fff\"/>");
}

/// A panel: its head with the number of the clock, its ground, and the line the limits hang on.
fn draw(out: &mut String, panel: &Panel) {
    let colours = palette::agency(if panel.silent { 4 } else { 0 });
    let (x, y, h) = (panel.x, panel.y, panel.height);
    let dashes = if panel.silent { " stroke-dasharray=\"8 3 2 3\"" } else { "" };
    let _ = writeln!(
        out,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{PANEL}\" height=\"{h}\" rx=\"8\" fill=\"{}\" stroke=\"{}\" stroke-width=\"1.4\"{dashes}/>",
        hex(colours.light),
        hex(colours.dark)
    );
    let _ = writeln!(
        out,
        "<path d=\"M{x} {0}v-{1}a8 8 0 0 1 8 -8h{2}a8 8 0 0 1 8 8v{1}z\" fill=\"{3}\"/>",
        y + panel.head,
        panel.head - 8,
        PANEL - 16,
        hex(colours.dark)
    );
    for (line, n) in panel.title.iter().zip(1..) {
        text(out, (x + 40, y + n * LANE.leading), "start", LANE, palette::PAPER, line);
    }
    let middle = (x + 20, y + panel.head / 2);
    let _ = writeln!(out, "<circle cx=\"{}\" cy=\"{}\" r=\"12\" fill=\"#fff\"/>", middle.0, middle.1);
    text(out, (middle.0, middle.1 + 5), "middle", LANE, colours.dark, &panel.number.to_string());
    let rail = x + SHORT + 16;
    let _ = writeln!(
        out,
        "<path d=\"M{rail} {}V{}\" stroke=\"{}\" stroke-width=\"2\"/>",
        y + panel.head,
        y + h - 6,
        hex(colours.dark)
    );
}

/// What the marks mean; only those in use.
fn legend(out: &mut String, glance: &Glance) {
    let mut marks: Vec<Modality> =
        glance.clocks.iter().flat_map(|clock| &clock.limits).map(|limit| limit.mark).collect();
    marks.sort_unstable();
    marks.dedup();
    let mut x = MARGIN;
    for mark in marks {
        let meaning = match mark {
            Modality::Must => "Must be met",
            Modality::Should => "Should be met",
            Modality::Stated => "Said with other words than must or should",
            Modality::Ideally => "Ideally",
            Modality::May => "May be used",
            Modality::Prompt => "Prompt without a measure",
            Modality::Silent => "The text does not say from when",
            Modality::More => "More",
        };
        symbols::mark(out, mark, (x + 6, HEIGHT - MARGIN - 30));
        text(out, (x + 20, HEIGHT - MARGIN - 26), "start", SMALL, palette::INK, meaning);
        x += 20 + width(meaning, SMALL) + 26;
    }
    let more = "The number of a panel is its place in the text. Exceptions and readings stand in the tables.";
    text(out, (WIDTH - MARGIN, HEIGHT - MARGIN - 26), "end", SMALL, palette::QUIET, more);
}
