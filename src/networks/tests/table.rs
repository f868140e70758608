//! The schedule of a procedure, as a table.

use super::super::{LimitStands, schedule};
use super::model;
use crate::calendar::Moment;

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
