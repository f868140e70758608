//! `milepost new`

use super::Outcome;
use std::fs;
use std::path::{Path, PathBuf};

/// The files of a new folder: an invented example that checks clean, and how to make it one's own.
const FILES: &[(&str, &str)] = &[
    ("README.md", include_str!("new/README.md")),
    ("policies/common/acts.milepost", include_str!("new/policies/common/acts.milepost")),
    ("policies/common/facts.milepost", include_str!("new/policies/common/facts.milepost")),
    ("policies/common/moments.milepost", include_str!("new/policies/common/moments.milepost")),
    ("policies/common/people.milepost", include_str!("new/policies/common/people.milepost")),
    ("policies/example/document.milepost", include_str!("new/policies/example/document.milepost")),
    ("policies/example/worry.milepost", include_str!("new/policies/example/worry.milepost")),
];

#[derive(clap::Args)]
pub(crate) struct Options {
    /// The folder to make
    folder: PathBuf,
}

pub(crate) fn run(options: &Options) -> Outcome {
    let folder = &options.folder;
    make(folder)?;
    let shown = folder.display();
    say!("Made {shown} with an invented example. Next:");
    say!("");
    say!("  1. Go into the folder:       cd \"{shown}\"");
    say!("  2. Look for mistakes:        milepost check");
    say!("  3. Read the example back:    milepost read \"Worry about a child\"");
    say!("  4. Make what you publish:    milepost build");
    say!("");
    say!("README.md in the folder says how to put your own document in place of the example.");
    Ok(true)
}

/// Writes the files into a folder that is not there yet, or is empty.
fn make(folder: &Path) -> Result<(), String> {
    let cannot = |path: &Path, error: std::io::Error| format!("Cannot write {}: {error}.", path.display());
    if folder.exists() && !folder.is_dir() {
        return Err(format!("{} is a file. Name a folder that is not there yet.", folder.display()));
    }
    if let Ok(mut entries) = fs::read_dir(folder)
        && entries.next().is_some()
    {
        return Err(format!(
            "{} is not empty, and nothing in it was touched. Name a folder that is not there yet, or an empty one.",
            folder.display()
        ));
    }
    for (path, text) in FILES {
        let place = path.split('/').fold(folder.to_path_buf(), |place, part| place.join(part));
        if let Some(parent) = place.parent() {
            fs::create_dir_all(parent).map_err(|error| cannot(parent, error))?;
        }
        fs::write(&place, text).map_err(|error| cannot(&place, error))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::{Level, plain};

    #[test]
    fn the_example_checks_clean_and_builds() {
        let folder = tempfile::TempDir::new().unwrap();
        make(folder.path()).unwrap();
        let compiled = super::super::compiled(&folder.path().join("policies")).unwrap();
        let faults: Vec<_> = compiled.findings.iter().filter(|f| f.level > Level::Note).cloned().collect();
        assert!(faults.is_empty(), "{}", plain::render(&faults, &compiled.sources));
        let made = crate::emit::all(&compiled.model, &compiled.findings);
        assert!(made.iter().any(|file| file.path == "checklists/procedures/worry-about-a-child.html"));
        let text = crate::emit::read::in_text(&compiled.model, "worry-about-a-child", 100).unwrap();
        insta::assert_snapshot!(text);
    }

    #[test]
    fn a_folder_that_holds_something_is_left_alone() {
        let folder = tempfile::TempDir::new().unwrap();
        fs::write(folder.path().join("mine"), "x").unwrap();
        let message = make(folder.path()).unwrap_err();
        assert!(message.contains("is not empty"), "{message}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(make(&folder.path().join("mine")).unwrap_err().contains("is a file"));
    }
}
