//! The bounds that clauses state, as edges between points, and what is left out of the networks.
//!
//! | a clause says of x | edge |
//! | --- | --- |
//! | within, at most N of y; the same day; by the Nth day; the earlier of several | x up to a step of y |
//! | at least N after y; not before; after; not before the later of several | x from a step of y |
//! | at least N before y; by; before | x up to a step of y, which looks back from y |
//! | within N before y; on y; on the Nth day; at a week of pregnancy | both: a window |
//! | a state lasts at most, at least | between its beginning and its end |
//!
//! Left out, and counted: permissions, *ideally* and reports (they set no limit); softened limits (they
//! give way); prompts (they have no measure); limits without a stated start; *the later of*, *not before
//! the earlier of* and forbidden windows (they would have to be split); named dates (they concern one
//! case only).

use super::claims::Claim;
use super::points::{Point, Same};
use crate::model::*;
use crate::timing::Step;

/// Which way a bound limits its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// No later than the step of the other.
    UpTo,
    /// No earlier than the step of the other.
    From,
    /// So late that the other is no later than the step of this one: "within so much before".
    InReach,
}

/// One bound between two points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    pub point: Point,
    /// Whether the point is no later than the step of the other, or no earlier.
    pub up_to: bool,
    pub step: Step,
    pub of: Point,
}

impl Edge {
    /// A bound on `point`, counted from `of`.
    pub fn new(point: Point, way: Way, step: Step, of: Point) -> Self {
        match way {
            Way::UpTo => Edge { point, up_to: true, step, of },
            Way::From => Edge { point, up_to: false, step, of },
            Way::InReach => Edge { point: of, up_to: true, step, of: point },
        }
    }

    /// `later` happens at `sooner` or after it.
    pub fn order(later: Point, sooner: Point) -> Self {
        Edge { point: later, up_to: false, step: Step::SAME, of: sooner }
    }
}

/// Why a limit is in no network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOut {
    /// A permission, *ideally*, or a report of what others did.
    SetsNoLimit,
    /// "Where practicable", "normally".
    Softened,
    /// "As soon as possible".
    Prompt,
    /// The text does not say from when.
    Silent,
    /// A form that would have to be split into cases.
    Split,
    /// A date by name.
    NamedDate,
    /// Weeks of a pregnancy, and no expected date is declared to count them from.
    NoDueDate,
}

impl LeftOut {
    /// Why, in words that follow "left out".
    pub fn words(self) -> &'static str {
        match self {
            LeftOut::SetsNoLimit => "it is a permission, an ideal or a report, and sets no limit",
            LeftOut::Softened => "the text softens it, so it gives way",
            LeftOut::Prompt => "it asks for haste without a measure",
            LeftOut::Silent => "the text does not say what it is counted from",
            LeftOut::Split => "it can be kept in several ways",
            LeftOut::NamedDate => "it names a date, and not a time from something that happens",
            LeftOut::NoDueDate => "no expected date is declared to count weeks of pregnancy from",
        }
    }
}

/// The edges of one bound of a clause about `point`.
///
/// # Errors
/// [`LeftOut`], why it is in no network.
pub fn edges(model: &Model, same: &Same, claim: &Claim, bound: &Bound, point: &Point) -> Result<Vec<Edge>, LeftOut> {
    if matches!(bound.limit, Limit::Prompt { .. }) {
        return Err(LeftOut::Prompt);
    }
    if claim.modality.rank() < 2 {
        return Err(LeftOut::SetsNoLimit);
    }
    if softener(claim).is_some() {
        return Err(LeftOut::Softened);
    }
    if let (Deed::Last, Home::State(state)) = (claim.deed, &claim.statement.home) {
        return lasting(same, state, &bound.limit);
    }
    let limits = if claim.modality.forbids() { forbidden(&bound.limit)? } else { shape(model, &bound.limit)? };
    let of = anchors(model, same, claim, &bound.limit)?;
    let mut edges = Vec::new();
    for (way, step) in limits {
        match (&bound.limit.anchor(), way) {
            (Some(Anchor::EarlierOf(several)), Way::From | Way::InReach) if several.len() > 1 => {
                return Err(LeftOut::Split);
            }
            (Some(Anchor::LaterOf(several)), Way::UpTo) if several.len() > 1 => return Err(LeftOut::Split),
            _ => {}
        }
        let others = of.iter().filter(|of| *of != point);
        edges.extend(others.map(|of| Edge::new(point.clone(), way, step, of.clone())));
    }
    Ok(edges)
}

/// The softener that makes a clause give way, if it has one.
pub fn softener(claim: &Claim) -> Option<Softener> {
    let softeners = match claim.variant {
        Some(variant) => &variant.softeners,
        None => &claim.statement.softeners,
    };
    softeners.iter().copied().find(|softener| *softener != Softener::Always)
}

fn lasting(same: &Same, state: &str, limit: &Limit) -> Result<Vec<Edge>, LeftOut> {
    let begins = Point::Event(same.one(&Event::StateBegins(state.to_string())));
    let ends = Point::Event(same.one(&Event::StateEnds(state.to_string())));
    let edge = |way, step| Ok(vec![Edge::new(ends.clone(), way, step, begins.clone())]);
    match limit {
        Limit::AtMost { amount, .. } | Limit::Within { amount, side: Side::After, .. } => {
            edge(Way::UpTo, Step::Deadline(*amount))
        }
        Limit::AtLeast { amount, .. } => edge(Way::From, Step::EarliestAfter(*amount)),
        _ => Err(LeftOut::Split),
    }
}

/// The edges of a limit, without what they are counted from.
pub fn shape(model: &Model, limit: &Limit) -> Result<Vec<(Way, Step)>, LeftOut> {
    use Way::{From, InReach, UpTo};
    Ok(match limit {
        Limit::Within { amount, side: Side::After, .. } | Limit::AtMost { amount, side: Side::After, .. } => {
            vec![(UpTo, Step::Deadline(*amount))]
        }
        Limit::Within { amount, side: Side::Before, .. } | Limit::AtMost { amount, side: Side::Before, .. } => {
            vec![(UpTo, Step::SAME), (InReach, Step::Deadline(*amount))]
        }
        Limit::AtLeast { amount, side: Side::After, .. } => vec![(From, Step::EarliestAfter(*amount))],
        Limit::AtLeast { amount, side: Side::Before, .. } => vec![(UpTo, Step::LatestBefore(*amount))],
        Limit::SameDay { working: false, .. } => vec![(UpTo, Step::DayEnds)],
        Limit::SameDay { working: true, .. } => vec![(UpTo, Step::WorkingDayEnds)],
        Limit::NthDay { n, unit, by: true, .. } => vec![(UpTo, Step::NthDayEnds(*n, *unit))],
        Limit::NthDay { n, unit, by: false, .. } => {
            vec![(UpTo, Step::NthDayEnds(*n, *unit)), (From, Step::NthDayBegins(*n, *unit))]
        }
        Limit::WeekOfPregnancy { .. } if due_date(model).is_none() => return Err(LeftOut::NoDueDate),
        Limit::WeekOfPregnancy { week, relation } => match relation {
            WeekRelation::At => vec![(UpTo, Step::WeekEnds(*week)), (From, Step::WeekBegins(*week))],
            WeekRelation::By => vec![(UpTo, Step::WeekEnds(*week))],
            WeekRelation::Before => vec![(UpTo, Step::WeekEnds(week.saturating_sub(1)))],
        },
        Limit::ByDate(_) => return Err(LeftOut::NamedDate),
        Limit::By(_) => vec![(UpTo, Step::SAME)],
        Limit::Before(_) => vec![(UpTo, Step::Minutes(-1))],
        Limit::NotBefore(_) => vec![(From, Step::SAME)],
        Limit::After(_) => vec![(From, Step::Minutes(1))],
        Limit::On(_) => vec![(UpTo, Step::DayEnds), (From, Step::DayBegins)],
        Limit::Prompt { .. } => return Err(LeftOut::Prompt),
    })
}

/// What a prohibition leaves: "must not happen before" is a floor.
fn forbidden(limit: &Limit) -> Result<Vec<(Way, Step)>, LeftOut> {
    match limit {
        Limit::Before(_) => Ok(vec![(Way::From, Step::SAME)]),
        Limit::By(_) => Ok(vec![(Way::From, Step::Minutes(1))]),
        Limit::After(_) => Ok(vec![(Way::UpTo, Step::SAME)]),
        _ => Err(LeftOut::Split),
    }
}

/// The points a limit is counted from.
fn anchors(model: &Model, same: &Same, claim: &Claim, limit: &Limit) -> Result<Vec<Point>, LeftOut> {
    let point = |event: &Event| Point::Event(same.one(event));
    if matches!(limit, Limit::WeekOfPregnancy { .. }) {
        return Ok(due_date(model).map(|date| point(&Event::Date(date.to_string()))).into_iter().collect());
    }
    match limit.anchor() {
        None | Some(Anchor::Silent) => Err(LeftOut::Silent),
        Some(Anchor::Event { occurrence: Some(Occurrence::Previous | Occurrence::Next), event }) => {
            // The gaps of a series are added for each pair of neighbours.
            let own = claim.statement.act.as_deref();
            if matches!(event, Event::Act(act) if Some(act.as_str()) == own) {
                Ok(Vec::new())
            } else {
                Err(LeftOut::Split)
            }
        }
        Some(Anchor::Event { occurrence: Some(Occurrence::Latest), event }) if !single(model, event) => {
            Err(LeftOut::Split)
        }
        Some(anchor) => Ok(anchor.events().iter().map(point).collect()),
    }
}

/// Whether an event has one occurrence as far as the texts tell: then its latest is its first.
fn single(model: &Model, event: &Event) -> bool {
    match event {
        Event::Act(act) | Event::ActEnds(act) => !model.statements.iter().any(|statement| {
            statement.act.as_ref() == Some(act)
                && (!statement.series.is_empty()
                    || matches!(statement.occurrence, Some(Occurrence::Next | Occurrence::Previous)))
        }),
        _ => true,
    }
}

/// The expected date from which weeks of a pregnancy are counted: the one declared so, if there is one
/// and no doubt which.
pub fn due_date(model: &Model) -> Option<&str> {
    let due = |(name, date): &(&String, &NamedDate)| {
        let title = date.title.to_lowercase();
        name.contains("due") || title.contains("due") || title.contains("expected date")
    };
    let mut dates = model.dates.iter().filter(due);
    match (dates.next(), dates.next()) {
        (Some((name, _)), None) => Some(name),
        _ => None,
    }
}

/// The gap a statement sets between one occurrence of its act and the next, if it sets one.
pub fn gaps<'m>(claim: &Claim<'m>) -> Vec<(Way, Step, &'m Marks)> {
    let statement = claim.statement;
    let mut list = Vec::new();
    if claim.variant.is_some() {
        return list;
    }
    for series in statement.series.iter().filter(|series| series.modality.rank() >= 2 && series.replaces.is_none()) {
        let (up_to, from) = (Step::Deadline(series.amount), Step::EarliestAfter(series.amount));
        match series.spacing {
            Spacing::AtMost => list.push((Way::UpTo, up_to, &series.marks)),
            Spacing::AtLeast => list.push((Way::From, from, &series.marks)),
            Spacing::Every => list.push((Way::UpTo, up_to, &series.marks)),
        }
    }
    let next = matches!(statement.occurrence, Some(Occurrence::Next));
    let binds = claim.modality.rank() >= 2 && !claim.modality.forbids() && softener(claim).is_none();
    for bound in statement.bounds.iter().filter(|_| next && binds) {
        let previous = matches!(
            bound.limit.anchor(),
            Some(Anchor::Event { occurrence: Some(Occurrence::Previous), event: Event::Act(act) })
                if Some(act) == statement.act.as_ref()
        );
        match (&bound.limit, previous) {
            (
                Limit::Within { amount, side: Side::After, .. } | Limit::AtMost { amount, side: Side::After, .. },
                true,
            ) => {
                list.push((Way::UpTo, Step::Deadline(*amount), &statement.marks));
            }
            (Limit::AtLeast { amount, side: Side::After, .. }, true) => {
                list.push((Way::From, Step::EarliestAfter(*amount), &statement.marks));
            }
            _ => {}
        }
    }
    list
}
