//! A sentence and its clauses: which of them counts, and what they come to together.

use super::truth::Truth;
use super::verdict::{Contradiction, Judgement, MissedOn, Verdict};
use crate::model::Precedence;

/// A clause that stands instead of the sentence, where its condition holds.
pub(super) struct Instead {
    pub applies: Truth,
    pub judgements: Vec<Judgement>,
}

/// A sentence with a condition of its own (`when`, `unless`), read when its clock starts.
pub(super) fn applying(condition: Truth, judgements: Vec<Judgement>) -> Vec<Judgement> {
    let doubt = match condition {
        Truth::Yes => return judgements,
        Truth::No => return Vec::new(),
        doubt => doubt,
    };
    let doubted = |judgement: Judgement| match judgement.verdict {
        Verdict::Met => judgement.with("It was kept whether or not it applied."),
        Verdict::Pending { .. } => judgement.with(format!("Only if it applies: {}.", doubt.in_words())),
        _ => Judgement { verdict: doubtful(&doubt, "it applies only on a condition"), ..judgement },
    };
    judgements.into_iter().map(doubted).collect()
}

/// What is `no longer needed` where a condition holds.
pub(super) fn lifted(condition: Truth, judgements: Vec<Judgement>) -> Vec<Judgement> {
    let keep = judgements.into_iter().filter(|judgement| judgement.verdict == Verdict::Met || condition != Truth::Yes);
    keep.map(|judgement| match (&judgement.verdict, &condition) {
        (Verdict::Met, _) | (_, Truth::Yes | Truth::No) => judgement,
        (Verdict::Pending { .. }, doubt) => {
            let note = format!("Unless it is no longer needed: {}.", doubt.in_words());
            judgement.with(note)
        }
        (_, doubt) => Judgement { verdict: doubtful(doubt, "it may no longer have been needed"), ..judgement },
    })
    .collect()
}

/// Which of the sentence and the clauses that stand instead of it counts, and what it comes to.
/// `several` is what the text says where several apply; none where it is silent.
pub(super) fn settle(base: Vec<Judgement>, insteads: Vec<Instead>, several: Option<Precedence>) -> Vec<Judgement> {
    let (mut certain, mut possible, mut doubts) = (Vec::new(), Vec::new(), Vec::new());
    for instead in insteads {
        match instead.applies {
            Truth::Yes => certain.push(instead.judgements),
            Truth::No => {}
            doubt => {
                possible.push(instead.judgements);
                doubts.push(doubt);
            }
        }
    }
    let mut candidates = if certain.is_empty() { vec![base] } else { certain };
    let settled = candidates.len();
    candidates.extend(possible);
    match (candidates.len(), doubts.is_empty(), several) {
        (1, ..) => candidates.remove(0),
        (_, false, _) => agreed(candidates, &doubts),
        (_, true, None) if settled > 1 => agreed(candidates, &doubts),
        (_, true, several) => preferred(candidates, several),
    }
}

/// The clause the text prefers where several apply.
fn preferred(candidates: Vec<Vec<Judgement>>, several: Option<Precedence>) -> Vec<Judgement> {
    let soonest = |list: &Vec<Judgement>| list.iter().filter_map(|judgement| judgement.due).min();
    let strictest = |list: &Vec<Judgement>| list.iter().map(|judgement| judgement.clause.force).max();
    if candidates.iter().any(|list| soonest(list).is_none()) {
        return agreed(candidates, &[]);
    }
    let best = match several {
        Some(Precedence::Latest) => candidates.into_iter().max_by_key(soonest),
        Some(Precedence::Strictest) => {
            candidates.into_iter().min_by_key(|list| (std::cmp::Reverse(strictest(list)), soonest(list)))
        }
        Some(Precedence::Soonest) | None => candidates.into_iter().min_by_key(soonest),
    };
    best.unwrap_or_default()
}

/// The verdict, if every candidate comes to the same; otherwise why it cannot be told.
fn agreed(candidates: Vec<Vec<Judgement>>, doubts: &[Truth]) -> Vec<Judgement> {
    let name = |list: &[Judgement]| list.iter().map(|judgement| judgement.verdict.name()).collect::<Vec<_>>();
    let Some(first) = candidates.iter().find(|list| !list.is_empty()) else { return Vec::new() };
    let contradiction = doubts.is_empty().then(|| contradiction(&candidates)).flatten();
    if candidates.iter().all(|list| name(list) == name(first)) {
        let soonest = candidates.iter().min_by_key(|list| list.first().and_then(|judgement| judgement.due));
        let same = |one: Judgement| Judgement {
            contradiction: if one.verdict.is_missed() { contradiction.clone() } else { None },
            ..one.with("The same on every reading that may count.")
        };
        return soonest.cloned().unwrap_or_default().into_iter().map(same).collect();
    }
    let Some(shown) = first.first().cloned() else { return Vec::new() };
    let readings = candidates.iter().flatten().map(|judgement| {
        let due = judgement.due.map(|due| format!(", due {due}")).unwrap_or_default();
        format!("{}: {}{due}", judgement.clause.text, judgement.verdict.name())
    });
    let notes = readings.collect();
    let verdict = match doubts.split_first() {
        None => Verdict::CannotTell {
            why: "several clauses apply, they come to different things, and the text does not say which counts"
                .to_string(),
        },
        Some((first, rest)) => {
            let all = rest.iter().cloned().fold(first.clone(), Truth::merged);
            doubtful(&all, "which clause counts depends on it")
        }
    };
    vec![Judgement { verdict, due: None, notes, contradiction, ..shown }]
}

/// On how many of the readings something was missed, where clauses apply together and the text does
/// not say which counts.
fn contradiction(candidates: &[Vec<Judgement>]) -> Option<Contradiction> {
    let missed = |list: &&Vec<Judgement>| list.iter().any(|judgement| judgement.verdict.is_missed());
    let count = candidates.iter().filter(missed).count();
    if count == 0 {
        return None;
    }
    let missed_on = if count == candidates.len() { MissedOn::EveryReading } else { MissedOn::SomeReadings };
    let others = candidates.iter().flatten().map(|judgement| judgement.clause.text.clone()).collect();
    let citations = candidates.iter().flatten().next().map(|one| one.clause.statement.citations.clone());
    Some(Contradiction { missed_on, others, citations: citations.unwrap_or_default() })
}

/// The verdict where a condition is not known.
fn doubtful(doubt: &Truth, what: &str) -> Verdict {
    let why = format!("{}; {what}", doubt.in_words());
    match doubt {
        Truth::ForAPerson(_) => Verdict::ForAPersonToJudge { why },
        _ => Verdict::CannotTell { why },
    }
}
