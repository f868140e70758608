//! A paragraph as the grammar reads it: small letters, single blanks, straight quotes, plain hyphens.

/// The text normalised: one pass, no longer than a few bytes more than it was.
pub(super) fn normalise(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut words = text.split(is_blank).filter(|word| !word.is_empty()).peekable();
    let mut before = "";
    while let Some(word) = words.next() {
        if !out.is_empty() {
            out.push(' ');
        }
        if is_the_month(before, word, words.peek().copied()) {
            out.push_str("May");
        } else {
            out.extend(word.chars().filter(|c| !matches!(c, '\u{ad}' | '*' | '_')).flat_map(small));
        }
        before = word;
    }
    out
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

/// "May" beside a number is the month; anywhere else it permits.
fn is_the_month(before: &str, word: &str, after: Option<&str>) -> bool {
    let number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    word.trim_matches(|c: char| !c.is_alphanumeric()) == "May" && (number(before) || after.is_some_and(number))
}

/// A character in small letters; quotes and dashes that print in several forms, in one.
fn small(c: char) -> impl Iterator<Item = char> {
    let plain = match c {
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '`' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        _ => c,
    };
    plain.to_lowercase()
}
