//! Hand-overs to procedures that no policy file captures yet: counted, one note a procedure.

use super::hand_over::hand_overs;
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::{Model, Procedure};
use std::collections::BTreeMap;

/// One note for each procedure that leaves what is captured.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    model.procedures.values().filter_map(|procedure| of(model, procedure)).collect()
}

fn of(model: &Model, procedure: &Procedure) -> Option<Finding> {
    let mut out = BTreeMap::new();
    for (name, span, _) in hand_overs(procedure) {
        if let Some(elsewhere) = model.elsewhere.get(name) {
            out.entry(elsewhere.title.as_str()).or_insert((span, elsewhere));
        }
    }
    let (first, _) = out.values().next()?;
    let message = match out.len() {
        1 => format!("\"{}\" hands over to 1 procedure that is not captured yet", procedure.title),
        many => format!("\"{}\" hands over to {many} procedures that are not captured yet", procedure.title),
    };
    let told: Vec<String> = out
        .iter()
        .map(|(title, (_, elsewhere))| match elsewhere.marks.cited().as_slice() {
            [] => (*title).to_string(),
            cited => format!("{title} ({})", cited.join(", ")),
        })
        .collect();
    let finding = Finding::new("MP211", Level::Note, Origin::Policy, &[&procedure.title], message)
        .at(*first, "for example here")
        .because(format!("Not captured yet: {}.", told.join("; ")))
        .help("Nothing has to change. What happens there is not checked until those paragraphs are written down.");
    Some(finding)
}
