//! What `milepost build` writes: one folder for each output, one row for each in [`OUTPUTS`].
//!
//! An output is a function from the model and what was found in it to files in memory; [`write`] puts
//! them on the disk, all or none. Every file states whose reading it is ([`notice`]).

pub mod amendments;
pub mod case_logs;
pub mod checklists;
pub mod coverage;
pub mod documents;
pub mod docx;
pub mod drift;
pub mod due_dates;
pub mod findings;
pub mod flowcharts;
pub mod formats;
pub mod glance;
pub mod model_json;
mod names;
pub mod notice;
pub mod read;
pub mod registers;
pub mod sheet;
mod template;
#[cfg(test)]
pub(crate) mod tests;
pub mod theme;
pub mod timelines;
pub mod validators;
pub mod why;
pub mod write;

pub use names::file_name;

use crate::diagnostics::Finding;
use crate::model::Model;

/// A file that `build` makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Its path inside the output folder, with forward slashes on every system.
    pub path: String,
    pub contents: Vec<u8>,
}

impl GeneratedFile {
    /// A file of this path.
    pub fn new(path: impl Into<String>, contents: impl Into<Vec<u8>>) -> Self {
        GeneratedFile { path: path.into(), contents: contents.into() }
    }
}

impl From<(String, String)> for GeneratedFile {
    /// A path and what the file says.
    fn from((path, text): (String, String)) -> Self {
        GeneratedFile::new(path, text)
    }
}

/// One kind of output.
pub struct Output {
    /// What people call it: "Checklists".
    pub title: &'static str,
    /// Makes its files, their paths counted from the output folder.
    pub make: fn(&Model, &[Finding]) -> Vec<GeneratedFile>,
}

/// Every kind of output, in the order in which `build` names them.
pub const OUTPUTS: &[Output] = &[
    Output { title: "Flowcharts", make: |model, _| flowcharts::files(model) },
    Output {
        title: "Validators",
        make: |model, _| validators::emit(model).into_iter().map(GeneratedFile::from).collect(),
    },
    Output { title: "Checklists", make: |model, _| checklists::files(model) },
    Output { title: "Read-back", make: |model, _| read::files(model) },
    Output { title: "Timelines", make: |model, _| timelines::files(model) },
    Output { title: "Findings", make: findings::files },
    Output { title: "Registers", make: |model, _| registers::files(model) },
    Output { title: "Model", make: |model, _| model_json::files(model) },
    Output { title: "Case logs", make: |model, _| case_logs::files(model) },
    Output { title: "Timescales at a glance", make: |model, _| glance::files(model) },
    Output { title: documents::TITLE, make: documents::files },
];

/// The files of every output, with the output each is of.
pub fn by_output(model: &Model, findings: &[Finding]) -> Vec<(&'static Output, Vec<GeneratedFile>)> {
    OUTPUTS.iter().map(|output| (output, (output.make)(model, findings))).collect()
}

/// Sets the documents among some outputs again, in a partnership's look.
///
/// # Errors
/// A message for people, if a template of the theme fails.
pub fn in_theme(
    made: &mut [(&'static Output, Vec<GeneratedFile>)],
    model: &Model,
    findings: &[Finding],
    theme: &theme::Theme,
) -> Result<(), String> {
    for (_, files) in made.iter_mut().filter(|(output, _)| output.title == documents::TITLE) {
        *files = documents::files_in(model, findings, theme)?;
    }
    Ok(())
}

/// Every file that a model makes.
pub fn all(model: &Model, findings: &[Finding]) -> Vec<GeneratedFile> {
    by_output(model, findings).into_iter().flat_map(|(_, files)| files).collect()
}
