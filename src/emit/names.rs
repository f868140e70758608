//! File names that every system can hold.

use sha2::{Digest, Sha256};

/// The most letters of a name that go into a file name: room is left for endings and folders.
const LONGEST: usize = 80;

/// Names that Windows keeps for devices.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The name of a procedure, role or agency as a file name without ending: safe on Windows, never
/// longer than 90 letters, and different for different names.
pub fn file_name(name: &str) -> String {
    let plain = !name.is_empty()
        && name.chars().count() <= LONGEST
        && name.chars().all(|c| c.is_alphanumeric() || c == '-')
        && !is_device(name);
    if plain {
        return name.to_string();
    }
    let kept: String = name.chars().filter(|c| c.is_alphanumeric() || *c == '-').take(LONGEST).collect();
    let mark: String = Sha256::digest(name).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("{kept}_{mark}")
}

/// Whether Windows would take the name for a device.
pub(super) fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or("").to_lowercase();
    let numbered = |prefix: &str| {
        stem.strip_prefix(prefix).is_some_and(|rest| rest.chars().count() == 1 && rest.chars().all(char::is_numeric))
    };
    DEVICES.contains(&stem.as_str()) || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_names_stay_and_device_names_do_not() {
        assert_eq!(file_name("section-47-enquiry"), "section-47-enquiry");
        assert_eq!(file_name("con").split('_').next(), Some("con"));
        for device in ["con", "NUL", "aux", "com1", "lpt9", "com¹", "CON"] {
            assert!(!is_device(&file_name(device)), "{device}");
        }
    }

    #[test]
    fn long_and_odd_names_become_short_plain_ones_that_differ() {
        let (a, b) = ("a".repeat(300), "a".repeat(301));
        assert_ne!(file_name(&a), file_name(&b));
        assert!(file_name(&a).len() < 100);
        assert!(!file_name("../x").contains(['/', '.']));
        assert!(!file_name("").is_empty());
    }
}
