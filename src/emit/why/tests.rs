//! Walks through findings of small invented policies.

use super::*;
use crate::diagnostics::{Source, Sources};

const POLICY: &str = r#"
document LSP "Local procedures" {
  publisher: "a partnership (invented)"
  edition: "2026"
  in force from: 1 January 2026
}
calendar invented "Working days" {
  known: 1 January 2026 to 31 December 2027
  bank holidays: 6 April 2026 "Easter Monday"
}
agency care "Children's social care"
moment concern "The concern" of the world
act meeting "Meeting" {
  must happen within 1 working day of concern  [LSP 1]
  must happen within 72 hours of concern  [LSP 2]  reading "hours by the clock"
}
procedure p "Meet" [LSP 3] {
  starts with concern
  step meet is a meeting {
    care must convene  [LSP 4]
    go to over
  }
  end over "Over"
  end lost "Lost"
}
"#;

fn compiled() -> Compiled {
    let file = Source { name: "local.milepost".into(), text: crate::syntax::normalise(POLICY) };
    crate::compile(Sources { files: vec![file] }, Vec::new())
}

fn of(code: &str) -> String {
    let compiled = compiled();
    let finding = compiled.findings.iter().find(|finding| finding.code == code);
    let codes: Vec<&str> = compiled.findings.iter().map(|finding| finding.code).collect();
    walk(&compiled, finding.unwrap_or_else(|| panic!("{code} is not among {codes:?}")), 100)
}

#[test]
fn two_limits_are_counted_day_by_day() {
    insta::assert_snapshot!(of("MP301"));
}

#[test]
fn a_finding_without_a_statement_shows_its_line() {
    insta::assert_snapshot!(of("MP201"));
}

#[test]
fn ids_are_found_by_their_beginning() {
    let compiled = compiled();
    let findings = &compiled.findings;
    let one = findings.iter().find(|finding| finding.code == "MP301").unwrap();
    for asked in [one.id.clone(), one.id.to_lowercase(), one.id[..9].to_string(), one.id[6..].to_string()] {
        assert_eq!(find(findings, &asked).map(|found| &found.id), Ok(&one.id), "{asked}");
    }
    let mut slip = one.id.clone();
    slip.pop();
    slip.push('z');
    assert!(find(findings, &slip).unwrap_err().contains(&one.id));
    assert_eq!(
        find(findings, "banana\u{7}").unwrap_err(),
        "There is no finding \"banana<U+0007>\". Run milepost check to see the findings; each is followed by its id."
    );
    assert!(find(findings, "").is_err());
    assert!(find(findings, "MP").unwrap_err().starts_with("Several findings begin with"));
}
