//! Paragraphs that became several, and several that became one.
//!
//! A new piece beside a reworded one is part of what was split if most of its runs stood in the old piece:
//! from the likeness `J` of two sets of runs and their sizes `a`, `b` the share of `b` that is in `a` is
//! `J (a + b) / ((1 + J) b)`.

use super::matching::Pairs;
use crate::source::Paragraph;
use crate::source::words::alike;
use std::collections::{BTreeMap, BTreeSet};

/// The least share of a part's runs, in thousandths, that stood in the whole.
const SHARE: u64 = 450;
/// Fewest places of a sketch by which a share is told.
const FEW: usize = 6;
/// How far beside a piece its other parts are looked for.
const BESIDE: usize = 3;

/// Splits and merges.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// Of an old piece that was split, the other new pieces.
    pub splits: BTreeMap<usize, Vec<usize>>,
    /// The new pieces that were split off.
    pub split_off: BTreeSet<usize>,
    /// Of a new piece that was merged, the other old pieces.
    pub merges: BTreeMap<usize, Vec<usize>>,
    /// The old pieces that were merged into another.
    pub merged_away: BTreeSet<usize>,
}

/// Finds splits and merges among the pieces that have no pair.
pub(super) fn parts(old: &[Paragraph], new: &[Paragraph], pairs: &Pairs) -> Parts {
    let mut parts = Parts::default();
    for (whole, first) in pairs.new_of.iter().enumerate().filter_map(|(old, new)| Some((old, (*new)?))) {
        let is_free = |at: usize, parts: &Parts| pairs.old_of[at].is_none() && !parts.split_off.contains(&at);
        let others = others(&old[whole], new, first, |at| is_free(at, &parts));
        if !others.is_empty() {
            parts.split_off.extend(&others);
            parts.splits.insert(whole, others);
        }
    }
    for (whole, first) in pairs.old_of.iter().enumerate().filter_map(|(new, old)| Some((new, (*old)?))) {
        let is_free = |at: usize, parts: &Parts| pairs.new_of[at].is_none() && !parts.merged_away.contains(&at);
        let others = others(&new[whole], old, first, |at| is_free(at, &parts));
        if !others.is_empty() {
            parts.merged_away.extend(&others);
            parts.merges.insert(whole, others);
        }
    }
    parts
}

/// The pieces beside `first` that are parts of a whole which is longer than `first`.
fn others(whole: &Paragraph, pieces: &[Paragraph], first: usize, is_free: impl Fn(usize) -> bool) -> Vec<usize> {
    let piece = &pieces[first];
    if whole.fingerprint == piece.fingerprint || whole.is_heading() || piece.words >= whole.words {
        return Vec::new();
    }
    let after = first + 1..(first + 1 + BESIDE).min(pieces.len());
    let before = first.saturating_sub(BESIDE)..first;
    let mut missing = whole.words - piece.words;
    let mut found = Vec::new();
    for at in after.chain(before.rev()) {
        let part = &pieces[at];
        let fits = part.words <= missing + missing / 4 + 3 && !part.is_heading();
        if is_free(at) && fits && is_part(whole, part, missing) {
            missing = missing.saturating_sub(part.words);
            found.push(at);
        }
    }
    found.sort_unstable();
    found
}

/// Whether most of a piece's runs stood in the whole; a piece too short to weigh must fill what is missing.
fn is_part(whole: &Paragraph, part: &Paragraph, missing: u32) -> bool {
    let places = whole.shingles.len().min(part.shingles.len());
    let alike = match alike(&whole.shingles, &part.shingles) {
        Some(alike) if places >= FEW => alike,
        // Too few places to weigh: it must fill what is missing.
        _ => return part.words.abs_diff(missing) <= (missing / 8).max(2) && part.words >= 3,
    };
    let runs = |paragraph: &Paragraph| u64::from(paragraph.words.saturating_sub(4).max(1));
    let (a, b, alike) = (runs(whole), runs(part), u64::from(alike));
    alike * (a + b) * 1000 >= SHARE * (1000 + alike) * b
}
