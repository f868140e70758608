//! What a policy officer would ask.

use super::super::{Atom, Case, Decider, Domain, Formula, Value};
use super::space;

fn case(facts: &[(&str, Value)]) -> Option<Case> {
    Some(facts.iter().map(|(key, value)| ((*key).to_owned(), *value)).collect())
}

fn years(from: i64, until: i64) -> Value {
    Value::Number { from, until }
}

#[test]
fn a_gap_at_exactly_thirteen_is_found() {
    let space = space();
    let over_13 = Formula::Atom(Atom::Over("age".into(), 13));
    let gap = Decider::new(&space).covers(&[Formula::under("age", 13), over_13]).unwrap();
    assert_eq!(gap, case(&[("age", years(13, 13))]));
}

#[test]
fn ages_that_meet_leave_no_gap_and_no_overlap() {
    let (space, under, over) = (space(), Formula::under("age", 13), Formula::at_least("age", 13));
    let decider = Decider::new(&space);
    assert_eq!(decider.covers(&[under.clone(), over.clone()]), Ok(None));
    assert_eq!(decider.overlap(&under, &over), Ok(None));
    let up_to_13 = Formula::Atom(Atom::AtMost("age".into(), 13));
    assert_eq!(decider.overlap(&up_to_13, &over), Ok(case(&[("age", years(13, 13))])));
}

#[test]
fn exactly_eighteen_is_the_last_age_there_is() {
    let space = space();
    let decider = Decider::new(&space);
    assert_eq!(decider.covers(&[Formula::under("age", 18)]), Ok(case(&[("age", years(18, 18))])));
    assert_eq!(decider.can_hold(&Formula::at_least("age", 19)), Ok(false));
    assert_eq!(decider.same(&Formula::exactly("age", 18), &Formula::at_least("age", 18)), Ok(true));
    assert_eq!(decider.witness(&Formula::at_least("age", 0)), Ok(case(&[])), "always so: no fact matters");
}

#[test]
fn a_range_is_as_wide_as_the_answer_allows() {
    let space = space();
    let teens = Formula::at_least("age", 13).and(Formula::under("age", 18));
    let either = teens.clone().or(Formula::exactly("age", 15));
    assert_eq!(Decider::new(&space).witness(&either), Ok(case(&[("age", years(13, 17))])));
}

#[test]
fn two_exceptions_overlap_where_both_are_so() {
    let space = space();
    let both = Decider::new(&space).overlap(&Formula::is("serious-harm"), &Formula::is("organised-abuse")).unwrap();
    assert_eq!(both, case(&[("organised-abuse", Value::YesNo(true)), ("serious-harm", Value::YesNo(true))]));
}

#[test]
fn what_never_comes_together_does_not_overlap() {
    let mut space = space();
    space.always(Formula::is("serious-harm").and(Formula::is("organised-abuse")).negated());
    let decider = Decider::new(&space);
    assert_eq!(decider.overlap(&Formula::is("serious-harm"), &Formula::is("organised-abuse")), Ok(None));
    assert_eq!(decider.axioms_can_hold(), Ok(true));
}

#[test]
fn a_fact_implied_through_another_is_known() {
    let mut space = space();
    space.always(Formula::is("organised-abuse").entails(Formula::is("medical")));
    space.always(Formula::is("medical").entails(Formula::is("serious-harm")));
    let decider = Decider::new(&space);
    assert_eq!(decider.implies(&Formula::is("organised-abuse"), &Formula::is("serious-harm")), Ok(true));
    assert_eq!(decider.implies(&Formula::is("serious-harm"), &Formula::is("organised-abuse")), Ok(false));
}

#[test]
fn the_missing_value_of_a_choice_is_named() {
    let space = space();
    let decider = Decider::new(&space);
    let two = [Formula::is_value("region", 0), Formula::is_value("region", 1)];
    assert_eq!(decider.covers(&two), Ok(case(&[("region", Value::Choice(2))])));
    let three = [two[0].clone(), two[1].clone(), Formula::is_value("region", 2)];
    assert_eq!(decider.covers(&three), Ok(None), "a choice has no fourth value");
}

#[test]
fn facts_that_do_not_matter_are_left_out() {
    let space = space();
    let formula = Formula::And(vec![
        Formula::is("serious-harm"),
        Formula::is("medical").or(Formula::is("medical").negated()),
        Formula::is_value("region", 1),
    ]);
    let found = Decider::new(&space).witness(&formula).unwrap();
    assert_eq!(found, case(&[("region", Value::Choice(1)), ("serious-harm", Value::YesNo(true))]));
}

#[test]
fn the_fewest_yes_answers_are_preferred() {
    let space = space();
    let (harm, organised, medical) =
        (Formula::is("serious-harm"), Formula::is("organised-abuse"), Formula::is("medical"));
    let formula = harm.and(organised).or(medical);
    assert_eq!(Decider::new(&space).witness(&formula), Ok(case(&[("medical", Value::YesNo(true))])));
}

#[test]
fn at_least_two_of_three() {
    let space = space();
    let of = |n| Formula::AtLeast(n, ["serious-harm", "organised-abuse", "medical"].map(Formula::is).to_vec());
    let decider = Decider::new(&space);
    assert_eq!(decider.witness(&of(2)).unwrap().map(|case| case.len()), Some(2));
    assert_eq!(decider.implies(&of(3), &of(2)), Ok(true));
    assert_eq!(decider.can_hold(&of(4)), Ok(false));
    assert_eq!(decider.covers(&[of(0)]), Ok(None));
}

#[test]
fn a_single_valued_choice_is_always_that_value() {
    let mut space = space();
    space.declare("court", Domain::Choice(vec!["family".into()]));
    assert_eq!(Decider::new(&space).covers(&[Formula::is_value("court", 0)]), Ok(None));
}
