//! MP301: two statements give one act different time limits (language.md, section 4, kind 1).

use super::super::groups::MOST_COMPARED;
use super::super::judge::Judge;
use super::limits::{self, Clock, Starts, TimeLimit};
use super::pairs;
use crate::calendar::{Calendar, Comparison, Example, Moment, date_in_words};
use crate::diagnostics::{Finding, Level, Origin};
use crate::logic::Case;
use crate::model::*;
use crate::networks::{Kind, Proof};

/// The contradictions between time limits, one finding for each pair of clauses that clash.
pub fn check(model: &Model) -> Vec<Finding> {
    let (judge, clocks) = (Judge::new(model), Clocks::new(model));
    let findings = found(&judge, &clocks, |clash| clash.describe(&judge, &clocks));
    judge.with_notes(findings)
}

/// The same as proofs, with a timeline that the one accepts and the other rejects.
pub(super) fn proofs(model: &Model) -> Vec<Proof> {
    let (judge, clocks) = (Judge::new(model), Clocks::new(model));
    found(&judge, &clocks, |clash| {
        let (finding, comparison) = (clash.describe(&judge, &clocks), &clash.comparison);
        let pair = (clash.one, clash.other);
        let example = comparison.ordinary_example;
        let parting = pairs::of_limits(Kind::Contradiction, (clash.act, &clash.case), pair, Some(comparison), example);
        parting.proof(&judge.reader, &finding)
    })
}

fn found<T>(judge: &Judge, clocks: &Clocks, tell: impl Fn(&Clash) -> T) -> Vec<T> {
    let mut told = Vec::new();
    for (act, list) in limits::by_act(judge) {
        for (at, one) in list.iter().enumerate().take(MOST_COMPARED) {
            for other in list.iter().take(MOST_COMPARED).skip(at + 1) {
                told.extend(clash(judge, clocks, act, one, other).map(|clash| tell(&clash)));
            }
        }
    }
    told
}

/// The calendar as declared, and one in which every day is worked: a clash that only the first shows
/// is a calendar clash.
pub(super) struct Clocks {
    pub declared: Clock,
    every_day: Clock,
}

impl Clocks {
    pub fn new(model: &Model) -> Self {
        let calendar = Calendar::new(model.calendar.conventions.clone());
        let every_day = calendar.with_every_day_worked();
        Clocks { declared: Clock::of(calendar), every_day: Clock::of(every_day) }
    }
}

/// Two limits that clash, and what proves it.
struct Clash<'l, 'm> {
    act: &'l str,
    one: &'l TimeLimit<'m>,
    other: &'l TimeLimit<'m>,
    starts: Starts,
    comparison: Comparison,
    case: Case,
}

fn clash<'l, 'm>(
    judge: &Judge<'m>,
    clocks: &Clocks,
    act: &'l str,
    one: &'l TimeLimit<'m>,
    other: &'l TimeLimit<'m>,
) -> Option<Clash<'l, 'm>> {
    let model = judge.model();
    let meet = one.claim.meets(&other.claim, model) || beside(one, other);
    if !binding(one) || !binding(other) || occasion(one) != occasion(other) || !meet {
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
    // A limit looser than one of a text of higher standing is told as that.
    if super::floor::is_looser(model, one, other, comparison.first_sooner_example)
        || super::floor::is_looser(model, other, one, comparison.second_sooner_example)
    {
        return None;
    }
    let case = judge.overlap(&judge.reader.act(act), &one.claim.when, &other.claim.when)?;
    Some(Clash { act, one, other, starts, comparison, case })
}

/// Whether one is a clause of the other's sentence that stands *beside* it (`also`): then both are to be
/// kept. One that stands instead of it is no contradiction.
fn beside(one: &TimeLimit, other: &TimeLimit) -> bool {
    let also = |limit: &TimeLimit| limit.claim.variant.is_some_and(|variant| !variant.instead);
    let sentence = |limit: &TimeLimit| limit.claim.variant.is_none();
    one.claim.index == other.claim.index
        && ((also(one) && sentence(other)) || (sentence(one) && also(other)))
        && one.claim.modality == other.claim.modality
}

/// `ideally`, permissions and reports set no limit that could clash.
fn binding(limit: &TimeLimit) -> bool {
    limit.claim.modality.rank() >= 2
}

/// Which occurrence a limit is about; the first is the ordinary one.
fn occasion(limit: &TimeLimit) -> Option<Occurrence> {
    limit.claim.statement.occurrence.filter(|which| *which != Occurrence::First)
}

/// A *should* that is sooner than the *must* on every date is a goal inside a limit, not a clash.
fn goal_before_limit(one: &TimeLimit, other: &TimeLimit, comparison: &Comparison) -> bool {
    match (one.claim.modality.rank() == 3, other.claim.modality.rank() == 3) {
        (false, true) => limits::seldom(comparison.second_sooner_on, comparison),
        (true, false) => limits::seldom(comparison.first_sooner_on, comparison),
        _ => false,
    }
}

/// "should happen within 3 working days of identification of the concern", without the verb.
pub(super) fn stated(reader: &Reader, limit: &TimeLimit) -> String {
    let words: Vec<String> = limit.claim.bounds.iter().map(|bound| reader.bound(bound)).collect();
    format!("{} {}", limit.claim.modality.word(), words.join(" "))
}

fn cites(limit: &TimeLimit) -> String {
    limit.claim.marks.cited().join(", ")
}

impl Clash<'_, '_> {
    fn describe(&self, judge: &Judge, clocks: &Clocks) -> Finding {
        let (reader, one, other) = (&judge.reader, self.one, self.other);
        let title = sentence_case(&reader.act(self.act));
        let (first, second) = (stated(reader, one), stated(reader, other));
        let message = format!("{title}: {first} ({}), but {second} ({})", cites(one), cites(other));
        let key = self.key(reader);
        let key: Vec<&str> = key.iter().map(String::as_str).collect();
        let example = self.comparison.ordinary_example;
        let mut finding = Finding::new("MP301", Level::Warning, Origin::Document, &key, message)
            .at(one.claim.span, label(example.map(|example| example.first)))
            .at(other.claim.span, label(example.map(|example| example.second)))
            .cite(one.claim.marks.cited())
            .cite(other.claim.marks.cited())
            .because(match self.case.is_empty() {
                true => "Both apply in every case.".to_string(),
                false => format!("Both apply, for example, when {}.", judge.told(&self.case)),
            });
        for line in self.proof(reader, clocks) {
            finding = finding.because(line);
        }
        finding.help(
            "The text has to say which limit holds, or that one stands instead of the other. Until it does, both are \
             kept and reported; keep to the sooner.",
        )
    }

    /// The words that tell this clash from others: paragraphs, what is timed, and the circumstances.
    fn key(&self, reader: &Reader) -> Vec<String> {
        let side = |limit: &TimeLimit| {
            let when = limit.claim.variant.map(|variant| reader.condition(&variant.when));
            format!("{} {}", cites(limit), when.unwrap_or_default())
        };
        let mut sides = vec![side(self.one), side(self.other)];
        sides.sort();
        sides.insert(0, reader.act(self.act));
        sides
    }

    fn proof(&self, reader: &Reader, clocks: &Clocks) -> Vec<String> {
        let (one, other) = (self.one, self.other);
        let mut lines = Vec::new();
        if self.starts == Starts::NotStated {
            let silent = if *one.anchor == Anchor::Silent { one } else { other };
            lines.push(format!(
                "{} does not say from when its limit is counted; the example counts both from the same minute.",
                cites(silent)
            ));
        }
        if let Some(example) = &self.comparison.ordinary_example {
            lines.extend(self.example(reader, example));
        }
        lines.extend(self.tally(reader.model));
        if clocks.every_day.compare(reader.model, one, other).is_some_and(|every_day| every_day.always_equal) {
            lines
                .push("Calendar clash: if every day were a working day, the two limits would be the same.".to_string());
        }
        lines
    }

    /// One start in real dates, and what becomes of an act done between the two deadlines.
    fn example(&self, reader: &Reader, example: &Example) -> [String; 2] {
        let (one, other) = (self.one, self.other);
        let start =
            limits::shared_start(reader.model, one, other).map_or("the start".into(), |event| reader.event(event));
        let deadlines = format!(
            "{} on {}: {} allows until {}, {} until {}.",
            sentence_case(&start),
            example.start,
            cites(one),
            example.first,
            cites(other),
            example.second
        );
        let (sooner, later, at) =
            if example.first < example.second { (one, other, example.second) } else { (other, one, example.first) };
        let fault = if sooner.claim.modality.rank() == 3 { "breaches" } else { "departs from" };
        [deadlines, format!("Done at {at}, it keeps to {} and {fault} {}.", cites(later), cites(sooner))]
    }

    /// On how many days each is the sooner.
    fn tally(&self, model: &Model) -> Option<String> {
        let (from, until) = limits::period(model, &[self.one.claim.marks, self.other.claim.marks])?;
        let until = self.comparison.tried_until.unwrap_or(until);
        Some(format!(
            "Tried for every day from {} to {}: {} is the sooner on {} days, {} on {}.",
            date_in_words(from),
            date_in_words(until),
            cites(self.one),
            self.comparison.first_sooner_on,
            cites(self.other),
            self.comparison.second_sooner_on
        ))
    }
}

/// What one limit makes of the example.
fn label(deadline: Option<Moment>) -> String {
    deadline.map(|deadline| format!("in the example: until {deadline}")).unwrap_or_default()
}
