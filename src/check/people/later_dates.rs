//! Two texts that let different people agree a later date for one act.

use super::{agree, in_places, sorted};
use crate::check::groups::clashes;
use crate::check::judge::Judge;
use crate::check::texts::applies;
use crate::diagnostics::{Finding, Level, Origin};
use crate::logic::Formula;
use crate::model::{Agreer, LaterDate, Model};
use crate::networks::claims::{Claim, claims};
use std::collections::BTreeMap;

/// Later dates of one act that different paragraphs leave to different people or meetings.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    let mut groups: BTreeMap<String, Vec<(Claim, &LaterDate)>> = BTreeMap::new();
    for claim in claims(judge.model()).into_iter().filter(|claim| claim.variant.is_none()) {
        let Some(act) = &claim.statement.act else { continue };
        for later in &claim.statement.later_dates {
            groups.entry(act.clone()).or_default().push((claim.clone(), later));
        }
    }
    let findings = groups.into_iter().flat_map(|(act, list)| of(&judge, &act, &list)).collect();
    judge.with_notes(findings)
}

fn of(judge: &Judge, act: &str, list: &[(Claim, &LaterDate)]) -> Vec<Finding> {
    let model = judge.model();
    let formulas: Vec<Formula> = list.iter().map(|(claim, later)| when(judge, claim, later)).collect();
    let whens: Vec<&Formula> = formulas.iter().collect();
    let kind = |at: usize| (judge.reader.later_date(list[at].1), &list[at].1.marks.citations);
    let differ = |one: usize, other: usize| {
        let ((a, x), (b, y)) = (&list[one], &list[other]);
        x.marks.citations != y.marks.citations
            && (a.index == b.index || a.meets(b, model))
            && match (&x.who, &y.who) {
                (Agreer::Parties(one), Agreer::Parties(other)) => !agree(model, one, other),
                (Agreer::Act(one), Agreer::Act(other)) => one != other,
                _ => true,
            }
    };
    let found = clashes(judge, &judge.reader.act(act), &whens, kind, differ);
    found.into_iter().map(|clash| finding(judge, act, list, &clash)).collect()
}

/// A later date is agreed whatever clause set the date; so only its own condition and the sentence's count.
fn when(judge: &Judge, claim: &Claim, later: &LaterDate) -> Formula {
    let own = [&claim.statement.when, &later.when].into_iter().flatten();
    Formula::And(own.map(|when| judge.formula(when)).collect())
}

fn finding(judge: &Judge, act: &str, list: &[(Claim, &LaterDate)], clash: &crate::check::groups::Clash) -> Finding {
    let members: Vec<&LaterDate> = clash.members.iter().map(|at| list[*at].1).collect();
    let title = judge.reader.act(act);
    let mut key = sorted(members.iter().flat_map(|later| later.marks.cited()).collect());
    key.insert(0, title.clone());
    let key: Vec<&str> = key.iter().map(String::as_str).collect();
    let who = |later: &&LaterDate| match &later.who {
        Agreer::Parties(parties) => judge.reader.parties(parties),
        Agreer::Act(act) => format!("a {}", judge.reader.act(act)),
    };
    let names = sorted(members.iter().map(who).collect());
    let message = format!("Who may agree a later date for the {title}: the texts name {}", in_places(&names));
    let mut finding = Finding::new("MP406", Level::Warning, Origin::Document, &key, message);
    for later in &members {
        finding = finding.at(later.span, who(later)).cite(later.marks.cited());
    }
    let told = |later: &&LaterDate| format!("{}: {}.", later.marks.cited().join(", "), judge.reader.later_date(later));
    for told in sorted(members.iter().map(told).collect()) {
        finding = finding.because(told.trim_start_matches(": "));
    }
    finding
        .because(applies(judge, &clash.case, clash.members.len()))
        .help("Ask the publisher whether either is enough, or whether one of the paragraphs is out of date.")
}
