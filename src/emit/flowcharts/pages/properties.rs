//! What holds for every page, however odd the chart.

use super::*;
use crate::emit::flowcharts::chart::{Edge, EdgeKind, Lane, Modality, Node, NodeKind, Timescale};
use crate::emit::flowcharts::layout::faults;
use crate::emit::flowcharts::samples;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn paged(chart: &Chart, paper: Paper) -> Vec<Page> {
    pages(chart, paper, |page| format!("sheet-{page}.svg"))
}

/// Everything that must hold of the pages of a chart; the faults found.
fn faults_of(chart: &Chart, pages: &[Page]) -> Vec<String> {
    let mut found = Vec::new();
    for page in pages {
        let room = page.paper.room(page.across);
        if !room.holds(&page.layout) {
            found.push(format!("page {} is larger than its paper: {}", page.number, size(page)));
        }
        if page.smallest_points() < 9.0 {
            found.push(format!("page {} has type of {} points", page.number, page.smallest_points()));
        }
        found.extend(
            faults(&page.chart, &page.layout).into_iter().map(|fault| format!("page {}: {fault}", page.number)),
        );
    }
    if pages.len() > 1 {
        found.extend(lost(chart, pages));
    }
    found
}

fn size(page: &Page) -> String {
    format!("{} by {}", page.layout.width, page.layout.height)
}

/// Symbols that stand nowhere or twice, and connectors that lead nowhere.
fn lost(chart: &Chart, pages: &[Page]) -> Vec<String> {
    let mut found = Vec::new();
    let mut at: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut entries: BTreeSet<(String, usize)> = BTreeSet::new();
    let mut ways: Vec<(String, usize)> = Vec::new();
    for page in pages {
        for node in &page.chart.nodes {
            match node.kind {
                NodeKind::Connector if node.text.contains("To ") => ways.extend(ways_out(&node.text)),
                NodeKind::Connector => {
                    if let Some((letter, _)) = node.text.split_once(", from sheet") {
                        entries.insert((letter.to_string(), page.number));
                    }
                }
                _ => at.entry(node.id.as_str()).or_default().push(page.number),
            }
        }
    }
    for index in 0..chart.nodes.len() {
        match at.get(index.to_string().as_str()).map_or(0, Vec::len) {
            1 => {}
            many => found.push(format!("symbol {index} stands on {many} pages")),
        }
    }
    for way in ways.iter().filter(|way| !entries.contains(way)) {
        found.push(format!("a connector leads to {} on sheet {}, which is not there", way.0, way.1));
    }
    found
}

/// The letters and sheets that a connector names: "To A on sheet 2", or several with a semicolon between.
fn ways_out(text: &str) -> Vec<(String, usize)> {
    let way = |piece: &str| {
        let mut words = piece.split(' ');
        let letter = words.next().unwrap_or_default().to_string();
        let sheet = words.nth(2).and_then(|word| word.trim_end_matches(';').parse().ok());
        // The last of a list may be cut off, and is then marked.
        (sheet.is_some() || !piece.ends_with('\u{2026}')).then(|| (letter, sheet.unwrap_or(0)))
    };
    text.split("To ").skip(1).filter_map(way).collect()
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "([a-z]{1,11} ){1,14}",
        1 => Just(String::new()),
        1 => Just("x".repeat(500)),
        1 => Just("\u{202e}عربي \u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} <b> & \"".to_owned()),
    ]
}

fn kind() -> impl Strategy<Value = NodeKind> {
    use NodeKind::{Decision, End, HandOver, Rejoin, Start, Step, Together};
    prop_oneof![1 => Just(Start), 5 => Just(Step), 3 => Just(Decision), 1 => Just(End), 1 => Just(HandOver), 1 => Just(Together), 1 => Just(Rejoin)]
}

fn chart(most: usize) -> impl Strategy<Value = Chart> {
    (1..=most, 1..=12usize).prop_flat_map(|(nodes, lanes)| {
        let node = (0..lanes, kind(), words(), prop::option::of(words()), 0..4usize);
        let edge = (0..nodes, 1..6usize, 0..nodes, 0..9u8, words());
        (
            prop::collection::vec(node, nodes),
            prop::collection::vec(edge, nodes..=nodes * 3 / 2 + 1),
            prop::collection::vec("[a-z]{1,14}( [a-z]{1,30}){0,4}", lanes),
        )
            .prop_map(|(nodes, edges, lanes)| assembled(nodes, edges, lanes))
    })
}

type Symbol = (usize, NodeKind, String, Option<String>, usize);
type Way = (usize, usize, usize, u8, String);

fn assembled(nodes: Vec<Symbol>, edges: Vec<Way>, lanes: Vec<String>) -> Chart {
    let count = nodes.len();
    let node = |(id, (lane, kind, text, role, limits)): (usize, Symbol)| Node {
        id: id.to_string(),
        lane,
        kind,
        timescales: vec![Timescale { text: text.clone(), modality: Modality::Silent }; limits],
        text,
        role,
        ..Node::default()
    };
    let edge = |(from, step, far, how, label): Way| Edge {
        from: from.to_string(),
        to: if how == 0 { far } else { (from + step).min(count - 1) }.to_string(),
        label: if how > 5 { label } else { String::new() },
        kind: if how == 1 { EdgeKind::Interrupt } else { EdgeKind::Normal },
        ..Edge::default()
    };
    let lane = |(colour, title): (usize, String)| Lane { agency: title.clone(), title, colour };
    Chart {
        title: "A chart".into(),
        nodes: nodes.into_iter().enumerate().map(node).collect(),
        edges: edges.into_iter().map(edge).collect(),
        lanes: lanes.into_iter().enumerate().map(lane).collect(),
        ..Chart::default()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pages_hold_what_they_should(chart in chart(30)) {
        for paper in [Paper::A4, Paper::A3] {
            let made = paged(&chart, paper);
            let found = faults_of(&chart, &made);
            prop_assert!(found.is_empty(), "{paper:?}: {found:#?}");
        }
    }

    #[test]
    fn the_same_chart_gives_the_same_pages(chart in chart(12)) {
        let look = Look::default();
        let print = || -> Vec<String> {
            paged(&chart, Paper::A4).iter().map(|page| page.svg(&Setting::default(), &look)).collect()
        };
        prop_assert_eq!(print(), print());
    }
}

/// Many steps in twelve lanes, with loops.
fn many(steps: usize) -> Chart {
    let node = |n: usize| {
        let kind = if n.is_multiple_of(5) { NodeKind::Decision } else { NodeKind::Step };
        (n / 7 % 12, kind, format!("Step {n} of a long procedure"), None, n % 2)
    };
    let edges = (0..steps * 13 / 10)
        .map(|n: usize| (n % steps, 1, n * 7919 % steps, u8::from(n < steps) * 7, "Yes".to_string()));
    let lanes = (0..12).map(|n| format!("Lane {n}")).collect();
    assembled((0..steps).map(node).collect(), edges.collect(), lanes)
}

fn cut_into_sheets(steps: usize) {
    let chart = many(steps);
    let made = paged(&chart, Paper::A3);
    assert_eq!(faults_of(&chart, &made), Vec::<String>::new());
    assert!(made.len() > steps / 100 && made.len() < steps / 3, "{}", made.len());
}

#[test]
fn two_hundred_steps_are_cut_into_sheets() {
    cut_into_sheets(200);
}

#[test]
#[ignore = "takes most of a minute without optimisation: cargo test --release -- --ignored a_thousand"]
fn a_thousand_steps_are_cut_into_sheets() {
    cut_into_sheets(1000);
}

#[test]
fn the_samples_on_paper() {
    for (name, chart) in samples::all() {
        for paper in [Paper::A4, Paper::A3] {
            assert_eq!(faults_of(&chart, &paged(&chart, paper)), Vec::<String>::new(), "{name} on {paper:?}");
        }
    }
}

#[test]
fn a_hub_with_a_hundred_ways_out_and_a_long_title_is_drawn() {
    let symbols = (0..101).map(|n| (0, NodeKind::Step, format!("Step {n} {}", "long ".repeat(40)), None, 0));
    let ways = (1..101).map(|n| (0, n, 0, 9, "l".repeat(200))).collect();
    let mut chart = assembled(symbols.collect(), ways, vec!["Lane".into()]);
    chart.title = "t ".repeat(250);
    let made = paged(&chart, Paper::A4);
    assert_eq!(faults_of(&chart, &made), Vec::<String>::new());
}

/// A page spoilt on purpose is found out: the properties above can fail.
#[test]
fn a_spoilt_page_is_found_out() {
    let (_, chart) = samples::all().into_iter().next().expect("there are samples");
    let made = paged(&chart, Paper::A3);
    assert_eq!(faults_of(&chart, &made), Vec::<String>::new());
    let spoil = |how: &dyn Fn(&mut Layout)| {
        let mut spoilt = made.clone();
        how(&mut spoilt[0].layout);
        faults_of(&chart, &spoilt)
    };
    let two = |layout: &mut Layout| (layout.nodes[1].x, layout.nodes[1].y) = (layout.nodes[0].x, layout.nodes[0].y);
    assert!(spoil(&two).iter().any(|fault| fault.contains("lies on another")));
    assert!(!spoil(&|layout| layout.width *= 9).is_empty(), "larger than the paper");
    assert!(!spoil(&|layout| layout.nodes[0].x = -50).is_empty(), "off the page");
    assert!(!spoil(&|layout| layout.lines[0].points[0].1 += 999).is_empty(), "a line through symbols or askew");
    let plate = |layout: &mut Layout| layout.plates.iter_mut().for_each(|plate| plate.lines.clear());
    assert!(made[0].layout.plates.is_empty() || !spoil(&plate).is_empty(), "words lost");
}
