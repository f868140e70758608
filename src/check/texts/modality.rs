//! Must in one text, should in another, of the same thing.

use super::aspect::{Aspect, aspects, clash};
use super::document_finding;
use crate::check::groups::{Clash, clashes};
use crate::check::judge::Judge;
use crate::diagnostics::Finding;
use crate::model::{Anchor, Limit, Modality, Model};
use crate::networks::claims::{Claim, claims};
use std::collections::{BTreeMap, BTreeSet};

type Entry<'m> = (Claim<'m>, Option<&'m Limit>);

/// Clauses of one act and one aspect that differ in force. Grouped by act and aspect, so that each
/// clash is told once, with all its sentences.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    let mut groups: BTreeMap<(Option<String>, Aspect), Vec<Entry>> = BTreeMap::new();
    for claim in claims(judge.model()).into_iter().filter(|claim| force(claim.modality).is_some()) {
        for (aspect, limit) in aspects(&judge.reader, &claim) {
            groups.entry((claim.statement.act.clone(), aspect)).or_default().push((claim.clone(), limit));
        }
    }
    let findings = groups.into_iter().flat_map(|((_, aspect), entries)| of(&judge, &aspect, &entries)).collect();
    judge.with_notes(findings)
}

/// Whether it is a must; none for words that carry no duty to compare.
fn force(modality: Modality) -> Option<bool> {
    match modality {
        Modality::Must | Modality::MustNot | Modality::MayNot => Some(true),
        Modality::Should | Modality::ShouldNot | Modality::Will | Modality::IsResponsibleFor => Some(false),
        Modality::May | Modality::Ideally | Modality::IsTo | Modality::IsRecommendedTo | Modality::Describes => None,
    }
}

fn of(judge: &Judge, aspect: &Aspect, entries: &[Entry]) -> Vec<Finding> {
    let model = judge.model();
    let whens: Vec<_> = entries.iter().map(|(claim, _)| &claim.when).collect();
    let kind = |at: usize| {
        let (claim, limit) = &entries[at];
        (
            claim.modality,
            limit.map(|limit| judge.reader.limit(limit)),
            &claim.marks.citations,
            claim.statement.occurrence,
        )
    };
    let differ = |one: usize, other: usize| {
        let (one, other) = (&entries[one], &entries[other]);
        let (strong, weak) = if force(one.0.modality) == Some(true) { (one, other) } else { (other, one) };
        force(one.0.modality) != force(other.0.modality)
            && one.0.modality.forbids() == other.0.modality.forbids()
            && one.0.meets(&other.0, model)
            && strong.1.zip(weak.1).is_none_or(|(strong, weak)| clash(model, strong, weak))
    };
    let found = clashes(judge, &aspect.words(&judge.reader), &whens, kind, differ);
    found.into_iter().map(|clash| finding(judge, aspect, entries, &clash)).collect()
}

fn finding(judge: &Judge, aspect: &Aspect, entries: &[Entry], clash: &Clash) -> Finding {
    let members: Vec<&Claim> = clash.members.iter().map(|at| &entries[*at].0).collect();
    let words = aspect.words(&judge.reader);
    let message = format!("{}: {words}", says_both(&members));
    let mut finding = document_finding("MP401", judge, &words, message, &members, &clash.case);
    let silent = clash
        .members
        .iter()
        .any(|at| entries[*at].1.and_then(|limit| limit.anchor()).is_some_and(|anchor| *anchor == Anchor::Silent));
    if silent {
        finding = finding.because(
            "Where a text does not say from when its limit runs, it is taken to mean the same start as the other.",
        );
    }
    finding.help("Ask the publisher which is meant. If one sentence is the rule and the other its exception, write the exception as \"instead, when …\" below the rule.")
}

/// "SET A.3.9.6 says \"must\", SET A.4.1.7 says \"should\"".
fn says_both(members: &[&Claim]) -> String {
    let (must, should) = (side(members, true), side(members, false));
    match (must.0.as_slice(), should.0.as_slice()) {
        ([one], [other]) if one == other => format!("{one} says both \"{}\" and \"{}\"", must.1, should.1),
        _ => format!("{}, {}", says(&must), says(&should)),
    }
}

/// The paragraphs that say must, or those that say should, and the word they use.
fn side(members: &[&Claim], must: bool) -> (Vec<String>, String) {
    let side = || members.iter().filter(|claim| force(claim.modality) == Some(must));
    let citations: BTreeSet<String> = side().flat_map(|claim| claim.marks.cited()).collect();
    let words: BTreeSet<&str> = side().map(|claim| claim.modality.word()).collect();
    (citations.into_iter().collect(), words.into_iter().collect::<Vec<_>>().join("\" or \""))
}

/// "SET A.3.9.6 says \"must\"".
fn says((citations, words): &(Vec<String>, String)) -> String {
    match citations.as_slice() {
        [] => format!("one sentence says \"{words}\""),
        [only] => format!("{only} says \"{words}\""),
        [rest @ .., last] => format!("{} and {last} say \"{words}\"", rest.join(", ")),
    }
}
