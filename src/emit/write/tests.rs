//! All or nothing, only what changed, and nothing else.

use super::*;
use tempfile::TempDir;

fn files(list: &[(&str, &str)]) -> Vec<GeneratedFile> {
    list.iter().map(|(path, text)| GeneratedFile::new(*path, *text)).collect()
}

fn build(folder: &Path, list: &[(&str, &str)]) -> Result<(), String> {
    plan(folder, &files(list))?.carry_out()
}

/// Every file below a folder with what it holds, temporary files included.
fn tree(folder: &Path) -> BTreeMap<String, String> {
    fn walk(root: &Path, folder: &Path, into: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(root, &path, into);
            } else {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
                into.insert(name, fs::read_to_string(&path).unwrap_or_default());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, folder, &mut found);
    found
}

fn names(folder: &Path) -> Vec<String> {
    tree(folder).into_keys().collect()
}

/// The message of a refusal, with the temporary folder's own path taken out.
fn refusal(folder: &Path, list: &[(&str, &str)]) -> String {
    let before = tree(folder);
    let message = build(folder, list).expect_err("should be refused");
    assert_eq!(tree(folder), before, "a refused build changes nothing");
    let folder = folder.canonicalize().unwrap();
    message.replace(&folder.to_string_lossy().into_owned(), "generated")
}

#[test]
fn writes_what_is_new_changes_what_changed_and_removes_what_it_wrote_before() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("generated");
    build(&out, &[("a.md", "1"), ("sub/b.md", "2"), ("old/c.md", "3")]).unwrap();
    assert_eq!(names(&out), ["a.md", "manifest.json", "old/c.md", "sub/b.md"]);
    fs::write(out.join("sub/mine.txt"), "kept").unwrap();
    let next = files(&[("a.md", "1"), ("sub/b.md", "two")]);
    let plan = plan(&out, &next).unwrap();
    assert_eq!(plan.stale(), ["changed   sub/b.md", "obsolete  old/c.md", "changed   manifest.json"]);
    plan.carry_out().unwrap();
    assert_eq!(names(&out), ["a.md", "manifest.json", "sub/b.md", "sub/mine.txt"]);
    assert_eq!(tree(&out)["sub/b.md"], "two");
    assert!(!out.join("old").exists(), "a folder left empty goes too");
}

#[test]
fn a_second_build_touches_nothing() {
    let folder = TempDir::new().unwrap();
    let list = [("a.md", "1"), ("sub/b.md", "2")];
    build(folder.path(), &list).unwrap();
    let times = |name: &str| fs::metadata(folder.path().join(name)).unwrap().modified().unwrap();
    let before = (times("a.md"), times("manifest.json"));
    std::thread::sleep(std::time::Duration::from_millis(20));
    assert!(plan(folder.path(), &files(&list)).unwrap().is_up_to_date());
    build(folder.path(), &list).unwrap();
    assert_eq!((times("a.md"), times("manifest.json")), before);
}

#[test]
fn what_somebody_edited_is_put_right() {
    let folder = TempDir::new().unwrap();
    build(folder.path(), &[("a.md", "1")]).unwrap();
    fs::write(folder.path().join("a.md"), "edited by hand").unwrap();
    build(folder.path(), &[("a.md", "1")]).unwrap();
    assert_eq!(tree(folder.path())["a.md"], "1");
}

#[test]
fn the_manifest_lists_files_and_their_hashes_in_order() {
    let folder = TempDir::new().unwrap();
    build(folder.path(), &[("b.md", "2"), ("a.md", "")]).unwrap();
    insta::assert_snapshot!(tree(folder.path())["manifest.json"]);
}

#[test]
fn a_file_that_is_not_ours_is_never_replaced() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("a.md"), "mine").unwrap();
    insta::assert_snapshot!(refusal(folder.path(), &[("a.md", "1"), ("b.md", "2")]));
}

#[test]
fn a_damaged_manifest_is_refused() {
    let folder = TempDir::new().unwrap();
    build(folder.path(), &[("a.md", "1")]).unwrap();
    fs::write(folder.path().join(MANIFEST), "<<<<<<< HEAD\n{}").unwrap();
    insta::assert_snapshot!(refusal(folder.path(), &[("a.md", "2")]));
}

#[test]
fn a_manifest_that_names_files_elsewhere_is_refused() {
    let outside = TempDir::new().unwrap();
    fs::write(outside.path().join("precious"), "x").unwrap();
    let folder = outside.path().join("generated");
    for path in ["../precious", "/etc/passwd", "a/../../precious", "C:\\x", "", "manifest.json"] {
        fs::create_dir_all(&folder).unwrap();
        let text = serde_json::json!({ "note": "", "files": { path: "0" } }).to_string();
        fs::write(folder.join(MANIFEST), text).unwrap();
        assert!(refusal(&folder, &[]).contains("is damaged"), "{path}");
        assert!(outside.path().join("precious").exists());
    }
}

#[test]
fn a_folder_where_a_file_belongs_is_refused() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("a.md")).unwrap();
    insta::assert_snapshot!(refusal(folder.path(), &[("a.md", "1")]));
    fs::write(folder.path().join("sub"), "a file").unwrap();
    insta::assert_snapshot!(refusal(folder.path(), &[("sub/b.md", "1")]));
}

#[test]
fn names_that_would_be_one_file_on_windows_are_refused() {
    let folder = TempDir::new().unwrap();
    insta::assert_snapshot!(refusal(folder.path(), &[("read/Intake.md", "1"), ("read/intake.md", "2")]));
    for path in ["con.md", "sub/NUL", "a:b", "../a", "a.", "a/"] {
        assert!(plan(folder.path(), &files(&[(path, "")])).is_err(), "{path}");
    }
}

#[cfg(unix)]
#[test]
fn links_inside_the_folder_are_not_followed() {
    use std::os::unix::fs::symlink;
    let outside = TempDir::new().unwrap();
    fs::write(outside.path().join("b.md"), "precious").unwrap();
    let folder = TempDir::new().unwrap();
    symlink(outside.path(), folder.path().join("sub")).unwrap();
    insta::assert_snapshot!(refusal(folder.path(), &[("sub/b.md", "1")]));
    fs::remove_file(folder.path().join("sub")).unwrap();
    build(folder.path(), &[("sub/b.md", "1")]).unwrap();
    fs::remove_dir_all(folder.path().join("sub")).unwrap();
    symlink(outside.path(), folder.path().join("sub")).unwrap();
    refusal(folder.path(), &[]);
    assert_eq!(tree(outside.path())["b.md"], "precious");
}

/// A rename that the system refuses midway: a folder appears where a file belongs after planning.
#[test]
fn when_the_disk_refuses_midway_everything_is_put_back() {
    let folder = TempDir::new().unwrap();
    build(folder.path(), &[("a.md", "1"), ("z.md", "1"), ("old.md", "1")]).unwrap();
    let before = tree(folder.path());
    let next = files(&[("a.md", "2"), ("new/n.md", "2"), ("z.md", "2")]);
    let plan = plan(folder.path(), &next).unwrap();
    fs::remove_file(folder.path().join("z.md")).unwrap();
    fs::create_dir(folder.path().join("z.md")).unwrap();
    fs::write(folder.path().join("z.md/in-the-way"), "").unwrap();
    let message = plan.carry_out().expect_err("z.md cannot be written");
    assert!(message.contains("z.md"), "{message}");
    let mut after = tree(folder.path());
    after.remove("z.md/in-the-way");
    after.insert("z.md".into(), "1".into());
    assert_eq!(after, before);
    assert!(!folder.path().join("new").exists(), "a folder made for nothing goes");
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_to_stays_as_it_was() {
    use std::os::unix::fs::PermissionsExt;
    let folder = TempDir::new().unwrap();
    build(folder.path(), &[("a.md", "1"), ("sub/b.md", "1")]).unwrap();
    let before = tree(folder.path());
    let sub = folder.path().join("sub");
    fs::set_permissions(&sub, fs::Permissions::from_mode(0o555)).unwrap();
    let result = build(folder.path(), &[("a.md", "2"), ("sub/b.md", "2")]);
    fs::set_permissions(&sub, fs::Permissions::from_mode(0o755)).unwrap();
    // An administrator may write anywhere: then there is nothing to see here.
    if result.is_err() {
        assert_eq!(tree(folder.path()), before);
    }
}
