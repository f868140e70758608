//! Ids outlive renaming: of policy names, of files, and of lines.

use super::findings;
use crate::check::{TABLE, all};
use crate::diagnostics::{Finding, Source, Sources};
use crate::model::Model;
use crate::syntax::folder;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// The policies of this repository, and every example of every page.
fn policies() -> Vec<Sources> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("policies");
    let mut list = vec![folder::read(&folder).expect("policies").0];
    for row in TABLE {
        list.extend([row.page.example(false), row.page.example(true)].into_iter().flatten());
    }
    list
}

fn ids(findings: &[Finding]) -> Vec<String> {
    let mut ids: Vec<String> = findings.iter().map(|finding| finding.id.clone()).collect();
    ids.sort();
    ids
}

/// Files under other names, in the opposite order, with a line more at the top.
fn moved(sources: &Sources) -> Sources {
    let count = sources.files.len();
    let name = |at: usize| format!("moved/{:03}", count - at);
    let stem = |file: &Source| file.name.trim_end_matches(".milepost").to_string();
    let mut files: Vec<Source> = Vec::new();
    for (at, file) in sources.files.iter().enumerate() {
        // A lock is made from a document, not written: there is nothing in it to move.
        if !file.name.ends_with(".milepost") {
            files.push(file.clone());
            continue;
        }
        let mut text = "# Moved.\n".to_string();
        for line in file.text.lines() {
            let used = line.strip_prefix("use ").map(|used| used.trim().to_string());
            let known = used.and_then(|used| sources.files.iter().position(|other| stem(other) == used));
            text.push_str(&known.map_or(line.to_string(), |known| format!("use {}", name(known))));
            text.push('\n');
        }
        files.push(Source { name: name(at) + ".milepost", text });
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Sources { files }
}

#[test]
fn moving_files_and_lines_keeps_ids() {
    // Faults of the text itself are known by its words, names and file names among them.
    let kept = |finding: &Finding| finding.code >= "MP2" || finding.code == "MP106";
    for sources in policies() {
        let mut before = findings(&sources);
        let mut after = findings(&moved(&sources));
        before.retain(kept);
        after.retain(kept);
        assert_eq!(ids(&before), ids(&after), "{:#?}", sources.files.first());
    }
}

/// Every name turned about (a becomes z), so that the order of names is turned about as well.
fn renamed(model: &Model) -> Model {
    let mut value = serde_json::to_value(model).expect("a model is data");
    let mut names = BTreeSet::new();
    for list in KEYED {
        names.extend(value[list].as_object().into_iter().flatten().map(|(name, _)| name.clone()));
    }
    for procedure in model.procedures.values() {
        names.extend(procedure.nodes.iter().map(|node| node.name.clone()));
    }
    rename(&mut value, "", &names);
    serde_json::from_value(value).expect("a model again")
}

/// The model's lists whose keys are names.
const KEYED: [&str; 10] =
    ["agencies", "roles", "facts", "moments", "dates", "states", "acts", "procedures", "elsewhere", "variations"];

/// Fields, and variants of conditions, homes, targets and events, that hold a name.
const NAMES: [&str; 27] = [
    "act",
    "acts",
    "agencies",
    "agency",
    "deputy",
    "fact",
    "holder",
    "in-state",
    "kind_of",
    "means",
    "moment",
    "name",
    "node",
    "only_through",
    "out_of_hours",
    "part_of",
    "procedure",
    "rejoin",
    "replaces",
    "rules_out",
    "same_as",
    "same_or_later_than",
    "state",
    "step",
    "variation",
    "when_the_subject",
    "while_state",
];

fn rename(value: &mut Value, field: &str, names: &BTreeSet<String>) {
    match value {
        Value::String(text) if NAMES.contains(&field) => *text = turned(text, names),
        Value::Array(list) => list.iter_mut().for_each(|inner| rename(inner, field, names)),
        Value::Object(map) => {
            let keyed_by_name = KEYED.contains(&field);
            for (key, mut inner) in std::mem::take(map) {
                rename(&mut inner, &key, names);
                map.insert(if keyed_by_name { turned(&key, names) } else { key }, inner);
            }
        }
        _ => {}
    }
}

fn turned(name: &str, names: &BTreeSet<String>) -> String {
    if !names.contains(name) {
        return name.to_string();
    }
    let turn = |letter: char| match letter {
        'a'..='z' => char::from(b'z' - (letter as u8 - b'a')),
        other => other,
    };
    name.chars().map(turn).collect()
}

#[test]
fn renaming_everything_keeps_ids_and_words() {
    for sources in policies() {
        let model = crate::compile(sources, Vec::new()).model;
        let (before, after) = (all(&model, true), all(&renamed(&model), true));
        assert_eq!(ids(&before), ids(&after));
        let told = |findings: &[Finding]| {
            findings.iter().map(|f| (f.message.clone(), f.help.clone())).collect::<BTreeSet<_>>()
        };
        assert_eq!(told(&before), told(&after));
    }
}

#[test]
fn the_renamer_renames() {
    let sources = policies().remove(0);
    let model = crate::compile(sources, Vec::new()).model;
    let other = renamed(&model);
    assert!(other.acts.keys().all(|name| !model.acts.contains_key(name)));
    let acts = other.statements.iter().filter_map(|statement| statement.act.as_ref());
    assert!(
        acts.chain(other.procedures.values().flat_map(|p| &p.nodes).filter_map(|n| n.act.as_ref()))
            .all(|act| other.acts.contains_key(act))
    );
    assert_eq!(renamed(&other), model);
}

#[test]
fn an_empty_policy_gives_no_findings() {
    assert_eq!(findings(&Sources::default()), Vec::new());
    let blank = Source { name: "blank.milepost".to_string(), text: "\n# Nothing yet.\n".to_string() };
    assert_eq!(findings(&Sources { files: vec![blank] }), Vec::new());
    assert_eq!(all(&Model::default(), true), Vec::new());
}
