//! What the interpreter says of cases that people will ask about, under the invented policy.

use super::super::case::*;
use super::*;
use crate::calendar::Conventions;
use crate::model::Office;
use jiff::civil::date;

fn model() -> Model {
    let mut model = crate::emit::tests::invented();
    let days = [(2026, 4, 3), (2026, 4, 6), (2026, 5, 4), (2026, 12, 25), (2026, 12, 28), (2027, 1, 1), (2027, 3, 26)];
    model.calendar.conventions = Conventions {
        bank_holidays: days.iter().map(|(y, m, d)| (date(*y, *m, *d), "Bank holiday".to_string())).collect(),
        known_from: Some(date(2026, 1, 1)),
        known_until: Some(date(2027, 12, 31)),
        ..Conventions::default()
    };
    model
}

fn entry(what: What, at: &str) -> Entry {
    Entry::new(what, When::parse(at).expect("a date or a moment"))
}

fn moment(name: &str, at: &str) -> Entry {
    entry(What::Moment(name.into()), at)
}

fn act(name: &str, at: &str) -> Entry {
    entry(What::Act(name.into()), at)
}

fn reported(at: &str) -> Case {
    let mut case = Case { entries: vec![moment("reported", at)], ..Case::default() };
    for fact in ["serious", "abroad"] {
        case.facts.insert(fact.into(), FactValue::YesNo(false));
    }
    case.facts.insert("harm".into(), FactValue::Choice("inside the home".into()));
    case.facts.insert("age".into(), FactValue::Number(15));
    case.circumstances.insert("the child is with a parent".into(), false);
    case
}

fn with(mut case: Case, more: impl IntoIterator<Item = Entry>) -> Case {
    case.entries.extend(more);
    case
}

/// The verdicts about one paragraph, late in 2026.
fn about(case: &Case, citation: &str) -> Vec<Judgement> {
    let model = model();
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let now = Moment::parse("2026-11-30T12:00").expect("a moment");
    let cites = |one: &Judgement| one.clause.statement.citations.first().map(String::as_str) == Some(citation);
    judge(&model, &calendar, case, now).into_iter().filter(cites).collect()
}

fn names(case: &Case, citation: &str) -> Vec<&'static str> {
    about(case, citation).iter().map(|one| one.verdict.name()).collect()
}

/// The entry that records what the statement of this paragraph asks for.
fn duty(citation: &str, at: &str) -> Entry {
    let model = model();
    let ids = Reader::new(&model).statement_ids();
    let of = |statement: &Statement| statement.marks.cited() == [citation] && asks_a_duty(statement);
    let at_statement = model.statements.iter().position(of).expect("a statement of that paragraph");
    entry(What::Duty(ids[at_statement].clone()), at)
}

#[test]
fn nothing_recorded_is_nothing_judged() {
    assert_eq!(about(&Case::default(), "WB 1.2"), []);
}

#[test]
fn an_hour_is_an_hour() {
    let told = |at| names(&with(reported("2026-06-01T09:00"), [duty("WB 1.2", at)]), "WB 1.2");
    assert_eq!(told("2026-06-01T10:00"), ["met"]);
    assert_eq!(told("2026-06-01T10:01"), ["breached"]);
}

#[test]
fn a_date_without_a_time_is_any_minute_of_the_day() {
    let told = |at| names(&with(reported("2026-06-01"), [duty("WB 1.2", at)]), "WB 1.2");
    assert_eq!(told("2026-06-01T10:00"), ["cannot tell"]);
    assert_eq!(told("2026-06-01"), ["cannot tell"]);
    assert_eq!(told("2026-06-02T01:00"), ["breached"]);
}

#[test]
fn what_is_not_known_is_not_guessed() {
    let mut case = with(reported("2026-06-01T09:00"), [duty("WB 1.2", "2026-06-01T10:30")]);
    case.facts.remove("age");
    let [judgement] = &about(&case, "WB 1.2")[..] else { panic!("one judgement") };
    let Verdict::CannotTell { why } = &judgement.verdict else { panic!("{:?}", judgement.verdict) };
    assert_eq!(why, "the record does not say whether “The child's age”; which clause counts depends on it");
    case.facts.insert("age".into(), FactValue::Number(15));
    case.circumstances.clear();
    assert_eq!(names(&case, "WB 1.2"), ["for a person to judge"]);
}

#[test]
fn who_chaired_is_asked_of_the_record() {
    let chaired = |role: &str| {
        let mut meeting = act("meeting", "2026-06-02T10:00");
        meeting.offices.insert(Office::Chair, Person::in_role(role));
        names(&with(reported("2026-06-01T09:00"), [meeting]), "WB 2.3")
    };
    assert_eq!(chaired("chair"), ["met"]);
    assert_eq!(chaired("team-manager"), ["done by somebody else"]);
    let held_by_manager = act("meeting", "2026-06-02T10:00").by(Person::in_role("team-manager"));
    assert_eq!(names(&with(reported("2026-06-01T09:00"), [held_by_manager]), "WB 2.3"), ["cannot tell"]);
}

#[test]
fn attendance_and_quorum() {
    let held = |people: Option<&[&str]>| {
        let mut meeting = act("meeting", "2026-06-02T10:00");
        meeting.participants = people.map(|people| people.iter().map(|agency| Person::of(*agency)).collect());
        with(reported("2026-06-01T09:00"), [meeting])
    };
    let all = ["police", "health", "school"];
    assert_eq!(names(&held(Some(&all)), "WB 2.4"), ["met"]);
    assert_eq!(names(&held(Some(&all[..2])), "WB 2.4"), ["breached"]);
    assert_eq!(names(&held(None), "WB 2.4"), ["cannot tell"]);
    assert_eq!(names(&held(Some(&all)), "WB 2.5"), ["met", "for a person to judge"]);
    assert_eq!(names(&held(Some(&all[..2])), "WB 2.5"), ["met", "departed from"]);
}

#[test]
fn what_has_to_come_first() {
    let early = with(reported("2026-06-02T09:00"), [act("meeting", "2026-06-01T10:00")]);
    assert_eq!(names(&early, "WB 2.1.1"), ["out of order"]);
    let back = with(reported("2026-06-01T09:00"), [act("interview", "2026-06-03T10:00")]);
    assert!(names(&back, "WB 2").contains(&"out of order"));
}

#[test]
fn a_later_date_excuses_what_the_text_lets_it() {
    let judged = |later: Option<LaterDate>| {
        let entries = vec![moment("found", "2026-06-01T09:00"), act("interview", "2026-06-06T09:00")];
        let mut case = Case { entries, ..Case::default() };
        case.circumstances.insert("the child refuses".into(), false);
        case.later_dates.extend(later);
        names(&case, "WB 3.1")
    };
    let agreed = LaterDate {
        of: What::Act("interview".into()),
        until: When::parse("2026-06-08").expect("a date"),
        by: Agreed::Person(Person::in_role("team-manager")),
        at: None,
        in_writing: Some(true),
        reason: true,
    };
    assert_eq!(judged(None), ["departed from"]);
    assert_eq!(judged(Some(agreed.clone())), ["met"]);
    assert_eq!(judged(Some(LaterDate { in_writing: None, ..agreed.clone() })), ["cannot tell"]);
    assert_eq!(
        judged(Some(LaterDate { by: Agreed::Meeting("meeting".into()), ..agreed.clone() })),
        ["for a person to judge"]
    );
    assert_eq!(judged(Some(LaterDate { by: Agreed::Person(Person::in_role("head")), ..agreed })), ["departed from"]);
}

#[test]
fn a_state_that_lasts_too_long() {
    let found = |at| with(reported("2026-06-01T09:00"), [moment("found", at)]);
    assert_eq!(names(&found("2026-06-04T09:00"), "WB 2.9"), ["met"]);
    assert_eq!(names(&found("2026-06-04T09:01"), "WB 2.9"), ["departed from"]);
    assert_eq!(names(&reported("2026-11-29T09:00"), "WB 2.9"), ["pending"]);
}

#[test]
fn the_gaps_of_a_series() {
    let meetings = ["2026-06-02T09:00", "2026-06-09T23:00", "2026-06-20T09:00"];
    let case = with(reported("2026-06-01T09:00"), meetings.map(|at| act("meeting", at)));
    let gaps: Vec<&str> = about(&case, "WB 2.1")
        .iter()
        .filter(|one| one.clause.text.contains("at most 7 days"))
        .map(|one| one.verdict.name())
        .collect();
    assert_eq!(gaps, ["met", "departed from", "departed from"]);
}

#[test]
fn what_is_forbidden() {
    let shared = |at| {
        let meeting = act("meeting", "2026-06-02T09:00");
        names(&with(reported("2026-06-01T09:00"), [meeting, duty("WB 5.1", at)]), "WB 5.1")
    };
    assert_eq!(shared("2026-06-03T09:00"), ["breached"]);
    assert_eq!(shared("2026-06-01T10:00"), ["met"]);
}
