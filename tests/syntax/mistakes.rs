//! Realistic slips, and exactly what an editor is told about each.

use milepost::diagnostics::{Level, Source, Sources, terminal};

/// What the drafts below may use: it has no fault of its own.
const COMMON: &str = r#"document SET "Local procedures" {
  edition: "June 2025"
}
agency social-care "Children's social care"
agency police "The police"
role social-worker "Social worker" of social-care
role team-manager "Team manager" of social-care
fact serious-harm "The concern points to a serious risk of harm"
fact known-child "The child is known to a team"
fact age "Age in years" a number from 0 to 18
moment referral-received "Receipt of the referral"
moment concern-raised "The concern was raised"
act strategy-discussion "Strategy discussion" {
  outcomes: start an enquiry, no enquiry
}
"#;

/// A step that every draft may lead to.
fn in_a_step(lines: &str) -> String {
    let lines: String = lines.lines().map(|line| format!("    {line}\n")).collect();
    format!(
        "procedure enquiry \"Enquiry\" [SET A.3] {{\n  starts with referral-received\n\n  step discuss is a strategy-discussion {{\n{lines}    go to closed\n  }}\n\n  end closed \"Closed\"\n}}\n"
    )
}

/// Everything of the level of an error that a draft is told.
fn told(draft: &str) -> String {
    let file = |name: &str, text: &str| Source { name: name.into(), text: milepost::syntax::normalise(text) };
    let draft = format!("use common\n\n{draft}");
    let sources = Sources { files: vec![file("common.milepost", COMMON), file("draft.milepost", &draft)] };
    let compiled = milepost::compile(sources, Vec::new());
    let errors: Vec<_> = compiled.findings.into_iter().filter(|finding| finding.level == Level::Error).collect();
    terminal::render(&errors, &compiled.sources, false)
}

/// Slips inside a step: what it is, the line or lines, how many messages it may cost.
const IN_A_STEP: &[(&str, &str, usize)] = &[
    ("within_misspelt", "social-care must convene witin 3 days of referral-received [SET A.1]", 1),
    ("number_in_words", "must happen within three working days of referral-received [SET A.1]", 1),
    ("unit_misspelt", "must happen within 3 wrking days of referral-received [SET A.1]", 1),
    ("unit_stuck_to_number", "must happen within 3days of referral-received [SET A.1]", 1),
    ("unit_shortened", "must happen within 72 hrs of referral-received [SET A.1]", 1),
    ("shall", "social-worker shall record \"the reasons\" [SET A.1]", 1),
    ("has_to", "social-worker has to record \"the reasons\" [SET A.1]", 1),
    ("are_required_to", "social-care and police are required to \"sign\" [SET A.1]", 1),
    ("name_with_spaces", "social worker must record \"the reasons\" [SET A.1]", 1),
    ("capital_must", "social-worker Must record \"the reasons\" [SET A.1]", 1),
    ("the_missing", "must happen on same day as referral-received [SET A.1]", 1),
    (
        "earlier_of_without_the",
        "must happen within 3 days of earlier of referral-received, concern-raised [SET A.1]",
        1,
    ),
    ("citation_without_document", "must happen within 3 days of referral-received [A.3.4.17]", 1),
    ("citation_in_small_letters", "must happen within 3 days of referral-received [set A.3.4.17]", 1),
    ("citation_not_closed", "must happen within 3 days of referral-received [SET A.3.4.17", 1),
    ("citation_not_opened", "must happen within 3 days of referral-received SET A.3.4.17]", 1),
    ("citation_with_and", "must happen within 3 days of referral-received [SET A.3 and A.4]", 1),
    ("citation_with_para", "must happen within 3 days of referral-received [SET para 3.4]", 1),
    ("quote_not_closed", "social-worker must record \"the reasons [SET A.1]", 1),
    ("quotes_forgotten", "social-worker must visit the child within 3 days of referral-received [SET A.1]", 1),
    ("colon_forgotten_after_if", "if start an enquiry go to closed", 1),
    ("comma_for_colon", "if start an enquiry, go to closed", 1),
    ("arrow", "if start an enquiry -> closed", 1),
    ("goto", "if start an enquiry: goto closed", 1),
    ("else", "else: go to closed", 1),
    ("then", "if start an enquiry then go to closed", 1),
    ("otherwise_misspelt", "otherwse: go to closed", 1),
    ("comma_at_the_end", "social-care, police must attend [SET A.1],", 1),
    ("full_stop", "social-care and police must attend [SET A.1].", 1),
    ("is_held", "must be held within 3 days of referral-received [SET A.1]", 1),
    ("no_later_than", "must happen no later than 3 days after referral-received [SET A.1]", 1),
    ("by_an_amount", "must happen by 3 days of referral-received [SET A.1]", 1),
    ("if_for_when", "social-care must convene if serious harm [SET A.1]", 1),
    ("where_for_when", "social-care must convene where serious harm [SET A.1]", 1),
    ("inform", "social-worker must inform police \"of the concern\" [SET A.1]", 1),
    ("attend_before_who", "must attend: social-care, police [SET A.1]", 1),
    ("bracket_not_closed", "social-care must convene when (serious harm or known child [SET A.1]", 1),
    (
        "instead_without_colon",
        "must happen within 3 days of referral-received [SET A.1]\n  instead, when serious harm must happen within 1 day of referral-received",
        1,
    ),
    (
        "instead_without_when",
        "must happen within 3 days of referral-received [SET A.1]\n  instead: must happen within 1 day of referral-received",
        1,
    ),
    (
        "second_condition_after_the_colon",
        "must happen within 3 days of referral-received [SET A.1]\n  instead, when serious harm: must happen within 1 day of referral-received when known child",
        1,
    ),
    (
        "bad_sentence_with_clauses",
        "must hapen within 3 days of referral-received [SET A.1]\n  instead, when serious harm: must happen within 1 day of referral-received\n  if several apply: text silent\n  [SET A.2]",
        1,
    ),
    (
        "clause_without_sentence",
        "outcomes: yes, no\n  instead, when serious harm: must happen within 1 day of referral-received",
        1,
    ),
    ("reading_misspelt", "must happen within 3 days of referral-received [SET A.1] raeding \"calendar days\"", 1),
    ("text_is_silent", "must happen within 3 days text is silent on the start [SET A.1]", 1),
    ("silent_on_start", "must happen within 3 days text silent on start [SET A.1]", 1),
    (
        "extension",
        "must happen within 3 days of referral-received [SET A.1]\n  extension: team-manager may agree one",
        1,
    ),
    (
        "may_extend",
        "must happen within 3 days of referral-received [SET A.1]\n  later date: team-manager may extend",
        1,
    ),
    ("less_than", "social-care must convene when age is less than 13 [SET A.1]", 1),
    ("no_force", "social-worker record \"the reasons\" [SET A.1]", 1),
    ("no_such_date", "must happen by 31 June 2025 [SET A.1]", 1),
    ("date_in_figures", "must happen by 3/6/2025 [SET A.1]", 1),
    ("date_with_ordinal", "must happen by 3rd June 2025 [SET A.1]", 1),
    ("month_misspelt", "must happen by 3 Jume 2025 [SET A.1]", 1),
    ("two_slips", "social worker shall record \"the reasons\" [SET A.1]", 1),
    ("prose", "The child's welfare is paramount and everybody shares responsibility.", 1),
    ("bullet", "- social-care must convene [SET A.1]", 1),
    ("numbered", "3.4.5 social-care must convene [SET A.1]", 1),
];

/// Slips outside a step: whole files.
const WHOLE: &[(&str, &str, usize)] = &[
    (
        "kind_misspelt",
        "procedre short \"Short\" [SET A.3] {\n  starts with referral-received\n\n  step one \"One\" {\n    social-worker must do this [SET A.1]\n  }\n}\n",
        1,
    ),
    ("capital_kind", "Role duty-manager \"Duty manager\" of social-care\n", 1),
    (
        "declared_name_with_spaces",
        "role duty manager \"Duty manager\" of social-care\nduty-manager must \"sign\" [SET A.1]\n",
        1,
    ),
    ("declared_name_with_underscore", "role duty_manager \"Duty manager\" of social-care\n", 1),
    (
        "title_without_quotes",
        "role duty-manager Duty manager of social-care\nduty-manager must \"sign\" [SET A.1]\n",
        1,
    ),
    (
        "title_not_closed",
        "procedure short \"Short [SET A.3] {\n  starts with referral-received\n\n  step one \"One\" {\n    social-worker must do this [SET A.1]\n  }\n}\n",
        1,
    ),
    ("colon_after_kind", "role: duty-manager \"Duty manager\" of social-care\n", 1),
    (
        "step_header_wrong",
        "procedure short \"Short\" [SET A.3] {\n  starts with referral-received\n\n  step one is strategy-discussion {\n    social-care must convene [SET A.1]\n    if start an enquiry: go to two\n    if no enquiry: go to done\n  }\n\n  step two \"Two\" {\n    social-worker must do this [SET A.1]\n    go to done\n  }\n\n  end done \"Done\"\n}\n",
        1,
    ),
    (
        "opening_brace_missing",
        "procedure short \"Short\" [SET A.3] {\n  starts with referral-received\n\n  step one \"One\"\n    social-worker must do this [SET A.1]\n    go to done\n  }\n\n  end done \"Done\"\n}\n",
        1,
    ),
    (
        "closing_brace_missing",
        "procedure short \"Short\" [SET A.3] {\n  starts with referral-received\n\n  step one \"One\" {\n    social-worker must do this [SET A.1]\n    go to done\n\n  end done \"Done\"\n}\n",
        1,
    ),
    (
        "brace_too_many",
        "procedure short \"Short\" [SET A.3] {\n  starts with referral-received\n\n  step one \"One\" {\n    social-worker must do this [SET A.1]\n    go to done\n  }\n  }\n\n  end done \"Done\"\n}\n",
        1,
    ),
    (
        "last_brace_missing",
        "procedure short \"Short\" [SET A.3] {\n  starts with referral-received\n\n  step one \"One\" {\n    social-worker must do this [SET A.1]\n  }\n",
        1,
    ),
    ("import", "import common\n", 1),
    ("use_with_quotes", "use \"common\"\n", 1),
    ("property_without_colon", "document ROTH \"Protocol\" {\n  edition \"2025\"\n}\n", 1),
    ("date_of_force_in_figures", "document ROTH \"Protocol\" {\n  in force from: 1/6/2025\n}\n", 1),
    ("set_aside_without_a_reason", "set aside [SET A.3.1.3]\n", 1),
    ("set_aside_for_another_reason", "set aside [SET A.3.1.3] irrelevant\n", 1),
    ("answer_incomplete", "answer to MP301-1a2b3c4d: \"we know\"\n", 1),
    (
        "starts_when",
        "procedure short \"Short\" [SET A.3] {\n  starts when referral-received\n\n  step one \"One\" {\n    social-worker must do this [SET A.1]\n  }\n}\n",
        1,
    ),
];

/// Compares with the snapshot, and counts the messages.
fn check(name: &str, draft: &str, most: usize) {
    let told = told(draft);
    let messages = told.lines().filter(|line| line.starts_with("error MP")).count();
    insta::assert_snapshot!(name, format!("{draft}\n{}\n{told}", "-".repeat(60)));
    assert!(messages > 0 && messages <= most, "{name}: {messages} messages\n{told}");
}

#[test]
fn the_common_part_has_no_fault() {
    assert_eq!(told(""), "");
    assert_eq!(told(&in_a_step("social-care must convene [SET A.1]")), "");
}

#[test]
fn slips_inside_a_step() {
    for (name, lines, most) in IN_A_STEP {
        check(name, &in_a_step(lines), *most);
    }
}

#[test]
fn slips_outside_a_step() {
    for (name, draft, most) in WHOLE {
        check(name, draft, *most);
    }
}

#[test]
fn nobody_sees_a_rule_of_the_grammar() {
    let rules = ["subject_item", "stray", "EOI", "property_key", "doc_code", "_word", "lone_", "SOI", "expected"];
    for (name, lines, _) in IN_A_STEP {
        let told = told(&in_a_step(lines));
        assert!(!rules.iter().any(|rule| told.contains(rule)), "{name}:\n{told}");
    }
}
