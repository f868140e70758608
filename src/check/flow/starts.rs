//! A procedure that nothing starts.

use super::hand_over::hand_overs;
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::{Model, Procedure};
use std::collections::{BTreeMap, BTreeSet};

/// Procedures without `starts with`: a fault if no running procedure hands over to them, else a note.
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
    let silent = model.procedures.iter().filter(|(_, p)| p.starts.is_empty() && !p.nodes.is_empty());
    silent.map(|(name, p)| finding(model, p, from.get(name.as_str()), started.contains(name.as_str()))).collect()
}

fn finding(model: &Model, procedure: &Procedure, from: Option<&BTreeSet<&str>>, started: bool) -> Finding {
    let mut titles: Vec<&str> =
        from.into_iter().flatten().filter_map(|name| model.procedures.get(*name)).map(|p| p.title.as_str()).collect();
    titles.sort_unstable();
    let title = &procedure.title;
    let (level, message) = match (started, titles.is_empty()) {
        (true, _) => (
            Level::Note,
            format!("\"{title}\" does not say what starts it; it begins when another procedure hands over"),
        ),
        (false, true) => (Level::Warning, format!("Nothing starts \"{title}\", and nothing hands over to it")),
        (false, false) => {
            (Level::Warning, format!("\"{title}\" never starts: what hands over to it is itself started by nothing"))
        }
    };
    let finding = Finding::new("MP210", level, Origin::Policy, &[title, level.word()], message)
        .at(procedure.span, "no line \"starts with\"")
        .cite(procedure.marks.cited())
        .help("If the text names the moment, add: starts with …");
    match titles.is_empty() {
        true => finding,
        false => finding.because(format!("Handed over to by: {}.", titles.join("; "))),
    }
}
