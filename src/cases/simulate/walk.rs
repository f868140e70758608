//! A lawful case: a walk through the procedure's graph, each thing done within the time that the
//! statements leave, by the people they name; then whatever else the statements ask for by then.

use super::Setting;
use super::asks::Window;
use super::draft::{Draft, Happened};
use super::oracle::{BEYOND, Unforeseeable};
use super::people;
use super::random::Random;
use crate::calendar::Moment;
use crate::cases::case::{FactValue, What};
use crate::model::{Event, FactDomain, Node, NodeKind, Procedure, Route, RouteKind, Target};
use std::collections::BTreeMap;

/// How far a walk goes before it is given up.
pub(super) const STEPS: usize = 60;

/// One thing to be got wrong while walking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slip {
    /// The entry of this number is made so many minutes after its last minute.
    Late { entry: usize, minutes: i64 },
    /// The entry of this number is not recorded.
    Missing { entry: usize },
}

/// A walk under way.
pub(super) struct Walk<'s, 'm> {
    pub setting: &'s Setting<'m>,
    pub draft: Draft<'m>,
    pub random: Random,
    slip: Option<Slip>,
    /// How many things were set out to be done, recorded or not.
    pub done: usize,
    /// The last minute each of those had, where it had one that counts for certain.
    pub dues: Vec<Option<(Moment, bool)>>,
    steps: usize,
    /// What a slip left unrecorded.
    pub left_out: Option<What>,
    /// How much of the time left is used: less with each try that failed.
    haste: usize,
}

pub(super) type Walked<T> = Result<T, Unforeseeable>;

/// A graph without the box that a line leads to, or without any.
const NO_BOX: Unforeseeable = Unforeseeable("the procedure's graph has no such box");

/// The way went on too long.
pub(super) const TOO_LONG: Unforeseeable = Unforeseeable("the way goes round without an end");

impl<'s, 'm> Walk<'s, 'm> {
    /// Walks a procedure from its beginning; `try_` counts tries that failed before.
    pub fn through(
        setting: &'s Setting<'m>,
        procedure: &'m Procedure,
        random: Random,
        haste: usize,
        slip: Option<Slip>,
    ) -> Walked<Self> {
        let draft = Draft {
            model: setting.model,
            marks: std::sync::Arc::clone(&setting.oracle.marks),
            happened: Vec::new(),
            facts: BTreeMap::new(),
            circumstances: BTreeMap::new(),
            postponed: Vec::new(),
        };
        let mut walk =
            Walk { setting, draft, random, slip, done: 0, dues: Vec::new(), steps: 0, left_out: None, haste };
        walk.learn();
        let begun = walk.start(procedure)?;
        let first = procedure.nodes.first().ok_or(NO_BOX)?;
        let end = walk.run(procedure, &first.name, begun, None, 0)?;
        walk.complete(end)?;
        Ok(walk)
    }

    /// Facts that can hold together, each known.
    fn learn(&mut self) {
        let model = self.setting.model;
        for (name, fact) in &model.facts {
            let value = match &fact.domain {
                FactDomain::YesNo => {
                    let ruled_out = model.facts.iter().any(|(other, declared)| {
                        self.draft.facts.get(other) == Some(&FactValue::YesNo(true))
                            && declared.rules_out.contains(name)
                    }) || fact
                        .rules_out
                        .iter()
                        .any(|other| self.draft.facts.get(other) == Some(&FactValue::YesNo(true)));
                    FactValue::YesNo(self.random.percent(25 / (1 + self.haste)) && !ruled_out)
                }
                FactDomain::OneOf(values) => match self.random.pick(values) {
                    Some(value) => FactValue::Choice(value.clone()),
                    None => continue,
                },
                FactDomain::Number { from, to } => {
                    let span = usize::try_from(to.saturating_sub(*from)).unwrap_or(0);
                    FactValue::Number(from + u32::try_from(self.random.below(span + 1)).unwrap_or(0))
                }
            };
            self.draft.facts.insert(name.clone(), value);
        }
        // What a fact means holds with it, and what that means with that.
        for _ in 0..model.facts.len() {
            for (name, fact) in &model.facts {
                if self.draft.facts.get(name) == Some(&FactValue::YesNo(true)) {
                    for other in &fact.means {
                        self.draft.facts.insert(other.clone(), FactValue::YesNo(true));
                    }
                }
            }
        }
        for words in &self.setting.circumstances {
            let holds = self.random.percent(30 / (1 + 2 * self.haste));
            self.draft.circumstances.insert(words.clone(), holds);
        }
    }

    /// What sets the procedure going, on a day drawn from the period: weekends, holidays and the days of
    /// the clock changes more often than their share.
    fn start(&mut self, procedure: &Procedure) -> Walked<Moment> {
        let day = self.random.below(self.setting.days.max(1));
        let special = self.random.percent(25);
        let mut date = self.setting.from;
        if special && let Some(day) = self.random.pick(&self.setting.special_days) {
            date = *day;
        } else {
            let span = jiff::Span::new().try_days(i64::try_from(day).unwrap_or(0)).map_err(|_| BEYOND)?;
            date = date.checked_add(span).map_err(|_| BEYOND)?;
        }
        let minute = i64::try_from(if self.random.percent(15) { 1439 } else { self.random.below(1440) }).unwrap_or(0);
        let at = Moment::first_of(date).and_then(|first| first.plus_minutes(minute)).map_err(|_| BEYOND)?;
        let possible: Vec<&Event> = procedure
            .starts
            .iter()
            .filter(|start| start.when.as_ref().is_none_or(|when| self.draft.holds(when, at) == Some(true)))
            .flat_map(|start| &start.events)
            .collect();
        let Some(event) = self.random.pick(&possible).copied() else {
            // A procedure that the text starts with nothing begins with its first step.
            return if procedure.starts.is_empty() {
                Ok(at)
            } else {
                Err(Unforeseeable("nothing that starts the procedure applies"))
            };
        };
        self.record_event(event, at)?;
        Ok(at)
    }

    pub fn record_event(&mut self, event: &Event, at: Moment) -> Walked<()> {
        let what = match event {
            Event::Moment(name) => {
                // A moment that an act's outcome marks is recorded with that act.
                if let Some((act, outcome)) = self.marking(name) {
                    let mut one = Happened::new(What::Act(act), at);
                    one.outcome = outcome;
                    return self.record(one);
                }
                What::Moment(name.clone())
            }
            Event::Act(name) => What::Act(name.clone()),
            Event::ActEnds(name) => What::ActEnds(name.clone()),
            Event::StateBegins(name) => What::StateBegins(name.clone()),
            Event::StateEnds(name) => What::StateEnds(name.clone()),
            Event::Date(_) => return Err(Unforeseeable("it begins with an expected date")),
        };
        self.record(Happened::new(what, at))
    }

    fn marking(&mut self, moment: &str) -> Option<(String, Option<String>)> {
        let mut marking = Vec::new();
        for (act, declared) in &self.setting.model.acts {
            let marks = declared.marks_moments.iter().filter(|marked| marked.moment == moment);
            marking.extend(marks.map(|marked| (act.clone(), marked.outcome.clone())));
        }
        self.random.pick(&marking).cloned()
    }

    /// Puts something on record, with the people the statements name.
    fn record(&mut self, mut one: Happened) -> Walked<()> {
        let model = self.setting.model;
        let oracle = &self.setting.oracle;
        let about = oracle.about(&one.what).filter(|clause| clause.counts(&self.draft, oracle.now) != Some(false));
        let about: Vec<_> = about.collect();
        people::cast(model, &about, &mut one);
        let takes_time = matches!(&one.what, What::Act(act) if model.acts.get(act).is_some_and(|act| act.takes_time));
        let (ends, at) = (one.what.clone(), one.at);
        let number = self.done;
        self.done += 1;
        if self.slip == Some(Slip::Missing { entry: number }) {
            self.dues.push(None);
            self.left_out = Some(one.what);
            return Ok(());
        }
        self.dues.push(None);
        self.draft.happened.push(one);
        if takes_time && let What::Act(act) = ends {
            let what = What::ActEnds(act);
            let window = oracle.window(&self.draft, &what)?;
            let at = self.choose(at, &window)?;
            self.draft.happened.push(Happened::new(what, at));
        }
        Ok(())
    }

    /// Does something in the time that is left, not before `cursor`; when it was done.
    pub fn act(&mut self, what: What, outcome: Option<String>, cursor: Moment) -> Walked<Moment> {
        let window = self.setting.oracle.window(&self.draft, &what)?;
        self.put(what, outcome, cursor, &window)
    }

    /// Does something within a window, not before `cursor`; when it was done.
    pub fn put(&mut self, what: What, outcome: Option<String>, cursor: Moment, window: &Window) -> Walked<Moment> {
        let number = self.done;
        let due = window.until.iter().filter(|due| due.certain).min_by_key(|due| due.by);
        let due = due.map(|due| (due.by, due.by_the_clock));
        let at = match self.slip {
            Some(Slip::Late { entry, minutes }) if entry == number => {
                let (by, _) = due.ok_or(Unforeseeable("it has no last minute"))?;
                by.plus_minutes(minutes).map_err(|_| BEYOND)?.max(cursor)
            }
            _ => self.choose(cursor, window)?,
        };
        let mut one = Happened::new(what, at);
        one.outcome = outcome;
        self.record(one)?;
        if let Some(place) = self.dues.get_mut(number) {
            *place = due;
        }
        Ok(at)
    }

    /// A moment of a window: at its very end, at its beginning, or between.
    pub fn choose(&mut self, cursor: Moment, window: &Window) -> Walked<Moment> {
        let from = window.from.map_or(cursor, |from| from.max(cursor));
        let free = i64::from(3 * 24 * 60);
        let until = match window.last() {
            Some(last) if last < from => return Err(Unforeseeable("no time is left for what comes next")),
            Some(last) => last,
            None => from.plus_minutes(free).map_err(|_| BEYOND)?,
        };
        let room = until.minutes_since(from).max(0) >> self.haste.min(40);
        if self.random.percent(20) && self.haste == 0 {
            return Ok(until);
        }
        if self.random.percent(10) {
            return Ok(from);
        }
        let minutes = i64::try_from(self.random.below(usize::try_from(room).unwrap_or(0) + 1)).unwrap_or(0);
        from.plus_minutes(minutes).map_err(|_| BEYOND)
    }

    /// Walks from a box until an end, a hand-over, or where `stop` is joined; when it got there.
    fn run(
        &mut self,
        procedure: &'m Procedure,
        from: &str,
        cursor: Moment,
        stop: Option<&str>,
        depth: usize,
    ) -> Walked<Moment> {
        let (mut name, mut cursor) = (from.to_string(), cursor);
        loop {
            self.steps += 1;
            let node = procedure.node(&name).ok_or(NO_BOX)?;
            if self.steps > STEPS {
                return Err(TOO_LONG);
            }
            cursor = match node.kind {
                NodeKind::End { .. } => return Ok(cursor),
                NodeKind::Together => self.parts(procedure, node, cursor, depth)?,
                NodeKind::Step | NodeKind::Decision => self.step(node, cursor)?,
            };
            let next = self.next(node, cursor).map(|route| route.target.clone());
            match next {
                Some(Target::Node(next)) => name = next,
                Some(Target::Rejoin(fork)) if stop == Some(fork.as_str()) => return Ok(cursor),
                Some(Target::Rejoin(_)) | None => return Ok(cursor),
                Some(Target::Procedure { name: other, .. }) => {
                    let other = self.setting.model.procedures.get(&other);
                    return match other {
                        Some(other) if depth == 0 && self.random.percent(30) => {
                            let first = other.nodes.first().ok_or(NO_BOX)?;
                            self.run(other, &first.name, cursor, None, depth + 1)
                        }
                        _ => Ok(cursor),
                    };
                }
            }
        }
    }

    /// Every part of a fork, side by side.
    fn parts(&mut self, procedure: &'m Procedure, fork: &'m Node, cursor: Moment, depth: usize) -> Walked<Moment> {
        let mut joined = cursor;
        for part in &fork.parts {
            let counts = part.when.as_ref().is_none_or(|when| self.draft.holds(when, cursor) == Some(true));
            if counts {
                joined = joined.max(self.run(procedure, &part.node, cursor, Some(&fork.name), depth)?);
            }
        }
        Ok(joined)
    }

    fn step(&mut self, node: &Node, cursor: Moment) -> Walked<Moment> {
        let Some(act) = &node.act else { return Ok(cursor) };
        let needs = self.setting.model.acts.get(act).map(|act| act.needs.clone()).unwrap_or_default();
        for need in needs {
            if self.draft.event(&need.what).is_empty() {
                self.record_event(&need.what, cursor)?;
            }
        }
        let outcome = self.outcome(node, act);
        let at = self.act(What::Act(act.clone()), outcome, cursor)?;
        // What the step asks for besides is done about then, as often as not.
        for at_ in &node.statements {
            let id = self.setting.duty_of(*at_);
            if let Some(id) = id.filter(|_| self.random.percent(50)) {
                let what = What::Duty(id);
                if self.draft.done(&what).is_empty() && self.may_do(&what) {
                    self.act(what, None, cursor)?;
                }
            }
        }
        Ok(at)
    }

    /// Whether nothing forbids it.
    fn may_do(&self, what: &What) -> bool {
        let now = self.setting.oracle.now;
        !self
            .setting
            .oracle
            .about(what)
            .any(|clause| clause.modality.forbids() || clause.counts(&self.draft, now) == Some(false))
    }

    /// How it comes out: the ways that lead on to an end are as likely as those that lead back.
    fn outcome(&mut self, node: &Node, act: &str) -> Option<String> {
        let outcomes = &self.setting.model.acts.get(act)?.outcomes;
        let again = node.routes.iter().any(|route| route.target == Target::Node(node.name.clone()));
        if self.steps > STEPS / 3 && again {
            return outcomes.last().cloned();
        }
        self.random.pick(outcomes).cloned()
    }

    fn next(&self, node: &'m Node, at: Moment) -> Option<&'m Route> {
        let open = |route: &&Route| match &route.kind {
            RouteKind::Always => !matches!(route.target, Target::Procedure { come_back: true, .. }),
            RouteKind::If(condition) => self.draft.holds(condition, at) == Some(true),
            RouteKind::Otherwise | RouteKind::OnceDone(_) => true,
            RouteKind::IfNotDone(_) | RouteKind::OnceLasted { .. } => false,
        };
        let rest = |route: &&Route| !matches!(route.kind, RouteKind::Otherwise);
        node.routes.iter().filter(open).find(rest).or_else(|| node.routes.iter().find(open))
    }
}
