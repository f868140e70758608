//! Constructs that no policy of the folder needs yet: each is read, bound and laid out.

use milepost::diagnostics::{Level, Source, Sources, terminal};
use milepost::syntax::format::format;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

fn sources() -> Sources {
    let (sources, findings) = milepost::syntax::folder::read(&folder()).expect("the fixtures are there");
    assert_eq!(findings, Vec::new());
    sources
}

#[test]
fn every_fixture_is_understood() {
    let compiled = milepost::compile(sources(), Vec::new());
    let errors: Vec<_> = compiled.findings.into_iter().filter(|finding| finding.level == Level::Error).collect();
    assert!(errors.is_empty(), "{}", terminal::render(&errors, &compiled.sources, false));
}

#[test]
fn every_fixture_stands_in_its_canonical_layout() {
    for Source { name, text } in sources().files {
        let formatted = format(0, &name, &text);
        assert_eq!(formatted.findings, Vec::new(), "{name}");
        assert_eq!(formatted.text, text, "{name}: run milepost fmt tests/fixtures");
    }
}

#[test]
fn every_fixture_reads_aloud() {
    let compiled = milepost::compile(sources(), Vec::new());
    let reader = milepost::model::Reader::new(&compiled.model);
    let mut aloud = String::new();
    for (number, file) in compiled.sources.files.iter().enumerate() {
        aloud.push_str(&format!("== {}\n", file.name));
        for statement in compiled.model.statements.iter().filter(|statement| statement.span.file == number as u32) {
            aloud.push_str(&format!("{}\n", reader.sentence(statement)));
        }
        for line in compiled.model.set_aside.iter().filter(|line| line.span.file == number as u32) {
            aloud.push_str(&format!("{}\n", reader.set_aside(line)));
        }
    }
    insta::assert_snapshot!(aloud);
}
