//! What a symbol says, set in lines, and how large that makes it.

use super::super::chart::{Change, Modality, Node, NodeKind};
use super::super::text::{BODY, ROLE, SMALL, Type, widest, width, wrap, wrap_to};

/// What a line of a symbol is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What has become of it since another edition.
    Change(Change),
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
    /// How its lines are aligned.
    pub align: Align,
}

/// Where the lines of a block stand in a symbol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At the left edge of the words.
    Left,
    /// In the middle.
    Middle,
    /// At the right edge of the words.
    Right,
}

/// The contents of a symbol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// The width of the symbol.
    pub width: i32,
    /// Its height, without the tag.
    pub height: i32,
    /// The height of the tag with the role, above a diamond.
    pub tag: i32,
    /// The width of that tag.
    pub tag_width: i32,
    /// What is in it, from top to bottom.
    pub blocks: Vec<Block>,
}

/// The type that a part is set in.
pub fn type_of(part: Part) -> Type {
    match part {
        Part::Role | Part::Change(_) => ROLE,
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
/// The space left and right of the words in a box.
pub const PAD: i32 = 10;
const GAP: i32 = 3;

/// Sets a node for boxes whose words are `measure` wide.
pub(super) fn content(node: &Node, measure: i32) -> Content {
    if node.kind == NodeKind::Decision { diamond(node, measure + 44) } else { boxed(node, measure) }
}

/// The parts of a node that are not empty, in the order in which they are printed.
fn parts(node: &Node) -> Vec<(Part, String)> {
    let mut parts = vec![(Part::Change(node.change), node.change.word().to_owned())];
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
        Modality::More | Modality::Stated => text.to_owned(),
        Modality::Silent if lower.contains("silent") || lower.contains("not stated") => text.to_owned(),
        Modality::Silent if !text.is_empty() => format!("{text} \u{2013} start not stated"),
        _ if text.is_empty() => modality.word().to_owned(),
        _ if lower.starts_with(&modality.word().to_lowercase()) => text.to_owned(),
        // Several duty words stand before one limit.
        _ if lower.split(": ").next().is_some_and(|duties| duties.contains("; ")) => text.to_owned(),
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
    use NodeKind::{Connector, End, HandOver, Start};
    let round = matches!(node.kind, Start | End | HandOver | Connector);
    let measure = if round { measure - 12 } else { measure };
    let align = if round { Align::Middle } else { Align::Left };
    let mut blocks: Vec<Block> = Vec::new();
    for (part, words) in parts(node) {
        let (wide, high) = extra(part);
        let lines = wrap(&words, type_of(part), measure - wide);
        let height = lines_height(part, lines.len()) + high;
        let width = widest(&lines, type_of(part)) + wide;
        let align = if part == Part::Citation && !round { Align::Right } else { align };
        blocks.push(Block { part, lines, top: 0, height, width, align });
    }
    let corner = if round { None } else { citation_beside(&mut blocks, measure) };
    let mut height = stack(&mut blocks);
    if let Some((mut citation, line)) = corner {
        citation.top = blocks.get(line).map_or(0, |block| block.top + block.height - citation.height);
        blocks.push(citation);
    }
    let pad = if round { 8 } else { 6 };
    height = (height + 2 * pad).max(32);
    Content { width: measure + 2 * PAD + if round { 12 } else { 0 }, height, tag: 0, tag_width: 0, blocks }
}

/// A citation that fits beside the role, or else beside the last line of the box, needs no line of its
/// own. Takes it out; gives it with the block beside which it stands.
fn citation_beside(blocks: &mut Vec<Block>, measure: i32) -> Option<(Block, usize)> {
    let last = blocks.len().checked_sub(2)?;
    let citation = blocks.last().filter(|block| block.part == Part::Citation && block.lines.len() == 1)?;
    let room = |block: &Block| {
        let line = block.lines.last().map_or(0, |line| width(line, type_of(block.part)) + extra(block.part).0);
        line + 12 + citation.width <= measure
    };
    let role = (blocks[0].part == Part::Role && blocks[0].lines.len() == 1 && room(&blocks[0])).then_some(0);
    let end = (blocks[last].part != Part::Role && blocks[last].lines.len() == 1 || blocks[last].part == Part::Text)
        .then_some(last)
        .filter(|_| room(&blocks[last]));
    let beside = role.or(end)?;
    Some((blocks.pop()?, beside))
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

/// A diamond: its lines are as long as the slope leaves room for. The role and the timescales stand on
/// a tag above it, and a citation that is short enough in the empty corner at the right below it. A long
/// question makes the diamond wider, so that it stays a diamond.
fn diamond(node: &Node, width: i32) -> Content {
    let narrow = diamond_of_width(node, width);
    if narrow.height * 10 <= width * 11 {
        return narrow;
    }
    diamond_of_width(node, width * 3 / 2)
}

fn diamond_of_width(node: &Node, width_of_symbol: i32) -> Content {
    let above = |part: &Part| matches!(part, Part::Change(_) | Part::Role | Part::Timescale(_));
    let (tag, parts): (Vec<_>, Vec<_>) = parts(node).into_iter().partition(|(part, _)| above(part));
    let longest = parts.iter().flat_map(|(part, words)| words.split_whitespace().map(|w| width(w, type_of(*part))));
    let whole_words = longest.max().unwrap_or(0) < width_of_symbol * 3 / 5;
    // A diamond has half the area of its frame: below this height there is no hope.
    let area = parts.iter().fold(0i32, |area, (part, words)| {
        let face = type_of(*part);
        area.saturating_add(width(words, face).saturating_mul(face.leading))
    });
    let mut height = (area / width_of_symbol * 9 / 5).clamp(60, 100_000) / 2 * 2;
    let mut plain: Option<(i32, Content)> = None;
    loop {
        let corner = corner_citation(&parts, width_of_symbol, height);
        let inside = if corner.is_some() { &parts[..parts.len() - 1] } else { &parts[..] };
        if let Some(mut blocks) = fit(inside, width_of_symbol, height, whole_words) {
            let shapely = well_shaped(&blocks);
            blocks.extend(corner);
            let mut content = Content { width: width_of_symbol, height, tag: 0, tag_width: 0, blocks };
            add_tag(&mut content, &tag);
            match plain {
                _ if shapely => return content,
                Some((least, plain)) if height > least + 18 => return plain,
                None => plain = Some((height, content)),
                _ => {}
            }
        }
        height += (height / 16).max(6) / 2 * 2;
    }
}

/// The first line is not a single short word in the tip.
fn well_shaped(blocks: &[Block]) -> bool {
    let Some(block) = blocks.first().filter(|block| block.lines.len() > 1) else { return true };
    block.lines.first().is_some_and(|line| width(line, type_of(block.part)) * 5 > block.width * 2)
}

fn corner_citation(parts: &[(Part, String)], wide: i32, high: i32) -> Option<Block> {
    let (_, words) = parts.last().filter(|(part, _)| *part == Part::Citation && parts.len() > 1)?;
    let lines = wrap(words, SMALL, wide);
    let width = widest(&lines, SMALL);
    let slope = wide / 2 * (SMALL.leading + 2) / (high / 2);
    let fits = lines.len() == 1 && width + slope + 4 <= wide / 2;
    let top = high / 2 - SMALL.leading;
    fits.then_some(Block { part: Part::Citation, lines, top, height: SMALL.leading, width, align: Align::Right })
}

/// Puts the role and the timescales on a tag above the top corner.
fn add_tag(content: &mut Content, parts: &[(Part, String)]) {
    const LAP: i32 = 6;
    if parts.is_empty() {
        return;
    }
    let mut blocks = Vec::new();
    for (part, words) in parts {
        let (side, frame) = extra(*part);
        let lines = wrap(words, type_of(*part), content.width - 40 - side);
        let height = lines_height(*part, lines.len()) + frame;
        let width = widest(&lines, type_of(*part)) + side;
        blocks.push(Block { part: *part, lines, top: 0, height, width, align: Align::Middle });
    }
    let height = stack(&mut blocks) + 4;
    content.tag = height - LAP;
    content.tag_width = blocks.iter().map(|block| block.width).max().unwrap_or(0) + 14;
    let middle = -content.height / 2 - content.tag + height / 2;
    blocks.iter_mut().for_each(|block| block.top += middle);
    blocks.append(&mut content.blocks);
    content.blocks = blocks;
}

/// Sets the parts in a diamond of this height, if they fit. How long a line may be depends on how many
/// there are, so it is tried with ever more lines.
fn fit(parts: &[(Part, String)], wide: i32, high: i32, whole_words: bool) -> Option<Vec<Block>> {
    let hopeless = high > 200_000;
    let least = parts.iter().map(|(part, words)| (width(words, type_of(*part)) / wide + 1) * type_of(*part).leading);
    let least: i32 = least.sum();
    for more in 0..10 {
        let total = least + more * BODY.leading * (1 + least / 400);
        if total > high {
            break;
        }
        let blocks = set_in_diamond(parts, wide, high, total);
        let good = |block: &Block| lies_inside(block, wide, high) && (!whole_words || unbroken(block, parts));
        if blocks.iter().all(good) {
            return Some(blocks);
        }
    }
    hopeless.then(|| set_in_diamond(parts, wide, high, least))
}

/// The length that a line between two heights may have.
fn room(wide: i32, high: i32, top: i32, bottom: i32) -> i32 {
    let far = i64::from(top.abs().max(bottom.abs()));
    let lost = 2 * i64::from(wide) * far / i64::from(high.max(1));
    wide - i32::try_from(lost).unwrap_or(wide) - 14
}

/// Sets the parts as if they were `total` high.
fn set_in_diamond(parts: &[(Part, String)], wide: i32, high: i32, total: i32) -> Vec<Block> {
    let mut top = -total / 2;
    let mut blocks: Vec<Block> = Vec::new();
    for (part, words) in parts {
        let face = type_of(*part);
        let limit = |n: usize| {
            let line = top + lines_height(*part, n);
            room(wide, high, line + 3, line + face.leading - 2).max(24)
        };
        let lines = wrap_to(words, face, limit);
        let height = lines_height(*part, lines.len());
        blocks.push(Block { part: *part, width: widest(&lines, face), lines, top, height, align: Align::Middle });
        top += height + GAP;
    }
    stack(&mut blocks);
    blocks
}

fn lies_inside(block: &Block, wide: i32, high: i32) -> bool {
    let face = type_of(block.part);
    block.lines.iter().enumerate().all(|(n, line)| {
        let top = block.top + lines_height(block.part, n);
        width(line, face) <= room(wide, high, top + 3, top + face.leading - 2)
    })
}

/// No word of the block has been broken.
fn unbroken(block: &Block, parts: &[(Part, String)]) -> bool {
    let words = parts.iter().filter(|(part, _)| *part == block.part).map(|(_, words)| words.split_whitespace().count());
    words.sum::<usize>() == block.lines.iter().map(|line| line.split(' ').count()).sum::<usize>()
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
        for block in content.blocks.iter().filter(|block| block.part == Part::Text) {
            let edge = block.top.abs().max((block.top + block.height).abs());
            assert!(edge * 2 <= content.height);
        }
    }

    #[test]
    fn a_word_of_500_letters_is_set() {
        let node = Node { kind: NodeKind::Decision, text: "w".repeat(500), ..Node::default() };
        assert!(content(&node, 150).height < 4000);
    }
}
