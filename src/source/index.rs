//! From a document's bytes to its lock.

use super::read::{self, Format};
use super::words::{fingerprint, sketch, words};
use super::{Facts, Kind, Lock, Paragraph, lock, phrases};

/// Reads a document into a lock; nothing of its words is kept.
///
/// `name` is what the file is called in messages, `document` its key in the policies, `edition` what its
/// declaration states.
///
/// # Errors
/// A message for people: no text, too large, or nothing in it to address.
pub fn index(name: &str, bytes: &[u8], document: &str, edition: &str) -> Result<Lock, String> {
    let pieces = read::pieces(name, bytes, Format::of(name, bytes))?;
    let mut titles = phrases::Titles::default();
    for piece in pieces.iter().filter(|piece| matches!(piece.kind, Kind::Chapter | Kind::Section)) {
        titles.add(&piece.address, &piece.text);
    }
    let paragraphs: Vec<Paragraph> = pieces.into_iter().map(|piece| paragraph(piece, &titles)).collect();
    if !paragraphs.iter().any(|paragraph| !is_heading(paragraph.kind)) {
        return Err(format!("{name} has no paragraphs. Check that the right file was named; nothing was written."));
    }
    Ok(Lock { version: lock::VERSION, document: document.to_string(), edition: edition.to_string(), paragraphs })
}

fn is_heading(kind: Kind) -> bool {
    matches!(kind, Kind::Part | Kind::Chapter | Kind::Section | Kind::Heading)
}

fn paragraph(piece: read::Piece, titles: &phrases::Titles) -> Paragraph {
    let words = words(&piece.text);
    let facts = if is_heading(piece.kind) { Facts::default() } else { phrases::read_among(&piece.text, titles) };
    Paragraph {
        address: piece.address,
        under: piece.under,
        kind: piece.kind,
        line: piece.line,
        words: u32::try_from(words.len()).unwrap_or(u32::MAX),
        fingerprint: fingerprint(&words),
        shingles: sketch(&words),
        facts,
    }
}
