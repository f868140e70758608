//! What a symbol says, set in lines, and how large that makes it.

use super::super::chart::{Modality, Node, NodeKind};
use super::super::text::{BODY, ROLE, SMALL, Type, width, widest, wrap, wrap_to};

/// What a line of a symbol is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Who is responsible.
    Role,
    /// What is done.
    Text,
    /// By when: the first line of a badge is `true`.
    Timescale(Modality),
    /// Where the text says so.
    Citation,
}

/// Some lines of one symbol that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What they are.
    pub part: Part,
    /// The lines.
    pub lines: Vec<String>,
    /// The top, from the centre of the symbol.
    pub top: i32,
    /// The height.
    pub height: i32,
    /// The width of the widest line, with the mark of a badge.
    pub width: i32,
}

/// The contents of a symbol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// The width of the symbol.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// What is in it, from top to bottom.
    pub blocks: Vec<Block>,
}

/// The type that a part is set in.
pub fn type_of(part: Part) -> Type {
    match part {
        Part::Role => ROLE,
        Part::Text => BODY,
        Part::Timescale(_) | Part::Citation => SMALL,
    }
}

/// The room left of the words of a badge for its mark, and right of them.
pub const MARK: i32 = 22;
/// The room right of the words of a badge.
pub const BADGE_END: i32 = 8;
/// The space above and below the words of a badge.
pub const BADGE_PAD: i32 = 3;
/// The slope beside the words in a diamond, and the points of a hand-over.
const PAD: i32 = 12;
const GAP: i32 = 4;

/// Sets a node for boxes whose words are `measure` wide.
pub(super) fn content(node: &Node, measure: i32) -> Content {
    if node.kind == NodeKind::Decision { diamond(node, measure + 60) } else { boxed(node, measure) }
}

/// The parts of a node that are not empty, in the order in which they are printed.
fn parts(node: &Node) -> Vec<(Part, String)> {
    let mut parts = Vec::new();
    if let Some(role) = node.role.as_deref() {
        parts.push((Part::Role, role.to_owned()));
    }
    parts.push((Part::Text, node.text.clone()));
    for timescale in &node.timescales {
        parts.push((Part::Timescale(timescale.modality), badge_words(timescale.modality, &timescale.text)));
    }
    parts.push((Part::Citation, node.citation.clone()));
    parts.retain(|(_, words)| !words.trim().is_empty());
    parts
}

/// The words on a badge: the modality, then the time.
pub(in super::super) fn badge_words(modality: Modality, text: &str) -> String {
    let text = text.trim();
    let lower = text.to_lowercase();
    match modality {
        Modality::Silent if lower.contains("silent") || lower.contains("not stated") => text.to_owned(),
        Modality::Silent if !text.is_empty() => format!("{text} \u{2013} start not stated"),
        _ if text.is_empty() => modality.word().to_owned(),
        _ if lower.starts_with(&modality.word().to_lowercase()) => text.to_owned(),
        _ => format!("{}: {text}", modality.word()),
    }
}

fn extra(part: Part) -> (i32, i32) {
    match part {
        Part::Timescale(_) => (MARK + BADGE_END, 2 * BADGE_PAD),
        _ => (0, 0),
    }
}

fn boxed(node: &Node, measure: i32) -> Content {
    let round = matches!(node.kind, NodeKind::Start | NodeKind::End | NodeKind::HandOver);
    let measure = if round { measure - 12 } else { measure };
    let mut blocks: Vec<Block> = Vec::new();
    for (part, words) in parts(node) {
        let (wide, high) = extra(part);
        let lines = wrap(&words, type_of(part), measure - wide);
        let height = lines_height(part, lines.len()) + high;
        let width = widest(&lines, type_of(part)) + wide;
        blocks.push(Block { part, lines, top: 0, height, width });
    }
    let height = stack(&mut blocks);
    let pad = if round { 10 } else { 8 };
    Content { width: measure + 2 * PAD + if round { 12 } else { 0 }, height: (height + 2 * pad).max(34), blocks }
}

fn lines_height(part: Part, lines: usize) -> i32 {
    i32::try_from(lines).unwrap_or(i32::MAX / 64).saturating_mul(type_of(part).leading)
}

/// Stacks the blocks about the centre; gives the height of the stack.
fn stack(blocks: &mut [Block]) -> i32 {
    let gaps = GAP * i32::try_from(blocks.len().saturating_sub(1)).unwrap_or(0);
    let total: i32 = blocks.iter().map(|block| block.height).sum::<i32>() + gaps;
    let mut top = -total / 2;
    for block in blocks {
        block.top = top;
        top += block.height + GAP;
    }
    total
}

/// A diamond: its lines are as long as the slope leaves room for.
fn diamond(node: &Node, width_of_symbol: i32) -> Content {
    let parts = parts(node);
    let mut height = 80;
    loop {
        if let Some(blocks) = fit(&parts, width_of_symbol, height, height > 200_000) {
            return Content { width: width_of_symbol, height, blocks };
        }
        height += if height < 400 { 8 } else { height / 8 };
    }
}

/// Sets the parts in a diamond of this height, if they fit.
fn fit(parts: &[(Part, String)], wide: i32, high: i32, whatever: bool) -> Option<Vec<Block>> {
    let room = |top: i32, bottom: i32| wide - 2 * wide * top.abs().max(bottom.abs()) / high - 20;
    let mut total = 0;
    // The stack is centred, but its height is known only once it is set: set it, then set it again.
    let mut blocks: Vec<Block> = Vec::new();
    for _ in 0..6 {
        let mut top = -total / 2;
        blocks.clear();
        for (part, words) in parts {
            let face = type_of(*part);
            let (side, frame) = extra(*part);
            let start = top + frame / 2;
            let limit = |n: usize| {
                let line = start + lines_height(*part, n);
                (room(line + 2, line + face.leading - 2) - side).max(24)
            };
            let lines = wrap_to(words, face, limit);
            let height = lines_height(*part, lines.len()) + frame;
            blocks.push(Block { part: *part, width: widest(&lines, face) + side, lines, top, height });
            top += height + GAP;
        }
        let measured = stack(&mut blocks);
        if measured == total {
            break;
        }
        total = measured.max(total);
    }
    let inside = |block: &Block| {
        let (side, frame) = extra(block.part);
        let face = type_of(block.part);
        let badge_fits = frame == 0 || block.width <= room(block.top, block.top + block.height) + 12;
        let lines_fit = block.lines.iter().enumerate().all(|(n, line)| {
            let top = block.top + frame / 2 + lines_height(block.part, n);
            width(line, face) + side <= room(top + 2, top + face.leading - 2)
        });
        lines_fit && badge_fits
    };
    (whatever || blocks.iter().all(inside)).then_some(blocks)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::flowcharts::chart::Timescale;

    #[test]
    fn a_badge_says_how_far_it_binds() {
        assert_eq!(badge_words(Modality::Must, "within 72 hours"), "Must: within 72 hours");
        assert_eq!(badge_words(Modality::Silent, "within 5 days"), "within 5 days \u{2013} start not stated");
        assert_eq!(badge_words(Modality::Prompt, ""), "Prompt");
    }

    #[test]
    fn a_diamond_holds_its_words() {
        let node = Node {
            kind: NodeKind::Decision,
            text: "Is there reasonable cause to suspect significant harm?".into(),
            citation: "SET A.3.4.17".into(),
            timescales: vec![Timescale { text: "the same day".into(), modality: Modality::Must }],
            ..Node::default()
        };
        let content = content(&node, 180);
        for block in &content.blocks {
            let edge = block.top.abs().max((block.top + block.height).abs());
            assert!(edge * 2 <= content.height);
        }
    }

    #[test]
    fn a_word_of_500_letters_is_set() {
        let node = Node { kind: NodeKind::Decision, text: "w".repeat(500), ..Node::default() };
        assert!(content(&node, 150).height < 2000);
    }
}
