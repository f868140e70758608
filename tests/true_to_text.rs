//! The real policies held against the lock of the document they capture: true as they stand, and every
//! kind of slip in them is caught. No source document is needed.

use milepost::diagnostics::{Finding, Level, Origin, Sources};
use milepost::{compile, syntax};
use std::path::Path;

fn policies() -> Sources {
    syntax::folder::read(Path::new("policies")).expect("the policy folder is there").0
}

/// The findings of the policies against their sources, after a change to one file.
fn after(from: &str, to: &str) -> Vec<Finding> {
    let mut sources = policies();
    let mut changed = 0;
    for file in sources.files.iter_mut().filter(|file| !syntax::folder::is_lock(&file.name)) {
        changed += file.text.matches(from).count();
        file.text = file.text.replacen(from, to, 1);
    }
    assert!(from.is_empty() || changed == 1, "{from} stands in {changed} places");
    let of_sources = |finding: &Finding| finding.code >= "MP6" && finding.level > Level::Note;
    compile(sources, Vec::new()).findings.into_iter().filter(of_sources).collect()
}

fn of_policy(findings: Vec<Finding>) -> Vec<Finding> {
    findings.into_iter().filter(|finding| finding.origin == Origin::Policy).collect()
}

#[test]
fn the_policies_are_true_to_the_text_and_the_text_s_own_faults_are_found() {
    let found = after("", "");
    let ours: Vec<String> = of_policy(found.clone()).into_iter().map(|finding| finding.message).collect();
    assert_eq!(ours, Vec::<String>::new());
    let astray = found.iter().filter(|finding| finding.code == "MP605").flat_map(|finding| &finding.citations);
    let astray: std::collections::BTreeSet<&str> = astray.map(String::as_str).collect();
    let known = [
        "SET A.3.4.22",
        "SET A.3.4.9",
        "SET A.6.7.2/2",
        "SET A.6.9.5/5",
        "SET A.7.3.23",
        "SET A.7.5.3",
        "SET B.23.1.1",
    ];
    assert!(astray.into_iter().eq(known), "cross-references that lead elsewhere, each seen in the text");
}

#[test]
fn every_kind_of_slip_is_caught() {
    for (code, paragraph, from, to) in [
        (
            "MP602",
            "A.3.9.6",
            "must happen within 15 working days of enquiry-initiated, when",
            "must happen within 10 working days of enquiry-initiated, when",
        ),
        (
            "MP602",
            "A.4.1.7",
            "should happen within 15 working days of enquiry-initiated ",
            "should happen within 15 days of enquiry-initiated ",
        ),
        (
            "MP602",
            "A.3.10.1",
            "must happen within 3 days of the earlier of",
            "must happen within 3 working days of the earlier of",
        ),
        ("MP602", "B.42.8.8", "must last at most 72 hours", "must last at least 72 hours"),
        ("MP602", "B.42.8.8", "must last at most 72 hours", "must last at most 3 days"),
        (
            "MP603",
            "A.3.9.6",
            "must happen within 15 working days of enquiry-initiated, when",
            "should happen within 15 working days of enquiry-initiated, when",
        ),
        (
            "MP603",
            "A.4.1.7",
            "should happen within 15 working days of enquiry-initiated ",
            "must happen within 15 working days of enquiry-initiated ",
        ),
        (
            "MP603",
            "A.8.5.2",
            "must happen within 1 working day of organised-abuse-referred",
            "may happen within 1 working day of organised-abuse-referred",
        ),
        (
            "MP601",
            "A.3.4.61",
            "previous strategy-discussion  [SET A.3.4.6]",
            "previous strategy-discussion  [SET A.3.4.61]",
        ),
    ] {
        let found = of_policy(after(from, to));
        let caught =
            |finding: &&Finding| finding.code == code && finding.citations.contains(&format!("SET {paragraph}"));
        assert_eq!(
            found.iter().filter(caught).count(),
            1,
            "{to}: {:?}",
            found.iter().map(|f| &f.message).collect::<Vec<_>>()
        );
    }
}
