//! What the statements of a module look at, read off the code written for them.

use super::names::ident;
use super::vocabulary::Vocabulary;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use std::collections::BTreeSet;

/// A name and the word it follows: `Act` and `Enquiry`, `facts` and `age`.
type Mention = (String, String);

fn kind_of_act() -> String {
    "Act".to_string()
}

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
    /// What has to be on the record for the statement of these items to say anything: everything its code
    /// names, and whatever makes a moment it names happen, or a state begin or end.
    pub(super) fn touched_by(&self, items: &TokenStream) -> Vec<TokenStream> {
        let mut open = BTreeSet::new();
        mentions(items, &mut open);
        let mut things: BTreeSet<String> = BTreeSet::new();
        let (mut seen, mut touched) = (BTreeSet::new(), Vec::new());
        while let Some((kind, name)) = open.pop_first() {
            if !seen.insert((kind.clone(), name.clone())) {
                continue;
            }
            let Some(thing) = self.named(&kind, &name) else { continue };
            let id = ident(&name);
            let of = |list: &[TokenStream]| {
                let mut found = BTreeSet::new();
                list.iter().for_each(|tokens| mentions(tokens, &mut found));
                let own = |(of, name)| if of == "Self" { (kind.clone(), name) } else { (of, name) };
                found.into_iter().map(own).collect::<BTreeSet<Mention>>()
            };
            let whats = match kind.as_str() {
                "Act" => {
                    let kinds = self.model.kinds_of(thing);
                    let kinds = kinds.iter().filter_map(|kind| self.acts.get(kind));
                    open.extend(kinds.map(|kind| (kind_of_act(), kind.to_string())));
                    let takes_time = self.model.acts.get(thing).is_some_and(|act| act.takes_time);
                    let ends = takes_time.then(|| quote!(What::ActEnds(Act::#id)));
                    [Some(quote!(What::Act(Act::#id))), ends]
                }
                "Milestone" => {
                    open.extend(of(&self.moment_sources(thing, &self.model.same_moments())));
                    [Some(quote!(What::Milestone(Milestone::#id))), None]
                }
                "State" => {
                    open.extend(of(&self.state_edge(thing, true)));
                    open.extend(of(&self.state_edge(thing, false)));
                    [Some(quote!(What::StateBegins(State::#id))), Some(quote!(What::StateEnds(State::#id)))]
                }
                "NamedDate" => [Some(quote!(What::Date(NamedDate::#id))), None],
                "Duty" => [Some(quote!(What::Duty(Duty::#id))), None],
                _ => [None, None],
            };
            touched.extend(whats.into_iter().flatten().filter(|what| things.insert(what.to_string())));
        }
        touched
    }

    /// What the policies call the variant of this enum.
    fn named(&self, kind: &str, name: &str) -> Option<&String> {
        let list = match kind {
            "Act" => &self.acts,
            "Milestone" => &self.milestones,
            "State" => &self.states,
            "NamedDate" => &self.dates,
            "Duty" => {
                let duty = self.duties.iter().find(|(_, id)| *id == name);
                return duty.and_then(|(at, _)| self.ids.get(*at));
            }
            _ => return None,
        };
        list.iter().find(|(_, id)| *id == name).map(|(declared, _)| declared)
    }

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
