//! The interpreter and the generated validators are two implementations of one judgement: they have to
//! agree on every case, made-up and thrown together; and generators that are broken on purpose have to be
//! caught at it.
//!
//! The plain run judges some hundreds of cases of each policy and every broken generator;
//! `MILEPOST_AGREEMENT=full` judges tens of thousands.

mod crates;

use crates::{Built, Line, build};
use milepost::calendar::{Calendar, Moment};
use milepost::cases::log::LogEntry;
use milepost::cases::names::Names;
use milepost::cases::read::{Log, Mapping};
use milepost::cases::resolve::Manner;
use milepost::cases::run::{Tally, run};
use milepost::cases::simulate::{self, Fault, Options};
use milepost::cases::{Case, Judge, Judgement};
use milepost::emit::validators::mutants::Mutant;
use milepost::model::Model;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Whether everything is to be judged.
fn full() -> bool {
    std::env::var("MILEPOST_AGREEMENT").is_ok_and(|how| how == "full")
}

fn cases(plain: u64, full_run: u64) -> u64 {
    if full() { full_run } else { plain }
}

/// The model of a folder of policies, or of the invented policy that uses every form of the language.
fn model(name: &str) -> Model {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    if name == "invented" {
        let read = |path: &str| std::fs::read_to_string(root.join(path)).expect("the invented policy");
        let text = read("src/emit/tests/invented.milepost") + &read("tests/agreement/conditions.milepost");
        let file = milepost::diagnostics::Source { name: "invented.milepost".into(), text };
        let mut model = milepost::compile(milepost::diagnostics::Sources { files: vec![file] }, Vec::new()).model;
        model.calendar.conventions = model_of(&root.join("policies")).calendar.conventions;
        return model;
    }
    model_of(&root.join(name))
}

fn model_of(folder: &Path) -> Model {
    let (sources, findings) = milepost::syntax::folder::read(folder).expect("policies");
    milepost::compile(sources, findings).model
}

fn options(model: &Model, cases: u64, seed: u64) -> Options {
    Options { from: jiff::civil::date(2026, 3, 16), days: 250, ..Options::lawful(model, cases, seed) }
}

/// Entries thrown together, and made-up cases of every procedure with every fault.
fn log(model: &Model, calendar: &Calendar, number: u64) -> Vec<LogEntry> {
    let mut entries: Vec<LogEntry> =
        simulate::random_cases(model, calendar, options(model, number, 1)).flatten().collect();
    // They take much longer to make up than to throw together: the plain run takes every ninth procedure.
    for (at, procedure) in model.procedures.keys().enumerate().step_by(if full() { 1 } else { 9 }) {
        let share = (number.div_ceil(4).min(600) / model.procedures.len() as u64).max(4);
        let options = Options { faults: Fault::ALL.to_vec(), faulty: 70, ..options(model, share, 2) };
        for mut case in simulate::simulate(model, calendar, procedure, options).expect("a procedure") {
            for entry in &mut case.entries {
                entry.case = format!("{}-{at}", entry.case);
            }
            entries.extend(case.entries);
        }
    }
    entries
}

/// What is said of each case.
type Said = BTreeMap<String, Vec<Line>>;

/// What the interpreter says.
fn interpreted(model: &Model, calendar: &Calendar, log: &[LogEntry], as_of: Moment) -> Said {
    let (judge, names) = (Judge::new(model, calendar), Names::new(model));
    let mut tally = Tally::default();
    let text = std::io::Cursor::new(simulate::json_lines(log));
    let log = Log::open(text, false, Mapping::default(), Manner::default(), &mut tally.faults);
    let mut said = BTreeMap::new();
    let mut each = |case: &Case, judgements: &[Judgement]| -> Result<(), ()> {
        let lines = judgements.iter().map(|judgement| Line {
            statement: judgement.clause.statement.id.clone(),
            clause: crates::plain(&judgement.clause.text),
            verdict: judgement.verdict.name().to_string(),
            due: judgement.due.map(|due| due.iso()),
        });
        let mut lines: Vec<Line> = lines.collect();
        lines.sort();
        said.insert(case.reference.clone(), lines);
        Ok(())
    };
    run(&mut log.expect("a log"), &judge, &names, as_of, &mut tally, &mut each).expect("judged");
    assert_eq!(tally.faults.refused(), 0, "{:?}", tally.faults.lines());
    said
}

/// The first case on which the two differ, with what each says that the other does not.
fn difference(ours: &BTreeMap<String, Vec<Line>>, theirs: &BTreeMap<String, Vec<Line>>) -> Option<String> {
    let none = Vec::new();
    ours.keys().chain(theirs.keys()).find_map(|case| {
        let (one, other) = (ours.get(case).unwrap_or(&none), theirs.get(case).unwrap_or(&none));
        if one == other {
            return None;
        }
        let only = |list: &[Line], but: &[Line]| {
            let lines = list.iter().filter(|line| !but.contains(line) || count(list, line) != count(but, line));
            lines.map(|line| format!("    {line:?}\n")).collect::<String>()
        };
        Some(format!("{case}\n  interpreter:\n{}  generated:\n{}", only(one, other), only(other, one)))
    })
}

fn count(list: &[Line], line: &Line) -> usize {
    list.iter().filter(|other| *other == line).count()
}

fn moments(model: &Model) -> [Moment; 2] {
    let late = simulate::as_of(&options(model, 1, 1)).expect("within the calendar");
    [Moment::parse("2026-03-26T12:00").expect("a moment"), late]
}

fn agree(name: &str, number: u64) {
    let model = model(name);
    let Some(built) = build(name, &model, &[None]) else { return };
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let log = log(&model, &calendar, number);
    for as_of in moments(&model) {
        let ours = interpreted(&model, &calendar, &log, as_of);
        let theirs = built[0].judge(&log, as_of);
        let judged: usize = ours.values().map(Vec::len).sum();
        assert!(ours.len() as u64 >= number && judged > ours.len(), "{judged} judgements of {} cases", ours.len());
        if let Some(difference) = difference(&ours, &theirs) {
            panic!("{name}, as of {as_of}: {difference}");
        }
    }
}

#[test]
fn they_agree_on_the_policies() {
    agree("policies", cases(40, 6_000));
}

#[test]
fn they_agree_on_the_fixtures() {
    agree("tests/fixtures", cases(300, 10_000));
}

/// The two agree on every form of the language; ten generators and two, each broken in one place, do not.
#[test]
fn they_agree_on_every_form_of_the_language_and_a_broken_generator_does_not() {
    let name = "invented";
    let model = model(name);
    let mutants: Vec<Option<Mutant>> = std::iter::once(None).chain(Mutant::ALL.map(Some)).collect();
    let Some(built) = build(name, &model, &mutants) else { return };
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let judged = |number: u64| {
        let log = log(&model, &calendar, number);
        let said: Vec<_> = moments(&model).map(|as_of| (as_of, interpreted(&model, &calendar, &log, as_of))).into();
        (log, said)
    };
    let differs = |built: &Built, (log, said): &(Vec<LogEntry>, Vec<(Moment, Said)>)| {
        said.iter().find_map(|(as_of, ours)| difference(ours, &built.judge(log, *as_of)))
    };
    // The whole one has to agree on every case; a broken one is caught by few.
    if let Some(difference) = differs(&built[0], &judged(cases(600, 20_000))) {
        panic!("{name}: {difference}");
    }
    let few = judged(600);
    let broken = mutants.iter().flatten().zip(&built[1..]);
    let agree: Vec<String> =
        broken.filter(|(_, built)| differs(built, &few).is_none()).map(|(mutant, _)| mutant.name()).collect();
    assert!(agree.is_empty(), "generators broken in these places agree on every case: {agree:?}");
}

/// Whether a verdict says that something was not kept.
fn adverse(verdict: &str) -> bool {
    ["breached", "departed from", "out of order", "done by somebody else"].contains(&verdict)
}

/// Procedures through which no course of things is drawn yet; every other one has lawful cases and faulty ones.
const NO_COURSE_YET: [&str; 6] = [
    "core-groups",
    "disputed-decision",
    "letter-and-record",
    "plan-difficulties",
    "removal-from-care",
    "review-conferences",
];

/// Every fault that was put in is found, with the verdict foretold; and nothing else is.
#[test]
fn simulated_faults_are_found_and_nothing_else_is() {
    let model = model("policies");
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let mut seen: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    let (mut empty, mut faultless, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    // Making cases up takes long: the plain run takes every ninth procedure.
    for procedure in model.procedures.keys().step_by(if full() { 1 } else { 9 }) {
        let options = Options { faults: Fault::ALL.to_vec(), faulty: 75, ..options(&model, cases(4, 12), 5) };
        let as_of = simulate::as_of(&options).expect("within the calendar");
        let made: Vec<_> = simulate::simulate(&model, &calendar, procedure, options).expect("a procedure").collect();
        let log: Vec<LogEntry> = made.iter().flat_map(|case| case.entries.clone()).collect();
        let said = interpreted(&model, &calendar, &log, as_of);
        if made.iter().all(|case| case.entries.is_empty()) {
            empty.push(procedure.as_str());
        }
        if made.iter().all(|case| case.fault.is_none()) {
            faultless.push(procedure.as_str());
        }
        for case in &made {
            *seen.entry(case.fault.map(Fault::name)).or_default() += 1;
            let lines = said.get(&case.case).map(Vec::as_slice).unwrap_or_default();
            let judged: BTreeSet<_> =
                lines.iter().map(|line| (line.statement.as_str(), line.verdict.as_str())).collect();
            let expected: BTreeSet<_> =
                case.expected.iter().map(|one| (one.statement.as_str(), one.verdict.as_str())).collect();
            let missing: Vec<_> = expected.difference(&judged).collect();
            let more: Vec<_> = judged.difference(&expected).filter(|(_, verdict)| adverse(verdict)).collect();
            if !missing.is_empty() || !more.is_empty() {
                let (case, fault) = (&case.case, case.fault);
                wrong.push(format!("{procedure}, {case}, {fault:?}: not found {missing:?}, found besides {more:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} cases\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
    let unknown = |list: &[&str]| list.iter().filter(|name| !NO_COURSE_YET.contains(name)).count();
    assert!(unknown(&empty) + unknown(&faultless) == 0, "{seen:?}\nno cases: {empty:?}\nno faults: {faultless:?}");
    let drawn = seen.keys().flatten().count();
    assert!(seen.contains_key(&None) && drawn >= if full() { 10 } else { 6 }, "{seen:?}");
}

/// The same seed gives the same bytes; another seed others.
#[test]
fn cases_follow_from_the_seed() {
    let model = model("policies");
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let written = |seed| -> String {
        let options = Options { faults: Fault::ALL.to_vec(), faulty: 50, ..options(&model, 10, seed) };
        let cases = simulate::simulate(&model, &calendar, "strategy-discussions", options).expect("a procedure");
        cases.map(|case| simulate::json_lines(&case.entries) + &simulate::expected_line(&case)).collect()
    };
    assert_eq!(written(3), written(3));
    assert_ne!(written(3), written(4));
}
