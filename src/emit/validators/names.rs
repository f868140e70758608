//! Rust names from titles and policy names, and texts made safe to stand in code.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// Rust's own words, which no name of ours may be; the generated ones that would clash as well.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "Self", "main", "mod",
];

/// The longest a name made from a title gets, in characters.
const LONGEST: usize = 64;

/// The words of a text that a Rust name can hold, in lower case, as many as fit.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut length = 0;
    let parts = text.replace(['\'', '’'], "");
    for word in parts.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        let word: String = word.chars().take(LONGEST).collect();
        length += word.len() + 1;
        if length > LONGEST && !words.is_empty() {
            break;
        }
        words.push(word.to_ascii_lowercase());
    }
    if words.is_empty() {
        words.push("unnamed".to_string());
    }
    if words[0].starts_with(|c: char| c.is_ascii_digit()) {
        words.insert(0, "n".to_string());
    }
    words
}

/// `strategy_discussion`.
pub(super) fn snake(text: &str) -> String {
    not_a_keyword(words(text).join("_"))
}

/// `StrategyDiscussion`.
pub(super) fn pascal(text: &str) -> String {
    let capital = |word: &String| word[..1].to_ascii_uppercase() + &word[1..];
    not_a_keyword(words(text).iter().map(capital).collect())
}

fn not_a_keyword(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// Names already given out in one scope.
#[derive(Default)]
pub(super) struct Taken(BTreeSet<String>);

impl Taken {
    /// This name, or with the first free number behind it.
    pub(super) fn unique(&mut self, wanted: &str) -> String {
        let wanted = wanted.trim_end_matches('_');
        let mut name = not_a_keyword(wanted.to_string());
        let mut number = 2;
        // Names that differ only in capitals would be one file on some systems.
        while !self.0.insert(name.to_ascii_lowercase()) {
            let joint = if wanted.ends_with(|c: char| c.is_ascii_digit()) { "_x" } else { "" };
            let joint = if wanted.starts_with(|c: char| c.is_ascii_uppercase()) {
                joint.trim_start_matches('_').to_uppercase()
            } else {
                joint.to_string()
            };
            name = format!("{wanted}{joint}{number}");
            number += 1;
        }
        name
    }
}

/// An identifier.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// A text on one line, without characters that could end a comment or turn the reading direction.
pub(super) fn plain(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}');
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| !turns(*c)).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as documentation: what would be read as a link, code, emphasis or a tag is escaped.
pub(super) fn prose(text: &str) -> String {
    let mut safe = String::new();
    for c in plain(text).chars() {
        if matches!(c, '[' | ']' | '<' | '>' | '`' | '*' | '_' | '#' | '\\' | '|' | '~') {
            safe.push('\\');
        }
        safe.push(c);
    }
    match safe.chars().next() {
        Some('-' | '+' | '=' | '/' | '!') => format!("\\{safe}"),
        Some(first) if first.is_ascii_digit() => format!("“{safe}”"),
        _ => safe,
    }
}

/// Documentation, one paragraph a line.
pub(super) fn doc(paragraphs: &[String]) -> TokenStream {
    let mut lines = Vec::new();
    for paragraph in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(wrapped(paragraph));
    }
    if lines.is_empty() {
        lines.push(" Without a title.".to_string());
    }
    quote!(#(#[doc = #lines])*)
}

/// Lines of at most 100 characters, each with a blank before it.
pub(super) fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            // A line must not begin with what Markdown would read as a list or a heading.
            Some(line) if line.chars().count() + word.chars().count() < 100 || risky(word) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(format!(" {word}")),
        }
    }
    lines
}

fn risky(word: &str) -> bool {
    let word = word.trim_start_matches('(');
    word.starts_with(['-', '+', '=', ':', '&', '/', '!']) || word.starts_with(|c: char| c.is_ascii_digit())
}
