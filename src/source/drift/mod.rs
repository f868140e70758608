//! A new edition held against the lock.

use crate::model::Model;
use std::collections::BTreeSet;

/// Every paragraph that the policies cite: the document's key and the address.
#[must_use]
pub fn citations(model: &Model) -> BTreeSet<(String, String)> {
    let mut cited = BTreeSet::new();
    let value = serde_json::to_value(model).unwrap_or_default();
    gather(&value, &mut cited);
    cited
}

/// Every object with a document and a paragraph is a citation, wherever in the model it stands.
fn gather(value: &serde_json::Value, cited: &mut BTreeSet<(String, String)>) {
    match value {
        serde_json::Value::Array(values) => values.iter().for_each(|value| gather(value, cited)),
        serde_json::Value::Object(fields) => {
            let field = |name| fields.get(name).and_then(serde_json::Value::as_str);
            if let (Some(document), Some(paragraph)) = (field("document"), field("paragraph")) {
                cited.insert((document.to_string(), paragraph.to_string()));
            }
            fields.values().for_each(|value| gather(value, cited));
        }
        _ => {}
    }
}
