//! Case logs in, verdicts out.
//!
//! A case log is a file of entries, one for each thing that a case-management system records
//! ([`log`]). The entries of one case, with corrections and withdrawals carried out and names bound
//! to the policies', are a [`Case`]; [`judge`] says what every statement of the policies comes to on it.
//!
//! Nothing here prints a value from a case log: faults name the line, the column and the field.

pub mod case;
pub mod judge;
pub mod log;
pub mod simulate;

pub use case::{Agreed, Case, Entry, FactValue, LaterDate, Person, What, When};
pub use judge::{Judge, Judgement, Verdict, judge};
