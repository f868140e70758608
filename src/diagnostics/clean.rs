//! Makes text safe to show.
//!
//! A policy may come from anywhere. Characters that drive a terminal, turn the direction of writing
//! or cannot be seen at all are shown as their number, `<U+202E>`, so that what is read is what is
//! written.

use std::fmt::Write as _;

/// The longest message, label or line of proof shown to a person, in characters.
const LONGEST: usize = 4000;

/// Whether a character would act on the screen, or hide, instead of being seen.
pub(super) fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{AD}' | '\u{61C}' | '\u{180E}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E000}'..='\u{F8FF}'
            | '\u{E0000}'..='\u{E007F}')
}

/// Adds a character so that it can be seen; a tab becomes four spaces.
pub(super) fn push_visible(out: &mut String, character: char) {
    match character {
        '\t' => out.push_str("    "),
        hidden if is_hidden(hidden) => {
            // Writing to a string cannot fail.
            let _ = write!(out, "<U+{:04X}>", u32::from(hidden));
        }
        plain => out.push(plain),
    }
}

/// Text as one safe line: line ends and tabs become spaces, hidden characters their numbers, and
/// what is longer than anyone would read is cut.
pub(crate) fn one_line(text: &str) -> String {
    let mut out = String::new();
    for (count, character) in text.trim().chars().enumerate() {
        if count == LONGEST {
            out.push_str(" …");
            break;
        }
        match character {
            '\n' | '\t' => out.push(' '),
            other => push_visible(&mut out, other),
        }
    }
    out
}

/// JSON text in which hidden characters are written as escapes: the same value to a program, and
/// harmless when shown on a screen. Line ends between values stay.
pub(crate) fn escape_json(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for character in json.chars() {
        if character != '\n' && is_hidden(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(character);
        }
    }
    out
}
