//! What the parts of a proof are called: sentences, paths, cases.

use super::claims::Claim;
use super::proof::{Passed, Stated};
use super::system::{Source, System};
use crate::logic::{Case, Value};
use crate::model::*;

/// The statement or line that a tie comes from; none for what is so by nature, and for the order of the
/// graph, which the path shows.
pub fn stated(system: &System, source: &Source) -> Option<Stated> {
    let model = system.model;
    match source {
        Source::Clause(at) => Some(of_claim(&system.reader, system.claims.get(*at)?)),
        Source::Needs { act, at } => {
            let declared = model.acts.get(act)?;
            let need = declared.needs.get(*at)?;
            Some(Stated {
                statement: None,
                text: sentence_case(&format!("{} needs {}", system.reader.act(act), system.reader.event(&need.what))),
                citations: need.marks.citations.clone(),
                modality: None,
                span: declared.span,
            })
        }
        Source::Later(name) => {
            let moment = model.moments.get(name)?;
            let other = moment.same_or_later_than.as_ref()?;
            let other = match model.acts.contains_key(other) {
                true => Event::Act(other.clone()),
                false => Event::Moment(other.clone()),
            };
            let text = format!(
                "{} is the same moment as {} or later",
                system.reader.event(&Event::Moment(name.clone())),
                system.reader.event(&other)
            );
            Some(Stated {
                statement: None,
                text: sentence_case(&text),
                citations: moment.marks.citations.clone(),
                modality: None,
                span: moment.span,
            })
        }
        Source::Marks { .. } | Source::Order(_) | Source::Nature => None,
    }
}

/// A clause as what a finding rests on.
pub fn of_claim(reader: &Reader, claim: &Claim) -> Stated {
    let clause =
        claim.variant.and_then(|variant| claim.statement.variants.iter().position(|other| other.span == variant.span));
    Stated {
        statement: Some((claim.index, clause)),
        text: sentence(reader, claim),
        citations: claim.marks.citations.clone(),
        modality: Some(claim.modality),
        span: claim.span,
    }
}

/// A clause as a sentence of its own.
pub fn sentence(reader: &Reader, claim: &Claim) -> String {
    match claim.variant {
        Some(variant) => reader.variant(claim.statement, variant),
        None if claim.bounds.is_empty() && !claim.statement.series.is_empty() => {
            let series = claim.statement.series.iter();
            let gaps: Vec<String> =
                series.map(|series| format!("then {} {} apart", series.spacing.word(), series.amount)).collect();
            format!("{}, {}", reader.sentence(claim.statement), gaps.join(", "))
        }
        None => reader.sentence(claim.statement),
    }
}

/// "the meeting must happen within 3 days of … (SET 1)".
pub fn short(reader: &Reader, claim: &Claim) -> String {
    let words: Vec<String> = claim.bounds.iter().map(|bound| reader.bound(bound)).collect();
    let words = if words.is_empty() {
        let series = claim.statement.series.iter();
        series.map(|series| format!("{} {} apart", series.spacing.word(), series.amount)).collect()
    } else {
        words
    };
    let (modality, words, cited) = (claim.modality.word(), words.join(" "), cited(&claim.marks.citations));
    match (claim.deed, &claim.statement.home, &claim.statement.act) {
        (Deed::Last, Home::State(state), _) => format!("{} {modality} last {words} ({cited})", reader.state(state)),
        (deed, _, Some(act)) if deed.times_the_act() => {
            let which = match claim.statement.occurrence {
                Some(Occurrence::Next) => "the next time, ",
                _ => "",
            };
            format!("{which}{} {modality} happen {words} ({cited})", reader.event(&Event::Act(act.clone())))
        }
        _ => format!("{} ({cited})", lower_first(&sentence(reader, claim))),
    }
}

/// "SET 1, SET 2".
pub fn cited(citations: &[Citation]) -> String {
    let list: Vec<String> = citations.iter().map(Citation::to_string).collect();
    list.join(", ")
}

/// The boxes of a path, each once.
pub fn path(system: &System, vertices: &[usize]) -> Vec<Passed> {
    let mut list = Vec::new();
    for at in vertices {
        let Some(vertex) = system.flow.vertices.get(*at) else { continue };
        let Some(node) = vertex.node else { continue };
        let procedure = system.model.procedures.get(vertex.procedure).map(|procedure| procedure.title.clone());
        let passed = Passed { procedure: procedure.unwrap_or_default(), title: node.title.clone() };
        if !list.contains(&passed) {
            list.push(passed);
        }
    }
    list
}

/// How an outcome in a case is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcomes {
    /// With the act it is an outcome of.
    OfTheirActs,
    /// Without, where it is clear which act is meant.
    Alone,
}

/// A case in plain words, as read after "when": "age in years is 18", "none of these is so: …"; "any case"
/// if nothing has to be so.
pub fn case(reader: &Reader, case: &Case, outcomes: Outcomes) -> String {
    let part = |key: &str, value: &Value| part(reader, key, value, outcomes);
    let (no, yes): (Vec<_>, Vec<_>) = case.iter().partition(|(_, value)| **value == Value::YesNo(false));
    let mut parts: Vec<String> = yes.iter().map(|(key, value)| part(key, value)).collect();
    parts.sort();
    match no.as_slice() {
        [] => {}
        [(key, value)] => parts.push(part(key, value)),
        several => {
            let mut not_so: Vec<String> = several.iter().map(|(key, _)| part(key, &Value::YesNo(true))).collect();
            not_so.sort();
            parts.push(format!("none of these is so: {}", not_so.join("; ")));
        }
    }
    match parts.as_slice() {
        [] => "any case".to_string(),
        [only] => only.clone(),
        [rest @ .., end] => format!("{} and {end}", rest.join(", ")),
    }
}

fn part(reader: &Reader, key: &str, value: &Value, outcomes: Outcomes) -> String {
    let (kind, name) = key.split_once(' ').unwrap_or(("", key));
    let condition = match kind {
        "state" => Condition::InState(name.to_string()),
        "words" => Condition::Words(name.to_string()),
        _ => Condition::Fact(name.to_string()),
    };
    let so = reader.condition(&condition);
    match value {
        Value::YesNo(true) => so,
        Value::YesNo(false) => format!("it is not so that {so}"),
        Value::Choice(index) if kind == "outcome" => {
            let outcome = reader.model.acts.get(name).and_then(|act| act.outcomes.get(*index));
            let (act, outcome) = (reader.act(name), outcome.map_or("", String::as_str));
            match (outcomes, act.ends_with('?')) {
                (Outcomes::Alone, _) => format!("the outcome is \"{outcome}\""),
                (_, true) => format!("\"{}\" is answered with \"{outcome}\"", sentence_case(&act)),
                (_, false) => format!("the outcome of {act} is \"{outcome}\""),
            }
        }
        Value::Choice(index) => match reader.model.facts.get(name).map(|fact| &fact.domain) {
            Some(FactDomain::OneOf(values)) => format!("{so} is {}", values.get(*index).map_or("", String::as_str)),
            _ => so,
        },
        Value::Number { from, until } if from == until => format!("{so} is {from}"),
        Value::Number { from, until } => format!("{so} is {from} to {until}"),
    }
}

/// Who may agree a later date for these clauses, in words.
pub fn ways_out(system: &System, claims: &[usize]) -> Vec<String> {
    let mut list = Vec::new();
    for claim in claims.iter().filter_map(|at| system.claims.get(*at)) {
        for later in &claim.statement.later_dates {
            let cited = cited(&later.marks.citations);
            let told = format!(
                "The limit itself is not extended, but a case can be rescued: {} ({})",
                lower_first(&system.reader.later_date(later)),
                if cited.is_empty() { self::cited(&claim.marks.citations) } else { cited }
            );
            if !list.contains(&told) {
                list.push(told);
            }
        }
    }
    list
}

/// With a small first letter, to stand within a sentence.
fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
