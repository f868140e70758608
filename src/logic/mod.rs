//! Conditions over facts, decided: can this hold, can both, is every case provided for?
//!
//! A [`Space`] names the facts and the values each may take, and what is always so. A [`Formula`] is
//! a condition over them. A [`Decider`] answers exactly, whole numbers included: an age of exactly 13
//! and one of exactly 18 are told apart from their neighbours. Where the answer is "yes, here", it
//! gives a [`Case`]: the few facts that make it so, and no others.
//!
//! Facts become switches (yes or no) and conditions become reduced ordered binary decision diagrams
//! (Bryant, *Graph-Based Algorithms for Boolean Function Manipulation*, IEEE Transactions on Computers
//! C-35(8), 1986). A choice of k values is a number in binary; a whole number is cut at the constants
//! it is compared with, one switch a cut ("13 or more", "18 or more").

mod build;
mod case;
mod decide;
mod formula;
mod layout;
mod space;
mod undecided;

#[cfg(test)]
mod tests;

pub use case::{Case, Value};
pub use decide::Decider;
pub use formula::{Atom, Formula};
pub use space::{Domain, Space};
pub use undecided::{MAX_DEPTH, MAX_PARTS, MAX_SWITCHES, MAX_WORK, TooLarge, Undecided};
