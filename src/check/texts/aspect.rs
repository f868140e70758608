//! Of what a clause speaks: attendance of one party, the deadline of an act. Only clauses of one aspect
//! are compared.

use crate::calendar::{Amount, Unit};
use crate::model::*;
use crate::networks::claims::Claim;

/// What a clause speaks of, in one act.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Aspect {
    /// A time limit of what is done to the act.
    Time { done: String, class: Class },
    /// Somebody's part: chairing, attending, telling somebody something. None where both texts leave
    /// open who convenes, chairs or leads.
    Part { party: Option<Party>, done: String },
}

/// On which side of what it permits a time limit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::check) enum Class {
    /// Not later than.
    Deadline,
    /// Not earlier than.
    Floor,
    /// Words without a number.
    Prompt,
}

/// The aspects of a clause, each with the limit it is about, if it is about one.
pub(super) fn aspects<'m>(reader: &Reader, claim: &Claim<'m>) -> Vec<(Aspect, Option<&'m Limit>)> {
    if let Some(done) = act_done(reader, claim) {
        let measured = claim.bounds.iter().any(|bound| !matches!(bound.limit, Limit::Prompt { .. }));
        let limits = claim.bounds.iter().map(|bound| &bound.limit);
        let limits = limits.filter(|limit| !measured || !matches!(limit, Limit::Prompt { .. }));
        let timed: Vec<_> =
            limits.map(|limit| (Aspect::Time { done: done.clone(), class: class(limit) }, Some(limit))).collect();
        if !timed.is_empty() {
            return timed;
        }
    }
    let Some(done) = part(reader, claim) else { return Vec::new() };
    // A duty with a limit is compared only with the same duty within the same limit.
    let limits = claim.bounds.iter().map(|bound| reader.bound(bound));
    let done = std::iter::once(done).chain(limits).collect::<Vec<_>>().join(" ");
    if claim.subject.list.is_empty() && matches!(claim.deed, Deed::Office(_)) {
        return vec![(Aspect::Part { party: None, done }, None)];
    }
    let aspect = |party: &Party| (Aspect::Part { party: Some(party.clone()), done: done.clone() }, None);
    match claim.subject.sharing {
        Sharing::All => claim.subject.list.iter().map(aspect).collect(),
        Sharing::Any | Sharing::Together => Vec::new(),
    }
}

/// What is done to the act by a sentence about its timing: the act itself, its start, its completion.
fn act_done(reader: &Reader, claim: &Claim) -> Option<String> {
    if let (Deed::Last, Home::State(state)) = (claim.deed, &claim.statement.home) {
        return Some(reader.state(state));
    }
    let act = claim.statement.act.as_ref()?;
    let title = reader.act(act);
    match claim.deed {
        Deed::Happen | Deed::DoThis => Some(format!("the {title}")),
        Deed::Perform { verb } => match verb.as_str() {
            "start" | "complete" | "arrange" => Some(format!("to {verb} the {title}")),
            _ => Some(format!("the {title}")),
        },
        _ => None,
    }
}

/// What somebody does, as read after "to".
fn part(reader: &Reader, claim: &Claim) -> Option<String> {
    let the_act = || claim.statement.act.as_ref().map_or("it".to_string(), |act| format!("the {}", reader.act(act)));
    let with = |verb: String, words: &Option<String>| match words {
        Some(words) => format!("{verb} {words}"),
        None => verb,
    };
    Some(match claim.deed {
        Deed::Office(office) => format!("{} {}", office.word(), the_act()),
        Deed::Attend { invited: false } => format!("attend {}", the_act()),
        Deed::Attend { invited: true } => format!("be invited to {}", the_act()),
        Deed::DoThis => format!("do this: {}", the_act()),
        Deed::Perform { verb } => format!("{verb} {}", the_act()),
        Deed::Record { what: Some(what) } => format!("record {what}"),
        Deed::Tell { to, what } => with(format!("tell {}", reader.parties(to)), what),
        Deed::Send { what, to } => format!("send {what} to {}", reader.parties(to)),
        Deed::Consult { whom, about } => with(format!("consult {}", reader.parties(whom)), about),
        Deed::Words(words) => words.to_lowercase(),
        Deed::Happen | Deed::Last | Deed::Record { what: None } | Deed::Cover { .. } => return None,
    })
}

impl Aspect {
    /// In words: "the time limit for the strategy meeting", "the police to attend the …".
    pub fn words(&self, reader: &Reader) -> String {
        match self {
            Aspect::Time { done, class: Class::Deadline } => format!("the time limit for {done}"),
            Aspect::Time { done, class: Class::Floor } => format!("the earliest time for {done}"),
            Aspect::Time { done, class: Class::Prompt } if done.starts_with("to ") => format!("how soon {done}"),
            Aspect::Time { done, class: Class::Prompt } => format!("how soon {done} is due"),
            Aspect::Part { party: Some(party), done } => format!("{} to {done}", reader.party(party)),
            Aspect::Part { party: None, done } => format!("somebody to {done}"),
        }
    }
}

pub(in crate::check) fn class(limit: &Limit) -> Class {
    match limit {
        Limit::AtLeast { side: Side::After, .. } | Limit::NotBefore(_) | Limit::After(_) => Class::Floor,
        Limit::Within { side: Side::Before, .. } | Limit::AtMost { side: Side::Before, .. } => Class::Floor,
        Limit::Prompt { .. } => Class::Prompt,
        _ => Class::Deadline,
    }
}

/// Whether two limits of one class are about the same time: counted the same way from the same start,
/// or one of them from a start the text does not name; and not a wish to be sooner than a duty, which
/// is no clash. `strong` is the limit of the *must*, `weak` that of the *should*.
pub(super) fn clash(model: &Model, strong: &Limit, weak: &Limit) -> bool {
    let (one, other) = (side(strong), side(weak));
    let same_side = one.is_none() || other.is_none() || one == other;
    same_side && same_start(model, strong, weak) && !wish_beyond(strong, weak)
}

/// After or before its start; none where the limit is the start itself.
pub(in crate::check) fn side(limit: &Limit) -> Option<Side> {
    match limit {
        Limit::Within { side, .. } | Limit::AtLeast { side, .. } | Limit::AtMost { side, .. } => Some(*side),
        Limit::SameDay { .. } | Limit::NthDay { .. } => Some(Side::After),
        _ => None,
    }
}

fn same_start(model: &Model, one: &Limit, other: &Limit) -> bool {
    match (one, other) {
        (Limit::WeekOfPregnancy { .. }, Limit::WeekOfPregnancy { .. }) | (Limit::ByDate(_), Limit::ByDate(_)) => true,
        (Limit::Prompt { words: a, anchor: x }, Limit::Prompt { words: b, anchor: y }) => {
            a == b && x.iter().zip(y).all(|(x, y)| same_anchor(model, x, y))
        }
        _ => one.anchor().zip(other.anchor()).is_some_and(|(x, y)| same_anchor(model, x, y)),
    }
}

/// Whether two anchors are one start, share an alternative of "the earlier of", or are not both named.
pub(in crate::check) fn same_anchor(model: &Model, one: &Anchor, other: &Anchor) -> bool {
    use Anchor::{EarlierOf, LaterOf, Silent};
    let firsts =
        |anchor: &Anchor| -> Vec<Event> { anchor.events().iter().map(|event| first_name(model, event)).collect() };
    let (ones, others) = (firsts(one), firsts(other));
    match (one, other) {
        (Silent, _) | (_, Silent) => true,
        (Anchor::Event { occurrence: a, .. }, Anchor::Event { occurrence: b, .. }) => {
            ones == others && which(*a) == which(*b)
        }
        (LaterOf(_), LaterOf(_)) => ones.len() == others.len() && ones.iter().all(|event| others.contains(event)),
        (LaterOf(_), _) | (_, LaterOf(_)) => false,
        (EarlierOf(_), _) | (_, EarlierOf(_)) => ones.iter().any(|event| others.contains(event)),
    }
}

/// The first occurrence is the one meant where none is named.
fn which(occurrence: Option<Occurrence>) -> Occurrence {
    occurrence.unwrap_or(Occurrence::First)
}

/// The event under the name of the first of those declared to be the same moment.
fn first_name(model: &Model, event: &Event) -> Event {
    let Event::Moment(name) = event else { return event.clone() };
    let (mut name, mut seen) = (name.clone(), std::collections::BTreeSet::new());
    while seen.insert(name.clone()) {
        match model.moments.get(&name).and_then(|moment| moment.same_as.clone()) {
            Some(same) if model.moments.contains_key(&same) => name = same,
            Some(act) => return Event::Act(act),
            None => return Event::Moment(name),
        }
    }
    // A circle of "the same as": the least of its names stands for all.
    Event::Moment(seen.into_iter().next().unwrap_or(name))
}

/// Whether the *should* asks for more than the *must* on every date: a target inside a hard limit.
pub(in crate::check) fn wish_beyond(strong: &Limit, weak: &Limit) -> bool {
    let (Some(hard), Some(wish)) = (length(strong), length(weak)) else { return false };
    let longer_is_stricter = side(strong) == Some(Side::Before) || class(strong) == Class::Floor;
    match (amount(strong), amount(weak)) {
        (Some(a), Some(b)) if a.unit == b.unit && longer_is_stricter => b.count > a.count,
        (Some(a), Some(b)) if a.unit == b.unit => b.count < a.count,
        _ if longer_is_stricter => wish.0 > hard.1,
        _ => wish.1 < hard.0,
    }
}

pub(in crate::check) fn amount(limit: &Limit) -> Option<Amount> {
    match limit {
        Limit::Within { amount, .. } | Limit::AtLeast { amount, .. } | Limit::AtMost { amount, .. } => Some(*amount),
        _ => None,
    }
}

/// The least and the most time a limit can come to, in hundredths of a day, generously.
fn length(limit: &Limit) -> Option<(u64, u64)> {
    Some(match limit {
        Limit::SameDay { working: false, .. } => (0, 99),
        Limit::SameDay { working: true, .. } => (0, 699),
        Limit::NthDay { n, unit, .. } => of_amount(Amount::new(n.saturating_sub(1), *unit)),
        Limit::WeekOfPregnancy { week, .. } => (u64::from(*week) * 700, u64::from(*week) * 700),
        Limit::By(_) | Limit::Before(_) | Limit::On(_) | Limit::NotBefore(_) | Limit::After(_) => (0, 0),
        Limit::ByDate(_) | Limit::Prompt { .. } => return None,
        _ => of_amount(amount(limit)?),
    })
}

fn of_amount(amount: Amount) -> (u64, u64) {
    let n = u64::from(amount.count);
    match amount.unit {
        Unit::Minutes => (n * 100 / 1440, n * 100 / 1440 + 1),
        Unit::Hours => (n * 100 / 24, n * 100 / 24 + 1),
        Unit::Days => (n * 100 + 1, n * 100 + 99),
        // Weekends, and the longest run of bank holidays.
        Unit::WorkingDays => (n * 100 + 1, (n + 2 * (n / 5 + 1) + 4) * 100 + 99),
        Unit::SchoolDays => (n * 100 + 1, (n + 2 * (n / 5 + 1) + 60 * (n / 30 + 1)) * 100 + 99),
        Unit::Weeks => (n * 700 + 1, n * 700 + 99),
        Unit::Months => (n * 2800 + 1, n * 3100 + 99),
        Unit::Years => (n * 36500 + 1, n * 36600 + 99),
    }
}
