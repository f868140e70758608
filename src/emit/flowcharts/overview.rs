//! The overview map: how the procedures hand over to each other, for each document and for all.

use super::chart::{Boxes, Chart, Edge, EdgeKind, Lane, Node, NodeKind};
use super::from_model::short;
use super::palette;
use crate::emit::notice;
use crate::emit::template::markdown;
use crate::model::{Citation, Model, Procedure, Reader, Target};
use std::collections::BTreeSet;

/// A map, and the name of its files.
pub(super) struct Map {
    pub name: String,
    pub chart: Chart,
}

/// The map of everything, and one for each document if there are several. Nothing for fewer than two
/// procedures.
pub(super) fn maps(model: &Model) -> Vec<Map> {
    let documents: BTreeSet<&str> = model.procedures.values().filter_map(document).collect();
    let mut maps = Vec::new();
    if model.procedures.len() > 1 {
        maps.push(Map { name: "overview".to_string(), chart: chart(model, None) });
    }
    if documents.len() > 1 {
        let of_one = |name: &&str| Map {
            name: format!("document-{}", crate::emit::file_name(&name.to_lowercase())),
            chart: chart(model, Some(name)),
        };
        maps.extend(documents.iter().map(of_one));
    }
    maps
}

/// The map in words: each procedure, and what it hands over to.
pub(super) fn in_words(chart: &Chart) -> String {
    let mut lines = vec![format!("# {}", markdown(&chart.title)), String::new()];
    for line in &chart.subtitle {
        lines.extend([markdown(line), String::new()]);
    }
    for node in chart.nodes.iter().filter(|node| node.kind == NodeKind::Step) {
        let page = node.link.replace(".svg", ".md");
        lines.push(format!("- [{}](<{page}>) \\[{}\\]", markdown(&node.text), markdown(&node.citation)));
        for edge in chart.edges.iter().filter(|edge| edge.from == node.id) {
            let to = chart.nodes.iter().find(|other| other.id == edge.to).map_or("", |other| other.text.as_str());
            let stage = if edge.kind == EdgeKind::Interrupt { "at any stage, " } else { "" };
            let back = if edge.label.is_empty() { "" } else { ", and comes back" };
            lines.push(format!("  - {stage}hands over to {}{back}", markdown(to)));
        }
    }
    lines.join("\n") + "\n"
}

/// The drawing of a procedure, seen from the maps; nothing for one that is not captured.
fn link(model: &Model, procedure: &str) -> String {
    let link = super::from_model::link(model, procedure);
    if link.is_empty() { link } else { format!("../flowcharts/{link}") }
}

/// The document a procedure is of: the first it cites.
fn document(procedure: &Procedure) -> Option<&str> {
    procedure.marks.citations.first().map(|citation| citation.document.as_str())
}

fn chart(model: &Model, only: Option<&str>) -> Chart {
    let drawn: Vec<(&String, &Procedure)> =
        model.procedures.iter().filter(|(_, p)| only.is_none() || document(p) == only).collect();
    let documents: BTreeSet<String> =
        drawn.iter().filter_map(|(_, procedure)| document(procedure)).map(str::to_string).collect();
    let of = only.and_then(|name| model.documents.get(name)).map(|document| format!(": {}", document.title));
    let mut map = Drawing {
        reader: Reader::new(model),
        chart: Chart {
            title: format!("How the procedures hand over to each other{}", of.unwrap_or_default()),
            subtitle: notice::lines(model, &documents),
            lanes: documents.iter().map(|name| lane(model, name)).collect(),
            boxes: Boxes::Procedures,
            ..Chart::default()
        },
        lanes: documents.into_iter().collect(),
    };
    for (name, procedure) in &drawn {
        map.add_procedure(name, procedure);
    }
    for (name, procedure) in &drawn {
        map.add_hand_overs(name, procedure);
    }
    map.chart
}

fn lane(model: &Model, document: &str) -> Lane {
    let title = model.documents.get(document).map_or(document, |document| document.title.as_str());
    Lane { title: title.to_string(), agency: String::new(), colour: palette::NO_AGENCY }
}

struct Drawing<'m> {
    reader: Reader<'m>,
    chart: Chart,
    /// The document of each lane.
    lanes: Vec<String>,
}

impl Drawing<'_> {
    fn add_procedure(&mut self, name: &str, procedure: &Procedure) {
        let of = document(procedure).unwrap_or_default();
        self.chart.nodes.push(Node {
            id: name.to_string(),
            lane: self.lanes.iter().position(|lane| lane == of).unwrap_or(0),
            kind: NodeKind::Step,
            text: procedure.title.clone(),
            citation: short(&procedure.marks.citations),
            link: link(self.reader.model, name),
            ..Node::default()
        });
    }

    fn add_hand_overs(&mut self, name: &str, procedure: &Procedure) {
        let steps = procedure.nodes.iter().flat_map(|node| &node.routes).map(|route| (&route.target, EdgeKind::Normal));
        let interrupts = procedure.interrupts.iter().map(|interrupt| (&interrupt.target, EdgeKind::Interrupt));
        for (target, kind) in steps.chain(interrupts) {
            let Target::Procedure { name: to, come_back } = target else { continue };
            self.add_other(to, name);
            let label = if *come_back { "and back" } else { "" };
            let edge =
                Edge { from: name.to_string(), to: to.clone(), label: label.to_string(), kind, ..Edge::default() };
            if !self.chart.edges.contains(&edge) {
                self.chart.edges.push(edge);
            }
        }
    }

    /// A procedure of another document, or one that is not captured: drawn beside where it is handed over to.
    fn add_other(&mut self, name: &str, from: &str) {
        let nodes = &self.chart.nodes;
        if nodes.iter().any(|node| node.id == name) {
            return;
        }
        let lane = nodes.iter().find(|node| node.id == from).map_or(0, |node| node.lane);
        let model = self.reader.model;
        let own = model.procedures.get(name).map(|procedure| &procedure.marks.citations);
        let citations: &[Citation] =
            own.or(model.elsewhere.get(name).map(|other| &other.marks.citations)).map_or(&[], Vec::as_slice);
        self.chart.nodes.push(Node {
            id: name.to_string(),
            lane,
            kind: NodeKind::HandOver,
            text: self.reader.procedure(name),
            citation: short(citations),
            link: link(model, name),
            ..Node::default()
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: &str = "document D \"Doc\"\ndocument E \"Other\"\nagency police \"The police\"\n\
        procedure first \"First\" [D 1] {\n  at any stage, if danger: hand over to second and come back [D 3]\n  step s \"Do it\" {\n    police must do this [D 2]\n    hand over to second\n  }\n}\n\
        procedure second \"Second\" [E 1] {\n  step t \"Do that\" {\n    police must do this [E 2]\n    hand over to third\n  }\n}\n\
        elsewhere third \"Third\" [E 9]\nfact danger \"there is danger\"\n";

    fn model(text: &str) -> Model {
        let text = crate::syntax::normalise(text);
        let file = crate::diagnostics::Source { name: "p.milepost".to_string(), text };
        let compiled = crate::compile(crate::diagnostics::Sources { files: vec![file] }, Vec::new());
        assert!(!compiled.findings.iter().any(crate::check::stops_build), "{:#?}", compiled.findings);
        compiled.model
    }

    #[test]
    fn one_map_of_all_and_one_of_each_document() {
        let maps = maps(&model(TWO));
        let names: Vec<&str> = maps.iter().map(|map| map.name.as_str()).collect();
        assert_eq!(names, ["overview", "document-d", "document-e"]);
        insta::assert_snapshot!(in_words(&maps[0].chart));
        let others: Vec<&str> = maps[1].chart.nodes.iter().map(|node| node.text.as_str()).collect();
        assert_eq!(others, ["First", "Second"]);
    }

    #[test]
    fn one_procedure_needs_no_map() {
        let only = TWO.split("procedure second").next().unwrap().replace("second", "third");
        assert!(
            maps(&model(&(only + "elsewhere third \"Third\" [E 9]\nfact danger \"there is danger\"\n"))).is_empty()
        );
    }
}
