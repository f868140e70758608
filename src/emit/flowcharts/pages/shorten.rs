//! The last resort for a single symbol that is larger than its page: shorter words.
//!
//! What is left out is marked with an ellipsis and stands in full in the numbered steps.

use crate::emit::flowcharts::chart::{Chart, Edge, EdgeKind, Modality, Node, NodeKind, Timescale};

/// How far words are shortened.
pub(super) struct Degree {
    /// The most letters of anything that is said.
    words: usize,
    /// The most time limits of a symbol.
    timescales: usize,
    /// All lines that leave go to one connector, which lists where they lead.
    one_way_out: bool,
    /// There is no further one.
    pub last: bool,
}

/// From the mildest on.
pub(super) const DEGREES: [Degree; 4] = [
    Degree { words: 400, timescales: 5, one_way_out: false, last: false },
    Degree { words: 400, timescales: 5, one_way_out: true, last: false },
    Degree { words: 160, timescales: 3, one_way_out: true, last: false },
    Degree { words: 60, timescales: 1, one_way_out: true, last: true },
];

/// A sheet with shorter words.
pub(super) fn shortened(sheet: &Chart, degree: &Degree) -> Chart {
    let mut short = sheet.clone();
    short.title = cut(&sheet.title, degree.words * 2);
    short.subtitle.iter_mut().for_each(|line| *line = cut(line, degree.words * 2));
    short.lanes.iter_mut().for_each(|lane| lane.title = cut(&lane.title, degree.words.min(120)));
    for node in &mut short.nodes {
        shorten_node(node, degree);
    }
    for edge in &mut short.edges {
        edge.label = cut(&edge.label, degree.words);
    }
    if degree.one_way_out {
        gather(&mut short, degree);
    }
    short
}

fn shorten_node(node: &mut Node, degree: &Degree) {
    node.text = cut(&node.text, degree.words);
    node.citation = cut(&node.citation, degree.words);
    node.role = node.role.as_deref().map(|role| cut(role, degree.words));
    node.timescales.iter_mut().for_each(|limit| limit.text = cut(&limit.text, degree.words));
    if node.timescales.len() > degree.timescales {
        let more = node.timescales.len() - (degree.timescales - 1);
        node.timescales.truncate(degree.timescales - 1);
        let text = format!("{more} more: see the numbered steps");
        node.timescales.push(Timescale { text, modality: Modality::More });
    }
}

/// Replaces every way out by one connector that lists them.
fn gather(sheet: &mut Chart, degree: &Degree) {
    let Some(own) = sheet.nodes.iter().find(|node| node.kind != NodeKind::Connector) else { return };
    let (id, lane) = (own.id.clone(), own.lane);
    let name = |to: &str| {
        let node = sheet.nodes.iter().find(|node| node.id == to);
        node.map_or("", |node| if node.id == id { "Here again" } else { node.text.as_str() }).to_string()
    };
    let ways: Vec<String> = sheet.edges.iter().filter(|edge| edge.from == id).map(|edge| way(edge, &name)).collect();
    if ways.len() < 2 && sheet.edges.iter().all(|edge| edge.from != edge.to) {
        return;
    }
    let most = degree.words / 10;
    let mut text = ways.iter().take(most).cloned().collect::<Vec<_>>().join("; ");
    if ways.len() > most {
        text.push_str(&format!("; and {} more ways: see the numbered steps", ways.len() - most));
    }
    sheet.edges.retain(|edge| edge.from != id);
    let entered: Vec<String> = sheet.edges.iter().map(|edge| edge.from.clone()).collect();
    sheet.nodes.retain(|node| node.id == id || entered.contains(&node.id));
    sheet.nodes.push(Node {
        id: "ways out".into(),
        lane,
        kind: NodeKind::Connector,
        text: cut(&text, degree.words * 3),
        ..Node::default()
    });
    sheet.edges.push(Edge { from: id, to: "ways out".into(), kind: EdgeKind::Normal, ..Edge::default() });
}

fn way(edge: &Edge, name: &dyn Fn(&str) -> String) -> String {
    let to = name(&edge.to);
    let label = edge.shown_label();
    if label.is_empty() { to } else { format!("{label}: {to}") }
}

/// The first letters of a text, to the end of a word where there is one near.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_string();
    }
    let kept: String = text.chars().take(most).collect();
    let end = kept.rfind(' ').filter(|end| *end * 2 > kept.len()).unwrap_or(kept.len());
    format!("{}\u{2026}", kept[..end].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_between_words() {
        assert_eq!(cut("one two three", 9), "one two\u{2026}");
        assert_eq!(cut("one", 9), "one");
        assert_eq!(cut(&"x".repeat(30), 4), "xxxx\u{2026}");
    }
}
