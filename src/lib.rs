//! Milepost: a compiler for safeguarding procedures.
//!
//! Data flows one way: text is parsed ([`syntax`]), resolved ([`model`]), checked ([`check`]) and
//! emitted ([`emit`]); findings ([`diagnostics`]) are values made on the way and shown by [`cli`].
//! [`calendar`], [`logic`] and [`timing`] are the ground floor and know nothing of the language.

#![forbid(unsafe_code)]
// A closed pipe would make these panic: the commands print through `cli::print`.
#![cfg_attr(not(test), deny(clippy::print_stdout, clippy::print_stderr))]

pub mod calendar;
pub mod cases;
pub mod check;
pub mod cli;
pub mod diagnostics;
pub mod diff;
pub mod emit;
pub mod logic;
pub mod model;
pub mod networks;
pub mod source;
pub mod syntax;
pub mod timing;

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
///
/// A file whose name ends in `.lock` is the lock of a source document, against which the policies are
/// checked; locks stand behind the policy files.
///
/// ```
/// use milepost::diagnostics::{Source, Sources};
///
/// let text = r#"
/// document LSP "Local procedures"
/// agency social-care "Children's social care"
/// social-care must "record the reasons"  [LSP 1.2]
/// "#;
/// let file = Source { name: "local.milepost".to_string(), text: milepost::syntax::normalise(text) };
/// let compiled = milepost::compile(Sources { files: vec![file] }, Vec::new());
/// assert_eq!(compiled.model.statements.len(), 1);
/// assert!(compiled.findings.iter().all(|finding| !milepost::check::stops_build(finding)));
/// ```
pub fn compile(sources: Sources, mut found: Vec<Finding>) -> Compiled {
    let mut files = Vec::new();
    let unreadable: Vec<u32> = found
        .iter()
        .filter(|finding| finding.code == "MP005")
        .flat_map(|f| &f.places)
        .map(|place| place.span.file)
        .collect();
    // The locks of the source documents stand behind the policy files, and none of them is one.
    let policies = sources.files.iter().enumerate().filter(|(_, source)| !syntax::folder::is_lock(&source.name));
    for (at, source) in policies {
        // A file that is not text at all has been reported as that: its lines mean nothing.
        let text = if unreadable.contains(&(at as u32)) { "" } else { source.text.as_str() };
        let (tree, findings) = syntax::parse(at as u32, &source.name, text);
        files.push(tree);
        found.extend(findings);
    }
    let broken = Broken::of(&found, &sources);
    let (model, findings) = model::resolve(&files);
    found.extend(findings.into_iter().filter(|finding| !broken.explains(finding, &sources)));
    let whole = check::is_whole(&found);
    found.extend(check::all(&model, whole));
    let locks = check::source::Locks::read(&sources);
    found.extend(check::source::all(&model, &locks, whole));
    check::answer(&mut found, &model, whole);
    diagnostics::sort(&mut found);
    diagnostics::keep_the_first(&mut found, &sources);
    Compiled { sources, model, findings: found }
}

/// The lines that were not understood.
struct Broken<'s> {
    lines: Vec<&'s str>,
    /// The files they stand in.
    in_files: Vec<u32>,
    /// A brace is missing or too many, so that lines may seem to stand in the wrong block.
    braces: bool,
    /// A file could not be read at all.
    files: bool,
}

impl<'s> Broken<'s> {
    fn of(found: &[Finding], sources: &'s Sources) -> Self {
        let spans = found.iter().filter_map(|finding| finding.places.first()).map(|place| place.span);
        let line = |span: diagnostics::Span| {
            let text = &sources.file(span).text;
            let start = text.get(..span.start as usize)?.rfind('\n').map_or(0, |at| at + 1);
            text.get(start..)?.lines().next()
        };
        Broken {
            lines: spans.clone().filter_map(line).collect(),
            in_files: spans.map(|span| span.file).collect(),
            braces: found.iter().any(|finding| matches!(finding.code, "MP002" | "MP006")),
            files: found.iter().any(|finding| finding.code == "MP005"),
        }
    }

    /// Whether a finding may only follow from them: a name seems to be missing or unused that stands in
    /// a line not understood, or a line seems to stand in the wrong block.
    fn explains(&self, finding: &Finding, sources: &Sources) -> bool {
        let place = finding.places.first().map(|place| place.span).unwrap_or_default();
        match finding.code {
            // The outcomes may have stood in the header of the step.
            "MP111" if self.in_files.contains(&place.file) => true,
            "MP101" | "MP106" | "MP111" | "MP115" => {
                let name = sources.file(place).text.get(place.start as usize..place.end as usize).unwrap_or_default();
                self.files || self.braces || self.lines.iter().any(|line| line.contains(name))
            }
            "MP105" | "MP110" | "MP116" => self.braces,
            _ => false,
        }
    }
}
