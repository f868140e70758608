//! Declared things: agencies, roles, facts, moments, acts, procedures and the rest.

use super::super::names::Kind;
use super::super::similar;
use super::{How, Match, Matching};
use crate::model::{Marks, Model};
use std::collections::{BTreeMap, BTreeSet};

/// Several of the old edition that are one in the new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    pub kind: Kind,
    /// The old name that is no more.
    pub old: String,
    /// The new edition's name for both.
    pub into: String,
}

/// Below this, two titles are not taken for one thing.
const LIKE: u32 = 600;
/// Where the paragraphs are the same, less likeness is enough.
const LIKE_IF_CITED: u32 = 300;

/// What is known of a thing for the purpose.
struct Known<'m> {
    title: &'m str,
    marks: &'m Marks,
    /// Words that stand for its content.
    content: BTreeSet<String>,
}

/// Matches every kind of declared thing.
pub(super) fn all(old: &Model, new: &Model, matching: &mut Matching) {
    macro_rules! kinds {
        ($($kind:ident $field:ident),+ $(,)?) => {
            $(kind(Kind::$kind, known(&old.$field), known(&new.$field), matching);)+
        };
    }
    kinds!(
        Agency agencies, Role roles, Fact facts, Moment moments, Date dates, State states, Elsewhere elsewhere,
        Term terms, Register registers, Variation variations,
    );
    kind(Kind::Document, known(&old.documents), known(&new.documents), matching);
    kind(Kind::Act, acts(old), acts(new), matching);
    kind(Kind::Procedure, procedures(old), procedures(new), matching);
}

trait Declared {
    fn title(&self) -> &str;
    fn marks(&self) -> &Marks;
}

macro_rules! declared {
    ($($kind:ident),+) => {
        $(impl Declared for crate::model::$kind {
            fn title(&self) -> &str { &self.title }
            fn marks(&self) -> &Marks { &self.marks }
        })+
    };
}
declared!(Document, Agency, Role, Fact, Moment, NamedDate, State, Act, Procedure, Elsewhere, Term, Register, Variation);

fn known<T: Declared>(map: &BTreeMap<String, T>) -> BTreeMap<&str, Known<'_>> {
    map.iter()
        .map(|(name, thing)| {
            (name.as_str(), Known { title: thing.title(), marks: thing.marks(), content: BTreeSet::new() })
        })
        .collect()
}

/// Acts declared on their own; a step's own act follows its step.
fn acts(model: &Model) -> BTreeMap<&str, Known<'_>> {
    let shared = model.acts.iter().filter(|(_, act)| !act.local);
    shared
        .map(|(name, act)| {
            let content = act.outcomes.iter().cloned().collect();
            (name.as_str(), Known { title: &act.title, marks: &act.marks, content })
        })
        .collect()
}

/// Procedures are known by the titles of their steps too.
fn procedures(model: &Model) -> BTreeMap<&str, Known<'_>> {
    let content = |procedure: &crate::model::Procedure| procedure.nodes.iter().map(|node| node.title.clone()).collect();
    let all = model.procedures.iter();
    all.map(|(name, p)| (name.as_str(), Known { title: &p.title, marks: &p.marks, content: content(p) })).collect()
}

fn kind(kind: Kind, old: BTreeMap<&str, Known>, new: BTreeMap<&str, Known>, matching: &mut Matching) {
    let mut gone: BTreeMap<&str, &Known> =
        old.iter().filter(|(name, _)| !new.contains_key(*name)).map(|(n, k)| (*n, k)).collect();
    let mut come: BTreeMap<&str, &Known> =
        new.iter().filter(|(name, _)| !old.contains_key(*name)).map(|(n, k)| (*n, k)).collect();
    let mut found: Vec<(String, String, How)> = Vec::new();
    for (name, thing) in &new {
        let mut taken = old.contains_key(name) && !thing.marks.formerly.iter().any(|former| former == name);
        for former in &thing.marks.formerly {
            if gone.remove(former.as_str()).is_none() {
                continue;
            }
            if taken {
                matching.merged.push(Merged { kind, old: former.clone(), into: name.to_string() });
                matching.renaming.names.insert((kind, former.clone()), name.to_string());
            } else {
                found.push((former.clone(), name.to_string(), How::Formerly));
            }
            taken = true;
            come.remove(name);
        }
    }
    found.extend(best(&mut gone, &mut come, How::Title, &|one, other| {
        similar::same_words(one.title, other.title).then_some(2000 + similar::dice(&one.content, &other.content))
    }));
    found.extend(best(&mut gone, &mut come, How::Citation, &|one, other| {
        let cited = !one.marks.citations.is_empty() && one.marks.citations == other.marks.citations;
        let like = similar::texts(one.title, other.title);
        (cited && like.max(content(one, other)) >= LIKE_IF_CITED).then_some(like)
    }));
    found.extend(best(&mut gone, &mut come, How::Content, &|one, other| {
        let like = similar::texts(one.title, other.title).max(content(one, other));
        (like >= LIKE).then_some(like)
    }));
    for (was, is, how) in found {
        let title = |of: &BTreeMap<&str, Known>, name: &str| {
            of.get(name).map_or(String::new(), |known| known.title.to_string())
        };
        matching.stated.push(Match {
            what: kind.word().to_string(),
            old: title(&old, &was),
            new: title(&new, &is),
            within: String::new(),
            how,
        });
        matching.renaming.names.insert((kind, was), is);
    }
}

/// How alike the content is; nothing where one of them has none.
fn content(one: &Known, other: &Known) -> u32 {
    if one.content.is_empty() || other.content.is_empty() { 0 } else { similar::dice(&one.content, &other.content) }
}

/// The best pairs by a score; what is paired is taken out of both lists.
fn best<'m>(
    gone: &mut BTreeMap<&'m str, &Known>,
    come: &mut BTreeMap<&'m str, &Known>,
    how: How,
    score: &dyn Fn(&Known, &Known) -> Option<u32>,
) -> Vec<(String, String, How)> {
    let (old, new): (Vec<&str>, Vec<&str>) = (gone.keys().copied().collect(), come.keys().copied().collect());
    let pairs = similar::pair(old.len(), new.len(), |one, other| score(gone[old[one]], come[new[other]]));
    for (one, other) in &pairs {
        gone.remove(old[*one]);
        come.remove(new[*other]);
    }
    pairs.into_iter().map(|(one, other)| (old[one].to_string(), new[other].to_string(), how)).collect()
}
