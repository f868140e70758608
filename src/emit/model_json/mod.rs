//! The model as a file for other tools: `model.json`, and `model.schema.json` which describes it.

use super::GeneratedFile;
use crate::model::Model;
use schemars::JsonSchema;
use serde::Serialize;

#[cfg(test)]
mod tests;

/// The schema's file, named in `model.json` and standing beside it.
pub const SCHEMA_FILE: &str = "model.schema.json";

/// `model.json`: the model, and where its schema is.
#[derive(Serialize, JsonSchema)]
struct ModelFile<'m> {
    /// The schema this file follows.
    #[serde(rename = "$schema")]
    schema: &'static str,
    /// Whose reading this is.
    notice: Vec<String>,
    #[serde(flatten)]
    model: &'m Model,
}

/// The two files.
pub fn files(model: &Model) -> Vec<GeneratedFile> {
    let file = ModelFile { schema: SCHEMA_FILE, notice: super::notice::lines_for_all(model), model };
    let mut schema = schemars::schema_for!(ModelFile);
    schema.insert("title".to_string(), "Milepost policy set".into());
    vec![GeneratedFile::new("model.json", pretty(&file)), GeneratedFile::new(SCHEMA_FILE, pretty(&schema))]
}

/// Indented JSON that ends with a line end.
fn pretty(value: &impl Serialize) -> String {
    // Serialising fails for maps with keys that are no strings, or a writer that fails: there are none.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}
