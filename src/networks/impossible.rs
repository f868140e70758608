//! Statements that no timeline meets together, always or from some starts (language.md, section 4, kind 2).

use super::circles::candidates;
use super::decide::{Decided, decide};
use super::points::Point;
use super::proof::{Kind, Proof, Starts, Stated, Witness};
use super::proofs::{Ground, Proofs, Small, of_the_clock_alone};
use super::system::{Source, System, is_deadline};
use super::told;
use crate::calendar::Date;
use crate::diagnostics::stable_id;
use crate::model::sentence_case;
use crate::timing::Found;
use std::collections::BTreeSet;

/// Looks through every piece that could hold a clash.
pub(super) fn search(ground: &Ground, into: &mut Proofs) {
    for piece in ground.pieces() {
        let candidates = candidates(&piece);
        if candidates.more {
            let ties: Vec<usize> = piece.iter().map(|raise| raise.tie).collect();
            into.untried.extend(ground.statements(&ties));
        }
        for ties in candidates.found {
            let proofs = of_candidate(ground, &ties, into);
            into.proofs.extend(proofs);
        }
    }
}

fn of_candidate(ground: &Ground, ties: &[usize], into: &mut Proofs) -> Vec<Proof> {
    let system = ground.system;
    let clauses = ground.clauses(ties);
    let stated = ties.iter().filter(|tie| told::stated(system, &system.ties[**tie].source).is_some()).count();
    // Moments that are declared so that they cannot be are the policy's own fault, told elsewhere.
    if clauses.is_empty() || stated == 0 || !may_meet(system, &clauses) {
        return Vec::new();
    }
    let Some(decided) = decide(system, ties) else { return Vec::new() };
    let Some((from, until)) = ground.period(&clauses) else { return Vec::new() };
    let ties = with_siblings(system, ties);
    let mut small = Small::of(system, &ties, false);
    let Some(anchor) = anchor(system, &ties) else { return Vec::new() };
    let at = small.point(&anchor);
    let swept = ground.solver.sweep(&small.network, at, from, until, Some(ground.every_day));
    if swept.cut_short {
        into.untried.extend(ground.statements(&ties));
    }
    let found = swept.clashes.iter().filter(|found| !of_the_clock_alone(found.days, found.of_days, found.ordinary));
    let proofs: Vec<Proof> =
        found.filter_map(|found| proof(ground, &small, &anchor, found, &decided, (from, until))).collect();
    // Met from every start, an act on the ring may yet fall on a day from which it cannot be.
    if proofs.is_empty() { super::squeezed::on_ring(ground, &ties) } else { proofs }
}

/// Whether the clauses can speak of one case at all: in force together, none in place of another.
pub(super) fn may_meet(system: &System, clauses: &[usize]) -> bool {
    let pairs = |one: usize| clauses.iter().filter(move |other| **other > one).map(move |other| (one, *other));
    clauses.iter().flat_map(|one| pairs(*one)).all(|(one, other)| {
        let (one, other) = (&system.claims[one], &system.claims[other]);
        one.index == other.index
            || one.meets(other, system.model)
            || one.statement.occurrence != other.statement.occurrence
    })
}

/// The ties, and what else the same clauses say of the same points: they stand or fall together.
fn with_siblings(system: &System, ties: &[usize]) -> Vec<usize> {
    let points: BTreeSet<&Point> =
        ties.iter().flat_map(|tie| [&system.ties[*tie].edge.point, &system.ties[*tie].edge.of]).collect();
    let sources: BTreeSet<&Source> = ties.iter().map(|tie| &system.ties[*tie].source).collect();
    let also = |(at, tie): &(usize, &super::system::Tie)| {
        ties.contains(at)
            || (matches!(tie.source, Source::Clause(_))
                && sources.contains(&tie.source)
                && points.contains(&tie.edge.point)
                && points.contains(&tie.edge.of))
    };
    system.ties.iter().enumerate().filter(also).map(|(at, _)| at).collect()
}

/// What the starts are swept of: a moment of the world if there is one, else what is counted from and is
/// not itself timed.
fn anchor(system: &System, ties: &[usize]) -> Option<Point> {
    let edges = || ties.iter().map(|tie| &system.ties[*tie].edge);
    let timed: BTreeSet<&Point> = edges().filter(|edge| is_deadline(edge)).map(|edge| &edge.point).collect();
    let mut points: Vec<&Point> = edges().flat_map(|edge| [&edge.of, &edge.point]).collect();
    let rank = |point: &Point| {
        let deadline_from = edges().any(|edge| is_deadline(edge) && edge.of == *point);
        (!point.of_the_world(system.model), timed.contains(point), !deadline_from)
    };
    points.sort_by_key(|point| rank(point));
    points.first().map(|point| (*point).clone())
}

fn proof(
    ground: &Ground,
    small: &Small,
    anchor: &Point,
    found: &Found,
    decided: &Decided,
    (from, until): (Date, Date),
) -> Option<Proof> {
    let system = ground.system;
    let tags: Vec<_> = found.clash.tags.iter().copied().collect();
    let sources: Vec<&Source> = tags.iter().filter_map(|tag| small.source(*tag)).collect();
    let mut statements: Vec<(Stated, &Source, crate::timing::Tag)> = tags
        .iter()
        .filter_map(|tag| Some((told::stated(system, small.source(*tag)?)?, small.source(*tag)?, *tag)))
        .collect();
    statements.sort_by_key(|one| one.0.span);
    let clauses: Vec<usize> = sources
        .iter()
        .filter_map(|source| match source {
            Source::Clause(claim) => Some(*claim),
            _ => None,
        })
        .collect();
    if clauses.is_empty() {
        return None;
    }
    let lasting = clauses.iter().any(|at| matches!(system.claims[*at].deed, crate::model::Deed::Last));
    let could_be_timed =
        !anchor.of_the_world(system.model) && ground.has_deadline(anchor) && found.days < found.of_days;
    let (code, kind) = match (lasting, could_be_timed) {
        (true, false) => ("MP304", Kind::Outlasts),
        (_, true) => ("MP303", Kind::BadDay),
        (false, false) => ("MP302", Kind::Impossible),
    };
    let witnesses = statements
        .iter()
        .enumerate()
        .filter_map(|(at, (.., tag))| {
            Some(Witness { misses: vec![at], timeline: small.timeline(found.clash.without.get(tag)?) })
        })
        .collect();
    let mut key: Vec<String> = statements.iter().map(|(stated, ..)| keyed(stated)).collect();
    key.sort();
    key.push(anchor.told(&system.reader));
    let key: Vec<&str> = key.iter().map(String::as_str).collect();
    Some(Proof {
        id: stable_id(code, &key),
        code,
        kind,
        message: message(system, anchor, kind, &clauses, found.days == found.of_days),
        anchor: anchor.clone(),
        path: told::path(system, &decided.path),
        statements: statements.into_iter().map(|(stated, ..)| stated).collect(),
        case: decided.case.clone(),
        case_in_words: told::case(&system.reader, &decided.case, told::Outcomes::OfTheirActs),
        starts: Starts {
            from,
            until,
            days: found.days,
            of_days: found.of_days,
            weekdays: found.weekdays.clone(),
            first: Some(found.first),
            ordinary: Some(found.ordinary),
        },
        squeezed: None,
        others: Vec::new(),
        other_limits: Vec::new(),
        calendar_clash: found.calendar_clash == Some(true),
        way_out: told::ways_out(system, &clauses),
        witnesses,
    })
}

/// The words that tell a statement from others: its sentence and its paragraphs.
pub(super) fn keyed(stated: &Stated) -> String {
    format!("{} {}", told::cited(&stated.citations), stated.text)
}

fn message(system: &System, anchor: &Point, kind: Kind, clauses: &[usize], always: bool) -> String {
    let reader = &system.reader;
    let mut said: Vec<String> = clauses.iter().map(|at| told::short(reader, &system.claims[*at])).collect();
    said.sort();
    let said = said.join("; ");
    sentence_case(&match kind {
        Kind::Outlasts => format!("a state has to outlast its own limit: {said}"),
        Kind::BadDay => format!("on some days {} leaves no time for what follows: {said}", anchor.told(reader)),
        _ if always => format!("these can never all be met: {said}"),
        _ => format!("from some starts these cannot all be met: {said}"),
    })
}
