//! Case logs in, verdicts out.
//!
//! A case log is a file of entries, one for each thing that a case-management system records
//! ([`log`]). The entries of one case, with corrections and withdrawals carried out and names bound
//! to the policies', are a [`Case`]; [`judge`] says what every statement of the policies comes to on it.
//!
//! Nothing here prints a value from a case log: faults name the line, the column and the field.

pub mod assemble;
pub mod case;
pub mod faults;
pub mod judge;
pub mod log;
pub mod names;
pub mod read;
pub mod references;
pub mod report;
pub mod resolve;
pub mod run;
pub mod simulate;
pub mod sums;
pub mod suppress;
pub mod times;
pub mod worklist;

pub use case::{Agreed, Case, Entry, FactValue, LaterDate, Person, What, When};
pub use judge::{Judge, Judgement, Verdict, judge};
