//! `milepost explain`

use super::{Outcome, print};
use crate::check::{Row, TABLE, row};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// A code such as MP401, or the id of a finding such as MP401-1a2b3c4d
    code: Option<String>,
}

pub(crate) fn run(options: &Options) -> Outcome {
    match &options.code {
        None => print(&list()),
        Some(asked) => print(&page(asked)?),
    }
    Ok(true)
}

/// Every code with its title.
fn list() -> String {
    let mut lines: Vec<String> = TABLE.iter().map(|row| format!("{}  {}", row.code, row.title)).collect();
    lines.push(String::new());
    lines.push("Kinds of change between two editions (milepost diff):".to_string());
    lines.extend(crate::diff::TABLE.iter().map(|row| format!("{}  {}", row.id, row.title)));
    lines.push(String::new());
    lines.push("To read about one of them: milepost explain MP401".to_string());
    lines.join("\n") + "\n"
}

/// The page of a code or of a finding.
fn page(asked: &str) -> Result<String, String> {
    let asked = asked.trim();
    if let Some(page) = page_of_change(asked) {
        return Ok(page);
    }
    let code = asked.split('-').next().unwrap_or(asked);
    match row(code) {
        Some(row) => Ok(row.page.plain()),
        None => Err(unknown(asked, code)),
    }
}

/// The page of a kind of change, or of a change by its id: `timescale-tightened-1a2b3c4d`.
fn page_of_change(asked: &str) -> Option<String> {
    let without_id = asked.rsplit_once('-').map_or(asked, |(kind, _)| kind);
    crate::diff::row(asked).or_else(|| crate::diff::row(without_id)).map(|row| row.page.plain())
}

fn unknown(asked: &str, code: &str) -> String {
    let distance = |row: &Row| strsim::damerau_levenshtein(&code.to_uppercase(), row.code);
    let near = TABLE.iter().filter(|row| distance(row) <= 2).min_by_key(|row| (distance(row), row.code));
    let asked: String = asked.chars().filter(|letter| !letter.is_control()).take(40).collect();
    match near {
        Some(near) => format!(
            "There is no code \"{asked}\". Did you mean {}, \"{}\"? All codes: milepost explain",
            near.code, near.title
        ),
        None => format!("There is no code \"{asked}\". All codes: milepost explain"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_known_in_any_case_and_with_the_rest_of_an_id() {
        let page_of = |asked: &str| page(asked).unwrap_or_default();
        assert!(page_of("MP201").starts_with("MP201: A step that nothing leads to\n====="));
        assert_eq!(page_of("mp201"), page_of("MP201"));
        assert_eq!(page_of(" MP201-1a2b3c4d "), page_of("MP201"));
        assert_eq!(page_of("mp201-1a2b3c4d-2"), page_of("MP201"));
    }

    #[test]
    fn an_unknown_code_is_told_so() {
        insta::assert_snapshot!(page("MP2O1").unwrap_err(), @r#"There is no code "MP2O1". Did you mean MP201, "A step that nothing leads to"? All codes: milepost explain"#);
        insta::assert_snapshot!(page("strategy\u{7}").unwrap_err(), @r#"There is no code "strategy". All codes: milepost explain"#);
        insta::assert_snapshot!(page("").unwrap_err(), @r#"There is no code "". All codes: milepost explain"#);
    }

    #[test]
    fn the_list_names_every_code() {
        let list = list();
        assert!(TABLE.iter().all(|row| list.contains(row.code) && list.contains(row.title)));
    }

    #[test]
    fn a_page_is_plain_text() {
        insta::assert_snapshot!(page("MP205").unwrap_or_default());
    }
}
