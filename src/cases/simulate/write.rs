//! Made-up cases as entries of a case log, and as lines.

use super::draft::{Draft, Happened};
use super::{Expected, Simulated};
use crate::cases::case::{FactValue, Person, What};
use crate::cases::log::{Answer, Edge, Header, LaterDateAgreed, LogEntry, Somebody, VERSION, Value};
use crate::model::Question;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The entries of a case, in the order of time; of the facts, those that are asked for.
pub(super) fn entries(case: &str, draft: &Draft, asked: &BTreeSet<Question>) -> Vec<LogEntry> {
    let facts = draft.facts.iter().filter(|(name, _)| asked.contains(&Question::Fact((*name).clone())));
    let facts = facts.map(|(name, value)| (name.clone(), self::value(value)));
    let circumstances =
        draft.circumstances.iter().filter(|(words, _)| asked.contains(&Question::Words((*words).clone())));
    let circumstances = circumstances.map(|(words, holds)| (words.clone(), Value::YesNo(*holds)));
    let facts: BTreeMap<String, Value> = facts.chain(circumstances).collect();
    let mut entries = Vec::new();
    if !facts.is_empty() {
        entries.push(LogEntry { case: case.to_string(), facts, ..LogEntry::default() });
    }
    let mut happened: Vec<&Happened> = draft.happened.iter().collect();
    happened.sort_by_key(|one| one.at);
    entries.extend(happened.into_iter().map(|one| entry(case, one)));
    entries.extend(draft.postponed.iter().map(|postponed| LogEntry {
        case: case.to_string(),
        later_date: Some(LaterDateAgreed {
            of: name(&postponed.of).0,
            until: postponed.until.iso(),
            by: Some(somebody(&postponed.by)),
            at_meeting: None,
            in_writing: Some(Answer::Yes),
            with_reasons: Some(Answer::Yes),
        }),
        reason: Some("invented".to_string()),
        ..LogEntry::default()
    }));
    for (number, entry) in entries.iter_mut().enumerate() {
        entry.id = Some((number + 1).to_string());
    }
    entries
}

fn value(value: &FactValue) -> Value {
    match value {
        FactValue::YesNo(answer) => Value::Text(if *answer { "yes" } else { "no" }.to_string()),
        FactValue::Number(number) => Value::Number(*number),
        FactValue::Choice(choice) => Value::Text(choice.clone()),
    }
}

fn entry(case: &str, one: &Happened) -> LogEntry {
    let (what, edge) = name(&one.what);
    LogEntry {
        case: case.to_string(),
        what: Some(what),
        edge,
        when: Some(if one.date_only { one.at.date().to_string() } else { one.at.iso() }),
        outcome: one.outcome.clone(),
        by: one.by.as_ref().map(somebody),
        offices: one.offices.iter().map(|(office, holder)| (*office, somebody(holder))).collect(),
        participants: one.participants.as_ref().map(|people| people.iter().map(somebody).collect()),
        ..LogEntry::default()
    }
}

fn name(what: &What) -> (String, Option<Edge>) {
    match what {
        What::Act(name) | What::Moment(name) | What::Duty(name) | What::Date(name) => (name.clone(), None),
        What::ActEnds(name) | What::StateEnds(name) => (name.clone(), Some(Edge::Ends)),
        What::StateBegins(name) => (name.clone(), Some(Edge::Begins)),
    }
}

fn somebody(person: &Person) -> Somebody {
    Somebody { role: person.role.clone(), agency: person.agency.clone(), part: None }
}

/// The first line of a log: the version of the format.
#[must_use]
pub fn header_line() -> String {
    line(&Header { milepost_case_log: VERSION, zone: None })
}

/// Entries as lines of a case log.
#[must_use]
pub fn json_lines(entries: &[LogEntry]) -> String {
    entries.iter().map(line).collect()
}

/// What a case must come to, as a line.
#[must_use]
pub fn expected_line(case: &Simulated) -> String {
    #[derive(Serialize)]
    struct Line<'c> {
        case: &'c str,
        fault: Option<&'static str>,
        expected: Vec<&'c Expected>,
    }
    line(&Line {
        case: &case.case,
        fault: case.fault.map(super::Fault::name),
        expected: case.expected.iter().collect(),
    })
}

fn line(value: &impl Serialize) -> String {
    // Every part of these is a string, a number or a list of such: it can always be written.
    serde_json::to_string(value).unwrap_or_default() + "\n"
}
