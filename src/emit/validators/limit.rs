//! Limits as Rust expressions: what a clause finds on a timeline.

use super::names::plain;
use super::vocabulary::Vocabulary;
use crate::calendar::{Amount, Unit};
use crate::model::{Anchor, Bound, Event, Limit, Occurrence, Side};
use proc_macro2::TokenStream;
use quote::quote;

impl Vocabulary<'_> {
    /// What one limit finds for `done`, as an expression of type `Option<Finding>`; `relevant` says
    /// whether there is anything to judge where the text gives no start.
    pub(super) fn finding(&self, bound: &Bound, relevant: &TokenStream) -> TokenStream {
        match &bound.limit {
            Limit::Prompt { words, anchor } => self.prompt(words, anchor.as_ref(), relevant),
            Limit::WeekOfPregnancy { .. } => {
                let why = "the record does not hold the weeks of the pregnancy";
                quote!(Finding::unsure(#relevant, #why))
            }
            Limit::ByDate(date) => {
                let date = date_tokens(*date);
                quote!(limits::by_date(Moment::last_of(#date), &done, now))
            }
            limit => match limit.anchor() {
                None | Some(Anchor::Silent) => {
                    let why = plain(&format!(
                        "the text does not say what “{}” is counted from",
                        self.reader.short_limit(limit).replace(" (the text does not say from when)", "")
                    ));
                    quote!(Finding::unsure(#relevant, #why))
                }
                Some(anchor) => match self.anchor(anchor) {
                    Some(anchor) => counted(limit, &anchor),
                    None => {
                        let why = plain(&format!(
                            "this counts from {}, and which one that is takes a person to say",
                            self.reader.anchor(anchor)
                        ));
                        quote!(Finding::for_a_person(#relevant, #why))
                    }
                },
            },
        }
    }

    fn prompt(&self, words: &str, anchor: Option<&Anchor>, relevant: &TokenStream) -> TokenStream {
        let why = plain(&format!("whether this was done “{words}”: the text gives no measure"));
        match anchor.and_then(|anchor| self.anchor(anchor)) {
            Some(anchor) => quote!(Finding::for_a_person(#anchor.is_some(), #why)),
            None => quote!(Finding::for_a_person(#relevant, #why)),
        }
    }

    /// What a limit is counted from, as an expression; none where a person must say which is meant.
    pub(super) fn anchor(&self, anchor: &Anchor) -> Option<TokenStream> {
        let firsts = |events: &[Event]| -> Vec<TokenStream> {
            events.iter().map(|event| self.event(event)).map(|event| quote!(first(#event))).collect()
        };
        match anchor {
            Anchor::Event { occurrence, event } => {
                let list = self.event(event);
                match (occurrence, event) {
                    // A date can be revised: the one known last counts.
                    (Some(Occurrence::Latest), _) | (None, Event::Date(_)) => Some(quote!(latest(#list))),
                    (None | Some(Occurrence::First), _) => Some(quote!(first(#list))),
                    (Some(Occurrence::Previous | Occurrence::Next), _) => None,
                }
            }
            Anchor::EarlierOf(events) => {
                let events = firsts(events);
                Some(quote!(earlier_of([#(#events),*])))
            }
            Anchor::LaterOf(events) => {
                let events = firsts(events);
                Some(quote!(later_of([#(#events),*])))
            }
            Anchor::Silent => None,
        }
    }
}

/// A limit counted from something.
fn counted(limit: &Limit, anchor: &TokenStream) -> TokenStream {
    match limit {
        Limit::Within { amount, side: Side::After, .. } | Limit::AtMost { amount, side: Side::After, .. } => {
            let amount = amount_tokens(*amount);
            quote!(limits::no_later(#anchor, |start| calendar::deadline(start, #amount), &done, now))
        }
        Limit::Within { amount, side: Side::Before, .. } | Limit::AtMost { amount, side: Side::Before, .. } => {
            let amount = amount_tokens(*amount);
            quote!(limits::between(#anchor, |end| calendar::first_in_reach(end, #amount), Ok, &done, now))
        }
        Limit::AtLeast { amount, side: Side::After, .. } => {
            let amount = amount_tokens(*amount);
            quote!(limits::no_earlier(#anchor, |start| calendar::earliest_after(start, #amount), &done, now))
        }
        Limit::AtLeast { amount, side: Side::Before, .. } => {
            let amount = amount_tokens(*amount);
            quote!(limits::ahead(#anchor, |end| calendar::latest_before(end, #amount), &done, now))
        }
        Limit::SameDay { working: false, .. } => {
            quote!(limits::no_later(#anchor, calendar::same_day_end, &done, now))
        }
        Limit::SameDay { working: true, .. } => {
            quote!(limits::no_later(#anchor, calendar::same_working_day_end, &done, now))
        }
        Limit::NthDay { n, unit, by: true, .. } => {
            let unit = unit_tokens(*unit);
            quote!(limits::no_later(#anchor, |start| calendar::nth_day(start, #n, #unit), &done, now))
        }
        Limit::NthDay { n, unit, by: false, .. } => {
            let unit = unit_tokens(*unit);
            quote!(limits::between(
                #anchor,
                |start| calendar::nth_day_begins(start, #n, #unit),
                |start| calendar::nth_day(start, #n, #unit),
                &done,
                now
            ))
        }
        Limit::By(_) => quote!(limits::ahead(#anchor, Ok, &done, now)),
        Limit::Before(_) => quote!(limits::ahead(#anchor, |end| end.plus_minutes(-1), &done, now)),
        Limit::NotBefore(_) => quote!(limits::no_earlier(#anchor, Ok, &done, now)),
        Limit::After(_) => quote!(limits::no_earlier(#anchor, |start| start.plus_minutes(1), &done, now)),
        Limit::On(_) => quote!(limits::between(#anchor, calendar::day_begins, calendar::same_day_end, &done, now)),
        Limit::Prompt { .. } | Limit::WeekOfPregnancy { .. } | Limit::ByDate(_) => quote!(None),
    }
}

/// `amount(3, Unit::WorkingDays)`.
pub(super) fn amount_tokens(amount: Amount) -> TokenStream {
    let (count, unit) = (amount.count, unit_tokens(amount.unit));
    let count = proc_macro2::Literal::u32_unsuffixed(count);
    quote!(amount(#count, #unit))
}

fn unit_tokens(unit: Unit) -> TokenStream {
    match unit {
        Unit::Minutes => quote!(Unit::Minutes),
        Unit::Hours => quote!(Unit::Hours),
        Unit::Days => quote!(Unit::Days),
        Unit::WorkingDays => quote!(Unit::WorkingDays),
        Unit::SchoolDays => quote!(Unit::SchoolDays),
        Unit::Weeks => quote!(Unit::Weeks),
        Unit::Months => quote!(Unit::Months),
        Unit::Years => quote!(Unit::Years),
    }
}

/// `date(2026, 12, 25)`.
pub(super) fn date_tokens(date: jiff::civil::Date) -> TokenStream {
    let year = proc_macro2::Literal::i16_unsuffixed(date.year());
    let (month, day) =
        (proc_macro2::Literal::i8_unsuffixed(date.month()), proc_macro2::Literal::i8_unsuffixed(date.day()));
    quote!(jiff::civil::date(#year, #month, #day))
}
