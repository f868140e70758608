//! The chart as numbered steps: the text alternative of the drawing.
//!
//! Steps are numbered in the order of the text, so that "go to step 5" is the same in every edition of
//! one procedure.

use std::collections::HashMap;
use std::fmt::Write;

use super::chart::{Chart, Edge, EdgeKind, Node, NodeKind};
use super::layout::badge_words;
use crate::emit::template::markdown;

/// The chart as numbered steps in Markdown.
pub fn steps(chart: &Chart) -> String {
    let mut out = String::new();
    let title = markdown(&chart.title);
    let _ = writeln!(out, "# {}\n", if title.is_empty() { "Flowchart" } else { &title });
    for line in chart.subtitle.iter().map(|line| markdown(line)).filter(|line| !line.is_empty()) {
        let _ = writeln!(out, "{line}\n");
    }
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    for (index, node) in chart.nodes.iter().enumerate() {
        numbers.entry(&node.id).or_insert(index + 1);
    }
    for (index, node) in chart.nodes.iter().enumerate() {
        let first = numbers.get(node.id.as_str()) == Some(&(index + 1));
        let leaving: Vec<&Edge> = chart.edges.iter().filter(|edge| first && edge.from == node.id).collect();
        let _ = writeln!(out, "{}\n", step(chart, index + 1, node, &leaving, &numbers));
    }
    for line in chart.footer.iter().map(|line| markdown(line)).filter(|line| !line.is_empty()) {
        let _ = writeln!(out, "{line}\n");
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn step(chart: &Chart, number: usize, node: &Node, leaving: &[&Edge], numbers: &HashMap<&str, usize>) -> String {
    let lane = chart.lanes.get(node.lane.min(chart.lanes.len().saturating_sub(1)));
    let role = node.role.as_deref().filter(|role| !role.trim().is_empty());
    let who = markdown(role.or(lane.map(|lane| lane.title.as_str())).unwrap_or(""));
    let kind = match node.kind {
        NodeKind::Start => " (start)",
        NodeKind::Decision => " (decision)",
        NodeKind::End => " (end)",
        NodeKind::HandOver => " (to another procedure)",
        NodeKind::Connector => " (to another sheet)",
        NodeKind::Together => " (parts begin together)",
        NodeKind::Rejoin => " (all parts are done)",
        NodeKind::Step => "",
    };
    let mut out = format!("**Step {number}**{kind}. ");
    if !who.is_empty() {
        let _ = write!(out, "{who}: ");
    }
    out.push_str(&sentence(&markdown(&node.text)));
    let times: Vec<String> = node.timescales.iter().map(|t| markdown(&badge_words(t.modality, &t.text))).collect();
    if !times.is_empty() {
        let _ = write!(out, " ({})", times.join("; "));
    }
    let citation = markdown(&node.citation);
    if !citation.is_empty() {
        let _ = write!(out, " \\[{}\\]", citation.trim_start_matches("\\[").trim_end_matches("\\]"));
    }
    let last = matches!(node.kind, NodeKind::End | NodeKind::HandOver | NodeKind::Connector);
    out.push_str(&onwards(leaving, numbers, last, node.kind == NodeKind::Decision));
    out
}

/// Where it goes from here.
fn onwards(leaving: &[&Edge], numbers: &HashMap<&str, usize>, last: bool, decision: bool) -> String {
    let mut out = String::new();
    for edge in leaving {
        let Some(number) = numbers.get(edge.to.as_str()) else { continue };
        let label = markdown(edge.label.trim());
        let _ = match (edge.kind, label.is_empty()) {
            (EdgeKind::Interrupt, true) => write!(out, " At any stage: go to step {number}."),
            (EdgeKind::Interrupt, false) => write!(out, " {}: go to step {number}.", markdown(&edge.shown_label())),
            (EdgeKind::ParallelPart, true) => write!(out, " Together with the other parts: step {number}."),
            (EdgeKind::ParallelPart, false) => write!(out, " Together with the other parts, {label}: step {number}."),
            (EdgeKind::Normal, true) => write!(out, " Go to step {number}."),
            (EdgeKind::Normal, false) if is_answer(&label) => {
                write!(out, " If {}: go to step {number}.", lower(&label))
            }
            (EdgeKind::Normal, false) if decision => {
                write!(out, " If the answer is \u{2018}{label}\u{2019}: go to step {number}.")
            }
            (EdgeKind::Normal, false) => write!(out, " {}: go to step {number}.", upper(&label)),
        };
    }
    if out.is_empty() && !last { " The text names no next step.".to_owned() } else { out }
}

/// "Yes" and "No" and what follows them read as conditions.
fn is_answer(label: &str) -> bool {
    let first = label.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    ["yes", "no", "not"].contains(&first.to_lowercase().as_str())
}

fn lower(label: &str) -> String {
    let mut characters = label.chars();
    characters.next().map(|first| first.to_lowercase().chain(characters).collect()).unwrap_or_default()
}

fn upper(label: &str) -> String {
    let mut characters = label.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

fn sentence(text: &str) -> String {
    if text.is_empty() || text.ends_with(['.', '?', '!']) { text.to_owned() } else { format!("{text}.") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::flowcharts::chart::{Lane, Modality, Timescale};

    #[test]
    fn a_step_says_who_what_when_and_where_next() {
        let edge =
            |to: &str, label: &str| Edge { from: "a".into(), to: to.into(), label: label.into(), ..Edge::default() };
        let chart = Chart {
            title: "Strategy".into(),
            lanes: vec![Lane { title: "Social care".into(), agency: "social-care".into(), colour: 0 }],
            nodes: vec![
                Node {
                    id: "a".into(),
                    kind: NodeKind::Decision,
                    role: Some("First line manager".into()),
                    text: "Is an enquiry needed?".into(),
                    timescales: vec![Timescale { text: "within 3 working days".into(), modality: Modality::Must }],
                    citation: "A.3.4.17".into(),
                    ..Node::default()
                },
                Node { id: "b".into(), text: "Enquire".into(), kind: NodeKind::End, ..Node::default() },
            ],
            edges: vec![edge("b", "Yes"), edge("a", "No"), edge("nowhere", "")],
            ..Chart::default()
        };
        insta::assert_snapshot!(steps(&chart), @r"
        # Strategy

        **Step 1** (decision). First line manager: Is an enquiry needed? (Must: within 3 working days) \[A.3.4.17\] If yes: go to step 2. If no: go to step 1.

        **Step 2** (end). Social care: Enquire.
        ");
    }
}
