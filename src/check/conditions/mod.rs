//! Conditions: decided by logic, one by one.

pub(super) mod always;
pub(super) mod facts;
pub(super) mod never;
pub(super) mod undecided;

use crate::diagnostics::{Finding, Span};
use crate::model::{Condition, Marks, Model, Procedure, Quorum, RouteKind, Statement};

/// A condition and where it stands.
pub(super) struct Found<'m> {
    pub condition: &'m Condition,
    pub span: Span,
    /// Paragraphs of the sentence or line it stands in.
    pub citations: Vec<String>,
    /// What hangs on it: "this way is never taken".
    pub if_never: &'static str,
    pub if_always: &'static str,
    /// Titles of what it stands in, to tell it from the same words elsewhere.
    pub home: String,
}

const SENTENCE: (&str, &str) = ("the sentence never applies", "the sentence applies without it");
const CLAUSE: (&str, &str) = ("the clause never applies", "the clause always applies");
const ITEM: (&str, &str) = ("the item is never needed", "the item is always needed");
const UNLESS: (&str, &str) = ("the exception never applies", "nothing is left of the sentence");
const WAY: (&str, &str) = ("this way is never taken", "this way is always taken");
const PART: (&str, &str) = ("this part never runs", "this part always runs");
const START: (&str, &str) = ("the procedure never starts this way", "the procedure starts without it");

/// Every condition of the model, in the order of the model.
pub(super) fn each_condition(model: &Model) -> Vec<Found<'_>> {
    let mut list = Vec::new();
    for statement in &model.statements {
        of_statement(statement, &mut list);
    }
    for act in model.acts.values() {
        act.quorums.iter().for_each(|quorum| of_quorum(quorum, &act.title, &mut list));
    }
    model.procedures.values().for_each(|procedure| of_procedure(procedure, &mut list));
    list
}

struct Adder<'l, 'm> {
    list: &'l mut Vec<Found<'m>>,
    home: String,
}

impl<'m> Adder<'_, 'm> {
    fn add(
        &mut self,
        when: impl IntoIterator<Item = &'m Condition>,
        span: Span,
        marks: &Marks,
        hangs: (&'static str, &'static str),
    ) {
        for condition in when {
            self.list.push(Found {
                condition,
                span,
                citations: marks.cited(),
                if_never: hangs.0,
                if_always: hangs.1,
                home: self.home.clone(),
            });
        }
    }
}

fn of_statement<'m>(statement: &'m Statement, list: &mut Vec<Found<'m>>) {
    let mut adder = Adder { list, home: String::new() };
    let (span, marks) = (statement.span, &statement.marks);
    adder.add(&statement.when, span, marks, SENTENCE);
    adder.add(&statement.unless, span, marks, UNLESS);
    adder.add(statement.no_longer_needed_if.iter().map(|(when, _)| when), span, marks, UNLESS);
    for variant in &statement.variants {
        adder.add([&variant.when], variant.span, &variant.marks, CLAUSE);
    }
    for later in &statement.later_dates {
        adder.add(&later.when, later.span, &later.marks, CLAUSE);
    }
    for item in &statement.items {
        adder.home.clone_from(&item.text);
        adder.add(&item.when, span, marks, ITEM);
        adder.add(&item.unless, span, marks, UNLESS);
    }
}

fn of_quorum<'m>(quorum: &'m Quorum, act: &str, list: &mut Vec<Found<'m>>) {
    Adder { list, home: act.to_string() }.add(&quorum.when, quorum.span, &quorum.marks, CLAUSE);
}

fn of_procedure<'m>(procedure: &'m Procedure, list: &mut Vec<Found<'m>>) {
    let mut adder = Adder { list, home: procedure.title.clone() };
    for start in &procedure.starts {
        adder.add(&start.when, procedure.span, &start.marks, START);
    }
    for interrupt in &procedure.interrupts {
        adder.add([&interrupt.when], interrupt.span, &interrupt.marks, WAY);
    }
    for node in &procedure.nodes {
        adder.home = format!("{} / {}", procedure.title, node.title);
        for route in &node.routes {
            if let RouteKind::If(when) = &route.kind {
                adder.add([when], route.span, &route.marks, WAY);
            }
        }
        for part in &node.parts {
            adder.add(&part.when, part.span, &part.marks, PART);
        }
    }
}

/// Completes a finding about one condition.
fn about(finding: Finding, found: &Found, label: &str) -> Finding {
    finding.at(found.span, label).cite(found.citations.clone())
}

/// The words that tell a finding about this condition from others.
fn key(found: &Found, words: &str) -> Vec<String> {
    let mut citations = found.citations.clone();
    citations.sort();
    citations.extend([found.home.clone(), words.to_string()]);
    citations
}
