//! Words, paragraphs' numbers, readings and silences; and whatever no other family explains.

use super::super::cells::{Edit, SEPARATOR, path};
use super::super::table::*;
use super::work::{Both, Draft, Work};
use crate::model::*;
use serde_json::Value;
use std::collections::BTreeSet;

/// The words of a deed, if it has words of its own.
pub(super) fn deed_text(deed: &Deed) -> String {
    match deed {
        Deed::Words(words) | Deed::Send { what: words, .. } => words.clone(),
        Deed::Record { what } | Deed::Tell { what, .. } | Deed::Cover { what, .. } => what.clone().unwrap_or_default(),
        Deed::Consult { about, .. } => about.clone().unwrap_or_default(),
        Deed::Perform { verb } => verb.clone(),
        _ => String::new(),
    }
}

/// Paragraphs, readings and silences of a sentence or a clause of it.
pub(super) fn marks(work: &mut Work, at: &str, both: Both, was: &Marks, new: &Marks) {
    of_marks(work, at, was, new, &|work, kind| work.about(kind, both));
}

/// The same, of anything that has marks.
pub(super) fn of_marks(
    work: &mut Work,
    at: &str,
    was: &Marks,
    new: &Marks,
    draft: &dyn Fn(&Work, &'static super::super::Row) -> Draft,
) {
    let cell = path(&[at, "citations"]);
    if work.differs(&cell) {
        let about = draft(work, &CITATION_CHANGED);
        renumber(work, cell, was, new, about);
    }
    // The marks of items, series and later dates stand in one cell.
    for cell in [path(&[at, "readings"])] {
        if work.differs(&cell) {
            readings(work, cell, was, new, draft);
        }
    }
    let cell = path(&[at, "silences"]);
    if work.differs(&cell) {
        silences(work, cell, was, new, draft);
    }
}

/// Renumbering is gathered: one paragraph with another number is one change, however often it is cited.
fn renumber(work: &mut Work, cell: String, was: &Marks, new: &Marks, draft: Draft) {
    let (before, after): (BTreeSet<String>, BTreeSet<String>) =
        (was.cited().into_iter().collect(), new.cited().into_iter().collect());
    let key = (before.difference(&after).cloned().collect(), after.difference(&before).cloned().collect());
    let edits = work.take(&cell);
    work.renumbered.entry(key).or_default().push((edits, draft.places, draft.about));
}

/// The paragraphs at the head of procedures that were split or put together, old and new: steps without
/// paragraphs of their own have those, so that moving changes them.
fn inherited(work: &Work) -> Vec<(Vec<String>, Vec<String>, String)> {
    let cited = |model: &Model, name: &str| -> BTreeSet<String> {
        model.procedures.get(name).map(|procedure| procedure.marks.cited().into_iter().collect()).unwrap_or_default()
    };
    let moves = work.matching.split.iter().chain(&work.matching.joined);
    moves
        .map(|(from, to)| {
            let (before, after) = (cited(work.was, from), cited(work.new, to));
            let only = |one: &BTreeSet<String>, other: &BTreeSet<String>| one.difference(other).cloned().collect();
            (only(&before, &after), only(&after, &before), to.clone())
        })
        .collect()
}

/// Reports what [`marks`] gathered.
pub(super) fn renumbered(work: &mut Work) {
    let inherited = inherited(work);
    for ((before, after), places) in std::mem::take(&mut work.renumbered) {
        if let Some((_, _, to)) = inherited.iter().find(|(old, new, _)| *old == before && *new == after) {
            work.belongs_to_the_move(to, places.into_iter().flat_map(|(edits, ..)| edits).collect());
            continue;
        }
        let about: BTreeSet<&String> = places.iter().map(|(_, _, about)| about).collect();
        let title = if about.len() == 1 {
            about.into_iter().next().cloned().unwrap_or_default()
        } else {
            format!("{} sentences", places.len())
        };
        let list = |list: &[String]| (!list.is_empty()).then(|| list.join(", "));
        let mut draft = Draft::new(&CITATION_CHANGED, title).became(list(&before), list(&after));
        draft.citations = if after.is_empty() { before.clone() } else { after.clone() };
        let mut edits = Vec::new();
        for (cells, at, _) in places {
            draft.places.extend(at);
            edits.extend(cells);
        }
        work.push(draft, edits);
    }
}

fn readings(
    work: &mut Work,
    cell: String,
    was: &Marks,
    new: &Marks,
    draft: &dyn Fn(&Work, &'static super::super::Row) -> Draft,
) {
    let gone: Vec<&String> = was.readings.iter().filter(|reading| !new.readings.contains(reading)).collect();
    let come: Vec<&String> = new.readings.iter().filter(|reading| !was.readings.contains(reading)).collect();
    let kind = match (gone.is_empty(), come.is_empty()) {
        (true, false) => &READING_ADDED,
        (false, true) => &READING_RESOLVED,
        _ => &READING_CHANGED,
    };
    let list =
        |list: &[&String]| (!list.is_empty()).then(|| list.iter().map(|s| s.as_str()).collect::<Vec<_>>().join("; "));
    let draft = draft(work, kind).became(list(&gone), list(&come)).explains(cell);
    work.report(draft);
}

fn silences(
    work: &mut Work,
    cell: String,
    was: &Marks,
    new: &Marks,
    draft: &dyn Fn(&Work, &'static super::super::Row) -> Draft,
) {
    let (before, after) = (work.old_reader.silences(was), work.new_reader.silences(new));
    let gone: Vec<String> = before.iter().filter(|line| !after.contains(line)).cloned().collect();
    let come: Vec<String> = after.iter().filter(|line| !before.contains(line)).cloned().collect();
    let kind = if come.is_empty() { &SILENCE_RESOLVED } else { &SILENCE_ADDED };
    let list = |list: &[String]| (!list.is_empty()).then(|| list.join("; "));
    let draft = draft(work, kind).became(list(&gone), list(&come)).explains(cell);
    work.report(draft);
}

/// What no family explains is reported as it is, a change for each thing.
pub(super) fn what_is_left(work: &mut Work) {
    while let Some((cell, edit)) = work.first_left() {
        let parts: Vec<&str> = cell.split(SEPARATOR).collect();
        let about = parts.iter().take(2).copied().collect::<Vec<_>>().join(" ");
        let draft =
            Draft::new(&OTHER, crate::model::sentence_case(&about)).became(told(&edit, false), told(&edit, true));
        if !work.report(draft.explains(cell)) {
            break;
        }
    }
}

fn told(edit: &Edit, after: bool) -> Option<String> {
    let value = if after { edit.after.as_ref() } else { edit.before.as_ref() };
    value.map(|value| match value {
        Value::String(text) => text.clone(),
        Value::Null => "nothing".to_string(),
        other => other.to_string(),
    })
}
