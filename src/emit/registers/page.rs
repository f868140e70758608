//! What the page of a register holds, before it is set.

use crate::check::registers::{Answer, Ask, Entry, Outcome, Verdict};
use crate::emit::notice;
use crate::model::{Marks, Model, Party, PartyKind, Reader, Recommendation, sentence_case};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The page of one document.
#[derive(Debug, Serialize)]
pub(super) struct Page {
    pub title: String,
    pub draft: bool,
    pub notices: Vec<String>,
    pub registers: Vec<Section>,
}

/// One register.
#[derive(Debug, Serialize)]
pub(super) struct Section {
    pub title: String,
    /// The first part of the addresses of its entries.
    pub anchor: String,
    pub about: Vec<String>,
    /// How many entries came to what, in words.
    pub counts: Vec<Count>,
    pub entries: Vec<Row>,
}

/// So many entries came to this.
#[derive(Debug, Serialize)]
pub(super) struct Count {
    pub outcome: &'static str,
    pub number: usize,
}

/// One entry.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    pub anchor: String,
    pub heading: String,
    /// The number as the document prints it.
    pub number: String,
    pub title: String,
    pub to: String,
    pub paragraph: String,
    pub due: String,
    pub assessment: String,
    pub action: String,
    pub see: String,
    pub citations: Vec<String>,
    pub readings: Vec<String>,
    pub silences: Vec<String>,
    pub outcome: &'static str,
    /// What decided it, in a line, for the table.
    pub short: String,
    /// The paragraphs named, for the table.
    pub met_by: String,
    pub asks: Vec<Asked>,
}

/// What an entry asks.
#[derive(Debug, Serialize)]
pub(super) struct Asked {
    pub sentence: String,
    pub citations: Vec<String>,
    pub clauses: Vec<String>,
    pub items: Vec<Point>,
    pub readings: Vec<String>,
    pub silences: Vec<String>,
    pub answers: Vec<Answered>,
}

/// One of several points of an ask.
#[derive(Debug, Serialize)]
pub(super) struct Point {
    pub text: String,
    pub citations: Vec<String>,
}

/// What is said to carry it out.
#[derive(Debug, Serialize)]
pub(super) struct Answered {
    pub paragraph: String,
    /// Empty where no rule captures the paragraph.
    pub rule: String,
    pub verdict: &'static str,
    pub differences: Vec<String>,
    pub agrees: Vec<String>,
}

impl Page {
    pub(super) fn of(
        model: &Model,
        document: &str,
        registers: &[&String],
        compared: &BTreeMap<String, Vec<Entry>>,
    ) -> Self {
        let reader = Reader::new(model);
        let empty = Vec::new();
        let entries = |name: &String| compared.get(name).unwrap_or(&empty);
        let sections: Vec<Section> = registers
            .iter()
            .filter_map(|name| Some(section(&reader, name, model.registers.get(*name)?, entries(name))))
            .collect();
        let cited = registers.iter().flat_map(|name| entries(name)).flat_map(|entry| &entry.entry.met_by);
        let mut documents: BTreeSet<String> = cited.map(|met| met.paragraph.document.clone()).collect();
        documents.insert(document.to_string());
        Page {
            title: model.documents.get(document).map_or_else(|| document.to_string(), |known| known.title.clone()),
            draft: notice::is_draft(model, &documents),
            notices: notice::lines(model, &documents),
            registers: sections,
        }
    }
}

fn section(reader: &Reader, name: &str, register: &crate::model::Register, entries: &[Entry]) -> Section {
    let mut counts: BTreeMap<Outcome, usize> = BTreeMap::new();
    for entry in entries {
        *counts.entry(entry.outcome()).or_default() += 1;
    }
    Section {
        title: register.title.clone(),
        anchor: name.to_string(),
        about: register.marks.readings.iter().map(|reading| format!("Reading: {reading}.")).collect(),
        counts: counts.into_iter().map(|(outcome, number)| Count { outcome: outcome.words(), number }).collect(),
        entries: entries.iter().map(|entry| row(reader, name, entries, entry)).collect(),
    }
}

fn row(reader: &Reader, register: &str, entries: &[Entry], entry: &Entry) -> Row {
    let known = entry.entry;
    let paragraphs: Vec<String> = known.met_by.iter().map(|met| met.paragraph.to_string()).collect();
    let outcome = entry.outcome();
    Row {
        anchor: format!("{register}-{}", known.number),
        heading: known.heading(),
        number: number(known),
        title: known.title.clone(),
        to: addressees(reader, known),
        paragraph: known.paragraph.clone().unwrap_or_default(),
        due: known.due.clone().unwrap_or_default(),
        assessment: sentence_case(&known.assessment.clone().unwrap_or_default()),
        action: sentence_case(&known.action.clone().unwrap_or_default()),
        see: see(entries, known),
        citations: known.marks.cited(),
        readings: known.marks.readings.clone(),
        silences: reader.silences(&known.marks),
        outcome: outcome.words(),
        short: short(entry),
        met_by: unique(paragraphs).join(", "),
        asks: entry.asks.iter().map(|ask| asked(reader, &known.marks, ask)).collect(),
    }
}

/// The other entry that answers this one, by its heading.
fn see(entries: &[Entry], entry: &Recommendation) -> String {
    let Some(see) = &entry.see else { return String::new() };
    let number = see.trim_start_matches("recommendation").trim();
    let other = entries.iter().find(|other| other.entry.number == number);
    other.map_or_else(|| see.clone(), |other| other.entry.heading())
}

fn number(entry: &Recommendation) -> String {
    let plain = entry.number.chars().next().is_some_and(|first| first.is_ascii_digit());
    if plain { entry.number.clone() } else { entry.heading() }
}

fn unique(mut words: Vec<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    words.retain(|word| seen.insert(word.clone()));
    words
}

/// The addressees as titles where they are declared, else in the register's own words.
fn addressees(reader: &Reader, entry: &Recommendation) -> String {
    let title = |name: &String| {
        let kind = [PartyKind::Agency, PartyKind::Role].into_iter().find(|kind| match kind {
            PartyKind::Agency => reader.model.agencies.contains_key(name),
            PartyKind::Role => reader.model.roles.contains_key(name),
        });
        kind.map_or_else(
            || name.clone(),
            |kind| reader.party_title(&Party { kind, name: name.clone(), qualifier: None }),
        )
    };
    entry.to.iter().map(title).collect::<Vec<_>>().join("; ")
}

/// What decided an entry, in a line: the gravest difference of the asks that are not met.
fn short(entry: &Entry) -> String {
    let worst = entry.asks.iter().filter_map(Ask::best).max_by_key(|(_, found)| found.verdict);
    let unanswered = entry.asks.iter().filter(|ask| ask.best().is_none()).count();
    let all = entry.asks.len();
    let mut lines: Vec<String> =
        worst.map(|(_, found)| found.why()).into_iter().filter(|why| !why.is_empty()).collect();
    if unanswered > 0 && unanswered < all {
        lines.push(format!("for {unanswered} of the {all} things asked no rule is named"));
    }
    let met = entry.asks.iter().filter_map(Ask::best).filter(|(_, found)| found.verdict == Verdict::AsWritten).count();
    if met > 0 && met < all {
        lines.push(format!("{met} of the {all} things asked {} met as written", if met == 1 { "is" } else { "are" }));
    }
    lines.join("; ")
}

fn asked(reader: &Reader, header: &Marks, ask: &Ask) -> Asked {
    let statement = ask.statement;
    let own = statement.marks.cited().into_iter().filter(|cited| !header.cited().contains(cited)).collect();
    Asked {
        sentence: reader.sentence(statement),
        citations: own,
        clauses: reader.clauses(statement),
        items: statement
            .items
            .iter()
            .map(|item| Point { text: reader.item(item), citations: item.marks.cited() })
            .collect(),
        readings: statement.marks.readings.clone(),
        silences: reader.silences(&statement.marks),
        answers: ask.answers.iter().map(answered).collect(),
    }
}

fn answered(answer: &Answer) -> Answered {
    let found = answer.comparison.as_ref();
    Answered {
        paragraph: answer.paragraph.to_string(),
        rule: found.map(|found| found.told.clone()).unwrap_or_default(),
        verdict: found.map_or("no rule captures this paragraph", |found| found.verdict.words()),
        differences: found.map(|found| found.differences.clone()).unwrap_or_default(),
        agrees: found.map(|found| found.agrees.clone()).unwrap_or_default(),
    }
}
