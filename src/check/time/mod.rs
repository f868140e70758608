//! Checks on timescales: what the statements about one act ask of its timing, side by side.
//!
//! The exact engine (schedules over whole procedures) will be a room of its own, `timing/`; the checks
//! here compare limits on one clock, which the calendar can do alone.

pub mod contradiction;
pub mod instead;
mod limits;
pub mod loosened;
