//! The data dictionary: everything that a log can say under these policies, with its title and values.

use crate::cases::names::duties;
use crate::emit::notice;
use crate::emit::template::markdown;
use crate::model::{FactDomain, Model, Reader};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write;

/// One thing that a log can name.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Word {
    /// What a log writes.
    name: String,
    /// What people read; a log may write it as well.
    title: String,
    /// The values allowed, where there are any: outcomes, values of a fact.
    values: Vec<String>,
    /// What else to know.
    about: String,
    /// The paragraphs, for what a statement asks for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    citations: Vec<String>,
}

/// Everything, by the field in which it stands.
pub(super) struct Dictionary {
    sections: Vec<(&'static str, &'static str, Vec<Word>)>,
}

impl Dictionary {
    pub fn of(model: &Model) -> Self {
        let word = |name: &str, title: &str, values: Vec<String>, about: String| Word {
            name: name.to_string(),
            title: title.to_string(),
            values,
            about,
            citations: Vec::new(),
        };
        let shared = |title: &str| model.acts.values().filter(|act| act.title == title).count() > 1;
        let acts = model.acts.iter().map(|(name, act)| {
            let long = act.takes_time.then_some("takes time: say with edge whether it begins or ends");
            let same = shared(&act.title).then_some("several acts have this title: write the name");
            let about: Vec<&str> = long.into_iter().chain(same).collect();
            word(name, &act.title, act.outcomes.clone(), about.join("; "))
        });
        let moments = model.moments.iter().map(|(name, moment)| {
            let marked = model.acts.values().any(|act| act.marks_moments.iter().any(|marked| marked.moment == *name));
            let about = if marked { "also follows from acts that are recorded" } else { "" };
            word(name, &moment.title, Vec::new(), about.to_string())
        });
        let states = model.states.iter().map(|(name, state)| {
            let follows = !state.begins_with.is_empty() || !state.ends_with.is_empty();
            let about = if follows { "begins or ends with other things recorded, too" } else { "" };
            word(name, &state.title, vec!["begins".to_string(), "ends".to_string()], about.to_string())
        });
        let dates = model
            .dates
            .iter()
            .map(|(name, date)| word(name, &date.title, Vec::new(), "say the date in expected".to_string()));
        let agencies = model.agencies.iter().map(|(name, agency)| word(name, &agency.title, Vec::new(), String::new()));
        let roles = model.roles.iter().map(|(name, role)| {
            let of = role.agency.iter().chain(&role.agencies).filter_map(|agency| model.agencies.get(agency));
            let of: BTreeSet<&str> = of.map(|agency| agency.title.as_str()).collect();
            word(name, &role.title, Vec::new(), of.into_iter().collect::<Vec<_>>().join(", "))
        });
        let facts = model.facts.iter().map(|(name, fact)| {
            let values = match &fact.domain {
                FactDomain::YesNo => vec!["yes".to_string(), "no".to_string()],
                FactDomain::OneOf(values) => values.clone(),
                FactDomain::Number { from, to } => vec![format!("{from} to {to}")],
            };
            word(name, &fact.title, values, String::new())
        });
        let yes_no = || vec!["yes".to_string(), "no".to_string()];
        let circumstances = model.circumstances();
        let circumstances =
            circumstances.iter().map(|words| word(words, words, yes_no(), "in the text's own sense".to_string()));
        let reader = Reader::new(model);
        let duties = duties(model).into_iter().filter_map(|(id, at)| {
            let statement = model.statements.get(at)?;
            let word = word(&id, &reader.sentence(statement), Vec::new(), String::new());
            Some(Word { citations: statement.marks.cited(), ..word })
        });
        Dictionary {
            sections: vec![
                ("Acts", "what: something is done; the values are its outcomes", acts.collect()),
                ("Moments", "what: something happens", moments.collect()),
                ("States", "what: something lasts; say with edge whether it begins or ends", states.collect()),
                ("Expected dates", "what: a date becomes known or is revised", dates.collect()),
                ("Duties", "what: something that a statement asks for beside the acts was done", duties.collect()),
                ("Facts", "facts: what is so in the case; unknown where nobody knows", facts.collect()),
                ("Circumstances", "facts: what somebody has judged, in the words of the text", circumstances.collect()),
                (
                    "Agencies",
                    "agency: an organisation, or the family; other for one that is not here",
                    agencies.collect(),
                ),
                ("Roles", "role: somebody's part; other for one that is not here", roles.collect()),
            ],
        }
    }

    pub fn json(&self, model: &Model) -> Value {
        let section = |(title, field, words): &(&str, &str, Vec<Word>)| json!({ "section": title, "stands-in": field, "words": words });
        json!({
            "case-log-version": crate::cases::log::VERSION,
            "notice": notice::lines_for_all(model),
            "sections": self.sections.iter().map(section).collect::<Vec<Value>>(),
        })
    }

    pub fn markdown(&self, model: &Model) -> String {
        let mut out = String::from("# What a case log can say\n\n");
        for line in notice::lines_for_all(model) {
            let _ = writeln!(out, "{}\n", markdown(&line));
        }
        out.push_str("A log may write the name or the title; capitals and hyphens do not matter. The format is in `case-log.schema.json`, version 1.\n");
        for (title, field, words) in self.sections.iter().filter(|(_, _, words)| !words.is_empty()) {
            let (field, about) = field.split_once(": ").unwrap_or((field, ""));
            let _ = writeln!(out, "\n## {title}\n\nField `{field}`: {about}.\n");
            let _ = writeln!(out, "| Name | Title | Values | To know |\n| --- | --- | --- | --- |");
            for word in words {
                let mut about = vec![word.about.clone()];
                about.extend(word.citations.iter().cloned());
                about.retain(|part| !part.is_empty());
                let cells =
                    [&word.name, &word.title, &word.values.join("; "), &about.join(", ")].map(|cell| markdown(cell));
                let _ = writeln!(out, "| {} |", cells.join(" | "));
            }
        }
        out
    }
}
