//! Steps, windows and comparisons of values that may move with the anchor, and how long they hold.

use super::Step;
use super::clock::{Clock, Outside, Side, later};
use super::network::Point;
use super::propagate::{Aim, Stop, Value, Work, still};
use crate::calendar::{Moment, Window};

impl<C: Clock> Work<'_, C> {
    /// `step` of a value.
    pub(super) fn forward(&mut self, step: Step, from: Value) -> Value {
        let Some(y) = from.at else { return Value::default() };
        let clock = self.clock;
        self.taken(step, from, y, |y| clock.step(step, y))
    }

    /// The adjoint of `step` that the aim calls for.
    pub(super) fn back(&mut self, step: Step, from: Value) -> Value {
        let Some(x) = from.at else { return Value::default() };
        let clock = self.clock;
        // The adjoint of what gives the first minute of a day changes after midnight, not before it;
        // that of what is last within x, a minute sooner.
        let ahead = i64::from(self.aim == Aim::Latest) - i64::from(step.begins());
        match self.aim {
            Aim::Latest => self.taken(step, from, later(x, ahead), |y| clock.last_within(step, later(y, -ahead))),
            Aim::Earliest => self.taken(step, from, later(x, ahead), |y| clock.first_reaching(step, later(y, -ahead))),
        }
    }

    /// What a step gives, where `turns` is the moment whose turns of the day it goes by.
    fn taken(
        &mut self,
        step: Step,
        from: Value,
        turns: Moment,
        take: impl Fn(Moment) -> Result<Moment, Outside>,
    ) -> Value {
        let taken = take(turns);
        let by_the_clock = step.clock_minutes().is_some() && taken.is_ok();
        if from.moves && !by_the_clock {
            let steady = self.clock.steady_until(turns).minutes_since(turns);
            self.holds_for(if step.is_mixed() { 0 } else { steady });
        }
        let at = match taken {
            Ok(moment) => Some(moment),
            Err(outside) => self.beyond(outside, turns, take),
        };
        self.meet(from.at);
        self.meet(at);
        Value { at, moves: from.moves && by_the_clock }
    }

    /// What stands for an answer the calendar does not have. Without a span it must not limit more than
    /// the answer would, whatever it is; within one, not less.
    fn beyond(
        &mut self,
        outside: Outside,
        asked: Moment,
        take: impl Fn(Moment) -> Result<Moment, Outside>,
    ) -> Option<Moment> {
        self.out.beyond.get_or_insert(outside.reason);
        let (first, last) = self.run.within.unwrap_or(self.clock.span());
        let (limit, inside, counted_inside, limits) = match outside.side {
            Side::Never => {
                self.out.stop.get_or_insert(Stop::Never(outside.reason));
                return None;
            }
            Side::Below(limit) => (limit, later(limit, 1), asked > limit, self.aim == Aim::Latest),
            Side::Above(limit) => (limit, later(limit, -1), asked < limit, self.aim == Aim::Earliest),
        };
        let past_the_edge = if self.aim == Aim::Latest { later(first, -1) } else { later(last, 1) };
        match (self.run.within.is_some(), limits) {
            (false, false) => None,
            (false, true) if counted_inside => Some(limit),
            (false, true) => take(inside).ok(),
            (true, true) => Some(past_the_edge),
            (true, false) if counted_inside => Some(limit.clamp(first, last)),
            (true, false) => take(inside).ok().or(Some(past_the_edge)),
        }
    }

    /// A value moved into the windows of its point.
    pub(super) fn kept_to_windows(&mut self, point: Point, value: Value) -> Value {
        let windows = &self.links.windows[point.index()];
        let mut value = value;
        loop {
            let before = value;
            for (_, window) in windows.iter().filter(|(index, _)| self.run.active[*index]) {
                value = self.kept_to_window(*window, value);
            }
            if value == before {
                return value;
            }
        }
    }

    fn kept_to_window(&mut self, window: Window, value: Value) -> Value {
        let Some(asked) = value.at else { return value };
        let clock = self.clock;
        let aim = self.aim;
        let take = |moment| match aim {
            Aim::Latest => clock.last_in(window, moment),
            Aim::Earliest => clock.first_in(window, moment),
        };
        if value.moves {
            self.holds_for(clock.steady_until(asked).minutes_since(asked));
        }
        match take(asked) {
            Ok(moment) if moment == asked => value,
            Ok(moment) => {
                self.meet(Some(moment));
                still(moment)
            }
            Err(outside) => Value { at: self.beyond(outside, asked, take), moves: false },
        }
    }

    /// Whether one value is before another; both are limited.
    pub(super) fn is_before(&mut self, one: Value, other: Value) -> bool {
        let (Some(a), Some(b)) = (one.at, other.at) else { return false };
        match (one.moves, other.moves) {
            (true, false) if a < b => self.holds_for(b.minutes_since(a) - 1),
            (false, true) if a >= b => self.holds_for(a.minutes_since(b)),
            _ => {}
        }
        a < b
    }

    pub(super) fn holds_for(&mut self, minutes: i64) {
        self.out.steady = self.out.steady.min(minutes.max(0));
    }

    fn meet(&mut self, moment: Option<Moment>) {
        let Some(moment) = moment else { return };
        let (first, last) = self.out.met.unwrap_or((moment, moment));
        self.out.met = Some((first.min(moment), last.max(moment)));
    }
}
