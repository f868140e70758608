//! Every witness of every proof, replayed as a case log: what it is said to miss is missed, and what it
//! is said to meet is met, by the judgement of cases, which knows nothing of networks.

use super::super::{Kind, Point, Proof, Stated, Witness, proofs};
use crate::calendar::{Calendar, Moment};
use crate::cases::judge::MissedOn;
use crate::cases::{Case, Entry, FactValue, Judgement, Verdict, What, When, judge};
use crate::check::{TABLE, pairs};
use crate::logic::Value;
use crate::model::{Event, FactDomain, Model, Reader};
use crate::syntax::folder;

/// A timeline as a case.
fn case(model: &Model, proof: &Proof, witness: &Witness) -> Case {
    let ids = Reader::new(model).statement_ids();
    let mut case = Case::default();
    for (point, moment) in &witness.timeline {
        let at = When::At(*moment);
        let what = match point {
            Point::Event(Event::Act(act)) | Point::Again { act, .. } => What::Act(act.clone()),
            Point::Event(Event::ActEnds(act)) => What::ActEnds(act.clone()),
            Point::Event(Event::Moment(name)) => What::Moment(name.clone()),
            Point::Event(Event::StateBegins(name)) => What::StateBegins(name.clone()),
            Point::Event(Event::StateEnds(name)) => What::StateEnds(name.clone()),
            Point::Event(Event::Date(name)) => What::Date(name.clone()),
            Point::Deed(index) => What::Duty(ids[*index].clone()),
        };
        let mut entry = Entry::new(what, at);
        if let Point::Event(Event::Date(_)) = point {
            // Known from before anything happened.
            let first = witness.timeline.values().min().copied().unwrap_or(*moment);
            entry.at = When::At(first.plus_minutes(-1440).expect("a day before"));
            entry.expected = Some(at);
        }
        if let Some(act) = point.act()
            && let Some(Value::Choice(outcome)) = proof.case.get(&format!("outcome {act}"))
        {
            entry.outcome = model.acts[act].outcomes.get(*outcome).cloned();
        }
        case.entries.push(entry);
    }
    let first = witness.timeline.values().min().copied().expect("a timeline");
    let before = When::At(first.plus_minutes(-1440).expect("a day before"));
    let spoken_of: std::collections::BTreeSet<&str> = witness.timeline.keys().filter_map(Point::act).collect();
    let two = matches!(proof.kind, Kind::Contradiction | Kind::Looser | Kind::Overlap);
    for (key, value) in proof.case.iter().filter(|(key, _)| two || !key.starts_with("outcome ")) {
        let (kind, name) = key.split_once(' ').expect("a key");
        match (kind, value) {
            ("fact", Value::YesNo(yes)) => drop(case.facts.insert(name.to_string(), FactValue::YesNo(*yes))),
            ("fact", Value::Number { from, .. }) => {
                let number = u32::try_from(*from).expect("a number");
                case.facts.insert(name.to_string(), FactValue::Number(number));
            }
            ("fact", Value::Choice(index)) => {
                let FactDomain::OneOf(values) = &model.facts[name].domain else { panic!("{key}") };
                case.facts.insert(name.to_string(), FactValue::Choice(values[*index].clone()));
            }
            ("words", Value::YesNo(yes)) => drop(case.circumstances.insert(name.to_string(), *yes)),
            ("state", Value::YesNo(true)) => case.entries.push(Entry::new(What::StateBegins(name.to_string()), before)),
            // An outcome that the statements ask for, of an act that the timeline does not speak of.
            ("outcome", Value::Choice(index)) if !spoken_of.contains(name) => {
                let mut entry = Entry::new(What::Act(name.to_string()), before);
                entry.outcome = model.acts[name].outcomes.get(*index).cloned();
                case.entries.push(entry);
            }
            _ => {}
        }
    }
    case
}

fn missed(judgement: &Judgement) -> bool {
    matches!(judgement.verdict, Verdict::Breached { .. } | Verdict::Departed { .. })
}

/// What the judgement says of one statement of the set; those of its clauses that are not told apart by
/// their words (a series) are taken together.
fn of<'j>(judgements: &'j [Judgement], stated: &Stated) -> Vec<&'j Judgement> {
    let Some((index, _)) = stated.statement else { return Vec::new() };
    let own: Vec<&Judgement> =
        judgements.iter().filter(|judgement| judgement.clause.statement.index == Some(index)).collect();
    let exact: Vec<&Judgement> = own.iter().copied().filter(|one| one.clause.text == stated.text).collect();
    if exact.is_empty() { own } else { exact }
}

/// How many verdicts were held against a proof's witnesses.
fn replay(model: &Model, proof: &Proof) -> usize {
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let mut held = 0;
    for witness in &proof.witnesses {
        let case = case(model, proof, witness);
        let last: Moment = witness.timeline.values().max().copied().expect("a timeline");
        let judgements = judge(model, &calendar, &case, last.plus_minutes(1440).expect("a day later"));
        if proof.kind == Kind::Overlap {
            held += overlapping(proof, &judgements);
            continue;
        }
        for (at, stated) in proof.statements.iter().enumerate().filter(|(_, stated)| stated.statement.is_some()) {
            let verdicts = of(&judgements, stated);
            let said = format!("{}\n{proof:#?}\n{witness:#?}\n{verdicts:#?}", stated.text);
            if witness.misses.contains(&at) {
                assert!(verdicts.iter().any(|judgement| missed(judgement)), "not missed: {said}");
            } else {
                assert!(!verdicts.iter().any(|judgement| missed(judgement)), "missed: {said}");
                assert!(verdicts.iter().any(|judgement| judgement.verdict == Verdict::Met), "not met: {said}");
            }
            held += 1;
        }
    }
    held
}

/// Where exceptions hold together and no text says which counts, the judgement is that it cannot tell: on some
/// readings the sentence was missed, on some it was not.
fn overlapping(proof: &Proof, judgements: &[Judgement]) -> usize {
    let index = proof.statements[0].statement.map(|(index, _)| index);
    let torn = |one: &&Judgement| {
        one.clause.statement.index == index
            && matches!(one.verdict, Verdict::CannotTell { .. })
            && one.contradiction.as_ref().is_some_and(|found| found.missed_on == MissedOn::SomeReadings)
    };
    assert!(judgements.iter().any(|one| torn(&one)), "{proof:#?}\n{judgements:#?}");
    1
}

#[test]
fn every_witness_of_every_example_says_what_it_is_said_to() {
    let mut kinds = std::collections::BTreeSet::new();
    for row in TABLE {
        for example in [row.page.example(false), row.page.example(true)].into_iter().flatten() {
            let model = crate::compile(example, Vec::new()).model;
            for proof in proofs(&model).proofs.into_iter().chain(pairs::proofs(&model)) {
                if witnessless(&proof) {
                    continue;
                }
                assert!(!proof.witnesses.is_empty(), "{proof:#?}");
                assert!(replay(&model, &proof) > 0, "{proof:#?}");
                kinds.insert(proof.code);
            }
        }
    }
    let every = ["MP301", "MP302", "MP303", "MP305", "MP306", "MP307"];
    assert!(every.iter().all(|code| kinds.contains(code)), "{kinds:?}");
}

#[test]
fn every_witness_of_the_policies_says_what_it_is_said_to() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("policies");
    let (sources, found) = folder::read(&root).expect("policies");
    let model = crate::compile(sources, found).model;
    for proof in proofs(&model).proofs.into_iter().chain(pairs::proofs(&model)) {
        assert!(witnessless(&proof) || replay(&model, &proof) > 0, "{proof:#?}");
    }
}

/// Two limits of which a text does not say from when one is counted: no log can show that it was missed.
fn witnessless(proof: &Proof) -> bool {
    let silent = |stated: &Stated| stated.text.contains("does not say from when");
    let two = matches!(proof.kind, Kind::Contradiction | Kind::Overlap);
    two && proof.witnesses.is_empty() && proof.statements.iter().any(silent)
}

/// The policies of the other tests here, each with a clash.
#[test]
fn every_witness_of_the_small_policies_says_what_it_is_said_to() {
    let policies = [
        "act report \"Report\"\nreport must happen within 10 working days of referral [LSP 6.1]\nreport must happen at least 11 working days after referral [LSP 6.2]\n",
        "act report \"Report\"\nact reading \"Reading\" {\n  needs report [LSP 7.3]\n}\nreport must happen at least 8 days after referral [LSP 7.1]\nreading must happen within 7 days of referral [LSP 7.2]\n",
        "act report \"Report\"\nreport must happen within 3 days of referral, when harm [LSP 8.1]\nreport must happen at least 5 days after referral, when unborn [LSP 8.2]\n",
        "act report \"Report\"\nact reading \"Reading\" {\n  needs report [LSP 7.3]\n}\nreport must happen within 9 days of referral [LSP 7.1]\nreading must happen within 7 days of referral [LSP 7.2]\n",
        "act report \"Report\"\nreport must happen on the 3rd working day of referral [LSP 7.1]\nreport should happen within 48 hours of referral [LSP 7.2]\n",
        "act report \"Report\"\nact reading \"Reading\"\nreport should happen within 5 days before reading [LSP 7.1]\nreport must happen within 2 days of referral [LSP 7.2]\nreading must happen at least 9 days after referral [LSP 7.3]\n",
    ];
    for lines in policies {
        let model = super::model(lines);
        let found = proofs(&model).proofs;
        assert!(!found.is_empty(), "{lines}");
        for proof in found {
            assert!(replay(&model, &proof) > 0, "{proof:#?}");
        }
    }
}
