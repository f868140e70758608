//! What a case can put on record, as the declarations have it: which sentences ask for something of their
//! own, which acts and moments count as others, which answers settle a fact, in which order a graph's steps
//! stand. One account, for whatever judges a record.

use super::{Before, Condition, Deed, FactDomain, Home, Limit, Model, NamedDate, Node, Procedure, Statement};
use std::collections::{BTreeMap, BTreeSet};

impl Deed {
    /// Whether a log records what it asks for by itself, beside the acts.
    #[must_use]
    pub fn is_a_duty(&self) -> bool {
        match self {
            Deed::Record { .. } | Deed::Tell { .. } | Deed::Send { .. } | Deed::Consult { .. } => true,
            Deed::Cover { .. } | Deed::Words(_) => true,
            Deed::Happen | Deed::DoThis | Deed::Last | Deed::Office(_) | Deed::Attend { .. } | Deed::Perform { .. } => {
                false
            }
        }
    }
}

impl Statement {
    /// Whether cases are judged by it: it binds somebody, and stands in force where it stands.
    #[must_use]
    pub fn is_judged(&self) -> bool {
        let binds = self.modality.rank() > 0 || self.variants.iter().any(|variant| variant.modality.rank() > 0);
        let elsewhere = matches!(self.home, Home::Variation(_) | Home::Recommendation { .. });
        binds && !elsewhere && !self.marks.proposed
    }

    /// Whether a log records what it asks for as a duty of its own, beside the acts.
    #[must_use]
    pub fn asks_a_duty(&self) -> bool {
        let any = self.deed.is_a_duty() || self.variants.iter().any(|variant| variant.deed.is_a_duty());
        any && self.is_judged()
    }
}

impl Statement {
    /// Whether a limit of it is in weeks of pregnancy.
    #[must_use]
    pub fn counts_weeks_of_pregnancy(&self) -> bool {
        let bounds = self.bounds.iter().chain(self.variants.iter().flat_map(|variant| &variant.bounds));
        bounds.into_iter().any(|bound| matches!(bound.limit, Limit::WeekOfPregnancy { .. }))
    }
}

impl Model {
    /// Every circumstance that a condition names in the text's own words.
    #[must_use]
    pub fn circumstances(&self) -> BTreeSet<String> {
        let mut words = BTreeSet::new();
        let mut see = |condition: &Condition| words_of(condition, &mut words);
        for statement in &self.statements {
            statement.when.iter().chain(&statement.unless).for_each(&mut see);
            statement.no_longer_needed_if.iter().for_each(|(condition, _)| see(condition));
            statement.variants.iter().for_each(|variant| see(&variant.when));
            statement.later_dates.iter().filter_map(|later| later.when.as_ref()).for_each(&mut see);
        }
        self.acts.values().flat_map(|act| &act.quorums).filter_map(|quorum| quorum.when.as_ref()).for_each(&mut see);
        words
    }

    /// The date from which weeks of pregnancy are counted, where exactly one is declared: a due date.
    #[must_use]
    pub fn due_date(&self) -> Option<&String> {
        let due = |(name, date): &(&String, &NamedDate)| {
            let title = date.title.to_lowercase();
            name.contains("due") || title.contains("due") || title.contains("expected date")
        };
        let mut dates = self.dates.iter().filter(due);
        match (dates.next(), dates.next()) {
            (Some((name, _)), None) => Some(name),
            _ => None,
        }
    }

    /// Every kind of an act, however far down.
    #[must_use]
    pub fn kinds_of(&self, act: &str) -> BTreeSet<String> {
        let mut kinds = BTreeSet::new();
        let mut open = vec![act.to_string()];
        while let Some(parent) = open.pop() {
            for (name, declared) in &self.acts {
                if declared.kind_of.as_ref() == Some(&parent) && name != act && kinds.insert(name.clone()) {
                    open.push(name.clone());
                }
            }
        }
        kinds
    }

    /// For each moment that is declared the same as another, everything declared to be the same one.
    #[must_use]
    pub fn same_moments(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut classes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (name, moment) in &self.moments {
            let Some(same) = &moment.same_as else { continue };
            let mut class = BTreeSet::from([name.clone(), same.clone()]);
            for member in [name, same] {
                class.extend(classes.get(member).cloned().unwrap_or_default());
            }
            for member in class.clone() {
                classes.insert(member, class.clone());
            }
        }
        classes
    }

    /// Which recorded answers settle a yes-or-no fact: the other fact, its answer, the answer that follows.
    #[must_use]
    pub fn implications(&self, fact: &str) -> Vec<(String, bool, bool)> {
        let mut edges: Vec<(Answer, Answer)> = Vec::new();
        let yes_no = |name: &String| self.facts.get(name).is_some_and(|fact| fact.domain == FactDomain::YesNo);
        for (name, declared) in self.facts.iter().filter(|(name, _)| yes_no(name)) {
            for other in declared.means.iter().filter(|other| yes_no(other)) {
                edges.push(((name, true), (other, true)));
                edges.push(((other, false), (name, false)));
            }
            for other in declared.rules_out.iter().filter(|other| yes_no(other)) {
                edges.push(((name, true), (other, false)));
                edges.push(((other, true), (name, false)));
            }
        }
        let mut found = Vec::new();
        for answer in [true, false] {
            let (mut seen, mut open) = (BTreeSet::from([(fact, answer)]), vec![(fact, answer)]);
            while let Some(target) = open.pop() {
                for (from, _) in edges.iter().filter(|(_, to)| *to == target) {
                    if seen.insert(*from) {
                        open.push(*from);
                    }
                }
            }
            let others = seen.into_iter().filter(|(other, _)| *other != fact);
            found.extend(others.map(|(other, yes)| (other.to_string(), yes, answer)));
        }
        found
    }

    /// The acts of a procedure that only other steps lead to, each with its first box and what leads to it.
    /// What another procedure does as well may have been done there, and is left out.
    #[must_use]
    pub fn ordered_steps(&self, procedure: &str) -> Vec<(&str, &Node, BTreeSet<Before>)> {
        let Some(own) = self.procedures.get(procedure) else { return Vec::new() };
        let does = |p: &Procedure, act: &str| p.nodes.iter().any(|node| node.act.as_deref() == Some(act));
        let elsewhere =
            |act: &str| self.procedures.iter().any(|(other, p)| other.as_str() != procedure && does(p, act));
        let ordered = own.steps_by_act().into_iter().filter(|(act, _)| !elsewhere(act));
        let ordered = ordered.filter_map(|(act, nodes)| {
            let before = own.leading_to(&nodes).filter(|before| !before.is_empty())?;
            Some((act, *nodes.first()?, before))
        });
        ordered.collect()
    }
}

/// A fact and an answer to it.
type Answer<'m> = (&'m str, bool);

fn words_of(condition: &Condition, into: &mut BTreeSet<String>) {
    match condition {
        Condition::Words(words) => {
            into.insert(words.clone());
        }
        Condition::Not(inner) => words_of(inner, into),
        Condition::All(list) | Condition::Any(list) | Condition::AtLeast { of: list, .. } => {
            list.iter().for_each(|inner| words_of(inner, into));
        }
        _ => {}
    }
}
