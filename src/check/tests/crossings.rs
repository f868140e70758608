//! Where documents cross: registers held against rules, and information that one contact carries.

use super::findings;
use crate::diagnostics::{Level, Source, Sources};

const DECLARED: &str = r#"
document SET "Safeguarding procedures"
document PROTOCOL "Protocol on families who hide"
document REPORT "A committee's report" {
  standing: recommendation
}
agency council "The council"
agency board "The board"
agency old-area "The area they left"
agency new-area "The area they moved to"
agency old-health "Health services there" of old-area
agency old-clinic "A clinic of theirs" of old-health
role contact "Single contact"
role old-school "School they left" of old-area
role new-school "School they joined" of new-area
fact hiding "The family hides from somebody"
fact urgent "It is urgent"
moment incident "The child going missing"
moment return "The child's return"
act interview "Return interview"
act first-interview "First interview" a kind of interview
act inquest "Inquest"
"#;

/// What is found of these codes in a policy with these lines.
fn found(lines: &str, codes: &[&str]) -> Vec<String> {
    let source = Source { name: "small.milepost".to_string(), text: format!("{DECLARED}{lines}") };
    let all = findings(&Sources { files: vec![source] });
    let broken: Vec<_> = all.iter().filter(|finding| finding.level == Level::Error).collect();
    assert!(broken.is_empty(), "{broken:#?}");
    let of = all.into_iter().filter(|finding| codes.contains(&finding.code));
    of.map(|finding| format!("{} {}", finding.level.word(), finding.message)).collect()
}

/// What is found where a rule carries out a recommendation.
fn compared(ask: &str, rule: &str) -> Vec<String> {
    let lines = format!(
        "{rule} [SET 1]\nregister asked \"What was asked\" of REPORT {{\n  recommendation 8 \"Interviews\" [REPORT 8] {{\n    {ask}\n    met by: [SET 1]\n  }}\n}}\n"
    );
    found(&lines, &["MP531", "MP532"])
}

#[test]
fn a_recommendation_is_held_against_its_rule() {
    let ask = "council is recommended to hold an interview within 72 hours of incident";
    let mut told = Vec::new();
    for rule in [
        "council should hold an interview within 72 hours of incident",
        "council must hold an interview within 1 hour of incident",
        "council should hold a first-interview within 72 hours of incident",
        "council should hold an interview within 72 hours of return",
        "council should hold an interview within 73 hours of incident",
        "council should hold an interview within 3 days of incident",
        "council should hold an interview",
        "council should hold an inquest within 72 hours of incident",
        "board should hold an interview within 72 hours of incident",
        "should hold an interview within 72 hours of incident",
        "council may hold an interview within 72 hours of incident",
        "council should hold an interview within 72 hours of incident, where possible",
        "council should hold an interview within 72 hours of incident, when urgent",
        "council should \"see to interviews\" within 72 hours of incident",
        "council should not hold an interview within 72 hours of incident",
    ] {
        told.push(format!("{rule}\n    {}", compared(ask, rule).join("\n    ")));
    }
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn more_said_of_somebody_is_a_difference() {
    let ask = "council \"that knows the child\" is recommended to hold an interview";
    let told = compared(ask, "council should hold an interview");
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].ends_with("met in part: SET 1 does not say who more closely: that knows the child"), "{told:?}");
    assert!(compared(ask, "council \"that knows the child\" should hold an interview").is_empty());
}

#[test]
fn what_stands_in_words_is_not_compared() {
    assert!(compared("council is recommended to \"tidy up\"", "board should \"tidy up\"").is_empty());
    assert!(
        compared("council is recommended to tell board \"so\"", "council should tell board \"otherwise\"").is_empty()
    );
    let told = compared("council is recommended to consult board \"on it\"", "council should tell board \"of it\"");
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("the recommendation asks to consult, SET 1 to tell"), "{told:?}");
}

#[test]
fn a_line_under_an_ask_is_about_that_ask() {
    let lines = r#"
council should hold an interview [SET 1]
board should hold an inquest [SET 2]
register asked "What was asked" of REPORT {
  recommendation 1 "Both" [REPORT 1] {
    council is recommended to hold an interview
    met by: [SET 1]
    board is recommended to hold an inquest
    met by: [SET 2]
  }
  recommendation 2 "Either" [REPORT 2] {
    met by: [SET 1]
    council is recommended to hold an interview
    council is recommended to hold an inquest
  }
}
"#;
    let told = found(lines, &["MP531", "MP532"]);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].starts_with("warning Recommendation 2") && told[0].contains("SET 1 for the return interview"),
        "{told:?}"
    );
}

#[test]
fn a_recommendation_meets_no_recommendation_and_no_proposal() {
    let lines = r#"
register asked "What was asked" of REPORT {
  recommendation 1 "One" [REPORT 1] {
    council is recommended to hold an interview
    met by: [REPORT 2]
  }
  recommendation 2 "Two" [REPORT 2] {
    council is recommended to hold an interview
    met by: [SET 5]
  }
}
variation ours "Ours" of SET [SET 5] proposed {
  council should hold an interview
}
"#;
    let told = found(lines, &["MP531", "MP532"]);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told.iter().all(|line| line.contains("which no rule captures")), "{told:?}");
}

/// Whether a sentence goes past the contact.
fn goes_past(line: &str) -> bool {
    let rule = "old-area and new-area must \"share what they know\" only through contact, when hiding [PROTOCOL 3]\n";
    !found(&format!("{rule}{line} [SET 6]\n"), &["MP407"]).is_empty()
}

#[test]
fn one_contact_carries_the_information() {
    for past in [
        "old-school must send \"the file\" to new-school",
        "old-area must tell new-area \"of the move\"",
        "new-school should consult old-school",
        "old-clinic may tell new-school \"of it\"",
        "old-school must tell council and new-area \"of it\"",
        "old-school must send \"the file\" to new-school, when urgent",
    ] {
        assert!(goes_past(past), "{past}");
    }
    for quiet in [
        "old-school must send \"the file\" to contact",
        "contact must send \"the file\" to new-school",
        "old-school must send \"the file\" to old-clinic",
        "old-school must send \"the file\" to council",
        "old-school must not send \"the file\" to new-school",
        "old-school must send \"the file\" to new-school, when not hiding",
        "old-school must \"write to the new school\"",
    ] {
        assert!(!goes_past(quiet), "{quiet}");
    }
}

#[test]
fn agencies_that_are_parts_of_each_other_do_not_hang_it() {
    let lines = r#"
agency one "One" of two
agency two "Two" of one
one and new-area must "share" only through contact [PROTOCOL 3]
two must tell new-area "of it" [SET 6]
"#;
    assert_eq!(found(lines, &["MP407"]).len(), 1);
}
