//! Titles made to break out of every output: each must come out as words, in every format.

use milepost::diagnostics::{Source, Sources};
use milepost::{compile, emit, syntax};

/// Titles that end comments, tags, quotes and sections, or are words of Rust.
const TITLES: &[&str] = &[
    "*/ fn evil() { } /*",
    "]]> <script>alert(1)</script>",
    "</title></svg><script>alert(1)</script>",
    "type",
    "fn",
    "a | b `c` ${d} {{ e }} {% f %}",
    "-->|x| subgraph end; click A \\n",
    "'single' & &amp; &lt;",
    "# heading",
    "- [x] item",
    "../../outside",
    "\u{202e}turned round\u{2066}",
    "=HYPERLINK(1)",
    "\u{627}\u{644}\u{637}\u{641}\u{644} \u{5d9}\u{5dc}\u{5d3}",
    "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} \u{1f6a8}",
    "]]></w:t></w:p><w:p>",
];

fn model_of(title: &str) -> milepost::model::Model {
    let policy = format!(
        r#"document LSP "{title}" {{
  publisher: "{title}"
  edition: "{title}"
  in force from: 1 January 2026
}}
agency type "{title}"
role fn "{title}" of type
moment self "{title}" of the world
fact struct "{title}"
act match "{title}" {{
  outcomes: impl, loop
  must happen within 3 days of self  [LSP 1]  reading "{title}"
    instead, when struct: must happen within 1 day of self
}}
procedure crate "{title}" [LSP 1] {{
  starts with self
  step move is a match {{
    fn must convene  [LSP 1]
    fn must cover  [LSP 2] {{
      "{title}"
    }}
    if impl: go to end-of-it
    if loop: go to move
  }}
  end end-of-it "{title}"
}}
"#
    );
    let text = syntax::normalise(&policy);
    let sources = Sources { files: vec![Source { name: "type.milepost".into(), text }] };
    let compiled = compile(sources, Vec::new());
    let errors: Vec<&String> = compiled
        .findings
        .iter()
        .filter(|finding| milepost::check::stops_build(finding))
        .map(|finding| &finding.message)
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    compiled.model
}

#[test]
fn hostile_titles_come_out_as_words_in_every_output() {
    let long = "x".repeat(500);
    for title in TITLES.iter().copied().chain([long.as_str()]) {
        let mut model = model_of(title);
        check(&model, title);
        check_formats(&model, title);
        // What no policy file can hold, another tool's model might: line ends and control characters.
        let act = model.acts.get_mut("match").expect("the act is there");
        act.title = format!("{title}\n*/ ]]>\r\n<script>\u{0}\u{1b}[31m\" '");
        check(&model, title);
        check_formats(&model, title);
    }
}

fn check(model: &milepost::model::Model, title: &str) {
    for file in emit::all(model, &milepost::check::all(model, true)) {
        assert!(!file.path.split('/').any(|part| part == ".."), "{}", file.path);
        let Ok(text) = String::from_utf8(file.contents) else {
            assert!(file.path.ends_with(".ttf"), "{}", file.path);
            continue;
        };
        let ending = file.path.rsplit('.').next().unwrap_or_default();
        match ending {
            "rs" => {
                syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error} ({title})", file.path));
            }
            "html" | "svg" | "md" => {
                assert!(!text.to_lowercase().contains("<script"), "{}: {title}", file.path);
                assert!(ending == "md" || !text.contains("alert(1)<"), "{}: {title}", file.path);
            }
            "json" => {
                serde_json::from_str::<serde_json::Value>(&text)
                    .unwrap_or_else(|error| panic!("{}: {error}", file.path));
            }
            "mmd" | "dot" => assert!(!text.contains('\u{0}') && !text.contains('\u{1b}'), "{}: {title}", file.path),
            _ => {}
        }
        if ending == "svg" {
            well_formed(&file.path, &text);
        }
    }
}

/// What is written on request: drawings on paper and Word documents.
fn check_formats(model: &milepost::model::Model, title: &str) {
    use milepost::emit::formats::{Format, Request, files};
    let formats = [Format::Svg, Format::Docx, Format::Dot, Format::Mermaid].into();
    let request = Request { formats, paper: milepost::emit::flowcharts::pages::Paper::A4 };
    let made = files(model, &[], &Default::default(), &request, &mut |_, _, _| {}).expect("the formats are written");
    for file in &made {
        assert!(!file.path.split('/').any(|part| part == ".."), "{}", file.path);
        if file.path.ends_with(".svg") {
            let text = String::from_utf8(file.contents.clone()).expect("a drawing is text");
            assert!(!text.to_lowercase().contains("<script"), "{}: {title}", file.path);
            well_formed(&file.path, &text);
        }
        if file.path.ends_with(".docx") {
            let mut parts = zip::ZipArchive::new(std::io::Cursor::new(&file.contents)).expect("a package");
            let mut text = String::new();
            let mut body = parts.by_name("word/document.xml").expect("it has a body");
            std::io::Read::read_to_string(&mut body, &mut text).expect("the body is text");
            well_formed(&file.path, &text);
        }
    }
}

/// Every tag is closed in order, and nothing that XML forbids is in the text.
fn well_formed(path: &str, text: &str) {
    assert!(!text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t' | '\r')), "{path}");
    let mut open: Vec<&str> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let end = rest[at..].find('>').expect("every tag ends") + at;
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if tag.starts_with(['?', '!']) || tag.ends_with('/') {
            continue;
        }
        let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "{path}");
        } else {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{path}: {open:?}");
}
