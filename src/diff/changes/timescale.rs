//! Time limits: tighter, looser, neither, otherwise counted, new, withdrawn; and series.

use super::super::cells::{bound_likeness, labels, path, series_likeness, value};
use super::super::table::*;
use super::super::tighter::{Relation, on_no_clock};
use super::statements::{Parts, about_part};
use super::work::{Both, Draft, Work};
use crate::model::*;

type VariantPair<'v> = Option<(&'v Variant, &'v Variant)>;

/// The limits of a sentence, or of one of its exceptions.
pub(super) fn bounds(work: &mut Work, at: &str, both: Both, parts: Parts, variant: VariantPair) {
    for (label, before, after) in labels(parts.was.bounds, parts.new.bounds, bound_likeness) {
        let cell = path(&[at, "bound", &label]);
        if !work.differs(&cell) {
            continue;
        }
        let old = before.and_then(|i| Some((parts.old.bounds.get(i)?, parts.was.bounds.get(i)?)));
        let new = after.and_then(|i| parts.new.bounds.get(i));
        let read_old = old.map(|(old, _)| work.old_reader.bound(old));
        let read_new = new.map(|new| work.new_reader.bound(new));
        let draft = match (old, new) {
            (Some((_, was)), Some(new)) => changed(work, both, variant, was, new),
            (None, _) => about_part(work, &TIME_NEW, both, variant),
            (_, None) => about_part(work, &TIME_WITHDRAWN, both, variant),
        };
        let mut draft = draft.became(read_old, read_new).explains(cell);
        if states_the_start(old.map(|(_, was)| was), new) {
            // The silence went with the stating of it.
            let silences = path(&[at, "silences"]);
            let rest =
                |marks: &Marks| marks.silences.iter().filter(|s| **s != Silence::Start).copied().collect::<Vec<_>>();
            if rest(parts.was.marks) == rest(parts.new.marks) {
                draft = draft.explains(silences);
            }
        }
        work.report(draft);
    }
}

fn states_the_start(old: Option<&Bound>, new: Option<&Bound>) -> bool {
    let silent = |bound: Option<&Bound>| bound.is_some_and(|bound| bound.limit.anchor() == Some(&Anchor::Silent));
    silent(old) != silent(new)
}

fn changed(work: &Work, both: Both, variant: VariantPair, was: &Bound, new: &Bound) -> Draft {
    let (old_anchor, new_anchor) = (was.limit.anchor(), new.limit.anchor());
    let prompt = |bound: &Bound| matches!(bound.limit, Limit::Prompt { .. });
    if old_anchor == Some(&Anchor::Silent) && new_anchor != old_anchor && new_anchor.is_some() {
        return about_part(work, &SILENCE_RESOLVED, both, variant)
            .because(vec!["The text did not say from when this is counted.".to_string()]);
    }
    if new_anchor == Some(&Anchor::Silent) && new_anchor != old_anchor && old_anchor.is_some() {
        return about_part(work, &SILENCE_ADDED, both, variant)
            .because(vec!["The text no longer says from when this is counted.".to_string()]);
    }
    if prompt(was) || prompt(new) {
        return about_part(work, &FORM_CHANGED, both, variant);
    }
    if old_anchor != new_anchor || side(&was.limit) != side(&new.limit) {
        let amounts = on_no_clock(&was.limit) != on_no_clock(&new.limit);
        let also = amounts.then(|| "The amount has changed too.".to_string());
        return about_part(work, &START_CHANGED, both, variant).because(also);
    }
    by_calendar(work, both, variant, work.clock.relation(&was.limit, &new.limit))
}

fn by_calendar(work: &Work, both: Both, variant: VariantPair, relation: Relation) -> Draft {
    let draft = |kind| about_part(work, kind, both, variant);
    match relation {
        Relation::Same => draft(&UNIT_CHANGED),
        Relation::Tighter(evidence) => draft(&TIGHTENED).because(evidence.lines()),
        Relation::Looser(evidence) => draft(&LOOSENED).because(evidence.lines()),
        Relation::Neither(evidence) => draft(&INCOMPARABLE).because(evidence.lines()),
        Relation::Unknown => draft(&FORM_CHANGED),
    }
}

fn side(limit: &Limit) -> Option<Side> {
    match limit {
        Limit::Within { side, .. } | Limit::AtLeast { side, .. } | Limit::AtMost { side, .. } => Some(*side),
        _ => None,
    }
}

/// What repeats: the gap is a time limit, the rest is when the series runs.
pub(super) fn series(work: &mut Work, at: &str, both: Both) {
    let (Some(old), Some(was), Some(new)) = (both.old, both.was, both.new) else { return };
    for (label, before, after) in labels(&was.series, &new.series, series_likeness) {
        let cell = path(&[at, "series", &label]);
        if !work.differs(&cell) {
            continue;
        }
        let (reader_old, reader_new) = (work.old_reader, work.new_reader);
        let read_old = before.and_then(|i| old.series.get(i)).map(|series| reader_old.series(series));
        let read_new = after.and_then(|i| new.series.get(i)).map(|series| reader_new.series(series));
        let pair = before.and_then(|i| was.series.get(i)).zip(after.and_then(|i| new.series.get(i)));
        let mut draft = match (pair, after) {
            (Some((was, new)), _) => series_changed(work, both, &cell, was, new),
            (None, Some(_)) => work.about(&TIME_NEW, both).explains(cell.clone()),
            (None, None) => work.about(&TIME_WITHDRAWN, both).explains(cell.clone()),
        };
        if let Some(new) = after.and_then(|i| new.series.get(i)) {
            draft.modality = Some(new.modality);
            if !new.marks.citations.is_empty() {
                draft.citations = new.marks.cited();
            }
        }
        work.report(draft.became(read_old, read_new));
        if let Some((was, new)) = pair {
            super::wording::marks(work, &cell, both, &was.marks, &new.marks);
        }
    }
}

fn series_changed(work: &Work, both: Both, cell: &str, was: &Series, new: &Series) -> Draft {
    let rest = |series: &Series| value(&(&series.while_state, &series.until, &series.or_on, &series.replaces));
    let cells =
        |draft: Draft, names: &[&str]| names.iter().fold(draft, |draft, name| draft.explains(path(&[cell, name])));
    let gap = ["amount", "spacing"];
    let running = ["while_state", "until", "or_on", "replaces"];
    if was.modality != new.modality {
        let kind = if new.modality.rank() >= was.modality.rank() { &RAISED } else { &LOWERED };
        return cells(cells(cells(work.about(kind, both), &["modality"]), &gap), &running);
    }
    if rest(was) != rest(new) || was.spacing != new.spacing {
        return cells(cells(work.about(&SERIES_CHANGED, both), &gap), &running);
    }
    let limit = |series: &Series| {
        let (amount, anchor) = (series.amount, Anchor::Silent);
        match series.spacing {
            Spacing::AtLeast => Limit::AtLeast { amount, side: Side::After, anchor },
            _ => Limit::Within { amount, side: Side::After, anchor },
        }
    };
    cells(by_calendar(work, both, None, work.clock.relation(&limit(was), &limit(new))), &gap)
}
