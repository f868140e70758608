//! Broken lines put together: a sentence that a page, or the width of the column, has cut in two.

use super::block::{Block, Form};
use super::outline::{Placed, Role};

/// Joins what goes on to what it goes on from.
pub(super) fn rejoin(placed: &mut Vec<Placed>, width: Option<usize>) {
    let mut joined: Vec<Placed> = Vec::with_capacity(placed.len());
    for next in placed.drain(..) {
        match joined.last_mut() {
            Some(last) if continues(last, &next, width) => join(&mut last.block, &next.block),
            _ => joined.push(next),
        }
    }
    *placed = joined;
}

fn continues(last: &Placed, next: &Placed, width: Option<usize>) -> bool {
    if next.block.form != Form::Text || next.role != Role::Plain || matches!(last.block.form, Form::Row(_)) {
        return false;
    }
    if matches!(last.role, Role::Numbered(_)) && last.block.text.is_empty() {
        return true;
    }
    let heads = matches!(last.role, Role::Part(_) | Role::Chapter(_) | Role::Section(_) | Role::Heading);
    let note = matches!(last.block.form, Form::Note(_));
    let goes_on = next.block.goes_on() && !last.block.has_ended();
    if heads || note {
        return goes_on && !next.block.gap && !next.interrupted;
    }
    goes_on
        || (!next.block.gap
            && !next.interrupted
            && width.is_some_and(|width| was_full(&last.block, &next.block, width)))
}

/// Whether the first word of a line would not have fitted on the line before.
fn was_full(last: &Block, next: &Block, width: usize) -> bool {
    let word = next.text.split_whitespace().next().unwrap_or_default().chars().count();
    (last.reach + 1 + word) * 100 > width * 90
}

fn join(last: &mut Block, next: &Block) {
    let cut = last.text.ends_with('-')
        && last.text.chars().rev().nth(1).is_some_and(char::is_alphabetic)
        && next.text.starts_with(char::is_lowercase);
    if cut {
        last.text.pop();
    } else if !last.text.is_empty() {
        last.text.push(' ');
    }
    last.text.push_str(&next.text);
    last.reach = next.reach;
}
