//! Timelines: when everything in a procedure is due, as a chart and as a table.
//!
//! [`from_model`] makes a [`Timeline`] from a procedure and what is known of a case; [`chart`] lays it
//! out on a working-day axis ([`axis`]); [`svg`] prints it; [`table`] says all of it in words.
//! [`counting`] asks the calendar for every date and tells how it is counted.
//!
//! `build` has no case: it draws an example start. An axis of "working day 1, 2, 3" without dates
//! would be dishonest, since three days and three working days have no fixed order on it.

pub mod axis;
pub mod chart;
pub mod circumstances;
pub mod clocks;
pub mod counting;
mod from_model;
mod schedules;
pub mod svg;
pub mod table;
#[cfg(test)]
mod tests;
pub mod view;

pub use from_model::{Known, NOBODY, is_excluded, timeline, timeline_within};
pub use schedules::Schedules;
pub(super) use table::Page;
pub use view::Timeline;

use super::flowcharts::svg::Setting;
use super::template::render;
use super::{GeneratedFile, file_name};
use crate::calendar::Calendar;
use crate::model::Model;
use serde_json::json;

const INDEX: &str = include_str!("index.md");

/// A chart and a table for each procedure, for an example start, and the page that lists them.
pub fn files(model: &Model) -> Vec<GeneratedFile> {
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let (mut made, mut entries) = (Vec::new(), Vec::new());
    let setting = Setting {
        regular: "../fonts/AtkinsonHyperlegibleNext-Regular.ttf",
        bold: "../fonts/AtkinsonHyperlegibleNext-Bold.ttf",
        prefix: "",
    };
    let schedules = Schedules::new(model, true);
    for (name, procedure) in &model.procedures {
        let from = clocks::example_start(model, &calendar, procedure);
        let known = Known { from, example: true, ..Known::default() };
        let Some(timeline) = timeline_within(model, &calendar, &schedules, name, &known) else { continue };
        let stem = file_name(name);
        let mut drawings = Vec::new();
        for (at, sheet) in chart::sheets(&timeline, &calendar).iter().enumerate() {
            let path = if at == 0 { format!("{stem}.svg") } else { format!("{stem}-sheet-{}.svg", at + 1) };
            made.push(GeneratedFile::new(format!("timelines/{path}"), svg::svg(&timeline, sheet, &setting)));
            drawings.push(path);
        }
        let path = format!("{stem}.md");
        made.push(GeneratedFile::new(format!("timelines/{path}"), table::markdown(&timeline, &drawings)));
        entries.push(json!({
            "title": timeline.title, "path": path, "draft": timeline.draft,
            "limits": timeline.rows.len(), "drawings": drawings,
        }));
    }
    let whole = json!({ "notices": super::notice::lines_for_all(model), "entries": entries });
    made.push(GeneratedFile::new("timelines/README.md", render("timelines.md", INDEX, whole)));
    made
}

/// The drawings of a timeline that hold their own type or name it, for a file that stands alone.
pub fn drawings(timeline: &Timeline, calendar: &Calendar) -> Vec<String> {
    let sheets = chart::sheets(timeline, calendar);
    let print = |(at, sheet): (usize, &chart::Sheet)| {
        let prefix = if at == 0 { String::new() } else { format!("sheet-{}-", at + 1) };
        svg::svg(timeline, sheet, &Setting { prefix: &prefix, ..Setting::default() })
    };
    sheets.iter().enumerate().map(print).collect()
}
