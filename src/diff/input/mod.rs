//! Where editions come from: a folder of policy files, a `model.json`, a revision in git.

mod git;
mod model_file;

use crate::diagnostics::{Finding, Sources};
use crate::model::Model;
use std::path::Path;

/// One edition as read.
pub struct Read {
    /// What to call it: the folder, the file or the revision.
    pub name: String,
    pub model: Model,
    pub findings: Vec<Finding>,
    /// The texts; none where only a model was given.
    pub sources: Sources,
}

/// Reads a policy folder, or a model that `milepost build` wrote.
///
/// # Errors
/// A message for people.
pub fn read(path: &Path) -> Result<Read, String> {
    if path.is_file() {
        return model_file::read(path);
    }
    let (sources, found) = crate::syntax::folder::read(path)?;
    compiled(path.display().to_string(), sources, found)
}

/// Reads both revisions of the folder from the git repository that the present directory is in.
///
/// # Errors
/// A message for people: no git, no repository, no such revision, no such folder in it.
pub fn read_revisions(old: &str, new: &str, folder: &Path) -> Result<(Read, Read), String> {
    Ok((git::read(old, folder)?, git::read(new, folder)?))
}

fn compiled(name: String, sources: Sources, found: Vec<Finding>) -> Result<Read, String> {
    let compiled = crate::compile(sources, found);
    let errors = compiled.findings.iter().filter(|finding| crate::check::stops_build(finding)).count();
    if errors > 0 {
        let (verb, noun) = if errors == 1 { ("is", "error") } else { ("are", "errors") };
        let what = "so it cannot be compared. Run milepost check on it.";
        return Err(format!("There {verb} {errors} {noun} in {name}, {what}"));
    }
    Ok(Read { name, model: compiled.model, findings: compiled.findings, sources: compiled.sources })
}
