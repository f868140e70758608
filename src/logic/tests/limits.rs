//! Refusals: what is wrongly named, and what is too large.

use super::super::{Atom, Decider, Domain, Formula, MAX_DEPTH, Space, TooLarge, Undecided};
use super::space;

#[test]
fn wrong_names_and_kinds_are_refused() {
    let space = space();
    let decider = Decider::new(&space);
    let refused = |formula: Formula| decider.can_hold(&formula).unwrap_err();
    assert_eq!(refused(Formula::is("weather")), Undecided::UnknownFact("weather".into()));
    assert_eq!(refused(Formula::is("age")), Undecided::WrongKind("age".into()));
    assert_eq!(refused(Formula::at_least("medical", 3)), Undecided::WrongKind("medical".into()));
    assert_eq!(refused(Formula::is_value("region", 3)), Undecided::NoSuchValue("region".into(), 3));
    let mut empty = Space::default();
    empty.declare("age", Domain::Number { min: 3, max: 2 });
    let refused = Decider::new(&empty).can_hold(&Formula::at_least("age", 3));
    assert_eq!(refused, Err(Undecided::EmptyDomain("age".into())));
}

#[test]
fn numbers_at_the_ends_of_what_can_be_written() {
    let mut space = Space::default();
    space.declare("n", Domain::Number { min: i64::MIN, max: i64::MAX });
    let decider = Decider::new(&space);
    let never = Formula::Atom(Atom::Over("n".into(), i64::MAX));
    assert_eq!(decider.can_hold(&never), Ok(false));
    assert_eq!(decider.covers(&[Formula::Atom(Atom::AtMost("n".into(), i64::MAX))]), Ok(None));
    assert_eq!(decider.can_hold(&Formula::exactly("n", i64::MAX)), Ok(true));
    assert_eq!(decider.can_hold(&Formula::under("n", i64::MIN)), Ok(false));
}

#[test]
fn a_question_too_large_is_refused() {
    let mut space = Space::default();
    for n in 0..300 {
        space.declare(format!("f{n}"), Domain::YesNo);
    }
    let decider = Decider::new(&space);
    let refused = |formula: &Formula| decider.can_hold(formula);
    let wide = Formula::And((0..300).map(|n| Formula::is(format!("f{n}"))).collect());
    assert_eq!(refused(&wide), Err(Undecided::TooLarge(TooLarge::Switches)));
    let long = Formula::And(vec![Formula::True; 20_000]);
    assert_eq!(refused(&long), Err(Undecided::TooLarge(TooLarge::Parts)));
    let deep = (0..MAX_DEPTH).fold(Formula::is("f0"), |formula, _| formula.negated());
    assert_eq!(refused(&deep), Err(Undecided::TooLarge(TooLarge::Depth)));
}

/// The pairing that defeats the order of first mention: every first half, then every second half.
#[test]
fn entangled_conditions_are_refused_in_good_time() {
    let mut space = Space::default();
    for n in 0..100 {
        space.declare(format!("f{n:02}"), Domain::YesNo);
    }
    let is = |n: usize| Formula::is(format!("f{n:02}"));
    let order = Formula::Or((0..100).map(is).collect());
    let pairs = Formula::Or((0..50).map(|n| is(n).and(is(n + 50))).collect());
    let refused = Decider::new(&space).can_hold(&order.and(pairs));
    assert_eq!(refused, Err(Undecided::TooLarge(TooLarge::Work)));
}

#[test]
fn a_large_but_ordinary_decision_is_decided() {
    let mut space = Space::default();
    for n in 0..60 {
        space.declare(format!("f{n}"), Domain::YesNo);
    }
    let is = |n: usize| Formula::is(format!("f{n}"));
    let branches: Vec<_> =
        (0..60).map(|n| Formula::And((0..n).map(|m| is(m).negated()).chain([is(n)]).collect())).collect();
    let gap = Decider::new(&space).covers(&branches).unwrap().unwrap();
    assert_eq!(gap.len(), 60);
    let quorum = Formula::AtLeast(30, (0..60).map(is).collect());
    assert_eq!(Decider::new(&space).witness(&quorum).unwrap().map(|case| case.len()), Some(30));
}

#[test]
fn axioms_of_other_facts_do_not_count() {
    let mut space = space();
    for n in 0..500 {
        space.declare(format!("f{n}"), Domain::YesNo);
        space.always(Formula::is(format!("f{n}")).entails(Formula::is(format!("f{}", n / 2))));
    }
    let decider = Decider::new(&space);
    assert_eq!(decider.can_hold(&Formula::is("medical")), Ok(true));
    assert_eq!(decider.can_hold(&Formula::is("f400")), Err(Undecided::TooLarge(TooLarge::Switches)));
}
