//! The table is complete, and every page is as pages are.

use crate::check::{TABLE, row};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn rust_files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            rust_files(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.push(path);
        }
    }
}

/// Codes in string literals outside tests: `"MP` and three figures.
fn codes_in(text: &str) -> BTreeSet<String> {
    let starts = text.match_indices("\"MP").map(|(at, _)| at + 1);
    let code = |at: usize| text.get(at..at + 6).filter(|code| code[2..].starts_with(|c: char| c.is_ascii_digit()));
    starts
        .filter_map(code)
        .filter(|code| code[2..].bytes().take(3).all(|b| b.is_ascii_digit()))
        .map(|code| code[..5].to_string())
        .collect()
}

#[test]
fn every_code_in_the_source_has_a_row() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    for file in files.iter().filter(|file| !file.components().any(|part| part.as_os_str() == "tests")) {
        let text = std::fs::read_to_string(file).expect("a source file");
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        for code in codes_in(text) {
            assert!(row(&code).is_some(), "{code} in {} has no row in the table", file.display());
        }
    }
}

#[test]
fn rows_are_in_order_and_each_code_stands_once() {
    assert!(TABLE.windows(2).all(|pair| pair[0].code < pair[1].code));
}

/// A fault of ours that no file is known to cause, one that takes a hundred faults, and one that takes a
/// tangle of limits: the tests of the formatter, of hostile files and of networks hold them.
pub(super) const WITHOUT_EXAMPLE: [&str; 3] = ["MP009", "MP010", "MP312"];

#[test]
fn every_page_has_its_heading_and_its_parts() {
    for row in TABLE {
        let text = row.page.markdown();
        assert_eq!(row.page.heading(), format!("{}: {}", row.code, row.title));
        let examples: &[&str] = if WITHOUT_EXAMPLE.contains(&row.code) {
            &[]
        } else {
            &["\n```milepost fails\n", "\n```milepost passes\n"]
        };
        for part in ["\n## Why it matters\n", "\n## How to mend it\n"].iter().chain(examples) {
            assert_eq!(text.matches(part).count(), 1, "{}: {part:?}", row.code);
        }
        assert!(!row.levels.is_empty(), "{}", row.code);
    }
}

#[test]
fn every_page_file_has_a_row() {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/check/pages");
    for entry in std::fs::read_dir(pages).expect("pages").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let code = name.trim_end_matches(".md");
        assert!(row(code).is_some_and(|row| row.code == code), "{name} is the page of no code");
    }
}
