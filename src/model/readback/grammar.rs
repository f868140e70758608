//! English: articles, numbers, verb forms, capitals.

use super::*;

/// The form a verb takes after a duty word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// must *chair*
    Plain,
    /// is responsible for *chairing*
    Ing,
}

/// Verbs whose "-ing" is not simply the ending put on.
const ING: &[(&str, &str)] = &[
    ("be", "being"),
    ("arrange", "arranging"),
    ("authorise", "authorising"),
    ("carry out", "carrying out"),
    ("complete", "completing"),
    ("convene", "convening"),
    ("coordinate", "coordinating"),
    ("decide", "deciding"),
    ("make", "making"),
    ("take", "taking"),
];

/// Words before which no "the" stands.
const ARTICLES: &[&str] = &["the", "a", "an", "any", "all", "each", "every", "its", "their", "another"];

/// Names that keep their capital wherever they stand; those in a document's title or publisher do too.
const PROPER: &[&str] = &[
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "January",
    "February",
    "April",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Christmas",
    "Easter",
    "England",
    "English",
    "Wales",
    "Welsh",
    "Scotland",
    "Scottish",
    "British",
    "Crown",
    "Parliament",
    "Ofsted",
    "Cafcass",
    "Wiltshire",
];

/// A verb in the form wanted: "carry out", "carrying out".
pub(super) fn verb(plain: &str, form: Form) -> String {
    match form {
        Form::Plain => plain.to_string(),
        Form::Ing => match ING.iter().find(|(known, _)| *known == plain) {
            Some((_, ing)) => ing.to_string(),
            None => format!("{plain}ing"),
        },
    }
}

/// The duty words as read in a sentence, and the form of the verb after them.
pub(super) fn duty(modality: Modality, plural: bool) -> (String, Form) {
    let be = if plural { "are" } else { "is" };
    match modality {
        Modality::Ideally => ("should ideally".to_string(), Form::Plain),
        Modality::IsResponsibleFor => (format!("{be} responsible for"), Form::Ing),
        Modality::IsTo => (format!("{be} to"), Form::Plain),
        Modality::IsRecommendedTo => (format!("{be} recommended to"), Form::Plain),
        Modality::Describes => (String::new(), Form::Ing),
        other => (other.word().to_string(), Form::Plain),
    }
}

/// Whether a title names several: "the police", "parents", but not "social services manager".
pub(super) fn is_plural(title: &str) -> bool {
    let last = title.split_whitespace().last().unwrap_or("").to_lowercase();
    let irregular = ["police", "children", "people", "staff", "men", "women"].contains(&last.as_str());
    irregular || (last.ends_with('s') && !["ss", "us", "is", "'s", "’s"].iter().any(|end| last.ends_with(end)))
}

/// "the strategy meeting"; a title that brings its own article keeps it.
pub(super) fn the(title: &str) -> String {
    if has_article(title) { title.to_string() } else { format!("the {title}") }
}

/// "a strategy meeting", "an initial conference", "reviews".
pub(super) fn one(title: &str) -> String {
    let article = if has_article(title) || is_plural(title) {
        return title.to_string();
    } else if sounds_like_a_vowel(title) {
        "an"
    } else {
        "a"
    };
    format!("{article} {title}")
}

fn has_article(title: &str) -> bool {
    title.split_whitespace().next().is_some_and(|first| ARTICLES.contains(&first.to_lowercase().as_str()))
}

fn sounds_like_a_vowel(title: &str) -> bool {
    let title = title.to_lowercase();
    let starts = |list: &[&str]| list.iter().any(|start| title.starts_with(start));
    (starts(&["a", "e", "i", "o", "u", "hour", "honest"])) && !starts(&["uni", "use", "usu", "eu", "one", "once"])
}

/// "a, b and c".
pub(super) fn join(list: &[String], last: &str) -> String {
    match list {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., end] => format!("{} {last} {end}", rest.join(", ")),
    }
}

/// The first letter made a capital.
pub fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// 1st, 2nd, 3rd, 11th.
pub(super) fn ordinal(n: u32) -> String {
    let ending = match (n % 10, n % 100) {
        (1, tens) if tens != 11 => "st",
        (2, tens) if tens != 12 => "nd",
        (3, tens) if tens != 13 => "rd",
        _ => "th",
    };
    format!("{n}{ending}")
}

impl Reader<'_> {
    /// A title as read inside a sentence: its first letter made small, unless it begins with a name,
    /// an acronym or a lone letter.
    pub(super) fn inside(&self, title: &str) -> String {
        let first_word: String = title.chars().take_while(|c| c.is_alphanumeric()).collect();
        let mut letters = first_word.chars();
        let ordinary = letters.next().is_some_and(char::is_uppercase)
            && letters.clone().next().is_some()
            && letters.all(char::is_lowercase);
        if !ordinary || self.is_a_name(&first_word) {
            return title.to_string();
        }
        let mut letters = title.chars();
        letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
    }

    fn is_a_name(&self, word: &str) -> bool {
        let inside = |text: &str| {
            let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
            words.next().is_some() && words.any(|known| known == word)
        };
        // A title in capitals throughout tells nothing about which of its words are names.
        let sentence_like = |text: &&String| text.split(' ').skip(1).any(|word| word.starts_with(char::is_lowercase));
        PROPER.contains(&word)
            || self
                .model
                .documents
                .values()
                .flat_map(|document| [&document.title, &document.publisher])
                .filter(sentence_like)
                .any(|text| inside(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_and_numbers_are_as_people_say_them() {
        assert_eq!(one("initial conference"), "an initial conference");
        assert_eq!(one("unique reference"), "a unique reference");
        assert_eq!(one("the police"), "the police");
        assert_eq!(the("a parent"), "a parent");
        assert_eq!(the("chair"), "the chair");
        assert!(is_plural("Health services") && is_plural("The police") && !is_plural("Children's social care"));
        assert!(!is_plural("Access") && !is_plural("Headteacher"));
        assert_eq!(ordinal(11), "11th");
        assert_eq!(ordinal(22), "22nd");
    }

    #[test]
    fn names_keep_their_capital_and_other_words_do_not() {
        let mut model = Model::default();
        let document = Document { title: "Procedures for Essex and Thurrock".into(), ..Document::default() };
        model.documents.insert("D".into(), document);
        let reader = Reader::new(&model);
        let read: Vec<String> =
            ["Essex police", "Thurrock", "Social worker", "NHS trust", "A parent", "Ofsted", "LADO"]
                .iter()
                .map(|title| reader.inside(title))
                .collect();
        assert_eq!(read, ["Essex police", "Thurrock", "social worker", "NHS trust", "A parent", "Ofsted", "LADO"]);
    }
}
