//! Procedures that came or went whole, were split or put together; steps that moved.

use super::super::cells::{labels, path, route_likeness, statement_label};
use super::super::table::*;
use super::graph::both_nodes;
use super::work::{Draft, Work};
use crate::model::*;
use std::collections::BTreeSet;

/// Procedures that came or went whole, with everything in them; those split or put together.
pub(super) fn whole_procedures(work: &mut Work) {
    let (old, was, new) = (work.old, work.was, work.new);
    split_and_merged(work);
    for (name, procedure) in new.procedures.iter().filter(|(name, _)| !was.procedures.contains_key(*name)) {
        let mut draft = about_procedure(work, &PROCEDURE_ADDED, new, &procedure.title, procedure);
        draft.places = vec![work.new_place(procedure.span)];
        draft.step = Some((name.clone(), String::new()));
        let draft = draft.became(None, procedure.title.clone());
        let statements: BTreeSet<usize> = in_procedure(new, name);
        let come: Vec<usize> = work.pairs.come.iter().copied().filter(|at| statements.contains(at)).collect();
        let labels = come.iter().map(|at| statement_label(Some(*at), None)).collect();
        whole(work, draft, name, procedure, labels);
    }
    for (name, procedure) in was.procedures.iter().filter(|(name, _)| !new.procedures.contains_key(*name)) {
        let original = old.procedures.values().find(|p| p.title == procedure.title).unwrap_or(procedure);
        let mut draft = about_procedure(work, &PROCEDURE_REMOVED, old, &procedure.title, original);
        draft.places = vec![work.old_place(procedure.span)];
        draft.step = Some((name.clone(), String::new()));
        let draft = draft.became(procedure.title.clone(), None);
        let statements = in_procedure(was, name);
        let gone: Vec<usize> = work.pairs.gone.iter().copied().filter(|at| statements.contains(at)).collect();
        let labels = gone.iter().map(|at| statement_label(None, Some(*at))).collect();
        whole(work, draft, name, procedure, labels);
    }
}

/// Procedures made of another's steps, and procedures that went into another; single steps that moved.
fn split_and_merged(work: &mut Work) {
    for (from, to) in work.matching.split.clone() {
        let (one, other) = (work.procedure_title(&from), work.procedure_title(&to));
        let mut draft = moved_draft(work, &PROCEDURE_SPLIT, &one, &to).became(one.clone(), format!("{one}; {other}"));
        for part in ["title", "first", "citations", "readings", "silences", "start", "interrupt"] {
            draft = draft.explains(path(&["procedure", &to, part]));
        }
        let cells = [ends(work, &from), ends(work, &to), routes_across(work, &to)].concat();
        push_all(work, draft, cells);
    }
    for (from, to) in work.matching.joined.clone() {
        let other = work.procedure_title(&to);
        let title = work.was.procedures.get(&from).map(|p| p.title.clone()).unwrap_or_default();
        let draft =
            moved_draft(work, &PROCEDURE_MERGED, &other, &to).became(format!("{title}; {other}"), other.clone());
        let cells = [vec![path(&["procedure", &from])], ends(work, &to), routes_across(work, &from)].concat();
        push_all(work, draft, cells);
    }
    for ((old, name), (new, step)) in &work.matching.renaming.steps {
        let here = work.matching.renaming.name(super::super::names::Kind::Procedure, old);
        let told = [&work.matching.split, &work.matching.joined]
            .iter()
            .any(|list| list.contains(&(here.clone(), new.clone())));
        if here == *new || told {
            continue;
        }
        let (before, after) = (work.old.procedures.get(old), work.new.procedures.get(new));
        let (Some(before), Some(after)) = (before, after) else { continue };
        let (Some(was), Some(is)) = (before.node(name), after.node(step)) else { continue };
        let mut draft = both_nodes(work, &STEP_MOVED, new, was, is);
        draft = draft.became(format!("in \"{}\"", before.title), format!("in \"{}\"", after.title));
        work.push(draft, Vec::new());
    }
}

fn moved_draft(work: &Work, kind: &'static super::super::Row, about: &str, to: &str) -> Draft {
    let mut draft = Draft::new(kind, about);
    draft.procedure = Some(work.procedure_title(to));
    draft.step = Some((to.to_string(), String::new()));
    if let Some(procedure) = work.new.procedures.get(to) {
        draft.citations = procedure.marks.cited();
        draft.places = vec![work.new_place(procedure.span)];
        draft.roles = procedure.nodes.iter().flat_map(|node| work.new_people.in_step(node)).collect();
    }
    draft
}

fn push_all(work: &mut Work, draft: Draft, cells: Vec<String>) {
    let edits = draft.cells.clone().into_iter().chain(cells).flat_map(|cell| work.take(&cell)).collect();
    work.push(draft, edits);
}

/// Ends that only one of the editions has in a procedure that was split or put together.
fn ends(work: &Work, name: &str) -> Vec<String> {
    let ends = |model: &Model| -> BTreeSet<String> {
        let nodes = model.procedures.get(name).map(|procedure| procedure.nodes.clone()).unwrap_or_default();
        nodes.into_iter().filter(|node| matches!(node.kind, NodeKind::End { .. })).map(|node| node.name).collect()
    };
    let (before, after) = (ends(work.was), ends(work.new));
    before.symmetric_difference(&after).map(|end| path(&["procedure", name, "step", end])).collect()
}

/// Ways on that led to a step and now hand over to the procedure it stands in, or the other way round.
fn routes_across(work: &Work, name: &str) -> Vec<String> {
    let mut cells = Vec::new();
    for (procedure, after) in &work.new.procedures {
        let Some(before) = work.was.procedures.get(procedure) else { continue };
        for node in &after.nodes {
            let Some(was) = before.node(&node.name) else { continue };
            for (label, one, two) in labels(&was.routes, &node.routes, route_likeness) {
                let hands_over = |line: Option<&Route>| {
                    line.is_some_and(|line| matches!(&line.target, Target::Procedure { name: to, .. } if to == name))
                };
                let (one, two) = (one.and_then(|i| was.routes.get(i)), two.and_then(|i| node.routes.get(i)));
                if hands_over(one) != hands_over(two) {
                    cells.push(path(&["procedure", procedure, "step", &node.name, "route", &label]));
                }
            }
        }
    }
    cells
}

fn about_procedure(
    work: &Work,
    kind: &'static super::super::Row,
    model: &Model,
    title: &str,
    procedure: &Procedure,
) -> Draft {
    let mut draft = Draft::new(kind, title);
    draft.procedure = Some(title.to_string());
    draft.citations = procedure.marks.cited();
    let people = if std::ptr::eq(model, work.new) { &work.new_people } else { &work.old_people };
    for node in &procedure.nodes {
        draft.roles.extend(people.in_step(node));
        if !matches!(node.kind, NodeKind::End { .. }) {
            draft.details.push(node.title.clone());
        }
    }
    draft
}

fn in_procedure(model: &Model, name: &str) -> BTreeSet<usize> {
    let here = |home: &Home| match home {
        Home::Procedure(procedure) | Home::Step { procedure, .. } => procedure == name,
        Home::Act(act) => act.strip_prefix(name).is_some_and(|rest| rest.starts_with('/')),
        _ => false,
    };
    model.statements.iter().enumerate().filter(|(_, statement)| here(&statement.home)).map(|(at, _)| at).collect()
}

fn whole(work: &mut Work, draft: Draft, name: &str, procedure: &Procedure, statements: Vec<String>) {
    let mut draft = draft.explains(path(&["procedure", name]));
    for node in &procedure.nodes {
        if let Some(act) = node.act.as_ref().filter(|act| act.starts_with(&format!("{name}/"))) {
            draft = draft.explains(path(&["act", act]));
        }
    }
    for label in statements {
        draft = draft.explains(label);
    }
    // Elsewhere a procedure is captured now that was only named, or the other way round.
    draft = draft.explains(path(&["elsewhere", name]));
    work.report(draft);
}
