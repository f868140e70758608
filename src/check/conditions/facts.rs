//! A fact that can never be so, because what it means and what it rules out do not go together.

use crate::check::judge::Judge;
use crate::diagnostics::{Finding, Level, Origin};
use crate::logic::Formula;
use crate::model::{Condition, Fact, FactDomain, Model};

/// Yes-or-no facts that no case can have.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let judge = Judge::new(model);
    let tied = |fact: &Fact| fact.domain == FactDomain::YesNo && !(fact.means.is_empty() && fact.rules_out.is_empty());
    let mut findings = Vec::new();
    for (name, fact) in model.facts.iter().filter(|(_, fact)| tied(fact)) {
        let holds: Formula = judge.formula(&Condition::Fact(name.clone()));
        if judge.decider().can_hold(&holds) == Ok(false) {
            findings.push(finding(&judge, fact));
        }
    }
    findings
}

fn finding(judge: &Judge, fact: &Fact) -> Finding {
    let words = |names: &[String]| {
        let mut titles: Vec<String> =
            names.iter().map(|name| judge.reader.condition(&Condition::Fact(name.clone()))).collect();
        titles.sort();
        titles.join("; ")
    };
    let message = format!("No case can have this fact: {}", fact.title);
    let mut finding = Finding::new("MP223", Level::Error, Origin::Policy, &[&fact.title], message)
        .at(fact.span, "can never be so")
        .help("Take out the \"means\" or the \"rules out\" that goes too far, here or where those facts are declared.");
    if !fact.means.is_empty() {
        finding = finding.because(format!("It means: {}", words(&fact.means)));
    }
    if !fact.rules_out.is_empty() {
        finding = finding.because(format!("It rules out: {}", words(&fact.rules_out)));
    }
    finding.because("What these facts mean and rule out in their turn leaves no case.")
}
