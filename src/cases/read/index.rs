//! Where the records of each case stand.

use crate::cases::faults::hash;

/// Where a record stands in its log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Its first byte.
    pub offset: u64,
    /// How many bytes.
    pub length: u32,
    /// Its first line.
    pub line: u64,
}

/// The records of every case: 32 bytes each.
///
/// Cases are told apart by a hash of their reference; who reads a group sees the references and parts
/// what only shares a hash.
#[derive(Debug, Default)]
pub struct Index {
    places: Vec<(u64, Place)>,
    /// The groups, in the order in which the log first names their cases: ranges of `places`.
    groups: Vec<(usize, usize)>,
}

impl Index {
    /// Whether no record is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// How many records.
    #[must_use]
    pub fn entries(&self) -> usize {
        self.places.len()
    }

    pub(super) fn add(&mut self, case: &str, place: Place) {
        self.places.push((hash(&case), place));
    }

    /// Groups the records by their cases.
    pub(super) fn by_case(&mut self) {
        self.places.sort_unstable();
        let mut from = 0;
        for group in self.places.chunk_by(|one, other| one.0 == other.0) {
            self.groups.push((from, from + group.len()));
            from += group.len();
        }
        let places = &self.places;
        self.groups.sort_unstable_by_key(|(from, _)| places.get(*from).map(|(_, place)| place.offset));
    }

    /// How many groups.
    #[must_use]
    pub fn groups(&self) -> usize {
        self.groups.len()
    }

    /// The records of one group, in the order of the log.
    #[must_use]
    pub fn group(&self, at: usize) -> Vec<Place> {
        let (from, until) = self.groups.get(at).copied().unwrap_or_default();
        self.places.get(from..until).unwrap_or_default().iter().map(|(_, place)| *place).collect()
    }
}
