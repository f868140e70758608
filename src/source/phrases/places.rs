//! From a phrase that points somewhere to the places it points to.

use super::CrossReference;
use super::grammar::Rule;
use pest::iterators::Pair;

/// The places of this document that a phrase names. A place without a part stands in the part that the
/// sentence named before, if it named one.
pub(super) fn references(phrase: Pair<Rule>, part: &mut Option<String>, refs: &mut Vec<CrossReference>) {
    for inner in phrase.into_inner() {
        if inner.as_rule() == Rule::elsewhere {
            continue;
        }
        for piece in inner.into_inner() {
            match piece.as_rule() {
                Rule::part => {
                    let letter = piece.into_inner().next().and_then(|letter| letter.as_str().chars().next());
                    *part = letter.map(|letter| letter.to_ascii_uppercase().to_string());
                }
                Rule::path | Rule::plain_number => {
                    let place = CrossReference { part: part.clone(), number: piece.as_str().trim().to_string() };
                    if !refs.contains(&place) {
                        refs.push(place);
                    }
                }
                _ => {}
            }
        }
    }
}
