//! Two texts that give one act different people for the same office.

use super::{agree, in_places};
use crate::check::groups::clashes;
use crate::check::judge::Judge;
use crate::check::texts::{document_finding, heading};
use crate::diagnostics::Finding;
use crate::model::{Deed, Modality, Model, Office};
use crate::networks::claims::{Claim, claims};
use std::collections::BTreeMap;

/// Different people to chair, convene, lead, authorise, decide or coordinate one act in one case.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    let mut groups: BTreeMap<(String, Office), Vec<Claim>> = BTreeMap::new();
    for claim in claims(judge.model()) {
        if let (Deed::Office(office), Some(act)) = (claim.deed, &claim.statement.act)
            && !claim.subject.list.is_empty()
            && gives_duty(claim.modality)
        {
            groups.entry((act.clone(), *office)).or_default().push(claim);
        }
    }
    let findings = groups.into_iter().flat_map(|((act, office), claims)| of(&judge, &act, office, &claims)).collect();
    judge.with_notes(findings)
}

/// Permissions, wishes, bans and reports leave room for somebody else.
fn gives_duty(modality: Modality) -> bool {
    modality.rank() >= 2 && !modality.forbids()
}

fn of(judge: &Judge, act: &str, office: Office, claims: &[Claim]) -> Vec<Finding> {
    let model = judge.model();
    let whens: Vec<_> = claims.iter().map(|claim| &claim.when).collect();
    let kind = |at: usize| (&claims[at].subject.list, claims[at].statement.occurrence, &claims[at].marks.citations);
    let differ = |one: usize, other: usize| {
        claims[one].marks.citations != claims[other].marks.citations
            && claims[one].meets(&claims[other], model)
            && !agree(model, claims[one].subject, claims[other].subject)
    };
    let found = clashes(judge, &judge.reader.act(act), &whens, kind, differ);
    let finding = |clash: crate::check::groups::Clash| {
        let members: Vec<&Claim> = clash.members.iter().map(|at| &claims[*at]).collect();
        let mut who: Vec<String> = members.iter().map(|claim| judge.reader.parties(claim.subject)).collect();
        who.sort();
        who.dedup();
        let aspect = format!("Who is to {} the {}", office.word(), judge.reader.act(act));
        let message = format!("{}: the texts name {}", heading(&aspect), in_places(&who));
        document_finding("MP403", judge, &aspect, message, &members, &clash.case)
            .help("Ask the publisher who is meant. If one sentence is the rule and the other its exception, write the exception as \"instead, when …\" below the rule.")
    };
    found.into_iter().map(finding).collect()
}
