//! Acts of ours for which no text states a time limit.

use super::{Count, note};
use crate::diagnostics::Finding;
use crate::model::{Bound, Limit, Model, Node, NodeKind, Statement};
use std::collections::BTreeSet;

/// One note for each procedure with steps that nothing times.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let timed: BTreeSet<&str> =
        model.statements.iter().filter(|s| is_timed(s)).filter_map(|s| s.act.as_deref()).collect();
    let mut findings = Vec::new();
    for procedure in model.procedures.values() {
        let steps: Vec<&Node> =
            procedure.nodes.iter().filter(|node| matches!(node.kind, NodeKind::Step | NodeKind::Decision)).collect();
        let untimed: BTreeSet<&str> =
            steps.iter().filter(|node| !has_limit(model, node, &timed)).map(|node| node.title.as_str()).collect();
        if untimed.is_empty() {
            continue;
        }
        let count = Count {
            title: procedure.title.clone(),
            span: Some(procedure.span),
            citations: procedure.marks.cited(),
            things: untimed.iter().map(|title| (*title).to_string()).collect(),
        };
        let which = match (untimed.len(), steps.len()) {
            (1, 1) => "its only step".to_string(),
            (open, all) if open == all => format!("any of its {all} steps"),
            (open, all) => format!("{open} of its {all} steps"),
        };
        let message = format!("\"{}\" states no time limit for {which}", procedure.title);
        findings.push(note(
            "MP501",
            &count,
            message,
            "Nothing has to change; drawings and checklists show these steps without a limit.",
        ));
    }
    findings
}

fn is_timed(statement: &Statement) -> bool {
    let bounds = statement.bounds.iter().chain(statement.variants.iter().flat_map(|variant| &variant.bounds));
    bounds.into_iter().any(is_measured) || !statement.series.is_empty()
}

pub(super) fn is_measured(bound: &Bound) -> bool {
    !matches!(bound.limit, Limit::Prompt { .. })
}

fn has_limit(model: &Model, node: &Node, timed: &BTreeSet<&str>) -> bool {
    let (mut next, mut seen) = (node.act.as_deref(), BTreeSet::new());
    while let Some(act) = next.filter(|act| seen.insert(*act)) {
        if timed.contains(act) {
            return true;
        }
        next = model.acts.get(act).and_then(|act| act.kind_of.as_deref());
    }
    false
}
