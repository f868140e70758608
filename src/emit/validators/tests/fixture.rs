//! Models for the tests.

use crate::diagnostics::{Source, Sources};
use crate::model::Model;

/// The policies that stand in this repository, with bank holidays where they declare none.
pub fn policies() -> Model {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("policies");
    let (sources, findings) = crate::syntax::folder::read(&folder).expect("the policies");
    crate::compile(sources, findings).model
}

/// A model made of one file.
pub fn model(text: &str) -> Model {
    let source = Source { name: "test.milepost".to_string(), text: crate::syntax::normalise(text) };
    crate::compile(Sources { files: vec![source] }, Vec::new()).model
}
