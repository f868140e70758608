//! Small spaces, every case tried.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::super::{Atom, Case, Decider, Domain, Formula, Space, Value};

/// One full case: every fact as a number (a yes is 1).
type Full = BTreeMap<&'static str, i64>;

const FACTS: [(&str, i64, i64); 5] = [("a", 0, 1), ("b", 0, 1), ("c", 0, 1), ("place", 0, 2), ("age", 10, 16)];

fn declared() -> Space {
    let mut space = Space::default();
    for key in ["a", "b", "c"] {
        space.declare(key, Domain::YesNo);
    }
    space.declare("place", Domain::Choice(["one", "two", "three"].map(String::from).to_vec()));
    space.declare("age", Domain::Number { min: 10, max: 16 });
    space
}

fn every_case() -> Vec<Full> {
    FACTS.iter().fold(vec![Full::new()], |cases, (key, min, max)| {
        let with = |case: &Full| {
            (*min..=*max)
                .map(|value| case.iter().map(|(k, v)| (*k, *v)).chain([(*key, value)]).collect())
                .collect::<Vec<_>>()
        };
        cases.iter().flat_map(with).collect()
    })
}

fn holds(formula: &Formula, case: &Full) -> bool {
    match formula {
        Formula::True => true,
        Formula::False => false,
        Formula::Atom(atom) => atom_holds(atom, case[atom.key()]),
        Formula::Not(part) => !holds(part, case),
        Formula::And(parts) => parts.iter().all(|part| holds(part, case)),
        Formula::Or(parts) => parts.iter().any(|part| holds(part, case)),
        Formula::AtLeast(n, parts) => parts.iter().filter(|part| holds(part, case)).count() >= *n,
    }
}

fn atom_holds(atom: &Atom, value: i64) -> bool {
    match atom {
        Atom::Is(_) => value == 1,
        Atom::IsValue(_, index) => value == i64::try_from(*index).unwrap(),
        Atom::AtLeast(_, n) => value >= *n,
        Atom::Over(_, n) => value > *n,
        Atom::AtMost(_, n) => value <= *n,
        Atom::Under(_, n) => value < *n,
        Atom::Exactly(_, n) => value == *n,
    }
}

/// Whether a full case is among those a partial one describes.
fn fits(full: &Full, partial: &Case) -> bool {
    partial.iter().all(|(key, value)| match value {
        Value::YesNo(yes) => full[key.as_str()] == i64::from(*yes),
        Value::Choice(index) => full[key.as_str()] == i64::try_from(*index).unwrap(),
        Value::Number { from, until } => (*from..=*until).contains(&full[key.as_str()]),
    })
}

fn yeses(full: &Full) -> i64 {
    ["a", "b", "c"].iter().map(|key| full[key]).sum()
}

fn atom() -> impl Strategy<Value = Atom> {
    let age = || "age".to_owned();
    prop_oneof![
        3 => proptest::sample::select(vec!["a", "b", "c"]).prop_map(|key| Atom::Is(key.to_owned())),
        2 => (0usize..3).prop_map(|index| Atom::IsValue("place".to_owned(), index)),
        1 => (8i64..19).prop_map(move |n| Atom::AtLeast(age(), n)),
        1 => (8i64..19).prop_map(move |n| Atom::Over(age(), n)),
        1 => (8i64..19).prop_map(move |n| Atom::AtMost(age(), n)),
        1 => (8i64..19).prop_map(move |n| Atom::Under(age(), n)),
        1 => (8i64..19).prop_map(move |n| Atom::Exactly(age(), n)),
    ]
}

fn formula() -> impl Strategy<Value = Formula> {
    let leaf = prop_oneof![1 => Just(Formula::True), 1 => Just(Formula::False), 20 => atom().prop_map(Formula::Atom)];
    leaf.prop_recursive(4, 24, 4, |part| {
        let parts = proptest::collection::vec(part.clone(), 0..4);
        prop_oneof![
            part.prop_map(Formula::negated),
            parts.clone().prop_map(Formula::And),
            parts.clone().prop_map(Formula::Or),
            (0usize..4, parts).prop_map(|(n, parts)| Formula::AtLeast(n, parts)),
        ]
    })
}

/// A partial case is right if all it describes is wanted, something is, and nothing in it can go.
fn check_case(found: Option<Case>, possible: &[Full], wanted: impl Fn(&Full) -> bool) -> Result<(), TestCaseError> {
    let Some(found) = found else {
        prop_assert!(!possible.iter().any(wanted), "there is a case, and none was found");
        return Ok(());
    };
    let described: Vec<_> = possible.iter().filter(|full| fits(full, &found)).collect();
    prop_assert!(!described.is_empty() && described.iter().all(|full| wanted(full)), "{found:?} is not what was asked");
    for key in found.keys() {
        let mut less = found.clone();
        less.remove(key);
        prop_assert!(
            possible.iter().any(|full| fits(full, &less) && !wanted(full)),
            "{key} does not matter in {found:?}"
        );
    }
    let fewest = possible.iter().filter(|full| wanted(full)).map(yeses).min();
    prop_assert_eq!(described.iter().map(|full| yeses(full)).min(), fewest, "there is a case with fewer yes answers");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn answers_agree_with_enumeration(axioms in proptest::collection::vec(formula(), 0..3), one in formula(), other in formula()) {
        let mut space = declared();
        axioms.iter().cloned().for_each(|axiom| space.always(axiom));
        // The axioms that are not called in are left out of the reckoning too, unless they contradict themselves.
        let decider = Decider::new(&space);
        let possible: Vec<_> = every_case().into_iter().filter(|full| axioms.iter().all(|axiom| holds(axiom, full))).collect();
        prop_assert_eq!(decider.axioms_can_hold().unwrap(), !possible.is_empty());
        prop_assume!(!possible.is_empty());
        prop_assert_eq!(decider.can_hold(&one).unwrap(), possible.iter().any(|full| holds(&one, full)));
        prop_assert_eq!(decider.implies(&one, &other).unwrap(), possible.iter().all(|full| !holds(&one, full) || holds(&other, full)));
        prop_assert_eq!(decider.same(&one, &other).unwrap(), possible.iter().all(|full| holds(&one, full) == holds(&other, full)));
        check_case(decider.witness(&one).unwrap(), &possible, |full| holds(&one, full))?;
        check_case(decider.overlap(&one, &other).unwrap(), &possible, |full| holds(&one, full) && holds(&other, full))?;
        check_case(decider.covers(&[one.clone(), other.clone()]).unwrap(), &possible, |full| !holds(&one, full) && !holds(&other, full))?;
    }
}
