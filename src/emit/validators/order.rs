//! The order that a procedure's graph states: what must have been done before a step can be reached.

use super::names::Taken;
use super::statement::Judged;
use super::vocabulary::Vocabulary;
use crate::model::{Condition, Modality, Node, NodeKind, Procedure, RouteKind, Target};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// One thing that can lead to a step: an act, with any of these outcomes (none named: with any at all).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Before {
    act: String,
    outcomes: Vec<String>,
}

/// What can lead to a box; none where nothing need have been done (the procedure can begin there).
type Leading = Option<BTreeSet<Before>>;

impl Vocabulary<'_> {
    /// A check for each step of the procedure that only other steps lead to.
    pub(super) fn order(&self, key: &str, taken: &mut Taken) -> Vec<Judged> {
        let procedure = &self.model.procedures[key];
        let mut checks = Vec::new();
        for (act, nodes) in steps_by_act(procedure) {
            // What another procedure does as well may have been done there.
            if self
                .model
                .procedures
                .iter()
                .any(|(other, p)| other != key && p.nodes.iter().any(|n| n.act.as_ref() == Some(&act)))
            {
                continue;
            }
            let mut before = BTreeSet::new();
            let known = nodes.iter().all(|node| match leading(procedure, &node.name) {
                Some(list) => {
                    before.extend(list);
                    true
                }
                None => false,
            });
            // A step that follows itself can be reached again without anything between.
            if known && !before.is_empty() {
                checks.extend(self.order_check(&act, nodes[0], &before, taken));
            }
        }
        checks
    }

    fn order_check(&self, act: &str, node: &Node, before: &BTreeSet<Before>, taken: &mut Taken) -> Option<Judged> {
        let id = self.acts.get(act)?;
        let lists: Vec<TokenStream> = before.iter().filter_map(|before| self.before(before)).collect();
        let titles: BTreeSet<String> = before.iter().map(|before| self.act_title(&before.act)).collect();
        let titles: Vec<String> = titles.iter().map(|title| format!("“{title}”")).collect();
        let text = format!("“{}” follows {}", node.title, titles.join(" or "));
        let body = |clause: &Ident| {
            quote! {
                let before = [#(#lists),*];
                Act::#id.occurrences(timeline).into_iter()
                    .flat_map(|one| #clause.judge(order::follows(one, &before)))
                    .collect()
            }
        };
        Some(self.synthetic(&format!("{} in order", node.name), &text, &node.marks, Modality::IsTo, taken, body))
    }

    fn before(&self, before: &Before) -> Option<TokenStream> {
        let act = self.acts.get(&before.act)?;
        let outcomes: Vec<TokenStream> =
            before.outcomes.iter().filter_map(|outcome| self.outcome(&before.act, outcome)).collect();
        if outcomes.is_empty() {
            return Some(quote!(Act::#act.occurrences(timeline)));
        }
        Some(quote!(order::possibly(Act::#act.occurrences(timeline), &[#(#outcomes),*])))
    }
}

fn steps_by_act(procedure: &Procedure) -> BTreeMap<String, Vec<&Node>> {
    let mut by_act: BTreeMap<String, Vec<&Node>> = BTreeMap::new();
    for node in &procedure.nodes {
        if let (NodeKind::Step, Some(act)) = (node.kind, &node.act) {
            by_act.entry(act.clone()).or_default().push(node);
        }
    }
    by_act
}

/// What can lead to a box. Decisions and forks leave no trace that every record holds, so what leads to
/// them counts as well.
fn leading(procedure: &Procedure, name: &str) -> Leading {
    let (mut found, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), vec![name.to_string()]);
    while let Some(target) = open.pop() {
        if !seen.insert(target.clone()) {
            continue;
        }
        if begins_here(procedure, &target) {
            return None;
        }
        for (node, kind) in lines_into(procedure, &target) {
            match (node.kind, kind) {
                // Reached when something was *not* done, or by the clock: nothing need be recorded.
                (_, Some(RouteKind::IfNotDone(_) | RouteKind::OnceLasted { .. })) => return None,
                (NodeKind::Step, kind) => {
                    let act = node.act.clone()?;
                    let outcomes = kind.map(|kind| outcomes_of(kind, &act)).unwrap_or_default();
                    found.insert(Before { act, outcomes });
                }
                (NodeKind::Decision, _) => {
                    found.extend(node.act.clone().map(|act| Before { act, outcomes: Vec::new() }));
                    open.push(node.name.clone());
                }
                (NodeKind::Together | NodeKind::End { .. }, _) => open.push(node.name.clone()),
            }
        }
    }
    Some(found)
}

/// Whether the procedure can begin at this box: the first, and where an interrupt or nothing leads to it.
fn begins_here(procedure: &Procedure, name: &str) -> bool {
    let interrupted = procedure.interrupts.iter().any(|interrupt| interrupt.target == Target::Node(name.to_string()));
    procedure.nodes.first().is_some_and(|first| first.name == name)
        || interrupted
        || lines_into(procedure, name).is_empty()
}

/// The boxes with a line of flow into this one; without a kind where a parallel part begins.
fn lines_into<'p>(procedure: &'p Procedure, name: &str) -> Vec<(&'p Node, Option<&'p RouteKind>)> {
    let mut lines = Vec::new();
    for node in &procedure.nodes {
        for route in &node.routes {
            if matches!(&route.target, Target::Node(target) | Target::Rejoin(target) if target == name) {
                lines.push((node, Some(&route.kind)));
            }
        }
        lines.extend(node.parts.iter().filter(|part| part.node == name).map(|_| (node, None)));
    }
    lines
}

/// The outcomes with which a line is taken, where it says so plainly.
fn outcomes_of(kind: &RouteKind, of: &str) -> Vec<String> {
    let outcome = |condition: &Condition| match condition {
        Condition::Outcome { act, outcome } if act == of => Some(outcome.clone()),
        _ => None,
    };
    match kind {
        RouteKind::If(Condition::Any(list)) => list.iter().map(outcome).collect::<Option<Vec<_>>>().unwrap_or_default(),
        RouteKind::If(condition) => outcome(condition).into_iter().collect(),
        _ => Vec::new(),
    }
}
