//! A sentence and its clauses: which of them counts, and what they come to together.

use crate::truth::Truth;
use crate::verdict::{Judgement, Verdict};

/// What the text says where several clauses apply at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Several {
    NotStated,
    Soonest,
    Strictest,
    Latest,
}

/// A clause that stands instead of the sentence, where its condition holds.
pub(crate) struct Instead {
    pub applies: Truth,
    pub judgements: Vec<Judgement>,
}

/// A sentence with a condition of its own (`when`, `unless`), read when its clock starts.
pub(crate) fn applying(condition: Truth, judgements: Vec<Judgement>) -> Vec<Judgement> {
    let doubt = match condition {
        Truth::Yes => return judgements,
        Truth::No => return Vec::new(),
        doubt => doubt,
    };
    judgements
        .into_iter()
        .map(|judgement| match judgement.verdict {
            Verdict::Met => judgement.with("It was kept whether or not it applied.".to_string()),
            Verdict::Pending { .. } => judgement.with(format!("Only if it applies: {}.", in_words(&doubt))),
            _ => Judgement { verdict: doubtful(&doubt, "it applies only on a condition"), ..judgement },
        })
        .collect()
}

/// What is `no longer needed` where a condition holds.
pub(crate) fn lifted(condition: Truth, judgements: Vec<Judgement>) -> Vec<Judgement> {
    let keep = judgements.into_iter().filter(|judgement| judgement.verdict == Verdict::Met || condition != Truth::Yes);
    keep.map(|judgement| match (&judgement.verdict, &condition) {
        (Verdict::Met, _) | (_, Truth::Yes | Truth::No) => judgement,
        (Verdict::Pending { .. }, doubt) => {
            let note = format!("Unless it is no longer needed: {}.", in_words(doubt));
            judgement.with(note)
        }
        (_, doubt) => Judgement { verdict: doubtful(doubt, "it may no longer have been needed"), ..judgement },
    })
    .collect()
}

/// Which of the sentence and the clauses that stand instead of it counts, and what it comes to.
pub(crate) fn settle<const N: usize>(base: Vec<Judgement>, insteads: [Instead; N], several: Several) -> Vec<Judgement> {
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
        (_, true, Several::NotStated) if settled > 1 => agreed(candidates, &doubts),
        (_, true, several) => preferred(candidates, several),
    }
}

/// The clause the text prefers where several apply.
fn preferred(candidates: Vec<Vec<Judgement>>, several: Several) -> Vec<Judgement> {
    let soonest = |list: &Vec<Judgement>| list.iter().filter_map(|judgement| judgement.due).min();
    let strictest = |list: &Vec<Judgement>| list.iter().map(|judgement| judgement.clause.force).max();
    if candidates.iter().any(|list| soonest(list).is_none()) {
        return agreed(candidates, &[]);
    }
    let best = match several {
        Several::Latest => candidates.into_iter().max_by_key(soonest),
        Several::Strictest => {
            candidates.into_iter().min_by_key(|list| (std::cmp::Reverse(strictest(list)), soonest(list)))
        }
        Several::Soonest | Several::NotStated => candidates.into_iter().min_by_key(soonest),
    };
    best.unwrap_or_default()
}

/// The verdict, if every candidate comes to the same; otherwise why it cannot be told.
fn agreed(candidates: Vec<Vec<Judgement>>, doubts: &[Truth]) -> Vec<Judgement> {
    let name = |list: &[Judgement]| list.iter().map(|judgement| judgement.verdict.name()).collect::<Vec<_>>();
    let Some(first) = candidates.iter().find(|list| !list.is_empty()) else { return Vec::new() };
    if candidates.iter().all(|list| name(list) == name(first)) {
        let soonest = candidates.iter().min_by_key(|list| list.first().and_then(|judgement| judgement.due));
        let note = "The same on every reading that may count.".to_string();
        return soonest.cloned().unwrap_or_default().into_iter().map(|one| one.with(note.clone())).collect();
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
            let all = rest.iter().cloned().fold(first.clone(), merged);
            doubtful(&all, "which clause counts depends on it")
        }
    };
    vec![Judgement { verdict, due: None, notes, ..shown }]
}

fn merged(one: Truth, other: Truth) -> Truth {
    match (one, other) {
        (Truth::NotRecorded(mut one), Truth::NotRecorded(other)) => {
            one.extend(other);
            Truth::NotRecorded(one)
        }
        (Truth::ForAPerson(mut one), Truth::ForAPerson(other)) => {
            one.extend(other);
            Truth::ForAPerson(one)
        }
        // What is not recorded has to be found out first.
        (missing @ Truth::NotRecorded(_), _) | (_, missing @ Truth::NotRecorded(_)) => missing,
        (one, _) => one,
    }
}

fn in_words(doubt: &Truth) -> String {
    match doubt {
        Truth::NotRecorded(questions) => format!("the record does not say whether {}", listed(questions)),
        Truth::ForAPerson(questions) => format!("it takes a person to say whether {}", listed(questions)),
        Truth::Yes | Truth::No => String::new(),
    }
}

fn listed(questions: &[&'static str]) -> String {
    let mut seen = Vec::new();
    for question in questions {
        if !seen.contains(question) {
            seen.push(question);
        }
    }
    seen.into_iter().map(|question| format!("“{question}”")).collect::<Vec<_>>().join(" or ")
}

/// The verdict where a condition is not known.
fn doubtful(doubt: &Truth, what: &str) -> Verdict {
    let why = format!("{}; {what}", in_words(doubt));
    match doubt {
        Truth::ForAPerson(_) => Verdict::ForAPersonToJudge { why },
        _ => Verdict::CannotTell { why },
    }
}
