//! From pest's pairs to the syntax tree: one function for each rule of the grammar.

mod clause;
mod declaration;
mod flow;
mod sentence;
mod time;

use super::ast::*;
use super::grammar::Rule;
use crate::diagnostics::{Finding, Level, Origin, Span};
use pest::iterators::Pair;

pub(super) type Node<'t> = Pair<'t, Rule>;

/// Builds the tree of one file; faults found on the way go to `findings`.
pub(super) struct Builder<'t> {
    pub file: u32,
    pub text: &'t str,
    /// First byte of every line.
    pub lines: Vec<u32>,
    pub places: Places,
    pub findings: Vec<Finding>,
    /// How many lines were not understood so far.
    pub unread: usize,
}

/// Which places the nodes of a tree are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Places {
    /// Their own.
    Own,
    /// None, so that a text laid out in two ways gives one tree.
    Nowhere,
    /// All the same: the line that the text stands for.
    All(Span),
}

impl<'t> Builder<'t> {
    /// A builder for the file of this number.
    pub fn new(file: u32, text: &'t str) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at as u32 + 1)).collect();
        Builder { file, text, lines, places: Places::Own, findings: Vec::new(), unread: 0 }
    }

    /// A stretch of this file.
    pub fn range(&self, start: usize, end: usize) -> Span {
        match self.places {
            Places::Own => {}
            Places::Nowhere => return Span::default(),
            Places::All(span) => return span,
        }
        let line = self.lines.partition_point(|&first| first <= start as u32) as u32;
        Span { file: self.file, line, start: start as u32, end: end as u32 }
    }

    /// Where a node stands, without trailing blanks or line ends.
    pub fn span(&self, node: &Node<'t>) -> Span {
        let trimmed = node.as_str().trim_end().len();
        self.range(node.as_span().start(), node.as_span().start() + trimmed)
    }

    /// A name, with the blanks of a phrase made single.
    pub fn name(&self, node: &Node<'t>) -> Name {
        Name { text: squeeze(node.as_str()), span: self.span(node) }
    }

    /// The words inside a pair of quotes.
    pub fn string(&self, node: &Node<'t>) -> String {
        node.as_str().trim_matches('"').trim().to_string()
    }

    /// The words inside a pair of quotes, with their place.
    pub fn text(&self, node: &Node<'t>) -> Name {
        Name { text: self.string(node), span: self.span(node) }
    }

    /// A whole number; one too long to be meant is reported and read as the largest.
    pub fn number(&mut self, node: &Node<'t>) -> u32 {
        let span = self.span(node);
        node.as_str().trim().parse().unwrap_or_else(|_| {
            self.fault(span, "MP003", "This number is too large", "Give a number of at most nine figures.");
            u32::MAX
        })
    }

    /// Reports a fault in the policy file.
    pub fn fault(&mut self, span: Span, code: &'static str, message: &str, help: &str) {
        let words = self.text.get(span.start as usize..span.end as usize).unwrap_or("").to_string();
        let finding = Finding::new(code, Level::Error, Origin::Policy, &[message, &words], message);
        self.findings.push(finding.at(span, "").help(help));
    }

    /// The statements of a body or of a block.
    pub fn body(&mut self, node: Node<'t>) -> Vec<Statement> {
        let mut statements = Vec::new();
        let mut after_stray = false;
        for child in node.into_inner() {
            match child.as_rule() {
                Rule::body => statements.extend(self.body(child)),
                Rule::comment | Rule::EOI => continue,
                Rule::close if child.as_str().is_empty() => super::stray::never_closed(self),
                Rule::close => {}
                Rule::stray | Rule::stray_close => {
                    statements.extend(super::stray::explain(self, child, after_stray));
                    after_stray = true;
                    continue;
                }
                _ => statements.extend(self.statement(child)),
            }
            after_stray = false;
        }
        statements
    }

    fn statement(&mut self, node: Node<'t>) -> Option<Statement> {
        Some(match node.as_rule() {
            Rule::use_line => Statement::Use(self.name(&child(&node, Rule::path)?)),
            Rule::answer => Statement::Answer(self.answer(node)?),
            Rule::set_aside => Statement::SetAside(self.set_aside(node)?),
            Rule::declaration => Statement::Declaration(self.declaration(node)?),
            Rule::property => Statement::Property(self.property(node)?),
            Rule::starts => Statement::Starts(self.starts(node)),
            Rule::marks_line => Statement::MarksMoment(self.marks_moment(node)?),
            Rule::needs => Statement::Needs(self.needs(node)?),
            Rule::in_place_of => self.in_place_of(node)?,
            Rule::flow => Statement::Flow(self.flow(node)?),
            Rule::quorum => Statement::Quorum(self.quorum(node)?),
            Rule::sentence => Statement::Sentence(Box::new(self.sentence(node)?)),
            Rule::item => Statement::Item(self.item(node)?),
            _ => return None,
        })
    }
}

/// The first child of this rule.
pub(super) fn child<'t>(node: &Node<'t>, rule: Rule) -> Option<Node<'t>> {
    node.clone().into_inner().find(|inner| inner.as_rule() == rule)
}

/// All children of this rule.
pub(super) fn children<'t>(node: &Node<'t>, rule: Rule) -> Vec<Node<'t>> {
    node.clone().into_inner().filter(|inner| inner.as_rule() == rule).collect()
}

/// Runs of blanks made one.
pub(super) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
