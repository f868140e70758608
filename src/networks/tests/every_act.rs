//! Kind 3 as it is written, for each act, held at the level of the findings: over small policies made at
//! random, there is a finding of an act that is squeezed (or of limits that clash outright) if and only if
//! some moment fixed leaves some act too late, too early or on a bad day.
//!
//! What is so is asked of [`crate::timing`] for the whole policy at once and for every moment that could be
//! fixed; its tests hold those answers against enumerated timelines. The findings come from the search for
//! candidates, which looks at a few ties at a time and must miss none.

use super::super::points::Point;
use super::super::proofs::{Small, of_the_clock_alone};
use super::super::system::{Source, System, is_deadline, is_stated_deadline, is_stated_floor};
use super::super::{Kind, proofs};
use crate::calendar::Calendar;
use crate::model::Model;
use crate::timing::{Act, Solver, Tag};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fmt::Write;

const DECLARED: &str = r#"
document LSP "Local procedures" {
  edition: "2026"
  in force from: 1 February 2026
}
calendar england "Working days" {
  known: 1 February 2026 to 30 September 2026
  bank holidays: 3 April 2026 "Good Friday", 6 April 2026 "Easter Monday", 4 May 2026 "Early May bank holiday"
}
agency police "The police"
moment referral "The referral" of the world
"#;

/// One limit of an act: a deadline or a floor, so many of a unit, counted from the nth thing before it.
#[derive(Clone, Debug)]
struct Stated {
    floor: bool,
    amount: u8,
    unit: u8,
    of: u8,
}

/// One act: its limits, and what it needs of those before it.
#[derive(Clone, Debug)]
struct Made {
    limits: Vec<Stated>,
    needs: Vec<bool>,
}

fn acts() -> impl Strategy<Value = Vec<Made>> {
    let stated = (prop::bool::weighted(0.3), 0u8..12, 0u8..3, 0u8..4).prop_map(|(floor, amount, unit, of)| Stated {
        floor,
        amount,
        unit,
        of,
    });
    let made = (prop::collection::vec(stated, 0..3), prop::collection::vec(any::<bool>(), 4))
        .prop_map(|(limits, needs)| Made { limits, needs });
    prop::collection::vec(made, 2..5)
}

fn text(acts: &[Made]) -> String {
    let name = |at: usize| if at == 0 { "referral".to_string() } else { format!("act-{at}") };
    let mut text = DECLARED.to_string();
    for (at, made) in acts.iter().enumerate() {
        let needed: Vec<String> = (0..=at).filter(|before| *before == 0 || made.needs[before - 1]).map(name).collect();
        let _ = writeln!(text, "act act-{} \"Act {}\" {{", at + 1, at + 1);
        for needed in needed {
            let _ = writeln!(text, "  needs {needed} [LSP 9.{}]", at + 1);
        }
        let _ = writeln!(text, "}}");
    }
    for (at, made) in acts.iter().enumerate() {
        for (number, stated) in made.limits.iter().enumerate() {
            let of = name(usize::from(stated.of) % (at + 1));
            let unit = ["days", "working days", "hours"][usize::from(stated.unit)];
            let amount = if unit == "hours" { u32::from(stated.amount) * 12 + 1 } else { u32::from(stated.amount) };
            let limit = if stated.floor {
                format!("at least {amount} {unit} after {of}")
            } else {
                format!("within {amount} {unit} of {of}")
            };
            let _ = writeln!(text, "act-{} must happen {limit} [LSP {}.{number}]", at + 1, at + 1);
        }
    }
    text
}

/// The model, without the findings.
fn resolved(text: &str) -> Model {
    let (tree, findings) = crate::syntax::parse(0, "small.milepost", &crate::syntax::normalise(text));
    assert!(findings.is_empty(), "{text}\n{findings:#?}");
    crate::model::resolve(&[tree]).0
}

/// What some moment fixed shows in the whole policy: that some limits clash, or some act is squeezed.
fn so(model: &Model) -> (bool, bool) {
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let solver = Solver::new(&calendar).expect("a calendar");
    let system = System::of(model);
    let every: Vec<usize> = (0..system.ties.len()).collect();
    let conventions = &model.calendar.conventions;
    let (from, until) = (conventions.known_from.expect("a date"), conventions.known_until.expect("a date"));
    let mut small = Small::of(&system, &every, true);
    let points: Vec<Point> = small.points.keys().cloned().collect();
    let (mut clash, mut squeezed) = (false, false);
    for earlier in &points {
        let fixed = small.point(earlier);
        let swept = solver.sweep(&small.network, fixed, from, until, None);
        clash |= swept.clashes.iter().any(|found| !of_the_clock_alone(found.days, found.of_days, found.ordinary));
        let acts: Vec<Act> =
            points.iter().filter(|act| *act != earlier).map(|act| of(&system, &mut small, act)).collect();
        let found = solver.squeezes(&small.network, fixed, &acts, from, until, None);
        squeezed |= found.iter().any(|found| !of_the_clock_alone(found.days.0, found.days.1, found.ordinary));
    }
    (clash, squeezed)
}

/// An act with everything before it in the whole policy.
fn of(system: &System, small: &mut Small, act: &Point) -> Act {
    let (mut before, mut open) = (BTreeSet::new(), vec![act.clone()]);
    while let Some(at) = open.pop() {
        for tie in system.ties.iter().filter(|tie| tie.edge.point == at) {
            if (is_deadline(&tie.edge) || !tie.edge.up_to) && tie.edge.of != *act && before.insert(tie.edge.of.clone())
            {
                open.push(tie.edge.of.clone());
            }
        }
    }
    let stated: BTreeSet<&Source> = system
        .ties
        .iter()
        .filter(|tie| tie.edge.point == *act && (is_stated_deadline(tie) || is_stated_floor(tie)))
        .map(|tie| &tie.source)
        .collect();
    let stated = small.sources.iter().enumerate().filter(|(_, source)| stated.contains(source));
    let stated = stated.map(|(at, _)| Tag(u32::try_from(at).expect("few"))).collect();
    Act { point: small.point(act), before: before.iter().map(|point| small.point(point)).collect(), stated }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn there_is_a_finding_if_and_only_if_an_act_is_squeezed(acts in acts()) {
        let text = text(&acts);
        let model = resolved(&text);
        let found = proofs(&model);
        let (clash, squeezed) = so(&model);
        let kinds: BTreeSet<Kind> = found.proofs.iter().map(|proof| proof.kind).collect();
        prop_assert_eq!(clash || squeezed, !kinds.is_empty(), "{}\nclash {} squeezed {}\n{:#?}", text, clash, squeezed, found.proofs);
        if !clash {
            let told = [Kind::TooLate, Kind::TooEarly, Kind::BadDay].iter().any(|kind| kinds.contains(kind));
            prop_assert_eq!(squeezed, told, "{}\n{:#?}", text, found.proofs);
        }
    }
}
