//! The lines of a procedure: where each step leads, hand-overs, and what may happen at any stage.

use super::{Drawing, box_id, join_id, link, short};
use crate::emit::flowcharts::chart::{self, EdgeKind, NodeKind};
use crate::model::{self, *};

impl<'m> Drawing<'m> {
    /// The ways out of a node: its parts, its routes.
    pub(super) fn add_ways_out(&mut self, node: &'m model::Node) {
        let together = node.kind == model::NodeKind::Together;
        let from = if together { join_id(&node.name) } else { box_id(&node.name) };
        for part in &node.parts {
            let label = part.when.as_ref().map(|when| format!("when {}", self.reader.condition(when)));
            self.edge(&box_id(&node.name), &box_id(&part.node), label.unwrap_or_default(), EdgeKind::ParallelPart);
        }
        for route in &node.routes {
            let label = if together { String::new() } else { self.label(&route.kind, node) };
            let to = self.target(&route.target, &node.name);
            self.edge(&from, &to, label, EdgeKind::Normal);
        }
    }

    fn label(&self, kind: &RouteKind, node: &model::Node) -> String {
        match kind {
            RouteKind::Always => String::new(),
            RouteKind::If(condition) => sentence_case(&self.reader.condition(condition)),
            RouteKind::Otherwise => "Otherwise".to_string(),
            RouteKind::IfNotDone(bound) => format!("If not done {}", self.reader.limit(&bound.limit)),
            RouteKind::OnceDone(_) => format!("Once {} is done", node.title),
            RouteKind::OnceLasted { state, amount } => {
                format!("Once {} has lasted {amount}", self.reader.state(state))
            }
        }
    }

    /// The box a route leads to; a hand-over gets a box of its own beside where it leaves.
    fn target(&mut self, target: &Target, from: &str) -> String {
        match target {
            Target::Node(name) => box_id(name),
            Target::Rejoin(name) => join_id(name),
            Target::Procedure { name, come_back } => {
                let lane = self.lane_of.get(from).copied().unwrap_or(0);
                let id = format!("hand-over {lane} {name} {come_back}");
                if !self.chart.nodes.iter().any(|node| node.id == id) {
                    let back = if *come_back { ", then come back" } else { "" };
                    let elsewhere = self.model.elsewhere.get(name);
                    let citation = elsewhere.map(|elsewhere| short(&elsewhere.marks.citations)).unwrap_or_default();
                    let text = format!("{}{back}", self.reader.procedure(name));
                    self.push(chart::Node {
                        id: id.clone(),
                        lane,
                        kind: NodeKind::HandOver,
                        text,
                        citation,
                        link: link(self.model, name),
                        ..chart::Node::default()
                    });
                }
                id
            }
        }
    }

    /// What may happen at any stage: a start of its own, and where it leads.
    pub(super) fn add_interrupt(&mut self, at: usize, interrupt: &Interrupt) {
        let to = self.target(&interrupt.target, "");
        let lane = self.chart.nodes.iter().find(|node| node.id == to).map_or(0, |node| node.lane);
        let id = format!("interrupt {at}");
        let text = format!("If {}", self.reader.condition(&interrupt.when));
        let citation = short(&interrupt.marks.citations);
        self.push(chart::Node {
            id: id.clone(),
            lane,
            kind: NodeKind::Start,
            text,
            citation,
            ..chart::Node::default()
        });
        self.edge(&id, &to, String::new(), EdgeKind::Interrupt);
    }
}
