//! Missing branches: two moments of the world, independent of each other, that can leave too little time
//! (language.md, section 4, kind 7).
//!
//! A limit counted back from one of them with an amount ("at least 10 weeks before the due date", "by
//! week 30") and a deadline counted from the other on the same act: where the second comes later than the
//! first allows, the act cannot be in time, and the text does not say what then. Reported once for each
//! limit that counts back, with its threshold. Likewise where one sentence sets a deadline from the world
//! and *also* one from something else: if the world's moment comes after the second, nothing can be done
//! in time. Two deadlines on one act are no clash, and a sentence that
//! has an exception of its own (*instead*, *unless*) says what then.

use super::decide::decide;
use super::impossible::{keyed, may_meet};
use super::points::Point;
use super::proof::{Kind, Proof, Starts, Stated, Witness};
use super::proofs::{Ground, Proofs};
use super::system::{Source, System, Tie, is_deadline};
use super::told;
use crate::calendar::{Calendar, Date, Moment, Time};
use crate::diagnostics::stable_id;
use crate::model::sentence_case;
use crate::timing::Step;
use std::collections::{BTreeMap, BTreeSet};

/// Looks at every limit that counts back from the world with an amount.
pub(super) fn search(ground: &Ground, calendar: &Calendar, into: &mut Proofs) {
    let system = ground.system;
    let mut deadlines: BTreeMap<&Point, Vec<usize>> = BTreeMap::new();
    for (at, tie) in system.ties.iter().enumerate() {
        if from_the_world(system, tie) && is_deadline(&tie.edge) {
            deadlines.entry(&tie.edge.point).or_default().push(at);
        }
    }
    let mut told: BTreeSet<usize> = BTreeSet::new();
    beside(ground, calendar, into);
    for (at, tie) in system.ties.iter().enumerate() {
        let Source::Clause(claim) = tie.source else { continue };
        if !from_the_world(system, tie) || !counts_back(tie) || has_exception(system, claim) {
            continue;
        }
        for other in deadlines.get(&tie.edge.point).into_iter().flatten() {
            let (one, two) = (&tie.edge.of, &system.ties[*other].edge.of);
            if one == two || related(system, one, two) || told.contains(&claim) {
                continue;
            }
            if let Some(proof) = proof(ground, calendar, at, *other) {
                told.insert(claim);
                into.proofs.push(proof);
            }
        }
    }
}

/// A deadline from the world, and *also* one from something else in the same sentence.
fn beside(ground: &Ground, calendar: &Calendar, into: &mut Proofs) {
    let system = ground.system;
    let mut told: BTreeSet<usize> = BTreeSet::new();
    let deadline = |tie: &&Tie| matches!(tie.source, Source::Clause(_)) && is_deadline(&tie.edge);
    let by_sentence = |tie: &Tie| match tie.source {
        Source::Clause(claim) => system.claims[claim].index,
        _ => usize::MAX,
    };
    let mut sentences: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, tie) in system.ties.iter().enumerate().filter(|(_, tie)| deadline(tie)) {
        sentences.entry(by_sentence(tie)).or_default().push(at);
    }
    for ties in sentences.values() {
        for world in ties.iter().filter(|tie| from_the_world(system, &system.ties[**tie])) {
            for other in ties.iter().filter(|tie| *tie != world) {
                let (one, two) = (&system.ties[*world], &system.ties[*other]);
                let (Source::Clause(a), Source::Clause(b)) = (&one.source, &two.source) else { continue };
                if a == b
                    || one.edge.point != two.edge.point
                    || one.edge.of == two.edge.of
                    || related(system, &one.edge.of, &two.edge.of)
                    || !told.insert(system.claims[*a].index)
                {
                    continue;
                }
                into.proofs.extend(proof(ground, calendar, *other, *world));
            }
        }
    }
}

fn from_the_world(system: &System, tie: &Tie) -> bool {
    matches!(tie.source, Source::Clause(_))
        && tie.edge.of.of_the_world(system.model)
        && !tie.edge.point.of_the_world(system.model)
}

fn counts_back(tie: &Tie) -> bool {
    tie.edge.up_to
        && match tie.edge.step {
            Step::LatestBefore(amount) => amount.count > 0,
            Step::WeekEnds(week) => week < 40,
            _ => false,
        }
}

fn has_exception(system: &System, claim: usize) -> bool {
    let statement = system.claims[claim].statement;
    !statement.unless.is_empty() || !statement.variants.is_empty() || !statement.later_dates.is_empty()
}

/// Whether the policies declare an order between two moments.
fn related(system: &System, one: &Point, other: &Point) -> bool {
    system.ties.iter().any(|tie| {
        matches!(tie.source, Source::Later(_))
            && ((tie.edge.point == *one && tie.edge.of == *other) || (tie.edge.point == *other && tie.edge.of == *one))
    })
}

fn proof(ground: &Ground, calendar: &Calendar, back: usize, deadline: usize) -> Option<Proof> {
    let system = ground.system;
    let clauses = ground.clauses(&[back, deadline]);
    if clauses.len() != 2 || !may_meet(system, &clauses) {
        return None;
    }
    let decided = decide(system, &[back, deadline])?;
    let (from, until) = ground.period(&clauses)?;
    let (back, deadline) = (&system.ties[back].edge, &system.ties[deadline].edge);
    let example = example(calendar, back.step, deadline.step, from, until)?;
    let reader = &system.reader;
    let stated = |claim: usize| told::stated(system, &Source::Clause(claim));
    let mut statements: Vec<Stated> = clauses.iter().filter_map(|claim| stated(*claim)).collect();
    statements.sort_by_key(|one| one.span);
    let mut key: Vec<String> = statements.iter().map(keyed).collect();
    key.sort();
    let key: Vec<&str> = key.iter().map(String::as_str).collect();
    let missed = statements.iter().position(|stated| {
        clauses.iter().any(|claim| {
            system.claims[*claim].span == stated.span
                && system.ties.iter().any(|tie| tie.source == Source::Clause(*claim) && tie.edge == *back)
        })
    });
    let timeline =
        [(deadline.of.clone(), example.first), (back.of.clone(), example.other), (back.point.clone(), example.done)];
    let message = format!(
        "{} needs {} {}; the text does not say what happens if it is later",
        back.point.told(reader),
        deadline.of.told(reader),
        threshold(reader, back.step, &back.of)
    );
    Some(Proof {
        id: stable_id("MP307", &key),
        code: "MP307",
        kind: Kind::MissingBranch,
        message: sentence_case(&message),
        anchor: deadline.of.clone(),
        path: told::path(system, &decided.path),
        statements,
        case_in_words: told::case(reader, &decided.case, told::Outcomes::OfTheirActs),
        case: decided.case,
        starts: Starts {
            from,
            until,
            days: 0,
            of_days: 0,
            weekdays: BTreeMap::new(),
            first: None,
            ordinary: Some(example.first),
        },
        squeezed: None,
        others: Vec::new(),
        other_limits: Vec::new(),
        calendar_clash: false,
        way_out: told::ways_out(system, &clauses),
        witnesses: vec![Witness { misses: missed.into_iter().collect(), timeline: timeline.into() }],
    })
}

/// "at least 10 weeks before the due date".
fn threshold(reader: &crate::model::Reader, step: Step, of: &Point) -> String {
    match step {
        Step::LatestBefore(amount) => format!("at least {amount} before {}", of.told(reader)),
        Step::WeekEnds(week) => format!("by week {week} of pregnancy"),
        Step::Deadline(amount) => format!("within {amount} of {}", of.told(reader)),
        _ => format!("before {}", of.told(reader)),
    }
}

/// A case in which the one comes a day too late for the other.
struct Example {
    first: Moment,
    other: Moment,
    done: Moment,
}

fn example(calendar: &Calendar, back: Step, deadline: Step, from: Date, until: Date) -> Option<Example> {
    let afternoon = Time::constant(16, 0, 0, 0);
    let mut date = from.checked_add(jiff::Span::new().try_days(300).ok()?).ok()?;
    // The first date that makes plain working days of both.
    for _ in 0..60 {
        let other = Moment::at(date, Time::constant(9, 0, 0, 0)).ok()?;
        let last = back.of(calendar, other).ok()?;
        let first = Moment::at(last.date().checked_add(jiff::Span::new().try_days(1).ok()?).ok()?, afternoon).ok()?;
        let plain = |moment: Moment| calendar.is_working_day(moment.date()).unwrap_or(false);
        if date <= until && plain(other) && plain(first) {
            let done = deadline.of(calendar, first).ok()?;
            return Some(Example { first, other, done });
        }
        date = date.tomorrow().ok()?;
    }
    None
}
