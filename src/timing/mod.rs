//! Systems of calendar bounds: when can everything happen, and if it cannot, what clashes?
//!
//! A [`Network`] is a set of [`Point`]s (happenings) and [`Bound`]s between them: *x happens no later
//! than f(y)*, *x happens no earlier than g(y)*, fixed dates and windows, where `f` and `g` are
//! [`Step`]s, the monotone step functions of the [`calendar`](crate::calendar). It is the simple
//! temporal network of Dechter, Meiri and Pearl (*Temporal constraint networks*, Artificial
//! Intelligence 49, 1991) with calendar functions for weights. Each such bound holds of the later of
//! two timelines, and of the earlier of two, point by point, if it holds of both (it is closed under
//! maximum and minimum: Jeavons, Cohen and Cooper, *Constraints, consistency and closure*, Artificial
//! Intelligence 101, 1998). Hence one latest and one earliest schedule exist, found by propagation to
//! a fixpoint; and if no two happenings of a timeline stand in each other's way, none do.
//!
//! | a question | ask |
//! | --- | --- |
//! | the latest and the earliest everything can happen | [`Solver::schedule`] |
//! | a timeline that meets everything | [`Solver::witness`] |
//! | what clashes, as few statements as possible, with a timeline for each one left out | [`Failure::Clash`] |
//! | from which starts does it clash | [`Solver::sweep`] |
//! | an act that its own limits let come too late, too early or on a bad day | [`Solver::squeezes`] |
//!
//! Nothing here knows the language: a bound carries a [`Tag`], and the caller knows what it stands for.
//! Nothing is claimed of dates the calendar does not cover.

mod clock;
mod explain;
mod failure;
mod network;
mod ordinary;
mod propagate;
mod sameness;
mod scan;
mod schedule;
mod solve;
mod squeeze;
mod squeezes;
mod step;
mod sweep;
mod values;

#[cfg(test)]
mod tests;

pub use crate::calendar::Window;
pub use failure::{Clash, Failure};
pub use network::{Bound, Limit, Network, Point, Tag};
pub use schedule::{Schedule, Solver, Witness};
pub use squeeze::{Act, Squeeze, SqueezeKind};
pub use squeezes::BadDays;
pub use step::Step;
pub use sweep::{Found, Swept};
