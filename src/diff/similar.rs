//! How alike two texts are, in thousandths: Dice's coefficient over their words (Dice 1945, *Measures
//! of the Amount of Ecologic Association Between Species*): twice the words they share, by the words
//! of both.

use std::collections::BTreeSet;

/// Small words, which tell nothing.
const SMALL: &[&str] =
    &["a", "an", "and", "the", "of", "to", "in", "on", "for", "or", "is", "are", "be", "by", "with", "it"];

/// The telling words of a text, in small letters.
pub fn words(text: &str) -> BTreeSet<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .filter(|word| !SMALL.contains(&word.as_str()))
        .collect()
}

/// How alike two sets are, from 0 (nothing shared) to 1000; two empty ones are alike.
pub fn dice<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> u32 {
    let all = one.len() + other.len();
    if all == 0 {
        return 1000;
    }
    let shared = one.intersection(other).count();
    u32::try_from(2000 * shared / all).unwrap_or(1000)
}

/// How alike two texts are.
pub fn texts(one: &str, other: &str) -> u32 {
    dice(&words(one), &words(other))
}

/// Whether two texts differ in nothing but capitals, marks and spaces.
pub fn same_words(one: &str, other: &str) -> bool {
    let plain = |text: &str| {
        text.split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect::<Vec<_>>()
    };
    plain(one) == plain(other)
}

/// Pairs two lists by their scores, the best first; each stands in one pair at most. A score of none
/// means that the two cannot be a pair. Of equal scores, the earlier old and then the earlier new.
pub fn pair(old: usize, new: usize, score: impl Fn(usize, usize) -> Option<u32>) -> Vec<(usize, usize)> {
    let mut scores = Vec::new();
    for one in 0..old {
        scores.extend((0..new).filter_map(|other| score(one, other).map(|score| (score, one, other))));
    }
    scores.sort_by(|a, b| {
        b.0.cmp(&a.0).then(a.1.abs_diff(a.2).cmp(&b.1.abs_diff(b.2))).then((a.1, a.2).cmp(&(b.1, b.2)))
    });
    let (mut used_old, mut used_new, mut pairs) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    for (_, one, other) in scores {
        if !used_old.contains(&one) && !used_new.contains(&other) {
            used_old.insert(one);
            used_new.insert(other);
            pairs.push((one, other));
        }
    }
    pairs.sort_unstable();
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_as_alike_as_the_words_they_share() {
        assert_eq!(texts("Tell the parents", "tell parents"), 1000);
        assert_eq!(texts("Tell the parents", "record decision"), 0);
        assert_eq!(texts("tell parents", "tell police"), 500);
        assert!(same_words("Tell parents, now.", "tell parents now"));
        assert!(!same_words("tell parents", "tell the parents"));
    }

    #[test]
    fn the_best_pairs_are_taken_first() {
        let scores = [[Some(5), Some(9)], [Some(8), Some(7)]];
        assert_eq!(pair(2, 2, |one, other| scores[one][other]), [(0, 1), (1, 0)]);
        assert_eq!(pair(1, 0, |_, _| Some(1)), []);
        assert_eq!(pair(1, 1, |_, _| None), []);
    }
}
