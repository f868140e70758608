//! Made-up cases as comma-separated values: the columns of the format, and one for each fact, for each
//! circumstance and for each office that the policies speak of.

use crate::cases::log::{Answer, Edge, LogEntry, Somebody, Value};
use crate::cases::read::COLUMNS;
use crate::model::{Model, Office};

const OFFICES: [Office; 6] =
    [Office::Chair, Office::Convene, Office::Lead, Office::Authorise, Office::Decide, Office::Coordinate];

/// The columns of a table.
pub struct Table {
    facts: Vec<String>,
}

impl Table {
    /// The columns that a model's cases need.
    #[must_use]
    pub fn new(model: &Model) -> Self {
        Table { facts: model.facts.keys().cloned().chain(model.circumstances()).collect() }
    }

    /// The first row.
    #[must_use]
    pub fn heading(&self) -> String {
        let mut cells: Vec<String> = COLUMNS.iter().map(|(name, _)| (*name).to_string()).collect();
        cells.extend(OFFICES.map(|office| office.word().to_string()));
        cells.extend(self.facts.iter().map(|fact| format!("fact {fact}")));
        row(&cells)
    }

    /// The rows of entries.
    #[must_use]
    pub fn rows(&self, entries: &[LogEntry]) -> String {
        entries.iter().map(|entry| self.row(entry)).collect()
    }

    fn row(&self, entry: &LogEntry) -> String {
        let mut cells: Vec<String> = COLUMNS.iter().map(|(name, _)| cell(name, entry)).collect();
        cells.extend(OFFICES.map(|office| entry.offices.get(&office).map(somebody).unwrap_or_default()));
        cells.extend(self.facts.iter().map(|fact| match entry.facts.get(fact) {
            None => String::new(),
            Some(Value::YesNo(answer)) => if *answer { "yes" } else { "no" }.to_string(),
            Some(Value::Number(number)) => number.to_string(),
            Some(Value::Text(text)) => text.clone(),
        }));
        row(&cells)
    }
}

fn cell(column: &str, entry: &LogEntry) -> String {
    let later = entry.later_date.as_ref();
    let answer = |answer: Option<Answer>| {
        answer.map(|answer| match answer {
            Answer::Yes => "yes".to_string(),
            Answer::No => "no".to_string(),
            Answer::Unknown => "unknown".to_string(),
        })
    };
    let cell = match column {
        "case" => Some(entry.case.clone()),
        "id" => entry.id.clone(),
        "what" => entry.what.clone(),
        "edge" => entry.edge.map(|edge| if edge == Edge::Ends { "ends" } else { "begins" }.to_string()),
        "when" => entry.when.clone(),
        "recorded" => entry.recorded.clone(),
        "zone" => entry.zone.clone(),
        "outcome" => entry.outcome.clone(),
        "by-role" => entry.by.as_ref().and_then(|by| by.role.clone()),
        "by-agency" => entry.by.as_ref().and_then(|by| by.agency.clone()),
        "participants" => {
            entry.participants.as_ref().map(|people| people.iter().map(somebody).collect::<Vec<_>>().join("; "))
        }
        "meeting" => entry.meeting.clone(),
        "expected" => entry.expected.clone(),
        "later-of" => later.map(|later| later.of.clone()),
        "later-until" => later.map(|later| later.until.clone()),
        "later-by" => later.and_then(|later| later.by.as_ref()).map(somebody),
        "later-at-meeting" => later.and_then(|later| later.at_meeting.clone()),
        "later-in-writing" => later.and_then(|later| answer(later.in_writing)),
        "later-with-reasons" => later.and_then(|later| answer(later.with_reasons)),
        "reason" => entry.reason.clone(),
        "corrects" => entry.corrects.clone(),
        "withdraws" => entry.withdraws.clone(),
        _ => None,
    };
    cell.unwrap_or_default()
}

/// The role, which says more, or else the agency.
fn somebody(somebody: &Somebody) -> String {
    somebody.role.clone().or_else(|| somebody.agency.clone()).unwrap_or_default()
}

fn row(cells: &[String]) -> String {
    let cells: Vec<String> = cells
        .iter()
        .map(|cell| {
            if cell.contains([',', '"', '\n', '\r']) {
                format!("\"{}\"", cell.replace('"', "\"\""))
            } else {
                cell.clone()
            }
        })
        .collect();
    cells.join(",") + "\r\n"
}
