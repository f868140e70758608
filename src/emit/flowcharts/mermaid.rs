//! The chart for Mermaid.

use std::collections::HashMap;
use std::fmt::Write;

use super::chart::{Chart, EdgeKind, Node, NodeKind};
use super::dot::{one_line, words};

/// The chart as a Mermaid flowchart.
pub fn mermaid(chart: &Chart) -> String {
    let mut out = format!("---\ntitle: {}\n---\nflowchart TB\n", yaml(&chart.title));
    let mut names: HashMap<&str, usize> = HashMap::new();
    for (index, node) in chart.nodes.iter().enumerate() {
        names.entry(&node.id).or_insert(index + 1);
    }
    let last = chart.lanes.len().saturating_sub(1);
    for (number, lane) in chart.lanes.iter().enumerate() {
        let here: Vec<(usize, &Node)> =
            chart.nodes.iter().enumerate().filter(|(_, node)| node.lane.min(last) == number).collect();
        if here.is_empty() {
            continue;
        }
        let _ = writeln!(out, "  subgraph lane{}[\"{}\"]", number + 1, escape(&one_line(&lane.title)));
        for (index, node) in here {
            let _ = writeln!(out, "    {}", declared(index + 1, node));
        }
        out.push_str("  end\n");
    }
    if chart.lanes.is_empty() {
        for (index, node) in chart.nodes.iter().enumerate() {
            let _ = writeln!(out, "  {}", declared(index + 1, node));
        }
    }
    for edge in &chart.edges {
        let (Some(from), Some(to)) = (names.get(edge.from.as_str()), names.get(edge.to.as_str())) else { continue };
        let arrow = match edge.kind {
            EdgeKind::Normal => "-->",
            EdgeKind::Interrupt => "-.->",
            EdgeKind::ParallelPart => "==>",
        };
        let label = escape(&one_line(&edge.shown_label()));
        let label = if label.is_empty() { String::new() } else { format!("|\"{label}\"|") };
        let _ = writeln!(out, "  n{from} {arrow}{label} n{to}");
    }
    out
}

fn declared(number: usize, node: &Node) -> String {
    let lines: Vec<String> = words(node).lines().map(escape).collect();
    let words = lines.join("<br/>");
    let (open, close) = match node.kind {
        NodeKind::Start | NodeKind::End => ("([", "])"),
        NodeKind::Step => ("[", "]"),
        NodeKind::Decision => ("{", "}"),
        NodeKind::HandOver => ("[[", "]]"),
        NodeKind::Connector => (">", "]"),
        NodeKind::Together | NodeKind::Rejoin => ("[/", "/]"),
    };
    format!("n{number}{open}\"{words}\"{close}")
}

/// Words inside a quoted Mermaid label: every character that Mermaid, Markdown or HTML could take for
/// its own is written as an entity code.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' => out.push_str("#quot;"),
            '#' | '&' | '<' | '>' | '`' | '*' | '_' | '\\' | '[' | ']' | '{' | '}' | '|' | ';' | '~' | '%' => {
                let _ = write!(out, "#{};", u32::from(character));
            }
            c => out.push(c),
        }
    }
    // "1. " at the front would be read as a list.
    let digits = out.chars().take_while(char::is_ascii_digit).count();
    if digits > 0 && out[digits..].starts_with(". ") {
        out.replace_range(digits..=digits, "#46;");
    }
    out
}

/// A title as a quoted YAML string.
fn yaml(text: &str) -> String {
    format!("\"{}\"", one_line(text).replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_cannot_end_its_string() {
        let hostile = escape("\"]; click n1 \"javascript:alert(1)\" <b>");
        assert!(!hostile.contains('"') && !hostile.contains('<') && !hostile.contains(']'));
        assert_eq!(escape("12. Refer"), "12#46; Refer");
        assert_eq!(yaml("a\n---\n\"b"), "\"a --- \\\"b\"");
    }
}
