//! No value of a case log is shown where nobody asked for it: strings planted in every field are looked
//! for in everything that `milepost validate` prints and writes.

use assert_cmd::Command;
use std::path::Path;

/// In every value of the logs below, whether it can be read or not.
const CANARY: &str = "kanarie";

fn policies(folder: &Path) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::fs::create_dir(folder.join("policies")).expect("a folder");
    std::fs::copy(root.join("policies/common/calendar.milepost"), folder.join("policies/calendar.milepost"))
        .expect("a copy");
    std::fs::copy(root.join("tests/cases/meetings.milepost"), folder.join("policies/meetings.milepost"))
        .expect("a copy");
}

const LOG: &str = r#"{"case":"kanarie-1","id":"kanarie-id","what":"alarm","when":"2026-11-02T09:00Z","reason":"kanarie why","meeting":"kanarie-m","facts":{"urgent":"kanarie","kanarie fact":"yes","minor":"no"}}
{"case":"kanarie-1","id":"kanarie-id","what":"review","when":"2026-11-20T09:00Z","outcome":"kanarie","by":{"role":"kanarie role","agency":"kanarie agency","part":"kanarie part"},"offices":{"chair":{"role":"kanarie"}},"participants":[{"agency":"kanarie"}]}
{"case":"kanarie-1","what":"review","when":"2026-11-20T09:00Z","outcome":"kanarie","by":{"role":"kanarie role"},"corrects":"kanarie-none","offices":{"kanarie":{"role":"chair"}}}
{"case":"kanarie-1","what":"review","when":"2026-11-20T09:00Z","corrects":"kanarie-none","participants":[{"part":"kanarie guest"},{"agency":"police"}]}
{"case":"kanarie-1","what":"kanarie what","when":"2026-11-20"}
{"case":"kanarie-1","what":"visit","when":"kanarie when"}
{"case":"kanarie-1","what":"visit","when":"2026-11-20","recorded":"kanarie","zone":"kanarie/zone"}
{"case":"kanarie-1","what":"visit","when":"2026-11-20","recorded":"kanarie"}
{"case":"kanarie-1","what":"due-date","when":"2026-11-20","expected":"kanarie"}
{"case":"kanarie-1","edge":"kanarie","what":"watch","when":"2026-11-20"}
{"case":"kanarie-1","when":"2026-11-20","later-date":{"of":"kanarie","until":"2026-12-01","at-meeting":"kanarie"}}
{"case":"kanarie-1","when":"2026-11-20","later-date":{"of":"visit","until":"kanarie","in-writing":"kanarie"}}
{"case":"kanarie-1","withdraws":"kanarie-none"}
{"case":"kanarie-1","kanarie-field":"kanarie","what":"visit","when":"2026-11-20"}
{"case":"kanarie-1","what":"visit","what":"kanarie","when":"2026-11-20"}
{"case":["kanarie"],"what":"visit","when":"2026-11-20"}
{"case":"kanarie-1","what":"visit","when":"kanarie
kanarie {{{ not json
"#;

const CSV: &str = "case,what,when,by,participants,reason,kanarie column,fact urgent,fact kanarie\n\
    kanarie-1,alarm,2026-11-02T09:00Z,kanarie,kanarie; police,kanarie,kanarie,kanarie,kanarie\n\
    kanarie-1,=kanarie(),2026-11-02,kanarie,kanarie,kanarie,kanarie,yes,yes\n\
    kanarie-1,visit,kanarie,kanarie\n\
    \"kanarie-1,visit\n";

const MAPPING: &str = r#"{"columns":{"case":"case"},"names":{"kanarie":"kanarie"},"facts":{}}"#;

struct Ran {
    stdout: String,
    stderr: String,
}

fn ran(folder: &Path, log: &str, more: &[&str]) -> Ran {
    let mut command = Command::cargo_bin("milepost").expect("the program");
    let output = command
        .current_dir(folder)
        .env("RUST_BACKTRACE", "1")
        .env("MILEPOST_CASE_KEY", "a long random key for tests")
        .args(["validate", log, "--as-of", "2026-12-31", "--policies", "policies"])
        .args(more)
        .output()
        .expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).to_string();
    let ran = Ran { stdout: text(output.stdout), stderr: text(output.stderr) };
    assert!(output.status.code().is_some_and(|code| code < 2), "{more:?} {}", ran.stderr);
    ran
}

#[test]
fn no_value_of_a_log_is_shown_where_nobody_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    policies(folder);
    std::fs::write(folder.join("log.jsonl"), LOG).expect("a log");
    std::fs::write(folder.join("log.csv"), CSV).expect("a log");
    std::fs::write(folder.join("map.json"), MAPPING).expect("a mapping");
    for log in ["log.jsonl", "log.csv"] {
        for format in ["text", "csv", "json", "html"] {
            let sums = ran(folder, log, &["--format", format]);
            assert!(!sums.stdout.to_lowercase().contains(CANARY), "{log} {format}: {}", sums.stdout);
            assert!(!sums.stderr.to_lowercase().contains(CANARY), "{log} {format}: {}", sums.stderr);
            assert!(sums.stdout.contains("alarm"), "something is judged: {}", sums.stdout);
        }
        for show in ["verdicts", "worklist"] {
            let shown = ran(folder, log, &["--show", show, "--hash-references"]);
            assert!(!shown.stdout.to_lowercase().contains(CANARY), "{}", shown.stdout);
            assert!(!shown.stderr.to_lowercase().contains(CANARY), "{}", shown.stderr);
            assert!(shown.stdout.contains("case-"), "{}", shown.stdout);
            // Asked for, and nothing beside the reference.
            let shown = ran(folder, log, &["--show", show, "--format", "csv"]);
            let without = shown.stdout.replace("kanarie-1", "");
            assert!(without.len() < shown.stdout.len() && !without.contains(CANARY), "{}", shown.stdout);
            assert!(!shown.stderr.contains(CANARY), "{}", shown.stderr);
        }
    }
    let mapped = ran(folder, "log.csv", &["--mapping", "map.json"]);
    assert!(!mapped.stdout.contains(CANARY) && !mapped.stderr.contains(CANARY));
}

#[test]
fn a_report_is_written_whole_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    policies(folder);
    std::fs::write(folder.join("log.jsonl"), LOG).expect("a log");
    ran(folder, "log.jsonl", &["--format", "html", "--output", "page.html"]);
    let page = std::fs::read_to_string(folder.join("page.html")).expect("a page");
    assert!(page.ends_with("</html>\n") || page.ends_with("</html>"), "{}", &page[page.len().saturating_sub(80)..]);
    let mut command = Command::cargo_bin("milepost").expect("the program");
    let args =
        ["validate", "log.jsonl", "nowhere.jsonl", "--policies", "policies", "--show", "verdicts", "--output", "v.txt"];
    let output = command.current_dir(folder).args(args).output().expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(!folder.join("v.txt").exists(), "nothing is left of a report that was not finished");
    let left: Vec<_> = std::fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left.len(), 3, "{left:?}");
}
