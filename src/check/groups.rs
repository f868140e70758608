//! Groups of statements that clash. What the texts state, clause by clause, is in
//! [`crate::networks::claims`].

use super::judge::Judge;
use crate::logic::{Case, Formula};
use std::collections::{BTreeMap, BTreeSet};

/// Things that clash, directly or through others, and a case in which two of them do.
pub(super) struct Clash {
    /// Places in the list compared, in its order.
    pub members: Vec<usize>,
    pub case: Case,
}

/// More kinds of condition and content than this, for one act and aspect, are not compared with each other.
pub(super) const MOST_COMPARED: usize = 120;

/// Of entries that stand for each other, so many are tried.
const TRIED: usize = 8;

/// Groups a list into clashes: pairs that `differ` and whose conditions some case meets together.
///
/// Entries of the same condition and `kind` stand for each other, so that a long list of like
/// sentences costs little. `kind` must tell apart whatever `differ` does.
///
/// What is too large to be decided or compared becomes a note about `about`.
pub(super) fn clashes<K: Ord>(
    judge: &Judge,
    about: &str,
    whens: &[&Formula],
    kind: impl Fn(usize) -> K,
    differ: impl Fn(usize, usize) -> bool,
) -> Vec<Clash> {
    let mut kinds: BTreeMap<(&Formula, K), Vec<usize>> = BTreeMap::new();
    for (at, when) in whens.iter().enumerate() {
        kinds.entry((when, kind(at))).or_default().push(at);
    }
    if kinds.len() > MOST_COMPARED {
        judge.unsure(about, &format!("there are more than {MOST_COMPARED} different sentences about it"));
    }
    let kinds: Vec<Vec<usize>> = kinds.into_values().take(MOST_COMPARED).collect();
    let mut groups = petgraph::unionfind::UnionFind::<usize>::new(kinds.len());
    let mut cases: BTreeMap<usize, Case> = BTreeMap::new();
    let mut touched = BTreeSet::new();
    for (one, ones) in kinds.iter().enumerate() {
        for (other, others) in kinds.iter().enumerate().skip(one + 1) {
            let pair = ones
                .iter()
                .take(TRIED)
                .find_map(|a| others.iter().take(TRIED).find(|b| differ(*a, **b)).map(|b| (*a, *b)));
            let Some((a, b)) = pair else { continue };
            if let Some(case) = judge.overlap(about, whens[a], whens[b]) {
                groups.union(one, other);
                touched.extend([one, other]);
                cases.insert(one, case);
            }
        }
    }
    let mut found: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for at in touched {
        found.entry(groups.find(at)).or_default().push(at);
    }
    let clash = |group: Vec<usize>| {
        let case = group.iter().find_map(|at| cases.get(at)).cloned().unwrap_or_default();
        let mut members: Vec<usize> = group.iter().flat_map(|at| kinds[*at].iter().copied()).collect();
        members.sort_unstable();
        Clash { members, case }
    };
    found.into_values().map(clash).collect()
}
