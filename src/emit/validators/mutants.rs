//! Deliberately broken generators, for the test that proves the agreement test worth something.
//!
//! Each mutant breaks one thing that the generator gets right; the crate it writes compiles and reads as
//! before, and only its verdicts differ from the interpreter's.

/// One thing got wrong on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mutant {
    /// "Within N" leaves the last minute out.
    StrictlyBefore,
    /// Working days are counted as calendar days.
    EveryDayWorked,
    /// A *must* is taken for a *should*.
    MustIsShould,
    /// A limit is not counted from anything: it only has to be done.
    AnchorDropped,
    /// A clause that stands instead of the sentence is passed over.
    InsteadIgnored,
    /// An *unless* is passed over.
    UnlessIgnored,
    /// A condition on an outcome is turned round.
    OutcomeFlipped,
    /// One fewer is enough for a quorum.
    QuorumOffByOne,
    /// Clocks start from the latest occurrence, not the first.
    LatestForFirst,
    /// A day ends a minute early.
    DayEndsEarly,
    /// Anybody may agree a later date.
    AnybodyAgrees,
    /// A condition of the sentence is passed over.
    WhenIgnored,
}

impl Mutant {
    /// Every mutant.
    pub const ALL: [Mutant; 12] = [
        Mutant::StrictlyBefore,
        Mutant::EveryDayWorked,
        Mutant::MustIsShould,
        Mutant::AnchorDropped,
        Mutant::InsteadIgnored,
        Mutant::UnlessIgnored,
        Mutant::OutcomeFlipped,
        Mutant::QuorumOffByOne,
        Mutant::LatestForFirst,
        Mutant::DayEndsEarly,
        Mutant::AnybodyAgrees,
        Mutant::WhenIgnored,
    ];

    /// A name for folders and messages.
    pub fn name(self) -> String {
        format!("{self:?}").to_ascii_lowercase()
    }

    /// A runtime file as this mutant writes it.
    pub(super) fn runtime(self, text: &str) -> String {
        match self {
            Mutant::DayEndsEarly => text.replace("Time::constant(23, 59, 0, 0)", "Time::constant(23, 58, 0, 0)"),
            Mutant::EveryDayWorked => text.replace(
                "unit == Unit::SchoolDays { is_school_day(date)? } else { is_working_day(date)? }",
                "unit == Unit::SchoolDays { is_school_day(date)? } else { true }",
            ),
            _ => text.to_string(),
        }
    }
}
