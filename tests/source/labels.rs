//! Addresses labelled by hand, held against what is read. The text itself is not committed: these tests run
//! where `MILEPOST_SOURCES` names the folder it is in, and say SKIPPED elsewhere.

use milepost::source::{Kind, Lock, index};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

const LABELS: &str = include_str!("labels-addresses.tsv");

/// The lock of the June 2025 edition, where the text is at hand; it is read once.
pub fn lock_of(file: &str, key: &str) -> Option<&'static Lock> {
    static READ: OnceLock<Option<Lock>> = OnceLock::new();
    if key != "SET" {
        return None;
    }
    let read = READ.get_or_init(|| {
        let folder = std::env::var_os("MILEPOST_SOURCES")?;
        let bytes = std::fs::read(std::path::Path::new(&folder).join(file)).expect("the source text");
        Some(index(file, &bytes, key, "June 2025").expect("a lock"))
    });
    if read.is_none() {
        eprintln!("SKIPPED: MILEPOST_SOURCES IS NOT SET, SO NO SOURCE TEXT WAS READ");
    }
    read.as_ref()
}

fn labels() -> impl Iterator<Item = (&'static str, u32, &'static str)> {
    LABELS.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let mut fields = line.split('\t');
        let mut field = || fields.next().expect("a field");
        (field(), field().parse().expect("a line"), field())
    })
}

#[test]
fn every_label_is_read_at_its_address_and_nothing_else_there() {
    let Some(lock) = lock_of("set-2025-06.txt", "SET") else { return };
    let by_address: BTreeMap<&str, _> = lock.paragraphs.iter().map(|p| (p.address.as_str(), p)).collect();
    let by_line: BTreeMap<u32, _> = lock.paragraphs.iter().map(|p| (p.line, p)).collect();
    let (mut right, mut wrong, mut said) = (0, Vec::new(), 0);
    for (address, line, fingerprint) in labels() {
        let read = by_line.get(&line);
        if address == "-" {
            if let Some(read) = read {
                wrong.push(format!("line {line} is no paragraph, and is read as {}", read.address));
                said += 1;
            }
            continue;
        }
        said += usize::from(read.is_some());
        match by_address.get(address) {
            Some(read) if read.line == line && read.fingerprint == fingerprint => right += 1,
            Some(read) if read.line == line => wrong.push(format!("{address}: other words are read")),
            Some(other) => wrong.push(format!(
                "{address} is on line {line}, and is read on line {}; line {line} is {}",
                other.line,
                read.map_or("nothing", |read| &read.address)
            )),
            None => wrong.push(format!("{address} on line {line} is {}", read.map_or("nothing", |read| &read.address))),
        }
    }
    let labelled = labels().filter(|(address, ..)| *address != "-").count();
    eprintln!("addresses: {right} of {labelled} labels right (recall), {right} of {said} read there right (precision)");
    wrong.iter().for_each(|wrong| eprintln!("  {wrong}"));
    assert!(labelled >= 150);
    assert!(right * 100 >= labelled * 98, "recall {right} of {labelled}");
    assert!(right * 100 >= said * 98, "precision {right} of {said}");
}

#[test]
fn nearly_every_number_of_the_text_stands_at_its_part_and_number() {
    let Some(lock) = lock_of("set-2025-06.txt", "SET") else { return };
    // The numbers as they stand at the beginning of a line, told without the reader: after the contents, by part.
    let folder = std::env::var_os("MILEPOST_SOURCES").expect("set");
    let text = std::fs::read_to_string(std::path::Path::new(&folder).join("set-2025-06.txt")).expect("text");
    let mut part = "";
    let mut expected = BTreeSet::new();
    for (line, text) in text.lines().enumerate().skip(450) {
        match text.trim() {
            "PART A" => part = "A",
            "PART B" => part = "B",
            text => {
                let first = text.trim_start_matches("- ").split([' ', '\t']).next().unwrap_or_default();
                let deep = first.split('.').filter(|n| n.parse::<u32>().is_ok()).count() == 3;
                if deep && first.matches('.').count() == 2 {
                    expected.insert((format!("{part}.{first}"), line as u32 + 1));
                }
            }
        }
    }
    let plain = |address: &str| address.split('#').next().unwrap_or_default().to_string();
    let read: BTreeSet<_> =
        lock.paragraphs.iter().filter(|p| p.kind == Kind::Numbered).map(|p| (plain(&p.address), p.line)).collect();
    let right = expected.intersection(&read).count();
    eprintln!(
        "numbered paragraphs: {} in the text, {} read, {right} at their part and number",
        expected.len(),
        read.len()
    );
    for lost in expected.difference(&read) {
        eprintln!("  not read: {} on line {}", lost.0, lost.1);
    }
    for added in read.difference(&expected) {
        eprintln!("  read and not there: {} on line {}", added.0, added.1);
    }
    assert!(expected.len() > 3_000);
    assert!(right * 100 >= expected.len() * 98 && right * 100 >= read.len() * 98);
}
