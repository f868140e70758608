//! The generated crate, as specification: what it looks like, that it compiles and tests itself, and
//! that no text of a policy breaks out of its place in the code.

mod fixture;
mod hostile;

use super::emit;
use crate::model::Model;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One generated file.
fn file(model: &Model, path: &str) -> String {
    let files = emit(model);
    files.into_iter().find(|(name, _)| name == path).map(|(_, text)| text).unwrap_or_default()
}

#[test]
fn a_small_module_reads_like_this() {
    insta::assert_snapshot!(file(&fixture::invented(), "validators/src/shared/interview.rs"));
}

#[test]
fn the_readme_says_whose_reading_it_is_and_what_is_not_judged() {
    insta::assert_snapshot!(file(&fixture::invented(), "validators/README.md"));
}

#[test]
fn the_same_model_gives_the_same_files() {
    let model = fixture::invented();
    assert_eq!(emit(&model), emit(&model));
}

#[test]
fn every_file_is_rust_whatever_the_policies_say() {
    for name in ["policies", "invented", "empty", "hostile"] {
        for (path, text) in emit(&fixture::named(name)) {
            if path.ends_with(".rs") {
                let parsed = syn::parse_file(&text);
                assert!(parsed.is_ok(), "{name}, {path}: {:?}", parsed.err());
                assert!(path.ends_with("/mod.rs") || text.lines().count() > 1, "{name}, {path} was not laid out");
            }
        }
    }
}

#[test]
fn no_two_files_have_one_name_on_any_system() {
    for name in ["policies", "invented", "hostile"] {
        let mut seen = std::collections::BTreeSet::new();
        for (path, _) in emit(&fixture::named(name)) {
            assert!(seen.insert(path.to_lowercase()), "{name}: {path}");
        }
    }
}

/// The crate is locked to the versions that this compiler is built and tested with.
#[test]
fn its_dependencies_are_ours() {
    let packages = |lock: &str| -> Vec<String> {
        lock.split("[[package]]").skip(1).map(|package| package.lines().skip(1).take(2).collect()).collect()
    };
    let ours = packages(include_str!("../../../../Cargo.lock"));
    let theirs = packages(include_str!("../templates/Cargo.lock"));
    for package in theirs.iter().filter(|package| !package.contains("milepost-validators")) {
        assert!(ours.contains(package), "{package}: copy the version from Cargo.lock");
    }
}

/// The whole crate, compiled without a warning and tested, where its two dependencies are at hand.
#[test]
fn the_crate_compiles_and_passes_its_own_tests() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["invented", "hostile"] {
        let root = folder.path().join(name);
        write(&fixture::named(name), &root);
        let root = root.join("validators");
        if name == "invented" {
            std::fs::write(root.join("tests/behaviour.rs"), include_str!("invented_behaviour.rs")).expect("written");
        }
        if !cargo(&root, &["fetch", "--offline"]).0 {
            eprintln!("skipped: jiff and serde are not in the local registry");
            return;
        }
        // The hostile texts need only compile: what they say is nonsense.
        let work: &[&str] = if name == "invented" { &["test"] } else { &["check", "--all-targets"] };
        let (passed, said) = cargo(&root, &[work, &["--offline", "--quiet", "--features", "json-lines"]].concat());
        assert!(passed, "{name}\n{said}");
        assert!(!said.contains("warning:"), "{name}\n{said}");
    }
}

fn write(model: &Model, root: &Path) {
    for (path, text) in emit(model) {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    }
}

/// Runs cargo there, with the compiled dependencies kept between runs; whether it passed, and what it said.
fn cargo(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target"), PathBuf::from);
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target.join("validators"))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo");
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&said).into_owned())
}

/// Writes a crate to the folder named in the environment, to be looked at.
#[test]
fn written_to_a_folder_for_a_look() {
    let Ok(folder) = std::env::var("MILEPOST_VALIDATORS_TO") else { return };
    let model = fixture::named(&std::env::var("MILEPOST_VALIDATORS_OF").unwrap_or_default());
    write(&model, Path::new(&folder));
}
