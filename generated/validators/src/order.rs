//! Whether one thing was done before another.

use crate::acts::Outcome;
use crate::limits::{Finding, Standing, shown};
use crate::timeline::Occurrence;

/// Those that came out one of these ways, or whose outcome is not recorded.
pub(crate) fn possibly<'t>(list: Vec<Occurrence<'t>>, outcomes: &[Outcome]) -> Vec<Occurrence<'t>> {
    let may_be = |one: &Occurrence<'t>| one.entry.outcome.is_none_or(|outcome| outcomes.contains(&outcome));
    list.into_iter().filter(may_be).collect()
}

/// Out of order where nothing that could lead to it is recorded before it.
pub(crate) fn follows(one: Occurrence<'_>, before: &[Vec<Occurrence<'_>>]) -> Option<Finding> {
    if precedes(one, before) {
        return None;
    }
    let why = format!("it was done on {}, and nothing that leads to it is recorded before that", shown(one));
    Some(Finding::of(Standing::OutOfOrder(why)))
}

/// Whether what the text asks for first is recorded before it.
pub(crate) fn needs(one: Occurrence<'_>, before: &[Vec<Occurrence<'_>>]) -> Option<Finding> {
    if precedes(one, before) {
        return Some(Finding::of(Standing::Kept));
    }
    let why = format!("it was done on {}, and what has to come first is not recorded before that", shown(one));
    Some(Finding::of(Standing::OutOfOrder(why)))
}

fn precedes(one: Occurrence<'_>, before: &[Vec<Occurrence<'_>>]) -> bool {
    // The same entry cannot lead to itself.
    let earlier = |other: &Occurrence<'_>| !std::ptr::eq(other.entry, one.entry) && other.earliest <= one.latest;
    // Each list is in the order of time, and only one of its entries can be the same one.
    before.iter().any(|list| list.iter().take(2).any(earlier))
}
