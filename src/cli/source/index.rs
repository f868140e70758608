//! `milepost source index`

use super::super::{Outcome, complain};
use super::{cited, document, key, lock, place, policies};
use crate::source::oddities::Oddities;
use crate::source::{Kind, Lock, index};
use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// The document: plain text (as pdftotext gives it), Markdown, a saved web page or a Word document
    text: PathBuf,
    /// The key of the document in the policies
    #[arg(long, value_name = "KEY")]
    document: String,
    /// The folder with the policy files
    #[arg(long, default_value = "policies")]
    policies: PathBuf,
    /// The edition, where the policies do not declare the document
    #[arg(long)]
    edition: Option<String>,
    /// Write nothing; end with 1 if the lock is not what the document makes it
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(options: &Options) -> Outcome {
    let compiled = policies(&options.policies)?;
    let key = key(&compiled.model, &options.document)?;
    let path = place(&options.policies, &compiled, &key);
    let old = lock(&path)?;
    if let Some((old, _)) = old.as_ref().filter(|(old, _)| old.document != key) {
        return Err(format!("{} is the lock of {}, not of {key}; it was left as it is.", path.display(), old.document));
    }
    let declared = compiled.model.documents.get(&key).map(|document| document.edition.clone());
    let kept = old.as_ref().map(|(old, _)| old.edition.clone());
    let edition =
        options.edition.clone().or(declared.filter(|edition| !edition.is_empty())).or(kept).unwrap_or_default();
    let name = options.text.display().to_string();
    let new = index(&name, &document(&options.text)?, &key, &edition)?;
    let cited = cited(&compiled.model, &key);
    has_numbers(&name, &key, &new, old.as_ref().map(|(old, _)| old), &cited)?;
    let written = new.write();
    let same = old.as_ref().is_some_and(|(_, text)| text.replace('\r', "") == written);
    if options.check {
        say!(
            "{} {}",
            path.display(),
            if same { "is what the document makes it." } else { "is stale: index the document again." }
        );
        return Ok(same);
    }
    if !same {
        write(&path, &written)?;
    }
    report(&path, &new, &cited, same);
    Ok(true)
}

/// A text without numbers in place of one with them is the wrong text.
fn has_numbers(name: &str, key: &str, new: &Lock, old: Option<&Lock>, cited: &BTreeSet<String>) -> Result<(), String> {
    if new.numbered().next().is_some() {
        return Ok(());
    }
    let had = old.is_some_and(|old| old.numbered().next().is_some());
    let wanted = cited.iter().any(|cited| cited.contains(|c: char| c.is_ascii_digit()) && new.find(cited).is_none());
    if had || wanted {
        let why = if had { "the lock that is there has them" } else { "the policies cite them" };
        return Err(format!(
            "{name} has no numbered paragraphs, and {why}: this is not the text of {key}, or its numbers were lost when \
             the text was taken out. Nothing was written."
        ));
    }
    complain(&format!("{name} has no numbered paragraphs: each is addressed by its heading and its place under it.\n"));
    Ok(())
}

/// Writes the lock whole or not at all.
fn write(path: &Path, text: &str) -> Result<(), String> {
    let cannot = |_| format!("{} cannot be written: what was there was left as it is.", path.display());
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(cannot)?;
    if fs::metadata(path).is_ok_and(|about| about.permissions().readonly()) {
        return Err(format!("{} may not be written: it was left as it is.", path.display()));
    }
    let mut new = tempfile::NamedTempFile::new_in(folder).map_err(cannot)?;
    new.write_all(text.as_bytes()).and_then(|()| new.as_file().sync_all()).map_err(cannot)?;
    readable(new.path()).map_err(cannot)?;
    new.persist(path).map_err(|error| cannot(error.error))?;
    Ok(())
}

/// A new file is for everybody to read, as files in a repository are.
#[cfg(unix)]
fn readable(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable(_: &Path) -> std::io::Result<()> {
    Ok(())
}

fn report(path: &Path, lock: &Lock, cited: &BTreeSet<String>, same: bool) {
    let count = |kinds: &[Kind]| lock.paragraphs.iter().filter(|paragraph| kinds.contains(&paragraph.kind)).count();
    say!("{} {}", path.display(), if same { "is unchanged." } else { "was written." });
    say!(
        "{} numbered paragraphs under {} headings; {} paragraphs without a number, {} items of lists, {} rows of tables, {} footnotes.",
        count(&[Kind::Numbered]),
        count(&[Kind::Part, Kind::Chapter, Kind::Section, Kind::Heading]),
        count(&[Kind::Unnumbered]),
        count(&[Kind::Bullet]),
        count(&[Kind::Row]),
        count(&[Kind::Footnote])
    );
    let odd = Oddities::of(lock);
    list("Numbers that repeat", odd.repeated.iter().cloned());
    list("Numbers that are missing", odd.missing.iter().cloned());
    list(
        "Under another heading than the number says",
        odd.astray.iter().map(|(address, under)| format!("{address} under {under}")),
    );
    let lost: Vec<String> = cited.iter().filter(|cited| lock.find(cited).is_none()).cloned().collect();
    if !cited.is_empty() {
        say!("Paragraphs that the policies cite: {}, of which {} stand in it.", cited.len(), cited.len() - lost.len());
    }
    list("Cited and not there", lost.into_iter());
}

/// A line of addresses, the first twelve named.
fn list(title: &str, addresses: impl Iterator<Item = String>) {
    let all: Vec<String> = addresses.collect();
    if all.is_empty() {
        return;
    }
    let shown = all.iter().take(12).cloned().collect::<Vec<_>>().join(", ");
    let more = if all.len() > 12 { format!(" and {} more", all.len() - 12) } else { String::new() };
    say!("{title} ({}): {shown}{more}.", all.len());
}
