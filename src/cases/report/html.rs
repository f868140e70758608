//! The report as a page: tables, and charts as drawings that say in words what they show.

use super::{Kind, Report, Table};
use minijinja::{AutoEscape, Environment};
use serde_json::{Value, json};

/// So many bars of one chart are drawn; the tables hold all.
const MOST_BARS: usize = 24;

/// The report as one HTML page that needs nothing else.
#[must_use]
pub fn html(report: &Report) -> String {
    let kinds = report.kinds();
    let tables: Vec<Value> =
        report.tables().iter().filter(|table| !table.rows.is_empty()).map(|table| shown(table, &kinds)).collect();
    let titles: Vec<Value> = kinds.iter().map(|kind| json!({ "title": kind.title(), "class": class(*kind) })).collect();
    let items: Option<Vec<Value>> = report.worklist.as_ref().map(|items| {
        let item = |item: &super::Item| {
            json!({
                "when": item.when(),
                "overdue": item.overdue,
                "case": item.case,
                "what": item.text(),
                "citations": item.citations().join(", "),
                "who": item.who(report.model),
                "notes": item.notes,
            })
        };
        items.iter().map(item).collect()
    });
    let context = json!({
        "draft": report.draft,
        "notices": &report.notices,
        "as_of": report.as_of.to_string(),
        "read": report.read,
        "faults": report.faults,
        "kinds": titles,
        "tables": tables,
        "items": items,
        "withheld": report.withholds().then_some(super::text::WITHHELD),
        "style": include_str!("style.css"),
    });
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    let page = environment
        .add_template("report", include_str!("report.html"))
        .and_then(|()| environment.get_template("report")?.render(minijinja::value::Serde(context)));
    // The template is part of this program; were it broken all the same, its fault would stand here.
    page.unwrap_or_else(|error| format!("<p>{:?}</p>\n", error.kind()))
}

/// How a kind is drawn: colour and pattern go together, so that neither is needed alone.
fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Met | Kind::MetLater => "kept",
        Kind::Breached => "breached",
        Kind::DepartedWithReason | Kind::DepartedWithout => "departed",
        Kind::WrongActor | Kind::OutOfOrder => "other",
        Kind::Pending => "pending",
        Kind::CannotTell | Kind::ForAPerson => "open",
    }
}

fn shown(table: &Table, kinds: &[Kind]) -> Value {
    let rows: Vec<Value> = table
        .rows
        .iter()
        .map(|row| {
            let cell = |kind: &Kind| row.cells.get(*kind as usize).copied().flatten();
            let cells: Vec<Value> = kinds.iter().map(|kind| cell(kind).map_or(Value::Null, Value::from)).collect();
            json!({ "title": row.row.title, "citations": row.row.citations.join(", "), "cells": cells })
        })
        .collect();
    json!({ "title": table.title, "of": table.of, "rows": rows, "chart": chart(table, kinds) })
}

/// The bars of a chart: what was missed and what was kept of each row, in tenths of a percent of the longest.
fn chart(table: &Table, kinds: &[Kind]) -> Value {
    let part = |row: &super::Row, class_: &str| -> Option<u64> {
        let of: Vec<Option<u64>> = kinds
            .iter()
            .filter(|kind| class(**kind) == class_)
            .map(|kind| row.cells.get(*kind as usize).copied().flatten())
            .collect();
        of.into_iter().try_fold(0, |sum, count| Some(sum + count?))
    };
    const PARTS: [(&str, &str); 4] =
        [("kept", "met"), ("breached", "breached"), ("departed", "departed from"), ("pending", "pending")];
    // Charts stay in the order of the months; other rows come by how much was missed.
    let mut rows: Vec<&super::Row> = table.rows.iter().collect();
    let missed = |row: &super::Row| part(row, "breached").unwrap_or(0) + part(row, "departed").unwrap_or(0);
    if table.title != "By month" {
        rows.sort_by_key(|row| std::cmp::Reverse(missed(row)));
    } else if rows.len() > MOST_BARS {
        rows = rows.split_off(rows.len() - MOST_BARS);
    }
    rows.truncate(MOST_BARS);
    let total = |row: &super::Row| PARTS.iter().map(|(class, _)| part(row, class).unwrap_or(0)).sum::<u64>();
    let longest = rows.iter().map(|row| total(row)).max().unwrap_or(0).max(1);
    const WIDTH: u64 = 520;
    let bars: Vec<Value> = rows
        .iter()
        .filter(|row| total(row) > 0 || PARTS.iter().any(|(class, _)| part(row, class).is_none()))
        .enumerate()
        .map(|(at, row)| {
            let mut x = 0;
            let mut segments = Vec::new();
            let mut words = Vec::new();
            for (class, word) in PARTS {
                match part(row, class) {
                    None => words.push(format!("{word} withheld")),
                    Some(0) => {}
                    Some(count) => {
                        let width = (count * WIDTH / longest).max(2);
                        segments.push(json!({ "class": class, "x": x, "width": width, "count": count }));
                        x += width;
                        words.push(format!("{count} {word}"));
                    }
                }
            }
            let label = short(&row.row.title, row.row.citations.first());
            json!({ "y": at * 44, "label": label, "segments": segments, "end": x, "words": words.join(", ") })
        })
        .collect();
    json!({ "height": bars.len() * 44 + 6, "bars": bars })
}

/// A label that fits on its line, with the first paragraph; the table has it whole.
fn short(title: &str, citation: Option<&String>) -> String {
    const LONGEST: usize = 84;
    let cited = citation.map(|citation| format!(" ({citation})")).unwrap_or_default();
    if title.chars().count() <= LONGEST {
        return title.to_string() + &cited;
    }
    let cut: String = title.chars().take(LONGEST).collect();
    let cut = cut.rsplit_once(' ').map_or(cut.as_str(), |(kept, _)| kept);
    format!("{cut} …{cited}")
}
