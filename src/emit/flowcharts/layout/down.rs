//! Coordinates from top to bottom: channels and rows.

use super::route::Strip;
use super::sheet::Draft;
use super::tracks::{Interval, Side, colour};

/// The distance between two lines in a channel.
const TRACK: i32 = 12;
/// The room below a row.
const BELOW: i32 = 5;
/// The room above a row, for the arrow heads.
const ABOVE: i32 = 15;
/// The least distance between two rows.
const LEAST: i32 = 24;

impl Draft<'_> {
    /// Sets the y of every row, label and horizontal run.
    pub(super) fn place_rows(&mut self) {
        let rows = self.plan.at.grid.rows();
        let mut channels: Vec<Vec<(usize, usize)>> = vec![Vec::new(); rows + 1];
        for (link, route) in self.plan.routes.iter().enumerate() {
            for (run, piece) in route.runs.iter().enumerate() {
                if let Strip::Channel(channel) = piece.strip {
                    channels[channel].push((link, run));
                }
            }
        }
        let levels = self.place_channel_labels();
        let mut y = 0;
        let mut middle = vec![0; rows];
        for (channel, runs) in channels.iter().enumerate() {
            y += self.lay_channel(y, channel, runs, &levels[channel]);
            if let Some(&(above, below)) = self.row_room.get(channel) {
                middle[channel] = y + above;
                y += above + below;
            }
        }
        for (node, &row) in self.plan.at.row.iter().enumerate() {
            self.y[node] = middle[row];
        }
        self.height = y;
        for (link, route) in self.plan.routes.iter().enumerate() {
            for (run, piece) in route.runs.iter().enumerate() {
                if let Strip::Row(row) = piece.strip {
                    self.across[link][run] += middle[row];
                }
            }
        }
        self.settle_row_labels();
    }

    /// Lays the labels and tracks of a channel; gives its height.
    fn lay_channel(&mut self, top: i32, channel: usize, runs: &[(usize, usize)], levels: &[i32]) -> i32 {
        let intervals: Vec<Interval> = runs.iter().map(|&(link, run)| self.in_channel(link, run)).collect();
        let (track, count) = colour(&intervals);
        let mut y = top + BELOW;
        let tops: Vec<i32> = levels
            .iter()
            .map(|height| {
                let this = y;
                y += height + 2;
                this
            })
            .collect();
        self.settle_channel_labels(channel, &tops);
        for (&(link, run), &track) in runs.iter().zip(&track) {
            self.across[link][run] = y + i32::try_from(track).unwrap_or(0) * TRACK + TRACK / 2;
        }
        y += i32::try_from(count).unwrap_or(0) * TRACK;
        let edge = channel == 0 || channel == self.plan.at.grid.rows();
        if edge && count == 0 && levels.is_empty() {
            return 12;
        }
        (y + if channel == self.plan.at.grid.rows() { BELOW } else { ABOVE } - top).max(LEAST)
    }

    fn in_channel(&self, link: usize, run: usize) -> Interval {
        let runs = &self.plan.routes[link].runs;
        let here = runs[run].strip.position();
        let end = |neighbour: Option<usize>, far: i32| {
            let x = neighbour.map_or(0, |n| self.across[link][n]);
            (x, if far < here { Side::Before } else { Side::After })
        };
        let before = run.checked_sub(1);
        let after = runs.get(run + 1).map(|_| run + 1);
        let ends = [end(before, before.map_or(here, |b| runs[b].from)), end(after, after.map_or(here, |a| runs[a].to))];
        let (low, high) = (ends[0].0.min(ends[1].0), ends[0].0.max(ends[1].0));
        Interval { low: low - 5, high: high + 5, ends, rank: 0 }
    }
}
