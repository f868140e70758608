//! Every kind of entry, on the page.

use crate::diagnostics::{Source, Sources};
use crate::emit::GeneratedFile;

/// A register with every kind of entry and every kind of outcome.
const REGISTER: &str = include_str!("invented.milepost");

fn made() -> Vec<GeneratedFile> {
    let file = Source { name: "invented.milepost".to_string(), text: crate::syntax::normalise(REGISTER) };
    let compiled = crate::compile(Sources { files: vec![file] }, Vec::new());
    let errors: Vec<_> = compiled.findings.iter().filter(|finding| crate::check::stops_build(finding)).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    super::files(&compiled.model)
}

fn text_of(path: &str) -> String {
    let file = made().into_iter().find(|file| file.path == path).expect("the page");
    String::from_utf8(file.contents).expect("text")
}

#[test]
fn a_register_as_markdown() {
    insta::assert_snapshot!(text_of("registers/report.md"));
}

#[test]
fn a_register_as_a_page() {
    let page = text_of("registers/report.html");
    let body = page.split("</style>").nth(1).expect("a body");
    insta::assert_snapshot!(body);
}

#[test]
fn every_page_says_whose_reading_it_is() {
    for file in made() {
        let text = String::from_utf8(file.contents).expect("text");
        assert!(text.contains("the published text prevails") && text.contains("DRAFT"), "{}", file.path);
    }
}
