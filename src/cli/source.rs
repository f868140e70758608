//! `milepost source`

mod coverage;
mod drift;
mod index;

use super::Outcome;
use crate::model::Model;
use crate::source::{Lock, file};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(crate) struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Read a document's text and write what it states, paragraph by paragraph, as its lock
    Index(index::Options),
    /// Show how much of a document the policies capture, chapter by chapter
    Coverage(coverage::Options),
    /// Compare a new edition with the lock: what was added, removed, moved or reworded, and the rules that cite it
    Drift(drift::Options),
}

pub(crate) fn run(options: &Options) -> Outcome {
    match &options.command {
        Command::Index(options) => index::run(options),
        Command::Coverage(options) => coverage::run(options),
        Command::Drift(options) => drift::run(options),
    }
}

/// A document by the key its policies give it, whatever the capitals.
///
/// # Errors
/// A message for people: a key that no citation could name.
fn key(model: &Model, wanted: &str) -> Result<String, String> {
    let upper = wanted.to_uppercase();
    let declared = model.documents.keys().find(|key| key.eq_ignore_ascii_case(wanted));
    let sound = upper.starts_with(|c: char| c.is_ascii_uppercase())
        && upper.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-');
    match declared {
        Some(key) => Ok(key.clone()),
        None if sound => Ok(upper),
        None => Err(format!("\"{wanted}\" cannot be the key of a document: capitals, digits and hyphens, as in SET.")),
    }
}

/// Where a document's lock belongs: beside the file that declares it, else in a folder of its name.
fn place(policies: &Path, compiled: &crate::Compiled, key: &str) -> PathBuf {
    let name = format!("{key}.{}", file::EXTENSION);
    let declared = compiled.model.documents.get(key);
    let beside = declared.and_then(|document| Path::new(&compiled.sources.file(document.span).name).parent());
    match beside {
        Some(folder) => policies.join(folder).join(name),
        None => policies.join(key.to_lowercase()).join(name),
    }
}

/// The policies, as far as they can be read; a folder without any is an empty one.
fn policies(folder: &Path) -> Result<crate::Compiled, String> {
    match super::compiled(folder) {
        Ok(compiled) => Ok(compiled),
        Err(_) if folder.is_dir() => Ok(crate::compile(crate::diagnostics::Sources::default(), Vec::new())),
        Err(message) => Err(message),
    }
}

/// The bytes of a document; a file that is too large is not even opened.
fn document(path: &Path) -> Result<Vec<u8>, String> {
    let name = path.display().to_string();
    let cannot = || format!("{name} cannot be read: check that it is there and may be read.");
    let about = std::fs::metadata(path).map_err(|_| cannot())?;
    if about.is_dir() {
        return Err(format!("{name} is a folder; name the file with the document's text."));
    }
    if about.len() > crate::source::encoding::MOST_BYTES {
        return Err(crate::source::read::too_large(&name));
    }
    std::fs::read(path).map_err(|_| cannot())
}

/// The lock that is there, if one is.
///
/// # Errors
/// A message for people: what is there is no lock, of a later version, broken or edited.
fn lock(path: &Path) -> Result<Option<(Lock, String)>, String> {
    let name = path.display().to_string();
    if !path.exists() {
        return Ok(None);
    }
    let bytes = std::fs::read(path).map_err(|_| format!("{name} cannot be read."))?;
    let text =
        String::from_utf8(bytes).map_err(|_| format!("{name} is not a lock of Milepost; it was left as it is."))?;
    let lock = Lock::read(&name, &text)?;
    Ok(Some((lock, text)))
}

/// The paragraphs of a document that the policies cite.
fn cited(model: &Model, key: &str) -> BTreeSet<String> {
    crate::emit::drift::Rules::of(model, key).paragraphs().cloned().collect()
}
