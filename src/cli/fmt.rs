//! `milepost fmt`

use super::{Folder, Outcome, complain};
use crate::diagnostics::{Finding, Source, plain, sort, terminal};
use crate::syntax::{folder, format};
use std::fs;
use std::io::Write as _;
use std::path::Path;

#[derive(clap::Args)]
pub(crate) struct Options {
    #[command(flatten)]
    folder: Folder,
    /// Change nothing; list the files that are not in the canonical layout, and end with 1 if there are any
    #[arg(long)]
    check: bool,
    /// Show what was not understood without drawing characters, for screen readers
    #[arg(long)]
    plain: bool,
}

pub(crate) fn run(options: &Options) -> Outcome {
    let root = &options.folder.folder;
    let (sources, mut findings) = folder::read(root)?;
    let unreadable: Vec<u32> =
        findings.iter().filter(|f| f.code == "MP005").flat_map(|f| &f.places).map(|p| p.span.file).collect();
    let mut changed = Vec::new();
    for (number, source) in sources.files.iter().enumerate() {
        let number = number as u32;
        if unreadable.contains(&number) || folder::is_lock(&source.name) {
            continue;
        }
        if let Some(text) = lay_out(root, number, source, &mut findings)? {
            changed.push((&source.name, text));
        }
    }
    for (name, text) in &changed {
        if !options.check {
            replace(&root.join(name), text)?;
        }
        say!("{} {name}", if options.check { "would change:" } else { "changed:" });
    }
    let policies = sources.files.iter().filter(|source| !folder::is_lock(&source.name)).count();
    report(options, changed.len(), policies);
    sort(&mut findings);
    if options.plain {
        complain(&plain::render(&findings, &sources));
    } else {
        complain(&terminal::render(&findings, &sources, false));
    }
    Ok(findings.is_empty() && (changed.is_empty() || !options.check))
}

/// The canonical text of a file, if it is another than what is on the disk.
fn lay_out(root: &Path, number: u32, source: &Source, findings: &mut Vec<Finding>) -> Result<Option<String>, String> {
    let formatted = format::format(number, &source.name, &source.text);
    findings.extend(formatted.findings);
    let path = root.join(&source.name);
    let written = fs::read(&path).map_err(|_| format!("{} cannot be read any more.", source.name))?;
    Ok((written != formatted.text.as_bytes()).then_some(formatted.text))
}

fn report(options: &Options, changed: usize, all: usize) {
    let files = |count: usize| if count == 1 { "1 file".to_string() } else { format!("{count} files") };
    match (changed, options.check) {
        (0, _) => say!("{} looked at; every one is in its canonical layout.", files(all)),
        (some, true) => say!("{} of {} would change.", files(some), all),
        (some, false) => say!("{} of {} changed.", files(some), all),
    }
}

/// Writes a file whole or not at all; its permissions stay.
fn replace(path: &Path, text: &str) -> Result<(), String> {
    let cannot = |_| format!("{} cannot be written: it was left as it is.", path.display());
    let path = path.canonicalize().map_err(cannot)?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut new = tempfile::NamedTempFile::new_in(folder).map_err(cannot)?;
    new.write_all(text.as_bytes()).and_then(|()| new.as_file().sync_all()).map_err(cannot)?;
    let permissions = fs::metadata(&path).map_err(cannot)?.permissions();
    if permissions.readonly() {
        return Err(format!("{} may not be written: it was left as it is.", path.display()));
    }
    fs::set_permissions(new.path(), permissions).map_err(cannot)?;
    new.persist(&path).map_err(|error| cannot(error.error))?;
    Ok(())
}
