//! What a sub-group reads.

use super::*;
use crate::emit::tests::{INVENTED, invented, model};

fn made(path: &str) -> String {
    let file = files(&invented()).into_iter().find(|file| file.path == path);
    String::from_utf8(file.unwrap_or_else(|| panic!("{path} is not made")).contents).unwrap()
}

#[test]
fn a_procedure_in_markdown() {
    insta::assert_snapshot!(made("read/missing-child.md"));
}

#[test]
fn the_index_reads_what_stands_in_no_procedure() {
    insta::assert_snapshot!(made("read/README.md"));
}

#[test]
fn a_procedure_in_a_terminal() {
    let text = in_text(&invented(), "missing-child", 100).unwrap();
    assert!(text.lines().all(|line| line.chars().count() <= 100));
    insta::assert_snapshot!(text);
}

#[test]
fn every_statement_is_read_somewhere() {
    let model = invented();
    let all: String =
        files(&model).into_iter().map(|file| String::from_utf8(file.contents).unwrap()).collect::<Vec<_>>().join("\n");
    let reader = Reader::new(&model);
    for statement in &model.statements {
        let sentence = crate::emit::template::markdown(&reader.sentence(statement));
        assert!(all.contains(&sentence), "{sentence}");
    }
}

#[test]
fn a_review_stands_while_its_seal_fits_and_is_void_when_the_statement_changes() {
    let seal = {
        let model = invented();
        let signed = model.statements.iter().find(|statement| !statement.marks.reviews.is_empty()).unwrap();
        Reader::new(&model).seal(signed)
    };
    let text = |source: &str| in_text(&model(source), "missing-child", 100).unwrap();
    let void = text(INVENTED);
    assert!(void.contains("VOID: reviewed by B. Reader on 4 March 2026"), "{void}");
    assert!(void.contains(&format!("seal {seal}")));
    let signed = INVENTED.replace("seal 00000000", &format!("seal {seal}"));
    assert!(text(&signed).contains("Reviewed by B. Reader on 4 March 2026."));
    let changed = signed.replace("within 72 hours of found", "within 73 hours of found");
    assert!(text(&changed).contains("VOID: reviewed by B. Reader"));
}

#[test]
fn a_procedure_is_found_by_name_or_title_and_a_slip_is_answered() {
    let model = invented();
    assert_eq!(find(&model, "missing-child"), Ok("missing-child"));
    assert_eq!(find(&model, " missing CHILD "), Ok("missing-child"));
    insta::assert_snapshot!(find(&model, "mising child").unwrap_err());
    insta::assert_snapshot!(find(&model, "something else").unwrap_err());
    insta::assert_snapshot!(list_in_text(&model, 100));
}

#[test]
fn hostile_words_cannot_drive_the_terminal_or_hang_it() {
    let model = model(&INVENTED.replace("keep a note", &format!("keep \u{202E} {}", "x".repeat(5000))));
    let text = in_text(&model, "missing-child", 100).unwrap();
    assert!(text.contains("<U+202E>"));
    assert!(!text.contains('\u{202E}'));
}
