//! Changes as rows: by level, and by chapter.

use crate::diff::{Change, Level};
use serde::Serialize;
use std::collections::BTreeMap;

/// One change as a row of a table.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Row {
    pub chapter: String,
    pub paragraphs: String,
    pub kind: String,
    pub about: String,
    /// The full stop after it, if it takes one.
    pub stop: &'static str,
    pub procedure: String,
    pub sentence: String,
    pub before: String,
    pub after: String,
    pub impact: String,
    pub level: &'static str,
    pub who: String,
    pub details: Vec<String>,
    pub records: Vec<String>,
}

impl Row {
    pub fn of(change: &Change) -> Row {
        let said =
            change.sentence.clone().filter(|s| change.before.as_ref() != Some(s) && change.after.as_ref() != Some(s));
        Row {
            chapter: change.citations.first().map(|cited| chapter(cited)).unwrap_or_default(),
            paragraphs: change.citations.join(", "),
            kind: change.kind.title.to_string(),
            stop: if change.about.ends_with('?') { "" } else { "." },
            about: change.about.clone(),
            procedure: change.procedure.clone().filter(|procedure| *procedure != change.about).unwrap_or_default(),
            sentence: said.unwrap_or_default(),
            before: change.before.clone().unwrap_or_default(),
            after: change.after.clone().unwrap_or_default(),
            impact: change.impact.clone(),
            level: change.level.words(),
            who: match (change.roles.is_empty(), &change.sentence) {
                (true, Some(_)) => "the text does not say who".to_string(),
                _ => change.roles.join(", "),
            },
            details: change.details.clone(),
            records: change.records.clone(),
        }
    }
}

/// The chapter of a paragraph as printed: `SET A.3.4.17` stands in `SET A.3`.
pub(super) fn chapter(cited: &str) -> String {
    let (document, paragraph) = cited.split_once(' ').unwrap_or(("", cited));
    let parts: Vec<&str> = paragraph.split(['.', '#']).collect();
    let lettered = parts.first().is_some_and(|part| part.chars().all(char::is_alphabetic));
    let kept = if lettered { 2 } else { 1 };
    format!("{document} {}", parts.iter().take(kept).copied().collect::<Vec<_>>().join(".")).trim().to_string()
}

/// A level with its changes.
#[derive(Serialize)]
pub(super) struct OfLevel {
    pub title: &'static str,
    pub meaning: &'static str,
    pub rows: Vec<Row>,
}

/// The levels that have changes, the gravest first.
pub(super) fn levels(changes: &[Change], keep: impl Fn(&Change) -> bool) -> Vec<OfLevel> {
    let of = |level: Level| OfLevel {
        title: level.words(),
        meaning: level.meaning(),
        rows: changes.iter().filter(|change| change.level == level && keep(change)).map(Row::of).collect(),
    };
    Level::ALL.into_iter().map(of).filter(|of| !of.rows.is_empty()).collect()
}

/// A chapter with what is new or updated in it.
#[derive(Serialize)]
pub(super) struct Chapter {
    pub chapter: String,
    /// "New" or "Updated".
    pub state: &'static str,
    /// The procedures concerned.
    pub procedures: Vec<String>,
    /// "2 time limits are tighter".
    pub details: Vec<String>,
    pub act: usize,
}

/// "Amendments and archives": by chapter, what is new and what is updated.
pub(super) fn chapters(changes: &[Change]) -> Vec<Chapter> {
    let mut by_chapter: BTreeMap<(Order, String), Vec<&Change>> = BTreeMap::new();
    for change in changes {
        let chapter = change.citations.first().map_or("Throughout".to_string(), |cited| chapter(cited));
        by_chapter.entry((order(&chapter), chapter)).or_default().push(change);
    }
    by_chapter
        .into_iter()
        .map(|((_, chapter), changes)| {
            let mut procedures: Vec<String> = Vec::new();
            let mut kinds: BTreeMap<(Level, &str), usize> = BTreeMap::new();
            for change in &changes {
                let procedure = change.procedure.clone().unwrap_or_default();
                if !procedure.is_empty() && !procedures.contains(&procedure) {
                    procedures.push(procedure);
                }
                *kinds.entry((change.level, change.kind.title)).or_default() += 1;
            }
            let counted = |(title, count): (&str, usize)| {
                if count == 1 { title.to_string() } else { format!("{title} ({count} times)") }
            };
            Chapter {
                chapter,
                state: if changes.iter().all(|change| change.kind.id == "procedure-added") { "New" } else { "Updated" },
                procedures,
                details: kinds.into_iter().map(|((_, title), count)| counted((title, count))).collect(),
                act: changes.iter().filter(|change| change.level == Level::MustAct).count(),
            }
        })
        .collect()
}

/// Where a chapter stands among others: by its numbers, then by its letters.
type Order = Vec<(u64, String)>;

fn order(chapter: &str) -> Order {
    chapter.split(['.', ' ']).map(|part| (part.parse().unwrap_or(0), part.to_string())).collect()
}

#[cfg(test)]
mod tests {
    use super::chapter;

    #[test]
    fn a_chapter_is_the_head_of_the_paragraph() {
        assert_eq!(chapter("SET A.3.4.17"), "SET A.3");
        assert_eq!(chapter("SET B.42.6.1#2"), "SET B.42");
        assert_eq!(chapter("ROTH 5.2"), "ROTH 5");
    }
}
