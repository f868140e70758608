//! Which limits there are, and from what each is counted.

use crate::calendar::{Amount, Unit};
use crate::emit::flowcharts::chart::Modality as Mark;
use crate::emit::{notice, sheet};
use crate::model::*;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// Every measured limit of a model.
#[derive(Clone, Debug, Serialize)]
pub struct Glance {
    pub title: String,
    /// Whose reading it is, a sentence for each document.
    pub notices: Vec<String>,
    pub draft: bool,
    /// In the order in which the text comes to them; limits without one stand last.
    pub clocks: Vec<Clock>,
    /// How times are counted.
    pub conventions: Vec<String>,
}

/// What limits are counted from.
#[derive(Clone, Debug, Serialize)]
pub struct Clock {
    /// "Receipt of the referral".
    pub title: String,
    /// The text does not say what it is.
    pub silent: bool,
    /// The shortest first; those before it stand before those after it.
    pub limits: Vec<Limit>,
}

/// A limit, with every sentence that states it.
#[derive(Clone, Debug, Serialize)]
pub struct Limit {
    /// "Within 15 working days".
    pub short: String,
    /// "Initial child protection conference".
    pub act: String,
    /// The duty words of the sentences: "must; should".
    pub duty: Vec<String>,
    #[serde(serialize_with = "as_word")]
    pub mark: Mark,
    pub who: Vec<String>,
    /// "when …".
    pub when: String,
    pub citations: Vec<String>,
    /// Its usual length in minutes: for the order only.
    #[serde(skip)]
    length: i64,
}

fn as_word<S: Serializer>(mark: &Mark, out: S) -> Result<S::Ok, S::Error> {
    out.serialize_str(mark.word())
}

/// Gathers every measured limit.
pub fn glance(model: &Model) -> Glance {
    let gatherer = Gatherer { model, reader: Reader::new(model), order: order(model) };
    let mut clocks: BTreeMap<(Place, String), Vec<Limit>> = BTreeMap::new();
    for statement in &model.statements {
        for (place, title, limit) in gatherer.of(statement) {
            merge(clocks.entry((place, title)).or_default(), limit);
        }
    }
    let documents = model.procedures.values().flat_map(|procedure| &procedure.marks.citations);
    let documents = notice::documents(documents);
    let clocks = clocks.into_iter().map(|((place, title), mut limits)| {
        limits.sort_by(|a, b| (a.length, &a.act, &a.when).cmp(&(b.length, &b.act, &b.when)));
        Clock { title, silent: place == SILENT, limits }
    });
    Glance {
        title: "Timescales at a glance".to_string(),
        notices: notice::lines(model, &documents),
        draft: notice::is_draft(model, &documents),
        clocks: clocks.collect(),
        conventions: sheet::conventions(model),
    }
}

/// A place in the process: the procedure's, and the step's in it.
type Place = (usize, usize);
/// Where limits stand whose clock the text does not name.
const SILENT: Place = (usize::MAX, usize::MAX);
/// Where clocks stand that no procedure comes to.
const NOWHERE: Place = (usize::MAX - 1, 0);

/// The procedures in the order of the text: a manual tells its process from the beginning.
fn order(model: &Model) -> Vec<&str> {
    let mut names: Vec<(&String, &Procedure)> = model.procedures.iter().collect();
    names.sort_by_cached_key(|(name, procedure)| {
        let first = procedure.marks.citations.first();
        (first.is_none(), first.map(|first| (first.document.clone(), numbers(&first.paragraph))), (*name).clone())
    });
    names.into_iter().map(|(name, _)| name.as_str()).collect()
}

/// A paragraph's letters and numbers one by one, so that A.10 comes after A.9.
fn numbers(paragraph: &str) -> Vec<(u64, String)> {
    let parts = paragraph.split(|c: char| !c.is_alphanumeric());
    parts.map(|part| (part.parse().unwrap_or(0), part.to_string())).collect()
}

struct Gatherer<'m> {
    model: &'m Model,
    reader: Reader<'m>,
    order: Vec<&'m str>,
}

impl Gatherer<'_> {
    /// The measured limits of a statement, with their clocks.
    fn of(&self, statement: &Statement) -> Vec<(Place, String, Limit)> {
        let row = sheet::row(&self.reader, statement);
        let rule = statement.home == Home::Rule;
        let when = statement.when.as_ref().filter(|_| rule).map(|when| self.when(when)).unwrap_or_default();
        let act = self.act(statement, &row.task);
        let who = |subject: &Parties, row: &sheet::Row| (!subject.list.is_empty()).then(|| row.who.clone());
        let named = who(&statement.subject, &row);
        type Said<'s> = (&'s str, &'s Option<String>, Modality);
        let one = |limit: &crate::model::Limit, said: Said, when: String, citations: Vec<String>| {
            let (act, who, modality) = said;
            let (short, length, anchor) = self.measured(limit)?;
            let (place, title) = self.clock(&anchor);
            let mark = mark(modality, anchor == Anchor::Silent);
            let duty = vec![if modality == Modality::Describes { "reported" } else { modality.word() }.to_string()];
            let limit = Limit {
                short,
                act: act.to_string(),
                duty,
                mark,
                who: who.clone().into_iter().collect(),
                when,
                citations,
                length,
            };
            Some((place, title, limit))
        };
        let own = &row.citations;
        let mut found: Vec<_> = Vec::new();
        for bound in &statement.bounds {
            found.extend(one(&bound.limit, (&act, &named, statement.modality), when.clone(), own.clone()));
        }
        for variant in &statement.variants {
            let cited = variant.marks.cited();
            let cited = if cited.is_empty() { own.clone() } else { cited };
            let plain = instead(statement, variant);
            let row = sheet::row(&self.reader, &plain);
            let (act, named) = (self.act(&plain, &row.task), who(&plain.subject, &row));
            for bound in &variant.bounds {
                let said = (act.as_str(), &named, variant.modality);
                found.extend(one(&bound.limit, said, self.when(&variant.when), cited.clone()));
            }
        }
        found.extend(statement.series.iter().map(|series| self.series(statement, series, &act, own)));
        found
    }

    fn when(&self, condition: &Condition) -> String {
        format!("when {}", self.reader.condition(condition))
    }

    fn act(&self, statement: &Statement, task: &str) -> String {
        let named = statement.act.as_ref().and_then(|act| self.model.acts.get(act));
        match named.filter(|_| statement.deed.times_the_act() || statement.deed == Deed::Last) {
            Some(act) => sentence_case(&act.title),
            None => sentence_case(task),
        }
    }

    /// A limit with a measure: how it is said, about how long it is, and from what it is counted.
    fn measured(&self, limit: &crate::model::Limit) -> Option<(String, i64, Anchor)> {
        use crate::model::Limit::*;
        let (words, length, anchor) = match limit {
            Within { amount, side, anchor } => {
                (format!("Within {amount}{}", before(*side)), signed(*amount, *side), anchor)
            }
            AtLeast { amount, side, anchor } => {
                let after = if *side == Side::Before { " before" } else { " after" };
                (format!("At least {amount}{after}"), signed(*amount, *side), anchor)
            }
            AtMost { amount, side, anchor } => {
                (format!("At most {amount}{}", before(*side)), signed(*amount, *side), anchor)
            }
            SameDay { working: true, anchor } => ("The same working day".to_string(), 600, anchor),
            SameDay { working: false, anchor } => ("The same day".to_string(), 600, anchor),
            NthDay { n, unit, by, anchor } => {
                let words = format!("{} day {n}", if *by { "By" } else { "On" });
                (words, minutes(Amount::new(*n, *unit)), anchor)
            }
            _ => return None,
        };
        Some((words, length, anchor.clone()))
    }

    /// The series goes on from the limit that begins it.
    fn series(&self, statement: &Statement, series: &Series, act: &str, cited: &[String]) -> (Place, String, Limit) {
        let first = statement.bounds.iter().filter_map(|bound| self.measured(&bound.limit)).next();
        let own = statement.act.as_ref().map(|act| Anchor::Event { occurrence: None, event: Event::Act(act.clone()) });
        let anchor = first.map(|(.., anchor)| anchor).or(own).unwrap_or(Anchor::Silent);
        let (place, title) = self.clock(&anchor);
        let often = match series.spacing {
            Spacing::AtMost => format!("Then at most {} apart", series.amount),
            Spacing::AtLeast => format!("Then at least {} apart", series.amount),
            Spacing::Every if series.amount.count == 1 => format!("Then every {}", series.amount.unit.singular()),
            Spacing::Every => format!("Then every {}", series.amount),
        };
        let cited = if series.marks.cited().is_empty() { cited.to_vec() } else { series.marks.cited() };
        // After the limit that begins it, whatever that is.
        let length = minutes(series.amount).saturating_add(i64::from(u32::MAX));
        let mark = mark(series.modality, anchor == Anchor::Silent);
        let limit = Limit {
            short: often,
            act: act.to_string(),
            duty: vec![series.modality.word().to_string()],
            mark,
            who: Vec::new(),
            when: String::new(),
            citations: cited,
            length,
        };
        (place, title, limit)
    }

    /// What a limit is counted from, and where the process comes to it.
    fn clock(&self, anchor: &Anchor) -> (Place, String) {
        if *anchor == Anchor::Silent {
            return (SILENT, "The text does not say from when".to_string());
        }
        let words = self.reader.anchor(anchor);
        let words = words.strip_prefix("the ").unwrap_or(&words);
        let place = anchor.events().iter().map(|event| self.place(event)).min().unwrap_or(NOWHERE);
        (place, sentence_case(words))
    }

    /// Where the process first comes to an event.
    fn place(&self, event: &Event) -> Place {
        let here = |(rank, name): (usize, &&str)| {
            let procedure = self.model.procedures.get(*name)?;
            if procedure.starts.iter().any(|start| start.events.contains(event)) {
                return Some((rank, 0));
            }
            let step = procedure.nodes.iter().position(|node| self.brings(node, event))?;
            Some((rank, step + 1))
        };
        self.order.iter().enumerate().find_map(here).unwrap_or(NOWHERE)
    }

    fn brings(&self, node: &Node, event: &Event) -> bool {
        let Some(name) = &node.act else { return false };
        let act = self.model.acts.get(name);
        match event {
            Event::Act(wanted) | Event::ActEnds(wanted) => {
                wanted == name || act.and_then(|act| act.kind_of.as_ref()) == Some(wanted)
            }
            Event::Moment(wanted) => act.is_some_and(|act| act.marks_moments.iter().any(|m| m.moment == *wanted)),
            _ => false,
        }
    }
}

/// What a clause says in place of its sentence.
fn instead(statement: &Statement, variant: &Variant) -> Statement {
    let mut plain = Statement { deed: variant.deed.clone(), modality: variant.modality, ..statement.clone() };
    plain.subject = variant.subject.clone();
    plain.variants.clear();
    plain.bounds.clear();
    plain
}

fn mark(modality: Modality, silent: bool) -> Mark {
    match modality {
        _ if silent => Mark::Silent,
        Modality::Must | Modality::MustNot | Modality::MayNot => Mark::Must,
        Modality::Should | Modality::ShouldNot => Mark::Should,
        Modality::Ideally => Mark::Ideally,
        Modality::May => Mark::May,
        Modality::Will | Modality::IsResponsibleFor | Modality::IsTo => Mark::Stated,
        Modality::Describes | Modality::IsRecommendedTo => Mark::Stated,
    }
}

fn before(side: Side) -> &'static str {
    if side == Side::Before { " before" } else { "" }
}

fn signed(amount: Amount, side: Side) -> i64 {
    if side == Side::Before { -minutes(amount) } else { minutes(amount) }
}

/// About how long it usually is: only to put limits in an order that people expect.
fn minutes(amount: Amount) -> i64 {
    let one = match amount.unit {
        Unit::Minutes => 1,
        Unit::Hours => 60,
        Unit::Days => 24 * 60,
        Unit::WorkingDays | Unit::SchoolDays => 24 * 60 * 7 / 5,
        Unit::Weeks => 7 * 24 * 60,
        Unit::Months => 30 * 24 * 60,
        _ => 365 * 24 * 60,
    };
    i64::from(amount.count).saturating_mul(one)
}

/// Sentences that state one limit of one act stand together, under the strongest mark.
fn merge(limits: &mut Vec<Limit>, limit: Limit) {
    let same = |other: &&mut Limit| other.short == limit.short && other.act == limit.act && other.when == limit.when;
    let Some(known) = limits.iter_mut().find(same) else {
        limits.push(limit);
        return;
    };
    let add = |list: &mut Vec<String>, more: Vec<String>| {
        for word in more {
            if !list.contains(&word) {
                list.push(word);
            }
        }
    };
    known.mark = known.mark.min(limit.mark);
    add(&mut known.duty, limit.duty);
    add(&mut known.who, limit.who);
    add(&mut known.citations, limit.citations);
}
