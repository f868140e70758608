//! From a phrase that points somewhere to the places it points to, and the titles that stand beside them.

use super::grammar::Rule;
use super::normal::normalise;
use super::{CrossReference, word};
use pest::iterators::Pair;
use std::collections::BTreeMap;

/// The titles of a document's headings, by which a cross-reference that names one can be held against its
/// number.
#[derive(Clone, Debug, Default)]
pub struct Titles {
    /// By its first word: the words of each title, and the address of its heading.
    by_first_word: BTreeMap<String, Vec<(Vec<String>, String)>>,
}

impl Titles {
    /// Adds a heading: its address and the words of its title. A title of one short word says too little
    /// and is left out, as is one that several headings have.
    pub fn add(&mut self, address: &str, title: &str) {
        let words = words_of(&normalise(title), usize::MAX);
        if let Some(first) = words.first().filter(|first| words.len() > 1 || first.len() > 6) {
            self.by_first_word.entry(first.clone()).or_default().push((words, address.to_string()));
        }
    }

    /// The heading whose title stands at the beginning of a text: the longest, and if several headings have
    /// it, that at `meant` or none.
    fn beside(&self, text: &str, meant: &str) -> Option<String> {
        let words = words_of(text, LONGEST_TITLE);
        let of_word = self.by_first_word.get(words.first()?)?;
        // The heading meant may have a longer title than the text writes out.
        let begins = |title: &[String]| title.iter().zip(&words).take_while(|(one, other)| one == other).count() > 1;
        let meant_itself = of_word.iter().find(|(title, address)| number(address) == meant && begins(title));
        if let Some((_, address)) = meant_itself {
            return Some(address.clone());
        }
        let fits = of_word.iter().filter(|(title, _)| words.starts_with(title));
        let longest = fits.clone().map(|(title, _)| title.len()).max()?;
        let mut best = fits.filter(|(title, _)| title.len() == longest).map(|(_, address)| address);
        let first = best.next()?;
        match best.next() {
            None => Some(first.clone()),
            Some(second) => [first, second].into_iter().chain(best).find(|address| number(address) == meant).cloned(),
        }
    }
}

/// An address without its part.
fn number(address: &str) -> &str {
    address.split_once('.').map_or(address, |(_, number)| number)
}

/// No title of a heading is looked for with more words.
const LONGEST_TITLE: usize = 16;

/// The first words of a normalised text, without signs, as far as the sentence goes.
fn words_of(text: &str, most: usize) -> Vec<String> {
    let (mut words, mut rest) = (Vec::new(), text);
    while words.len() < most && !rest.is_empty() {
        let found = word(rest);
        let taken = if found.is_empty() { rest.chars().next().map_or(1, char::len_utf8) } else { found.len() };
        if !found.is_empty() {
            words.push(found.to_string());
        }
        rest = rest.get(taken..).unwrap_or_default();
    }
    words
}

/// The places of this document that a phrase names. A place without a part stands in the part that the
/// sentence named before, if it named one.
pub(super) fn references(
    phrase: Pair<Rule>,
    after: &str,
    titles: &Titles,
    part: &mut Option<String>,
    refs: &mut Vec<CrossReference>,
) {
    let mut places = Vec::new();
    for inner in phrase.into_inner().filter(|inner| inner.as_rule() != Rule::elsewhere) {
        for piece in inner.into_inner() {
            match piece.as_rule() {
                Rule::part => {
                    let letter = piece.into_inner().next().and_then(|letter| letter.as_str().chars().next());
                    *part = letter.map(|letter| letter.to_ascii_uppercase().to_string());
                }
                Rule::path | Rule::plain_number => {
                    let number = piece.as_str().trim().to_string();
                    places.push(CrossReference { part: part.clone(), number, titled: None });
                }
                _ => {}
            }
        }
    }
    if let [only] = places.as_mut_slice() {
        only.titled = titles.beside(after, &only.number);
    }
    for place in places {
        if !refs.contains(&place) {
            refs.push(place);
        }
    }
}
