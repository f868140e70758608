//! What one text asks for and another forbids.

use super::aspect::{Aspect, aspects};
use super::document_finding;
use crate::check::groups::clashes;
use crate::check::judge::Judge;
use crate::diagnostics::Finding;
use crate::model::{Modality, Model};
use crate::networks::claims::{Claim, claims};
use std::collections::BTreeMap;

/// Somebody's part in an act that one sentence demands or permits and another rules out, in one case.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    let mut groups: BTreeMap<(Option<String>, Aspect), Vec<Claim>> = BTreeMap::new();
    for claim in claims(judge.model()) {
        for (aspect, _) in aspects(&judge.reader, &claim) {
            if matches!(aspect, Aspect::Part { .. }) {
                groups.entry((claim.statement.act.clone(), aspect)).or_default().push(claim.clone());
            }
        }
    }
    let findings = groups.into_iter().flat_map(|((_, aspect), claims)| of(&judge, &aspect, &claims)).collect();
    judge.with_notes(findings)
}

fn of(judge: &Judge, aspect: &Aspect, claims: &[Claim]) -> Vec<Finding> {
    let whens: Vec<_> = claims.iter().map(|claim| &claim.when).collect();
    let kind = |at: usize| (claims[at].modality, &claims[at].marks.citations, claims[at].statement.occurrence);
    let differ = |one: usize, other: usize| {
        let (one, other) = (&claims[one], &claims[other]);
        (opposed(one.modality, other.modality) || opposed(other.modality, one.modality))
            && one.meets(other, judge.model())
    };
    let found = clashes(judge, &aspect.words(&judge.reader), &whens, kind, differ);
    let finding = |clash: crate::check::groups::Clash| {
        let members: Vec<&Claim> = clash.members.iter().map(|at| &claims[*at]).collect();
        let words = aspect.words(&judge.reader);
        let message = format!("One text forbids what another allows or asks for: {words}");
        document_finding("MP402", judge, &words, message, &members, &clash.case)
            .help("Ask the publisher which is meant. If one sentence is the rule and the other its exception, write the exception as \"instead, when …\" below the rule.")
    };
    found.into_iter().map(finding).collect()
}

/// Whether the first forbids and the second asks, or permits what must not be.
fn opposed(no: Modality, yes: Modality) -> bool {
    use Modality::{IsResponsibleFor, May, Must, Should, Will};
    no.forbids() && (matches!(yes, Must | Should | Will | IsResponsibleFor) || (no.rank() == 3 && yes == May))
}
