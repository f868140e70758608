//! What the statements of a module look at.

use crate::acts::{Act, Duty};
use crate::facts::Circumstance;
use crate::moments::{Milestone, NamedDate};
use crate::states::State;

/// Everything that the statements of a module look at: with these on record they can be judged; of what
/// is left out they say that the record does not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asks {
    /// Acts, and how they came out.
    pub acts: &'static [Act],
    /// Moments from which time is counted.
    pub milestones: &'static [Milestone],
    /// States.
    pub states: &'static [State],
    /// Expected dates.
    pub dates: &'static [NamedDate],
    /// What statements ask for beside the acts.
    pub duties: &'static [Duty],
    /// Facts, by the names that the policies and case logs use.
    pub facts: &'static [&'static str],
    /// Circumstances that a person judges.
    pub circumstances: &'static [Circumstance],
}
