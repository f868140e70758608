//! The part of a line worth showing.
//!
//! A short line is shown whole. Of a long one only what lies around the marked stretches is shown,
//! with `…` where something is left out, so that a line of a million characters prints no more than
//! a few words.

use std::ops::Range;

use super::clean::push_visible;

/// The longest line shown whole, in characters.
const WHOLE: usize = 140;
/// How much is shown before a mark in a longer line.
const BEFORE: usize = 40;
/// How much of a mark is shown in a longer line.
const MARKED: usize = 70;
/// How much is shown after a mark in a longer line.
const AFTER: usize = 30;

/// Part of a line, made safe to show, and where the marks are in it (in bytes).
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    pub(super) text: String,
    pub(super) marks: Vec<Range<usize>>,
}

/// What to show of a line in which these stretches (in bytes) are marked.
pub(super) fn excerpt(line: &str, marks: &[Range<usize>]) -> Excerpt {
    let line = line.trim_end();
    let mut marks: Vec<_> = marks.iter().map(|mark| within(line, mark)).collect();
    let windows = if forward(line, 0, WHOLE) == line.len() {
        std::iter::once(0..line.len()).collect()
    } else {
        marks.iter_mut().for_each(|mark| mark.end = mark.end.min(forward(line, mark.start, MARKED)));
        windows(line, &marks)
    };
    draw(line, &windows, &marks)
}

/// A mark that lies inside the line and on whole characters.
fn within(line: &str, mark: &Range<usize>) -> Range<usize> {
    let start = line.floor_char_boundary(mark.start);
    start..line.floor_char_boundary(mark.end).max(start)
}

/// The stretches to show around the marks, in order, those that touch made one.
fn windows(line: &str, marks: &[Range<usize>]) -> Vec<Range<usize>> {
    let around = |mark: &Range<usize>| backward(line, mark.start, BEFORE)..forward(line, mark.end, AFTER);
    let mut wanted: Vec<_> = marks.iter().map(around).collect();
    if wanted.is_empty() {
        wanted.push(0..forward(line, 0, WHOLE));
    }
    wanted.sort_by_key(|window| (window.start, window.end));
    let mut merged: Vec<Range<usize>> = Vec::new();
    for window in wanted {
        match merged.last_mut() {
            Some(last) if window.start <= last.end => last.end = last.end.max(window.end),
            _ => merged.push(window),
        }
    }
    merged
}

fn draw(line: &str, windows: &[Range<usize>], marks: &[Range<usize>]) -> Excerpt {
    let mut text = String::new();
    let mut places: Vec<(usize, usize)> = Vec::new();
    for (count, window) in windows.iter().enumerate() {
        if window.start > 0 {
            text.push_str(if count == 0 { "… " } else { " … " });
        }
        for (at, character) in line[window.clone()].char_indices() {
            places.push((window.start + at, text.len()));
            push_visible(&mut text, character);
        }
        places.push((window.end, text.len()));
    }
    if windows.last().is_some_and(|window| window.end < line.len()) {
        text.push_str(" …");
    }
    let shown = |at: usize| {
        let found = places.partition_point(|(from, _)| *from < at);
        places.get(found).map_or(text.len(), |(_, to)| *to)
    };
    let marks = marks.iter().map(|mark| shown(mark.start)..shown(mark.end)).collect();
    Excerpt { text, marks }
}

/// The byte `count` characters after `from`, or the end.
fn forward(line: &str, from: usize, count: usize) -> usize {
    line[from..].char_indices().nth(count).map_or(line.len(), |(at, _)| from + at)
}

/// The byte `count` characters before `from`, or the beginning.
fn backward(line: &str, from: usize, count: usize) -> usize {
    line[..from].char_indices().rev().take(count).last().map_or(from, |(at, _)| at)
}
