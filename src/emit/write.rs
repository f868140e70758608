//! Putting the files on the disk: all of them or none, only those that changed, and nothing else.
//!
//! `manifest.json` in the output folder lists what Milepost wrote there. Only a file it lists is ever
//! replaced or removed. Links inside the folder are not followed.
//!
//! Every changed file is first written in full beside its place; then all are renamed into place. If
//! a rename fails, the ones before it are put back. If the machine stops in between, the manifest
//! already owns old and new files alike, so that the next build mends the folder.

mod commit;
mod manifest;
#[cfg(test)]
mod tests;

use super::GeneratedFile;
use manifest::Manifest;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

pub use manifest::MANIFEST;

/// What has to be done to a folder so that it holds these files and no old ones.
#[derive(Debug)]
pub struct Plan<'f> {
    folder: PathBuf,
    /// Files to write, in the order of their paths.
    pub changed: Vec<&'f GeneratedFile>,
    /// Of those, the ones that are not there yet.
    pub new: BTreeSet<String>,
    /// Files that are as they should be.
    pub unchanged: BTreeSet<String>,
    /// Files that an earlier build wrote and that nothing makes any more.
    pub obsolete: Vec<String>,
    old: Manifest,
    next: Manifest,
    manifest_stale: bool,
}

/// Compares the folder with the files it should hold. Writes nothing.
///
/// # Errors
/// A message for people: a folder or a link stands in the way, the manifest is damaged, a file that
/// Milepost did not write stands where one belongs, or something cannot be read.
pub fn plan<'f>(folder: &Path, files: &'f [GeneratedFile]) -> Result<Plan<'f>, String> {
    let files = distinct(files)?;
    let folder = root(folder)?;
    let old = Manifest::read(&folder)?;
    let next = Manifest::of(files.values().copied());
    let (mut changed, mut new, mut unchanged, mut foreign) = (Vec::new(), BTreeSet::new(), BTreeSet::new(), Vec::new());
    for (path, file) in &files {
        match contents(&folder, path)? {
            Some(there) if there == file.contents => {
                unchanged.insert(path.to_string());
            }
            Some(_) if !old.lists(path) => foreign.push(*path),
            there => {
                if there.is_none() {
                    new.insert(path.to_string());
                }
                changed.push(*file);
            }
        }
    }
    if !foreign.is_empty() {
        return Err(not_ours(&folder, &foreign));
    }
    let mut obsolete = Vec::new();
    for path in old.paths().filter(|path| !files.contains_key(path)) {
        if contents(&folder, path)?.is_some() {
            obsolete.push(path.to_string());
        }
    }
    let manifest_stale = contents(&folder, MANIFEST)?.is_none_or(|there| there != next.text().as_bytes());
    Ok(Plan { folder, changed, new, unchanged, obsolete, old, next, manifest_stale })
}

impl Plan<'_> {
    /// Whether the folder already is as it should be.
    pub fn is_up_to_date(&self) -> bool {
        self.changed.is_empty() && self.obsolete.is_empty() && !self.manifest_stale
    }

    /// What is wrong with the folder, a line for each file.
    pub fn stale(&self) -> Vec<String> {
        let mut lines: Vec<String> = self
            .changed
            .iter()
            .map(|file| match self.new.contains(&file.path) {
                true => format!("missing   {}", file.path),
                false => format!("changed   {}", file.path),
            })
            .collect();
        lines.extend(self.obsolete.iter().map(|path| format!("obsolete  {path}")));
        if self.manifest_stale {
            lines.push(format!("changed   {MANIFEST}"));
        }
        lines
    }

    /// Writes and removes what is needed; after an error the folder is as it was.
    ///
    /// # Errors
    /// A message for people if the disk refuses.
    pub fn carry_out(&self) -> Result<(), String> {
        if self.is_up_to_date() {
            return Ok(());
        }
        commit::carry_out(self)
    }
}

/// The files by path; two that Windows would take for one are refused.
fn distinct(files: &[GeneratedFile]) -> Result<BTreeMap<&str, &GeneratedFile>, String> {
    let (mut by_path, mut folded) = (BTreeMap::new(), BTreeMap::new());
    for file in files {
        if !manifest::is_safe(&file.path) {
            return Err(format!("{} cannot be a file of the output folder.", file.path));
        }
        if let Some(first) = folded.insert(file.path.to_lowercase(), file.path.as_str()) {
            return Err(format!(
                "{first} and {} would be one file on Windows. Give what they are made from different names.",
                file.path
            ));
        }
        by_path.insert(file.path.as_str(), file);
    }
    Ok(by_path)
}

/// The output folder, links in its own path resolved; it need not exist.
fn root(folder: &Path) -> Result<PathBuf, String> {
    match fs::metadata(folder) {
        Ok(about) if about.is_dir() => folder.canonicalize().map_err(|error| cannot("read", folder, &error)),
        Ok(_) => Err(format!("{} is a file. Name a folder with --output.", folder.display())),
        Err(error) if error.kind() == ErrorKind::NotFound && !folder.is_symlink() => Ok(folder.to_path_buf()),
        Err(error) => Err(cannot("read", folder, &error)),
    }
}

/// What a file of the output folder holds; none if it is not there.
fn contents(folder: &Path, path: &str) -> Result<Option<Vec<u8>>, String> {
    let mut place = folder.to_path_buf();
    let parts: Vec<&str> = path.split('/').collect();
    for (at, part) in parts.iter().enumerate() {
        place.push(part);
        let last = at + 1 == parts.len();
        match fs::symlink_metadata(&place) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(cannot("read", &place, &error)),
            Ok(about) if about.is_symlink() => {
                return Err(format!(
                    "{} is a link. Milepost does not follow links in the output folder: take it out and build again.",
                    place.display()
                ));
            }
            Ok(about) if last && !about.is_file() => {
                return Err(format!(
                    "{} is a folder, but a file of this name has to be written. Move the folder away and build again.",
                    place.display()
                ));
            }
            Ok(about) if !last && !about.is_dir() => {
                return Err(format!(
                    "{} is a file, but a folder of this name is needed. Move the file away and build again.",
                    place.display()
                ));
            }
            Ok(_) => {}
        }
    }
    fs::read(&place).map(Some).map_err(|error| cannot("read", &place, &error))
}

fn not_ours(folder: &Path, paths: &[&str]) -> String {
    let mut shown: Vec<String> = paths.iter().take(5).map(|path| format!("  {path}")).collect();
    if paths.len() > 5 {
        shown.push(format!("  and {} more", paths.len() - 5));
    }
    format!(
        "These files stand in {} where Milepost has to write, but {MANIFEST} does not say that Milepost wrote them:\n{}\nNothing was written. Move them away, or name another folder with --output.",
        folder.display(),
        shown.join("\n")
    )
}

fn cannot(verb: &str, path: &Path, error: &std::io::Error) -> String {
    let reason = match error.kind() {
        ErrorKind::PermissionDenied => "you have no permission".to_string(),
        ErrorKind::StorageFull => "the disk is full".to_string(),
        ErrorKind::ReadOnlyFilesystem => "the disk can only be read".to_string(),
        ErrorKind::NotFound => "it is not there".to_string(),
        _ => error.to_string(),
    };
    format!("Cannot {verb} {}: {reason}.", path.display())
}
