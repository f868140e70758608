//! An invented policy that uses every form of the language, for the tests of the outputs.

use crate::diagnostics::{Source, Sources, plain};
use crate::model::Model;

/// The policy file.
pub(crate) const INVENTED: &str = include_str!("invented.milepost");

/// The invented policy's model.
pub(crate) fn invented() -> Model {
    model(INVENTED)
}

/// The model of one policy file, which must have no errors.
pub(crate) fn model(text: &str) -> Model {
    let sources = Sources { files: vec![Source { name: "invented.milepost".into(), text: text.into() }] };
    let compiled = crate::compile(sources, Vec::new());
    let stopping: Vec<_> = compiled.findings.iter().filter(|f| crate::check::stops_build(f)).cloned().collect();
    assert!(stopping.is_empty(), "{}", plain::render(&stopping, &compiled.sources));
    compiled.model
}
