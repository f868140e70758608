//! Entries as rows of comma-separated values.

use super::Mapping;
use crate::cases::faults::{Fault, Wrong};
use crate::cases::log::{Answer, Edge, LaterDateAgreed, LogEntry, Somebody, Value};
use crate::model::Office;
use std::collections::BTreeMap;

/// The columns of the format, with what each holds; beside them `fact` and a name, and for each office
/// (`chair`, `convene`, `lead`, `authorise`, `decide`, `coordinate`) who held it.
pub const COLUMNS: &[(&str, &str)] = &[
    ("case", "the case's reference"),
    ("id", "the entry's own id"),
    ("what", "the act, moment, state, expected date or duty: its name or title"),
    ("edge", "begins or ends, for a state or an act that takes time"),
    ("when", "when it happened"),
    ("recorded", "when it was recorded"),
    ("zone", "the zone of times without an offset"),
    ("outcome", "how the act came out"),
    ("by", "who did it: a role or an agency"),
    ("by-role", "the role of who did it"),
    ("by-agency", "the agency of who did it"),
    ("participants", "roles or agencies of everybody who took part, with semicolons between"),
    ("meeting", "the id of a meeting shared by several cases"),
    ("expected", "the date now expected"),
    ("later-of", "what a later date was agreed for"),
    ("later-until", "the later date"),
    ("later-by", "who agreed it: a role or an agency"),
    ("later-at-meeting", "the meeting that agreed it"),
    ("later-in-writing", "yes, no or unknown"),
    ("later-with-reasons", "yes, no or unknown"),
    ("reason", "the reason recorded"),
    ("corrects", "the id of the entry this one stands in place of"),
    ("withdraws", "the id of the entry that is withdrawn"),
];

/// Where each column stands in the rows of a log.
pub struct Columns {
    at: BTreeMap<String, usize>,
    facts: Vec<(String, usize)>,
    width: usize,
    mapping: Mapping,
}

impl Columns {
    /// Finds the columns in the header.
    ///
    /// # Errors
    /// A message for people: there is no column for the case, or the mapping names one that is not there.
    pub fn of(header: &[u8], line: u64, mapping: Mapping) -> Result<Self, String> {
        let separator = separator(&mapping);
        let cells =
            cells(header, separator).ok_or(format!("Line {line}, the header of the CSV log, cannot be read."))?;
        let headings: Vec<String> = cells.iter().map(|cell| cell.trim().to_lowercase()).collect();
        let find = |heading: &str| headings.iter().position(|other| *other == heading.trim().to_lowercase());
        let known = |name: &str| COLUMNS.iter().any(|(column, _)| *column == name) || office(name).is_some();
        let mut at = BTreeMap::new();
        for (column, heading) in &mapping.columns {
            if !known(column) {
                return Err("The mapping file maps a column that the format does not have.".to_string());
            }
            let place = find(heading);
            let place =
                place.ok_or(format!("The log has no column with the heading mapped to “{}”.", shown(column)))?;
            at.insert(column.clone(), place);
        }
        let mut facts = Vec::new();
        for (fact, heading) in &mapping.facts {
            let place = find(heading);
            facts
                .push((fact.clone(), place.ok_or("The log has no column with a heading mapped to one of the facts.")?));
        }
        for (place, heading) in headings.iter().enumerate() {
            if known(heading) {
                at.entry(heading.clone()).or_insert(place);
            } else if let Some(fact) = heading.strip_prefix("fact ") {
                facts.push((fact.to_string(), place));
            }
        }
        if !at.contains_key("case") {
            let help = "name one “case”, or say in a mapping file which it is";
            return Err(format!("The CSV log has no column for the case: {help}."));
        }
        Ok(Columns { at, facts, width: headings.len(), mapping })
    }

    fn row(&self, record: &[u8], line: u64) -> Result<Vec<String>, Fault> {
        let fault = |kind| Fault { line, column: None, field: None, kind };
        if std::str::from_utf8(record).is_err() {
            return Err(fault(Wrong::NotText));
        }
        let cells = cells(record, separator(&self.mapping)).ok_or(fault(Wrong::WrongColumns))?;
        if cells.len() == self.width { Ok(cells) } else { Err(fault(Wrong::WrongColumns)) }
    }

    pub(super) fn case_of(&self, record: &[u8], line: u64) -> Result<String, Fault> {
        let row = self.row(record, line)?;
        let missing = Fault { line, column: None, field: Some("case"), kind: Wrong::Missing };
        self.cell(&row, "case").ok_or(missing)
    }

    fn cell(&self, row: &[String], column: &str) -> Option<String> {
        let text = row.get(*self.at.get(column)?)?.trim();
        (!text.is_empty()).then(|| text.to_string())
    }

    /// A cell that holds a name, as the policies have it.
    fn name(&self, row: &[String], column: &str) -> Option<String> {
        self.cell(row, column).map(|text| self.mapping.names.get(&text).cloned().unwrap_or(text))
    }

    pub(super) fn entry(&self, record: &[u8], line: u64) -> Result<LogEntry, Fault> {
        let row = self.row(record, line)?;
        let wrong = |field| Fault { line, column: None, field: Some(field), kind: Wrong::WrongKind };
        let edge = match self.cell(&row, "edge").as_deref() {
            None => None,
            Some("begins" | "begin" | "start" | "starts") => Some(Edge::Begins),
            Some("ends" | "end") => Some(Edge::Ends),
            Some(_) => return Err(wrong("edge")),
        };
        let answer = |column: &'static str| match self.cell(&row, column).map(|text| text.to_lowercase()).as_deref() {
            None => Ok(None),
            Some("yes" | "true") => Ok(Some(Answer::Yes)),
            Some("no" | "false") => Ok(Some(Answer::No)),
            Some("unknown") => Ok(Some(Answer::Unknown)),
            Some(_) => Err(wrong(column)),
        };
        let later_date = match (self.name(&row, "later-of"), self.cell(&row, "later-until")) {
            (None, None) => None,
            (Some(of), Some(until)) => Some(LaterDateAgreed {
                of,
                until,
                by: self.name(&row, "later-by").map(part),
                at_meeting: self.name(&row, "later-at-meeting"),
                in_writing: answer("later-in-writing")?,
                with_reasons: answer("later-with-reasons")?,
            }),
            _ => return Err(Fault { line, column: None, field: Some("later-until"), kind: Wrong::Missing }),
        };
        let between = self.mapping.between.unwrap_or(';');
        let renamed = |text: &str| self.mapping.names.get(text).cloned().unwrap_or_else(|| text.to_string());
        let listed = |cell: String| {
            let items = cell.split(between).map(str::trim).filter(|item| !item.is_empty());
            items.map(|item| part(renamed(item))).collect()
        };
        let by = Somebody {
            role: self.name(&row, "by-role"),
            agency: self.name(&row, "by-agency"),
            part: self.name(&row, "by"),
        };
        let offices = Office::ALL.iter().filter_map(|office| Some((*office, part(self.name(&row, office.word())?))));
        Ok(LogEntry {
            case: self.cell(&row, "case").unwrap_or_default(),
            id: self.cell(&row, "id"),
            what: self.name(&row, "what"),
            edge,
            when: self.cell(&row, "when"),
            recorded: self.cell(&row, "recorded"),
            zone: self.cell(&row, "zone"),
            outcome: self.name(&row, "outcome"),
            by: (by != Somebody::default()).then_some(by),
            offices: offices.collect(),
            participants: self.cell(&row, "participants").map(listed),
            meeting: self.cell(&row, "meeting"),
            facts: self.facts(&row),
            expected: self.cell(&row, "expected"),
            later_date,
            reason: self.cell(&row, "reason"),
            corrects: self.cell(&row, "corrects"),
            withdraws: self.cell(&row, "withdraws"),
        })
    }

    fn facts(&self, row: &[String]) -> BTreeMap<String, Value> {
        let value = |(fact, at): &(String, usize)| {
            let text = row.get(*at)?.trim();
            let text = self.mapping.names.get(text).map_or(text, String::as_str);
            (!text.is_empty()).then(|| (fact.clone(), Value::Text(text.to_string())))
        };
        self.facts.iter().filter_map(value).collect()
    }
}

fn part(text: String) -> Somebody {
    Somebody { part: Some(text), ..Somebody::default() }
}

fn office(name: &str) -> Option<Office> {
    Office::ALL.iter().copied().find(|office| office.word() == name)
}

/// A column's name, if it is the format's own: a mapping file may hold anything.
fn shown(column: &str) -> &'static str {
    COLUMNS.iter().find(|(name, _)| *name == column).map_or("an office", |(name, _)| name)
}

fn separator(mapping: &Mapping) -> u8 {
    mapping.separator.and_then(|separator| u8::try_from(separator).ok()).unwrap_or(b',')
}

/// The cells of one row.
fn cells(record: &[u8], separator: u8) -> Option<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .buffer_capacity(record.len().max(16))
        .from_reader(record);
    let mut row = csv::StringRecord::new();
    match reader.read_record(&mut row) {
        Ok(true) => Some(row.iter().map(str::to_string).collect()),
        _ => None,
    }
}
