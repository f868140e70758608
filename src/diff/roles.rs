//! For whom: who has a duty, and to whom it is owed, by their titles.

use crate::model::*;
use std::collections::{BTreeMap, BTreeSet};

/// Who does what in one edition.
pub struct People<'m> {
    model: &'m Model,
    reader: Reader<'m>,
    /// Those who do an act, or are responsible for it, by act.
    doers: BTreeMap<&'m str, BTreeSet<&'m Party>>,
    /// Those who take part in an act, by act.
    attending: BTreeMap<&'m str, BTreeSet<&'m Party>>,
}

impl<'m> People<'m> {
    /// Gathers who does each act.
    pub fn of(model: &'m Model) -> Self {
        let mut doers: BTreeMap<&str, BTreeSet<&Party>> = BTreeMap::new();
        let mut attending: BTreeMap<&str, BTreeSet<&Party>> = BTreeMap::new();
        for statement in &model.statements {
            let does = statement.deed.times_the_act() || matches!(statement.deed, Deed::Office(_));
            if let (Some(act), true) = (&statement.act, does) {
                doers.entry(act).or_default().extend(&statement.subject.list);
            }
            if let (Some(act), Deed::Attend { .. }) = (&statement.act, &statement.deed) {
                attending.entry(act).or_default().extend(&statement.subject.list);
            }
        }
        for node in model.procedures.values().flat_map(|procedure| &procedure.nodes) {
            if let Some(act) = &node.act {
                doers.entry(act).or_default().extend(&node.responsible);
            }
        }
        People { model, reader: Reader::new(model), doers, attending }
    }

    /// The titles of these.
    pub fn titles<'p>(&self, parties: impl IntoIterator<Item = &'p Party>) -> BTreeSet<String> {
        parties.into_iter().map(|party| self.reader.party_title(party)).collect()
    }

    /// Who has the duty of a statement: its subject; else whoever is responsible for the step; else whoever
    /// does the act elsewhere; for a meeting, those who take part.
    pub fn bound_by(&self, statement: &Statement) -> BTreeSet<String> {
        let mut parties: BTreeSet<&Party> = statement.subject.list.iter().collect();
        parties.extend(statement.variants.iter().flat_map(|variant| &variant.subject.list));
        if parties.is_empty() && !statement.marks.leaves_open(Silence::Actor) {
            parties.extend(self.responsible(statement));
            if let (true, Some(act)) = (parties.is_empty(), &statement.act) {
                parties.extend(self.doers.get(act.as_str()).into_iter().flatten());
            }
            if let (true, true, Some(act)) = (parties.is_empty(), statement.deed == Deed::Happen, &statement.act) {
                parties.extend(self.attending.get(act.as_str()).into_iter().flatten());
            }
        }
        self.titles(parties)
    }

    fn responsible(&self, statement: &Statement) -> Vec<&'m Party> {
        let Home::Step { procedure, step } = &statement.home else { return Vec::new() };
        let node = self.model.procedures.get(procedure).and_then(|procedure| procedure.node(step));
        node.map(|node| node.responsible.iter().collect()).unwrap_or_default()
    }

    /// To whom it is owed.
    pub fn owed_to(&self, deed: &Deed) -> BTreeSet<String> {
        match deed {
            Deed::Tell { to, .. } | Deed::Send { to, .. } => self.titles(&to.list),
            Deed::Consult { whom, .. } => self.titles(&whom.list),
            _ => BTreeSet::new(),
        }
    }

    /// Who acts in a step: those responsible, and those with a duty in it.
    pub fn in_step(&self, node: &Node) -> BTreeSet<String> {
        let statements = node.statements.iter().filter_map(|at| self.model.statements.get(*at));
        let mut titles = self.titles(&node.responsible);
        for statement in statements {
            titles.extend(self.titles(&statement.subject.list));
        }
        if let (true, Some(act)) = (titles.is_empty(), &node.act) {
            titles.extend(self.titles(self.doers.get(act.as_str()).into_iter().flatten().copied()));
        }
        titles
    }

    /// Who does an act.
    pub fn of_act(&self, act: &str) -> BTreeSet<String> {
        self.titles(self.doers.get(act).into_iter().flatten().copied())
    }
}

/// The agency of each role, both by title: what falls on an agency falls on its roles.
pub fn agencies(models: [&Model; 2]) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for model in models {
        for role in model.roles.values() {
            let of = role.agency.iter().chain(&role.agencies).filter_map(|agency| model.agencies.get(agency));
            found.entry(role.title.clone()).or_default().extend(of.map(|agency| agency.title.clone()));
        }
    }
    found
}
