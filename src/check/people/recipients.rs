//! One thing that two texts send to different people.

use super::agree;
use crate::check::groups::clashes;
use crate::check::judge::Judge;
use crate::check::texts::{document_finding, heading};
use crate::diagnostics::{Finding, Level};
use crate::model::{Deed, Model, Parties};
use crate::networks::claims::{Claim, claims};
use std::collections::BTreeMap;

type Sent<'m> = (Claim<'m>, &'m Parties);

/// The same thing, sent by the same people in one act, to people who have nothing in common.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    let mut groups: BTreeMap<(Option<String>, String), Vec<Sent>> = BTreeMap::new();
    for claim in claims(judge.model()) {
        if let Deed::Send { what, to } = claim.deed
            && claim.modality.rank() >= 2
            && !claim.modality.forbids()
        {
            let group = (claim.statement.act.clone(), what.to_lowercase());
            groups.entry(group).or_default().push((claim, to));
        }
    }
    let findings = groups.into_iter().flat_map(|((_, what), claims)| of(&judge, &what, &claims)).collect();
    judge.with_notes(findings)
}

fn of(judge: &Judge, what: &str, claims: &[Sent]) -> Vec<Finding> {
    let model = judge.model();
    let whens: Vec<_> = claims.iter().map(|(claim, _)| &claim.when).collect();
    let kind = |at: usize| (&claims[at].1.list, &claims[at].0.subject.list, &claims[at].0.marks.citations);
    let differ = |one: usize, other: usize| {
        let ((a, to_a), (b, to_b)) = (&claims[one], &claims[other]);
        let elsewhere = a.marks.citations != b.marks.citations;
        elsewhere && a.meets(b, model) && agree(model, a.subject, b.subject) && !agree(model, to_a, to_b)
    };
    let found = clashes(judge, what, &whens, kind, differ);
    let finding = |clash: crate::check::groups::Clash| {
        let members: Vec<&Claim> = clash.members.iter().map(|at| &claims[*at].0).collect();
        let what = match members.first().map(|claim| claim.deed) {
            Some(Deed::Send { what, .. }) => what.clone(),
            _ => String::new(),
        };
        let aspect = format!("To whom {what} is sent");
        let message = format!("{}: the texts name different people", heading(&aspect));
        let mut finding = document_finding("MP405", judge, &aspect, message, &members, &clash.case)
            .help("If it is meant to go to all of them, nothing has to change; answer this finding and say so. If not, ask the publisher.");
        finding.level = Level::Note;
        finding
    };
    found.into_iter().map(finding).collect()
}
