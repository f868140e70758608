//! The file around the body: what Word expects in the package (ECMA-376, part 2).

use super::Document;
use super::body::Body;
use crate::emit::flowcharts::svg::escape;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// The document as a `.docx` file.
///
/// # Errors
/// A message for people if it is too large for the format.
pub fn docx(document: &Document) -> Result<Vec<u8>, String> {
    let body = Body::of(document);
    let mut parts: Vec<(String, Vec<u8>)> = vec![
        ("[Content_Types].xml".into(), content_types().into_bytes()),
        ("_rels/.rels".into(), relations_of_package().into_bytes()),
        ("docProps/core.xml".into(), properties(&document.title).into_bytes()),
        ("word/document.xml".into(), body.xml().into_bytes()),
        ("word/styles.xml".into(), include_bytes!("styles.xml").to_vec()),
        ("word/numbering.xml".into(), numbering(body.numbered).into_bytes()),
        ("word/settings.xml".into(), settings().into_bytes()),
        ("word/footer1.xml".into(), foot(&document.foot, document.landscape).into_bytes()),
        ("word/_rels/document.xml.rels".into(), relations(&body).into_bytes()),
    ];
    for (n, picture) in (1..).zip(&body.pictures) {
        parts.push((format!("word/media/picture{n}.png"), picture.png.clone()));
        if !picture.svg.is_empty() {
            parts.push((format!("word/media/picture{n}.svg"), picture.svg.clone()));
        }
    }
    zipped(&parts).map_err(|error| format!("\"{}\" could not be put into a Word document: {error}.", document.title))
}

/// The parts in one file; all are dated 1 January 1980, the first day the format knows.
fn zipped(parts: &[(String, Vec<u8>)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut file = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    for (name, bytes) in parts {
        file.start_file(name.as_str(), options)?;
        file.write_all(bytes)?;
    }
    Ok(file.finish()?.into_inner())
}

fn content_types() -> String {
    let part = |name: &str, kind: &str| {
        format!("<Override PartName=\"/{name}\" ContentType=\"application/vnd.openxmlformats-{kind}+xml\"/>")
    };
    let word = |name: &str, kind: &str| part(name, &format!("officedocument.wordprocessingml.{kind}"));
    format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>\
         <Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>{}{}{}{}{}{}</Types>",
        word("word/document.xml", "document.main"),
        word("word/styles.xml", "styles"),
        word("word/numbering.xml", "numbering"),
        word("word/settings.xml", "settings"),
        word("word/footer1.xml", "footer"),
        part("docProps/core.xml", "package.core-properties"),
    )
}

fn relations_of_package() -> String {
    format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"document\" Type=\"{RELATION}/officeDocument\" Target=\"word/document.xml\"/>\
         <Relationship Id=\"properties\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"
    )
}

fn relations(body: &Body) -> String {
    let mut out = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    let mut add = |id: &str, kind: &str, target: &str| {
        let _ = write!(out, "<Relationship Id=\"{id}\" Type=\"{RELATION}/{kind}\" Target=\"{target}\"/>");
    };
    add("styles", "styles", "styles.xml");
    add("numbering", "numbering", "numbering.xml");
    add("settings", "settings", "settings.xml");
    add("foot", "footer", "footer1.xml");
    for (n, picture) in (1..).zip(&body.pictures) {
        add(&format!("png{n}"), "image", &format!("media/picture{n}.png"));
        if !picture.svg.is_empty() {
            add(&format!("svg{n}"), "image", &format!("media/picture{n}.svg"));
        }
    }
    out + "</Relationships>"
}

fn properties(title: &str) -> String {
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         <dc:title>{}</dc:title><dc:creator>Milepost</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>",
        escape(title)
    )
}

fn settings() -> String {
    format!(
        "{HEAD}<w:settings xmlns:w=\"{WORD}\"><w:themeFontLang w:val=\"en-GB\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" \
         w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>"
    )
}

/// List 1 has bullets; each numbered list restarts the same numbering.
fn numbering(numbered: usize) -> String {
    let level = |format: &str, text: &str| {
        format!(
            "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/>\
             <w:pPr><w:ind w:left=\"454\" w:hanging=\"340\"/></w:pPr></w:lvl>"
        )
    };
    let mut out = format!(
        "{HEAD}<w:numbering xmlns:w=\"{WORD}\"><w:abstractNum w:abstractNumId=\"0\">{}</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">{}</w:abstractNum>\
         <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
        level("bullet", "\u{2022}"),
        level("decimal", "%1.")
    );
    for list in 0..numbered {
        let _ = write!(
            out,
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
            list + 2
        );
    }
    out + "</w:numbering>"
}

fn foot(words: &str, landscape: bool) -> String {
    let field = |name: &str| {
        format!(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {name} </w:instrText></w:r>\
             <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        )
    };
    let words: String = match words.trim() {
        "" => String::new(),
        words => format!("{} ", escape(words)),
    };
    let end = if landscape { "<w:tabs><w:tab w:val=\"right\" w:pos=\"14798\"/></w:tabs>" } else { "" };
    format!(
        "{HEAD}<w:ftr xmlns:w=\"{WORD}\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/>{end}</w:pPr><w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>\
         <w:r><w:tab/><w:t xml:space=\"preserve\">Page </w:t></w:r>{}<w:r><w:t xml:space=\"preserve\"> of </w:t></w:r>{}</w:p></w:ftr>",
        field("PAGE"),
        field("NUMPAGES")
    )
}
