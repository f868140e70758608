//! Where a chart is cut into sheets.
//!
//! The symbols are taken in reading order, as many as fit the page; then the cut is moved back to the
//! best place in the last part of the sheet: where few lines are cut, and after an end, a hand-over or a
//! decision rather than in the middle of a row of steps.

use super::connectors;
use crate::emit::flowcharts::chart::{Chart, NodeKind};
use crate::emit::flowcharts::layout::{Room, bound_lines, first_that_fits, reading_order};
use std::collections::BTreeSet;

/// What a cut line costs, against a symbol fewer on the sheet.
const LINE_CUT: usize = 4;
/// How many arrangements are tried to find out whether a sheet fits.
const TRIES: usize = 2;
/// What a place that is not natural costs.
const UNNATURAL: usize = 3;

/// The symbols of each sheet.
pub(super) fn sheets(chart: &Chart, room: Room) -> Vec<Vec<usize>> {
    let cutter = Cutter {
        chart,
        room,
        order: with_their_leaves(reading_order(chart), &bound_lines(chart)),
        lines: bound_lines(chart),
    };
    let (sheets, most) = cutter.cut(usize::MAX);
    // A last sheet with a single symbol looks forgotten: share them out evenly if that takes no more.
    if sheets.len() > 1 && sheets.len() <= 8 {
        let even = chart.nodes.len().div_ceil(sheets.len()) + 1;
        let (shared, _) = cutter.cut(even.min(most));
        if shared.len() <= sheets.len() {
            return shared;
        }
    }
    sheets
}

/// The order with every symbol that leads nowhere, and that one symbol alone leads to, behind that one: an
/// end belongs on the sheet of its decision.
fn with_their_leaves(order: Vec<usize>, lines: &[(usize, usize, usize)]) -> Vec<usize> {
    let leaf_of = |node: usize| {
        let mut before = lines.iter().filter(|(_, to, _)| *to == node).map(|(from, ..)| *from);
        let only = before.next().filter(|first| before.all(|other| other == *first));
        only.filter(|only| *only != node && lines.iter().all(|(from, ..)| *from != node))
    };
    let stems: Vec<Option<usize>> = (0..order.len()).map(leaf_of).collect();
    let mut out = Vec::with_capacity(order.len());
    for &node in order.iter().filter(|node| stems[**node].is_none()) {
        out.push(node);
        out.extend(order.iter().filter(|leaf| stems[**leaf] == Some(node)));
    }
    out
}

struct Cutter<'c> {
    chart: &'c Chart,
    room: Room,
    order: Vec<usize>,
    lines: Vec<(usize, usize, usize)>,
}

impl Cutter<'_> {
    /// Sheets of no more than `limit` symbols, and the most that one holds.
    fn cut(&self, limit: usize) -> (Vec<Vec<usize>>, usize) {
        let (mut sheets, mut from, mut most) = (Vec::new(), 0, 0);
        while from < self.order.len() {
            let size = self.size(from, limit);
            most = most.max(size);
            sheets.push(self.order[from..from + size].to_vec());
            from += size;
        }
        (sheets, most)
    }

    /// How many symbols the sheet that begins here gets; at least one, though it may not fit.
    fn size(&self, from: usize, limit: usize) -> usize {
        let left = (self.order.len() - from).min(limit);
        let largest = self.largest(from, left);
        if from + largest == self.order.len() {
            return largest;
        }
        let mut places: Vec<usize> = (largest.div_ceil(2).max(1)..=largest).collect();
        places.sort_by_key(|&size| (self.cost(from, size) + (largest - size), largest - size));
        places.into_iter().take(4).find(|&size| size == largest || self.fits(from, size)).unwrap_or(largest)
    }

    /// The largest number of symbols from here on that fits, found by doubling and halving.
    fn largest(&self, from: usize, left: usize) -> usize {
        let (mut good, mut step) = (1, 4);
        while good < left && step > 0 {
            let size = (good + step).min(left);
            if self.fits(from, size) {
                good = size;
                step *= 2;
            } else {
                step = (size - good) / 2;
                while step > 0 && !self.fits(from, good + step) {
                    step /= 2;
                }
                good += step;
                step /= 2;
                while step > 0 {
                    if self.fits(from, (good + step).min(left)) {
                        good = (good + step).min(left);
                    }
                    step /= 2;
                }
            }
        }
        good
    }

    fn fits(&self, from: usize, size: usize) -> bool {
        // No page of type that can be read holds more symbols.
        const MOST: usize = 80;
        let members = &self.order[from..from + size];
        size <= MOST && first_that_fits(&connectors::rehearsal(self.chart, members), self.room, TRIES).is_some()
    }

    fn cost(&self, from: usize, size: usize) -> usize {
        let here: BTreeSet<usize> = self.order[from..from + size].iter().copied().collect();
        let later: BTreeSet<usize> = self.order[from + size..].iter().copied().collect();
        let cut = |&&(one, other, _): &&(usize, usize, usize)| {
            here.contains(&one) && later.contains(&other) || here.contains(&other) && later.contains(&one)
        };
        let lines = self.lines.iter().filter(cut).count();
        let last = self.order[from + size - 1];
        use NodeKind::{Decision, End, HandOver, Rejoin};
        let natural = matches!(self.chart.nodes[last].kind, Decision | End | HandOver | Rejoin);
        lines * LINE_CUT + if natural { 0 } else { UNNATURAL }
    }
}
