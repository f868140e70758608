//! Lines and columns of spans, with each file read only once.
//!
//! A file's index holds where every line begins and, every [`STRIDE`] bytes, how many characters came
//! before; a column then costs one binary search and at most [`STRIDE`] bytes of counting, even in a
//! line of a million characters.

use std::cell::OnceCell;

use super::{Sources, Span};

/// How far apart, in bytes, the counts of characters are.
const STRIDE: usize = 1024;

/// Finds lines and columns in [`Sources`].
///
/// Spans may be wrong (past the end, inside a character, in no file): they are mended, never a crash.
pub struct Positions<'a> {
    sources: &'a Sources,
    indexes: Vec<OnceCell<Index>>,
}

/// Where a span lies. Lines and columns begin with 1; columns count characters; the end is one past
/// the last character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot<'a> {
    /// The file's name.
    pub file: &'a str,
    /// The file's place in [`Sources`].
    pub number: u32,
    /// The stretch itself.
    pub text: &'a str,
    /// The whole first line, without its line end.
    pub line_text: &'a str,
    /// Where the stretch begins in that line, in bytes.
    pub offset: usize,
    /// The line where it begins.
    pub line: usize,
    /// The column where it begins.
    pub column: usize,
    /// The line where it ends.
    pub end_line: usize,
    /// The column just past its end.
    pub end_column: usize,
}

impl Spot<'_> {
    /// The last line with something of the stretch on it.
    pub fn last_line(&self) -> usize {
        if self.end_column == 1 && self.end_line > self.line { self.end_line - 1 } else { self.end_line }
    }
}

/// Where the lines of one file begin, and running counts of its characters.
struct Index {
    lines: Vec<usize>,
    counts: Vec<usize>,
}

impl<'a> Positions<'a> {
    /// Positions in these files; a file is read when first asked about.
    pub fn new(sources: &'a Sources) -> Self {
        Positions { sources, indexes: sources.files.iter().map(|_| OnceCell::new()).collect() }
    }

    /// Where a span lies; nothing if it points into no file.
    pub fn spot(&self, span: Span) -> Option<Spot<'a>> {
        let source = self.sources.files.get(span.file as usize)?;
        let index = self.index(span.file)?;
        let text = source.text.as_str();
        let start = text.floor_char_boundary(span.start as usize);
        let end = text.floor_char_boundary(span.end as usize).max(start);
        let (line, column) = index.line_and_column(text, start);
        let (end_line, end_column) = index.line_and_column(text, end);
        let (from, to) = index.bounds(text, line);
        Some(Spot {
            file: &source.name,
            number: span.file,
            text: &text[start..end],
            line_text: &text[from..to],
            offset: start - from,
            line,
            column,
            end_line,
            end_column,
        })
    }

    /// What a line says, without its line end; empty if there is no such line.
    pub fn line_text(&self, file: u32, line: usize) -> &'a str {
        match (self.sources.files.get(file as usize), self.index(file)) {
            (Some(source), Some(index)) => {
                let (from, to) = index.bounds(&source.text, line);
                &source.text[from..to]
            }
            _ => "",
        }
    }

    fn index(&self, file: u32) -> Option<&Index> {
        let source = self.sources.files.get(file as usize)?;
        Some(self.indexes.get(file as usize)?.get_or_init(|| Index::new(&source.text)))
    }
}

impl Index {
    fn new(text: &str) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let mut counts = vec![0];
        for chunk in text.as_bytes().chunks(STRIDE) {
            counts.push(counts[counts.len() - 1] + characters(chunk));
        }
        Index { lines, counts }
    }

    fn line_and_column(&self, text: &str, offset: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|start| *start <= offset);
        let start = self.lines[line - 1];
        (line, self.before(text, offset) - self.before(text, start) + 1)
    }

    /// How many characters begin before this byte.
    fn before(&self, text: &str, offset: usize) -> usize {
        let stride = offset / STRIDE;
        self.counts[stride] + characters(&text.as_bytes()[stride * STRIDE..offset])
    }

    /// First byte of a line and the byte of its line end.
    fn bounds(&self, text: &str, line: usize) -> (usize, usize) {
        let from = line.checked_sub(1).and_then(|at| self.lines.get(at)).copied().unwrap_or(text.len());
        let to = self.lines.get(line).map_or(text.len(), |next| next - 1);
        (from, to.max(from))
    }
}

/// How many characters begin among these bytes.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}
