//! Which sentence of the old edition is which of the new one.
//!
//! Within one home (a step, an act, a procedure) first; a sentence that says the very same goes first of
//! all, wherever it stands in the file. What is left is paired by what it says, by whom, of what and on
//! which paragraphs, the most alike first; then across homes, where it must be all but the same.

use super::super::similar;
use crate::model::{Anchor, Citation, Deed, Event, Home, Limit, Model, Parties, Party, Statement};
use std::collections::{BTreeMap, BTreeSet};

/// Statements by their places in the lists of both models.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pairs {
    pub both: Vec<(usize, usize)>,
    pub gone: Vec<usize>,
    pub come: Vec<usize>,
    /// Those of the new edition (by place) that stand and say exactly as in the old one.
    pub identical: BTreeSet<usize>,
}

/// Below this, two sentences of one home are two duties.
const LIKE: u32 = 500;
/// Elsewhere they must be all but the same.
const LIKE_ELSEWHERE: u32 = 850;

/// What is compared of a statement, gathered once.
struct Known<'m> {
    statement: &'m Statement,
    words: BTreeSet<String>,
    items: BTreeSet<&'m str>,
    people: BTreeSet<&'m Party>,
    cited: BTreeSet<&'m Citation>,
    anchors: BTreeSet<&'m Event>,
}

impl<'m> Known<'m> {
    fn of(statement: &'m Statement) -> Self {
        let text = text(&statement.deed);
        Known {
            statement,
            words: similar::words(text),
            items: statement.items.iter().map(|item| item.text.as_str()).collect(),
            people: statement.subject.list.iter().collect(),
            cited: statement.marks.citations.iter().collect(),
            anchors: anchors(statement).collect(),
        }
    }
}

fn text(deed: &Deed) -> &str {
    match deed {
        Deed::Words(words) | Deed::Send { what: words, .. } => words,
        Deed::Record { what } | Deed::Tell { what, .. } | Deed::Cover { what, .. } => what.as_deref().unwrap_or(""),
        Deed::Consult { about, .. } => about.as_deref().unwrap_or(""),
        _ => "",
    }
}

fn anchors(statement: &Statement) -> impl Iterator<Item = &Event> {
    statement.bounds.iter().filter_map(|bound| bound.limit.anchor()).flat_map(Anchor::events)
}

/// Pairs all statements; both models carry the new names.
pub(super) fn pair(old: &Model, new: &Model) -> Pairs {
    let mut pairs = Pairs::default();
    let (mut gone, mut come) = (by_home(old), by_home(new));
    let (mut left_old, mut left_new) = (Vec::new(), Vec::new());
    let homes: BTreeSet<String> = gone.keys().chain(come.keys()).cloned().collect();
    for home in homes {
        let (mut was, mut is) = (gone.remove(&home).unwrap_or_default(), come.remove(&home).unwrap_or_default());
        let before = pairs.both.len();
        the_same(old, new, &mut was, &mut is, &mut pairs, true);
        pairs.identical.extend(pairs.both[before..].iter().map(|(_, other)| *other));
        the_same(old, new, &mut was, &mut is, &mut pairs, false);
        alike(old, new, &mut was, &mut is, &mut pairs, LIKE);
        left_old.extend(was);
        left_new.extend(is);
    }
    the_same(old, new, &mut left_old, &mut left_new, &mut pairs, true);
    the_same(old, new, &mut left_old, &mut left_new, &mut pairs, false);
    elsewhere(old, new, &mut left_old, &mut left_new, &mut pairs);
    left_old.sort_unstable();
    left_new.sort_unstable();
    (pairs.gone, pairs.come) = (left_old, left_new);
    pairs.both.sort_by_key(|(one, other)| (*other, *one));
    pairs
}

/// Where a statement stands. Rules outside blocks stand with the act they speak of.
fn by_home(model: &Model) -> BTreeMap<String, Vec<usize>> {
    let mut homes: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, statement) in model.statements.iter().enumerate() {
        let home = match &statement.home {
            Home::Rule => format!("rule {}", statement.act.as_deref().unwrap_or("")),
            Home::Act(name) => format!("act {name}"),
            Home::State(name) => format!("state {name}"),
            Home::Procedure(name) => format!("procedure {name}"),
            Home::Step { procedure, step } => format!("step {procedure}/{step}"),
            Home::Variation(name) => format!("variation {name}"),
            Home::Recommendation { register, number } => format!("entry {register}/{number}"),
        };
        homes.entry(home).or_default().push(at);
    }
    homes
}

/// Pairs those that say the very same, with their marks or without; in the order written.
fn the_same(old: &Model, new: &Model, was: &mut Vec<usize>, is: &mut Vec<usize>, pairs: &mut Pairs, marks: bool) {
    let mut waiting: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for at in is.iter().rev() {
        waiting.entry(super::super::cells::said(new, &new.statements[*at], marks)).or_default().push(*at);
    }
    let mut used = BTreeSet::new();
    was.retain(|one| {
        let found = waiting.get_mut(&super::super::cells::said(old, &old.statements[*one], marks)).and_then(Vec::pop);
        if let Some(other) = found {
            pairs.both.push((*one, other));
            used.insert(other);
        }
        found.is_none()
    });
    is.retain(|other| !used.contains(other));
}

fn alike(old: &Model, new: &Model, was: &mut Vec<usize>, is: &mut Vec<usize>, pairs: &mut Pairs, least: u32) {
    if was.is_empty() || is.is_empty() {
        return;
    }
    let known = |model: &'_ Model, list: &[usize]| -> Vec<usize> {
        list.iter().copied().filter(|at| *at < model.statements.len()).collect()
    };
    let (ones, others) = (known(old, was), known(new, is));
    let one: Vec<Known> = ones.iter().map(|at| Known::of(&old.statements[*at])).collect();
    let other: Vec<Known> = others.iter().map(|at| Known::of(&new.statements[*at])).collect();
    let found =
        similar::pair(one.len(), other.len(), |a, b| likeness(&one[a], &other[b]).filter(|score| *score >= least));
    let (mut used_old, mut used_new) = (BTreeSet::new(), BTreeSet::new());
    for (a, b) in found {
        pairs.both.push((ones[a], others[b]));
        used_old.insert(ones[a]);
        used_new.insert(others[b]);
    }
    was.retain(|at| !used_old.contains(at));
    is.retain(|at| !used_new.contains(at));
}

/// Across homes, only those that share a paragraph are tried: a long revision stays quick.
fn elsewhere(old: &Model, new: &Model, was: &mut Vec<usize>, is: &mut Vec<usize>, pairs: &mut Pairs) {
    let mut by_paragraph: BTreeMap<&Citation, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for at in was.iter() {
        for citation in &old.statements[*at].marks.citations {
            by_paragraph.entry(citation).or_default().0.push(*at);
        }
    }
    for at in is.iter() {
        for citation in &new.statements[*at].marks.citations {
            by_paragraph.entry(citation).or_default().1.push(*at);
        }
    }
    for (_, (mut ones, mut others)) in by_paragraph {
        ones.retain(|at| was.contains(at));
        others.retain(|at| is.contains(at));
        let before = pairs.both.len();
        alike(old, new, &mut ones, &mut others, pairs, LIKE_ELSEWHERE);
        for (one, other) in &pairs.both[before..] {
            was.retain(|at| at != one);
            is.retain(|at| at != other);
        }
    }
}

/// How alike two statements are, from 0 to 1000; none where they cannot be one duty.
fn likeness(one: &Known, other: &Known) -> Option<u32> {
    let (a, b) = (one.statement, other.statement);
    let cited =
        if one.cited.is_empty() && other.cited.is_empty() { 500 } else { similar::dice(&one.cited, &other.cited) };
    let words = similar::dice(&one.words, &other.words);
    let same_people = same_people(&a.subject, &b.subject);
    let deed = deed(one, other, words, cited, same_people)?;
    let when = u32::from(a.when == b.when);
    let people = if same_people { 1000 } else { similar::dice(&one.people, &other.people) };
    let limits = match (a.bounds.is_empty(), b.bounds.is_empty()) {
        (true, true) => 1000,
        (false, false) if a.bounds.iter().map(|x| &x.limit).eq(b.bounds.iter().map(|x| &x.limit)) => 1000,
        (false, false) => 500 * u32::from(one.anchors == other.anchors) + 300,
        _ => 0,
    };
    let score = 350 * deed + 200 * cited + 130 * people + 120 * limits + 80_000 * when;
    Some((score + 60_000 * u32::from(a.act == b.act) + 60_000 * u32::from(a.modality == b.modality)) / 1000)
}

fn same_people(one: &Parties, other: &Parties) -> bool {
    one == other
}

/// How alike what is done is, in thousandths; none where it is something else.
fn deed(one: &Known, other: &Known, words: u32, cited: u32, people: bool) -> Option<u32> {
    let (a, b) = (one.statement, other.statement);
    let items = similar::dice(&one.items, &other.items);
    let told = |least: u32| (words >= least || (words >= 150 && cited == 1000 && people)).then_some(words);
    match (&a.deed, &b.deed) {
        (Deed::Happen | Deed::DoThis, Deed::Happen | Deed::DoThis) => {
            let related = cited > 0 || one.anchors == other.anchors || a.act == b.act;
            (related && a.occurrence == b.occurrence && same_limits_or_clock(one, other, cited)).then_some(1000)
        }
        (Deed::Last, Deed::Last) => Some(1000),
        (Deed::Office(this), Deed::Office(that)) => match this == that {
            true => Some(1000),
            // The same people, on the same paragraph, with another office.
            false => (people && cited == 1000 && a.act == b.act).then_some(600),
        },
        (Deed::Attend { invited: this }, Deed::Attend { invited: that }) => (people
            || cited > 0
            || !one.people.is_disjoint(&other.people))
        .then_some(if this == that { 1000 } else { 700 }),
        (Deed::Perform { .. }, Deed::Perform { .. }) => (a.act == b.act).then_some(1000),
        (Deed::Record { .. }, Deed::Record { .. }) | (Deed::Cover { .. }, Deed::Cover { .. }) => {
            let listed = !one.items.is_empty() && items >= 300;
            let like = words.max(if listed { items } else { 0 });
            let bare = one.words.is_empty()
                && other.words.is_empty()
                && (listed || one.items.is_empty() == other.items.is_empty());
            (listed || bare || like >= 300).then_some(like)
        }
        (Deed::Tell { .. }, Deed::Tell { .. }) | (Deed::Send { .. }, Deed::Send { .. }) => {
            let same_recipients = recipients(&a.deed) == recipients(&b.deed);
            (words >= 300 || (same_recipients && (cited > 0 || words > 0)))
                .then_some((words + 1000 * u32::from(same_recipients)) / 2)
        }
        (Deed::Consult { .. }, Deed::Consult { .. }) => {
            let same_recipients = recipients(&a.deed) == recipients(&b.deed);
            (words >= 300 || same_recipients).then_some((words + 1000 * u32::from(same_recipients)) / 2)
        }
        (Deed::Words(_), Deed::Words(_)) => told(300),
        // Said in other words of another form: "record …" that was "make a record of …".
        _ => (words >= 600).then_some(words / 2),
    }
}

/// A limit on when an act happens is the same limit changed if its paragraph, its clock or its amount is
/// the same; two that share nothing of that are two limits.
fn same_limits_or_clock(one: &Known, other: &Known, cited: u32) -> bool {
    let amounts = |known: &Known| -> Vec<crate::calendar::Amount> {
        known.statement.bounds.iter().filter_map(|bound| amount(&bound.limit)).collect()
    };
    cited > 0 || one.anchors == other.anchors || (!amounts(one).is_empty() && amounts(one) == amounts(other))
}

fn amount(limit: &Limit) -> Option<crate::calendar::Amount> {
    match limit {
        Limit::Within { amount, .. } | Limit::AtLeast { amount, .. } | Limit::AtMost { amount, .. } => Some(*amount),
        _ => None,
    }
}

fn recipients(deed: &Deed) -> Option<&Parties> {
    match deed {
        Deed::Tell { to, .. } | Deed::Send { to, .. } => Some(to),
        Deed::Consult { whom, .. } => Some(whom),
        _ => None,
    }
}
