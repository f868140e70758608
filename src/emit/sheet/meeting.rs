//! A meeting as a sheet: when it is held, who attends and makes it quorate, what is brought and by when,
//! and what follows from it.

use super::{Section, Sheet, conventions, documents, rows};
use crate::emit::notice;
use crate::model::{Act, Bound, Deed, Event, Limit, Model, Office, Reader, Side, Statement};
use std::collections::BTreeSet;

/// A meeting: an act that somebody attends, chairs or convenes, or that has a quorum.
pub struct Meeting {
    pub name: String,
    pub sheet: Sheet,
}

/// Every meeting, in the order of their titles.
pub fn meetings(model: &Model) -> Vec<Meeting> {
    let sheet = |(name, act): (&String, &Act)| {
        let sheet = meeting(model, name, act)?;
        Some(Meeting { name: name.clone(), sheet })
    };
    let mut meetings: Vec<Meeting> = model.acts.iter().filter_map(sheet).collect();
    meetings.sort_by(|a, b| (&a.sheet.title, &a.name).cmp(&(&b.sheet.title, &b.name)));
    meetings
}

/// Whether what is done belongs in a section.
type Belongs = fn(&Deed) -> bool;

/// What a meeting's sections are called, and what stands in them.
const SECTIONS: [(&str, Belongs); 6] = [
    ("When it is held", |deed| deed.times_the_act()),
    ("Who calls, chairs and leads it", |deed| matches!(deed, Deed::Office(_))),
    ("Who attends", |deed| matches!(deed, Deed::Attend { .. })),
    ("What it covers", |deed| matches!(deed, Deed::Cover { .. })),
    ("Record and telling", |deed| matches!(deed, Deed::Record { .. } | Deed::Tell { .. } | Deed::Send { .. })),
    ("What else holds", |deed| matches!(deed, Deed::Consult { .. } | Deed::Words(_) | Deed::Last)),
];

fn meeting(model: &Model, name: &str, act: &Act) -> Option<Sheet> {
    let kinds = kinds(model, name);
    let about = |statement: &&Statement| statement.act.as_ref().is_some_and(|act| kinds.contains(act.as_str()));
    let own: Vec<&Statement> = model.statements.iter().filter(about).collect();
    let quorums: Vec<&Act> = kinds.iter().filter_map(|kind| model.acts.get(*kind)).collect();
    let meets = |deed: &Deed| matches!(deed, Deed::Attend { .. } | Deed::Office(Office::Chair | Office::Convene));
    let a_meeting =
        !act.local && own.iter().any(|s| meets(&s.deed)) || quorums.iter().any(|act| !act.quorums.is_empty());
    if !a_meeting {
        return None;
    }
    let reader = Reader::new(model);
    let mut sections = Vec::new();
    for (title, belongs) in SECTIONS {
        let mut list: Vec<_> = own.iter().filter(|s| belongs(&s.deed)).map(|s| rows::row(&reader, s)).collect();
        if title == "Who attends" {
            list.extend(quorums.iter().flat_map(|act| rows::quorums(&reader, act)));
        }
        sections.push(Section { title: title.to_string(), rows: list, ..Section::default() });
    }
    let others: Vec<&Statement> = model.statements.iter().filter(|statement| !about(statement)).collect();
    let counted = |from: fn(&Bound) -> bool| {
        let hangs = |s: &&&Statement| s.bounds.iter().any(|bound| from(bound) && is_counted_from(bound, &kinds));
        others.iter().filter(hangs).map(|s| rows::row(&reader, s)).collect::<Vec<_>>()
    };
    let section = |title: &str, rows| Section { title: title.to_string(), rows, ..Section::default() };
    sections.insert(3, section("What is done or brought before it, and by when", counted(comes_before)));
    sections.push(section("What follows from it, and by when", counted(|bound| !comes_before(bound))));
    sections.retain(|section| !section.rows.is_empty());
    let documents = documents(&act.marks, own.iter().copied());
    Some(Sheet {
        title: crate::model::sentence_case(&act.title),
        citations: act.marks.cited(),
        notices: notice::lines(model, &documents),
        draft: notice::is_draft(model, &documents),
        conventions: conventions(model),
        about: Vec::new(),
        sections,
    })
}

/// The act and what it is a kind of.
fn kinds<'m>(model: &'m Model, name: &'m str) -> BTreeSet<&'m str> {
    let (mut kinds, mut at) = (BTreeSet::new(), Some(name));
    while let Some(kind) = at.filter(|kind| !kinds.contains(kind)) {
        kinds.insert(kind);
        at = model.acts.get(kind).and_then(|act| act.kind_of.as_deref());
    }
    kinds
}

fn comes_before(bound: &Bound) -> bool {
    match &bound.limit {
        Limit::Within { side, .. } | Limit::AtLeast { side, .. } | Limit::AtMost { side, .. } => *side == Side::Before,
        Limit::By(_) | Limit::Before(_) => true,
        Limit::Prompt { words, .. } => words == "in advance",
        _ => false,
    }
}

fn is_counted_from(bound: &Bound, kinds: &BTreeSet<&str>) -> bool {
    let events = bound.limit.anchor().map(|anchor| anchor.events()).unwrap_or_default();
    events.iter().any(|event| matches!(event, Event::Act(act) | Event::ActEnds(act) if kinds.contains(act.as_str())))
}
