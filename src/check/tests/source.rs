//! The policies held against documents: what is caught, and what is left alone.

use super::findings;
use crate::diagnostics::{Finding, Source, Sources};
use crate::source::index;

const DOCUMENT: &str = "\
PART A

1. Enquiries

1.1 The enquiry

1.1.1 The manager should hold a review within fifteen (15) working days of the referral, and a visit must be paid on the same day.

1.1.2 Staff have a duty to keep a note. Further reviews should be held no more than six months apart.

1.1.3 The report should be sent at least two working days before the review. It may be sent by post.

1.1.4 The maximum period of a stay is eight days.

1.1.5 No guest may be kept for more than 72 hours.

1.1.6 Responsibility for the keys lies with the manager, who will be told immediately. Only a doctor may look.

1.1.7 The following should be done:

- the first call, within 3 days
- the second call

1.2 Visits

1.2.1 See section 1.1, The enquiry, and 1.9.3 below.

1.2.2 See section 1.1, Visits and calls.

1.3 Visits and calls

1.3.1 A caller must wait for 10 minutes.
";

const POLICY: &str = r#"
document LSP "Local procedures" {
  edition: "June 2025"
  captured: A.1.1
}
agency social-care "Children's social care"
role manager "Team manager" of social-care
role staff "All staff" of social-care
moment referral-received "Receipt of the referral" of the world
state stay "Stay" text silent on the start
act visit "Visit"

manager should hold a review within 15 working days of referral-received  [LSP A.1.1.1]
visit must happen on the same day as referral-received  [LSP A.1.1.1]
staff must "keep a note"  [LSP A.1.1.2]
act review "Review" {
  the first review should happen within 15 working days of referral-received  [LSP A.1.1.1]
    then at most 6 months apart, while stay  [LSP A.1.1.2]
}
manager should send "the report" to staff at least 2 working days before review  [LSP A.1.1.3]
stay is to last at most 8 days  [LSP A.1.1.4]  text silent on the duty
stay must last at most 72 hours  [LSP A.1.1.5]
  reading "'no guest may be kept for more than': must not be longer"
manager is responsible for "the keys"  [LSP A.1.1.6]
manager will "be told" immediately after referral-received  [LSP A.1.1.6]
manager should "make the first call" within 3 days of referral-received  [LSP A.1.1.7]
"#;

fn compiled(policy: &str, document: &str) -> Vec<Finding> {
    let lock = index("text.txt", document.as_bytes(), "LSP", "June 2025").expect("a document");
    let files = vec![
        Source { name: "small.milepost".to_string(), text: policy.to_string() },
        Source { name: "LSP.lock".to_string(), text: lock.write() },
    ];
    findings(&Sources { files }).into_iter().filter(|finding| finding.code >= "MP6").collect()
}

/// The findings about sources as lines: code, paragraph, message.
fn told(policy: &str) -> Vec<String> {
    compiled(policy, DOCUMENT).iter().map(|finding| format!("{} {}", finding.code, finding.message)).collect()
}

#[track_caller]
fn after(from: &str, to: &str) -> Vec<String> {
    assert_eq!(POLICY.matches(from).count(), 1, "{from}");
    let before = told_before();
    let mut lines = told(&POLICY.replace(from, to));
    lines.retain(|line| !before.contains(line));
    lines.sort();
    lines
}

fn told_before() -> Vec<String> {
    told(POLICY)
}

#[test]
fn what_is_captured_truly_is_left_alone() {
    // The two faults of the document stand in a section that is not said to be captured.
    let notes = told_before();
    assert_eq!(
        notes,
        [
            "MP604 1 paragraph of Local procedures states a time on a duty, in chapters not captured yet",
            "MP605 2 cross-references lead to nothing or elsewhere, in chapters not captured yet: Local procedures",
        ]
    );
}

#[test]
fn a_changed_amount_unit_or_bound_is_caught() {
    for (from, to, told) in [
        (
            "hold a review within 15 working days",
            "hold a review within 10 working days",
            "The rule says within 10 working days, which LSP A.1.1.1 does not state",
        ),
        (
            "hold a review within 15 working days",
            "hold a review within 15 days",
            "The rule says within 15 days, which LSP A.1.1.1 does not state",
        ),
        (
            "hold a review within 15 working days of",
            "hold a review at least 15 working days after",
            "The rule says at least 15 working days, which LSP A.1.1.1 does not state",
        ),
        (
            "at least 2 working days before",
            "within 2 working days before",
            "The rule says within 2 working days, which LSP A.1.1.3 does not state",
        ),
        ("6 months apart", "3 months apart", "The rule says at most 3 months apart, which LSP A.1.1.2 does not state"),
        ("8 days", "7 days", "The rule says at most 7 days, which LSP A.1.1.4 does not state"),
        ("within 3 days", "within 4 days", "The rule says within 4 days, which LSP A.1.1.7 does not state"),
        ("immediately after", "promptly after", "The rule says promptly, which LSP A.1.1.6 does not state"),
        ("on the same day as", "within 1 day of", "The rule says within 1 day, which LSP A.1.1.1 does not state"),
    ] {
        let found = after(from, to);
        assert!(found.contains(&format!("MP602 {told}")), "{to}: {found:?}");
    }
}

#[test]
fn a_changed_modality_is_caught_in_the_sentence_of_its_time() {
    for (from, to, word, paragraph) in [
        // The paragraph has both words, but this time stands with the other.
        ("manager should hold", "manager must hold", "must", "A.1.1.1"),
        ("visit must", "visit should", "should", "A.1.1.1"),
        ("staff must", "staff may", "may", "A.1.1.2"),
        ("then at most", "then must happen at most", "must", "A.1.1.2"),
        ("manager is responsible for", "manager should", "should", "A.1.1.6"),
        ("manager will", "manager must", "must", "A.1.1.6"),
        ("make the first call\" within", "make the first call\" as soon as possible after", "", "A.1.1.7"),
    ] {
        let found = after(from, &to.replace("after 3 days of", "after"));
        let told = format!("MP603 The rule says {word}, which LSP {paragraph} does not say");
        assert!(word.is_empty() || found.contains(&told), "{to}: {found:?}");
    }
}

#[test]
fn a_reading_decides_only_what_it_says() {
    let read = |reading: &str| {
        told(&POLICY.replace(
            "manager should send \"the report\" to staff at least 2 working days before review  [LSP A.1.1.3]",
            &format!(
                "manager must send \"the report\" to staff at least 3 working days before review  [LSP A.1.1.3]\n  reading \"{reading}\""
            ),
        ))
        .into_iter()
        .filter(|line| line.starts_with("MP602") || line.starts_with("MP603"))
        .map(|line| line[..5].to_string())
        .collect::<Vec<_>>()
    };
    assert_eq!(read("'the manager': whoever stands in"), ["MP602", "MP603"]);
    assert_eq!(read("'should': must"), ["MP602"]);
    assert_eq!(read("'a few days': at least 3 working days"), ["MP603"]);
    assert_eq!(read("'must' stands elsewhere; two working days"), ["MP602", "MP603"]);
}

#[test]
fn what_a_captured_chapter_states_and_no_rule_has_is_missing() {
    let line = "manager should send \"the report\" to staff at least 2 working days before review  [LSP A.1.1.3]\n";
    let missing = "MP604 LSP A.1.1.3 states a time on a duty, and no rule cites it".to_string();
    assert_eq!(after(line, ""), [missing]);
    assert_eq!(after(line, "set aside [LSP A.1.1.3] outside scope\n"), Vec::<String>::new());
    assert_eq!(
        after("at least 2 working days before review", "before review"),
        ["MP604 LSP A.1.1.3 states a time that none of its rules states"]
    );
    assert_eq!(
        after("captured: A.1.1", "captured: A.1"),
        [
            "MP604 LSP A.1.3.1 states a time on a duty, and no rule cites it",
            "MP605 LSP A.1.2.1 points to A.1.9.3, and there is no such paragraph",
            "MP605 LSP A.1.2.2 points to A.1.1 and names the title of A.1.3",
        ]
    );
}

#[test]
fn a_citation_of_nothing_has_its_neighbours_named() {
    let found = compiled(&POLICY.replace("[LSP A.1.1.4]", "[LSP A.1.1.44]"), DOCUMENT);
    let of_nothing: Vec<&Finding> = found.iter().filter(|finding| finding.code == "MP601").collect();
    assert_eq!(of_nothing.len(), 1);
    assert!(of_nothing[0].help.contains("A.1.1.4"), "{}", of_nothing[0].help);
}

#[test]
fn a_lock_that_cannot_be_used_stops_nothing_else() {
    for (broken, words) in [
        ("".to_string(), "not a lock"),
        ("{\"lock\": 3}".to_string(), "not a lock"),
        (
            index("t", DOCUMENT.as_bytes(), "LSP", "June 2025")
                .expect("a lock")
                .write()
                .replace("15 working", "16 working"),
            "edited by hand",
        ),
    ] {
        let files = vec![
            Source { name: "small.milepost".to_string(), text: POLICY.to_string() },
            Source { name: "LSP.lock".to_string(), text: broken },
        ];
        let found: Vec<Finding> =
            findings(&Sources { files }).into_iter().filter(|finding| finding.code >= "MP6").collect();
        assert_eq!(found.iter().map(|finding| finding.code).collect::<Vec<_>>(), ["MP606"], "{words}");
        assert!(found[0].message.contains(words) || found[0].help.contains(words), "{:?}", found[0]);
    }
}

#[test]
fn without_a_lock_nothing_is_claimed() {
    let files = vec![Source { name: "small.milepost".to_string(), text: POLICY.replace("  captured: A.1.1\n", "") }];
    assert!(findings(&Sources { files }).iter().all(|finding| finding.code < "MP6"));
}

#[test]
fn a_time_that_a_line_of_flow_states_is_not_missing() {
    let document =
        format!("{DOCUMENT}\n1.1.8 If no answer came within four working days, the manager should ask again.\n");
    let flow = |limit: &str| {
        format!(
            r#"{POLICY}
procedure answers "Answers" {{
  starts with referral-received  [LSP A.1.2.1]
  step wait "Wait for the answer" {{
    if not done within {limit}: go to ask  [LSP A.1.1.8]  text silent on the start
    otherwise: go to done
  }}
  step ask "Ask again" {{
    manager should do this  [LSP A.1.1.8]
    go to done
  }}
  end done "Answered"
}}
"#
        )
    };
    let missing = |policy: &str| {
        let found = compiled(policy, &document).into_iter();
        found.filter(|f| f.citations.iter().any(|c| c == "LSP A.1.1.8")).map(|f| f.message).collect::<Vec<_>>()
    };
    assert_eq!(missing(&flow("4 working days")), Vec::<String>::new());
    assert_eq!(missing(&flow("5 working days")), ["LSP A.1.1.8 states a time that none of its rules states"]);
}

#[test]
fn what_is_ideally_done_by_a_time_may_be_said_so_or_with_should() {
    let document = format!("{DOCUMENT}\n1.3.2 Ideally this should take place within 9 days.\n");
    let faults = |modality: &str| {
        let rule = format!("{POLICY}\nvisit {modality} happen within 9 days of referral-received  [LSP A.1.3.2]\n");
        let found = compiled(&rule, &document).into_iter().filter(|finding| finding.code == "MP603");
        found.map(|finding| finding.message).collect::<Vec<_>>()
    };
    assert_eq!(faults("ideally"), Vec::<String>::new());
    assert_eq!(faults("should"), Vec::<String>::new());
    assert_eq!(faults("must"), ["The rule says must, which LSP A.1.3.2 does not say"]);
}
