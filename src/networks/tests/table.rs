//! The schedule of a procedure, as a table.

use super::super::system::System;
use super::super::{LimitStands, course, schedule};
use super::model;
use crate::calendar::{Calendar, Moment};
use crate::model::Event;

const LINES: &str = r#"
procedure enquiry "Enquiry" [LSP 5] {
  starts with referral
  step visit "Visit" {
    social-care must do this within 5 working days of referral [LSP 5.1]
      instead, when harm: must do this on the same day as referral
    social-care should record "what was seen" as soon as possible [LSP 5.2]
    go to check
  }
  step check "Check" {
    social-care must "look" [LSP 5.3]
    go to which
  }
  decision which "Is more needed?" {
    social-care should decide within 3 days [LSP 5.4] text silent on the start
    if yes: go to decide-it
    if no: go to done
  }
  step decide-it "Decide" {
    social-care must do this within 10 working days of referral [LSP 5.5]
    go to done
  }
  end done "Done"
}
"#;

#[test]
fn a_schedule_says_what_is_asked_by_when() {
    let model = model(LINES);
    let start = Moment::parse("2026-12-17T16:00").expect("a moment");
    let table = schedule(&model, "enquiry", start).expect("a procedure");
    let told = |moment: Option<Moment>| moment.map_or("-".to_string(), Moment::short);
    let mut lines = Vec::new();
    for row in &table.rows {
        lines.push(format!(
            "{} | {} to {}{} | when: {}",
            row.title,
            told(row.earliest),
            told(row.latest),
            if row.implied { " (implied)" } else { "" },
            row.when.as_deref().unwrap_or("-")
        ));
        for limit in &row.limits {
            lines.push(format!(
                "    {:?} {} {} | until {} | when: {}",
                limit.stands,
                limit.modality.word(),
                limit.words,
                told(limit.deadline),
                limit.when.as_deref().unwrap_or("-")
            ));
        }
    }
    insta::assert_snapshot!(lines.join("\n"));
    assert!(table.notes.is_empty(), "{:?}", table.notes);
    assert!(table.rows.iter().flat_map(|row| &row.limits).any(|limit| limit.stands == LimitStands::Silent));
    assert!(schedule(&model, "no such procedure", start).is_none());
}

/// The one limit whose words hold these, in the schedule of the only procedure of some lines.
fn limit(lines: &str, known: &[(&str, &str)], words: &str) -> (LimitStands, Option<String>) {
    let model = model(lines);
    let moment = |text: &str| Moment::parse(text).expect("a moment");
    let known: Vec<(Event, Moment)> =
        known.iter().map(|(name, at)| (Event::Moment((*name).to_string()), moment(at))).collect();
    let (system, calendar) = (System::of(&model), Calendar::new(model.calendar.conventions.clone()));
    let (table, _) = course(&system, &calendar, "p", moment("2026-06-01T10:00"), &known).expect("a procedure");
    let limits: Vec<_> =
        table.rows.iter().flat_map(|row| &row.limits).filter(|limit| limit.words.contains(words)).collect();
    assert_eq!(limits.len(), 1, "{table:#?}");
    (limits[0].stands, limits[0].deadline.map(Moment::iso))
}

const LATER: &str = r#"
procedure p "P" [LSP 5] {
  starts with referral
  step visit "Visit" {
    social-care must do this within 5 days of the later of referral, concern [LSP 5.1]
    go to done
  }
  end done "Done"
}
"#;

/// Of the later of two, one that is known sets no date; both do.
#[test]
fn the_later_of_two_is_not_known_by_one() {
    assert_eq!(limit(LATER, &[], "later").1, None);
    let known = limit(LATER, &[("concern", "2026-06-03T10:00")], "later");
    assert_eq!(known.1.as_deref(), Some("2026-06-08T23:59+01:00"));
}

/// A state that can begin in several ways has begun once one of them has happened.
#[test]
fn a_state_with_several_beginnings() {
    let lines = r#"
state watch "Watching" {
  begins with: referral, concern
}
procedure p "P" [LSP 5] {
  starts with referral
  step visit "Visit" {
    social-care must do this within 5 days of watch [LSP 5.1]
    go to done
  }
  end done "Done"
}
"#;
    assert_eq!(limit(lines, &[], "5 days").1.as_deref(), Some("2026-06-06T23:59+01:00"));
}

/// What is said of an act is said of a kind of it, where only that is done.
#[test]
fn limits_of_a_more_general_act() {
    let lines = r#"
act conference "Conference"
act first-conference "First conference" a kind of conference
conference must happen within 15 working days of referral [LSP 5.2]
procedure p "P" [LSP 5] {
  starts with referral
  step meet is a first-conference {
    social-care must convene [LSP 5.1]
    go to done
  }
  end done "Done"
}
"#;
    assert_eq!(limit(lines, &[], "15 working days").1.as_deref(), Some("2026-06-22T23:59+01:00"));
}
