//! Syntax tree back to text: one canonical layout, so that two people's edits differ only in what
//! they say.
//!
//! The work is done on the parser's own pairs and the gaps between them. Pairs stand over the whole
//! source, every comment is a pair, and a gap holds nothing but blanks, line ends and punctuation; so
//! nothing can get lost, and no second, lossless tree is kept beside the first.
//!
//! What could not be parsed is kept word for word and reported. The result is parsed again and
//! compared: a file whose meaning or comments would change by so much as a word is left as it was.

mod body;
mod pieces;
mod segments;

use super::ast;
use super::grammar::Rule;
use crate::diagnostics::{Finding, Level, Origin};
use pest::iterators::Pairs;

/// A file in its canonical layout.
#[derive(Clone, Debug)]
pub struct Formatted {
    /// The text; the normalised input where nothing could be done with it.
    pub text: String,
    /// What could not be understood, and was therefore kept word for word. Places are in the input.
    pub findings: Vec<Finding>,
}

/// Lays out one file. Idempotent; the tree of the result is that of the input, places apart.
pub fn format(file: u32, name: &str, text: &str) -> Formatted {
    let text = super::normalise(text);
    let (_, mut findings) = super::parse(file, name, &text);
    let Some(laid_out) = lay_out(&text) else {
        let message = format!("{name} could not be laid out without changing what it says; it is left as it was");
        if findings.is_empty() {
            findings.push(
                Finding::new("MP009", Level::Error, Origin::Policy, &[&message], message.clone())
                    .help("This is a fault in Milepost, not in the file. Please report it with the file."),
            );
        }
        return Formatted { text, findings };
    };
    Formatted { text: laid_out, findings }
}

/// The canonical text; None if the grammar cannot take it, or if it would not say quite the same.
fn lay_out(text: &str) -> Option<String> {
    let pairs = super::pairs(text)?;
    let before = content(text, pairs.clone());
    let mut writer = body::Writer::new(text);
    pairs.for_each(|pair| writer.file(pair));
    let laid_out = writer.finish();
    let after = content(&laid_out, super::pairs(&laid_out)?);
    (before == after && super::normalise(&laid_out) == laid_out).then_some(laid_out)
}

/// What must not change.
#[derive(PartialEq)]
struct Content {
    /// The tree, without places.
    tree: Vec<ast::Statement>,
    /// Every comment, in order.
    comments: Vec<String>,
    /// Every line not understood, in order.
    strays: Vec<String>,
}

fn content(text: &str, pairs: Pairs<'_, Rule>) -> Content {
    let (mut comments, mut strays) = (Vec::new(), Vec::new());
    pairs.clone().for_each(|pair| pieces::leftovers(pair, &mut comments, &mut strays));
    Content { tree: super::tree_without_places(text, pairs), comments, strays }
}
