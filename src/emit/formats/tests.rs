//! Files on request, of the invented policy.

use super::*;
use crate::emit::tests::invented;

fn made(formats: &[Format], paper: Paper) -> Result<Vec<GeneratedFile>, String> {
    let request = Request { formats: formats.iter().copied().collect(), paper };
    let mut told = Vec::new();
    let files = files(&invented(), &[], &Theme::default(), &request, &mut |done, all, what| {
        told.push((done, all, what.to_string()));
    });
    assert!(files.is_err() || !told.is_empty(), "progress is told");
    files
}

#[test]
fn text_formats_need_nothing_more() {
    let files = made(&[Format::Dot, Format::Mermaid, Format::Docx], Paper::A4).unwrap();
    for ending in ["flowcharts/missing-child.dot", "flowcharts/missing-child.mmd", "documents/missing-child.docx"] {
        assert!(files.iter().any(|file| file.path == ending), "{ending}");
    }
}

#[test]
fn drawings_have_the_size_of_their_paper() {
    let files = made(&[Format::Svg], Paper::A4).unwrap();
    let drawings: Vec<_> = files.iter().filter(|file| file.path.ends_with(".svg")).collect();
    assert!(!drawings.is_empty());
    for file in drawings {
        let text = String::from_utf8(file.contents.clone()).unwrap();
        let upright = text.contains("width=\"210mm\" height=\"297mm\"");
        assert!(upright || text.contains("width=\"297mm\" height=\"210mm\""), "{}", file.path);
        assert!(text.contains("Page "), "{}", file.path);
    }
}

#[cfg(not(feature = "publish"))]
#[test]
fn without_the_feature_it_is_said_how_to_get_it() {
    for format in [Format::Png, Format::Pdf] {
        assert!(made(&[format], Paper::A3).unwrap_err().contains("--features publish"));
    }
}

#[cfg(feature = "publish")]
#[test]
fn pictures_and_documents_are_written_the_same_each_time() {
    let asked = [Format::Png, Format::Pdf, Format::Docx];
    let files = made(&asked, Paper::A4).unwrap();
    let begins = |ending: &str, with: &[u8]| {
        let some = files.iter().find(|file| file.path.ends_with(ending)).unwrap();
        assert!(some.contents.starts_with(with), "{ending}");
    };
    begins(".png", b"\x89PNG");
    begins(".pdf", b"%PDF-1.7");
    begins(".docx", b"PK");
    assert_eq!(files, made(&asked, Paper::A4).unwrap());
}

#[test]
fn formats_are_asked_for_by_name() {
    assert_eq!(Format::from_word(" PDF "), Ok(Format::Pdf));
    insta::assert_snapshot!(Format::from_word("word").unwrap_err(), @r#"There is no format "word". These can be written: svg, png, pdf, docx, dot, mermaid."#);
}
