//! The finding that somebody means by an id or the beginning of one.

use crate::diagnostics::{Finding, one_line};

/// The most ids that a message lists.
const MOST_LISTED: usize = 6;

/// The finding of this id, or the only one whose id begins so, in any capitals.
///
/// # Errors
/// A message for people: which begin so, or which are near.
pub fn find<'f>(findings: &'f [Finding], asked: &str) -> Result<&'f Finding, String> {
    let wanted = asked.trim().to_uppercase();
    let shown: String = one_line(asked).chars().take(40).collect();
    let id = |finding: &Finding| finding.id.to_uppercase();
    if let Some(exact) = findings.iter().find(|finding| id(finding) == wanted) {
        return Ok(exact);
    }
    let begins = |finding: &&Finding| {
        let id = id(finding);
        // "a3560112" is as good as "MP403-a3560112".
        !wanted.is_empty()
            && (id.starts_with(&wanted) || id.split_once('-').is_some_and(|(_, rest)| rest.starts_with(&wanted)))
    };
    let found: Vec<&Finding> = findings.iter().filter(begins).collect();
    match found.as_slice() {
        [only] => return Ok(only),
        [] => {}
        several => return Err(format!("Several findings begin with \"{shown}\":\n{}", list(several))),
    }
    let mut near: Vec<(usize, &Finding)> = findings
        .iter()
        .map(|finding| (strsim::damerau_levenshtein(&id(finding), &wanted), finding))
        .filter(|(slips, _)| *slips <= 4)
        .collect();
    near.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
    let near: Vec<&Finding> = near.into_iter().map(|(_, finding)| finding).collect();
    let hint = match near.as_slice() {
        [] => "Run milepost check to see the findings; each is followed by its id.".to_string(),
        near => format!("Did you mean:\n{}", list(near)),
    };
    Err(format!("There is no finding \"{shown}\". {hint}"))
}

fn list(findings: &[&Finding]) -> String {
    let mut lines: Vec<String> = findings
        .iter()
        .take(MOST_LISTED)
        .map(|finding| format!("  {}  {}", finding.id, one_line(&finding.message).chars().take(90).collect::<String>()))
        .collect();
    if findings.len() > MOST_LISTED {
        lines.push(format!("  and {} more", findings.len() - MOST_LISTED));
    }
    lines.join("\n")
}
