//! MP311: a time limit that reaches beyond the calendar from every start.

use super::super::judge::Judge;
use crate::calendar::{BeyondCalendar, Calendar, Moment};
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::*;
use crate::networks::bounds::{Way, shape};
use crate::networks::claims::claims;

/// The limits that cannot be counted at all, one finding a clause.
pub fn check(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    let conventions = &model.calendar.conventions;
    let calendar = Calendar::new(conventions.clone());
    let (Some(from), Some(until)) = (conventions.known_from, conventions.known_until) else { return Vec::new() };
    let (Ok(first), Ok(last)) = (Moment::first_of(from), Moment::last_of(until)) else { return Vec::new() };
    let mut findings = Vec::new();
    for claim in claims(model) {
        for bound in claim.bounds {
            let Ok(shape) = shape(model, &bound.limit) else { continue };
            // From the first day for what counts forwards, from the last for what counts back: if not
            // even these are covered, none is.
            let refused = shape.iter().find_map(|(way, step)| match way {
                Way::InReach => None,
                _ => [first, last].map(|start| step.of(&calendar, start).err()).into_iter().collect::<Option<Vec<_>>>(),
            });
            let Some(reason) = refused.and_then(|reasons| reasons.into_iter().find(tells)) else { continue };
            let cited = claim.marks.cited().join(", ");
            let words = judge.reader.bound(bound);
            let message = format!("This limit reaches beyond the calendar from every start: {words}");
            findings.push(
                Finding::new("MP311", Level::Warning, Origin::Policy, &[&cited, &words], message)
                    .at(bound.span, "never counted")
                    .cite(claim.marks.cited())
                    .because(format!("{}.", sentence_case(&reason.to_string())))
                    .help("Check the number and its unit. If the text does say so, no date can be worked out for it, and none is."),
            );
        }
    }
    findings
}

/// What is wrong with the calendar itself is told by itself.
fn tells(reason: &BeyondCalendar) -> bool {
    matches!(reason, BeyondCalendar::OutOfRange | BeyondCalendar::NotCovered { .. })
}
