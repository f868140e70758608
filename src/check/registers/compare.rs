//! What a recommendation asks, held against the rule that is said to carry it out: the act, who does it,
//! how binding it is, the time limit and its start, and the cases it reaches.
//!
//! Every difference is one line in plain words. What stands in words on both sides is not compared: it
//! is for a person to judge.

use crate::check::judge::Judge;
use crate::check::people::agree;
use crate::check::texts::aspect::{class, same_anchor, side, wish_beyond};
use crate::logic::Formula;
use crate::model::*;
use crate::networks::claims::Claim;
use serde::Serialize;

/// What the comparison comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Act, actor, limit, its start and the cases reached agree.
    AsWritten,
    /// The same act, but weaker, narrower, another's duty, or only a part of what is asked.
    InPart,
    /// What is done stands in words of their own: whatever else was compared, that was not.
    ForAPerson,
    /// The act, the limit or its start is another.
    NotAsWritten,
}

/// How one ask compares with one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    pub verdict: Verdict,
    /// The place of the rule's sentence in the model.
    pub rule: usize,
    /// The rule read aloud, after its paragraph.
    pub told: String,
    /// What differs, the gravest first.
    pub differences: Vec<String>,
    /// What agrees.
    pub agrees: Vec<String>,
    /// How many of the differences decide the verdict.
    pub decisive: usize,
}

/// Lines found while two sentences are compared, each with what it makes of them.
#[derive(Default)]
struct Lines {
    worse: Vec<(Verdict, String)>,
    agrees: Vec<String>,
}

impl Lines {
    fn differs(&mut self, verdict: Verdict, line: String) {
        self.worse.push((verdict, line));
    }

    fn agrees(&mut self, line: impl Into<String>) {
        self.agrees.push(line.into());
    }
}

/// The best of several rules that cite the paragraph: one that speaks of what is asked, with the fewest
/// differences.
pub(super) fn best(judge: &Judge, ask: &Statement, rules: &[Claim], paragraph: &str) -> Option<Comparison> {
    let timed = |claim: &Claim| claim.bounds.iter().any(|bound| is_measured(&bound.limit));
    let wanted = ask.bounds.iter().any(|bound| is_measured(&bound.limit));
    rules
        .iter()
        .map(|claim| (claim, compare(judge, ask, claim, paragraph)))
        .min_by_key(|(claim, found)| {
            let same_act = ask.act.is_some() && is_act(judge.model(), claim.statement.act.as_ref(), ask.act.as_ref());
            (wanted && !timed(claim), !same_act, found.verdict, found.differences.len(), claim.index)
        })
        .map(|(_, found)| found)
}

/// One ask and one rule.
pub(super) fn compare(judge: &Judge, ask: &Statement, rule: &Claim, paragraph: &str) -> Comparison {
    let mut lines = Lines::default();
    act(judge, ask, rule, paragraph, &mut lines);
    time(judge, ask, rule, paragraph, &mut lines);
    actor(judge, ask, rule, paragraph, &mut lines);
    force(ask, rule, paragraph, &mut lines);
    reach(judge, ask, rule, paragraph, &mut lines);
    lines.worse.sort_by_key(|(verdict, _)| std::cmp::Reverse(*verdict));
    Comparison {
        verdict: lines.worse.first().map_or(Verdict::AsWritten, |(verdict, _)| *verdict),
        rule: rule.index,
        told: rule.told(&judge.reader),
        decisive: match lines.worse.first() {
            Some((Verdict::NotAsWritten, _)) => {
                lines.worse.iter().filter(|(one, _)| *one == Verdict::NotAsWritten).count()
            }
            _ => lines.worse.len(),
        },
        differences: lines.worse.into_iter().map(|(_, line)| line).collect(),
        agrees: lines.agrees,
    }
}

impl Comparison {
    /// The differences that decide it, in one line.
    pub fn why(&self) -> String {
        self.differences.iter().take(self.decisive).cloned().collect::<Vec<_>>().join("; ")
    }
}

/// What is done.
fn act(judge: &Judge, ask: &Statement, rule: &Claim, paragraph: &str, lines: &mut Lines) {
    let (reader, model) = (&judge.reader, judge.model());
    let speaks = |deed: &Deed| !matches!(deed, Deed::Words(_) | Deed::Record { .. } | Deed::Cover { .. });
    let asked = ask.act.as_ref().filter(|_| speaks(&ask.deed));
    let ruled = rule.statement.act.as_ref().filter(|_| speaks(rule.deed));
    let Some(asked) = asked else {
        let passes_on = |deed: &Deed| match deed {
            Deed::Tell { .. } | Deed::Send { .. } => "to tell",
            Deed::Consult { .. } => "to consult",
            _ => "",
        };
        let (one, other) = (passes_on(&ask.deed), passes_on(rule.deed));
        if !one.is_empty() && !other.is_empty() && one != other {
            return lines.differs(Verdict::InPart, format!("the recommendation asks {one}, {paragraph} {other}"));
        }
        return lines.differs(
            Verdict::ForAPerson,
            format!("what is asked and what {paragraph} lays down stand in words of their own"),
        );
    };
    let title = reader.named_act(asked);
    if !is_act(model, ruled, Some(asked)) {
        return match ruled {
            Some(act) => {
                let line = format!("the recommendation asks for {title}, {paragraph} for {}", reader.named_act(act));
                lines.differs(Verdict::NotAsWritten, line);
            }
            None => {
                let line = format!(
                    "the recommendation asks for {title}, {paragraph} says in words of its own: {}",
                    reader.claim_task(rule)
                );
                lines.differs(Verdict::ForAPerson, line);
            }
        };
    }
    if std::mem::discriminant(&ask.deed) != std::mem::discriminant(rule.deed)
        && !(ask.deed.times_the_act() && rule.deed.times_the_act())
    {
        let deed = reader.claim_task(rule);
        return lines.differs(Verdict::InPart, format!("of {title} {paragraph} asks only this: {deed}"));
    }
    lines.agrees(format!("the act: {title}"));
}

/// Whether one act is the other, or a kind of it.
fn is_act(model: &Model, one: Option<&String>, other: Option<&String>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return false };
    let mut kinds =
        std::iter::successors(Some(one), |name| model.acts.get(*name)?.kind_of.as_ref()).take(model.acts.len() + 1);
    kinds.any(|name| name == other)
}

fn is_measured(limit: &Limit) -> bool {
    !matches!(limit, Limit::Prompt { .. })
}

/// By when, counted from what.
fn time(judge: &Judge, ask: &Statement, rule: &Claim, paragraph: &str, lines: &mut Lines) {
    let reader = &judge.reader;
    for asked in ask.bounds.iter().map(|bound| &bound.limit) {
        let like = |limit: &&Limit| is_measured(limit) == is_measured(asked) && class(limit) == class(asked);
        let Some(ruled) = rule.bounds.iter().map(|bound| &bound.limit).find(like) else {
            let line = format!("the recommendation sets a time limit ({}), {paragraph} sets none", reader.limit(asked));
            lines.differs(Verdict::NotAsWritten, line);
            continue;
        };
        length(judge, asked, ruled, paragraph, lines);
        start(judge, asked, ruled, paragraph, lines);
    }
    if let (Some(asked), None) = (ask.series.first(), rule.statement.series.first()) {
        let line = format!(
            "the recommendation asks for it again, {} {}; {paragraph} does not",
            asked.spacing.word(),
            asked.amount
        );
        lines.differs(Verdict::NotAsWritten, line);
    }
}

/// How long.
fn length(judge: &Judge, asked: &Limit, ruled: &Limit, paragraph: &str, lines: &mut Lines) {
    use crate::check::texts::aspect::amount;
    let of = |limit: &Limit| amount(limit).map_or_else(|| judge.reader.limit(limit), |amount| amount.to_string());
    let (one, other) = (of(asked), of(ruled));
    match (amount(asked), amount(ruled)) {
        (Some(a), Some(b)) if a == b => lines.agrees(format!("the amount of time: {one}")),
        (Some(_), Some(_)) if wish_beyond(asked, ruled) && side(asked) == side(ruled) => {
            lines.agrees(format!("the amount of time: {paragraph} is stricter ({other} instead of {one})"));
        }
        (Some(_), Some(_)) => {
            lines.differs(Verdict::NotAsWritten, format!("the recommendation gives {one}, {paragraph} {other}"));
        }
        _ if asked == ruled => lines.agrees(format!("the time limit: {one}")),
        _ => lines.differs(Verdict::NotAsWritten, format!("the recommendation says {one}, {paragraph} {other}")),
    }
}

/// From when.
fn start(judge: &Judge, asked: &Limit, ruled: &Limit, paragraph: &str, lines: &mut Lines) {
    let (Some(a), Some(b)) = (asked.anchor(), ruled.anchor()) else { return };
    let reader = &judge.reader;
    let counts =
        crate::check::texts::aspect::amount(asked).map_or_else(|| "it".to_string(), |amount| amount.to_string());
    match (a, b) {
        (Anchor::Silent, _) => {
            lines.differs(
                Verdict::ForAPerson,
                "the recommendation does not say from when its time is counted".to_string(),
            );
        }
        (_, Anchor::Silent) => {
            let line = format!(
                "the recommendation counts {counts} from {}; {paragraph} does not say from when it counts",
                reader.anchor(a)
            );
            lines.differs(Verdict::NotAsWritten, line);
        }
        _ if same_anchor(judge.model(), a, b) && side(asked) == side(ruled) => {
            lines.agrees(format!("its start: {}", reader.anchor(a)));
        }
        _ => {
            let line = format!(
                "the recommendation counts {counts} from {}, {paragraph} counts from {}",
                reader.anchor(a),
                reader.anchor(b)
            );
            lines.differs(Verdict::NotAsWritten, line);
        }
    }
}

/// Who does it, and for whom.
fn actor(judge: &Judge, ask: &Statement, rule: &Claim, paragraph: &str, lines: &mut Lines) {
    let (reader, model) = (&judge.reader, judge.model());
    people(judge, &ask.subject, rule.subject, paragraph, lines);
    let told = |deed: &Deed| match deed {
        Deed::Tell { to, .. } | Deed::Send { to, .. } => Some(to.clone()),
        Deed::Consult { whom, .. } => Some(whom.clone()),
        _ => None,
    };
    if let (Some(asked), Some(ruled)) = (told(&ask.deed), told(rule.deed))
        && !agree(model, &asked, &ruled)
    {
        let line =
            format!("the recommendation means {}, {paragraph} {}", reader.parties(&asked), reader.parties(&ruled));
        lines.differs(Verdict::InPart, line);
    }
}

fn people(judge: &Judge, asked: &Parties, ruled: &Parties, paragraph: &str, lines: &mut Lines) {
    let reader = &judge.reader;
    match (asked.list.is_empty(), ruled.list.is_empty()) {
        (true, _) => {}
        (false, true) => {
            lines.differs(
                Verdict::InPart,
                format!("the recommendation asks it of {}, {paragraph} names nobody", reader.parties(asked)),
            );
        }
        _ if agree(judge.model(), asked, ruled) => {
            lines.agrees(format!("who does it: {}", reader.parties(ruled)));
            // "a professional with whom the child is comfortable": more than the rule asks of that person.
            let said = |words: &&String| ruled.list.iter().any(|party| party.qualifier.as_ref() == Some(*words));
            let more = asked.list.iter().filter_map(|party| party.qualifier.as_ref()).filter(|words| !said(words));
            for words in more {
                lines.differs(Verdict::InPart, format!("{paragraph} does not say who more closely: {words}"));
            }
        }
        _ => {
            let line = format!(
                "the recommendation asks it of {}, {paragraph} lays it on {}",
                reader.parties(asked),
                reader.parties(ruled)
            );
            lines.differs(Verdict::InPart, line);
        }
    }
}

/// How binding it is.
fn force(ask: &Statement, rule: &Claim, paragraph: &str, lines: &mut Lines) {
    if ask.modality.forbids() != rule.modality.forbids() {
        let line = format!("one forbids what the other asks ({paragraph} says \"{}\")", rule.modality.word());
        return lines.differs(Verdict::NotAsWritten, line);
    }
    let word = rule.modality.word();
    if rule.modality.rank() < 2 {
        lines.differs(Verdict::InPart, format!("{paragraph} lays no duty on anybody (\"{word}\")"));
    } else if ask.modality.rank() > rule.modality.rank() {
        let line = format!("the recommendation says \"{}\", {paragraph} only \"{word}\"", ask.modality.word());
        lines.differs(Verdict::InPart, line);
    }
    let softened = rule.statement.softeners.iter().filter(|softener| !ask.softeners.contains(softener));
    let softened: Vec<&str> =
        softened.filter(|one| **one != Softener::Always).map(|softener| softener.word()).collect();
    if !softened.is_empty() && rule.variant.is_none() {
        lines.differs(Verdict::InPart, format!("{paragraph} softens it: \"{}\"", softened.join("\", \"")));
    }
}

/// A case in which the recommendation asks and the rule does not speak.
fn reach(judge: &Judge, ask: &Statement, rule: &Claim, paragraph: &str, lines: &mut Lines) {
    let asked = ask.when.as_ref().map_or(Formula::And(Vec::new()), |when| judge.formula(when));
    let unless = ask.unless.iter().map(|unless| judge.formula(unless).negated());
    let asked = Formula::And(std::iter::once(asked).chain(unless).collect());
    if let Some(case) = judge.overlap(&rule.told(&judge.reader), &asked, &rule.when.clone().negated()) {
        let line = format!("{paragraph} does not reach this case: {}", judge.told(&case));
        lines.differs(Verdict::InPart, line);
    }
}

impl Reader<'_> {
    /// What a rule asks to be done, without who and by when.
    fn claim_task(&self, rule: &Claim) -> String {
        let bare = Statement {
            deed: rule.deed.clone(),
            modality: rule.modality,
            when: None,
            unless: Vec::new(),
            softeners: Vec::new(),
            ..rule.statement.clone()
        };
        let task = self.task(&bare);
        let mut letters = task.chars();
        letters.next().map_or(String::new(), |first| first.to_lowercase().chain(letters).collect())
    }
}
