//! Reading logs: which lines make a record, which case it is of, and what it says.
//!
//! A log is read twice: once to see where the records of each case stand ([`index`]), and again case
//! by case. So the memory needed is that of the largest case, and 32 bytes for each entry.

mod csv;
mod index;
mod json;
mod mapping;
mod records;

pub use csv::COLUMNS;
pub use index::{Index, Place};
pub use mapping::Mapping;
pub use records::{MOST_BYTES, Records};

use super::faults::{Fault, Wrong};
use super::log::LogEntry;
use super::resolve::Manner;

/// How a log is written.
pub enum Format {
    /// JSON Lines.
    JsonLines,
    /// Comma-separated values, with the columns found in the header.
    Csv(Box<csv::Columns>),
}

impl Format {
    /// The case that a record is of; the fault where it cannot be seen.
    fn case_of(&self, record: &[u8], line: u64) -> Result<String, Fault> {
        match self {
            Format::JsonLines => json::case_of(record, line),
            Format::Csv(columns) => columns.case_of(record, line),
        }
    }

    /// What a record says.
    fn entry(&self, record: &[u8], line: u64) -> Result<LogEntry, Fault> {
        match self {
            Format::JsonLines => json::entry(record, line),
            Format::Csv(columns) => columns.entry(record, line),
        }
    }
}

/// A log, ready to be read case by case.
pub struct Log<R> {
    records: Records<R>,
    format: Format,
    /// How its times are to be read.
    pub manner: Manner,
    /// Where the records of each case stand.
    pub index: Index,
}

impl<R: std::io::Read + std::io::Seek> Log<R> {
    /// Opens a log: sees how it is written, and where the records of each case stand. What cannot even
    /// be told to be of a case is a fault.
    ///
    /// # Errors
    /// A message for people, if it cannot be read at all, or its header is at fault.
    pub fn open(
        source: R,
        is_csv: bool,
        mapping: Mapping,
        mut manner: Manner,
        faults: &mut super::faults::Faults,
    ) -> Result<Self, String> {
        let mut records = Records::new(source, is_csv);
        mapping.apply(&mut manner)?;
        let format = if is_csv {
            let header = records.next(faults).map_err(|error| cannot_read(&error))?;
            let header = header.ok_or("The log is empty: a CSV log begins with a row of column names.")?;
            Format::Csv(Box::new(csv::Columns::of(records.bytes(), header.line, mapping)?))
        } else {
            Format::JsonLines
        };
        let mut index = Index::default();
        while let Some(place) = records.next(faults).map_err(|error| cannot_read(&error))? {
            if !is_csv && index.is_empty() && json::header(records.bytes(), &mut manner)? {
                continue;
            }
            match format.case_of(records.bytes(), place.line) {
                Ok(case) => index.add(&case, place),
                Err(fault) => faults.add(fault),
            }
        }
        index.by_case();
        Ok(Log { records, format, manner, index })
    }

    /// What one record says.
    ///
    /// # Errors
    /// The fault of the record; or, where the log cannot be read any more, that line is not text.
    pub fn entry(&mut self, place: Place) -> Result<LogEntry, Fault> {
        let unreadable = |_| Fault { line: place.line, column: None, field: None, kind: Wrong::NotText };
        let bytes = self.records.at(place).map_err(unreadable)?;
        self.format.entry(bytes, place.line)
    }
}

fn cannot_read(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::InvalidData => {
            "The log is not UTF-8 text (it seems to be UTF-16). Save it as UTF-8.".to_string()
        }
        std::io::ErrorKind::PermissionDenied => "The log may not be read by you.".to_string(),
        _ => "The log cannot be read to its end.".to_string(),
    }
}
