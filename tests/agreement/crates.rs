//! Generated crates, built and run over a case log.

use milepost::calendar::Moment;
use milepost::cases::log::{LogEntry, Value};
use milepost::cases::{Agreed, Case, Entry, FactValue, LaterDate, Person, What, When};
use milepost::emit::validators::{emit_with, mutants::Mutant};
use milepost::model::Model;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// One judgement, as far as the two are compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub struct Line {
    pub statement: String,
    pub clause: String,
    pub verdict: String,
    pub due: Option<String>,
}

#[derive(Deserialize)]
struct OfCase {
    case: String,
    #[serde(flatten)]
    line: Line,
}

/// A generated crate's driver.
pub struct Built {
    program: PathBuf,
}

impl Built {
    /// The crate that the generator writes for a model, built; none where its dependencies are not at hand.
    pub fn new(model: &Model, name: &str, mutant: Option<Mutant>) -> Option<Self> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("agreement").join(name.replace('/', "-"));
        for (path, text) in emit_with(model, mutant) {
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            if std::fs::read_to_string(&path).ok().as_deref() != Some(text.as_str()) {
                std::fs::write(path, text).expect("written");
            }
        }
        let root = folder.join("validators");
        if !cargo(&root, &["fetch", "--offline", "--locked"]).0 {
            eprintln!("skipped: what the generated crate needs is not in the local registry");
            return None;
        }
        let build = ["build", "--offline", "--locked", "--features", "json-lines", "--example", "judge_log"];
        let (built, said) = cargo(&root, &build);
        assert!(built, "{name}\n{said}");
        assert!(!said.contains("warning:"), "{name}\n{said}");
        Some(Built { program: target().join("debug/examples/judge_log") }.kept_as(&folder.join("judge_log")))
    }

    /// The program is overwritten by the next crate built: this one's is kept.
    fn kept_as(self, path: &Path) -> Self {
        std::fs::copy(&self.program, path).expect("copied");
        Built { program: path.to_path_buf() }
    }

    /// What it says of each case of a log.
    pub fn judge(&self, log: &[LogEntry], as_of: Moment) -> BTreeMap<String, Vec<Line>> {
        let mut said: BTreeMap<String, Vec<Line>> = log.iter().map(|entry| (entry.case.clone(), Vec::new())).collect();
        let file = self.program.with_extension("jsonl");
        std::fs::write(&file, milepost::cases::simulate::json_lines(log)).expect("written");
        let output = Command::new(&self.program)
            .arg(&file)
            .arg(as_of.iso())
            .stderr(Stdio::piped())
            .output()
            .expect("the driver runs");
        let refused = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success() && refused.is_empty(),
            "{}",
            refused.lines().take(5).collect::<Vec<_>>().join("\n")
        );
        for line in String::from_utf8(output.stdout).expect("text").lines() {
            let OfCase { case, line } = serde_json::from_str(line).expect("a judgement");
            said.entry(case).or_default().push(line);
        }
        said.values_mut().for_each(|lines| lines.sort());
        said
    }
}

/// Where the generated crates are built, the same dependencies for all.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("agreement/target")
}

fn cargo(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target())
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo");
    (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

/// A text on one line.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A case of entries whose names are the policies' own.
pub fn bound(model: &Model, entries: &[LogEntry], as_of: Moment) -> Case {
    let mut case = Case { reference: entries[0].case.clone(), ..Case::default() };
    let mut seen: Vec<&LogEntry> = Vec::new();
    for entry in entries {
        if entry.id.is_none() && seen.contains(&entry) {
            continue;
        }
        seen.push(entry);
        for (name, value) in &entry.facts {
            let value = match value {
                Value::YesNo(answer) => FactValue::YesNo(*answer),
                Value::Number(number) => FactValue::Number(*number),
                Value::Text(text) => match text.as_str() {
                    "yes" => FactValue::YesNo(true),
                    "no" => FactValue::YesNo(false),
                    "unknown" => continue,
                    choice => FactValue::Choice(choice.to_string()),
                },
            };
            match (model.facts.contains_key(name), value) {
                (true, value) => drop(case.facts.insert(name.clone(), value)),
                (false, FactValue::YesNo(answer)) => drop(case.circumstances.insert(name.clone(), answer)),
                _ => {}
            }
        }
        let when = entry.when.as_ref().map(|when| When::parse(when).expect("a date"));
        if let (Some(what), Some(at)) = (&entry.what, when)
            && at.minutes().expect("within the years").0 <= as_of
        {
            case.entries.push(happened(model, entry, what, at));
        }
        if let Some(later) = &entry.later_date {
            case.later_dates.push(LaterDate {
                of: what(model, &later.of, None),
                until: When::parse(&later.until).expect("a date"),
                by: match (&later.by, &later.at_meeting) {
                    (Some(by), _) => Agreed::Person(person(by)),
                    (None, Some(meeting)) => Agreed::Meeting(meeting.clone()),
                    (None, None) => Agreed::Person(Person::default()),
                },
                at: when,
                in_writing: later.in_writing.and_then(|answer| answer.known()),
                reason: entry.reason.is_some() || later.with_reasons.and_then(|answer| answer.known()) == Some(true),
            });
        }
    }
    case
}

fn happened(model: &Model, entry: &LogEntry, name: &str, at: When) -> Entry {
    let mut happened = Entry::new(what(model, name, entry.edge), at);
    happened.outcome = entry.outcome.clone().filter(|_| matches!(happened.what, What::Act(_) | What::ActEnds(_)));
    happened.by = entry.by.as_ref().map(person);
    happened.offices = entry.offices.iter().map(|(office, holder)| (*office, person(holder))).collect();
    happened.participants = entry.participants.as_ref().map(|people| people.iter().map(person).collect());
    happened.reason = entry.reason.is_some();
    happened.expected = entry.expected.as_ref().map(|when| When::parse(when).expect("a date"));
    happened
}

fn what(model: &Model, name: &str, edge: Option<milepost::cases::log::Edge>) -> What {
    let ends = edge == Some(milepost::cases::log::Edge::Ends);
    let own = name.to_string();
    match model.acts.get(name) {
        Some(act) if ends && act.takes_time => What::ActEnds(own),
        Some(_) => What::Act(own),
        None if model.moments.contains_key(name) => What::Moment(own),
        None if model.states.contains_key(name) && ends => What::StateEnds(own),
        None if model.states.contains_key(name) => What::StateBegins(own),
        None if model.dates.contains_key(name) => What::Date(own),
        None => What::Duty(own),
    }
}

fn person(somebody: &milepost::cases::log::Somebody) -> Person {
    Person { role: somebody.role.clone(), agency: somebody.agency.clone() }
}
