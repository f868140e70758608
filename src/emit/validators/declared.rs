//! What the policies declare as enums, the module of acts, and expressions for events and outcomes.

use super::names::{doc, ident, plain, prose};
use super::vocabulary::Vocabulary;
use crate::model::Event;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeMap;

/// An enum with one variant for each declared thing, and the name and title of each.
pub(super) struct Listed {
    variants: Vec<TokenStream>,
    idents: Vec<Ident>,
    names: Vec<String>,
    titles: Vec<String>,
}

pub(super) fn listed<'a>(declared: impl Iterator<Item = (&'a String, &'a Ident, String)>) -> Listed {
    let mut list = Listed { variants: Vec::new(), idents: Vec::new(), names: Vec::new(), titles: Vec::new() };
    for (name, variant, title) in declared {
        let (doc, rename) = (doc(&[prose(&title)]), plain(name));
        list.variants.push(quote!(#doc #[serde(rename = #rename)] #variant));
        list.idents.push(variant.clone());
        list.names.push(rename);
        list.titles.push(plain(&title));
    }
    list
}

pub(super) fn enumeration(name: &str, about: &str, listed: &Listed) -> TokenStream {
    let (name, about) = (ident(name), doc(&[about.to_string()]));
    let Listed { variants, idents, names, titles } = listed;
    let folded = folded_names(listed).into_iter().map(|(spelt, at)| {
        let id = &idents[at];
        quote!((#spelt, #name::#id))
    });
    let named = if idents.is_empty() {
        quote!({
            let _ = text;
            None
        })
    } else {
        quote!({
            static NAMES: &[(&str, #name)] = &[#(#folded),*];
            crate::log::among(NAMES, text)
        })
    };
    let place = if idents.is_empty() { quote!(match self {}) } else { quote!(self as usize) };
    quote! {
        #about
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum #name { #(#variants),* }
        impl #name {
            #[doc = " All of them."]
            pub const ALL: &'static [Self] = &[#(Self::#idents),*];
            #[doc = " The name that the policies and case logs use."]
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { #(Self::#idents => #names),* }
            }
            #[doc = " Its title, as people read it."]
            #[must_use]
            pub fn title(self) -> &'static str {
                match self { #(Self::#idents => #titles),* }
            }
            #[doc = " The one of this name or title; capitals, spaces and hyphens do not matter."]
            #[must_use]
            pub fn named(text: &str) -> Option<Self> {
                #named
            }
            #[doc = " Its place among all of them."]
            #[allow(dead_code, reason = "not everything is looked up by its place")]
            pub(crate) fn place(self) -> usize {
                #place
            }
        }
    }
}

/// Each spelling by which one of them is known, with its place: names first, then titles that are not
/// those of two.
fn folded_names(listed: &Listed) -> BTreeMap<String, usize> {
    let mut spelt = BTreeMap::new();
    for (at, name) in listed.names.iter().enumerate() {
        spelt.entry(folded(name)).or_insert(at);
    }
    let titles: Vec<String> = listed.titles.iter().map(|title| folded(title)).collect();
    for (at, title) in titles.iter().enumerate() {
        if titles.iter().filter(|other| *other == title).count() == 1 {
            spelt.entry(title.clone()).or_insert(at);
        }
    }
    spelt
}

/// A name or title as `log::folded` of the generated crate makes it.
pub(super) fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, '-' | '_')).filter(|word| !word.is_empty()) {
        if !plain.is_empty() {
            plain.push(' ');
        }
        let quotes = |c: &char| !matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’');
        plain.extend(word.chars().filter(quotes).flat_map(char::to_lowercase));
    }
    plain
}

impl Vocabulary<'_> {
    /// `acts.rs`: what is done, how it can come out, and what else statements ask for.
    pub(super) fn acts_module(&self) -> TokenStream {
        let acts = listed(self.acts.iter().map(|(name, id)| (name, id, self.act_title(name))));
        let acts = enumeration("Act", "What is done.", &acts);
        let duties = listed_owned(
            self.duties
                .iter()
                .map(|(at, id)| (self.statement_id(*at), id, self.reader.sentence(&self.model.statements[*at]))),
        );
        let duties = enumeration("Duty", "What a statement asks for beside the acts themselves.", &duties);
        let outcomes = self.outcomes.iter().map(|(act, (id, variants))| {
            let about = format!("How “{}” can come out.", prose(&self.act_title(act)));
            let listed = listed(variants.iter().map(|(outcome, id)| (outcome, id, outcome.clone())));
            enumeration(&id.to_string(), &about, &listed)
        });
        let wrapped = self.outcomes.iter().map(|(act, (id, _))| {
            let (doc, variant, rename) = (doc(&[prose(&self.act_title(act))]), &self.acts[act], plain(act));
            quote!(#doc #[serde(rename = #rename)] #variant(#id))
        });
        let (occurrences, ends) = (self.act_occurrences(), self.act_ends());
        let (takes_time, outcome_names, outcome_name) =
            (self.act_takes_time(), self.outcome_names(), self.outcome_name());
        let together = occurrences.to_string().contains("together").then(|| {
            quote!(
                use crate::timeline::together;
            )
        });
        quote! {
            //! What is done, how it can come out, and what else statements ask for.
            #![allow(clippy::enum_variant_names, reason = "the names are those of the policies")]
            use crate::calendar::Moment;
            use crate::timeline::{Occurrence, Timeline, What};
            #together
            use crate::truth::Truth;
            use serde::{Deserialize, Serialize};
            #acts
            #(#outcomes)*
            #[doc = " How an act came out."]
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
            pub enum Outcome { #(#wrapped),* }
            #duties
            impl Outcome {
                #[doc = " The outcome of this act that has this name; capitals, spaces and hyphens do not matter."]
                #[must_use]
                pub fn named(act: Act, text: &str) -> Option<Self> {
                    #outcome_names
                }
                #[doc = " Its name."]
                #[must_use]
                pub fn name(self) -> &'static str {
                    #outcome_name
                }
            }
            impl Act {
                #[doc = " Whether it takes time: it begins, and later ends."]
                #[must_use]
                pub fn takes_time(self) -> bool {
                    #takes_time
                }
                #[doc = " Every time it is recorded, in order; an act that is a kind of this one counts."]
                #[must_use]
                pub fn occurrences(self, timeline: &Timeline) -> Vec<Occurrence<'_>> {
                    #occurrences
                }
                #[doc = " Every time it ends, for an act that takes time; otherwise every time it is done."]
                #[must_use]
                pub fn ends(self, timeline: &Timeline) -> Vec<Occurrence<'_>> {
                    #ends
                }
                #[doc = " Whether it had come out this way, the last time before or at this moment."]
                #[must_use]
                pub fn came_out(self, outcome: Outcome, timeline: &Timeline, at: Moment) -> Truth {
                    let last = self.occurrences(timeline).into_iter().rfind(|one| one.earliest <= at);
                    match last.map(|last| last.entry.outcome) {
                        None => Truth::No,
                        Some(None) => Truth::NotRecorded(vec![self.title()]),
                        Some(Some(recorded)) if recorded == outcome => Truth::Yes,
                        Some(Some(_)) => Truth::No,
                    }
                }
            }
        }
    }

    fn act_takes_time(&self) -> TokenStream {
        let takes_time = |name: &String| self.model.acts.get(name).is_some_and(|act| act.takes_time);
        let long: Vec<&Ident> = self.acts.iter().filter(|(name, _)| takes_time(name)).map(|(_, id)| id).collect();
        if long.is_empty() {
            return quote!({
                let _ = self;
                false
            });
        }
        quote!(matches!(self, #(Self::#long)|*))
    }

    fn outcome_names(&self) -> TokenStream {
        let arms = self.outcomes.iter().filter_map(|(act, (choices, _))| {
            let variant = self.acts.get(act)?;
            Some(quote!(Act::#variant => #choices::named(text).map(Self::#variant)))
        });
        let all = self.outcomes.len() == self.acts.len() && !self.acts.is_empty();
        let rest = (!all).then(|| quote!(_ => None));
        if self.outcomes.is_empty() {
            return quote!({
                let _ = (act, text);
                None
            });
        }
        quote!(match act { #(#arms,)* #rest })
    }

    fn outcome_name(&self) -> TokenStream {
        let arms: Vec<_> = self.outcomes.keys().filter_map(|act| self.acts.get(act)).collect();
        quote!(match self { #(Self::#arms(outcome) => outcome.name()),* })
    }

    /// What an act's occurrences are: its own entries and those of every kind of it.
    fn act_occurrences(&self) -> TokenStream {
        let mut arms = Vec::new();
        for (name, variant) in &self.acts {
            let kinds: Vec<&Ident> = self.model.kinds_of(name).iter().filter_map(|kind| self.acts.get(kind)).collect();
            if !kinds.is_empty() {
                arms.push(quote!(Self::#variant => together([
                    timeline.recorded(What::Act(Self::#variant)),
                    #(timeline.recorded(What::Act(Self::#kinds))),*
                ])));
            }
        }
        if arms.is_empty() {
            return quote!(timeline.recorded(What::Act(self)));
        }
        quote!(match self { #(#arms,)* _ => timeline.recorded(What::Act(self)) })
    }

    fn act_ends(&self) -> TokenStream {
        let takes_time = |name: &String| self.model.acts.get(name).is_some_and(|act| act.takes_time);
        let long: Vec<&Ident> = self.acts.iter().filter(|(name, _)| takes_time(name)).map(|(_, id)| id).collect();
        if long.is_empty() {
            return quote!(self.occurrences(timeline));
        }
        if long.len() == self.acts.len() {
            return quote!(timeline.recorded(What::ActEnds(self)));
        }
        quote!(match self { #(Self::#long)|* => timeline.recorded(What::ActEnds(self)), _ => self.occurrences(timeline) })
    }

    /// `names.rs`: what a case log can call each thing that an entry records.
    pub(super) fn names_module(&self) -> TokenStream {
        let mut declared: Vec<(String, String, TokenStream)> = Vec::new();
        for (name, id) in &self.acts {
            declared.push((name.clone(), self.act_title(name), quote!(What::Act(Act::#id))));
        }
        for (name, id) in &self.milestones {
            declared.push((
                name.clone(),
                self.model.moments[name].title.clone(),
                quote!(What::Milestone(Milestone::#id)),
            ));
        }
        for (name, id) in &self.states {
            declared.push((name.clone(), self.model.states[name].title.clone(), quote!(What::StateBegins(State::#id))));
        }
        for (name, id) in &self.dates {
            declared.push((name.clone(), self.model.dates[name].title.clone(), quote!(What::Date(NamedDate::#id))));
        }
        for (at, id) in &self.duties {
            let title = self.reader.sentence(&self.model.statements[*at]);
            declared.push((self.statement_id(*at), title, quote!(What::Duty(Duty::#id))));
        }
        let mut spelt: BTreeMap<String, usize> = BTreeMap::new();
        for (at, (name, ..)) in declared.iter().enumerate() {
            spelt.entry(folded(name)).or_insert(at);
        }
        let mut titles: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, (_, title, _)) in declared.iter().enumerate() {
            titles.entry(folded(title)).or_default().push(at);
        }
        // A title that several things share means none of them.
        for (title, list) in titles.into_iter().filter(|(_, list)| list.len() == 1) {
            spelt.entry(title).or_insert(list[0]);
        }
        let rows = spelt.iter().map(|(name, at)| {
            let what = &declared[*at].2;
            quote!((#name, #what))
        });
        quote! {
            //! What a case log can call each thing: its name or its title, without what does not matter.
            #![allow(unused_imports, reason = "not every policy set declares every kind of thing")]
            use crate::acts::{Act, Duty};
            use crate::moments::{Milestone, NamedDate};
            use crate::states::State;
            use crate::timeline::What;
            #[doc = " In order, to be searched."]
            static NAMES: &[(&str, What)] = &[#(#rows),*];
            #[doc = " What this means, if it means anything."]
            pub(crate) fn what(text: &str) -> Option<What> {
                crate::log::among(NAMES, text)
            }
        }
    }

    /// `Outcome::StrategyDiscussion(StrategyDiscussionOutcome::StartAnEnquiry)`.
    pub(super) fn outcome(&self, act: &str, outcome: &str) -> Option<TokenStream> {
        let (choices, variants) = self.outcomes.get(act)?;
        let (variant, outcome) = (self.acts.get(act)?, variants.get(outcome)?);
        Some(quote!(Outcome::#variant(#choices::#outcome)))
    }

    /// The occurrences of an event, as an expression.
    pub(super) fn event(&self, event: &Event) -> TokenStream {
        let known = match event {
            Event::Moment(name) => self.milestones.get(name).map(|id| quote!(Milestone::#id.occurrences(timeline))),
            Event::Act(name) => self.acts.get(name).map(|id| quote!(Act::#id.occurrences(timeline))),
            Event::ActEnds(name) => self.acts.get(name).map(|id| quote!(Act::#id.ends(timeline))),
            Event::Date(name) => self.dates.get(name).map(|id| quote!(timeline.expected(NamedDate::#id))),
            Event::StateBegins(name) => self.states.get(name).map(|id| quote!(State::#id.begins(timeline))),
            Event::StateEnds(name) => self.states.get(name).map(|id| quote!(State::#id.ends(timeline))),
        };
        known.unwrap_or_else(|| quote!(Vec::new()))
    }
}

fn listed_owned<'a>(names: impl Iterator<Item = (String, &'a Ident, String)>) -> Listed {
    let names: Vec<_> = names.collect();
    listed(names.iter().map(|(name, id, title)| (name, *id, title.clone())))
}
