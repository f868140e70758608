//! What must stay quiet: a false alarm is worse than a miss.

use super::codes;

fn quiet(lines: &str) {
    assert!(codes(lines).is_empty(), "{lines}\n{:#?}", super::of(lines));
}

/// A record of a conference in 20 working days, a first core group in 10: no text relates the two.
#[test]
fn limits_that_no_text_relates() {
    quiet(
        "act conference \"Conference\"\nact record-of-it \"Record of the conference\"\nact core-group \"First core group\"\n\
         record-of-it must happen within 20 working days of conference [LSP 1.1]\n\
         core-group must happen within 10 working days of conference [LSP 1.2]\n",
    );
}

#[test]
fn what_sets_no_limit() {
    for word in ["may", "ideally should", "describes"] {
        quiet(&format!(
            "act report \"Report\"\nreport must happen at least 9 days after referral [LSP 1.1]\n\
             report {word} happen within 5 days of referral [LSP 1.2]\n"
        ));
    }
    quiet(
        "act report \"Report\"\nreport must happen at least 9 days after referral [LSP 1.1]\n\
         report should where practicable happen within 5 days of referral [LSP 1.2]\n",
    );
    quiet(
        "act report \"Report\"\nreport must happen at least 9 days after referral [LSP 1.1]\n\
         report must happen immediately after referral [LSP 1.2]\n\
         report must happen within 2 days [LSP 1.3] text silent on the start\n",
    );
}

#[test]
fn an_exception_that_stands_instead() {
    quiet(
        "act report \"Report\"\nreport must happen at least 9 days after referral [LSP 1.1]\n  \
         instead, when harm: must happen at least 1 day after referral\n\
         report must happen within 5 days of referral, when harm [LSP 1.2]\n",
    );
}

#[test]
fn a_window_is_no_clash() {
    quiet(
        "act report \"Report\"\nreport must happen at least 5 days after referral [LSP 1.1]\n\
         report must happen within 9 days of referral [LSP 1.1]\n",
    );
}

#[test]
fn ways_that_exclude_each_other() {
    quiet(
        r#"
procedure enquiry "Enquiry" [LSP 9] {
  starts with referral
  decision which "Which?" {
    outcomes: one, other
    if one: go to report
    if other: go to decide-it
  }
  step report "Report" {
    social-care must do this at least 9 days after referral [LSP 9.1]
    go to done
  }
  step decide-it "Decide" {
    social-care must "decide" within 5 days of referral [LSP 9.2]
    go to done
  }
  end done "Done"
}
"#,
    );
}

#[test]
fn a_loop_states_no_order_backwards() {
    quiet(
        r#"
procedure enquiry "Enquiry" [LSP 9] {
  starts with referral
  step report "Report" {
    outcomes: again, enough
    social-care must do this within 5 days of referral [LSP 9.1]
    if again: go to read-it
    if enough: go to done
  }
  step read-it "Read" {
    social-care must do this within 9 days of referral [LSP 9.2]
    go to report
  }
  end done "Done"
}
"#,
    );
}

#[test]
fn reports_before_a_conference_say_so_themselves() {
    // The report's own limit says that it comes before the conference: 13 days, not 15.
    quiet(
        "act conference \"Conference\"\nact report \"Report\"\n\
         conference must happen within 15 working days of referral [LSP 1.1]\n\
         report must happen at least 2 working days before conference [LSP 1.2]\n\
         report must happen within 15 working days of referral [LSP 1.3]\n",
    );
}

#[test]
fn interrupts_and_what_follows_a_miss_are_no_order() {
    quiet(
        r#"
procedure enquiry "Enquiry" [LSP 9] {
  starts with referral
  at any stage, if harm: go to protect [LSP 9.4]
  step visit "Visit" {
    social-care must do this within 9 days of referral [LSP 9.1]
    if not done within 3 days of referral: go to protect
    go to done
  }
  step protect "Protect" {
    social-care must do this within 5 days of referral [LSP 9.2]
    go to done
  }
  end done "Done"
}
"#,
    );
}

#[test]
fn without_a_calendar_nothing_is_dated() {
    let source = crate::diagnostics::Source {
        name: "small.milepost".to_string(),
        text: "document LSP \"Local procedures\"\nmoment referral \"The referral\"\nact report \"Report\"\n\
               report must happen within 3 days of referral [LSP 1]\nreport must happen at least 5 days after referral [LSP 2]\n"
            .to_string(),
    };
    let compiled = crate::compile(crate::diagnostics::Sources { files: vec![source] }, Vec::new());
    assert!(super::proofs(&compiled.model).proofs.is_empty());
}
