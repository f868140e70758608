//! Generated crates, built side by side in one workspace and run over a case log.

use milepost::calendar::Moment;
use milepost::cases::log::LogEntry;
use milepost::emit::validators::{emit_with, mutants::Mutant};
use milepost::model::Model;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;

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

/// One workspace at a time is written and built.
static BUILDING: Mutex<()> = Mutex::new(());

/// The crates that the generator writes for a model, whole (`None`) or broken, built in a workspace of this
/// name; nothing where what they depend on is not at hand.
///
/// What they depend on is compiled once for all of them. Each has a name of its own: crates of one name in
/// one place are one crate to cargo, and a program built for another would be taken for up to date.
pub fn build(workspace: &str, model: &Model, mutants: &[Option<Mutant>]) -> Option<Vec<Built>> {
    let _building = BUILDING.lock();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("agreement").join(workspace.replace('/', "-"));
    let names: Vec<String> =
        mutants.iter().map(|mutant| mutant.map_or_else(|| "whole".to_string(), Mutant::name)).collect();
    let members = names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    // The stack of calls in a failed judgement is of no use here; without it the crates build faster.
    let profile = "[profile.dev]\ndebug = false\nincremental = false\n";
    write(&folder.join("Cargo.toml"), &format!("[workspace]\nresolver = \"3\"\nmembers = [{members}]\n\n{profile}"));
    for (name, mutant) in names.iter().zip(mutants) {
        let own = format!("milepost_validators_{name}");
        for (path, text) in emit_with(model, *mutant) {
            let path = path.strip_prefix("validators/").expect("inside the crate");
            let text = match path {
                "Cargo.lock" => {
                    write(&folder.join("Cargo.lock"), &without_the_crate(&text));
                    continue;
                }
                "Cargo.toml" => package(&text, name),
                path if path.starts_with("tests/") || path == "examples/duty_desk.rs" => continue,
                path if path.ends_with(".rs") => text.replace("milepost_validators", &own),
                _ => text,
            };
            let path = path.replace("judge_log", &format!("judge_log_{name}"));
            write(&folder.join(name).join(path), &text);
        }
    }
    if !cargo(&folder, &["fetch", "--offline"]).0 {
        eprintln!("skipped: what the generated crate needs is not in the local registry");
        return None;
    }
    let (built, said) =
        cargo(&folder, &["build", "--offline", "--features", "json-lines", "--workspace", "--examples"]);
    assert!(built, "{workspace}\n{said}");
    assert!(!said.contains("warning:"), "{workspace}\n{said}");
    let program =
        |name: &String| Built { program: folder.join("target/debug/examples").join(format!("judge_log_{name}")) };
    Some(names.iter().map(program).collect())
}

/// The manifest of a crate under a name of its own, in a workspace.
fn package(text: &str, name: &str) -> String {
    let text = text.replace("name = \"milepost-validators\"", &format!("name = \"milepost-validators-{name}\""));
    let text = text.replace("name = \"judge_log\"", &format!("name = \"judge_log_{name}\""));
    let (text, _) = text.split_once("# A workspace of its own").expect("the end of the manifest");
    text.to_string()
}

/// A lock file without the crate it was written for.
fn without_the_crate(text: &str) -> String {
    let mut packages = text.split("[[package]]");
    let head = packages.next().unwrap_or_default().to_string();
    let others = packages.filter(|package| !package.contains("name = \"milepost-validators\""));
    others.fold(head, |text, package| text + "[[package]]" + package)
}

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    if std::fs::read_to_string(path).ok().as_deref() != Some(text) {
        std::fs::write(path, text).expect("written");
    }
}

impl Built {
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

fn cargo(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo");
    (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

/// A text on one line.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
