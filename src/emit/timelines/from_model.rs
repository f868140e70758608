//! From a procedure of the model, and what is known of a case, to a [`Timeline`].

mod rows;

use super::circumstances::{Circumstances, Verdict};
use super::clocks::Clocks;
use super::schedules::Schedules;
use super::view::{Due, Row, Timeline};
use crate::calendar::{Calendar, Moment, date_in_words};
use crate::emit::flowcharts::palette;
use crate::emit::{notice, sheet};
use crate::model::*;
use rows::Part;
use std::collections::{BTreeMap, BTreeSet};

/// The lane of limits for which the text names nobody.
pub const NOBODY: &str = "The text does not say who";

/// What is known of a case.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// When the procedure started.
    pub from: Option<Moment>,
    /// The start was given as a date without a time.
    pub date_only: bool,
    /// The start is invented.
    pub example: bool,
    /// What else happened, and when.
    pub happened: Vec<(Event, Moment)>,
    /// The facts of the case.
    pub circumstances: Circumstances,
}

/// The timeline of a procedure; none if there is no such procedure.
pub fn timeline(model: &Model, calendar: &Calendar, name: &str, known: &Known) -> Option<Timeline> {
    timeline_within(model, calendar, &Schedules::new(model, true), name, known)
}

/// The same, with the schedules of the model made once for several procedures.
pub fn timeline_within(
    model: &Model,
    calendar: &Calendar,
    schedules: &Schedules,
    name: &str,
    known: &Known,
) -> Option<Timeline> {
    let procedure = model.procedures.get(name)?;
    Some(Maker { model, reader: Reader::new(model), calendar, schedules, procedure, name, known }.make())
}

/// Whether a sentence cannot apply, given the facts of the case.
pub fn is_excluded(model: &Model, circumstances: &Circumstances, statement: &Statement) -> bool {
    let unless = statement.unless.iter().map(|unless| Condition::Not(Box::new(unless.clone())));
    let insteads = statement.variants.iter().filter(|variant| variant.instead && variant.deed == statement.deed);
    let replaced = insteads.map(|variant| Condition::Not(Box::new(variant.when.clone())));
    let own = Condition::All(statement.when.iter().cloned().chain(unless).chain(replaced).collect());
    let also = statement.variants.iter().map(|variant| variant.when.clone());
    let mut any = vec![own];
    any.extend(also);
    circumstances.verdict(model, &Condition::Any(any)) == Verdict::Excluded
}

struct Maker<'m> {
    model: &'m Model,
    reader: Reader<'m>,
    calendar: &'m Calendar,
    schedules: &'m Schedules<'m>,
    procedure: &'m Procedure,
    name: &'m str,
    known: &'m Known,
}

impl<'m> Maker<'m> {
    fn make(&self) -> Timeline {
        let statements = self.statements();
        let cited = statements.iter().flat_map(|at| &self.model.statements[*at].marks.citations);
        let documents = notice::documents(self.procedure.marks.citations.iter().chain(cited));
        let mut timeline = Timeline {
            title: self.procedure.title.clone(),
            citations: self.procedure.marks.cited(),
            notices: notice::lines(self.model, &documents),
            in_force: self.in_force(&documents),
            draft: notice::is_draft(self.model, &documents),
            example: self.known.example,
            conventions: self.conventions(),
            ..Timeline::default()
        };
        let parts: Vec<Part> = statements.iter().flat_map(|at| self.parts(*at)).collect();
        let clocks = self.clocks(&parts, &mut timeline.remarks);
        timeline.clocks = clocks.told(self.model);
        let mut timed = BTreeSet::new();
        for part in &parts {
            let rows = self.rows(part, &clocks);
            if !rows.is_empty() && part.plain.deed.times_the_act() {
                timed.extend(part.statement.act.clone());
            }
            match self.known.circumstances.verdict(self.model, &part.condition) {
                Verdict::Excluded => timeline.left_out.extend(rows.iter().map(not_here)),
                Verdict::Holds if !self.known.circumstances.is_empty() => {
                    let so = |mut row: Row| {
                        row.when.iter_mut().for_each(|when| when.push_str(" (so in this case)"));
                        row
                    };
                    timeline.rows.extend(rows.into_iter().map(so));
                }
                _ => timeline.rows.extend(rows),
            }
        }
        timeline.rows.extend(self.routes(&clocks));
        // The whole procedure is scheduled from its own start, if it states one.
        if let Some(from) = self.known.from
            && !self.procedure.starts.is_empty()
        {
            let known = (from, self.known.happened.as_slice());
            self.schedules.refine(self.calendar, self.name, known, &mut timeline);
        }
        let starts: Vec<Event> = self.procedure.starts.iter().flat_map(|start| start.events.clone()).collect();
        let started = self.known.from.map(|from| (starts.as_slice(), from));
        self.schedules.findings(self.calendar, started, &mut timeline);
        self.arrange(&mut timeline.rows);
        timeline.untimed = self.untimed(&timed);
        self.remarks(&mut timeline);
        timeline
    }

    fn conventions(&self) -> Vec<String> {
        let mut lines = self.model.calendar.conventions.in_words();
        if !self.model.calendar.declared {
            lines.push("The policies declare no calendar: these are Milepost's defaults.".to_string());
        }
        lines
    }

    /// The statements of the procedure, and of the states that begin in it.
    fn statements(&self) -> BTreeSet<usize> {
        let mut events: BTreeSet<Event> = self.procedure.starts.iter().flat_map(|start| start.events.clone()).collect();
        for act in self.procedure.nodes.iter().filter_map(|node| node.act.clone()) {
            let marked = self.model.acts.get(&act).into_iter().flat_map(|act| &act.marks_moments);
            events.extend(marked.map(|marked| Event::Moment(marked.moment.clone())));
            events.insert(Event::Act(act));
        }
        let begins = |state: &&State| state.begins_with.iter().any(|event| events.contains(event));
        let of_states = self.model.states.values().filter(begins).flat_map(|state| state.statements.iter().copied());
        sheet::statements_of(self.model, self.name).into_iter().chain(of_states).collect()
    }

    fn in_force(&self, documents: &BTreeSet<String>) -> Vec<String> {
        let line = |document: &Document| {
            let from = document.in_force_from.map(|date| format!("in force from {}", date_in_words(date)));
            let until = document.in_force_until.map(|date| format!("in force until {}", date_in_words(date)));
            let said: Vec<String> = [from, until].into_iter().flatten().collect();
            (!said.is_empty()).then(|| format!("{}: {}.", document.title, said.join(", ")))
        };
        documents.iter().filter_map(|name| line(self.model.documents.get(name)?)).collect()
    }

    /// What has happened: the start of the procedure, and what else was given.
    fn clocks(&self, parts: &[Part], remarks: &mut Vec<String>) -> Clocks {
        let mut clocks = Clocks::default();
        if let Some(from) = self.known.from {
            let mut events: Vec<Event> = self.procedure.starts.iter().flat_map(|start| start.events.clone()).collect();
            if events.is_empty() {
                events.extend(self.commonest_start(parts));
                let told: Vec<String> = events.iter().map(|event| self.reader.event(event)).collect();
                remarks.push(match told.first() {
                    Some(event) => format!(
                        "The policy states no start for this procedure; the date given is taken for that of {event}, from which its limits are counted."
                    ),
                    None => "The policy states no start for this procedure, and no limit of it is counted from one.".to_string(),
                });
            } else if events.len() > 1 {
                let told: Vec<String> = events.iter().map(|event| self.reader.event(event)).collect();
                remarks.push(format!(
                    "The procedure can start in several ways ({}); the dates are counted as if all had happened at the same minute.",
                    told.join("; ")
                ));
            }
            events.iter().for_each(|event| clocks.set(self.model, event, from));
        }
        self.known.happened.iter().for_each(|(event, at)| clocks.set(self.model, event, *at));
        clocks
    }

    /// What most limits are counted from; of several, what the text names first.
    fn commonest_start(&self, parts: &[Part]) -> Option<Event> {
        let limits = parts.iter().flat_map(|part| &part.plain.bounds).map(|bound| &bound.limit);
        // "Before the assessment" is no clock that starts with the assessment.
        let forward = |limit: &&Limit| match limit {
            Limit::Within { side, .. } | Limit::AtMost { side, .. } | Limit::AtLeast { side, .. } => {
                *side == Side::After
            }
            Limit::SameDay { .. } | Limit::NthDay { .. } => true,
            _ => false,
        };
        let anchors = limits.filter(forward).filter_map(Limit::anchor);
        let mut counts: Vec<(Event, usize)> = Vec::new();
        for event in anchors.flat_map(Anchor::events) {
            match counts.iter_mut().find(|(known, _)| known == event) {
                Some((_, count)) => *count += 1,
                None => counts.push((event.clone(), 1)),
            }
        }
        let most = counts.iter().map(|(_, count)| *count).max()?;
        counts.into_iter().find(|(_, count)| *count == most).map(|(event, _)| event)
    }

    /// Lanes in the order in which they first fall due; rows by date within them; colours as on
    /// flowcharts.
    fn arrange(&self, rows: &mut [Row]) {
        let mut first: BTreeMap<String, (bool, u8, Option<Moment>)> = BTreeMap::new();
        for row in rows.iter() {
            let (rank, at) = row.due.order();
            let key = (row.lane == NOBODY, rank, at);
            let known = first.entry(row.lane.clone()).or_insert(key);
            *known = (*known).min(key);
        }
        let key = |row: &Row| (first.get(&row.lane).copied(), row.lane.clone(), row.due.order());
        rows.sort_by_key(key);
        let mut declared: Vec<&Agency> = self.model.agencies.values().collect();
        declared.sort_by_key(|agency| (agency.span.file, agency.span.start));
        let mut colours: BTreeMap<&str, usize> = BTreeMap::new();
        let mut taken = BTreeSet::from([palette::NO_AGENCY]);
        let many = palette::AGENCIES.len();
        for (place, agency) in declared.iter().enumerate() {
            if first.contains_key(&agency.title) {
                let free = (0..many).map(|step| (place + step) % many).find(|colour| !taken.contains(colour));
                let colour = free.unwrap_or(place % many);
                taken.insert(colour);
                colours.insert(&agency.title, colour);
            }
        }
        rows.iter_mut()
            .for_each(|row| row.colour = colours.get(row.lane.as_str()).copied().unwrap_or(palette::NO_AGENCY));
    }

    /// The steps and decisions whose act has no time at all.
    fn untimed(&self, timed: &BTreeSet<String>) -> Vec<String> {
        let works = |node: &&Node| matches!(node.kind, NodeKind::Step | NodeKind::Decision);
        let untimed = |node: &&Node| node.act.as_ref().is_none_or(|act| !timed.contains(act));
        self.procedure.nodes.iter().filter(works).filter(untimed).map(|node| node.title.clone()).collect()
    }

    fn remarks(&self, timeline: &mut Timeline) {
        if self.known.example
            && let Some(from) = self.known.from
        {
            timeline.remarks.insert(
                0,
                format!(
                    "The dates are an example, for a start invented for it: {from}. Working days and calendar days share no scale, so limits in both can stand on one axis only in real dates."
                ),
            );
        }
        if self.known.date_only {
            timeline.remarks.push(
                "The start was given without a time: hours are counted from the first minute of that day, so that no deadline is shown later than it is.".to_string(),
            );
        }
        if timeline.rows.iter().any(|row| matches!(row.due, Due::Beyond { .. })) {
            timeline.remarks.push(
                "Some dates lie beyond the bank holidays that are published: they are not given, and never guessed."
                    .to_string(),
            );
        }
        let told = self.known.circumstances.told(self.model);
        if !told.is_empty() {
            timeline.remarks.push(format!("Known of the case: {}.", told.join("; ")));
        }
    }
}

/// The title of the agency somebody belongs to.
pub(super) fn agency_of(reader: &Reader, party: &Party) -> String {
    let agency = match party.kind {
        PartyKind::Agency => Some(&party.name),
        PartyKind::Role => reader.model.roles.get(&party.name).and_then(|role| role.agency.as_ref()),
    };
    let title = agency.and_then(|name| Some(reader.model.agencies.get(name)?.title.clone()));
    title.unwrap_or_else(|| reader.party_title(party))
}

fn not_here(row: &Row) -> String {
    let when = row.when.join(", ");
    format!("{}: {} {}, {when} [{}]", row.act, row.duty, row.words, row.citations.join(", "))
}
