//! Where the words on lines go.
//!
//! A label lies beside the symbol that its line leaves by the side, or else on a vertical run where that
//! run passes the strip below a row which is kept for labels. No symbol stands in either place, and
//! labels that would overlap are put on levels of their own, so no label can lie on a symbol or on
//! another label. Among the places left, one that covers no other line is preferred.

use super::Plate;
use super::route::{Run, Strip, code};
use super::sheet::Draft;

/// Where a label hangs until the rows have their places.
#[derive(Debug, Clone, Copy)]
pub(super) enum Home {
    /// Beside a symbol, on the run along this row.
    Row { row: usize, link: usize },
    /// On a level of the strip above this row.
    Channel { channel: usize, level: usize },
}

/// A label on a level of a channel, while the best is looked for.
struct Choice {
    cost: i32,
    channel: usize,
    level: usize,
    left: i32,
}

impl Draft<'_> {
    /// Puts labels beside the symbols that are left by the side, where there is room.
    pub(super) fn place_row_labels(&mut self) {
        let mut order: Vec<usize> = (0..self.plan.routes.len()).filter(|&l| self.labels[l].width > 0).collect();
        order.sort_by_key(|&link| (self.plan.routes[link].runs.len() > 1, link));
        for link in order {
            let Some(&first) = self.plan.routes[link].runs.first() else { continue };
            let Strip::Row(row) = first.strip else { continue };
            let level = self.plan.routes[link].runs.len() == 1;
            if let Some(left) = self.beside(link, row, &first, level) {
                let half = self.labels[link].height / 2 + self.across[link][0].abs();
                self.keep_clear(row, half + 3);
                self.push(link, left, Home::Row { row, link });
            }
        }
    }

    fn push(&mut self, link: usize, left: i32, home: Home) {
        let label = &self.labels[link];
        self.plates.push(Plate {
            edge: self.plan.graph.links[link].edge,
            x: left,
            y: 0,
            width: label.width,
            height: label.height,
            lines: label.lines.clone(),
        });
        self.homes.push(home);
    }

    /// The left end of the first free place along the first run of a link.
    fn beside(&self, link: usize, row: usize, run: &Run, level: bool) -> Option<i32> {
        let width = self.labels[link].width;
        let rightwards = run.from < run.to;
        let (start, end) = self.row_extent(link, run);
        let (low, high) = (start.min(end), start.max(end));
        if level {
            // The gutter has been made wide enough.
            return Some(if rightwards { start + 3 } else { start - 3 - width });
        }
        let mut stops = self.lines_across(row, low, high, link);
        stops.push(if rightwards { high + 3 } else { low - 3 });
        stops.sort_unstable();
        let mut begin = if rightwards { low + 5 } else { high - 5 };
        let stops: Vec<i32> = if rightwards { stops } else { stops.into_iter().rev().collect() };
        for stop in stops {
            let gap = if rightwards { stop - 6 - begin } else { begin - stop - 6 };
            let left = if rightwards { begin } else { begin - width };
            if gap >= width && self.row_is_clear(link, row, left, left + width) {
                return Some(left);
            }
            begin = if rightwards { begin.max(stop + 5) } else { begin.min(stop - 5) };
        }
        None
    }

    /// The x at which a run along a row begins and ends.
    fn row_extent(&self, link: usize, run: &Run) -> (i32, i32) {
        let ends = &self.plan.graph.links[link];
        let sign = if run.from < run.to { 1 } else { -1 };
        let border = |node: usize, sign: i32| self.x[self.plan.at.column[node]] + sign * self.contents[node].width / 2;
        let end = self.across[link].get(1).copied().unwrap_or_else(|| border(ends.to, -sign));
        (border(ends.from, sign), end)
    }

    /// The x of the other vertical lines that cross a row between two places.
    fn lines_across(&self, row: usize, low: i32, high: i32, but: usize) -> Vec<i32> {
        let middle = code(row) + 4;
        let crossing = self.vertical().filter(|(link, _, run)| {
            let (from, to) = run.span();
            *link != but && from <= middle && middle <= to
        });
        crossing.map(|(link, n, _)| self.across[link][n]).filter(|x| (low..=high).contains(x)).collect()
    }

    /// No other run along the row, and no other label on it, is in the way.
    fn row_is_clear(&self, link: usize, row: usize, left: i32, right: i32) -> bool {
        let (height, offset) = (self.labels[link].height, self.across[link][0]);
        let labels = self.plates.iter().zip(&self.homes).all(|(plate, home)| match home {
            Home::Row { row: other, .. } => *other != row || plate.x > right + 3 || plate.x + plate.width + 3 < left,
            Home::Channel { .. } => true,
        });
        labels
            && self.plan.routes.iter().enumerate().all(|(other, route)| {
                route.runs.iter().enumerate().all(|(n, run)| {
                    if other == link && n == 0 || run.strip != Strip::Row(row) {
                        return true;
                    }
                    let (a, b) = self.ends_of(other, n);
                    a.max(b) < left || right < a.min(b) || (self.across[other][n] - offset).abs() > height / 2 + 2
                })
            })
    }

    /// The x of both ends of a run along a row.
    pub(super) fn ends_of(&self, link: usize, run: usize) -> (i32, i32) {
        let runs = &self.plan.routes[link].runs;
        if run == 0 {
            return self.row_extent(link, &runs[0]);
        }
        let to = self.plan.graph.links[link].to;
        let sign = if runs[run].from < runs[run].to { -1 } else { 1 };
        (self.across[link][run - 1], self.x[self.plan.at.column[to]] + sign * self.contents[to].width / 2)
    }

    /// Puts all other labels on levels of the channels; gives the heights of the levels.
    pub(super) fn place_channel_labels(&mut self) -> Vec<Vec<i32>> {
        let passing = self.lines_through_channels();
        let mut levels: Vec<Vec<i32>> = vec![Vec::new(); self.plan.at.grid.rows() + 1];
        let mut taken: Vec<Vec<(usize, i32, i32)>> = vec![Vec::new(); levels.len()];
        let mut placed = vec![false; self.plan.graph.links.len()];
        for home in &self.homes {
            if let Home::Row { link, .. } = home {
                placed[*link] = true;
            }
        }
        for (link, &placed) in placed.iter().enumerate() {
            if placed || self.labels[link].width == 0 {
                continue;
            }
            let Some(best) = self.best_place(link, &passing, &levels, &taken) else { continue };
            let (width, height) = (self.labels[link].width, self.labels[link].height);
            let heights = &mut levels[best.channel];
            if best.level == heights.len() {
                heights.push(0);
            }
            heights[best.level] = heights[best.level].max(height);
            taken[best.channel].push((best.level, best.left, best.left + width));
            self.push(link, best.left, Home::Channel { channel: best.channel, level: best.level });
        }
        levels
    }

    /// For each channel the vertical lines that pass its labels.
    fn lines_through_channels(&self) -> Vec<Vec<(i32, usize)>> {
        let mut passing = vec![Vec::new(); self.plan.at.grid.rows() + 1];
        for (link, n, run) in self.vertical() {
            for channel in channels_of(run) {
                if let Some(lines) = passing.get_mut(channel) {
                    lines.push((self.across[link][n], link));
                }
            }
        }
        passing
    }

    fn best_place(
        &self,
        link: usize,
        passing: &[Vec<(i32, usize)>],
        levels: &[Vec<i32>],
        taken: &[Vec<(usize, i32, i32)>],
    ) -> Option<Choice> {
        let runs = self.plan.routes[link].runs.iter().enumerate().filter(|(_, run)| run.strip.is_vertical());
        let stations = runs.flat_map(|(n, run)| {
            let mut channels: Vec<usize> = channels_of(run).collect();
            if run.from > run.to {
                channels.reverse();
            }
            channels.into_iter().map(move |channel| (n, channel))
        });
        let mut best: Option<Choice> = None;
        for (order, (n, channel)) in stations.take(6).enumerate() {
            let order = i32::try_from(order).unwrap_or(0);
            for choice in self.choices(link, self.across[link][n], channel, &passing[channel], levels, taken) {
                let cost = choice.cost + 3 * order;
                if best.as_ref().is_none_or(|b| cost < b.cost) {
                    best = Some(Choice { cost, ..choice });
                }
            }
        }
        best
    }

    /// The places for a label about a vertical line in one channel.
    fn choices(
        &self,
        link: usize,
        x: i32,
        channel: usize,
        passing: &[(i32, usize)],
        levels: &[Vec<i32>],
        taken: &[Vec<(usize, i32, i32)>],
    ) -> Vec<Choice> {
        let (width, height) = (self.labels[link].width, self.labels[link].height);
        let mut choices = Vec::new();
        for (shift, left) in
            [x - width / 2, x - 8, x + 8 - width, x - width / 4, x - width * 3 / 4].into_iter().enumerate()
        {
            let left = left.min(self.width - width - 3).max(3);
            let hidden =
                passing.iter().filter(|&&(other, l)| l != link && left - 3 < other && other < left + width + 3);
            let free = |level: usize| {
                taken[channel].iter().all(|&(l, a, b)| l != level || b + 3 < left || left + width + 3 < a)
            };
            let level = (0..levels[channel].len()).find(|&level| free(level)).unwrap_or(levels[channel].len());
            let rise = (height - levels[channel].get(level).copied().unwrap_or(0)).max(0) / 2;
            let covered = i32::try_from(hidden.count()).unwrap_or(1000).saturating_mul(20);
            let straddles = self.borders.iter().any(|&(_, border, _)| left < border && border < left + width);
            let shifted = [0, 2, 2, 1, 1][shift] + if straddles { 3 } else { 0 };
            let cost = covered + rise + shifted + 3 * i32::try_from(level).unwrap_or(0);
            choices.push(Choice { cost, channel, level, left });
        }
        choices
    }

    /// Gives the labels of a channel their y, once the tops of its levels are known.
    pub(super) fn settle_channel_labels(&mut self, channel: usize, tops: &[i32]) {
        for (plate, home) in self.plates.iter_mut().zip(&self.homes) {
            if let Home::Channel { channel: this, level } = home
                && *this == channel
            {
                plate.y = tops.get(*level).copied().unwrap_or(0);
            }
        }
    }

    /// Gives the labels beside symbols their y, once the rows have theirs.
    pub(super) fn settle_row_labels(&mut self) {
        for (plate, home) in self.plates.iter_mut().zip(&self.homes) {
            if let Home::Row { link, .. } = home {
                plate.y = self.across[*link].first().copied().unwrap_or(0) - plate.height / 2;
            }
        }
    }
}

/// The channels whose labels a vertical run passes.
fn channels_of(run: &Run) -> impl Iterator<Item = usize> + use<> {
    let (low, high) = run.span();
    let first = (low + 1).div_euclid(8) + i32::from((low + 1).rem_euclid(8) > 0);
    let last = (high + 1).div_euclid(8);
    (first..=last).filter_map(|channel| usize::try_from(channel).ok())
}
