//! Generated crates, built and run over a case log.

use milepost::calendar::Moment;
use milepost::cases::log::LogEntry;
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
        Some(Built { program: target(&root).join("debug/examples/judge_log") })
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

/// Where a generated crate is built: each in a place of its own. Crates of one name in one place are one
/// crate to cargo, and a program built for another would be taken for up to date.
fn target(root: &Path) -> PathBuf {
    root.join("target")
}

fn cargo(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target(folder))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo");
    (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

/// A text on one line.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
