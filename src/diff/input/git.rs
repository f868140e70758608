//! A revision in git as an edition, through the `git` program: nothing is checked out.
//!
//! The arguments are a list, never a line for a shell, and a revision that begins with `-` is refused, so
//! that none can be taken for an option. The archive is unpacked by us into memory: only policy files and
//! locks are looked at.

use super::{Read, compiled};
use crate::diagnostics::{Source, Sources};
use crate::syntax::{folder, normalise};
use std::io::{Cursor, ErrorKind, Read as _};
use std::path::Path;
use std::process::{Command, Output};

/// The most of one file that is unpacked.
const MOST_BYTES: u64 = 64 << 20;

/// Reads the folder as it stands in a revision.
pub(super) fn read(revision: &str, folder: &Path) -> Result<Read, String> {
    if revision.is_empty() || revision.starts_with('-') || revision.chars().any(char::is_control) {
        return Err("That is no revision: write a tag, a branch or the beginning of a commit's number.".to_string());
    }
    let inside = git(&["rev-parse", "--is-inside-work-tree"])?;
    if !inside.status.success() {
        return Err(
            "This folder is in no git repository: run the command inside one, or compare two folders.".to_string()
        );
    }
    let commit = git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")])?;
    if !commit.status.success() {
        return Err(format!("The repository has no revision \"{revision}\". See git tag and git log."));
    }
    let commit = String::from_utf8_lossy(&commit.stdout).trim().to_string();
    let at = folder.to_string_lossy().replace('\\', "/");
    // The folder counts from where the command is run, as paths on the command line do.
    let tree = format!("{commit}:./{}", at.trim_start_matches("./").trim_end_matches('/'));
    let archive = git(&["archive", "--format=zip", &tree])?;
    if !archive.status.success() {
        return Err(format!("There is no folder {at} in revision \"{revision}\"."));
    }
    let name = format!("{at} at {revision}");
    let sources = unpacked(&archive.stdout).ok_or_else(|| format!("{name} cannot be read from git."))?;
    if sources.files.iter().all(|source| folder::is_lock(&source.name)) {
        return Err(format!("There are no policy files in {name}: their names end in .{}.", folder::EXTENSION));
    }
    compiled(name, sources, Vec::new())
}

fn git(arguments: &[&str]) -> Result<Output, String> {
    Command::new("git").args(arguments).output().map_err(|error| match error.kind() {
        ErrorKind::NotFound => "The program git is not installed here: install it, or compare two folders.".to_string(),
        _ => "The program git cannot be run.".to_string(),
    })
}

/// The policy files and locks of an archive, in the order in which a folder is read.
fn unpacked(bytes: &[u8]) -> Option<Sources> {
    let mut sources = Sources::default();
    if bytes.is_empty() {
        return Some(sources);
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    for at in 0..archive.len() {
        let file = archive.by_index(at).ok()?;
        let name = file.name().ok()?.to_string();
        let hidden = name.split('/').any(|part| part.starts_with('.'));
        let policy = name.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case(folder::EXTENSION));
        if !file.is_file() || hidden || !(policy || folder::is_lock(&name)) {
            continue;
        }
        let mut text = Vec::new();
        file.take(MOST_BYTES).read_to_end(&mut text).ok()?;
        let text = String::from_utf8(text).ok()?;
        let text = if policy { normalise(&text) } else { text };
        sources.files.push(Source { name, text });
    }
    sources.files.sort_by(|one, other| {
        (folder::is_lock(&one.name), &one.name).cmp(&(folder::is_lock(&other.name), &other.name))
    });
    Some(sources)
}
