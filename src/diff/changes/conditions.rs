//! When a sentence applies: in more cases, in fewer, in others. Decided over every case by
//! [`crate::logic`], where the conditions are facts, outcomes and states; by their words where not.

use super::super::cells::path;
use super::super::{Row, similar, table::*};
use super::work::{Both, Work};
use crate::logic::{Decider, Formula};
use crate::model::*;

/// `when` and `unless` of a sentence, taken together.
pub(super) fn of_statement(work: &mut Work, at: &str, both: Both) {
    let (when, unless) = (path(&[at, "when"]), path(&[at, "unless"]));
    if !work.differs(&when) && !work.differs(&unless) {
        return;
    }
    let (Some(old), Some(was), Some(new)) = (both.old, both.was, both.new) else { return };
    let together = |statement: &Statement| -> Condition {
        let mut all: Vec<Condition> = statement.when.iter().cloned().collect();
        all.extend(statement.unless.iter().map(|unless| Condition::Not(Box::new(unless.clone()))));
        Condition::All(all)
    };
    let kind = compare(work, &together(was), &together(new));
    let before = read(&work.old_reader, old.when.as_ref(), &old.unless);
    let after = read(&work.new_reader, new.when.as_ref(), &new.unless);
    let draft = work.about(kind, both).became(before, after).explains(when).explains(unless);
    work.report(draft);
}

/// "when …, unless …".
pub(super) fn read(reader: &Reader, when: Option<&Condition>, unless: &[Condition]) -> String {
    let when = when.map(|when| format!("when {}", reader.circumstance(when)));
    let unless = unless.iter().map(|unless| format!("unless {}", reader.circumstance(unless)));
    let all: Vec<String> = when.into_iter().chain(unless).collect();
    if all.is_empty() { "in every case".to_string() } else { all.join(", ") }
}

/// The kind of change from one condition to another.
pub(super) fn compare(work: &Work, was: &Condition, new: &Condition) -> &'static Row {
    if reworded(was, new) {
        return &CONDITION_REWORDED;
    }
    let mut space = work.new.space([new]);
    let old_space = work.was.space([was]);
    for (key, domain) in &old_space.facts {
        if !space.facts.contains_key(key) {
            space.declare(key.clone(), domain.clone());
        }
    }
    let (before, after): (Formula, Formula) = (was.formula(work.was), new.formula(work.new));
    let decider = Decider::new(&space);
    match (decider.implies(&before, &after), decider.implies(&after, &before)) {
        (Ok(true), Ok(true)) => &WORDING,
        (Ok(true), Ok(false)) => &CONDITION_WIDENED,
        (Ok(false), Ok(true)) => &CONDITION_NARROWED,
        _ => &CONDITION_CHANGED,
    }
}

/// Whether two conditions differ only in the wording of circumstances in our own words.
fn reworded(one: &Condition, other: &Condition) -> bool {
    fn same(one: &Condition, other: &Condition, words: &mut usize) -> bool {
        match (one, other) {
            (Condition::Words(a), Condition::Words(b)) if a != b => {
                *words += 1;
                similar::texts(a, b) >= 400
            }
            (Condition::Not(a), Condition::Not(b)) => same(a, b, words),
            (Condition::All(a), Condition::All(b)) | (Condition::Any(a), Condition::Any(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b, words))
            }
            (Condition::AtLeast { number: n, of: a }, Condition::AtLeast { number: m, of: b }) => {
                n == m && a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b, words))
            }
            _ => one == other,
        }
    }
    let mut words = 0;
    same(one, other, &mut words) && words > 0
}
