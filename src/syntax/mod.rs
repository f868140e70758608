//! Text to syntax tree and back: parse with recovery, format.
//!
//! Parsing cannot fail: what nobody understood is a stray line, reported as a finding and left out
//! of the tree; everything else is there. The grammar, `grammar/milepost.pest`, is the reference.

pub mod ast;
mod build;
pub mod folder;
mod normalise;
mod stray;
mod words;

pub use normalise::normalise;

use crate::diagnostics::{Finding, Level, Origin, Span};
use build::Builder;
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
            let strays = std::mem::take(&mut builder.strays);
            for stray in strays {
                stray::explain(&mut builder, stray);
            }
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
    let (mut depth, mut quoted, mut comment) = (0usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'\n' => (quoted, comment) = (false, false),
            _ if comment => {}
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'#' => comment = true,
            b'{' | b'(' => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MOST_DEPTH {
            return fault(
                builder.range(at, at + 1),
                "Blocks or brackets are nested too deeply here",
                "Policies need four levels at most. Look for blocks or brackets that were opened and never closed.",
            );
        }
    }
    Ok(())
}
