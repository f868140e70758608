//! What is odd about a document's own numbering: numbers that repeat, that are missing, and paragraphs that
//! stand under another heading than their number says.

use super::{Kind, Lock};
use std::collections::BTreeMap;

/// The oddities of one document, each in the order of its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Oddities {
    /// Addresses of paragraphs and headings whose number another one had before: "A.4.1.13#2".
    pub repeated: Vec<String>,
    /// Numbers that a section leaves out: "A.1.11.2".
    pub missing: Vec<String>,
    /// Paragraphs that stand under another heading than their number says: "A.3.4.20", with the heading's
    /// address.
    pub astray: Vec<(String, String)>,
}

impl Oddities {
    /// The oddities of a document.
    #[must_use]
    pub fn of(lock: &Lock) -> Oddities {
        let mut oddities = Oddities::default();
        let mut highest: BTreeMap<&str, u32> = BTreeMap::new();
        for paragraph in &lock.paragraphs {
            let numbered = matches!(paragraph.kind, Kind::Chapter | Kind::Section | Kind::Numbered);
            if !numbered {
                continue;
            }
            if paragraph.address.contains('#') {
                oddities.repeated.push(paragraph.address.clone());
                continue;
            }
            let Some((section, last)) = paragraph.address.rsplit_once('.') else { continue };
            let under = paragraph.under.split('#').next().unwrap_or_default();
            if paragraph.kind == Kind::Numbered && under != section && is_as_deep(under, section) {
                oddities.astray.push((paragraph.address.clone(), paragraph.under.clone()));
            }
            let number: u32 = last.parse().unwrap_or(0);
            let highest = highest.entry(section).or_default();
            let gap = number.saturating_sub(highest.saturating_add(1));
            if paragraph.kind == Kind::Numbered && gap <= 50 {
                oddities.missing.extend((highest.saturating_add(1)..number).map(|n| format!("{section}.{n}")));
            }
            *highest = number.max(*highest);
        }
        oddities
    }
}

/// Whether two headings have the same rank: a chapter without sections has no other heading to offer.
fn is_as_deep(under: &str, section: &str) -> bool {
    under.matches('.').count() == section.matches('.').count()
}
