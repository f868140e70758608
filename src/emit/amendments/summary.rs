//! The summary for a terminal: by level, then by place.

use super::Report;
use crate::diagnostics::one_line;
use crate::diff::{Change, Level};
use std::collections::BTreeMap;

/// The longest line, in characters.
const WIDTH: usize = 100;

/// The changes for people at a terminal; also plain enough for a screen reader.
pub fn summary(report: &Report) -> String {
    let (old, new) = report.editions();
    let mut out = vec![format!("What changed: {}", report.titles().join("; ")), format!("From {old} to {new}")];
    if let Some(role) = report.role {
        out.push(format!("For: {}", one_line(role)));
    }
    out.push(String::new());
    out.extend(report.warnings().iter().flat_map(|line| wrapped(line, "", "")));
    if report.diff.changes.is_empty() {
        out.push(match report.role {
            Some(_) => "Nothing changed for them.".to_string(),
            None => "Nothing changed.".to_string(),
        });
    }
    for level in Level::ALL {
        out.extend(of_level(report, level));
    }
    out.extend(matched(report));
    if !report.diff.changes.is_empty() {
        out.push(totals(report));
        out.push("To read about a kind of change: milepost explain timescale-tightened".to_string());
    }
    out.push(String::new());
    out.extend(report.notices().iter().flat_map(|line| wrapped(line, "", "")));
    out.join("\n") + "\n"
}

fn of_level(report: &Report, level: Level) -> Vec<String> {
    let changes: Vec<&Change> = report.diff.changes.iter().filter(|change| change.level == level).collect();
    if changes.is_empty() {
        return Vec::new();
    }
    let heading = format!("{} ({}). {}", level.words().to_uppercase(), changes.len(), level.meaning());
    let mut out = vec![heading.clone(), "=".repeat(heading.chars().count().min(WIDTH))];
    let mut places: Vec<(String, Vec<&Change>)> = Vec::new();
    for change in changes {
        let place = change.procedure.clone().unwrap_or_else(|| "Everywhere".to_string());
        match places.iter_mut().find(|(known, _)| *known == place) {
            Some((_, list)) => list.push(change),
            None => places.push((place, vec![change])),
        }
    }
    for (place, list) in places {
        out.push(String::new());
        out.push(one_line(&place));
        for change in list {
            out.extend(of_change(change));
        }
    }
    out.push(String::new());
    out
}

/// A change: what, where, before, after, and what it means.
fn of_change(change: &Change) -> Vec<String> {
    let cited =
        if change.citations.is_empty() { String::new() } else { format!("  [{}]", change.citations.join(", ")) };
    let mut out = wrapped(&format!("{}: {}{cited}", change.kind.title, change.about), "  - ", "    ");
    let sentence =
        change.sentence.as_ref().filter(|s| change.before.as_ref() != Some(s) && change.after.as_ref() != Some(s));
    out.extend(sentence.iter().flat_map(|sentence| wrapped(sentence, "    In:     ", "            ")));
    out.extend(change.before.iter().flat_map(|text| wrapped(text, "    Before: ", "            ")));
    out.extend(change.after.iter().flat_map(|text| wrapped(text, "    Now:    ", "            ")));
    if !change.roles.is_empty() {
        out.extend(wrapped(&change.roles.join(", "), "    For:    ", "            "));
    }
    for line in change.details.iter().take(6) {
        out.extend(wrapped(line, "            ", "            "));
    }
    if change.details.len() > 6 {
        out.push(format!("            and {} more lines", change.details.len() - 6));
    }
    out
}

fn matched(report: &Report) -> Vec<String> {
    if report.diff.matches.is_empty() {
        return Vec::new();
    }
    let mut out = vec![
        "Taken for the same under another name (to correct this, write \"formerly\" in the new edition):".to_string(),
    ];
    for found in &report.diff.matches {
        let within = if found.within.is_empty() { String::new() } else { format!(", in \"{}\"", found.within) };
        let text = match found.old == found.new {
            true => format!("{} \"{}\"{within}: matched {}", found.what, found.new, found.how.words()),
            false => format!(
                "{} \"{}\", before \"{}\"{within}: matched {}",
                found.what,
                found.new,
                found.old,
                found.how.words()
            ),
        };
        out.extend(wrapped(&text, "  - ", "    "));
    }
    out.push(String::new());
    out
}

fn totals(report: &Report) -> String {
    let mut by_level: BTreeMap<Level, usize> = BTreeMap::new();
    for change in &report.diff.changes {
        *by_level.entry(change.level).or_default() += 1;
    }
    let parts: Vec<String> = Level::ALL
        .iter()
        .map(|level| format!("{} {}", by_level.get(level).unwrap_or(&0), level.words().to_lowercase()))
        .collect();
    let changes = report.diff.changes.len();
    format!("{changes} {}: {}.", if changes == 1 { "change" } else { "changes" }, parts.join(", "))
}

/// A text in lines, the first with its own indent.
fn wrapped(text: &str, first: &str, rest: &str) -> Vec<String> {
    let (mut lines, mut line) = (Vec::new(), first.to_string());
    let mut empty = true;
    for word in one_line(text).split_whitespace() {
        if !empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(std::mem::replace(&mut line, rest.to_string()));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line);
    lines
}
