//! Text as editors save it, made into the text the grammar reads.
//!
//! Word and Notepad add a byte-order mark, CRLF, curly quotes, no-break spaces and long dashes. Each
//! is replaced character for character, so that lines and columns stay where the editor shows them.
//! Inside quotes only the quotes themselves and blanks are touched: the words are the editor's own.

/// The normalised text. Idempotent.
pub fn normalise(text: &str) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut out = String::with_capacity(text.len());
    let mut state = State::Outside;
    for c in text.chars() {
        state = push(&mut out, state, c);
    }
    out
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Outside,
    Comment,
    /// Inside quotes opened by a straight quote.
    Straight,
    /// Inside quotes opened by a curly quote.
    Curly,
}

fn push(out: &mut String, state: State, c: char) -> State {
    let (written, next) = match (state, c) {
        (_, '\n') => ('\n', State::Outside),
        (_, c) if is_blank(c) => (' ', state),
        (State::Comment, c) => (c, State::Comment),
        (State::Outside, '#') if !in_citation(out) => ('#', State::Comment),
        (State::Outside, '"') => ('"', State::Straight),
        (State::Outside, '“' | '”' | '„' | '‟' | '«') => ('"', State::Curly),
        (State::Outside, '‘' | '’') => ('\'', State::Outside),
        (State::Outside, '‐' | '‑' | '‒' | '–' | '—' | '−') => ('-', State::Outside),
        (State::Straight, '"') | (State::Curly, '”' | '»') => ('"', State::Outside),
        (State::Curly, '"' | '“') => ('\'', State::Curly),
        (_, c) => (c, state),
    };
    out.push(written);
    next
}

/// Blanks of every kind that stand for one space; zero-width ones cannot be seen, so they go too.
fn is_blank(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{2009}' | '\u{200a}' | '\u{2002}' | '\u{2003}' | '\u{3000}')
}

/// `#` inside an open `[` on this line is part of a paragraph number: `[SET A.4.1.13#2]`.
fn in_citation(out: &str) -> bool {
    let line = &out[out.rfind('\n').map_or(0, |at| at + 1)..];
    match (line.rfind('['), line.rfind(']')) {
        (Some(open), Some(close)) => open > close,
        (open, _) => open.is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::normalise;

    #[test]
    fn word_and_notepad_habits_become_plain() {
        let saved = "\u{feff}step a “The child’s plan” {\r\n  must\u{a0}happen within 3\u{a0}days – x [SET A.1#2] # it’s – so\r\n}\r";
        assert_eq!(
            normalise(saved),
            "step a \"The child’s plan\" {\n  must happen within 3 days - x [SET A.1#2] # it’s – so\n}\n"
        );
    }

    #[test]
    fn quotes_inside_curly_quotes_survive() {
        assert_eq!(normalise("reading “they say \"days\" – calendar”"), "reading \"they say 'days' – calendar\"");
    }

    #[test]
    fn is_idempotent() {
        for text in ["“a ”b” “c\"", "‘x’ # “ ”\n“", "[SET A#1] # [x]\n\"”"] {
            let once = normalise(text);
            assert_eq!(normalise(&once), once);
        }
    }
}
