//! Files that are not policies, or not any more, and folders that lead astray: a clear message in the
//! right place, an exit code, nothing written, never a panic.

#[path = "support/mutate.rs"]
mod mutate;

use assert_cmd::Command;
use milepost::diagnostics::{Finding, Source, Sources, terminal};
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder for the test");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    folder
}

/// Runs a command on a folder: exit code and everything said.
fn run(command: &[&str], folder: &Path) -> (i32, String) {
    let output = Command::cargo_bin("milepost").expect("the binary").args(command).arg(folder).output().expect("runs");
    let said = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap_or(-1), String::from_utf8_lossy(&said).into_owned())
}

/// Everything the library finds in one file.
fn findings(text: &str) -> (Vec<Finding>, Sources) {
    let source = Source { name: "draft.milepost".into(), text: milepost::syntax::normalise(text) };
    let compiled = milepost::compile(Sources { files: vec![source] }, Vec::new());
    (compiled.findings, compiled.sources)
}

/// Everything that must hold of any text: no panic, places inside the text, a layout that stays.
fn survives(text: &str) {
    let (findings, sources) = findings(text);
    let length = sources.files[0].text.len() as u32;
    for place in findings.iter().flat_map(|finding| &finding.places) {
        let span = place.span;
        assert!(span.start <= span.end && span.end <= length, "{span:?} of {length}");
        assert!(sources.files[0].text.is_char_boundary(span.start as usize), "{span:?}");
        assert!(sources.files[0].text.is_char_boundary(span.end as usize), "{span:?}");
    }
    terminal::render(&findings, &sources, false);
    let once = milepost::syntax::format::format(0, "draft.milepost", text);
    assert!(!once.findings.iter().any(|finding| finding.code == "MP009"), "not laid out safely:\n{text}");
    let twice = milepost::syntax::format::format(0, "draft.milepost", &once.text);
    assert_eq!(once.text, twice.text);
}

const POLICIES: &[&str] = &[
    include_str!("../policies/common/acts.milepost"),
    include_str!("../policies/set/a03-4-strategy-discussion.milepost"),
    include_str!("../policies/set/document.milepost"),
    include_str!("../policies/common/roles.milepost"),
    include_str!("fixtures/states.milepost"),
    include_str!("fixtures/series.milepost"),
    include_str!("fixtures/register.milepost"),
    include_str!("fixtures/variation.milepost"),
    include_str!("fixtures/quorum.milepost"),
    include_str!("fixtures/backward.milepost"),
];

#[test]
fn a_folder_that_is_not_there_is_named() {
    let empty = folder(&[("a-file.milepost", b"")]);
    for command in ["check", "fmt"] {
        let (code, said) = run(&[command], &empty.path().join("nowhere"));
        assert_eq!(code, 2);
        assert!(said.contains("There is no folder") && said.contains("nowhere"), "{said}");
        let (code, said) = run(&[command], &empty.path().join("a-file.milepost"));
        assert_eq!(code, 2);
        assert!(said.contains("is a file; name the policy folder"), "{said}");
    }
}

#[test]
fn nothing_to_read_is_said() {
    for files in [&[][..], &[("notes.txt", b"hello" as &[u8])]] {
        let folder = folder(files);
        let (code, said) = run(&["check"], folder.path());
        assert_eq!(code, 2, "{said}");
        assert!(said.contains("no policy files"), "{said}");
    }
}

#[test]
fn empty_files_are_no_fault() {
    let texts: [&[u8]; 5] = [b"", "\u{feff}".as_bytes(), b"\n\n", b"# only a comment", b"  \t"];
    for text in texts {
        let folder = folder(&[("draft.milepost", text)]);
        let (code, said) = run(&["check"], folder.path());
        assert_eq!(code, 0, "{said}");
        survives(std::str::from_utf8(text).expect("text"));
    }
}

#[test]
fn other_encodings_are_told_with_their_line() {
    let folder = folder(&[("draft.milepost", b"use common\n\nrole a \"Caf\xe9\"\n")]);
    for command in ["check", "fmt"] {
        let before = fs::read(folder.path().join("draft.milepost")).expect("readable");
        let (code, said) = run(&[command], folder.path());
        assert_eq!(code, 1, "{said}");
        assert!(said.contains("UTF-8") && said.contains("draft.milepost:3"), "{said}");
        assert_eq!(fs::read(folder.path().join("draft.milepost")).expect("readable"), before);
    }
}

#[test]
fn utf_16_is_told() {
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain("role a".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let folder = folder(&[("draft.milepost", &utf16)]);
    let (code, said) = run(&["check"], folder.path());
    assert_eq!(code, 1);
    assert!(said.contains("UTF-8"), "{said}");
}

#[test]
fn a_huge_file_is_refused_before_it_is_read() {
    let folder = folder(&[("ok.milepost", b"agency a-one \"One\"\n")]);
    let file = fs::File::create(folder.path().join("huge.milepost")).expect("a file");
    file.set_len(50 * 1024 * 1024).expect("50 MB");
    for command in ["check", "fmt"] {
        let (code, said) = run(&[command], folder.path());
        assert_eq!(code, 1);
        assert!(said.contains("too large to be a policy file"), "{said}");
    }
    survives(&"x".repeat(5 * 1024 * 1024));
}

#[test]
fn deep_nesting_is_refused_where_it_begins_to_be_too_deep() {
    let cases = [
        "step a {\n".repeat(2_000),
        "x \"never closed {\n".repeat(2_000),
        "x [never closed {\n".repeat(2_000),
        "nonsense {\n".repeat(2_000),
        format!("a must happen when {}", "(".repeat(2_000)),
        format!("a must happen when {}x{}", "(".repeat(2_000), ")".repeat(2_000)),
        format!("a must happen when {}", "not ".repeat(2_000)),
        format!("a must happen when {}", "all of (".repeat(2_000)),
        "}\n".repeat(2_000),
        "[".repeat(2_000),
    ];
    for text in cases {
        let (found, _) = findings(&text);
        assert!(!found.is_empty() && found.len() < 110, "{} findings", found.len());
        survives(&text);
    }
}

#[test]
fn brackets_left_open_on_many_lines_are_not_depth() {
    let (found, _) = findings(&"a must happen when (x\n".repeat(50));
    assert!(found.iter().all(|finding| finding.code == "MP001"), "{found:?}");
}

#[test]
fn a_very_long_line_is_one_message() {
    for token in ["x", "\"", "(", "- ", "x, ", "must ", "9", "[", "\u{a3}", "a b "] {
        let text = format!("agency a-one \"One\"\n{}\n", token.repeat(250_000 / token.len()));
        let (found, sources) = findings(&text);
        let errors = found.iter().filter(|finding| finding.code != "MP106").count();
        assert_eq!(errors, 1, "{token}");
        assert!(terminal::render(&found, &sources, false).len() < 10_000);
    }
}

#[test]
fn thousands_of_errors_are_counted_not_listed() {
    let (found, sources) = findings(&"this is no policy\n".repeat(20_000));
    assert!(found.len() <= 102, "{}", found.len());
    let said = terminal::render(&found, &sources, false);
    assert!(said.contains("19900 more lines of this file could not be understood"), "{said}");
    // The same for faults that only show when names are looked up.
    let lines: String = (0..5_000).map(|n| format!("who-{n} must \"sign\" [SET A.{n}]\n")).collect();
    let (found, sources) = findings(&lines);
    assert!(found.len() <= 102, "{}", found.len());
    assert!(terminal::render(&found, &sources, false).contains("more findings in this file"));
}

#[test]
fn control_characters_and_nul_are_shown_as_what_they_are() {
    let folder = folder(&[("draft.milepost", b"role a-one \x00\x1b[31m \"Title\"\n\x00\x00\n")]);
    let (code, said) = run(&["check"], folder.path());
    assert_eq!(code, 1);
    assert!(!said.contains('\0') && !said.contains('\u{1b}'), "{said}");
    survives("role a-one \0\u{1b}[31m \"Title\"\n\0\0\n\u{202e}x\u{feff}\n");
}

#[test]
fn a_circle_of_use_lines_is_named() {
    let folder = folder(&[("a.milepost", b"use b\n"), ("b.milepost", b"use c\n"), ("c.milepost", b"use a\n")]);
    let (code, said) = run(&["check"], folder.path());
    assert_eq!(code, 1);
    assert!(said.contains("use each other in a circle: a, b, c"), "{said}");
}

#[test]
fn a_use_line_that_leads_out_is_refused() {
    for path in ["../secret", "/etc/passwd", "C:\\policies", "..\\secret", "common/../../x", "\\\\server\\share"] {
        let folder = folder(&[("a.milepost", format!("use {path}\n").as_bytes())]);
        let (code, said) = run(&["check"], folder.path());
        assert_eq!(code, 1, "{path}: {said}");
        assert!(said.contains("leads out of the policy folder") && said.contains("a.milepost:1:5"), "{said}");
    }
}

#[cfg(unix)]
#[test]
fn links_that_lead_out_are_not_followed() {
    let outside = folder(&[("secret.milepost", b"role secret \"Secret\"\n")]);
    let folder = folder(&[("a.milepost", b"use secret\n"), ("inside/b.milepost", b"agency b-one \"B\"\n")]);
    std::os::unix::fs::symlink(outside.path().join("secret.milepost"), folder.path().join("secret.milepost"))
        .expect("a link");
    std::os::unix::fs::symlink(folder.path(), folder.path().join("loop")).expect("a link");
    std::os::unix::fs::symlink(outside.path().join("gone.milepost"), folder.path().join("gone.milepost"))
        .expect("a link");
    for command in ["check", "fmt"] {
        let (code, said) = run(&[command], folder.path());
        assert_eq!(code, 1, "{said}");
        assert!(said.contains("secret.milepost is a link that leads out"), "{said}");
        assert!(said.contains("loop is a link"), "{said}");
    }
    assert_eq!(fs::read(outside.path().join("secret.milepost")).expect("there"), b"role secret \"Secret\"\n");
}

#[test]
fn two_things_with_one_name_are_shown_at_both_places() {
    let folder = folder(&[
        ("a.milepost", b"agency one \"One\"\n"),
        (
            "b.milepost",
            b"use a\nrole one \"One\" of one\nprocedure p \"P\" [X 1] {\n  step s \"S\"\n  step s \"S\"\n}\n",
        ),
    ]);
    let (code, said) = run(&["check"], folder.path());
    assert_eq!(code, 1);
    assert!(said.contains("Two things have the name one") && said.contains("a.milepost:1:8"), "{said}");
    assert!(said.contains("Two things have the name s"), "{said}");
}

#[cfg(unix)]
#[test]
fn names_that_windows_cannot_hold_are_told() {
    for name in
        ["con.milepost", "a:b.milepost", "sub/aux.milepost", "what?.milepost", "trailing /x.milepost", "lpt1.milepost"]
    {
        let folder = folder(&[(name, b"agency one \"One\"\n")]);
        let (code, said) = run(&["check"], folder.path());
        assert_eq!(code, 1, "{name}");
        assert!(said.contains("Windows cannot hold"), "{name}: {said}");
    }
    let folder = folder(&[("Roles.milepost", b""), ("roles.milepost", b"")]);
    let (_, said) = run(&["check"], folder.path());
    if fs::read_dir(folder.path()).expect("listed").count() == 2 {
        assert!(said.contains("are the same file on Windows"), "{said}");
    }
}

/// Every how many bytes a policy is cut: a prime, so that cuts fall everywhere.
const CUT: usize = 149;

#[test]
fn a_file_cut_off_anywhere_is_read_up_to_the_cut() {
    for text in POLICIES {
        for cut in (0..text.len()).step_by(CUT) {
            survives(&text[..text.floor_char_boundary(cut)]);
        }
    }
}

#[test]
fn fmt_writes_only_what_changes_and_keeps_permissions() {
    let folder =
        folder(&[("tidy.milepost", b"agency one \"One\"\n"), ("untidy.milepost", b"agency   two \"Two\"\r\n")]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let path = folder.path().join("untidy.milepost");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("set");
    }
    let (code, said) = run(&["fmt", "--check"], folder.path());
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("untidy.milepost") && !said.contains(" tidy.milepost"), "{said}");
    let tidy = fs::metadata(folder.path().join("tidy.milepost")).expect("there").modified().expect("a time");
    let (code, said) = run(&["fmt"], folder.path());
    assert_eq!(code, 0, "{said}");
    assert_eq!(fs::read(folder.path().join("untidy.milepost")).expect("there"), b"agency two \"Two\"\n");
    assert_eq!(fs::metadata(folder.path().join("tidy.milepost")).expect("there").modified().expect("a time"), tidy);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(folder.path().join("untidy.milepost")).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o640);
    }
    let (code, _) = run(&["fmt", "--check"], folder.path());
    assert_eq!(code, 0);
    assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 2, "nothing is left behind");
}

#[test]
fn fmt_keeps_what_it_does_not_understand() {
    let folder = folder(&[("draft.milepost", b"agency   one \"One\"\nThis  is  prose\n")]);
    let (code, said) = run(&["fmt"], folder.path());
    assert_eq!(code, 1);
    assert!(said.contains("draft.milepost:2"), "{said}");
    let text = fs::read_to_string(folder.path().join("draft.milepost")).expect("there");
    assert_eq!(text, "agency one \"One\"\nThis  is  prose\n");
}

/// Every text that once went wrong, and some that might.
#[test]
fn the_corpus_is_survived() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut count = 0;
    for entry in fs::read_dir(corpus).expect("the corpus is there").flatten() {
        if entry.path().extension().is_none_or(|ending| ending != "milepost") {
            continue;
        }
        survives(&String::from_utf8_lossy(&fs::read(entry.path()).expect("readable")));
        count += 1;
    }
    assert!(count > 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: Some(Box::new(proptest::test_runner::FileFailurePersistence::Direct("tests/corpus/bad_input.proptest"))), ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        survives(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_row_of_words_is_survived(words in mutate::words()) {
        survives(&words);
    }

    #[test]
    fn policies_with_random_slips_are_survived(at in 0..POLICIES.len(), slips in mutate::slips()) {
        survives(&mutate::apply(POLICIES[at], &slips));
    }
}
