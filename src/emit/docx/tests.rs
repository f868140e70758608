//! What Word finds in the package.

use super::*;
use std::io::{Cursor, Read};

fn part(bytes: &[u8], name: &str) -> String {
    let mut file = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    file.by_name(name).unwrap_or_else(|_| panic!("no {name}")).read_to_string(&mut text).unwrap();
    text
}

fn one_of_each() -> Document {
    let table = Table {
        about: "Who does what".into(),
        heads: vec!["Done".into(), "What".into()],
        widths: vec![1, 4],
        rows: vec![
            vec![vec![Block::Tick(Vec::new())], cell("Ring")],
            vec![cell("a"), vec![Block::Heading { level: 1, words: plain("no heading") }, Block::NewPage]],
            vec![],
        ],
    };
    let picture = Picture {
        png: vec![1, 2],
        svg: b"<svg/>".to_vec(),
        width: 4000,
        height: 2000,
        alternative: "A chart & more".into(),
    };
    Document {
        title: "One < of \"each\"".into(),
        foot: "Milepost's reading".into(),
        landscape: false,
        blocks: vec![
            Block::Heading { level: 1, words: plain("Title") },
            Block::Heading { level: 9, words: strong("Deep") },
            Block::Paragraph(vec![
                Run { text: "old".into(), look: Look::Struck },
                Run { text: " new\u{0}".into(), look: Look::Underlined },
            ]),
            Block::Small(plain("[D 1]")),
            Block::List { numbered: false, items: vec![plain("a")] },
            Block::List { numbered: true, items: vec![plain("b"), plain("c")] },
            Block::List { numbered: true, items: vec![plain("d")] },
            Block::Tick(plain("Done?")),
            Block::Table(table),
            Block::Picture(picture),
            Block::NewPage,
        ],
    }
}

#[test]
fn everything_that_reading_aloud_needs_is_there() {
    let bytes = docx(&one_of_each()).unwrap();
    let text = part(&bytes, "word/document.xml");
    for wanted in [
        "<w:pStyle w:val=\"Heading1\"/>",
        "<w:pStyle w:val=\"Heading4\"/>",
        "<w:tblHeader/>",
        "descr=\"A chart &amp; more\"",
        "<w14:checkbox>",
        "<w:tblDescription w:val=\"Who does what\"/>",
        "<w:numId w:val=\"3\"/>",
        "<w:strike/>",
        "\u{fffd}",
    ] {
        assert!(text.contains(wanted), "{wanted}");
    }
    assert_eq!(text.matches("Heading1").count(), 1, "no heading in a cell");
    assert_eq!(text.matches("<w:tblHeader/>").count(), 1);
    assert_eq!(text.matches("w:type=\"page\"").count(), 1);
    assert!(part(&bytes, "word/styles.xml").contains("<w:lang w:val=\"en-GB\""));
    assert!(part(&bytes, "docProps/core.xml").contains("One &lt; of &quot;each&quot;"));
    assert_eq!(part(&bytes, "word/numbering.xml").matches("startOverride").count(), 2);
}

#[test]
fn every_part_is_well_formed_and_named() {
    let bytes = docx(&one_of_each()).unwrap();
    let names: Vec<String> = {
        let file = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        file.file_names().map(|name| name.unwrap().to_string()).collect()
    };
    for name in names.iter().filter(|name| name.ends_with(".xml") || name.ends_with(".rels")) {
        let text = part(&bytes, name);
        let mut reader = quick_xml::Reader::from_str(&text);
        loop {
            match reader.read_event() {
                Ok(quick_xml::events::Event::Eof) => break,
                Ok(_) => {}
                Err(error) => panic!("{name}: {error}"),
            }
        }
    }
    for target in part(&bytes, "word/_rels/document.xml.rels").split("Target=\"").skip(1) {
        let target = target.split('"').next().unwrap();
        assert!(names.contains(&format!("word/{target}")), "{target}");
    }
}

#[test]
fn a_picture_keeps_its_shape_and_fits_the_page() {
    let text = part(&docx(&one_of_each()).unwrap(), "word/document.xml");
    assert!(text.contains("cx=\"6264000\" cy=\"3132000\""), "174 mm by 87 mm");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(docx(&one_of_each()), docx(&one_of_each()));
}

#[test]
fn an_empty_document_is_a_document() {
    assert!(part(&docx(&Document::default()).unwrap(), "word/document.xml").contains("<w:body>"));
}
