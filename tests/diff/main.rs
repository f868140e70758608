//! What must hold of every comparison: a policy does not differ from itself; what is planted is reported, as
//! its kind, at its place, once, and nothing else; carrying the changes out gives the new edition; names and
//! files are no matter.

mod commands;
mod mutations;
mod pages;
mod properties;
mod renaming;
mod verdicts;

use milepost::diagnostics::Sources;
use milepost::diff::{Change, Diff, Edition, diff};
use milepost::model::Model;

/// The model of some policy files, without the checks.
pub fn resolved(sources: &Sources) -> Model {
    let policies =
        sources.files.iter().enumerate().filter(|(_, source)| !milepost::syntax::folder::is_lock(&source.name));
    let files: Vec<_> =
        policies.map(|(at, source)| milepost::syntax::parse(at as u32, &source.name, &source.text).0).collect();
    milepost::model::resolve(&files).0
}

/// An invented policy that uses every form of the language.
pub fn invented() -> Model {
    one(include_str!("../../src/emit/tests/invented.milepost"))
}

/// The real policies.
pub fn policies() -> Model {
    let (sources, _) = milepost::syntax::folder::read(std::path::Path::new("policies")).unwrap();
    resolved(&sources)
}

/// A chapter or two of them, with all that they have in common: enough of the real, and soon compared.
pub fn chapters() -> Model {
    let (mut sources, _) = milepost::syntax::folder::read(std::path::Path::new("policies")).unwrap();
    let wanted = [
        "common/",
        "set/document",
        "set/elsewhere",
        "set/a03-4",
        "set/a04-1-review",
        "set/a04-initial",
        "set/a04-14",
        "set/a04-11",
    ];
    sources.files.retain(|source| wanted.iter().any(|start| source.name.starts_with(start)));
    resolved(&sources)
}

/// The model of one policy file.
pub fn one(text: &str) -> Model {
    let text = milepost::syntax::normalise(text);
    resolved(&Sources { files: vec![milepost::diagnostics::Source { name: "invented.milepost".into(), text }] })
}

/// What changed, without findings.
pub fn compared(old: &Model, new: &Model) -> Diff {
    diff(Edition { model: old, findings: &[] }, Edition { model: new, findings: &[] })
}

/// The ids of kinds, sorted.
pub fn kinds(changes: &[Change]) -> Vec<&'static str> {
    let mut kinds: Vec<&str> = changes.iter().map(|change| change.kind.id).collect();
    kinds.sort_unstable();
    kinds
}
