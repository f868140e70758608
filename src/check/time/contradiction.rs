//! MP301: two statements give one act different time limits (language.md, section 4, kind 1).

use super::limits::{self, Clock, Starts, TimeLimit};
use crate::calendar::{Comparison, Conventions, Weekday};
use crate::diagnostics::{Finding, Level, Origin};
use crate::logic::{Case, Decider, Space};
use crate::model::*;

/// The contradictions between time limits, one finding for each pair of clauses that clash.
pub fn check(model: &Model) -> Vec<Finding> {
    let clocks = Clocks::new(model);
    let mut findings = Vec::new();
    for (act, list) in limits::by_act(model) {
        let conditions: Vec<&Condition> = list.iter().map(|limit| &limit.condition).collect();
        let space = model.space(conditions);
        for (at, one) in list.iter().enumerate() {
            for other in &list[at + 1..] {
                findings.extend(clash(model, &clocks, &space, act, one, other));
            }
        }
    }
    findings
}

/// The calendar as declared, and one in which every day is worked: a clash that only the first shows
/// is a calendar clash.
pub(super) struct Clocks {
    pub declared: Clock,
    pub every_day: Clock,
}

impl Clocks {
    pub fn new(model: &Model) -> Self {
        let conventions = model.calendar.conventions.clone();
        let every_day = Conventions {
            working_week: Weekday::ALL.iter().copied().collect(),
            bank_holidays: Default::default(),
            ..conventions.clone()
        };
        Clocks { declared: Clock::new(conventions), every_day: Clock::new(every_day) }
    }
}

fn clash(
    model: &Model,
    clocks: &Clocks,
    space: &Space,
    act: &str,
    one: &TimeLimit,
    other: &TimeLimit,
) -> Option<Finding> {
    if one.statement == other.statement || !binding(one) || !binding(other) {
        return None;
    }
    if occasion(one) != occasion(other) {
        return None;
    }
    let starts = limits::starts(model, one, other);
    if starts == Starts::Unrelated {
        return None;
    }
    let comparison = clocks.declared.compare(model, one, other)?;
    if comparison.always_equal || goal_before_limit(one, other, &comparison) {
        return None;
    }
    let case = both_hold(model, space, one, other)?;
    Some(describe(model, clocks, act, one, other, starts, &comparison, &case))
}

/// `ideally`, permissions and reports set no limit that could clash.
fn binding(limit: &TimeLimit) -> bool {
    limit.modality.rank() >= 2
}

/// Which occurrence a limit is about; the first is the ordinary one.
fn occasion(limit: &TimeLimit) -> Option<Occurrence> {
    limit.occurrence.filter(|which| *which != Occurrence::First)
}

/// A *should* that is sooner than the *must* on every date is a goal inside a limit, not a clash.
fn goal_before_limit(one: &TimeLimit, other: &TimeLimit, comparison: &Comparison) -> bool {
    let (one_must, other_must) = (one.modality.rank() == 3, other.modality.rank() == 3);
    match (one_must, other_must) {
        (false, true) => limits::never_later(comparison),
        (true, false) => {
            let turned = Comparison {
                second_sooner_on: comparison.first_sooner_on,
                starts_tried: comparison.starts_tried,
                ..Comparison::default()
            };
            limits::never_later(&turned)
        }
        _ => false,
    }
}

/// A case to which both limits apply.
pub(super) fn both_hold(_model: &Model, space: &Space, one: &TimeLimit, other: &TimeLimit) -> Option<Case> {
    let formulas = (one.condition.formula(_model), other.condition.formula(_model));
    Decider::new(space).overlap(&formulas.0, &formulas.1).ok().flatten()
}

#[allow(clippy::too_many_arguments)] // all that the finding tells
fn describe(
    model: &Model,
    clocks: &Clocks,
    act: &str,
    one: &TimeLimit,
    other: &TimeLimit,
    starts: Starts,
    comparison: &Comparison,
    case: &Case,
) -> Finding {
    let reader = Reader::new(model);
    let title = sentence_case(&reader.act(act));
    let (first, second) = (stated(&reader, model, one), stated(&reader, model, other));
    let message = format!("{title}: {first} ({}), but {second} ({})", cites(one), cites(other));
    let key = key(&reader, model, act, one, other);
    let key: Vec<&str> = key.iter().map(String::as_str).collect();
    let mut finding = Finding::new("MP301", Level::Warning, Origin::Document, &key, message)
        .at(one.span, label(comparison.ordinary_example.map(|example| example.first)))
        .at(other.span, label(comparison.ordinary_example.map(|example| example.second)))
        .cite(one.marks.cited())
        .cite(other.marks.cited());
    finding = finding.because(reader.case(case, "Both apply"));
    for line in witness(&reader, model, clocks, one, other, starts, comparison) {
        finding = finding.because(line);
    }
    finding.help(
        "The text has to say which limit holds, or that one stands instead of the other. Until it does, both are kept \
         and reported; keep to the sooner.",
    )
}

/// What one limit makes of the example.
fn label(deadline: Option<crate::calendar::Moment>) -> String {
    deadline.map(|deadline| format!("in the example: until {deadline}")).unwrap_or_default()
}

/// "should within 3 working days of identification of the concern".
fn stated(reader: &Reader, model: &Model, limit: &TimeLimit) -> String {
    let statement = &model.statements[limit.statement];
    let bounds = match limit.variant {
        Some(variant) => &statement.variants[variant].bounds,
        None => &statement.bounds,
    };
    let words: Vec<String> = bounds.iter().map(|bound| reader.bound(bound)).collect();
    format!("{} {}", limit.modality.word(), words.join(" "))
}

fn cites(limit: &TimeLimit) -> String {
    limit.marks.cited().join(", ")
}

/// The words that tell this clash from others: paragraphs, what is timed, and the circumstances.
fn key(reader: &Reader, model: &Model, act: &str, one: &TimeLimit, other: &TimeLimit) -> Vec<String> {
    let mut sides: Vec<String> = [one, other]
        .iter()
        .map(|limit| {
            let when = limit
                .variant
                .map(|variant| reader.condition(&model.statements[limit.statement].variants[variant].when));
            format!("{} {}", cites(limit), when.unwrap_or_default())
        })
        .collect();
    sides.sort();
    sides.insert(0, reader.act(act));
    sides
}

fn witness(
    reader: &Reader,
    model: &Model,
    clocks: &Clocks,
    one: &TimeLimit,
    other: &TimeLimit,
    starts: Starts,
    comparison: &Comparison,
) -> Vec<String> {
    let mut lines = Vec::new();
    let start = limits::shared_start(model, one, other).map(|event| reader.event(event));
    if starts == Starts::NotStated {
        let silent = if *one.anchor == Anchor::Silent { one } else { other };
        lines.push(format!(
            "{} does not say from when its limit is counted; the example counts both from the same minute.",
            cites(silent)
        ));
    }
    if let Some(example) = &comparison.ordinary_example {
        let start = sentence_case(&start.unwrap_or_else(|| "the start".to_string()));
        lines.push(format!(
            "{start} on {}: {} allows until {}, {} until {}.",
            example.start,
            cites(one),
            example.first,
            cites(other),
            example.second
        ));
        lines.push(between(one, other, example.first, example.second));
    }
    let differ = comparison.first_sooner_on.max(comparison.second_sooner_on);
    if let Some((from, until)) = limits::period(model, &[one.marks, other.marks]) {
        let until = comparison.tried_until.unwrap_or(until);
        lines.push(format!(
            "Tried for every day from {} to {}: {} is the sooner on {} days, {} on {}.",
            crate::calendar::date_in_words(from),
            crate::calendar::date_in_words(until),
            cites(one),
            comparison.first_sooner_on,
            cites(other),
            comparison.second_sooner_on
        ));
    }
    if differ > 0 && clocks.every_day.compare(model, one, other).is_some_and(|every| every.always_equal) {
        lines.push("Calendar clash: if every day were a working day, the two limits would be the same.".to_string());
    }
    lines
}

/// What happens to an act done between the two deadlines.
fn between(
    one: &TimeLimit,
    other: &TimeLimit,
    first: crate::calendar::Moment,
    second: crate::calendar::Moment,
) -> String {
    let (sooner, later, at) = if first < second { (one, other, second) } else { (other, one, first) };
    let fault = if sooner.modality.rank() == 3 { "breaches" } else { "departs from" };
    format!("Done at {at}, it keeps to {} and {fault} {}.", cites(later), cites(sooner))
}
