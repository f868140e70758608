//! The times that the source texts state, held against labels made by hand before the grammar was
//! written: `tests/source/labels-times.tsv`. `MILEPOST_SOURCES` names the folder of the texts; without it
//! this says SKIPPED.

use milepost::source::phrases::{TimeStated, read};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::PathBuf;

struct Label {
    text: String,
    line: usize,
    fingerprint: String,
    times: Vec<TimeStated>,
}

const TUNED: &str = include_str!("source/labels-times.tsv");
/// Never looked at while the grammar was written.
const HELD_OUT: &str = include_str!("source/labels-times-held-out.tsv");

fn labels(of: &str) -> Vec<Label> {
    let label = |line: &str| {
        let columns: Vec<&str> = line.split('\t').collect();
        let times = if columns[3] == "none" { "" } else { columns[3] };
        let times = times.split("; ").filter(|time| !time.is_empty());
        Label {
            text: columns[0].to_string(),
            line: columns[1].parse().expect("a line number"),
            fingerprint: columns[2].to_string(),
            times: times.map(|time| time.parse().unwrap_or_else(|fault| panic!("{fault}"))).collect(),
        }
    };
    of.lines().filter(|line| !line.starts_with('#')).map(label).collect()
}

/// The first 64 bits of SHA-256 over the words of a line.
fn fingerprint(line: &str) -> String {
    let words: Vec<String> = line
        .to_lowercase()
        .split(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit())
        .filter(|word| !word.is_empty())
        .map(str::to_string)
        .collect();
    let digest = Sha256::digest(words.join(" ").as_bytes());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn at_least_two_hundred_paragraphs_are_labelled_and_every_label_can_be_read() {
    let labels = labels(TUNED);
    assert!(labels.len() >= 300, "{}", labels.len());
    assert!(labels.iter().filter(|label| label.times.is_empty()).count() >= 80, "numbers that are no times");
}

#[test]
fn the_times_of_the_source_texts_are_read_as_they_were_labelled() {
    assert_read_as_labelled(TUNED, 0.95);
}

#[test]
fn times_the_grammar_was_not_written_for_are_read_too() {
    assert_eq!(labels(HELD_OUT).len(), 70);
    assert_read_as_labelled(HELD_OUT, 0.85);
}

/// Asserts least precision and recall.
fn assert_read_as_labelled(of: &str, least: f64) {
    let Some(folder) = std::env::var_os("MILEPOST_SOURCES").map(PathBuf::from) else {
        eprintln!("SKIPPED: MILEPOST_SOURCES IS NOT SET, SO NO TIME WAS COMPARED WITH ITS LABEL");
        return;
    };
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let (mut right, mut found, mut labelled) = (0, 0, 0);
    for label in labels(of) {
        let lines = texts.entry(label.text.clone()).or_insert_with(|| {
            let bytes = std::fs::read(folder.join(format!("{}.txt", label.text))).expect("a source text");
            String::from_utf8_lossy(&bytes).split('\n').map(str::to_string).collect()
        });
        let line = &lines[label.line - 1];
        assert_eq!(fingerprint(line), label.fingerprint, "{} {} is another line now", label.text, label.line);
        let mut left = label.times.clone();
        let times: Vec<TimeStated> =
            read(line).times.into_iter().map(|time| TimeStated { duty: None, ..time }).collect();
        (found, labelled) = (found + times.len(), labelled + label.times.len());
        for time in times {
            match left.iter().position(|known| *known == time) {
                Some(at) => {
                    left.remove(at);
                    right += 1;
                }
                None => eprintln!("{} {}: read as \"{time}\", which is not labelled", label.text, label.line),
            }
        }
        for time in left {
            eprintln!("{} {}: \"{time}\" is labelled and was not read", label.text, label.line);
        }
    }
    eprintln!("{right} of {found} times read are as labelled, of {labelled} labelled");
    assert!(f64::from(right) >= least * found as f64, "precision");
    assert!(f64::from(right) >= least * labelled as f64, "recall");
}
