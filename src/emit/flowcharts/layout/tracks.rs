//! Tracks: no two lines on top of each other.
//!
//! Parallel lines that share a channel are put on tracks so that overlapping ones never share one:
//! interval colouring, the left-edge algorithm of Hashimoto and Stevens ("Wire routing by optimizing
//! channel assignment within large apertures", 1971). Within a channel the order of the tracks decides
//! how often lines cross, so overlapping lines are first put in the order that crosses least.

/// Which side of a channel a line comes from or goes to: above or below, left or right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Above a channel, left of a gutter.
    Before,
    /// Below a channel, right of a gutter.
    After,
}

/// One line in a channel.
#[derive(Debug, Clone)]
pub(super) struct Interval {
    /// Where it begins.
    pub low: i32,
    /// Where it ends (included).
    pub high: i32,
    /// Where it is entered and left, and on which side.
    pub ends: [(i32, Side); 2],
    /// Intervals with a lower rank come first where nothing else decides.
    pub rank: i32,
}

impl Interval {
    fn overlaps(&self, other: &Interval) -> bool {
        self.low <= other.high && other.low <= self.high
    }
}

/// Channels with more lines than this are coloured without looking at crossings.
const LARGEST: usize = 120;

/// The track of each interval, the first nearest to [`Side::Before`], and the number of tracks.
pub(super) fn colour(intervals: &[Interval]) -> (Vec<usize>, usize) {
    let mut order: Vec<usize> = (0..intervals.len()).collect();
    order.sort_by_key(|&i| (intervals[i].rank, intervals[i].low, intervals[i].high, i));
    if order.len() > LARGEST {
        return left_edge(intervals, order);
    }
    exchange_neighbours(intervals, &mut order);
    let mut track = vec![0; intervals.len()];
    for (place, &index) in order.iter().enumerate() {
        let earlier = order[..place].iter().filter(|&&other| intervals[other].overlaps(&intervals[index]));
        track[index] = earlier.map(|&other| track[other] + 1).max().unwrap_or(0);
    }
    let count = track.iter().map(|t| t + 1).max().unwrap_or(0);
    (track, count)
}

fn left_edge(intervals: &[Interval], mut order: Vec<usize>) -> (Vec<usize>, usize) {
    order.sort_by_key(|&i| (intervals[i].low, intervals[i].high, i));
    let mut track = vec![0; intervals.len()];
    let mut ends: Vec<i32> = Vec::new();
    for index in order {
        let free = ends.iter().position(|&end| end < intervals[index].low);
        let chosen = free.unwrap_or(ends.len());
        if chosen == ends.len() {
            ends.push(intervals[index].high);
        } else {
            ends[chosen] = intervals[index].high;
        }
        track[index] = chosen;
    }
    (track, ends.len())
}

/// The crossings between two lines when `first` has the track nearer to [`Side::Before`].
fn crossings(first: &Interval, second: &Interval) -> usize {
    let inside = |position: i32, other: &Interval| other.low < position && position < other.high;
    let down = first.ends.iter().filter(|(p, side)| *side == Side::After && inside(*p, second)).count();
    let up = second.ends.iter().filter(|(p, side)| *side == Side::Before && inside(*p, first)).count();
    down + up
}

/// Moves each line to the place in the order where it crosses least.
fn exchange_neighbours(intervals: &[Interval], order: &mut Vec<usize>) {
    for _ in 0..4 {
        let mut changed = false;
        for place in 0..order.len() {
            let moved = order.remove(place);
            let target = best_place(intervals, order, moved, place);
            order.insert(target, moved);
            changed |= target != place;
        }
        if !changed {
            return;
        }
    }
}

fn best_place(intervals: &[Interval], others: &[usize], moved: usize, now: usize) -> usize {
    let this = &intervals[moved];
    let after = |other: usize| crossings(this, &intervals[other]) as i64;
    let before = |other: usize| crossings(&intervals[other], this) as i64;
    let mut cost: i64 = others.iter().map(|&other| after(other)).sum();
    let mut best = (cost, now != 0, 0);
    for (place, &other) in others.iter().enumerate() {
        cost += before(other) - after(other);
        best = best.min((cost, now != place + 1, place + 1));
    }
    best.2
}

/// Tracks for lines of which the first ones should have the first tracks: each takes the lowest free.
pub(super) fn colour_in_order(intervals: &[(i32, i32)]) -> Vec<usize> {
    let mut tracks: Vec<Vec<(i32, i32)>> = Vec::new();
    let mut chosen = Vec::with_capacity(intervals.len());
    for &(low, high) in intervals {
        let free = tracks.iter().position(|taken| taken.iter().all(|&(l, h)| high < l || h < low));
        let track = free.unwrap_or(tracks.len());
        if track == tracks.len() {
            tracks.push(Vec::new());
        }
        tracks[track].push((low, high));
        chosen.push(track);
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interval(low: i32, high: i32, ends: [(i32, Side); 2]) -> Interval {
        Interval { low, high, ends, rank: 0 }
    }

    #[test]
    fn lines_that_overlap_have_tracks_of_their_own() {
        let ends = [(0, Side::Before), (9, Side::After)];
        let all: Vec<Interval> = (0..200).map(|k| interval(k % 17, k % 17 + k % 5, ends)).collect();
        for part in [&all[..40], &all[..]] {
            let (track, _) = colour(part);
            for a in 0..part.len() {
                for b in 0..a {
                    assert!(track[a] != track[b] || !part[a].overlaps(&part[b]));
                }
            }
        }
    }

    #[test]
    fn two_lines_are_put_in_the_order_that_does_not_cross() {
        let far = interval(0, 10, [(10, Side::Before), (0, Side::After)]);
        let near = interval(5, 15, [(15, Side::Before), (5, Side::After)]);
        let (track, count) = colour(&[near, far]);
        assert_eq!(count, 2);
        assert!(track[1] < track[0], "the line that goes down first must lie below");
    }
}
