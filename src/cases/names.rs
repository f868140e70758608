//! The policies' names and titles, as logs may write them.
//!
//! Capitals, hyphens, underscores, quotation marks and runs of blanks do not matter. A name is looked
//! for first, then a title; a title that several things share means none of them.

use super::case::{FactValue, What};
use super::judge::asks_a_duty;
use super::log::{Edge, Value};
use crate::model::{FactDomain, Model, Reader};
use std::collections::{BTreeMap, HashMap};

/// Somebody whom the policies do not name, as a log writes it.
pub const OTHER: &str = "other";

/// A name that cannot be one of the policies': what [`OTHER`] becomes.
pub(super) const NOBODY: &str = "(other)";

/// The policies' names, for reading logs.
pub struct Names<'m> {
    model: &'m Model,
    whats: Lookup<What>,
    roles: Lookup<String>,
    agencies: Lookup<String>,
    facts: Lookup<Known>,
}

/// Something a log can say of a case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Known {
    /// A fact, by name.
    Fact(String),
    /// A circumstance, in the text's own words.
    Circumstance(String),
}

/// What a name was found to mean.
pub enum Found<T> {
    /// This.
    One(T),
    /// Several things share the title.
    Several,
    /// Nothing.
    Nothing,
}

struct Lookup<T> {
    names: HashMap<String, T>,
    /// None where several share the title.
    titles: HashMap<String, Option<T>>,
    /// What people read, for suggestions.
    spoken: Vec<(String, String)>,
}

impl<T: Clone + PartialEq> Lookup<T> {
    fn new() -> Self {
        Lookup { names: HashMap::new(), titles: HashMap::new(), spoken: Vec::new() }
    }

    fn add(&mut self, name: &str, title: &str, value: T) {
        self.names.entry(plain(name)).or_insert_with(|| value.clone());
        let same = |known: &mut Option<T>| {
            if known.as_ref() != Some(&value) {
                *known = None;
            }
        };
        self.titles.entry(plain(title)).and_modify(same).or_insert_with(|| Some(value.clone()));
        self.spoken.push((plain(title), title.to_string()));
    }

    fn find(&self, text: &str) -> Found<T> {
        let text = plain(text);
        match (self.names.get(&text), self.titles.get(&text)) {
            (Some(value), _) | (None, Some(Some(value))) => Found::One(value.clone()),
            (None, Some(None)) => Found::Several,
            (None, None) => Found::Nothing,
        }
    }

    /// The title nearest to a text, if one is near.
    fn near(&self, text: &str) -> Option<String> {
        let text: String = plain(text).chars().take(200).collect();
        // Compared with the whole title, and with as much of its beginning as is written.
        let near = |(plain, title): &(String, String)| {
            let start: String = plain.chars().take(text.chars().count()).collect();
            let whole = strsim::normalized_damerau_levenshtein(&text, plain);
            let begun = if text.len() >= 5 { strsim::normalized_damerau_levenshtein(&text, &start) } else { 0.0 };
            (whole.max(begun * 0.95), title.clone())
        };
        let best = self.spoken.iter().map(near);
        let best = best.max_by(|one, other| one.0.total_cmp(&other.0).then_with(|| other.1.cmp(&one.1)))?;
        (best.0 >= 0.7).then_some(best.1)
    }
}

/// A name without what does not matter in it.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, '-' | '_')).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        let quotes = |c: &char| !matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’');
        out.extend(word.chars().filter(quotes).flat_map(char::to_lowercase));
    }
    out
}

impl<'m> Names<'m> {
    /// The names of a model.
    #[must_use]
    pub fn new(model: &'m Model) -> Self {
        let mut whats = Lookup::new();
        for (name, act) in &model.acts {
            whats.add(name, &act.title, What::Act(name.clone()));
        }
        for (name, moment) in &model.moments {
            whats.add(name, &moment.title, What::Moment(name.clone()));
        }
        for (name, state) in &model.states {
            whats.add(name, &state.title, What::StateBegins(name.clone()));
        }
        for (name, date) in &model.dates {
            whats.add(name, &date.title, What::Date(name.clone()));
        }
        let reader = Reader::new(model);
        for (statement, id) in model.statements.iter().zip(reader.statement_ids()) {
            if asks_a_duty(statement) {
                whats.add(&id, &reader.sentence(statement), What::Duty(id.clone()));
            }
        }
        let (mut roles, mut agencies, mut facts) = (Lookup::new(), Lookup::new(), Lookup::new());
        model.roles.iter().for_each(|(name, role)| roles.add(name, &role.title, name.clone()));
        model.agencies.iter().for_each(|(name, agency)| agencies.add(name, &agency.title, name.clone()));
        roles.add(OTHER, OTHER, NOBODY.to_string());
        agencies.add(OTHER, OTHER, NOBODY.to_string());
        model.facts.iter().for_each(|(name, fact)| facts.add(name, &fact.title, Known::Fact(name.clone())));
        model.circumstances().iter().for_each(|words| facts.add(words, words, Known::Circumstance(words.clone())));
        Names { model, whats, roles, agencies, facts }
    }

    /// What an entry records.
    #[must_use]
    pub fn what(&self, text: &str, edge: Option<Edge>) -> Found<What> {
        match (self.whats.find(text), edge) {
            (Found::One(What::Act(act)), Some(Edge::Ends))
                if self.model.acts.get(&act).is_some_and(|a| a.takes_time) =>
            {
                Found::One(What::ActEnds(act))
            }
            (Found::One(What::StateBegins(state)), Some(Edge::Ends)) => Found::One(What::StateEnds(state)),
            (found, _) => found,
        }
    }

    /// The nearest title to something an entry records.
    #[must_use]
    pub fn near_what(&self, text: &str) -> Option<String> {
        self.whats.near(text)
    }

    /// A role.
    #[must_use]
    pub fn role(&self, text: &str) -> Found<String> {
        self.roles.find(text)
    }

    /// The nearest title of a role.
    #[must_use]
    pub fn near_role(&self, text: &str) -> Option<String> {
        self.roles.near(text)
    }

    /// An agency.
    #[must_use]
    pub fn agency(&self, text: &str) -> Found<String> {
        self.agencies.find(text)
    }

    /// The nearest title of an agency.
    #[must_use]
    pub fn near_agency(&self, text: &str) -> Option<String> {
        self.agencies.near(text)
    }

    /// A fact or a circumstance.
    #[must_use]
    pub fn fact(&self, text: &str) -> Found<Known> {
        self.facts.find(text)
    }

    /// The nearest title of a fact or circumstance.
    #[must_use]
    pub fn near_fact(&self, text: &str) -> Option<String> {
        self.facts.near(text)
    }

    /// An act's outcome, as declared.
    #[must_use]
    pub fn outcome(&self, act: &str, text: &str) -> Option<String> {
        let text = plain(text);
        self.model.acts.get(act)?.outcomes.iter().find(|outcome| plain(outcome) == text).cloned()
    }

    /// The value a log gives a fact: not known, or one of the fact's own. None if it is no value of it.
    #[must_use]
    pub fn value(&self, known: &Known, value: &Value) -> Option<Option<FactValue>> {
        let yes_no = YesNo::OF.iter().find(|(word, _)| matches!(value, Value::Text(text) if plain(text) == *word));
        let yes_no = match value {
            Value::YesNo(answer) => Some(Some(*answer)),
            _ => yes_no.map(|(_, answer)| *answer),
        };
        let domain = match known {
            Known::Circumstance(_) => &FactDomain::YesNo,
            Known::Fact(name) => &self.model.facts.get(name)?.domain,
        };
        if let (FactDomain::OneOf(values), Value::Text(text)) = (domain, value) {
            let text = plain(text);
            if let Some(value) = values.iter().find(|value| plain(value) == text) {
                return Some(Some(FactValue::Choice(value.clone())));
            }
        }
        if yes_no == Some(None) {
            return Some(None);
        }
        match (domain, value) {
            (FactDomain::YesNo, _) => yes_no.flatten().map(|answer| Some(FactValue::YesNo(answer))),
            (FactDomain::Number { from, to }, value) => {
                let number = match value {
                    Value::Number(number) => *number,
                    Value::Text(text) => text.trim().parse().ok()?,
                    Value::YesNo(_) => return None,
                };
                (*from..=*to).contains(&number).then_some(Some(FactValue::Number(number)))
            }
            (FactDomain::OneOf(_), _) => None,
        }
    }
}

struct YesNo;

impl YesNo {
    /// The words for yes, no and not known.
    const OF: &'static [(&'static str, Option<bool>)] = &[
        ("yes", Some(true)),
        ("no", Some(false)),
        ("true", Some(true)),
        ("false", Some(false)),
        ("unknown", None),
        ("not known", None),
        ("", None),
    ];
}

/// Every duty that a log can record: the id of its statement, and the sentence.
#[must_use]
pub fn duties(model: &Model) -> BTreeMap<String, usize> {
    let ids = Reader::new(model).statement_ids();
    let duties = model.statements.iter().enumerate().filter(|(_, statement)| asks_a_duty(statement));
    duties.filter_map(|(at, _)| Some((ids.get(at)?.clone(), at))).collect()
}
