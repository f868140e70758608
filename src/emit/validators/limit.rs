//! Limits as Rust expressions: what a clause finds on a timeline.

use super::mutants::Mutant;
use super::names::plain;
use super::vocabulary::Vocabulary;
use crate::calendar::{Amount, Unit};
use crate::model::{Anchor, Bound, Event, Limit, Occurrence, Side, Statement, WeekRelation};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// What one limit finds, as Rust: an expression of type `Option<Finding>`, and the lines before it.
#[derive(Default)]
pub(super) struct Found {
    pub lines: TokenStream,
    pub value: TokenStream,
}

fn found(value: TokenStream) -> Found {
    Found { lines: TokenStream::new(), value }
}

impl Vocabulary<'_> {
    /// What one limit finds for `done`; `relevant` says whether there is anything to judge where the
    /// text gives no start.
    pub(super) fn finding(&self, bound: &Bound, relevant: &TokenStream) -> Found {
        match &bound.limit {
            Limit::Prompt { words, anchor } => self.prompt(words, anchor.as_ref(), relevant),
            Limit::WeekOfPregnancy { week, relation } => self.week_of_pregnancy(*week, *relation, relevant),
            Limit::ByDate(date) => {
                let date = date_tokens(*date);
                found(quote!(limits::by_date(#relevant, Moment::last_of(#date), &done, now)))
            }
            limit if self.broken(Mutant::AnchorDropped) && limit.anchor().is_some() => {
                found(quote!(limits::at_all(&done, #relevant)))
            }
            limit => match limit.anchor() {
                None | Some(Anchor::Silent) => {
                    let why = plain(&format!(
                        "the text does not say what “{}” is counted from",
                        self.reader.short_limit(limit).replace(" (the text does not say from when)", "")
                    ));
                    found(quote!(Finding::unsure(#relevant, #why)))
                }
                Some(anchor) => match self.anchor(anchor, &first_done()) {
                    Some(anchor) => counted(limit, &anchor, self.broken(Mutant::StrictlyBefore)),
                    None => {
                        let why = plain(&format!(
                            "this counts from {}, and which one that is takes a person to say",
                            self.reader.anchor(anchor)
                        ));
                        found(quote!(Finding::for_a_person(#relevant, #why)))
                    }
                },
            },
        }
    }

    /// A limit in weeks of pregnancy, by the due date known when it was done.
    fn week_of_pregnancy(&self, week: u32, relation: WeekRelation, relevant: &TokenStream) -> Found {
        let why = "the record does not hold the due date from which weeks of pregnancy are counted";
        let Some(date) = self.model.due_date().map(|date| self.event(&Event::Date(date.clone()))) else {
            return found(quote!(Finding::unsure(#relevant, #why)));
        };
        let last = if relation == WeekRelation::Before { week.saturating_sub(1) } else { week };
        let (week, last, by) = (Literal::u32_unsuffixed(week), Literal::u32_unsuffixed(last), first_done());
        let until = quote!(|date| calendar::week_of_pregnancy_ends(date, #last));
        let judged = match relation {
            WeekRelation::At => {
                let from = quote!(|date| calendar::week_of_pregnancy_begins(date, #week));
                quote!(limits::between(due_date, #from, #until, &done, now))
            }
            WeekRelation::By | WeekRelation::Before => quote!(limits::ahead(due_date, #until, &done, now)),
        };
        Found {
            lines: quote!(let due_date = known_by(#date, #by);),
            value: quote!(if due_date.is_none() { Finding::unsure(#relevant, #why) } else { #judged }),
        }
    }

    /// "The next … at most 15 working days after the previous …": counted for each time from the one
    /// before, as an expression of type `Vec<Finding>`; none for every other limit. Whether there has to
    /// be a next one at all it does not say.
    pub(super) fn after_the_previous(&self, statement: &Statement, limit: &Limit) -> Option<TokenStream> {
        let Anchor::Event { occurrence: Some(Occurrence::Previous), event: Event::Act(act) } = limit.anchor()? else {
            return None;
        };
        let same = statement.occurrence == Some(Occurrence::Next) && statement.act.as_ref() == Some(act);
        if !same || self.broken(Mutant::AnchorDropped) {
            return None;
        }
        let minute = self.broken(Mutant::StrictlyBefore).then(|| quote!(.and_then(|due| due.plus_minutes(-1))));
        match limit {
            Limit::Within { amount, side: Side::After, .. } | Limit::AtMost { amount, side: Side::After, .. } => {
                let amount = amount_tokens(*amount);
                Some(
                    quote!(limits::from_the_previous(&done, |last| calendar::deadline(last, #amount) #minute, true, now)),
                )
            }
            Limit::AtLeast { amount, side: Side::After, .. } => {
                let amount = amount_tokens(*amount);
                Some(
                    quote!(limits::from_the_previous(&done, |last| calendar::earliest_after(last, #amount), false, now)),
                )
            }
            _ => None,
        }
    }

    fn prompt(&self, words: &str, anchor: Option<&Anchor>, relevant: &TokenStream) -> Found {
        let why = plain(&format!("whether this was done “{words}”: the text gives no measure"));
        match anchor.and_then(|anchor| self.anchor(anchor, &first_done())) {
            Some(anchor) => Found {
                lines: quote!(let start = #anchor;),
                value: quote!(Finding::for_a_person(start.is_some(), #why)),
            },
            None => found(quote!(Finding::for_a_person(#relevant, #why))),
        }
    }

    /// What a limit is counted from, as an expression; none where a person must say which is meant.
    /// `by` is the moment as of which an expected date is known.
    pub(super) fn anchor(&self, anchor: &Anchor, by: &TokenStream) -> Option<TokenStream> {
        let firsts = |events: &[Event]| -> Vec<TokenStream> {
            events.iter().map(|event| self.event(event)).map(|event| quote!(first(#event))).collect()
        };
        match anchor {
            Anchor::Event { occurrence, event } => {
                let list = self.event(event);
                match (occurrence, event) {
                    // A date can be revised: as known when the act was done, or by now.
                    (None, Event::Date(_)) => Some(quote!(known_by(#list, #by))),
                    (Some(Occurrence::Latest), _) => Some(quote!(latest(#list))),
                    (None | Some(Occurrence::First), _) if self.broken(Mutant::LatestForFirst) => {
                        Some(quote!(latest(#list)))
                    }
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

/// When it was first done, or now while it is not.
fn first_done() -> TokenStream {
    quote!(done.first().map_or(now, |first| first.earliest))
}

/// A limit counted from something.
fn counted(limit: &Limit, anchor: &TokenStream, strictly: bool) -> Found {
    match limit {
        Limit::Within { amount, side: Side::After, .. } | Limit::AtMost { amount, side: Side::After, .. } => {
            let amount = amount_tokens(*amount);
            let minute = strictly.then(|| quote!(.and_then(|due| due.plus_minutes(-1))));
            no_later(anchor, &quote!(|start| calendar::deadline(start, #amount) #minute))
        }
        Limit::Within { amount, side: Side::Before, .. } | Limit::AtMost { amount, side: Side::Before, .. } => {
            let amount = amount_tokens(*amount);
            Found {
                lines: quote!(let end = #anchor; let from = |end| calendar::first_in_reach(end, #amount);),
                value: quote!(limits::between(end, from, Ok, &done, now)),
            }
        }
        Limit::AtLeast { amount, side: Side::After, .. } => {
            let amount = amount_tokens(*amount);
            no_earlier(anchor, &quote!(|start| calendar::earliest_after(start, #amount)))
        }
        Limit::AtLeast { amount, side: Side::Before, .. } => {
            let amount = amount_tokens(*amount);
            ahead(anchor, &quote!(|end| calendar::latest_before(end, #amount)))
        }
        Limit::SameDay { working: false, .. } => no_later(anchor, &quote!(calendar::same_day_end)),
        Limit::SameDay { working: true, .. } => no_later(anchor, &quote!(calendar::same_working_day_end)),
        Limit::NthDay { n, unit, by: true, .. } => {
            let (n, unit) = (Literal::u32_unsuffixed(*n), unit_tokens(*unit));
            no_later(anchor, &quote!(|start| calendar::nth_day(start, #n, #unit)))
        }
        Limit::NthDay { n, unit, by: false, .. } => {
            let (n, unit) = (Literal::u32_unsuffixed(*n), unit_tokens(*unit));
            Found {
                lines: quote! {
                    let start = #anchor;
                    let from = |start| calendar::nth_day_begins(start, #n, #unit);
                    let until = |start| calendar::nth_day(start, #n, #unit);
                },
                value: quote!(limits::between(start, from, until, &done, now)),
            }
        }
        Limit::By(_) => ahead(anchor, &quote!(Ok)),
        Limit::Before(_) => ahead(anchor, &quote!(|end: Moment| end.plus_minutes(-1))),
        Limit::NotBefore(_) => no_earlier(anchor, &quote!(Ok)),
        Limit::After(_) => no_earlier(anchor, &quote!(|start: Moment| start.plus_minutes(1))),
        Limit::On(_) => Found {
            lines: quote!(let start = #anchor;),
            value: quote!(limits::between(start, calendar::day_begins, calendar::same_day_end, &done, now)),
        },
        Limit::Prompt { .. } | Limit::WeekOfPregnancy { .. } | Limit::ByDate(_) => found(quote!(None)),
    }
}

fn no_later(anchor: &TokenStream, due: &TokenStream) -> Found {
    Found {
        lines: quote!(let start = #anchor; let due = #due;),
        value: quote!(limits::no_later(start, due, &done, now)),
    }
}

fn no_earlier(anchor: &TokenStream, from: &TokenStream) -> Found {
    Found {
        lines: quote!(let start = #anchor; let from = #from;),
        value: quote!(limits::no_earlier(start, from, &done, now)),
    }
}

fn ahead(anchor: &TokenStream, due: &TokenStream) -> Found {
    Found { lines: quote!(let end = #anchor; let due = #due;), value: quote!(limits::ahead(end, due, &done, now)) }
}

/// `amount(3, Unit::WorkingDays)`.
pub(super) fn amount_tokens(amount: Amount) -> TokenStream {
    let (count, unit) = (Literal::u32_unsuffixed(amount.count), unit_tokens(amount.unit));
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
    let year = Literal::i16_unsuffixed(date.year());
    let (month, day) = (Literal::i8_unsuffixed(date.month()), Literal::i8_unsuffixed(date.day()));
    quote!(jiff::civil::date(#year, #month, #day))
}
