//! Random slips: tokens of a text taken out, doubled, exchanged or put in.

use proptest::prelude::*;

/// Words and signs that mean something somewhere.
const TOKENS: &[&str] = &[
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "#",
    "\n",
    "\n\n",
    " ",
    "must",
    "should",
    "may",
    "happen",
    "within",
    "3",
    "working days",
    "of",
    "the",
    "when",
    "unless",
    "instead",
    "also",
    "then",
    "later date:",
    "if several apply:",
    "go to",
    "hand over to",
    "if",
    "otherwise",
    "reading",
    "\"words\"",
    "text silent",
    "on the start",
    "[SET A.1]",
    "[SET A.1#2]",
    "step",
    "act",
    "role",
    "procedure",
    "x",
    "a-b",
    "is a",
    "and",
    "or",
    "not",
    "all of (",
    "quorum:",
    "starts with",
    "marks",
    "needs",
    "3 June 2025",
    "in place of",
    "at least 2 of",
    "\t",
    "\r\n",
    "’",
    "£",
    "\u{a0}",
    "“",
    "”",
    "use",
    "once",
    "has lasted",
    "at any stage,",
    "meanwhile:",
    "outcomes: a, b",
    "no longer needed if",
];

/// One slip: what is done, where, with which token.
pub type Slip = (u8, u16, u8);

/// Some slips.
pub fn slips() -> impl Strategy<Value = Vec<Slip>> {
    proptest::collection::vec(any::<Slip>(), 1..12)
}

/// A row of tokens.
pub fn words() -> impl Strategy<Value = String> {
    proptest::collection::vec((0..TOKENS.len(), any::<bool>()), 0..60).prop_map(|row| {
        row.into_iter().map(|(at, space)| format!("{}{}", TOKENS[at], if space { " " } else { "" })).collect()
    })
}

/// A text with these slips made in it.
pub fn apply(text: &str, slips: &[Slip]) -> String {
    let mut tokens = split(text);
    for (what, at, which) in slips {
        if tokens.is_empty() {
            break;
        }
        let at = *at as usize % tokens.len();
        let other = (at + *which as usize) % tokens.len();
        match what % 5 {
            0 => drop(tokens.remove(at)),
            1 => tokens.insert(at, tokens[at].clone()),
            2 => tokens.swap(at, other),
            3 => tokens.insert(at, TOKENS[*which as usize % TOKENS.len()].to_string()),
            _ => tokens[at] = TOKENS[*which as usize % TOKENS.len()].to_string(),
        }
    }
    tokens.concat()
}

/// Words, blanks, line ends and signs.
fn split(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut word = false;
    for c in text.chars() {
        let part = c.is_alphanumeric() || c == '-';
        match tokens.last_mut() {
            Some(last) if part && word => last.push(c),
            _ => tokens.push(c.to_string()),
        }
        word = part;
    }
    tokens
}
