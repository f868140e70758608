//! What the page of a procedure holds, before it is set.

use crate::diagnostics::{Finding, Origin};
use crate::emit::sheet::{self, Note, Row, Section, Tick};
use crate::emit::{file_name, flowcharts};
use crate::model::{Home, Model, Party, PartyKind, Procedure, Reader, Silence, Statement, Target, sentence_case};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The page of a procedure.
#[derive(Clone, Debug, Serialize)]
pub struct ProcedurePage {
    pub title: String,
    pub citations: Vec<String>,
    /// Whose reading it is, a sentence for each document.
    pub notices: Vec<String>,
    pub draft: bool,
    /// Readings of the procedure as a whole.
    pub about: Vec<String>,
    /// What starts it, and what may interrupt it.
    pub begins: Vec<Note>,
    /// The ways in which it ends or goes on.
    pub ends: Vec<Note>,
    /// Who has a part in it.
    pub who: Vec<Who>,
    /// The name of its files in the other folders, without ending.
    pub file: String,
    /// The sheets of the drawing, if it is too large for one: the names of their files.
    pub sheets: Vec<String>,
    /// What the drawing shows, in a sentence.
    pub drawing: String,
    /// What holds throughout, and every step.
    pub steps: Vec<Section>,
    /// Every statement that states a time, or should.
    pub timescales: Vec<Row>,
    /// What is not to be done.
    pub forbidden: Vec<Row>,
    pub related: Vec<Related>,
    /// What the text of this procedure leaves unsettled.
    pub findings: Vec<Unsettled>,
    /// How times are counted.
    pub conventions: Vec<String>,
}

/// Somebody with a part in a procedure.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Who {
    pub title: String,
    /// The checklist of all that they do: folder and name, without ending.
    pub checklist: String,
    /// The steps they are responsible for.
    pub steps: Vec<String>,
}

/// Another procedure.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Related {
    /// "Hands over to", "Comes from".
    pub how: &'static str,
    pub title: String,
    /// Its page, without ending; empty if it is not captured.
    pub file: String,
    pub citations: Vec<String>,
}

/// A finding about the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unsettled {
    pub message: String,
    pub citations: Vec<String>,
    pub id: String,
}

/// The page of a procedure; none if there is no such procedure.
pub fn procedure_page(model: &Model, name: &str, findings: &[Finding]) -> Option<ProcedurePage> {
    let procedure = model.procedures.get(name)?;
    let sheet = sheet::procedure(model, name)?;
    let reader = Reader::new(model);
    let statements: Vec<&Statement> =
        sheet::statements_of(model, name).into_iter().filter_map(|at| model.statements.get(at)).collect();
    let timed = statements.iter().filter(|statement| states_a_time(statement));
    let rows = sheet.sections.iter().flat_map(|section| &section.rows);
    let mut steps = sheet.sections.clone();
    let begins = steps.first_mut().map(|first| std::mem::take(&mut first.before)).unwrap_or_default();
    steps.retain(|step| !step.label.is_empty() || !step.rows.is_empty());
    let ends = sheet.sections.iter().filter(|section| section.label == "End").map(|section| Note {
        text: section.title.clone(),
        citations: section.citations.clone(),
        ..Note::default()
    });
    Some(ProcedurePage {
        title: sheet.title.clone(),
        citations: sheet.citations.clone(),
        notices: sheet.notices.clone(),
        draft: sheet.draft,
        about: sheet.about.clone(),
        begins,
        ends: ends.collect(),
        who: who(&reader, procedure, &statements),
        file: file_name(name),
        sheets: flowcharts::sheet_files(model, name),
        drawing: drawing_in_words(procedure),
        timescales: timed.map(|statement| sheet::row(&reader, statement)).collect(),
        forbidden: rows.filter(|row| row.tick == Tick::Forbidden).cloned().collect(),
        related: related(&reader, name, procedure),
        findings: unsettled(procedure, &statements, findings),
        conventions: sheet.conventions.clone(),
        steps,
    })
}

/// It states a time, or leaves one open.
pub(super) fn states_a_time(statement: &Statement) -> bool {
    let clause = statement.variants.iter().any(|variant| !variant.bounds.is_empty());
    let open = statement.marks.leaves_open(Silence::Amount) || statement.marks.leaves_open(Silence::Start);
    !statement.bounds.is_empty() || clause || !statement.series.is_empty() || open
}

/// Who is responsible for a step or named in a sentence, in the order of their titles.
fn who(reader: &Reader, procedure: &Procedure, statements: &[&Statement]) -> Vec<Who> {
    let mut steps: BTreeMap<&Party, Vec<String>> = BTreeMap::new();
    for node in &procedure.nodes {
        for party in &node.responsible {
            steps.entry(party).or_default().push(node.title.clone());
        }
    }
    for party in statements.iter().flat_map(|statement| &statement.subject.list) {
        steps.entry(party).or_default();
    }
    let mut who: BTreeMap<String, Who> = BTreeMap::new();
    for (party, steps) in steps {
        let folder = if party.kind == PartyKind::Role { "roles" } else { "agencies" };
        let title = reader.party_title(&Party { qualifier: None, ..party.clone() });
        let checklist = format!("{folder}/{}", file_name(&party.name));
        let one = who.entry(title.clone()).or_insert(Who { title, checklist, steps: Vec::new() });
        one.steps.extend(steps.into_iter().filter(|step| !one.steps.contains(step)).collect::<Vec<_>>());
    }
    who.into_values().collect()
}

fn drawing_in_words(procedure: &Procedure) -> String {
    let steps = procedure.nodes.len();
    format!(
        "Flowchart of \u{201c}{}\u{201d} with {steps} {}. The numbered steps below say the same.",
        procedure.title,
        if steps == 1 { "step" } else { "steps and decisions" }
    )
}

/// Procedures that this one hands over to, and those that hand over to it.
fn related(reader: &Reader, name: &str, procedure: &Procedure) -> Vec<Related> {
    let model = reader.model;
    let one = |how: &'static str, other: &str| {
        let captured = model.procedures.get(other);
        let marks = captured.map(|p| &p.marks).or(model.elsewhere.get(other).map(|elsewhere| &elsewhere.marks));
        Related {
            how,
            title: reader.procedure(other),
            file: captured.map(|_| file_name(other)).unwrap_or_default(),
            citations: marks.map(|marks| marks.cited()).unwrap_or_default(),
        }
    };
    let mut related: BTreeSet<Related> = BTreeSet::new();
    for (other, back) in targets(procedure) {
        related.insert(one(if back { "Goes to and comes back from" } else { "Hands over to" }, other));
    }
    for (other, from) in &model.procedures {
        if other != name && targets(from).any(|(to, _)| to == name) {
            related.insert(one("Is reached from", other));
        }
    }
    related.into_iter().collect()
}

fn targets(procedure: &Procedure) -> impl Iterator<Item = (&str, bool)> {
    let routes = procedure.nodes.iter().flat_map(|node| &node.routes).map(|route| &route.target);
    let all = routes.chain(procedure.interrupts.iter().map(|interrupt| &interrupt.target));
    all.filter_map(|target| match target {
        Target::Procedure { name, come_back } => Some((name.as_str(), *come_back)),
        _ => None,
    })
}

/// The text's own faults that lie in this procedure or in what it cites.
fn unsettled(procedure: &Procedure, statements: &[&Statement], findings: &[Finding]) -> Vec<Unsettled> {
    let within = |span: &crate::diagnostics::Span, outer: &crate::diagnostics::Span| {
        span.file == outer.file && outer.start <= span.start && span.end <= outer.end
    };
    let here = |finding: &&Finding| {
        finding.origin == Origin::Document
            && finding.places.iter().filter(|place| place.primary).any(|place| {
                within(&place.span, &procedure.span)
                    || statements.iter().filter(|s| !matches!(s.home, Home::Rule)).any(|s| within(&place.span, &s.span))
            })
    };
    let told = |finding: &Finding| Unsettled {
        message: sentence_case(&finding.message),
        citations: finding.citations.clone(),
        id: finding.id.clone(),
    };
    findings.iter().filter(here).map(told).collect()
}
