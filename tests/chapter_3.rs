//! The real policies, whole: what must be found in SET part A chapter 3, and that it is found for the
//! reason given and for no other.

use milepost::diagnostics::{Finding, Level, Origin, Sources};
use milepost::{Compiled, compile, syntax};
use std::collections::BTreeSet;
use std::path::Path;

fn policies() -> Sources {
    let (sources, findings) = syntax::folder::read(Path::new("policies")).expect("the policy folder is there");
    assert!(findings.is_empty(), "the policy files can be read");
    sources
}

fn compiled(sources: Sources) -> Compiled {
    compile(sources, Vec::new())
}

/// The findings of a code that cite all of these paragraphs, and what their message says.
fn found<'c>(compiled: &'c Compiled, code: &str, paragraphs: &[&str]) -> Vec<&'c Finding> {
    let cites = |finding: &&Finding| {
        paragraphs.iter().all(|paragraph| finding.citations.iter().any(|cited| cited == &format!("SET {paragraph}")))
    };
    compiled.findings.iter().filter(|finding| finding.code == code).filter(cites).collect()
}

#[test]
fn nothing_in_the_policies_is_ours_to_mend() {
    let compiled = compiled(policies());
    let open = |f: &&Finding| f.origin == Origin::Policy && f.level >= Level::Warning && f.answer.is_none();
    let ours: Vec<&Finding> = compiled.findings.iter().filter(open).collect();
    assert!(ours.is_empty(), "{ours:#?}");
}

#[test]
fn the_conflicts_of_the_chapter_are_found() {
    let compiled = compiled(policies());
    for (code, paragraphs, words) in [
        ("MP301", ["A.3.4.17", "A.3.10.1"], "should within 3 working days"),
        ("MP301", ["A.3.4.17", "A.8.5.2"], "must within 5 working days"),
        ("MP401", ["A.3.4.17", "A.3.10.1"], "must"),
        ("MP401", ["A.3.4.17", "A.3.2.10"], "must"),
        ("MP401", ["A.3.9.6", "A.4.1.7"], "initial conference on the child"),
        ("MP401", ["A.4.1.6", "A.3.9.3"], "convene"),
        ("MP403", ["A.3.4.10", "A.8.5.2"], "chair"),
        ("MP406", ["A.3.10.2", "A.4.1.9"], "later date"),
        ("MP306", ["A.3.4.17", "A.3.4.17"], "four of the exceptions"),
    ] {
        let findings = found(&compiled, code, &paragraphs);
        assert_eq!(findings.len(), 1, "{code} {paragraphs:?}");
        assert!(findings[0].message.contains(words), "{}", findings[0].message);
        assert_eq!(findings[0].origin, Origin::Document, "{code} {paragraphs:?}");
        assert!(!findings[0].proof.is_empty() && !findings[0].help.is_empty());
    }
}

#[test]
fn a_conflict_is_proved_with_dates_that_bear_it_out() {
    let compiled = compiled(policies());
    let proof = found(&compiled, "MP301", &["A.3.4.17", "A.3.10.1"])[0].proof.join("\n");
    // Wednesday 4 June 2025: three working days end on Monday 9, three days on Saturday 7.
    for words in ["Wednesday 4 June 2025", "Monday 9 June 2025, 23:59", "Saturday 7 June 2025, 23:59", "Calendar clash"]
    {
        assert!(proof.contains(words), "{words}: {proof}");
    }
}

/// The ids of all findings, after a change to one file.
fn ids_after(from: &str, to: &str) -> BTreeSet<String> {
    let mut sources = policies();
    let changed: Vec<bool> = sources
        .files
        .iter_mut()
        .map(|file| {
            let text = file.text.replacen(from, to, 1);
            std::mem::replace(&mut file.text, text.clone()) != text
        })
        .collect();
    assert_eq!(changed.iter().filter(|changed| **changed).count(), 1, "{from} stands in one file");
    ids(&compiled(sources))
}

/// Every finding but those that hold a rule against its paragraph: they report each such change (MP602, MP603).
fn ids(compiled: &milepost::Compiled) -> BTreeSet<String> {
    let of_the_text = compiled.findings.iter().filter(|finding| !finding.code.starts_with("MP60"));
    of_the_text.map(|finding| finding.id.clone()).collect()
}

#[test]
fn days_changed_to_working_days_removes_exactly_the_finding_about_the_amount() {
    let before = compiled(policies());
    let about_the_amount = found(&before, "MP301", &["A.3.4.17", "A.3.10.1"])[0].id.clone();
    let mut expected = ids(&before);
    assert!(expected.remove(&about_the_amount));
    // A referral that a bank holiday lets come after those three days has time enough in working days.
    assert!(expected.remove(&found(&before, "MP303", &["A.1.6.6", "A.3.10.1"])[0].id));
    // An assessment of 45 working days is too late for either; the finding names the limit, so its id is another.
    assert!(expected.remove(&found(&before, "MP303", &["A.2.2.36", "A.3.10.1"])[0].id));
    let mut after =
        ids_after("must happen within 3 days of the earlier of", "must happen within 3 working days of the earlier of");
    let renamed: Vec<String> = after.difference(&expected).cloned().collect();
    assert!(renamed.len() == 1 && renamed[0].starts_with("MP303-"), "{renamed:?}");
    after.remove(&renamed[0]);
    assert_eq!(after, expected);
}

#[test]
fn a_must_made_a_should_removes_exactly_the_finding_about_the_modality() {
    let before = compiled(policies());
    let about_the_modality = found(&before, "MP401", &["A.3.9.6", "A.4.1.7"])[0].id.clone();
    let mut expected = ids(&before);
    assert!(expected.remove(&about_the_modality));
    let after = ids_after(
        "must happen within 15 working days of enquiry-initiated, when",
        "should happen within 15 working days of enquiry-initiated, when",
    );
    assert_eq!(after, expected);
}

#[test]
fn an_empty_policy_gives_no_findings() {
    assert!(compiled(Sources::default()).findings.is_empty());
}
