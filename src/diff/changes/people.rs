//! People: who has a duty, who attends, who is told; quorums.

use super::super::cells::path;
use super::super::table::*;
use super::statements::{Parts, about_part};
use super::work::{Both, Work};
use crate::model::*;

/// Who has the duty.
pub(super) fn subject(work: &mut Work, at: &str, both: Both, parts: Parts, variant: Option<(&Variant, &Variant)>) {
    let cell = path(&[at, "subject"]);
    if !work.differs(&cell) {
        return;
    }
    let kind = match parts.new.deed {
        Deed::Attend { .. } => &ATTENDEE_CHANGED,
        _ => &ACTOR_CHANGED,
    };
    let named = |reader: &Reader, part: &Parties| match part.list.is_empty() {
        true => "nobody is named".to_string(),
        false => reader.parties(part),
    };
    let before = named(&work.old_reader, parts.old.subject);
    let after = named(&work.new_reader, parts.new.subject);
    let mut draft = about_part(work, kind, both, variant).became(before, after).explains(cell);
    let silent = |marks: &Marks| marks.leaves_open(Silence::Actor);
    let rest = |marks: &Marks| marks.silences.iter().filter(|s| **s != Silence::Actor).copied().collect::<Vec<_>>();
    if silent(parts.was.marks) != silent(parts.new.marks) && rest(parts.was.marks) == rest(parts.new.marks) {
        // Somebody is named where the text was silent, or nobody any more.
        draft.kind = if silent(parts.was.marks) { &SILENCE_RESOLVED } else { &SILENCE_ADDED };
        draft = draft.explains(path(&[at, "silences"]));
    }
    let titles =
        |reader: &Reader, parties: &Parties| parties.list.iter().map(|p| reader.party_title(p)).collect::<Vec<_>>();
    let (before, after) = (titles(&work.old_reader, parts.old.subject), titles(&work.new_reader, parts.new.subject));
    let lost: Vec<String> = before.iter().filter(|title| !after.contains(title)).cloned().collect();
    let gained: Vec<String> = after.iter().filter(|title| !before.contains(title)).cloned().collect();
    if !gained.is_empty() && !before.is_empty() {
        draft.details.push(format!("Now concerns: {}.", gained.join(", ")));
    }
    if !lost.is_empty() && !after.is_empty() {
        draft.details.push(format!("No longer concerns: {}.", lost.join(", ")));
    }
    work.report(draft);
}

/// To whom something goes.
pub(super) fn recipients(deed: &Deed) -> Option<&Parties> {
    match deed {
        Deed::Tell { to, .. } | Deed::Send { to, .. } => Some(to),
        Deed::Consult { whom, .. } => Some(whom),
        _ => None,
    }
}

/// The quorums of an act of both editions, which stand in one cell.
pub(super) fn quorums(work: &mut Work, cell: String, title: &str, old: &[Quorum], new: &[Quorum]) {
    let read = |reader: &Reader, list: &[Quorum]| {
        (!list.is_empty()).then(|| list.iter().map(|quorum| reader.quorum(quorum)).collect::<Vec<_>>().join("; "))
    };
    let kind = match (old.is_empty(), new.is_empty()) {
        (true, _) => &QUORUM_NEW,
        (_, true) => &QUORUM_WITHDRAWN,
        _ => &QUORUM_CHANGED,
    };
    let (before, after) = (read(&work.old_reader, old), read(&work.new_reader, new));
    let only_marks = before == after;
    let mut draft = super::work::Draft::new(if only_marks { &CITATION_CHANGED } else { kind }, title);
    let shown = if new.is_empty() { old } else { new };
    draft.citations = shown.iter().flat_map(|quorum| quorum.marks.cited()).collect();
    draft.places = old.iter().map(|quorum| work.old_place(quorum.span)).collect();
    draft.places.extend(new.iter().map(|quorum| work.new_place(quorum.span)));
    for (people, list) in [(&work.old_people, old), (&work.new_people, new)] {
        for part in list.iter().flat_map(|quorum| &quorum.parts) {
            draft.roles.extend(match part {
                QuorumPart::One(party) => people.titles([party]),
                QuorumPart::AtLeast { of, .. } => people.titles(of),
            });
        }
    }
    work.report(draft.became(before, after).explains(cell));
}
