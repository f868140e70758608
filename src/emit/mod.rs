//! What `milepost build` writes: one folder for each output.

pub mod flowcharts;
pub mod validators;
