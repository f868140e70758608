//! The names the generated code uses for everything the policies declare.

use super::mutants::Mutant;
use super::names::{Taken, ident, pascal, snake};
use crate::model::{FactDomain, Model, Reader};
use proc_macro2::Ident;
use std::collections::BTreeMap;

/// Every declared thing with its Rust name.
pub(super) struct Vocabulary<'m> {
    pub model: &'m Model,
    pub reader: Reader<'m>,
    /// Variants of `Act`, by the act's name.
    pub acts: BTreeMap<String, Ident>,
    /// For each act with outcomes: the enum, and its variants by outcome.
    pub outcomes: BTreeMap<String, (Ident, BTreeMap<String, Ident>)>,
    pub milestones: BTreeMap<String, Ident>,
    pub dates: BTreeMap<String, Ident>,
    pub states: BTreeMap<String, Ident>,
    pub agencies: BTreeMap<String, Ident>,
    pub roles: BTreeMap<String, Ident>,
    /// Fields of `Facts`, and methods that answer yes-or-no questions.
    pub facts: BTreeMap<String, Ident>,
    /// For each fact with named values: the enum, and its variants by value.
    pub values: BTreeMap<String, (Ident, BTreeMap<String, Ident>)>,
    /// Circumstances in the text's own words.
    pub circumstances: BTreeMap<String, Ident>,
    /// What statements ask for beside the acts, by the statement's place in the model.
    pub duties: BTreeMap<usize, Ident>,
    /// Names for the statements that do not move while they stay the same, in the model's order.
    pub ids: Vec<String>,
    /// What a test breaks on purpose.
    pub mutant: Option<Mutant>,
}

impl<'m> Vocabulary<'m> {
    /// Names everything that the model declares.
    pub(super) fn of(model: &'m Model) -> Self {
        let reader = Reader::new(model);
        Vocabulary {
            model,
            reader,
            acts: variants(model.acts.keys()),
            outcomes: choices(model.acts.iter().map(|(name, act)| (name, &act.outcomes)), "Outcome"),
            milestones: variants(model.moments.keys()),
            dates: variants(model.dates.keys()),
            states: variants(model.states.keys()),
            agencies: variants(model.agencies.keys()),
            roles: variants(model.roles.keys()),
            facts: fields(model.facts.keys()),
            values: choices(model.facts.iter().filter_map(|(name, fact)| Some((name, values(&fact.domain)?))), ""),
            circumstances: variants(model.circumstances().iter()),
            duties: duties(model, reader),
            ids: reader.statement_ids(),
            mutant: None,
        }
    }

    /// Whether a test breaks this on purpose.
    pub(super) fn broken(&self, mutant: Mutant) -> bool {
        self.mutant == Some(mutant)
    }

    /// The act's title, as read inside a sentence.
    pub(super) fn act_title(&self, act: &str) -> String {
        self.model.acts.get(act).map_or_else(|| act.replace('-', " "), |act| act.title.clone())
    }
}

fn values(domain: &FactDomain) -> Option<&Vec<String>> {
    match domain {
        FactDomain::OneOf(values) => Some(values),
        _ => None,
    }
}

fn variants<'a>(names: impl Iterator<Item = &'a String>) -> BTreeMap<String, Ident> {
    let mut taken = Taken::default();
    names.map(|name| (name.clone(), ident(&taken.unique(&pascal(name))))).collect()
}

fn fields<'a>(names: impl Iterator<Item = &'a String>) -> BTreeMap<String, Ident> {
    let mut taken = Taken::default();
    names.map(|name| (name.clone(), ident(&taken.unique(&snake(name))))).collect()
}

fn choices<'a>(
    declared: impl Iterator<Item = (&'a String, &'a Vec<String>)>,
    ending: &str,
) -> BTreeMap<String, (Ident, BTreeMap<String, Ident>)> {
    let mut taken = Taken::default();
    // The names the module itself uses.
    for own in
        ["Act", "Duty", "Outcome", "Facts", "Circumstance", "Truth", "Milestone", "State", "Timeline", "Occurrence"]
    {
        taken.unique(own);
    }
    let with_choices = declared.filter(|(_, list)| !list.is_empty());
    with_choices
        .map(|(name, list)| {
            let own = ident(&taken.unique(&format!("{}{ending}", pascal(name).trim_end_matches('_'))));
            (name.clone(), (own, variants(list.iter())))
        })
        .collect()
}

fn duties(model: &Model, reader: Reader) -> BTreeMap<usize, Ident> {
    let mut taken = Taken::default();
    let mut duties = BTreeMap::new();
    for (at, statement) in model.statements.iter().enumerate() {
        if statement.asks_a_duty() {
            duties.insert(at, ident(&taken.unique(&pascal(&reader.sentence(statement)))));
        }
    }
    duties
}
