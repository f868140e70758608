//! How far a sentence binds, and what it asks for.

use super::super::cells::path;
use super::super::table::*;
use super::statements::{Parts, about_part};
use super::work::{Both, Work};
use super::{people, wording};
use crate::model::*;

/// Duty words and softeners.
pub(super) fn force(work: &mut Work, at: &str, both: Both, parts: Parts, variant: Option<(&Variant, &Variant)>) {
    let cell = path(&[at, "modality"]);
    if work.differs(&cell) {
        let (old, new) = (parts.old.modality, parts.new.modality);
        let kind = match (old.forbids() == new.forbids(), old.rank().cmp(&new.rank())) {
            (false, _) => &REVERSED,
            (true, std::cmp::Ordering::Less) => &RAISED,
            (true, std::cmp::Ordering::Greater) => &LOWERED,
            (true, std::cmp::Ordering::Equal) => same_rank(old, new),
        };
        let draft = about_part(work, kind, both, variant);
        let mut draft = draft.became(old.word().to_string(), new.word().to_string()).explains(cell);
        // "text silent on the duty" goes with "is to".
        let other = |marks: &Marks| marks.silences.iter().filter(|s| **s != Silence::Duty).copied().collect::<Vec<_>>();
        if other(parts.was.marks) == other(parts.new.marks) && parts.was.marks.silent == parts.new.marks.silent {
            draft = draft.explains(path(&[at, "silences"]));
        }
        work.report(draft);
    }
    let cell = path(&[at, "softeners"]);
    if work.differs(&cell) {
        let words = |list: &[Softener]| list.iter().map(|softener| softener.word()).collect::<Vec<_>>().join(", ");
        let soft = |list: &[Softener]| list.iter().filter(|softener| **softener != Softener::Always).count();
        let kind = match soft(parts.new.softeners) >= soft(parts.old.softeners) {
            true => &SOFTENER_ADDED,
            false => &SOFTENER_REMOVED,
        };
        let shown = |list: &[Softener]| (!list.is_empty()).then(|| words(list));
        let draft = about_part(work, kind, both, variant);
        work.report(draft.became(shown(parts.old.softeners), shown(parts.new.softeners)).explains(cell));
    }
}

/// Words of one rank: "is to" and "should" are ranked together, but a duty word now stands where none did.
fn same_rank(old: Modality, new: Modality) -> &'static super::super::Row {
    let plain = |modality: Modality| matches!(modality, Modality::Must | Modality::Should | Modality::May);
    if plain(old) && !plain(new) { &LOWERED } else { &RAISED }
}

/// What is done.
pub(super) fn deed(work: &mut Work, at: &str, both: Both, parts: Parts, variant: Option<(&Variant, &Variant)>) {
    let cell = path(&[at, "deed"]);
    if !work.differs(&cell) {
        return;
    }
    let (Some(old), Some(new)) = (both.old, both.new) else { return };
    let (was_deed, new_deed) = (parts.was.deed, parts.new.deed);
    let (recipients_were, recipients_are) = (people::recipients(was_deed), people::recipients(new_deed));
    let same_text = wording::deed_text(was_deed) == wording::deed_text(new_deed);
    let same_form = std::mem::discriminant(was_deed) == std::mem::discriminant(new_deed);
    let sentences = match variant {
        None => (work.old_reader.sentence(old), work.new_reader.sentence(new)),
        Some((before, after)) => (work.old_reader.variant(old, before), work.new_reader.variant(new, after)),
    };
    let texts = (wording::deed_text(parts.old.deed), wording::deed_text(new_deed));
    let (kind, before, after) = match (same_form, recipients_were == recipients_are) {
        (true, false) => {
            let read = |reader: &Reader, deed: &Deed| {
                let parties = people::recipients(deed).filter(|parties| !parties.list.is_empty());
                parties.map_or_else(|| "those concerned".to_string(), |parties| reader.parties(parties))
            };
            let (before, after) = (read(&work.old_reader, parts.old.deed), read(&work.new_reader, new_deed));
            if same_text { (&RECIPIENT_CHANGED, before, after) } else { (&RECIPIENT_CHANGED, sentences.0, sentences.1) }
        }
        (true, true) if !same_text => {
            let kind = if Work::same_words(&texts.0, &texts.1) { &WORDING } else { &DUTY_REWORDED };
            (kind, texts.0, texts.1)
        }
        (true, true) => match (was_deed, new_deed) {
            (Deed::Office(before), Deed::Office(after)) => {
                (&OFFICE_CHANGED, before.word().to_string(), after.word().to_string())
            }
            (Deed::Attend { .. }, _) => (&ATTENDEE_CHANGED, sentences.0, sentences.1),
            _ => (&DUTY_REWORDED, sentences.0, sentences.1),
        },
        (false, _) => (&DUTY_REWORDED, sentences.0, sentences.1),
    };
    let (before, after) = match before.is_empty() || after.is_empty() {
        true => (work.old_reader.sentence(old), work.new_reader.sentence(new)),
        false => (before, after),
    };
    let mut draft = about_part(work, kind, both, variant).became(before, after).explains(cell);
    let silent = |marks: &Marks| marks.leaves_open(Silence::Recipient);
    if draft.kind.id == RECIPIENT_CHANGED.id && silent(parts.was.marks) != silent(parts.new.marks) {
        draft = draft.explains(path(&[at, "silences"]));
    }
    work.report(draft);
}
