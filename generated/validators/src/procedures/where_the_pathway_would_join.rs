//! Where planning for risk outside the home would join SET (proposed)
//!
//! ROTH the-roth-pathway/1
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[],
};

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(_timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
    Vec::new()
}
