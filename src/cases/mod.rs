//! Case logs in, verdicts out.
//!
//! A case log is a file of entries, one for each thing that a case-management system records
//! ([`log`]). The entries of one case, with corrections and withdrawals carried out and names bound
//! to the policies', are a [`Case`]; [`judge`] says what every statement of the policies comes to on it.
//!
//! | step | module |
//! | --- | --- |
//! | what an entry of a file holds | [`log`] |
//! | which lines make a record, of which case | [`read`] |
//! | names and titles of the policies, as logs write them; times | [`names`], [`times`] |
//! | one entry bound to them; the entries of a case put together | [`resolve`], [`assemble`] |
//! | what every statement comes to | [`judge`] |
//! | a whole log, case by case | [`run`] |
//! | sums, small counts withheld, the worklist, reports | [`sums`], [`suppress`], [`worklist`], [`report`] |
//!
//! No value from a case log is ever part of a fault ([`faults`]): it names the line, the column and the
//! field. References are shown in the worklist and the verdicts, as they are or hashed ([`references`]).

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
#[cfg(test)]
mod tests;
pub mod times;
pub mod worklist;

pub use case::{Agreed, Case, Entry, FactValue, LaterDate, Person, What, When};
pub use judge::{Judge, Judgement, Verdict, judge};
