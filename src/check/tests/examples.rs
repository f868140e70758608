//! Every page's failing example fails with its code, and its passing example does not.

use super::table::WITHOUT_EXAMPLE;
use crate::check::TABLE;
use crate::diagnostics::{Finding, Level, Sources, plain};
use crate::syntax::folder;

/// An example read from a folder, as users have it: file names are part of what is checked.
fn compiled(example: &Sources) -> (Sources, Vec<Finding>) {
    let folder = tempfile::tempdir().expect("a folder");
    for file in &example.files {
        let path = folder.path().join(&file.name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, &file.text).expect("a file");
    }
    let (sources, found) = folder::read(folder.path()).expect("a policy folder");
    let compiled = crate::compile(sources, found);
    (compiled.sources, compiled.findings)
}

fn of_code(findings: Vec<Finding>, code: &str) -> Vec<Finding> {
    findings.into_iter().filter(|finding| finding.code == code).collect()
}

#[test]
fn failing_examples_fail() {
    for row in TABLE.iter().filter(|row| !WITHOUT_EXAMPLE.contains(&row.code)) {
        // Windows cannot hold the file of this example.
        if cfg!(windows) && row.code == "MP008" {
            continue;
        }
        let example = row.page.example(false).unwrap_or_else(|| panic!("{} has no failing example", row.code));
        let (sources, findings) = compiled(&example);
        let others: Vec<&Finding> =
            findings.iter().filter(|f| f.level == Level::Error && f.code != row.code && row.code >= "MP2").collect();
        let accompanied = ["MP202"].contains(&row.code);
        assert!(accompanied || others.is_empty(), "{}: {others:#?}", row.code);
        let found = of_code(findings, row.code);
        assert!(!found.is_empty(), "the failing example of {} does not fail", row.code);
        assert!(found.iter().all(|finding| row.levels.contains(&finding.level)), "{} has another level", row.code);
        insta::assert_snapshot!(row.code, plain::render(&found, &sources));
    }
}

#[test]
fn passing_examples_pass() {
    for row in TABLE.iter().filter(|row| !WITHOUT_EXAMPLE.contains(&row.code)) {
        let example = row.page.example(true).unwrap_or_else(|| panic!("{} has no passing example", row.code));
        let (sources, findings) = compiled(&example);
        let errors = findings.iter().filter(|finding| finding.level == Level::Error).cloned();
        let found: Vec<Finding> = of_code(findings.clone(), row.code).into_iter().chain(errors).collect();
        assert!(found.is_empty(), "{}:\n{}", row.code, plain::render(&found, &sources));
    }
}
