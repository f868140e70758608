//! Reading a policy folder: which files there are, and that each can be read safely.

use super::{MOST_BYTES, normalise};
use crate::diagnostics::{Finding, Level, Origin, Source, Sources, Span};
use std::fs;
use std::path::{Path, PathBuf};

/// The ending of policy files.
pub const EXTENSION: &str = "milepost";

/// The ending of locks: what is known of the source documents.
pub const LOCK: &str = "lock";

/// Whether a file of a policy folder is a lock.
pub fn is_lock(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case(LOCK))
}

/// Reads every policy file of a folder and the folders in it, in the order of their names; behind them,
/// the locks of the source documents, word for word.
///
/// A file that cannot be read is a finding; the rest is read all the same. Links that lead out of
/// the folder are not followed.
///
/// # Errors
/// A message for people if there is no such folder, or it cannot be listed.
pub fn read(folder: &Path) -> Result<(Sources, Vec<Finding>), String> {
    if !folder.exists() {
        return Err(format!("There is no folder {}.", folder.display()));
    }
    if !folder.is_dir() {
        return Err(format!("{} is a file; name the policy folder it stands in.", folder.display()));
    }
    let root = folder.canonicalize().map_err(|error| cannot("The folder", folder, &error))?;
    let (mut paths, mut findings) = (Vec::new(), Vec::new());
    list(&root, &root, &mut paths, &mut findings)?;
    if !paths.iter().any(|(name, _)| !is_lock(name)) && findings.is_empty() {
        return Err(format!("There are no policy files in {}: their names end in .{EXTENSION}.", folder.display()));
    }
    paths.sort_by(|(one, _), (other, _)| (is_lock(one), one).cmp(&(is_lock(other), other)));
    let mut sources = Sources::default();
    for (name, path) in paths {
        let number = sources.files.len() as u32;
        let (text, finding) = text(&name, &path, number);
        findings.extend(finding);
        findings.extend(unsafe_name(&name, number));
        sources.files.push(Source { name, text });
    }
    findings.extend(same_on_windows(&sources));
    Ok((sources, findings))
}

fn cannot(what: &str, path: &Path, error: &std::io::Error) -> String {
    let reason = match error.kind() {
        std::io::ErrorKind::PermissionDenied => "it may not be read by you".to_string(),
        std::io::ErrorKind::NotFound => "it is not there".to_string(),
        _ => "the disk gives no reason that helps".to_string(),
    };
    format!("{what} {} cannot be read: {reason}.", path.display())
}

fn list(
    root: &Path,
    folder: &Path,
    paths: &mut Vec<(String, PathBuf)>,
    findings: &mut Vec<Finding>,
) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|error| cannot("The folder", folder, &error))?;
    for entry in entries.flatten() {
        let path = entry.path();
        let name = relative(root, &path);
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')) {
            continue;
        }
        let is_policy = path
            .extension()
            .is_some_and(|ending| [EXTENSION, LOCK].iter().any(|known| ending.eq_ignore_ascii_case(known)));
        if path.is_symlink() && (is_policy || path.is_dir()) {
            let inside = path.canonicalize().is_ok_and(|target| target.starts_with(root));
            if !inside || path.is_dir() {
                findings.push(leads_out(&name));
                continue;
            }
        }
        if path.is_dir() {
            list(root, &path, paths, findings)?;
        } else if is_policy {
            paths.push((name, path));
        }
    }
    Ok(())
}

fn relative(root: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(root).unwrap_or(path).components();
    parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("/")
}

fn leads_out(name: &str) -> Finding {
    let message = format!("{name} is a link that leads out of the policy folder, or to a folder; it was not followed");
    Finding::new("MP107", Level::Error, Origin::Policy, &[name], message)
        .help("Put the file itself into the policy folder, and take the link out.")
}

/// The normalised text of a file, with a finding if it cannot be had or is not UTF-8.
fn text(name: &str, path: &Path, number: u32) -> (String, Option<Finding>) {
    let first = Span { file: number, line: 1, start: 0, end: 0 };
    let fault = |message: String, help: &str| (String::new(), Some(unreadable(first, message, help)));
    match fs::metadata(path) {
        Ok(about) if is_lock(name) && about.len() > MOST_BYTES_OF_A_LOCK => {
            return fault(
                format!("{name} is too large to be a lock (more than 64 MB)"),
                "Bring back the one that was there.",
            );
        }
        Ok(about) if !is_lock(name) && about.len() > MOST_BYTES as u64 => {
            return fault(
                format!("{name} is too large to be a policy file (more than 4 MB)"),
                "A policy file holds one chapter or protocol. Check that the right file was saved here.",
            );
        }
        Ok(_) => {}
        Err(error) => {
            return fault(cannot("The file", Path::new(name), &error), "Check that the file is there and may be read.");
        }
    }
    match fs::read(path) {
        Err(error) => {
            fault(cannot("The file", Path::new(name), &error), "Check that the file is there and may be read.")
        }
        Ok(bytes) => match String::from_utf8(bytes) {
            Ok(text) if is_lock(name) => (text, None),
            Ok(text) => (normalise(&text), None),
            Err(error) => not_utf8(name, number, &error),
        },
    }
}

/// The text as far as it can be shown, and where the first bytes are that are not UTF-8.
fn not_utf8(name: &str, number: u32, error: &std::string::FromUtf8Error) -> (String, Option<Finding>) {
    let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
    let at = normalise(&String::from_utf8_lossy(good));
    let line = at.matches('\n').count() as u32 + 1;
    let message = format!("{name} is not saved as plain text in UTF-8 (line {line} has other bytes)");
    let help =
        "In Notepad choose File, Save as, Encoding: UTF-8. From Word save as Plain text, then choose Unicode (UTF-8).";
    let span = Span { file: number, line, start: at.len() as u32, end: at.len() as u32 };
    (normalise(&String::from_utf8_lossy(error.as_bytes())), Some(unreadable(span, message, help)))
}

/// A lock has a line for each paragraph of a document.
const MOST_BYTES_OF_A_LOCK: u64 = 64 << 20;

fn unreadable(span: Span, message: String, help: &str) -> Finding {
    Finding::new("MP005", Level::Error, Origin::Policy, &[&message], message.clone()).at(span, "").help(help)
}

/// Names that Windows cannot hold.
fn unsafe_name(name: &str, number: u32) -> Option<Finding> {
    const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
    let bad = name.split('/').any(|part| {
        let stem = part.split('.').next().unwrap_or("").to_lowercase();
        let device = DEVICES.contains(&stem.as_str())
            || (stem.len() == 4
                && (stem.starts_with("com") || stem.starts_with("lpt"))
                && stem.ends_with(|c: char| c.is_ascii_digit()));
        device
            || part.ends_with([' ', '.'])
            || part.contains(['<', '>', ':', '"', '|', '?', '*', '\\'])
            || part.chars().any(char::is_control)
    });
    bad.then(|| {
        let message = format!("{name} is a file name that Windows cannot hold");
        Finding::new("MP008", Level::Error, Origin::Policy, &[name], message)
            .at(Span { file: number, line: 1, start: 0, end: 0 }, "")
            .help("Use letters, digits and hyphens, and none of the names con, prn, aux, nul, com1 or lpt1.")
    })
}

/// Two files whose names differ only in capitals are one file on Windows.
fn same_on_windows(sources: &Sources) -> Vec<Finding> {
    let mut seen = std::collections::BTreeMap::new();
    let mut findings = Vec::new();
    for (number, source) in sources.files.iter().enumerate() {
        if let Some(first) = seen.insert(source.name.to_lowercase(), &source.name) {
            let message = format!("{} and {first} are the same file on Windows", source.name);
            findings.push(
                Finding::new("MP008", Level::Error, Origin::Policy, &[&source.name], message)
                    .at(Span { file: number as u32, line: 1, start: 0, end: 0 }, "")
                    .help("Give one of them another name."),
            );
        }
    }
    findings
}
