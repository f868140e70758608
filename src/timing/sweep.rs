//! From which starts does a network clash?
//!
//! One anchor is moved over a period by intervals of starts. Whether there is a schedule is not
//! monotone in the start (Friday fails, Monday does not), so every interval is looked at. All the
//! clashes of the period are found by leaving out one tag of each clash in turn and scanning again
//! (the hitting-set tree of Reiter, *A theory of diagnosis from first principles*, Artificial
//! Intelligence 32, 1987); each is then counted by a scan of its own few bounds.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::clock::{Clock, Dates, later};
use super::ordinary::{count, ordinary};
use super::propagate::{Aim, Stop};
use super::sameness::{Days, Reach};
use super::scan::{Look, Piece, scan};
use super::solve::{Active, Engine};
use super::{Clash, Network, Point, Solver, Tag, Witness};
use crate::calendar::{BeyondCalendar, Calendar, Date, Moment, Weekday};

/// At most so many scans of the whole network, so that many overlapping clashes end somewhere.
const SCANS: usize = 48;

/// A clash, and the starts from which it is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The statements, and the timelines that prove each of them needed, from the ordinary start.
    pub clash: Clash,
    /// On how many dates some minute is a start from which they clash.
    pub days: usize,
    /// On how many dates a start was decided.
    pub of_days: usize,
    /// The same two numbers for each day of the week: "every Friday".
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
    /// The clashes, in the order of their tags.
    pub clashes: Vec<Found>,
    /// On how many dates a start was decided.
    pub of_days: usize,
    /// The last date on which one was: the calendar may end before the period asked for.
    pub decided_until: Option<Date>,
    /// Why some starts were not decided, if any were not.
    pub undecided: Option<BeyondCalendar>,
    /// Whether some clashes may be missing, because there were too many to follow.
    pub cut_short: bool,
    /// The plainest start from which everything can be met, if there is one.
    pub fine: Option<Moment>,
    /// A timeline from there that meets everything.
    pub witness: Option<Witness>,
}

/// What is so from a start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Nothing stands in the way.
    Fine,
    /// There is no schedule.
    Clash,
    /// The calendar does not reach far enough to say.
    Undecided(Option<BeyondCalendar>),
}

/// What a start leads to, by the latest schedule alone.
pub(super) fn look<C: Clock>(engine: &Engine<'_, C>, active: &Active, fixed: &[(Point, Moment)]) -> Look<Verdict> {
    let outcome = engine.run(active, fixed, Aim::Latest);
    let verdict = match (outcome.stop, outcome.beyond) {
        (Some(Stop::Clash(_)), _) => Verdict::Clash,
        (Some(Stop::Never(reason)), _) | (None, Some(reason)) => Verdict::Undecided(Some(reason)),
        (Some(Stop::Edge { .. } | Stop::TooTangled), _) => Verdict::Undecided(None),
        (None, None) => Verdict::Fine,
    };
    Look { verdict, steady: outcome.steady, met: outcome.met, lasting: outcome.beyond.is_none() }
}

/// One question over a period.
pub(super) struct Sweep<'s, 'c> {
    pub engine: Engine<'s, Dates<'c>>,
    pub days: Option<&'s Days>,
    pub anchor: Point,
    pub from: Date,
    pub until: Date,
}

impl Sweep<'_, '_> {
    /// How the calendar bears on some bounds, where one date may serve for another.
    pub fn reach(&self, active: &Active) -> Option<(&Days, Reach)> {
        self.days.and_then(|days| Some((days, days.reach_of(self.engine.network, active)?)))
    }

    fn scan(&self, active: &Active) -> Vec<Piece<Verdict>> {
        let reach = self.reach(active);
        if self.engine.never_closing_ring(active).is_some() {
            let always = |_| Look { verdict: Verdict::Clash, steady: i64::MAX, met: None, lasting: true };
            return scan(reach, self.from, self.until, always);
        }
        scan(reach, self.from, self.until, |start| look(&self.engine, active, &[(self.anchor, start)]))
    }

    /// Every clash of the period, as sets of tags; and whether the search was cut short.
    fn clashes(&self, pieces: &[Piece<Verdict>]) -> (BTreeSet<BTreeSet<Tag>>, bool) {
        let mut found: BTreeSet<BTreeSet<Tag>> = BTreeSet::new();
        let mut seen: BTreeSet<BTreeSet<Tag>> = BTreeSet::new();
        let mut waiting: VecDeque<BTreeSet<Tag>> = [BTreeSet::new()].into();
        let mut scans = 0;
        while let Some(left_out) = waiting.pop_front() {
            let known = found.iter().find(|tags| tags.is_disjoint(&left_out)).cloned();
            let tags = match known {
                Some(tags) => tags,
                None if scans == SCANS => return (found, true),
                None => {
                    scans += 1;
                    let active = self.engine.all_but(&left_out);
                    let again = (!left_out.is_empty()).then(|| self.scan(&active));
                    let Some(tags) = self.clash_of(&active, again.as_deref().unwrap_or(pieces)) else { continue };
                    found.insert(tags.clone());
                    tags
                }
            };
            for tag in tags {
                let mut more = left_out.clone();
                more.insert(tag);
                if seen.len() < 4096 && seen.insert(more.clone()) {
                    waiting.push_back(more);
                }
            }
        }
        (found, false)
    }

    /// The clash met from the plainest start that meets one.
    fn clash_of(&self, active: &Active, pieces: &[Piece<Verdict>]) -> Option<BTreeSet<Tag>> {
        let start = ordinary(self.engine.clock.calendar, pieces, |verdict| *verdict == Verdict::Clash)?;
        let fixed = [(self.anchor, start)];
        match self.engine.stop(active, &fixed)? {
            Stop::Clash(bounds) => Some(self.engine.minimal(&bounds, active, &fixed)),
            _ => None,
        }
    }

    /// One clash, counted over the period.
    fn found(&self, tags: &BTreeSet<Tag>, every_day: Option<&Sweep<'_, '_>>) -> Option<Found> {
        let active = self.engine.only(tags);
        let pieces = self.scan(&active);
        let clashes = |verdict: &Verdict| *verdict == Verdict::Clash;
        let first = pieces.iter().find(|piece| clashes(&piece.verdict))?.first;
        let ordinary = ordinary(self.engine.clock.calendar, &pieces, clashes)?;
        let counted = count(&pieces, |verdict| !matches!(verdict, Verdict::Undecided(_)), clashes);
        let fixed = [(self.anchor, ordinary)];
        let clash = Clash { tags: tags.clone(), without: self.engine.without(tags, &fixed) };
        let vanishes = |sweep: &Sweep<'_, '_>| !sweep.scan(&active).iter().any(|piece| clashes(&piece.verdict));
        Some(Found {
            clash,
            days: counted.days,
            of_days: counted.of_days,
            weekdays: counted.weekdays,
            first,
            ordinary,
            calendar_clash: every_day.map(vanishes),
        })
    }
}

impl<'c> Solver<'c> {
    /// Tries every start of `anchor` from `from` to `until`, both included. `every_day` is the calendar
    /// on which every day is a working day ([`Calendar::with_every_day_worked`]), for
    /// [`Found::calendar_clash`]. Starts from which the answer needs dates the calendar does not cover
    /// are left undecided, and counted on neither side.
    #[must_use]
    pub fn sweep(
        &self,
        network: &Network,
        anchor: Point,
        from: Date,
        until: Date,
        every_day: Option<&Calendar>,
    ) -> Swept {
        let sweep = self.over(network, anchor, from, until);
        let everything = sweep.engine.all_but(&BTreeSet::new());
        let pieces = sweep.scan(&everything);
        let dates = every_day.map(|calendar| Dates { calendar, ..self.dates });
        let days = every_day.filter(|_| pieces.iter().any(|piece| piece.verdict == Verdict::Clash));
        let days = days.map(|calendar| Days::of(calendar, (self.dates.from.date(), self.dates.until.date())));
        let other = dates.as_ref().map(|dates| Sweep { days: days.as_ref(), ..self.under(dates, &sweep) });
        let (clashes, cut_short) = sweep.clashes(&pieces);
        let decided = |verdict: &Verdict| !matches!(verdict, Verdict::Undecided(_));
        let fine = ordinary(self.dates.calendar, &pieces, |verdict| *verdict == Verdict::Fine);
        Swept {
            clashes: clashes.iter().filter_map(|tags| sweep.found(tags, other.as_ref())).collect(),
            of_days: count(&pieces, decided, |_| false).of_days,
            decided_until: pieces.iter().rev().find(|piece| decided(&piece.verdict)).map(|piece| piece.first.date()),
            undecided: pieces.iter().rev().find_map(|piece| match piece.verdict {
                Verdict::Undecided(reason) => Some(reason.unwrap_or_else(|| self.past_the_end())),
                _ => None,
            }),
            cut_short,
            fine,
            witness: fine.and_then(|start| sweep.engine.witness(&everything, &[(anchor, start)], None)),
        }
    }

    /// Whether some start of a period leaves no schedule, without asking what clashes.
    #[must_use]
    pub fn clashes_from_some_start(&self, network: &Network, anchor: Point, from: Date, until: Date) -> bool {
        let sweep = self.over(network, anchor, from, until);
        let everything = sweep.engine.all_but(&BTreeSet::new());
        sweep.scan(&everything).iter().any(|piece| piece.verdict == Verdict::Clash)
    }

    pub(super) fn over<'s>(&'s self, network: &'s Network, anchor: Point, from: Date, until: Date) -> Sweep<'s, 'c> {
        let (first, last) = (self.dates.from.date(), self.dates.until.date());
        Sweep {
            engine: Engine::new(&self.dates, network),
            days: Some(&self.days),
            anchor,
            from: from.max(first),
            until: until.min(last),
        }
    }
}

impl<'c> Solver<'c> {
    /// The same sweep under another calendar.
    pub(super) fn under<'s>(&self, dates: &'s Dates<'c>, sweep: &Sweep<'s, '_>) -> Sweep<'s, 'c> {
        let engine = Engine::new(dates, sweep.engine.network);
        Sweep { engine, days: None, anchor: sweep.anchor, from: sweep.from, until: sweep.until }
    }
}

/// A stretch of starts, both ends included.
pub(super) type Stretch = (Moment, Moment);

/// The starts that clash, as few stretches as possible.
pub(super) fn stretches(pieces: &[Piece<Verdict>]) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for piece in pieces.iter().filter(|piece| piece.verdict == Verdict::Clash) {
        match stretches.last_mut() {
            Some(stretch) if later(stretch.1, 1) == piece.first => stretch.1 = piece.last,
            _ => stretches.push((piece.first, piece.last)),
        }
    }
    stretches
}
