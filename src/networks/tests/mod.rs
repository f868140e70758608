//! Known answers, small policies in which one bound changed makes a finding appear, and what must stay
//! quiet.

mod bad_input;
mod every_act;
mod kinds;
mod known;
mod made;
mod mutants;
mod quiet;
mod replay;
mod table;

use super::{Proof, proofs};
use crate::diagnostics::{Level, Source, Sources};
use crate::model::Model;

/// What every small policy below declares.
const DECLARED: &str = r#"
document LSP "Local procedures" {
  edition: "2026"
  in force from: 1 January 2026
}
calendar england "Working days" {
  known: 1 January 2026 to 31 December 2027
  bank holidays: 1 January 2026 "New Year's Day", 3 April 2026 "Good Friday", 6 April 2026 "Easter Monday"
  bank holidays: 4 May 2026 "Early May bank holiday", 25 May 2026 "Spring bank holiday", 31 August 2026 "Summer bank holiday"
  bank holidays: 25 December 2026 "Christmas Day", 28 December 2026 "Boxing Day (substitute day)"
  bank holidays: 1 January 2027 "New Year's Day", 26 March 2027 "Good Friday", 29 March 2027 "Easter Monday"
  bank holidays: 3 May 2027 "Early May bank holiday", 31 May 2027 "Spring bank holiday", 30 August 2027 "Summer bank holiday"
  bank holidays: 27 December 2027 "Christmas Day (substitute day)", 28 December 2027 "Boxing Day (substitute day)"
}
agency social-care "Children's social care"
agency police "The police"
moment referral "The referral" of the world
moment concern "The concern" of the world
fact harm "Serious harm is feared"
fact unborn "The child is not yet born"
"#;

/// The model of a small policy with these lines; it must compile without errors.
pub(super) fn model(lines: &str) -> Model {
    let source = Source { name: "small.milepost".to_string(), text: format!("{DECLARED}{lines}") };
    let compiled = crate::compile(Sources { files: vec![source] }, Vec::new());
    let errors: Vec<_> = compiled.findings.iter().filter(|finding| finding.level == Level::Error).collect();
    assert!(errors.is_empty(), "{lines}\n{errors:#?}");
    compiled.model
}

/// The proofs of a small policy.
fn of(lines: &str) -> Vec<Proof> {
    proofs(&model(lines)).proofs
}

/// The codes of the proofs of a small policy.
fn codes(lines: &str) -> Vec<&'static str> {
    of(lines).iter().map(|proof| proof.code).collect()
}

/// The only proof of a small policy.
fn only(lines: &str) -> Proof {
    let mut found = of(lines);
    assert_eq!(found.len(), 1, "{lines}\n{found:#?}");
    found.remove(0)
}
