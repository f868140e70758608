//! What is known of a case (`--when "serious harm=yes"`), and what it makes of a condition.

use crate::diagnostics::one_line;
use crate::logic::Decider;
use crate::model::{Compare, Condition, FactDomain, Model, Question, Reader};
use std::collections::BTreeSet;

/// What is known of the case.
#[derive(Clone, Debug, Default)]
pub struct Circumstances {
    known: Vec<Condition>,
}

/// What the known facts make of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It holds, whatever else is so.
    Holds,
    /// It cannot hold.
    Excluded,
    /// It may or may not.
    Open,
}

/// Something a condition can ask about, with the names people may use for it.
struct Askable {
    question: Question,
    names: Vec<String>,
}

impl Circumstances {
    /// Reads `NAME=VALUE` for each; a name alone means yes. Names are titles or the names of the
    /// policy file, in any capitals.
    ///
    /// # Errors
    /// A message for people: what was not understood, and what is near.
    pub fn read(model: &Model, given: &[String]) -> Result<Circumstances, String> {
        let askable = askable(model);
        let known = given.iter().map(|text| read_one(model, &askable, text)).collect::<Result<Vec<_>, _>>()?;
        let circumstances = Circumstances { known };
        let all = Condition::All(circumstances.known.clone());
        let space = model.space([&all]);
        match Decider::new(&space).can_hold(&all.formula(model)) {
            Ok(false) => Err("These facts cannot all be so together. Look at --when again.".to_string()),
            _ => Ok(circumstances),
        }
    }

    /// Whether anything is known.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// What is known, in words.
    pub fn told(&self, model: &Model) -> Vec<String> {
        self.known.iter().map(|condition| Reader::new(model).circumstance(condition)).collect()
    }

    /// What the known facts make of a condition.
    pub fn verdict(&self, model: &Model, condition: &Condition) -> Verdict {
        if self.known.is_empty() && matches!(condition, Condition::All(list) if list.is_empty()) {
            return Verdict::Holds;
        }
        let known = Condition::All(self.known.clone());
        let space = model.space([&known, condition]);
        let (known, asked) = (known.formula(model), condition.formula(model));
        let decider = Decider::new(&space);
        match (decider.overlap(&known, &asked), decider.implies(&known, &asked)) {
            (Ok(None), _) => Verdict::Excluded,
            (_, Ok(true)) => Verdict::Holds,
            _ => Verdict::Open,
        }
    }
}

/// Everything that some condition of the model asks about.
fn askable(model: &Model) -> Vec<Askable> {
    let reader = Reader::new(model);
    let facts = model.facts.keys().map(|name| Question::Fact(name.clone()));
    let states = model.states.keys().map(|name| Question::InState(name.clone()));
    let acts = model.acts.iter().filter(|(_, act)| !act.outcomes.is_empty());
    let outcomes = acts.map(|(name, _)| Question::Outcome(name.clone()));
    let words: BTreeSet<Question> =
        conditions(model).flat_map(Condition::questions).filter(|q| matches!(q, Question::Words(_))).collect();
    facts
        .chain(states)
        .chain(outcomes)
        .chain(words)
        .map(|question| Askable { names: names(&reader, &question), question })
        .collect()
}

fn conditions(model: &Model) -> impl Iterator<Item = &Condition> {
    model.statements.iter().flat_map(|statement| {
        let variants = statement.variants.iter().map(|variant| &variant.when);
        statement.when.iter().chain(&statement.unless).chain(variants)
    })
}

/// The names people may use: the first is how it is shown.
fn names(reader: &Reader, question: &Question) -> Vec<String> {
    match question {
        Question::Fact(name) => vec![reader.condition(&Condition::Fact(name.clone())), name.clone()],
        Question::InState(name) => vec![reader.state(name), name.clone()],
        Question::Outcome(act) => vec![reader.act(act), act.clone()],
        Question::Words(words) => vec![words.clone()],
    }
}

fn fold(text: &str) -> String {
    text.to_lowercase().replace('-', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn read_one(model: &Model, askable: &[Askable], text: &str) -> Result<Condition, String> {
    let (name, value) = text.split_once('=').unwrap_or((text, "yes"));
    let (wanted, value) = (fold(name), value.trim());
    let Some(found) = askable.iter().find(|known| known.names.iter().any(|known| fold(known) == wanted)) else {
        return Err(unknown(name, &wanted, askable));
    };
    let title = one_line(found.names.first().map_or("", String::as_str));
    answer(model, &found.question, value)
        .map_err(|choices| format!("\"{}\" is no answer for \"{title}\". Write {choices}.", one_line(value)))
}

/// The condition that an answer means, or how the answer is to be written.
fn answer(model: &Model, question: &Question, value: &str) -> Result<Condition, String> {
    match question {
        Question::Fact(name) => match model.facts.get(name).map(|fact| &fact.domain) {
            Some(FactDomain::OneOf(values)) => {
                let value = choose(values, value)?;
                Ok(Condition::FactIs { fact: name.clone(), value })
            }
            Some(FactDomain::Number { from, to }) => match value.parse::<u32>() {
                Ok(number) if (*from..=*to).contains(&number) => {
                    Ok(Condition::Compare { fact: name.clone(), compare: Compare::Exactly, number })
                }
                _ => Err(format!("a number from {from} to {to}")),
            },
            _ => yes_or_no(Condition::Fact(name.clone()), value),
        },
        Question::Outcome(act) => {
            let outcomes = model.acts.get(act).map(|act| act.outcomes.clone()).unwrap_or_default();
            Ok(Condition::Outcome { act: act.clone(), outcome: choose(&outcomes, value)? })
        }
        Question::InState(state) => yes_or_no(Condition::InState(state.clone()), value),
        Question::Words(words) => yes_or_no(Condition::Words(words.clone()), value),
    }
}

fn choose(values: &[String], value: &str) -> Result<String, String> {
    let found = values.iter().find(|known| fold(known) == fold(value));
    found.cloned().ok_or_else(|| format!("one of: {}", values.join("; ")))
}

fn yes_or_no(condition: Condition, value: &str) -> Result<Condition, String> {
    match value.to_lowercase().as_str() {
        "yes" | "true" | "y" => Ok(condition),
        "no" | "false" | "n" => Ok(Condition::Not(Box::new(condition))),
        _ => Err("yes or no".to_string()),
    }
}

fn unknown(name: &str, wanted: &str, askable: &[Askable]) -> String {
    let near = askable
        .iter()
        .flat_map(|known| known.names.iter().map(move |name| (fold(name), known)))
        .filter_map(|(name, known)| Some((nearness(&name, wanted)?, name, known)))
        .min_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    let mut message = format!("The policies know no fact \"{}\".", one_line(name.trim()));
    if let Some((_, _, known)) = near {
        message.push_str(&format!(" Did you mean \"{}\"?", one_line(known.names.first().map_or("", String::as_str))));
    }
    message
}

/// How many slips lie between a name and what was typed, or typed of a part of it.
pub fn nearness(known: &str, wanted: &str) -> Option<usize> {
    let typed = wanted.chars().count();
    if typed < 3 {
        return None;
    }
    if known.contains(wanted) {
        return Some(0);
    }
    let slips = strsim::damerau_levenshtein(known, wanted);
    (slips <= 1 + typed / 4).then_some(slips)
}
