//! Each kind of finding about time: one bound changed makes it appear, undone it vanishes.

use super::{codes, model, of};
use crate::check::pairs;
use crate::networks::Kind;

/// The kinds of the proofs of a small policy.
fn kinds(lines: &str) -> Vec<Kind> {
    of(lines).iter().map(|proof| proof.kind).collect()
}

fn mutant(lines: &str, clean: &str, changed: &str, kind: Kind) {
    assert!(lines.contains(clean), "{clean}");
    assert!(codes(lines).is_empty(), "not clean: {:#?}", of(lines));
    let mutated = lines.replace(clean, changed);
    assert_eq!(kinds(&mutated), [kind], "{mutated}\n{:#?}", of(&mutated));
}

/// The same for two limits on one clock.
fn pair(lines: &str, clean: &str, changed: &str, kind: Kind) {
    assert!(lines.contains(clean), "{clean}");
    let of = |lines: &str| -> Vec<Kind> { pairs::proofs(&model(lines)).iter().map(|proof| proof.kind).collect() };
    assert!(of(lines).is_empty(), "not clean: {lines}");
    let mutated = lines.replace(clean, changed);
    assert_eq!(of(&mutated), [kind], "{mutated}");
}

#[test]
fn too_early() {
    let lines = "act visit \"Visit\"\nact report \"Report\" {\n  needs visit [LSP 1.4]\n}\n\
                 visit must happen at least 21 days after referral [LSP 1.1]\n\
                 report must happen within 5 days of visit [LSP 1.2]\n\
                 report must happen at least 25 days after referral [LSP 1.3]\n";
    mutant(lines, "at least 21 days", "at least 2 days", Kind::TooEarly);
}

/// With nothing stated of the visit itself there is an implied floor, and no finding.
#[test]
fn what_has_no_limit_of_its_own_is_not_squeezed() {
    let lines = "act visit \"Visit\"\nact report \"Report\" {\n  needs visit [LSP 1.4]\n}\n\
                 report must happen within 5 days of visit [LSP 1.2]\n\
                 report must happen at least 25 days after referral [LSP 1.3]\n";
    assert!(codes(lines).is_empty(), "{:#?}", of(lines));
}

#[test]
fn a_bad_day() {
    let lines = "act visit \"Visit\"\nact report \"Report\"\n\
                 visit must happen within 10 working days of referral [LSP 1.1]\n\
                 report must happen within 1 working day of visit [LSP 1.2]\n\
                 report must happen at least 20 hours after visit [LSP 1.3]\n";
    mutant(lines, "at least 20 hours", "at least 30 hours", Kind::BadDay);
}

#[test]
fn a_state_that_has_to_outlast_its_limit() {
    let lines = "act taking \"Use of powers\"\nact release \"Release\"\nact talk \"Discussion\"\n\
                 state protection \"Police protection\" {\n  begins with: taking\n  ends with: release\n}\n\
                 protection must last at most 72 hours [LSP 1.1]\n\
                 talk must happen at least 2 days after taking [LSP 1.2]\n\
                 talk must happen by the end of protection [LSP 1.3]\n";
    mutant(lines, "at least 2 days", "at least 4 days", Kind::Outlasts);
}

#[test]
fn too_little_time_between_two_moments_of_the_world() {
    let lines = "date due-date \"The due date\" of the world\nact conference \"Pre-birth conference\"\n\
                 conference should happen at least 0 weeks before due-date [LSP 4.1]\n\
                 conference must happen within 15 working days of concern [LSP 4.2]\n";
    mutant(lines, "at least 0 weeks", "at least 10 weeks", Kind::MissingBranch);
}

#[test]
fn two_limits_for_one_act() {
    let lines = "act report \"Report\"\nreport must happen within 3 days of referral [LSP 1.1]\n\
                 report must happen within 3 days of referral [LSP 1.2]\n";
    pair(lines, "3 days of referral [LSP 1.2]", "3 working days of referral [LSP 1.2]", Kind::Contradiction);
}

#[test]
fn a_limit_looser_than_its_floor() {
    let lines = "act taking \"Use of powers\"\nact release \"Release\"\n\
                 state protection \"Police protection\" {\n  begins with: taking\n  ends with: release\n}\n\
                 protection must last at most 72 hours [LSP 1.1]\n\
                 protection should last at most 48 hours [LSP 1.2]\n";
    pair(lines, "at most 48 hours", "at most 4 days", Kind::Looser);
}

#[test]
fn exceptions_that_hold_together() {
    let lines = "act report \"Report\"\nreport must happen within 9 days of referral [LSP 1.1]\n  \
                 instead, when harm: must happen within 2 days of referral [LSP 1.2]\n  \
                 instead, when unborn: must happen within 2 days of referral [LSP 1.3]\n";
    pair(lines, "2 days of referral [LSP 1.3]", "3 days of referral [LSP 1.3]", Kind::Overlap);
}
