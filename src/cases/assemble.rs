//! The entries of one case made into the [`Case`] that is judged.
//!
//! | in the log | means |
//! | --- | --- |
//! | entries in any order | the order of lines means nothing; what counts is when things happened |
//! | the same entry twice, with the same id or both without one | it counts once |
//! | two different entries with one id | the first counts, the others are refused |
//! | `corrects` an id | the entry it names counts no more; of two corrections of one entry, the one recorded last counts |
//! | `withdraws` an id | the entry it names counts no more; withdrawing a correction lets the first entry count again |
//! | corrections or withdrawals in a circle | none of them counts: all are refused |
//! | `recorded` after the moment asked about | not known then: left out |
//! | `when` after the moment asked about | not yet happened: left out |
//! | one meeting (act and meeting id) twice on a case | the one recorded last counts |
//! | a fact with two values | not known, unless one of the entries is corrected or withdrawn |

use super::case::{Case, FactValue, What};
use super::faults::{Fault, Faults, Wrong, hash};
use super::names::Known;
use super::resolve::Resolved;
use crate::calendar::Moment;
use std::collections::{BTreeMap, HashMap};

/// So many later dates of one case are looked at.
const MOST_LATER_DATES: usize = 1000;

/// How many entries were left out because of the moment asked about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Entries recorded after it.
    pub not_yet_recorded: u64,
    /// Entries that happen after it.
    pub not_yet_happened: u64,
    /// Entries corrected or withdrawn by others.
    pub replaced: u64,
}

/// Makes one case of its entries, as known at `as_of`.
pub(super) fn assemble(
    reference: &str,
    mut entries: Vec<Resolved>,
    as_of: Moment,
    faults: &mut Faults,
    left_out: &mut LeftOut,
) -> Case {
    let all = entries.len() as u64;
    entries.retain(|one| one.recorded.is_none_or(|recorded| recorded <= as_of));
    left_out.not_yet_recorded += all - entries.len() as u64;
    entries.sort_by_key(|one| one.line);
    let entries = once_each(entries, faults);
    let mut entries = standing(entries, faults, left_out);
    let happened = |one: &Resolved| {
        let at = one.entry.as_ref().and_then(|entry| entry.at.minutes().ok());
        at.is_none_or(|(earliest, _)| earliest <= as_of)
    };
    for one in entries.iter_mut().filter(|one| !happened(one)) {
        left_out.not_yet_happened += 1;
        one.entry = None;
    }
    one_meeting_each(&mut entries, faults);
    let mut case = Case { reference: reference.to_string(), ..Case::default() };
    facts(&entries, &mut case, faults);
    for one in entries {
        case.entries.extend(one.entry);
        if case.later_dates.len() < MOST_LATER_DATES {
            case.later_dates.extend(one.later);
        } else if one.later.is_some() {
            faults.add(fault(one.line, "later-date", Wrong::TooManyLaterDates));
        }
    }
    case
}

fn fault(line: u64, field: &'static str, kind: Wrong) -> Fault {
    Fault { line, column: None, field: Some(field), kind }
}

/// Without entries said twice, and those whose id another has.
fn once_each(entries: Vec<Resolved>, faults: &mut Faults) -> Vec<Resolved> {
    let mut kept: Vec<Resolved> = Vec::with_capacity(entries.len());
    let (mut by_id, mut by_contents): (HashMap<String, usize>, HashMap<u64, Vec<usize>>) = Default::default();
    for one in entries {
        let same = match &one.id {
            Some(id) => by_id.get(id).copied(),
            None => {
                let like = by_contents.get(&contents(&one));
                like.and_then(|list| list.iter().copied().find(|at| says_the_same(&kept[*at], &one)))
            }
        };
        match same {
            Some(at) if says_the_same(&kept[at], &one) => {
                faults.add(Fault { field: None, ..fault(one.line, "id", Wrong::SaidTwice) })
            }
            Some(_) => faults.add(fault(one.line, "id", Wrong::SameId)),
            None => {
                match &one.id {
                    Some(id) => {
                        by_id.insert(id.clone(), kept.len());
                    }
                    None => by_contents.entry(contents(&one)).or_default().push(kept.len()),
                }
                kept.push(one);
            }
        }
    }
    kept
}

fn contents(one: &Resolved) -> u64 {
    let what = one.entry.as_ref().map(|entry| (&entry.what, entry.at));
    let later = one.later.as_ref().map(|later| (&later.of, later.until));
    hash(&(what, later, one.facts.len(), &one.meeting, one.recorded))
}

fn says_the_same(one: &Resolved, other: &Resolved) -> bool {
    let entry = |one: &Resolved| one.entry.clone().map(|entry| super::case::Entry { line: None, ..entry });
    one.id == other.id
        && one.corrects == other.corrects
        && one.withdraws == other.withdraws
        && one.meeting == other.meeting
        && one.recorded == other.recorded
        && one.facts == other.facts
        && one.later == other.later
        && entry(one) == entry(other)
}

/// The entries that stand once corrections and withdrawals are carried out.
///
/// Each correction or withdrawal strikes out the entry it names, and of several corrections of one
/// entry a later strikes out the earlier ones; what is itself struck out strikes out nothing. Settled
/// from those that nothing strikes out; what is left goes round in a circle.
fn standing(entries: Vec<Resolved>, faults: &mut Faults, left_out: &mut LeftOut) -> Vec<Resolved> {
    let ids: HashMap<&str, usize> =
        entries.iter().enumerate().filter_map(|(at, one)| Some((one.id.as_deref()?, at))).collect();
    let mut strikes: Vec<Vec<usize>> = vec![Vec::new(); entries.len()];
    let mut waiting: Vec<usize> = vec![0; entries.len()];
    let mut corrections: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, one) in entries.iter().enumerate() {
        for (target, field, wrong) in [
            (&one.corrects, "corrects", Wrong::CorrectsNothing),
            (&one.withdraws, "withdraws", Wrong::WithdrawsNothing),
        ] {
            let Some(target) = target else { continue };
            match ids.get(target.as_str()) {
                None => faults.add(fault(one.line, field, wrong)),
                Some(target) => {
                    strikes[at].push(*target);
                    waiting[*target] += 1;
                    if field == "corrects" {
                        corrections.entry(*target).or_default().push(at);
                    }
                }
            }
        }
    }
    for mut list in corrections.into_values() {
        list.sort_by_key(|at| (entries[*at].recorded, entries[*at].line));
        for pair in list.windows(2) {
            strikes[pair[1]].push(pair[0]);
            waiting[pair[0]] += 1;
        }
    }
    let mut stands: Vec<Option<bool>> = vec![None; entries.len()];
    let mut open: Vec<usize> = (0..entries.len()).filter(|at| waiting[*at] == 0).collect();
    while let Some(at) = open.pop() {
        let stands_itself = *stands[at].get_or_insert(true);
        for target in &strikes[at] {
            waiting[*target] -= 1;
            let was_settled = stands[*target].is_some();
            if stands_itself {
                stands[*target] = Some(false);
            }
            // Struck out for certain, or nothing is left that could strike it out.
            if !was_settled && (stands_itself || waiting[*target] == 0) {
                open.push(*target);
            }
        }
    }
    let mut kept = Vec::with_capacity(entries.len());
    for (one, stands) in entries.into_iter().zip(stands) {
        match stands {
            Some(true) => kept.push(one),
            Some(false) => left_out.replaced += 1,
            None => faults.add(fault(one.line, "corrects", Wrong::Loop)),
        }
    }
    kept
}

/// Of several entries about one meeting, the one recorded last.
fn one_meeting_each(entries: &mut [Resolved], faults: &mut Faults) {
    let mut last: HashMap<(String, What), usize> = HashMap::new();
    let mut replaced = Vec::new();
    for (at, one) in entries.iter().enumerate() {
        let (Some(meeting), Some(entry)) = (&one.meeting, &one.entry) else { continue };
        let key = (meeting.clone(), entry.what.clone());
        if let Some(other) = last.get(&key).copied() {
            let (older, newer) = if entries[other].recorded > one.recorded { (at, other) } else { (other, at) };
            replaced.push(older);
            last.insert(key, newer);
        } else {
            last.insert(key, at);
        }
    }
    for at in replaced {
        faults.add(fault(entries[at].line, "meeting", Wrong::SameMeeting));
        entries[at].entry = None;
    }
}

/// What the entries say of the case; a fact with two values is not known.
fn facts(entries: &[Resolved], case: &mut Case, faults: &mut Faults) {
    let mut seen: HashMap<&Known, Option<&FactValue>> = HashMap::new();
    for one in entries {
        for (known, value) in &one.facts {
            let Some(value) = value else { continue };
            match seen.get(known) {
                None => {
                    seen.insert(known, Some(value));
                }
                Some(Some(other)) if *other == value => {}
                Some(_) => {
                    faults.add(fault(one.line, "facts", Wrong::TwoValues));
                    seen.insert(known, None);
                }
            }
        }
    }
    for (known, value) in seen {
        match (known, value) {
            (Known::Fact(name), Some(value)) => {
                case.facts.insert(name.clone(), value.clone());
            }
            (Known::Circumstance(words), Some(FactValue::YesNo(answer))) => {
                case.circumstances.insert(words.clone(), *answer);
            }
            _ => {}
        }
    }
}
