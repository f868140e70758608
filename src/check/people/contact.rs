//! Information that one text lets through a single contact, and another has passed on without it.
//!
//! "A and B must … only through C" names two sides and the contact between them. A sentence by which
//! somebody of one side tells, sends to or consults somebody of the other goes past the contact, unless
//! the contact is the one who does it or the one who receives it.

use crate::check::judge::Judge;
use crate::check::texts::document_finding;
use crate::diagnostics::Finding;
use crate::model::{Deed, Model, Parties, Party, PartyKind};
use crate::networks::claims::{Claim, claims};
use std::collections::BTreeMap;

/// Sentences that pass on, between the two sides, what may go through one contact only.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    let all = claims(judge.model());
    let only = all.iter().filter(|claim| claim.variant.is_none() && claim.statement.only_through.is_some());
    let findings = only.flat_map(|rule| past(&judge, rule, &all)).collect();
    judge.with_notes(findings)
}

/// A finding for each document and sentence that goes past the contact of this rule.
fn past(judge: &Judge, rule: &Claim, all: &[Claim]) -> Vec<Finding> {
    let Some(contact) = &rule.statement.only_through else { return Vec::new() };
    let mut groups: BTreeMap<Vec<String>, Vec<&Claim>> = BTreeMap::new();
    for claim in all.iter().filter(|claim| claim.index != rule.index && goes_past(judge.model(), rule, contact, claim))
    {
        groups.entry(claim.marks.cited()).or_default().push(claim);
    }
    groups.into_values().filter_map(|group| finding(judge, rule, contact, &group)).collect()
}

fn finding(judge: &Judge, rule: &Claim, contact: &Party, group: &[&Claim]) -> Option<Finding> {
    let apply = |claim: &&&Claim| judge.overlap(&claim.told(&judge.reader), &rule.when, &claim.when);
    let (first, case) = group.iter().find_map(|claim| Some((*claim, apply(&claim)?)))?;
    let reader = &judge.reader;
    let title = reader.party(contact);
    let cited = first.marks.cited().join(", ");
    let through = rule.marks.cited().join(", ");
    let message = format!("{cited} passes on, without {title}, what {through} lets through {title} only");
    let mut members = vec![rule];
    members.extend(group.iter().filter(|claim| apply(claim).is_some()));
    let mut found = document_finding("MP407", judge, &title, message, &members, &case);
    if first.marks.cited().iter().zip(rule.marks.cited()).any(|(a, b)| document(a) != document(&b)) {
        found = found.because("The two stand in different documents.");
    }
    Some(found.help("Ask the publishers which prevails. Until then tell practitioners: where the information may go through one contact only, the other paragraph is not followed unless the contact agrees. If the texts settle it, write the exception below the rule: unless …"))
}

fn document(citation: &str) -> Option<&str> {
    citation.split(' ').next()
}

/// Whether a sentence passes something from one side to the other, and neither of them is the contact.
fn goes_past(model: &Model, rule: &Claim, contact: &Party, claim: &Claim) -> bool {
    let to = match claim.deed {
        Deed::Tell { to, .. } | Deed::Send { to, .. } => to,
        Deed::Consult { whom, .. } => whom,
        _ => return false,
    };
    let asks = !claim.modality.forbids() && claim.statement.only_through.is_none();
    let by_the_contact = |parties: &Parties| parties.list.iter().any(|party| is_of(model, party, contact));
    asks && claim.meets(rule, model)
        && !by_the_contact(claim.subject)
        && !by_the_contact(to)
        && crosses(model, &rule.subject.list, claim.subject, to)
}

/// Whether somebody of one side passes it to somebody of another.
fn crosses(model: &Model, sides: &[Party], from: &Parties, to: &Parties) -> bool {
    let side = |party: &Party| sides.iter().position(|side| is_of(model, party, side));
    let froms: Vec<usize> = from.list.iter().filter_map(&side).collect();
    let tos: Vec<usize> = to.list.iter().filter_map(&side).collect();
    match sides {
        // One side only: whatever it passes on to anybody else.
        [_] => !froms.is_empty() && tos.len() < to.list.len(),
        _ => froms.iter().any(|one| tos.iter().any(|other| one != other)),
    }
}

/// Whether somebody is this party, or belongs to it: a role of the agency, a part of it.
fn is_of(model: &Model, party: &Party, whole: &Party) -> bool {
    if (party.kind, &party.name) == (whole.kind, &whole.name) {
        return true;
    }
    if whole.kind != PartyKind::Agency {
        return false;
    }
    let agencies: Vec<&String> = match party.kind {
        PartyKind::Agency => vec![&party.name],
        PartyKind::Role => model.roles.get(&party.name).map(|role| role.agencies.iter().collect()).unwrap_or_default(),
    };
    agencies.into_iter().any(|agency| wholes(model, agency).any(|name| name == &whole.name))
}

/// An agency, the one it is a part of, and so on; a circle ends after as many steps as there are agencies.
fn wholes<'m>(model: &'m Model, agency: &'m String) -> impl Iterator<Item = &'m String> {
    std::iter::successors(Some(agency), |name| model.agencies.get(*name)?.part_of.as_ref())
        .take(model.agencies.len() + 1)
}
