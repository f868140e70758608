//! One chart of two: the new edition's, with what only the old one had put in its place.

use super::Fate;
use crate::emit::flowcharts::chart::{Chart, Edge, Lane, Modality, Node, Timescale};
use std::collections::BTreeMap;

/// The most badges that did not change on one box.
const MOST_UNCHANGED: usize = 2;

/// A chart, and what became of each box and line of it.
pub(super) struct Merged {
    pub chart: Chart,
    pub nodes: Vec<Fate>,
    pub edges: Vec<Fate>,
    /// How many changes each box has that its badges do not show.
    pub counts: Vec<usize>,
}

/// Both charts as one; `changes` are the changes of each step, by name.
pub(super) fn merged(before: Option<Chart>, after: Option<Chart>, changes: &BTreeMap<&str, usize>) -> Merged {
    let mut before = before.map(steady).unwrap_or_default();
    let after = after.map(steady);
    let mut chart = match after {
        Some(chart) => chart,
        None => Chart { nodes: Vec::new(), edges: Vec::new(), ..before.clone() },
    };
    lanes(&mut chart, &mut before);
    let (mut nodes, mut counts) = (Vec::new(), Vec::new());
    for node in &mut chart.nodes {
        let old = before.nodes.iter().find(|old| old.id == node.id);
        let count = node.id.strip_prefix("box ").and_then(|name| changes.get(name)).copied().unwrap_or(0);
        let fate = match old {
            None => Fate::Added,
            Some(old) => both(old, node, count),
        };
        nodes.push(fate);
        counts.push(count);
    }
    for old in &before.nodes {
        if !chart.nodes.iter().any(|node| node.id == old.id) {
            let mut gone = old.clone();
            gone.link = String::new();
            few(&mut gone);
            chart.nodes.push(gone);
            nodes.push(Fate::Removed);
            counts.push(0);
        }
    }
    let edges = edges(&mut chart, &before);
    Merged { chart, nodes, edges, counts }
}

/// Names for boxes that do not depend on the number of a lane or of an interrupt.
fn steady(mut chart: Chart) -> Chart {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for node in &mut chart.nodes {
        let lane = chart.lanes.get(node.lane).map_or("", |lane| lane.title.as_str());
        let name = if let Some(rest) = node.id.strip_prefix("hand-over ") {
            let rest = rest.split_once(' ').map_or(rest, |(_, rest)| rest);
            format!("hand-over {lane} / {rest}")
        } else if node.id.starts_with("interrupt ") {
            format!("interrupt {}", node.text)
        } else {
            node.id.clone()
        };
        names.insert(std::mem::replace(&mut node.id, name.clone()), name);
        node.link = String::new();
    }
    for edge in &mut chart.edges {
        for end in [&mut edge.from, &mut edge.to] {
            if let Some(name) = names.get(end) {
                end.clone_from(name);
            }
        }
    }
    chart
}

/// The old chart's boxes stand in the new one's lanes; a lane that is gone is kept at the end.
fn lanes(chart: &mut Chart, before: &mut Chart) {
    let place: Vec<usize> = before
        .lanes
        .iter()
        .map(|lane| {
            let same =
                |other: &Lane| other.agency == lane.agency && (!lane.agency.is_empty() || other.title == lane.title);
            chart.lanes.iter().position(same).unwrap_or_else(|| {
                chart.lanes.push(lane.clone());
                chart.lanes.len() - 1
            })
        })
        .collect();
    for node in &mut before.nodes {
        node.lane = place.get(node.lane).copied().unwrap_or(0);
    }
}

/// A box of both editions: its badges show what was and what is.
fn both(old: &Node, node: &mut Node, count: usize) -> Fate {
    let (mut badges, mut unchanged) = (Vec::new(), Vec::new());
    for badge in &old.timescales {
        if !node.timescales.contains(badge) {
            badges.push(told("Before", badge));
        }
    }
    for badge in &node.timescales {
        match old.timescales.contains(badge) {
            true => unchanged.push(badge.clone()),
            false => badges.push(told("Now", badge)),
        }
    }
    let changed = !badges.is_empty() || old.text != node.text || old.role != node.role || count > 0;
    if old.text != node.text {
        node.text = format!("{} (before: {})", node.text, old.text);
    }
    if old.role != node.role {
        let role = |node: &Node| node.role.clone().unwrap_or_else(|| "as the lane".to_string());
        node.role = Some(format!("{} (before: {})", role(node), role(old)));
    }
    let more = unchanged.len().saturating_sub(MOST_UNCHANGED);
    badges.extend(unchanged.into_iter().take(MOST_UNCHANGED));
    if more > 0 {
        badges.push(Timescale { text: format!("{more} more, unchanged"), modality: Modality::More });
    }
    node.timescales = badges;
    if changed { Fate::Changed } else { Fate::Same }
}

fn told(word: &str, badge: &Timescale) -> Timescale {
    Timescale { text: format!("{word}: {}", badge.text), modality: badge.modality }
}

fn few(node: &mut Node) {
    let more = node.timescales.len().saturating_sub(MOST_UNCHANGED + 1);
    if more > 0 {
        node.timescales.truncate(MOST_UNCHANGED + 1);
        node.timescales.push(Timescale { text: format!("{more} more"), modality: Modality::More });
    }
}

fn edges(chart: &mut Chart, before: &Chart) -> Vec<Fate> {
    let same = |one: &Edge, other: &Edge| one.from == other.from && one.to == other.to;
    let mut gone: Vec<&Edge> = before.edges.iter().filter(|edge| !chart.edges.contains(edge)).collect();
    let mut fates = Vec::new();
    for edge in &mut chart.edges {
        if before.edges.contains(edge) {
            fates.push(Fate::Same);
        } else if let Some(at) = gone.iter().position(|old| same(old, edge)) {
            let old = gone.remove(at);
            edge.label = format!("{} (before: {})", label(edge), label(old));
            fates.push(Fate::Changed);
        } else {
            fates.push(Fate::Added);
        }
    }
    for edge in gone {
        chart.edges.push(edge.clone());
        fates.push(Fate::Removed);
    }
    fates
}

fn label(edge: &Edge) -> String {
    if edge.label.is_empty() { "always".to_string() } else { edge.label.clone() }
}
