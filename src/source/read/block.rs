//! One line or paragraph of a document as it was found, before anything is known of its place.

/// A line, a paragraph, an item of a list, a row, a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The line of the text it begins on, from 1.
    pub line: u32,
    /// Whether an empty line, or the mark-up, sets it apart from what comes before.
    pub gap: bool,
    /// Whether a page begins with it.
    pub page: bool,
    /// Spaces before it.
    pub indent: usize,
    /// How far its last line reaches to the right, in characters.
    pub reach: usize,
    /// What it is.
    pub form: Form,
    /// Its words without mark-up; the cells of a row stand apart in the form.
    pub text: String,
}

/// What a block is by its looks or its mark-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// Words.
    Text,
    /// The mark-up says that it is a heading.
    Heading,
    /// An item with a bullet.
    Bullet,
    /// An item with a label, without its brackets or full stop: "a", "iv", "3".
    Label(String),
    /// A row of a table.
    Row(Vec<String>),
    /// A footnote and its mark.
    Note(String),
    /// A running header, a page number, a line of the contents: no part of the text.
    Furniture,
}

impl Block {
    /// A block set apart, as mark-up gives it.
    #[must_use]
    pub fn apart(line: u32, form: Form, text: String) -> Block {
        Block { line, gap: true, page: false, indent: 0, reach: 0, form, text }
    }

    /// Whether it is an item of a list.
    #[must_use]
    pub fn is_item(&self) -> bool {
        matches!(self.form, Form::Bullet | Form::Label(_))
    }

    /// Whether its last sentence has ended.
    #[must_use]
    pub fn has_ended(&self) -> bool {
        self.text
            .trim_end_matches(['"', '\'', '\u{201d}', '\u{2019}', ')', ']', '*'])
            .ends_with(['.', ':', ';', '?', '!'])
    }

    /// Whether it looks like a title: short, no sentence, not an address on the web or a telephone number.
    #[must_use]
    pub fn is_title_like(&self) -> bool {
        let text = self.text.trim_end_matches('*').trim();
        let words: Vec<&str> = text.split_whitespace().collect();
        let first = text.trim_start_matches(['"', '\'', '\u{201c}', '\u{2018}', '(']).chars().next();
        let is_link = |word: &&&str| word.contains("://") || word.contains("www.") || word.contains('@');
        let is_verb =
            |word: &&&str| matches!(**word, "must" | "should" | "will" | "shall" | "is" | "are" | "was" | "has");
        (1..=12).contains(&words.len())
            && first.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
            && text.chars().any(char::is_lowercase) | (text.chars().filter(|c| c.is_alphabetic()).count() > 3)
            && !text.ends_with(['.', ',', ';', ':', '-', '–', '/'])
            && !words.iter().any(|word| is_link(&word))
            && (text.ends_with('?') || !words.iter().any(|word| is_verb(&word)))
            && !words.iter().all(|word| word.contains(|c: char| c.is_ascii_digit()))
    }

    /// Whether it goes on in small letters, as only the rest of a sentence does.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        let address = ["http", "www."].iter().any(|start| self.text.starts_with(start));
        let word = self.text.split_whitespace().next().unwrap_or_default();
        self.form == Form::Text && !address && !word.contains('@') && word.starts_with(char::is_lowercase)
    }
}

/// Takes mark-up out of a line: emphasis, the targets of links, tags, escapes.
#[must_use]
pub fn plain(text: &str) -> String {
    let text = without_tags(text);
    let text = without_targets(&text);
    let mut out = String::with_capacity(text.len());
    let mut escaped = false;
    for c in text.chars() {
        match c {
            '\\' if !escaped => escaped = true,
            '*' if !escaped => {}
            '\u{ad}' | '\u{200b}' | '\u{feff}' => {}
            '\u{a0}' | '\u{2007}' | '\u{202f}' => out.push(' '),
            c => {
                escaped = false;
                out.push(c);
            }
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Tags of HTML go, a bullet or break in a cell leaves a space; `<https://…>` stays as it is.
fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        out.push_str(before);
        let inside = tag.get(1..).unwrap_or_default();
        let is_tag = inside.trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic())
            && !inside.starts_with("http")
            && !inside.starts_with("mailto");
        match inside.find('>') {
            Some(end) if is_tag => {
                out.push(' ');
                rest = inside.get(end + 1..).unwrap_or_default();
            }
            Some(end) if inside.starts_with("http") || inside.starts_with("mailto") => {
                out.push_str(inside.get(..end).unwrap_or_default());
                rest = inside.get(end + 1..).unwrap_or_default();
            }
            _ => {
                out.push('<');
                rest = inside;
            }
        }
    }
    out.push_str(rest);
    out
}

/// `[words](target)` becomes its words.
fn without_targets(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(middle) = rest.find("](") {
        let (before, after) = rest.split_at(middle);
        let Some(end) = end_of_target(after.get(2..).unwrap_or_default()) else { break };
        match before.rfind('[') {
            Some(open) => {
                out.push_str(&before[..open]);
                out.push_str(before.get(open + 1..).unwrap_or_default());
            }
            None => out.push_str(before),
        }
        rest = after.get(2 + end + 1..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// Where the bracket that closes a target stands; targets have no spaces.
fn end_of_target(text: &str) -> Option<usize> {
    let mut depth = 0_u32;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            ' ' if !text.get(at..).unwrap_or_default().starts_with(" \"") => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn mark_up_goes_and_words_stay() {
        let cases = [
            ("**Stage one:** [the plan](https://a.b/c(d)) is *made*", "Stage one: the plan is made"),
            ("see <https://a.b> and <b>this</b><br/>too", "see https://a.b and this too"),
            ("[fact sheet \\(2020\\)](x) or [not a link] (aside)", "fact sheet (2020) or [not a link] (aside)"),
            ("3 < 4 and a <b", "3 < 4 and a <b"),
            ("[a](b", "[a](b"),
        ];
        for (text, expected) in cases {
            assert_eq!(plain(text), expected);
        }
    }
}
