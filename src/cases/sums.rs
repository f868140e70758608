//! Verdicts counted: by rule, by role, by agency and by month.

use super::judge::{Judgement, Stated, Verdict};
use crate::model::{Model, PartyKind};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The kinds of verdict that are counted apart, in the order of the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Met,
    MetLater,
    Breached,
    DepartedWithReason,
    DepartedWithout,
    WrongActor,
    OutOfOrder,
    Pending,
    CannotTell,
    ForAPerson,
}

impl Kind {
    /// Every kind, in order.
    pub const ALL: [Kind; 10] = [
        Kind::Met,
        Kind::MetLater,
        Kind::Breached,
        Kind::DepartedWithReason,
        Kind::DepartedWithout,
        Kind::WrongActor,
        Kind::OutOfOrder,
        Kind::Pending,
        Kind::CannotTell,
        Kind::ForAPerson,
    ];

    /// What people read.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Kind::Met => "Met",
            Kind::MetLater => "Met by a later date agreed",
            Kind::Breached => "Breached (must)",
            Kind::DepartedWithReason => "Departed from (should), reason recorded",
            Kind::DepartedWithout => "Departed from (should), no reason",
            Kind::WrongActor => "Done by somebody else",
            Kind::OutOfOrder => "Out of order",
            Kind::Pending => "Pending",
            Kind::CannotTell => "Cannot tell",
            Kind::ForAPerson => "For a person to judge",
        }
    }

    /// The kind of a judgement.
    #[must_use]
    pub fn of(judgement: &Judgement) -> Self {
        match &judgement.verdict {
            Verdict::Met if judgement.extended => Kind::MetLater,
            Verdict::Met => Kind::Met,
            Verdict::Breached { .. } => Kind::Breached,
            Verdict::Departed { reason: true, .. } => Kind::DepartedWithReason,
            Verdict::Departed { .. } => Kind::DepartedWithout,
            Verdict::WrongActor { .. } => Kind::WrongActor,
            Verdict::OutOfOrder { .. } => Kind::OutOfOrder,
            Verdict::Pending { .. } => Kind::Pending,
            Verdict::CannotTell { .. } => Kind::CannotTell,
            Verdict::ForAPersonToJudge { .. } => Kind::ForAPerson,
        }
    }
}

/// How many of each kind.
pub type Counts = [u64; Kind::ALL.len()];

/// Verdicts, counted.
#[derive(Clone, Debug, Default)]
pub struct Sums {
    /// By statement: its place in the model (those without one after the rest) and id.
    rules: BTreeMap<(usize, String), (Arc<Stated>, Counts)>,
    /// By the month of the deadline, or else of when it was done; none where neither is known.
    months: BTreeMap<Option<(i16, i8)>, Counts>,
}

/// One row of a table of sums.
#[derive(Clone, Debug, PartialEq)]
pub struct SumRow {
    /// What people read.
    pub title: String,
    /// The paragraphs, for a rule.
    pub citations: Vec<String>,
    /// The counts.
    pub counts: Counts,
    /// The rows of the first table that it adds up.
    pub of: Vec<usize>,
}

/// The four tables: by rule, by role, by agency, by month.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SumTables {
    pub rules: Vec<SumRow>,
    pub roles: Vec<SumRow>,
    pub agencies: Vec<SumRow>,
    pub months: Vec<SumRow>,
}

impl Sums {
    /// Counts the judgements of a case.
    pub fn add(&mut self, judgements: &[Judgement]) {
        for one in judgements {
            let kind = Kind::of(one) as usize;
            let stated = &one.clause.statement;
            let key = (stated.index.unwrap_or(usize::MAX), stated.id.clone());
            let rule = self.rules.entry(key).or_insert_with(|| (Arc::clone(stated), Counts::default()));
            rule.1[kind] += 1;
            let month = one.due.or(one.done).map(|moment| (moment.date().year(), moment.date().month()));
            self.months.entry(month).or_default()[kind] += 1;
        }
    }

    /// Whether any verdict is of this kind.
    #[must_use]
    pub fn any(&self, kind: Kind) -> bool {
        self.rules.values().any(|(_, counts)| counts[kind as usize] > 0)
    }

    /// The tables.
    #[must_use]
    pub fn tables(&self, model: &Model) -> SumTables {
        let rules: Vec<SumRow> = self
            .rules
            .values()
            .map(|(stated, counts)| SumRow {
                title: stated.text.clone(),
                citations: stated.citations.clone(),
                counts: *counts,
                of: Vec::new(),
            })
            .collect();
        let stated: Vec<&Arc<Stated>> = self.rules.values().map(|(stated, _)| stated).collect();
        let months = self.months.iter().map(|(month, counts)| SumRow {
            title: month.map_or_else(|| "No date".to_string(), |(year, month)| format!("{year}-{month:02}")),
            citations: Vec::new(),
            counts: *counts,
            of: Vec::new(),
        });
        SumTables {
            roles: grouped(&stated, &rules, |stated| roles(model, stated)),
            agencies: grouped(&stated, &rules, |stated| agencies(model, stated)),
            months: months.collect(),
            rules,
        }
    }
}

/// Rows that add up rules; a rule of several counts for each.
fn grouped(stated: &[&Arc<Stated>], rules: &[SumRow], of: impl Fn(&Stated) -> Vec<String>) -> Vec<SumRow> {
    let mut rows: BTreeMap<String, SumRow> = BTreeMap::new();
    for (at, (stated, rule)) in stated.iter().zip(rules).enumerate() {
        for title in of(stated) {
            let row = rows.entry(title.clone()).or_insert_with(|| SumRow {
                title,
                citations: Vec::new(),
                counts: Counts::default(),
                of: Vec::new(),
            });
            row.of.push(at);
            row.counts.iter_mut().zip(rule.counts).for_each(|(sum, count)| *sum += count);
        }
    }
    rows.into_values().collect()
}

const NOBODY: &str = "(the text names nobody)";

/// The titles of the roles that a statement names; agencies named as such are not roles.
pub(super) fn roles(model: &Model, stated: &Stated) -> Vec<String> {
    let roles = stated.responsible.iter().filter(|party| party.kind == PartyKind::Role);
    let mut titles: Vec<String> =
        roles.filter_map(|party| model.roles.get(&party.name)).map(|role| role.title.clone()).collect();
    if titles.is_empty() {
        let any = !stated.responsible.is_empty();
        titles.push(if any { "(an agency, no role)" } else { NOBODY }.to_string());
    }
    titles.sort();
    titles.dedup();
    titles
}

/// The titles of the agencies that a statement names, by themselves or by a role of theirs.
pub(super) fn agencies(model: &Model, stated: &Stated) -> Vec<String> {
    let mut titles = Vec::new();
    for party in &stated.responsible {
        let names: Vec<&String> = match party.kind {
            PartyKind::Agency => vec![&party.name],
            PartyKind::Role => {
                let role = model.roles.get(&party.name);
                role.map(|role| role.agency.iter().chain(&role.agencies).collect()).unwrap_or_default()
            }
        };
        titles.extend(names.into_iter().filter_map(|name| model.agencies.get(name)).map(|agency| agency.title.clone()));
    }
    if titles.is_empty() {
        let any = !stated.responsible.is_empty();
        titles.push(if any { "(a role of no one agency)" } else { NOBODY }.to_string());
    }
    titles.sort();
    titles.dedup();
    titles
}
