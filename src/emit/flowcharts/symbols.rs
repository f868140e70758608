//! The shapes of the symbols (ISO 5807) and the badges of timescales.
//!
//! A modality is told by its word, by the mark before it and by the line around it; the colour is the
//! same for all.

use std::fmt::Write;

use super::chart::{Change, Modality, Node, NodeKind};
use super::layout::{Align, BADGE_END, BADGE_PAD, Block, MARK, PAD, Part, Placed, type_of};
use super::palette::{self, hex};
use super::svg::text;

/// One symbol with everything in it.
pub(super) fn node(out: &mut String, node: &Node, placed: &Placed, role_colour: u32) {
    let content = &placed.content;
    shape(out, node.kind, (placed.x, placed.y), (content.width, content.height));
    if node.change != Change::None {
        changed(out, node.change, placed);
    }
    if content.tag > 0 {
        tag(out, placed);
    }
    for block in &content.blocks {
        let inner = content.width - 2 * PAD;
        let left = match (block.align, node.kind) {
            (Align::Middle, _) => placed.x - block.width / 2,
            (Align::Left, _) => placed.x - inner / 2,
            (Align::Right, NodeKind::Decision) => placed.x + content.width / 2 - block.width,
            (Align::Right, _) => placed.x + inner / 2 - block.width,
        };
        match block.part {
            Part::Timescale(modality) => timescale(out, modality, block, (left, placed.y + block.top)),
            part => {
                let colour = match part {
                    Part::Change(change) => change_colour(change),
                    Part::Role => role_colour,
                    Part::Citation => palette::QUIET,
                    _ => palette::INK,
                };
                lines(out, block, (left, placed.y + block.top), block.width, colour);
            }
        }
    }
}

/// The colour of what has changed; the word and the line around it say the same.
pub(super) fn change_colour(change: Change) -> u32 {
    match change {
        Change::None => palette::INK,
        Change::Added => palette::ADDED,
        Change::Removed => palette::REMOVED,
        Change::Altered => palette::ALTERED,
    }
}

/// A second line around a symbol: unbroken for what is new, dashed for what is gone, dotted for what
/// says something else.
fn changed(out: &mut String, change: Change, placed: &Placed) {
    let (half_width, half_height) = (placed.content.width / 2 + 3, placed.content.height / 2 + 3);
    let dashes = match change {
        Change::Removed => " stroke-dasharray=\"9 5\"",
        Change::Altered => " stroke-dasharray=\"2 4\"",
        Change::None | Change::Added => "",
    };
    let _ = writeln!(
        out,
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"6\" fill=\"none\" stroke=\"{}\" stroke-width=\"3\"{dashes}/>",
        placed.x - half_width,
        placed.y - half_height,
        2 * half_width,
        2 * half_height,
        hex(change_colour(change))
    );
}

/// The tag above a diamond that names who decides.
fn tag(out: &mut String, placed: &Placed) {
    let content = &placed.content;
    if !content
        .blocks
        .first()
        .is_some_and(|block| matches!(block.part, Part::Role | Part::Change(_) | Part::Timescale(_)))
    {
        return;
    }
    let (x, y) = (placed.x - content.tag_width / 2, placed.y - content.height / 2 - content.tag);
    let height = content.tag + 6;
    let _ = writeln!(
        out,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{height}\" rx=\"4\" fill=\"{}\" stroke=\"{}\"/>",
        content.tag_width,
        hex(palette::DECISION),
        hex(palette::DECISION_BORDER)
    );
}

/// The lines of a block, the box around which is `width` wide.
fn lines(out: &mut String, block: &Block, at: (i32, i32), width: i32, colour: u32) {
    let face = type_of(block.part);
    let (x, anchor) = match block.align {
        Align::Left => (at.0, "start"),
        Align::Middle => (at.0 + width / 2, "middle"),
        Align::Right => (at.0 + width, "end"),
    };
    for (line, n) in block.lines.iter().zip(1..) {
        text(out, (x, at.1 + n * face.leading - face.leading / 4), anchor, face, colour, line);
    }
}

fn timescale(out: &mut String, modality: Modality, block: &Block, at: (i32, i32)) {
    let (left, top) = at;
    badge(out, modality, at, (block.width, block.height));
    let leading = type_of(block.part).leading;
    mark(out, modality, (left + MARK / 2 + 1, top + BADGE_PAD + leading / 2));
    lines(out, block, (left + MARK, top + BADGE_PAD), block.width - MARK - BADGE_END, palette::INK);
}

/// The outline of a symbol about its middle.
pub(super) fn shape(out: &mut String, kind: NodeKind, middle: (i32, i32), size: (i32, i32)) {
    let (x, y, w, h) = (middle.0 - size.0 / 2, middle.1 - size.1 / 2, size.0, size.1);
    let border = hex(palette::BORDER);
    let plain = |radius: i32, fill: u32| {
        format!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"{radius}\" fill=\"{}\" stroke=\"{border}\" stroke-width=\"1.6\"/>\n",
            hex(fill)
        )
    };
    let thick = (h / 4).min(5);
    match kind {
        NodeKind::Start => out.push_str(&plain((h / 2).min(24), palette::START)),
        NodeKind::End => out.push_str(&plain((h / 2).min(24), palette::END)),
        NodeKind::Step => out.push_str(&plain(5, palette::PAPER)),
        NodeKind::Decision => {
            let _ = writeln!(
                out,
                "<path d=\"M{} {y}L{} {}L{} {}L{x} {}z\" fill=\"{}\" stroke=\"{}\" stroke-width=\"1.6\"/>",
                middle.0,
                x + w,
                middle.1,
                middle.0,
                y + h,
                middle.1,
                hex(palette::DECISION),
                hex(palette::DECISION_BORDER)
            );
        }
        NodeKind::HandOver => {
            out.push_str(&plain(0, palette::HAND_OVER));
            let inset = (w / 6).min(6);
            let _ = writeln!(
                out,
                "<path d=\"M{} {y}v{h}M{} {y}v{h}\" stroke=\"{border}\" stroke-width=\"1.2\"/>",
                x + inset,
                x + w - inset
            );
        }
        NodeKind::Connector => {
            let inset = (h / 2).min(14);
            let _ = writeln!(
                out,
                "<path d=\"M{} {y}H{}L{} {}L{} {}H{}L{x} {}z\" fill=\"{}\" stroke=\"{border}\" stroke-width=\"2.4\"/>",
                x + inset,
                x + w - inset,
                x + w,
                middle.1,
                x + w - inset,
                y + h,
                x + inset,
                middle.1,
                hex(palette::PAPER)
            );
        }
        NodeKind::Together | NodeKind::Rejoin => {
            out.push_str(&plain(0, palette::PAPER));
            let top = if kind == NodeKind::Together { y + h - thick } else { y };
            let _ = writeln!(out, "<rect x=\"{x}\" y=\"{top}\" width=\"{w}\" height=\"{thick}\" fill=\"{border}\"/>");
        }
    }
}

/// The outline of a badge.
pub(super) fn badge(out: &mut String, modality: Modality, at: (i32, i32), size: (i32, i32)) {
    let style = match modality {
        Modality::Must => "stroke-width=\"2.2\"",
        Modality::Should => "stroke-width=\"1\"",
        Modality::Stated => "stroke-width=\"1\"",
        Modality::Ideally => "stroke-width=\"1.2\" stroke-dasharray=\"10 2\"",
        Modality::May => "stroke-width=\"1.2\" stroke-dasharray=\"6 3\"",
        Modality::Prompt => "stroke-width=\"1.4\" stroke-dasharray=\"1.5 3\"",
        Modality::Silent => "stroke-width=\"1.2\" stroke-dasharray=\"8 3 2 3\"",
        Modality::More => "stroke-width=\"0\"",
    };
    let _ = writeln!(
        out,
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"9\" fill=\"#fff\" stroke=\"{}\" {style}/>",
        at.0,
        at.1,
        size.0,
        size.1,
        hex(palette::INK)
    );
}

/// The mark at the front of a badge.
pub(in crate::emit) fn mark(out: &mut String, modality: Modality, middle: (i32, i32)) {
    let (x, y) = middle;
    let ink = hex(palette::INK);
    let circle = |fill: &str| {
        format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"4.5\" fill=\"{fill}\" stroke=\"{ink}\" stroke-width=\"1.4\"/>\n")
    };
    match modality {
        Modality::Must => out.push_str(&circle(&ink)),
        Modality::Should => {
            out.push_str(&circle("#fff"));
            let _ = writeln!(out, "<path d=\"M{x} {}a4.5 4.5 0 0 0 0 9z\" fill=\"{ink}\"/>", f64::from(y) - 4.5);
        }
        Modality::May => out.push_str(&circle("#fff")),
        Modality::Ideally => {
            let _ = writeln!(
                out,
                "<path d=\"M{x} {}l5 9h-10z\" fill=\"#fff\" stroke=\"{ink}\" stroke-width=\"1.4\"/>",
                y - 5
            );
        }
        Modality::Stated => {
            let _ = writeln!(
                out,
                "<path d=\"M{x} {}l5 5l-5 5l-5 -5z\" fill=\"#fff\" stroke=\"{ink}\" stroke-width=\"1.4\"/>",
                y - 5
            );
        }
        Modality::Prompt => {
            let _ = writeln!(out, "<path d=\"M{} {}l8 5l-8 5z\" fill=\"{ink}\"/>", x - 3, y - 5);
        }
        Modality::Silent | Modality::More => {
            let sign = if modality == Modality::Silent { "?" } else { "+" };
            let _ = writeln!(
                out,
                "<text x=\"{x}\" y=\"{}\" font-size=\"13\" font-weight=\"700\" text-anchor=\"middle\" fill=\"{ink}\">{sign}</text>",
                y + 4
            );
        }
    }
}
