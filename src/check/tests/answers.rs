//! Answers in the source, and what is held back while lines are not understood.

use super::{codes, of_lines, procedure};
use crate::check::stops_build;

const CLASH: &str = "police must attend meeting [SET 1]\npolice should attend meeting [SET 2]\n";

#[test]
fn an_answer_annotates_a_fault_of_the_text() {
    let id = of_lines(CLASH)[0].id.clone();
    let lines = format!("{CLASH}answer to {id} by \"A. Editor\" on 3 March 2026: \"Raised with the publisher\"");
    let found = of_lines(&lines);
    let answer = found[0].answer.clone().expect("an answer");
    assert_eq!((answer.by.as_str(), answer.on.as_str()), ("A. Editor", "3 March 2026"));
    assert!(!found[0].is_closed());
    assert_eq!(found.len(), 1);
}

#[test]
fn an_answer_closes_what_is_ours() {
    let dead = procedure("  step gather \"Gather\" {\n    social-worker must do this [SET 1]\n  }");
    let found = of_lines(&dead);
    assert!(stops_build(&found[0]));
    let lines =
        format!("{dead}answer to {} by \"A. Editor\" on 3 March 2026: \"Next week\"", found[0].id.to_lowercase());
    let found = of_lines(&lines);
    assert!(found[0].is_closed() && !stops_build(&found[0]));
}

#[test]
fn the_latest_of_two_answers_counts() {
    let id = of_lines(CLASH)[0].id.clone();
    let answer = |why: &str, on: &str| format!("answer to {id} by \"A. Editor\" on {on}: \"{why}\"\n");
    let lines = format!("{CLASH}{}{}", answer("Second", "4 March 2026"), answer("First", "3 March 2026"));
    assert_eq!(of_lines(&lines)[0].answer.as_ref().map(|answer| answer.why.as_str()), Some("Second"));
}

#[test]
fn nothing_is_missed_while_a_line_is_not_understood() {
    let broken = procedure(
        "  step gather \"Gather\" {\n    social-worker must do this [SET 1]\n    go two closed\n  }\n  end closed \"Closed\"",
    );
    let answer = "answer to MP204-00000000 by \"A. Editor\" on 3 March 2026: \"Later\"\n";
    assert_eq!(codes(&format!("{broken}{CLASH}{answer}")), ["MP001", "MP401"]);
}
