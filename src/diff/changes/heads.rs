//! The heads of procedures: titles, what starts them, what can happen at any stage.

use super::super::cells::{interrupt_likeness, labels, path, start_likeness};
use super::super::table::*;
use super::graph::target;
use super::wording;
use super::work::{Draft, Work};
use crate::model::*;

/// What stands at the head of procedures that both editions have.
pub(super) fn procedures(work: &mut Work) {
    let (was, new) = (work.was, work.new);
    for (name, after) in &new.procedures {
        let Some(before) = was.procedures.get(name) else { continue };
        let at = path(&["procedure", name]);
        let head = |work: &Work, kind: &'static super::super::Row| {
            let mut draft = Draft::new(kind, after.title.clone());
            draft.procedure = Some(after.title.clone());
            draft.step = Some((name.clone(), String::new()));
            draft.citations = after.marks.cited();
            draft.places = vec![work.old_place(before.span), work.new_place(after.span)];
            draft
        };
        let title = path(&[&at, "title"]);
        if work.differs(&title) {
            let draft = head(work, &PROCEDURE_REWORDED).became(before.title.clone(), after.title.clone());
            work.report(draft.explains(title));
        }
        let first = path(&[&at, "first"]);
        if work.differs(&first) {
            let title =
                |procedure: &Procedure| procedure.nodes.first().map(|node| format!("begins with \"{}\"", node.title));
            let mut draft = head(work, &ROUTE_CHANGED).became(title(before), title(after)).explains(first);
            draft.roles = after.nodes.first().map(|node| work.new_people.in_step(node)).unwrap_or_default();
            work.report(draft);
        }
        starts(work, &at, before, after, &head);
        interrupts(work, name, &at, before, after, &head);
        wording::of_marks(work, &at, &before.marks, &after.marks, &|work, kind| head(work, kind));
    }
}

type Head<'h> = dyn Fn(&Work, &'static super::super::Row) -> Draft + 'h;

fn starts(work: &mut Work, at: &str, before: &Procedure, after: &Procedure, head: &Head) {
    for (label, one, two) in labels(&before.starts, &after.starts, start_likeness) {
        let cell = path(&[at, "start", &label]);
        if !work.differs(&cell) {
            continue;
        }
        let (one, two) = (one.and_then(|i| before.starts.get(i)), two.and_then(|i| after.starts.get(i)));
        let read = |reader: &Reader, start: &Start| {
            let events: Vec<String> = start.events.iter().map(|event| reader.event(event)).collect();
            let when = start.when.as_ref().map(|when| format!(", when {}", reader.condition(when))).unwrap_or_default();
            format!("starts with {}{when}", events.join(" or "))
        };
        let read_old = one.map(|start| read(&Reader::new(work.was), start));
        let read_new = two.map(|start| read(&work.new_reader, start));
        if let (Some(one), Some(two)) = (one, two) {
            wording::of_marks(work, &cell, &one.marks, &two.marks, &|work, kind| head(work, kind));
        }
        let kind = match (one, two) {
            (None, _) => &START_ADDED,
            (_, None) => &START_REMOVED,
            _ => &START_OF,
        };
        let mut draft = head(work, kind).became(read_old, read_new).explains(cell);
        draft.citations =
            two.or(one).map(|start| start.marks.cited()).filter(|cited| !cited.is_empty()).unwrap_or(draft.citations);
        draft.roles = after.nodes.first().map(|node| work.new_people.in_step(node)).unwrap_or_default();
        work.report(draft);
    }
}

fn interrupts(work: &mut Work, name: &str, at: &str, before: &Procedure, after: &Procedure, head: &Head) {
    for (label, one, two) in labels(&before.interrupts, &after.interrupts, interrupt_likeness) {
        let cell = path(&[at, "interrupt", &label]);
        if !work.differs(&cell) {
            continue;
        }
        let (one, two) = (one.and_then(|i| before.interrupts.get(i)), two.and_then(|i| after.interrupts.get(i)));
        let read = |work: &Work, new: bool, interrupt: &Interrupt| {
            let reader = if new { work.new_reader } else { Reader::new(work.was) };
            format!(
                "at any stage, if {}: to {}",
                reader.condition(&interrupt.when),
                target(work, new, name, &interrupt.target)
            )
        };
        let (read_old, read_new) = (one.map(|i| read(work, false, i)), two.map(|i| read(work, true, i)));
        if let (Some(one), Some(two)) = (one, two) {
            wording::of_marks(work, &cell, &one.marks, &two.marks, &|work, kind| head(work, kind));
        }
        let kind = match (one, two) {
            (None, _) => &INTERRUPT_ADDED,
            (_, None) => &INTERRUPT_REMOVED,
            _ => &INTERRUPT_CHANGED,
        };
        let mut draft = head(work, kind).became(read_old, read_new).explains(cell);
        draft.places = one.map(|interrupt| work.old_place(interrupt.span)).into_iter().collect();
        draft.places.extend(two.map(|interrupt| work.new_place(interrupt.span)));
        draft.citations =
            two.or(one).map(|i| i.marks.cited()).filter(|cited| !cited.is_empty()).unwrap_or(draft.citations);
        draft.roles = after.nodes.iter().flat_map(|node| work.new_people.in_step(node)).collect();
        work.report(draft);
    }
}
