//! `manifest.json`: what Milepost wrote into an output folder.

use super::{GeneratedFile, contents};
use crate::emit::names::is_device;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;

/// The manifest's file name.
pub const MANIFEST: &str = "manifest.json";

/// The files of an output folder.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    /// For the people who open it.
    note: String,
    /// Every file with the SHA-256 of what it holds, in hexadecimal.
    files: BTreeMap<String, String>,
}

impl Manifest {
    /// The manifest of these files.
    pub fn of<'f>(files: impl Iterator<Item = &'f GeneratedFile>) -> Manifest {
        let hex = |bytes: &[u8]| Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        Manifest {
            note: "Made by milepost build. Do not edit these files: change the policies and build again.".to_string(),
            files: files.map(|file| (file.path.clone(), hex(&file.contents))).collect(),
        }
    }

    /// The manifest of a folder; an empty one where there is none.
    pub fn read(folder: &Path) -> Result<Manifest, String> {
        let Some(bytes) = contents(folder, MANIFEST)? else { return Ok(Manifest::default()) };
        let damaged = |why: &str| {
            format!(
                "{} is damaged: {why}. It lists the files that Milepost may replace, so nothing was written. Restore it, or delete the whole folder {} and build again.",
                folder.join(MANIFEST).display(),
                folder.display()
            )
        };
        let manifest: Manifest =
            serde_json::from_slice(&bytes).map_err(|_| damaged("it is no longer a list that can be read"))?;
        match manifest.files.keys().find(|path| !is_safe(path)) {
            Some(path) => Err(damaged(&format!("it names {path:?}, which is no file of this folder"))),
            None => Ok(manifest),
        }
    }

    /// Whether Milepost wrote this file.
    pub fn lists(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The files listed.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// A manifest that owns what either of the two lists.
    pub fn and(&self, other: &Manifest) -> Manifest {
        let mut both = self.clone();
        both.files.extend(other.files.iter().map(|(path, hash)| (path.clone(), hash.clone())));
        both.note.clone_from(&other.note);
        both
    }

    /// As written to the disk.
    pub fn text(&self) -> String {
        // Maps of strings always serialise.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

/// Whether a path stays inside its folder and can be held by every system. The manifest itself is
/// not among the files.
pub(super) fn is_safe(path: &str) -> bool {
    let safe = |part: &str| {
        !part.is_empty()
            && part != "."
            && part != ".."
            && part.len() <= 200
            && !part.ends_with([' ', '.'])
            && !part.contains(['<', '>', ':', '"', '|', '?', '*', '\\'])
            && !part.chars().any(char::is_control)
            && !is_device(part)
    };
    path.split('/').all(safe) && !path.eq_ignore_ascii_case(MANIFEST)
}
