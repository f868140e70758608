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
    let mut reader = Reader { state: State::Outside, cited: false };
    out.extend(text.chars().map(|c| reader.read(c)));
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

/// Where in a line the text has been read to.
struct Reader {
    state: State,
    /// Inside a `[` not closed yet: `#` there is part of a paragraph number, `[SET A.4.1.13#2]`, and
    /// quotes open nothing.
    cited: bool,
}

impl Reader {
    /// What is written for a character.
    fn read(&mut self, c: char) -> char {
        let (written, next) = match (self.state, c) {
            (_, '\n') => ('\n', State::Outside),
            (_, c) if is_blank(c) => (' ', self.state),
            (State::Comment, c) => (c, State::Comment),
            (State::Outside, '#') if !self.cited => ('#', State::Comment),
            (State::Outside, '"' | '“' | '”' | '„' | '‟' | '«' | '»') if self.cited => ('"', State::Outside),
            (State::Outside, '"') => ('"', State::Straight),
            (State::Outside, '“' | '”' | '„' | '‟' | '«') => ('"', State::Curly),
            (State::Outside, '‘' | '’') => ('\'', State::Outside),
            (State::Outside, '‐' | '‑' | '‒' | '–' | '—' | '−') => ('-', State::Outside),
            (State::Straight, '"') | (State::Curly, '”' | '»') => ('"', State::Outside),
            (State::Curly, '"' | '“') => ('\'', State::Curly),
            (_, c) => (c, self.state),
        };
        self.cited = match (self.state, written) {
            (_, '\n') | (State::Outside, ']') => false,
            (State::Outside, '[') => true,
            _ => self.cited,
        };
        self.state = next;
        written
    }
}

/// Blanks of every kind that stand for one space; zero-width ones cannot be seen, so they go too.
fn is_blank(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{2009}' | '\u{200a}' | '\u{2002}' | '\u{2003}' | '\u{3000}')
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
        for text in ["“a ”b” “c\"", "‘x’ # “ ”\n“", "[SET A#1] # [x]\n\"”", "[ \" ] } “ “ x", "[“a” #\n# “"]
        {
            let once = normalise(text);
            assert_eq!(normalise(&once), once);
        }
    }
}
