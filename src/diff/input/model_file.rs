//! A `model.json` as an edition.

use super::Read;
use crate::diagnostics::Sources;
use crate::model::{Model, SCHEMA_VERSION};
use std::path::Path;

/// The most that is read: a hundred times the largest known.
const MOST_BYTES: u64 = 1 << 30;

/// Reads a model file.
pub(super) fn read(path: &Path) -> Result<Read, String> {
    let name = path.display().to_string();
    let cannot = |_| format!("{name} cannot be read.");
    if std::fs::metadata(path).map_err(cannot)?.len() > MOST_BYTES {
        return Err(format!("{name} is too large to be a model (more than 1 GB)."));
    }
    let text = std::fs::read(path).map_err(cannot)?;
    let model = parse(&name, &text)?;
    let findings = crate::check::all(&model, true);
    Ok(Read { name, model, findings, sources: Sources::default() })
}

/// The model in the file, if its schema is ours.
fn parse(name: &str, text: &[u8]) -> Result<Model, String> {
    let no_model = || format!("{name} is no model: name a policy folder, or a model.json that milepost build wrote.");
    let value: serde_json::Value = serde_json::from_slice(text).map_err(|_| no_model())?;
    let version = value.get("schema_version").and_then(serde_json::Value::as_u64).ok_or_else(no_model)?;
    let ours = u64::from(SCHEMA_VERSION);
    if version != ours {
        let (age, mend) = match version < ours {
            true => ("an older", "Build it anew from its policy folder with this Milepost, or compare the folders."),
            false => ("a later", "Use the Milepost that wrote it, or a later one, or compare the folders."),
        };
        return Err(format!("{name} has {age} form (model schema {version}; this Milepost reads {ours}). {mend}"));
    }
    let model: Model = serde_json::from_value(value).map_err(|_| {
        format!("{name} says it has model schema {ours}, but does not follow it: it is damaged or was changed by hand. Build it anew.")
    })?;
    sound(&model)
        .then_some(model)
        .ok_or_else(|| format!("{name} refers to sentences that it does not hold: it is damaged. Build it anew."))
}

/// Whether every place in a list of statements is there.
fn sound(model: &Model) -> bool {
    let most = model.statements.len();
    let acts = model.acts.values().flat_map(|act| &act.statements);
    let states = model.states.values().flat_map(|state| &state.statements);
    let procedures = model.procedures.values().flat_map(|procedure| &procedure.statements);
    let nodes = model.procedures.values().flat_map(|procedure| &procedure.nodes).flat_map(|node| &node.statements);
    let entries = model.registers.values().flat_map(|register| &register.entries).flat_map(|entry| &entry.statements);
    let changes = model.variations.values().flat_map(|variation| &variation.changes).map(|change| &change.statement);
    acts.chain(states).chain(procedures).chain(nodes).chain(entries).chain(changes).all(|at| *at < most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_schemas_and_other_files_are_refused_in_words() {
        let said = |text: &str| parse("old.json", text.as_bytes()).map(|_| ()).unwrap_err();
        insta::assert_snapshot!(said(r#"{"schema_version": 0}"#), @"old.json has an older form (model schema 0; this Milepost reads 1). Build it anew from its policy folder with this Milepost, or compare the folders.");
        insta::assert_snapshot!(said(r#"{"schema_version": 99}"#), @"old.json has a later form (model schema 99; this Milepost reads 1). Use the Milepost that wrote it, or a later one, or compare the folders.");
        insta::assert_snapshot!(said("PK"), @"old.json is no model: name a policy folder, or a model.json that milepost build wrote.");
        insta::assert_snapshot!(said(r#"{"schema_version": 1, "files": 3}"#), @"old.json says it has model schema 1, but does not follow it: it is damaged or was changed by hand. Build it anew.");
    }
}
