//! Answers that were known before: each is one that a reader of the texts works out by hand.

use super::super::{Kind, Point};
use super::{codes, only};
use crate::calendar::Weekday;
use crate::model::Event;

/// Police protection as far as these tests need it.
const PROTECTION: &str = r#"
act use-of-powers "Use of the powers of protection"
act release "Release of the child"
act discussion "Strategy discussion"
state protection "Police protection" {
  begins with: use-of-powers
  ends with: release
}
protection must last at most 72 hours [LSP 1.1]
"#;

/// 72 hours against one working day, where the act has to fall inside the state.
#[test]
fn seventy_two_hours_and_one_working_day_clash_from_every_friday() {
    let proof = only(&format!(
        "{PROTECTION}discussion should happen within 1 working day of use-of-powers [LSP 1.2]\n\
         discussion must happen by the end of protection [LSP 1.3]"
    ));
    assert_eq!((proof.code, proof.kind), ("MP303", Kind::TooLate));
    let (so, of) = proof.starts.weekdays[&Weekday::Friday];
    assert_eq!(so, of, "{:#?}", proof.starts);
    // On a Tuesday only a bank holiday on the Wednesday or the days after could cause it.
    assert!(proof.starts.weekdays[&Weekday::Tuesday].0 <= 2);
    assert!(proof.calendar_clash);
    // The Thursday before Easter and before Christmas as well.
    assert!(proof.starts.weekdays[&Weekday::Thursday].0 >= 2);
    let squeezed = proof.squeezed.expect("an act between two limits");
    assert_eq!(squeezed.act, Point::Event(Event::Act("discussion".to_string())));
    let ordinary = proof.starts.ordinary.expect("an ordinary start");
    assert_eq!(Weekday::of(ordinary.date()), Weekday::Friday);
    assert_eq!(ordinary.iso(), "2026-01-09T16:00+00:00");
    assert_eq!(squeezed.permitted.iso(), "2026-01-12T23:59+00:00");
    assert_eq!(squeezed.needed.expect("a last moment").iso(), "2026-01-12T16:00+00:00");
}

#[test]
fn outside_the_state_the_two_are_unrelated() {
    assert!(
        codes(&format!("{PROTECTION}discussion should happen within 1 working day of use-of-powers [LSP 1.2]"))
            .is_empty()
    );
}

/// A further discussion up to 15 working days after the last, a conference within 15 of the first.
#[test]
fn a_further_discussion_squeezes_the_conference() {
    let lines = |further: &str| {
        format!(
            r#"
act discussion "Strategy discussion" {{
  outcomes: meet again, go on
  marks enquiry-started
}}
act conference "Conference"
moment enquiry-started "The start of the enquiry"
the next discussion must happen at most {further} after the previous discussion [LSP 2.1]
conference must happen within 15 working days of enquiry-started [LSP 2.2]
procedure enquiry "Enquiry" [LSP 2] {{
  starts with referral
  step discuss is a discussion {{
    social-care must do this [LSP 2.3]
    if meet again: go to discuss [LSP 2.3]
    if go on: go to meet [LSP 2.4]
  }}
  step meet is a conference {{
    social-care must do this [LSP 2.5]
    go to done
  }}
  end done "Held"
}}
"#
        )
    };
    let proof = only(&lines("15 working days"));
    assert_eq!((proof.code, proof.kind), ("MP303", Kind::TooLate));
    let cited: Vec<String> = proof.statements.iter().flat_map(|s| &s.citations).map(ToString::to_string).collect();
    assert_eq!(cited, ["LSP 2.1", "LSP 2.2"]);
    assert_eq!(proof.squeezed.and_then(|squeezed| squeezed.room_lost), Some(15));
    assert!(proof.path.iter().any(|passed| passed.title == "Conference"));
    assert!(codes(&lines("7 working days")).is_empty());
}

/// Three months against one month of birth.
#[test]
fn three_months_and_one_month_of_birth() {
    let lines = |how: &str| {
        format!(
            r#"
moment birth "The birth" of the world
act conference "Conference"
act review "Review conference"
review should happen within 3 months of birth [LSP 3.1]
  {how}, when unborn: should happen within 1 month of birth [LSP 3.2]
review must happen at least 6 weeks after birth [LSP 3.3]
"#
        )
    };
    // Beside it a floor of six weeks, so that a month leaves no time at all.
    let also = only(&lines("also"));
    assert_eq!((also.code, also.kind), ("MP302", Kind::Impossible));
    assert_eq!(also.starts.days, also.starts.of_days);
    let cited: Vec<String> = also.statements.iter().flat_map(|s| &s.citations).map(ToString::to_string).collect();
    assert_eq!(cited, ["LSP 3.2", "LSP 3.3"]);
}

/// Ten weeks before the due date against 15 working days from the enquiry.
#[test]
fn a_concern_after_week_thirty_has_no_branch() {
    let lines = |other: &str| {
        format!(
            r#"
date due-date "The due date" of the world
act conference "Pre-birth conference"
conference should happen at least 10 weeks before due-date [LSP 4.1]
conference must happen within 15 working days of {other} [LSP 4.2]
"#
        )
    };
    let proof = only(&lines("concern"));
    assert_eq!((proof.code, proof.kind), ("MP307", Kind::MissingBranch));
    assert!(proof.message.contains("at least 10 weeks before"), "{}", proof.message);
    // What is in our own hands can be timed.
    assert!(
        codes(&lines("registration").replace("act conf", "act registration \"Registration\"\nact conf")).is_empty()
    );
}

/// Ten weeks before the due date and 30 weeks of pregnancy are one limit, said twice.
#[test]
fn ten_weeks_before_the_due_date_is_week_thirty() {
    let lines = r#"
date due-date "The due date" of the world
act conference "Pre-birth conference"
conference should happen at least 10 weeks before due-date [LSP 4.1]
conference should happen by week 30 of pregnancy [LSP 4.3]
"#;
    assert!(codes(lines).is_empty());
}

/// A state that must outlast its own limit.
#[test]
fn what_must_happen_in_a_state_that_is_over() {
    let proof = only(&format!(
        "{PROTECTION}discussion must happen at least 4 days after use-of-powers [LSP 1.2]\n\
         discussion must happen by the end of protection [LSP 1.3]"
    ));
    assert_eq!((proof.code, proof.kind), ("MP304", Kind::Outlasts));
    assert_eq!(proof.starts.days, proof.starts.of_days);
}
