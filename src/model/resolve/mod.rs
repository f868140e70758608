//! From syntax trees to the model: names are bound, types checked, silences and defaults made plain.
//!
//! Three passes: every declaration gets its name ([`names`]); the things declared are described
//! ([`declare`]); sentences, conditions and flow are bound to them ([`sentence`], [`time`],
//! [`condition`], [`flow`]). A name that is not found costs one finding, never the rest of the file.

mod condition;
mod declare;
mod flow;
mod imports;
mod names;
mod parties;
mod properties;
mod register;
mod sentence;
mod time;

use super::*;
use crate::diagnostics::{Finding, Level, Origin};
use crate::syntax::ast;
use names::Symbols;
use std::collections::BTreeSet;

/// Resolves all files of a policy folder, in the order given; the findings are ours to mend.
pub fn resolve(files: &[ast::File]) -> (Model, Vec<Finding>) {
    let mut resolver = Resolver::new(files);
    resolver.check_imports();
    resolver.declare_all();
    resolver.resolve_bodies();
    resolver.name_the_responsible();
    resolver.report_unused();
    (resolver.model, resolver.findings)
}

/// What is known while files are resolved.
pub(super) struct Resolver<'a> {
    files: &'a [ast::File],
    symbols: Symbols,
    /// For each file, the files whose names it may use: itself, those it uses, and theirs.
    visible: Vec<BTreeSet<usize>>,
    model: Model,
    findings: Vec<Finding>,
    /// Where each box of each procedure stands in its list: a procedure may have thousands.
    boxes: std::collections::BTreeMap<String, std::collections::BTreeMap<String, usize>>,
    /// Names that something refers to.
    used: BTreeSet<String>,
    scope: Scope,
}

/// Where the line being resolved stands.
#[derive(Clone, Debug)]
struct Scope {
    file: usize,
    home: Home,
    /// The act whose block or step this is.
    act: Option<String>,
    /// Citations of the enclosing header, for sentences without their own.
    citations: Vec<Citation>,
    /// The enclosing header is a proposal, and so is what stands below it.
    proposed: bool,
}

impl<'a> Resolver<'a> {
    fn new(files: &'a [ast::File]) -> Self {
        let (symbols, findings) = Symbols::collect(files);
        let model = Model {
            schema_version: SCHEMA_VERSION,
            files: files.iter().map(|file| file.name.clone()).collect(),
            ..Model::default()
        };
        let scope = Scope { file: 0, home: Home::Rule, act: None, citations: Vec::new(), proposed: false };
        Resolver {
            files,
            symbols,
            visible: Vec::new(),
            model,
            findings,
            boxes: Default::default(),
            used: BTreeSet::new(),
            scope,
        }
    }

    /// Reports something that is ours to mend.
    fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// An error in the policy file, keyed by its own words.
    fn error(&mut self, code: &'static str, span: Span, message: String, help: impl Into<String>) {
        let finding = Finding::new(code, Level::Error, Origin::Policy, &[&message], message.clone());
        self.report(finding.at(span, "").help(help));
    }

    /// Resolves the body of every declaration and every sentence outside one.
    fn resolve_bodies(&mut self) {
        for (at, file) in self.files.iter().enumerate() {
            self.scope = Scope { file: at, home: Home::Rule, act: None, citations: Vec::new(), proposed: false };
            for statement in &file.body {
                match statement {
                    ast::Statement::Declaration(declaration) => self.body_of(declaration),
                    ast::Statement::Sentence(sentence) => {
                        self.add_sentence(sentence);
                    }
                    ast::Statement::Answer(answer) => self.answer(answer),
                    ast::Statement::SetAside(line) => self.set_aside(line),
                    ast::Statement::Use(_) => {}
                    other => self.misplaced(other, "outside any block"),
                }
            }
        }
    }

    fn set_aside(&mut self, line: &ast::SetAside) {
        for reference in &line.paragraphs {
            self.check_document(reference);
        }
        self.model.set_aside.push(SetAside {
            paragraphs: line.paragraphs.iter().map(sentence::citation).collect(),
            reason: line.reason,
            why: line.why.clone(),
            span: line.span,
        });
    }

    fn answer(&mut self, answer: &ast::Answer) {
        self.model.answers.push(CaseAnswer {
            finding: answer.finding.clone(),
            by: answer.by.clone(),
            on: answer.on.0,
            why: answer.why.clone(),
            span: answer.span,
        });
    }

    /// A line that means nothing where it stands.
    fn misplaced(&mut self, statement: &ast::Statement, place: &str) {
        let (span, what, home) = describe(statement);
        self.error(
            "MP105",
            span,
            format!("{what} means nothing {place}"),
            format!("Move it to where it belongs ({home}), or take it out."),
        );
    }

    /// The box of this name in a procedure.
    fn box_of(&self, procedure: &str, name: &str) -> Option<&Node> {
        let at = *self.boxes.get(procedure)?.get(name)?;
        self.model.procedures.get(procedure)?.nodes.get(at)
    }

    /// Runs `work` with another scope, then restores this one.
    fn within<T>(&mut self, home: Home, act: Option<String>, marks: &Marks, work: impl FnOnce(&mut Self) -> T) -> T {
        let citations = if marks.citations.is_empty() { self.scope.citations.clone() } else { marks.citations.clone() };
        let proposed = marks.proposed || self.scope.proposed;
        let scope = Scope { file: self.scope.file, home, act, citations, proposed };
        let outer = std::mem::replace(&mut self.scope, scope);
        let result = work(self);
        self.scope = outer;
        result
    }
}

/// Where a statement stands, what it is, and where such a thing belongs.
fn describe(statement: &ast::Statement) -> (Span, String, &'static str) {
    use ast::Statement as S;
    match statement {
        S::Use(name) => (name.span, "A 'use' line".into(), "the top of the file"),
        S::Answer(answer) => (answer.span, "An answer to a finding".into(), "outside any block"),
        S::SetAside(line) => (line.span, "A paragraph set aside".into(), "outside any block"),
        S::Declaration(d) => {
            let home = match d.kind {
                ast::Kind::Step | ast::Kind::Decision | ast::Kind::Together | ast::Kind::End => "in a procedure",
                ast::Kind::Recommendation => "in a register",
                _ => "outside any block",
            };
            (d.span, format!("A '{}'", d.kind.word()), home)
        }
        S::Property(p) => (p.key.span, format!("\"{}: …\"", p.key.text), "in the declaration it describes"),
        S::Starts(s) => (s.span, "'starts with …'".into(), "in a procedure"),
        S::MarksMoment(m) => (m.span, "'… marks …'".into(), "in an act or a step"),
        S::Needs(n) => (n.span, "'needs …'".into(), "in an act or a step"),
        S::InPlaceOf { sentence, .. } => (sentence.span, "'in place of …'".into(), "in a variation"),
        S::Flow(f) => (f.span, "A line of flow".into(), "in a step of a procedure"),
        S::Quorum(q) => (q.span, "A quorum".into(), "in an act or a step"),
        S::Sentence(s) => (s.span, "A sentence".into(), "in an act, a step, a procedure or on its own"),
        S::Item(i) => (i.text.span, "A line in quotes".into(), "in the block of a sentence, as an item of its list"),
    }
}
