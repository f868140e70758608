//! MP602: a rule whose amount, unit or bound its paragraph does not state.

use super::Locks;
use super::clauses::{self, Clause};
use crate::calendar::{Amount, Unit};
use crate::diagnostics::Finding;
use crate::model::{Limit, Model, Reader, Spacing};
use crate::source::phrases::{Bound, TimeStated, read};

/// Clauses whose time does not stand in a paragraph they cite.
pub(super) fn check(model: &Model, locks: &Locks) -> Vec<Finding> {
    let reader = Reader::new(model);
    clauses::of(model).iter().flat_map(|clause| of(clause, &reader, locks)).collect()
}

fn of(clause: &Clause, reader: &Reader, locks: &Locks) -> Vec<Finding> {
    let mut findings = Vec::new();
    for wanted in wanted(clause, reader) {
        if clause.readings().any(|reading| read(reading).times.iter().any(|time| wanted.same_amount(time))) {
            continue;
        }
        for citation in clause.citations() {
            let Some(pieces) = locks.cited(citation) else { continue };
            let stated: Vec<&TimeStated> = pieces.iter().flat_map(|piece| &piece.facts.times).collect();
            if stated.iter().any(|time| wanted.is_met_by(time)) {
                continue;
            }
            let message = format!("The rule says {}, which {citation} does not state", wanted.words);
            let finding = clause.finding("MP602", reader, &wanted.words, message, "this time");
            findings.push(
                finding
                    .because(told(&citation.to_string(), &stated, &wanted))
                    .help("Read the paragraph again and mend the rule. If the paragraph leaves room for it, say how you read it, in the words of the rule: reading \"'next day': within 1 day\""),
            );
        }
    }
    findings
}

/// What a paragraph states, as a line of proof.
fn told(citation: &str, stated: &[&TimeStated], wanted: &Wanted) -> String {
    if let Some(time) = stated.iter().find(|time| wanted.same_amount(time)) {
        return format!("{citation} states that amount with another bound: {}.", bare(time));
    }
    let mut times: Vec<String> = stated.iter().map(|time| bare(time)).collect();
    times.dedup();
    match times.as_slice() {
        [] => format!("{citation} states no time."),
        times => format!("{citation} states: {}.", times.join("; ")),
    }
}

fn bare(time: &TimeStated) -> String {
    TimeStated { duty: None, ..time.clone() }.to_string()
}

/// A time that a rule states, and the forms in which a paragraph may state it.
pub(super) struct Wanted {
    /// As the rule says it.
    pub words: String,
    pub amount: Option<Amount>,
    bounds: &'static [Bound],
    gestation: bool,
}

impl Wanted {
    /// Whether a paragraph that states this time states it.
    pub fn is_met_by(&self, time: &TimeStated) -> bool {
        self.same_amount(time) && (self.bounds.is_empty() || self.bounds.contains(&time.bound))
    }

    /// Whether it is the same amount, or both are words without one that say the same.
    fn same_amount(&self, time: &TimeStated) -> bool {
        match self.amount {
            Some(amount) => {
                let ends = [Some(amount.count) == time.amount.map(|a| a.count), Some(amount.count) == time.up_to];
                self.gestation == time.gestation
                    && time.amount.is_some_and(|stated| stated.unit == amount.unit)
                    && ends.contains(&true)
            }
            None => self.bounds.contains(&time.bound),
        }
    }
}

const AT_MOST: &[Bound] = &[Bound::Within, Bound::AtMost, Bound::By, Bound::Plain];
const AT_LEAST: &[Bound] = &[Bound::AtLeast, Bound::Before, Bound::After, Bound::Plain];
const BEFOREHAND: &[Bound] = &[Bound::AtLeast, Bound::Before];
const EVERY: &[Bound] = &[Bound::Every, Bound::AtMost, Bound::Within];
const SPACED: &[Bound] = &[Bound::Every, Bound::AtLeast];

/// The times a clause states that a paragraph can be held against.
pub(super) fn wanted(clause: &Clause, reader: &Reader) -> Vec<Wanted> {
    let limits = clause.bounds.iter().filter_map(|bound| of_limit(&bound.limit, reader));
    let series = clause.series.map(|series| Wanted {
        words: format!("{} {} apart", series.spacing.word(), series.amount),
        amount: Some(series.amount),
        bounds: if series.spacing == Spacing::AtLeast { SPACED } else { EVERY },
        gestation: false,
    });
    let later = clause.later.map(|amount| Wanted {
        words: format!("up to {amount}"),
        amount: Some(amount),
        bounds: &[],
        gestation: false,
    });
    let in_words = clause.words.map(|words| read(words).times).unwrap_or_default().into_iter();
    let in_words = in_words.filter(|time| time.amount.is_some() && time.up_to.is_none()).map(|time| Wanted {
        words: bare(&time),
        amount: time.amount,
        bounds: &[],
        gestation: time.gestation,
    });
    limits.chain(series).chain(later).chain(in_words).collect()
}

/// The time that a limit states, if a paragraph can be held against it.
pub(super) fn of_limit(limit: &Limit, reader: &Reader) -> Option<Wanted> {
    let of = |amount: Amount, bounds| Wanted {
        words: words(limit, amount, reader),
        amount: Some(amount),
        bounds,
        gestation: false,
    };
    let day = |bounds| Wanted { words: words_of_day(limit), amount: None, bounds, gestation: false };
    Some(match limit {
        Limit::Within { amount, .. } | Limit::AtMost { amount, .. } => of(*amount, AT_MOST),
        Limit::AtLeast { amount, side: crate::model::Side::Before, .. } => of(*amount, BEFOREHAND),
        Limit::AtLeast { amount, .. } => of(*amount, AT_LEAST),
        Limit::SameDay { working: false, .. } => day(&[Bound::SameDay]),
        Limit::SameDay { working: true, .. } => day(&[Bound::SameWorkingDay, Bound::SameDay]),
        Limit::NthDay { n, unit, .. } => of(Amount::new(*n, *unit), &[Bound::By, Bound::Within]),
        Limit::WeekOfPregnancy { week, .. } => Wanted { gestation: true, ..of(Amount::new(*week, Unit::Weeks), &[]) },
        Limit::Prompt { words, .. } => {
            Wanted { words: words.clone(), amount: None, bounds: haste(words)?, gestation: false }
        }
        _ => return None,
    })
}

fn words(limit: &Limit, amount: Amount, reader: &Reader) -> String {
    match limit {
        Limit::Within { .. } => format!("within {amount}"),
        Limit::AtMost { .. } => format!("at most {amount}"),
        Limit::AtLeast { .. } => format!("at least {amount}"),
        _ => reader.limit(limit),
    }
}

fn words_of_day(limit: &Limit) -> String {
    let working = matches!(limit, Limit::SameDay { working: true, .. });
    format!("on the same {}day", if working { "working " } else { "" })
}

/// What a paragraph may say for words of haste; none for words that the lock does not tell apart.
fn haste(words: &str) -> Option<&'static [Bound]> {
    Some(match words {
        "immediately" => &[Bound::Immediately],
        "promptly" | "quickly" => &[Bound::Promptly],
        "without delay" => &[Bound::WithoutDelay],
        "as a matter of urgency" => &[Bound::Urgently],
        "in a timely manner" => &[Bound::Timely],
        "regularly" => &[Bound::Regularly],
        _ if words.starts_with("as soon as") || words.starts_with("at the earliest") => &[Bound::AsSoonAs],
        _ => return None,
    })
}
