//! What every family of changes works with: both models, what is left to explain, and the changes so far.

use super::super::cells::{Edit, SEPARATOR};
use super::super::change::{Change, Level, Place, Side};
use super::super::matching::{Matching, Pairs};
use super::super::roles::People;
use super::super::table::Row;
use super::super::tighter::Clock;
use super::super::{records, similar};
use crate::diagnostics::Span;
use crate::model::*;
use std::collections::{BTreeMap, BTreeSet};

/// The work of one comparison.
pub(super) struct Work<'m> {
    /// The old model as read, and under the new one's names; statements have the same places in both.
    pub old: &'m Model,
    pub was: &'m Model,
    pub new: &'m Model,
    pub old_reader: Reader<'m>,
    pub new_reader: Reader<'m>,
    pub old_people: People<'m>,
    pub new_people: People<'m>,
    pub matching: &'m Matching,
    pub pairs: &'m Pairs,
    pub clock: Clock,
    /// Cells that differ and that no change has claimed yet.
    left: BTreeMap<String, Edit>,
    changes: Vec<Change>,
    /// Renumbered paragraphs: what was cited, what is, the cells, and where.
    pub renumbered: BTreeMap<(Vec<String>, Vec<String>), Vec<Renumbered>>,
}

/// What was renumbered with one paragraph: the edits that say so, where it stands, and of what it speaks.
pub(super) type Renumbered = (Vec<Edit>, Vec<Place>, String);

/// A statement of both editions, or of one of them.
#[derive(Clone, Copy)]
pub(super) struct Both<'m> {
    /// As read, for people to read.
    pub old: Option<&'m Statement>,
    /// Under the new names, for comparing.
    pub was: Option<&'m Statement>,
    pub new: Option<&'m Statement>,
}

/// A change on its way.
pub(super) struct Draft {
    pub kind: &'static Row,
    pub about: String,
    pub before: Option<String>,
    pub after: Option<String>,
    pub details: Vec<String>,
    /// Paths of the cells it explains, whole branches of them.
    pub cells: Vec<String>,
    pub modality: Option<Modality>,
    pub roles: BTreeSet<String>,
    pub concerns: BTreeSet<String>,
    pub citations: Vec<String>,
    pub places: Vec<Place>,
    pub sentence: Option<String>,
    pub records: BTreeSet<String>,
    pub procedure: Option<String>,
    pub step: Option<(String, String)>,
    pub impact: Option<String>,
    pub level: Option<Level>,
}

impl Draft {
    /// A change of this kind about something.
    pub fn new(kind: &'static Row, about: impl Into<String>) -> Self {
        Draft {
            kind,
            about: about.into(),
            before: None,
            after: None,
            details: Vec::new(),
            cells: Vec::new(),
            modality: None,
            roles: BTreeSet::new(),
            concerns: BTreeSet::new(),
            citations: Vec::new(),
            places: Vec::new(),
            sentence: None,
            records: BTreeSet::new(),
            procedure: None,
            step: None,
            impact: None,
            level: None,
        }
    }

    /// What stood and what stands.
    pub fn became(mut self, before: impl Into<Option<String>>, after: impl Into<Option<String>>) -> Self {
        (self.before, self.after) = (before.into(), after.into());
        self
    }

    /// The cells it explains.
    pub fn explains(mut self, cell: impl Into<String>) -> Self {
        self.cells.push(cell.into());
        self
    }

    /// A line of evidence.
    pub fn because(mut self, lines: impl IntoIterator<Item = String>) -> Self {
        self.details.extend(lines);
        self
    }
}

impl<'m> Work<'m> {
    pub fn new(
        old: &'m Model,
        was: &'m Model,
        new: &'m Model,
        matching: &'m Matching,
        pairs: &'m Pairs,
        left: BTreeMap<String, Edit>,
    ) -> Self {
        Work {
            old,
            was,
            new,
            old_reader: Reader::new(old),
            new_reader: Reader::new(new),
            old_people: People::of(old),
            new_people: People::of(new),
            matching,
            pairs,
            clock: Clock::new(new),
            left,
            changes: Vec::new(),
            renumbered: BTreeMap::new(),
        }
    }

    /// Whether this cell, or a branch of cells, still differs and is not explained.
    pub fn differs(&self, cell: &str) -> bool {
        self.left.contains_key(cell) || self.branch(cell).next().is_some()
    }

    fn branch<'a>(&'a self, cell: &'a str) -> impl Iterator<Item = &'a String> {
        let prefix = format!("{cell}{SEPARATOR}");
        self.left.range(prefix.clone()..).map(|(key, _)| key).take_while(move |key| key.starts_with(&prefix))
    }

    /// Takes a branch out of what is left.
    pub fn take(&mut self, cell: &str) -> Vec<Edit> {
        let mut keys: Vec<String> = self.branch(cell).cloned().collect();
        keys.extend(self.left.contains_key(cell).then(|| cell.to_string()));
        keys.iter().filter_map(|key| self.left.remove(key)).collect()
    }

    /// The first cell that nothing explains yet.
    pub fn first_left(&self) -> Option<(String, Edit)> {
        self.left.iter().next().map(|(key, edit)| (key.clone(), edit.clone()))
    }

    /// Reports a change, if anything it explains still differs.
    pub fn report(&mut self, draft: Draft) -> bool {
        let cells = draft.cells.clone();
        let edits: Vec<Edit> = cells.iter().flat_map(|cell| self.take(cell)).collect();
        if edits.is_empty() {
            return false;
        }
        self.push(draft, edits);
        true
    }

    /// Reports what is no change of cells: a finding.
    pub fn push(&mut self, draft: Draft, edits: Vec<Edit>) {
        let mut citations = Vec::new();
        for citation in draft.citations {
            if !citations.contains(&citation) {
                citations.push(citation);
            }
        }
        self.changes.push(Change {
            id: String::new(),
            kind: draft.kind,
            level: draft.level.unwrap_or_else(|| draft.kind.level(draft.modality)),
            roles: draft.roles.into_iter().collect(),
            concerns: draft.concerns.into_iter().collect(),
            procedure: draft.procedure,
            about: draft.about,
            sentence: draft.sentence,
            before: draft.before,
            after: draft.after,
            impact: draft.impact.unwrap_or_else(|| draft.kind.impact.to_string()),
            details: draft.details,
            records: draft.records.into_iter().collect(),
            places: draft.places,
            citations,
            edits,
            step: draft.step,
        });
    }

    /// Counts edits as part of the splitting or putting together that made this procedure.
    pub fn belongs_to_the_move(&mut self, to: &str, edits: Vec<Edit>) {
        let moved = |change: &&mut Change| {
            let kind = change.kind.id == "procedure-split" || change.kind.id == "procedure-merged";
            kind && change.step.as_ref().is_some_and(|(procedure, _)| procedure == to)
        };
        if let Some(change) = self.changes.iter_mut().find(moved) {
            change.edits.extend(edits);
        }
    }

    pub fn finish(self) -> Vec<Change> {
        self.changes
    }

    /// Where a span of the old edition is.
    pub fn old_place(&self, span: Span) -> Place {
        place(self.old, Side::Old, span)
    }

    /// Where a span of the new edition is.
    pub fn new_place(&self, span: Span) -> Place {
        place(self.new, Side::New, span)
    }

    /// A draft about a statement, with everything that follows from it.
    pub fn about(&self, kind: &'static Row, both: Both) -> Draft {
        let mut draft = Draft::new(kind, String::new());
        if let Some(old) = both.old {
            draft.about = self.title_of(self.old, &self.old_reader, old);
            draft.roles.extend(self.old_people.bound_by(old));
            draft.concerns.extend(self.old_people.owed_to(&old.deed));
            draft.sentence = Some(self.old_reader.sentence(old));
            draft.places.push(self.old_place(old.span));
            draft.citations = old.marks.cited();
            draft.modality = Some(old.modality);
        }
        if let Some(new) = both.new {
            draft.about = self.title_of(self.new, &self.new_reader, new);
            draft.roles.extend(self.new_people.bound_by(new));
            draft.concerns.extend(self.new_people.owed_to(&new.deed));
            draft.sentence = Some(self.new_reader.sentence(new));
            draft.places.push(self.new_place(new.span));
            draft.citations = new.marks.cited();
            draft.modality = Some(new.modality);
        }
        let (reader, statement) = match (both.new, both.old) {
            (Some(new), _) => (&self.new_reader, new),
            (None, Some(old)) => (&self.old_reader, old),
            (None, None) => return draft,
        };
        draft.records = records::touched(reader, statement, &draft.about);
        let home = both.new.or(both.was).map(|statement| &statement.home);
        match home {
            Some(Home::Step { procedure, step }) => {
                draft.procedure = Some(self.procedure_title(procedure));
                draft.step = Some((procedure.clone(), step.clone()));
            }
            Some(Home::Procedure(procedure)) => {
                draft.procedure = Some(self.procedure_title(procedure));
                draft.step = Some((procedure.clone(), String::new()));
            }
            _ => {
                let act = both.new.or(both.was).and_then(|statement| statement.act.as_deref());
                if let Some((procedure, step)) = act.and_then(|act| self.step_of(act)) {
                    draft.procedure = Some(self.procedure_title(&procedure));
                    draft.step = Some((procedure, step));
                }
            }
        }
        draft
    }

    /// The one step of the new edition that does an act.
    fn step_of(&self, act: &str) -> Option<(String, String)> {
        let mut steps = self.new.procedures.iter().flat_map(|(name, procedure)| {
            procedure
                .nodes
                .iter()
                .filter(|node| node.act.as_deref() == Some(act))
                .map(move |node| (name.clone(), node.name.clone()))
        });
        steps.next()
    }

    /// A procedure's title, in the new edition if it is there.
    pub fn procedure_title(&self, name: &str) -> String {
        let title = |model: &Model| model.procedures.get(name).map(|procedure| procedure.title.clone());
        title(self.new).or_else(|| title(self.was)).unwrap_or_else(|| self.new_reader.procedure(name))
    }

    /// What a statement is about, as a title.
    fn title_of(&self, model: &Model, reader: &Reader, statement: &Statement) -> String {
        let title = match (&statement.home, &statement.act) {
            (Home::Step { procedure, step }, _) => {
                model.procedures.get(procedure).and_then(|p| p.node(step)).map(|node| node.title.clone())
            }
            (Home::Procedure(procedure), _) => model.procedures.get(procedure).map(|p| p.title.clone()),
            (Home::State(state), _) => model.states.get(state).map(|state| state.title.clone()),
            (Home::Recommendation { register, number }, _) => {
                model.registers.get(register).map(|register| format!("{}, {number}", register.title))
            }
            (Home::Variation(variation), _) => model.variations.get(variation).map(|variation| variation.title.clone()),
            (_, Some(act)) => model.acts.get(act).map(|act| act.title.clone()),
            _ => None,
        };
        match title.filter(|title| !title.is_empty()) {
            Some(title) => title,
            None if !statement.subject.list.is_empty() => sentence_case(&reader.parties(&statement.subject)),
            None => "General".to_string(),
        }
    }

    /// Whether two texts differ only in capitals, marks and spaces.
    pub fn same_words(one: &str, other: &str) -> bool {
        similar::same_words(one, other)
    }
}

fn place(model: &Model, edition: Side, span: Span) -> Place {
    let file = model.files.get(span.file as usize).cloned().unwrap_or_default();
    Place { edition, file, line: span.line, start: span.start, end: span.end, number: span.file }
}
