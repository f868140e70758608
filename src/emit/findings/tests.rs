//! The findings paper of a text that contradicts itself.

use super::*;
use crate::diagnostics::{Level, Origin};

/// The paper about the example of a kind of finding.
fn made(code: &str) -> Vec<GeneratedFile> {
    let sources = crate::check::row(code).unwrap().page.example(false).unwrap();
    let compiled = crate::compile(sources, Vec::new());
    files(&compiled.model, &compiled.findings)
}

fn text(files: &[GeneratedFile], path: &str) -> String {
    let file = files.iter().find(|file| file.path == path).unwrap();
    String::from_utf8(file.contents.clone()).unwrap()
}

#[test]
fn a_contradiction_as_a_paper() {
    let files = made("MP301");
    assert_eq!(
        files.iter().map(|file| file.path.as_str()).collect::<Vec<_>>(),
        ["findings/lsp.html", "findings/lsp.md"]
    );
    insta::assert_snapshot!("paper.md", text(&files, "findings/lsp.md"));
    insta::assert_snapshot!("paper.html", text(&files, "findings/lsp.html").replace(STYLE, ""));
}

#[test]
fn what_is_ours_to_mend_is_not_published() {
    let model = crate::emit::tests::invented();
    let name = model.documents.keys().next().unwrap().clone();
    let ours = Finding::new("MP105", Level::Error, Origin::Policy, &["x"], "Ours").cite([format!("{name} 1")]);
    let files = files(&model, &[ours]);
    assert!(!files.is_empty());
    for file in files {
        let text = String::from_utf8(file.contents).unwrap();
        assert!(!text.contains("Ours") && text.contains("Nothing was found"), "{text}");
    }
}
