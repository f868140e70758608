//! From a procedure of the model to a chart.

mod badges;
mod ways;

use super::chart::{self, Chart, Edge, EdgeKind, Lane, NodeKind};
use super::palette;
use crate::emit::{file_name, notice};
use crate::model::{self, *};
use std::collections::{BTreeMap, BTreeSet};

/// The lane of boxes for which the text names nobody.
const NOBODY: &str = "The text does not say who";

/// How much of the time limits a chart carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// What a box on a wall can hold.
    Drawing,
    /// Every limit: for the numbered steps.
    Full,
}

/// The chart of a procedure: lanes by agency, the responsible role in the box, time limits as badges.
pub fn chart(model: &Model, around: &Surroundings, procedure: &Procedure, detail: Detail) -> Chart {
    Drawing::new(model, around, procedure, detail).finish()
}

/// What the charts of a model need to know of the rest of it, gathered once for all of them.
pub struct Surroundings<'m> {
    /// The statements in acts and rules, by the act they are about.
    about: BTreeMap<&'m str, Vec<usize>>,
    /// The procedures that hand over to each, by their titles.
    handed_over_from: BTreeMap<&'m str, BTreeSet<&'m str>>,
}

impl<'m> Surroundings<'m> {
    /// Gathers them.
    pub fn new(model: &'m Model) -> Self {
        let mut about: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, statement) in model.statements.iter().enumerate() {
            if let (Some(act), Home::Act(_) | Home::Rule) = (&statement.act, &statement.home) {
                about.entry(act).or_default().push(index);
            }
        }
        let mut handed_over_from: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for procedure in model.procedures.values() {
            let routes = procedure.nodes.iter().flat_map(|node| &node.routes).map(|route| &route.target);
            for target in routes.chain(procedure.interrupts.iter().map(|interrupt| &interrupt.target)) {
                if let Target::Procedure { name, .. } = target {
                    handed_over_from.entry(name).or_default().insert(&procedure.title);
                }
            }
        }
        Surroundings { about, handed_over_from }
    }
}

/// The drawing of a procedure, seen from another's; nothing for one that is not captured.
pub(super) fn link(model: &Model, procedure: &str) -> String {
    if model.procedures.contains_key(procedure) { format!("{}.svg", file_name(procedure)) } else { String::new() }
}

/// A chart being drawn.
struct Drawing<'m> {
    model: &'m Model,
    reader: Reader<'m>,
    procedure: &'m Procedure,
    chart: Chart,
    /// The lane of each agency, by its title.
    lanes: BTreeMap<String, usize>,
    /// The lane of each box.
    lane_of: BTreeMap<String, usize>,
    documents: BTreeSet<String>,
    detail: Detail,
    around: &'m Surroundings<'m>,
}

impl<'m> Drawing<'m> {
    fn new(model: &'m Model, around: &'m Surroundings<'m>, procedure: &'m Procedure, detail: Detail) -> Self {
        let reader = Reader::new(model);
        let chart = Chart { title: procedure.title.clone(), ..Chart::default() };
        let (lanes, lane_of, documents) = Default::default();
        Drawing { model, reader, procedure, chart, lanes, lane_of, documents, detail, around }
    }

    fn finish(mut self) -> Chart {
        self.choose_lanes();
        self.choose_colours();
        self.add_start();
        for node in &self.procedure.nodes {
            self.add_node(node);
        }
        for node in &self.procedure.nodes {
            self.add_ways_out(node);
        }
        for (at, interrupt) in self.procedure.interrupts.iter().enumerate() {
            self.add_interrupt(at, interrupt);
        }
        self.documents.extend(notice::documents(&self.procedure.marks.citations));
        let mut lines: Vec<String> = notice::lines(self.model, &self.documents);
        let cited = short(&self.procedure.marks.citations);
        if !cited.is_empty() {
            lines.insert(0, format!("Paragraphs {cited}"));
        }
        self.chart.subtitle = lines;
        self.chart
    }

    /// A box stands in the lane of whoever is responsible; one for which nobody is named, or an end,
    /// stands where the flow comes from.
    fn choose_lanes(&mut self) {
        let mut from: BTreeMap<&str, &str> = BTreeMap::new();
        for node in &self.procedure.nodes {
            for next in successors(node) {
                from.entry(next).or_insert(&node.name);
            }
        }
        for node in &self.procedure.nodes {
            if let Some(party) = node.responsible.first() {
                let (title, agency) = self.agency(party);
                let lane = self.lane(&title, &agency);
                self.lane_of.insert(node.name.clone(), lane);
            }
        }
        for node in &self.procedure.nodes {
            let (mut at, mut seen) = (node.name.as_str(), BTreeSet::new());
            while !self.lane_of.contains_key(at) && seen.insert(at) {
                let Some(before) = from.get(at) else { break };
                at = before;
            }
            let lane = match self.lane_of.get(at) {
                Some(lane) => *lane,
                None => self.lane(NOBODY, ""),
            };
            self.lane_of.entry(node.name.clone()).or_insert(lane);
        }
    }

    /// The title and key of the agency somebody belongs to.
    fn agency(&self, party: &Party) -> (String, String) {
        let agency = match party.kind {
            PartyKind::Agency => Some(party.name.clone()),
            PartyKind::Role => self.model.roles.get(&party.name).and_then(|role| role.agency.clone()),
        };
        match agency.and_then(|key| self.model.agencies.get(&key).map(|agency| (agency.title.clone(), key))) {
            Some(found) => found,
            None => (self.reader.party_title(party), party.name.clone()),
        }
    }

    fn lane(&mut self, title: &str, agency: &str) -> usize {
        if let Some(lane) = self.lanes.get(title) {
            return *lane;
        }
        let colour = palette::NO_AGENCY;
        self.chart.lanes.push(Lane { title: title.to_string(), agency: agency.to_string(), colour });
        self.lanes.insert(title.to_string(), self.chart.lanes.len() - 1);
        self.chart.lanes.len() - 1
    }

    /// Gives every lane a colour: an agency has the same on every chart, unless one declared before it
    /// has that colour here; lanes of nobody are grey.
    fn choose_colours(&mut self) {
        let mut declared: Vec<(&Agency, &String)> = self.model.agencies.iter().map(|(key, a)| (a, key)).collect();
        declared.sort_by_key(|(agency, _)| (agency.span.file, agency.span.start));
        let mut taken = BTreeSet::from([palette::NO_AGENCY]);
        for (place, (_, key)) in declared.iter().enumerate() {
            let Some(lane) = self.chart.lanes.iter_mut().find(|lane| lane.agency == **key) else { continue };
            let colours = (0..palette::AGENCIES.len()).map(|step| (place + step) % palette::AGENCIES.len());
            lane.colour = colours.into_iter().find(|colour| !taken.contains(colour)).unwrap_or(place);
            taken.insert(lane.colour);
        }
    }

    fn add_start(&mut self) {
        let Some(first) = self.procedure.nodes.first() else { return };
        let events: Vec<String> = self
            .procedure
            .starts
            .iter()
            .map(|start| {
                let events: Vec<String> = start.events.iter().map(|event| self.reader.event(event)).collect();
                let when = start.when.as_ref().map(|when| format!(", when {}", self.reader.condition(when)));
                format!("{}{}", events.join(" or "), when.unwrap_or_default())
            })
            .collect();
        let text = if events.is_empty() { self.handed_over_from() } else { sentence_case(&events.join(", or ")) };
        let citations: Vec<Citation> = self.procedure.starts.iter().flat_map(|s| s.marks.citations.clone()).collect();
        let lane = self.lane_of.get(&first.name).copied().unwrap_or(0);
        self.push(chart::Node {
            id: "start".into(),
            lane,
            kind: NodeKind::Start,
            text,
            citation: short(&citations),
            ..chart::Node::default()
        });
        self.edge("start", &box_id(&first.name), String::new(), EdgeKind::Normal);
    }

    /// What a procedure that no moment starts begins with: the procedures that hand over to it.
    fn handed_over_from(&self) -> String {
        let name = self.model.procedures.iter().find(|(_, p)| std::ptr::eq(*p, self.procedure)).map(|(name, _)| name);
        let titles: Vec<&str> = name
            .and_then(|name| self.around.handed_over_from.get(name.as_str()))
            .into_iter()
            .flatten()
            .copied()
            .collect();
        if titles.is_empty() { "Start".to_string() } else { format!("From: {}", titles.join("; ")) }
    }

    fn push(&mut self, node: chart::Node) {
        self.chart.nodes.push(node);
    }

    fn edge(&mut self, from: &str, to: &str, label: String, kind: EdgeKind) {
        self.chart.edges.push(Edge { from: from.into(), to: to.into(), label, kind, ..Edge::default() });
    }

    fn add_node(&mut self, node: &'m model::Node) {
        let kind = match node.kind {
            model::NodeKind::Step => NodeKind::Step,
            model::NodeKind::Decision => NodeKind::Decision,
            model::NodeKind::Together => NodeKind::Together,
            model::NodeKind::End { .. } => NodeKind::End,
        };
        let statements = self.statements(node);
        for statement in &statements {
            self.documents.extend(notice::documents(&statement.marks.citations));
        }
        let lane = self.lane_of.get(&node.name).copied().unwrap_or(0);
        let roles: Vec<String> = node.responsible.iter().map(|party| self.reader.party_title(party)).collect();
        let role = (!roles.is_empty() && roles != [self.chart.lanes[lane].title.clone()]).then(|| roles.join(", "));
        let drawn = chart::Node {
            id: box_id(&node.name),
            lane,
            kind,
            text: node.title.clone(),
            role,
            timescales: self.timescales(&statements),
            citation: self.cited(node, &statements),
            ..chart::Node::default()
        };
        self.push(drawn);
        if node.kind == model::NodeKind::Together {
            let how_many = node.routes.iter().find_map(|route| match &route.kind {
                RouteKind::OnceDone(how_many) => Some(*how_many),
                _ => None,
            });
            let text = match how_many {
                Some(HowMany::Any) => "Once any of these is done".to_string(),
                Some(HowMany::AtLeast(n)) => format!("Once at least {n} of these are done"),
                _ => "Once all of these are done".to_string(),
            };
            self.push(chart::Node {
                id: join_id(&node.name),
                lane,
                kind: NodeKind::Rejoin,
                text,
                ..chart::Node::default()
            });
        }
    }

    /// The step's own statements, its act's, and rules elsewhere about the act's timing.
    fn statements(&self, node: &model::Node) -> Vec<&'m Statement> {
        let mut indexes: BTreeSet<usize> = node.statements.iter().copied().collect();
        if let Some(act) = &node.act {
            indexes.extend(self.around.about.get(act.as_str()).into_iter().flatten());
        }
        indexes.into_iter().map(|index| &self.model.statements[index]).collect()
    }

    /// The paragraphs a box rests on: its own, else those of its statements.
    fn cited(&self, node: &model::Node, statements: &[&Statement]) -> String {
        let mut citations: Vec<Citation> = Vec::new();
        let own = &node.marks.citations;
        let header = if *own == self.procedure.marks.citations && !statements.is_empty() { &[][..] } else { own };
        for citation in header.iter().chain(statements.iter().flat_map(|s| &s.marks.citations)) {
            if !citations.contains(citation) {
                citations.push(citation.clone());
            }
        }
        short(&citations)
    }
}

fn box_id(name: &str) -> String {
    format!("box {name}")
}

fn join_id(name: &str) -> String {
    format!("join {name}")
}

/// The boxes that a box leads to.
fn successors(node: &model::Node) -> impl Iterator<Item = &str> {
    let parts = node.parts.iter().map(|part| part.node.as_str());
    parts.chain(node.routes.iter().filter_map(|route| match &route.target {
        Target::Node(name) => Some(name.as_str()),
        _ => None,
    }))
}

/// Paragraphs on a drawing: the document named once, `SET A.3.4.17, A.3.10.1`; at most four.
pub(super) fn short(citations: &[Citation]) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut document = "";
    for citation in citations.iter().take(4) {
        if citation.document == document {
            parts.push(citation.paragraph.clone());
        } else {
            parts.push(citation.to_string());
            document = &citation.document;
        }
    }
    if citations.len() > 4 {
        parts.push(format!("and {} more", citations.len() - 4));
    }
    parts.join(", ")
}
