//! Plain text and Markdown, line by line.

use super::block::{Block, Form, plain};
use super::contents::{self, Contents};
use super::{Draft, furniture, number};

/// One line as it stands in the file.
pub(super) struct Line {
    /// Its number, from 1.
    pub number: u32,
    /// Its text without the end of line; tabs kept.
    pub text: String,
    /// Whether a page begins with it.
    pub page: bool,
}

/// Reads plain text (or Markdown) into blocks.
pub(super) fn read(text: &str, markdown: bool) -> Draft {
    let lines = lines(text);
    let region = contents::region(&lines);
    let contents = region.clone().map_or_else(Contents::default, |region| Contents::of(&lines[region]));
    let mut blocks = Vec::new();
    let mut gap = true;
    for (at, line) in lines.iter().enumerate() {
        if line.text.trim().is_empty() || region.as_ref().is_some_and(|region| region.contains(&at)) {
            gap = true;
            continue;
        }
        if is_rule(&line.text) {
            underline(&line.text, markdown && !gap, &mut blocks);
            gap = true;
            continue;
        }
        let mut block = block(line, markdown);
        block.gap = gap;
        gap = block.form == Form::Heading;
        unless_in_table(&mut block, blocks.last());
        blocks.push(block);
    }
    let wrapped = width(&lines);
    furniture::mark(&mut blocks);
    join_numbers(&mut blocks);
    Draft { blocks, contents, wrapped }
}

fn lines(text: &str) -> Vec<Line> {
    let mut page = false;
    let mut lines = Vec::new();
    for (at, raw) in text.split('\n').enumerate() {
        let raw = raw.trim_end_matches('\r');
        page |= raw.contains('\u{c}');
        let text = raw.replace(['\u{c}', '\u{b}'], "");
        let begins = page && !text.trim().is_empty();
        if begins {
            page = false;
        }
        lines.push(Line { number: u32::try_from(at + 1).unwrap_or(u32::MAX), text, page: begins });
    }
    lines
}

/// A line of dashes or equals signs, or the separator of a Markdown table.
fn is_rule(text: &str) -> bool {
    let text = text.trim();
    text.len() >= 3
        && text.chars().all(|c| matches!(c, '-' | '=' | '_' | '*' | '|' | ':' | ' '))
        && text.contains(['-', '=', '_', '*'])
}

/// The line before a row of `===` or `---` is a heading in Markdown.
fn underline(rule: &str, touches: bool, blocks: &mut [Block]) {
    let only = rule.trim().chars().all(|c| c == '=') || rule.trim().chars().all(|c| c == '-');
    if let Some(last) = blocks.last_mut().filter(|last| touches && only && last.form == Form::Text) {
        last.form = Form::Heading;
    }
}

/// A line with tabs around one cell is a row where a table goes on, else words set in.
fn unless_in_table(block: &mut Block, last: Option<&Block>) {
    let Form::Row(cells) = &block.form else { return };
    let in_table = last.is_some_and(|last| matches!(last.form, Form::Row(_)));
    let mut filled = cells.iter().filter(|cell| !cell.is_empty());
    if let (Some(only), None, false) = (filled.next(), filled.next(), in_table) {
        (block.text, block.form) = (only.clone(), Form::Text);
    }
}

/// A line as a block; whether a gap stands before it is not yet known.
fn block(line: &Line, markdown: bool) -> Block {
    let trimmed = line.text.trim_start();
    let indent = line.text.chars().take_while(|c| c.is_whitespace()).map(|c| if c == '\t' { 4 } else { 1 }).sum();
    let reach = line.text.trim_end().chars().count();
    let (form, text) = form(line.text.trim_end_matches(' '), trimmed.trim_end(), markdown);
    Block { line: line.number, gap: false, page: line.page, indent, reach, form, text }
}

/// What a line is by its looks, and its words.
pub(super) fn form(whole: &str, trimmed: &str, markdown: bool) -> (Form, String) {
    if markdown && trimmed.starts_with('#') && trimmed.trim_start_matches('#').starts_with(' ') {
        return (Form::Heading, plain(trimmed.trim_matches('#')));
    }
    if markdown && trimmed.starts_with('|') {
        let cells = trimmed.trim_matches('|').split('|').map(plain).collect::<Vec<_>>();
        return (Form::Row(cells), String::new());
    }
    if let Some((mark, rest)) = note(trimmed) {
        return (Form::Note(mark), plain(rest));
    }
    let (bullet, rest) = bullet(trimmed);
    let unescaped = rest.replace("\\.", ".").replace("\\)", ")");
    if number::dotted(&unescaped).is_some() {
        return (Form::Text, plain(&unescaped));
    }
    if let Some((label, rest)) = number::label(&unescaped)
        && (bullet || number::single(&unescaped).is_none())
    {
        return (Form::Label(label), plain(rest));
    }
    if bullet {
        return (Form::Bullet, plain(rest));
    }
    if whole.contains('\t') && number::single(&unescaped).is_none() && number::part(trimmed).is_none() {
        return (Form::Row(whole.split('\t').map(plain).collect()), String::new());
    }
    (Form::Text, plain(&unescaped))
}

/// Whether a line begins with a bullet, and what comes after it.
fn bullet(text: &str) -> (bool, &str) {
    const BULLETS: [char; 20] = [
        '-', '*', '+', '•', '‣', '◦', '▪', '▫', '●', '○', '■', '□', '–', '—', '·', '➢', '✓', '»', '\u{f0b7}',
        '\u{f0a7}',
    ];
    let mut characters = text.chars();
    let Some(first) = characters.next() else { return (false, text) };
    let rest = characters.as_str();
    let letter_o = first == 'o' && rest.trim_start().starts_with(char::is_uppercase);
    let spaced = rest.starts_with(char::is_whitespace) || (first > '\u{2000}' && first != '–' && first != '—');
    if (BULLETS.contains(&first) || letter_o) && spaced && !rest.trim().is_empty() {
        return (true, rest.trim_start());
    }
    (false, text)
}

/// A footnote: its mark ("8", from a raised figure or `[^8]:`) and its words.
fn note(text: &str) -> Option<(String, &str)> {
    if let Some(inside) = text.strip_prefix("[^") {
        let (mark, rest) = inside.split_once("]:")?;
        return Some((mark.to_string(), rest.trim()));
    }
    let end = text.find(|c: char| !crate::source::words::is_raised(c)).unwrap_or(text.len());
    let (raised, rest) = text.split_at(end);
    if raised.is_empty() || rest.trim().is_empty() {
        return None;
    }
    Some((raised.chars().filter_map(figure).collect(), rest.trim()))
}

/// The figure a raised one stands for.
fn figure(raised: char) -> Option<char> {
    match raised {
        '\u{b9}' => Some('1'),
        '\u{b2}' => Some('2'),
        '\u{b3}' => Some('3'),
        raised => char::from_digit(u32::from(raised).checked_sub(0x2070)?, 10),
    }
}

/// The width the lines were broken to, if they were: hardly a line is longer, and many come near it.
fn width(lines: &[Line]) -> Option<usize> {
    let mut lengths: Vec<usize> =
        lines.iter().map(|line| line.text.trim_end().chars().count()).filter(|&length| length > 0).collect();
    lengths.sort_unstable();
    let width = *lengths.get(lengths.len().saturating_mul(95) / 100)?;
    let longest = *lengths.last()?;
    let near = lengths.iter().filter(|&&length| length * 10 >= width * 7).count();
    (width <= 130 && longest <= width * 2 && near * 4 > lengths.len() && lengths.len() >= 8).then_some(width)
}

/// A number alone on its line belongs to the paragraph after it.
fn join_numbers(blocks: &mut Vec<Block>) {
    let mut joined: Vec<Block> = Vec::with_capacity(blocks.len());
    for block in blocks.drain(..) {
        match joined.last_mut() {
            Some(last) if is_bare(last) && block.form == Form::Text && number::dotted(&block.text).is_none() => {
                last.text = format!("{} {}", last.text, block.text);
                last.reach = block.reach;
            }
            _ => joined.push(block),
        }
    }
    *blocks = joined;
}

fn is_bare(block: &Block) -> bool {
    block.form == Form::Text && number::dotted(&block.text).is_some_and(|(_, rest)| rest.is_empty())
}
