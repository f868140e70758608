//! The records of a log: a line each; in CSV several, where a cell in quotes runs on.

use super::Place;
use crate::cases::faults::{Fault, Faults, Wrong};
use std::io::{BufRead, BufReader, Error, ErrorKind, Read, Seek, SeekFrom};

/// The longest record read, in bytes.
pub const MOST_BYTES: usize = 1 << 20;

/// Reads records one after another, and again at their places.
pub struct Records<R> {
    source: BufReader<R>,
    quoted: bool,
    /// Where the next record begins, and its line.
    offset: u64,
    line: u64,
    /// A line whose quotation never ends was refused: up to here, lines are read one by one.
    alone_until: u64,
    bytes: Vec<u8>,
}

impl<R: Read + Seek> Records<R> {
    /// Records of a source; `quoted` where quotation marks may hold line ends (CSV).
    pub fn new(source: R, quoted: bool) -> Self {
        let source = BufReader::with_capacity(1 << 16, source);
        Records { source, quoted, offset: 0, line: 1, alone_until: 0, bytes: Vec::new() }
    }

    /// The next record that is not empty; a line too long to be one is counted and passed over.
    pub fn next(&mut self, faults: &mut Faults) -> Result<Option<Place>, Error> {
        loop {
            let (start, line) = (self.offset, self.line);
            self.bytes.clear();
            let Some(fits) = self.read_line()? else { return Ok(None) };
            if start == 0 {
                self.without_byte_order_mark()?;
            }
            if fits && self.quoted && start >= self.alone_until && !self.rest_of_quotation()? {
                // The quotation never ends: this line alone is at fault.
                self.alone_until = self.offset;
                self.offset = start;
                self.line = line;
                self.source.seek(SeekFrom::Start(start))?;
                self.bytes.clear();
                self.read_line()?;
                faults.add(Fault { line, column: None, field: None, kind: Wrong::NotAnObject });
                continue;
            }
            if !fits {
                faults.add(Fault { line, column: None, field: None, kind: Wrong::TooLong });
                continue;
            }
            if self.bytes.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            let length = u32::try_from(self.offset - start).unwrap_or(u32::MAX);
            return Ok(Some(Place { offset: start, length, line }));
        }
    }

    /// The record read last.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Reads one record again.
    pub fn at(&mut self, place: Place) -> Result<&[u8], Error> {
        let here = self.source.stream_position()?;
        let by = i64::try_from(place.offset).unwrap_or(i64::MAX) - i64::try_from(here).unwrap_or(i64::MAX);
        // Within what is buffered nothing is read again.
        self.source.seek_relative(by)?;
        self.bytes.resize(place.length as usize, 0);
        self.source.read_exact(&mut self.bytes)?;
        if place.offset == 0 {
            self.without_byte_order_mark()?;
        }
        Ok(&self.bytes)
    }

    /// Adds one line to the record; none at the end, false where the record is too long.
    fn read_line(&mut self) -> Result<Option<bool>, Error> {
        let before = self.offset;
        let mut fits = true;
        loop {
            let buffer = self.source.fill_buf()?;
            if buffer.is_empty() {
                return Ok((self.offset > before).then_some(fits));
            }
            let end = buffer.iter().position(|byte| *byte == b'\n');
            let taken = end.map_or(buffer.len(), |end| end + 1);
            fits &= self.bytes.len() + taken <= MOST_BYTES;
            if fits {
                self.bytes.extend_from_slice(&buffer[..taken]);
            }
            self.source.consume(taken);
            self.offset += taken as u64;
            if end.is_some() {
                self.line += 1;
                return Ok(Some(fits));
            }
        }
    }

    /// Adds lines until the quotation that is open ends; whether it does.
    fn rest_of_quotation(&mut self) -> Result<bool, Error> {
        let quotes = |bytes: &[u8]| bytes.iter().filter(|byte| **byte == b'"').count();
        let mut open = quotes(&self.bytes) % 2 == 1;
        while open {
            let from = self.bytes.len();
            match self.read_line()? {
                Some(true) => open ^= quotes(&self.bytes[from..]) % 2 == 1,
                _ => return Ok(false),
            }
        }
        Ok(true)
    }

    fn without_byte_order_mark(&mut self) -> Result<(), Error> {
        if self.bytes.starts_with(&[0xFF, 0xFE]) || self.bytes.starts_with(&[0xFE, 0xFF]) {
            return Err(Error::from(ErrorKind::InvalidData));
        }
        if self.bytes.starts_with(&[0xEF, 0xBB, 0xBF]) {
            self.bytes.drain(..3);
        }
        Ok(())
    }
}
