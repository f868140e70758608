//! One finding, walked through step by step: what each statement says, how each date is counted, where
//! they clash, what would mend it and what an answer looks like.
//!
//! Everything is taken from the finding and from the statements it points at; dates are the calendar's.

mod dates;
mod find;
mod proof;
#[cfg(test)]
mod tests;

pub use find::find;

use super::notice;
use super::timelines::Page;
use crate::Compiled;
use crate::diagnostics::{Finding, Origin, Positions, one_line};
use crate::model::{Marks, Model, Reader, Statement, Variant};
use std::collections::BTreeSet;

/// A sentence, or a clause of one, that a finding points at.
pub(super) struct Said<'m> {
    pub statement: &'m Statement,
    pub variant: Option<&'m Variant>,
}

impl Said<'_> {
    fn marks(&self) -> &Marks {
        self.variant.map_or(&self.statement.marks, |variant| &variant.marks)
    }

    fn sentence(&self, reader: &Reader) -> String {
        match self.variant {
            Some(variant) => reader.variant(self.statement, variant),
            None => reader.sentence(self.statement),
        }
    }
}

/// The walk through a finding, in lines of at most `width` characters.
pub fn walk(compiled: &Compiled, finding: &Finding, width: usize) -> String {
    let (model, mut page) = (&compiled.model, Page::new(width));
    let title = crate::check::row(finding.code).map_or("", |row| row.title);
    page.heading(&format!("{}: {title}", finding.id), '=');
    page.hang(0, "", &format!("{}: {}.", level(finding), one_line(&finding.message).trim_end_matches('.')));
    let said = said(model, finding);
    let mut number = 0;
    let mut step = |page: &mut Page, title: &str| {
        number += 1;
        page.text.push('\n');
        page.heading(&format!("{number}. {title}"), '-');
    };
    if !said.is_empty() {
        step(&mut page, "What the texts say");
        said.iter().for_each(|said| statement(&mut page, model, said));
    }
    let elsewhere = elsewhere(compiled, finding, &said);
    if !elsewhere.is_empty() {
        step(&mut page, "Where it stands in the policy files");
        elsewhere.iter().for_each(|line| page.hang(0, "", line));
    }
    let proved = if finding.code.starts_with("MP3") { proof::find(model, finding) } else { None };
    if let Some(proved) = &proved {
        let others: Vec<_> = proved.statements.iter().filter(|stated| stated.statement.is_none()).collect();
        if !others.is_empty() {
            step(&mut page, "What else it rests on");
            others.iter().for_each(|stated| page.hang(0, "- ", &declared(stated)));
        }
        step(&mut page, "When it happens");
        proof::circumstances(&mut page, proved);
    }
    let alone = proved.as_ref().filter(|proved| !proof::of_two(proved));
    if let Some(proved) = alone {
        step(&mut page, "The dates, one after another");
        proof::dates(&mut page, model, proved);
    } else if let Some(walk) = dates::walk(model, finding, &said) {
        step(&mut page, "The dates, one after another");
        for (heading, lines) in walk {
            page.hang(0, "", &heading);
            lines.iter().for_each(|line| page.hang(1, "- ", line));
        }
    }
    if let Some(proved) = proved.as_ref().filter(|proved| proof::of_two(proved)) {
        step(&mut page, "A case that shows it");
        proof::timelines(&mut page, &Reader::new(model), proved);
    }
    if !finding.proof.is_empty() {
        step(&mut page, if said.is_empty() { "Why" } else { "Why that is reported" });
        finding.proof.iter().for_each(|line| page.hang(0, "- ", line));
    }
    step(&mut page, "What would mend it");
    if !finding.help.is_empty() {
        page.hang(0, "", &finding.help);
    }
    for way in proved.iter().flat_map(|proved| &proved.way_out) {
        page.hang(0, "", &format!("A way out the text allows: {way}."));
    }
    page.hang(0, "", whose(finding));
    step(&mut page, "What an answer looks like");
    answer(&mut page, finding);
    page.text.push('\n');
    page.hang(0, "", &format!("About findings of this kind: milepost explain {}", finding.code));
    let documents: BTreeSet<String> =
        finding.citations.iter().filter_map(|cited| cited.split(' ').next()).map(str::to_string).collect();
    notice::lines(model, &documents).iter().for_each(|line| page.hang(0, "", line));
    page.text
}

/// A line of declaration that a proof rests on.
fn declared(stated: &crate::networks::Stated) -> String {
    let cited: Vec<String> = stated.citations.iter().map(ToString::to_string).collect();
    let cited = if cited.is_empty() { String::new() } else { format!(" [{}]", cited.join(", ")) };
    format!("{}{cited}", stated.text)
}

fn level(finding: &Finding) -> String {
    let word = finding.level.word();
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The sentences and clauses whose places the finding names, each once.
fn said<'m>(model: &'m Model, finding: &Finding) -> Vec<Said<'m>> {
    let mut list: Vec<Said> = Vec::new();
    for place in &finding.places {
        let found = model.statements.iter().find_map(|statement| {
            if statement.span == place.span {
                return Some(Said { statement, variant: None });
            }
            let variant = statement.variants.iter().find(|variant| variant.span == place.span);
            let whole = || {
                let (outer, inner) = (statement.span, place.span);
                let within = outer.file == inner.file && outer.start <= inner.start && inner.end <= outer.end;
                within.then_some(Said { statement, variant: None })
            };
            variant.map(|variant| Said { statement, variant: Some(variant) }).or_else(whole)
        });
        let Some(found) = found else { continue };
        let known = |other: &Said| {
            std::ptr::eq(other.statement, found.statement)
                && other.variant.map(std::ptr::from_ref) == found.variant.map(std::ptr::from_ref)
        };
        if !list.iter().any(known) {
            list.push(found);
        }
    }
    list
}

fn statement(page: &mut Page, model: &Model, said: &Said) {
    let reader = Reader::new(model);
    let marks = said.marks();
    let cited = marks.cited();
    let cited = if cited.is_empty() { "No paragraph cited".to_string() } else { cited.join(", ") };
    page.hang(0, "", &format!("{cited}:"));
    page.hang(1, "", &format!("{}.", said.sentence(&reader)));
    marks.readings.iter().for_each(|reading| page.hang(1, "Reading: ", reading));
    reader.silences(marks).iter().for_each(|silence| page.hang(1, "", &format!("{silence}.")));
    if said.variant.is_none() {
        reader.clauses(said.statement).iter().for_each(|clause| page.hang(1, "- ", clause));
    }
}

/// The places that are no statement: the line as the file has it.
fn elsewhere(compiled: &Compiled, finding: &Finding, said: &[Said]) -> Vec<String> {
    let positions = Positions::new(&compiled.sources);
    let told = |place: &crate::diagnostics::Place| {
        let spot = positions.spot(place.span)?;
        let label = if place.label.is_empty() { String::new() } else { format!(" ({})", place.label) };
        Some(format!("{}, line {}: {}{label}", spot.file, spot.line, spot.line_text.trim()))
    };
    let is_said = |place: &&crate::diagnostics::Place| {
        said.iter().any(|said| {
            let (outer, inner) = (said.statement.span, place.span);
            outer.file == inner.file && outer.start <= inner.start && inner.end <= outer.end
        })
    };
    finding.places.iter().filter(|place| !is_said(place)).filter_map(told).collect()
}

fn whose(finding: &Finding) -> &'static str {
    match finding.origin {
        Origin::Policy => "It is the policy file's to mend.",
        Origin::Document => {
            "It is the published text's own: the policy file is not to be bent to hide it. It stays, and is reported, until the text changes."
        }
    }
}

fn answer(page: &mut Page, finding: &Finding) {
    if let Some(given) = &finding.answer {
        let words = format!("Answered by {} on {}: {}", given.by, given.on, given.why);
        page.hang(0, "", &words);
        return;
    }
    let effect = match finding.origin {
        Origin::Policy => "It closes the finding:",
        Origin::Document => "It stands beside the finding wherever it is shown; the finding stays:",
    };
    page.hang(0, "", &format!("A line in a policy file, with who decided, when and why. {effect}"));
    page.text.push('\n');
    page.hang(
        2,
        "",
        &format!("answer to {} by \"Name, office\" on 1 March 2027: \"what was decided, and why\"", finding.id),
    );
}
