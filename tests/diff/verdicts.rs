//! If two editions differ only in wording, made-up cases come to the same under both.

use super::{chapters, compared};
use milepost::calendar::Calendar;
use milepost::cases::judge::Judge;
use milepost::cases::names::Names;
use milepost::cases::read::{Log, Mapping};
use milepost::cases::resolve::Manner;
use milepost::cases::run::{Tally, run};
use milepost::cases::simulate;
use milepost::diff::Level;
use milepost::model::{Deed, Model};
use std::io::Cursor;

/// The same duties in other words: titles, what is recorded and done, items.
fn in_other_words(model: &Model) -> Model {
    let mut model = model.clone();
    model.acts.values_mut().for_each(|act| act.title.push_str(", in other words"));
    model.roles.values_mut().for_each(|role| role.title.push_str(", in other words"));
    for procedure in model.procedures.values_mut() {
        procedure.title.push_str(", in other words");
        procedure.nodes.iter_mut().for_each(|node| node.title.push_str(", in other words"));
    }
    for statement in &mut model.statements {
        if let Deed::Words(words) = &mut statement.deed {
            words.push_str(", in other words");
        }
        statement.items.iter_mut().for_each(|item| item.text.push_str(", in other words"));
        statement.marks.readings.iter_mut().for_each(|reading| reading.push_str(", in other words"));
    }
    model
}

/// What every statement comes to on every case of the log.
fn verdicts(model: &Model, log: &str) -> Vec<String> {
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let (judge, names) = (Judge::new(model, &calendar), Names::new(model));
    let mut tally = Tally::default();
    let source = Cursor::new(log.as_bytes().to_vec());
    let mut log = Log::open(source, false, Mapping::default(), Manner::default(), &mut tally.faults).unwrap();
    let as_of = "2027-12-31T12:00".parse().unwrap();
    let mut all = Vec::new();
    let each = |case: &milepost::cases::Case, judgements: &[milepost::cases::Judgement]| -> Result<(), String> {
        let told = |judgement: &milepost::cases::Judgement| {
            let clause = &judgement.clause;
            format!(
                "{} {:?} {} {:?} {:?}",
                case.reference,
                clause.statement.index,
                judgement.verdict.name(),
                judgement.due,
                judgement.done
            )
        };
        all.extend(judgements.iter().map(told));
        Ok(())
    };
    run(&mut log, &judge, &names, as_of, &mut tally, each).unwrap();
    all.sort();
    all
}

#[test]
fn wording_alone_changes_no_verdict() {
    let old = chapters();
    let new = in_other_words(&old);
    let diff = compared(&old, &new);
    assert!(diff.changes.len() > 20 && diff.changes.iter().all(|change| change.level != Level::MustAct));
    let calendar = Calendar::new(old.calendar.conventions.clone());
    let (mut cases, mut judged) = (0, 0);
    let of = |model| milepost::model::Reader::new(model).statement_ids();
    let ids: Vec<(String, String)> = of(&old).into_iter().zip(of(&new)).collect();
    for procedure in old.procedures.keys() {
        let mut options = simulate::Options::lawful(&old, 25, 5);
        options.faults = simulate::Fault::ALL.to_vec();
        options.faulty = 50;
        let Some(simulation) = simulate::simulate(&old, &calendar, procedure, options) else { continue };
        let mut log = simulate::header_line();
        for case in simulation {
            log.push_str(&simulate::json_lines(&case.entries));
            cases += 1;
        }
        // A log names a sentence by an id that follows its words: the new edition's log names the new one.
        let mut new_log = log.clone();
        for (was, is) in ids.iter().filter(|(was, is)| was != is) {
            new_log = new_log.replace(&format!("\"{was}\""), &format!("\"{is}\""));
        }
        let (before, after) = (verdicts(&old, &log), verdicts(&new, &new_log));
        judged += before.len();
        assert_eq!(before, after, "{procedure}");
    }
    assert!(cases > 10 && judged > 60, "{cases} cases, {judged} verdicts");
}
