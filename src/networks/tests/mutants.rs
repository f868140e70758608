//! One bound changed makes a finding appear; undone, it vanishes. Each pair differs in one bound only.

use super::codes;

/// A clean policy, what is changed in it, and what is then found.
fn mutant(lines: &str, clean: &str, changed: &str, code: &str) {
    assert!(lines.contains(clean), "{clean}");
    assert!(codes(lines).is_empty(), "not clean: {:#?}", super::of(lines));
    let mutated = lines.replace(clean, changed);
    assert_eq!(codes(&mutated), [code], "{mutated}\n{:#?}", super::of(&mutated));
}

/// A procedure of three steps, each with a limit from the referral.
const CHAIN: &str = r#"
procedure enquiry "Enquiry" [LSP 5] {
  starts with referral
  step visit "Visit" {
    social-care must do this within 5 working days of referral [LSP 5.1]
    go to check
  }
  step check "Check" {
    social-care must "look" [LSP 5.2]
    go to decide-it
  }
  step decide-it "Decide" {
    social-care must do this within 10 working days of referral [LSP 5.3]
    go to done
  }
  end done "Done"
}
"#;

#[test]
fn a_deadline_made_longer_than_that_of_what_follows() {
    mutant(CHAIN, "within 5 working days", "within 12 working days", "MP303");
}

#[test]
fn a_deadline_of_what_follows_made_shorter() {
    mutant(CHAIN, "within 10 working days", "within 3 days", "MP303");
}

#[test]
fn a_floor_made_higher_than_a_deadline() {
    let lines = "act report \"Report\"\n\
        report must happen within 10 working days of referral [LSP 6.1]\n\
        report must happen at least 2 working days after referral [LSP 6.2]\n";
    mutant(lines, "at least 2 working days", "at least 11 working days", "MP302");
}

#[test]
fn a_chain_of_floors_before_a_deadline() {
    let lines = "act report \"Report\"\nact reading \"Reading\" {\n  needs report [LSP 7.3]\n}\n\
        report must happen at least 5 days after referral [LSP 7.1]\n\
        reading must happen within 7 days of referral [LSP 7.2]\n";
    mutant(lines, "at least 5 days", "at least 8 days", "MP302");
}

#[test]
fn an_order_that_the_text_states() {
    let lines = "act report \"Report\"\nact reading \"Reading\"\n\
        report must happen within 9 days of referral [LSP 7.1]\n\
        reading must happen within 7 days of referral [LSP 7.2]\n";
    mutant(lines, "act reading \"Reading\"\n", "act reading \"Reading\" {\n  needs report [LSP 7.3]\n}\n", "MP303");
}

#[test]
fn a_condition_that_lets_both_hold() {
    let lines = "act report \"Report\"\n\
        report must happen within 3 days of referral, when harm [LSP 8.1]\n\
        report must happen at least 5 days after referral, when not harm [LSP 8.2]\n";
    mutant(lines, "when not harm", "when unborn", "MP302");
}

#[test]
fn a_branch_that_is_the_same_for_both() {
    let lines = r#"
procedure enquiry "Enquiry" [LSP 9] {
  starts with referral
  decision which "Which?" {
    outcomes: one, other
    if one: go to first-way
    if other: go to second-way
  }
  step first-way "Report" {
    social-care must do this at least 9 days after referral [LSP 9.1]
    go to done
  }
  step second-way "Read" {
    social-care must do this within 5 days of referral [LSP 9.2]
    go to done
  }
  end done "Done"
}
"#;
    mutant(lines, "    go to done\n  }\n  step second-way", "    go to second-way\n  }\n  step second-way", "MP302");
}

#[test]
fn a_hand_over_is_followed() {
    let lines = r#"
procedure first "First" [LSP 10] {
  starts with referral
  step visit "Visit" {
    social-care must do this within 10 days of referral [LSP 10.1]
    hand over to second
  }
}
procedure second "Second" [LSP 11] {
  step check "Check" {
    social-care must "look" [LSP 11.1]
    go to decide-it
  }
  step decide-it "Decide" {
    social-care must do this within 12 days of referral [LSP 11.2]
    go to done
  }
  end done "Done"
}
"#;
    mutant(lines, "within 12 days", "within 8 days", "MP303");
}

#[test]
fn parallel_parts_wait_for_each_other() {
    let lines = r#"
procedure enquiry "Enquiry" [LSP 12] {
  starts with referral
  together both "Both" {
    meanwhile: visit
    meanwhile: check
    once all of them are done: go to decide-it
  }
  step visit "Visit" {
    social-care must do this within 10 days of referral [LSP 12.1]
    rejoin both
  }
  step check "Check" {
    social-care must do this within 5 days of referral [LSP 12.2]
    rejoin both
  }
  step decide-it "Decide" {
    social-care must do this within 12 days of referral [LSP 12.3]
    go to done
  }
  end done "Done"
}
"#;
    mutant(lines, "within 12 days", "within 8 days", "MP303");
    // If one part is enough, the other need not have been done.
    assert!(codes(&lines.replace("within 12 days", "within 8 days").replace("once all of", "once any of")).is_empty());
}

#[test]
fn a_clock_that_starts_with_the_same_moment() {
    let lines = "moment told \"The family is told\" of the world\nact report \"Report\"\n\
        report must happen within 3 days of referral [LSP 13.1]\n\
        report must happen at least 5 days after told [LSP 13.2]\n";
    mutant(lines, "of the world\nact", "the same as referral\nact", "MP302");
}
