//! A statement as a row of pieces: words, marks, comments, and where clauses begin.

use crate::syntax::build::{Node, squeeze};
use crate::syntax::grammar::Rule;

/// What a statement's line is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Words or punctuation.
    Word(String),
    /// What the source says: stands after the words it belongs to.
    Mark(Kind, String),
    /// `own` if it has a line to itself.
    Comment { text: String, own: bool },
    /// A clause begins, on a line of its own.
    Clause,
}

/// The kinds of mark, in the order in which they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Citation,
    Silent,
    Formerly,
    Proposed,
    Reading,
    Reviewed,
}

impl Kind {
    /// Whether such a mark has a line of its own below the words.
    pub fn below(self) -> bool {
        matches!(self, Kind::Reading | Kind::Reviewed)
    }
}

/// Reads the pieces of one statement, without the block it opens.
pub(super) struct Reader<'t> {
    source: &'t str,
    /// Everything before this byte has been read.
    at: usize,
    pub pieces: Vec<Piece>,
}

impl<'t> Reader<'t> {
    pub fn new(source: &'t str, start: usize) -> Self {
        Reader { source, at: start, pieces: Vec::new() }
    }

    /// The pieces of a statement whose block, if it has one, is left for the caller.
    pub fn statement(source: &'t str, node: &Node<'t>) -> (Vec<Piece>, Option<Node<'t>>) {
        let mut reader = Reader::new(source, node.as_span().start());
        let mut block = None;
        for child in node.clone().into_inner() {
            if child.as_rule() == Rule::block {
                reader.gap(child.as_span().start());
                block = Some(child);
            } else {
                reader.node(child);
            }
        }
        if block.is_none() {
            reader.gap(node.as_span().end());
        }
        (reader.pieces, block)
    }

    fn node(&mut self, node: Node<'t>) {
        let span = node.as_span();
        match node.as_rule() {
            Rule::comment => {
                let own = self.source[self.at..span.start()].contains('\n');
                self.gap(span.start());
                self.at = span.end();
                self.pieces.push(Piece::Comment { text: span.as_str().trim_end().to_string(), own });
            }
            Rule::mark => self.mark(node),
            Rule::clause => {
                for child in node.into_inner() {
                    if !matches!(child.as_rule(), Rule::comment | Rule::mark) {
                        self.gap(child.as_span().start());
                        self.pieces.push(Piece::Clause);
                    }
                    self.node(child);
                }
            }
            rule => {
                let mut children = node.into_inner().peekable();
                self.gap(span.start());
                if children.peek().is_none() {
                    self.leaf(rule, span.as_str());
                    self.at = span.end();
                    return;
                }
                children.for_each(|child| self.node(child));
                self.gap(span.end());
            }
        }
    }

    fn leaf(&mut self, rule: Rule, text: &str) {
        let words = if rule == Rule::string { text.to_string() } else { squeeze(text) };
        if !words.is_empty() {
            self.pieces.push(Piece::Word(words));
        }
    }

    fn mark(&mut self, node: Node<'t>) {
        self.gap(node.as_span().start());
        let Some(inner) = node.clone().into_inner().next() else { return };
        let kind = match inner.as_rule() {
            Rule::citation => Kind::Citation,
            Rule::silent => Kind::Silent,
            Rule::formerly => Kind::Formerly,
            Rule::proposed => Kind::Proposed,
            Rule::reading => Kind::Reading,
            _ => Kind::Reviewed,
        };
        let mut reader = Reader::new(self.source, inner.as_span().start());
        reader.node(inner);
        let words = reader.pieces.iter().filter_map(|piece| match piece {
            Piece::Word(word) => Some(word.as_str()),
            _ => None,
        });
        self.pieces.push(Piece::Mark(kind, join(words)));
        self.at = node.as_span().end();
    }

    /// Punctuation between two nodes.
    fn gap(&mut self, until: usize) {
        let gap = self.source.get(self.at..until).unwrap_or("");
        self.pieces.extend(gap.chars().filter(|c| !c.is_whitespace()).map(|c| Piece::Word(c.to_string())));
        self.at = self.at.max(until);
    }
}

/// Words in a row: one space between, none before `,` `:` `)` `]`, none after `(` `[`.
pub(super) fn join<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut line = String::new();
    for word in words {
        let tight = matches!(word, "," | ":" | ")" | "]") || line.is_empty() || line.ends_with(['(', '[']);
        if !tight {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// All comments of a file, and all lines not understood, as written.
pub(super) fn leftovers(node: Node, comments: &mut Vec<String>, strays: &mut Vec<String>) {
    match node.as_rule() {
        Rule::comment => comments.push(node.as_str().trim_end().to_string()),
        Rule::stray | Rule::stray_close => {
            let lines = node.as_str().lines().map(|line| line.trim_end_matches([' ', '\t']));
            strays.push(lines.collect::<Vec<_>>().join("\n"));
        }
        _ => node.into_inner().for_each(|child| leftovers(child, comments, strays)),
    }
}
