//! Two names with one title: probably one thing declared twice.

use crate::diagnostics::{Finding, Level, Origin, Span};
use crate::model::Model;
use std::collections::BTreeMap;

/// Things of one kind whose titles are the same but for capitals and blanks.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let mut titles: BTreeMap<(&str, String), Vec<(&str, Span)>> = BTreeMap::new();
    for (kind, title, span) in declared(model) {
        let words: Vec<String> = title.split_whitespace().map(str::to_lowercase).collect();
        titles.entry((kind, words.join(" "))).or_default().push((title, span));
    }
    let twice = titles.into_iter().filter(|(_, things)| things.len() > 1);
    twice.map(|((kind, words), things)| finding(kind, &words, &things)).collect()
}

fn declared(model: &Model) -> Vec<(&'static str, &str, Span)> {
    let mut list = Vec::new();
    list.extend(model.agencies.values().map(|thing| ("agencies", thing.title.as_str(), thing.span)));
    list.extend(model.roles.values().map(|thing| ("roles", thing.title.as_str(), thing.span)));
    list.extend(model.facts.values().map(|thing| ("facts", thing.title.as_str(), thing.span)));
    list.extend(model.moments.values().map(|thing| ("moments", thing.title.as_str(), thing.span)));
    list.extend(model.dates.values().map(|thing| ("dates", thing.title.as_str(), thing.span)));
    list.extend(model.states.values().map(|thing| ("states", thing.title.as_str(), thing.span)));
    let acts = model.acts.values().filter(|act| !act.local);
    list.extend(acts.map(|thing| ("acts", thing.title.as_str(), thing.span)));
    list.extend(model.procedures.values().map(|thing| ("procedures", thing.title.as_str(), thing.span)));
    list.extend(model.elsewhere.values().map(|thing| ("procedures", thing.title.as_str(), thing.span)));
    list
}

fn finding(kind: &str, words: &str, things: &[(&str, Span)]) -> Finding {
    let title = things.iter().map(|(title, _)| *title).min().unwrap_or_default();
    let message = format!("{} {kind} have the title \"{title}\"", crate::model::sentence_case(&number(things.len())));
    let mut finding = Finding::new("MP511", Level::Warning, Origin::Policy, &[kind, words], message)
        .because("People see titles only: in messages, drawings and checklists nobody can tell these apart.")
        .help("If they are the same thing, declare it once and use that name everywhere. If not, give each its own title.");
    for (_, span) in things {
        finding = finding.at(*span, "");
    }
    finding
}

fn number(count: usize) -> String {
    match count {
        2 => "two".to_string(),
        3 => "three".to_string(),
        more => more.to_string(),
    }
}
