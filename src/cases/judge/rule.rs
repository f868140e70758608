//! One statement with its clauses: instead, as well, later dates, series, conditions.

use super::clauses::{Instead, applying, lifted, settle};
use super::condition::{Asked, running_between};
use super::contradictions;
use super::later::Later;
use super::limits::{self, Finding, Step};
use super::part::{Counted, Part, Says};
use super::timeline::Sources;
use super::verdict::{Clause, Judgement};
use super::{Asking, Compiler};
use crate::calendar::Moment;
use crate::model::{Event, Home, Precedence, Series, Spacing, Statement, Variant};
use std::sync::Arc;

/// One statement, ready to be asked.
pub(super) struct Rule {
    sentence: Part,
    insteads: Vec<(Asked, Part)>,
    also: Vec<(Asked, Part)>,
    several: Option<Precedence>,
    series: Vec<Gaps>,
    later: Option<Later>,
    no_longer_needed_if: Vec<Asked>,
    when: Option<Asked>,
    unless: Vec<Asked>,
    /// What the first limit is counted from: conditions are read then.
    start: Option<Counted>,
    /// Anything of the statement on the record.
    relevant: Sources,
    /// The same, and what starts its procedure.
    begun: Sources,
    /// What begins the state it is about.
    state: Sources,
}

/// The rest of a series.
struct Gaps {
    clause: Option<Arc<Clause>>,
    members: Sources,
    at_most: Option<Step>,
    at_least: Option<Step>,
    /// The state it lasts with: begins, ends, title.
    while_state: Option<(Sources, Sources, Arc<str>)>,
    /// What ends it: its own end, and the acts of the series that stand in its place.
    until: Vec<Sources>,
    or_on: Option<(Sources, String)>,
}

impl Rule {
    pub fn new(compiler: &Compiler, at: usize, statement: &Statement) -> Self {
        let reader = compiler.reader;
        let stated = compiler.stated(at, statement);
        let part = |says: Says| {
            let timed = contradictions::timed(compiler.model, statement, &says);
            let clause = compiler.clause(&stated, says.text.clone(), says.modality, says.softeners, timed);
            Part::new(compiler, at, statement, says, &clause)
        };
        let sentence = part(Says {
            text: reader.sentence(statement),
            subject: &statement.subject,
            modality: statement.modality,
            softeners: &statement.softeners,
            deed: &statement.deed,
            bounds: &statement.bounds,
        });
        let variant = |variant: &Variant| {
            let says = Says {
                text: reader.variant(statement, variant),
                subject: &variant.subject,
                modality: variant.modality,
                softeners: &variant.softeners,
                deed: &variant.deed,
                bounds: &variant.bounds,
            };
            (Asked::of(&variant.when, &compiler.events), part(says))
        };
        let asked = |condition| Asked::of(condition, &compiler.events);
        let starts: Vec<Event> = match &statement.home {
            // A step's own silences are asked once the step is on the record, not when the procedure starts.
            Home::Procedure(_) => compiler.starts(statement),
            _ => Vec::new(),
        };
        Rule {
            sentence,
            insteads: statement.variants.iter().filter(|one| one.instead).map(variant).collect(),
            also: statement.variants.iter().filter(|one| !one.instead).map(variant).collect(),
            several: statement.several.as_ref().and_then(|several| several.precedence),
            series: statement.series.iter().map(|series| Gaps::new(compiler, &stated, statement, series)).collect(),
            later: Later::new(compiler, at, statement),
            no_longer_needed_if: statement.no_longer_needed_if.iter().map(|(condition, _)| asked(condition)).collect(),
            when: statement.when.as_ref().map(asked),
            unless: statement.unless.iter().map(asked).collect(),
            start: statement.bounds.iter().find_map(|bound| Counted::of(bound.limit.anchor()?, &compiler.events)),
            relevant: relevant(compiler, at, statement, &starts),
            state: match &statement.home {
                Home::State(state) => compiler.events.event(&Event::StateBegins(state.clone())),
                _ => Sources::default(),
            },
            begun: relevant(compiler, at, statement, &compiler.starts(statement)),
        }
    }

    /// The slots that can make it say anything.
    pub fn slots(&self) -> Vec<u32> {
        let series = self
            .series
            .iter()
            .flat_map(|series| series.members.slots().chain(series.or_on.iter().flat_map(|(event, _)| event.slots())));
        self.begun.slots().chain(self.state.slots()).chain(series).collect()
    }

    pub fn judge(&self, asking: &Asking) -> Vec<Judgement> {
        let relevant = self.relevant.any(asking.timeline);
        let begun = relevant || self.begun.any(asking.timeline);
        let start = self.start.as_ref().and_then(|start| start.start(asking, asking.now));
        let at = start.map_or(asking.now, |start| start.latest);
        let holds = |asked: &Asked| asked.holds(asking.timeline, at);
        let mut judgements = self.sentence.judge(asking, relevant, begun);
        if !self.insteads.is_empty() {
            let instead = |(when, part): &(Asked, Part)| Instead {
                applies: holds(when),
                judgements: part.judge(asking, relevant, begun),
            };
            judgements = settle(judgements, self.insteads.iter().map(instead).collect(), self.several);
        }
        for (when, part) in &self.also {
            judgements.extend(applying(holds(when), part.judge(asking, relevant, begun)));
        }
        judgements.extend(self.series.iter().flat_map(|series| series.judge(asking)));
        if let Some(later) = &self.later {
            judgements = later.judge(asking, judgements, at);
        }
        for condition in &self.no_longer_needed_if {
            judgements = lifted(holds(condition), judgements);
        }
        if let Some(when) = &self.when {
            judgements = applying(holds(when), judgements);
        }
        for unless in &self.unless {
            judgements = applying(holds(unless).opposite(), judgements);
        }
        judgements
    }
}

/// What must be on the record for there to be anything to judge.
fn relevant(compiler: &Compiler, at: usize, statement: &Statement, starts: &[Event]) -> Sources {
    let mut events: Vec<Event> = starts.to_vec();
    events.extend(statement.act.iter().map(|act| Event::Act(act.clone())));
    let bounds = statement.bounds.iter().chain(statement.variants.iter().flat_map(|variant| &variant.bounds));
    events.extend(bounds.filter_map(|bound| bound.limit.anchor()).flat_map(|anchor| anchor.events().to_vec()));
    if statement.counts_weeks_of_pregnancy() {
        events.extend(compiler.model.due_date().map(|date| Event::Date(date.clone())));
    }
    events.sort();
    events.dedup();
    let mut sources = Sources::default();
    for event in &events {
        sources.0.extend(compiler.events.event(event).0);
    }
    sources.0.extend(compiler.duty(at).0);
    sources
}

impl Gaps {
    fn new(compiler: &Compiler, stated: &Arc<super::verdict::Stated>, statement: &Statement, series: &Series) -> Self {
        let lines = compiler.reader.clauses(&Statement {
            variants: Vec::new(),
            several: None,
            no_longer_needed_if: Vec::new(),
            later_dates: Vec::new(),
            series: vec![series.clone()],
            ..statement.clone()
        });
        let text = lines.first().cloned().unwrap_or_default();
        let binds = series.modality.rank() > 0;
        let events = &compiler.events;
        let members = statement.act.as_ref().map(|act| events.act(act)).unwrap_or_default();
        let while_state = series.while_state.as_ref().and_then(|state| {
            let title = Arc::from(compiler.model.states.get(state)?.title.as_str());
            let edge = |event| events.event(&event);
            Some((edge(Event::StateBegins(state.clone())), edge(Event::StateEnds(state.clone())), title))
        });
        let mut until: Vec<Sources> = series.until.iter().map(|until| events.event(until)).collect();
        for other in &compiler.model.statements {
            let replaced = other.series.iter().any(|s| s.replaces.is_some() && s.replaces == statement.act);
            if replaced && let Some(act) = &other.act {
                until.push(events.act(act));
            }
        }
        let at_least = series.spacing == Spacing::AtLeast;
        Gaps {
            clause: binds.then(|| compiler.clause(stated, text, series.modality, &[], None)),
            members,
            at_most: (!at_least).then_some(Step::Deadline(series.amount)),
            at_least: at_least.then_some(Step::EarliestAfter(series.amount)),
            while_state,
            until,
            or_on: series.or_on.as_ref().map(|event| {
                let why = format!("whether one was held because of {}", compiler.reader.event(event));
                (events.event(event), why)
            }),
        }
    }

    fn judge(&self, asking: &Asking) -> Vec<Judgement> {
        let Some(clause) = &self.clause else { return Vec::new() };
        let members = self.members.occurrences(asking.timeline);
        let lasts = self.running(asking);
        let mut findings = limits::gaps(asking.calendar, &members, self.at_most, self.at_least, &lasts, asking.now);
        if let Some((event, why)) = &self.or_on
            && event.any(asking.timeline)
        {
            findings.push(Finding::for_a_person(why));
        }
        findings.into_iter().map(|finding| clause.judge(finding)).collect()
    }

    /// Whether the series goes on at a moment.
    fn running<'a>(&'a self, asking: &'a Asking) -> impl Fn(Moment) -> bool + 'a {
        let state = self.while_state.as_ref().map(|(begins, ends, title)| {
            let edges = (begins.occurrences(asking.timeline), ends.occurrences(asking.timeline));
            (edges, title)
        });
        let first = |until: &Sources| until.occurrences(asking.timeline).first().map(|over| over.earliest);
        let over = self.until.iter().filter_map(first).min();
        move |at| {
            let lasts = state.as_ref().is_none_or(|((begins, ends), title)| {
                running_between(begins, ends, title, at) != super::truth::Truth::No
            });
            lasts && over.is_none_or(|over| over > at)
        }
    }
}
