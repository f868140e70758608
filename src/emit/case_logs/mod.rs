//! What an IT team needs to write case logs: the format's JSON Schema, the data dictionary of these
//! policies, and examples. How logs are judged is in [`crate::cases`].

mod dictionary;
mod examples;

use super::GeneratedFile;
use crate::cases::log::{Header, LogEntry};
use crate::cases::read::Mapping;
use crate::model::Model;
use dictionary::Dictionary;
use serde_json::{Value, json};

/// The files, in the folder `case-logs`.
pub fn files(model: &Model) -> Vec<GeneratedFile> {
    let dictionary = Dictionary::of(model);
    let mut files = vec![
        GeneratedFile::new("case-logs/case-log.schema.json", pretty(&schema())),
        GeneratedFile::new("case-logs/mapping.schema.json", pretty(&schemars::schema_for!(Mapping).to_value())),
        GeneratedFile::new("case-logs/dictionary.json", pretty(&dictionary.json(model))),
        GeneratedFile::new("case-logs/dictionary.md", dictionary.markdown(model)),
    ];
    files.extend(examples::files(model).into_iter().map(GeneratedFile::from));
    files
}

/// The schema of one line: the header, or an entry.
fn schema() -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "One line of a case log, version 1",
        "description": "A case log is JSON Lines: a JSON object a line. The first may be the header; every other is an entry.",
        "anyOf": [{ "$ref": "#/$defs/Header" }, { "$ref": "#/$defs/LogEntry" }],
        "$defs": definitions(),
    })
}

fn definitions() -> Value {
    let mut definitions = serde_json::Map::new();
    for (name, schema) in [("Header", schemars::schema_for!(Header)), ("LogEntry", schemars::schema_for!(LogEntry))] {
        let Value::Object(mut schema) = schema.to_value() else { continue };
        schema.remove("$schema");
        if let Some(Value::Object(own)) = schema.remove("$defs") {
            definitions.extend(own);
        }
        definitions.insert(name.to_string(), Value::Object(schema));
    }
    Value::Object(definitions)
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Calendar, Moment};
    use crate::cases::judge::Judge;
    use crate::cases::names::Names;
    use crate::cases::read::Log;
    use crate::cases::resolve::Manner;
    use crate::cases::run::{Tally, run};

    fn file(files: &[GeneratedFile], path: &str) -> String {
        let found = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("{path}"));
        String::from_utf8(found.contents.clone()).expect("text")
    }

    /// What reading a log finds wrong, and how many verdicts it comes to.
    fn judged(model: &Model, log: &str, csv: bool, mapping: Mapping) -> (Vec<String>, usize) {
        let calendar = Calendar::new(model.calendar.conventions.clone());
        let (judge, names) = (Judge::new(model, &calendar), Names::new(model));
        let (mut tally, mut verdicts) = (Tally::default(), 0);
        let source = std::io::Cursor::new(log);
        let mut log = Log::open(source, csv, mapping, Manner::default(), &mut tally.faults).expect("a log");
        let as_of = Moment::parse("2026-12-31T12:00").expect("a moment");
        run(&mut log, &judge, &names, as_of, &mut tally, |_, judgements| {
            verdicts += judgements.len();
            Ok::<(), ()>(())
        })
        .expect("nothing stops it");
        (tally.faults.lines(), verdicts)
    }

    #[test]
    fn the_examples_follow_the_schema_and_are_judged_without_a_fault() {
        let model = crate::emit::tests::invented();
        let files = files(&model);
        let schema = serde_json::from_str(&file(&files, "case-logs/case-log.schema.json")).expect("JSON");
        let validator = jsonschema::validator_for(&schema).expect("a schema");
        let log = file(&files, "case-logs/example.jsonl");
        for line in log.lines() {
            let value: Value = serde_json::from_str(line).expect("JSON");
            assert!(
                validator.is_valid(&value),
                "{line}: {:?}",
                validator.iter_errors(&value).next().map(|e| e.to_string())
            );
        }
        assert!(!validator.is_valid(&json!({ "case": "C", "colour": "red" })));
        let (faults, verdicts) = judged(&model, &log, false, Mapping::default());
        assert_eq!(faults, Vec::<String>::new());
        assert!(verdicts > 0);
        let mapping = Mapping::parse(&file(&files, "case-logs/example-mapping.json")).expect("a mapping");
        let (faults, verdicts) = judged(&model, &file(&files, "case-logs/example.csv"), true, mapping);
        assert_eq!(faults, Vec::<String>::new());
        assert!(verdicts > 0);
    }

    #[test]
    fn the_dictionary_lists_everything_a_log_can_say() {
        let model = crate::emit::tests::invented();
        insta::assert_snapshot!(file(&files(&model), "case-logs/dictionary.md"));
    }

    #[test]
    fn a_policy_set_without_anything_makes_files_all_the_same() {
        assert_eq!(files(&Model::default()).len(), 7);
    }
}
