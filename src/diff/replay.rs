//! Case logs judged under both editions: what a revision would do to cases before it is adopted.
//!
//! A sentence of the old edition and the one it became are one duty: a case *newly* misses it if it missed
//! nothing of it under the old edition. Counts are all that is kept, unless references are asked for.

use super::Diff;
use crate::calendar::{Calendar, Moment};
use crate::cases::judge::{Judge, Verdict};
use crate::cases::names::Names;
use crate::cases::read::{Log, Mapping};
use crate::cases::resolve::Manner;
use crate::cases::run::{Tally, run};
use crate::model::Model;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::{Path, PathBuf};

/// How the logs are to be read.
pub struct Logs<'l> {
    pub paths: &'l [PathBuf],
    pub mapping: Mapping,
    pub manner: Manner,
    /// As things stood then.
    pub as_of: Moment,
}

/// What was missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missed {
    /// A must was not kept.
    Breach,
    /// A should was not kept.
    Departure,
}

/// A duty, in whichever editions it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Duty {
    /// As it reads now; as it read, if it is gone.
    pub text: String,
    pub citations: Vec<String>,
    /// The cases that miss it now and did not, and those that did and no longer do.
    pub newly: BTreeSet<String>,
    pub no_longer: BTreeSet<String>,
}

/// What the revision does to the cases of the logs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    pub cases: u64,
    /// Entries that could not be read under each edition.
    pub refused: (u64, u64),
    /// Cases with a duty newly missed, and with one no longer missed.
    pub newly: BTreeMap<Missed, BTreeSet<String>>,
    pub no_longer: BTreeMap<Missed, BTreeSet<String>>,
    pub duties: BTreeMap<Missed, Vec<Duty>>,
}

/// A duty by its place: in the new edition, or (gone) in the old.
type Key = (bool, usize, String);

/// What the cases of one edition missed.
#[derive(Default)]
struct Judged {
    cases: u64,
    refused: u64,
    missed: BTreeMap<(Missed, Key), BTreeSet<String>>,
    told: BTreeMap<Key, (String, Vec<String>)>,
}

/// Judges the logs under both editions.
///
/// # Errors
/// A message for people if a log cannot be read at all.
pub fn replay(old: &Model, new: &Model, diff: &Diff, logs: &Logs) -> Result<Effect, String> {
    let became: BTreeMap<usize, usize> = diff.sentences.iter().copied().collect();
    let before = judged(old, logs, &|index| match became.get(&index) {
        Some(now) => (true, *now),
        None => (false, index),
    })?;
    let after = judged(new, logs, &|index| (true, index))?;
    Ok(effect(&before, &after))
}

fn effect(before: &Judged, after: &Judged) -> Effect {
    let mut effect =
        Effect { cases: before.cases.max(after.cases), refused: (before.refused, after.refused), ..Effect::default() };
    let keys: BTreeSet<&(Missed, Key)> = before.missed.keys().chain(after.missed.keys()).collect();
    let none = BTreeSet::new();
    for key in keys {
        let (was, is) = (before.missed.get(key).unwrap_or(&none), after.missed.get(key).unwrap_or(&none));
        let newly: BTreeSet<String> = is.difference(was).cloned().collect();
        let no_longer: BTreeSet<String> = was.difference(is).cloned().collect();
        if newly.is_empty() && no_longer.is_empty() {
            continue;
        }
        effect.newly.entry(key.0).or_default().extend(newly.iter().cloned());
        effect.no_longer.entry(key.0).or_default().extend(no_longer.iter().cloned());
        let (text, citations) = after.told.get(&key.1).or(before.told.get(&key.1)).cloned().unwrap_or_default();
        effect.duties.entry(key.0).or_default().push(Duty { text, citations, newly, no_longer });
    }
    for duties in effect.duties.values_mut() {
        duties.sort_by(|one, other| {
            let most = |duty: &Duty| duty.newly.len() + duty.no_longer.len();
            most(other).cmp(&most(one)).then((&one.citations, &one.text).cmp(&(&other.citations, &other.text)))
        });
    }
    effect
}

fn judged(model: &Model, logs: &Logs, place: &dyn Fn(usize) -> (bool, usize)) -> Result<Judged, String> {
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let (judge, names) = (Judge::new(model, &calendar), Names::new(model));
    let mut all = Judged::default();
    for path in logs.paths {
        let mut tally = Tally::default();
        let mut log = open(path, logs, &mut tally)?;
        let each = |case: &crate::cases::Case, judgements: &[crate::cases::Judgement]| -> Result<(), String> {
            for judgement in judgements {
                let missed = match judgement.verdict {
                    Verdict::Breached { .. } => Missed::Breach,
                    Verdict::Departed { .. } => Missed::Departure,
                    _ => continue,
                };
                let stated = &judgement.clause.statement;
                let (new, at) = stated.index.map_or((true, usize::MAX), place);
                // What has no place in the list (a quorum, an order) is known by what it says.
                let key = (new, at, if at == usize::MAX { stated.text.clone() } else { String::new() });
                all.told.entry(key.clone()).or_insert_with(|| (stated.text.clone(), stated.citations.clone()));
                all.missed.entry((missed, key)).or_default().insert(case.reference.clone());
            }
            Ok(())
        };
        run(&mut log, &judge, &names, logs.as_of, &mut tally, each)?;
        all.cases += tally.cases;
        all.refused += tally.faults.refused();
    }
    Ok(all)
}

fn open(path: &Path, logs: &Logs, tally: &mut Tally) -> Result<Log<File>, String> {
    let unreadable = |_| format!("The log {} cannot be read.", path.display());
    if path.is_dir() {
        return Err(format!("{} is a folder; name the logs in it.", path.display()));
    }
    let is_csv = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    let mapping = if is_csv { logs.mapping.clone() } else { Mapping::default() };
    Log::open(File::open(path).map_err(unreadable)?, is_csv, mapping, logs.manner.clone(), &mut tally.faults)
}
