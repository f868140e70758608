//! The faults one by one: one thing got wrong in an otherwise lawful case.

use super::draft::{Draft, Postponed};
use super::walk::{Slip, Walk};
use super::{Random, Setting, people};
use crate::calendar::Moment;
use crate::cases::case::{Person, What};
use crate::model::{Agreer, Party, PartyKind, Question};
use std::collections::BTreeSet;

pub(super) type Again<'a, 's, 'm> = dyn Fn(Slip) -> Option<Walk<'s, 'm>> + 'a;

/// The entries that had a last minute; only those by the clock where asked.
pub(super) fn timed(walk: &Walk, by_the_clock: bool) -> Vec<usize> {
    let due = |(at, due): (usize, &Option<(Moment, bool)>)| {
        due.as_ref().filter(|(_, clock)| *clock || !by_the_clock).map(|_| at)
    };
    walk.dues.iter().enumerate().filter_map(due).collect()
}

pub(super) fn slipped<'s, 'm>(
    walk: &Walk<'s, 'm>,
    again: &Again<'_, 's, 'm>,
    chance: &mut Random,
    minutes: i64,
) -> Option<Walk<'s, 'm>> {
    again(Slip::Late { entry: *chance.pick(&timed(walk, false))?, minutes })
}

/// Somebody of another agency than anybody the statements name.
pub(super) fn outsider(setting: &Setting, chance: &mut Random) -> Option<Person> {
    chance.pick(&setting.agencies).map(|agency| Person::of(agency.clone()))
}

pub(super) fn wrong_actor<'m>(setting: &Setting, mut draft: Draft<'m>, chance: &mut Random) -> Option<Draft<'m>> {
    let held: Vec<usize> = (0..draft.happened.len())
        .filter(|at| draft.happened.get(*at).is_some_and(|one| one.by.is_some() || !one.offices.is_empty()))
        .collect();
    let somebody = outsider(setting, chance)?;
    let one = draft.happened.get_mut(*chance.pick(&held)?)?;
    let offices: Vec<_> = one.offices.keys().copied().collect();
    match chance.pick(&offices) {
        Some(office) if one.by.is_none() || chance.percent(50) => {
            one.offices.insert(*office, somebody);
        }
        _ => one.by = Some(somebody),
    }
    Some(draft)
}

pub(super) fn missing_attendee<'m>(mut draft: Draft<'m>, chance: &mut Random) -> Option<Draft<'m>> {
    let met: Vec<usize> = (0..draft.happened.len())
        .filter(|at| {
            draft.happened.get(*at).is_some_and(|one| one.participants.as_ref().is_some_and(|p| !p.is_empty()))
        })
        .collect();
    let one = draft.happened.get_mut(*chance.pick(&met)?)?;
    let people = one.participants.as_mut()?;
    let away = chance.below(people.len());
    people.remove(away);
    Some(draft)
}

pub(super) fn wrong_order<'m>(mut draft: Draft<'m>, chance: &mut Random) -> Option<Draft<'m>> {
    let acts: Vec<usize> = (0..draft.happened.len())
        .filter(|at| draft.happened.get(*at).is_some_and(|one| matches!(one.what, What::Act(_))))
        .collect();
    let at = chance.below(acts.len().checked_sub(1)?);
    let (one, next) = (*acts.get(at)?, *acts.get(at + 1)?);
    let later = draft.happened.get(next)?.at.plus_minutes(1).ok()?;
    draft.happened.get_mut(one)?.at = later;
    Some(draft)
}

pub(super) fn later_date<'s, 'm>(
    setting: &Setting,
    walk: &Walk<'s, 'm>,
    again: &Again<'_, 's, 'm>,
    chance: &mut Random,
    permitted: bool,
) -> Option<Draft<'m>> {
    let late = slipped(walk, again, chance, 24 * 60)?;
    let mut draft = late.draft;
    // The one thing that is late, and who may agree a later date for it.
    let clauses = setting.oracle.clauses.iter().filter(|clause| !clause.statement.later_dates.is_empty());
    let clauses: Vec<_> = clauses.filter(|clause| clause.doing.is_some()).collect();
    let clause =
        clauses.iter().find(|clause| draft.happened.iter().any(|one| clause.doing.as_ref() == Some(&one.what)))?;
    let of = clause.doing.clone()?;
    let at = draft.happened.iter().filter(|one| one.what == of).map(|one| one.at).max()?;
    let who = clause.statement.later_dates.iter().find_map(|later| match &later.who {
        Agreer::Parties(parties) if !later.exceptional => parties.list.first(),
        _ => None,
    })?;
    let by = if permitted { people::person(setting.model, who) } else { wrong_person(setting, who, chance)? };
    draft.postponed.push(Postponed { of, until: at.plus_minutes(24 * 60).ok()?, by });
    Some(draft)
}

pub(super) fn wrong_person(setting: &Setting, who: &Party, chance: &mut Random) -> Option<Person> {
    let role = chance.pick(&setting.roles)?;
    let party = Party { kind: PartyKind::Role, name: role.clone(), qualifier: None };
    let person = people::person(setting.model, &party);
    (people::is(setting.model, who, &person) == Some(false)).then_some(person)
}

/// Forgets a fact on which a missed clause turns, if no other fact says what it is.
pub(super) fn unknown_fact<'m>(setting: &Setting, mut draft: Draft<'m>, chance: &mut Random) -> Option<Draft<'m>> {
    let missed = setting.oracle.foretell(&draft).ok()?;
    let about = setting.oracle.clauses.iter().filter(|clause| missed.iter().any(|one| one.statement == clause.id));
    let conditions = about.flat_map(|clause| clause.statement.when.iter().chain(&clause.statement.unless));
    let alone = |fact: &String| {
        let model = setting.model;
        let tied = model.facts.values().any(|other| other.means.contains(fact) || other.rules_out.contains(fact));
        !tied && model.facts.get(fact).is_some_and(|fact| fact.means.is_empty() && fact.rules_out.is_empty())
    };
    let facts: BTreeSet<String> = conditions
        .flat_map(|condition| condition.questions())
        .filter_map(|question| if let Question::Fact(fact) = question { Some(fact) } else { None })
        .filter(alone)
        .collect();
    let facts: Vec<String> = facts.into_iter().collect();
    draft.facts.remove(chance.pick(&facts)?);
    Some(draft)
}

/// Records only the date of something that had to be done by a minute of that day.
pub(super) fn date_only<'s, 'm>(
    setting: &Setting,
    walk: &Walk<'s, 'm>,
    again: &Again<'_, 's, 'm>,
    chance: &mut Random,
) -> Option<Draft<'m>> {
    let entry = *chance.pick(&timed(walk, true))?;
    let (by, _) = (*walk.dues.get(entry)?)?;
    let mut draft = again(Slip::Late { entry, minutes: 0 })?.draft;
    // What nothing else is counted from: the time of an act may start other clocks.
    let one = draft.happened.iter_mut().find(|one| one.at == by && setting.starts_no_clock(&one.what))?;
    one.date_only = true;
    Some(draft)
}

impl Setting<'_> {
    /// Whether nothing is counted from it or ordered by it.
    fn starts_no_clock(&self, what: &What) -> bool {
        let name = match what {
            What::Duty(_) => return true,
            What::Act(name) | What::ActEnds(name) => name,
            _ => return false,
        };
        let names = |event: &crate::model::Event| matches!(event, crate::model::Event::Act(act) | crate::model::Event::ActEnds(act) if act == name);
        let bounds = self.model.statements.iter().flat_map(|statement| {
            statement.bounds.iter().chain(statement.variants.iter().flat_map(|variant| &variant.bounds))
        });
        let counted = bounds.filter_map(|bound| bound.limit.anchor()).any(|anchor| anchor.events().iter().any(names));
        let marks = self.model.acts.get(name).is_some_and(|act| !act.marks_moments.is_empty() || act.kind_of.is_some());
        let states =
            self.model.states.values().any(|state| state.begins_with.iter().chain(&state.ends_with).any(names));
        !counted && !marks && !states
    }
}
