//! A procedure that nothing starts.

use super::hand_over::hand_overs;
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::{Model, Procedure};
use std::collections::{BTreeMap, BTreeSet};

/// Procedures without `starts with` to which nothing that itself starts hands over. A procedure that is
/// started by a hand-over needs no start of its own.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let mut started: BTreeSet<&str> =
        model.procedures.iter().filter(|(_, p)| !p.starts.is_empty()).map(|(name, _)| name.as_str()).collect();
    let mut open: Vec<&str> = started.iter().copied().collect();
    let mut from: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, procedure) in &model.procedures {
        for (to, ..) in hand_overs(procedure) {
            from.entry(to).or_default().insert(name);
        }
    }
    while let Some(name) = open.pop() {
        let Some(procedure) = model.procedures.get(name) else { continue };
        for (to, ..) in hand_overs(procedure) {
            if started.insert(to) {
                open.push(to);
            }
        }
    }
    let never = model.procedures.iter().filter(|(name, p)| !started.contains(name.as_str()) && !p.nodes.is_empty());
    never.map(|(name, procedure)| finding(model, procedure, from.get(name.as_str()))).collect()
}

fn finding(model: &Model, procedure: &Procedure, from: Option<&BTreeSet<&str>>) -> Finding {
    let mut titles: Vec<&str> =
        from.into_iter().flatten().filter_map(|name| model.procedures.get(*name)).map(|p| p.title.as_str()).collect();
    titles.sort_unstable();
    let title = &procedure.title;
    let message = match titles.is_empty() {
        true => format!("Nothing starts \"{title}\", and nothing hands over to it"),
        false => format!("\"{title}\" never starts: what hands over to it is itself started by nothing"),
    };
    let finding = Finding::new("MP210", Level::Warning, Origin::Policy, &[title], message)
        .at(procedure.span, "no line \"starts with\"")
        .cite(procedure.marks.cited())
        .help("Add the moment that the text names (starts with …), or the line of another procedure that hands over to it.");
    match titles.is_empty() {
        true => finding,
        false => finding.because(format!("Handed over to by: {}.", titles.join("; "))),
    }
}
