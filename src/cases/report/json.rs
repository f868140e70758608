//! The report as JSON.

use super::Report;
use serde_json::{Map, Value, json};

/// The report as JSON.
#[must_use]
pub fn json(report: &Report) -> String {
    let kinds = report.kinds();
    let table = |table: &super::Table| {
        let rows: Vec<Value> = table
            .rows
            .iter()
            .map(|row| {
                let count = |kind: &super::Kind| {
                    let count = row.cells.get(*kind as usize).copied().flatten();
                    (kind.title().to_string(), count.map_or(Value::Null, Value::from))
                };
                let counts: Map<String, Value> = kinds.iter().map(count).collect();
                json!({ "of": row.row.title, "citations": row.row.citations, "counts": counts })
            })
            .collect();
        json!({ "by": table.title.trim_start_matches("By "), "rows": rows })
    };
    let mut value = json!({
        "notice": &report.notices,
        "draft": report.draft,
        "as-of": report.as_of.iso(),
        "read": report.read,
        "faults": report.faults,
    });
    if report.tables.is_some() {
        value["sums"] = report.tables().iter().map(table).collect();
        value["withheld"] = report.withholds().then_some(super::text::WITHHELD).into();
    }
    if let Some(items) = &report.worklist {
        let item = |item: &super::Item| {
            json!({
                "due": item.due.map(|due| due.iso()),
                "overdue": item.overdue,
                "case": item.case,
                "what": item.text(),
                "citations": item.citations(),
                "who": item.who(report.model),
                "notes": item.notes,
            })
        };
        value["due-next"] = items.iter().map(item).collect();
    }
    let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
    text.push('\n');
    text
}
