//! The modules of moments and states: what happens, and what begins and ends an interval.

use super::declared::{enumeration, listed};
use super::names::ident;
use super::vocabulary::Vocabulary;
use crate::model::Event;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

impl Vocabulary<'_> {
    /// `moments.rs`: what clocks start from, and what makes each happen.
    pub(super) fn moments_module(&self) -> TokenStream {
        let title = |name: &String| self.model.moments[name].title.clone();
        let milestones = listed(self.milestones.iter().map(|(name, id)| (name, id, title(name))));
        let milestones = enumeration("Milestone", "A moment of a case, from which time is counted.", &milestones);
        let title = |name: &String| self.model.dates[name].title.clone();
        let dates = listed(self.dates.iter().map(|(name, id)| (name, id, title(name))));
        let dates = enumeration("NamedDate", "A date that is expected and can be revised.", &dates);
        let classes = self.model.same_moments();
        let arms = self.milestones.iter().map(|(name, id)| {
            let sources = self.moment_sources(name, &classes);
            quote!(Self::#id => together([#(#sources),*]))
        });
        let body = if self.milestones.is_empty() {
            quote!({
                let _ = (timeline, together([]), What::Milestone(self));
                match self {}
            })
        } else {
            quote!(match self { #(#arms),* })
        };
        let uses_acts = body.to_string().contains("Act ::").then(|| {
            quote!(
                use crate::acts::Act;
            )
        });
        let uses_outcomes = body.to_string().contains("Outcome ::").then(|| {
            let enums = self
                .outcomes
                .iter()
                .filter(|(_, (id, _))| body.to_string().contains(&format!("{id} ::")))
                .map(|(_, (id, _))| id);
            quote!(use crate::acts::{Outcome, #(#enums),*};)
        });
        let uses_first = body.to_string().contains("first_only").then(|| {
            quote!(
                use crate::timeline::first_only;
            )
        });
        quote! {
            //! The moments from which time is counted, and what makes each of them happen.
            #![allow(clippy::enum_variant_names, reason = "the names are those of the policies")]
            #uses_acts
            #uses_outcomes
            #uses_first
            use crate::timeline::{Occurrence, Timeline, What, together};
            use serde::{Deserialize, Serialize};
            #milestones
            #dates
            impl Milestone {
                #[doc = " Every time it happened, in order: where it is recorded itself, and where an act or its outcome marks it."]
                #[must_use]
                pub fn occurrences(self, timeline: &Timeline) -> Vec<Occurrence<'_>> {
                    #body
                }
            }
        }
    }

    /// Everything that makes a moment happen: itself, those declared the same, acts that mark it.
    pub(super) fn moment_sources(&self, name: &str, classes: &BTreeMap<String, BTreeSet<String>>) -> Vec<TokenStream> {
        let only_it = BTreeSet::from([name.to_string()]);
        let mut sources = Vec::new();
        for member in classes.get(name).unwrap_or(&only_it) {
            if let Some(id) = self.milestones.get(member) {
                sources.push(quote!(timeline.recorded(What::Milestone(Self::#id))));
            } else if let Some(id) = self.acts.get(member) {
                sources.push(quote!(Act::#id.occurrences(timeline)));
            }
            for (act, declared) in &self.model.acts {
                for marked in declared.marks_moments.iter().filter(|marked| marked.moment == *member) {
                    sources.extend(self.marking(act, marked.outcome.as_deref(), marked.first_time));
                }
            }
        }
        sources
    }

    fn marking(&self, act: &str, outcome: Option<&str>, first_time: bool) -> Option<TokenStream> {
        let id = self.acts.get(act)?;
        let source = match outcome {
            None => quote!(Act::#id.occurrences(timeline)),
            Some(outcome) => {
                let outcome = self.outcome(act, outcome)?;
                quote!(timeline.came_out(Act::#id, #outcome))
            }
        };
        Some(if first_time { quote!(first_only(#source)) } else { source })
    }

    /// `states.rs`: the intervals of a case.
    pub(super) fn states_module(&self) -> TokenStream {
        let title = |name: &String| self.model.states[name].title.clone();
        let states = listed(self.states.iter().map(|(name, id)| (name, id, title(name))));
        let states = enumeration("State", "An interval of a case, such as a plan in force.", &states);
        let arms = |begin: bool| {
            let own = ident(if begin { "StateBegins" } else { "StateEnds" });
            let arms = self.states.iter().map(|(name, id)| {
                let list = self.state_edge(name, begin);
                quote!(Self::#id => together([timeline.recorded(What::#own(Self::#id)), #(#list),*]))
            });
            if self.states.is_empty() {
                quote!({ let _ = (timeline, together([]), What::#own(self)); match self {} })
            } else {
                quote!(match self { #(#arms),* })
            }
        };
        let (begins, ends) = (arms(true), arms(false));
        let both = format!("{begins} {ends}");
        let uses = |word: &str, path: TokenStream| both.contains(&format!("{word} ::")).then(|| quote!(use #path;));
        let (acts, moments, dates) = (
            uses("Act", quote!(crate::acts::Act)),
            uses("Milestone", quote!(crate::moments::Milestone)),
            uses("NamedDate", quote!(crate::moments::NamedDate)),
        );
        quote! {
            //! The intervals of a case: what begins and ends each of them.
            #![allow(clippy::enum_variant_names, reason = "the names are those of the policies")]
            #acts
            #moments
            #dates
            use crate::calendar::Moment;
            use crate::timeline::{Occurrence, Timeline, What, together};
            use crate::truth::Truth;
            use serde::{Deserialize, Serialize};
            #states
            impl State {
                #[doc = " Every time it begins, in order."]
                #[must_use]
                pub fn begins(self, timeline: &Timeline) -> Vec<Occurrence<'_>> { #begins }
                #[doc = " Every time it ends, in order."]
                #[must_use]
                pub fn ends(self, timeline: &Timeline) -> Vec<Occurrence<'_>> { #ends }
                #[doc = " Whether it is running at a moment: it began, and has not ended since."]
                #[must_use]
                pub fn running(self, timeline: &Timeline, at: Moment) -> Truth {
                    crate::limits::running(&self.begins(timeline), &self.ends(timeline), self.title(), at)
                }
            }
        }
    }

    /// What begins (or ends) a state; an edge of another state is spelled out, so that two states that
    /// begin and end with each other are not asked for ever.
    pub(super) fn state_edge(&self, state: &str, begin: bool) -> Vec<TokenStream> {
        let (mut seen, mut open) = (BTreeSet::from([(state.to_string(), begin)]), vec![(state.to_string(), begin)]);
        let mut sources = Vec::new();
        while let Some((name, begin)) = open.pop() {
            let Some(declared) = self.model.states.get(&name) else { continue };
            if name != state
                && let Some(id) = self.states.get(&name)
            {
                let own = ident(if begin { "StateBegins" } else { "StateEnds" });
                sources.push(quote!(timeline.recorded(What::#own(Self::#id))));
            }
            for event in if begin { &declared.begins_with } else { &declared.ends_with } {
                let edge = match event {
                    Event::StateBegins(other) => Some((other.clone(), true)),
                    Event::StateEnds(other) => Some((other.clone(), false)),
                    _ => None,
                };
                match edge {
                    Some(edge) if seen.insert(edge.clone()) => open.push(edge),
                    Some(_) => {}
                    None => sources.push(self.event(event)),
                }
            }
        }
        sources
    }
}
