//! A step for which nobody is responsible.

use crate::check::flow::{key, quoted, words};
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::{Deed, Model, Node, NodeKind, Procedure, Silence, Statement};
use std::collections::BTreeSet;

/// Steps and decisions whose sentences name nobody to do them, and which do not say that the text
/// names nobody.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let named = acts_with_people(model);
    let mut findings = Vec::new();
    for procedure in model.procedures.values() {
        for node in &procedure.nodes {
            if is_done(node)
                && node.responsible.is_empty()
                && !has_people(model, node, &named)
                && !is_silent(model, node)
            {
                findings.push(finding(procedure, node));
            }
        }
    }
    findings
}

fn is_done(node: &Node) -> bool {
    matches!(node.kind, NodeKind::Step | NodeKind::Decision)
}

/// Acts of which some sentence, wherever it stands, says who does something for them.
fn acts_with_people(model: &Model) -> BTreeSet<&str> {
    let names = |statement: &&Statement| {
        !statement.subject.list.is_empty()
            && !statement.modality.forbids()
            && !matches!(statement.deed, Deed::Attend { .. } | Deed::Last)
    };
    model.statements.iter().filter(names).filter_map(|statement| statement.act.as_deref()).collect()
}

fn has_people(model: &Model, node: &Node, named: &BTreeSet<&str>) -> bool {
    let (mut next, mut seen) = (node.act.as_deref(), BTreeSet::new());
    while let Some(act) = next.filter(|act| seen.insert(*act)) {
        if named.contains(act) {
            return true;
        }
        next = model.acts.get(act).and_then(|act| act.kind_of.as_deref());
    }
    false
}

/// Whether the step, its act or one of its sentences says that the text names nobody.
pub(in crate::check) fn is_silent(model: &Model, node: &Node) -> bool {
    let act = node.act.as_ref().and_then(|act| model.acts.get(act));
    let of_act = act.map(|act| act.statements.as_slice()).unwrap_or_default();
    node.marks.leaves_open(Silence::Actor)
        || act.is_some_and(|act| act.marks.leaves_open(Silence::Actor))
        || node
            .statements
            .iter()
            .chain(of_act)
            .filter_map(|at| model.statements.get(*at))
            .any(|statement| statement.marks.leaves_open(Silence::Actor))
}

fn finding(procedure: &Procedure, node: &Node) -> Finding {
    let key = key(procedure, &[node]);
    let message = format!("In \"{}\" nobody is responsible for {}", procedure.title, quoted(node));
    Finding::new("MP411", Level::Warning, Origin::Policy, &words(&key), message)
        .at(node.span, "no sentence says who")
        .cite(node.marks.cited())
        .because("On a checklist or a flowchart this step would stand under nobody's name.")
        .help("Add a sentence that says who does it. If the paragraph names nobody, add to the step: text silent on the actor")
}
