//! `model.json` comes back as the model it was made from, and follows its schema.

use super::*;
use crate::emit::tests::invented;

fn parts() -> (Model, serde_json::Value, serde_json::Value) {
    let model = invented();
    let made = files(&model);
    let json = |at: usize| serde_json::from_slice(&made[at].contents).unwrap();
    (model, json(0), json(1))
}

#[test]
fn comes_back_as_the_model_it_was_made_from() {
    let (model, file, _) = parts();
    let back: Model = serde_json::from_value(file).unwrap();
    assert_eq!(back, model);
}

#[test]
fn follows_its_schema() {
    let (_, file, schema) = parts();
    assert_eq!(file["$schema"], SCHEMA_FILE);
    let validator = jsonschema::validator_for(&schema).unwrap();
    let faults: Vec<String> = validator.iter_errors(&file).map(|fault| fault.to_string()).collect();
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn the_schema_refuses_what_is_no_model() {
    let (_, mut file, schema) = parts();
    let validator = jsonschema::validator_for(&schema).unwrap();
    file["statements"][0]["modality"] = "perhaps".into();
    assert!(!validator.is_valid(&file));
    file.as_object_mut().unwrap().remove("statements");
    assert!(!validator.is_valid(&file));
}

#[test]
fn is_the_same_every_time() {
    let model = invented();
    assert_eq!(files(&model), files(&model));
}
