//! Flowcharts: the drawings that people see, and the same chart in other forms.
//!
//! [`chart`] is what a flowchart is made of; [`layout`] gives it coordinates; [`svg`] prints it.
//! [`mermaid`] and [`dot`] write it for other programs, [`steps`] as numbered steps for reading aloud.

pub mod chart;
pub mod dot;
mod files;
pub mod from_model;
pub mod layout;
pub mod mermaid;
pub mod palette;
#[cfg(test)]
mod samples;
pub mod steps;
pub mod svg;
mod symbols;
pub mod text;

pub use files::files;
