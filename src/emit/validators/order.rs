//! The order that a procedure's graph states: what must have been done before a step can be reached.

use super::names::Taken;
use super::statement::Judged;
use super::vocabulary::Vocabulary;
use crate::model::{Before, Modality, Node};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

impl Vocabulary<'_> {
    /// A check for each step of the procedure that only other steps lead to.
    pub(super) fn order(&self, key: &str, taken: &mut Taken) -> Vec<Judged> {
        let ordered = self.model.ordered_steps(key).into_iter();
        ordered.filter_map(|(act, node, before)| self.order_check(act, node, &before, taken)).collect()
    }

    fn order_check(&self, act: &str, node: &Node, before: &BTreeSet<Before>, taken: &mut Taken) -> Option<Judged> {
        let id = self.acts.get(act)?;
        let lists: Vec<TokenStream> = before.iter().filter_map(|before| self.before(before)).collect();
        let titles: BTreeSet<String> = before.iter().map(|before| self.act_title(&before.act)).collect();
        let titles: Vec<String> = titles.iter().map(|title| format!("“{title}”")).collect();
        let text = format!("“{}” follows {}", node.title, titles.join(" or "));
        let body = |clause: &Ident| {
            quote! {
                let before = [#(#lists),*];
                Act::#id.occurrences(timeline).into_iter()
                    .flat_map(|one| #clause.judge(order::follows(one, &before)))
                    .collect()
            }
        };
        Some(self.synthetic(&node.name, "in-order", &text, &node.marks, Modality::IsTo, taken, body))
    }

    fn before(&self, before: &Before) -> Option<TokenStream> {
        let act = self.acts.get(&before.act)?;
        let outcomes: Vec<TokenStream> =
            before.outcomes.iter().filter_map(|outcome| self.outcome(&before.act, outcome)).collect();
        if outcomes.is_empty() {
            return Some(quote!(Act::#act.occurrences(timeline)));
        }
        Some(quote!(order::possibly(Act::#act.occurrences(timeline), &[#(#outcomes),*])))
    }
}
