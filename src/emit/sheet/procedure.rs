//! A procedure as a sheet.

use super::{Note, Row, Section, Sheet, conventions, documents, note, routes, rows};
use crate::emit::notice;
use crate::model::{Act, Home, Model, Node, NodeKind, Procedure, Reader};
use std::collections::BTreeSet;

/// The sheet of a procedure; none if there is no such procedure.
pub fn procedure(model: &Model, name: &str) -> Option<Sheet> {
    let procedure = model.procedures.get(name)?;
    let reader = Reader::new(model);
    let mut sections = vec![beginning(&reader, procedure)];
    sections.extend(procedure.nodes.iter().map(|node| section(&reader, procedure, node)));
    let statements = statements_of(model, name);
    let documents = documents(&procedure.marks, statements.iter().map(|at| &model.statements[*at]));
    Some(Sheet {
        title: procedure.title.clone(),
        citations: procedure.marks.cited(),
        notices: notice::lines(model, &documents),
        draft: notice::is_draft(model, &documents),
        conventions: conventions(model),
        about: procedure.marks.readings.iter().map(|reading| format!("Reading: {reading}")).collect(),
        sections,
    })
}

/// Every statement that a procedure's sheet shows, by its place in the model.
pub fn statements_of(model: &Model, name: &str) -> BTreeSet<usize> {
    let Some(procedure) = model.procedures.get(name) else { return BTreeSet::new() };
    let steps = procedure.nodes.iter().flat_map(|node| of_node(model, node));
    steps.chain(procedure.statements.iter().copied()).collect()
}

/// What holds for the whole procedure.
fn beginning(reader: &Reader, procedure: &Procedure) -> Section {
    let mut before: Vec<Note> = procedure.starts.iter().map(|start| routes::start(reader, start)).collect();
    if before.is_empty() {
        before.push(Note { text: "The policy states no start".to_string(), ..Note::default() });
    }
    before.extend(procedure.interrupts.iter().map(|interrupt| routes::interrupt(reader, procedure, interrupt)));
    Section {
        title: "Start, and what holds throughout".to_string(),
        before,
        rows: statement_rows(reader, &procedure.statements),
        ..Section::default()
    }
}

fn section(reader: &Reader, procedure: &Procedure, node: &Node) -> Section {
    let acts = acts_of(reader.model, node);
    let cited = node.marks.cited();
    let header = note(reader, String::new(), &node.marks, &cited);
    let mut before: Vec<Note> = header.readings.iter().map(|reading| plain(format!("Reading: {reading}"))).collect();
    before.extend(header.silences.iter().map(|silence| plain(silence.clone())));
    before.extend(node.parts.iter().map(|part| routes::part(reader, procedure, part, &cited)));
    let mut rows = statement_rows(reader, &of_node(reader.model, node));
    let mut after = Vec::new();
    for act in &acts {
        let needs = act.needs.iter().map(|need| {
            let text = format!("Only after {}", reader.event(&need.what));
            note(reader, text, &need.marks, &[])
        });
        before.extend(needs);
        rows.extend(rows::quorums(reader, act));
        after.extend(act.marks_moments.iter().map(|marked| routes::marked(reader, marked, &cited)));
    }
    if let Some(act) = acts.first()
        && !act.outcomes.is_empty()
    {
        after.insert(0, routes::outcomes(&act.outcomes));
    }
    after.extend(node.routes.iter().map(|route| routes::route(reader, procedure, node, route, &cited)));
    if node.kind == (NodeKind::End { closes_everything: true }) {
        after.push(plain("This closes everything: no clock runs on".to_string()));
    }
    Section {
        label: routes::label(procedure, node),
        title: node.title.clone(),
        citations: cited,
        responsible: responsible(reader, node),
        before,
        rows,
        after,
    }
}

fn plain(text: String) -> Note {
    Note { text, ..Note::default() }
}

fn responsible(reader: &Reader, node: &Node) -> String {
    if matches!(node.kind, NodeKind::End { .. } | NodeKind::Together) {
        return String::new();
    }
    let names: Vec<String> = node.responsible.iter().map(|party| reader.party_title(party)).collect();
    match names.is_empty() {
        true => "Nobody is named".to_string(),
        false => names.join(", "),
    }
}

fn statement_rows<'a>(reader: &Reader, statements: impl IntoIterator<Item = &'a usize>) -> Vec<Row> {
    let known = statements.into_iter().filter_map(|at| reader.model.statements.get(*at));
    known.map(|statement| rows::row(reader, statement)).collect()
}

/// The act of a box, and the acts it is a kind of, nearest first.
fn acts_of<'m>(model: &'m Model, node: &Node) -> Vec<&'m Act> {
    names_of_acts(model, node).iter().filter_map(|name| model.acts.get(name)).collect()
}

fn names_of_acts(model: &Model, node: &Node) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut next = node.act.clone();
    while let Some(name) = next
        && !names.contains(&name)
    {
        next = model.acts.get(&name).and_then(|act| act.kind_of.clone());
        names.push(name);
    }
    names
}

/// The statements of a box: its own, its act's, and the rules about that act; each once.
fn of_node(model: &Model, node: &Node) -> Vec<usize> {
    let acts = names_of_acts(model, node);
    let of_acts = acts.iter().filter_map(|name| model.acts.get(name)).flat_map(|act| act.statements.iter().copied());
    let rules = model.statements.iter().enumerate().filter_map(|(at, statement)| {
        let elsewhere = matches!(statement.home, Home::Rule | Home::Variation(_));
        (elsewhere && statement.act.as_ref().is_some_and(|act| acts.contains(act))).then_some(at)
    });
    let mut seen = BTreeSet::new();
    node.statements.iter().copied().chain(of_acts).chain(rules).filter(|at| seen.insert(*at)).collect()
}
