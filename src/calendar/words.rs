//! The conventions in words, as printed with results, and what is odd about them.

use std::fmt;

use jiff::civil::{Date, Time};

use super::{Conventions, DayEnd, Term, Weekday, date_in_words};

/// Something in a calendar policy that cannot be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// No day of the week is a working day.
    NoWorkingWeek,
    /// The dates for which bank holidays are known end before they begin.
    KnownEndsFirst(Date, Date),
    /// A bank holiday lies outside the dates for which bank holidays are known.
    HolidayOutside(Date),
    /// The office closes before it opens.
    ClosesFirst(Time, Time),
    /// A school term ends before it begins: it is left out.
    TermEndsFirst(Term),
    /// Two school terms share dates: each date counts once.
    TermsOverlap(Term, Term),
}

impl fmt::Display for Oddity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Oddity::NoWorkingWeek => f.write_str("no day of the week is a working day"),
            Oddity::KnownEndsFirst(from, until) => write!(
                f,
                "bank holidays are said to be known from {} to {}, which ends before it begins",
                date_in_words(*from),
                date_in_words(*until)
            ),
            Oddity::HolidayOutside(date) => write!(
                f,
                "{} is listed as a bank holiday, but lies outside the dates for which they are known",
                date_in_words(*date)
            ),
            Oddity::ClosesFirst(opens, closes) => {
                write!(f, "the office is said to open at {} and to close at {}", clock(*opens), clock(*closes))
            }
            Oddity::TermEndsFirst(term) => write!(f, "{} ends before it begins", term_in_words(term)),
            Oddity::TermsOverlap(one, two) => {
                write!(f, "{} and {} share dates", term_in_words(one), term_in_words(two))
            }
        }
    }
}

impl Conventions {
    /// How times are counted, a sentence each: what [`Conventions::in_brief`] says, then weeks of
    /// pregnancy, office hours and school days.
    #[must_use]
    pub fn in_words(&self) -> Vec<String> {
        let mut lines = self.in_brief();
        lines.push(
            "Weeks of pregnancy are counted from the expected date, on which week 40 begins; week 30 begins 70 days \
             before it."
                .to_owned(),
        );
        lines.extend(self.office_in_words());
        lines.extend(self.school_in_words());
        lines
    }

    /// What nearly every timescale needs, a sentence each: what a working day is, the last date covered,
    /// day 0, the end of a day, hours, months.
    #[must_use]
    pub fn in_brief(&self) -> Vec<String> {
        let mut lines = vec![self.working_days_in_words(), self.cover_in_words()];
        lines.push(
            "The day of the start is day 0: \"within 3 days\" ends with the third day after it; \"by the 3rd day\" \
             counts the first day as 1. \"By\" includes the time named; \"before\" is at least a minute earlier."
                .to_owned(),
        );
        lines.push(match self.closing_time() {
            Some(closes) => format!(
                "A working day ends when the office closes, at {}; what comes later counts as the next day. Other \
                 days end with their last minute, 23:59.",
                clock(closes)
            ),
            None => "A day ends with its last minute, 23:59.".to_owned(),
        });
        lines.push("Minutes and hours are counted exactly, through clock changes, on London's clock.".to_owned());
        lines.push(
            "Months and years run to the same day of the month, or to the month's last day where it has no such day."
                .to_owned(),
        );
        lines
    }

    fn working_days_in_words(&self) -> String {
        if self.working_week.is_empty() {
            return "No day of the week is a working day.".to_owned();
        }
        let week = if self.working_week.iter().eq(Weekday::ALL[..5].iter()) {
            "Mondays to Fridays".to_owned()
        } else {
            let days: Vec<String> = self.working_week.iter().map(|day| format!("{}s", day.name())).collect();
            days.join(", ")
        };
        format!("Working days are {week} that are not bank holidays.")
    }

    fn cover_in_words(&self) -> String {
        match (self.known_from, self.known_until) {
            (Some(from), Some(until)) => format!(
                "Bank holidays are known from {} to {}; nothing is worked out beyond.",
                date_in_words(from),
                date_in_words(until)
            ),
            _ => "No list of bank holidays is given, so working days are not counted.".to_owned(),
        }
    }

    fn office_in_words(&self) -> Option<String> {
        let hours = self.office_hours?;
        let ends = if self.day_end == DayEnd::OfficeCloses { "" } else { ", without ending the working day" };
        Some(format!("Office hours are {} to {} on working days{ends}.", clock(hours.opens), clock(hours.closes)))
    }

    fn school_in_words(&self) -> Option<String> {
        let first = self.terms.iter().map(|term| term.from).min()?;
        let last = self.terms.iter().map(|term| term.until).max()?;
        Some(format!(
            "School days are Mondays to Fridays in term that are not bank holidays; terms are known from {} to {}.",
            date_in_words(first),
            date_in_words(last)
        ))
    }

    /// What cannot be meant, in the order of the policy: no working week, dates that end before they
    /// begin, bank holidays outside the dates covered, terms that overlap.
    #[must_use]
    pub fn oddities(&self) -> Vec<Oddity> {
        let mut odd = Vec::new();
        if self.working_week.is_empty() {
            odd.push(Oddity::NoWorkingWeek);
        }
        if let (Some(from), Some(until)) = (self.known_from, self.known_until) {
            if until < from {
                odd.push(Oddity::KnownEndsFirst(from, until));
            } else {
                let outside = self.bank_holidays.keys().filter(|date| **date < from || **date > until);
                odd.extend(outside.map(|date| Oddity::HolidayOutside(*date)));
            }
        }
        if let Some(hours) = self.office_hours.filter(|hours| hours.closes < hours.opens) {
            odd.push(Oddity::ClosesFirst(hours.opens, hours.closes));
        }
        odd.extend(self.odd_terms());
        odd
    }

    fn odd_terms(&self) -> Vec<Oddity> {
        let (mut terms, backwards): (Vec<_>, Vec<_>) = self.terms.iter().partition(|term| term.from <= term.until);
        terms.sort_by_key(|term| (term.from, term.until));
        let mut odd: Vec<Oddity> = backwards.into_iter().cloned().map(Oddity::TermEndsFirst).collect();
        let mut longest: Option<&Term> = None;
        for term in terms {
            if let Some(before) = longest.filter(|before| term.from <= before.until) {
                odd.push(Oddity::TermsOverlap(before.clone(), term.clone()));
            }
            longest = longest.filter(|before| before.until >= term.until).or(Some(term));
        }
        odd
    }
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn term_in_words(term: &Term) -> String {
    let dates = format!("{} to {}", date_in_words(term.from), date_in_words(term.until));
    if term.title.is_empty() { format!("the school term {dates}") } else { format!("{} ({dates})", term.title) }
}
