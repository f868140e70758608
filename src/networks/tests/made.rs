//! Long made procedures: nothing explodes, and what is found is what there is.

use super::super::{Kind, proofs};
use super::model;
use std::fmt::Write;

/// A procedure of so many steps, each within two working days of the one before; every fifth is a decision
/// by which one step can be passed over. The last has a limit from the start.
fn made(steps: usize, last: usize) -> String {
    let mut text = "procedure made \"Made\" [LSP 1] {\n  starts with referral\n".to_string();
    for at in 0..steps {
        let next = if at + 1 < steps { format!("step-{}", at + 1) } else { "done".to_string() };
        let of = if at == 0 { "referral".to_string() } else { format!("step-{}", at - 1) };
        if at % 5 == 2 && at + 2 < steps {
            let _ = write!(
                text,
                "  decision step-{at} \"Decide {at}\" {{\n    outcomes: one way, other way\n    police must decide [LSP 1.{at}]\n    \
                 if one way: go to {next}\n    if other way: go to step-{}\n  }}\n",
                at + 2
            );
            continue;
        }
        let of = if at % 5 == 3 { format!("step-{}", at - 2) } else { of };
        let limit = match at + 1 == steps {
            true => format!("within {last} working days of referral"),
            false => format!("within 2 working days of {of}"),
        };
        let _ = write!(
            text,
            "  step step-{at} \"Step {at}\" {{\n    police must do this {limit} [LSP 1.{at}]\n    go to {next}\n  }}\n"
        );
    }
    text + "  end done \"Done\"\n}\n"
}

#[test]
fn a_long_procedure_with_room_is_quiet() {
    let found = proofs(&model(&made(60, 240)));
    assert!(found.proofs.is_empty(), "{:#?}", found.proofs);
    assert!(found.untried.is_empty());
}

#[test]
fn a_long_procedure_without_room_is_told_once() {
    let found = proofs(&model(&made(60, 30)));
    assert_eq!(found.proofs.len(), 1, "{:#?}", found.proofs);
    assert_eq!(found.proofs[0].kind, Kind::TooLate);
    assert!(!found.proofs[0].others.is_empty());
}
