//! What the texts state, clause by clause, each with the condition under which it holds: the common
//! ground of networks and of the checks that compare texts.

use crate::diagnostics::Span;
use crate::logic::Formula;
use crate::model::*;
use std::collections::BTreeMap;

/// A sentence, or one of its `instead` and `also` clauses, as something a text states.
#[derive(Clone)]
pub struct Claim<'m> {
    /// The place of its sentence in the model.
    pub index: usize,
    pub statement: &'m Statement,
    pub variant: Option<&'m Variant>,
    pub subject: &'m Parties,
    pub modality: Modality,
    pub deed: &'m Deed,
    pub bounds: &'m [Bound],
    pub marks: &'m Marks,
    pub span: Span,
    /// When it holds: its condition, without its exceptions and without what stands instead of it.
    pub when: Formula,
    /// Paragraphs of another document in whose place it stands.
    in_place_of: &'m [Citation],
}

/// Everything that binds somebody: not research, not recommendations, not proposals.
pub fn claims(model: &Model) -> Vec<Claim<'_>> {
    let replaced: BTreeMap<usize, &[Citation]> = model
        .variations
        .values()
        .flat_map(|variation| &variation.changes)
        .map(|change| (change.statement, change.in_place_of.as_slice()))
        .collect();
    let mut list = Vec::new();
    for (index, statement) in model.statements.iter().enumerate() {
        let elsewhere = matches!(statement.home, Home::Recommendation { .. }) || statement.marks.proposed;
        if elsewhere || !is_binding(model, &statement.marks) {
            continue;
        }
        let in_place_of = replaced.get(&index).copied().unwrap_or_default();
        list.extend(of_statement(model, index, statement, in_place_of));
    }
    list
}

/// Whether a document among those cited can bind anybody.
fn is_binding(model: &Model, marks: &Marks) -> bool {
    let binds = |citation: &Citation| {
        let standing = model.documents.get(&citation.document).map_or("", |document| document.standing.as_str());
        !matches!(standing, "research" | "recommendation" | "recommendations")
    };
    marks.citations.is_empty() || marks.citations.iter().any(binds)
}

fn of_statement<'m>(
    model: &'m Model,
    index: usize,
    statement: &'m Statement,
    in_place_of: &'m [Citation],
) -> Vec<Claim<'m>> {
    let around = around(model, statement);
    let own: Vec<Formula> = statement.when.iter().map(|when| when.formula(model)).collect();
    let replaced = statement.variants.iter().filter(|variant| variant.instead);
    let not_replaced = replaced.map(|variant| variant.when.formula(model).negated());
    let base = Claim {
        index,
        statement,
        variant: None,
        subject: &statement.subject,
        modality: statement.modality,
        deed: &statement.deed,
        bounds: &statement.bounds,
        marks: &statement.marks,
        span: statement.span,
        when: Formula::And(around.iter().chain(&own).cloned().chain(not_replaced).collect()),
        in_place_of,
    };
    let mut list = vec![base.clone()];
    for variant in &statement.variants {
        let mut parts = around.clone();
        parts.push(variant.when.formula(model));
        if !variant.instead {
            parts.extend(own.iter().cloned());
        }
        list.push(Claim {
            variant: Some(variant),
            subject: &variant.subject,
            modality: variant.modality,
            deed: &variant.deed,
            bounds: &variant.bounds,
            marks: &variant.marks,
            span: variant.span,
            when: Formula::And(parts),
            ..base.clone()
        });
    }
    list
}

/// What must be so for the sentence to be reached at all: its procedure's start, and no exception.
fn around(model: &Model, statement: &Statement) -> Vec<Formula> {
    let mut parts: Vec<Formula> = statement.unless.iter().map(|unless| unless.formula(model).negated()).collect();
    if let Home::Procedure(procedure) | Home::Step { procedure, .. } = &statement.home
        && let Some(procedure) = model.procedures.get(procedure)
        && !procedure.starts.is_empty()
        && procedure.starts.iter().all(|start| start.when.is_some())
    {
        let starts = procedure.starts.iter().filter_map(|start| start.when.as_ref());
        parts.push(Formula::Or(starts.map(|when| when.formula(model)).collect()));
    }
    parts
}

impl Claim<'_> {
    /// Whether the two can speak of one case: of different sentences, in force at the same time, of
    /// occurrences that can be the same, and neither in place of the other.
    pub fn meets(&self, other: &Claim, model: &Model) -> bool {
        let different_times = match (self.statement.occurrence, other.statement.occurrence) {
            (Some(one), Some(other)) => one != other,
            _ => false,
        };
        let replaces = |one: &Claim, other: &Claim| {
            one.in_place_of.iter().any(|citation| other.marks.citations.contains(citation))
        };
        self.index != other.index
            && !different_times
            && !self.has_as_exception(other)
            && !other.has_as_exception(self)
            && !replaces(self, other)
            && !replaces(other, self)
            && in_force_together(model, self.marks, other.marks)
    }

    /// Whether the other's paragraph is that of an `instead` clause of this one's sentence: the editors
    /// have said how the two go together.
    fn has_as_exception(&self, other: &Claim) -> bool {
        let instead = self.statement.variants.iter().filter(|variant| variant.instead);
        instead.flat_map(|variant| &variant.marks.citations).any(|citation| {
            !self.statement.marks.citations.contains(citation) && other.marks.citations.contains(citation)
        })
    }

    /// The sentence read aloud, after its paragraphs: `SET A.3.9.6: The … must happen …`.
    pub fn told(&self, reader: &Reader) -> String {
        let sentence = match self.variant {
            Some(variant) => reader.variant(self.statement, variant),
            None => reader.sentence(self.statement),
        };
        match self.marks.cited().as_slice() {
            [] => format!("{sentence}."),
            cited => format!("{}: {sentence}.", cited.join(", ")),
        }
    }
}

/// Whether editions of the documents are in force at the same time.
fn in_force_together(model: &Model, one: &Marks, other: &Marks) -> bool {
    let periods = |marks: &Marks| -> Vec<_> {
        let document = |citation: &Citation| model.documents.get(&citation.document);
        marks.citations.iter().filter_map(document).map(|d| (d.in_force_from, d.in_force_until)).collect()
    };
    let (ones, others) = (periods(one), periods(other));
    let before = |until: Option<jiff::civil::Date>, from: Option<jiff::civil::Date>| {
        until.zip(from).is_some_and(|(until, from)| until < from)
    };
    ones.is_empty()
        || others.is_empty()
        || ones.iter().any(|a| others.iter().any(|b| !before(a.1, b.0) && !before(b.1, a.0)))
}
