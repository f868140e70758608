//! Two texts that give one meeting different quorums.

use super::sorted;
use crate::check::groups::clashes;
use crate::check::judge::Judge;
use crate::check::texts::applies;
use crate::diagnostics::{Finding, Level, Origin};
use crate::logic::Formula;
use crate::model::{Act, Model, Quorum, QuorumPart};

/// Quorums that count differently in one case. A quorum with a condition usually adds to the general
/// one; so beside another only its counts of the same people are compared.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    let findings = model.acts.values().filter(|act| act.quorums.len() > 1).flat_map(|act| of(&judge, act)).collect();
    judge.with_notes(findings)
}

fn of(judge: &Judge, act: &Act) -> Vec<Finding> {
    let formulas: Vec<Formula> =
        act.quorums.iter().map(|q| q.when.as_ref().map_or(Formula::True, |when| judge.formula(when))).collect();
    let whens: Vec<&Formula> = formulas.iter().collect();
    let kind = |at: usize| judge.reader.quorum(&act.quorums[at]);
    let found = clashes(judge, &act.title, &whens, kind, |one, other| differ(&act.quorums[one], &act.quorums[other]));
    let finding = |clash: crate::check::groups::Clash| {
        let members: Vec<&Quorum> = clash.members.iter().map(|at| &act.quorums[*at]).collect();
        let mut key = sorted(members.iter().flat_map(|quorum| quorum.marks.cited()).collect());
        key.insert(0, act.title.clone());
        let key: Vec<&str> = key.iter().map(String::as_str).collect();
        let message = format!("The texts give different quorums for one act: {}", act.title);
        let mut finding = Finding::new("MP404", Level::Warning, Origin::Document, &key, message);
        for quorum in members {
            let told = format!("{}: {}.", quorum.marks.cited().join(", "), judge.reader.quorum(quorum));
            finding = finding.at(quorum.span, "").cite(quorum.marks.cited()).because(told.trim_start_matches(": "));
        }
        finding.because(applies(judge, &clash.case, clash.members.len())).help("Ask the publisher which quorum counts.")
    };
    found.into_iter().map(finding).collect()
}

fn differ(one: &Quorum, other: &Quorum) -> bool {
    let both_general = one.when == other.when;
    one.for_each == other.for_each && (counts_differ(one, other) || (both_general && !same_parts(one, other)))
}

/// Whether they ask for different numbers of the same people.
fn counts_differ(one: &Quorum, other: &Quorum) -> bool {
    one.parts.iter().any(|a| {
        other.parts.iter().any(|b| match (a, b) {
            (
                QuorumPart::AtLeast { number: n, of: a, other: x },
                QuorumPart::AtLeast { number: m, of: b, other: y },
            ) => n != m && x == y && same_people(a, b),
            _ => false,
        })
    })
}

fn same_people(one: &[crate::model::Party], other: &[crate::model::Party]) -> bool {
    one.len() == other.len() && one.iter().all(|party| other.contains(party))
}

fn same_parts(one: &Quorum, other: &Quorum) -> bool {
    one.parts.len() == other.parts.len() && one.parts.iter().all(|part| other.parts.contains(part))
}
