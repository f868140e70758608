//! Milepost: a compiler for safeguarding procedures.
//!
//! Data flows one way: text is parsed ([`syntax`]), resolved ([`model`]), checked ([`check`]) and
//! emitted ([`emit`]); findings ([`diagnostics`]) are values made on the way and shown by [`cli`].
//! [`calendar`] and [`logic`] are the ground floor and know nothing of the language.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod calendar;
pub mod diagnostics;
pub mod emit;
pub mod logic;
