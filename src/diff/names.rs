//! Names, one by one: what the old edition's names are called in the new one, and a model so renamed.
//!
//! Once the old model carries the new one's names, whatever still differs is a difference of content;
//! a name, a file and a line number are none.

use crate::model::*;
use std::collections::BTreeMap;

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Document,
    Agency,
    Role,
    Fact,
    Moment,
    Date,
    State,
    Act,
    Procedure,
    Elsewhere,
    Term,
    Register,
    Variation,
}

impl Kind {
    /// What people call such a thing.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Document => "document",
            Kind::Agency => "agency",
            Kind::Role => "role",
            Kind::Fact => "fact",
            Kind::Moment => "moment",
            Kind::Date => "date",
            Kind::State => "state",
            Kind::Act => "act",
            Kind::Procedure => "procedure",
            Kind::Elsewhere => "procedure elsewhere",
            Kind::Term => "term",
            Kind::Register => "register",
            Kind::Variation => "variation",
        }
    }
}

/// The new edition's name for each of the old one's that is called otherwise there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Renaming {
    /// By what they stand for; a step's own act is named like its step and follows it.
    pub names: BTreeMap<(Kind, String), String>,
    /// A step, by procedure and name, and the procedure and name it has now.
    pub steps: BTreeMap<(String, String), (String, String)>,
    /// An outcome of an act (by the act's old name), as it is worded now.
    pub outcomes: BTreeMap<(String, String), String>,
}

impl Renaming {
    /// The new name.
    pub fn name(&self, kind: Kind, name: &str) -> String {
        self.names.get(&(kind, name.to_string())).cloned().unwrap_or_else(|| name.to_string())
    }

    /// The procedure and name a step has now.
    pub fn step(&self, procedure: &str, step: &str) -> (String, String) {
        match self.steps.get(&(procedure.to_string(), step.to_string())) {
            Some(now) => now.clone(),
            None => (self.name(Kind::Procedure, procedure), step.to_string()),
        }
    }

    fn outcome(&self, act: &str, outcome: &str) -> String {
        let key = (act.to_string(), outcome.to_string());
        self.outcomes.get(&key).cloned().unwrap_or_else(|| outcome.to_string())
    }

    fn set(&self, kind: Kind, name: &mut String) {
        if let Some(new) = self.names.get(&(kind, name.clone())) {
            name.clone_from(new);
        }
    }

    fn option(&self, kind: Kind, name: &mut Option<String>) {
        if let Some(name) = name {
            self.set(kind, name);
        }
    }

    /// A name that may stand for any of these kinds: the first that is renamed.
    fn either(&self, kinds: &[Kind], name: &mut String) {
        if let Some(new) = kinds.iter().find_map(|kind| self.names.get(&(*kind, name.clone()))) {
            name.clone_from(new);
        }
    }

    /// The model with the new names. Statements keep their places in the list.
    pub fn apply(&self, old: &Model) -> Model {
        let mut model = old.clone();
        model.documents = self.keys(Kind::Document, model.documents);
        model.agencies = self.keys(Kind::Agency, model.agencies);
        model.roles = self.keys(Kind::Role, model.roles);
        model.facts = self.keys(Kind::Fact, model.facts);
        model.moments = self.keys(Kind::Moment, model.moments);
        model.dates = self.keys(Kind::Date, model.dates);
        model.states = self.keys(Kind::State, model.states);
        model.elsewhere = self.keys(Kind::Elsewhere, model.elsewhere);
        model.terms = self.keys(Kind::Term, model.terms);
        model.registers = self.keys(Kind::Register, model.registers);
        model.variations = self.keys(Kind::Variation, model.variations);
        model.roles.values_mut().for_each(|role| self.role(role));
        model.facts.values_mut().for_each(|fact| {
            fact.rules_out.iter_mut().chain(&mut fact.means).for_each(|name| self.set(Kind::Fact, name));
        });
        model.moments.values_mut().for_each(|moment| {
            for same in moment.same_as.iter_mut().chain(&mut moment.same_or_later_than) {
                self.either(&[Kind::Moment, Kind::Act], same);
            }
        });
        model.states.values_mut().for_each(|state| self.state(state));
        model.acts = self.acts(model.acts);
        self.procedures(&mut model);
        model.registers.values_mut().for_each(|register| self.register(register));
        model.variations.values_mut().for_each(|variation| self.variation(variation));
        model.statements.iter_mut().for_each(|statement| self.statement(statement));
        model.set_aside.iter_mut().flat_map(|line| &mut line.paragraphs).for_each(|citation| self.citation(citation));
        self.every_mark(&mut model);
        model
    }

    fn keys<T>(&self, kind: Kind, map: BTreeMap<String, T>) -> BTreeMap<String, T> {
        // Where two names become one, what stands under the name it keeps wins.
        let (moved, kept): (Vec<_>, Vec<_>) =
            map.into_iter().partition(|(name, _)| self.names.contains_key(&(kind, name.clone())));
        let mut all: BTreeMap<String, T> =
            moved.into_iter().map(|(name, thing)| (self.name(kind, &name), thing)).collect();
        all.extend(kept);
        all
    }

    fn role(&self, role: &mut Role) {
        role.agency.iter_mut().chain(&mut role.agencies).for_each(|name| self.set(Kind::Agency, name));
        role.agencies.dedup();
        for other in [&mut role.deputy, &mut role.out_of_hours, &mut role.when_the_subject].into_iter().flatten() {
            self.either(&[Kind::Role, Kind::Agency], other);
        }
    }

    fn state(&self, state: &mut State) {
        state.begins_with.iter_mut().chain(&mut state.ends_with).for_each(|event| self.event(event));
        if let Some(holder) = &mut state.holder {
            self.either(&[Kind::Role, Kind::Agency], holder);
        }
    }

    fn acts(&self, acts: BTreeMap<String, Act>) -> BTreeMap<String, Act> {
        let mut renamed = BTreeMap::new();
        for (name, mut act) in acts {
            for outcome in &mut act.outcomes {
                *outcome = self.outcome(&name, outcome);
            }
            self.option(Kind::Act, &mut act.kind_of);
            for marked in &mut act.marks_moments {
                if let Some(outcome) = &mut marked.outcome {
                    *outcome = self.outcome(&name, outcome);
                }
                self.set(Kind::Moment, &mut marked.moment);
            }
            act.needs.iter_mut().for_each(|need| self.event(&mut need.what));
            for quorum in &mut act.quorums {
                quorum.parts.iter_mut().for_each(|part| self.quorum_part(part));
                quorum.when.iter_mut().for_each(|when| self.condition(when));
            }
            renamed.insert(self.name(Kind::Act, &name), act);
        }
        renamed
    }

    fn quorum_part(&self, part: &mut QuorumPart) {
        match part {
            QuorumPart::One(party) => self.party(party),
            QuorumPart::AtLeast { of, .. } => of.iter_mut().for_each(|party| self.party(party)),
        }
    }

    /// Steps that moved to another procedure stand there now; the rest stay in their order.
    fn procedures(&self, model: &mut Model) {
        let old = std::mem::take(&mut model.procedures);
        let mut moved: Vec<(String, Node)> = Vec::new();
        for (name, mut procedure) in old {
            let here = self.name(Kind::Procedure, &name);
            procedure.starts.iter_mut().for_each(|start| {
                start.events.iter_mut().for_each(|event| self.event(event));
                start.when.iter_mut().for_each(|when| self.condition(when));
            });
            for interrupt in &mut procedure.interrupts {
                self.condition(&mut interrupt.when);
                self.target(&name, &mut interrupt.target);
            }
            for mut node in std::mem::take(&mut procedure.nodes) {
                let (to, step) = self.step(&name, &node.name);
                self.node(&name, &mut node);
                node.name = step;
                if to == here { procedure.nodes.push(node) } else { moved.push((to, node)) }
            }
            let kept =
                model.procedures.entry(here).or_insert_with(|| Procedure { nodes: Vec::new(), ..procedure.clone() });
            kept.nodes.extend(procedure.nodes);
        }
        for (to, node) in moved {
            model.procedures.entry(to).or_default().nodes.push(node);
        }
    }

    fn node(&self, procedure: &str, node: &mut Node) {
        self.option(Kind::Act, &mut node.act);
        node.responsible.iter_mut().for_each(|party| self.party(party));
        for part in &mut node.parts {
            part.node = self.step(procedure, &part.node).1;
            part.when.iter_mut().for_each(|when| self.condition(when));
        }
        for route in &mut node.routes {
            self.target(procedure, &mut route.target);
            match &mut route.kind {
                RouteKind::If(condition) => self.condition(condition),
                RouteKind::IfNotDone(bound) => self.limit(&mut bound.limit),
                RouteKind::OnceLasted { state, .. } => self.set(Kind::State, state),
                RouteKind::Always | RouteKind::Otherwise | RouteKind::OnceDone(_) => {}
            }
        }
    }

    fn target(&self, procedure: &str, target: &mut Target) {
        match target {
            Target::Node(step) | Target::Rejoin(step) => *step = self.step(procedure, step).1,
            Target::Procedure { name, .. } => self.either(&[Kind::Procedure, Kind::Elsewhere], name),
        }
    }

    fn register(&self, register: &mut Register) {
        self.option(Kind::Document, &mut register.document);
        for entry in &mut register.entries {
            entry.to.iter_mut().for_each(|to| self.either(&[Kind::Role, Kind::Agency], to));
            entry.met_by.iter_mut().for_each(|met| self.citation(&mut met.paragraph));
        }
    }

    fn variation(&self, variation: &mut Variation) {
        self.option(Kind::Document, &mut variation.of);
        let cited = variation.changes.iter_mut().flat_map(|change| &mut change.in_place_of);
        cited.for_each(|citation| self.citation(citation));
    }

    /// A sentence with everything in it but its marks, which [`Renaming::every_mark`] reaches.
    fn statement(&self, statement: &mut Statement) {
        match &mut statement.home {
            Home::Rule => {}
            Home::Act(name) => self.set(Kind::Act, name),
            Home::State(name) => self.set(Kind::State, name),
            Home::Procedure(name) => self.set(Kind::Procedure, name),
            Home::Variation(name) => self.set(Kind::Variation, name),
            Home::Recommendation { register, .. } => self.set(Kind::Register, register),
            Home::Step { procedure, step } => (*procedure, *step) = self.step(procedure, step),
        }
        self.option(Kind::Act, &mut statement.act);
        self.parties(&mut statement.subject);
        self.deed(&mut statement.deed);
        statement.bounds.iter_mut().for_each(|bound| self.limit(&mut bound.limit));
        statement.when.iter_mut().chain(&mut statement.unless).for_each(|condition| self.condition(condition));
        statement.no_longer_needed_if.iter_mut().for_each(|(condition, _)| self.condition(condition));
        for variant in &mut statement.variants {
            self.condition(&mut variant.when);
            self.parties(&mut variant.subject);
            self.deed(&mut variant.deed);
            variant.bounds.iter_mut().for_each(|bound| self.limit(&mut bound.limit));
        }
        for later in &mut statement.later_dates {
            match &mut later.who {
                Agreer::Parties(parties) => self.parties(parties),
                Agreer::Act(act) => self.set(Kind::Act, act),
            }
            later.when.iter_mut().for_each(|when| self.condition(when));
        }
        for series in &mut statement.series {
            self.option(Kind::State, &mut series.while_state);
            series.until.iter_mut().chain(&mut series.or_on).for_each(|event| self.event(event));
            self.option(Kind::Act, &mut series.replaces);
        }
        for item in &mut statement.items {
            item.when.iter_mut().chain(&mut item.unless).for_each(|condition| self.condition(condition));
        }
    }

    fn deed(&self, deed: &mut Deed) {
        match deed {
            Deed::Tell { to, .. } | Deed::Send { to, .. } => self.parties(to),
            Deed::Consult { whom, .. } => self.parties(whom),
            _ => {}
        }
    }

    /// Names made one (a merged role) are said once.
    fn parties(&self, parties: &mut Parties) {
        parties.list.iter_mut().for_each(|party| self.party(party));
        let mut seen = std::collections::BTreeSet::new();
        parties.list.retain(|party| seen.insert(party.clone()));
    }

    fn party(&self, party: &mut Party) {
        let kind = match party.kind {
            PartyKind::Agency => Kind::Agency,
            PartyKind::Role => Kind::Role,
        };
        self.set(kind, &mut party.name);
    }

    fn event(&self, event: &mut Event) {
        match event {
            Event::Moment(name) => self.set(Kind::Moment, name),
            Event::Act(name) | Event::ActEnds(name) => self.set(Kind::Act, name),
            Event::Date(name) => self.set(Kind::Date, name),
            Event::StateBegins(name) | Event::StateEnds(name) => self.set(Kind::State, name),
        }
    }

    fn anchor(&self, anchor: &mut Anchor) {
        match anchor {
            Anchor::Event { event, .. } => self.event(event),
            Anchor::EarlierOf(events) | Anchor::LaterOf(events) => {
                events.iter_mut().for_each(|event| self.event(event));
            }
            Anchor::Silent => {}
        }
    }

    fn limit(&self, limit: &mut Limit) {
        match limit {
            Limit::Within { anchor, .. } | Limit::AtLeast { anchor, .. } | Limit::AtMost { anchor, .. } => {
                self.anchor(anchor);
            }
            Limit::SameDay { anchor, .. } | Limit::NthDay { anchor, .. } => self.anchor(anchor),
            Limit::By(anchor) | Limit::Before(anchor) | Limit::NotBefore(anchor) => self.anchor(anchor),
            Limit::After(anchor) | Limit::On(anchor) => self.anchor(anchor),
            Limit::Prompt { anchor, .. } => anchor.iter_mut().for_each(|anchor| self.anchor(anchor)),
            Limit::WeekOfPregnancy { .. } | Limit::ByDate(_) => {}
        }
    }

    fn condition(&self, condition: &mut Condition) {
        match condition {
            Condition::Fact(fact) | Condition::FactIs { fact, .. } | Condition::Compare { fact, .. } => {
                self.set(Kind::Fact, fact);
            }
            Condition::Outcome { act, outcome } => {
                *outcome = self.outcome(act, outcome);
                self.set(Kind::Act, act);
            }
            Condition::InState(state) => self.set(Kind::State, state),
            Condition::Words(_) => {}
            Condition::Not(inner) => self.condition(inner),
            Condition::All(list) | Condition::Any(list) | Condition::AtLeast { of: list, .. } => {
                list.iter_mut().for_each(|inner| self.condition(inner));
            }
        }
    }

    fn citation(&self, citation: &mut Citation) {
        self.set(Kind::Document, &mut citation.document);
    }

    fn every_mark(&self, model: &mut Model) {
        if !self.names.keys().any(|(kind, _)| *kind == Kind::Document) {
            return;
        }
        super::marks::each(model, &mut |marks| marks.citations.iter_mut().for_each(|citation| self.citation(citation)));
    }
}
