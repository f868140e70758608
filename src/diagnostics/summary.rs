//! The line that closes a list of findings.

use super::{Finding, Level, Origin};

/// How many findings of which kind, and whose they are; one line, with its line end.
///
/// A finding of ours that an answer has closed is counted apart.
pub fn render(findings: &[Finding]) -> String {
    let open: Vec<_> = findings.iter().filter(|finding| !finding.is_closed()).collect();
    let closed = findings.len() - open.len();
    let mut line = match open.len() {
        0 if closed == 0 => "Nothing found: no errors, no warnings and no notes.".to_owned(),
        0 => "Nothing left to mend: no errors, no warnings and no notes.".to_owned(),
        _ => format!("{}: {}.", levels(&open), owners(&open)),
    };
    match closed {
        0 => {}
        1 => line.push_str(" 1 more is closed by an answer."),
        many => line.push_str(&format!(" {many} more are closed by answers.")),
    }
    line.push('\n');
    line
}

/// "2 errors, 5 warnings and 3 notes", leaving out what there is none of.
fn levels(findings: &[&Finding]) -> String {
    let counts: Vec<String> = [Level::Error, Level::Warning, Level::Note]
        .into_iter()
        .map(|level| (level, findings.iter().filter(|finding| finding.level == level).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(level, count)| format!("{count} {}{}", level.word(), if count == 1 { "" } else { "s" }))
        .collect();
    match counts.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => counts.concat(),
    }
}

/// "4 are ours to mend, 6 are the published text's own, 2 of them answered".
fn owners(findings: &[&Finding]) -> String {
    let ours = findings.iter().filter(|finding| finding.origin == Origin::Policy).count();
    let theirs = findings.len() - ours;
    let answered = findings.iter().filter(|finding| finding.answer.is_some()).count();
    match (ours, theirs) {
        (ours, 0) => format!("{}ours to mend", all(ours)),
        (0, theirs) => format!("{}the published text's own{}", all(theirs), of_them(theirs, answered)),
        (ours, theirs) => format!(
            "{ours} {} ours to mend, {theirs} {} the published text's own{}",
            are(ours),
            are(theirs),
            of_them(theirs, answered)
        ),
    }
}

fn are(count: usize) -> &'static str {
    if count == 1 { "is" } else { "are" }
}

fn all(count: usize) -> &'static str {
    match count {
        1 => "",
        2 => "both ",
        _ => "all ",
    }
}

fn of_them(all: usize, answered: usize) -> String {
    match (all, answered) {
        (_, 0) => String::new(),
        (1, _) => ", answered".to_owned(),
        (2, 2) => ", both of them answered".to_owned(),
        (all, answered) if all == answered => ", all of them answered".to_owned(),
        (_, answered) => format!(", {answered} of them answered"),
    }
}
