//! Procedures: steps, decisions, parallel parts, ends, and the flow between them.

use super::names::title_of;
use super::*;
use crate::syntax::ast::{Declaration, FlowKind, Kind, Statement as Line, Trait};

impl Resolver<'_> {
    /// Declares a procedure and its steps, so that flow can refer forwards.
    pub(super) fn procedure(&mut self, d: &Declaration, title: String, marks: Marks) {
        let title = names::as_proposed(title, &marks);
        let mut procedure = Procedure { title, marks, span: d.span, ..Procedure::default() };
        let mut boxes = std::collections::BTreeMap::new();
        for line in d.body.iter().flatten() {
            let Line::Declaration(step) = line else { continue };
            if !matches!(step.kind, Kind::Step | Kind::Decision | Kind::Together | Kind::End) {
                self.misplaced(line, "in a procedure");
                continue;
            }
            if let Some(first) = boxes.get(&step.name.text).and_then(|at: &usize| procedure.nodes.get(*at)) {
                let first = names::Symbol { kind: Kind::Step, file: 0, span: first.span, title: String::new() };
                self.report(names::twice(&step.name, &first));
                continue;
            }
            let node = self.node(d, step);
            boxes.insert(node.name.clone(), procedure.nodes.len());
            procedure.nodes.push(node);
        }
        self.boxes.insert(d.name.text.clone(), boxes);
        self.model.procedures.insert(d.name.text.clone(), procedure);
    }

    fn node(&mut self, procedure: &Declaration, step: &Declaration) -> Node {
        let mut marks = self.marks(&step.marks);
        if marks.citations.is_empty() {
            marks.citations = procedure.marks.citations.iter().map(sentence::citation).collect();
        }
        let kind = match step.kind {
            Kind::Decision => NodeKind::Decision,
            Kind::Together => NodeKind::Together,
            Kind::End => NodeKind::End { closes_everything: step.traits.contains(&Trait::ClosesEverything) },
            _ => NodeKind::Step,
        };
        let mut title = names::as_proposed(title_of(step), &marks);
        let act = match kind {
            NodeKind::Step | NodeKind::Decision => Some(self.step_act_of(procedure, step, &mut title, &marks)),
            _ => None,
        };
        Node {
            name: step.name.text.clone(),
            title,
            kind,
            act,
            routes: Vec::new(),
            parts: Vec::new(),
            responsible: Vec::new(),
            statements: Vec::new(),
            marks,
            span: step.span,
        }
    }

    /// The act a step is, or the act of its own that it stands for.
    fn step_act_of(
        &mut self,
        procedure: &Declaration,
        step: &Declaration,
        title: &mut String,
        marks: &Marks,
    ) -> String {
        let is_a = step.traits.iter().find_map(|t| match t {
            Trait::IsA(name) => Some(name),
            _ => None,
        });
        if let Some(name) = is_a
            && self.find(name, &[Kind::Act], "an act").is_some()
        {
            if step.title.is_none()
                && let Some(symbol) = self.symbols.by_name.get(&name.text)
            {
                *title = symbol.title.clone();
            }
            return name.text.clone();
        }
        let key = format!("{}/{}", procedure.name.text, step.name.text);
        let traits = step.traits.iter().filter(|t| !matches!(t, Trait::IsA(_))).cloned().collect();
        let own = Declaration { traits, ..step.clone() };
        self.act(&own, key.clone(), title.clone(), marks.clone(), true);
        key
    }

    /// Resolves the sentences and the flow of a procedure.
    pub(super) fn procedure_body(&mut self, d: &Declaration) {
        let name = d.name.text.clone();
        let Some(procedure) = self.model.procedures.get(&name).cloned() else { return };
        let (mut starts, mut interrupts, mut statements) = (Vec::new(), Vec::new(), Vec::new());
        self.within(Home::Procedure(name.clone()), None, &procedure.marks, |r| {
            for line in d.body.iter().flatten() {
                match line {
                    Line::Declaration(step) => r.step_body(&name, step),
                    Line::Starts(start) => starts.push(r.start(start)),
                    Line::Sentence(sentence) => statements.push(r.add_sentence(sentence)),
                    Line::Flow(flow) => interrupts.extend(r.interrupt(flow)),
                    Line::Property(_) => {}
                    other => r.misplaced(other, "in a procedure"),
                }
            }
        });
        if let Some(procedure) = self.model.procedures.get_mut(&name) {
            (procedure.starts, procedure.interrupts, procedure.statements) = (starts, interrupts, statements);
        }
    }

    fn start(&mut self, start: &ast::Starts) -> Start {
        Start {
            events: start.moments.iter().filter_map(|name| self.event(name)).collect(),
            when: start.when.as_ref().map(|when| self.condition(when)),
            marks: self.marks(&start.marks),
        }
    }

    fn interrupt(&mut self, flow: &ast::Flow) -> Option<Interrupt> {
        let FlowKind::AtAnyStage(when, route) = &flow.kind else {
            self.misplaced(&Line::Flow(flow.clone()), "in a procedure outside its steps");
            return None;
        };
        Some(Interrupt {
            when: self.condition(when),
            target: self.target_of(route)?,
            marks: self.marks(&flow.marks),
            span: flow.span,
        })
    }

    fn step_body(&mut self, procedure: &str, step: &Declaration) {
        let node = self.box_of(procedure, &step.name.text).cloned();
        let Some(mut node) = node.filter(|node| node.span == step.span) else { return };
        let home = Home::Step { procedure: procedure.to_string(), step: node.name.clone() };
        let (marks, act) = (node.marks.clone(), node.act.clone());
        self.within(home, act.clone(), &marks, |r| {
            for line in step.body.iter().flatten() {
                match (line, &act) {
                    (Line::Flow(flow), _) => r.route(flow, &mut node),
                    (line, Some(act)) => node.statements.extend(r.act_line(line, act)),
                    (Line::Sentence(sentence), None) => node.statements.push(r.add_sentence(sentence)),
                    (other, None) => r.misplaced(other, "in this box"),
                }
            }
        });
        if let Some(place) = self.model.procedures.get_mut(procedure)
            && let Some(at) = self.boxes.get(procedure).and_then(|boxes| boxes.get(&node.name))
            && let Some(slot) = place.nodes.get_mut(*at)
        {
            *slot = node;
        }
    }

    fn route(&mut self, flow: &ast::Flow, node: &mut Node) {
        let marks = self.marks(&flow.marks);
        let (kind, route) = match &flow.kind {
            FlowKind::Always(route) => (RouteKind::Always, route),
            FlowKind::If(condition, route) => (RouteKind::If(self.condition(condition)), route),
            FlowKind::Otherwise(route) => (RouteKind::Otherwise, route),
            FlowKind::IfNotDone(bound, route) => {
                let Some(bound) = self.bound(bound, &marks) else { return };
                (RouteKind::IfNotDone(bound), route)
            }
            FlowKind::OnceDone(how_many, route) => (RouteKind::OnceDone(*how_many), route),
            FlowKind::OnceLasted { state, amount, route } => {
                if self.find(state, &[Kind::State], "a state").is_none() {
                    return;
                }
                (RouteKind::OnceLasted { state: state.text.clone(), amount: *amount }, route)
            }
            FlowKind::Meanwhile { part, when } => {
                let when = when.as_ref().map(|when| self.condition(when));
                if self.box_named(part) {
                    node.parts.push(Part { node: part.text.clone(), when, marks, span: flow.span });
                }
                return;
            }
            FlowKind::AtAnyStage(..) => {
                return self.misplaced(&Line::Flow(flow.clone()), "in a step; it holds for the whole procedure");
            }
        };
        if let Some(target) = self.target_of(route) {
            node.routes.push(Route { kind, target, marks, span: flow.span });
        }
    }

    fn target_of(&mut self, route: &ast::Route) -> Option<Target> {
        match route {
            ast::Route::GoTo(name) => self.box_named(name).then(|| Target::Node(name.text.clone())),
            ast::Route::Rejoin(name) => self.box_named(name).then(|| Target::Rejoin(name.text.clone())),
            ast::Route::HandOver { to, come_back } => {
                self.find(to, &[Kind::Procedure, Kind::Elsewhere], "a procedure")?;
                Some(Target::Procedure { name: to.text.clone(), come_back: *come_back })
            }
        }
    }

    /// Whether the procedure being resolved has a box of this name; if not, says which are near.
    fn box_named(&mut self, name: &ast::Name) -> bool {
        let (Home::Procedure(procedure) | Home::Step { procedure, .. }) = &self.scope.home else { return false };
        if self.box_of(procedure, &name.text).is_some() {
            return true;
        }
        let boxes: Vec<String> = self
            .model
            .procedures
            .get(procedure)
            .map(|p| p.nodes.iter().map(|n| n.name.clone()).collect())
            .unwrap_or_default();
        let near = boxes.iter().min_by_key(|known| strsim::damerau_levenshtein(known, &name.text));
        let mut help = near.map(|near| format!("Did you mean {near}? ")).unwrap_or_default();
        if self.symbols.by_name.get(&name.text).is_some_and(|s| matches!(s.kind, Kind::Procedure | Kind::Elsewhere)) {
            help = format!("{} is another procedure: write \"hand over to {}\".", name.text, name.text);
        }
        self.error("MP101", name.span, format!("This procedure has no step {}", name.text), help);
        false
    }
}
