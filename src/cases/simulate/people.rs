//! Who does it, who takes part: chosen as the text asks, and held to it.

use super::Expected;
use super::asks::Clause;
use super::draft::{Draft, Happened, is_kind};
use crate::calendar::Moment;
use crate::cases::case::{Person, What};
use crate::diagnostics::stable_id;
use crate::model::{Deed, Model, Parties, Party, PartyKind, QuorumPart, Reader, Sharing};
use std::collections::{BTreeMap, BTreeSet};

/// Whether somebody is who is meant; none where the record would not say.
pub(super) fn is(model: &Model, party: &Party, person: &Person) -> Option<bool> {
    if party.qualifier.is_some() {
        return None;
    }
    let agencies = |role: &str| -> Vec<&String> {
        model.roles.get(role).map(|role| role.agency.iter().chain(&role.agencies).collect()).unwrap_or_default()
    };
    match party.kind {
        PartyKind::Agency => match (&person.agency, &person.role) {
            (Some(agency), _) => Some(*agency == party.name),
            (None, Some(role)) if agencies(role).is_empty() => None,
            (None, Some(role)) => Some(agencies(role).contains(&&party.name)),
            (None, None) => None,
        },
        PartyKind::Role => match (&person.role, &person.agency) {
            (Some(role), _) => {
                let declared = model.roles.get(&party.name);
                let stand_in = declared.is_some_and(|declared| {
                    [&declared.deputy, &declared.out_of_hours, &declared.when_the_subject]
                        .contains(&&Some(role.clone()))
                });
                Some(*role == party.name || stand_in)
            }
            (None, Some(agency)) if !agencies(&party.name).is_empty() && !agencies(&party.name).contains(&agency) => {
                Some(false)
            }
            _ => None,
        },
    }
}

/// Whether these people are those the text names, as it shares the duty.
pub(super) fn answers(model: &Model, parties: &Parties, people: &[Person]) -> Option<bool> {
    let there = |party: &Party| -> Option<bool> {
        let answers: Vec<Option<bool>> = people.iter().map(|person| is(model, party, person)).collect();
        if answers.contains(&Some(true)) {
            return Some(true);
        }
        if party.qualifier.is_some() || answers.contains(&None) { None } else { Some(false) }
    };
    let all: Vec<Option<bool>> = parties.list.iter().map(there).collect();
    match parties.sharing {
        Sharing::Any if all.contains(&Some(true)) => Some(true),
        Sharing::Any if all.contains(&None) => None,
        Sharing::Any => Some(false),
        _ if all.contains(&Some(false)) => Some(false),
        _ if all.contains(&None) => None,
        _ => Some(true),
    }
}

/// Somebody who is this party: in the role and of its agency, so that the record leaves no doubt.
pub(super) fn person(model: &Model, party: &Party) -> Person {
    match party.kind {
        PartyKind::Agency => Person::of(party.name.clone()),
        PartyKind::Role => {
            let role = model.roles.get(&party.name);
            let agency = role.and_then(|role| role.agency.clone().or_else(|| role.agencies.first().cloned()));
            Person { role: Some(party.name.clone()), agency }
        }
    }
}

/// Fills in who did it, held its offices and took part, as the clauses that count ask. Where they ask
/// for different people at once, the record does not say.
pub(super) fn cast(model: &Model, clauses: &[&Clause], one: &mut Happened) {
    let mut doers: Vec<&Parties> = Vec::new();
    let mut present: Vec<Person> = Vec::new();
    for clause in clauses.iter().filter(|clause| !clause.modality.forbids() && !clause.subject.list.is_empty()) {
        match clause.deed {
            Deed::Office(office) => {
                let wanted = clauses.iter().filter(|other| other.deed == clause.deed && !other.subject.list.is_empty());
                let wanted: Vec<&Parties> = wanted.map(|other| other.subject).collect();
                let holders = wanted.iter().flat_map(|parties| &parties.list).map(|party| person(model, party));
                let fits = |person: &Person| {
                    wanted
                        .iter()
                        .all(|parties| parties.list.iter().any(|party| is(model, party, person) != Some(false)))
                };
                let mut holders: Vec<Person> = holders.filter(fits).collect();
                holders.sort_by_key(|person| person.role.is_none());
                if let Some(holder) = holders.into_iter().next() {
                    one.offices.insert(*office, holder);
                }
            }
            Deed::Attend { .. } => {
                present.extend(clause.subject.list.iter().map(|party| person(model, party)));
            }
            Deed::Happen | Deed::DoThis | Deed::Perform { .. } => doers.push(clause.subject),
            deed if deed.is_a_duty() => doers.push(clause.subject),
            _ => {}
        }
    }
    if let Some(first) = doers.first() {
        let people: Vec<Person> = first.list.iter().map(|party| person(model, party)).collect();
        if doers.iter().all(|parties| answers(model, parties, &people) != Some(false)) {
            one.by = people.first().cloned();
            if people.len() > 1 && first.sharing != Sharing::Any {
                present.extend(people);
            }
        }
    }
    quorate(model, &one.what, &mut present);
    let mut seen = BTreeSet::new();
    present.retain(|person| seen.insert(person.clone()));
    if !present.is_empty() {
        one.participants = Some(present);
    }
}

/// Adds whom the quorums of a meeting ask for.
fn quorate(model: &Model, what: &What, present: &mut Vec<Person>) {
    let What::Act(done) = what else { return };
    for (_, act) in model.acts.iter().filter(|(name, _)| is_kind(model, done, name)) {
        for part in act.quorums.iter().flat_map(|quorum| &quorum.parts) {
            match part {
                QuorumPart::One(party) => present.push(person(model, party)),
                QuorumPart::AtLeast { of, .. } if !of_whom(model, of).is_empty() => {
                    present.extend(of_whom(model, of).iter().map(|party| person(model, party)));
                }
                QuorumPart::AtLeast { number, .. } => {
                    let count = (*number as usize).saturating_add(1);
                    present.extend(model.agencies.keys().take(count + 2).map(|agency| Person::of(agency.clone())));
                }
            }
        }
    }
}

/// What a clause comes to where somebody else did it, or somebody was not there.
pub(super) fn wrong(model: &Model, clause: &Clause, draft: &Draft) -> Vec<&'static str> {
    if clause.subject.list.is_empty() {
        return Vec::new();
    }
    let acts = draft.happened.iter().filter(|one| clause.is_about(model, &one.what));
    acts.filter_map(|one| wrong_once(model, clause, one)).collect()
}

fn wrong_once(model: &Model, clause: &Clause, one: &Happened) -> Option<&'static str> {
    let any = Parties { sharing: Sharing::Any, ..clause.subject.clone() };
    let did = |parties: &Parties| -> Option<bool> {
        let by = one.by.clone()?;
        let mut people = vec![by];
        let shared = parties.sharing != Sharing::Any && parties.list.len() > 1;
        if shared {
            people.extend(one.participants.iter().flatten().cloned());
        }
        match answers(model, parties, &people) {
            // One of those who share it is named: the record does not say about the others.
            Some(false)
                if shared && parties.list.iter().any(|p| people.iter().any(|x| is(model, p, x) == Some(true))) =>
            {
                None
            }
            answer => answer,
        }
    };
    let (kept, verdict) = match clause.deed {
        Deed::Happen | Deed::DoThis | Deed::Perform { .. } => (did(clause.subject), clause.wrong_actor()),
        Deed::Office(office) => match one.offices.get(office) {
            Some(holder) => (answers(model, &any, std::slice::from_ref(holder)), clause.wrong_actor()),
            None if *office == crate::model::Office::Chair => {
                let by: Vec<Person> = one.by.iter().cloned().collect();
                let known = answers(model, &any, &by) == Some(true);
                (if known { did(clause.subject) } else { None }, clause.wrong_actor())
            }
            None => (did(clause.subject), clause.wrong_actor()),
        },
        Deed::Attend { invited: false } => {
            (one.participants.as_ref().and_then(|people| answers(model, clause.subject, people)), clause.missed())
        }
        deed if deed.is_a_duty() && !clause.bounds.is_empty() => (did(clause.subject), clause.wrong_actor()),
        _ => return None,
    };
    match (kept?, clause.modality.forbids()) {
        (false, false) => Some(verdict),
        (true, true) => Some(clause.missed()),
        _ => None,
    }
}

/// The ids under which quorums are judged, by act.
pub(super) fn quorum_ids(model: &Model) -> BTreeMap<String, Vec<String>> {
    let reader = Reader::new(model);
    let ids = |(name, act): (&String, &crate::model::Act)| {
        let texts = act.quorums.iter().map(|quorum| format!("{}: {}", act.title, reader.quorum(quorum)));
        (name.clone(), texts.map(|text| stable_id(&format!("{name}-quorum"), &[&text])).collect())
    };
    model.acts.iter().map(ids).collect()
}

/// Meetings without their quorum.
pub(super) fn quorums(
    model: &Model,
    draft: &Draft,
    ids: &BTreeMap<String, Vec<String>>,
    now: Moment,
    found: &mut BTreeSet<Expected>,
) {
    for (name, act) in model.acts.iter().filter(|(_, act)| !act.quorums.is_empty()) {
        for (quorum, id) in act.quorums.iter().zip(ids.get(name).into_iter().flatten()) {
            let counts = quorum.when.as_ref().map_or(Some(true), |when| draft.holds(when, now));
            let held = draft.happened.iter().filter(|one| matches!(&one.what, What::Act(a) if is_kind(model, a, name)));
            for people in held.filter_map(|one| one.participants.as_ref()) {
                if quorum.parts.iter().any(|part| short(model, part, &quorum.parts, people)) {
                    let verdict = if counts == Some(true) { "departed from" } else { "cannot tell" };
                    if counts != Some(false) {
                        found.insert(Expected::new(id, verdict));
                    }
                }
            }
        }
    }
}

/// Of whom a quorum counts so many: any agency, where the text only says "agencies".
fn of_whom(model: &Model, of: &[Party]) -> Vec<Party> {
    let declared = |party: &&Party| model.agencies.contains_key(&party.name) || model.roles.contains_key(&party.name);
    of.iter().filter(declared).map(|party| Party { qualifier: None, ..party.clone() }).collect()
}

fn short(model: &Model, part: &QuorumPart, all: &[QuorumPart], people: &[Person]) -> bool {
    let named = |person: &Person| {
        all.iter().any(|part| matches!(part, QuorumPart::One(party) if is(model, party, person) == Some(true)))
    };
    match part {
        QuorumPart::One(party) => {
            let one = Parties { list: vec![party.clone()], sharing: Sharing::All };
            answers(model, &one, people) == Some(false)
        }
        QuorumPart::AtLeast { number, of, other } => {
            let counted = people.iter().filter(|person| {
                let of = of_whom(model, of);
                let wanted = of.is_empty() || of.iter().any(|party| is(model, party, person) == Some(true));
                wanted && !(*other && named(person))
            });
            let agencies: BTreeSet<String> = counted
                .filter_map(|person| {
                    person.agency.clone().or_else(|| {
                        let role = model.roles.get(person.role.as_ref()?)?;
                        role.agency.clone().or_else(|| role.agencies.first().cloned())
                    })
                })
                .collect();
            agencies.len() < *number as usize
        }
    }
}
