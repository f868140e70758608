//! A source document as Milepost knows it: paragraphs at their addresses, what each states, and no
//! sentence of it.
//!
//! [`lock`] is what is committed beside the policies: one line for each paragraph, with its address, one
//! fingerprint of its words, a sketch of its five-word runs, the times it states, its duty words and its
//! cross-references. Checks, coverage and drift need the lock alone; the document itself is read only
//! when it is indexed or compared with a new edition.

pub mod coverage;
pub mod drift;
pub mod encoding;
pub mod file;
mod index;
pub mod lock;
pub mod oddities;
pub mod phrases;
pub mod read;
pub mod words;

pub use index::index;
pub use lock::{Kind, Lock, Paragraph};
pub use phrases::{Bound, CrossReference, Duty, Facts, TimeStated};
