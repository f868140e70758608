//! The locks of a policy folder, and documents without one that can be used.

use crate::diagnostics::{Finding, Level, Origin, Sources};
use crate::model::{Citation, Model};
use crate::source::{Lock, Paragraph};
use crate::syntax::folder::is_lock;
use std::collections::BTreeMap;

/// The locks that stand beside the policies.
#[derive(Debug, Default)]
pub struct Locks {
    /// By the key of their document.
    good: BTreeMap<String, Indexed>,
    /// The names of those that cannot be used, and why.
    faults: BTreeMap<String, String>,
}

/// A lock whose paragraphs are found by their addresses.
#[derive(Debug)]
pub struct Indexed {
    /// The lock itself.
    pub lock: Lock,
    by_address: BTreeMap<String, usize>,
}

impl Locks {
    /// Reads the locks among the files of a policy folder.
    pub fn read(sources: &Sources) -> Locks {
        let mut locks = Locks::default();
        for source in sources.files.iter().filter(|source| is_lock(&source.name)) {
            match Lock::read(&source.name, &source.text) {
                Ok(lock) if locks.good.contains_key(&lock.document) => {
                    let fault = format!("{} is a second lock of {}", source.name, lock.document);
                    locks.faults.insert(source.name.clone(), fault);
                }
                Ok(lock) => locks.add(lock),
                Err(fault) => {
                    locks.faults.insert(source.name.clone(), fault);
                }
            }
        }
        locks
    }

    /// Adds a lock.
    pub fn add(&mut self, lock: Lock) {
        let addresses = lock.paragraphs.iter().enumerate();
        let by_address = addresses.map(|(at, paragraph)| (paragraph.address.clone(), at)).collect();
        self.good.insert(lock.document.clone(), Indexed { lock, by_address });
    }

    /// The lock of a document.
    pub fn of(&self, document: &str) -> Option<&Indexed> {
        self.good.get(document)
    }

    /// All locks that can be used, by the key of their document.
    pub fn all(&self) -> impl Iterator<Item = (&String, &Indexed)> {
        self.good.iter()
    }

    /// What is known of a paragraph cited: it and all that belongs to it. None where there is no lock, no
    /// such paragraph, or the citation is of a heading, which says too little to hold a rule against.
    pub(super) fn cited(&self, citation: &Citation) -> Option<Vec<&Paragraph>> {
        let whole = self.of(&citation.document)?.whole(&citation.paragraph);
        (!whole.is_empty() && !whole.iter().any(|paragraph| paragraph.is_heading())).then_some(whole)
    }
}

impl Indexed {
    /// The piece at an address.
    pub fn find(&self, address: &str) -> Option<&Paragraph> {
        let plain = address.strip_suffix("#1").unwrap_or(address);
        self.by_address.get(plain).and_then(|at| self.lock.paragraphs.get(*at))
    }

    /// A paragraph and all that belongs to it: its bullets, the unnumbered paragraphs after it.
    pub fn whole(&self, address: &str) -> Vec<&Paragraph> {
        let plain = address.strip_suffix("#1").unwrap_or(address).to_string();
        let under = self.by_address.range(plain.clone()..).take_while(|(known, _)| known.starts_with(&plain));
        let pieces = under.filter_map(|(_, at)| self.lock.paragraphs.get(*at));
        pieces.filter(|piece| piece.address == plain || piece.is_part_of(&plain)).collect()
    }

    /// All addresses, in their order.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        self.by_address.keys().map(String::as_str)
    }
}

/// MP606: locks that cannot be used, of another edition, or missing where one is needed.
pub(super) fn check(model: &Model, locks: &Locks) -> Vec<Finding> {
    let finding = |level, key: &[&str], message: String| Finding::new("MP606", level, Origin::Policy, key, message);
    let mut findings = Vec::new();
    for (name, fault) in &locks.faults {
        let message = fault.split_once(". ").map_or(fault.as_str(), |(message, _)| message).trim_end_matches('.');
        findings.push(
            finding(Level::Error, &[name, message], message.to_string())
                .because("Nothing was checked against this document, and the file was left as it is.")
                .help(format!(
                    "{fault}{} To make it anew: milepost source index.",
                    if fault.ends_with('.') { "" } else { "." }
                )),
        );
    }
    for (name, document) in &model.documents {
        match locks.of(name) {
            Some(known) if !document.edition.is_empty() && known.lock.edition != document.edition => {
                let message = format!("The lock of {} is of another edition than the policies", document.title);
                findings.push(
                    finding(Level::Warning, &[&document.title, "edition"], message)
                        .at(document.span, format!("of {}", document.edition))
                        .because(format!("The lock is of {}.", edition(&known.lock.edition)))
                        .help("Index the text of this edition: milepost source index. What has changed since: milepost source drift."),
                );
            }
            None if !document.captured.is_empty() && locks.faults.is_empty() => {
                let message = format!("{} has no lock, so nothing is checked against it", document.title);
                findings.push(
                    finding(Level::Warning, &[&document.title, "missing"], message)
                        .at(document.span, "says what is captured of it")
                        .help("Make one from the document's text: milepost source index. The lock is kept with the policies; the text need not be."),
                );
            }
            _ => {}
        }
    }
    findings
}

fn edition(words: &str) -> &str {
    if words.is_empty() { "no edition that is named" } else { words }
}
