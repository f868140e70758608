//! The chart for Graphviz.

use std::collections::HashMap;
use std::fmt::Write;

use super::chart::{Chart, EdgeKind, Node, NodeKind};
use super::layout::badge_words;

/// The chart as Graphviz DOT.
pub fn dot(chart: &Chart) -> String {
    let mut out =
        String::from("digraph flowchart {\n  rankdir=TB;\n  node [fontname=\"Atkinson Hyperlegible Next\"];\n");
    let _ = writeln!(out, "  label={}; labelloc=t;", quoted(&chart.title));
    let mut names: HashMap<&str, usize> = HashMap::new();
    for (index, node) in chart.nodes.iter().enumerate() {
        names.entry(&node.id).or_insert(index + 1);
    }
    for (number, lane) in chart.lanes.iter().enumerate() {
        let last = number + 1 == chart.lanes.len();
        let here = |node: &Node| node.lane == number || last && node.lane > number;
        let _ = writeln!(out, "  subgraph cluster_{} {{\n    label={};", number + 1, quoted(&lane.title));
        for (index, node) in chart.nodes.iter().enumerate().filter(|(_, node)| here(node)) {
            let _ = writeln!(out, "    {}", declared(index + 1, node));
        }
        out.push_str("  }\n");
    }
    if chart.lanes.is_empty() {
        for (index, node) in chart.nodes.iter().enumerate() {
            let _ = writeln!(out, "  {}", declared(index + 1, node));
        }
    }
    for edge in &chart.edges {
        let (Some(from), Some(to)) = (names.get(edge.from.as_str()), names.get(edge.to.as_str())) else { continue };
        let style = match edge.kind {
            EdgeKind::Normal => "",
            EdgeKind::Interrupt => ", style=dotted",
            EdgeKind::ParallelPart => ", style=bold",
        };
        let _ = writeln!(out, "  n{from} -> n{to} [label={}{style}];", quoted(&edge.shown_label()));
    }
    out.push_str("}\n");
    out
}

fn declared(number: usize, node: &Node) -> String {
    let shape = match node.kind {
        NodeKind::Start | NodeKind::End => "shape=box, style=rounded",
        NodeKind::Step => "shape=box",
        NodeKind::Decision => "shape=diamond",
        NodeKind::HandOver => "shape=box, peripheries=2",
        NodeKind::Connector => "shape=cds",
        NodeKind::Together | NodeKind::Rejoin => "shape=box, style=bold",
    };
    let link = if node.link.is_empty() { String::new() } else { format!(", URL={}", quoted(&node.link)) };
    format!("n{number} [{shape}, label={}{link}];", quoted(&words(node)))
}

/// Everything a symbol says, a line for each part.
pub(super) fn words(node: &Node) -> String {
    let badges = node.timescales.iter().map(|t| badge_words(t.modality, &t.text));
    let parts = node.role.clone().into_iter().chain([node.text.clone()]).chain(badges).chain([node.citation.clone()]);
    let parts: Vec<String> = parts.filter(|part| !part.trim().is_empty()).map(|part| one_line(&part)).collect();
    parts.join("\n")
}

/// The words on one line, without control characters.
pub(super) fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A DOT string. Both characters that mean something inside one are escaped, so that `\N` and `\"`
/// in a title stay what they are; a line break is written `\n`.
fn quoted(text: &str) -> String {
    let lines: Vec<String> =
        text.lines().map(|line| one_line(line).replace('\\', "\\\\").replace('"', "\\\"")).collect();
    // Graphviz reads entities in labels, so an ampersand is written as one.
    format!("\"{}\"", lines.join("\\n").replace('&', "&amp;"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_end_its_string() {
        assert_eq!(quoted("a\"]; evil \\N \\"), "\"a\\\"]; evil \\\\N \\\\\"");
        assert_eq!(quoted("a\nb\u{0}&lt;"), "\"a\\nb &amp;lt;\"");
    }
}
