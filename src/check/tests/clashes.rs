//! Texts compared: what clashes, and what only seems to.

use super::{codes, of_lines, procedure};

/// Whether one finding of the code is made, and no other.
fn clash(code: &str, lines: &str) {
    assert_eq!(codes(lines), [code], "{lines}\n{:#?}", of_lines(lines));
}

fn quiet(lines: &str) {
    assert_eq!(codes(lines), Vec::<&str>::new(), "{lines}\n{:#?}", of_lines(lines));
}

#[test]
fn must_and_should_of_one_limit() {
    clash(
        "MP401",
        "meeting must happen within 3 days of concern-seen [SET 1]\nmeeting should happen within 3 days of concern-seen [SET 2]",
    );
    clash(
        "MP401",
        "meeting must happen within 3 days of concern-seen [SET 1]\nmeeting should happen within 4 days of concern-seen [SET 2]",
    );
    clash(
        "MP401",
        "meeting must happen within 3 days of concern-seen [SET 1]\nmeeting should happen within 3 working days of concern-seen [SET 2]",
    );
    clash("MP401", "meeting must happen within 1 week of concern-seen [SET 1]\nmanager should do this within 7 days of concern-seen [SET 2]\nmeeting should happen within 7 days of concern-seen [SET 2]".replace("manager should do this", "manager should hold meeting").as_str());
}

#[test]
fn each_clash_is_told_once_with_all_its_sentences() {
    let lines = "meeting must happen within 3 days of concern-seen [SET 1]\nmeeting should happen within 3 days of concern-seen [SET 2]\nmeeting should happen within 5 days of concern-seen [SET 4]\nmeeting must happen within 3 days of concern-seen [SET 3]";
    let found = of_lines(lines);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].citations, ["SET 1", "SET 2", "SET 3", "SET 4"]);
}

#[test]
fn a_target_inside_a_limit_is_no_clash() {
    quiet(
        "meeting must happen within 10 days of concern-seen [SET 1]\nmeeting should happen within 5 days of concern-seen [SET 2]",
    );
    quiet(
        "meeting must happen within 15 working days of concern-seen [SET 1]\nmeeting should happen within 10 days of concern-seen [SET 2]",
    );
    quiet(
        "meeting must happen at least 2 days after concern-seen [SET 1]\nmeeting should happen at least 5 days after concern-seen [SET 2]",
    );
    quiet(
        "meeting must happen at least 2 days before concern-seen [SET 1]\nmeeting should happen at least 5 days before concern-seen [SET 2]",
    );
    quiet(
        "meeting must happen within 3 days of concern-seen [SET 1]\nmeeting should happen on the same day as concern-seen [SET 2]",
    );
    clash(
        "MP401",
        "meeting must happen at least 5 days after concern-seen [SET 1]\nmeeting should happen at least 2 days after concern-seen [SET 2]",
    );
}

#[test]
fn words_without_a_duty_never_clash() {
    for word in ["ideally should", "is to", "describes", "may"] {
        quiet(&format!(
            "meeting must happen within 3 days of concern-seen [SET 1]\nmeeting {word} happen within 3 days of concern-seen [SET 2]"
        ));
        quiet(&format!("police must attend meeting [SET 1]\npolice {word} attend meeting [SET 2]"));
    }
    clash("MP401", "police must attend meeting [SET 1]\npolice will attend meeting [SET 2]");
    clash("MP401", "police must not attend meeting [SET 1]\npolice should not attend meeting [SET 2]");
}

#[test]
fn starts_are_compared_as_moments() {
    let pair = |one: &str, other: &str| {
        format!(
            "moment concern-known \"The concern is known\" the same as concern-seen\nmeeting must happen within 3 days {one} [SET 1]\nmeeting should happen within 3 days {other} [SET 2]"
        )
    };
    quiet(&pair("of concern-seen", "of referral-received"));
    quiet(&pair("of concern-seen", "before concern-seen"));
    clash("MP401", &pair("of concern-known", "of concern-seen"));
    clash("MP401", &pair("of the earlier of referral-received, concern-seen", "of concern-seen"));
    clash("MP401", &pair("of the earlier of referral-received, concern-seen", "of concern-known"));
    quiet(&pair("of the later of referral-received, concern-seen", "of concern-seen"));
    clash(
        "MP401",
        "meeting must happen within 1 working day [SET 1] text silent on the start\nmeeting should happen within 1 working day of concern-seen [SET 2]",
    );
}

#[test]
fn conditions_that_exclude_each_other_keep_texts_apart() {
    let pair = |one: &str, other: &str| {
        format!("police must attend meeting when {one} [SET 1]\npolice should attend meeting when {other} [SET 2]")
    };
    quiet(&pair("age is under 13", "age is at least 13"));
    clash("MP401", &pair("age is at most 13", "age is at least 13"));
    quiet(&pair("age is under 18", "age is exactly 18"));
    quiet(&pair("serious harm", "not serious harm"));
    clash("MP401", &pair("serious harm", "organised abuse"));
    quiet(
        "police must attend meeting unless organised abuse [SET 1]\npolice should attend meeting when organised abuse [SET 2]",
    );
}

#[test]
fn an_exception_written_as_one_is_no_clash() {
    quiet(
        "chair-person should chair meeting [SET 1]\n  instead, when organised abuse: manager should chair meeting [SET 2]",
    );
    quiet(
        "chair-person should chair meeting [SET 1]\n  instead, when organised abuse: manager should chair meeting [SET 2]\nmanager should chair meeting [SET 2]",
    );
    clash(
        "MP403",
        "chair-person should chair meeting [SET 1]\n  instead, when serious harm: manager should chair meeting [SET 2]\npolice should chair meeting when organised abuse [SET 3]",
    );
    clash(
        "MP401",
        "meeting should happen within 3 days of referral-received [SET 1]\n  instead, when serious harm: must happen within 1 working day text silent on the start\nmeeting should happen within 1 working day of concern-seen [SET 2]",
    );
}

#[test]
fn a_variation_stands_in_place_of_what_it_varies() {
    let varied = |paragraph: &str| {
        format!(
            "police must attend meeting [SET 1]\nvariation local \"Local variation\" of SET {{\n  in place of [SET {paragraph}]: police should attend meeting [SET 9]\n}}"
        )
    };
    quiet(&varied("1"));
    clash("MP401", &varied("2"));
}

#[test]
fn research_and_recommendations_bind_nobody() {
    let other = |standing: &str| {
        format!(
            "document ROTH \"A paper\" {{\n  standing: {standing}\n}}\npolice must attend meeting [SET 1]\npolice should attend meeting [ROTH 2]"
        )
    };
    quiet(&other("research"));
    quiet(&other("recommendation"));
    clash("MP401", &other("protocol"));
}

#[test]
fn editions_that_never_meet_are_not_compared() {
    let dated = |from: &str| {
        format!(
            "document OLD \"Old edition\" {{\n  in force until: 31 May 2025\n}}\ndocument NEW \"New edition\" {{\n  in force from: {from}\n}}\npolice must attend meeting [OLD 1]\npolice should attend meeting [NEW 1]"
        )
    };
    quiet(&dated("1 June 2025"));
    clash("MP401", &dated("1 May 2025"));
}

#[test]
fn people_who_can_be_meant_together_agree() {
    quiet("social-care should convene meeting [SET 1]\nmanager should convene meeting [SET 2]");
    quiet("police or social-care should convene meeting [SET 1]\nsocial-care should convene meeting [SET 2]");
    quiet("manager may chair meeting [SET 1]\nchair-person should chair meeting [SET 2]");
    quiet("manager should chair meeting [SET 1]\nchair-person should convene meeting [SET 2]");
    quiet(
        "the first meeting should happen within 3 days of concern-seen [SET 1]\nthe next meeting must happen within 3 days of concern-seen [SET 2]",
    );
    clash("MP403", "police should convene meeting [SET 1]\nsocial-care should convene meeting [SET 2]");
}

#[test]
fn one_act_in_two_steps_is_told_once() {
    let lines = procedure(
        r#"  step first is a meeting {
    if start: go to second
    if stop: go to closed
  }
  step second is a meeting {
    if start: go to closed
    if stop: go to closed
  }
  end closed "Closed"
"#,
    );
    clash("MP403", &format!("{lines}manager should chair meeting [SET 1]\nchair-person should chair meeting [SET 2]"));
}

#[test]
fn a_procedure_for_some_cases_speaks_of_those_only() {
    let lines = |when: &str| {
        format!(
            "police must attend meeting when not organised abuse [SET 1]\nprocedure network \"Organised abuse\" [SET 8] {{\n  starts with referral-received {when}\n  step talk is a meeting {{\n    police should attend [SET 8.1]\n    go to closed\n  }}\n  end closed \"Closed\"\n}}"
        )
    };
    quiet(&lines("when organised abuse"));
    clash("MP401", &lines(""));
}

#[test]
fn later_dates_of_one_paragraph_are_one_permission() {
    quiet(
        "meeting must happen within 3 days of concern-seen [SET 1]\n  later date: manager may agree one\n  later date: chair-person may agree one",
    );
    quiet(
        "meeting must happen within 3 days of concern-seen [SET 1]\n  later date: manager may agree one, when serious harm [SET 2]\n  later date: chair-person may agree one, when not serious harm [SET 3]",
    );
    clash(
        "MP406",
        "meeting must happen within 3 days of concern-seen [SET 1]\n  later date: manager may agree one [SET 2]\n  later date: meeting may agree one [SET 3]",
    );
}

#[test]
fn a_quorum_with_a_condition_adds_to_the_general_one() {
    let quorums = |one: &str, other: &str| {
        format!("act panel \"Panel\" {{\n  quorum: {one} [SET 1]\n  quorum: {other} [SET 2]\n}}")
    };
    quiet(&quorums("social-care, police", "manager, when serious harm"));
    clash("MP404", &quorums("social-care, at least 2 other agencies", "at least 3 other agencies, when serious harm"));
    clash("MP404", &quorums("social-care, police", "social-care"));
    quiet(&quorums("social-care, police", "police, social-care"));
}

#[test]
fn a_duty_with_a_limit_meets_the_same_duty_within_the_same_limit() {
    let pair = |one: &str, other: &str| {
        format!(
            "police must tell manager \"what was seen\" {one} [SET 1]\npolice should tell manager \"what was seen\" {other} [SET 2]"
        )
    };
    clash("MP401", &pair("within 1 day of concern-seen", "within 1 day of concern-seen"));
    quiet(&pair("within 1 day of concern-seen", "within 2 days of concern-seen"));
    clash("MP401", &pair("", ""));
}

#[test]
fn how_long_a_state_lasts_is_a_limit() {
    let lines = "state protection \"Police protection\" {\n  begins with: referral-received\n  ends with: concern-seen\n}\nprotection must last at most 72 hours [SET 1]\nprotection should last at most 72 hours [SET 2]";
    clash("MP401", lines);
}

#[test]
fn the_time_limits_of_the_strategy_discussion_are_told_as_people_would_tell_them() {
    let found = of_lines(
        "meeting should happen within 3 working days of concern-seen [SET 1]\n  instead, when serious harm: must happen within 1 working day text silent on the start\nmeeting must happen within 3 days of the earlier of referral-received, concern-seen [SET 2]\nmeeting should happen within 1 working day of referral-received [SET 3]",
    );
    let told: Vec<String> =
        found.iter().flat_map(|f| std::iter::once(f.message.clone()).chain(f.proof.clone())).collect();
    insta::assert_snapshot!(told.join("\n"));
}
