//! The table of contents: where it stands, so that it is not taken for paragraphs, and what it lists,
//! so that headings are known when they come.

use super::number;
use super::text::Line;
use std::collections::BTreeSet;
use std::ops::Range;

/// What a table of contents lists.
#[derive(Debug, Default)]
pub(super) struct Contents {
    /// Part, number and title of each entry; no part where the document has none.
    entries: BTreeSet<(Option<char>, Vec<u32>, String)>,
}

/// A line that leads to a page: the words before the page.
fn entry(text: &str) -> Option<(&str, u32, bool)> {
    let text = text.trim_end();
    let digits = text.len() - text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    if !(1..=4).contains(&digits) {
        return None;
    }
    let (before, page) = text.split_at(text.len() - digits);
    let title = before.trim_end_matches(['.', '\u{2026}', ' ', '\t', '_']);
    let led = before.ends_with('\t') || before.ends_with("   ") || before.trim_end().ends_with(['.', '\u{2026}']);
    let spaced = before.len() > title.len();
    if title.trim().is_empty() || !spaced || title.split_whitespace().count() > 25 {
        return None;
    }
    let numbered = number::dotted(title.trim()).is_some()
        || number::single(title.trim()).is_some()
        || number::part(title.trim()).is_some();
    (led || numbered).then(|| (title.trim(), page.parse().unwrap_or_default(), led))
}

/// Where the table of contents stands, with its heading, if there is one.
pub(super) fn region(lines: &[Line]) -> Option<Range<usize>> {
    let heading = lines.iter().position(|line| is_heading(&line.text));
    let after_heading = heading.map(|start| start..end(lines, start + 1)).filter(|found| count(lines, found) >= 3);
    after_heading.or_else(|| first_run(lines))
}

fn is_heading(text: &str) -> bool {
    let text = text.trim_matches(|c: char| c == '#' || c == '*' || c == ':' || c.is_whitespace()).to_lowercase();
    matches!(text.as_str(), "contents" | "table of contents" | "contents page" | "list of contents")
}

fn count(lines: &[Line], range: &Range<usize>) -> usize {
    lines.get(range.clone()).unwrap_or_default().iter().filter(|line| entry(&line.text).is_some()).count()
}

/// One past the last entry, where no more than three other lines stand between two entries.
fn end(lines: &[Line], start: usize) -> usize {
    let (mut last, mut others, mut page) = (start, 0, 0);
    for (at, line) in lines.iter().enumerate().skip(start) {
        if line.text.trim().is_empty() {
            continue;
        }
        match entry(&line.text) {
            Some((_, to, _)) if to >= page => (last, others, page) = (at + 1, 0, to),
            _ => others += 1,
        }
        if others > 3 {
            break;
        }
    }
    last
}

/// A table of contents without a heading: six lines in a row that lead to pages, none before the last.
fn first_run(lines: &[Line]) -> Option<Range<usize>> {
    let (mut start, mut last, mut run, mut page) = (0, 0, 0, 0);
    for (at, line) in lines.iter().enumerate() {
        if line.text.trim().is_empty() {
            continue;
        }
        match entry(&line.text) {
            Some((_, to, true)) if run == 0 || to >= page => {
                if run == 0 {
                    start = at;
                }
                (last, run, page) = (at + 1, run + 1, to);
            }
            _ if run >= 6 => return Some(start..end(lines, last)),
            _ => run = 0,
        }
    }
    (run >= 6).then_some(start..last)
}

impl Contents {
    /// What the lines of the region list.
    pub(super) fn of(lines: &[Line]) -> Contents {
        let mut contents = Contents::default();
        let mut part = None;
        for line in lines {
            let Some((title, _, _)) = entry(&line.text) else { continue };
            if let Some((letter, _, _)) = number::part(title) {
                part = Some(letter);
            }
            let numbered = number::dotted(title).or_else(|| number::single(title).map(|(n, rest)| (vec![n], rest)));
            if let Some((number, rest)) = numbered {
                contents.entries.insert((part, number, number::title_key(rest)));
            }
        }
        contents
    }

    /// Whether it lists chapters, so that a chapter it does not list is none.
    pub(super) fn lists_chapters(&self) -> bool {
        self.entries.iter().filter(|(_, number, _)| number.len() == 1).count() >= 3
    }

    /// Whether it lists a number in a part; with a title, one of which either begins with the other.
    pub(super) fn lists(&self, part: Option<char>, number: &[u32], title: Option<&str>) -> bool {
        self.entries.iter().any(|(p, n, listed)| {
            (*p == part || p.is_none())
                && n == number
                && title
                    .is_none_or(|title| listed.starts_with(title) || (!listed.is_empty() && title.starts_with(listed)))
        })
    }
}
