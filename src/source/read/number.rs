//! Numbers and labels that paragraphs begin with.

use super::block::plain;

/// The most components of a number, and the most digits of each.
const MOST: (usize, usize) = (5, 3);

/// A dotted number ("3.4.17", "2.1.") and the words after it; none for a single number.
#[must_use]
pub fn dotted(text: &str) -> Option<(Vec<u32>, &str)> {
    let end = text.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    if !rest.is_empty() && !rest.starts_with(char::is_whitespace) {
        return None;
    }
    let components: Vec<&str> = digits.trim_end_matches('.').split('.').collect();
    let numbers: Option<Vec<u32>> = components.iter().map(|digits| component(digits)).collect();
    let numbers = numbers.filter(|numbers| (2..=MOST.0).contains(&numbers.len()))?;
    Some((numbers, rest.trim()))
}

fn component(digits: &str) -> Option<u32> {
    if digits.is_empty() || digits.len() > MOST.1 { None } else { digits.parse().ok() }
}

/// A single number with a full stop ("3. Title") and the words after it.
#[must_use]
pub fn single(text: &str) -> Option<(u32, &str)> {
    let (digits, rest) = text.split_once('.')?;
    let number = component(digits).filter(|_| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    rest.starts_with(char::is_whitespace).then(|| (number, rest.trim()))
}

/// A label ("(a)", "b)", "iv.", "3.") and the words after it.
#[must_use]
pub fn label(text: &str) -> Option<(String, &str)> {
    let (head, rest) = text.split_once(char::is_whitespace)?;
    let inside = match head.strip_prefix('(') {
        Some(inside) => inside.strip_suffix(')')?,
        None => head.strip_suffix(['.', ')'])?,
    };
    let letter = inside.len() == 1 && inside.chars().all(|c| c.is_ascii_alphabetic());
    let roman = (2..=5).contains(&inside.len()) && inside.chars().all(|c| matches!(c, 'i' | 'v' | 'x'));
    let digits = (1..=2).contains(&inside.len()) && inside.chars().all(|c| c.is_ascii_digit());
    // "I. Surname" and "A. Person" begin sentences: capitals only in brackets.
    let capital = inside.chars().all(|c| c.is_ascii_uppercase());
    let brackets = head.ends_with(')');
    ((letter && (!capital || brackets)) || roman || digits).then(|| (inside.to_lowercase(), rest.trim()))
}

/// The heading of a lettered part: its letter, the letter with its figure ("B1"), and the title after it.
#[must_use]
pub fn part(text: &str) -> Option<(char, String, &str)> {
    let word = text.get(..4)?;
    if !word.eq_ignore_ascii_case("part") {
        return None;
    }
    let rest = text.get(4..)?.strip_prefix(char::is_whitespace)?.trim_start();
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
    let (code, title) = rest.split_at(end);
    let letter = code.chars().next().filter(char::is_ascii_uppercase)?;
    let figures = code.get(1..)?;
    if figures.len() > 1 || !figures.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let set_apart = title.trim_start().starts_with([':', '-', '–', '—', '.']);
    let shouted = word == "PART";
    let title = title.trim_start_matches([':', '-', '–', '—', '.', ' ', '\t']);
    let is_heading = title.is_empty() || set_apart || (shouted && title.starts_with(char::is_uppercase));
    (is_heading && !title.ends_with('.') && title.split_whitespace().count() <= 20)
        .then(|| (letter, code.to_string(), title))
}

/// The words of a title as they are compared.
#[must_use]
pub fn title_key(title: &str) -> String {
    crate::source::words::words(&plain(title)).join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_labels() {
        assert_eq!(dotted("3.4.17 The plan"), Some((vec![3, 4, 17], "The plan")));
        assert_eq!(dotted("2.1.\tReferral"), Some((vec![2, 1], "Referral")));
        assert_eq!(dotted("1.1.1"), Some((vec![1, 1, 1], "")));
        for text in ["3 days", "3. Title", "1.1a x", "1..2 x", "2019.1234 x", "", ".", "1.2.3.4.5.6 x"] {
            assert_eq!(dotted(text), None, "{text}");
        }
        assert_eq!(single("12. Safer recruitment"), Some((12, "Safer recruitment")));
        assert_eq!((single("1.1 x"), single("1."), single("x. y")), (None, None, None));
        assert_eq!(label("(a) the child"), Some(("a".to_string(), "the child")));
        assert_eq!(label("iv. the child"), Some(("iv".to_string(), "the child")));
        assert_eq!(label("A) any"), Some(("a".to_string(), "any")));
        assert_eq!((label("A. Person"), label("a"), label("an. x"), label("100. x")), (None, None, None, None));
    }

    #[test]
    fn parts() {
        assert_eq!(part("PART A"), Some(('A', "A".to_string(), "")));
        assert_eq!(part("PART B1: General matters"), Some(('B', "B1".to_string(), "General matters")));
        assert_eq!(part("Part B - Practice"), Some(('B', "B".to_string(), "Practice")));
        for text in ["Part A section 1.3 for more", "Part 1: duties", "Partly A", "part of it", "PART"] {
            assert_eq!(part(text), None, "{text}");
        }
    }
}
