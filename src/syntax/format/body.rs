//! Blocks: which lines stand apart, and where comments between statements go.

use super::pieces::Reader;
use super::segments;
use crate::syntax::ast::Kind;
use crate::syntax::build::{Node, child};
use crate::syntax::grammar::Rule;

/// Collects the lines of a file.
pub(super) struct Writer<'t> {
    source: &'t str,
    lines: Vec<String>,
}

/// One thing in a body, and what stands between it and the thing before.
struct Entry<'t> {
    node: Node<'t>,
    /// A comment at the end of the line before.
    beside: bool,
    blank: bool,
}

impl<'t> Writer<'t> {
    pub fn new(source: &'t str) -> Self {
        Writer { source, lines: Vec::new() }
    }

    /// The text, with one line end at its end; nothing for nothing.
    pub fn finish(self) -> String {
        self.lines.into_iter().map(|line| line + "\n").collect()
    }

    /// A whole file.
    pub fn file(&mut self, node: Node<'t>) {
        let mut nodes = Vec::new();
        for child in node.into_inner() {
            match child.as_rule() {
                Rule::body => nodes.extend(child.into_inner()),
                Rule::EOI => {}
                _ => nodes.push(child),
            }
        }
        self.body(nodes, 0, 0);
    }

    fn body(&mut self, nodes: Vec<Node<'t>>, start: usize, depth: usize) {
        for entry in self.entries(nodes, start, depth) {
            if entry.blank {
                self.lines.push(String::new());
            }
            match entry.node.as_rule() {
                Rule::comment => self.comment(&entry, depth),
                Rule::stray | Rule::stray_close => self.stray(&entry.node, depth),
                _ => self.statement(entry.node, depth),
            }
        }
    }

    /// The things of a body, with blank lines where somebody put one or the layout asks for one.
    fn entries(&self, nodes: Vec<Node<'t>>, start: usize, depth: usize) -> Vec<Entry<'t>> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut end = start;
        let mut before: Option<usize> = None;
        for node in nodes {
            let gap = &self.source[end..node.as_span().start()];
            end = node.as_span().end();
            let (is_comment, lines) = (node.as_rule() == Rule::comment, gap.matches('\n').count());
            let beside = is_comment && lines == 0 && (start > 0 || !entries.is_empty());
            let first = entries.iter().all(|entry| entry.beside);
            entries.push(Entry { node, beside, blank: !beside && !first && lines > 1 });
            if is_comment {
                continue;
            }
            let at = entries.len() - 1;
            if let Some(before) = before
                && (stands_apart(&entries[before].node, depth) || stands_apart(&entries[at].node, depth))
                && !entries[before + 1..=at].iter().any(|entry| entry.blank)
                && let Some(gap) = entries[before + 1..=at].iter_mut().find(|entry| !entry.beside)
            {
                gap.blank = true;
            }
            before = Some(at);
        }
        entries
    }

    fn comment(&mut self, entry: &Entry, depth: usize) {
        let text = entry.node.as_str().trim_end();
        match self.lines.last_mut() {
            Some(line) if entry.beside => {
                line.push_str("  ");
                line.push_str(text);
            }
            _ => self.lines.push("  ".repeat(depth) + text),
        }
    }

    /// Word for word; only the first line is moved to its depth.
    fn stray(&mut self, node: &Node<'t>, depth: usize) {
        let blanks = [' ', '\t'];
        for (number, line) in node.as_str().trim_start_matches(blanks).split('\n').enumerate() {
            let indent = if number == 0 { "  ".repeat(depth) } else { String::new() };
            self.lines.push(indent + line.trim_end_matches(blanks));
        }
    }

    fn statement(&mut self, node: Node<'t>, depth: usize) {
        let (pieces, block) = Reader::statement(self.source, &node);
        self.lines.extend(segments::lines(pieces, depth, block.is_some()));
        let Some(block) = block else { return };
        let (mut nodes, mut closed) = (Vec::new(), true);
        let start = block.as_span().start() + 1;
        for child in block.into_inner() {
            match child.as_rule() {
                Rule::body => nodes.extend(child.into_inner()),
                Rule::close => closed = !child.as_str().is_empty(),
                _ => {}
            }
        }
        self.body(nodes, start, depth + 1);
        if closed {
            self.lines.push("  ".repeat(depth) + "}");
        }
    }
}

/// Whether a blank line belongs on both sides of it: blocks that declare, steps, blocks of a file.
fn stands_apart(node: &Node, depth: usize) -> bool {
    let has_block = child(node, Rule::block).is_some();
    if node.as_rule() != Rule::declaration {
        return has_block && depth == 0;
    }
    let kind = child(node, Rule::kind).and_then(|kind| Kind::from_word(kind.as_str()));
    has_block || matches!(kind, Some(Kind::Step | Kind::Decision | Kind::Together))
}
