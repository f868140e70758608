//! The steps of procedures, and procedures that were split or put together.

use super::super::names::Kind;
use super::super::similar;
use super::{How, Match, Matching};
use crate::model::{Citation, Model, Node, NodeKind, Procedure, Reader};
use std::collections::{BTreeMap, BTreeSet};

/// Below this, two steps are not taken for one.
const LIKE: u32 = 550;
/// A step of another procedure has to be more alike.
const LIKE_ELSEWHERE: u32 = 750;

/// A step, and the words of its sentences.
struct Step<'m> {
    procedure: &'m str,
    node: &'m Node,
    words: BTreeSet<String>,
    cited: BTreeSet<&'m Citation>,
}

/// Matches the steps of procedures that are matched, then those that moved to another.
pub(super) fn all(old: &Model, new: &Model, matching: &mut Matching) {
    let (mut gone, mut come): (Vec<Step>, Vec<Step>) = (Vec::new(), Vec::new());
    let mut matched: BTreeSet<&str> = BTreeSet::new();
    for (name, procedure) in &old.procedures {
        let now = matching.renaming.name(Kind::Procedure, name);
        match new.procedures.get_key_value(&now) {
            Some((now, after)) => {
                matched.insert(now);
                let (left_old, left_new) = within(matching, (old, name, procedure), (new, now, after));
                gone.extend(left_old);
                come.extend(left_new);
            }
            None => gone.extend(procedure.nodes.iter().map(|node| step(old, name, node))),
        }
    }
    for (name, procedure) in new.procedures.iter().filter(|(name, _)| !matched.contains(name.as_str())) {
        come.extend(procedure.nodes.iter().map(|node| step(new, name, node)));
    }
    moved(matching, gone, come, &matched, new);
}

fn step<'m>(model: &'m Model, procedure: &'m str, node: &'m Node) -> Step<'m> {
    let reader = Reader::new(model);
    let statements = || node.statements.iter().filter_map(|at| model.statements.get(*at));
    let text: Vec<String> = statements().map(|statement| reader.sentence(statement)).collect();
    let cited = node.marks.citations.iter().chain(statements().flat_map(|s| &s.marks.citations)).collect();
    Step { procedure, node, words: similar::words(&text.join(" ")), cited }
}

/// Pairs the steps of one procedure; gives back those left over.
fn within<'m>(
    matching: &mut Matching,
    old: (&'m Model, &'m str, &'m Procedure),
    new: (&'m Model, &'m str, &'m Procedure),
) -> (Vec<Step<'m>>, Vec<Step<'m>>) {
    let names: BTreeSet<&str> = old.2.nodes.iter().map(|node| node.name.as_str()).collect();
    let kept: BTreeSet<&str> =
        new.2.nodes.iter().map(|node| node.name.as_str()).filter(|name| names.contains(name)).collect();
    let mut come: Vec<Step> =
        new.2.nodes.iter().filter(|n| !kept.contains(n.name.as_str())).map(|n| step(new.0, new.1, n)).collect();
    let mut gone: Vec<Step> =
        old.2.nodes.iter().filter(|n| !kept.contains(n.name.as_str())).map(|n| step(old.0, old.1, n)).collect();
    for name in kept {
        same(matching, old.1, name, new.1, name);
    }
    for how in [How::Formerly, How::Title, How::Citation, How::Content] {
        let pairs = similar::pair(gone.len(), come.len(), |one, other| likeness(&gone[one], &come[other], how));
        take(matching, &mut gone, &mut come, pairs, how, &new.2.title);
    }
    (gone, come)
}

fn likeness(one: &Step, other: &Step, how: How) -> Option<u32> {
    let kinds = std::mem::discriminant(&one.node.kind) == std::mem::discriminant(&other.node.kind);
    let words = similar::dice(&one.words, &other.words);
    let titles = similar::texts(&one.node.title, &other.node.title);
    match how {
        How::Formerly => other.node.marks.formerly.contains(&one.node.name).then_some(1000),
        How::Title => {
            let same = similar::same_words(&one.node.title, &other.node.title) && kinds;
            same.then(|| 1000 + words + 500 * u32::from(one.cited == other.cited))
        }
        How::Citation => (kinds && !one.cited.is_empty() && one.cited == other.cited && titles.max(words) >= 300)
            .then_some(titles + words),
        How::Content => {
            let like = if one.words.is_empty() || other.words.is_empty() { titles } else { (titles + 2 * words) / 3 };
            (kinds && !is_bare(one) && like >= LIKE).then_some(like)
        }
    }
}

/// An end says nothing that would tell it from another.
fn is_bare(step: &Step) -> bool {
    matches!(step.node.kind, NodeKind::End { .. }) && step.words.is_empty()
}

fn take(
    matching: &mut Matching,
    gone: &mut Vec<Step>,
    come: &mut Vec<Step>,
    pairs: Vec<(usize, usize)>,
    how: How,
    title: &str,
) {
    let (mut old, mut new): (BTreeSet<usize>, BTreeSet<usize>) = Default::default();
    for (one, other) in pairs {
        let (was, is) = (&gone[one], &come[other]);
        matching.stated.push(Match {
            what: "step".to_string(),
            old: was.node.title.clone(),
            new: is.node.title.clone(),
            within: title.to_string(),
            how,
        });
        same(matching, was.procedure, &was.node.name, is.procedure, &is.node.name);
        old.insert(one);
        new.insert(other);
    }
    let mut at = 0;
    gone.retain(|_| {
        at += 1;
        !old.contains(&(at - 1))
    });
    at = 0;
    come.retain(|_| {
        at += 1;
        !new.contains(&(at - 1))
    });
}

/// Two steps are one; where both have an act of their own, so are their acts.
fn same(matching: &mut Matching, old_procedure: &str, old: &str, new_procedure: &str, new: &str) {
    let (was, is) = ((old_procedure.to_string(), old.to_string()), (new_procedure.to_string(), new.to_string()));
    if was != is {
        matching.renaming.names.insert((Kind::Act, format!("{old_procedure}/{old}")), format!("{new_procedure}/{new}"));
        matching.renaming.steps.insert(was, is);
    }
}

/// Steps that moved: a new procedure made of another's steps is a split, an old one whose steps went into
/// another is a merger; a single step that moved is just that.
fn moved(matching: &mut Matching, mut gone: Vec<Step>, mut come: Vec<Step>, matched: &BTreeSet<&str>, new: &Model) {
    let pairs = similar::pair(gone.len(), come.len(), |one, other| {
        let (was, is) = (&gone[one], &come[other]);
        let same_title = similar::same_words(&was.node.title, &is.node.title);
        let words = similar::dice(&was.words, &is.words);
        let told = is.node.marks.formerly.contains(&was.node.name);
        let like = !is_bare(was) && !was.words.is_empty() && words >= LIKE_ELSEWHERE;
        (told || like).then_some(words + 500 * u32::from(same_title) + 2000 * u32::from(told))
    });
    let mut between: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (one, other) in &pairs {
        let from = matching.renaming.name(Kind::Procedure, gone[*one].procedure);
        *between.entry((from, come[*other].procedure.to_string())).or_default() += 1;
    }
    for ((from, to), count) in between {
        let steps = |name: &str| {
            new.procedures
                .get(name)
                .map_or(0, |p| p.nodes.iter().filter(|n| !matches!(n.kind, NodeKind::End { .. })).count())
        };
        if new.procedures.contains_key(&from) && !matched.contains(to.as_str()) && 2 * count >= steps(&to) {
            matching.split.push((from, to));
        } else if !new.procedures.contains_key(&from) && matched.contains(to.as_str()) {
            matching.joined.push((from, to));
        }
    }
    take(matching, &mut gone, &mut come, pairs, How::Content, "");
}
