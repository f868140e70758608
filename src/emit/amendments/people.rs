//! What changes for one role or agency.

use crate::diff::{Change, Diff};
use crate::model::Model;
use std::collections::{BTreeMap, BTreeSet};

/// Keeps the changes that concern a role or agency, found by its title; what falls on its agency falls on a
/// role too.
///
/// # Errors
/// Nobody of that title is in either edition: the nearest titles are named.
pub fn only_for(diff: &mut Diff, models: [&Model; 2], wanted: &str) -> Result<(), String> {
    let titles = find(models, wanted)?;
    diff.changes.retain(|change| concerns(change, &titles));
    Ok(())
}

/// The titles to look for: the role's own and its agencies', or an agency's and those of its roles.
pub(super) fn find(models: [&Model; 2], wanted: &str) -> Result<BTreeSet<String>, String> {
    let plain = |text: &str| text.trim().to_lowercase();
    let (roles, agencies) = everybody(models);
    let known: BTreeSet<&String> = roles.keys().chain(&agencies).collect();
    let found: Vec<&String> = known.iter().copied().filter(|title| plain(title) == plain(wanted)).collect();
    let found = if found.is_empty() {
        known
            .iter()
            .copied()
            .filter(|title| plain(title).trim_end_matches('s') == plain(wanted).trim_end_matches('s'))
            .collect()
    } else {
        found
    };
    if found.is_empty() {
        return Err(unknown(wanted, &known));
    }
    let mut titles: BTreeSet<String> = BTreeSet::new();
    for title in found {
        titles.insert(title.clone());
        titles.extend(roles.get(title).into_iter().flatten().cloned());
        titles.extend(
            roles.iter().filter(|(_, of)| agencies.contains(title) && of.contains(title)).map(|(role, _)| role.clone()),
        );
    }
    Ok(titles)
}

/// Whether a change concerns one of these.
pub(super) fn concerns(change: &Change, titles: &BTreeSet<String>) -> bool {
    change.roles.iter().chain(&change.concerns).any(|title| titles.contains(title))
}

/// Roles with their agencies, and agencies, by title, of both editions.
fn everybody(models: [&Model; 2]) -> (BTreeMap<String, BTreeSet<String>>, BTreeSet<String>) {
    let agencies = models.iter().flat_map(|model| model.agencies.values()).map(|agency| agency.title.clone()).collect();
    (crate::diff::agencies_of_roles(models), agencies)
}

fn unknown(wanted: &str, known: &BTreeSet<&String>) -> String {
    let wanted: String = wanted.chars().filter(|letter| !letter.is_control()).take(60).collect();
    let mut near: Vec<(u64, &String)> = known
        .iter()
        .map(|title| ((1000.0 * strsim::jaro_winkler(&wanted.to_lowercase(), &title.to_lowercase())) as u64, *title))
        .collect();
    near.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(other.1)));
    let near: Vec<String> = near.into_iter().take(3).map(|(_, title)| format!("\"{title}\"")).collect();
    match near.is_empty() {
        true => format!("Neither edition names anybody called \"{wanted}\"."),
        false => format!("Neither edition names anybody called \"{wanted}\". The nearest: {}.", near.join(", ")),
    }
}
