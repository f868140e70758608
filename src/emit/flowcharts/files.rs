//! The files of this room: for every procedure a drawing, its numbered steps, Mermaid and DOT; and the
//! font they share.

use super::chart::Chart;
use super::from_model::{Detail, Surroundings};
use super::layout::Layout;
use super::pages::{self, LEAST_POINTS, Page, Paper};
use super::{dot, from_model, layout, mermaid, overview, steps, svg};
use crate::emit::theme::Look;
use crate::emit::{GeneratedFile, file_name};
use crate::model::Model;

/// Where the font is, as seen from the drawings.
pub(in crate::emit) const SETTING: svg::Setting<'static> = svg::Setting {
    regular: "../fonts/AtkinsonHyperlegibleNext-Regular.ttf",
    bold: "../fonts/AtkinsonHyperlegibleNext-Bold.ttf",
    prefix: "",
};

const FONT: &str = "fonts/AtkinsonHyperlegibleNext";

/// Every flowchart, in four forms, and the font that the drawings name.
pub fn files(model: &Model) -> Vec<GeneratedFile> {
    let (mut files, around) = (Vec::new(), Surroundings::new(model));
    for (name, procedure) in &model.procedures {
        let chart = from_model::chart(model, &around, procedure, Detail::Drawing);
        let full = from_model::chart(model, &around, procedure, Detail::Full);
        let layout = layout::lay_out(&chart);
        files.extend(drawing("flowcharts", &file_name(name), &chart, &layout, steps::steps(&full)));
        files.extend(sheets(name, &chart, &layout));
    }
    for map in overview::maps(model) {
        let layout = layout::lay_out(&map.chart);
        files.extend(drawing("maps", &map.name, &map.chart, &layout, overview::in_words(&map.chart)));
    }
    if !files.is_empty() {
        files.push(GeneratedFile::new(format!("{FONT}-Regular.ttf"), super::text::REGULAR));
        files.push(GeneratedFile::new(format!("{FONT}-Bold.ttf"), super::text::BOLD));
        files.push(GeneratedFile::new("fonts/OFL.txt", include_str!("font/OFL.txt")));
    }
    files
}

/// The files of the sheets on which a procedure is printed on A3, as seen from their folder; none if it
/// fits on one.
pub fn sheet_files(model: &Model, name: &str) -> Vec<String> {
    let Some(procedure) = model.procedures.get(name) else { return Vec::new() };
    let chart = from_model::chart(model, &Surroundings::new(model), procedure, Detail::Drawing);
    (1..=pages_of(name, &chart, &layout::lay_out(&chart)).len()).map(|page| sheet_file(name, page)).collect()
}

fn sheet_file(name: &str, page: usize) -> String {
    format!("{}-sheet-{page}.svg", file_name(name))
}

/// The sheets of a chart whose type would be too small on one.
fn pages_of(name: &str, chart: &Chart, whole: &Layout) -> Vec<Page> {
    if f64::from(layout::printed_point_size(whole)) >= LEAST_POINTS {
        return Vec::new();
    }
    let pages = pages::pages(chart, Paper::A3, |page| sheet_file(name, page));
    if pages.len() > 1 { pages } else { Vec::new() }
}

fn sheets(name: &str, chart: &Chart, whole: &Layout) -> Vec<GeneratedFile> {
    let print = |page: &Page| {
        GeneratedFile::new(
            format!("flowcharts/{}", sheet_file(name, page.number)),
            page.svg(&SETTING, &Look::default()),
        )
    };
    pages_of(name, chart, whole).iter().map(print).collect()
}

/// One chart in its four forms; `in_words` is its text alternative.
fn drawing(folder: &str, name: &str, chart: &Chart, layout: &Layout, in_words: String) -> [GeneratedFile; 4] {
    let file = |ending: &str, text: String| GeneratedFile::new(format!("{folder}/{name}.{ending}"), text);
    [
        file("svg", svg::svg(chart, layout, &SETTING)),
        file("md", in_words),
        file("mmd", mermaid::mermaid(chart)),
        file("dot", dot::dot(chart)),
    ]
}
