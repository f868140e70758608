//! What a bad line was to declare: declared all the same, so that one slip does not make a hundred
//! names unknown.

use super::{Line, repair};
use crate::diagnostics::Span;
use crate::syntax::ast::{Declaration, Kind, Marks, Name, Statement};
use crate::syntax::build::{Builder, Places, child};
use crate::syntax::grammar::{Grammar, Rule};
use crate::syntax::stray::advice;
use pest::Parser;

/// The declaration a line was probably meant to be; its places are the line itself.
pub(super) fn declaration(
    builder: &Builder,
    start: usize,
    line: &Line,
    body: Option<Vec<Statement>>,
) -> Option<Statement> {
    if !builder.places.is_own() || builder.unread > super::MOST_FAULTS || line.text.len() > super::LONGEST {
        return None;
    }
    let span = builder.range(start, start + line.text.len());
    let found = mended(builder, line, span).or_else(|| by_its_words(line.text, span));
    found.map(|declaration| Statement::Declaration(Declaration { body, ..declaration }))
}

/// The declaration that the line is once its slip is mended.
fn mended(builder: &Builder, line: &Line, span: Span) -> Option<Declaration> {
    let text = repair::best(line, advice::furthest(line).at)?.mended(line.text);
    let pairs = Grammar::parse(Rule::lone_line, &text).ok()?;
    let node = pairs.into_iter().next().and_then(|lone| child(&lone, Rule::declaration))?;
    let mut inner = Builder { places: Places::All(span), ..Builder::new(builder.file, &text) };
    inner.declaration(node)
}

/// Kind, name and title, each where they are usually found.
fn by_its_words(line: &str, span: Span) -> Option<Declaration> {
    let (head, rest) = line.split_once('"').unwrap_or((line, ""));
    let mut words = head.split_whitespace();
    let kind = Kind::from_word(words.next()?)?;
    let valid = |word: &&str| word.chars().all(|c| c.is_alphanumeric() || c == '-');
    let name = words.next().filter(valid).filter(|word| !word.is_empty())?;
    let name = Name { text: name.to_string(), span };
    let title = rest.split('"').next().map(str::trim).filter(|title| !title.is_empty());
    let title = title.map(|title| Name { text: title.to_string(), span });
    Some(Declaration { span, kind, name, title, traits: Vec::new(), marks: Marks::default(), body: None })
}
