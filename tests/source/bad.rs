//! What is no document and what is no lock: said in plain words, and nothing overwritten.

use super::invented::{TEXT, lock};
use assert_cmd::Command;
use milepost::source::{Lock, index};
use proptest::prelude::*;
use std::fs;
use std::path::Path;

/// Runs the command in a folder and gives what it says and its exit code.
pub fn run(folder: &Path, arguments: &[&str]) -> (String, i32) {
    let output =
        Command::cargo_bin("milepost").expect("the binary").current_dir(folder).args(arguments).output().expect("run");
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    (said, output.status.code().unwrap_or(-1))
}

/// A folder with a policy, a document and its lock.
pub fn indexed() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join("policies/rock")).expect("a folder");
    let policy = "document ROCK \"Rules for keepers\" {\n  edition: \"Third edition\"\n}\n\nagency light \"The light\"\n\n\
        light must \"tell the harbour office\"  [ROCK A.1.1.2]\n";
    fs::write(folder.path().join("policies/rock/rock.milepost"), policy).expect("written");
    fs::write(folder.path().join("rock.txt"), TEXT).expect("written");
    let (said, code) = run(folder.path(), &["source", "index", "rock.txt", "--document", "rock"]);
    assert_eq!(code, 0, "{said}");
    folder
}

#[test]
fn what_index_says() {
    let folder = indexed();
    let path = folder.path().join("policies/rock/ROCK.lock");
    let written = fs::read_to_string(&path).expect("the lock");
    assert!(written.contains("\"edition\": \"Third edition\""));
    let (said, code) = run(folder.path(), &["source", "index", "rock.txt", "--document", "ROCK"]);
    insta::assert_snapshot!(said);
    assert_eq!(code, 0);
    assert_eq!(run(folder.path(), &["source", "index", "rock.txt", "--document", "ROCK", "--check"]).1, 0);
    fs::write(folder.path().join("rock.txt"), String::from_utf8_lossy(TEXT).replace("48 hours", "36 hours"))
        .expect("written");
    let (said, code) = run(folder.path(), &["source", "index", "rock.txt", "--document", "ROCK", "--check"]);
    insta::assert_snapshot!(said);
    assert_eq!(code, 1);
    assert!(fs::read_to_string(&path).expect("the lock") == written, "nothing is written");
    assert_eq!(run(folder.path(), &["check", "policies"]).1, 0, "a lock in the folder is no policy file");
}

#[test]
fn nothing_is_overwritten_by_what_cannot_be_read() {
    let folder = indexed();
    let path = folder.path().join("policies/rock/ROCK.lock");
    let good = fs::read_to_string(&path).expect("the lock");
    let faulty = [
        good.replace("\"version\": 1", "\"version\": 7"),
        good.replacen("\"words\":", "\"words\":1", 1),
        good[..good.len() / 2].to_string(),
        format!("<<<<<<< ours\n{good}"),
        "{\"name\": \"another program\"}".to_string(),
        String::new(),
    ];
    let mut all = String::new();
    for there in faulty {
        fs::write(&path, &there).expect("written");
        for command in ["index", "drift"] {
            let (said, code) = run(folder.path(), &["source", command, "rock.txt", "--document", "ROCK"]);
            assert_eq!((code, fs::read_to_string(&path).expect("the lock")), (2, there.clone()), "{said}");
            if command == "index" {
                all.push_str(&said);
            }
        }
    }
    insta::assert_snapshot!(all);
}

#[test]
fn what_is_no_document_is_refused() {
    let folder = indexed();
    let path = folder.path().join("policies/rock/ROCK.lock");
    let good = fs::read_to_string(&path).expect("the lock");
    let large = fs::File::create(folder.path().join("large.txt")).expect("a file");
    large.set_len(100 * 1024 * 1024).expect("100 MB");
    fs::write(folder.path().join("empty.txt"), "").expect("written");
    fs::write(folder.path().join("letter.txt"), "Dear keeper,\n\nThe boat comes on Friday.\n\nYours,\nthe office\n")
        .expect("written");
    fs::write(folder.path().join("torn.docx"), b"PK\x03\x04 and no more").expect("written");
    fs::write(folder.path().join("rules.pdf"), b"%PDF-1.7\n\x00\x01\x02").expect("written");
    let mut all = String::new();
    for name in ["large.txt", "empty.txt", "letter.txt", "torn.docx", "rules.pdf", "nowhere.txt", "policies"] {
        let (said, code) = run(folder.path(), &["source", "index", name, "--document", "ROCK"]);
        assert_eq!((code, fs::read_to_string(&path).expect("the lock")), (2, good.clone()), "{said}");
        all.push_str(&said);
    }
    all.push_str(&run(folder.path(), &["source", "index", "rock.txt", "--document", "a b"]).0);
    all.push_str(&run(folder.path(), &["source", "drift", "rock.txt", "--document", "NONE"]).0);
    insta::assert_snapshot!(all);
}

/// Lines as documents have them, and lines as they should not.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{1,3}\\.[0-9]{1,3}(\\.[0-9]{1,4})?\\.? [a-z ]{0,30}",
        "[0-9]{1,2}\\. [A-Z][a-z ]{0,20}",
        " {0,3}[-•o] ([a-z]\\.|\\([ivx]{1,3}\\))? ?[A-Za-z ]{0,20}",
        "PART [A-C][0-9]?(: [0-9]\\. [A-Z][a-z]{1,9})?",
        "[A-Za-z\t|#*<>\\[\\]()]{0,30}",
        "[a-z.]{0,9}\\.{3,9} ?[0-9]{1,4}",
        "\u{c}?Page [0-9] of [0-9]",
        "\\PC{0,20}",
        Just("Contents".to_string()),
        Just(String::new()),
    ]
}

/// A lock as it is written.
static GOOD: std::sync::OnceLock<String> = std::sync::OnceLock::new();

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_text_makes_it_panic_and_no_two_pieces_share_an_address(lines in prop::collection::vec(line(), 0..60)) {
        for name in ["a.txt", "a.md", "a.html"] {
            if let Ok(lock) = index(name, lines.join("\n").as_bytes(), "ANY", "") {
                let addresses: std::collections::BTreeSet<_> = lock.paragraphs.iter().map(|p| &p.address).collect();
                prop_assert_eq!(addresses.len(), lock.paragraphs.len());
                prop_assert_eq!(Lock::read("ANY.lock", &lock.write()), Ok(lock));
            }
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), name in "a\\.(txt|md|html|docx)") {
        let _ = index(&name, &bytes, "ANY", "");
        let _ = Lock::read("ANY.lock", &String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_damage_to_a_word_document_makes_it_panic(at in 0..4000_usize, byte in any::<u8>(), cut in 0..4500_usize) {
        let mut bytes = include_bytes!("invented.docx").to_vec();
        if let Some(place) = bytes.get_mut(at) { *place = byte; }
        let _ = index("a.docx", &bytes, "ANY", "");
        bytes.truncate(cut);
        let _ = index("a.docx", &bytes, "ANY", "");
    }

    #[test]
    fn a_lock_that_was_touched_is_noticed(at in 0..20_000_usize, with in "[ -~]") {
        let good = GOOD.get_or_init(|| lock("invented.txt", TEXT).write());
        let mut touched = good.clone();
        let at = at % good.len();
        touched.replace_range(at..=at, &with);
        if touched != *good {
            prop_assert!(Lock::read("ROCK.lock", &touched).is_err(), "{:?}", good.get(at..at + 9));
        }
    }
}
