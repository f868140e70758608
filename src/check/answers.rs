//! Answers that the source gives to findings.

use crate::calendar::date_in_words;
use crate::diagnostics::{Answer, Finding, Level, Origin};
use crate::model::{CaseAnswer, Model};
use std::collections::BTreeMap;

/// Puts the answers given in the source beside the findings they answer: that closes what is ours to
/// mend and annotates a fault of the published text. An answer that answers nothing any more is itself
/// reported, unless the model is not `whole`: then its finding may only be held back.
pub fn answer(findings: &mut Vec<Finding>, model: &Model, whole: bool) {
    let mut latest: BTreeMap<String, &CaseAnswer> = BTreeMap::new();
    for answer in &model.answers {
        let known = latest.entry(key(&answer.finding)).or_insert(answer);
        if (answer.on, &answer.why) > (known.on, &known.why) {
            *known = answer;
        }
    }
    for finding in findings.iter_mut() {
        if let Some(given) = latest.remove(&key(&finding.id)) {
            finding.answer = Some(Answer { by: given.by.clone(), on: date_in_words(given.on), why: given.why.clone() });
        }
    }
    if whole {
        findings.extend(latest.into_values().map(stale));
    }
}

fn key(id: &str) -> String {
    id.to_lowercase()
}

fn stale(answer: &CaseAnswer) -> Finding {
    let message = format!("This answer to {} answers nothing any more", printed(&answer.finding));
    Finding::new("MP521", Level::Warning, Origin::Policy, &[&key(&answer.finding)], message)
        .at(answer.span, "no finding has this id")
        .because(format!(
            "{} gave it on {}. What it answered has been mended, or has changed so much that it is another finding.",
            answer.by,
            date_in_words(answer.on)
        ))
        .help("Take the answer out. If a finding that says much the same is still shown, read it and answer it anew.")
}

/// An id as it is printed: the code in capitals.
fn printed(id: &str) -> String {
    match id.split_once('-') {
        Some((code, rest)) => format!("{}-{}", code.to_uppercase(), rest.to_lowercase()),
        None => id.to_uppercase(),
    }
}
