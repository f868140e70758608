//! Sheets with connectors: what a line that leaves one sheet looks like on it, and where it comes in.
//!
//! Every symbol that is entered from another sheet has a letter. On the sheet that a line leaves, a
//! connector says where it goes: "To A on sheet 2"; on the sheet it reaches, one says where it is from.

use super::shorten::{DEGREES, shortened};
use crate::emit::flowcharts::chart::{Chart, Edge, EdgeKind, Node, NodeKind};
use crate::emit::flowcharts::layout::{Layout, Room, bound_lines, first_that_fits, lay_out_within};
use std::collections::{BTreeMap, BTreeSet};

/// Drawings with more sheets than this are laid out quickly rather than well.
const MANY: usize = 12;

/// Where the symbols of a chart have come to stand.
struct Numbering {
    /// The sheet of each symbol, from 1; 0 for none.
    sheet: Vec<usize>,
    /// The letter of each symbol that is entered from another sheet.
    letter: BTreeMap<usize, String>,
}

/// A sheet as it may look, before the others are known: to find out whether it fits.
pub(super) fn rehearsal(chart: &Chart, members: &[usize]) -> Chart {
    let mut sheet = vec![20; chart.nodes.len()];
    members.iter().for_each(|&member| sheet[member] = 1);
    let letter = (0..chart.nodes.len()).map(|node| (node, "MM".to_string())).collect();
    part(chart, &Numbering { sheet, letter }, 1, 20, &|_| String::new())
}

/// Draws the sheets; one that turns out not to fit is cut in two, and one with a single symbol has its
/// words shortened.
pub(super) fn draw(
    chart: &Chart,
    mut sheets: Vec<Vec<usize>>,
    room: Room,
    file: &dyn Fn(usize) -> String,
) -> Vec<(Chart, Layout)> {
    loop {
        let numbering = number(chart, &sheets);
        let mut drawn = Vec::new();
        for at in 1..=sheets.len() {
            let part = part(chart, &numbering, at, sheets.len(), file);
            match fitted(&part, room, sheets.len() > MANY) {
                Some(layout) => drawn.push((part, layout)),
                None if sheets[at - 1].len() == 1 => drawn.push(squeezed(&part, room)),
                None => break,
            }
        }
        let done = drawn.len();
        if done == sheets.len() {
            return drawn;
        }
        let half = sheets[done].len() / 2;
        let rest = sheets[done].split_off(half);
        sheets.insert(done + 1, rest);
    }
}

/// A sheet laid out, if it fits.
fn fitted(part: &Chart, room: Room, quickly: bool) -> Option<Layout> {
    let best = (!quickly).then(|| lay_out_within(part, room)).filter(|layout| room.holds(layout));
    best.or_else(|| first_that_fits(part, room, usize::MAX))
}

/// A sheet with one symbol, its words made shorter until they fit.
fn squeezed(part: &Chart, room: Room) -> (Chart, Layout) {
    for degree in &DEGREES {
        let short = shortened(part, degree);
        let layout = lay_out_within(&short, room);
        if room.holds(&layout) || degree.last {
            return (short, layout);
        }
    }
    (part.clone(), lay_out_within(part, room))
}

fn number(chart: &Chart, sheets: &[Vec<usize>]) -> Numbering {
    let mut sheet = vec![0; chart.nodes.len()];
    for (number, members) in (1..).zip(sheets) {
        members.iter().for_each(|&member| sheet[member] = number);
    }
    let lines = bound_lines(chart);
    let entered: BTreeSet<usize> =
        lines.iter().filter(|(from, to, _)| sheet[*from] != sheet[*to]).map(|&(_, to, _)| to).collect();
    let in_order = sheets.iter().flatten().filter(|member| entered.contains(member));
    let letter = in_order.enumerate().map(|(n, &member)| (member, letters(n))).collect();
    Numbering { sheet, letter }
}

/// A, B, …, Z, AA, AB, …
fn letters(mut number: usize) -> String {
    let mut out = Vec::new();
    loop {
        out.push(char::from(b'A' + u8::try_from(number % 26).unwrap_or(0)));
        match number / 26 {
            0 => break,
            more => number = more - 1,
        }
    }
    out.iter().rev().collect()
}

/// One sheet: its symbols, and a connector for every line that is cut.
fn part(chart: &Chart, numbering: &Numbering, at: usize, of: usize, file: &dyn Fn(usize) -> String) -> Chart {
    let mut part = Chart { nodes: Vec::new(), edges: Vec::new(), ..chart.clone() };
    part.title = format!("{} (sheet {at} of {of})", chart.title.trim());
    let lines = bound_lines(chart);
    let here = |node: usize| numbering.sheet[node] == at;
    let mut from: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for &(one, other, _) in lines.iter().filter(|(one, other, _)| !here(*one) && here(*other)) {
        from.entry(other).or_default().insert(numbering.sheet[one]);
    }
    for (&target, sheets) in &from {
        let text = format!("{}, from {}", numbering.letter.get(&target).map_or("", String::as_str), listed(sheets));
        let link = sheets.first().map_or(String::new(), |&sheet| file(sheet));
        part.nodes.push(connector(format!("in {target}"), chart.nodes[target].lane, text, link));
        part.edges.push(edge(format!("in {target}"), target.to_string(), String::new(), EdgeKind::Normal));
    }
    for (index, node) in chart.nodes.iter().enumerate().filter(|(index, _)| here(*index)) {
        part.nodes.push(Node { id: index.to_string(), ..node.clone() });
    }
    let mut out = BTreeSet::new();
    for &(one, other, line) in lines.iter().filter(|(one, _, _)| here(*one)) {
        let line = &chart.edges[line];
        if here(other) {
            part.edges.push(Edge { from: one.to_string(), to: other.to_string(), ..line.clone() });
            continue;
        }
        let lane = chart.nodes[one].lane;
        let id = format!("out {lane} {other}");
        if out.insert(id.clone()) {
            let sheet = numbering.sheet[other];
            let letter = numbering.letter.get(&other).map_or("", String::as_str);
            part.nodes.push(connector(id.clone(), lane, format!("To {letter} on sheet {sheet}"), file(sheet)));
        }
        part.edges.push(Edge { from: one.to_string(), to: id, ..line.clone() });
    }
    part
}

fn connector(id: String, lane: usize, text: String, link: String) -> Node {
    Node { id, lane, kind: NodeKind::Connector, text, link, ..Node::default() }
}

fn edge(from: String, to: String, label: String, kind: EdgeKind) -> Edge {
    Edge { from, to, label, kind, ..Edge::default() }
}

/// "sheet 2", "sheets 1, 2 and 4".
fn listed(sheets: &BTreeSet<usize>) -> String {
    let words: Vec<String> = sheets.iter().map(usize::to_string).collect();
    match words.split_last() {
        None => String::new(),
        Some((only, [])) => format!("sheet {only}"),
        Some((last, rest)) => format!("sheets {} and {last}", rest.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_after_z() {
        let names: Vec<String> = [0, 25, 26, 27, 701, 702].map(letters).to_vec();
        assert_eq!(names, ["A", "Z", "AA", "AB", "ZZ", "AAA"]);
    }

    #[test]
    fn sheets_are_listed_as_people_do() {
        assert_eq!(listed(&BTreeSet::from([2])), "sheet 2");
        assert_eq!(listed(&BTreeSet::from([4, 1, 2])), "sheets 1, 2 and 4");
    }
}
