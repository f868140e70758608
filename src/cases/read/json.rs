//! Entries as JSON. What is at fault is found field by field, so that no message of the JSON reader,
//! which quotes what it reads, is ever shown.

use crate::cases::faults::{Fault, Wrong};
use crate::cases::log::{Header, LogEntry, VERSION};
use crate::cases::resolve::Manner;
use crate::cases::times::Zone;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The fields of an entry.
const FIELDS: &[&str] = &[
    "case",
    "id",
    "what",
    "edge",
    "when",
    "recorded",
    "zone",
    "outcome",
    "by",
    "offices",
    "participants",
    "meeting",
    "facts",
    "expected",
    "later-date",
    "reason",
    "corrects",
    "withdraws",
];

#[derive(Deserialize)]
struct OfCase<'l> {
    #[serde(borrow)]
    case: Cow<'l, str>,
}

/// The case of an entry.
pub(super) fn case_of(record: &[u8], line: u64) -> Result<String, Fault> {
    match serde_json::from_slice::<OfCase>(record) {
        Ok(found) if !found.case.trim().is_empty() => Ok(found.case.into_owned()),
        _ => Err(fault_of(record, line)),
    }
}

/// What an entry says.
pub(super) fn entry(record: &[u8], line: u64) -> Result<LogEntry, Fault> {
    serde_json::from_slice(record).map_err(|_| fault_of(record, line))
}

/// Whether this is the header, which is then obeyed.
///
/// # Errors
/// A message for people: it is of another version, or names an unknown zone.
pub(super) fn header(record: &[u8], manner: &mut Manner) -> Result<bool, String> {
    let Ok(Value::Object(object)) = serde_json::from_slice::<Value>(record) else { return Ok(false) };
    if !object.contains_key("milepost-case-log") {
        return Ok(false);
    }
    let header: Header = serde_json::from_value(Value::Object(object)).map_err(
        |_| "The first line of the log is a header, but not as the format asks: {\"milepost-case-log\": 1}.",
    )?;
    if header.milepost_case_log != VERSION {
        return Err(format!("The log says it is of another version of the format than {VERSION}, the one read here."));
    }
    if let Some(zone) = &header.zone {
        let known = Zone::named(zone);
        manner.zone = Some(known.ok_or("The header of the log names a zone that is not known: write Europe/London.")?);
    }
    Ok(true)
}

/// What is wrong with a record that cannot be read.
fn fault_of(record: &[u8], line: u64) -> Fault {
    let record = record.trim_ascii_end();
    let fault = |column, field, kind| Fault { line, column, field, kind };
    if std::str::from_utf8(record).is_err() {
        return fault(None, None, Wrong::NotText);
    }
    let object = match serde_json::from_slice::<Value>(record) {
        Ok(Value::Object(object)) => object,
        Ok(_) => return fault(None, None, Wrong::NotAnObject),
        Err(error) => return fault(Some(error.column() as u64), None, Wrong::NotAnObject),
    };
    if object.keys().any(|key| !FIELDS.contains(&key.as_str())) {
        return fault(None, None, Wrong::UnknownField);
    }
    match object.get("case") {
        None | Some(Value::Null) => return fault(None, Some("case"), Wrong::Missing),
        Some(Value::String(case)) if case.trim().is_empty() => return fault(None, Some("case"), Wrong::Missing),
        _ => {}
    }
    for field in FIELDS {
        let Some(value) = object.get(*field) else { continue };
        let mut alone = Map::new();
        alone.insert("case".to_string(), Value::String("case".to_string()));
        alone.insert((*field).to_string(), value.clone());
        if serde_json::from_value::<LogEntry>(Value::Object(alone)).is_err() {
            return fault(None, Some(field), Wrong::WrongKind);
        }
    }
    // A field that stands there twice.
    fault(None, None, Wrong::NotAnObject)
}
