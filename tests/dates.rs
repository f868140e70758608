//! `milepost timeline`, `milepost checklist` and `milepost why` as people run them.

use assert_cmd::Command;
use std::fs;
use std::path::Path;

const POLICY: &str = r#"
document LSP "Local procedures" {
  publisher: "a partnership (invented)"
  edition: "2026"
  in force from: 1 January 2026
}
calendar invented "Working days" {
  known: 1 January 2026 to 31 January 2027
  bank holidays: 25 December 2026 "Christmas Day"
  bank holidays: 28 December 2026 "Boxing Day (substitute day)"
  bank holidays: 1 January 2027 "New Year's Day"
}
agency care "Children's social care"
agency police "The police"
moment referral "The referral" of the world
fact urgent "The concern is urgent"
act meeting "Planning meeting" {
  outcomes: visit, no visit
  should happen within 3 working days of referral  [LSP 1]
    instead, when urgent: must happen within 4 hours of referral  [LSP 1.1]
    if several apply: the soonest
  must happen within 3 days of referral, when not urgent  [LSP 2]  reading "'days': calendar days"
}
procedure plan "Planning a visit" [LSP 3] {
  starts with referral
  step meet is a meeting {
    care must convene  [LSP 4]
    police should attend  [LSP 5]
    care should tell police "the outcome" as soon as possible  [LSP 6]
    if visit: go to visit
    if no visit: go to over
  }
  step visit "Visit the child" {
    care and police must do this within 10 working days of meeting  [LSP 7]
    care should record "what was seen" within 3 months of referral  [LSP 8]
    go to over
  }
  end over "Over"
}
"#;

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder for the test");
    fs::write(folder.path().join("local.milepost"), POLICY).expect("a file");
    folder
}

/// Runs a command on the policy: exit code, output, complaints.
fn run(folder: &Path, command: &[&str]) -> (i32, String, String) {
    let mut milepost = Command::cargo_bin("milepost").expect("the binary");
    let output = milepost.args(command).arg("--folder").arg(folder).output().expect("runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

fn shown(command: &[&str]) -> String {
    let folder = folder();
    let (code, said, complaints) = run(folder.path(), command);
    format!("{said}{complaints}exit code {code}")
}

#[test]
fn a_timeline_for_the_terminal() {
    insta::assert_snapshot!(shown(&["timeline", "planning a visit", "--from", "2026-12-24T16:00"]));
}

#[test]
fn a_timeline_of_an_urgent_case_with_one_more_date() {
    insta::assert_snapshot!(shown(&[
        "timeline",
        "plan",
        "--from",
        "2026-12-24",
        "--when",
        "the concern is urgent",
        "--at",
        "planning meeting=2026-12-24T18:00"
    ]));
}

#[test]
fn a_timeline_without_dates() {
    insta::assert_snapshot!(shown(&["timeline", "plan"]));
}

#[test]
fn a_timeline_as_data() {
    let text = shown(&["timeline", "plan", "--from", "2026-12-24T16:00", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_str(text.trim_end_matches("exit code 0")).expect("JSON");
    assert_eq!(value["rows"][0]["due"]["kind"], "by");
    assert_eq!(value["clocks"][0]["at"], "2026-12-24T16:00+00:00");
}

#[test]
fn a_checklist_with_dates() {
    insta::assert_snapshot!(shown(&["checklist", "Planning a visit", "--from", "2026-12-24T16:00"]));
}

#[test]
fn files_are_written_alike_twice() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (ics, html, svg, page) = (at("a.ics"), at("a.html"), at("a.svg"), at("t.html"));
    let write = || {
        let checklist =
            ["checklist", "plan", "--from", "2026-12-24T16:00", "--ics", &ics, "--format", "html", "--output", &html];
        let (code, said, _) = run(folder.path(), &checklist);
        assert!(code == 0 && said.contains("a.ics") && said.contains("a.html"), "{said}");
        for (format, file) in [("svg", &svg), ("html", &page)] {
            let timeline = ["timeline", "plan", "--from", "2026-12-24T16:00", "--format", format, "--output", file];
            assert_eq!(run(folder.path(), &timeline).0, 0);
        }
        [&ics, &html, &svg, &page].map(|path| fs::read(path).expect("written"))
    };
    let first = write();
    assert_eq!(first, write());
    let texts = first.map(|bytes| String::from_utf8(bytes).expect("text"));
    assert!(texts[0].starts_with("BEGIN:VCALENDAR\r\n") && texts[0].contains("DTSTART;VALUE=DATE:20261231"));
    assert!(texts[1].contains("Thursday 31 December 2026, end of day"));
    assert!(texts[2].starts_with("<svg") && texts[2].contains("role=\"img\"") && texts[2].contains("DRAFT"));
    assert!(texts[3].contains("<svg") && texts[3].contains("not issued by"));
}

#[test]
fn what_cannot_be_done_is_told_plainly() {
    let lines: Vec<String> = [
        &["timeline", "planing a visit"][..],
        &["timeline", "plan", "--from", "Christmas"],
        &["timeline", "plan", "--from", "2026-12-24T16:00", "--when", "urgnt=yes"],
        &["timeline", "plan", "--at", "the referal=2026-12-24T16:00"],
        &["checklist", "plan", "--ics", "nowhere.ics"],
        &["why", "MP301-00000000"],
    ]
    .into_iter()
    .map(shown)
    .collect();
    insta::assert_snapshot!(lines.join("\n\n"));
}

#[test]
fn a_finding_is_walked_through() {
    let folder = folder();
    let check =
        Command::cargo_bin("milepost").expect("the binary").arg("check").arg(folder.path()).output().expect("runs");
    let said = String::from_utf8(check.stdout).expect("text");
    let at = said.find("MP301-").expect("the two limits clash");
    let id = &said[at..at + 14];
    let (code, walk, _) = run(folder.path(), &["why", &id[..10]]);
    assert_eq!(code, 0);
    insta::assert_snapshot!(walk);
}
