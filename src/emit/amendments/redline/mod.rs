//! Redline flowcharts: one drawing of both editions of a procedure, with what is new, gone and changed.
//!
//! The two charts are merged ([`merge`]) and laid out as any flowchart is; the marks are drawn over it
//! ([`draw`]). What is told by colour is told by the style of the line and by a word with a sign as well.

mod draw;
mod merge;

use super::Report;
use crate::emit::flowcharts::from_model::{Detail, Surroundings, chart};
use crate::emit::flowcharts::layout::lay_out;
use crate::emit::{GeneratedFile, file_name};
use std::collections::{BTreeMap, BTreeSet};

/// What became of a box or a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fate {
    #[default]
    Same,
    Added,
    Removed,
    Changed,
}

/// A redline for each procedure that changed, with the procedure's title.
pub(super) fn files(report: &Report) -> Vec<(String, GeneratedFile)> {
    let was = report.diff.renaming.apply(&report.old.model);
    let new = &report.new.model;
    let (around_old, around_new) = (Surroundings::new(&was), Surroundings::new(new));
    let mut steps: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for change in report.diff.changes.iter().filter(|change| change.level != crate::diff::Level::Editorial) {
        if let Some((procedure, step)) = &change.step {
            *steps.entry(procedure).or_default().entry(step).or_default() += 1;
        }
    }
    let procedures: BTreeSet<&str> = steps.keys().copied().collect();
    let mut files = Vec::new();
    for name in procedures {
        let before = was.procedures.get(name).map(|procedure| chart(&was, &around_old, procedure, Detail::Full));
        let after = new.procedures.get(name).map(|procedure| chart(new, &around_new, procedure, Detail::Full));
        if before.is_none() && after.is_none() {
            continue;
        }
        let empty = BTreeMap::new();
        let mut merged = merge::merged(before, after, steps.get(name).unwrap_or(&empty));
        let title = merged.chart.title.clone();
        merged.chart.title = format!("What changes: {title}");
        let (old_edition, new_edition) = report.editions();
        merged.chart.subtitle = vec![format!("From {old_edition} to {new_edition}")];
        merged.chart.subtitle.extend(report.notices());
        let layout = lay_out(&merged.chart);
        let drawing = draw::svg(&merged, layout);
        files.push((title, GeneratedFile::new(format!("redline/{}.svg", file_name(name)), drawing)));
    }
    files
}
