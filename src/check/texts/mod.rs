//! Texts compared with each other, and with what is declared.

pub(super) mod aspect;
pub(super) mod forbidden;
pub(super) mod modality;
pub(super) mod reviews;
pub(super) mod same_title;

use super::judge::Judge;
use crate::diagnostics::{Finding, Level, Origin};
use crate::logic::Case;
use crate::networks::claims::Claim;
use std::collections::BTreeSet;

/// A finding about sentences of the texts that do not go together, each read out with its paragraphs.
pub(super) fn document_finding(
    code: &'static str,
    judge: &Judge,
    aspect: &str,
    message: String,
    members: &[&Claim],
    case: &Case,
) -> Finding {
    let citations: BTreeSet<String> = members.iter().flat_map(|claim| claim.marks.cited()).collect();
    let key: Vec<&str> = std::iter::once(aspect).chain(citations.iter().map(String::as_str)).collect();
    let mut finding =
        Finding::new(code, Level::Warning, Origin::Document, &key, message).cite(citations.iter().cloned());
    let mut told = BTreeSet::new();
    for claim in members {
        finding = finding.at(claim.span, claim.modality.word());
        told.insert(claim.told(&judge.reader));
    }
    finding.proof.extend(told);
    finding.because(applies(judge, case, members.len()))
}

/// When sentences apply together, as a line of proof; of more than two it is said of two that clash.
pub(super) fn applies(judge: &Judge, case: &Case, sentences: usize) -> String {
    let (who, all) = if sentences > 2 { ("Two that clash", "Two that clash both") } else { ("They", "They both") };
    if case.is_empty() {
        return format!("{all} apply in every case.");
    }
    format!("{who} apply together, for example, when {}.", judge.told(case))
}

/// An aspect at the beginning of a message.
pub(super) fn heading(aspect: &str) -> String {
    crate::model::sentence_case(aspect)
}
