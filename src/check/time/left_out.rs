//! MP313: limits that are stated, but held against no others, counted: one line a procedure.

use crate::check::counts::{Count, entry, note};
use crate::diagnostics::Finding;
use crate::model::*;
use crate::networks::bounds::LeftOut;
use crate::networks::system::System;
use std::collections::BTreeMap;

/// One note for each procedure with such limits. Prompts and clocks without a start are counted by notes
/// of their own; permissions and ideals set no limit.
pub fn check(model: &Model) -> Vec<Finding> {
    let system = System::of(model);
    let mut groups: BTreeMap<Option<String>, Vec<String>> = BTreeMap::new();
    for missing in &system.left_out {
        if matches!(missing.why, LeftOut::SetsNoLimit | LeftOut::Prompt | LeftOut::Silent) {
            continue;
        }
        let Some(claim) = system.claims.get(missing.claim) else { continue };
        let home = match &claim.statement.home {
            Home::Procedure(name) | Home::Step { procedure: name, .. } => Some(name.clone()),
            _ => None,
        };
        let sentence = crate::networks::sentence(&system.reader, claim);
        let told = format!("{}: {}", missing.why.words(), entry(&sentence, &claim.marks.cited()));
        groups.entry(home).or_default().push(told);
    }
    groups.into_iter().map(|(home, things)| counted(model, home, things)).collect()
}

fn counted(model: &Model, home: Option<String>, mut things: Vec<String>) -> Finding {
    things.sort();
    things.dedup();
    let procedure = home.and_then(|name| model.procedures.get(&name));
    let count = Count {
        title: procedure.map_or("Outside the procedures".to_string(), |p| format!("\"{}\"", p.title)),
        span: procedure.map(|p| p.span),
        citations: procedure.map(|p| p.marks.cited()).unwrap_or_default(),
        things,
    };
    let number = match count.things.len() {
        1 => "1 time limit is".to_string(),
        many => format!("{many} time limits are"),
    };
    let message = format!("{}: {number} held against no others", count.title);
    note(
        "MP313",
        &count,
        message,
        "Nothing has to change; these limits are shown everywhere, and judged in case logs where they can be.",
    )
}
