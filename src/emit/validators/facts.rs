//! The modules of facts and of people.

use super::declared::{enumeration, folded, listed};
use super::names::{Taken, doc, ident, pascal, plain, prose};
use super::vocabulary::Vocabulary;
use crate::model::FactDomain;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

impl Vocabulary<'_> {
    /// `people.rs`: agencies, roles, and who stands in for whom.
    pub(super) fn people_module(&self) -> TokenStream {
        let title = |name: &String| self.model.agencies[name].title.clone();
        let other = "other".to_string();
        let (no_agency, no_role) = (nobody(&self.agencies), nobody(&self.roles));
        let agencies = self.agencies.iter().map(|(name, id)| (name, id, title(name)));
        let agencies =
            listed(agencies.chain([(&other, &no_agency, "an agency that the policies do not name".to_string())]));
        let agencies = enumeration("Agency", "An organisation, or the family.", &agencies);
        let title = |name: &String| self.model.roles[name].title.clone();
        let roles = self.roles.iter().map(|(name, id)| (name, id, title(name)));
        let roles = listed(roles.chain([(&other, &no_role, "somebody whom the policies do not name".to_string())]));
        let roles = enumeration("Role", "Somebody's part, usually in an agency.", &roles);
        let of = |name: &String| -> Vec<&Ident> {
            let role = &self.model.roles[name];
            role.agency.iter().chain(&role.agencies).filter_map(|agency| self.agencies.get(agency)).collect()
        };
        let stand_ins = |name: &String| -> Vec<&Ident> {
            let role = &self.model.roles[name];
            let others = role.deputy.iter().chain(&role.out_of_hours).chain(&role.when_the_subject);
            others.filter_map(|other| self.roles.get(other)).collect()
        };
        let arms: Vec<_> = self.roles.iter().map(|(name, id)| (id, of(name), stand_ins(name))).collect();
        let agency_arms: Vec<_> = arms
            .iter()
            .filter(|(_, of, _)| !of.is_empty())
            .map(|(id, of, _)| quote!(Role::#id => &[#(Agency::#of),*]))
            .collect();
        let deputy_arms: Vec<_> = arms
            .iter()
            .filter(|(_, _, others)| !others.is_empty())
            .map(|(id, _, others)| quote!(Role::#id => &[#(Role::#others),*]))
            .collect();
        let lookup = |arms: &[TokenStream]| {
            if arms.is_empty() {
                quote!({
                    let _ = self;
                    &[]
                })
            } else {
                quote!(match self { #(#arms,)* _ => &[] })
            }
        };
        let (of_agencies, stands_in) = (lookup(&agency_arms), lookup(&deputy_arms));
        quote! {
            //! Who takes part: agencies, roles, and who stands in for whom.
            #![allow(clippy::enum_variant_names, reason = "the names are those of the policies")]
            use serde::{Deserialize, Serialize};
            #agencies
            #roles
            #[doc = " Somebody on the record, by role, by agency, or both."]
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
            #[serde(default)]
            pub struct Person {
                #[doc = " The role, if the record gives it."]
                pub role: Option<Role>,
                #[doc = " The agency, if the record gives it."]
                pub agency: Option<Agency>,
            }
            impl Agency {
                #[doc = " An agency that the policies do not name."]
                pub const OTHER: Self = Self::#no_agency;
            }
            impl Role {
                #[doc = " Somebody whom the policies do not name."]
                pub const OTHER: Self = Self::#no_role;
                #[doc = " The agencies it belongs to."]
                #[must_use]
                pub fn agencies(self) -> &'static [Agency] { #of_agencies }
                #[doc = " Who may stand in: the deputy, the holder out of hours, the substitute when the holder is the subject."]
                #[must_use]
                pub fn stand_ins(self) -> &'static [Role] { #stands_in }
            }
            impl Person {
                #[doc = " Somebody in this role."]
                #[must_use]
                pub fn in_role(role: Role) -> Self {
                    Person { role: Some(role), agency: role.agencies().first().copied() }
                }
                #[doc = " The agency recorded, or the one the role belongs to."]
                #[must_use]
                pub fn belongs_to(&self) -> Option<Agency> {
                    self.agency.or_else(|| self.role.and_then(|role| role.agencies().first().copied()))
                }
                #[doc = " The title of the role, or else of the agency."]
                #[must_use]
                pub fn title(self) -> String {
                    let title = self.role.map(Role::title).or(self.agency.map(Agency::title));
                    title.unwrap_or("somebody whose part is not recorded").to_string()
                }
            }
        }
    }

    /// `facts.rs`: what is known of a case, each answer yes, no or not recorded.
    pub(super) fn facts_module(&self) -> TokenStream {
        let enums = self.values.iter().map(|(name, (id, variants))| {
            let about = format!("The values of “{}”.", prose(&self.model.facts[name].title));
            let listed = listed(variants.iter().map(|(value, id)| (value, id, value.clone())));
            enumeration(&id.to_string(), &about, &listed)
        });
        let fields = self.facts.iter().map(|(name, field)| {
            let fact = &self.model.facts[name];
            let (doc, rename) = (doc(&[prose(&fact.title)]), plain(name));
            let kind = match (&fact.domain, self.values.get(name)) {
                (FactDomain::Number { .. }, _) => quote!(u32),
                (FactDomain::OneOf(_), Some((id, _))) => quote!(#id),
                _ => quote!(bool),
            };
            quote!(#doc #[serde(rename = #rename)] pub #field: Option<#kind>)
        });
        let answers = self.facts.iter().filter(|(name, _)| self.model.facts[*name].domain == FactDomain::YesNo).map(
            |(name, field)| {
                let title = plain(&self.model.facts[name].title);
                let doc = doc(&[format!("Whether this holds: {}.", prose(&title))]);
                let implied = self.implied(name);
                quote! {
                    #doc
                    #[must_use]
                    pub fn #field(&self) -> Truth {
                        Truth::recorded(self.#field #implied, #title)
                    }
                }
            },
        );
        let circumstances = listed(self.circumstances.iter().map(|(words, id)| (words, id, words.clone())));
        let circumstances = enumeration(
            "Circumstance",
            "A circumstance that the text names in its own words: a person says whether it holds.",
            &circumstances,
        );
        let known = self.known_facts_of_a_log();
        quote! {
            //! What is known of a case: each answer yes, no, or not recorded.
            #![allow(clippy::enum_variant_names, reason = "the names are those of the policies")]
            use crate::log::{Value, Why};
            use crate::truth::Truth;
            use serde::{Deserialize, Serialize};
            #(#enums)*
            #[doc = " What is known of a case. What is not recorded is not known."]
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
            #[serde(default)]
            pub struct Facts { #(#fields),* }
            impl Facts { #(#answers)* }
            #known
            #circumstances
            impl Circumstance {
                #[doc = " Whether it holds, as far as a person has said so."]
                #[must_use]
                pub fn holds(self, timeline: &crate::timeline::Timeline) -> Truth {
                    Truth::judged(timeline.circumstances.get(&self).copied(), self.title())
                }
            }
        }
    }

    /// `Known`: one thing learnt of a case, and how a case log says it.
    fn known_facts_of_a_log(&self) -> TokenStream {
        let mut taken = Taken::default();
        taken.unique("Circumstance");
        let mut spelt = std::collections::BTreeSet::new();
        let (mut variants, mut set, mut said, mut numbered) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (mut read, mut titles) = (std::collections::BTreeMap::new(), Vec::new());
        for (name, field) in &self.facts {
            let fact = &self.model.facts[name];
            let (id, doc) = (ident(&taken.unique(&pascal(name))), doc(&[prose(&fact.title)]));
            let (kind, value) = match (&fact.domain, self.values.get(name)) {
                (FactDomain::Number { from, to }, _) => {
                    let (from, to) = (Literal::u32_unsuffixed(*from), Literal::u32_unsuffixed(*to));
                    (quote!(u32), quote!(value.number(#from, #to)))
                }
                (FactDomain::OneOf(_), Some((choices, _))) => (quote!(#choices), quote!(value.one_of(#choices::named))),
                _ => (quote!(bool), quote!(value.yes_no())),
            };
            variants.push(quote!(#doc #id(Option<#kind>)));
            said.push(quote!(Self::#id(value) => value.is_some()));
            let number = Literal::usize_unsuffixed(numbered.len());
            numbered.push(quote!(Self::#id(_) => #number));
            set.push(quote!(Known::#id(value) => self.#field = value));
            titles.push((folded(&fact.title), id.clone(), value.clone()));
            if spelt.insert(folded(name)) {
                let name = folded(name);
                read.insert(name.clone(), quote!((#name, |value| #value.map(Known::#id))));
            }
        }
        for (title, id, value) in titles {
            if spelt.insert(title.clone()) {
                read.insert(title.clone(), quote!((#title, |value| #value.map(Known::#id))));
            }
        }
        let facts = Literal::usize_unsuffixed(self.facts.len());
        let empty = self.facts.is_empty().then(|| quote!(let _ = &self;));
        let circumstance = if self.circumstances.is_empty() {
            quote!({
                let _ = (name, value);
                Err(Why::UnknownName)
            })
        } else {
            quote!({
                let circumstance = Circumstance::named(name).ok_or(Why::UnknownName)?;
                Ok(Self::Circumstance(circumstance, value.yes_no()?))
            })
        };
        let read: Vec<TokenStream> = read.into_values().collect();
        let by_name = (!read.is_empty()).then(|| {
            quote! {
                type Reads = fn(&Value) -> Result<Known, Why>;
                static FACTS: &[(&str, Reads)] = &[#(#read),*];
                if let Some(reads) = crate::log::among(FACTS, name) {
                    return reads(value);
                }
            }
        });
        quote! {
            #[doc = " One thing learnt of a case; `None` where it is said not to be known."]
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum Known {
                #(#variants,)*
                #[doc = " Whether a circumstance holds that the text names in its own words."]
                Circumstance(Circumstance, Option<bool>),
            }
            impl Known {
                #[doc = " What an entry of a case log says: the name or title of a fact, or the words of a circumstance."]
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = " [`Why`] where there is no such fact, or it cannot have this value."]
                pub fn read(name: &str, value: &Value) -> Result<Self, Why> {
                    #by_name
                    #circumstance
                }
            }
            impl Known {
                #[doc = " Whether it says anything but that it is not known."]
                #[must_use]
                pub fn is_said(self) -> bool {
                    match self {
                        #(#said,)*
                        Self::Circumstance(_, value) => value.is_some(),
                    }
                }
                #[doc = " The place, among all facts and circumstances, of the one it is about."]
                pub(crate) fn place(self) -> usize {
                    match self {
                        #(#numbered,)*
                        Self::Circumstance(circumstance, _) => #facts + circumstance.place(),
                    }
                }
            }
            impl Facts {
                #[doc = " Takes in what was learnt; a circumstance stands in the timeline, not here."]
                pub fn learn(&mut self, known: Known) {
                    #empty
                    match known {
                        #(#set,)*
                        Known::Circumstance(..) => {}
                    }
                }
            }
        }
    }

    /// What other recorded facts say about one that is not recorded itself.
    fn implied(&self, name: &str) -> TokenStream {
        let mut tokens = TokenStream::new();
        for (other, yes, answer) in self.model.implications(name) {
            if let Some(field) = self.facts.get(&other) {
                tokens.extend(quote!(.or(if self.#field == Some(#yes) { Some(#answer) } else { None })));
            }
        }
        tokens
    }
}

/// A variant for whoever the policies do not name.
fn nobody(declared: &std::collections::BTreeMap<String, Ident>) -> Ident {
    let mut taken = Taken::default();
    declared.values().for_each(|id| drop(taken.unique(&id.to_string())));
    ident(&taken.unique("Other"))
}
