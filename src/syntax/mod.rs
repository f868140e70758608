//! Text to syntax tree and back: parse with recovery, format.
//!
//! Parsing cannot fail: what nobody understood is a stray line, reported as a finding and left out
//! of the tree; everything else is there. The grammar, `grammar/milepost.pest`, is the reference.

pub mod ast;
mod braces;
mod build;
pub mod folder;
pub mod format;
mod normalise;
mod stray;
mod words;

pub use normalise::normalise;

use crate::diagnostics::{Finding, Level, Origin, Span};
use build::{Builder, Places};
use pest::Parser;

mod grammar {
    /// The parser that pest makes of `grammar/milepost.pest`.
    #[derive(pest_derive::Parser)]
    #[grammar = "grammar/milepost.pest"]
    pub struct Grammar;
}

/// A policy file of more bytes than this is refused: the longest chapter is a few hundred kilobytes.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;
/// Blocks nested deeper than this are refused: policies need four.
pub const MOST_DEPTH: usize = 32;

/// Lines not understood beyond this number are counted, not explained.
pub const MOST_FAULTS: usize = 100;

/// The tree of one file of normalised text, and every fault in it.
pub fn parse(file: u32, name: &str, text: &str) -> (ast::File, Vec<Finding>) {
    let mut builder = Builder::new(file, text);
    let mut tree = ast::File { name: name.to_string(), body: Vec::new() };
    if let Err(finding) = small_enough(&builder, text) {
        return (tree, vec![*finding]);
    }
    match grammar::Grammar::parse(grammar::Rule::file, text) {
        Ok(pairs) => {
            for pair in pairs {
                tree.body.extend(builder.body(pair));
            }
            stray::count_the_rest(&mut builder);
        }
        Err(error) => {
            let at = match error.location {
                pest::error::InputLocation::Pos(at) | pest::error::InputLocation::Span((at, _)) => at,
            };
            builder.fault(
                builder.range(at, at),
                "MP001",
                "This file could not be read past this point",
                "Check the line.",
            );
        }
    }
    (tree, builder.findings)
}

/// The parser's pairs over a text; None for text that [`parse`] refuses.
fn pairs(text: &str) -> Option<pest::iterators::Pairs<'_, grammar::Rule>> {
    small_enough(&Builder::new(0, text), text).ok()?;
    grammar::Grammar::parse(grammar::Rule::file, text).ok()
}

/// The tree of a text with every place left out, to tell whether two texts say the same.
fn tree_without_places(text: &str, pairs: pest::iterators::Pairs<'_, grammar::Rule>) -> Vec<ast::Statement> {
    let mut builder = Builder { places: Places::Nowhere, ..Builder::new(0, text) };
    pairs.flat_map(|pair| builder.body(pair)).collect()
}

/// Size and nesting are looked at before the grammar is, so that hostile text costs nothing.
fn small_enough(builder: &Builder, text: &str) -> Result<(), Box<Finding>> {
    let fault = |span: Span, message: &str, help: &str| {
        Err(Box::new(Finding::new("MP005", Level::Error, Origin::Policy, &[message], message).at(span, "").help(help)))
    };
    if text.len() > MOST_BYTES {
        return fault(
            builder.range(0, 0),
            "This file is too large to be a policy file (more than 4 MB)",
            "A policy file holds one chapter or protocol. Check that the right file was saved here.",
        );
    }
    if let Some(at) = braces::too_deep(text, &braces::marks(text), MOST_DEPTH) {
        return fault(
            builder.range(at, at + 1),
            "Blocks or brackets are nested too deeply here",
            "Policies need four levels at most. Look for blocks or brackets that were opened and never closed.",
        );
    }
    Ok(())
}
