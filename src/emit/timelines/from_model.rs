//! From a procedure of the model, and what is known of a case, to a [`Timeline`].

use super::circumstances::{Circumstances, Verdict};
use super::clocks::Clocks;
use super::counting;
use super::schedules::Schedules;
use super::view::{Due, Row, Strength, Timeline};
use crate::calendar::{Calendar, Moment, date_in_words};
use crate::emit::flowcharts::palette;
use crate::emit::{notice, sheet};
use crate::model::*;
use crate::networks::bounds::due_date;
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

/// One sentence or clause that may set a limit.
struct Part<'m> {
    index: usize,
    statement: &'m Statement,
    /// The clause, if it is one.
    variant: Option<&'m Variant>,
    /// The sentence as it would read on its own, without conditions.
    plain: Statement,
    marks: &'m Marks,
    when: Vec<String>,
    condition: Condition,
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
        // The whole procedure is scheduled from its own start alone.
        if let Some(from) = self.known.from
            && !self.procedure.starts.is_empty()
            && self.known.happened.is_empty()
        {
            self.schedules.refine(self.calendar, self.name, from, &mut timeline);
        }
        self.schedules.findings(&mut timeline);
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

    fn parts(&self, index: usize) -> Vec<Part<'m>> {
        let statement = &self.model.statements[index];
        let bare = Statement { when: None, unless: Vec::new(), ..statement.clone() };
        let not = |condition: &Condition| Condition::Not(Box::new(condition.clone()));
        let unless: Vec<Condition> = statement.unless.iter().map(not).collect();
        let unless_words = statement.unless.iter().map(|unless| format!("unless {}", self.reader.circumstance(unless)));
        let unless_words: Vec<String> = unless_words.collect();
        let own_when = statement.when.iter().map(|when| format!("when {}", self.reader.circumstance(when)));
        let own_when: Vec<String> = own_when.collect();
        let insteads: Vec<&Variant> = statement.variants.iter().filter(|variant| variant.instead).collect();
        let mut all: Vec<Condition> = statement.when.iter().cloned().chain(unless.clone()).collect();
        all.extend(insteads.iter().map(|variant| not(&variant.when)));
        let mut when: Vec<String> = own_when.iter().chain(&unless_words).cloned().collect();
        if !insteads.is_empty() {
            when.push("unless one of its exceptions applies (they have rows of their own)".to_string());
        }
        let mut parts = vec![Part {
            index,
            statement,
            variant: None,
            plain: bare.clone(),
            marks: &statement.marks,
            when,
            condition: Condition::All(all),
        }];
        for variant in &statement.variants {
            let word = if variant.instead { "instead" } else { "also" };
            let mut all: Vec<Condition> = vec![variant.when.clone()];
            all.extend(unless.clone());
            let mut when = vec![format!("{word}, when {}", self.reader.circumstance(&variant.when))];
            if !variant.instead {
                all.extend(statement.when.clone());
                when.extend(own_when.clone());
            }
            when.extend(unless_words.clone());
            let plain = Statement {
                subject: variant.subject.clone(),
                modality: variant.modality,
                softeners: variant.softeners.clone(),
                deed: variant.deed.clone(),
                bounds: variant.bounds.clone(),
                marks: variant.marks.clone(),
                ..bare.clone()
            };
            let condition = Condition::All(all);
            parts.push(Part {
                index,
                statement,
                variant: Some(variant),
                plain,
                marks: &variant.marks,
                when,
                condition,
            });
        }
        parts
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

    /// The limits of a sentence or clause.
    fn rows(&self, part: &Part, clocks: &Clocks) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for bound in &part.plain.bounds {
            let due = self.due(part, &bound.limit, clocks);
            let words = self.words(part, bound);
            rows.push(self.row(part, words, strength(part.plain.modality, &bound.limit, &due), due));
        }
        if part.plain.bounds.is_empty() && part.marks.leaves_open(Silence::Amount) {
            rows.push(self.row(part, "the text does not say how long".to_string(), Strength::Silent, no_amount()));
        }
        if part.variant.is_none() && !part.statement.series.is_empty() {
            let clauses = self.reader.clauses(part.statement);
            let first = clauses.len().saturating_sub(part.statement.series.len());
            for (series, words) in part.statement.series.iter().zip(&clauses[first..]) {
                let due = Due::NotStarted { with: "each one before".to_string() };
                let mut row = self.row(part, words.clone(), of_modality(series.modality), due);
                row.duty = series.modality.word().to_string();
                row.citations = series.marks.cited();
                row.notes = Vec::new();
                rows.push(row);
            }
        }
        rows
    }

    fn words(&self, part: &Part, bound: &Bound) -> String {
        let mut words = self.reader.bound(bound);
        for softener in &part.plain.softeners {
            words.push_str(&format!(" ({})", softener.word()));
        }
        words
    }

    fn row(&self, part: &Part, words: String, strength: Strength, due: Due) -> Row {
        let (who, lane) = self.who(part);
        let notes = match part.variant {
            Some(_) => Vec::new(),
            None => self.notes(part.statement),
        };
        Row {
            statement: Some(part.index),
            clause: part
                .variant
                .and_then(|clause| part.statement.variants.iter().position(|other| std::ptr::eq(other, clause))),
            lane,
            colour: 0,
            who,
            act: self.act(part),
            duty: part.plain.modality.word().to_string(),
            strength,
            words,
            when: part.when.clone(),
            notes,
            citations: part.marks.cited(),
            readings: part.marks.readings.clone(),
            silences: self.reader.silences(part.marks),
            due,
        }
    }

    /// Later dates and the like: every clause that is neither a variant nor a series.
    fn notes(&self, statement: &Statement) -> Vec<String> {
        let clauses = self.reader.clauses(statement);
        let until = clauses.len().saturating_sub(statement.series.len());
        clauses.get(statement.variants.len()..until).unwrap_or_default().to_vec()
    }

    /// What is to happen: the act, or what is to be done about it.
    fn act(&self, part: &Part) -> String {
        match (&part.plain.act, &part.plain.deed) {
            (Some(act), deed) if deed.times_the_act() => {
                let title = self.reader.act(act);
                let which =
                    part.statement.occurrence.map(|which| format!("the {} ", which.word().trim_start_matches("the ")));
                sentence_case(&format!("{}{title}", which.unwrap_or_default()))
            }
            _ => self.reader.task(&Statement { softeners: Vec::new(), ..part.plain.clone() }),
        }
    }

    /// Who is to act, and the lane.
    fn who(&self, part: &Part) -> (String, String) {
        let named = &part.plain.subject.list;
        if let Some(first) = named.first() {
            let who = sentence_case(&self.reader.parties(&part.plain.subject));
            return (who, agency_of(&self.reader, first));
        }
        let node = self.procedure.nodes.iter().find(|node| self.is_of(part.statement, node));
        let responsible = node.map(|node| node.responsible.as_slice()).unwrap_or_default();
        match responsible.first() {
            Some(first) if !part.marks.leaves_open(Silence::Actor) => {
                let titles: Vec<String> = responsible.iter().map(|party| self.reader.party_title(party)).collect();
                (titles.join(", "), agency_of(&self.reader, first))
            }
            _ => (NOBODY.to_string(), NOBODY.to_string()),
        }
    }

    fn is_of(&self, statement: &Statement, node: &Node) -> bool {
        match &statement.home {
            Home::Step { procedure, step } => procedure == self.name && *step == node.name,
            _ => statement.act.is_some() && statement.act == node.act,
        }
    }

    fn due(&self, part: &Part, limit: &Limit, clocks: &Clocks) -> Due {
        if let Limit::Prompt { anchor, .. } = limit {
            let from = anchor.as_ref().and_then(|anchor| clocks.start_of(self.model, anchor));
            return Due::NoMeasure { from };
        }
        if let Limit::ByDate(date) = limit {
            return match Moment::last_of(*date) {
                Ok(latest) => Due::By { from: latest, latest, because: "a date the text names".to_string() },
                Err(reason) => Due::Beyond { why: reason.to_string() },
            };
        }
        if let Limit::WeekOfPregnancy { week, relation } = limit {
            return self.in_pregnancy(*week, *relation, clocks);
        }
        let of_state = match (&part.plain.deed, &part.statement.home) {
            (Deed::Last, Home::State(state)) => {
                Some(Anchor::Event { occurrence: None, event: Event::StateBegins(state.clone()) })
            }
            _ => None,
        };
        let anchor = match limit.anchor() {
            Some(Anchor::Silent) | None => of_state,
            Some(anchor) => Some(anchor.clone()),
        };
        let Some(anchor) = anchor else { return no_start() };
        let Some(from) = clocks.start_of(self.model, &anchor) else {
            return Due::NotStarted { with: self.reader.anchor(&anchor) };
        };
        let due = counting::due(self.calendar, limit, from).unwrap_or_default();
        if part.plain.modality.forbids() { turned(due) } else { due }
    }

    /// A limit in weeks of pregnancy, counted from the expected date.
    fn in_pregnancy(&self, week: u32, relation: WeekRelation, clocks: &Clocks) -> Due {
        let date = due_date(self.model).map(|name| Event::Date(name.to_string()));
        let Some(from) = date.and_then(|date| clocks.of(self.model, &date)) else {
            return Due::NotStarted { with: "the expected date of birth".to_string() };
        };
        let because = format!("week {week} of pregnancy, counted back from the expected date");
        let (begins, ends) =
            (self.calendar.week_of_pregnancy_begins(from, week), self.calendar.week_of_pregnancy_ends(from, week));
        let due = match (begins, ends, relation) {
            (Ok(begins), _, WeekRelation::Before) => {
                begins.plus_minutes(-1).map(|latest| Due::By { from, latest, because })
            }
            (_, Ok(latest), WeekRelation::By) => Ok(Due::By { from, latest, because }),
            (Ok(earliest), Ok(latest), WeekRelation::At) => Ok(Due::Between { from, earliest, latest, because }),
            (Err(reason), ..) | (_, Err(reason), _) => Err(reason),
        };
        due.unwrap_or_else(|reason| Due::Beyond { why: reason.to_string() })
    }

    /// Limits that the flow sets: "if not done within …", "once … has lasted …".
    fn routes(&self, clocks: &Clocks) -> Vec<Row> {
        let mut rows = Vec::new();
        for node in &self.procedure.nodes {
            for route in &node.routes {
                let to = match &route.target {
                    Target::Node(name) | Target::Rejoin(name) => {
                        self.procedure.node(name).map_or_else(String::new, |node| format!("\"{}\"", node.title))
                    }
                    Target::Procedure { name, .. } => format!("\"{}\"", self.reader.procedure(name)),
                };
                let (limit, words, act) = match &route.kind {
                    RouteKind::IfNotDone(bound) => (
                        bound.limit.clone(),
                        format!("if not done {}", self.reader.limit(&bound.limit)),
                        format!("{}: if not done, on to {to}", node.title),
                    ),
                    RouteKind::OnceLasted { state, amount } => (
                        Limit::AtLeast {
                            amount: *amount,
                            side: Side::After,
                            anchor: Anchor::Event { occurrence: None, event: Event::StateBegins(state.clone()) },
                        },
                        format!("once {} has lasted {amount}", self.reader.state(state)),
                        format!("On to {to}"),
                    ),
                    _ => continue,
                };
                let start = limit.anchor().and_then(|anchor| clocks.start_of(self.model, anchor));
                let due = match (start, limit.anchor()) {
                    (Some(from), _) => counting::due(self.calendar, &limit, from).unwrap_or_default(),
                    (None, Some(Anchor::Silent) | None) => no_start(),
                    (None, Some(anchor)) => Due::NotStarted { with: self.reader.anchor(anchor) },
                };
                let first = node.responsible.first();
                rows.push(Row {
                    lane: first.map_or(NOBODY.to_string(), |party| agency_of(&self.reader, party)),
                    who: first.map_or(NOBODY.to_string(), |party| self.reader.party_title(party)),
                    act,
                    duty: "flow".to_string(),
                    strength: Strength::Stated,
                    words,
                    citations: route.marks.cited(),
                    readings: route.marks.readings.clone(),
                    silences: self.reader.silences(&route.marks),
                    due,
                    ..Row::default()
                });
            }
        }
        rows
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

/// A limit on what must not be done: not after is at the latest, not before is at the earliest.
fn turned(due: Due) -> Due {
    match due {
        Due::NotBefore { from, earliest, because } => match earliest.plus_minutes(-1) {
            Ok(latest) => Due::By { from, latest, because },
            Err(_) => Due::default(),
        },
        Due::By { from, latest, because } => match latest.plus_minutes(1) {
            Ok(earliest) => Due::NotBefore { from, earliest, because },
            Err(_) => Due::default(),
        },
        other => other,
    }
}

fn no_start() -> Due {
    Due::NotStated { why: "the text does not say from when this is counted".to_string() }
}

fn no_amount() -> Due {
    Due::NotStated { why: "the text does not say how long".to_string() }
}

fn strength(modality: Modality, limit: &Limit, due: &Due) -> Strength {
    match (limit, due) {
        (Limit::Prompt { .. }, _) => Strength::Prompt,
        (_, Due::NotStated { .. }) => Strength::Silent,
        _ => of_modality(modality),
    }
}

fn of_modality(modality: Modality) -> Strength {
    match (modality, modality.rank()) {
        (_, 3) => Strength::Must,
        (Modality::Should | Modality::ShouldNot, _) => Strength::Should,
        (_, 2) => Strength::Stated,
        _ => Strength::May,
    }
}

fn not_here(row: &Row) -> String {
    let when = row.when.join(", ");
    format!("{}: {} {}, {when} [{}]", row.act, row.duty, row.words, row.citations.join(", "))
}
