//! What propagation asks of time: the step functions and their adjoints, with an answer also where the
//! calendar has none.

use super::Step;
use crate::calendar::{BeyondCalendar, Calendar, Moment, Window};

/// An answer that lies beyond what the calendar covers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Outside {
    pub side: Side,
    pub reason: BeyondCalendar,
}

/// On which side.
#[derive(Clone, Copy, Debug)]
pub(super) enum Side {
    /// Before or at this moment, or counted from such a moment.
    Below(Moment),
    /// After or at this moment, or counted from such a moment.
    Above(Moment),
    /// There is no telling: the calendar never answers.
    Never,
}

/// A clock under which step functions have meaning. The calendar is one; tests have others.
pub(super) trait Clock {
    /// `step(y)`.
    fn step(&self, step: Step, y: Moment) -> Result<Moment, Outside>;
    /// The least `y` with `step(y) >= x`.
    fn first_reaching(&self, step: Step, x: Moment) -> Result<Moment, Outside>;
    /// The first minute of the window not before `moment`.
    fn first_in(&self, window: Window, moment: Moment) -> Result<Moment, Outside>;
    /// The last minute of the window not after `moment`.
    fn last_in(&self, window: Window, moment: Moment) -> Result<Moment, Outside>;
    /// The last minute up to which every step is constant or moves minute for minute.
    fn steady_until(&self, moment: Moment) -> Moment;
    /// The first and the last minute of the dates covered.
    fn span(&self) -> (Moment, Moment);

    /// The greatest `y` with `step(y) <= x`.
    fn last_within(&self, step: Step, x: Moment) -> Result<Moment, Outside> {
        self.first_reaching(step, later(x, 1)).map(|y| later(y, -1))
    }
}

/// A moment so many minutes later; the last or first there is beyond the years a moment may fall in.
pub(super) fn later(moment: Moment, minutes: i64) -> Moment {
    moment.plus_minutes(minutes).unwrap_or(if minutes < 0 { Moment::FIRST } else { Moment::LAST })
}

/// A calendar, as propagation asks it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dates<'c> {
    pub calendar: &'c Calendar,
    pub from: Moment,
    pub until: Moment,
}

impl Clock for Dates<'_> {
    fn step(&self, step: Step, y: Moment) -> Result<Moment, Outside> {
        step.of(self.calendar, y).map_err(|reason| outside(reason, step.goes_back()))
    }

    fn first_reaching(&self, step: Step, x: Moment) -> Result<Moment, Outside> {
        step.first_reaching(self.calendar, x).map_err(|reason| outside(reason, !step.goes_back()))
    }

    fn first_in(&self, window: Window, moment: Moment) -> Result<Moment, Outside> {
        self.calendar.first_in(window, moment).map_err(|reason| outside(reason, false))
    }

    fn last_in(&self, window: Window, moment: Moment) -> Result<Moment, Outside> {
        self.calendar.last_in(window, moment).map_err(|reason| outside(reason, true))
    }

    fn steady_until(&self, moment: Moment) -> Moment {
        self.calendar.steady_until(moment)
    }

    fn span(&self) -> (Moment, Moment) {
        (self.from, self.until)
    }
}

fn outside(reason: BeyondCalendar, backwards: bool) -> Outside {
    let side = match reason {
        BeyondCalendar::NotCovered { needed, known_from, .. } if needed < known_from => {
            Side::Below(Moment::first_of(known_from).map_or(Moment::FIRST, |first| later(first, -1)))
        }
        BeyondCalendar::NotCovered { known_until, .. } => {
            Side::Above(Moment::last_of(known_until).map_or(Moment::LAST, |last| later(last, 1)))
        }
        BeyondCalendar::OutOfRange if backwards => Side::Below(Moment::FIRST),
        BeyondCalendar::OutOfRange => Side::Above(Moment::LAST),
        _ => Side::Never,
    };
    Outside { side, reason }
}
