//! A case: the few facts that settle a question, and how the plainest is found.

use std::collections::{BTreeMap, BTreeSet};

use biodivine_lib_bdd::{Bdd, BddPointer};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Domain;
use super::layout::{FactSwitches, Layout};

/// The value of one fact in a [`Case`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// Yes or no.
    YesNo(bool),
    /// The index of a choice's value, counted from 0.
    Choice(usize),
    /// Any whole number from the first to the last, both included: all of them give the same answer.
    Number {
        /// The least.
        from: i64,
        /// The greatest.
        until: i64,
    },
}

/// The facts that settle a question, by key. Whatever the other facts are, the answer is the same.
pub type Case = BTreeMap<String, Value>;

/// Some switches fixed on or off, the rest left open.
type Fixed = Vec<Option<bool>>;

/// Digit `digit` of `index` written in `width` binary digits, the weightiest first.
pub(super) fn digit(index: usize, digit: usize, width: usize) -> bool {
    let place = width.saturating_sub(digit + 1);
    u32::try_from(place).ok().and_then(|place| index.checked_shr(place)).is_some_and(|rest| rest & 1 == 1)
}

/// The plainest case of `wanted`, cut down to the facts without which it could be one of `unwanted`.
///
/// Plainest: the fewest facts that are yes, then choices and numbers early in their order.
pub(super) fn plainest(layout: &Layout, wanted: &Bdd, unwanted: &Bdd) -> Option<Case> {
    let on = cheapest(layout, wanted)?;
    let mut fixed: Fixed = on.iter().map(|on| Some(*on)).collect();
    for fact in &layout.facts {
        let kept = fixed.clone();
        fixed[fact.first..fact.first + fact.width].fill(None);
        if can_reach(unwanted, &fixed) {
            fixed = kept;
        }
    }
    for fact in &layout.facts {
        widen(fact, unwanted, &mut fixed);
    }
    Some(layout.facts.iter().filter_map(|fact| Some((fact.key.clone(), read(fact, &fixed)?))).collect())
}

/// Lets a number range as widely as the answer stays the same: downwards first, then upwards.
fn widen(fact: &FactSwitches, unwanted: &Bdd, fixed: &mut Fixed) {
    let switches = fact.first..fact.first + fact.width;
    if !matches!(fact.domain, Domain::Number { .. }) || fixed[switches.clone()].iter().all(Option::is_none) {
        return;
    }
    let reached = fixed[switches.clone()].iter().take_while(|on| **on == Some(true)).count();
    let downwards = (fact.first..fact.first + reached).rev();
    for range in [downwards.collect::<Vec<_>>(), (fact.first + reached..switches.end).collect()] {
        for switch in range {
            let kept = fixed[switch].take();
            if can_reach(unwanted, fixed) {
                fixed[switch] = kept;
                break;
            }
        }
    }
}

/// What the fixed switches say of a fact; nothing, if all are open.
fn read(fact: &FactSwitches, fixed: &Fixed) -> Option<Value> {
    let switches = fixed.get(fact.first..fact.first + fact.width)?;
    if switches.iter().all(Option::is_none) {
        return None;
    }
    Some(match fact.domain {
        Domain::YesNo => Value::YesNo(switches == [Some(true)]),
        Domain::Choice(_) => {
            Value::Choice(switches.iter().fold(0, |index, on| index * 2 + usize::from(*on == Some(true))))
        }
        Domain::Number { min, max } => {
            let reached = switches.iter().rposition(|on| *on == Some(true));
            let stopped = switches.iter().position(|on| *on == Some(false));
            Value::Number {
                from: reached.map_or(min, |cut| fact.cuts[cut]),
                until: stopped.map_or(max, |cut| fact.cuts[cut].saturating_sub(1)),
            }
        }
    })
}

/// Whether some way of setting the open switches makes the diagram true.
fn can_reach(diagram: &Bdd, fixed: &Fixed) -> bool {
    let mut seen = BTreeSet::new();
    let mut stack = vec![diagram.root_pointer()];
    while let Some(node) = stack.pop() {
        if node.is_one() {
            return true;
        }
        if node.is_zero() || !seen.insert(node.to_index()) {
            continue;
        }
        let on = fixed.get(diagram.var_of(node).to_index()).copied().flatten();
        if on != Some(true) {
            stack.push(diagram.low_link_of(node));
        }
        if on != Some(false) {
            stack.push(diagram.high_link_of(node));
        }
    }
    false
}

/// Facts that are yes, then all switches that are on.
type Cost = (usize, usize);

/// The setting of the switches that makes the diagram true at the least cost; a tie goes to "off".
fn cheapest(layout: &Layout, diagram: &Bdd) -> Option<Vec<bool>> {
    let yes: BTreeSet<usize> =
        layout.facts.iter().filter(|fact| fact.domain == Domain::YesNo).map(|fact| fact.first).collect();
    // From each node: the least cost to the end, and whether its switch is on along the way.
    let mut best: BTreeMap<usize, Option<(Cost, bool)>> = BTreeMap::new();
    cost(diagram, diagram.root_pointer(), &yes, &mut best)?;
    let mut on = vec![false; layout.switches];
    let mut node = diagram.root_pointer();
    while !node.is_terminal() {
        let (_, chosen) = (*best.get(&node.to_index())?)?;
        *on.get_mut(diagram.var_of(node).to_index())? = chosen;
        node = if chosen { diagram.high_link_of(node) } else { diagram.low_link_of(node) };
    }
    Some(on)
}

/// No deeper than there are switches.
fn cost(
    diagram: &Bdd,
    node: BddPointer,
    yes: &BTreeSet<usize>,
    best: &mut BTreeMap<usize, Option<(Cost, bool)>>,
) -> Option<Cost> {
    if node.is_terminal() {
        return node.is_one().then_some((0, 0));
    }
    if let Some(known) = best.get(&node.to_index()) {
        return known.map(|(cost, _)| cost);
    }
    let off = cost(diagram, diagram.low_link_of(node), yes, best);
    let is_yes = usize::from(yes.contains(&diagram.var_of(node).to_index()));
    let on = cost(diagram, diagram.high_link_of(node), yes, best).map(|(yeses, ons)| (yeses + is_yes, ons + 1));
    let least = match (off, on) {
        (Some(off), Some(on)) if on < off => Some((on, true)),
        (Some(off), _) => Some((off, false)),
        (None, on) => on.map(|on| (on, true)),
    };
    best.insert(node.to_index(), least);
    least.map(|(cost, _)| cost)
}
