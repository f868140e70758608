//! Pages: a flowchart on paper, its type never smaller than 9 points.
//!
//! A chart that fits its paper is one page, enlarged a little where there is room. A larger one is cut
//! into sheets ([`cut`]) that are drawn each by itself; where a line is cut, a lettered connector
//! ([`connectors`], ISO 5807) says where it goes on: "To A on sheet 2". The numbered steps, which stand
//! beside every drawing, are never cut.

mod connectors;
mod cut;
#[cfg(test)]
mod properties;
mod shorten;

use super::chart::Chart;
use super::layout::{Layout, Room, lay_out_within};
use super::svg::{self, Setting};
use super::text::SMALLEST;
use crate::emit::theme::Look;

/// The sizes of paper, in millimetres upright.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Paper {
    /// 210 mm by 297 mm.
    A4,
    /// 297 mm by 420 mm: for a wall.
    #[default]
    A3,
}

/// The margins of a page, in drawing units (96 to the inch): 8 mm.
pub(super) const MARGIN: i32 = 30;
/// The room at the foot of a page for its number.
pub(super) const FOOT: i32 = 24;
/// How many times larger than the smallest type allows a drawing is printed at most.
const LARGEST: f64 = 1.5;
/// The smallest type on paper, in points: the smallest of a drawing, which is printed at least as large
/// as it was measured.
pub const LEAST_POINTS: f64 = SMALLEST as f64 * 0.75;

impl Paper {
    /// Width and height in millimetres.
    pub fn millimetres(self, across: bool) -> (i32, i32) {
        let (short, long) = match self {
            Paper::A4 => (210, 297),
            Paper::A3 => (297, 420),
        };
        if across { (long, short) } else { (short, long) }
    }

    /// Width and height in drawing units, 96 to the inch.
    pub(super) fn units(self, across: bool) -> (i32, i32) {
        let (width, height) = self.millimetres(across);
        (width * 960 / 254, height * 960 / 254)
    }

    /// What the margins and the foot leave.
    pub(super) fn room(self, across: bool) -> Room {
        let (width, height) = self.units(across);
        Room { width: width - 2 * MARGIN, height: height - 2 * MARGIN - FOOT }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Paper::A4 => "A4",
            Paper::A3 => "A3",
        }
    }
}

/// One page of a flowchart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// What is drawn on it: the chart, or one sheet of it.
    pub chart: Chart,
    /// Where everything stands.
    pub layout: Layout,
    /// The paper.
    pub paper: Paper,
    /// The paper lies across.
    pub across: bool,
    /// The number of the page, from 1.
    pub number: usize,
    /// How many pages there are.
    pub of: usize,
}

/// The pages of a chart; `file` gives the file of a page, as seen from the others, for their links.
pub fn pages(chart: &Chart, paper: Paper, file: impl Fn(usize) -> String) -> Vec<Page> {
    let whole = [false, true].map(|across| (across, whole(chart, paper.room(across))));
    let best = whole.into_iter().filter_map(|(across, layout)| layout.map(|layout| (across, layout)));
    let best = best.max_by(|one, other| {
        let size = |(across, layout): &(bool, Layout)| scale(layout, paper.room(*across));
        size(one).total_cmp(&size(other))
    });
    if let Some((across, layout)) = best {
        return vec![Page { chart: chart.clone(), layout, paper, across, number: 1, of: 1 }];
    }
    let cuts = [false, true].map(|across| (across, cut::sheets(chart, paper.room(across))));
    let [upright, lying] = cuts;
    let (across, sheets) = if lying.1.len() < upright.1.len() { lying } else { upright };
    let drawn = connectors::draw(chart, sheets, paper.room(across), &file);
    let of = drawn.len();
    let page = |(number, (chart, layout))| Page { chart, layout, paper, across, number, of };
    (1..).zip(drawn).map(page).collect()
}

/// The whole chart, if it fits the room and is small enough to be tried.
fn whole(chart: &Chart, room: Room) -> Option<Layout> {
    const MOST: usize = 60;
    let layout = (chart.nodes.len() <= MOST).then(|| lay_out_within(chart, room))?;
    room.holds(&layout).then_some(layout)
}

/// How many times larger than measured a drawing is printed.
fn scale(layout: &Layout, room: Room) -> f64 {
    let wide = f64::from(room.width) / f64::from(layout.width.max(1));
    let high = f64::from(room.height) / f64::from(layout.height.max(1));
    wide.min(high).min(LARGEST)
}

impl Page {
    /// The size of its smallest type in print, in points.
    pub fn smallest_points(&self) -> f64 {
        LEAST_POINTS * scale(&self.layout, self.paper.room(self.across))
    }

    /// "Page 1 of 3".
    pub fn number_in_words(&self) -> String {
        format!("Page {} of {}", self.number, self.of)
    }

    /// The page as SVG, its size that of the paper.
    pub fn svg(&self, setting: &Setting, look: &Look) -> String {
        let (width, height) = self.paper.units(self.across);
        let scale = scale(&self.layout, self.paper.room(self.across));
        // Whole thousandths, so that it is the same on every machine.
        let thousandths = (scale * 1000.0).floor().max(1.0) as i32;
        let wide = f64::from(width) * 1000.0 / f64::from(thousandths);
        let high = f64::from(height) * 1000.0 / f64::from(thousandths);
        let margin = f64::from(MARGIN) * 1000.0 / f64::from(thousandths);
        let left = ((wide - f64::from(self.layout.width)) / 2.0).max(margin) as i32;
        let frame = svg::Frame {
            millimetres: self.paper.millimetres(self.across),
            width: wide.round() as i32,
            height: high.round() as i32,
            left,
            top: margin as i32,
            margin: margin as i32,
            foot: self.number_in_words(),
            look,
        };
        svg::page(&self.chart, &self.layout, setting, &frame)
    }
}
