//! From the model to systems of calendar bounds: what can clash, in which case, on which path.
//!
//! [`claims`] reads the clauses with their conditions, [`flow`] the order of the graphs, and
//! [`system`] makes of both one system of ties between [`points`]. [`circles`] finds the few ties that
//! could clash at all, [`decide`] the case and path in which they hold together, and
//! [`timing`](crate::timing) whether they clash, from which starts, and with which timelines. The result
//! is a [`Proof`], which [`crate::check`] tells as a finding and `milepost why` walks through.
//! [`schedule`] is the table of one procedure from one start.

pub mod bounds;
mod branch;
mod circles;
pub mod claims;
mod company;
mod decide;
pub mod flow;
mod impossible;
pub mod points;
mod proof;
mod proofs;
mod reach;
mod schedule;
mod squeezed;
pub mod system;
mod told;

#[cfg(test)]
mod tests;

pub use points::Point;
pub use proof::{Kind, Passed, Proof, Squeezed, Starts, Stated, Witness};
pub use proofs::{Proofs, proofs};
pub use schedule::{LimitStands, ProcedureSchedule, Row, RowLimit, SqueezedRow, course, schedule};
pub use told::{Outcomes, case as case_in_words, of_claim as stated, sentence};
