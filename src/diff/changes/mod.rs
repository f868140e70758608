//! From what was matched to typed changes: one file for each family.

mod acts;
mod conditions;
mod declared;
mod findings;
mod graph;
mod heads;
mod lists;
mod people;
mod registers;
mod said;
mod statements;
mod timescale;
mod whole;
mod wording;
mod work;

use super::cells;
use super::change::Change;
use super::matching::{Matching, Pairs};
use super::{Edition, table};
use crate::model::Model;
use work::Work;

/// Every change, the gravest first. `was` is the old model under the new one's names.
pub(super) fn all(old: Edition, was: &Model, new: Edition, matching: &Matching, pairs: &Pairs) -> Vec<Change> {
    let (old_cells, new_cells) = cells::of_both(was, new.model, pairs, false);
    let mut work = Work::new(old.model, was, new.model, matching, pairs, cells::differing(&old_cells, &new_cells));
    whole::whole_procedures(&mut work);
    graph::nodes(&mut work);
    heads::procedures(&mut work);
    statements::all(&mut work);
    declared::all(&mut work);
    wording::renumbered(&mut work);
    wording::what_is_left(&mut work);
    findings::all(&mut work, old.findings, new.findings);
    let mut changes = work.finish();
    changes.sort_by_key(sort_key);
    let mut seen = std::collections::BTreeMap::new();
    for change in &mut changes {
        change.name_it();
        let times = seen.entry(change.id.clone()).or_insert(0u32);
        *times += 1;
        if *times > 1 {
            change.id = format!("{}-{times}", change.id);
        }
    }
    changes
}

fn sort_key(change: &Change) -> impl Ord + use<> {
    let at = table::TABLE.iter().position(|row| row.id == change.kind.id);
    (
        change.level,
        change.procedure.is_none(),
        change.procedure.clone(),
        change.citations.iter().map(|cited| numbers(cited)).collect::<Vec<_>>(),
        at,
        change.about.clone(),
        change.before.clone(),
        change.after.clone(),
        change.sentence.clone(),
        change.places.clone(),
    )
}

/// A citation so that A.3.10 comes after A.3.9.
fn numbers(cited: &str) -> Vec<(u64, String)> {
    cited.split(['.', ' ']).map(|part| (part.parse().unwrap_or(0), part.to_string())).collect()
}
