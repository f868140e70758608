//! The checklists of the invented policy.

use super::*;
use crate::emit::tests::invented;

fn made(path: &str) -> String {
    let files = files(&invented());
    let file = files.iter().find(|file| file.path == path);
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    String::from_utf8(file.unwrap_or_else(|| panic!("{path} is not among {paths:?}")).contents.clone()).unwrap()
}

#[test]
fn a_procedure_in_markdown() {
    insta::assert_snapshot!(made("checklists/procedures/missing-child.md"));
}

#[test]
fn a_procedure_in_html() {
    let page = made("checklists/procedures/missing-child.html");
    insta::assert_snapshot!(page.replace(STYLE, ""));
}

#[test]
fn a_role_and_an_agency_in_markdown() {
    insta::assert_snapshot!(made("checklists/roles/team-manager.md"));
    insta::assert_snapshot!(made("checklists/agencies/school.md"));
}

#[test]
fn the_index_in_markdown() {
    insta::assert_snapshot!(made("checklists/README.md"));
}

#[test]
fn pages_carry_no_scripts_and_fetch_nothing() {
    for file in files(&invented()) {
        let text = String::from_utf8(file.contents).unwrap();
        for banned in
            ["<script", "http:", "https:", "src=", "@import", "url(", "javascript:", "<risk>", "<panel>", "<procedure>"]
        {
            assert!(!text.contains(banned), "{banned} in {}", file.path);
        }
        assert!(!text.contains("{{") && !text.contains("could not render"), "{}", file.path);
    }
}

/// Pairs of the elements that are opened and must be closed, headings in order, ids unique.
#[test]
fn html_is_well_formed_and_its_headings_are_in_order() {
    for file in files(&invented()).into_iter().filter(|file| file.path.ends_with(".html")) {
        let text = String::from_utf8(file.contents).unwrap();
        for tag in ["table", "thead", "tbody", "tr", "td", "th", "ul", "ol", "li", "section", "main", "header", "span"]
        {
            let opened = text.matches(&format!("<{tag}>")).count() + text.matches(&format!("<{tag} ")).count();
            assert_eq!(opened, text.matches(&format!("</{tag}>")).count(), "{tag} in {}", file.path);
        }
        assert_eq!(text.matches("<h1").count(), 1);
        assert!(text.find("<h1") < text.find("<h2"));
        assert!(text.contains("<html lang=\"en-GB\">"));
        let ids: Vec<&str> = text.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let unique: std::collections::BTreeSet<_> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "{}", file.path);
        for wanted in text.split("aria-labelledby=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(unique.contains(&wanted), "{wanted} in {}", file.path);
        }
    }
}
