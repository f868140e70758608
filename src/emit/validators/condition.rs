//! Conditions as Rust expressions of three values: yes, no, not known.

use super::mutants::Mutant;
use super::names::plain;
use super::vocabulary::Vocabulary;
use crate::model::{Compare, Condition};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

impl Vocabulary<'_> {
    /// The condition, as an expression that reads `timeline` and, where it turns on how things stood
    /// when the clock started, `at`.
    pub(super) fn condition(&self, condition: &Condition) -> TokenStream {
        let known = match condition {
            Condition::Fact(fact) => self.facts.get(fact).map(|field| quote!(timeline.facts.#field())),
            Condition::FactIs { fact, value } => self.fact_is(fact, value),
            Condition::Compare { fact, compare, number } => self.compared(fact, *compare, *number),
            Condition::Outcome { act, outcome } => self.outcome(act, outcome).and_then(|outcome| {
                let act = self.acts.get(act)?;
                let flipped = self.broken(Mutant::OutcomeFlipped).then(|| quote!(.opposite()));
                Some(quote!(Act::#act.came_out(#outcome, timeline, at) #flipped))
            }),
            Condition::InState(state) => self.states.get(state).map(|id| quote!(State::#id.running(timeline, at))),
            Condition::Words(words) => {
                self.circumstances.get(words).map(|id| quote!(Circumstance::#id.holds(timeline)))
            }
            Condition::Not(inner) => {
                let inner = self.condition(inner);
                Some(quote!(#inner.opposite()))
            }
            Condition::All(list) => Some(self.several(quote!(all), list)),
            Condition::Any(list) => Some(self.several(quote!(any), list)),
            Condition::AtLeast { number, of } => {
                let (parts, number) = (of.iter().map(|part| self.condition(part)), Literal::u32_unsuffixed(*number));
                Some(quote!(Truth::at_least(#number, [#(#parts),*])))
            }
        };
        known.unwrap_or_else(|| {
            let words = plain(&self.reader.condition(condition));
            quote!(Truth::for_a_person(#words))
        })
    }

    fn several(&self, word: TokenStream, list: &[Condition]) -> TokenStream {
        let parts = list.iter().map(|part| self.condition(part));
        quote!(Truth::#word([#(#parts),*]))
    }

    fn fact_is(&self, fact: &str, value: &str) -> Option<TokenStream> {
        let (field, (choices, variants)) = (self.facts.get(fact)?, self.values.get(fact)?);
        let variant = variants.get(value)?;
        let title = self.fact_title(fact);
        Some(quote!(Truth::recorded(timeline.facts.#field.map(|value| value == #choices::#variant), #title)))
    }

    fn compared(&self, fact: &str, compare: Compare, number: u32) -> Option<TokenStream> {
        let number_fact = matches!(self.model.facts.get(fact)?.domain, crate::model::FactDomain::Number { .. });
        let field = self.facts.get(fact).filter(|_| number_fact)?;
        let test = match compare {
            Compare::Under => quote!(<),
            Compare::Over => quote!(>),
            Compare::AtLeast => quote!(>=),
            Compare::AtMost => quote!(<=),
            Compare::Exactly => quote!(==),
        };
        let title = self.fact_title(fact);
        Some(quote!(Truth::recorded(timeline.facts.#field.map(|value| value #test #number), #title)))
    }

    fn fact_title(&self, fact: &str) -> String {
        plain(&self.model.facts.get(fact).map(|fact| fact.title.clone()).unwrap_or_default())
    }
}
