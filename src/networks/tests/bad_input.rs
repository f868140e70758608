//! What nobody should write, and somebody will: each is told clearly, and nothing overflows or goes round
//! for ever.

use super::super::proofs;
use super::DECLARED;
use crate::diagnostics::{Level, Source, Sources};
use crate::{Compiled, compile};

/// The second and later blocks of what the small policies declare, after the calendar.
fn with_calendar(calendar: &str, lines: &str) -> Compiled {
    let (head, rest) = DECLARED.split_once("calendar").expect("a calendar");
    let (_, rest) = rest.split_once("\n}\n").expect("its end");
    let text = format!("{head}calendar england \"Working days\" {{\n{calendar}\n}}\n{rest}{lines}");
    compile(Sources { files: vec![Source { name: "small.milepost".to_string(), text }] }, Vec::new())
}

/// Whether these words are said, under this code, at this level.
fn says(compiled: &Compiled, code: &str, level: Level, words: &str) {
    let told = |finding: &&crate::diagnostics::Finding| {
        finding.code == code && finding.level == level && finding.message.contains(words)
    };
    assert!(compiled.findings.iter().any(|finding| told(&finding)), "{code} {words}\n{:#?}", compiled.findings);
    // Whatever was said, the search for clashes ends.
    let _ = proofs(&compiled.model);
}

const KNOWN: &str = "  known: 1 January 2026 to 31 December 2027\n  bank holidays: 3 April 2026 \"Good Friday\"";
const LIMITS: &str = "act report \"Report\"\nreport must happen within 3 working days of referral [LSP 1]\n\
                      report must happen at least 2 working days after referral [LSP 2]\n";

#[test]
fn a_calendar_with_no_working_days() {
    let mut compiled = with_calendar(KNOWN, LIMITS);
    compiled.model.calendar.conventions.working_week.clear();
    compiled.findings = crate::check::all(&compiled.model, true);
    says(&compiled, "MP315", Level::Error, "no working days");
    assert!(proofs(&compiled.model).proofs.is_empty());
}

#[test]
fn a_calendar_that_ends_before_it_begins() {
    let compiled = with_calendar("  known: 31 December 2027 to 1 January 2026", LIMITS);
    says(&compiled, "MP315", Level::Error, "before they begin");
}

#[test]
fn a_calendar_of_years_that_are_not_counted() {
    for known in ["1 January 1900 to 31 December 9999", "1 January 1850 to 31 December 2027"] {
        let compiled = with_calendar(&format!("  known: {known}"), LIMITS);
        says(&compiled, "MP004", Level::Error, "no such date");
    }
}

#[test]
fn terms_that_overlap() {
    let terms = "  school term: 5 January 2026 to 1 May 2026 \"Spring\"\n  school term: 13 April 2026 to 17 July 2026 \"Summer\"";
    let lines = LIMITS.replace("working days", "school days");
    says(&with_calendar(&format!("{KNOWN}\n{terms}"), &lines), "MP315", Level::Error, "overlap");
}

#[test]
fn a_thousand_million_years() {
    let lines = "act report \"Report\"\nreport must happen within 1000000000 years of referral [LSP 1]\n";
    says(&with_calendar(KNOWN, lines), "MP003", Level::Error, "too large");
    let lines = "act report \"Report\"\nact reading \"Reading\" {\n  needs report [LSP 3]\n}\n\
                 report must happen within 99999 years of referral [LSP 1]\n\
                 reading must happen at least 99999 years after report [LSP 2]\n\
                 reading must happen within 99999 weeks of referral [LSP 2]\n";
    says(&with_calendar(KNOWN, lines), "MP311", Level::Warning, "beyond the calendar");
}

#[test]
fn dates_before_1900_and_past_the_data() {
    let lines = "act report \"Report\"\nreport must happen by 3 March 1850 [LSP 1]\n";
    says(&with_calendar(KNOWN, lines), "MP004", Level::Error, "no such date");
    let lines = "act report \"Report\"\nreport must happen by 3 March 1901 [LSP 1]\nreport must happen by 3 March 2099 [LSP 2]\n";
    let compiled = with_calendar(KNOWN, lines);
    says(&compiled, "MP316", Level::Warning, "1901");
    says(&compiled, "MP316", Level::Warning, "2099");
}

#[test]
fn a_state_that_ends_before_it_begins() {
    let lines = "act going \"Going\"\nmoment back \"The return\" the same or later than gone\nmoment gone \"The departure\"\n\
                 state away \"Absence\" {\n  begins with: back\n  ends with: gone\n}\n\
                 away must last at most 3 days [LSP 1]\naway must last at least 5 days [LSP 2]\n";
    says(&with_calendar(KNOWN, lines), "MP310", Level::Error, "before it begins");
}

#[test]
fn moments_declared_the_same_and_later() {
    let lines = "moment alpha \"Alpha\" the same or later than beta\nmoment beta \"Beta\" the same as alpha\n\
                 act report \"Report\"\nreport must happen within 3 working days of alpha [LSP 1]\n\
                 report must happen at least 4 working days after beta [LSP 2]\n";
    says(&with_calendar(KNOWN, lines), "MP310", Level::Error, "the same or later");
}

#[test]
fn acts_that_need_each_other() {
    let lines = "act report \"Report\" {\n  needs reading [LSP 3]\n}\nact reading \"Reading\" {\n  needs report [LSP 4]\n}\n\
                 report must happen within 3 working days of reading [LSP 1]\n\
                 reading must happen at least 1 working day after report [LSP 2]\n";
    let compiled = with_calendar(KNOWN, lines);
    says(&compiled, "MP302", Level::Warning, "can never all be met");
}
