//! The documents of the invented policy.

use super::*;
use crate::emit::tests::invented;
use std::collections::BTreeSet;

fn made() -> Vec<GeneratedFile> {
    files(&invented(), &[])
}

fn text(path: &str) -> String {
    let files = made();
    let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}"));
    String::from_utf8(file.contents.clone()).unwrap()
}

#[test]
fn a_procedure_in_markdown() {
    insta::assert_snapshot!(text("procedures/missing-child.md"));
}

#[test]
fn a_procedure_in_html() {
    insta::assert_snapshot!(text("procedures/missing-child.html").replace(STYLE, ""));
}

#[test]
fn the_lists_in_markdown() {
    insta::assert_snapshot!(text("procedures/README.md"));
    insta::assert_snapshot!(text("procedures/timescales.md"));
}

#[test]
fn links_lead_to_files_that_are_made() {
    let model = invented();
    let all: BTreeSet<String> = crate::emit::all(&model, &[]).into_iter().map(|file| file.path).collect();
    for file in made().iter().filter(|file| file.path.ends_with(".html")) {
        let text = String::from_utf8(file.contents.clone()).unwrap().replace("&#x2f;", "/");
        for link in text.split(['"']).filter(|piece| piece.ends_with(".html") || piece.ends_with(".svg")) {
            let path = match link.strip_prefix("../") {
                Some(rest) => rest.to_string(),
                None => format!("procedures/{link}"),
            };
            // A map is drawn of two procedures at least.
            assert!(all.contains(&path) || path.starts_with("maps/"), "{path} in {}", file.path);
        }
    }
}

#[test]
fn html_is_well_formed_and_fetches_nothing() {
    for file in made().into_iter().filter(|file| file.path.ends_with(".html")) {
        let text = String::from_utf8(file.contents).unwrap();
        for tag in ["table", "tr", "td", "th", "ul", "li", "section", "main", "header", "span", "figure", "h2", "h3"] {
            let opened = text.matches(&format!("<{tag}>")).count() + text.matches(&format!("<{tag} ")).count();
            assert_eq!(opened, text.matches(&format!("</{tag}>")).count(), "{tag} in {}", file.path);
        }
        let ids: Vec<&str> = text.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{}", file.path);
        for banned in ["<script", "http:", "https:", "@import", "url(", "<risk>", "<panel>"] {
            assert!(!text.contains(banned), "{banned} in {}", file.path);
        }
    }
}

#[test]
fn a_theme_gives_name_logo_and_colour() {
    let mut theme = Theme::default();
    theme.look.partnership = "Our <partnership>".into();
    theme.look.heading = 0x1b_4b_7a;
    theme.look.logo = Some(crate::emit::theme::Logo { bytes: vec![1], ending: "png" });
    let files = files_in(&invented(), &[], &theme).unwrap();
    let page = files.iter().find(|file| file.path == "procedures/missing-child.html").unwrap();
    let text = String::from_utf8(page.contents.clone()).unwrap();
    assert!(text.contains("Our &lt;partnership&gt;") && text.contains("src=\"logo.png\"") && text.contains("#1b4b7a"));
    assert!(files.iter().any(|file| file.path == "procedures/logo.png"));
}

#[test]
fn a_procedure_in_word() {
    let model = invented();
    let page = procedure_page(&model, "missing-child", &[]).unwrap();
    let document = word::document(&page, "", Vec::new());
    let headings = document.blocks.iter().filter_map(|block| match block {
        crate::emit::docx::Block::Heading { level, words } => Some(format!("{level} {}", words[0].text)),
        _ => None,
    });
    insta::assert_snapshot!(headings.collect::<Vec<_>>().join("\n"));
    assert!(crate::emit::docx::docx(&document).is_ok());
}
