//! A model whose every text tries to break out of its place in the code.

use crate::model::*;
use std::collections::BTreeMap;

/// Texts that end comments and strings, hold keywords, run on, turn the reading direction, or say nothing.
const TEXTS: &[&str] = &[
    "*/ fn broken() {} /*",
    "\"; compile_error!(\"out\"); \"",
    "line one\nline two\r\n#![no_std] {{ braces }} {% raw %}",
    "type",
    "Self",
    "",
    "# - 1. [link](x) <b>tag</b> `code` \\",
    "\u{202e}turned\u{202c} \u{200b}hidden \u{0}nul",
    "123 starts with a number",
    "- - a list that is none\t    indented",
    "ÄÖÜ – “quotes” 漢字",
];

/// The invented policy with every title, name and text replaced.
pub fn model() -> Model {
    let json = serde_json::to_value(super::fixture::invented()).expect("a model as data");
    let mut count = 0;
    let json = replaced(json, &mut count);
    let mut model: Model = serde_json::from_value(json).expect("data as a model");
    let long = "very long title that does not end ".repeat(20);
    model.moments.insert("enum".into(), Moment { title: long.clone(), ..Moment::default() });
    model.moments.insert("Enum".into(), Moment { title: long, same_as: Some("enum".into()), ..Moment::default() });
    let mutual = |other: &str| State {
        title: "*/".into(),
        begins_with: vec![Event::StateEnds(other.into())],
        ends_with: vec![Event::StateBegins(other.into())],
        ..State::default()
    };
    model.states = std::mem::take(&mut model.states)
        .into_iter()
        .chain([("match".to_string(), mutual("loop")), ("loop".to_string(), mutual("match"))])
        .collect::<BTreeMap<_, _>>();
    model
}

/// Every text of these keys is replaced by the next of the hostile ones.
fn replaced(json: serde_json::Value, count: &mut usize) -> serde_json::Value {
    const KEYS: &[&str] =
        &["title", "what", "qualifier", "words", "text", "edition", "publisher", "about", "why", "verb"];
    match json {
        serde_json::Value::Object(map) => {
            let mut object = serde_json::Map::new();
            for (key, value) in map {
                let value = match value {
                    serde_json::Value::String(_) if KEYS.contains(&key.as_str()) => next(count),
                    serde_json::Value::Array(list) if key == "readings" => {
                        list.into_iter().map(|_| next(count)).collect()
                    }
                    other => replaced(other, count),
                };
                object.insert(key, value);
            }
            object.into()
        }
        serde_json::Value::Array(list) => list.into_iter().map(|value| replaced(value, count)).collect(),
        other => other,
    }
}

fn next(count: &mut usize) -> serde_json::Value {
    *count += 1;
    TEXTS[*count % TEXTS.len()].into()
}
