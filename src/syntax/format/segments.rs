//! The lines of one statement: its sentence, each clause, the marks in their column.

use super::pieces::{Kind, Piece, join};

/// The column in which citations stand, the first column of a line being 1.
const COLUMN: usize = 84;

/// One or more lines: words, then the marks that end them, then a comment at the end of the line.
#[derive(Clone, Debug, Default)]
struct Segment {
    /// Steps further in than the statement.
    deeper: usize,
    words: Vec<String>,
    marks: Vec<(Kind, String)>,
    /// Comments with lines of their own above it.
    above: Vec<String>,
    comment: Option<String>,
}

impl Segment {
    fn is_empty(&self) -> bool {
        self.words.is_empty() && self.marks.is_empty()
    }

    /// Marks followed by more words were not the end of the line.
    fn settle(&mut self) {
        self.words.extend(self.marks.drain(..).map(|(_, text)| text));
    }
}

/// The lines of a statement `depth` blocks deep; with `opens`, the last of them opens its block.
pub(super) fn lines(pieces: Vec<Piece>, depth: usize, opens: bool) -> Vec<String> {
    let segments = segments(pieces);
    let last = segments.len().saturating_sub(1);
    let mut out = Vec::new();
    for (number, segment) in segments.iter().enumerate() {
        let indent = "  ".repeat(depth + segment.deeper);
        out.extend(segment.above.iter().map(|comment| format!("{indent}{comment}")));
        if opens && number == last {
            out.push(format!("{indent}{} {{", in_a_row(segment)));
        } else {
            broken(segment, &indent, &mut out);
        }
        if let (Some(comment), Some(line)) = (&segment.comment, out.last_mut()) {
            line.push_str("  ");
            line.push_str(comment);
        }
    }
    out
}

fn segments(pieces: Vec<Piece>) -> Vec<Segment> {
    let mut done: Vec<Segment> = Vec::new();
    let mut now = Segment::default();
    let mut base = 0;
    for piece in pieces {
        match piece {
            Piece::Word(word) => {
                now.settle();
                now.words.push(word);
            }
            Piece::Mark(kind, text) => now.marks.push((kind, text)),
            Piece::Clause => {
                base = 1;
                if !now.is_empty() {
                    done.push(std::mem::take(&mut now));
                }
                now.deeper = 1;
            }
            Piece::Comment { text, own } => {
                if !now.is_empty() {
                    done.push(std::mem::take(&mut now));
                    now.deeper = base + 1;
                }
                match done.last_mut() {
                    Some(line) if !own && now.above.is_empty() => line.comment = Some(text),
                    _ => now.above.push(text),
                }
            }
        }
    }
    if !now.is_empty() || !now.above.is_empty() {
        done.push(now);
    }
    done
}

/// Everything on one line, in the order written.
fn in_a_row(segment: &Segment) -> String {
    join(segment.words.iter().chain(segment.marks.iter().map(|(_, text)| text)).map(String::as_str))
}

/// The words with citations in their column; readings below, one step further in.
fn broken(segment: &Segment, indent: &str, out: &mut Vec<String>) {
    let mut marks = segment.marks.clone();
    let mut words = join(segment.words.iter().map(String::as_str));
    marks.sort_by_key(|(kind, _)| *kind);
    if words.ends_with(':') {
        // What follows a colon is what the line says: it stays beside it.
        marks.sort_by_key(|(kind, _)| (kind.below(), *kind != Kind::Silent));
        if let Some((_, first)) = (!marks.is_empty()).then(|| marks.remove(0)) {
            words = format!("{words} {first}");
        }
    }
    let (below, beside): (Vec<_>, Vec<_>) = marks.into_iter().partition(|(kind, _)| kind.below());
    let beside: Vec<String> = beside.into_iter().map(|(_, text)| text).collect();
    let further = if words.is_empty() { "" } else { "  " };
    if !words.is_empty() || !beside.is_empty() {
        out.push(in_column(format!("{indent}{words}"), words.is_empty(), &beside.join("  ")));
    }
    out.extend(below.into_iter().map(|(_, text)| format!("{indent}{further}{text}")));
}

fn in_column(mut line: String, bare: bool, marks: &str) -> String {
    if marks.is_empty() || bare {
        return line + marks;
    }
    let width = line.chars().count();
    line.push_str(&" ".repeat(COLUMN.saturating_sub(1 + width).max(2)));
    line + marks
}
