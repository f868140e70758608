//! Headings, numbers and running headers told apart.
//!
//! "3. …" may be a chapter, an item of a list or the header of a page; "3.4 …" a section or a paragraph.
//! What decides, in this order: the table of contents; the number that comes next; whether the same line
//! comes again; whether it stands in a list.

use super::block::{Block, Form};
use super::contents::Contents;
use super::number::{self, title_key};
use std::collections::{BTreeMap, BTreeSet};

/// What a block is in the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The heading of a lettered part: "A", "B1".
    Part(String),
    /// The heading of a chapter.
    Chapter(u32),
    /// The heading of a numbered section.
    Section(Vec<u32>),
    /// A heading without a number.
    Heading,
    /// A paragraph with a number.
    Numbered(Vec<u32>),
    /// Whatever its form says.
    Plain,
}

/// A block with its role; the number is no longer part of its text.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub block: Block,
    pub role: Role,
    /// Whether something that is no text stood between it and the block before.
    pub interrupted: bool,
}

/// Gives every block its role and leaves out what is no part of the text.
pub(super) fn outline(blocks: Vec<Block>, contents: &Contents, wrapped: bool) -> Vec<Placed> {
    let ahead = Ahead::of(&blocks);
    let mut walk = Walk {
        contents,
        ahead,
        wrapped,
        part: None,
        codes: BTreeSet::new(),
        running: BTreeSet::new(),
        chapter: None,
        last: Vec::new(),
    };
    let mut placed: Vec<Placed> = Vec::with_capacity(blocks.len());
    let mut interrupted = false;
    for at in 0..blocks.len() {
        let Some(found) = walk.role(&blocks, at) else {
            interrupted = true;
            continue;
        };
        let (role, block) = found;
        placed.push(Placed { block, role, interrupted });
        interrupted = false;
    }
    placed
}

/// What is known of the blocks that come later.
struct Ahead {
    /// For each block, the first component of the next dotted number after it.
    next: Vec<Option<u32>>,
    /// Where that number stands.
    after: Vec<Option<usize>>,
    /// Where each "3. Title" stands.
    singles: BTreeMap<(u32, String), Vec<usize>>,
    /// The sections that have numbered paragraphs.
    parents: BTreeSet<Vec<u32>>,
    /// Whether any number has three components.
    deep: bool,
}

impl Ahead {
    fn of(blocks: &[Block]) -> Ahead {
        let mut ahead = Ahead {
            next: vec![None; blocks.len()],
            after: vec![None; blocks.len()],
            singles: BTreeMap::new(),
            parents: BTreeSet::new(),
            deep: false,
        };
        let (mut next, mut after) = (None, None);
        for (at, block) in blocks.iter().enumerate().rev() {
            (ahead.next[at], ahead.after[at]) = (next, after);
            if !matches!(block.form, Form::Text | Form::Heading) {
                continue;
            }
            if let Some((numbers, _)) = number::dotted(&block.text) {
                (next, after) = (numbers.first().copied(), Some(at));
                if numbers.len() > 2 {
                    ahead.deep = true;
                    ahead.parents.insert(numbers[..2].to_vec());
                }
            } else if let Some((number, title)) = number::single(&block.text) {
                ahead.singles.entry((number, title_key(title))).or_default().insert(0, at);
            }
        }
        ahead
    }
}

struct Walk<'w> {
    contents: &'w Contents,
    ahead: Ahead,
    wrapped: bool,
    part: Option<char>,
    codes: BTreeSet<String>,
    /// What the headers of pages say in this part and chapter.
    running: BTreeSet<String>,
    chapter: Option<(u32, String)>,
    /// The last dotted number.
    last: Vec<u32>,
}

impl Walk<'_> {
    /// The role of a block, and the block without its number; none if it is no part of the text.
    fn role(&mut self, blocks: &[Block], at: usize) -> Option<(Role, Block)> {
        let block = &blocks[at];
        let unchanged = |role| Some((role, block.clone()));
        match block.form {
            Form::Furniture => return None,
            Form::Text | Form::Heading => {}
            _ => return unchanged(Role::Plain),
        }
        if let Some((letter, code, title)) = number::part(&block.text).filter(|_| block.gap) {
            return self.part(letter, &code, title).then(|| (Role::Part(code), block.clone()));
        }
        if block.form == Form::Text && self.is_running(&block.text) {
            return None;
        }
        if let Some((numbers, rest)) = number::dotted(&block.text)
            && self.is_number(blocks, at, &numbers)
        {
            return Some(self.dotted(block, numbers, rest));
        }
        if let Some((number, title)) = number::single(&block.text) {
            return self.single(blocks, at, number, title);
        }
        if block.form == Form::Heading || self.is_heading(blocks, at) {
            return unchanged(Role::Heading);
        }
        unchanged(Role::Plain)
    }

    /// Takes note of a part's heading; false if it is a header of a page.
    fn part(&mut self, letter: char, code: &str, title: &str) -> bool {
        let runs = number::single(title).is_some();
        let known = self.codes.iter().any(|known| known.starts_with(letter));
        if self.codes.contains(code) || (runs && known) {
            return false;
        }
        if self.part != Some(letter) {
            self.chapter = None;
            self.last.clear();
        }
        self.part = Some(letter);
        self.running.clear();
        self.running.insert(title_key(&format!("{code} {title}")));
        self.running.insert(title_key(title));
        self.codes.insert(code.to_string());
        true
    }

    /// Whether a line says only what the headers of pages say here.
    fn is_running(&self, text: &str) -> bool {
        let key = title_key(text);
        key.contains(' ') && self.running.contains(&key)
    }

    /// Whether a line that begins with a dotted number has it as its own: not the rest of a sentence, nor an
    /// amount.
    fn is_number(&self, blocks: &[Block], at: usize, numbers: &[u32]) -> bool {
        let block = &blocks[at];
        if block.form == Form::Heading {
            return true;
        }
        let follows = self.last.len() == numbers.len()
            && self.last.iter().zip(numbers).rev().skip(1).all(|(a, b)| a == b)
            && numbers.last().zip(self.last.last()).is_some_and(|(new, old)| (*old..=old + 5).contains(new));
        let before = at.checked_sub(1).and_then(|before| blocks.get(before));
        let fresh = block.gap
            || before.is_none_or(|before| before.has_ended() || before.form == Form::Furniture)
            || !self.wrapped;
        let chapter = self.chapter.as_ref().map(|(number, _)| *number);
        let near = numbers.first().zip(chapter).is_none_or(|(first, chapter)| first.abs_diff(chapter) <= 1);
        let rest = number::dotted(&block.text).map_or("", |(_, rest)| rest);
        let amount = rest.starts_with(char::is_lowercase) && numbers.len() == 2 || rest.starts_with(['%', '£']);
        let within = self.wrapped && !fresh && rest.starts_with(char::is_lowercase);
        (follows && !within) || (fresh && !amount && (near || numbers.len() > 2))
    }

    fn dotted(&mut self, block: &Block, numbers: Vec<u32>, rest: &str) -> (Role, Block) {
        let mut without = block.clone();
        without.text = rest.to_string();
        let first = numbers.first().copied().unwrap_or_default();
        if self.chapter.as_ref().is_none_or(|(chapter, _)| *chapter + 1 == first) {
            self.chapter = Some((first, String::new()));
        }
        let heads = numbers.len() == 2
            && (block.form == Form::Heading
                || self.contents.lists(self.part, &numbers, None)
                || self.ahead.parents.contains(&numbers)
                || (without.is_title_like() && (self.ahead.deep || block.gap)));
        self.last.clone_from(&numbers);
        (if heads { Role::Section(numbers) } else { Role::Numbered(numbers) }, without)
    }

    fn single(&mut self, blocks: &[Block], at: usize, number: u32, title: &str) -> Option<(Role, Block)> {
        let mut block = blocks[at].clone();
        block.text = title.to_string();
        let key = title_key(title);
        if self.chapter.as_ref().is_some_and(|(n, t)| *n == number && *t == key) {
            return None;
        }
        match self.decide(blocks, at, number, &key) {
            Single::Header => None,
            Single::Item => {
                block.form = Form::Label(number.to_string());
                Some((Role::Plain, block))
            }
            Single::Chapter => {
                if let Some((_, old)) = self.chapter.take() {
                    self.running.remove(&old);
                }
                self.running.insert(key.clone());
                self.running.insert(format!("{number} {key}"));
                self.chapter = Some((number, key));
                self.last.clear();
                Some((Role::Chapter(number), block))
            }
        }
    }

    fn decide(&self, blocks: &[Block], at: usize, number: u32, key: &str) -> Single {
        if blocks[at].form == Form::Heading {
            return Single::Chapter;
        }
        let listed = self.contents.lists(self.part, &[number], Some(key));
        if self.contents.lists_chapters() && !listed {
            return Single::Item;
        }
        let leads = |at: usize| self.ahead.next.get(at).copied().flatten() == Some(number);
        let same = self.ahead.singles.get(&(number, key.to_string()));
        let again = same.into_iter().flatten().any(|&later| later > at && leads(later));
        let current = self.chapter.as_ref().map_or(0, |(chapter, _)| *chapter);
        // A header that already names the chapter that begins further down the page.
        let cuts = blocks.get(at + 1).is_some_and(Block::goes_on) && at > 0 && !blocks[at - 1].has_ended();
        if again_soon(same, at, self.ahead.after.get(at)) && (cuts || blocks[at].page) {
            return Single::Header;
        }
        if listed {
            return if leads(at) || !again { Single::Chapter } else { Single::Header };
        }
        let apart = blocks[at].gap && blocks.get(at + 1).is_none_or(|next| next.gap);
        let mut title = blocks[at].clone();
        title.text = key.to_string();
        let short = title.text.split_whitespace().count() <= 14 && !blocks[at].has_ended();
        if !apart || !short || in_list(blocks, at, number) {
            return Single::Item;
        }
        match (leads(at), again) {
            (true, _) => Single::Chapter,
            (false, true) => Single::Header,
            (false, false)
                if number == current + 1
                    && (self.ahead.deep || current == 0)
                    && self.ahead.next.iter().any(Option::is_some) =>
            {
                Single::Chapter
            }
            _ => Single::Item,
        }
    }

    /// Whether a line without a number is a heading by its looks.
    fn is_heading(&self, blocks: &[Block], at: usize) -> bool {
        let block = &blocks[at];
        let next = blocks.get(at + 1);
        let apart = block.gap && next.is_some_and(|next| next.gap);
        // Where no line stands apart, a short line before a long one.
        let close = !blocks.iter().take(200).any(|block| block.gap && block.line > 1)
            && next.is_some_and(|next| next.form == Form::Text && next.text.len() > 3 * block.text.len())
            && block.text.split_whitespace().count() <= 6;
        let before = at.checked_sub(1).and_then(|before| blocks.get(before));
        let in_sentence = before.is_some_and(|before| !before.gap && !before.has_ended() && self.wrapped && !block.gap);
        (apart || close) && block.is_title_like() && !in_sentence && !next.is_some_and(Block::goes_on)
    }
}

/// Whether a line comes again before the next dotted number.
fn again_soon(same: Option<&Vec<usize>>, at: usize, next: Option<&Option<usize>>) -> bool {
    let end = next.copied().flatten().unwrap_or(usize::MAX);
    same.into_iter().flatten().any(|&later| later > at && later < end)
}

/// What a line "3. …" is.
enum Single {
    Chapter,
    Item,
    /// The header of a page.
    Header,
}

/// Whether the block before or after it is the item before or after it.
fn in_list(blocks: &[Block], at: usize, number: u32) -> bool {
    let is = |at: Option<usize>, wanted: Option<u32>| {
        let block = at.and_then(|at| blocks.get(at));
        block.is_some_and(|block| number::single(&block.text).map(|(number, _)| number) == wanted)
            && wanted.is_some()
            && block.is_some_and(|block| block.form == Form::Text)
    };
    is(at.checked_sub(1), number.checked_sub(1)) || is(Some(at + 1), Some(number + 1))
}
