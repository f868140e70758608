//! The lock as a file: JSON, a line for each paragraph, so that the difference of two editions can be read.
//!
//! A checksum over all other lines tells a lock that was edited by hand or joined by a merge from one that
//! Milepost wrote; line ends do not count.

use super::lock::{Lock, Paragraph, VERSION};
use super::words::hex;
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// The ending of lock files.
pub const EXTENSION: &str = "lock";

/// The first words of every lock.
const NAME: &str = "Milepost source lock";
/// What a lock says of itself.
const NOTE: &str = "Facts Milepost read in the document named; not issued by its publisher; the published text prevails. \
    It holds no sentence of the text. Made by: milepost source index. Not to be edited.";

/// The head of the file: enough to know what it is, whatever its version.
#[derive(Deserialize)]
struct Head {
    lock: String,
    version: u32,
}

#[derive(Deserialize)]
struct Whole {
    document: String,
    edition: String,
    checksum: String,
    paragraphs: Vec<Paragraph>,
}

impl Lock {
    /// Reads a lock; `name` is what the file is called in messages.
    ///
    /// # Errors
    /// A message for people: it is no lock, one of a later version, broken off, or edited by hand.
    pub fn read(name: &str, text: &str) -> Result<Lock, String> {
        let head: Head = serde_json::from_str(text).map_err(|error| no_lock(name, text, error.is_eof()))?;
        if head.lock != NAME {
            return Err(no_lock(name, text, false));
        }
        if head.version > VERSION {
            return Err(format!(
                "{name} was written by a later Milepost (lock version {}; this one reads version {VERSION}). Update Milepost.",
                head.version
            ));
        }
        let edited =
            || format!("{name} is not as Milepost wrote it: it was edited by hand or joined by a merge. {AGAIN}");
        let whole: Whole = serde_json::from_str(text).map_err(|_| edited())?;
        if whole.checksum != checksum(text) {
            return Err(edited());
        }
        Ok(Lock {
            version: head.version,
            document: whole.document,
            edition: whole.edition,
            paragraphs: whole.paragraphs,
        })
    }

    /// The lock as it is written: the same bytes for the same document.
    #[must_use]
    pub fn write(&self) -> String {
        let quoted = |text: &str| serde_json::to_string(text).unwrap_or_default();
        let lines: Vec<String> = self
            .paragraphs
            .iter()
            .map(|paragraph| format!("    {}", serde_json::to_string(paragraph).unwrap_or_default()))
            .collect();
        let with = |checksum: &str| {
            format!(
                "{{\n  \"lock\": {},\n  \"note\": {},\n  \"version\": {},\n  \"document\": {},\n  \"edition\": {},\n  \
                 \"checksum\": \"{checksum}\",\n  \"paragraphs\": [\n{}\n  ]\n}}\n",
                quoted(NAME),
                quoted(NOTE),
                self.version,
                quoted(&self.document),
                quoted(&self.edition),
                lines.join(",\n")
            )
        };
        with(&checksum(&with("")))
    }
}

/// What to do with a lock that cannot be used.
const AGAIN: &str = "Bring back the one that was there, or delete it and index the document again.";

fn no_lock(name: &str, text: &str, broken_off: bool) -> String {
    if broken_off && text.contains(NAME) {
        return format!("{name} is broken off: its end is missing. {AGAIN}");
    }
    if text.contains("<<<<<<<") && text.contains(NAME) {
        return format!("{name} holds the marks of a merge. {AGAIN}");
    }
    format!("{name} is not a lock of Milepost; it was left as it is.")
}

/// The checksum over every line but that of the checksum.
fn checksum(text: &str) -> String {
    let mut hash = Sha256::new();
    for line in text.lines().filter(|line| !line.starts_with("  \"checksum\": ")) {
        hash.update(line.trim_end_matches('\r').as_bytes());
        hash.update(b"\n");
    }
    hex(hash.finalize().iter().take(16).copied())
}

/// Bytes in hexadecimal: shorter than a list of numbers.
pub(super) mod in_hexadecimal {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(in crate::source) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::source::words::hex(bytes.iter().copied()))
    }

    pub(in crate::source) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(deserializer)?;
        let pair = |at: usize| text.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
        let bytes: Option<Vec<u8>> = (0..text.len()).step_by(2).map(pair).collect();
        bytes.ok_or_else(|| serde::de::Error::custom("not hexadecimal"))
    }
}
