//! Example logs, made of what the policies declare: two cases, a correction, a later date.

use crate::cases::log::{Answer, Edge, Header, LaterDateAgreed, LogEntry, Somebody, VERSION, Value};
use crate::model::{Agreer, FactDomain, Model};
use serde_json::json;
use std::collections::BTreeMap;

/// The example files: JSON Lines, and CSV with its mapping file.
pub(super) fn files(model: &Model) -> Vec<(String, String)> {
    let entries = entries(model);
    let header = Header { milepost_case_log: VERSION, zone: Some("Europe/London".to_string()) };
    let mut log = serde_json::to_string(&header).unwrap_or_default() + "\n";
    for entry in &entries {
        log.push_str(&serde_json::to_string(entry).unwrap_or_default());
        log.push('\n');
    }
    vec![
        ("case-logs/example.jsonl".to_string(), log),
        ("case-logs/example.csv".to_string(), csv(&entries)),
        ("case-logs/example-mapping.json".to_string(), mapping()),
    ]
}

fn entries(model: &Model) -> Vec<LogEntry> {
    let mut entries = Vec::new();
    let entry = |id: &str, what: Option<&String>, when: &str| LogEntry {
        case: "EXAMPLE-1".to_string(),
        id: Some(id.to_string()),
        what: what.cloned(),
        when: Some(when.to_string()),
        ..LogEntry::default()
    };
    let facts: BTreeMap<String, Value> = model
        .facts
        .iter()
        .filter(|(_, fact)| fact.domain == FactDomain::YesNo)
        .take(2)
        .zip(["no", "unknown"])
        .map(|((name, _), value)| (name.clone(), Value::Text(value.to_string())))
        .collect();
    if let Some(moment) = model.moments.keys().next() {
        entries.push(LogEntry { facts, ..entry("1", Some(moment), "2026-11-02T09:00") });
    }
    let somebody = |role: &String| Somebody { role: Some(role.clone()), ..Somebody::default() };
    let agencies =
        model.agencies.keys().take(2).map(|name| Somebody { agency: Some(name.clone()), ..Somebody::default() });
    let participants: Vec<Somebody> = agencies.collect();
    let declared = model.acts.iter().filter(|(_, act)| !act.local);
    if let Some((name, act)) = declared.clone().find(|(_, act)| !act.outcomes.is_empty()).or(declared.clone().next()) {
        let done = LogEntry {
            outcome: act.outcomes.first().cloned(),
            by: model.roles.keys().next().map(somebody),
            participants: Some(participants),
            meeting: Some("MEETING-7".to_string()),
            recorded: Some("2026-11-05T10:00".to_string()),
            ..entry("2", Some(name), "2026-11-04T14:00")
        };
        let corrected = LogEntry {
            id: Some("3".to_string()),
            corrects: Some("2".to_string()),
            when: Some("2026-11-04T15:30".to_string()),
            recorded: Some("2026-11-06T09:00".to_string()),
            ..done.clone()
        };
        let sibling = LogEntry { case: "EXAMPLE-2".to_string(), ..corrected.clone() };
        entries.extend([done, corrected, LogEntry { id: Some("1".to_string()), corrects: None, ..sibling }]);
    }
    if let Some(state) = model.states.keys().next() {
        entries.push(LogEntry { edge: Some(Edge::Begins), ..entry("4", Some(state), "2026-11-03T16:00Z") });
    }
    if let Some(date) = model.dates.keys().next() {
        entries.push(LogEntry { expected: Some("2027-01-15".to_string()), ..entry("5", Some(date), "2026-11-03") });
    }
    let permitted = model.statements.iter().find_map(|one| Some((one.act.clone()?, &one.later_dates.first()?.who)));
    if let Some((of, who)) = permitted {
        let by = match who {
            Agreer::Parties(parties) => {
                parties.list.first().map(|party| Somebody { part: Some(party.name.clone()), ..Somebody::default() })
            }
            Agreer::Act(_) => None,
        };
        let at_meeting = match who {
            Agreer::Act(act) => Some(act.clone()),
            Agreer::Parties(_) => None,
        };
        let later_date = LaterDateAgreed {
            of,
            until: "2026-12-11".to_string(),
            by,
            at_meeting,
            in_writing: Some(Answer::Yes),
            with_reasons: Some(Answer::Yes),
        };
        entries.push(LogEntry { later_date: Some(later_date), ..entry("6", None, "2026-11-09") });
    }
    entries
}

/// The plain entries as a system might export them.
fn csv(entries: &[LogEntry]) -> String {
    let mut out = String::from("Case number,Entry,Event,Date and time,Entered on,Came out as,Worker,Present\r\n");
    let part = |who: &Somebody| who.role.clone().or(who.agency.clone()).or(who.part.clone()).unwrap_or_default();
    for entry in entries
        .iter()
        .filter(|entry| entry.corrects.is_none() && entry.later_date.is_none() && entry.expected.is_none())
    {
        let british = |time: &Option<String>| {
            let text = time.clone().unwrap_or_default();
            let read = text.trim_end_matches('Z').parse::<jiff::civil::DateTime>();
            read.map(|time| time.strftime("%d/%m/%Y %H:%M").to_string()).unwrap_or(text)
        };
        let present = entry.participants.iter().flatten().map(part).collect::<Vec<_>>().join("; ");
        let cells = [
            entry.case.clone(),
            entry.id.clone().unwrap_or_default(),
            entry.what.clone().unwrap_or_default(),
            british(&entry.when),
            british(&entry.recorded),
            entry.outcome.clone().unwrap_or_default(),
            entry.by.as_ref().map(part).unwrap_or_default(),
            present,
        ];
        out.push_str(&cells.map(|cell| crate::cases::report::cell(&cell)).join(","));
        out.push_str("\r\n");
    }
    out
}

fn mapping() -> String {
    let mapping = json!({
        "columns": {
            "case": "Case number",
            "id": "Entry",
            "what": "Event",
            "when": "Date and time",
            "recorded": "Entered on",
            "outcome": "Came out as",
            "by": "Worker",
            "participants": "Present",
        },
        "zone": "Europe/London",
        "date": "%d/%m/%Y",
        "time": "%d/%m/%Y %H:%M",
    });
    serde_json::to_string_pretty(&mapping).unwrap_or_default() + "\n"
}
