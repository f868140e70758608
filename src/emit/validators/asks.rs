//! What the statements of a module look at, read off the code written for them.

use super::names::ident;
use super::vocabulary::Vocabulary;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use std::collections::BTreeSet;

/// A name and the word it follows: `Act` and `Enquiry`, `facts` and `age`.
type Mention = (String, String);

/// Every `Act::Enquiry` and every `facts.age` in these tokens.
fn mentions(tokens: &TokenStream, found: &mut BTreeSet<Mention>) {
    let mut before: Vec<String> = Vec::new();
    for tree in tokens.clone() {
        match tree {
            TokenTree::Group(group) => {
                mentions(&group.stream(), found);
                before.clear();
            }
            TokenTree::Punct(sign) => before.push(sign.to_string()),
            TokenTree::Ident(name) => {
                let name = name.to_string();
                match before.as_slice() {
                    [.., of, one, two] if one == ":" && two == ":" => {
                        found.insert((of.clone(), name.clone()));
                    }
                    [.., of, dot] if dot == "." && of == "facts" => {
                        found.insert((of.clone(), name.clone()));
                    }
                    _ => {}
                }
                before.push(name);
            }
            TokenTree::Literal(_) => before.clear(),
        }
    }
}

impl Vocabulary<'_> {
    /// `ASKS`, what this module looks at.
    pub(super) fn asks(&self, items: &TokenStream) -> TokenStream {
        let mut found = BTreeSet::new();
        mentions(items, &mut found);
        let of = |kind: &str, declared: &mut dyn Iterator<Item = &Ident>| -> Vec<TokenStream> {
            let known: BTreeSet<String> = declared.map(ToString::to_string).collect();
            let names = found.iter().filter(|(of, name)| of == kind && known.contains(name));
            let kind = ident(kind);
            names.map(|(_, name)| ident(name)).map(|name| quote!(#kind::#name)).collect()
        };
        let acts = of("Act", &mut self.acts.values());
        let milestones = of("Milestone", &mut self.milestones.values());
        let states = of("State", &mut self.states.values());
        let dates = of("NamedDate", &mut self.dates.values());
        let duties = of("Duty", &mut self.duties.values());
        let circumstances = of("Circumstance", &mut self.circumstances.values());
        let looked_at = |field: &Ident| found.contains(&("facts".to_string(), field.to_string()));
        let facts = self.facts.iter().filter(|(_, field)| looked_at(field)).map(|(name, _)| name);
        quote! {
            #[doc = " What these statements look at."]
            pub static ASKS: Asks = Asks {
                acts: &[#(#acts),*],
                milestones: &[#(#milestones),*],
                states: &[#(#states),*],
                dates: &[#(#dates),*],
                duties: &[#(#duties),*],
                facts: &[#(#facts),*],
                circumstances: &[#(#circumstances),*],
            };
        }
    }
}
