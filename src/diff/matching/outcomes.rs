//! The outcomes of acts and decisions: an outcome in other words is the same outcome.

use super::super::names::Kind;
use super::super::similar;
use super::Matching;
use crate::model::{Condition, Model, RouteKind, Target};
use std::collections::BTreeSet;

/// Two outcomes that share this much are one in other words.
const LIKE: u32 = 500;

/// Matches the outcomes of every act that both editions have.
pub(super) fn all(old: &Model, new: &Model, matching: &mut Matching) {
    for (name, act) in &old.acts {
        let now = matching.renaming.name(Kind::Act, name);
        let Some(after) = new.acts.get(&now) else { continue };
        let gone: Vec<&String> = act.outcomes.iter().filter(|outcome| !after.outcomes.contains(outcome)).collect();
        let come: Vec<&String> = after.outcomes.iter().filter(|outcome| !act.outcomes.contains(outcome)).collect();
        if gone.is_empty() || come.is_empty() {
            continue;
        }
        let pairs = similar::pair(gone.len(), come.len(), |one, other| {
            let like = similar::texts(gone[one], come[other]);
            let leads =
                leads_to(old, name, gone[one]).iter().map(|target| renamed(matching, target)).collect::<BTreeSet<_>>();
            let same_way = !leads.is_empty() && leads == leads_to(new, &now, come[other]);
            let only = gone.len() == 1 && come.len() == 1;
            (like >= LIKE || (same_way && (only || like > 0))).then_some(like + 500 * u32::from(same_way))
        });
        for (one, other) in pairs {
            matching.renaming.outcomes.insert((name.clone(), gone[one].clone()), come[other].clone());
        }
    }
}

/// Where an outcome leads: procedure and box.
fn leads_to(model: &Model, act: &str, outcome: &str) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for (name, procedure) in &model.procedures {
        for route in procedure.nodes.iter().flat_map(|node| &node.routes) {
            let RouteKind::If(Condition::Outcome { act: of, outcome: which }) = &route.kind else { continue };
            if of == act && which == outcome {
                found.insert(match &route.target {
                    Target::Node(node) | Target::Rejoin(node) => (name.clone(), node.clone()),
                    Target::Procedure { name, .. } => (name.clone(), String::new()),
                });
            }
        }
    }
    found
}

fn renamed(matching: &Matching, target: &(String, String)) -> (String, String) {
    match target.1.is_empty() {
        true => (matching.renaming.name(Kind::Procedure, &target.0), String::new()),
        false => matching.renaming.step(&target.0, &target.1),
    }
}
