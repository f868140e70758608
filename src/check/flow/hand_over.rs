//! A hand-over to a procedure that has no steps.

use crate::diagnostics::{Finding, Level, Origin, Span};
use crate::model::{Model, Procedure, Target};

/// Hand-overs to procedures with nothing in them to do.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let mut findings = Vec::new();
    for procedure in model.procedures.values() {
        for (name, span, citations) in hand_overs(procedure) {
            let Some(to) = model.procedures.get(name).filter(|to| to.nodes.is_empty()) else { continue };
            let message = format!("\"{}\" hands over to \"{}\", which has no steps", procedure.title, to.title);
            let finding = Finding::new("MP209", Level::Error, Origin::Policy, &[&procedure.title, &to.title], message)
                .at(span, "nothing happens there")
                .see(to.span, "no step, decision or end")
                .cite(citations)
                .help("Write its steps. While its paragraphs are not captured yet, declare it as: elsewhere NAME \"Title\" [paragraph]");
            findings.push(finding);
        }
    }
    findings
}

/// Every hand-over of a procedure: to where, at which line, by which paragraphs.
pub(super) fn hand_overs(procedure: &Procedure) -> Vec<(&str, Span, Vec<String>)> {
    let mut list = Vec::new();
    for node in &procedure.nodes {
        for route in &node.routes {
            if let Target::Procedure { name, .. } = &route.target {
                let marks = if route.marks.citations.is_empty() { &node.marks } else { &route.marks };
                list.push((name.as_str(), route.span, marks.cited()));
            }
        }
    }
    for interrupt in &procedure.interrupts {
        if let Target::Procedure { name, .. } = &interrupt.target {
            list.push((name.as_str(), interrupt.span, interrupt.marks.cited()));
        }
    }
    list
}
