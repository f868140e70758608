//! Reading a document into pieces at their addresses.
//!
//! Every kind of file is first turned into [`block`]s (lines, paragraphs, items, rows as they were found);
//! [`outline`] then tells headings, numbers and running headers apart, [`rejoin`] puts broken lines
//! together, and [`structure`] gives every piece its address.

pub mod block;
mod contents;
mod docx;
mod docx_numbers;
mod furniture;
mod html;
mod lists;
pub mod number;
mod outline;
mod rejoin;
mod structure;
mod text;

pub use structure::Piece;

use super::encoding;
use block::Block;
use contents::Contents;

/// The kinds of file a document may come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Plain text, copied or taken out of a PDF.
    Text,
    /// Markdown.
    Markdown,
    /// A saved web page.
    Html,
    /// A Word document.
    Docx,
}

impl Format {
    /// The format a file's name and first bytes speak for.
    #[must_use]
    pub fn of(name: &str, bytes: &[u8]) -> Format {
        let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
        let start = String::from_utf8_lossy(bytes.get(..512.min(bytes.len())).unwrap_or_default()).to_lowercase();
        let start = start.trim_start_matches('\u{feff}').trim_start();
        match ending.as_str() {
            "docx" => Format::Docx,
            "html" | "htm" | "xhtml" => Format::Html,
            "md" | "markdown" => Format::Markdown,
            _ if start.starts_with("<!doctype html") || start.starts_with("<html") => Format::Html,
            _ => Format::Text,
        }
    }
}

/// A document before its pieces have addresses.
#[derive(Default)]
pub(crate) struct Draft {
    blocks: Vec<Block>,
    contents: Contents,
    /// Whether lines were broken to a width.
    wrapped: Option<usize>,
}

/// The pieces of a document in the order of the text; none if it has no words.
///
/// # Errors
/// A message for people: it is no text, is torn, or is too large.
pub fn pieces(name: &str, bytes: &[u8], format: Format) -> Result<Vec<Piece>, String> {
    if bytes.len() as u64 > encoding::MOST_BYTES {
        return Err(too_large(name));
    }
    let draft = match format {
        Format::Docx => docx::read(name, bytes)?,
        Format::Html => html::read(&encoding::text(name, bytes)?),
        Format::Markdown => text::read(&encoding::text(name, bytes)?, true),
        Format::Text => text::read(&encoding::text(name, bytes)?, false),
    };
    let mut placed = outline::outline(draft.blocks, &draft.contents, draft.wrapped.is_some());
    rejoin::rejoin(&mut placed, draft.wrapped);
    Ok(structure::pieces(placed))
}

/// What is said of a file above [`encoding::MOST_BYTES`].
#[must_use]
pub fn too_large(name: &str) -> String {
    let most = encoding::MOST_BYTES / (1024 * 1024);
    format!(
        "{name} is larger than {most} MB: no procedures are. Check that the right file was named; nothing was written."
    )
}
