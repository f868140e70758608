//! From a phrase about time to the time it states.

use super::grammar::Rule;
use super::numbers;
use super::{Bound, Sentence, TimeStated};
use crate::calendar::{Amount, Unit};
use pest::iterators::Pair;

type Phrase<'t> = Pair<'t, Rule>;

/// Haste and repetition without a number.
pub(super) fn prompt(rule: Rule) -> Option<TimeStated> {
    let bound = match rule {
        Rule::immediately => Bound::Immediately,
        Rule::without_delay => Bound::WithoutDelay,
        Rule::as_soon_as => Bound::AsSoonAs,
        Rule::urgently => Bound::Urgently,
        Rule::promptly => Bound::Promptly,
        Rule::timely => Bound::Timely,
        Rule::regularly => Bound::Regularly,
        _ => return None,
    };
    Some(stated(bound, None))
}

/// A time with an amount or a day.
pub(super) fn time(phrase: &Phrase, sentence: &mut Sentence) -> Option<TimeStated> {
    let form = phrase.clone().into_inner().next()?;
    let has = |rule| form.clone().into_inner().flatten().any(|part| part.as_rule() == rule);
    match form.as_rule() {
        Rule::same_day if form.clone().into_inner().any(|part| part.as_str() == "working") => {
            Some(stated(Bound::SameWorkingDay, None))
        }
        Rule::same_day => Some(stated(Bound::SameDay, None)),
        Rule::next_day if has(Rule::hour) => Some(stated(Bound::Within, Some(Amount::new(1, Unit::Hours)))),
        Rule::next_day => {
            let kind = form.into_inner().next().map_or("", |kind| kind.as_str());
            let unit = match kind {
                "working" | "business" => Unit::WorkingDays,
                "school" => Unit::SchoolDays,
                _ => Unit::Days,
            };
            Some(stated(Bound::Within, Some(Amount::new(1, unit))))
        }
        Rule::nth_day => nth_day(&form),
        Rule::series_word => series_word(&form),
        Rule::bounded | Rule::plain => measured(&form, sentence),
        _ => None,
    }
}

fn stated(bound: Bound, amount: Option<Amount>) -> TimeStated {
    TimeStated { bound, amount, up_to: None, gestation: false, series: false, duty: None }
}

fn nth_day(form: &Phrase) -> Option<TimeStated> {
    let (mut n, mut unit, mut gestation) = (None, "", false);
    for part in form.clone().into_inner() {
        match part.as_rule() {
            Rule::ordinal => n = numbers::ordinal(part.as_str()),
            Rule::nth_unit => unit = part.as_str(),
            Rule::gestation => gestation = true,
            _ => {}
        }
    }
    // "On the first week of" a month is a date, not an amount.
    if unit.contains("week") && !gestation {
        return None;
    }
    Some(TimeStated {
        gestation,
        ..stated(Bound::By, Some(numbers::amount(n?, unit.trim_start_matches("consecutive "))?))
    })
}

fn series_word(form: &Phrase) -> Option<TimeStated> {
    let mut count = 1;
    let mut amount = None;
    for part in form.clone().into_inner().flatten() {
        match part.as_rule() {
            Rule::number => count = numbers::number(part.as_str())?,
            Rule::unit => amount = numbers::amount(count, part.as_str()),
            Rule::apart_by | Rule::adverb => amount = adverb(count, part.as_str().trim()),
            Rule::annual => amount = Some(Amount::new(1, Unit::Years)),
            _ => {}
        }
    }
    let day = || numbers::amount(1, if form.as_str().contains("working") { "working day" } else { "day" });
    let amount = amount.or_else(|| form.as_str().contains("day").then(day).flatten())?;
    Some(TimeStated { series: true, ..stated(Bound::Every, Some(amount)) })
}

/// "weekly" with a number before it or without.
fn adverb(count: u32, word: &str) -> Option<Amount> {
    let (times, unit) = match word {
        "hourly" => (1, Unit::Hours),
        "daily" => (1, Unit::Days),
        "weekly" => (1, Unit::Weeks),
        "fortnightly" => (2, Unit::Weeks),
        "monthly" => (1, Unit::Months),
        "quarterly" => (3, Unit::Months),
        "yearly" | "annually" => (1, Unit::Years),
        _ => return None,
    };
    Some(Amount::new(count.checked_mul(times)?, unit))
}

/// The words before and after an amount that bound it.
#[derive(Default)]
struct Words {
    leads: Vec<Rule>,
    tails: Vec<Rule>,
}

impl Words {
    fn led(&self, rule: Rule) -> bool {
        self.leads.contains(&rule)
    }

    fn ends(&self, rule: Rule) -> bool {
        self.tails.contains(&rule)
    }

    /// The bound, and whether it is of the distances in a series.
    fn bound(&self) -> (Bound, bool) {
        let most = self.led(Rule::at_most) || self.led(Rule::no_later) || self.ends(Rule::or_less);
        let least = self.led(Rule::at_least);
        if self.led(Rule::every) {
            return (if most { Bound::AtMost } else { Bound::Every }, true);
        }
        if self.led(Rule::intervals) || self.ends(Rule::apart) {
            let within = self.led(Rule::within);
            let bound = if most || within {
                Bound::AtMost
            } else if least {
                Bound::AtLeast
            } else {
                Bound::Every
            };
            return (bound, true);
        }
        (self.of_one_time(), false)
    }

    fn of_one_time(&self) -> Bound {
        let led = self.leads.last().map_or(Bound::Plain, |rule| match rule {
            Rule::within | Rule::recent => Bound::Within,
            Rule::no_later if self.ends(Rule::beforehand) => Bound::Before,
            Rule::no_later => Bound::Within,
            Rule::at_most | Rule::not_exceed => Bound::AtMost,
            Rule::at_least => Bound::AtLeast,
            Rule::not_before | Rule::after_ => Bound::After,
            Rule::over => Bound::Over,
            Rule::under => Bound::Under,
            Rule::at_or_by if self.ends(Rule::gestation) => Bound::By,
            _ => Bound::Plain,
        });
        let told = led == Bound::Plain && !self.led(Rule::for_);
        match self.tails.last() {
            _ if self.ends(Rule::or_more) && led == Bound::Plain => Bound::AtLeast,
            _ if self.ends(Rule::or_less) && led == Bound::Plain => Bound::Within,
            Some(Rule::beforehand) if told => Bound::Before,
            Some(Rule::afterwards | Rule::gone) if told => Bound::After,
            _ => led,
        }
    }
}

/// An amount, with the words around it.
fn measured(form: &Phrase, sentence: &mut Sentence) -> Option<TimeStated> {
    let mut words = Words::default();
    let (mut count, mut up_to, mut unit) = (None, None, "");
    for part in form.clone().into_inner() {
        match part.as_rule() {
            Rule::number => count = numbers::number(part.as_str()),
            Rule::to => up_to = numbers::number(part.as_str().trim()),
            Rule::unit => unit = part.as_str(),
            Rule::one => {
                count = Some(1);
                unit = part.into_inner().next().map_or("", |unit| unit.as_str());
            }
            rule @ (Rule::gestation
            | Rule::or_more
            | Rule::or_less
            | Rule::beforehand
            | Rule::afterwards
            | Rule::apart
            | Rule::gone) => {
                words.tails.push(rule);
            }
            rule => words.leads.push(rule),
        }
    }
    let amount = numbers::amount(count?, unit)?;
    let (mut bound, series) = words.bound();
    if bound == Bound::Over && sentence.forbids {
        bound = Bound::AtMost;
    }
    let years = amount.unit == Unit::Years;
    if years
        && ((bound == Bound::Plain && sentence.age && !words.led(Rule::for_))
            || (bound == Bound::Over && amount.count >= 10))
    {
        return None;
    }
    let gestation = words.ends(Rule::gestation);
    if bound == Bound::Plain && !gestation {
        bound = match sentence.extent.take() {
            Some(Rule::most_extent) => Bound::AtMost,
            Some(Rule::least_extent) => Bound::AtLeast,
            _ => bound,
        };
    }
    Some(TimeStated { up_to, gestation, series, ..stated(bound, Some(amount)) })
}
