//! Timescales at a glance: one chart of every measured time limit of the whole process, for the wall of a
//! duty desk.
//!
//! The limits stand by the clock they are counted from, the clocks in the order in which the text
//! comes to them, the shortest limit first ([`gather`]). There are no dates and no scale: days and working
//! days have none in common. A3 across; what does not fit goes on to further sheets ([`place`]).

mod gather;
mod place;
mod svg;
#[cfg(test)]
mod tests;

pub use gather::{Clock, Glance, Limit, glance};
pub use place::{Sheet, sheets};
pub use svg::svg;

use super::GeneratedFile;
use super::flowcharts::SETTING;
use super::template::render;
use super::theme::Look;
use crate::model::Model;
use serde_json::json;

const MARKDOWN: &str = include_str!("glance.md");

/// The chart, sheet by sheet, and the same as tables.
pub fn files(model: &Model) -> Vec<GeneratedFile> {
    let glance = glance(model);
    if glance.clocks.is_empty() {
        return Vec::new();
    }
    let (mut made, mut drawings) = (Vec::new(), Vec::new());
    let sheets = sheets(&glance);
    for sheet in &sheets {
        let name = if sheet.number == 1 { String::new() } else { format!("-sheet-{}", sheet.number) };
        let path = format!("at-a-glance{name}.svg");
        made.push(GeneratedFile::new(
            format!("timelines/{path}"),
            svg(&glance, sheet, sheets.len(), &SETTING, &Look::default()),
        ));
        drawings.push(path);
    }
    let whole = json!({ "glance": glance, "drawings": drawings });
    made.push(GeneratedFile::new("timelines/at-a-glance.md", render("glance.md", MARKDOWN, whole)));
    made
}
