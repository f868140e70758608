//! The policies held against the source texts, where they are at hand: `MILEPOST_SOURCES` names their
//! folder. Without it these tests say SKIPPED (with `--nocapture`, and `.ci/run` says so loudly).

use milepost::{compile, syntax};
use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};

/// As many words in a row as may not be shared with a source.
const RUN: usize = 8;

fn sources() -> Option<Vec<(String, String)>> {
    let Some(folder) = std::env::var_os("MILEPOST_SOURCES").map(PathBuf::from) else {
        eprintln!("SKIPPED: MILEPOST_SOURCES IS NOT SET, SO NOTHING WAS COMPARED WITH THE SOURCE TEXTS");
        return None;
    };
    let mut texts = Vec::new();
    for entry in std::fs::read_dir(&folder).expect("MILEPOST_SOURCES names a folder").flatten() {
        let text = std::fs::read(entry.path()).expect("a source text");
        texts.push((entry.file_name().to_string_lossy().into_owned(), String::from_utf8_lossy(&text).into_owned()));
    }
    assert!(!texts.is_empty(), "MILEPOST_SOURCES holds no texts");
    Some(texts)
}

fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let word = |c: char| !(c.is_ascii_alphanumeric() || c == '\'');
    lower.split(word).filter(|word| !word.is_empty()).map(str::to_string).collect()
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found);
        } else if path
            .extension()
            .is_some_and(|ending| ["milepost", "md", "mmd", "dot", "json", "rs"].iter().any(|e| ending == *e))
        {
            found.push(path);
        }
    }
}

#[test]
fn no_sentence_of_a_source_is_in_the_policies_or_in_what_is_built() {
    let Some(sources) = sources() else { return };
    let texts: Vec<Vec<String>> = sources.iter().map(|(_, text)| words(text)).collect();
    let runs: HashSet<&[String]> = texts.iter().flat_map(|words| words.windows(RUN)).collect();
    // The name of the document itself has eight words.
    let named = words("Southend, Essex and Thurrock safeguarding and child protection procedures");
    let mut paths = Vec::new();
    files(Path::new("policies"), &mut paths);
    files(Path::new("generated"), &mut paths);
    for path in paths {
        let text = words(&std::fs::read_to_string(&path).expect("text"));
        let shared = text
            .windows(RUN)
            .find(|run| runs.contains(run) && !run.windows(4).any(|four| named.windows(4).any(|n| n == four)));
        assert!(shared.is_none(), "{}: {}", path.display(), shared.unwrap_or_default().join(" "));
    }
}

#[test]
fn every_paragraph_cited_stands_in_the_source() {
    let Some(sources) = sources() else { return };
    let Some((_, set)) = sources.iter().find(|(name, _)| name.starts_with("set-")) else { return };
    let numbers: BTreeSet<&str> = set
        .lines()
        .map(|line| line.trim_start_matches([' ', '-', '*', '#']))
        .filter_map(|line| line.split([' ', '\t']).next())
        .map(|number| number.trim_end_matches('.'))
        .collect();
    let (policies, found) = syntax::folder::read(Path::new("policies")).expect("the policies");
    let model = compile(policies, found).model;
    let cited = model.statements.iter().flat_map(|statement| {
        let clauses = statement.variants.iter().flat_map(|variant| &variant.marks.citations);
        statement.marks.citations.iter().chain(clauses)
    });
    let mut paragraphs = BTreeSet::new();
    for citation in cited.filter(|citation| citation.document == "SET") {
        paragraphs.insert(citation.paragraph.clone());
    }
    assert!(paragraphs.len() > 100, "the chapter cites more than a hundred paragraphs");
    for paragraph in paragraphs {
        let number = paragraph.trim_start_matches(['A', 'B', '.']).split(['#', '(', '/']).next().unwrap_or_default();
        assert!(numbers.contains(number), "SET {paragraph} is cited and stands nowhere in the text");
    }
}
