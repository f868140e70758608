//! What belongs to a sentence: exceptions, precedence, later dates, what lets it lapse, items.

use super::super::cells::{equal_or_any, item_likeness, labels, later_likeness, path, variant_likeness};
use super::super::table::*;
use super::statements::{Parts, about_part, part_of_variant};
use super::work::{Both, Work};
use super::{conditions, people, said, timescale, wording};
use crate::model::*;

/// `instead` and `also`.
pub(super) fn variants(work: &mut Work, at: &str, both: Both) {
    let (Some(old), Some(was), Some(new)) = (both.old, both.was, both.new) else { return };
    for (label, before, after) in labels(&was.variants, &new.variants, variant_likeness) {
        let cell = path(&[at, "variant", &label]);
        if !work.differs(&cell) {
            continue;
        }
        let read_old = before.and_then(|i| old.variants.get(i));
        let renamed = before.and_then(|i| was.variants.get(i));
        let read_new = after.and_then(|i| new.variants.get(i));
        match (read_old, renamed, read_new) {
            (Some(a), Some(w), Some(b)) => variant(work, &cell, both, (a, w, b)),
            (_, _, Some(b)) => {
                let mut draft = work.about(&EXCEPTION_ADDED, both).became(None, work.new_reader.variant(new, b));
                draft.modality = Some(b.modality);
                draft.places = vec![work.new_place(b.span)];
                own_paragraph(&mut draft.citations, &b.marks);
                work.report(draft.explains(cell));
            }
            (Some(a), ..) => {
                let mut draft = work.about(&EXCEPTION_REMOVED, both).became(work.old_reader.variant(old, a), None);
                draft.modality = Some(new.modality);
                draft.places = vec![work.old_place(a.span)];
                own_paragraph(&mut draft.citations, &a.marks);
                work.report(draft.explains(cell));
            }
            _ => {}
        }
    }
}

fn own_paragraph(citations: &mut Vec<String>, marks: &Marks) {
    if !marks.citations.is_empty() {
        *citations = marks.cited();
    }
}

fn variant(work: &mut Work, cell: &str, both: Both, (old, was, new): (&Variant, &Variant, &Variant)) {
    let parts = Parts { old: part_of_variant(old), was: part_of_variant(was), new: part_of_variant(new) };
    let pair = Some((old, new));
    timescale::bounds(work, cell, both, parts, pair);
    people::subject(work, cell, both, parts, pair);
    said::force(work, cell, both, parts, pair);
    said::deed(work, cell, both, parts, pair);
    let when = path(&[cell, "when"]);
    if work.differs(&when) {
        let kind = conditions::compare(work, &was.when, &new.when);
        let before = conditions::read(&work.old_reader, Some(&old.when), &[]);
        let after = conditions::read(&work.new_reader, Some(&new.when), &[]);
        let draft = about_part(work, kind, both, pair).became(before, after).explains(when);
        work.report(draft);
    }
    wording::marks(work, cell, both, &was.marks, &new.marks);
    if was.instead != new.instead {
        let word =
            |variant: &Variant| if variant.instead { "in place of the sentence" } else { "as well as the sentence" };
        let draft = about_part(work, &EXCEPTION_CHANGED, both, pair);
        work.report(draft.became(word(old).to_string(), word(new).to_string()).explains(cell));
    }
}

/// Precedence, what lets a duty lapse, later dates.
pub(super) fn clauses(work: &mut Work, at: &str, both: Both) {
    let (Some(old), Some(was), Some(new)) = (both.old, both.was, both.new) else { return };
    let several = path(&[at, "several"]);
    if work.differs(&several) {
        let read =
            |statement: &Statement| {
                let several = statement.several.as_ref()?;
                Some(several.precedence.map_or("the text does not say which counts".to_string(), |which| {
                    format!("{} counts", which.word())
                }))
            };
        let (before, after) = (read(old), read(new));
        let kind = if before == after { &CITATION_CHANGED } else { &PRECEDENCE_CHANGED };
        let draft = work.about(kind, both).became(before, after).explains(several);
        work.report(draft);
    }
    for (label, before, after) in labels(&was.no_longer_needed_if, &new.no_longer_needed_if, equal_or_any) {
        let cell = path(&[at, "no longer", &label]);
        let read = |reader: &Reader, list: &[(Condition, Marks)], at: Option<usize>| {
            at.and_then(|at| list.get(at))
                .map(|(condition, _)| format!("no longer needed if {}", reader.circumstance(condition)))
        };
        let old_text = read(&work.old_reader, &old.no_longer_needed_if, before);
        let new_text = read(&work.new_reader, &new.no_longer_needed_if, after);
        let kind = match (&old_text, &new_text) {
            (None, _) => &RELEASE_ADDED,
            (_, None) => &RELEASE_REMOVED,
            (one, other) if one == other => &CITATION_CHANGED,
            _ => &RELEASE_CHANGED,
        };
        let draft = work.about(kind, both).became(old_text, new_text).explains(cell);
        work.report(draft);
    }
    later_dates(work, at, both);
}

fn later_dates(work: &mut Work, at: &str, both: Both) {
    let (Some(old), Some(was), Some(new)) = (both.old, both.was, both.new) else { return };
    for (label, before, after) in labels(&was.later_dates, &new.later_dates, later_likeness) {
        let cell = path(&[at, "later", &label]);
        if !work.differs(&cell) {
            continue;
        }
        let (a, b) = (before.and_then(|i| old.later_dates.get(i)), after.and_then(|i| new.later_dates.get(i)));
        if let (Some(i), Some(b)) = (before, b)
            && let Some(w) = was.later_dates.get(i)
        {
            wording::marks(work, &cell, both, &w.marks, &b.marks);
        }
        let kind = match (a, b) {
            (None, _) => &LATER_ADDED,
            (_, None) => &LATER_REMOVED,
            _ => &LATER_CHANGED,
        };
        let read_old = a.map(|later| work.old_reader.later_date(later));
        let read_new = b.map(|later| work.new_reader.later_date(later));
        let mut draft = work.about(kind, both).became(read_old, read_new);
        for (people, later) in [(&work.old_people, a), (&work.new_people, b)] {
            match later.map(|later| &later.who) {
                Some(Agreer::Parties(parties)) => draft.roles.extend(people.titles(&parties.list)),
                Some(Agreer::Act(act)) => draft.roles.extend(people.of_act(act)),
                None => {}
            }
        }
        if let Some(later) = b.or(a) {
            own_paragraph(&mut draft.citations, &later.marks);
        }
        draft.places = a.map(|later| work.old_place(later.span)).into_iter().collect();
        draft.places.extend(b.map(|later| work.new_place(later.span)));
        work.report(draft.explains(cell));
    }
}

/// The items of a list.
pub(super) fn items(work: &mut Work, at: &str, both: Both) {
    let (Some(old), Some(was), Some(new)) = (both.old, both.was, both.new) else { return };
    for (label, before, after) in labels(&was.items, &new.items, item_likeness) {
        let cell = path(&[at, "item", &label]);
        if !work.differs(&cell) {
            continue;
        }
        let (a, b) = (before.and_then(|i| old.items.get(i)), after.and_then(|i| new.items.get(i)));
        let read_old = a.map(|item| work.old_reader.item(item));
        let read_new = b.map(|item| work.new_reader.item(item));
        let (Some(x), Some(y)) = (before.and_then(|i| was.items.get(i)), b) else {
            let kind = if b.is_some() { &ITEM_ADDED } else { &ITEM_REMOVED };
            let draft = work.about(kind, both).became(read_old, read_new).explains(cell);
            work.report(draft);
            continue;
        };
        wording::marks(work, &cell, both, &x.marks, &y.marks);
        let kind = match (x.text == y.text, Work::same_words(&x.text, &y.text)) {
            (true, _) => &ITEM_CHANGED,
            (false, true) => &WORDING,
            (false, false) => &ITEM_REWORDED,
        };
        let draft = work.about(kind, both).became(read_old, read_new).explains(cell);
        work.report(draft);
    }
}
