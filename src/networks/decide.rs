//! Whether the ties of a candidate can all hold in one case, on which path, and what else then holds.
//!
//! A case is one child's timeline through the procedures. The boxes that the ties need are looked for one
//! after another, each way decided together with what is already needed (conditions by
//! [`crate::logic`]): the first that can be taken is the path shown. Ways that follow a miss, or leave at
//! any stage, are no ways to do everything in time and are not taken. A candidate for which no such case
//! is found gives no finding: it may be that the search was too narrow, never that a case shown cannot
//! happen.
//!
//! **Twice round.** An act on a circle of the graph, or with a stated gap from one time to the next, is
//! followed for a second and a third time: two steps of the gap. Whatever is found so is a case that the
//! texts allow, so nothing false is claimed; what would need a fourth time is not found.

use super::flow::{Asked, Place};
use super::points::Point;
use super::system::{Source, System};
use crate::logic::{Case, Decider, Formula};
use crate::model::{Event, Home};
use std::collections::{BTreeSet, VecDeque};

/// A case in which ties hold.
#[derive(Clone, Debug)]
pub struct Decided {
    pub case: Case,
    /// The conditions it was decided by: all of them.
    pub when: Vec<Formula>,
    /// Vertices passed, procedure by procedure.
    pub path: Vec<usize>,
}

/// How many ways are tried for one candidate.
const WAYS: usize = 400;

/// A case in which all these ties hold; none if none is found.
pub fn decide(system: &System, ties: &[usize]) -> Option<Decided> {
    let mut search = Search { system, when: Vec::new(), keys: BTreeSet::new(), path: Vec::new(), tries: WAYS };
    let mut starts: BTreeSet<(&str, &Event)> = BTreeSet::new();
    for tie in ties {
        let tie = &system.ties[*tie];
        search.also(tie.when.clone());
        if let Source::Order(pair) = &tie.source {
            let vertex = &system.flow.vertices[pair.sooner];
            starts.extend(vertex.starts.map(|event| (vertex.procedure, event)));
        }
    }
    // A procedure starts once.
    if starts.iter().any(|one| starts.iter().any(|other| one.0 == other.0 && one.1 != other.1)) {
        return None;
    }
    if !search.holds() || marks_and_goes_on(system, ties) {
        return None;
    }
    for vertex in needed(system, ties) {
        search.reach(vertex)?;
    }
    for tie in ties {
        if let Source::Order(pair) = &system.ties[*tie].source
            && !search.passes(pair.sooner, pair.later)
        {
            search.walk(pair.sooner, pair.later)?;
        }
    }
    let procedures: BTreeSet<&str> = search.path.iter().map(|at| system.flow.vertices[*at].procedure).collect();
    for interrupt in procedures.iter().filter_map(|name| system.model.procedures.get(*name)).flat_map(|p| &p.interrupts)
    {
        search.also(interrupt.when.formula(system.model).negated());
    }
    let case = witness(system, &search.when)?;
    Some(Decided { case, when: search.when, path: search.path })
}

/// A case in which all of these hold; none if there is none, or the question is too large. Conditions
/// that ask about nothing in common are decided apart, so that a path of hundreds of decisions is no
/// larger a question than its largest part; facts, which the policies may tie together, stay together.
pub fn witness(system: &System, when: &[Formula]) -> Option<Case> {
    let mut groups: Vec<(BTreeSet<String>, Vec<Formula>)> = Vec::new();
    for formula in when {
        let mut own = BTreeSet::new();
        keys(formula, &mut own);
        if own.iter().any(|key| key.starts_with("fact ")) {
            own.insert("fact".to_string());
        }
        let (near, mut apart): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(keys, _)| !keys.is_disjoint(&own));
        let mut formulas = vec![formula.clone()];
        for (keys, more) in near {
            own.extend(keys);
            formulas.extend(more);
        }
        apart.push((own, formulas));
        groups = apart;
    }
    let decider = Decider::new(&system.space);
    let mut case = Case::new();
    for (_, formulas) in groups {
        case.extend(decider.witness(&Formula::And(formulas)).ok().flatten()?);
    }
    Some(case)
}

/// The boxes that the ties put in order, and those that their points and sentences stand in: in the order
/// of the graph, so that each can be come to from the one before.
fn needed(system: &System, ties: &[usize]) -> Vec<usize> {
    let mut list = Vec::new();
    let vertices = &system.flow.vertices;
    for tie in ties {
        let tie = &system.ties[*tie];
        if let Source::Order(pair) = &tie.source {
            list.push(pair.sooner);
            // What follows in another procedure is come to from here.
            list.extend((vertices[pair.sooner].procedure == vertices[pair.later].procedure).then_some(pair.later));
        }
        if let Source::Clause(claim) = tie.source
            && let Home::Step { procedure, step } = &system.claims[claim].statement.home
        {
            let at = system.flow.vertices.iter().position(|vertex| {
                vertex.place == Place::Done
                    && vertex.procedure == procedure
                    && vertex.node.is_some_and(|node| node.name == *step)
            });
            list.extend(at);
        }
        for point in [&tie.edge.point, &tie.edge.of] {
            if let (Point::Event(_), Some(act)) = (point, point.act())
                && let [only] = system.flow.doing(act).as_slice()
            {
                list.push(*only);
            }
        }
    }
    list.sort_unstable_by_key(|at| (system.flow.rank_of(*at), *at));
    list.dedup();
    list
}

/// Whether an outcome marks a moment and yet the act goes round again, though that outcome does not
/// lead back to it.
fn marks_and_goes_on(system: &System, ties: &[usize]) -> bool {
    let marks = ties.iter().filter_map(|tie| match &system.ties[*tie].source {
        Source::Marks { act, at } => Some((act, *at)),
        _ => None,
    });
    for (act, at) in marks {
        let again = ties.iter().any(|tie| {
            let edge = &system.ties[*tie].edge;
            [&edge.point, &edge.of].iter().any(|point| matches!(point, Point::Again { act: other, .. } if other == act))
        });
        let outcome =
            system.model.acts.get(act).and_then(|act| act.marks_moments.get(at)).and_then(|m| m.outcome.clone());
        let leads_back = system.flow.doing(act).iter().any(|done| {
            system.flow.next[*done].iter().filter(|hop| !hop.at_any_stage).any(|hop| {
                let so = hop.asked.iter().any(|asked| {
                    asked.holds
                        && matches!(asked.condition, crate::model::Condition::Outcome { act: a, outcome: o }
                            if a == act && Some(o) == outcome.as_ref())
                });
                so && (hop.to == *done || system.flow.reached(hop.to, false).contains(done))
            })
        });
        if again && !leads_back {
            return true;
        }
    }
    false
}

struct Search<'s, 'm> {
    system: &'s System<'m>,
    when: Vec<Formula>,
    /// What the conditions so far ask about.
    keys: BTreeSet<String>,
    path: Vec<usize>,
    tries: usize,
}

impl Search<'_, '_> {
    fn also(&mut self, formula: Formula) {
        if formula != Formula::True && formula != Formula::And(Vec::new()) && !self.when.contains(&formula) {
            keys(&formula, &mut self.keys);
            self.when.push(formula);
        }
    }

    fn holds(&self) -> bool {
        witness(self.system, &self.when).is_some()
    }

    /// Whether the path so far leads from one box to another of the same procedure.
    fn passes(&self, sooner: usize, later: usize) -> bool {
        let vertices = &self.system.flow.vertices;
        let at = |vertex: usize| self.path.iter().position(|passed| *passed == vertex);
        vertices[sooner].procedure == vertices[later].procedure
            && at(sooner).zip(at(later)).is_some_and(|(sooner, later)| sooner < later)
    }

    /// From where its procedure begins to a box.
    fn reach(&mut self, vertex: usize) -> Option<()> {
        let flow = &self.system.flow;
        if self.path.contains(&vertex) || flow.vertices[vertex].starts.is_some() {
            return Some(());
        }
        let name = flow.vertices[vertex].procedure;
        // From the last box passed there, if it leads on to this one.
        let last = self.path.iter().rev().copied().find(|at| flow.vertices[*at].procedure == name);
        if let Some(last) = last
            && self.walk(last, vertex).is_some()
        {
            return Some(());
        }
        let first = flow.vertices.iter().position(|v| v.procedure == name && v.place == Place::Arriving)?;
        self.walk(first, vertex)
    }

    /// From one box to another, by a way whose conditions can hold with what is needed already: one of the
    /// shortest if it can be.
    fn walk(&mut self, from: usize, to: usize) -> Option<()> {
        if from == to {
            self.path.push(to);
            return Some(());
        }
        let near = self.leading(from, to, true);
        if !near.contains(&from) {
            return None;
        }
        self.walk_among(from, to, &near).or_else(|| self.walk_among(from, to, &self.leading(from, to, false)))
    }

    fn walk_among(&mut self, from: usize, to: usize, leading: &BTreeSet<usize>) -> Option<()> {
        let flow = &self.system.flow;
        // Breadth first, so that the path shown is short; a vertex is left by its first way that can be.
        let mut open: VecDeque<(usize, Vec<usize>, Vec<Asked>)> = VecDeque::from([(from, vec![from], Vec::new())]);
        let mut seen = BTreeSet::new();
        while let Some((at, way, asked)) = open.pop_front() {
            for hop in flow.next[at].iter().filter(|hop| !hop.at_any_stage) {
                if !leading.contains(&hop.to) || (hop.to != to && !seen.insert(hop.to)) {
                    continue;
                }
                let mut all = asked.clone();
                all.extend(hop.asked.iter().copied());
                if !hop.asked.is_empty() && !self.could(&all) {
                    seen.remove(&hop.to);
                    continue;
                }
                let mut longer = way.clone();
                longer.push(hop.to);
                if hop.to == to {
                    for asked in all {
                        let formula = formula(self.system, asked);
                        self.also(formula);
                    }
                    self.path.extend(longer.into_iter().filter(|at| !self.path.contains(at)).collect::<Vec<_>>());
                    return Some(());
                }
                open.push_back((hop.to, longer, all));
            }
        }
        None
    }

    /// The vertices from which a box can be come to: those near it, as far back as `from`, or all of them.
    fn leading(&self, from: usize, to: usize, near: bool) -> BTreeSet<usize> {
        let (mut seen, mut open) = (BTreeSet::from([to]), VecDeque::from([to]));
        while let Some(at) = open.pop_front() {
            for before in &self.system.flow.back[at] {
                if seen.insert(*before) {
                    open.push_back(*before);
                }
            }
            if near && seen.contains(&from) {
                break;
            }
        }
        seen
    }

    /// Whether these conditions can hold with what is needed already. What asks about nothing that is
    /// asked elsewhere is not put to the decider.
    fn could(&mut self, asked: &[Asked]) -> bool {
        if self.tries == 0 {
            return false;
        }
        let formulas: Vec<Formula> = asked.iter().map(|asked| formula(self.system, *asked)).collect();
        let formulas: Vec<Formula> = formulas.into_iter().filter(|formula| !self.when.contains(formula)).collect();
        let mut apart = true;
        let mut seen = self.keys.clone();
        for formula in &formulas {
            let mut own = BTreeSet::new();
            keys(formula, &mut own);
            let plain = own.iter().all(|key| key.starts_with("outcome ") || key.starts_with("words "));
            apart &= plain && own.is_disjoint(&seen);
            seen.extend(own);
        }
        if apart {
            return true;
        }
        self.tries -= 1;
        let all: Vec<Formula> = self.when.iter().cloned().chain(formulas).collect();
        witness(self.system, &all).is_some()
    }
}

fn formula(system: &System, asked: Asked) -> Formula {
    let formula = asked.condition.formula(system.model);
    if asked.holds { formula } else { formula.negated() }
}

/// The keys of the facts a formula asks about.
fn keys(formula: &Formula, into: &mut BTreeSet<String>) {
    match formula {
        Formula::True | Formula::False => {}
        Formula::Atom(atom) => {
            into.insert(atom.key().to_string());
        }
        Formula::Not(inner) => keys(inner, into),
        Formula::And(list) | Formula::Or(list) | Formula::AtLeast(_, list) => {
            list.iter().for_each(|inner| keys(inner, into));
        }
    }
}
