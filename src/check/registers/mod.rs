//! Registers of recommendations, compared with the rules that are said to carry them out.
//!
//! `met by` is a claim of the editors; what it is worth is worked out here, ask by ask, from the rules
//! themselves, and never from the claim.

mod compare;

pub use compare::{Comparison, Verdict};

use super::judge::Judge;
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::{Citation, Model, Reader, Recommendation, Register, Statement, sentence_case};
use crate::networks::claims::{Claim, claims};
use std::collections::BTreeMap;

/// An entry of a register, compared.
pub struct Entry<'m> {
    pub entry: &'m Recommendation,
    pub asks: Vec<Ask<'m>>,
}

/// One thing that an entry asks.
pub struct Ask<'m> {
    pub statement: &'m Statement,
    pub answers: Vec<Answer>,
}

/// A paragraph said to carry it out.
pub struct Answer {
    pub paragraph: Citation,
    /// None where no rule of the policies captures that paragraph.
    pub comparison: Option<Comparison>,
}

/// What an entry comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It asks nothing.
    Statement,
    /// No rule is said to carry it out.
    NothingNamed,
    /// The paragraph named is captured by no rule.
    NoRule,
    Compared(Verdict),
}

/// Every register with its entries compared, by the register's name.
pub fn compared(model: &Model) -> BTreeMap<String, Vec<Entry<'_>>> {
    let judge = Judge::new(model);
    compare_all(&judge)
}

fn compare_all<'m>(judge: &Judge<'m>) -> BTreeMap<String, Vec<Entry<'m>>> {
    let model = judge.model();
    let mut rules: BTreeMap<&Citation, Vec<Claim>> = BTreeMap::new();
    for claim in claims(judge.model()) {
        for citation in &claim.marks.citations {
            rules.entry(citation).or_default().push(claim.clone());
        }
    }
    let of =
        |register: &'m Register| register.entries.iter().map(|entry| compare_entry(judge, &rules, entry)).collect();
    model.registers.iter().map(|(name, register)| (name.clone(), of(register))).collect()
}

fn compare_entry<'m>(
    judge: &Judge<'m>,
    rules: &BTreeMap<&Citation, Vec<Claim<'m>>>,
    entry: &'m Recommendation,
) -> Entry<'m> {
    let asks =
        entry.statements.iter().filter_map(|at| judge.model().statements.get(*at).map(|statement| (*at, statement)));
    let answer = |statement: &Statement, paragraph: &Citation| Answer {
        paragraph: paragraph.clone(),
        comparison: rules
            .get(paragraph)
            .and_then(|rules| compare::best(judge, statement, rules, &paragraph.to_string())),
    };
    let ask = |(at, statement): (usize, &'m Statement)| Ask {
        statement,
        answers: entry
            .met_by
            .iter()
            .filter(|met| met.asks.contains(&at))
            .map(|met| answer(statement, &met.paragraph))
            .collect(),
    };
    Entry { entry, asks: asks.map(ask).collect() }
}

impl Ask<'_> {
    /// The best of what is said to carry it out.
    pub fn best(&self) -> Option<(&Citation, &Comparison)> {
        let found = self.answers.iter().filter_map(|answer| Some((&answer.paragraph, answer.comparison.as_ref()?)));
        found.min_by_key(|(_, comparison)| comparison.verdict)
    }
}

impl Entry<'_> {
    /// What it comes to, all asks together: one that is not carried out leaves the entry met in part at most.
    pub fn outcome(&self) -> Outcome {
        if self.entry.is_statement && self.asks.is_empty() {
            return Outcome::Statement;
        }
        let named = self.asks.iter().any(|ask| !ask.answers.is_empty());
        let best: Vec<Option<Verdict>> =
            self.asks.iter().map(|ask| ask.best().map(|(_, found)| found.verdict)).collect();
        match best.iter().flatten().max() {
            _ if !named => Outcome::NothingNamed,
            None => Outcome::NoRule,
            Some(Verdict::AsWritten) if best.contains(&None) => Outcome::Compared(Verdict::InPart),
            Some(worst) => Outcome::Compared(*worst),
        }
    }
}

impl Verdict {
    /// In words, as an entry's heading has it.
    pub fn words(self) -> &'static str {
        match self {
            Verdict::AsWritten => "met as written",
            Verdict::ForAPerson => "for a person to judge",
            Verdict::InPart => "met in part",
            Verdict::NotAsWritten => "not met as written",
        }
    }
}

impl Outcome {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Outcome::Statement => "asks nothing",
            Outcome::NothingNamed => "no rule is named",
            Outcome::NoRule => "the paragraph named is not captured",
            Outcome::Compared(verdict) => verdict.words(),
        }
    }
}

impl Recommendation {
    /// "Recommendation 8", "Statement 13", "Appendix 3".
    pub fn heading(&self) -> String {
        let kind = if self.is_statement { "Statement" } else { "Recommendation" };
        match self.number.chars().next() {
            Some(first) if first.is_ascii_digit() => format!("{kind} {}", self.number),
            // "appendix-d" is printed as "Appendix D".
            _ => {
                let part = |part: &str| if part.len() == 1 { part.to_uppercase() } else { part.to_string() };
                sentence_case(&self.number.split('-').map(part).collect::<Vec<_>>().join(" "))
            }
        }
    }
}

/// MP531: recommendations that the rule named does not meet as written.
pub(super) fn not_met(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    let mut findings = Vec::new();
    for (register, entries) in compare_all(&judge) {
        let title = model.registers.get(&register).map_or("", |register| register.title.as_str());
        for entry in &entries {
            findings.extend(entry.asks.iter().filter_map(|ask| not_met_by(&judge.reader, title, entry.entry, ask)));
        }
    }
    judge.with_notes(findings)
}

fn not_met_by(reader: &Reader, title: &str, entry: &Recommendation, ask: &Ask) -> Option<Finding> {
    let told = |verdict: Verdict| matches!(verdict, Verdict::InPart | Verdict::NotAsWritten);
    let (paragraph, found) = ask.best().filter(|(_, found)| told(found.verdict))?;
    let level = if found.verdict == Verdict::NotAsWritten { Level::Warning } else { Level::Note };
    let (is, why) = (found.verdict.words(), found.why());
    let message = format!("{} of \"{title}\" ({}) is {is}: {why}", entry.heading(), entry.title);
    let sentence = reader.sentence(ask.statement);
    let cited = ask.statement.marks.cited();
    let key = [title, entry.number.as_str(), sentence.as_str(), &paragraph.to_string()];
    let mut finding = Finding::new("MP531", level, Origin::Document, &key, message)
        .at(ask.statement.span, "what is asked")
        .cite(cited.iter().cloned().chain([paragraph.to_string()]))
        .because(format!("{}: {sentence}.", cited.join(", ")))
        .because(found.told.clone());
    if let Some(rule) = reader.model.statements.get(found.rule) {
        finding = finding.see(rule.span, "what is said to meet it");
    }
    for line in found.differences.iter().skip(found.decisive) {
        finding = finding.because(format!("{}.", sentence_case(line)));
    }
    for line in &found.agrees {
        finding = finding.because(format!("They agree on {line}."));
    }
    Some(finding.help("Nothing has to change in the policies: the register shows the difference. Put it to those who answer for the recommendation."))
}

/// MP532: entries that lead to nothing.
pub(super) fn leads_nowhere(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    let mut findings = Vec::new();
    for (name, entries) in compare_all(&judge) {
        let Some(register) = model.registers.get(&name) else { continue };
        for entry in &entries {
            findings.extend(no_rule(register, entry));
            findings.extend(see_nothing(register, entry.entry));
        }
    }
    judge.with_notes(findings)
}

fn no_rule(register: &Register, entry: &Entry) -> Vec<Finding> {
    let named = |paragraph: &Citation| {
        entry
            .asks
            .iter()
            .flat_map(|ask| &ask.answers)
            .any(|answer| answer.paragraph == *paragraph && answer.comparison.is_some())
    };
    let lost = entry.entry.met_by.iter().filter(|met| !named(&met.paragraph));
    let finding = |met: &crate::model::MetBy| {
        let cited = met.paragraph.to_string();
        let heading = entry.entry.heading();
        let asks = !entry.entry.statements.is_empty();
        let (message, help) = if asks {
            (
                format!("{heading} is said to be met by {cited}, which no rule captures"),
                "Capture that paragraph, or name the paragraph of a rule that is captured; without a rule there is nothing to compare.",
            )
        } else {
            (
                format!("{heading} is said to be met by {cited}, but does not say what it asks"),
                "Write what it asks as a sentence: WHO is recommended to …; without it there is nothing to compare.",
            )
        };
        Finding::new("MP532", Level::Warning, Origin::Policy, &[&register.title, &entry.entry.number, &cited], message)
            .at(met.span, "said here")
            .cite([cited])
            .help(help)
    };
    lost.map(finding).collect()
}

/// "see 13", and there is no 13.
fn see_nothing(register: &Register, entry: &Recommendation) -> Option<Finding> {
    let see = entry.see.as_ref()?;
    let number = see.trim_start_matches("recommendation").trim();
    if number != entry.number && register.entries.iter().any(|other| other.number == number) {
        return None;
    }
    let message = format!("{} refers to {see}, and there is no other entry of that number", entry.heading());
    Some(
        Finding::new("MP532", Level::Warning, Origin::Policy, &[&register.title, &entry.number, see], message)
            .at(entry.span, "said here")
            .cite(entry.marks.cited())
            .help("Look the number up in the register, and write it as: see: 13"),
    )
}
