//! The page: the title above the lanes, the legend and the foot below them.

use std::collections::BTreeSet;

use super::super::chart::{Boxes, Chart, EdgeKind, Modality, NodeKind};
use super::super::text::{LANE, SMALL, SMALL_TITLE, SUBTITLE, TITLE, Type, width, wrap};
use super::Layout;
use super::graph::Graph;
use super::sheet::Sheet;

/// A line of words in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The left end.
    pub x: i32,
    /// The base line.
    pub y: i32,
    /// The type.
    pub face: Type,
    /// The words.
    pub text: String,
}

/// A lane in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaneBand {
    /// Its place in [`Chart::lanes`].
    pub lane: usize,
    /// The number of its agency's colour.
    pub agency: usize,
    /// The left side.
    pub x: i32,
    /// The top of its head.
    pub y: i32,
    /// The width.
    pub width: i32,
    /// The height, with the head and the foot.
    pub height: i32,
    /// The height of its head.
    pub head: i32,
    /// The head is repeated at the foot.
    pub repeated: bool,
    /// The title.
    pub title: Vec<String>,
}

/// A sign explained in the legend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// A symbol.
    Node(NodeKind),
    /// A line that is followed next.
    Line(EdgeKind),
    /// A line that turns back.
    Back,
    /// A badge.
    Badge(Modality),
}

/// One entry of the legend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegendItem {
    /// The sign.
    pub mark: Mark,
    /// Its left side.
    pub x: i32,
    /// Its middle.
    pub y: i32,
    /// What it means.
    pub text: &'static str,
}

/// The room for a sign in the legend.
pub const SIGN: i32 = 34;
const MARGIN: i32 = 10;
/// Titles longer than this, in letters, are set smaller.
const LONG_TITLE: usize = 120;
/// Lanes taller than this have their heads repeated at the foot.
const TALL: i32 = 900;
const LEGEND_LEADING: i32 = 22;

/// Puts title, legend and foot around the lanes.
pub(super) fn compose(chart: &Chart, graph: &Graph, sheet: Sheet) -> Layout {
    let inner = sheet.width.max(620);
    let shift = MARGIN + (inner - sheet.width) / 2;
    let mut y = MARGIN;
    let face = if chart.title.chars().count() > LONG_TITLE { SMALL_TITLE } else { TITLE };
    let mut head = words(&chart.title, face, MARGIN, inner, &mut y);
    for line in &chart.subtitle {
        head.extend(words(line, SUBTITLE, MARGIN, inner, &mut y));
    }
    y += if head.is_empty() { 0 } else { 10 };
    let lanes = lanes(chart, graph, &sheet, shift, y);
    let lane_head = lanes.first().map_or(0, |lane| lane.head);
    let top = y + lane_head;
    y = lanes.first().map_or(y, |lane| lane.y + lane.height) + 12;
    let mut layout = Layout { width: inner + 2 * MARGIN, head, lanes, ..Layout::default() };
    place(&mut layout, sheet, shift, top);
    layout.legend = legend(&marks(chart, &layout), chart.boxes, MARGIN, inner, &mut y);
    for line in &chart.footer {
        layout.foot.extend(words(line, SMALL, MARGIN, inner, &mut y));
    }
    layout.height = y + MARGIN - 2;
    layout
}

/// Moves the contents of the lanes to their place on the page.
fn place(layout: &mut Layout, sheet: Sheet, right: i32, down: i32) {
    layout.nodes = sheet.nodes;
    layout.lines = sheet.lines;
    layout.plates = sheet.plates;
    for node in &mut layout.nodes {
        (node.x, node.y) = (node.x + right, node.y + down);
    }
    for point in layout.lines.iter_mut().flat_map(|line| &mut line.points) {
        *point = (point.0 + right, point.1 + down);
    }
    for plate in &mut layout.plates {
        (plate.x, plate.y) = (plate.x + right, plate.y + down);
    }
}

fn words(text: &str, face: Type, x: i32, limit: i32, y: &mut i32) -> Vec<Words> {
    let lines = wrap(text, face, limit).into_iter();
    let placed = lines.map(|text| {
        *y += face.leading;
        Words { x, y: *y - face.leading / 4, face, text }
    });
    placed.collect()
}

fn lanes(chart: &Chart, graph: &Graph, sheet: &Sheet, shift: i32, top: i32) -> Vec<LaneBand> {
    let lane_of = |used: usize| chart.lanes.get(graph.lanes[used]);
    let mut bands = Vec::new();
    for &(used, left, right) in &sheet.lanes {
        let lane = lane_of(used);
        let title = wrap(lane.map_or("", |lane| &lane.title), LANE, right - left - 16);
        bands.push(LaneBand {
            lane: graph.lanes[used],
            agency: lane.map_or(0, |lane| lane.colour),
            x: left + shift,
            y: top,
            width: right - left,
            height: 0,
            head: i32::try_from(title.len().max(1)).unwrap_or(1).saturating_mul(LANE.leading) + 11,
            repeated: sheet.height > TALL,
            title,
        });
    }
    let head = bands.iter().map(|band| band.head).max().unwrap_or(0);
    for band in &mut bands {
        band.head = head;
        band.height = sheet.height + head + if band.repeated { head } else { 0 };
    }
    bands
}

/// The signs in use, in the order of the legend.
fn marks(chart: &Chart, layout: &Layout) -> BTreeSet<Mark> {
    let mut marks: BTreeSet<Mark> = chart.nodes.iter().map(|node| Mark::Node(node.kind)).collect();
    for line in &layout.lines {
        let kind = chart.edges[line.edge].kind;
        marks.insert(if line.back && kind == EdgeKind::Normal { Mark::Back } else { Mark::Line(kind) });
    }
    let badges = chart.nodes.iter().flat_map(|node| &node.timescales);
    marks.extend(badges.map(|timescale| Mark::Badge(timescale.modality)));
    marks
}

fn meaning(mark: Mark, boxes: Boxes) -> &'static str {
    match mark {
        Mark::Node(NodeKind::Step) if boxes == Boxes::Procedures => "Procedure",
        Mark::Node(NodeKind::HandOver) if boxes == Boxes::Procedures => "Procedure that is not drawn here",
        Mark::Line(EdgeKind::Normal) if boxes == Boxes::Procedures => "Hands over to",
        Mark::Node(NodeKind::Start) => "Start",
        Mark::Node(NodeKind::Step) => "Step",
        Mark::Node(NodeKind::Decision) => "Decision",
        Mark::Node(NodeKind::End) => "End",
        Mark::Node(NodeKind::HandOver) => "Go to another procedure",
        Mark::Node(NodeKind::Connector) => "On to, or from, another sheet",
        Mark::Node(NodeKind::Together) => "Parts begin together",
        Mark::Node(NodeKind::Rejoin) => "All parts are done",
        Mark::Line(EdgeKind::Normal) => "Next",
        Mark::Line(EdgeKind::Interrupt) => "May happen at any stage",
        Mark::Line(EdgeKind::ParallelPart) => "One of several parts: all are done",
        Mark::Back => "Back to an earlier step",
        Mark::Badge(Modality::Must) => "Must be met",
        Mark::Badge(Modality::Should) => "Should be met",
        Mark::Badge(Modality::Stated) => "Said with other words than must or should",
        Mark::Badge(Modality::Ideally) => "Ideally: it would be best",
        Mark::Badge(Modality::May) => "May be used",
        Mark::Badge(Modality::Prompt) => "Prompt without a measure",
        Mark::Badge(Modality::Silent) => "When the time starts is not stated",
        Mark::Badge(Modality::More) => "More limits: see the numbered steps",
    }
}

fn legend(marks: &BTreeSet<Mark>, boxes: Boxes, left: i32, limit: i32, y: &mut i32) -> Vec<LegendItem> {
    let mut items = Vec::new();
    let mut x = left;
    let mut middle = *y + LEGEND_LEADING / 2;
    for &mark in marks {
        let text = meaning(mark, boxes);
        let room = SIGN + 8 + width(text, SMALL);
        if x > left && x + room > left + limit {
            (x, middle) = (left, middle + LEGEND_LEADING);
        }
        items.push(LegendItem { mark, x, y: middle, text });
        x += room + 16;
    }
    if !items.is_empty() {
        *y = middle + LEGEND_LEADING / 2 + 4;
    }
    items
}
