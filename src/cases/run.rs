//! A whole log, case by case: read, assembled, judged.

use super::assemble::{LeftOut, assemble};
use super::case::Case;
use super::faults::Faults;
use super::judge::{Judge, Judgement};
use super::names::Names;
use super::read::Log;
use super::resolve::{Resolved, Resolver};
use crate::calendar::Moment;
use std::collections::BTreeMap;
use std::io::{Read, Seek};

/// What was read of a log.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Entries that name a case.
    pub entries: u64,
    /// Cases of which at least one entry was read.
    pub cases: u64,
    /// Entries left out because of the moment asked about, or because others stand in their place.
    pub left_out: LeftOut,
    /// What is wrong in the log.
    pub faults: Faults,
}

/// Judges every case of a log as things stood at `as_of`, in the order in which the log first names
/// them, and hands each with its judgements to `each`.
///
/// # Errors
/// What `each` gives: it then stops.
pub fn run<R: Read + Seek, E>(
    log: &mut Log<R>,
    judge: &Judge,
    names: &Names,
    as_of: Moment,
    tally: &mut Tally,
    mut each: impl FnMut(&Case, &[Judgement]) -> Result<(), E>,
) -> Result<(), E> {
    for group in 0..log.index.groups() {
        let mut cases: BTreeMap<String, Vec<Resolved>> = BTreeMap::new();
        for place in log.index.group(group) {
            tally.entries += 1;
            let entry = match log.entry(place) {
                Ok(entry) => entry,
                Err(fault) => {
                    tally.faults.add(fault);
                    continue;
                }
            };
            let case = entry.case.clone();
            let mut resolver = Resolver { names, manner: &log.manner, faults: &mut tally.faults };
            if let Some(resolved) = resolver.resolve(place.line, entry) {
                cases.entry(case).or_default().push(resolved);
            }
        }
        for (reference, entries) in cases {
            let case = assemble(&reference, entries, as_of, &mut tally.faults, &mut tally.left_out);
            tally.cases += 1;
            each(&case, &judge.case(&case, as_of))?;
        }
    }
    Ok(())
}
