//! The locks that are committed.

use milepost::source::{Kind, Lock, index, oddities::Oddities};
use std::path::Path;

/// Each document's text, key and lock.
const LOCKS: [(&str, &str, &str); 5] = [
    ("set-2025-06.txt", "SET", "policies/set/SET.lock"),
    ("roth-planning-for-safety-2022.txt", "ROTH", "policies/roth/ROTH.lock"),
    ("relocation-protocol.txt", "RELOCATION", "policies/relocation/RELOCATION.lock"),
    ("securing-safety-recommendations.txt", "SECURING-SAFETY", "policies/securing-safety/SECURING-SAFETY.lock"),
    ("hasc-2013-tracker.txt", "HASC-2013", "policies/hasc-2013/HASC-2013.lock"),
];

fn committed(path: &str) -> (Lock, String) {
    let text = std::fs::read_to_string(path).expect(path).replace('\r', "");
    (Lock::read(path, &text).expect("a lock"), text)
}

#[test]
fn every_source_has_a_lock_with_an_address_for_each_piece() {
    for (_, key, path) in LOCKS {
        let (lock, _) = committed(path);
        assert_eq!(lock.document, key);
        let addresses: std::collections::BTreeSet<_> = lock.paragraphs.iter().map(|p| &p.address).collect();
        assert_eq!(addresses.len(), lock.paragraphs.len(), "{path}");
        // As citations are spelled in a policy.
        let spelled = |c: char| c.is_ascii_alphanumeric() || ".()-#/".contains(c);
        assert!(addresses.iter().all(|address| address.chars().all(spelled)), "{path}");
    }
}

#[test]
fn the_faults_of_the_numbering_are_known() {
    let (lock, _) = committed("policies/set/SET.lock");
    let odd = Oddities::of(&lock);
    assert_eq!(odd.repeated, ["A.3.5#2", "A.4.1.13#2", "A.9.2.8#2"]);
    assert_eq!(odd.missing, ["A.1.11.2", "A.9.2.25", "A.9.2.26"]);
    let astray: Vec<String> = (20..30).map(|n| format!("A.3.4.{n}")).collect();
    assert_eq!(odd.astray.iter().map(|(address, _)| address.clone()).collect::<Vec<_>>(), astray);
    assert_eq!(lock.paragraphs.iter().filter(|p| p.kind == Kind::Numbered).count(), 3105);
}

#[test]
fn the_committed_locks_are_what_the_sources_make() {
    let Some(folder) = std::env::var_os("MILEPOST_SOURCES") else {
        eprintln!("SKIPPED: MILEPOST_SOURCES IS NOT SET, SO NO LOCK WAS COMPARED WITH ITS SOURCE");
        return;
    };
    for (file, key, path) in LOCKS {
        let (there, text) = committed(path);
        let made = match super::labels::lock_of(file, key) {
            Some(lock) if key == "SET" => Lock { edition: there.edition.clone(), ..lock.clone() },
            _ => {
                let bytes = std::fs::read(Path::new(&folder).join(file)).expect("the source text");
                index(file, &bytes, key, &there.edition).expect("a lock")
            }
        };
        assert!(made.write() == text, "{path} is stale: index {file} again");
    }
}
