//! The words of a paragraph, one fingerprint of them, and a sketch of its runs of five.
//!
//! The sketch is the MinHash of Broder, *On the resemblance and containment of documents* (1997), with the
//! minima cut to a byte each (Li and König, *b-Bit Minwise Hashing*, 2010). A place costs eight bits and
//! there are at most half as many places as runs, so that a run of five words is told apart by four bits
//! at most: enough to say how alike two paragraphs are, too little to spell one out word by word.

use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// Words in a run.
const RUN: usize = 5;
/// The most places of a sketch.
const MOST_PLACES: usize = 32;

/// The words of a text as they are compared: lower case, without punctuation, apostrophes, mark-up, the
/// targets of links and the raised numbers of footnotes.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for c in text.chars() {
        match c {
            '\'' | '\u{2019}' | '\u{2018}' | '`' | '\u{ad}' | '\\' => {}
            '\u{fb00}' => word.push_str("ff"),
            '\u{fb01}' => word.push_str("fi"),
            '\u{fb02}' => word.push_str("fl"),
            '\u{fb03}' => word.push_str("ffi"),
            '\u{fb04}' => word.push_str("ffl"),
            c if is_raised(c) => {}
            c if c.is_alphanumeric() => word.extend(c.to_lowercase()),
            _ if word.is_empty() => {}
            _ => words.push(std::mem::take(&mut word)),
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Whether it is a raised digit, as footnotes are marked.
#[must_use]
pub fn is_raised(c: char) -> bool {
    matches!(c, '\u{b9}' | '\u{b2}' | '\u{b3}' | '\u{2070}' | '\u{2074}'..='\u{2079}')
}

/// The first 64 bits of the SHA-256 of the words with a space between, in hexadecimal.
///
/// Of two to four words only the first 16 bits, which thousands of such phrases share, so that none can be
/// found again by trying; of a single word nothing.
#[must_use]
pub fn fingerprint(words: &[String]) -> String {
    let bytes = match words.len() {
        0 | 1 => 0,
        2..RUN => 2,
        _ => 8,
    };
    let mut hash = Sha256::new();
    for (at, word) in words.iter().enumerate() {
        if at > 0 {
            hash.update(b" ");
        }
        hash.update(word.as_bytes());
    }
    hex(hash.finalize().iter().take(bytes).copied())
}

/// Bytes in hexadecimal.
pub(super) fn hex(bytes: impl IntoIterator<Item = u8>) -> String {
    bytes.into_iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The sketch of the runs of five words; empty for fewer than six words.
#[must_use]
pub fn sketch(words: &[String]) -> Vec<u8> {
    let runs: BTreeSet<u64> = words.windows(RUN).map(run).collect();
    let places = (runs.len() / 2).min(MOST_PLACES);
    let lowest = |place: usize| {
        let seed = mix(place as u64 + 1);
        runs.iter().map(|run| mix(run ^ seed)).min().unwrap_or_default()
    };
    // A minimum begins with zeros where there are many runs: its last byte tells more than its first.
    (0..places).map(|place| (lowest(place) & 0xff) as u8).collect()
}

/// FNV-1a over the words of a run.
fn run(words: &[String]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for word in words {
        for byte in word.bytes().chain([b' ']) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}

/// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
fn mix(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

/// How alike two sketches are, in thousandths: the share of runs that two paragraphs have in common.
/// None if either is too short to have one.
#[must_use]
pub fn alike(one: &[u8], other: &[u8]) -> Option<u32> {
    let places = one.len().min(other.len());
    if places == 0 {
        return None;
    }
    let same = one.iter().zip(other).filter(|(a, b)| a == b).count();
    Some((same * 1000 / places) as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_what_people_read() {
        let read = words("The **lead** professional's [plan](https://x.org) – “within 3 days”\u{2074}.");
        assert_eq!(read.join(" "), "the lead professionals plan https x org within 3 days");
    }

    #[test]
    fn a_fingerprint_forgets_punctuation_and_capitals_and_nothing_else() {
        let print = |text: &str| fingerprint(&words(text));
        assert_eq!(print("Tell the parent, at once."), print("tell the PARENT at once"));
        assert_ne!(print("tell the parent at once"), print("tell a parent at once"));
        assert_eq!(print("tell the parent at once").len(), 16);
    }

    #[test]
    fn few_words_have_a_fingerprint_that_many_share_and_one_word_has_none() {
        let length = |text: &str| fingerprint(&words(text)).len();
        assert_eq!(
            (length(""), length("police"), length("the police"), length("the lead social worker")),
            (0, 0, 4, 4)
        );
        let prints: BTreeSet<String> =
            (0..2_000).map(|n| fingerprint(&words(&format!("word{} word{}", n % 45, n / 45)))).collect();
        assert!(prints.len() < 2_000, "no two of 2,000 phrases share a fingerprint");
    }

    #[test]
    fn a_sketch_tells_how_alike_two_paragraphs_are() {
        let one: String = (0..80).map(|n| format!("word{n} ")).collect();
        let half: String = (40..120).map(|n| format!("word{n} ")).collect();
        let other: String = (200..280).map(|n| format!("word{n} ")).collect();
        let of = |text: &str| sketch(&words(text));
        assert_eq!(alike(&of(&one), &of(&one)), Some(1000));
        // 36 of 116 different runs are common: 310 thousandths.
        let share = alike(&of(&one), &of(&half)).unwrap_or_default();
        assert!((150..=470).contains(&share), "{share}");
        assert!(alike(&of(&one), &of(&other)).unwrap_or_default() < 100);
    }

    #[test]
    fn a_sketch_has_at_most_half_as_many_places_as_there_are_runs() {
        let of = |count: usize| sketch(&words(&(0..count).map(|n| format!("w{n} ")).collect::<String>())).len();
        assert_eq!((of(4), of(5), of(6), of(12), of(68), of(500)), (0, 0, 1, 4, 32, 32));
    }
}
