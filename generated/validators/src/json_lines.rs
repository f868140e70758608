//! A case log read from JSON Lines, one entry a line. Behind the feature `json-lines`, which brings
//! serde_json: a system that feeds its own records through [`crate::Case`] needs no parser.
//!
//! ```
//! use milepost_validators::batch::judge_cases;
//! use milepost_validators::json_lines::Lines;
//! use milepost_validators::Moment;
//!
//! let log = r#"
//! {"milepost-case-log": 1, "zone": "Europe/London"}
//! {"case": "EXAMPLE-1", "id": "1", "facts": {"a fact that no policy knows": "yes"}}
//! {"case": "EXAMPLE-1", "id": "2", "when": "2026-02-30"}
//! "#;
//! let now = Moment::parse("2026-06-30T12:00").expect("a date and time");
//! let cases: Vec<_> = judge_cases(Lines::new(log.as_bytes()), now).collect();
//! assert_eq!((cases[0].entries, cases[0].noted.len()), (1, 1));
//! assert_eq!(cases[0].refused[0].to_string(), "line 4, column 34: “when”: not a date, or a date and time");
//! ```

use std::io::BufRead;

use crate::case::Record;
use crate::log::{Header, LogEntry, Refused, VERSION, Why};

/// The entries of a case log, with the case each belongs to; what cannot be read is a [`Refused`].
pub struct Lines<R> {
    reader: R,
    header: Header,
    number: u64,
    line: Vec<u8>,
    over: bool,
}

impl<R: BufRead> Lines<R> {
    /// Reads from here: a file in a `BufReader`, a socket, bytes.
    pub fn new(reader: R) -> Self {
        Lines { reader, header: Header::default(), number: 0, line: Vec::new(), over: false }
    }

    fn refused(&self, why: Why, column: Option<u64>) -> Refused {
        Refused { line: Some(self.number), column, field: None, why }
    }

    fn of_json(&self, error: &serde_json::Error) -> Refused {
        let column = u64::try_from(error.column()).ok().filter(|column| *column > 0);
        self.refused(if error.is_data() { Why::NotAnEntry } else { Why::NotJson }, column)
    }

    /// What one line says; nothing for a blank line or the header.
    fn read(&mut self) -> Result<Option<(String, Record)>, Refused> {
        let Ok(line) = std::str::from_utf8(&self.line) else { return Err(self.refused(Why::NotText, None)) };
        let line = line.strip_prefix('\u{feff}').unwrap_or(line).trim_end();
        if line.trim_start().is_empty() {
            return Ok(None);
        }
        if line.contains("\"milepost-case-log\"")
            && let Ok(header) = serde_json::from_str::<Header>(line)
        {
            if header.milepost_case_log != VERSION {
                return Err(self.refused(Why::OtherVersion, None));
            }
            self.header = header;
            return Ok(None);
        }
        let entry: LogEntry = serde_json::from_str(line).map_err(|error| self.of_json(&error))?;
        match entry.read(&self.header) {
            Ok(mut record) => {
                record.noted.iter_mut().for_each(|noted| *noted = placed(*noted, line, self.number));
                Ok(Some((entry.case, record)))
            }
            Err(refused) => Err(placed(refused, line, self.number)),
        }
    }
}

/// Where in the line the field stands.
fn placed(refused: Refused, line: &str, number: u64) -> Refused {
    let column = refused.field.and_then(|field| line.find(&format!("\"{field}\"")));
    Refused { line: Some(number), column: column.and_then(|at| u64::try_from(at + 1).ok()), ..refused }
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = Result<(String, Record), Refused>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.over {
            self.line.clear();
            self.number += 1;
            match self.reader.read_until(b'\n', &mut self.line) {
                Ok(0) => self.over = true,
                Ok(_) => {
                    if let Some(entry) = self.read().transpose() {
                        return Some(entry);
                    }
                }
                Err(_) => {
                    self.over = true;
                    return Some(Err(self.refused(Why::Unreadable, None)));
                }
            }
        }
        None
    }
}
