//! Why a value is what it is: the bounds it rests on, back to what is fixed, and the rings among them.

use std::collections::BTreeSet;

use super::clock::Clock;
use super::network::Limit;
use super::propagate::{EDGE, Work};

/// The bounds a value rests on.
pub(super) struct Told {
    pub bounds: BTreeSet<usize>,
    /// Whether they go back to the edge of the span.
    pub edge: bool,
    /// Whether they form a ring.
    pub ring: bool,
}

impl<C: Clock> Work<'_, C> {
    /// The ring of parents through a point, if all its bounds go by the clock and it loses time.
    pub(super) fn losing_ring(&self, point: usize) -> Option<BTreeSet<usize>> {
        let (mut ring, mut at, mut minutes) = (BTreeSet::new(), point, 0i64);
        for _ in 0..self.out.parents.len() {
            let index = self.out.parents[at].filter(|index| *index != EDGE)?;
            let bound = &self.run.network.bounds()[index];
            let (step, of, sign) = match &bound.limit {
                Limit::UpTo { step, of } => (step, of, 1),
                Limit::From { step, of } => (step, of, -1),
                _ => return None,
            };
            minutes = minutes.saturating_add(sign * step.clock_minutes()?);
            ring.insert(index);
            at = if bound.point.index() == at { of.index() } else { bound.point.index() };
            if at == point {
                return (minutes < 0).then_some(ring);
            }
        }
        None
    }

    /// The bounds a value rests on, back to what is fixed.
    pub(super) fn explain(&self, point: usize) -> Told {
        let mut told = Told { bounds: BTreeSet::new(), edge: false, ring: false };
        let mut open = vec![false; self.out.values.len()];
        let mut seen = vec![false; self.out.values.len()];
        self.tell(point, &mut told, &mut open, &mut seen);
        told
    }

    fn tell(&self, point: usize, told: &mut Told, open: &mut [bool], seen: &mut [bool]) {
        // Depth first without recursion: a path may be a thousand bounds long.
        let mut stack = vec![(point, false)];
        while let Some((point, done)) = stack.pop() {
            if done {
                open[point] = false;
                continue;
            }
            if open[point] {
                told.ring = true;
                continue;
            }
            if std::mem::replace(&mut seen[point], true) {
                continue;
            }
            open[point] = true;
            stack.push((point, true));
            told.bounds
                .extend(self.links.windows[point].iter().map(|(index, _)| *index).filter(|i| self.run.active[*i]));
            match self.out.parents[point] {
                None => {}
                Some(EDGE) => told.edge = true,
                Some(index) => {
                    told.bounds.insert(index);
                    stack.extend(self.sources(index, point).into_iter().map(|source| (source, false)));
                }
            }
        }
    }

    /// What a bound that set this point counted from.
    pub(super) fn sources(&self, index: usize, point: usize) -> Vec<usize> {
        let bound = &self.run.network.bounds()[index];
        match &bound.limit {
            Limit::UpTo { of, .. } | Limit::From { of, .. } if bound.point.index() == point => vec![of.index()],
            Limit::UpTo { .. } | Limit::From { .. } => vec![bound.point.index()],
            Limit::UpToLater { of, .. } => of.iter().map(|of| of.index()).collect(),
            _ => Vec::new(),
        }
    }
}
