//! One role's or agency's part in everything, as a sheet.

use super::{Section, Sheet, conventions, documents, rows};
use crate::emit::notice;
use crate::model::{Home, Marks, Model, Parties, PartyKind, Reader, Role, Statement, sentence_case};
use std::collections::BTreeMap;

/// A role or agency that some statement names as the one to act.
pub struct Person {
    pub kind: PartyKind,
    pub name: String,
    pub sheet: Sheet,
}

/// Every role and agency with a duty, in the order of their titles.
pub fn people(model: &Model) -> Vec<Person> {
    let roles = model.roles.keys().map(|name| (PartyKind::Role, name));
    let agencies = model.agencies.keys().map(|name| (PartyKind::Agency, name));
    let mut people: Vec<Person> = roles.chain(agencies).filter_map(|(kind, name)| person(model, kind, name)).collect();
    people.sort_by(|a, b| (&a.sheet.title, &a.name).cmp(&(&b.sheet.title, &b.name)));
    people
}

fn person(model: &Model, kind: PartyKind, name: &str) -> Option<Person> {
    let reader = Reader::new(model);
    let acts = |parties: &Parties| parties.list.iter().any(|party| party.kind == kind && party.name == name);
    let named = |statement: &&Statement| {
        acts(&statement.subject) || statement.variants.iter().any(|variant| acts(&variant.subject))
    };
    let statements: Vec<&Statement> = model.statements.iter().filter(named).collect();
    if statements.is_empty() {
        return None;
    }
    let mut places: BTreeMap<Place, Vec<&Statement>> = BTreeMap::new();
    for statement in &statements {
        places.entry(place(model, statement)).or_default().push(statement);
    }
    let sections = places.into_iter().map(|(place, statements)| Section {
        title: place.title,
        rows: statements.into_iter().map(|statement| rows::row(&reader, statement)).collect(),
        ..Section::default()
    });
    let (title, marks, about) = match kind {
        PartyKind::Role => {
            let role = model.roles.get(name)?;
            (&role.title, &role.marks, about(&reader, role))
        }
        PartyKind::Agency => {
            let agency = model.agencies.get(name)?;
            (&agency.title, &agency.marks, Vec::new())
        }
    };
    let documents = documents(&Marks::default(), statements.iter().copied());
    let sheet = Sheet {
        title: title.clone(),
        citations: marks.cited(),
        notices: notice::lines(model, &documents),
        draft: notice::is_draft(model, &documents),
        conventions: conventions(model),
        about,
        sections: sections.collect(),
    };
    Some(Person { kind, name: name.to_string(), sheet })
}

/// Where a statement stands, in the order in which a person's sheet lists it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    rank: u8,
    first: String,
    step: usize,
    title: String,
}

fn place(model: &Model, statement: &Statement) -> Place {
    let reader = Reader::new(model);
    let place = |rank, first: &str, step, title: String| Place { rank, first: first.to_string(), step, title };
    let act_title = |act: &str| format!("{}, wherever it happens", sentence_case(&reader.act(act)));
    match (&statement.home, &statement.act) {
        (Home::Procedure(name), _) => place(0, name, 0, format!("{}: throughout", reader.procedure(name))),
        (Home::Step { procedure, step }, _) => {
            let nodes = model.procedures.get(procedure).map(|p| p.nodes.as_slice()).unwrap_or_default();
            let at = nodes.iter().position(|node| node.name == *step).unwrap_or(0);
            let title = nodes.get(at).map_or(step, |node| &node.title);
            place(0, procedure, at + 1, format!("{}: {title}", reader.procedure(procedure)))
        }
        (Home::Act(act), _) | (Home::Rule, Some(act)) => place(1, act, 0, act_title(act)),
        (Home::Rule, None) => place(2, "", 0, "General rules".to_string()),
        (Home::State(state), _) => place(3, state, 0, sentence_case(&reader.state(state))),
        (Home::Variation(name), _) => {
            let title = model.variations.get(name).map_or(name, |variation| &variation.title);
            place(4, name, 0, format!("Variation: {title}"))
        }
        (Home::Recommendation { register, number }, _) => {
            let title = model.registers.get(register).map_or(register, |register| &register.title);
            place(5, register, 0, format!("{title}: recommendation {number}"))
        }
    }
}

/// What the policies say about a role itself.
fn about(reader: &Reader, role: &Role) -> Vec<String> {
    let model = reader.model;
    let title = |name: &String| {
        let role = model.roles.get(name).map(|role| role.title.clone());
        role.or_else(|| model.agencies.get(name).map(|agency| agency.title.clone()))
            .unwrap_or_else(|| name.replace('-', " "))
    };
    let agencies: Vec<String> = role.agencies.iter().map(title).collect();
    let mut lines = Vec::new();
    let mut add = |label: &str, value: String| lines.push(format!("{label}: {value}"));
    if !agencies.is_empty() {
        add("Of", agencies.join(", "));
    }
    if let Some(rank) = &role.least_rank {
        add("At least of rank", rank.clone());
    }
    if let Some(deputy) = &role.deputy {
        add("Deputy", title(deputy));
    }
    if let Some(other) = &role.out_of_hours {
        add("Out of hours", title(other));
    }
    if let Some(other) = &role.when_the_subject {
        add("When the holder is the subject of the concern", title(other));
    }
    if role.independent {
        lines.push("Independent".to_string());
    }
    lines
}
