//! What a theme may be, and how a faulty one is refused.

use super::*;
use serde_json::json;
use std::fs;

fn asked(text: &str) -> Result<Look, String> {
    look(text, |name| logo::logo(name.as_bytes().to_vec(), name))
}

#[test]
fn a_theme_is_a_name_colours_and_a_logo() {
    let text = "partnership = \" Our partnership \"\nlogo = \"<svg xmlns='http://www.w3.org/2000/svg'/>\"\n[colours]\nheading = \"#1b4b7a\"\n";
    let look = asked(text).unwrap();
    assert_eq!((look.partnership.as_str(), look.heading), ("Our partnership", 0x1b_4b_7a));
    assert_eq!(look.logo.map(|logo| logo.ending), Some("svg"));
    assert_eq!(asked(""), Ok(Look::default()));
}

/// Everything that is refused, in the words that a person reads.
#[test]
fn faults_are_told_plainly() {
    let faults = [
        "partnership = ",
        "partnership = \"a\nlogo = 3",
        "partner = \"a\"",
        "[colours]\nheading = \"#cccccc\"",
        "[colours]\nheading = \"blue\"",
        "[colours]\ntable_head = \"#222222\"",
        "logo = \"just words\"",
        "logo = \"<svg><script/></svg>\"",
        "logo = \"<svg onload='x()'/>\"",
        "logo = \"<svg><g></svg>\"",
        "logo = \"<html/>\"",
    ];
    let told: Vec<String> = faults.iter().map(|fault| format!("{fault:?}\n  {}", asked(fault).unwrap_err())).collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn a_picture_is_known_by_what_it_holds() {
    assert!(logo::logo(b"\x89PNG\r\n\x1a\n not really".to_vec(), "x.png").is_err());
    assert!(logo::logo(vec![0; 600_000], "x.png").unwrap_err().contains("600 kB"));
}

#[test]
fn templates_that_fail_are_refused_and_say_where() {
    let mut told = Vec::new();
    for text in ["{% for x in %}", "a\n{{ x | nothing }}", "{% if %}"] {
        told.push(
            Templates::default().add("procedure.md", text.into()).err().unwrap_or_else(|| filled(text).unwrap_err()),
        );
    }
    for text in [
        "{% for a in range(9999) %}{% for b in range(9999) %}x{% endfor %}{% endfor %}",
        "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}",
        "{% include 'other' %}",
        "{{ missing() }}",
        "{{ 'x' * 99999999 }}",
    ] {
        told.push(filled(text).unwrap_err());
    }
    told.push(Templates::default().add("mine.html", String::new()).unwrap_err());
    insta::assert_snapshot!(told.join("\n"));
}

fn filled(text: &str) -> Result<String, String> {
    let mut templates = Templates::default();
    templates.add("procedure.md", text.into())?;
    templates.render("procedure.md", "", json!({ "title": "<T>" }))
}

#[test]
fn own_templates_escape_as_ours_do() {
    assert_eq!(filled("# {{ title | md }}"), Ok("# &lt;T&gt;".to_string()));
    let mut templates = Templates::default();
    templates.add("procedure.html", "<p>{{ title }}</p>".into()).unwrap();
    assert_eq!(templates.render("procedure.html", "", json!({ "title": "<T>" })), Ok("<p>&lt;T&gt;</p>".to_string()));
}

#[test]
fn a_folder_is_read_and_one_without_its_file_refused() {
    let folder = tempfile::TempDir::new().unwrap();
    assert!(Theme::read(folder.path()).unwrap_err().contains("There is no theme.toml"));
    fs::write(folder.path().join(FILE), "partnership = \"P\"\n").unwrap();
    fs::create_dir(folder.path().join("templates")).unwrap();
    fs::write(folder.path().join("templates/procedure.md"), "own").unwrap();
    let theme = Theme::read(folder.path()).unwrap();
    assert_eq!(theme.templates.render("procedure.md", "ours", json!({})), Ok("own".to_string()));
    assert_eq!(theme.templates.render("procedure.html", "ours", json!({})), Ok("ours".to_string()));
}
