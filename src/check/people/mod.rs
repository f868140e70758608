//! People: who is responsible, and what the texts say of one act and two people.

pub(super) mod actors;
pub(super) mod contact;
pub(super) mod later_dates;
pub(super) mod quorums;
pub(super) mod recipients;
pub(super) mod responsible;

use crate::model::{Model, Parties, Party, PartyKind, Role};

/// Whether the two lists can be meant to name the same people: they share somebody, or a role in one
/// belongs to an agency in the other, or stands in for a role in the other.
pub(super) fn agree(model: &Model, one: &Parties, other: &Parties) -> bool {
    one.list.iter().any(|a| other.list.iter().any(|b| is_one(model, a, b) || is_one(model, b, a)))
}

fn is_one(model: &Model, one: &Party, other: &Party) -> bool {
    if (one.kind, &one.name) == (other.kind, &other.name) {
        return true;
    }
    let Some(role) = (one.kind == PartyKind::Role).then(|| model.roles.get(&one.name)).flatten() else { return false };
    match other.kind {
        PartyKind::Agency => role.agencies.contains(&other.name),
        PartyKind::Role => stands_in(role).any(|name| *name == other.name),
    }
}

fn stands_in(role: &Role) -> impl Iterator<Item = &String> {
    [&role.deputy, &role.out_of_hours, &role.when_the_subject].into_iter().flatten()
}

/// "the chair in one place and the manager in another".
pub(super) fn in_places(names: &[String]) -> String {
    match names {
        [one, other] => format!("{one} in one place and {other} in another"),
        several => several.join("; "),
    }
}

/// The words of a finding's key: sorted, each once.
pub(super) fn sorted(mut words: Vec<String>) -> Vec<String> {
    words.sort();
    words.dedup();
    words
}
