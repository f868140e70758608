//! Everything the policies state about time as one system: points, and ties between them, each with
//! where it comes from and when it holds.

use super::bounds::{self, Edge, LeftOut};
use super::claims::{Claim, claims};
use super::flow::{Flow, Pair};
use super::points::{Point, Same, markers};
use crate::logic::{Formula, Space};
use crate::model::*;
use std::collections::{BTreeMap, BTreeSet};

/// Where a tie comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// A clause: its place in [`System::claims`].
    Clause(usize),
    /// A cited `needs` line of an act.
    Needs { act: String, at: usize },
    /// A moment declared to be the same as another or later.
    Later(String),
    /// An outcome of an act that marks a moment.
    Marks { act: String, at: usize },
    /// The order of the graph.
    Order(Pair),
    /// What cannot be otherwise: nothing ends before it begins, nor happens again before it has.
    Nature,
}

/// One bound between two points.
#[derive(Clone, Debug)]
pub struct Tie {
    pub edge: Edge,
    pub source: Source,
    /// When it holds.
    pub when: Formula,
}

/// A limit that is in no network.
#[derive(Clone, Debug)]
pub struct Missing {
    pub claim: usize,
    pub why: LeftOut,
}

/// The whole system.
pub struct System<'m> {
    pub model: &'m Model,
    pub reader: Reader<'m>,
    pub claims: Vec<Claim<'m>>,
    pub flow: Flow<'m>,
    pub same: Same,
    pub ties: Vec<Tie>,
    pub left_out: Vec<Missing>,
    pub space: Space,
    /// The ends of states: what has to happen while a state lasts is waited for by its end.
    pub ends: BTreeSet<Point>,
}

impl<'m> System<'m> {
    /// The system of a model.
    pub fn of(model: &'m Model) -> Self {
        let mut system = System {
            model,
            reader: Reader::new(model),
            claims: claims(model),
            flow: Flow::of(model),
            same: Same::of(model),
            ties: Vec::new(),
            left_out: Vec::new(),
            space: Space::default(),
            ends: BTreeSet::new(),
        };
        let ends = model.states.keys().map(|state| system.same.one(&Event::StateEnds(state.clone())));
        system.ends = ends.map(Point::Event).collect();
        for claim in 0..system.claims.len() {
            system.clause(claim);
        }
        system.declared();
        system.marked();
        system.ordered();
        system.natural();
        let marked = outcomes(model);
        system.space = model.space(conditions(model).into_iter().chain(&marked));
        system
    }

    fn tie(&mut self, edge: Edge, source: Source, when: Formula) {
        if edge.point != edge.of {
            self.ties.push(Tie { edge, source, when });
        }
    }

    fn clause(&mut self, at: usize) {
        let claim = self.claims[at].clone();
        let when = applies(self.model, &claim);
        for (way, step, _) in bounds::gaps(&claim) {
            let Some(act) = claim.statement.act.clone() else { continue };
            for time in [2, 3] {
                let (again, before) = (self.occurrence(&act, time), self.occurrence(&act, time - 1));
                self.tie(Edge::new(again, way, step, before), Source::Clause(at), when.clone());
            }
        }
        let Some(point) = self.point_of(&claim) else {
            if !claim.bounds.is_empty() && bounds::gaps(&claim).is_empty() {
                self.left_out.push(Missing { claim: at, why: LeftOut::Split });
            }
            return;
        };
        for bound in claim.bounds {
            match bounds::edges(self.model, &self.same, &claim, bound, &point) {
                Ok(edges) => {
                    for edge in edges {
                        self.tie(edge, Source::Clause(at), when.clone());
                    }
                }
                Err(why) => self.left_out.push(Missing { claim: at, why }),
            }
        }
    }

    /// The point of an act, the nth time.
    pub fn occurrence(&self, act: &str, time: u8) -> Point {
        match time {
            0 | 1 => Point::Event(self.same.one(&Event::Act(act.to_string()))),
            time => Point::Again { act: act.to_string(), time },
        }
    }

    /// What a clause times: its act, or what it asks for beside it.
    pub fn point_of(&self, claim: &Claim) -> Option<Point> {
        let act = claim.statement.act.as_ref();
        match (claim.deed, act) {
            (Deed::Last, _) => Some(Point::Deed(claim.index)),
            (Deed::Perform { verb }, _) if verb == "arrange" => Some(Point::Deed(claim.index)),
            (deed, Some(act)) if deed.times_the_act() => match claim.statement.occurrence {
                None | Some(Occurrence::First) => Some(match deed {
                    Deed::Perform { verb } if verb == "complete" => {
                        Point::Event(self.same.one(&Event::ActEnds(act.clone())))
                    }
                    _ => self.occurrence(act, 1),
                }),
                Some(_) => None,
            },
            _ => Some(Point::Deed(claim.index)),
        }
    }

    fn declared(&mut self) {
        for (name, moment) in &self.model.moments {
            let Some(other) = &moment.same_or_later_than else { continue };
            let other = match self.model.acts.contains_key(other) {
                true => Event::Act(other.clone()),
                false => Event::Moment(other.clone()),
            };
            let (later, sooner) = (self.same.one(&Event::Moment(name.clone())), self.same.one(&other));
            let edge = Edge::order(Point::Event(later), Point::Event(sooner));
            self.tie(edge, Source::Later(name.clone()), Formula::True);
        }
        for (name, act) in &self.model.acts {
            for (at, need) in act.needs.iter().enumerate() {
                let what = Point::Event(self.same.one(&need.what));
                let edge = Edge::order(self.occurrence(name, 1), what);
                self.tie(edge, Source::Needs { act: name.clone(), at }, Formula::True);
            }
        }
    }

    /// Moments that an outcome of one act marks: the same moment, where it comes out so.
    fn marked(&mut self) {
        for (name, act) in &self.model.acts {
            for (at, marked) in act.marks_moments.iter().enumerate() {
                let Some(outcome) = &marked.outcome else { continue };
                if markers(self.model, &marked.moment) != 1 {
                    continue;
                }
                let so = Condition::Outcome { act: name.clone(), outcome: outcome.clone() }.formula(self.model);
                let done = Point::Event(self.same.one(&Event::ActEnds(name.clone())));
                let moment = Point::Event(self.same.one(&Event::Moment(marked.moment.clone())));
                let source = Source::Marks { act: name.clone(), at };
                self.tie(Edge::order(done.clone(), moment.clone()), source.clone(), so.clone());
                self.tie(Edge::order(moment, done), source, so);
            }
        }
    }

    /// The order of the graph between what is timed.
    fn ordered(&mut self) {
        let timed: BTreeSet<Point> =
            self.ties.iter().flat_map(|tie| [tie.edge.point.clone(), tie.edge.of.clone()]).collect();
        let mut doing: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, vertex) in self.flow.vertices.iter().enumerate() {
            if vertex.place == super::flow::Place::Done
                && let Some(act) = vertex.node.and_then(|node| node.act.as_deref())
            {
                doing.entry(act).or_default().push(at);
            }
        }
        let is_timed = |at: usize| {
            self.flow.point(&self.same, at).is_some_and(|point| {
                timed.contains(&point)
                    || point.act().is_some_and(|act| timed.contains(&Point::Again { act: act.to_string(), time: 2 }))
            })
        };
        let pairs = self.flow.order(&is_timed);
        let mut ties = Vec::new();
        for pair in pairs {
            let (Some(sooner), Some(later)) = (self.at(pair.sooner, &doing), self.at(pair.later, &doing)) else {
                continue;
            };
            for sooner in self.and_again(pair, sooner, &timed) {
                ties.push((Edge::order(later.clone(), sooner), Source::Order(pair)));
            }
        }
        for (edge, source) in ties {
            self.tie(edge, source, Formula::True);
        }
    }

    /// The point of a vertex, if it is certain which occurrence of its act it is.
    fn at(&self, vertex: usize, doing: &BTreeMap<&str, Vec<usize>>) -> Option<Point> {
        let point = self.flow.point(&self.same, vertex)?;
        let place = self.flow.vertices.get(vertex)?;
        let Some(act) = place.node.and_then(|node| node.act.as_deref()) else { return Some(point) };
        let places = doing.get(act).map(Vec::as_slice).unwrap_or_default();
        let done = places.iter().copied().find(|at| self.flow.vertices[*at].is_in(place))?;
        // What an act leads to comes after its first time, whichever time this is.
        match (self.flow.rank(act, done, places), place.place) {
            (Some(1), _) => Some(point),
            (Some(time), _) => Some(Point::Again { act: act.to_string(), time }),
            (None, super::flow::Place::Done) => Some(point),
            (None, _) => None,
        }
    }

    /// Besides an act on a circle, its later times: all before what follows the circle.
    fn and_again(&self, pair: Pair, sooner: Point, timed: &BTreeSet<Point>) -> Vec<Point> {
        let mut list = vec![sooner.clone()];
        let Some(act) = sooner.act() else { return list };
        let again = [2, 3].map(|time| Point::Again { act: act.to_string(), time });
        let again: Vec<Point> = again.into_iter().filter(|point| timed.contains(point)).collect();
        if !again.is_empty()
            && !self.flow.on_one_circle(pair.sooner, pair.later)
            && self.flow.reached(pair.sooner, false).contains(&pair.sooner)
        {
            list.extend(again);
        }
        list
    }

    /// What cannot be otherwise.
    fn natural(&mut self) {
        let points: BTreeSet<Point> =
            self.ties.iter().flat_map(|tie| [tie.edge.point.clone(), tie.edge.of.clone()]).collect();
        for point in &points {
            let sooner = match point {
                Point::Event(Event::ActEnds(act)) => Point::Event(self.same.one(&Event::Act(act.clone()))),
                Point::Event(Event::StateEnds(state)) => {
                    Point::Event(self.same.one(&Event::StateBegins(state.clone())))
                }
                Point::Again { act, time } => self.occurrence(act, time - 1),
                _ => continue,
            };
            self.tie(Edge::order(point.clone(), sooner), Source::Nature, Formula::True);
        }
        for (name, state) in &self.model.states {
            let begins = self.same.one(&Event::StateBegins(name.clone()));
            if let [ends] = state.ends_with.as_slice() {
                let (ends, begins) = (Point::Event(self.same.one(ends)), Point::Event(begins));
                if points.contains(&ends) && points.contains(&begins) {
                    self.tie(Edge::order(ends, begins), Source::Nature, Formula::True);
                }
            }
        }
    }
}

/// When a clause applies and is not lifted, and no other exception does of which the text does not say
/// how they go together.
pub fn applies(model: &Model, claim: &Claim) -> Formula {
    let mut parts = vec![claim.when.clone()];
    parts.extend(claim.statement.no_longer_needed_if.iter().map(|(condition, _)| condition.formula(model).negated()));
    let alike = claim.variant.filter(|variant| variant.instead);
    let settled = claim.statement.several.as_ref().and_then(|several| several.precedence);
    if let Some(variant) = alike
        && matches!(settled, None | Some(Precedence::Latest))
    {
        let others = claim.statement.variants.iter().filter(|other| other.instead && other.span != variant.span);
        parts.extend(others.map(|other| other.when.formula(model).negated()));
    }
    Formula::And(parts)
}

/// Every condition that decides what applies, and which way a case goes.
fn conditions(model: &Model) -> Vec<&Condition> {
    let mut list = Vec::new();
    for statement in &model.statements {
        list.extend(statement.when.iter().chain(&statement.unless));
        list.extend(statement.no_longer_needed_if.iter().map(|(condition, _)| condition));
        list.extend(statement.variants.iter().map(|variant| &variant.when));
    }
    for procedure in model.procedures.values() {
        list.extend(procedure.starts.iter().filter_map(|start| start.when.as_ref()));
        list.extend(procedure.interrupts.iter().map(|interrupt| &interrupt.when));
        for node in &procedure.nodes {
            list.extend(node.parts.iter().filter_map(|part| part.when.as_ref()));
            list.extend(node.routes.iter().filter_map(|route| match &route.kind {
                RouteKind::If(condition) => Some(condition),
                _ => None,
            }));
        }
    }
    list
}

/// The outcomes that mark moments, as conditions.
fn outcomes(model: &Model) -> Vec<Condition> {
    let of = |(name, act): (&String, &Act)| -> Vec<Condition> {
        let outcomes = act.marks_moments.iter().filter_map(|marked| marked.outcome.clone());
        outcomes.map(|outcome| Condition::Outcome { act: name.clone(), outcome }).collect()
    };
    model.acts.iter().flat_map(of).collect()
}

/// Whether a bound is one counted forwards from what has happened: a deadline.
pub fn is_deadline(edge: &Edge) -> bool {
    use crate::timing::Step::*;
    edge.up_to
        && match edge.step {
            Deadline(_) | DayEnds | WorkingDayEnds | NthDayEnds(..) => true,
            Minutes(minutes) => minutes > 0,
            _ => false,
        }
}

/// Whether a tie is a deadline that a clause states.
pub fn is_stated_deadline(tie: &Tie) -> bool {
    matches!(tie.source, Source::Clause(_)) && is_deadline(&tie.edge)
}

/// Whether a tie is a floor that a clause states.
pub fn is_stated_floor(tie: &Tie) -> bool {
    matches!(tie.source, Source::Clause(_)) && is_floor(&tie.edge)
}

/// Whether a bound keeps its point away from what has happened: a floor with an amount.
pub fn is_floor(edge: &Edge) -> bool {
    !edge.up_to && matches!(edge.step, crate::timing::Step::EarliestAfter(_) | crate::timing::Step::NthDayBegins(..))
}
