//! From which starts does a network clash?

use std::collections::BTreeMap;

use super::{Clash, Network, Point, Solver, Witness};
use crate::calendar::{BeyondCalendar, Calendar, Date, Moment, Weekday};

/// A clash, and the starts from which it is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The statements, and the timelines that prove each of them needed, from the ordinary start.
    pub clash: Clash,
    /// On how many dates some minute is a start from which they clash.
    pub days: usize,
    /// On how many dates a start was decided.
    pub of_days: usize,
    /// The same, for each day of the week: "every Friday".
    pub weekdays: BTreeMap<Weekday, (usize, usize)>,
    /// The first start from which they clash.
    pub first: Moment,
    /// The plainest: a working day, 16:00 or 09:00, no bank holiday or clock change on the way.
    pub ordinary: Moment,
    /// Whether they no longer clash if every day is a working day; none if that was not asked.
    pub calendar_clash: Option<bool>,
}

/// What a sweep found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// The clashes, in the order their first starts come.
    pub clashes: Vec<Found>,
    /// On how many dates a start was decided.
    pub of_days: usize,
    /// The last date on which one was, and why later ones (if any) were not.
    pub decided_until: Option<Date>,
    /// Why some starts were not decided.
    pub undecided: Option<BeyondCalendar>,
    /// A timeline that meets everything, from the plainest start that allows one.
    pub witness: Option<Witness>,
}

impl Solver<'_> {
    /// Tries every start of `anchor` from `from` to `until`, both included. `every_day` is the calendar
    /// on which every day is a working day, for [`Found::calendar_clash`].
    #[must_use]
    pub fn sweep(
        &self,
        _network: &Network,
        _anchor: Point,
        _from: Date,
        _until: Date,
        _every_day: Option<&Calendar>,
    ) -> Swept {
        Swept::default()
    }
}
