//! How case references are shown: as they are, or hashed with a key (HMAC-SHA256, RFC 2104), so that
//! one case has one name in every output made with that key and nobody without it can tell which.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt::Write;

/// The shortest key taken, in bytes.
pub const LEAST_KEY: usize = 16;

/// How references are shown.
#[derive(Clone)]
pub enum References {
    /// As they stand in the log.
    AsTheyAre,
    /// Hashed with this key.
    Hashed(Vec<u8>),
}

impl References {
    /// Hashed with a key.
    ///
    /// # Errors
    /// A message for people, if the key is too short to keep anything secret.
    pub fn hashed(key: &[u8]) -> Result<Self, String> {
        let key = key.trim_ascii();
        if key.len() < LEAST_KEY {
            return Err(format!(
                "The key for case references is shorter than {LEAST_KEY} bytes. Take a long random one."
            ));
        }
        Ok(References::Hashed(key.to_vec()))
    }

    /// A reference as it is shown.
    #[must_use]
    pub fn shown(&self, reference: &str) -> String {
        let References::Hashed(key) = self else { return reference.to_string() };
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return "(hidden)".to_string() };
        mac.update(reference.as_bytes());
        let mut shown = String::from("case-");
        for byte in mac.finalize().into_bytes().iter().take(10) {
            // Writing to a string cannot fail.
            let _ = write!(shown, "{byte:02x}");
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_makes_a_name_that_is_always_the_same_and_never_the_reference() {
        let key = References::hashed(b"a long key, kept in a drawer").expect("a key");
        assert_eq!(key.shown("C-17"), key.shown("C-17"));
        assert_ne!(key.shown("C-17"), key.shown("C-18"));
        assert_ne!(key.shown("C-17"), References::hashed(b"another key, kept elsewhere").expect("a key").shown("C-17"));
        assert!(!key.shown("C-17").contains("C-17"));
        assert_eq!(key.shown("C-17").len(), 25);
        assert!(References::hashed(b"short").is_err());
    }
}
