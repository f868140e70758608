//! What the validators of the invented policy say of timelines that people will ask about.

use milepost_validators::acts::{Act, Duty};
use milepost_validators::batch::judge_cases;
use milepost_validators::facts::{Circumstance, Harm, Known};
use milepost_validators::json_lines::Lines;
use milepost_validators::log::Refused;
use milepost_validators::moments::Milestone;
use milepost_validators::people::{Agency, Person, Role};
use milepost_validators::timeline::{Agreed, Entry, LaterDate, Office, Timeline, What, When};
use milepost_validators::{Case, Judgement, Moment, Record, Verdict, judge_all};

fn entry(what: What, at: &str) -> Entry {
    Entry::new(what, When::parse(at).expect("a date or a moment"))
}

fn reported(at: &str) -> Timeline {
    let mut timeline = with(Timeline::new("EXAMPLE-1"), [entry(What::Milestone(Milestone::Reported), at)]);
    timeline.facts.serious = Some(false);
    timeline.facts.abroad = Some(false);
    timeline.facts.harm = Some(Harm::InsideTheHome);
    timeline.facts.age = Some(15);
    timeline.circumstances.insert(Circumstance::TheChildIsWithAParent, false);
    timeline
}

fn with(mut timeline: Timeline, more: impl IntoIterator<Item = Entry>) -> Timeline {
    for entry in more {
        timeline.record(entry).expect("a date covered");
    }
    timeline
}

/// The verdicts about one paragraph, late in 2026.
fn about(timeline: &Timeline, citation: &str) -> Vec<Judgement> {
    let now = Moment::parse("2026-11-30T12:00").expect("a moment");
    let cites = |one: &Judgement| one.clause.statement.citations.first() == Some(&citation);
    judge_all(timeline, now).into_iter().filter(cites).collect()
}

fn names(timeline: &Timeline, citation: &str) -> Vec<&'static str> {
    about(timeline, citation).iter().map(|one| one.verdict.name()).collect()
}

const TELL: What = What::Duty(Duty::TheDutySocialWorkerMustTellThePoliceOrTheChilds);

#[test]
fn nothing_recorded_is_nothing_judged() {
    let now = Moment::parse("2026-11-30T12:00").expect("a moment");
    assert_eq!(judge_all(&Timeline::default(), now), []);
}

#[test]
fn an_hour_is_an_hour() {
    let told = |at| names(&with(reported("2026-06-01T09:00"), [entry(TELL, at)]), "WB 1.2");
    assert_eq!(told("2026-06-01T10:00"), ["met"]);
    assert_eq!(told("2026-06-01T10:01"), ["breached"]);
}

#[test]
fn a_date_without_a_time_is_any_minute_of_the_day() {
    let told = |at| names(&with(reported("2026-06-01"), [entry(TELL, at)]), "WB 1.2");
    assert_eq!(told("2026-06-01T10:00"), ["cannot tell"]);
    assert_eq!(told("2026-06-01"), ["cannot tell"]);
    assert_eq!(told("2026-06-02T01:00"), ["breached"]);
}

#[test]
fn what_is_not_known_is_not_guessed() {
    let mut timeline = with(reported("2026-06-01T09:00"), [entry(TELL, "2026-06-01T10:30")]);
    timeline.facts.age = None;
    let [judgement] = &about(&timeline, "WB 1.2")[..] else { panic!("one judgement") };
    let Verdict::CannotTell { why } = &judgement.verdict else { panic!("{:?}", judgement.verdict) };
    assert_eq!(why, "the record does not say whether “The child's age”; which clause counts depends on it");
    timeline.facts.age = Some(15);
    timeline.circumstances.clear();
    assert_eq!(names(&timeline, "WB 1.2"), ["for a person to judge"]);
}

#[test]
fn a_text_without_a_start_cannot_be_judged() {
    let mut timeline = with(reported("2026-06-01T09:00"), [entry(TELL, "2026-06-01T09:10")]);
    timeline.facts.age = Some(12);
    let judgements = about(&timeline, "WB 1.2");
    assert!(judgements.iter().any(|one| {
        matches!(&one.verdict, Verdict::CannotTell { why } if why.contains("the text does not say"))
    }), "{judgements:?}");
}

#[test]
fn who_chaired_is_asked_of_the_record() {
    let meeting = entry(What::Act(Act::Meeting), "2026-06-02T10:00");
    let chaired = |role| {
        let mut meeting = meeting.clone();
        meeting.offices.insert(Office::Chair, Person::in_role(role));
        names(&with(reported("2026-06-01T09:00"), [meeting]), "WB 2.3")
    };
    assert_eq!(chaired(Role::Chair), ["met"]);
    assert_eq!(chaired(Role::TeamManager), ["done by somebody else"]);
    let held_by_manager = meeting.clone().by(Person::in_role(Role::TeamManager));
    assert_eq!(names(&with(reported("2026-06-01T09:00"), [held_by_manager]), "WB 2.3"), ["cannot tell"]);
}

#[test]
fn attendance_and_quorum() {
    let held = |people: Option<&[Agency]>| {
        let mut meeting = entry(What::Act(Act::Meeting), "2026-06-02T10:00");
        meeting.participants = people.map(|people| people.iter().map(|agency| Person::of(*agency)).collect());
        with(reported("2026-06-01T09:00"), [meeting])
    };
    let all = [Agency::Police, Agency::Health, Agency::School];
    assert_eq!(names(&held(Some(&all)), "WB 2.4"), ["met"]);
    assert_eq!(names(&held(Some(&all[..2])), "WB 2.4"), ["breached"]);
    assert_eq!(names(&held(None), "WB 2.4"), ["cannot tell"]);
    assert_eq!(names(&held(Some(&all)), "WB 2.5"), ["met", "for a person to judge"]);
    assert_eq!(names(&held(Some(&all[..2])), "WB 2.5"), ["met", "departed from"]);
}

#[test]
fn what_has_to_come_first() {
    let early = with(reported("2026-06-02T09:00"), [entry(What::Act(Act::Meeting), "2026-06-01T10:00")]);
    assert_eq!(names(&early, "WB 2.1.1"), ["out of order"]);
    let back = with(reported("2026-06-01T09:00"), [entry(What::Act(Act::Interview), "2026-06-03T10:00")]);
    assert!(names(&back, "WB 2").contains(&"out of order"));
}

#[test]
fn a_later_date_excuses_what_the_text_lets_it() {
    let found = entry(What::Milestone(Milestone::Found), "2026-06-01T09:00");
    let interview = entry(What::Act(Act::Interview), "2026-06-06T09:00");
    let judged = |later: Option<LaterDate>| {
        let mut timeline = with(Timeline::default(), [found.clone(), interview.clone()]);
        timeline.circumstances.insert(Circumstance::TheChildRefuses, false);
        if let Some(later) = later {
            timeline.agree_later_date(later);
        }
        names(&timeline, "WB 3.1")
    };
    let agreed = LaterDate {
        of: What::Act(Act::Interview),
        until: When::parse("2026-06-08").expect("a date"),
        by: Agreed::Person(Person::in_role(Role::TeamManager)),
        in_writing: Some(true),
        at: None,
        with_reasons: Some(true),
    };
    assert_eq!(judged(None), ["departed from"]);
    assert_eq!(judged(Some(agreed.clone())), ["met"]);
    assert_eq!(judged(Some(LaterDate { in_writing: None, ..agreed.clone() })), ["cannot tell"]);
    assert_eq!(judged(Some(LaterDate { by: Agreed::Meeting(Act::Meeting), ..agreed.clone() })), ["for a person to judge"]);
    assert_eq!(judged(Some(LaterDate { by: Agreed::Person(Person::in_role(Role::Head)), ..agreed })), ["departed from"]);
}

#[test]
fn a_state_that_lasts_too_long() {
    let found = |at| with(reported("2026-06-01T09:00"), [entry(What::Milestone(Milestone::Found), at)]);
    assert_eq!(names(&found("2026-06-04T09:00"), "WB 2.9"), ["met"]);
    assert_eq!(names(&found("2026-06-04T09:01"), "WB 2.9"), ["departed from"]);
    assert_eq!(names(&reported("2026-11-29T09:00"), "WB 2.9"), ["pending"]);
}

#[test]
fn the_gaps_of_a_series() {
    let meeting = |at| entry(What::Act(Act::Meeting), at);
    let timeline = with(
        reported("2026-06-01T09:00"),
        [meeting("2026-06-02T09:00"), meeting("2026-06-09T23:00"), meeting("2026-06-20T09:00")],
    );
    let gaps: Vec<&str> = about(&timeline, "WB 2.1")
        .iter()
        .filter(|one| one.clause.text.contains("at most 7 days"))
        .map(|one| one.verdict.name())
        .collect();
    assert_eq!(gaps, ["met", "departed from", "departed from"]);
}

#[test]
fn what_is_forbidden() {
    const SHARE: What = What::Duty(Duty::ThePoliceMustNotShareTheAddressAfterTheLatestMissing);
    let shared = |at| {
        let meeting = entry(What::Act(Act::Meeting), "2026-06-02T09:00");
        names(&with(reported("2026-06-01T09:00"), [meeting, entry(SHARE, at)]), "WB 5.1")
    };
    assert_eq!(shared("2026-06-03T09:00"), ["breached"]);
    assert_eq!(shared("2026-06-01T10:00"), ["met"]);
}

/// A case in which only the sentence of WB 1.2 counts, reported at nine.
fn case() -> Case {
    let mut case = Case::new("EXAMPLE-1");
    let known = [
        Known::Serious(Some(false)),
        Known::Abroad(Some(false)),
        Known::Harm(Some(Harm::InsideTheHome)),
        Known::Age(Some(15)),
        Known::Circumstance(Circumstance::TheChildIsWithAParent, Some(false)),
    ];
    for known in known {
        case.record(known).expect("covered");
    }
    case.record(entry(What::Milestone(Milestone::Reported), "2026-06-01T09:00")).expect("covered");
    case
}

fn told_by(case: &Case, now: &str) -> Vec<(String, bool)> {
    let due = case.due(Moment::parse(now).expect("a moment"));
    assert!(due.windows(2).all(|pair| pair[0].by <= pair[1].by), "the soonest first");
    let tell = due.into_iter().filter(|due| due.clause.statement.citations.first() == Some(&"WB 1.2"));
    tell.map(|due| (due.by.iso(), due.overdue)).collect()
}

#[test]
fn entry_by_entry_what_is_due() {
    let mut case = case();
    assert_eq!(told_by(&case, "2026-06-01T09:30"), [("2026-06-01T10:00+01:00".to_string(), false)]);
    assert_eq!(told_by(&case, "2026-06-01T10:01"), [("2026-06-01T10:00+01:00".to_string(), true)]);
    case.record(entry(TELL, "2026-06-01T09:50")).expect("covered");
    assert_eq!(told_by(&case, "2026-06-01T10:01"), []);
    assert_eq!(told_by(&case, "2026-06-01T09:30"), [("2026-06-01T10:00+01:00".to_string(), false)], "not yet happened");
}

#[test]
fn entries_corrected_and_withdrawn() {
    let told = |id: &str, at: &str| Record {
        id: Some(id.to_string()),
        recorded: When::parse("2026-06-01T11:00").ok(),
        ..Record::from(entry(TELL, at))
    };
    let correction = |id: &str, of: &str, at: &str, recorded: &str| Record {
        id: Some(id.to_string()),
        corrects: Some(of.to_string()),
        recorded: When::parse(recorded).ok(),
        ..Record::from(entry(TELL, at))
    };
    let verdicts = |case: &Case, now: &str| -> Vec<&'static str> {
        let judged = case.judge(Moment::parse(now).expect("a moment"));
        let tell = judged.iter().filter(|one| one.clause.statement.citations.first() == Some(&"WB 1.2"));
        tell.map(|one| one.verdict.name()).collect()
    };
    let mut case = case();
    case.record(told("1", "2026-06-01T10:30")).expect("covered");
    case.record(correction("2", "1", "2026-06-01T09:30", "2026-06-02T09:00")).expect("covered");
    assert_eq!(verdicts(&case, "2026-06-01T12:00"), ["breached"], "the correction was not yet recorded");
    assert_eq!(verdicts(&case, "2026-06-02T12:00"), ["met"]);
    let withdrawn = Record {
        withdraws: Some("2".to_string()),
        recorded: When::parse("2026-06-03T09:00").ok(),
        ..Record::default()
    };
    case.record(withdrawn).expect("covered");
    assert_eq!(verdicts(&case, "2026-06-03T12:00"), ["breached"], "what was corrected counts again");
}

#[test]
fn a_fact_with_two_values_is_not_known() {
    let mut case = case();
    case.record(entry(TELL, "2026-06-01T10:30")).expect("covered");
    case.record(Known::Age(Some(12))).expect("covered");
    let judged = case.judge(Moment::parse("2026-06-02T12:00").expect("a moment"));
    let tell: Vec<_> = judged.iter().filter(|one| one.clause.statement.citations.first() == Some(&"WB 1.2")).collect();
    assert_eq!(tell.iter().map(|one| one.verdict.name()).collect::<Vec<_>>(), ["cannot tell"]);
}

#[test]
fn a_log_says_where_it_is_at_fault_and_never_what_it_said() {
    let log = r#"{"milepost-case-log": 1}
{"case": "EXAMPLE-1", "what": "canary one", "when": "2026-06-01"}
{"case": "EXAMPLE-1", "what": "reported", "when": "2026-06-01T09:00", "reason": "canary two"}
{"case": "EXAMPLE-1", "what": "The report that the child is MISSING", "when": "2026-06-01", "by": {"role": "canary three"}}
{"case": "EXAMPLE-1", "canary four": 1}
{"case": "EXAMPLE-1", "facts": {"age": "canary five", "serious": "yes"}, "zone": "canary/six"}
{"case": "EXAMPLE-1", "what": "meeting", "when": "2026-06-01", "outcome": "canary seven", "facts": {"age": 99}}
{"case": "EXAMPLE-1""#;
    let now = Moment::parse("2026-06-02T12:00").expect("a moment");
    let cases: Vec<_> = judge_cases(Lines::new(log.as_bytes()), now).collect();
    let [case] = &cases[..] else { panic!("one case") };
    let shown = |list: &[Refused]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(
        shown(&case.refused),
        [
            "line 2, column 23: “what”: the policies declare nothing of this name or title",
            "line 3, column 43: “when”: a time without an offset, and no zone is named",
            "line 5, column 35: the line holds a field or a value that no entry of a case log has",
            "line 6, column 74: “zone”: there is no zone of this name",
            "line 8, column 20: the line is not well-formed JSON, or is cut off",
        ]
    );
    assert_eq!(case.noted.len(), 3, "{:?}", shown(&case.noted));
    assert_eq!(case.entries, 2);
    assert!(!format!("{cases:?}").contains("canary"));
}
