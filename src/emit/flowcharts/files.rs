//! The files of this room: for every procedure a drawing, its numbered steps, Mermaid and DOT; and the
//! font they share.

use super::from_model::{Detail, Surroundings};
use super::{dot, from_model, layout, mermaid, steps, svg};
use crate::emit::{GeneratedFile, file_name};
use crate::model::Model;

const FONT: &str = "fonts/AtkinsonHyperlegibleNext";

/// Every flowchart, in four forms, and the font that the drawings name.
pub fn files(model: &Model) -> Vec<GeneratedFile> {
    let (mut files, around) = (Vec::new(), Surroundings::new(model));
    for (name, procedure) in &model.procedures {
        let chart = from_model::chart(model, &around, procedure, Detail::Drawing);
        let full = from_model::chart(model, &around, procedure, Detail::Full);
        let name = file_name(name);
        let place = layout::lay_out(&chart);
        let setting = svg::Setting {
            regular: "../fonts/AtkinsonHyperlegibleNext-Regular.ttf",
            bold: "../fonts/AtkinsonHyperlegibleNext-Bold.ttf",
            prefix: "",
        };
        files.push(GeneratedFile::new(format!("flowcharts/{name}.svg"), svg::svg(&chart, &place, &setting)));
        files.push(GeneratedFile::new(format!("flowcharts/{name}.md"), steps::steps(&full)));
        files.push(GeneratedFile::new(format!("flowcharts/{name}.mmd"), mermaid::mermaid(&chart)));
        files.push(GeneratedFile::new(format!("flowcharts/{name}.dot"), dot::dot(&chart)));
    }
    if !files.is_empty() {
        files.push(GeneratedFile::new(format!("{FONT}-Regular.ttf"), super::text::REGULAR));
        files.push(GeneratedFile::new(format!("{FONT}-Bold.ttf"), super::text::BOLD));
        files.push(GeneratedFile::new("fonts/OFL.txt", include_str!("font/OFL.txt")));
    }
    files
}
