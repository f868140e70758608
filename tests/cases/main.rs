//! The scenarios in this folder: each log comes to the verdicts that a person expects of it. Beside them,
//! logs that are broken in every way ([`bad_input`]), and what no output may show ([`canaries`]).

mod bad_input;
mod canaries;

use milepost::calendar::{Calendar, Moment};
use milepost::cases::judge::{Judge, Judgement, MissedOn, Verdict, asks_a_duty};
use milepost::cases::names::Names;
use milepost::cases::read::{Log, Mapping};
use milepost::cases::resolve::Manner;
use milepost::cases::run::{Tally, run};
use milepost::cases::times::Zone;
use milepost::model::{Model, Reader};
use std::collections::BTreeMap;
use std::path::Path;

struct Scenario {
    name: String,
    policies: String,
    as_of: String,
    log: Vec<String>,
    expected: Vec<String>,
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

fn scenarios() -> Vec<Scenario> {
    let mut list: Vec<Scenario> = std::fs::read_dir(folder())
        .expect("the folder of scenarios")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "scenario"))
        .map(|path| scenario(&path))
        .collect();
    list.sort_by(|one, other| one.name.cmp(&other.name));
    list
}

fn scenario(path: &Path) -> Scenario {
    let text = std::fs::read_to_string(path).expect("a scenario");
    let (head, rest) = text.split_once("\nlog\n").expect("a log");
    let (log, expected) = rest.split_once("\nverdicts\n").expect("verdicts");
    let value = |key: &str| {
        let line = head.lines().find_map(|line| line.strip_prefix(key)).unwrap_or_else(|| panic!("{key} in {path:?}"));
        line.trim().to_string()
    };
    let lines = |text: &str| -> Vec<String> {
        text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).map(str::to_string).collect()
    };
    Scenario {
        name: path.file_stem().expect("a name").to_string_lossy().to_string(),
        policies: value("policies:"),
        as_of: value("as of:"),
        log: lines(log),
        expected: lines(expected),
    }
}

/// The policies of this repository, or a policy file of this folder with their calendar.
fn model(policies: &str) -> Model {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut sources, findings) = milepost::syntax::folder::read(&root.join("policies")).expect("the policies");
    if policies != "policies" {
        sources.files.retain(|file| file.name.ends_with("calendar.milepost"));
        let text = std::fs::read_to_string(folder().join(policies)).expect("a policy file");
        let text = milepost::syntax::normalise(&text);
        sources.files.push(milepost::diagnostics::Source { name: policies.to_string(), text });
    }
    let compiled = milepost::compile(sources, findings);
    let errors: Vec<_> = compiled.findings.iter().filter(|f| milepost::check::stops_build(f)).collect();
    assert!(errors.is_empty(), "{errors:?}");
    compiled.model
}

/// `DUTY SET A.3.5.4 confirm` as the id of the duty of that paragraph whose sentence has that word.
fn with_duties(line: &str, model: &Model) -> String {
    let Some((before, rest)) = line.split_once("DUTY ") else { return line.to_string() };
    let (wanted, after) = rest.split_once('"').expect("a quotation mark");
    let words: Vec<&str> = wanted.splitn(3, ' ').collect();
    let (citation, word) = (words[..2].join(" "), words.get(2).copied().unwrap_or(""));
    let reader = Reader::new(model);
    let ids = reader.statement_ids();
    let found = model.statements.iter().zip(&ids).find(|(statement, _)| {
        asks_a_duty(statement)
            && statement.marks.cited().contains(&citation)
            && reader.sentence(statement).contains(word)
    });
    format!("{before}{}\"{after}", found.unwrap_or_else(|| panic!("no duty {wanted}")).1)
}

/// What a judgement may be called in a scenario.
fn called(one: &Judgement) -> Vec<String> {
    let mut names = vec![one.verdict.name().to_string()];
    if one.extended && one.verdict == Verdict::Met {
        names = vec!["met on a later date".to_string()];
    }
    if let Verdict::Departed { reason, .. } = one.verdict {
        names.push(format!("departed from, {} a reason", if reason { "with" } else { "without" }));
    }
    if let Some(against) = &one.contradiction {
        let on = match against.missed_on {
            MissedOn::EveryReading => "on every reading",
            MissedOn::SomeReadings => "on some readings",
        };
        names.iter_mut().for_each(|name| *name = format!("{name} {on}"));
    }
    names
}

fn words_of(one: &Judgement) -> String {
    let mut words: Vec<String> = one.verdict.why().map(str::to_string).into_iter().chain(one.notes.clone()).collect();
    words.extend(one.contradiction.iter().flat_map(|against| against.others.clone()));
    words.join(" ")
}

fn judged(scenario: &Scenario, model: &Model) -> BTreeMap<String, Vec<Judgement>> {
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let (judge, names) = (Judge::new(model, &calendar), Names::new(model));
    let text: Vec<String> = scenario.log.iter().map(|line| with_duties(line, model)).collect();
    let manner = Manner { zone: Some(Zone::London), ..Manner::default() };
    let mut tally = Tally::default();
    let source = std::io::Cursor::new(text.join("\n"));
    let mut log = Log::open(source, false, Mapping::default(), manner, &mut tally.faults).expect("a log");
    let as_of = Moment::parse(&scenario.as_of).expect("a moment");
    let mut found = BTreeMap::new();
    let each = |case: &milepost::cases::Case, judgements: &[Judgement]| {
        found.insert(case.reference.clone(), judgements.to_vec());
        Ok::<(), ()>(())
    };
    run(&mut log, &judge, &names, as_of, &mut tally, each).expect("nothing stops it");
    found
}

#[test]
fn every_scenario_comes_to_the_verdicts_expected() {
    let scenarios = scenarios();
    assert!(scenarios.len() >= 12, "{}", scenarios.len());
    let (mut wrong, mut models) = (Vec::new(), BTreeMap::new());
    for scenario in &scenarios {
        let model = models.entry(&scenario.policies).or_insert_with(|| model(&scenario.policies));
        let judged = judged(scenario, model);
        let mut expected: BTreeMap<(String, String), Vec<(String, String)>> = BTreeMap::new();
        for line in &scenario.expected {
            let (key, verdict) = line.split_once(": ").unwrap_or_else(|| panic!("{}: {line}", scenario.name));
            let (case, about) = key.split_once(", ").expect("a case and a paragraph");
            let (verdict, words) = verdict.split_once(" |").unwrap_or((verdict, ""));
            let key = (case.to_string(), about.to_string());
            expected.entry(key).or_default().push((verdict.trim().to_string(), words.trim().to_string()));
        }
        for ((case, about), expected) in expected {
            let parts: Vec<&str> = about.splitn(3, ' ').collect();
            let (citation, word) = (parts[..2].join(" "), parts.get(2).copied().unwrap_or(""));
            let found: Vec<&Judgement> = judged
                .get(&case)
                .into_iter()
                .flatten()
                .filter(|one| one.clause.statement.citations.first() == Some(&citation))
                .filter(|one| one.clause.text.contains(word))
                .collect();
            let mut left = found.clone();
            let all = expected.iter().filter(|(verdict, _)| verdict != "nothing").all(|(verdict, words)| {
                let fits = |one: &&Judgement| called(one).contains(verdict) && words_of(one).contains(words.as_str());
                left.iter().position(fits).map(|at| left.remove(at)).is_some()
            });
            if !all || !left.is_empty() {
                let told: Vec<String> =
                    found.iter().map(|one| format!("    {} | {}", called(one).join(" / "), words_of(one))).collect();
                wrong.push(format!(
                    "{}: {case}, {about}: expected {expected:?}, found\n{}",
                    scenario.name,
                    told.join("\n")
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
