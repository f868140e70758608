//! Exactly what each renderer gives.

use super::*;

#[test]
fn terminal_without_colour() {
    let (findings, sources) = example();
    insta::assert_snapshot!(terminal::render(&findings, &sources, false));
}

#[test]
fn terminal_in_colour_says_the_same() {
    let (findings, sources) = example();
    let coloured = terminal::render(&findings, &sources, true);
    assert!(coloured.contains("\u{1b}[2mid: MP001-"));
    assert_eq!(without_colour(&coloured), terminal::render(&findings, &sources, false));
}

#[test]
fn plain_sentences() {
    let (findings, sources) = example();
    insta::assert_snapshot!(plain::render(&findings, &sources));
}

#[test]
fn json_list() {
    let (findings, sources) = example();
    insta::assert_snapshot!(json::render(&findings, &sources));
}

#[test]
fn json_of_nothing_is_an_empty_list() {
    assert_eq!(json::render(&[], &Sources::default()), "[]\n");
}

#[test]
fn sarif_log() {
    let (findings, sources) = example();
    let log = sarif::render(&findings, &sources, &RULES, "policies");
    let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    insta::assert_snapshot!(log.replace(&version, "\"version\": \"(this version)\""));
}

#[test]
fn terminal_of_distant_and_of_many_places() {
    let text = "step one\n".repeat(1000);
    let sources = Sources { files: vec![Source { name: "long.milepost".to_owned(), text }] };
    let mut finding = Finding::new("MP105", Level::Warning, Origin::Policy, &["loop"], "the steps go round for ever");
    for line in [900, 5, 6, 8, 901, 300, 1, 2, 3, 11, 12, 13, 14, 15] {
        let span = Span { file: 0, line, start: (line - 1) * 9 + 5, end: (line - 1) * 9 + 8 };
        finding = if line == 900 { finding.at(span, "begins here") } else { finding.see(span, "") };
    }
    insta::assert_snapshot!(terminal::render(&[finding], &sources, false));
}

#[test]
fn summaries() {
    let (findings, _) = example();
    let answered = findings[3].clone();
    let closed = findings[4].clone();
    let open = findings[1].clone();
    let note = findings[5].clone();
    let lines = [
        summary::render(&[]),
        summary::render(&findings),
        summary::render(std::slice::from_ref(&open)),
        summary::render(&[open.clone(), open.clone()]),
        summary::render(&[note.clone(), note.clone(), note.clone()]),
        summary::render(std::slice::from_ref(&answered)),
        summary::render(&[answered.clone(), note, open.clone()]),
        summary::render(&[answered.clone(), answered.clone(), open.clone()]),
        summary::render(&[answered.clone(), answered.clone(), answered, open]),
        summary::render(&[closed.clone(), closed]),
    ];
    insta::assert_snapshot!(lines.concat(), @r"
    Nothing found: no errors, no warnings and no notes.
    3 errors, 1 warning and 1 note: 3 are ours to mend, 2 are the published text's own, 1 of them answered. 1 more is closed by an answer.
    1 error: ours to mend.
    2 errors: both ours to mend.
    3 notes: all the published text's own.
    1 warning: the published text's own, answered.
    1 error, 1 warning and 1 note: 1 is ours to mend, 2 are the published text's own, 1 of them answered.
    1 error and 2 warnings: 1 is ours to mend, 2 are the published text's own, both of them answered.
    1 error and 3 warnings: 1 is ours to mend, 3 are the published text's own, all of them answered.
    Nothing left to mend: no errors, no warnings and no notes. 2 more are closed by answers.
    ");
}
