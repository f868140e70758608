//! The pages' examples are the checks' tests; the rest holds for all checks at once, and for the cases
//! in which a check must keep silent.

mod answers;
mod clashes;
mod crossings;
mod examples;
mod graphs;
mod random;
mod source;
mod stable;
mod table;

use crate::diagnostics::{Finding, Source, Sources};

/// The findings of a policy, compiled as users compile it.
fn findings(sources: &Sources) -> Vec<Finding> {
    crate::compile(sources.clone(), Vec::new()).findings
}

/// What every small policy below declares.
const DECLARED: &str = r#"
document SET "Safeguarding procedures"
agency social-care "Children's social care"
agency police "The police"
role social-worker "Social worker" of social-care
role manager "Team manager" of social-care
role chair-person "Independent chair"
moment referral-received "Receipt of the referral"
moment concern-seen "The concern is seen"
fact age "Age in years" a number from 0 to 18
fact serious-harm "Serious harm is feared"
fact organised-abuse "The abuse is organised"
act meeting "Strategy meeting" {
  outcomes: start, stop
}
"#;

/// The findings of a small policy with these lines, notes that are counted left out.
fn of_lines(lines: &str) -> Vec<Finding> {
    let source = Source { name: "small.milepost".to_string(), text: format!("{DECLARED}{lines}") };
    let mut found = findings(&Sources { files: vec![source] });
    let counted = ["MP106", "MP211", "MP411", "MP501", "MP502", "MP503", "MP313"];
    found.retain(|finding| !counted.contains(&finding.code));
    found
}

/// The codes found in such a policy.
fn codes(lines: &str) -> Vec<&'static str> {
    of_lines(lines).iter().map(|finding| finding.code).collect()
}

/// The steps of a procedure that starts with a referral.
fn procedure(lines: &str) -> String {
    format!("procedure enquiry \"Enquiry\" [SET 3] {{\n  starts with referral-received\n{lines}\n}}\n")
}
