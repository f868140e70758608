//! Every timescale with a met and a missed timeline. The moments were worked out by the compiler's
//! calendar when this crate was generated; here the crate's own calendar has to agree.

#![allow(clippy::enum_variant_names, unused_imports, reason = "not every policy set needs every name")]

use milepost_validators::acts::*;
use milepost_validators::facts::*;
use milepost_validators::moments::*;
use milepost_validators::states::*;
use milepost_validators::timeline::{Entry, Timeline, What, When};
use milepost_validators::{Judgement, Moment, judge_all};

/// One start and what the compiler's calendar says of it.
#[allow(dead_code, reason = "there may be no timescale")]
struct Clock {
    /// When the clock starts.
    start: &'static str,
    /// The last minute in time and the first too late; none where the calendar does not cover them.
    due: Option<(&'static str, &'static str)>,
}

#[allow(dead_code, reason = "there may be no timescale")]
fn at(text: &str) -> Moment {
    Moment::parse(text).unwrap_or_else(|wrong| panic!("{wrong}"))
}

/// What the clause comes to on the timeline, at a moment.
#[allow(dead_code, reason = "there may be no timescale")]
fn verdicts(timeline: &Timeline, now: Moment, id: &str, clause: &str) -> Vec<&'static str> {
    let about = |judgement: &Judgement| judgement.clause.statement.id == id && judgement.clause.text == clause;
    judge_all(timeline, now).iter().filter(|one| about(one)).map(|one| one.verdict.name()).collect()
}

/// Holds a clause to the clocks: done in the last minute, a minute too late, and not at all.
#[allow(dead_code, reason = "there may be no timescale")]
fn hold(id: &str, clause: &str, missed: &str, done: What, started: &dyn Fn(When) -> Timeline, clocks: &[Clock]) {
    for clock in clocks {
        let timeline = started(When::At(at(clock.start)));
        let with = |text: &str| {
            let mut timeline = timeline.clone();
            timeline.record(Entry::new(done, When::At(at(text)))).expect("a date covered");
            verdicts(&timeline, at("2199-01-01T00:00"), id, clause)
        };
        let Some((last, late)) = clock.due else {
            assert!(with(clock.start).contains(&"cannot tell"), "{id} from {}: beyond the calendar", clock.start);
            continue;
        };
        let (met, breached) = (with(last), with(late));
        assert!(met.contains(&"met") && !met.contains(&missed), "{id} from {}, done {last}: {met:?}", clock.start);
        assert!(breached.contains(&missed), "{id} from {}, done {late}: {breached:?}", clock.start);
        let (waiting, over) = (verdicts(&timeline, at(last), id, clause), verdicts(&timeline, at(late), id, clause));
        assert!(waiting.contains(&"pending"), "{id} from {}, at {last}: {waiting:?}", clock.start);
        assert!(over.contains(&missed), "{id} from {}, at {late}: {over:?}", clock.start);
    }
}
