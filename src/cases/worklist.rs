//! What is due next: a duty desk's list, over every case.

use super::judge::{Clause, Force, Judgement, MissedOn, Verdict};
use super::sums;
use crate::calendar::Moment;
use crate::model::Model;
use std::collections::BTreeMap;
use std::sync::Arc;

/// One thing to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The last minute permitted; none where the text sets none.
    pub due: Option<Moment>,
    /// Whether that has passed with nothing on the record.
    pub overdue: bool,
    /// The case, as it is to be shown.
    pub case: String,
    /// What says so: the strictest first.
    pub clauses: Vec<Arc<Clause>>,
    /// What else to know.
    pub notes: Vec<String>,
}

/// Everything due, gathered case by case.
#[derive(Default)]
pub struct Worklist {
    items: Vec<Item>,
}

impl Worklist {
    /// Adds what is due in one case, its reference as it is to be shown. What several statements ask of
    /// one act by one minute is one thing to be done.
    pub fn add(&mut self, case: &str, judgements: &[Judgement]) {
        let mut found: BTreeMap<(Option<Moment>, bool, String), Item> = BTreeMap::new();
        for one in judgements {
            let (due, overdue) = match &one.verdict {
                Verdict::Pending { due } => (*due, false),
                verdict if verdict.is_missed() && one.done.is_none() && one.due.is_some() => (one.due, true),
                _ => continue,
            };
            let about = match (&one.clause.timed, &one.clause.statement.act) {
                (Some(_), Some(act)) => act.clone(),
                _ => one.clause.statement.id.clone(),
            };
            let item = found.entry((due, overdue, about)).or_insert_with(|| Item {
                due,
                overdue,
                case: case.to_string(),
                clauses: Vec::new(),
                notes: Vec::new(),
            });
            item.clauses.push(Arc::clone(&one.clause));
            let against = one.contradiction.as_ref().map(|against| match against.missed_on {
                MissedOn::EveryReading => "The texts contradict each other; missed on every reading.".to_string(),
                MissedOn::SomeReadings => "The texts contradict each other; missed on some readings.".to_string(),
            });
            for note in one.notes.iter().cloned().chain(against) {
                if !item.notes.contains(&note) {
                    item.notes.push(note);
                }
            }
        }
        self.items.extend(found.into_values().map(|mut item| {
            item.clauses.sort_by_key(|clause| std::cmp::Reverse(clause.force));
            item
        }));
    }

    /// The list: what is overdue, then by when it is due, then what has no time set.
    #[must_use]
    pub fn sorted(mut self) -> Vec<Item> {
        self.items.sort_by(|one, other| {
            let key = |item: &Item| (!item.overdue, item.due.is_none(), item.due, std::cmp::Reverse(item.force()));
            key(one).cmp(&key(other)).then_with(|| one.case.cmp(&other.case)).then_with(|| one.text().cmp(other.text()))
        });
        self.items
    }
}

impl Item {
    fn force(&self) -> Option<Force> {
        self.clauses.first().map(|clause| clause.force)
    }

    /// What is to be done.
    #[must_use]
    pub fn text(&self) -> &str {
        self.clauses.first().map_or("", |clause| &clause.text)
    }

    /// The paragraphs that say so.
    #[must_use]
    pub fn citations(&self) -> Vec<String> {
        let mut cited: Vec<String> = Vec::new();
        for citation in self.clauses.iter().flat_map(|clause| &clause.statement.citations) {
            if !cited.contains(citation) {
                cited.push(citation.clone());
            }
        }
        cited
    }

    /// Who is responsible, where the text says: titles of roles and agencies.
    #[must_use]
    pub fn who(&self, model: &Model) -> String {
        let mut who: Vec<String> = Vec::new();
        for clause in &self.clauses {
            let stated = &clause.statement;
            if stated.responsible.is_empty() {
                continue;
            }
            let roles = sums::roles(model, stated);
            let titles =
                if roles.iter().any(|title| title.starts_with('(')) { sums::agencies(model, stated) } else { roles };
            who.extend(titles);
        }
        who.sort();
        who.dedup();
        if who.is_empty() { "The text names nobody".to_string() } else { who.join(", ") }
    }

    /// When it is due, as people read it.
    #[must_use]
    pub fn when(&self) -> String {
        match (self.due, self.overdue) {
            (Some(due), true) => format!("OVERDUE since {due}"),
            (Some(due), false) => due.to_string(),
            (None, _) => "no time set".to_string(),
        }
    }
}
