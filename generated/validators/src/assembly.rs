//! The entries of one case made into the timeline that is judged: corrections and withdrawals carried
//! out, what was not yet known left out.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::Moment;
use crate::case::Record;
use crate::facts::Known;
use crate::timeline::{Timeline, What, When};

/// The timeline of a case as it was known at a moment.
pub(crate) fn assembled(reference: &str, records: &[Record], as_of: Moment) -> Timeline {
    let known_then = |record: &&Record| since(record.recorded).is_none_or(|recorded| recorded <= as_of);
    let records: Vec<&Record> = records.iter().filter(known_then).collect();
    let records = standing(once_each(records));
    let happened = |record: &Record| {
        let entry = record.entry.as_ref();
        entry.is_some_and(|entry| since(Some(entry.at)).is_none_or(|earliest| earliest <= as_of))
    };
    let replaced = older_of_a_meeting(&records, &happened);
    let mut timeline = Timeline::new(reference);
    let standing = records.iter().enumerate().filter(|(at, record)| happened(record) && !replaced.contains(at));
    timeline.record_all(standing.filter_map(|(_, record)| record.entry.as_ref()));
    for later in records.iter().filter_map(|record| record.later_date.as_ref()) {
        timeline.agree_later_date(later.clone());
    }
    for known in agreed(&records) {
        timeline.learn(known);
    }
    timeline
}

/// The first minute that a date may mean.
fn since(when: Option<When>) -> Option<Moment> {
    when.and_then(|when| when.minutes().ok()).map(|(earliest, _)| earliest)
}

/// Without entries said twice, and those whose id another has.
fn once_each(records: Vec<&Record>) -> Vec<&Record> {
    let mut ids: BTreeSet<&str> = BTreeSet::new();
    let mut alike: BTreeMap<Likeness, Vec<&Record>> = BTreeMap::new();
    let mut kept = Vec::with_capacity(records.len());
    for record in records {
        let new = match record.id.as_deref() {
            Some(id) => ids.insert(id),
            None => {
                let like = alike.entry(likeness(record)).or_default();
                let said = like.contains(&record);
                if !said {
                    like.push(record);
                }
                !said
            }
        };
        if new {
            kept.push(record);
        }
    }
    kept
}

/// What entries that say the same have in common, at the least.
type Likeness = (Option<What>, Option<Moment>, Option<Moment>);

fn likeness(record: &Record) -> Likeness {
    (record.entry.as_ref().map(|entry| entry.what), record.entry.as_ref().and_then(|e| since(Some(e.at))), since(record.recorded))
}

/// The entries that stand once corrections and withdrawals are carried out.
///
/// Each strikes out the entry it names, and of several corrections of one entry the one recorded last
/// strikes out the others; what is itself struck out strikes out nothing. Settled from those that nothing
/// strikes out; what is left goes round in a circle.
fn standing(records: Vec<&Record>) -> Vec<&Record> {
    if records.iter().all(|record| record.corrects.is_none() && record.withdraws.is_none()) {
        return records;
    }
    let ids: BTreeMap<&str, usize> =
        records.iter().enumerate().filter_map(|(at, record)| Some((record.id.as_deref()?, at))).collect();
    let mut strikes: Vec<Vec<usize>> = vec![Vec::new(); records.len()];
    let mut corrections: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, record) in records.iter().enumerate() {
        let target = |id: &Option<String>| id.as_deref().and_then(|id| ids.get(id)).copied();
        if let Some(target) = target(&record.corrects) {
            strikes[at].push(target);
            corrections.entry(target).or_default().push(at);
        }
        strikes[at].extend(target(&record.withdraws));
    }
    for mut list in corrections.into_values() {
        list.sort_by_key(|at| (since(records[*at].recorded), *at));
        for pair in list.windows(2) {
            strikes[pair[1]].push(pair[0]);
        }
    }
    let stands = settled(&strikes);
    records.into_iter().zip(stands).filter(|(_, stands)| *stands == Some(true)).map(|(record, _)| record).collect()
}

/// Which of them stand, each striking out others; none where that goes round in a circle.
fn settled(strikes: &[Vec<usize>]) -> Vec<Option<bool>> {
    let mut waiting = vec![0_usize; strikes.len()];
    strikes.iter().flatten().for_each(|target| waiting[*target] += 1);
    let mut stands: Vec<Option<bool>> = vec![None; strikes.len()];
    let mut open: Vec<usize> = (0..strikes.len()).filter(|at| waiting[*at] == 0).collect();
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
    stands
}

/// Of several entries about one shared meeting, all but the one recorded last.
fn older_of_a_meeting(records: &[&Record], happened: &dyn Fn(&Record) -> bool) -> BTreeSet<usize> {
    let mut last: BTreeMap<(&str, What), usize> = BTreeMap::new();
    let mut older = BTreeSet::new();
    for (at, record) in records.iter().enumerate().filter(|(_, record)| happened(record)) {
        let (Some(meeting), Some(entry)) = (&record.meeting, &record.entry) else { continue };
        let place = last.entry((meeting, entry.what)).or_insert(at);
        if *place != at {
            let other = *place;
            let (old, new) =
                if since(records[other].recorded) > since(record.recorded) { (at, other) } else { (other, at) };
            older.insert(old);
            *place = new;
        }
    }
    older
}

/// What the entries say of the case; a fact with two values is not known, and "not known" says nothing.
fn agreed(records: &[&Record]) -> Vec<Known> {
    let mut said: BTreeMap<usize, (Known, bool)> = BTreeMap::new();
    for known in records.iter().flat_map(|record| &record.known).filter(|known| known.is_said()) {
        let (other, agreed) = said.entry(known.place()).or_insert((*known, true));
        *agreed = *agreed && other == known;
    }
    said.into_values().filter(|(_, agreed)| *agreed).map(|(known, _)| known).collect()
}
