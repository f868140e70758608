//! MP314: a step that the drawing reaches and time never does: it waits until a state has lasted longer
//! than the state may last.

use crate::calendar::Calendar;
use crate::calendar::Moment;
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::*;
use crate::networks::claims::{Claim, claims};

/// The ways `once STATE has lasted N` that the state's own limit never lets anybody take.
pub fn check(model: &Model) -> Vec<Finding> {
    let reader = Reader::new(model);
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let claims = claims(model);
    let mut findings = Vec::new();
    for procedure in model.procedures.values() {
        for node in &procedure.nodes {
            for route in &node.routes {
                let RouteKind::OnceLasted { state, amount } = &route.kind else { continue };
                let limit = claims.iter().find(|claim| {
                    most(claim, state).is_some_and(|most| never_reaches(model, &calendar, most, *amount))
                });
                findings.extend(limit.map(|claim| describe(&reader, procedure, node, route, (state, *amount), claim)));
            }
        }
    }
    findings
}

/// How long a clause lets a state last at the most, if it does so in any case and for certain.
fn most(claim: &Claim, state: &str) -> Option<crate::calendar::Amount> {
    let of_state = matches!(&claim.statement.home, Home::State(home) if home == state) && *claim.deed == Deed::Last;
    let certain = claim.statement.when.is_none()
        && claim.statement.unless.is_empty()
        && claim.statement.variants.is_empty()
        && claim.statement.later_dates.is_empty();
    if !of_state || !certain || claim.modality.rank() < 2 || claim.modality.forbids() {
        return None;
    }
    claim.bounds.iter().find_map(|bound| match bound.limit {
        Limit::AtMost { amount, .. } | Limit::Within { amount, .. } => Some(amount),
        _ => None,
    })
}

/// Whether on every day that the calendar covers the state is over before it can have lasted so long.
fn never_reaches(
    model: &Model,
    calendar: &Calendar,
    most: crate::calendar::Amount,
    lasted: crate::calendar::Amount,
) -> bool {
    let conventions = &model.calendar.conventions;
    let (Some(mut date), Some(until)) = (conventions.known_from, conventions.known_until) else { return false };
    let mut tried = 0;
    while date <= until {
        for start in [Moment::first_of(date), Moment::last_of(date)].into_iter().flatten() {
            let (Ok(over), Ok(reached)) = (calendar.deadline(start, most), calendar.earliest_after(start, lasted))
            else {
                continue;
            };
            tried += 1;
            // An hour made by the clocks as they change is no time for a step.
            if over.minutes_since(reached) > 60 {
                return false;
            }
        }
        match date.tomorrow() {
            Ok(next) => date = next,
            Err(_) => break,
        }
    }
    tried > 0
}

fn describe(
    reader: &Reader,
    procedure: &Procedure,
    node: &Node,
    route: &Route,
    (state, amount): (&str, crate::calendar::Amount),
    claim: &Claim,
) -> Finding {
    let target = match &route.target {
        Target::Node(name) | Target::Rejoin(name) => procedure.node(name).map(|node| node.title.clone()),
        Target::Procedure { name, .. } => Some(reader.procedure(name)),
    };
    let target = target.unwrap_or_default();
    let message = format!(
        "In \"{}\" \"{target}\" is never reached in time: it waits until {} has lasted {amount}",
        procedure.title,
        reader.state(state)
    );
    Finding::new("MP314", Level::Warning, Origin::Document, &[&procedure.title, &node.title, &target], message)
        .at(route.span, "never taken")
        .see(claim.span, "by then it is over")
        .cite(route.marks.cited())
        .cite(claim.marks.cited())
        .because(claim.told(reader))
        .help("Correct how long it has to last, or the limit of the state; if the text says both, it has to give way on one.")
}
