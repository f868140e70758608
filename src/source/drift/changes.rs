//! What happened to each piece, once it is known which is which.

use super::matching::{Pairs, owners};
use super::parts::{self, Parts};
use super::{Change, Drift, Item};
use crate::source::words::alike;
use crate::source::{Kind, Paragraph};
use std::collections::BTreeMap;

/// The changes between two editions.
pub(super) fn drift(old: &[Paragraph], new: &[Paragraph], pairs: &Pairs) -> Drift {
    let parts = parts::parts(old, new, pairs);
    let compare = Compare { old, new, pairs, parts: &parts, owner_of_old: owners(old), owner_of_new: owners(new) };
    let mut drift = Drift::default();
    let mut gone = compare.gone().into_iter().peekable();
    for at in 0..new.len() {
        // What is gone stands before the first piece of the new text that came after it.
        let before = pairs.old_of[at].filter(|_| pairs.in_order[at]);
        while let Some((_, item)) = before.and_then(|before| gone.next_if(|(old, _)| *old < before)) {
            drift.items.push(item);
        }
        match compare.item(at) {
            Some(item) => drift.items.push(item),
            None => drift.unchanged += 1,
        }
    }
    drift.items.extend(gone.map(|(_, item)| item));
    drift
}

struct Compare<'d> {
    old: &'d [Paragraph],
    new: &'d [Paragraph],
    pairs: &'d Pairs,
    parts: &'d Parts,
    owner_of_old: Vec<Option<usize>>,
    owner_of_new: Vec<Option<usize>>,
}

impl Compare<'_> {
    /// What is gone, with where it stood; what became part of another is told of there.
    fn gone(&self) -> Vec<(usize, Item)> {
        let unpaired = (0..self.old.len()).filter(|&at| self.pairs.new_of[at].is_none());
        let lost = unpaired.filter(|at| !self.parts.merged_away.contains(at));
        lost.map(|at| {
            let paragraph = &self.old[at];
            let item = Item {
                old: Some(paragraph.address.clone()),
                new: None,
                line: paragraph.line,
                heading: paragraph.is_heading(),
                changes: vec![Change::Removed],
            };
            (at, item)
        })
        .collect()
    }

    /// What happened to a piece of the new edition; none if nothing did.
    fn item(&self, at: usize) -> Option<Item> {
        let new = &self.new[at];
        let Some(before) = self.pairs.old_of[at] else {
            return (!self.parts.split_off.contains(&at)).then(|| self.built(None, at, vec![Change::Added]));
        };
        let old = &self.old[before];
        let mut changes = Vec::new();
        changes.extend(self.place(before, at));
        if old.fingerprint != new.fingerprint {
            changes.extend(words(old, new));
        }
        if let Some(into) = self.parts.splits.get(&before) {
            changes.push(Change::Split { into: into.iter().map(|&at| self.new[at].address.clone()).collect() });
        }
        if let Some(from) = self.parts.merges.get(&at) {
            changes.push(Change::Merged { from: from.iter().map(|&at| self.old[at].address.clone()).collect() });
        }
        (!changes.is_empty()).then(|| self.built(Some(before), at, changes))
    }

    fn built(&self, before: Option<usize>, at: usize, changes: Vec<Change>) -> Item {
        let new = &self.new[at];
        Item {
            old: before.map(|before| self.old[before].address.clone()),
            new: Some(new.address.clone()),
            line: new.line,
            heading: new.is_heading(),
            changes,
        }
    }

    /// Whether a piece has another number or stands elsewhere.
    fn place(&self, before: usize, at: usize) -> Option<Change> {
        let (old, new) = (&self.old[before], &self.new[at]);
        let (old_home, new_home) = (self.owner_of_old[before], self.owner_of_new[at]);
        let same_home = match (old_home, new_home) {
            (Some(old), Some(new)) => self.pairs.new_of[old] == Some(new) || self.is_parted(old, new),
            (None, None) => true,
            _ => false,
        };
        let stands_alone = old.belongs_to() == old.address && new.belongs_to() == new.address;
        if !stands_alone {
            // It may have come to belong to the heading its paragraph now is, or the other way round.
            return (!same_home).then_some(Change::Moved);
        }
        if !self.pairs.in_order[at] || !same_home {
            return Some(Change::Moved);
        }
        let mark = |paragraph: &Paragraph| paragraph.kind == Kind::Footnote || paragraph.kind == Kind::Heading;
        (old.address != new.address && !mark(new)).then_some(Change::Renumbered)
    }

    /// Whether two homes are one by a split or a merge.
    fn is_parted(&self, old: usize, new: usize) -> bool {
        self.parts.splits.get(&old).is_some_and(|into| into.contains(&new))
            || self.parts.merges.get(&new).is_some_and(|from| from.contains(&old))
    }
}

/// How the words of a piece changed, and with them what it states.
fn words(old: &Paragraph, new: &Paragraph) -> Vec<Change> {
    let alike = alike(&old.shingles, &new.shingles).map(|alike| alike / 10);
    let mut changes = vec![Change::Reworded { alike }];
    let times = |paragraph: &Paragraph| paragraph.facts.times.iter().map(ToString::to_string).collect::<Vec<_>>();
    let refs = |paragraph: &Paragraph| paragraph.facts.refs.iter().map(ToString::to_string).collect::<Vec<_>>();
    let duties = |paragraph: &Paragraph| {
        let each = paragraph.facts.duties.iter();
        each.flat_map(|(duty, count)| std::iter::repeat_n(duty.word().to_string(), *count as usize)).collect::<Vec<_>>()
    };
    if let Some((gone, new)) = differ(&times(old), &times(new)) {
        changes.push(Change::Times { gone, new });
    }
    if let Some((gone, new)) = differ(&duties(old), &duties(new)) {
        changes.push(Change::Duties { gone, new });
    }
    if let Some((gone, new)) = differ(&refs(old), &refs(new)) {
        changes.push(Change::References { gone, new });
    }
    changes
}

/// What one list has more often than the other; none if they hold the same.
fn differ(old: &[String], new: &[String]) -> Option<(Vec<String>, Vec<String>)> {
    let mut more: BTreeMap<&String, i64> = BTreeMap::new();
    old.iter().for_each(|value| *more.entry(value).or_default() -= 1);
    new.iter().for_each(|value| *more.entry(value).or_default() += 1);
    let of = |sign: i64| -> Vec<String> {
        let some = more.iter().filter(|(_, count)| **count * sign > 0);
        some.flat_map(|(value, count)| std::iter::repeat_n((*value).clone(), count.unsigned_abs() as usize)).collect()
    };
    let (gone, added) = (of(-1), of(1));
    (!gone.is_empty() || !added.is_empty()).then_some((gone, added))
}
