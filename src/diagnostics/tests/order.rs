//! The order of findings, and many of them.

use super::*;

#[test]
fn errors_first_then_files_lines_codes_and_ids() {
    let place = |file, line| Span { file, line, start: 0, end: 0 };
    let make = |code, level, key: &str| Finding::new(code, level, Origin::Policy, &[key], key);
    let expected = vec![
        make("MP009", Level::Error, "no place"),
        make("MP005", Level::Error, "first file").at(place(0, 9), ""),
        make("MP004", Level::Error, "second file").see(place(0, 1), "").at(place(1, 2), ""),
        make("MP003", Level::Error, "next line").at(place(1, 3), ""),
        make("MP004", Level::Error, "next code").at(place(1, 3), ""),
        make("MP001", Level::Warning, "warning").at(place(0, 1), ""),
        make("MP001", Level::Note, "note").at(place(0, 1), ""),
    ];
    let mut findings: Vec<_> = expected.iter().rev().cloned().collect();
    sort(&mut findings);
    assert_eq!(findings, expected);
}

#[test]
fn thousands_of_findings_take_moments() {
    shown_in_moments("    must happen within 3 days of the referral   [SET A.1]\n".repeat(20_000));
}

#[test]
fn thousands_of_findings_in_one_line_take_moments() {
    shown_in_moments("    must happen within 3 days of the referral   [SET A.1] ".repeat(20_000));
}

/// Shows five thousand findings in a text of twenty thousand sentences of one length.
/// Reading the file anew for every place would take minutes.
fn shown_in_moments(text: String) {
    let line_length = text.len() / 20_000;
    let sources = Sources { files: vec![Source { name: "a.milepost".to_owned(), text }] };
    let findings: Vec<_> = (0..5_000)
        .map(|number| {
            let start = (number * 4 * line_length + 16) as u32;
            let span = Span { file: 0, line: number as u32 * 4 + 1, start, end: start + 13 };
            Finding::new("MP301", Level::Warning, Origin::Policy, &[&number.to_string()], "two limits").at(span, "here")
        })
        .collect();
    for output in [
        terminal::render(&findings, &sources, false),
        plain::render(&findings, &sources),
        json::render(&findings, &sources),
        sarif::render(&findings, &sources, &RULES, ""),
    ] {
        assert!(output.contains("a.milepost"));
    }
}

#[test]
fn positions_agree_with_a_plain_count() {
    let text = "é\n\nab\u{1F600}c\n".repeat(900) + "end";
    let sources = Sources { files: vec![Source { name: "a".to_owned(), text: text.clone() }] };
    let positions = Positions::new(&sources);
    for offset in (0..text.len() as u32 + 3).step_by(7) {
        let spot = positions.spot(Span { file: 0, line: 0, start: offset, end: offset }).expect("is there");
        assert_eq!((spot.line, spot.column), sources.line_and_column(0, offset));
        assert_eq!(positions.line_text(0, spot.line), spot.line_text);
    }
}
