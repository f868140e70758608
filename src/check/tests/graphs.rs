//! Procedures as graphs: what is a fault, and what only looks like one.

use super::{codes, of_lines, procedure};

fn step(name: &str, lines: &str) -> String {
    format!(
        "  step {name} \"Do {name}\" {{\n    social-worker must do this [SET 1]\n    {}\n  }}\n",
        lines.replace('\n', "\n    ")
    )
}

fn of(lines: &[String]) -> Vec<&'static str> {
    let mut codes = codes(&procedure(&(lines.concat() + "  end closed \"Closed\"\n")));
    codes.sort_unstable();
    codes
}

const NONE: [&str; 0] = [];

#[test]
fn an_interrupt_is_a_way_out_and_a_way_in() {
    let circle = [step("aa", "go to b"), step("b", "go to aa")];
    assert_eq!(of(&circle), ["MP201", "MP203"]);
    let out = ["  at any stage, if serious harm: go to closed\n".to_string(), circle[0].clone(), circle[1].clone()];
    assert_eq!(of(&out), NONE);
}

#[test]
fn what_follows_an_unreachable_step_is_not_told_again() {
    let lines = [step("aa", "go to closed"), step("b", "go to c"), step("c", "go to d"), step("d", "go to closed")];
    assert_eq!(of(&lines), ["MP201"]);
}

#[test]
fn a_dead_end_is_told_once_and_what_leads_there_once() {
    let lines = [step("aa", "go to b"), step("b", "go to c"), step("c", "")];
    assert_eq!(of(&lines), ["MP201", "MP202", "MP204"]);
}

#[test]
fn text_silent_is_never_filled_in() {
    let lines =
        procedure("  step aa \"Do aa\" text silent on the branch {\n    social-worker must do this [SET 1]\n  }\n");
    let found = of_lines(&lines);
    assert_eq!(
        found.iter().map(|f| (f.code, f.origin.words())).collect::<Vec<_>>(),
        [("MP204", "the published text's own; kept and reported")]
    );
    let lines = [
        "  step aa is a meeting text silent on the branch {\n    manager must chair [SET 1]\n    if start: go to closed\n  }\n".to_string(),
    ];
    assert_eq!(of(&lines), ["MP205"]);
}

#[test]
fn a_case_that_comes_back_needs_a_way_on() {
    let elsewhere = "elsewhere help \"Help\" [SET 4]\n";
    let came = |lines: &[String]| {
        codes(&(elsewhere.to_string() + &procedure(&(lines.concat() + "  end closed \"Closed\"\n"))))
    };
    assert_eq!(came(&[step("aa", "hand over to help and come back\ngo to closed")]), NONE);
    assert_eq!(came(&[step("aa", "hand over to help and come back")]), ["MP204", "MP201"]);
    assert_eq!(came(&[step("aa", "if serious harm: hand over to help and come back\ngo to closed")]), NONE);
}

#[test]
fn every_outcome_leads_on() {
    let meeting =
        |lines: &str| vec![format!("  step talk is a meeting {{\n    manager must chair [SET 1]\n    {lines}\n  }}\n")];
    assert_eq!(of(&meeting("if start: go to closed\n    if stop: go to closed")), NONE);
    assert_eq!(of(&meeting("if start: go to closed")), ["MP205"]);
    assert_eq!(of(&meeting("go to closed")), NONE);
    assert_eq!(of(&meeting("if start: go to closed\n    otherwise: go to closed")), NONE);
    assert_eq!(
        of(&meeting("if start: go to closed\n    if stop: go to closed\n    otherwise: go to closed")),
        ["MP207"]
    );
    let twice = [
        meeting("if start: go to closed\n    if start: go to b\n    if stop: go to closed").concat(),
        step("b", "go to closed"),
    ];
    assert_eq!(of(&twice), ["MP206"]);
}

#[test]
fn ages_of_exactly_13_and_exactly_18_are_cases() {
    let found = |lines: &str| {
        let text = procedure(&(step("aa", lines) + &step("b", "go to closed") + "  end closed \"Closed\"\n"));
        of_lines(&text).into_iter().map(|finding| format!("{} {}", finding.code, finding.message)).collect::<Vec<_>>()
    };
    insta::assert_debug_snapshot!(found("if age is under 13: go to b\nif age is over 13: go to closed"), @r#"
    [
        "MP205 In \"Enquiry\" nothing says what follows \"Do aa\" when age in years is 13",
    ]
    "#);
    insta::assert_debug_snapshot!(found("if age is under 18: go to b"), @r#"
    [
        "MP205 In \"Enquiry\" nothing says what follows \"Do aa\" when age in years is 18",
    ]
    "#);
    insta::assert_debug_snapshot!(found("if age is at most 13: go to b\nif age is at least 13: go to closed"), @r#"
    [
        "MP206 In \"Enquiry\" two ways lead on from \"Do aa\" when age in years is 13",
    ]
    "#);
    assert!(found("if age is under 13: go to b\nif age is at least 13: go to closed").is_empty());
}

fn fork(once: &str, first: &str, second: &str) -> Vec<String> {
    vec![
        format!("  together both \"Both\" {{\n    meanwhile: x\n    meanwhile: y\n    {once}\n  }}\n"),
        step("x", first),
        step("y", second),
    ]
}

#[test]
fn parts_come_together_again() {
    let all = "once all of them are done: go to closed";
    assert_eq!(of(&fork(all, "rejoin both", "rejoin both")), NONE);
    assert_eq!(of(&fork(all, "rejoin both", "go to closed")), ["MP208"]);
    assert_eq!(of(&fork("once any of them is done: go to closed", "rejoin both", "go to closed")), NONE);
    assert_eq!(of(&fork("once any of them is done: go to closed", "go to closed", "go to closed")), ["MP208"]);
    assert_eq!(of(&fork("once at least 3 of them are done: go to closed", "rejoin both", "rejoin both")), ["MP208"]);
    assert_eq!(of(&fork("", "go to closed", "go to closed")), NONE);
    assert_eq!(of(&fork("", "rejoin both", "rejoin both")), ["MP201", "MP202", "MP208"]);
    let mut stray = vec![step("aa", "go to both")];
    stray.extend(fork(all, "rejoin both", "rejoin both"));
    stray[0] = step("aa", "if serious harm: rejoin both\notherwise: go to both");
    assert_eq!(of(&stray), ["MP208"]);
}

#[test]
fn procedures_that_hand_over_to_each_other_need_one_start() {
    let two = |first: &str| {
        let body = |name: &str, start: &str, to: &str| {
            format!(
                "procedure {name} \"Procedure {name}\" [SET 3] {{\n{start}{}}}\n",
                step("aa", &format!("hand over to {to}"))
            )
        };
        let text = super::DECLARED.to_string() + &body("one", first, "two") + &body("two", "", "one");
        let source = crate::diagnostics::Source { name: "small.milepost".into(), text };
        let found = super::findings(&crate::diagnostics::Sources { files: vec![source] });
        found
            .into_iter()
            .filter(|f| f.code == "MP210")
            .map(|f| format!("{}: {}", f.level.word(), f.message))
            .collect::<Vec<_>>()
    };
    assert!(two("  starts with referral-received\n").is_empty());
    insta::assert_debug_snapshot!(two(""), @r#"
    [
        "warning: \"Procedure one\" never starts: what hands over to it is itself started by nothing",
        "warning: \"Procedure two\" never starts: what hands over to it is itself started by nothing",
    ]
    "#);
}
