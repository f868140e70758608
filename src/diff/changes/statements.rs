//! Sentences: those of both editions compared part by part; those that came and went.

use super::super::cells::{self, path, statement_label};
use super::super::table::*;
use super::work::{Both, Draft, Work};
use super::{conditions, lists, people, said, timescale, wording};
use crate::model::*;

/// A part of a sentence: the sentence itself, or one of its exceptions.
#[derive(Clone, Copy)]
pub(super) struct Part<'s> {
    pub subject: &'s Parties,
    pub modality: Modality,
    pub softeners: &'s [Softener],
    pub deed: &'s Deed,
    pub bounds: &'s [Bound],
    pub marks: &'s Marks,
}

/// The same part in the old edition as read, in the old under the new names, and in the new.
#[derive(Clone, Copy)]
pub(super) struct Parts<'s> {
    pub old: Part<'s>,
    pub was: Part<'s>,
    pub new: Part<'s>,
}

pub(super) fn part(statement: &Statement) -> Part<'_> {
    Part {
        subject: &statement.subject,
        modality: statement.modality,
        softeners: &statement.softeners,
        deed: &statement.deed,
        bounds: &statement.bounds,
        marks: &statement.marks,
    }
}

pub(super) fn part_of_variant(variant: &Variant) -> Part<'_> {
    Part {
        subject: &variant.subject,
        modality: variant.modality,
        softeners: &variant.softeners,
        deed: &variant.deed,
        bounds: &variant.bounds,
        marks: &variant.marks,
    }
}

/// Every statement.
pub(super) fn all(work: &mut Work) {
    let (old, was, new, pairs) = (work.old, work.was, work.new, work.pairs);
    for (one, other) in &pairs.both {
        if pairs.identical.contains(other) {
            continue;
        }
        let label = statement_label(Some(*other), None);
        let (Some(before), Some(renamed), Some(after)) =
            (old.statements.get(*one), was.statements.get(*one), new.statements.get(*other))
        else {
            continue;
        };
        if work.differs(&label) {
            compare(work, &label, Both { old: Some(before), was: Some(renamed), new: Some(after) });
        }
    }
    for other in &pairs.come {
        let Some(statement) = new.statements.get(*other) else { continue };
        let label = statement_label(Some(*other), None);
        came(work, &label, Both { old: None, was: None, new: Some(statement) });
    }
    for one in &pairs.gone {
        let (Some(before), Some(renamed)) = (old.statements.get(*one), was.statements.get(*one)) else { continue };
        let label = statement_label(None, Some(*one));
        went(work, &label, Both { old: Some(before), was: Some(renamed), new: None });
    }
}

fn compare(work: &mut Work, at: &str, both: Both) {
    let (Some(old), Some(was), Some(new)) = (both.old, both.was, both.new) else { return };
    let parts = Parts { old: part(old), was: part(was), new: part(new) };
    // A silence that is broken by stating what was silent is told by what is stated.
    timescale::bounds(work, at, both, parts, None);
    people::subject(work, at, both, parts, None);
    said::force(work, at, both, parts, None);
    said::deed(work, at, both, parts, None);
    conditions::of_statement(work, at, both);
    lists::variants(work, at, both);
    lists::clauses(work, at, both);
    lists::items(work, at, both);
    timescale::series(work, at, both);
    wording::marks(work, at, both, &was.marks, &new.marks);
    moved(work, at, both);
}

/// A sentence that stands elsewhere, or that speaks of another act.
fn moved(work: &mut Work, at: &str, both: Both) {
    let (home, act) = (path(&[at, "home"]), path(&[at, "act"]));
    if !work.differs(&home) && !work.differs(&act) {
        return;
    }
    let (Some(old), Some(was), Some(new)) = (both.old, both.was, both.new) else { return };
    let place = |model: &Model, statement: &Statement| match &statement.home {
        Home::Step { procedure, step } => {
            let procedure = model.procedures.get(procedure);
            let step = procedure.and_then(|p| p.node(step)).map_or("", |node| node.title.as_str());
            format!("in the step \"{step}\" of \"{}\"", procedure.map_or("", |p| p.title.as_str()))
        }
        Home::Procedure(procedure) => {
            format!("throughout \"{}\"", model.procedures.get(procedure).map_or("", |p| p.title.as_str()))
        }
        Home::Act(act) => {
            format!("wherever this is done: {}", model.acts.get(act).map_or("", |act| act.title.as_str()))
        }
        _ => "outside any procedure".to_string(),
    };
    let about = |reader: &Reader, model: &Model, statement: &Statement| {
        cells::act_said(model, statement).map(|act| format!(", of {}", reader.act(act))).unwrap_or_default()
    };
    let before = place(work.old, old) + &about(&work.old_reader, work.was, was);
    let after = place(work.new, new) + &about(&work.new_reader, work.new, new);
    let draft = work.about(&DUTY_MOVED, both).became(before, after).explains(home).explains(act);
    work.report(draft);
}

fn came(work: &mut Work, at: &str, both: Both) {
    let Some(new) = both.new else { return };
    let kind = match (&new.deed, new.modality.forbids()) {
        (_, true) => &PROHIBITION_ADDED,
        (Deed::Attend { .. }, _) => &ATTENDEE_ADDED,
        (Deed::Tell { .. } | Deed::Send { .. } | Deed::Consult { .. }, _) => &NOTIFICATION_ADDED,
        (Deed::Happen | Deed::Last, _) if !new.bounds.is_empty() => &TIME_NEW,
        _ => &DUTY_ADDED,
    };
    let reader = work.new_reader;
    let details = clauses(&reader, new);
    let draft = work.about(kind, both).became(None, reader.sentence(new)).because(details).explains(at);
    work.report(draft);
}

fn went(work: &mut Work, at: &str, both: Both) {
    let Some(old) = both.old else { return };
    let kind = match (&old.deed, old.modality.forbids()) {
        (_, true) => &PROHIBITION_REMOVED,
        (Deed::Attend { .. }, _) => &ATTENDEE_REMOVED,
        (Deed::Tell { .. } | Deed::Send { .. } | Deed::Consult { .. }, _) => &NOTIFICATION_REMOVED,
        (Deed::Happen | Deed::Last, _) if !old.bounds.is_empty() => &TIME_WITHDRAWN,
        _ => &DUTY_REMOVED,
    };
    let reader = work.old_reader;
    let details = clauses(&reader, old);
    let draft = work.about(kind, both).became(reader.sentence(old), None).because(details).explains(at);
    work.report(draft);
}

/// What follows the sentence, a line each.
pub(super) fn clauses(reader: &Reader, statement: &Statement) -> Vec<String> {
    let mut lines = reader.clauses(statement);
    lines.extend(statement.items.iter().map(|item| format!("- {}", reader.item(item))));
    lines
}

/// The draft of a change in a part of a sentence: an exception brings its own circumstances and paragraph.
pub(super) fn about_part(
    work: &Work,
    kind: &'static super::super::Row,
    both: Both,
    variant: Option<(&Variant, &Variant)>,
) -> Draft {
    let mut draft = work.about(kind, both);
    let Some((old, new)) = variant else { return draft };
    if !new.marks.citations.is_empty() {
        draft.citations = new.marks.cited();
    }
    draft.modality = Some(new.modality);
    if let Some(statement) = both.new {
        draft.sentence = Some(work.new_reader.variant(statement, new));
    }
    draft.places = vec![work.old_place(old.span), work.new_place(new.span)];
    draft
}
