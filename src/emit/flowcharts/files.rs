//! The files of this room: for every procedure a drawing, its numbered steps, Mermaid and DOT; and the
//! font they share.

use super::chart::Chart;
use super::from_model::{Detail, Surroundings};
use super::{dot, from_model, layout, mermaid, overview, steps, svg};
use crate::emit::{GeneratedFile, file_name};
use crate::model::Model;

const FONT: &str = "fonts/AtkinsonHyperlegibleNext";

/// Every flowchart, in four forms, and the font that the drawings name.
pub fn files(model: &Model) -> Vec<GeneratedFile> {
    let (mut files, around) = (Vec::new(), Surroundings::new(model));
    for (name, procedure) in &model.procedures {
        let chart = from_model::chart(model, &around, procedure, Detail::Drawing);
        let full = from_model::chart(model, &around, procedure, Detail::Full);
        files.extend(drawing("flowcharts", &file_name(name), &chart, steps::steps(&full)));
    }
    for map in overview::maps(model) {
        files.extend(drawing("maps", &map.name, &map.chart, overview::in_words(&map.chart)));
    }
    if !files.is_empty() {
        files.push(GeneratedFile::new(format!("{FONT}-Regular.ttf"), super::text::REGULAR));
        files.push(GeneratedFile::new(format!("{FONT}-Bold.ttf"), super::text::BOLD));
        files.push(GeneratedFile::new("fonts/OFL.txt", include_str!("font/OFL.txt")));
    }
    files
}

/// One chart in its four forms; `in_words` is its text alternative.
fn drawing(folder: &str, name: &str, chart: &Chart, in_words: String) -> [GeneratedFile; 4] {
    let setting = svg::Setting {
        regular: "../fonts/AtkinsonHyperlegibleNext-Regular.ttf",
        bold: "../fonts/AtkinsonHyperlegibleNext-Bold.ttf",
        prefix: "",
    };
    let file = |ending: &str, text: String| GeneratedFile::new(format!("{folder}/{name}.{ending}"), text);
    [
        file("svg", svg::svg(chart, &layout::lay_out(chart), &setting)),
        file("md", in_words),
        file("mmd", mermaid::mermaid(chart)),
        file("dot", dot::dot(chart)),
    ]
}
