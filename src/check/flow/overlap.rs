//! Two ways on that a case could take at once.

use super::choices::{self, Choices};
use super::{is_silent, key, quoted, words};
use crate::check::judge::Judge;
use crate::diagnostics::{Finding, Level, Origin};
use crate::logic::{Case, Formula};
use crate::model::{Model, Route};

/// More ways out of one step than this are not compared with each other.
const MOST_WAYS: usize = 200;

/// Ways out of one step to different places, whose conditions some case meets together.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    let findings = choices::of(model, &judge).iter().flat_map(|choices| of(choices, &judge)).collect();
    judge.with_notes(findings)
}

fn of(choices: &Choices, judge: &Judge) -> Vec<Finding> {
    let mut ways: Vec<(&Route, Formula)> = choices.ifs.clone();
    let comes_back = |route: &Route| matches!(route.target, crate::model::Target::Procedure { come_back: true, .. });
    ways.retain(|(route, _)| !comes_back(route));
    ways.extend(choices.always.iter().map(|route| (*route, Formula::True)));
    if ways.len() > MOST_WAYS {
        judge.unsure(&choices.node.title, &format!("more than {MOST_WAYS} ways lead on from it"));
        ways.truncate(MOST_WAYS);
    }
    let mut findings = Vec::new();
    for (at, (route, when)) in ways.iter().enumerate() {
        let before: Vec<&(&Route, Formula)> =
            ways[..at].iter().filter(|(earlier, _)| earlier.target != route.target).collect();
        let any = Formula::Or(before.iter().map(|(_, when)| when.clone()).collect());
        if judge.overlap(&choices.node.title, &any, when).is_none() {
            continue;
        }
        let clash = before.iter().find_map(|(earlier, other)| match judge.decider().overlap(other, when) {
            Ok(Some(case)) => Some((*earlier, case)),
            _ => None,
        });
        findings.extend(clash.map(|(earlier, case)| finding(choices, judge, [earlier, route], &case)));
    }
    if let [first, second, ..] = choices.otherwise.as_slice()
        && first.target != second.target
    {
        findings.push(finding(choices, judge, [first, second], &Case::new()));
    }
    findings
}

fn finding(choices: &Choices, judge: &Judge, ways: [&Route; 2], case: &Case) -> Finding {
    let mut told = ways.map(|way| format!("{} {}", Choices::words(judge, way), choices.leads_to(judge, way)));
    let mut key = key(choices.procedure, &[choices.node]);
    let proof =
        format!("One leads {}, the other {}.", choices.leads_to(judge, ways[0]), choices.leads_to(judge, ways[1]));
    told.sort();
    key.extend(told);
    let title = &choices.procedure.title;
    let message = format!("In \"{title}\" two ways lead on from {} when {}", quoted(choices.node), judge.told(case));
    let silent = is_silent(choices.node);
    let (level, origin) = if silent { (Level::Warning, Origin::Document) } else { (Level::Warning, Origin::Policy) };
    let mut finding = Finding::new("MP206", level, origin, &words(&key), message)
        .at(ways[1].span, Choices::words(judge, ways[1]))
        .see(ways[0].span, Choices::words(judge, ways[0]))
        .cite(choices.node.marks.cited())
        .because(proof);
    finding = if silent {
        finding.help("Ask the publisher which of the two comes first.")
    } else if choices.always.is_empty() {
        finding.help("Narrow one of the conditions. If the two can never be so together, say so where the fact is declared: rules out: …")
    } else {
        finding.help("A \"go to\" without a condition is always taken. If it is meant for all other cases, write: otherwise: go to …")
    };
    finding
}
