//! What a page prints around its text: page numbers, headers and footers at the edges of pages.

use super::block::{Block, Form};
use std::collections::BTreeMap;

/// Lines at each edge of a page that may be a header or a footer.
const EDGE: usize = 2;

/// Marks page numbers and what recurs at the edges of pages; a figure alone before an address on the web is
/// the mark of a footnote.
pub(super) fn mark(blocks: &mut [Block]) {
    let edges = edges(blocks);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for &at in &edges {
        *seen.entry(masked(&blocks[at].text)).or_default() += 1;
    }
    let pages = blocks.iter().filter(|block| block.page).count() + 1;
    let often = (pages / 3).max(3);
    for &at in &edges {
        let recurs = seen.get(&masked(&blocks[at].text)).is_some_and(|&count| count >= often);
        let numbered = super::number::dotted(&blocks[at].text).is_some() || blocks[at].is_item();
        if recurs && !numbered {
            blocks[at].form = Form::Furniture;
        }
    }
    for at in 0..blocks.len() {
        let followed = blocks.get(at + 1).is_none_or(|next| next.gap);
        if blocks[at].form == Form::Text && blocks[at].gap && followed && is_page_number(&blocks[at].text) {
            note_or_number(blocks, at);
        }
    }
}

/// The places of the first and last lines of every page.
fn edges(blocks: &[Block]) -> Vec<usize> {
    if !blocks.iter().any(|block| block.page) {
        return Vec::new();
    }
    let starts: Vec<usize> =
        (0..blocks.len()).filter(|&at| at == 0 || blocks.get(at).is_some_and(|block| block.page)).collect();
    let mut edges = Vec::new();
    for (index, &start) in starts.iter().enumerate() {
        let end = starts.get(index + 1).copied().unwrap_or(blocks.len());
        edges.extend(start..(start + EDGE).min(end));
        edges.extend(end.saturating_sub(EDGE).max(start + EDGE)..end);
    }
    edges
}

fn masked(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_ascii_digit() { '#' } else { c })
        .collect::<String>()
        .replace("##", "#")
        .replace("##", "#")
}

fn is_page_number(text: &str) -> bool {
    let shape: String = masked(&text.to_lowercase()).chars().filter(|c| !matches!(c, ' ' | '-' | '|' | '–')).collect();
    matches!(shape.as_str(), "#" | "page#" | "#page" | "page#of#" | "#of#")
}

fn note_or_number(blocks: &mut [Block], at: usize) {
    let mark = blocks[at].text.clone();
    let is_figure = mark.bytes().all(|byte| byte.is_ascii_digit());
    blocks[at].form = Form::Furniture;
    if let Some(next) = blocks.get_mut(at + 1).filter(|next| is_figure && next.text.starts_with("http")) {
        next.form = Form::Note(mark);
    }
}
