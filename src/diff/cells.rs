//! Both editions laid out as cells: a path and what stands there, with shared labels for what was matched.
//!
//! This is the arithmetic behind the changes. Every cell that differs belongs to exactly one reported
//! change, and carrying out a change is writing its cells; so the list of changes is complete, and
//! applying it to the old edition gives the new one. Spans, names of files, reviews and the order in which
//! things are written are in no cell.

pub use super::likeness::*;

use super::matching::Pairs;
use super::similar;
use crate::diagnostics::Span;
use crate::model::*;
use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Cells by their paths: parts joined by the unit separator, which no name and no text of a policy holds.
pub type Cells = BTreeMap<String, Value>;

/// What stands between the parts of a path.
pub const SEPARATOR: char = '\u{1f}';

/// One cell that a change writes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Edit {
    pub cell: String,
    /// What stood there; nothing if there was no such cell.
    pub before: Option<Value>,
    /// What stands there now; nothing if the cell is gone.
    pub after: Option<Value>,
}

/// A path of these parts.
pub fn path(parts: &[&str]) -> String {
    parts.join(&SEPARATOR.to_string())
}

/// Carries out edits: the old edition's cells become the new one's.
pub fn apply<'e>(cells: &mut Cells, edits: impl IntoIterator<Item = &'e Edit>) {
    for edit in edits {
        match &edit.after {
            Some(value) => cells.insert(edit.cell.clone(), value.clone()),
            None => cells.remove(&edit.cell),
        };
    }
}

/// The cells in which two editions differ.
pub fn differing(old: &Cells, new: &Cells) -> BTreeMap<String, Edit> {
    let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let differ = keys.into_iter().filter(|key| old.get(*key) != new.get(*key));
    differ
        .map(|key| {
            (key.clone(), Edit { cell: key.clone(), before: old.get(key).cloned(), after: new.get(key).cloned() })
        })
        .collect()
}

/// A value without spans and reviews, which say nothing of what the policies ask.
pub fn value(thing: &impl Serialize) -> Value {
    let mut value = serde_json::to_value(thing).unwrap_or_default();
    strip(&mut value);
    value
}

fn strip(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for name in ["span", "reviews", "formerly", "statements"] {
                map.remove(name);
            }
            map.values_mut().for_each(strip);
        }
        Value::Array(list) => list.iter_mut().for_each(strip),
        _ => {}
    }
}

/// An entry of a register with its asks by their order in it, not by their places in the model.
pub fn told(entry: &Recommendation) -> Recommendation {
    let mut told = entry.clone();
    let at = |ask: usize| entry.statements.iter().position(|own| *own == ask).unwrap_or(usize::MAX);
    for met in &mut told.met_by {
        met.asks = met.asks.iter().map(|ask| at(*ask)).collect();
    }
    told
}

/// What a statement says, as a text that is equal for equal sayings: without where it stands.
pub fn said(model: &Model, statement: &Statement, marks: bool) -> String {
    let act = act_said(model, statement).map(str::to_string);
    let mut plain = Statement { home: Home::Rule, act, span: Span::default(), ..statement.clone() };
    plain.bounds.iter_mut().for_each(|bound| bound.span = Span::default());
    for variant in &mut plain.variants {
        variant.span = Span::default();
        variant.bounds.iter_mut().for_each(|bound| bound.span = Span::default());
    }
    plain.later_dates.iter_mut().for_each(|later| later.span = Span::default());
    plain.series.iter_mut().for_each(|series| series.span = Span::default());
    super::marks::of_statement(&mut plain, &mut |of| {
        of.reviews.clear();
        of.formerly.clear();
        if !marks {
            *of = Marks::default();
        }
    });
    serde_json::to_string(&plain).unwrap_or_default()
}

/// Both editions as cells; `was` is the old one under the new names. Statements that say the very same in
/// both are laid out only if `everything` is asked for.
pub fn of_both(was: &Model, new: &Model, pairs: &Pairs, everything: bool) -> (Cells, Cells) {
    let (mut old_cells, mut new_cells) = (Cells::new(), Cells::new());
    declared(was, &mut old_cells);
    declared(new, &mut new_cells);
    procedures(was, new, &mut old_cells, &mut new_cells);
    for (one, other) in pairs.both.iter().filter(|pair| everything || !pairs.identical.contains(&pair.1)) {
        let label = statement_label(Some(*other), None);
        let (a, b) = (was.statements.get(*one), new.statements.get(*other));
        statement_cells(&label, (was, a), (new, b), &mut old_cells, &mut new_cells);
    }
    for one in &pairs.gone {
        let label = statement_label(None, Some(*one));
        statement_cells(&label, (was, was.statements.get(*one)), (new, None), &mut old_cells, &mut new_cells);
    }
    for other in &pairs.come {
        let label = statement_label(Some(*other), None);
        statement_cells(&label, (was, None), (new, new.statements.get(*other)), &mut old_cells, &mut new_cells);
    }
    (old_cells, new_cells)
}

/// The path under which a statement's cells stand.
pub fn statement_label(new: Option<usize>, old: Option<usize>) -> String {
    match (new, old) {
        (Some(at), _) => path(&["statement", &format!("{at:07}")]),
        (None, at) => path(&["statement", &format!("gone {:07}", at.unwrap_or_default())]),
    }
}

/// Everything declared, a cell for each property.
fn declared(model: &Model, cells: &mut Cells) {
    fn each<T: Serialize>(cells: &mut Cells, what: &str, map: &BTreeMap<String, T>) {
        for (name, thing) in map {
            properties(cells, &path(&[what, name]), &value(thing));
        }
    }
    each(cells, "document", &model.documents);
    each(cells, "agency", &model.agencies);
    each(cells, "role", &model.roles);
    each(cells, "fact", &model.facts);
    each(cells, "moment", &model.moments);
    each(cells, "date", &model.dates);
    each(cells, "state", &model.states);
    each(cells, "elsewhere", &model.elsewhere);
    each(cells, "term", &model.terms);
    each(cells, "variation", &without(&model.variations, "changes"));
    for (name, act) in &model.acts {
        let mut whole = value(act);
        if let (true, Value::Object(map)) = (act.local, &mut whole) {
            // A step's own act has the step's title.
            map.remove("title");
        }
        if let Value::Object(map) = &mut whole {
            map.remove("outcomes");
        }
        properties(cells, &path(&["act", name]), &whole);
        for outcome in &act.outcomes {
            cells.insert(path(&["act", name, "outcome", outcome]), Value::Bool(true));
        }
    }
    for (name, register) in &model.registers {
        let mut whole = value(register);
        if let Value::Object(map) = &mut whole {
            map.remove("entries");
        }
        properties(cells, &path(&["register", name]), &whole);
        for entry in &register.entries {
            cells.insert(path(&["register", name, "entry", &entry.number]), value(&told(entry)));
        }
    }
    for answer in &model.answers {
        cells.insert(path(&["answer", &answer.finding]), value(answer));
    }
    for line in &model.set_aside {
        let cited: Vec<String> = line.paragraphs.iter().map(Citation::to_string).collect();
        cells.insert(path(&["set aside", &cited.join(", ")]), value(line));
    }
    properties(cells, &path(&["calendar", ""]), &value(&model.calendar));
}

fn without<T: Serialize>(map: &BTreeMap<String, T>, field: &str) -> BTreeMap<String, Value> {
    let strip = |thing: &T| {
        let mut whole = value(thing);
        if let Value::Object(map) = &mut whole {
            map.remove(field);
        }
        whole
    };
    map.iter().map(|(name, thing)| (name.clone(), strip(thing))).collect()
}

/// A cell for each property; marks get a cell for each of theirs, and so do the calendar's conventions.
fn properties(cells: &mut Cells, at: &str, whole: &Value) {
    let Value::Object(map) = whole else { return };
    cells.insert(at.to_string(), Value::Bool(true));
    for (name, property) in map {
        match (name.as_str(), property) {
            ("marks" | "conventions", Value::Object(inner)) => {
                for (name, property) in inner {
                    cells.insert(path(&[at, name]), property.clone());
                }
            }
            _ => {
                cells.insert(path(&[at, name]), property.clone());
            }
        }
    }
}

/// The graphs.
fn procedures(was: &Model, new: &Model, old_cells: &mut Cells, new_cells: &mut Cells) {
    let names: BTreeSet<&String> = was.procedures.keys().chain(new.procedures.keys()).collect();
    for name in names {
        let (before, after) = (was.procedures.get(name), new.procedures.get(name));
        let at = path(&["procedure", name]);
        for (procedure, cells) in [(before, &mut *old_cells), (after, &mut *new_cells)] {
            let Some(procedure) = procedure else { continue };
            cells.insert(at.clone(), Value::Bool(true));
            cells.insert(path(&[&at, "title"]), Value::String(procedure.title.clone()));
            marks(cells, &at, &procedure.marks);
            let first = procedure.nodes.first().map(|node| node.name.clone());
            cells.insert(path(&[&at, "first"]), value(&first));
        }
        let empty = Procedure::default();
        let (before, after) = (before.unwrap_or(&empty), after.unwrap_or(&empty));
        element_cells(&path(&[&at, "start"]), &before.starts, &after.starts, start_likeness, old_cells, new_cells);
        let interrupts = (&before.interrupts, &after.interrupts);
        element_cells(&path(&[&at, "interrupt"]), interrupts.0, interrupts.1, interrupt_likeness, old_cells, new_cells);
        nodes(&at, before, after, old_cells, new_cells);
    }
}

fn nodes(at: &str, before: &Procedure, after: &Procedure, old_cells: &mut Cells, new_cells: &mut Cells) {
    let names: BTreeSet<&String> = before.nodes.iter().chain(&after.nodes).map(|node| &node.name).collect();
    for name in names {
        let (a, b) = (before.node(name), after.node(name));
        let at = path(&[at, "step", name]);
        for (node, cells) in [(a, &mut *old_cells), (b, &mut *new_cells)] {
            let Some(node) = node else { continue };
            cells.insert(at.clone(), Value::Bool(true));
            cells.insert(path(&[&at, "title"]), Value::String(node.title.clone()));
            cells.insert(path(&[&at, "kind"]), value(&node.kind));
            cells.insert(path(&[&at, "act"]), value(&node.act));
            marks(cells, &at, &node.marks);
        }
        let routes = |node: Option<&Node>| node.map(|node| node.routes.clone()).unwrap_or_default();
        let parts = |node: Option<&Node>| node.map(|node| node.parts.clone()).unwrap_or_default();
        element_cells(&path(&[&at, "route"]), &routes(a), &routes(b), route_likeness, old_cells, new_cells);
        element_cells(&path(&[&at, "part"]), &parts(a), &parts(b), part_likeness, old_cells, new_cells);
    }
}

fn marks(cells: &mut Cells, at: &str, marks: &Marks) {
    cells.insert(path(&[at, "citations"]), value(&marks.citations));
    cells.insert(path(&[at, "readings"]), value(&marks.readings));
    cells.insert(path(&[at, "silences"]), value(&(&marks.silences, marks.silent)));
}

/// The elements of two lists under shared labels: those that were matched have one label.
pub fn labels<T>(
    old: &[T],
    new: &[T],
    likeness: impl Fn(&T, &T) -> Option<u32>,
) -> Vec<(String, Option<usize>, Option<usize>)> {
    let pairs = similar::pair(old.len(), new.len(), |one, other| likeness(&old[one], &new[other]));
    let mut all: Vec<(String, Option<usize>, Option<usize>)> = Vec::new();
    for at in 0..new.len() {
        let before = pairs.iter().find(|(_, other)| *other == at).map(|(one, _)| *one);
        all.push((format!("{at}"), before, Some(at)));
    }
    let paired = |at: &usize| pairs.iter().any(|(one, _)| one == at);
    all.extend((0..old.len()).filter(|at| !paired(at)).map(|at| (format!("gone {at}"), Some(at), None)));
    all
}

fn element_cells<T: Serialize>(
    at: &str,
    old: &[T],
    new: &[T],
    likeness: impl Fn(&T, &T) -> Option<u32>,
    old_cells: &mut Cells,
    new_cells: &mut Cells,
) {
    for (label, before, after) in labels(old, new, likeness) {
        let at = path(&[at, &label]);
        for (element, cells) in [(before.map(|i| &old[i]), &mut *old_cells), (after.map(|i| &new[i]), &mut *new_cells)]
        {
            if let Some(element) = element {
                properties(cells, &at, &value(element));
            }
        }
    }
}

/// A statement of either edition, a cell for each thing it says.
fn statement_cells(
    at: &str,
    (was, a): (&Model, Option<&Statement>),
    (new, b): (&Model, Option<&Statement>),
    old_cells: &mut Cells,
    new_cells: &mut Cells,
) {
    for (model, statement, cells) in [(was, a, &mut *old_cells), (new, b, &mut *new_cells)] {
        let Some(statement) = statement else { continue };
        cells.insert(path(&[at, "home"]), value(&statement.home));
        cells.insert(path(&[at, "act"]), value(&act_said(model, statement)));
        cells.insert(path(&[at, "occurrence"]), value(&statement.occurrence));
        cells.insert(path(&[at, "subject"]), value(&statement.subject));
        cells.insert(path(&[at, "modality"]), value(&statement.modality));
        cells.insert(path(&[at, "softeners"]), value(&statement.softeners));
        cells.insert(path(&[at, "deed"]), value(&statement.deed));
        cells.insert(path(&[at, "when"]), value(&statement.when));
        cells.insert(path(&[at, "several"]), value(&statement.several));
        marks(cells, at, &statement.marks);
    }
    macro_rules! lists {
        ($($field:ident $label:literal $likeness:expr),+ $(,)?) => {
            $(element_cells(
                &path(&[at, $label]),
                a.map_or(&[], |statement| &statement.$field),
                b.map_or(&[], |statement| &statement.$field),
                $likeness,
                old_cells,
                new_cells,
            );)+
        };
    }
    lists!(series "series" series_likeness, items "item" item_likeness, later_dates "later" later_likeness);
    bound_cells(at, a.map_or(&[], |s| &s.bounds), b.map_or(&[], |s| &s.bounds), old_cells, new_cells);
    let conditions = |list: Option<&Statement>| list.map(|statement| statement.unless.clone()).unwrap_or_default();
    condition_cells(&path(&[at, "unless"]), &conditions(a), &conditions(b), old_cells, new_cells);
    let no_longer =
        |statement: Option<&Statement>| statement.map(|s| s.no_longer_needed_if.clone()).unwrap_or_default();
    condition_cells(&path(&[at, "no longer"]), &no_longer(a), &no_longer(b), old_cells, new_cells);
    let variants = |statement: Option<&Statement>| statement.map(|s| s.variants.clone()).unwrap_or_default();
    variant_cells(at, &variants(a), &variants(b), old_cells, new_cells);
}

/// The act a statement is about: nothing where it is that of the step or act it stands in.
pub fn act_said<'m>(model: &'m Model, statement: &'m Statement) -> Option<&'m str> {
    let own = match &statement.home {
        Home::Act(name) => Some(name.as_str()),
        Home::Step { procedure, step } => {
            model.procedures.get(procedure).and_then(|p| p.node(step)).and_then(|node| node.act.as_deref())
        }
        _ => None,
    };
    statement.act.as_deref().filter(|act| own != Some(*act))
}

fn bound_cells(at: &str, old: &[Bound], new: &[Bound], old_cells: &mut Cells, new_cells: &mut Cells) {
    for (label, before, after) in labels(old, new, bound_likeness) {
        let at = path(&[at, "bound", &label]);
        for (bound, cells) in [(before.map(|i| &old[i]), &mut *old_cells), (after.map(|i| &new[i]), &mut *new_cells)] {
            if let Some(bound) = bound {
                cells.insert(at.clone(), value(bound));
            }
        }
    }
}

fn condition_cells<T: Serialize + PartialEq>(
    at: &str,
    old: &[T],
    new: &[T],
    old_cells: &mut Cells,
    new_cells: &mut Cells,
) {
    for (label, before, after) in labels(old, new, equal_or_any) {
        for (condition, cells) in
            [(before.map(|i| &old[i]), &mut *old_cells), (after.map(|i| &new[i]), &mut *new_cells)]
        {
            if let Some(condition) = condition {
                cells.insert(path(&[at, &label]), value(condition));
            }
        }
    }
}

fn variant_cells(at: &str, old: &[Variant], new: &[Variant], old_cells: &mut Cells, new_cells: &mut Cells) {
    for (label, before, after) in labels(old, new, variant_likeness) {
        let at = path(&[at, "variant", &label]);
        let (a, b) = (before.map(|i| &old[i]), after.map(|i| &new[i]));
        for (variant, cells) in [(a, &mut *old_cells), (b, &mut *new_cells)] {
            let Some(variant) = variant else { continue };
            cells.insert(at.clone(), Value::Bool(variant.instead));
            cells.insert(path(&[&at, "when"]), value(&variant.when));
            cells.insert(path(&[&at, "subject"]), value(&variant.subject));
            cells.insert(path(&[&at, "modality"]), value(&variant.modality));
            cells.insert(path(&[&at, "softeners"]), value(&variant.softeners));
            cells.insert(path(&[&at, "deed"]), value(&variant.deed));
            marks(cells, &at, &variant.marks);
        }
        bound_cells(&at, a.map_or(&[], |v| &v.bounds), b.map_or(&[], |v| &v.bounds), old_cells, new_cells);
    }
}
