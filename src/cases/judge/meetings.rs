//! What stands in the model in another form than a sentence: quorums, what an act needs before it, and
//! the order that a procedure's graph states.

use super::actors::{Party, Responsible};
use super::clauses::applying;
use super::condition::Asked;
use super::limits::{Finding, Standing};
use super::timeline::{Occurrence, Sources};
use super::verdict::{Clause, Judgement};
use super::{Asking, Compiler};
use crate::model::{Act, Marks, Modality, Need, Node, Quorum, QuorumPart};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Who must be there for a meeting to count.
pub(super) struct Quorate {
    clause: Arc<Clause>,
    held: Sources,
    parts: Vec<Wanted>,
    when: Option<Asked>,
}

enum Wanted {
    One(Responsible),
    Number { number: u32, of: Vec<Party>, besides: Vec<Party>, qualifier: Option<String> },
}

/// One thing has to be done before another.
pub(super) struct Order {
    clause: Arc<Clause>,
    act: Sources,
    /// Any of these before it will do.
    before: Vec<Leading>,
    /// Stated in words (`needs`): said to be kept where it is.
    stated: bool,
}

struct Leading {
    sources: Sources,
    /// Of those, the ones that came out one of these ways, or whose outcome is not recorded.
    outcomes: Vec<String>,
}

impl Quorate {
    pub fn new(compiler: &Compiler, name: &str, act: &Act, quorum: &Quorum) -> Self {
        let named: Vec<Party> = quorum
            .parts
            .iter()
            .filter_map(|part| match part {
                QuorumPart::One(party) => Some(compiler.people.party(party)),
                QuorumPart::AtLeast { .. } => None,
            })
            .collect();
        let wanted = |part: &QuorumPart| match part {
            QuorumPart::One(party) => Wanted::One(Responsible { list: vec![compiler.people.party(party)], any: false }),
            QuorumPart::AtLeast { number, of, other } => {
                let model = compiler.model;
                let known =
                    of.iter().filter(|p| model.agencies.contains_key(&p.name) || model.roles.contains_key(&p.name));
                let plain = |p: &crate::model::Party| {
                    compiler.people.party(&crate::model::Party { qualifier: None, ..p.clone() })
                };
                Wanted::Number {
                    number: *number,
                    of: known.map(plain).collect(),
                    besides: if *other { named.clone() } else { Vec::new() },
                    qualifier: of.iter().find_map(|party| party.qualifier.clone()),
                }
            }
        };
        let text = format!("{}: {}", act.title, compiler.reader.quorum(quorum));
        Quorate {
            clause: compiler.other(name, "quorum", text, or_else(&quorum.marks, &act.marks), Modality::IsTo, None),
            held: compiler.events.act(name),
            parts: quorum.parts.iter().map(wanted).collect(),
            when: quorum.when.as_ref().map(|when| Asked::of(when, &compiler.events)),
        }
    }

    pub fn slots(&self) -> Vec<u32> {
        self.held.slots().collect()
    }

    pub fn judge(&self, asking: &Asking) -> Vec<Judgement> {
        let mut judgements = Vec::new();
        for held in self.held.occurrences(asking.timeline) {
            for part in &self.parts {
                let finding = match part {
                    Wanted::One(named) => asking.people.attended_by(held, named),
                    Wanted::Number { number, of, besides, qualifier } => {
                        asking.people.number_attending(held, *number, of, besides, qualifier.as_deref())
                    }
                };
                judgements.push(self.clause.judge(Finding { done: Some(held.earliest), ..finding }));
            }
        }
        match &self.when {
            Some(when) => applying(when.holds(asking.timeline, asking.now), judgements),
            None => judgements,
        }
    }
}

impl Order {
    /// What the text asks for before an act.
    pub fn needs(compiler: &Compiler, name: &str, act: &Act, need: &Need) -> Self {
        let text = format!("{} needs {} before it", act.title, compiler.reader.event(&need.what));
        Order {
            clause: compiler.other(name, "needs", text, or_else(&need.marks, &act.marks), Modality::Must, None),
            act: compiler.events.act(name),
            before: vec![Leading { sources: compiler.events.event(&need.what), outcomes: Vec::new() }],
            stated: true,
        }
    }

    /// The steps of a procedure that only other steps lead to.
    pub fn of_procedure(compiler: &Compiler, key: &str) -> Vec<Self> {
        let declared = |act: &str| compiler.model.acts.contains_key(act);
        let ordered = compiler.model.ordered_steps(key).into_iter().filter(|(act, ..)| declared(act));
        ordered.map(|(act, node, before)| Order::follows(compiler, key, act, node, &before)).collect()
    }

    fn follows(
        compiler: &Compiler,
        procedure: &str,
        act: &str,
        node: &Node,
        before: &BTreeSet<crate::model::Before>,
    ) -> Self {
        let title = |act: &String| compiler.model.acts.get(act).map_or_else(|| act.clone(), |act| act.title.clone());
        let titles: BTreeSet<String> = before.iter().map(|before| title(&before.act)).collect();
        let titles: Vec<String> = titles.iter().map(|title| format!("“{title}”")).collect();
        let text = format!("“{}” follows {}", node.title, titles.join(" or "));
        let leading = |before: &crate::model::Before| Leading {
            sources: compiler.events.act(&before.act),
            outcomes: before.outcomes.clone(),
        };
        let clause =
            compiler.other(&node.name, "in-order", text, &node.marks, Modality::IsTo, Some(procedure.to_string()));
        Order { clause, act: compiler.events.act(act), before: before.iter().map(leading).collect(), stated: false }
    }

    pub fn slots(&self) -> Vec<u32> {
        self.act.slots().collect()
    }

    pub fn judge(&self, asking: &Asking) -> Vec<Judgement> {
        let mut judgements = Vec::new();
        // The two earliest are enough: the same entry cannot lead to itself.
        let before: Vec<Occurrence> = self.before.iter().flat_map(|leading| leading.earliest_two(asking)).collect();
        for one in self.act.occurrences(asking.timeline) {
            let done = Some(one.earliest);
            let leads = |other: &Occurrence| !std::ptr::eq(other.entry, one.entry) && other.earliest <= one.latest;
            let finding = if before.iter().any(leads) {
                self.stated.then(|| Finding { done, ..Finding::of(Standing::Kept) })
            } else {
                let what = if self.stated {
                    "what has to come first is not recorded before that"
                } else {
                    "nothing that leads to it is recorded before that"
                };
                let why = format!("it was done on {}, and {what}", one.entry.at);
                Some(Finding { done, ..Finding::of(Standing::OutOfOrder(why)) })
            };
            judgements.extend(finding.map(|finding| self.clause.judge(finding)));
        }
        judgements
    }
}

impl Leading {
    fn earliest_two<'c>(&self, asking: &Asking<'_, 'c>) -> Vec<Occurrence<'c>> {
        let leads = |other: &Occurrence| match &other.entry.outcome {
            Some(outcome) if !self.outcomes.is_empty() => self.outcomes.contains(outcome),
            _ => true,
        };
        self.sources.occurrences(asking.timeline).into_iter().filter(leads).take(2).collect()
    }
}

fn or_else<'m>(marks: &'m Marks, other: &'m Marks) -> &'m Marks {
    if marks.citations.is_empty() { other } else { marks }
}
