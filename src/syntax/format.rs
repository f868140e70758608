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
use crate::diagnostics::{Finding, Level, Origin};

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
    let (tree, mut findings) = super::parse(file, name, &text);
    let Some(laid_out) = lay_out(&text) else { return Formatted { text, findings } };
    if same(&text, &laid_out) {
        return Formatted { text: laid_out, findings };
    }
    drop(tree);
    let message = format!("{name} could not be laid out without changing what it says; it is left as it was");
    findings.push(
        Finding::new("MP009", Level::Error, Origin::Policy, &[&message], message.clone())
            .help("This is a fault in Milepost, not in the file. Please report it with the file."),
    );
    Formatted { text, findings }
}

/// The canonical text; None if the grammar cannot take it at all.
fn lay_out(text: &str) -> Option<String> {
    let pairs = super::pairs(text)?;
    let mut writer = body::Writer::new(text);
    for pair in pairs {
        writer.file(pair);
    }
    Some(writer.finish())
}

/// Whether two texts say the same, with the same comments and the same lines not understood.
fn same(one: &str, other: &str) -> bool {
    content(one) == content(other)
}

/// What must not change: the tree without places, the comments, the lines not understood.
pub(super) fn content(text: &str) -> Option<(Vec<ast::Statement>, Vec<String>, Vec<String>)> {
    let (mut comments, mut strays) = (Vec::new(), Vec::new());
    for pair in super::pairs(text)? {
        pieces::leftovers(pair, &mut comments, &mut strays);
    }
    Some((super::tree_without_places(text)?, comments, strays))
}
