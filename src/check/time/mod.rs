//! Checks on timescales: what the statements about one act ask of its timing, side by side, and what
//! all of them ask together.
//!
//! Limits on one clock are compared by the calendar alone (contradictions, floors, exceptions). Whether
//! limits on different acts go together is asked of [`crate::networks`]; [`clashes`] tells its proofs.

pub mod beyond;
pub mod calendar;
pub mod clashes;
pub mod contradiction;
pub mod floor;
pub mod instead;
pub mod left_out;
mod limits;
pub mod loosened;
pub mod moments;
pub mod never;
pub mod never_in_time;
pub mod pairs;
pub mod states;
