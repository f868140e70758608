//! Acts that their own stated limits let come too late, too early or on a bad day for what a text says
//! must follow (language.md, section 4, kind 3).
//!
//! Candidates: for a deadline of `z` counted from `w`, the ways from `w` to `z` on which every deadline
//! may be used up to its last minute and every stated order and floor is kept, that could take longer
//! than the deadline gives. The acts on such a way whose limits come only from what is before them are
//! put to [`crate::timing`], with whatever else the texts then ask of them: a limit that is sure to apply
//! is added; one that may not apply is taken not to.

use super::circles::{Raise, Ways, Worth};
use super::decide::{Decided, decide, witness};
use super::impossible::{keyed, may_meet};
use super::points::Point;
use super::proof::{Kind, Proof, Squeezed, Starts, Stated, Witness};
use super::proofs::{Ground, Proofs, Small, of_the_clock_alone};
use super::system::{Source, System, is_deadline, is_floor};
use super::told;
use crate::calendar::{Date, Moment};
use crate::diagnostics::stable_id;
use crate::model::{Reader, sentence_case};
use crate::timing::{Act, Squeeze, SqueezeKind, Tag};
use std::collections::{BTreeMap, BTreeSet};

/// Looks at every deadline that something else has to come before.
pub(super) fn search(ground: &Ground, into: &mut Proofs) {
    let system = ground.system;
    let index: BTreeMap<&Point, usize> = ground.points.iter().enumerate().map(|(at, point)| (point, at)).collect();
    let forwards = forwards(system, &ground.raises, &index);
    let ways = Ways::of(ground.points.len(), &forwards);
    for raise in &ground.raises {
        let tie = &system.ties[raise.tie];
        if !matches!(tie.source, Source::Clause(_)) || !is_deadline(&tie.edge) {
            continue;
        }
        let (from, to) = (index[&tie.edge.of], index[&tie.edge.point]);
        let mut proofs = Vec::new();
        let mut looked = None;
        let more = ways.find(from, to, -raise.most, raise.tie, |way| {
            if !*looked.get_or_insert_with(|| takes_longer(ground, &ways, (from, to, raise.tie))) {
                return Worth::Enough;
            }
            proofs.extend(of_way(ground, raise.tie, way));
            if proofs.is_empty() { Worth::GoOn } else { Worth::Enough }
        });
        if more {
            into.untried.extend(ground.statements(&[raise.tie]));
        }
        into.proofs.extend(grouped(&system.reader, proofs));
    }
}

/// Whether from some start a way, each deadline used up, takes longer than the last deadline gives: all ways
/// are followed on the calendar at once, before anything is solved. Also where that cannot be told.
fn takes_longer(ground: &Ground, ways: &Ways, (from, to, last): (usize, usize, usize)) -> bool {
    let conventions = &ground.system.model.calendar.conventions;
    let (Some(mut date), Some(until)) = (conventions.known_from, conventions.known_until) else { return false };
    let edge = |tie: usize| &ground.system.ties[tie].edge;
    let step = |tie: usize, at: Moment| {
        let edge = edge(tie);
        match (edge.up_to && !is_deadline(edge), edge.step) {
            (true, crate::timing::Step::Minutes(minutes)) => at.plus_minutes(-minutes).ok(),
            (true, _) => None,
            (false, step) => step.of(ground.calendar, at).ok(),
        }
    };
    let longer = |start: Moment| {
        // Beyond the calendar nothing is claimed.
        let given = edge(last).step.of(ground.calendar, start).ok();
        given.is_some_and(|given| ways.highest((from, to, last), start, step).is_none_or(|reached| reached > given))
    };
    // The last dates, from which every way leads beyond the calendar, would say nothing.
    let until = until.checked_sub(jiff::Span::new().days(90)).unwrap_or(until);
    while date <= until {
        for time in [(0, 0), (16, 0), (23, 59)] {
            let start = Moment::at(date, crate::calendar::Time::constant(time.0, time.1, 0, 0));
            if start.is_ok_and(longer) {
                return true;
            }
        }
        match date.tomorrow() {
            Ok(next) => date = next,
            Err(_) => break,
        }
    }
    false
}

/// One proof for each way of being squeezed by one deadline: the act that loses the most room, with the
/// others named.
fn grouped(reader: &Reader, mut proofs: Vec<Proof>) -> Vec<Proof> {
    let lost = |proof: &Proof| proof.squeezed.as_ref().and_then(|squeezed| squeezed.room_lost);
    proofs.sort_by(|one, other| (one.kind, lost(other), &one.message).cmp(&(other.kind, lost(one), &other.message)));
    let mut kept: Vec<Proof> = Vec::new();
    for proof in proofs {
        let act = proof.squeezed.as_ref().map(|squeezed| squeezed.act.told(reader)).unwrap_or_default();
        match kept.iter_mut().find(|other| other.kind == proof.kind) {
            Some(first) => {
                let same = first.squeezed.as_ref().map(|squeezed| squeezed.act.told(reader)) == Some(act.clone());
                if !same && !first.others.contains(&act) {
                    first.others.push(act);
                }
            }
            None => kept.push(proof),
        }
    }
    kept.iter_mut().for_each(|proof| proof.others.sort());
    kept
}

/// The raises that lead forwards: order, floors, limits that look back, and deadlines used to the full.
fn forwards(system: &System, part: &[Raise], index: &BTreeMap<&Point, usize>) -> Vec<Raise> {
    let turn = |raise: &Raise| {
        let edge = &system.ties[raise.tie].edge;
        let deadline = is_deadline(edge);
        if deadline && !matches!(system.ties[raise.tie].source, Source::Clause(_)) {
            return None;
        }
        if deadline {
            let (from, to) = (*index.get(&edge.of)?, *index.get(&edge.point)?);
            let most = super::bounds::reach(edge.step, false).1;
            return Some(Raise { from, to, most, tie: raise.tie });
        }
        // Windows that look back into a floor, and forwards in reach, stay as they are.
        Some(*raise)
    };
    part.iter().filter_map(turn).collect()
}

fn of_way(ground: &Ground, last: usize, way: &[usize]) -> Vec<Proof> {
    let system = ground.system;
    let used: Vec<usize> = way.iter().copied().filter(|tie| is_deadline(&system.ties[*tie].edge)).collect();
    let mut ties: Vec<usize> = way.to_vec();
    ties.push(last);
    let clauses = ground.clauses(&ties);
    let ours = |tie: &usize| !system.ties[*tie].edge.point.of_the_world(system.model);
    if used.is_empty() || !used.iter().all(ours) || !may_meet(system, &clauses) {
        return Vec::new();
    }
    let Some(decided) = decide(system, &ties) else { return Vec::new() };
    let Some((ties, decided)) = with_company(system, &ties, &used, decided) else { return Vec::new() };
    let Some((from, until)) = ground.period(&ground.clauses(&ties)) else { return Vec::new() };
    let mut small = Small::of(system, &ties, true);
    let earlier = small.point(&system.ties[last].edge.of);
    let acts = acts(system, &mut small, &ties, &used, &system.ties[last].edge.of);
    let squeezes = ground.solver.squeezes(&small.network, earlier, &acts, from, until, Some(ground.every_day));
    let lasting =
        squeezes.iter().filter(|squeeze| !of_the_clock_alone(squeeze.days.0, squeeze.days.1, squeeze.ordinary));
    lasting.filter_map(|squeeze| proof(ground, &small, last, squeeze, &decided, (from, until))).collect()
}

/// What else the texts ask of the acts on the way. None where that cannot be told.
fn with_company(system: &System, ties: &[usize], used: &[usize], decided: Decided) -> Option<(Vec<usize>, Decided)> {
    let acts: BTreeSet<&Point> = used.iter().map(|tie| &system.ties[*tie].edge.point).collect();
    let points: BTreeSet<&Point> =
        ties.iter().flat_map(|tie| [&system.ties[*tie].edge.point, &system.ties[*tie].edge.of]).collect();
    let (mut all, mut when) = (ties.to_vec(), decided.when.clone());
    let company = system.ties.iter().enumerate().filter(|(at, tie)| {
        !ties.contains(at) && matches!(tie.source, Source::Clause(_)) && acts.contains(&tie.edge.point)
    });
    for (at, tie) in company {
        let mut not = when.clone();
        not.push(tie.when.clone().negated());
        if witness(system, &not).is_some() {
            when = not;
        } else if points.contains(&tie.edge.of) {
            all.push(at);
        } else if tie.edge.up_to {
            return None;
        }
    }
    all.sort_unstable();
    let case = witness(system, &when)?;
    Some((all, Decided { case, when, ..decided }))
}

/// The acts on the way, each with what is before it.
fn acts(system: &System, small: &mut Small, ties: &[usize], used: &[usize], earlier: &Point) -> Vec<Act> {
    let mut list = Vec::new();
    for tie in used {
        let edge = &system.ties[*tie].edge;
        let before: BTreeSet<Point> = before(system, ties, &edge.point, earlier);
        let stated: BTreeSet<Tag> = small
            .sources
            .iter()
            .enumerate()
            .filter(|(_, source)| {
                ties.iter().any(|other| {
                    let other = &system.ties[*other];
                    other.source == **source
                        && matches!(other.source, Source::Clause(_))
                        && other.edge.point == edge.point
                        && (is_deadline(&other.edge) || is_floor(&other.edge))
                })
            })
            .map(|(at, _)| Tag(u32::try_from(at).unwrap_or(u32::MAX - 1)))
            .collect();
        let act = Act {
            point: small.point(&edge.point),
            before: before.iter().map(|point| small.point(point)).collect(),
            stated,
        };
        if !list.contains(&act) {
            list.push(act);
        }
    }
    list
}

/// What is before a point by the ties: what it is counted from, and so on back to the start.
fn before(system: &System, ties: &[usize], point: &Point, earlier: &Point) -> BTreeSet<Point> {
    let (mut seen, mut open) = (BTreeSet::from([earlier.clone()]), vec![point.clone()]);
    while let Some(at) = open.pop() {
        for tie in ties {
            let edge = &system.ties[*tie].edge;
            let counts = edge.point == at && (is_deadline(edge) || !edge.up_to);
            if counts && edge.of != *point && seen.insert(edge.of.clone()) {
                open.push(edge.of.clone());
            }
        }
    }
    seen
}

fn proof(
    ground: &Ground,
    small: &Small,
    last: usize,
    squeeze: &Squeeze,
    decided: &Decided,
    (from, until): (Date, Date),
) -> Option<Proof> {
    let system = ground.system;
    let act = small.points.iter().find(|(_, at)| **at == squeeze.act).map(|(point, _)| point.clone())?;
    let mut statements: Vec<(Stated, Tag)> = squeeze
        .permitted_by
        .union(&squeeze.clash)
        .filter_map(|tag| Some((told::stated(system, small.source(*tag)?)?, *tag)))
        .collect();
    // An order that a text states beside the graph is given, but it is stated.
    let needs = small.sources.iter().filter(|source| matches!(source, Source::Needs { .. } | Source::Later(_)));
    statements.extend(needs.filter_map(|source| Some((told::stated(system, source)?, Tag::GIVEN))));
    statements.sort_by_key(|one| one.0.span);
    // One statement alone squeezes nothing.
    if statements.len() < 2 {
        return None;
    }
    let misses: Vec<usize> =
        statements.iter().enumerate().filter(|(_, (_, tag))| squeeze.missed.contains(tag)).map(|(at, _)| at).collect();
    let (code, kind) = (
        "MP303",
        match squeeze.kind {
            SqueezeKind::TooLate => Kind::TooLate,
            SqueezeKind::TooEarly => Kind::TooEarly,
            SqueezeKind::BadDay => Kind::BadDay,
        },
    );
    let mut key: Vec<String> = statements.iter().map(|(stated, _)| keyed(stated)).collect();
    key.sort();
    key.push(act.told(&system.reader));
    key.push(format!("{kind:?}"));
    let key: Vec<&str> = key.iter().map(String::as_str).collect();
    let clauses: Vec<usize> = small
        .sources
        .iter()
        .enumerate()
        .filter(|(at, _)| {
            let tag = Tag(u32::try_from(*at).unwrap_or(u32::MAX - 1));
            squeeze.clash.contains(&tag) || squeeze.permitted_by.contains(&tag)
        })
        .filter_map(|(_, source)| match source {
            Source::Clause(claim) => Some(*claim),
            _ => None,
        })
        .collect();
    let follows = follows(system, last);
    Some(Proof {
        id: stable_id(code, &key),
        code,
        kind,
        message: message(system, &act, kind, &follows),
        anchor: system.ties[last].edge.of.clone(),
        path: told::path(system, &decided.path),
        statements: statements.into_iter().map(|(stated, _)| stated).collect(),
        case: decided.case.clone(),
        case_in_words: told::case(system, &decided.case),
        starts: Starts {
            from,
            until,
            days: squeeze.days.0,
            of_days: squeeze.days.1,
            weekdays: squeeze.weekdays.clone(),
            first: Some(squeeze.first),
            ordinary: Some(squeeze.ordinary),
        },
        squeezed: Some(Squeezed {
            act,
            permitted: squeeze.permitted,
            needed: squeeze.needed,
            room_lost: squeeze.room_lost,
            follows,
        }),
        others: Vec::new(),
        other_limits: Vec::new(),
        calendar_clash: squeeze.calendar_clash == Some(true),
        way_out: told::ways_out(system, &clauses),
        witnesses: vec![Witness { misses, timeline: small.timeline(&squeeze.witness) }],
    })
}

/// What has to be met afterwards, in words.
fn follows(system: &System, last: usize) -> String {
    match system.ties[last].source {
        Source::Clause(claim) => told::short(&system.reader, &system.claims[claim]),
        _ => system.ties[last].edge.point.told(&system.reader),
    }
}

fn message(system: &System, act: &Point, kind: Kind, follows: &str) -> String {
    let reader = &system.reader;
    let how = match kind {
        Kind::TooEarly => "may by its own limits come too early for what has to follow",
        Kind::BadDay => "may by its own limits fall on a day from which what follows cannot be met",
        _ => "may by its own limits come too late for what has to follow",
    };
    sentence_case(&format!("{} {how}: {follows}", act.told(reader)))
}
