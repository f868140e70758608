//! `milepost diff` as it is run: editions from folders, from models and from git; bad input; exit codes.

use assert_cmd::Command;
use std::fs;
use std::path::Path;

const OLD: &str = "document D \"Local procedures\" {\n  edition: \"2024\"\n}\nagency police \"The police\"\nagency health \"Health services\"\nmoment report \"The report\" of the world\nact meeting \"Strategy meeting\"\npolice must attend a meeting [D 1.1]\nmeeting should happen within 5 days of report [D 1.2]\npolice should \"ring the hospitals\" [D 1.3]\n";

fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::cargo_bin("milepost").unwrap().current_dir(folder).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

fn put(folder: &Path, name: &str, text: &str) {
    let folder = folder.join(name);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("p.milepost"), text).unwrap();
}

fn two() -> tempfile::TempDir {
    let folder = tempfile::TempDir::new().unwrap();
    put(folder.path(), "old", OLD);
    put(folder.path(), "new", &OLD.replace("\"2024\"", "\"2025\"").replace("within 5 days", "within 3 days"));
    folder
}

#[test]
fn the_summary_says_what_changed_and_for_whom() {
    let folder = two();
    let (code, out, _) = run(folder.path(), &["diff", "old", "new"]);
    assert_eq!(code, 0);
    insta::assert_snapshot!(out);
}

#[test]
fn json_is_an_array_and_empty_when_nothing_changed() {
    let folder = two();
    let (_, out, _) = run(folder.path(), &["diff", "old", "new", "--format", "json"]);
    let changes: serde_json::Value = serde_json::from_str(&out).unwrap();
    let kinds: Vec<&str> = changes.as_array().unwrap().iter().map(|change| change["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["timescale-tightened", "document-changed"]);
    for key in ["kind", "level", "roles", "before", "after", "places", "citations"] {
        assert!(changes[0].get(key).is_some(), "{key}");
    }
    assert_eq!(run(folder.path(), &["diff", "old", "old", "--format", "json"]).1, "[]\n");
}

#[test]
fn sarif_has_a_rule_for_each_kind_and_a_result_for_each_change() {
    let folder = two();
    let (_, out, _) = run(folder.path(), &["diff", "old", "new", "--format", "sarif"]);
    let log: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(log["runs"][0]["results"].as_array().unwrap().len(), 2);
    assert_eq!(log["runs"][0]["results"][0]["ruleId"], "timescale-tightened");
}

#[test]
fn fail_on_ends_with_1_from_that_level_up() {
    let folder = two();
    let code = |new: &str, level: &str| run(folder.path(), &["diff", "old", new, "--fail-on", level]).0;
    assert_eq!((code("new", "must-act"), code("old", "editorial")), (1, 0));
    put(folder.path(), "loose", &OLD.replace("within 5 days", "within 9 days"));
    assert_eq!((code("loose", "must-act"), code("loose", "should-know")), (0, 1));
}

#[test]
fn a_role_nobody_has_is_told_so() {
    let folder = two();
    let (code, _, err) = run(folder.path(), &["diff", "old", "new", "--role", "health service"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let (code, _, err) = run(folder.path(), &["diff", "old", "new", "--role", "polise"]);
    assert_eq!(code, 2);
    insta::assert_snapshot!(err, @"Neither edition names anybody called \"polise\". The nearest: \"The police\", \"Health services\".\n");
}

#[test]
fn a_model_that_build_wrote_is_an_edition() {
    let folder = two();
    for edition in ["old", "new"] {
        let _ = run(folder.path(), &["build", edition, "--output", &format!("{edition}-built")]);
    }
    let models = ["old-built/model.json", "new-built/model.json"];
    let (_, of_models, err) = run(folder.path(), &["diff", models[0], models[1], "--format", "json"]);
    assert_eq!(err, "");
    assert_eq!(of_models, run(folder.path(), &["diff", "old", "new", "--format", "json"]).1);
    let text = fs::read_to_string(folder.path().join(models[0])).unwrap();
    fs::write(folder.path().join("older.json"), text.replace("\"schema_version\": 1", "\"schema_version\": 0"))
        .unwrap();
    let (code, _, err) = run(folder.path(), &["diff", "older.json", models[1]]);
    assert_eq!(code, 2);
    assert!(err.contains("older.json has an older form"), "{err}");
}

#[test]
fn different_documents_and_nothing_in_common_are_said() {
    let folder = two();
    let other = "document E \"Another council's rules\"\nagency school \"School\"\nschool must \"keep a list of visitors\" [E 4]\n";
    put(folder.path(), "other", other);
    let (code, out, _) = run(folder.path(), &["diff", "old", "other"]);
    assert_eq!(code, 0);
    assert!(out.contains("These are different documents (Local procedures; Another council's rules)"), "{out}");
    assert!(out.contains("everything changed"), "{out}");
}

#[test]
fn what_cannot_be_read_is_said() {
    let folder = two();
    put(folder.path(), "broken", "agency police \"The police\"\nnobody must do [D 1]\n");
    for arguments in [&["diff", "old", "nowhere"][..], &["diff", "old", "broken"], &["diff", "old", "new/p.milepost"]] {
        let (code, out, err) = run(folder.path(), arguments);
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}");
        assert!(err.trim_end().ends_with('.') && err.lines().count() == 1, "{err}");
    }
}

/// Runs git, or says that there is none.
fn git(folder: &Path, arguments: &[&str]) -> bool {
    let mut command = std::process::Command::new("git");
    let known = ["-c", "user.name=A. Editor", "-c", "user.email=editor@example.org", "-c", "commit.gpgsign=false"];
    command.current_dir(folder).args(known).args(arguments).output().is_ok_and(|output| output.status.success())
}

#[test]
fn revisions_in_git_are_editions() {
    let folder = tempfile::TempDir::new().unwrap();
    let (code, _, err) = run(folder.path(), &["diff", "--git", "v1", "v2"]);
    assert_eq!(code, 2);
    if !git(folder.path(), &["init", "--quiet"]) {
        assert!(err.contains("git is not installed"), "{err}");
        return;
    }
    assert!(err.contains("in no git repository"), "{err}");
    put(folder.path(), "policies", OLD);
    assert!(
        git(folder.path(), &["add", "."])
            && git(folder.path(), &["commit", "--quiet", "-m", "one"])
            && git(folder.path(), &["tag", "v2024"])
    );
    put(folder.path(), "policies", &OLD.replace("within 5 days", "within 3 days"));
    assert!(git(folder.path(), &["commit", "--quiet", "-am", "two"]) && git(folder.path(), &["tag", "v2025"]));
    let (code, out, err) = run(folder.path(), &["diff", "--git", "v2024", "v2025", "--format", "json"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("timescale-tightened"), "{out}");
    let (_, same, _) = run(folder.path(), &["diff", "--git", "v2024", "v2024", "--format", "json", "--", "policies"]);
    assert_eq!(same, "[]\n");
    let (code, _, err) = run(folder.path(), &["diff", "--git", "v2024", "v2031"]);
    assert_eq!((code, err.as_str()), (2, "The repository has no revision \"v2031\". See git tag and git log.\n"));
    let (code, _, err) = run(folder.path(), &["diff", "--git", "v2024", "v2025", "--", "elsewhere"]);
    assert_eq!(code, 2);
    assert!(err.contains("There is no folder elsewhere in revision"), "{err}");
}

const LOG: &str = r#"{"milepost-case-log":1,"zone":"Europe/London"}
{"case":"C1","id":"1","what":"report","when":"2026-06-01T09:00"}
{"case":"C1","id":"2","what":"meeting","when":"2026-06-05T09:00"}
"#;

#[test]
fn case_logs_are_judged_under_both_editions() {
    let folder = tempfile::TempDir::new().unwrap();
    let must = OLD.replace("meeting should happen", "meeting must happen");
    put(folder.path(), "old", &must);
    put(folder.path(), "new", &must.replace("within 5 days", "within 3 days"));
    fs::write(folder.path().join("log.jsonl"), LOG).unwrap();
    let arguments = ["diff", "old", "new", "--as-of", "2026-06-30", "--cases", "log.jsonl"];
    let (code, out, err) = run(folder.path(), &arguments);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("1 case would newly breach a must; 0 cases no longer would."), "{out}");
    assert!(!out.contains("C1"), "counts only, unless references are asked for: {out}");
    let (_, back, _) = run(
        folder.path(),
        &["diff", "new", "old", "--as-of", "2026-06-30", "--show-references", "--cases", "log.jsonl"],
    );
    assert!(
        back.contains("0 cases would newly breach a must; 1 case no longer would.") && back.contains("no longer: C1"),
        "{back}"
    );
}
