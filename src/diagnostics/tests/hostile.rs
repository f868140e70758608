//! Policies written to mislead or to overwhelm the screen.

use super::*;

fn hostile() -> (Vec<Finding>, Sources) {
    let text = "act \u{1b}[2J\u{202e}evil\u{202c}\t\"A\u{0}ct\" \u{e000}0\u{e001}\r\n".to_owned();
    let evil = text.find("evil").expect("is there") as u32;
    let sources = Sources { files: vec![Source { name: "a\u{1b}]0;b\u{7}.milepost".to_owned(), text }] };
    let mut finding = Finding::new(
        "MP101",
        Level::Error,
        Origin::Policy,
        &["hostile"],
        "the act \"\u{1b}[31mevil\u{202e}\"\nerror MP999: forged",
    )
    .at(Span { file: 0, line: 1, start: evil, end: evil + 4 }, "here\u{9b}31m\nand here")
    .cite(["SET\u{7f} A".to_owned()])
    .because("one\u{2028}two")
    .help("\u{feff}none");
    finding.answer = Some(Answer { by: "\u{1b}c".to_owned(), on: "\u{8}".to_owned(), why: "\u{200b}".to_owned() });
    (vec![finding], sources)
}

#[test]
fn hidden_characters_are_shown_as_their_numbers() {
    let (findings, sources) = hostile();
    insta::assert_snapshot!("hostile_terminal", terminal::render(&findings, &sources, false));
    insta::assert_snapshot!("hostile_plain", plain::render(&findings, &sources));
}

#[test]
fn no_format_lets_a_hidden_character_through() {
    let (findings, sources) = hostile();
    let outputs = [
        terminal::render(&findings, &sources, false),
        without_colour(&terminal::render(&findings, &sources, true)),
        plain::render(&findings, &sources),
        json::render(&findings, &sources),
        sarif::render(&findings, &sources, &RULES, "policies"),
    ];
    for output in outputs {
        assert!(output.lines().count() > 3);
        assert!(!output.chars().any(|character| character != '\n' && clean::is_hidden(character)), "{output:?}");
    }
}

#[test]
fn json_keeps_every_character_for_programs() {
    let (findings, sources) = hostile();
    let list: serde_json::Value = serde_json::from_str(&json::render(&findings, &sources)).expect("is JSON");
    assert_eq!(list[0]["message"], findings[0].message.as_str());
    assert_eq!(list[0]["places"][0]["file"], sources.files[0].name.as_str());
    assert_eq!(list[0]["places"][0]["column"], 10);
}

#[test]
fn a_line_of_a_million_characters_prints_a_few_words() {
    let text = "é ".repeat(300_000) + "within 3 days" + &" of it".repeat(100_000);
    let start = text.find("within").expect("is there") as u32;
    let sources = Sources { files: vec![Source { name: "long.milepost".to_owned(), text }] };
    let finding = Finding::new("MP001", Level::Error, Origin::Policy, &["long"], "the line is long")
        .at(Span { file: 0, line: 1, start, end: start + 13 }, "this limit")
        .see(Span { file: 0, line: 1, start: 0, end: 2 }, "its beginning");
    insta::assert_snapshot!("long_terminal", terminal::render(std::slice::from_ref(&finding), &sources, false));
    insta::assert_snapshot!("long_plain", plain::render(std::slice::from_ref(&finding), &sources));
    let whole = finding.clone().at(Span { file: 0, line: 1, start: 0, end: u32::MAX }, "all of it");
    assert!(terminal::render(std::slice::from_ref(&whole), &sources, false).len() < 2000);
    assert!(plain::render(&[whole], &sources).len() < 2000);
}

#[test]
fn a_long_message_is_cut() {
    let finding = Finding::new("MP001", Level::Error, Origin::Policy, &["long"], "x".repeat(1_000_000));
    assert!(terminal::render(std::slice::from_ref(&finding), &Sources::default(), false).len() < 6000);
    assert!(plain::render(&[finding], &Sources::default()).len() < 6000);
}
