//! How alike two elements of a list are, so that those of both editions can be paired; none where one
//! cannot have become the other.

use super::cells::value;
use super::similar;
use crate::model::*;
use serde_json::Value;

/// The same, or else any: for lists that hold one or two.
pub fn equal_or_any<T: PartialEq>(one: &T, other: &T) -> Option<u32> {
    Some(if one == other { 1000 } else { 100 })
}

/// Limits are alike by their clock and their form.
pub fn bound_likeness(one: &Bound, other: &Bound) -> Option<u32> {
    if one.limit == other.limit {
        return Some(1000);
    }
    let prompt = |bound: &Bound| matches!(bound.limit, Limit::Prompt { .. });
    let form = u32::from(std::mem::discriminant(&one.limit) == std::mem::discriminant(&other.limit));
    let clock = u32::from(one.limit.anchor() == other.limit.anchor());
    let prompts = u32::from(prompt(one) == prompt(other));
    Some(100 + 300 * form + 300 * clock + 200 * prompts)
}

/// Exceptions are alike by their circumstances, then by what they say.
pub fn variant_likeness(one: &Variant, other: &Variant) -> Option<u32> {
    let limits = |variant: &Variant| variant.bounds.iter().map(|bound| bound.limit.clone()).collect::<Vec<_>>();
    let (when, same_limits) = (one.when == other.when, limits(one) == limits(other) && !one.bounds.is_empty());
    let deed = one.deed == other.deed && one.subject == other.subject;
    (when || (same_limits && deed)).then(|| {
        500 * u32::from(when)
            + 200 * u32::from(same_limits)
            + 200 * u32::from(deed)
            + 100 * u32::from(one.instead == other.instead)
    })
}

/// Items are alike by their words.
pub fn item_likeness(one: &Item, other: &Item) -> Option<u32> {
    if one.text == other.text {
        return Some(2000 + 500 * u32::from(one.when == other.when && one.unless == other.unless));
    }
    let like = similar::texts(&one.text, &other.text);
    (like >= 500 || similar::same_words(&one.text, &other.text)).then_some(like)
}

/// Later dates are alike by who agrees them.
pub fn later_likeness(one: &LaterDate, other: &LaterDate) -> Option<u32> {
    Some(100 + 500 * u32::from(one.who == other.who) + 300 * u32::from(one.marks.citations == other.marks.citations))
        .filter(|score| *score > 100)
}

/// A sentence has one series, seldom two.
pub fn series_likeness(one: &Series, other: &Series) -> Option<u32> {
    Some(100 + 500 * u32::from(one.while_state == other.while_state) + 300 * u32::from(one.amount == other.amount))
}

/// Starts are alike by the events they share.
pub fn start_likeness(one: &Start, other: &Start) -> Option<u32> {
    let shared = one.events.iter().any(|event| other.events.contains(event));
    Some(100 + 500 * u32::from(shared) + 400 * u32::from(one.when == other.when))
}

/// Interrupts are alike by their circumstances and by where they lead.
pub fn interrupt_likeness(one: &Interrupt, other: &Interrupt) -> Option<u32> {
    let (when, target) = (one.when == other.when, same_place(&one.target, &other.target));
    (when || target).then_some(500 * u32::from(when) + 400 * u32::from(target))
}

fn same_place(one: &Target, other: &Target) -> bool {
    match (one, other) {
        (Target::Procedure { name: a, .. }, Target::Procedure { name: b, .. }) => a == b,
        _ => one == other,
    }
}

/// Lines of flow are alike by when they are taken, then by where they lead; what is taken in quite other
/// cases and leads elsewhere is another line.
pub fn route_likeness(one: &Route, other: &Route) -> Option<u32> {
    let (kind, target) = (route_case(&one.kind) == route_case(&other.kind), same_place(&one.target, &other.target));
    (kind || target).then_some(600 * u32::from(kind) + 300 * u32::from(target))
}

/// A limit's own place is no part of when a line is taken.
pub fn route_case(kind: &RouteKind) -> Value {
    value(kind)
}

/// Parallel parts are one if they are the same box.
pub fn part_likeness(one: &Part, other: &Part) -> Option<u32> {
    (one.node == other.node).then_some(1000)
}
