//! MP315 and MP316: a calendar that nothing can be counted with, and dates beyond the bank holidays it
//! knows.

use crate::calendar::{Date, date_in_words};
use crate::diagnostics::{Finding, Level, Origin, Span};
use crate::model::*;

/// What is wrong with the calendar the policies declare.
pub fn check(model: &Model) -> Vec<Finding> {
    if !model.calendar.declared {
        return Vec::new();
    }
    let mut findings: Vec<Finding> = faults(model)
        .into_iter()
        .map(|(message, help)| {
            Finding::new("MP315", Level::Error, Origin::Policy, &[&message], message.clone()).help(help)
        })
        .collect();
    findings.extend(beyond(model));
    findings
}

fn faults(model: &Model) -> Vec<(String, &'static str)> {
    let conventions = &model.calendar.conventions;
    let mut faults = Vec::new();
    let mut fault = |message: String, help: &'static str| faults.push((message, help));
    if conventions.working_week.is_empty() {
        fault("The calendar has no working days".to_string(), "Name the days that are worked: working days: Monday, …");
    }
    if let (Some(from), Some(until)) = (conventions.known_from, conventions.known_until) {
        if until < from {
            fault(
                format!("The calendar's bank holidays are known until {}, before they begin", date_in_words(until)),
                "Put the earlier date first: known: … to …",
            );
        } else if !has_working_day(model, from, until) {
            fault(
                "Every day the calendar covers is a bank holiday or not worked".to_string(),
                "Check the days of the working week and the dates of the bank holidays.",
            );
        }
        if from.year() < 1900 || until.year() > 2299 {
            fault(
                "The calendar covers dates outside the years 1900 to 2299".to_string(),
                "Correct the years: Milepost counts from 1900 to 2299.",
            );
        }
    }
    let mut terms: Vec<_> = conventions.terms.iter().collect();
    terms.sort_by_key(|term| (term.from, term.until));
    if let Some(term) = terms.iter().find(|term| term.until < term.from) {
        fault(
            format!("A school term ends on {}, before it begins", date_in_words(term.until)),
            "Put the earlier date first: school term: … to …",
        );
    }
    if let Some(pair) = terms.windows(2).find(|pair| pair[1].from <= pair[0].until) {
        fault(
            format!("Two school terms overlap on {}", date_in_words(pair[1].from)),
            "Let each term end before the next begins.",
        );
    }
    if let Some(hours) = conventions.office_hours.filter(|hours| hours.closes <= hours.opens) {
        fault(
            format!("The office closes at {}, before it opens", hours.closes.strftime("%H:%M")),
            "Put the earlier time first: office hours: 09:00 to 17:00",
        );
    }
    faults
}

fn has_working_day(model: &Model, from: Date, until: Date) -> bool {
    let conventions = &model.calendar.conventions;
    let mut date = from;
    // A working day is nearly always among the first few tried.
    while date <= until {
        let weekday = crate::calendar::Weekday::of(date);
        if conventions.working_week.contains(&weekday) && conventions.bank_holiday(date).is_none() {
            return true;
        }
        match date.tomorrow() {
            Ok(next) => date = next,
            Err(_) => break,
        }
    }
    conventions.working_week.is_empty()
}

/// Dates in the policies that lie past the last bank holiday year, or before the first.
fn beyond(model: &Model) -> Vec<Finding> {
    let conventions = &model.calendar.conventions;
    let (Some(from), Some(until)) = (conventions.known_from, conventions.known_until) else { return Vec::new() };
    let mut dates: Vec<(Date, String, Span, &Marks)> = Vec::new();
    for document in model.documents.values() {
        // A document in force since before is counted from when the bank holidays are known.
        dates
            .extend(document.in_force_until.map(|date| (date, document.title.clone(), document.span, &document.marks)));
        let starts = document.in_force_from.filter(|date| *date > until);
        dates.extend(starts.map(|date| (date, document.title.clone(), document.span, &document.marks)));
    }
    let reader = Reader::new(model);
    for statement in &model.statements {
        for bound in &statement.bounds {
            if let Limit::ByDate(date) = bound.limit {
                dates.push((date, reader.sentence(statement), bound.span, &statement.marks));
            }
        }
    }
    dates.retain(|(date, ..)| *date < from || *date > until);
    let finding = |(date, what, span, marks): (Date, String, Span, &Marks)| {
        let message = format!("No bank holidays are known for {}", date_in_words(date));
        Finding::new("MP316", Level::Warning, Origin::Policy, &[&what, &date.to_string()], message)
            .at(span, "")
            .cite(marks.cited())
            .because(format!(
                "The calendar knows them from {} to {}; beyond that no working day is counted, and nothing is guessed.",
                date_in_words(from),
                date_in_words(until)
            ))
            .help("Add the bank holidays of that year once they are published, and extend \"known\".")
    };
    dates.into_iter().map(finding).collect()
}
