//! The entries of one case, looked up by what they record, and what makes each event happen.

use crate::calendar::Moment;
use crate::cases::case::{Case, Entry, What};
use crate::model::{Event, Model};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// One time that something happened: the minutes at which it may have been, and its entry.
#[derive(Clone, Copy, Debug)]
pub(super) struct Occurrence<'c> {
    pub earliest: Moment,
    pub latest: Moment,
    pub entry: &'c Entry,
}

/// Everything that the policies declare and an entry can record, numbered.
pub(super) struct Slots {
    by_what: HashMap<What, u32>,
}

impl Slots {
    pub fn of(model: &Model, duties: impl Iterator<Item = String>) -> Self {
        let mut whats = Vec::new();
        whats.extend(model.acts.keys().flat_map(|act| [What::Act(act.clone()), What::ActEnds(act.clone())]));
        whats.extend(model.moments.keys().cloned().map(What::Moment));
        whats.extend(duties.map(What::Duty));
        whats.extend(
            model.states.keys().flat_map(|state| [What::StateBegins(state.clone()), What::StateEnds(state.clone())]),
        );
        whats.extend(model.dates.keys().cloned().map(What::Date));
        let by_what = whats.into_iter().zip(0..).collect();
        Slots { by_what }
    }

    pub fn get(&self, what: &What) -> Option<u32> {
        self.by_what.get(what).copied()
    }
}

/// One case, its entries in the order of time within each slot.
pub(super) struct Timeline<'c> {
    pub case: &'c Case,
    entries: Vec<(u32, Occurrence<'c>)>,
}

impl<'c> Timeline<'c> {
    /// Entries that the policies do not know, or whose date no calendar holds, are left out.
    pub fn of(case: &'c Case, slots: &Slots) -> Self {
        let placed = |entry: &'c Entry| {
            let slot = slots.get(&entry.what)?;
            let (earliest, latest) = entry.at.minutes().ok()?;
            Some((slot, Occurrence { earliest, latest, entry }))
        };
        let mut entries: Vec<_> = case.entries.iter().filter_map(placed).collect();
        entries.sort_by_key(|(slot, one)| (*slot, one.earliest, one.latest));
        Timeline { case, entries }
    }

    /// The slots in which anything is recorded.
    pub fn touched(&self) -> impl Iterator<Item = u32> {
        let mut last = None;
        self.entries.iter().filter_map(move |(slot, _)| (last.replace(*slot) != Some(*slot)).then_some(*slot))
    }

    fn recorded(&self, slot: u32) -> impl Iterator<Item = Occurrence<'c>> {
        let from = self.entries.partition_point(|(at, _)| *at < slot);
        self.entries[from..].iter().take_while(move |(at, _)| *at == slot).map(|(_, one)| *one)
    }
}

/// What makes something happen: every source, its occurrences put together in the order of time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sources(pub Vec<Source>);

/// Entries of some slots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Source {
    slots: Vec<u32>,
    /// Only those that came out this way.
    outcome: Option<String>,
    /// Only the first of them.
    first: bool,
    /// An expected date: the minutes are those of the date expected, the order that in which it became known.
    expected: bool,
}

impl Source {
    fn of(slots: Vec<u32>) -> Self {
        Source { slots, outcome: None, first: false, expected: false }
    }

    fn occurrences<'c>(&self, timeline: &Timeline<'c>) -> Vec<Occurrence<'c>> {
        let mut list: Vec<_> = self.slots.iter().flat_map(|slot| timeline.recorded(*slot)).collect();
        if let Some(outcome) = &self.outcome {
            list.retain(|one| one.entry.outcome.as_ref() == Some(outcome));
        }
        in_order(&mut list);
        if self.first {
            list.truncate(1);
        }
        if self.expected {
            list = list.into_iter().filter_map(expected).collect();
        }
        list
    }
}

fn expected(one: Occurrence<'_>) -> Option<Occurrence<'_>> {
    let (earliest, latest) = one.entry.expected?.minutes().ok()?;
    Some(Occurrence { earliest, latest, entry: one.entry })
}

/// Occurrences in the order of time.
pub(super) fn in_order(list: &mut [Occurrence<'_>]) {
    list.sort_by_key(|one| (one.earliest, one.latest));
}

impl Sources {
    /// Every time it happened, in order.
    pub fn occurrences<'c>(&self, timeline: &Timeline<'c>) -> Vec<Occurrence<'c>> {
        if let [only] = self.0.as_slice() {
            return only.occurrences(timeline);
        }
        let mut list: Vec<_> = self.0.iter().flat_map(|source| source.occurrences(timeline)).collect();
        in_order(&mut list);
        list
    }

    /// Whether it is recorded at all.
    pub fn any(&self, timeline: &Timeline) -> bool {
        self.0.iter().any(|source| !source.occurrences(timeline).is_empty())
    }

    /// The slots it looks at.
    pub fn slots(&self) -> impl Iterator<Item = u32> {
        self.0.iter().flat_map(|source| source.slots.iter().copied())
    }
}

/// Finds what makes each event happen.
pub(super) struct Events<'m> {
    pub model: &'m Model,
    pub slots: Slots,
    same: BTreeMap<String, BTreeSet<String>>,
    kinds: BTreeMap<String, BTreeSet<String>>,
}

impl<'m> Events<'m> {
    pub fn new(model: &'m Model, slots: Slots) -> Self {
        let kinds = model.acts.keys().map(|act| (act.clone(), model.kinds_of(act))).collect();
        Events { model, slots, same: model.same_moments(), kinds }
    }

    /// The slot of one thing, as a source.
    pub fn own(&self, what: What) -> Sources {
        Sources(self.slots.get(&what).map(|slot| Source::of(vec![slot])).into_iter().collect())
    }

    /// An act, and every act that is a kind of it.
    pub fn act(&self, act: &str) -> Sources {
        let mut slots = Vec::new();
        slots.extend(self.slots.get(&What::Act(act.to_string())));
        let kinds = self.kinds.get(act).into_iter().flatten();
        slots.extend(kinds.filter_map(|kind| self.slots.get(&What::Act(kind.clone()))));
        Sources(vec![Source::of(slots)])
    }

    /// The ends of an act that takes time; otherwise the act itself.
    pub fn act_ends(&self, act: &str) -> Sources {
        match self.model.acts.get(act) {
            Some(declared) if declared.takes_time => self.own(What::ActEnds(act.to_string())),
            _ => self.act(act),
        }
    }

    pub fn event(&self, event: &Event) -> Sources {
        match event {
            Event::Moment(name) => self.moment(name),
            Event::Act(name) if self.model.acts.contains_key(name) => self.act(name),
            Event::ActEnds(name) if self.model.acts.contains_key(name) => self.act_ends(name),
            Event::Act(_) | Event::ActEnds(_) => Sources::default(),
            Event::Date(name) => {
                let mut sources = self.own(What::Date(name.clone()));
                sources.0.iter_mut().for_each(|source| source.expected = true);
                sources
            }
            Event::StateBegins(name) => self.state(name, true),
            Event::StateEnds(name) => self.state(name, false),
        }
    }

    /// A moment: itself, those declared the same, and the acts or outcomes that mark it.
    fn moment(&self, name: &str) -> Sources {
        let only_it = BTreeSet::from([name.to_string()]);
        let mut sources = Sources::default();
        if !self.model.moments.contains_key(name) {
            return sources;
        }
        for member in self.same.get(name).unwrap_or(&only_it) {
            if self.model.moments.contains_key(member) {
                sources.0.extend(self.own(What::Moment(member.clone())).0);
            } else if self.model.acts.contains_key(member) {
                sources.0.extend(self.act(member).0);
            }
            for (act, declared) in &self.model.acts {
                for marked in declared.marks_moments.iter().filter(|marked| marked.moment == *member) {
                    sources.0.extend(self.marking(act, marked.outcome.as_deref(), marked.first_time));
                }
            }
        }
        sources
    }

    fn marking(&self, act: &str, outcome: Option<&str>, first: bool) -> Option<Source> {
        let slots = match outcome {
            None => self.act(act).0.pop()?.slots,
            Some(_) => vec![self.slots.get(&What::Act(act.to_string()))?],
        };
        Some(Source { first, outcome: outcome.map(str::to_string), ..Source::of(slots) })
    }

    /// What begins (or ends) a state; an edge of another state is spelled out, so that two states that
    /// begin and end with each other are not asked for ever.
    fn state(&self, state: &str, begin: bool) -> Sources {
        let (mut seen, mut open) = (BTreeSet::from([(state.to_string(), begin)]), vec![(state.to_string(), begin)]);
        let mut sources = Sources::default();
        while let Some((name, begin)) = open.pop() {
            let Some(declared) = self.model.states.get(&name) else { continue };
            let own = if begin { What::StateBegins(name) } else { What::StateEnds(name) };
            sources.0.extend(self.own(own).0);
            for event in if begin { &declared.begins_with } else { &declared.ends_with } {
                let edge = match event {
                    Event::StateBegins(other) => (other.clone(), true),
                    Event::StateEnds(other) => (other.clone(), false),
                    event => {
                        sources.0.extend(self.event(event).0);
                        continue;
                    }
                };
                if seen.insert(edge.clone()) {
                    open.push(edge);
                }
            }
        }
        sources
    }
}
