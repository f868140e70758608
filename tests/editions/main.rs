//! An invented prior edition of chapters 3 and 4, made by undoing a list of revisions, compares to exactly
//! that list; its documents are whole. See `README.md` here: there never was such an edition.

use milepost::diagnostics::{Source, Sources};
use milepost::diff::input::Read;
use milepost::diff::{Edition, diff};
use milepost::emit::amendments::{self, Report};
use milepost::model::Model;
use milepost::syntax;
use serde::Deserialize;
use std::path::Path;

/// One revision of the list.
#[derive(Deserialize)]
struct Revision {
    /// The kind under which it must be reported.
    kind: String,
    /// What the change must be about.
    about: String,
    /// The revision in words.
    revision: String,
    file: String,
    /// What the file says now, and what the invented earlier edition said.
    now: String,
    before: String,
    /// The paragraphs that must be named, where the list says so.
    paragraph: Option<String>,
}

fn revisions() -> Vec<Revision> {
    serde_json::from_str(include_str!("revisions.json")).expect("the list of revisions is JSON")
}

fn policies() -> Sources {
    let (sources, _) = syntax::folder::read(Path::new("policies")).expect("the policy folder is there");
    sources
}

/// The policies with every revision undone.
fn prior(sources: &Sources) -> Sources {
    let mut sources = sources.clone();
    for revision in revisions() {
        let file = sources.files.iter_mut().find(|source| source.name == revision.file);
        let file = file.unwrap_or_else(|| panic!("{} is gone: mend the list of revisions", revision.file));
        let times = file.text.matches(&revision.now).count();
        assert_eq!(
            times, 1,
            "\"{}\": the text to replace stands {times} times in {}",
            revision.revision, revision.file
        );
        file.text = file.text.replacen(&revision.now, &revision.before, 1);
    }
    sources
}

fn model(sources: &Sources) -> Model {
    let files = sources.files.iter().enumerate().filter(|(_, source)| !syntax::folder::is_lock(&source.name));
    let parsed: Vec<_> =
        files.map(|(at, source): (usize, &Source)| syntax::parse(at as u32, &source.name, &source.text).0).collect();
    let mut model = milepost::model::resolve(&parsed).0;
    if let Some(document) = model.documents.get_mut("SET") {
        document.approved_by = None;
    }
    model
}

fn read(name: &str, sources: Sources) -> Read {
    let model = model(&sources);
    Read { name: name.to_string(), model, findings: Vec::new(), sources }
}

#[test]
fn the_list_has_thirty_revisions_of_many_kinds() {
    let revisions = revisions();
    let kinds: std::collections::BTreeSet<&str> = revisions.iter().map(|revision| revision.kind.as_str()).collect();
    assert!(revisions.len() >= 30 && kinds.len() >= 25, "{} revisions of {} kinds", revisions.len(), kinds.len());
}

#[test]
fn the_prior_edition_compares_to_exactly_the_list() {
    let now = policies();
    let (old, new) = (model(&prior(&now)), model(&now));
    let diff = diff(Edition { model: &old, findings: &[] }, Edition { model: &new, findings: &[] });
    let line = |kind: &str, about: &str| format!("{kind}: {about}");
    let mut reported: Vec<String> = diff.changes.iter().map(|change| line(change.kind.id, &change.about)).collect();
    let mut listed: Vec<String> = revisions().iter().map(|revision| line(&revision.kind, &revision.about)).collect();
    reported.sort();
    listed.sort();
    let full: Vec<String> = diff.changes.iter().map(|change| format!("{} {}", change.kind.id, change.line())).collect();
    assert_eq!(reported, listed, "{full:#?}");
    for revision in revisions() {
        let Some(paragraph) = &revision.paragraph else { continue };
        let named =
            diff.changes.iter().filter(|change| change.kind.id == revision.kind && change.about == revision.about);
        let cited: Vec<String> = named.map(|change| change.citations.join(", ")).collect();
        assert!(cited.iter().any(|cited| cited.contains(paragraph.as_str())), "{}: {cited:?}", revision.revision);
    }
}

#[test]
fn its_documents_name_both_editions_and_whose_reading_it_is() {
    let now = policies();
    let (mut old, new) = (read("the invented prior edition", prior(&now)), read("policies", now));
    if let Some(document) = old.model.documents.get_mut("SET") {
        document.edition = "June 2024 (invented)".to_string();
    }
    let diff = diff(Edition { model: &old.model, findings: &[] }, Edition { model: &new.model, findings: &[] });
    let report = Report { old: &old, new: &new, diff: &diff, role: None };
    let files = amendments::documents(&report).expect("documents");
    let named = |path: &str| files.iter().filter(|file| file.path.starts_with(path)).count();
    assert!(named("amendments.") == 3 && named("briefing.") == 2 && named("roles/") > 10 && named("redline/") > 5);
    for file in files.iter().filter(|file| !file.path.ends_with(".docx")) {
        let text = String::from_utf8_lossy(&file.contents);
        for said in ["June 2024 (invented)", "June 2025", "DRAFT", "the published text"] {
            assert!(text.contains(said), "{} does not say \"{said}\"", file.path);
        }
    }
}
