//! What every statement of the policies comes to on one case (language.md, section 6).
//!
//! [`Judge::new`] makes a model ready once: clauses read as English, events resolved to what can make
//! them happen, conditions to what must be asked. [`Judge::case`] then judges as many cases as wanted,
//! and looks only at statements of which something is on the record. The meaning is that of the
//! generated validators (`src/emit/validators/runtime/`), which are code for each statement; tests
//! hold the two against each other.
//!
//! Where a first generated runtime said less, this is what is meant, and both are to say it:
//! - "the next … at most N after the previous …" is judged for each time the act was done, from the time
//!   before ([`limits::judged`], one judgement a pair); whether there has to be a next one it does not say;
//! - a limit counted from an expected date uses the date known when the act was first done (or now, while
//!   it is not): the last whose entry is not later; if none is, the first;
//! - an act done late by a later date that was agreed as the text permits is *met*, and marked `extended`;
//! - a missed limit that the texts set another against is marked with on how many readings it is missed
//!   ([`Contradiction`]); the verdict itself is not changed by that.
//!
//! [`part`] judges one sentence or clause by its limits ([`limits`]) and people ([`actors`]); [`rule`]
//! puts a sentence and its clauses together ([`clauses`], [`later`]); [`meetings`] judges quorums and
//! order; [`timeline`] finds what happened, and [`condition`] asks what is so.

mod actors;
mod clauses;
mod condition;
mod contradictions;
mod later;
mod limits;
mod meetings;
mod part;
mod rule;
#[cfg(test)]
mod tests;
mod timeline;
mod truth;
mod verdict;

pub use contradictions::Timed;
pub use verdict::{Clause, Contradiction, Force, Judgement, MissedOn, Stated, Verdict};

use super::case::{Case, What};
use crate::calendar::{Calendar, Moment};
use crate::model::{Event, Home, Marks, Modality, Model, Party, Reader, Softener, Statement};
use actors::People;
use meetings::{Order, Quorate};
use part::Says;
use rule::Rule;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use timeline::{Events, Slots, Sources, Timeline};

/// What every statement comes to on one case, as things are recorded at `as_of`.
///
/// For more than one case make a [`Judge`].
#[must_use]
pub fn judge(model: &Model, calendar: &Calendar, case: &Case, as_of: Moment) -> Vec<Judgement> {
    Judge::new(model, calendar).case(case, as_of)
}

/// A model made ready to judge cases.
pub struct Judge<'m> {
    calendar: &'m Calendar,
    people: People<'m>,
    slots: Slots,
    rules: Vec<Judged>,
    /// For each slot, the rules that can say anything of it.
    touched: Vec<Vec<u32>>,
    /// Pairs of limits looked at: whether one is a goal inside the other.
    goals: Mutex<BTreeMap<String, bool>>,
}

/// One thing that is judged.
enum Judged {
    Statement(Box<Rule>),
    Quorum(Quorate),
    Order(Order),
}

/// What a case is judged by.
struct Asking<'j, 'c> {
    calendar: &'j Calendar,
    people: People<'j>,
    timeline: &'j Timeline<'c>,
    now: Moment,
}

/// What rules are made from.
struct Compiler<'m> {
    model: &'m Model,
    reader: Reader<'m>,
    events: Events<'m>,
    people: People<'m>,
    ids: Vec<String>,
}

impl<'m> Judge<'m> {
    /// Makes a model ready.
    #[must_use]
    pub fn new(model: &'m Model, calendar: &'m Calendar) -> Self {
        let compiler = Compiler::new(model);
        let rules = compiler.rules();
        let mut touched: Vec<Vec<u32>> = Vec::new();
        for (rule, at) in rules.iter().zip(0..) {
            let slots: BTreeSet<u32> = rule.slots().into_iter().collect();
            for slot in slots {
                let slot = slot as usize;
                if touched.len() <= slot {
                    touched.resize(slot + 1, Vec::new());
                }
                touched[slot].push(at);
            }
        }
        Judge {
            calendar,
            people: compiler.people,
            slots: compiler.events.slots,
            rules,
            touched,
            goals: Mutex::default(),
        }
    }

    /// What every statement comes to on this case, as things are recorded at `as_of`: statements in the
    /// model's order, then quorums, then orders. What the case does not touch says nothing.
    #[must_use]
    pub fn case(&self, case: &Case, as_of: Moment) -> Vec<Judgement> {
        let timeline = Timeline::of(case, &self.slots);
        let asking = Asking { calendar: self.calendar, people: self.people, timeline: &timeline, now: as_of };
        let slots = timeline.touched().filter_map(|slot| self.touched.get(slot as usize));
        let rules: BTreeSet<u32> = slots.flatten().copied().collect();
        let rules = rules.into_iter().filter_map(|rule| self.rules.get(rule as usize));
        let mut judgements: Vec<Judgement> = rules.flat_map(|rule| rule.judge(&asking)).collect();
        self.contradicted(&mut judgements);
        judgements
    }
}

impl Judged {
    fn slots(&self) -> Vec<u32> {
        match self {
            Judged::Statement(rule) => rule.slots(),
            Judged::Quorum(quorum) => quorum.slots(),
            Judged::Order(order) => order.slots(),
        }
    }

    fn judge(&self, asking: &Asking) -> Vec<Judgement> {
        match self {
            Judged::Statement(rule) => rule.judge(asking),
            Judged::Quorum(quorum) => quorum.judge(asking),
            Judged::Order(order) => order.judge(asking),
        }
    }
}

/// Whether a statement is judged: it binds somebody, and stands in force where it stands.
#[must_use]
pub fn is_judged(statement: &Statement) -> bool {
    statement.is_judged()
}

/// Whether a log records what a statement asks for as a duty of its own, beside the acts.
#[must_use]
pub fn asks_a_duty(statement: &Statement) -> bool {
    statement.asks_a_duty()
}

impl<'m> Compiler<'m> {
    fn new(model: &'m Model) -> Self {
        let reader = Reader::new(model);
        let ids = reader.statement_ids();
        let duties = model.statements.iter().zip(&ids).filter(|(statement, _)| asks_a_duty(statement));
        let slots = Slots::of(model, duties.map(|(_, id)| id.clone()));
        Compiler { model, reader, events: Events::new(model, slots), people: People { model }, ids }
    }

    fn rules(&self) -> Vec<Judged> {
        let statements = self.model.statements.iter().enumerate().filter(|(_, statement)| is_judged(statement));
        let mut rules: Vec<Judged> =
            statements.map(|(at, one)| Judged::Statement(Box::new(Rule::new(self, at, one)))).collect();
        for (name, act) in &self.model.acts {
            rules.extend(act.quorums.iter().map(|quorum| Judged::Quorum(Quorate::new(self, name, act, quorum))));
            rules.extend(act.needs.iter().map(|need| Judged::Order(Order::needs(self, name, act, need))));
        }
        for key in self.model.procedures.keys() {
            rules.extend(Order::of_procedure(self, key).into_iter().map(Judged::Order));
        }
        rules
    }

    /// What sets the statement's procedure going.
    fn starts(&self, statement: &Statement) -> Vec<Event> {
        let (Home::Procedure(procedure) | Home::Step { procedure, .. }) = &statement.home else { return Vec::new() };
        let procedure = self.model.procedures.get(procedure);
        procedure.map(|p| p.starts.iter().flat_map(|start| start.events.clone()).collect()).unwrap_or_default()
    }

    fn duty_what(&self, at: usize) -> Option<What> {
        let statement = self.model.statements.get(at).filter(|statement| asks_a_duty(statement));
        statement.and_then(|_| self.ids.get(at)).cloned().map(What::Duty)
    }

    fn duty(&self, at: usize) -> Sources {
        self.duty_what(at).map(|what| self.events.own(what)).unwrap_or_default()
    }

    fn stated(&self, at: usize, statement: &Statement) -> Arc<Stated> {
        let mut marks = vec![&statement.marks];
        marks.extend(statement.variants.iter().map(|variant| &variant.marks));
        marks.extend(statement.several.iter().map(|several| &several.marks));
        marks.extend(statement.later_dates.iter().map(|later| &later.marks));
        marks.extend(statement.series.iter().map(|series| &series.marks));
        let procedure = match &statement.home {
            Home::Procedure(procedure) | Home::Step { procedure, .. } => Some(procedure.clone()),
            _ => None,
        };
        let mut responsible: Vec<Party> = statement.subject.list.clone();
        responsible.extend(statement.variants.iter().flat_map(|variant| variant.subject.list.clone()));
        Arc::new(Stated {
            id: self.ids.get(at).cloned().unwrap_or_default(),
            text: self.reader.sentence(statement),
            index: Some(at),
            act: statement.act.clone(),
            procedure,
            responsible: unique(responsible.into_iter()),
            ..self.marked(&marks)
        })
    }

    fn marked(&self, marks: &[&Marks]) -> Stated {
        Stated {
            id: String::new(),
            text: String::new(),
            index: None,
            act: None,
            procedure: None,
            responsible: Vec::new(),
            citations: unique(marks.iter().flat_map(|marks| marks.cited())),
            readings: unique(marks.iter().flat_map(|marks| marks.readings.clone())),
            silences: unique(marks.iter().flat_map(|marks| self.reader.silences(marks))),
        }
    }

    fn clause(
        &self,
        stated: &Arc<Stated>,
        text: String,
        modality: Modality,
        softeners: &[Softener],
        timed: Option<Timed>,
    ) -> Arc<Clause> {
        let force = match modality.rank() {
            3 => Force::Must,
            2 => Force::Should,
            _ => Force::Ideally,
        };
        let softener = softeners.iter().find(|softener| **softener != Softener::Always);
        Arc::new(Clause {
            statement: Arc::clone(stated),
            text,
            force,
            forbids: modality.forbids(),
            softener: softener.map(|softener| softener.word()),
            timed,
        })
    }

    /// A clause that stands in the model in another form: a quorum, an order.
    fn other(
        &self,
        name: &str,
        kind: &str,
        text: String,
        marks: &Marks,
        modality: Modality,
        procedure: Option<String>,
    ) -> Arc<Clause> {
        let id = crate::diagnostics::stable_id(&format!("{name}-{kind}"), &[&text]);
        let act = self.model.acts.contains_key(name).then(|| name.to_string());
        let stated = Stated { id, act, procedure, text: text.clone(), ..self.marked(&[marks]) };
        self.clause(&Arc::new(stated), text, modality, &[], None)
    }
}

fn unique<T: PartialEq>(list: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen = Vec::new();
    for one in list {
        if !seen.contains(&one) {
            seen.push(one);
        }
    }
    seen
}
