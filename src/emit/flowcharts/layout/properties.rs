//! What holds for every drawing, however odd the chart.

use proptest::prelude::*;

use super::super::chart::{Chart, Edge, EdgeKind, Lane, Modality, Node, NodeKind, Timescale};
use super::super::samples;
use super::{Layout, Placed, Plate, lay_out, printed_point_size};

/// Left, top, right, bottom.
type Rectangle = (i32, i32, i32, i32);

fn of_node(placed: &Placed) -> Rectangle {
    let (w, h) = (placed.content.width / 2, placed.content.height / 2);
    (placed.x - w, placed.y - h - placed.content.tag, placed.x + w, placed.y + h)
}

fn of_plate(plate: &Plate) -> Rectangle {
    (plate.x, plate.y, plate.x + plate.width, plate.y + plate.height)
}

fn of_piece(piece: &[(i32, i32)]) -> Rectangle {
    let (a, b) = (piece[0], piece[1]);
    (a.0.min(b.0), a.1.min(b.1), a.0.max(b.0), a.1.max(b.1))
}

/// The insides meet; a line has no inside across it, but meets what it passes through.
fn meet(a: Rectangle, b: Rectangle) -> bool {
    a.0 < b.2 && b.0 < a.2 && a.1 < b.3 && b.1 < a.3
}

/// What does not hold of a drawing, in words; nothing for one that is as it should be.
pub(in crate::emit::flowcharts) fn faults(chart: &Chart, layout: &Layout) -> Vec<String> {
    let found = std::panic::catch_unwind(|| check(chart, layout));
    let words = |fault: Box<dyn std::any::Any + Send>| {
        let text = fault.downcast_ref::<String>().cloned();
        text.or_else(|| fault.downcast_ref::<&str>().map(|text| text.to_string())).unwrap_or_default()
    };
    found.err().map(words).into_iter().collect()
}

/// Everything that must hold.
fn check(chart: &Chart, layout: &Layout) {
    let nodes: Vec<Rectangle> = layout.nodes.iter().map(of_node).collect();
    let plates: Vec<Rectangle> = layout.plates.iter().map(of_plate).collect();
    let page = (0, 0, layout.width, layout.height);
    for (index, &node) in nodes.iter().enumerate() {
        assert!(within(node, page), "symbol {index} is off the page: {node:?}");
        assert!(nodes[..index].iter().all(|&other| !meet(node, other)), "symbol {index} lies on another");
        assert!(plates.iter().all(|&plate| !meet(node, plate)), "a label lies on symbol {index}");
        check_lane(chart, layout, index, node);
    }
    for (index, &plate) in plates.iter().enumerate() {
        assert!(within(plate, page), "label {index} is off the page: {plate:?}");
        assert!(plates[..index].iter().all(|&other| !meet(plate, other)), "label {index} lies on another");
        let own = layout.lines.iter().filter(|line| line.edge == layout.plates[index].edge);
        let touches = own.flat_map(|line| line.points.windows(2)).any(|piece| touch(of_piece(piece), plate));
        assert!(touches, "label {index} is away from its line");
    }
    check_lines(chart, layout, &nodes);
    check_words(chart, layout);
}

fn within(a: Rectangle, b: Rectangle) -> bool {
    b.0 <= a.0 && b.1 <= a.1 && a.2 <= b.2 && a.3 <= b.3
}

/// They share a point.
fn touch(a: Rectangle, b: Rectangle) -> bool {
    a.0 <= b.2 && b.0 <= a.2 && a.1 <= b.3 && b.1 <= a.3
}

fn check_lane(chart: &Chart, layout: &Layout, index: usize, node: Rectangle) {
    let lane = chart.nodes[index].lane.min(chart.lanes.len().saturating_sub(1));
    let band = layout.lanes.iter().find(|band| band.lane == lane).expect("the lane of a symbol is drawn");
    let inside = (band.x, band.y + band.head, band.x + band.width, band.y + band.height);
    assert!(within(node, inside), "symbol {index} is outside its lane: {node:?} {inside:?}");
}

fn check_lines(chart: &Chart, layout: &Layout, nodes: &[Rectangle]) {
    let place = |id: &str| chart.nodes.iter().position(|node| node.id == id);
    let mut pieces: Vec<(usize, Rectangle)> = Vec::new();
    for (index, line) in layout.lines.iter().enumerate() {
        let edge = &chart.edges[line.edge];
        let last = line.points.len() - 2;
        for (n, piece) in line.points.windows(2).enumerate() {
            assert!(piece[0].0 == piece[1].0 || piece[0].1 == piece[1].1, "line {index} is not straight");
            assert!(piece[0] != piece[1], "line {index} has an empty piece");
            let here = of_piece(piece);
            for (node, &area) in nodes.iter().enumerate() {
                let own = n == 0 && place(&edge.from) == Some(node) || n == last && place(&edge.to) == Some(node);
                assert!(own || !meet_line(here, area), "line {index} runs through symbol {node}");
            }
            pieces.push((index, here));
        }
    }
    pieces.sort_by_key(|&(_, r)| (r.0 == r.2, if r.0 == r.2 { (r.0, r.1) } else { (r.1, r.0) }));
    for pair in pieces.windows(2) {
        let ((one, a), (other, b)) = (pair[0], pair[1]);
        let shared =
            a.0 == a.2 && b.0 == b.2 && a.0 == b.0 && b.1 < a.3 || a.1 == a.3 && b.1 == b.3 && a.1 == b.1 && b.0 < a.2;
        assert!(!shared, "lines {one} and {other} lie on each other: {a:?} {b:?}");
    }
}

/// A line passes through the inside of an area.
fn meet_line(line: Rectangle, area: Rectangle) -> bool {
    line.0 < area.2
        && area.0 < line.2.max(line.0 + 1)
        && line.1 < area.3
        && area.1 < line.3.max(line.1 + 1)
        && (line.0 != line.2 || line.0 > area.0)
        && (line.1 != line.3 || line.1 > area.1)
}

/// Every line with words has one plate, and no words are lost.
fn check_words(chart: &Chart, layout: &Layout) {
    let drawn: Vec<usize> = layout.lines.iter().map(|line| line.edge).collect();
    for edge in drawn {
        let words: String = chart.edges[edge].shown_label().split_whitespace().collect();
        let plates: Vec<&Plate> = layout.plates.iter().filter(|plate| plate.edge == edge).collect();
        assert_eq!(plates.len(), usize::from(!words.is_empty()), "line {edge} has its words once");
        if let Some(plate) = plates.first() {
            assert_eq!(plate.lines.concat().replace(' ', ""), words);
        }
    }
    for placed in &layout.nodes {
        let block = placed.content.blocks.iter().find(|block| block.part == super::Part::Text);
        let shown: String = block.map(|block| block.lines.concat().replace(' ', "")).unwrap_or_default();
        let words: String = chart.nodes[placed.node].text.split_whitespace().collect();
        assert_eq!(shown, words);
        for block in &placed.content.blocks {
            let (half, tag) = (placed.content.height / 2, placed.content.tag);
            assert!(
                block.top >= -half - tag && block.top + block.height <= half,
                "words inside symbol {}",
                placed.node
            );
            assert!(block.width <= placed.content.width);
        }
    }
}

fn kind() -> impl Strategy<Value = NodeKind> {
    use NodeKind::{Decision, End, HandOver, Rejoin, Start, Step, Together};
    prop_oneof![1 => Just(Start), 4 => Just(Step), 3 => Just(Decision), 1 => Just(End), 1 => Just(HandOver), 1 => Just(Together), 1 => Just(Rejoin)]
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "([a-z]{1,11} ){1,14}",
        1 => Just(String::new()),
        1 => Just("x".repeat(500)),
        1 => Just("]]> <script> & \"quotes\"".to_owned()),
    ]
}

fn timescale() -> impl Strategy<Value = Timescale> {
    use Modality::{May, Must, Prompt, Should, Silent};
    let modality = prop_oneof![Just(Must), Just(Should), Just(May), Just(Prompt), Just(Silent)];
    ("([a-z]{1,9} ){0,7}", modality).prop_map(|(text, modality)| Timescale { text, modality })
}

prop_compose! {
    fn node(lanes: usize)(
        lane in 0..lanes.max(1) + 1,
        kind in kind(),
        text in words(),
        role in prop::option::of("([a-z]{1,9} ){1,4}"),
        timescales in prop::collection::vec(timescale(), 0..3),
        citation in "([A-Z.0-9]{0,12} ?){0,3}",
    ) -> Node {
        Node { id: String::new(), lane, kind, text, role, timescales, citation, ..Node::default() }
    }
}

prop_compose! {
    fn edge(nodes: usize)(
        from in 0..nodes.max(1),
        step in 0..9usize,
        far in 0..nodes.max(1),
        label in prop_oneof![2 => Just(String::new()), 3 => "([a-z]{1,9} ){1,5}", 1 => Just("l".repeat(90))],
        kind in prop_oneof![5 => Just(EdgeKind::Normal), 1 => Just(EdgeKind::Interrupt), 1 => Just(EdgeKind::ParallelPart)],
    ) -> Edge {
        let to = if step < 7 { (from + step) % nodes.max(1) } else { far };
        Edge { from: from.to_string(), to: to.to_string(), label, kind, ..Edge::default() }
    }
}

fn chart(most: usize) -> impl Strategy<Value = Chart> {
    let sizes = (0..=most, 0..=8usize);
    let parts = sizes.prop_flat_map(|(nodes, lanes)| {
        (
            prop::collection::vec(node(lanes), nodes),
            prop::collection::vec(edge(nodes), 0..=nodes * 2),
            prop::collection::vec(("[a-z]{1,14}( [a-z]{1,30}){0,4}", "[a-d]"), lanes),
        )
    });
    parts.prop_map(|(mut nodes, edges, lanes)| {
        nodes.iter_mut().enumerate().for_each(|(index, node)| node.id = index.to_string());
        let lanes =
            lanes.into_iter().enumerate().map(|(colour, (title, agency))| Lane { title, agency, colour }).collect();
        Chart { title: "A chart".into(), nodes, edges, lanes, ..Chart::default() }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_lies_on_anything_else(chart in chart(50)) {
        check(&chart, &lay_out(&chart));
    }

    #[test]
    fn small_charts_too(chart in chart(6)) {
        let layout = lay_out(&chart);
        check(&chart, &layout);
        prop_assert_eq!(layout, lay_out(&chart));
    }
}

#[test]
fn the_samples_are_well_drawn() {
    for (name, chart) in samples::all() {
        let layout = lay_out(&chart);
        check(&chart, &layout);
        assert!(super::score::crossings(&layout) <= 12, "{name}");
        let size = printed_point_size(&layout);
        assert!(size > 6.7, "{name} is printed at {size} pt");
    }
}

#[test]
fn an_empty_chart_is_a_page() {
    let layout = lay_out(&Chart::default());
    assert!(layout.nodes.is_empty() && layout.width > 0 && layout.height > 0);
}

#[test]
fn a_thousand_steps_are_laid_out() {
    let nodes = (0..1000).map(|n| Node {
        id: n.to_string(),
        lane: n / 7 % 6,
        kind: if n.is_multiple_of(5) { NodeKind::Decision } else { NodeKind::Step },
        text: format!("Step {n} of a long procedure"),
        ..Node::default()
    });
    let edges = (0..1400).map(|n: usize| Edge {
        from: (n % 1000).to_string(),
        to: if n < 1000 { n + 1 } else { (n * 7919) % 1000 }.to_string(),
        label: if n.is_multiple_of(3) { "Yes".into() } else { String::new() },
        ..Edge::default()
    });
    let lanes = (0..6).map(|n| Lane { title: format!("Lane {n}"), agency: n.to_string(), colour: n }).collect();
    let chart = Chart { nodes: nodes.collect(), edges: edges.collect(), lanes, ..Chart::default() };
    let layout = lay_out(&chart);
    check(&chart, &layout);
}
