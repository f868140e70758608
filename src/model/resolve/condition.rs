//! Conditions: each phrase is an outcome, a fact, a fact's value, or a state.

use super::names::slug;
use super::*;
use crate::syntax::ast::{Kind, Name};

impl Resolver<'_> {
    /// A condition; what is not known is reported and stands as its own words.
    pub(super) fn condition(&mut self, condition: &ast::Condition) -> Condition {
        match condition {
            ast::Condition::Phrase(phrase) => self.phrase(phrase),
            ast::Condition::Words(words) => Condition::Words(words.text.clone()),
            ast::Condition::Compare { name, compare, number } => {
                self.find(name, &[Kind::Fact], "a fact that is a number");
                self.check_number(name, *number);
                Condition::Compare { fact: name.text.clone(), compare: *compare, number: *number }
            }
            ast::Condition::Not(inner) => Condition::Not(Box::new(self.condition(inner))),
            ast::Condition::All(list) => Condition::All(list.iter().map(|c| self.condition(c)).collect()),
            ast::Condition::Any(list) => Condition::Any(list.iter().map(|c| self.condition(c)).collect()),
            ast::Condition::AtLeast(number, list) => {
                Condition::AtLeast { number: *number, of: list.iter().map(|c| self.condition(c)).collect() }
            }
        }
    }

    fn check_number(&mut self, name: &Name, number: u32) {
        let domain = self.model.facts.get(&name.text).map(|fact| fact.domain.clone());
        match domain {
            Some(FactDomain::Number { from, to }) if (from..=to.saturating_add(1)).contains(&number) => {}
            Some(FactDomain::Number { from, to }) => {
                let message = format!("{number} is outside what {} can be ({from} to {to})", name.text);
                self.error(
                    "MP112",
                    name.span,
                    message,
                    "Check the number, or widen the range where the fact is declared.",
                );
            }
            Some(_) => {
                let message = format!("{} is not a number, so it cannot be compared", name.text);
                self.error(
                    "MP112",
                    name.span,
                    message,
                    "Declare it as: fact age \"Age in years\" a number from 0 to 18",
                );
            }
            None => {}
        }
    }

    fn phrase(&mut self, phrase: &Name) -> Condition {
        let key = slug(&phrase.text);
        if let Some(found) = self.outcome(&key) {
            return found;
        }
        if let Some(fact) = self.fact_named(&key) {
            self.use_name(&fact, phrase);
            if self.model.facts.get(&fact).is_some_and(|fact| fact.domain != FactDomain::YesNo) {
                let message = format!("{} is not a yes-or-no fact", phrase.text);
                self.error("MP112", phrase.span, message, "Say which value is meant: \"… is …\".");
            }
            return Condition::Fact(fact);
        }
        if self.model.states.contains_key(&key) {
            self.use_name(&key, phrase);
            return Condition::InState(key);
        }
        if let Some((fact, value)) = self.fact_value(&phrase.text) {
            self.use_name(&fact, phrase);
            return Condition::FactIs { fact, value };
        }
        self.unknown_phrase(phrase, &key);
        Condition::Words(phrase.text.clone())
    }

    fn outcome(&self, key: &str) -> Option<Condition> {
        let act = self.scope.act.as_ref()?;
        let outcome = self.model.acts.get(act)?.outcomes.iter().find(|outcome| slug(outcome) == key)?;
        Some(Condition::Outcome { act: act.clone(), outcome: outcome.clone() })
    }

    fn fact_named(&self, key: &str) -> Option<String> {
        if self.model.facts.contains_key(key) {
            return Some(key.to_string());
        }
        self.model.facts.iter().find(|(_, fact)| slug(&fact.title) == key).map(|(name, _)| name.clone())
    }

    /// `harm is sexual`: a fact with named values.
    fn fact_value(&self, text: &str) -> Option<(String, String)> {
        let (fact, value) = text.split_once(" is ")?;
        let fact = self.fact_named(&slug(fact))?;
        let FactDomain::OneOf(values) = &self.model.facts[&fact].domain else { return None };
        let value = values.iter().find(|known| slug(known) == slug(value))?.clone();
        Some((fact, value))
    }

    /// Marks a name as used, and checks that its file is.
    fn use_name(&mut self, name: &str, at: &Name) {
        let kinds = [Kind::Fact, Kind::State];
        self.find(&Name { text: name.to_string(), span: at.span }, &kinds, "a fact");
    }

    fn unknown_phrase(&mut self, phrase: &Name, key: &str) {
        let outcomes: Vec<String> = self
            .scope
            .act
            .as_ref()
            .and_then(|act| self.model.acts.get(act))
            .map(|act| act.outcomes.clone())
            .unwrap_or_default();
        let facts = self.model.facts.keys().map(|name| name.replace('-', " "));
        let near = outcomes
            .iter()
            .cloned()
            .chain(facts)
            .map(|known| (strsim::damerau_levenshtein(&slug(&known), key), known))
            .filter(|(distance, _)| *distance <= 2 + key.len() / 6)
            .min();
        let mut help = near.map(|(_, near)| format!("Did you mean \"{near}\"? ")).unwrap_or_default();
        if !outcomes.is_empty() {
            help.push_str(&format!("The outcomes here are: {}. ", outcomes.join(", ")));
        }
        if phrase.text.contains(|c: char| c.is_ascii_digit()) {
            help.push_str("Numbers are compared with: is under, is over, is at least, is at most, is exactly. ");
        }
        help.push_str("Declare it as a fact in policies/common, or put it in double quotes if it is used only here.");
        self.error("MP111", phrase.span, format!("\"{}\" is no fact, outcome or state", phrase.text), help);
    }
}
