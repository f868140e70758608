//! Findings that the revision brings, and those it mends.

use super::super::table::*;
use super::work::{Draft, Work};
use crate::diagnostics::{Finding, Level};
use std::collections::{BTreeMap, BTreeSet};

/// Findings that only one of the editions has. One whose words follow a change of wording is the same finding:
/// of one code, about one list of paragraphs.
pub(super) fn all(work: &mut Work, old: &[Finding], new: &[Finding]) {
    let grave = |finding: &&Finding| finding.level >= Level::Warning;
    let ids = |list: &[Finding]| -> BTreeSet<String> { list.iter().map(|finding| finding.id.clone()).collect() };
    let (old_ids, new_ids) = (ids(old), ids(new));
    let mut gone: Vec<&Finding> = old.iter().filter(grave).filter(|finding| !new_ids.contains(&finding.id)).collect();
    let mut waiting: BTreeMap<(&str, Vec<String>), usize> = BTreeMap::new();
    for finding in &gone {
        *waiting.entry((finding.code, finding.citations.clone())).or_default() += 1;
    }
    let mut come: Vec<&Finding> = new.iter().filter(grave).filter(|finding| !old_ids.contains(&finding.id)).collect();
    let mut kept: BTreeMap<(&str, Vec<String>), usize> = BTreeMap::new();
    come.retain(|finding| {
        let key = (finding.code, finding.citations.clone());
        let Some(left) = waiting.get_mut(&key).filter(|left| **left > 0) else { return true };
        *left -= 1;
        *kept.entry(key).or_default() += 1;
        false
    });
    gone.retain(|finding| {
        let Some(left) = kept.get_mut(&(finding.code, finding.citations.clone())).filter(|left| **left > 0) else {
            return true;
        };
        *left -= 1;
        false
    });
    for finding in come {
        let draft = about(work, &FINDING_INTRODUCED, finding, true).became(None, finding.message.clone());
        work.push(draft.because(finding.proof.iter().cloned()), Vec::new());
    }
    for finding in gone {
        let draft = about(work, &FINDING_MENDED, finding, false).became(finding.message.clone(), None);
        work.push(draft, Vec::new());
    }
}

fn about(work: &Work, kind: &'static super::super::Row, finding: &Finding, new: bool) -> Draft {
    let title = crate::check::row(finding.code).map_or(finding.code, |row| row.title);
    let mut draft = Draft::new(kind, title);
    draft.citations = finding.citations.clone();
    draft.places = finding
        .places
        .iter()
        .filter(|place| place.primary)
        .map(|place| if new { work.new_place(place.span) } else { work.old_place(place.span) })
        .collect();
    draft.details.push(finding.id.clone());
    draft
}
