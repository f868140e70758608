//! How much of a document the policies capture: per chapter, the paragraphs that lay a duty on somebody
//! and those that state a time on one, captured, set aside or missing.

use super::phrases::{Duty, TimeStated};
use super::{Lock, Paragraph};
use serde::Serialize;
use std::collections::BTreeMap;

/// What the policies make of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// A rule or a term cites it.
    Captured,
    /// It is set aside with a reason.
    SetAside,
    /// Nothing speaks of it.
    Missing,
}

/// What the policies make of the paragraphs they speak of, by document and paragraph.
pub type Standings = BTreeMap<(String, String), Standing>;

/// How many paragraphs stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// A rule or a term cites them.
    pub captured: usize,
    /// They are set aside with a reason.
    pub set_aside: usize,
    /// Nothing speaks of them.
    pub missing: usize,
}

/// One chapter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Chapter {
    /// Its address: "A.3".
    pub chapter: String,
    /// Whether the document's declaration says that the policies capture all of it.
    pub claimed: bool,
    /// All its paragraphs, each with what belongs to it.
    pub paragraphs: usize,
    /// Those that lay a duty on somebody.
    pub with_a_duty: Count,
    /// Those that state a time on a duty.
    pub with_a_time: Count,
}

/// One paragraph that lays a duty on somebody and of which nothing speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// Its address.
    pub paragraph: String,
    /// The line of the text on which it begins.
    pub line: u32,
    /// Its words of duty.
    pub duties: Vec<Duty>,
    /// The times it states on a duty.
    pub times: Vec<TimeStated>,
}

/// How much of one document is captured.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The document's key.
    pub document: String,
    /// The chapters, in the order of the text.
    pub chapters: Vec<Chapter>,
    /// All of them together.
    pub total: Chapter,
    /// What is missing, in the order of the text.
    pub missing: Vec<Missing>,
}

impl Coverage {
    /// How much of a document is captured. `captured` are the chapters and sections that its declaration
    /// claims.
    #[must_use]
    pub fn of(lock: &Lock, standings: &Standings, captured: &[String]) -> Coverage {
        let mut coverage = Coverage { document: lock.document.clone(), ..Coverage::default() };
        for group in groups(lock) {
            let key = (lock.document.clone(), group.address.clone());
            let standing = standings.get(&key).copied().unwrap_or(Standing::Missing);
            let name = group.chapter();
            if coverage.chapters.iter().all(|chapter| chapter.chapter != name) {
                let claimed = is_claimed(captured, &name);
                coverage.chapters.push(Chapter { chapter: name.clone(), claimed, ..Chapter::default() });
            }
            let of_chapter = coverage.chapters.iter_mut().find(|chapter| chapter.chapter == name);
            for counted in of_chapter.into_iter().chain([&mut coverage.total]) {
                counted.add(&group, standing);
            }
            if standing == Standing::Missing && group.has_duty() {
                coverage.missing.push(group.missing());
            }
        }
        coverage
    }
}

impl Chapter {
    fn add(&mut self, group: &Group, standing: Standing) {
        self.paragraphs = self.paragraphs.saturating_add(1);
        if group.has_duty() {
            self.with_a_duty.add(standing);
        }
        if !group.times_on_a_duty().is_empty() {
            self.with_a_time.add(standing);
        }
    }
}

impl Count {
    fn add(&mut self, standing: Standing) {
        let counted = match standing {
            Standing::Captured => &mut self.captured,
            Standing::SetAside => &mut self.set_aside,
            Standing::Missing => &mut self.missing,
        };
        *counted = counted.saturating_add(1);
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> usize {
        self.captured.saturating_add(self.set_aside).saturating_add(self.missing)
    }
}

/// Whether an address stands in one of the chapters and sections claimed.
#[must_use]
pub fn is_claimed(captured: &[String], address: &str) -> bool {
    captured.iter().any(|claimed| {
        let rest = address.strip_prefix(claimed.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '#', '/', '(']))
    })
}

/// A paragraph with all that belongs to it.
pub struct Group<'l> {
    /// The paragraph's address: "A.3.4.17".
    pub address: String,
    /// It and its bullets, in the order of the text.
    pub pieces: Vec<&'l Paragraph>,
}

/// The paragraphs of a lock, in the order of the text.
#[must_use]
pub fn groups(lock: &Lock) -> Vec<Group<'_>> {
    let mut groups: Vec<Group> = Vec::new();
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for piece in lock.paragraphs.iter().filter(|piece| !piece.is_heading()) {
        let address = piece.belongs_to();
        let at = *known.entry(address).or_insert_with(|| {
            groups.push(Group { address: address.to_string(), pieces: Vec::new() });
            groups.len().saturating_sub(1)
        });
        if let Some(group) = groups.get_mut(at) {
            group.pieces.push(piece);
        }
    }
    groups
}

impl<'l> Group<'l> {
    /// Whether it lays a duty on anybody.
    #[must_use]
    pub fn has_duty(&self) -> bool {
        self.pieces.iter().any(|piece| piece.facts.duties.keys().any(|duty| binds(*duty)))
    }

    /// The times it states on a duty. A bullet without a word of duty has that of its paragraph.
    #[must_use]
    pub fn times_on_a_duty(&self) -> Vec<&'l TimeStated> {
        let first = self.pieces.iter().find(|piece| piece.address == self.address);
        let led = first.is_some_and(|piece| piece.facts.duties.keys().any(|duty| binds(*duty)));
        let on_a_duty = |piece: &Paragraph, time: &TimeStated| match time.duty {
            Some(duty) => binds(duty),
            None => led && piece.address != self.address && piece.facts.duties.is_empty(),
        };
        let pieces = self.pieces.iter().copied();
        pieces.flat_map(|piece| piece.facts.times.iter().filter(move |time| on_a_duty(piece, time))).collect()
    }

    /// The part and chapter it stands in; before the first chapter, its own heading.
    fn chapter(&self) -> String {
        self.pieces.first().map(|piece| piece.chapter()).unwrap_or_default()
    }

    fn missing(&self) -> Missing {
        let duties: std::collections::BTreeSet<Duty> = self
            .pieces
            .iter()
            .flat_map(|piece| piece.facts.duties.keys().copied())
            .filter(|duty| binds(*duty))
            .collect();
        Missing {
            paragraph: self.address.clone(),
            line: self.pieces.first().map_or(0, |piece| piece.line),
            duties: duties.into_iter().collect(),
            times: self.times_on_a_duty().into_iter().cloned().collect(),
        }
    }
}

/// Whether a word of duty asks something of somebody: permissions and powers do not.
fn binds(duty: Duty) -> bool {
    !matches!(duty, Duty::May | Duty::Can | Duty::Cannot | Duty::MayNot)
}
