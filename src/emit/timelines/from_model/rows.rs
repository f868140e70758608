//! From the sentences of a procedure to rows.

use super::super::clocks::Clocks;
use super::super::counting;
use super::super::view::{Due, Row, Strength};
use super::{Maker, NOBODY, agency_of};
use crate::calendar::Moment;
use crate::model::*;
use crate::networks::bounds::due_date;

/// One sentence or clause that may set a limit.
pub(super) struct Part<'m> {
    pub(super) index: usize,
    pub(super) statement: &'m Statement,
    /// The clause, if it is one.
    pub(super) variant: Option<&'m Variant>,
    /// The sentence as it would read on its own, without conditions.
    pub(super) plain: Statement,
    pub(super) marks: &'m Marks,
    pub(super) when: Vec<String>,
    pub(super) condition: Condition,
}

impl<'m> Maker<'m> {
    pub(super) fn parts(&self, index: usize) -> Vec<Part<'m>> {
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

    /// The limits of a sentence or clause.
    pub(super) fn rows(&self, part: &Part, clocks: &Clocks) -> Vec<Row> {
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
    pub(super) fn routes(&self, clocks: &Clocks) -> Vec<Row> {
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
