//! Milepost: a compiler for safeguarding procedures.
//!
//! Data flows one way: text is parsed ([`syntax`]), resolved ([`model`]), checked ([`check`]) and
//! emitted ([`emit`]); findings ([`diagnostics`]) are values made on the way and shown by [`cli`].
//! [`calendar`] and [`logic`] are the ground floor and know nothing of the language.

#![forbid(unsafe_code)]
// A closed pipe would make these panic: the commands print through `cli::print`.
#![cfg_attr(not(test), deny(clippy::print_stdout, clippy::print_stderr))]

pub mod calendar;
pub mod check;
pub mod cli;
pub mod diagnostics;
pub mod emit;
pub mod logic;
pub mod model;
pub mod syntax;

use diagnostics::{Finding, Sources};
use model::Model;

/// Everything a run knows about a policy folder.
pub struct Compiled {
    /// The files read.
    pub sources: Sources,
    /// The resolved policy set; incomplete where there are errors.
    pub model: Model,
    /// What was found, in the order people read it.
    pub findings: Vec<Finding>,
}

/// Parses, resolves and checks policy files already read; `found` are the faults met while reading.
pub fn compile(sources: Sources, mut found: Vec<Finding>) -> Compiled {
    let mut files = Vec::new();
    let unreadable: Vec<u32> = found
        .iter()
        .filter(|finding| finding.code == "MP005")
        .flat_map(|f| &f.places)
        .map(|place| place.span.file)
        .collect();
    for (at, source) in sources.files.iter().enumerate() {
        // A file that is not text at all has been reported as that: its lines mean nothing.
        let text = if unreadable.contains(&(at as u32)) { "" } else { source.text.as_str() };
        let (tree, findings) = syntax::parse(at as u32, &source.name, text);
        files.push(tree);
        found.extend(findings);
    }
    let broken = !found.is_empty();
    let found_codes: Vec<&str> = found.iter().map(|finding| finding.code).collect();
    let (model, findings) = model::resolve(&files);
    found.extend(findings.into_iter().filter(|finding| !(broken && follows_from_broken_text(finding, &found_codes))));
    let whole = check::is_whole(&found);
    found.extend(check::all(&model, whole));
    check::answer(&mut found, &model, whole);
    diagnostics::sort(&mut found);
    diagnostics::keep_the_first(&mut found, &sources);
    Compiled { sources, model, findings: found }
}

/// Whether a finding may only follow from lines that were not understood: a name seems to be missing or
/// unused because its line was not read, or a line stands in the wrong block because a brace is missing.
fn follows_from_broken_text(finding: &Finding, broken: &[&str]) -> bool {
    let braces = broken.iter().any(|code| matches!(*code, "MP002" | "MP006"));
    matches!(finding.code, "MP101" | "MP106" | "MP111" | "MP115")
        || (braces && matches!(finding.code, "MP105" | "MP110" | "MP116"))
}
