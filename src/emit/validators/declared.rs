//! The modules that hold what the policies declare: acts, moments, facts, states, people.

use super::names::{doc, ident, plain, prose};
use super::vocabulary::Vocabulary;
use crate::model::{Event, FactDomain, Model};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// An enum with one variant for each declared thing, and the title of each.
struct Listed {
    variants: Vec<TokenStream>,
    titles: Vec<TokenStream>,
}

fn listed<'a>(names: impl Iterator<Item = (&'a String, &'a Ident, String)>) -> Listed {
    let (mut variants, mut titles) = (Vec::new(), Vec::new());
    for (name, variant, title) in names {
        let (doc, rename, title) = (doc(&[prose(&title)]), plain(name), plain(&title));
        variants.push(quote!(#doc #[serde(rename = #rename)] #variant));
        titles.push(quote!(Self::#variant => #title));
    }
    Listed { variants, titles }
}

fn enumeration(name: &str, about: &str, listed: &Listed) -> TokenStream {
    let (name, about) = (ident(name), doc(&[about.to_string()]));
    let Listed { variants, titles } = listed;
    quote! {
        #about
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum #name { #(#variants),* }
        impl #name {
            #[doc = " Its title."]
            #[must_use]
            pub fn title(self) -> &'static str {
                match self { #(#titles),* }
            }
        }
    }
}

impl Vocabulary<'_> {
    /// `acts.rs`: what is done, how it can come out, and what else statements ask for.
    pub(super) fn acts_module(&self) -> TokenStream {
        let acts = listed(self.acts.iter().map(|(name, id)| (name, id, self.act_title(name))));
        let acts = enumeration("Act", "What is done.", &acts);
        let duties = listed_owned(
            self.duties.iter().map(|(at, id)| (kebab(id), id, self.reader.sentence(&self.model.statements[*at]))),
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
            impl Act {
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

    /// What an act's occurrences are: its own entries and those of every kind of it.
    fn act_occurrences(&self) -> TokenStream {
        let mut arms = Vec::new();
        for (name, variant) in &self.acts {
            let kinds: Vec<&Ident> = kinds_of(self.model, name).iter().filter_map(|kind| self.acts.get(kind)).collect();
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

    /// `moments.rs`: what clocks start from, and what makes each happen.
    pub(super) fn moments_module(&self) -> TokenStream {
        let title = |name: &String| self.model.moments[name].title.clone();
        let milestones = listed(self.milestones.iter().map(|(name, id)| (name, id, title(name))));
        let milestones = enumeration("Milestone", "A moment of a case, from which time is counted.", &milestones);
        let title = |name: &String| self.model.dates[name].title.clone();
        let dates = listed(self.dates.iter().map(|(name, id)| (name, id, title(name))));
        let dates = enumeration("NamedDate", "A date that is expected and can be revised.", &dates);
        let classes = same_moments(self.model);
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
    fn moment_sources(&self, name: &str, classes: &BTreeMap<String, BTreeSet<String>>) -> Vec<TokenStream> {
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

    /// `Outcome::StrategyDiscussion(StrategyDiscussionOutcome::StartAnEnquiry)`.
    pub(super) fn outcome(&self, act: &str, outcome: &str) -> Option<TokenStream> {
        let (choices, variants) = self.outcomes.get(act)?;
        let (variant, outcome) = (self.acts.get(act)?, variants.get(outcome)?);
        Some(quote!(Outcome::#variant(#choices::#outcome)))
    }

    /// `people.rs`: agencies, roles, and who stands in for whom.
    pub(super) fn people_module(&self) -> TokenStream {
        let title = |name: &String| self.model.agencies[name].title.clone();
        let agencies = listed(self.agencies.iter().map(|(name, id)| (name, id, title(name))));
        let agencies = enumeration("Agency", "An organisation, or the family.", &agencies);
        let title = |name: &String| self.model.roles[name].title.clone();
        let roles = listed(self.roles.iter().map(|(name, id)| (name, id, title(name))));
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
        let rest = |count: usize| (count < arms.len() || arms.is_empty()).then(|| quote!(_ => &[]));
        let (agency_rest, deputy_rest) = (rest(agency_arms.len()), rest(deputy_arms.len()));
        let lookup = |arms: &[TokenStream], rest: Option<TokenStream>| {
            if arms.is_empty() {
                quote!({
                    let _ = self;
                    &[]
                })
            } else {
                quote!(match self { #(#arms,)* #rest })
            }
        };
        let (of_agencies, stands_in) = (lookup(&agency_arms, agency_rest), lookup(&deputy_arms, deputy_rest));
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
            impl Role {
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
        quote! {
            //! What is known of a case: each answer yes, no, or not recorded.
            #![allow(clippy::enum_variant_names, reason = "the names are those of the policies")]
            use crate::truth::Truth;
            use serde::{Deserialize, Serialize};
            #(#enums)*
            #[doc = " What is known of a case. What is not recorded is not known."]
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
            #[serde(default)]
            pub struct Facts { #(#fields),* }
            impl Facts { #(#answers)* }
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

    /// What other recorded facts say about one that is not recorded itself.
    fn implied(&self, name: &str) -> TokenStream {
        let mut tokens = TokenStream::new();
        for (other, yes, answer) in implications(self.model, name) {
            if let Some(field) = self.facts.get(&other) {
                tokens.extend(quote!(.or(if self.#field == Some(#yes) { Some(#answer) } else { None })));
            }
        }
        tokens
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
                    let begun = self.begins(timeline).into_iter().rfind(|one| one.earliest <= at);
                    let Some(begun) = begun else { return Truth::No };
                    let ended = self.ends(timeline).into_iter().find(|one| one.latest >= begun.earliest && one.earliest <= at);
                    match ended {
                        _ if begun.latest > at => Truth::NotRecorded(vec![self.title()]),
                        None => Truth::Yes,
                        Some(ended) if ended.latest <= at => Truth::No,
                        Some(_) => Truth::NotRecorded(vec![self.title()]),
                    }
                }
            }
        }
    }

    /// What begins (or ends) a state; an edge of another state is spelled out, so that two states that
    /// begin and end with each other are not asked for ever.
    fn state_edge(&self, state: &str, begin: bool) -> Vec<TokenStream> {
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

/// `LeadTheEnquiry` as `lead-the-enquiry`.
fn kebab(id: &Ident) -> String {
    let mut name = String::new();
    for c in id.to_string().chars() {
        if c.is_ascii_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.push(c.to_ascii_lowercase());
    }
    name
}

/// Every kind of an act, however far down.
fn kinds_of(model: &Model, act: &str) -> BTreeSet<String> {
    let mut kinds = BTreeSet::new();
    let mut open = vec![act.to_string()];
    while let Some(parent) = open.pop() {
        for (name, declared) in &model.acts {
            if declared.kind_of.as_ref() == Some(&parent) && name != act && kinds.insert(name.clone()) {
                open.push(name.clone());
            }
        }
    }
    kinds
}

/// For each moment, everything declared to be the same one.
fn same_moments(model: &Model) -> BTreeMap<String, BTreeSet<String>> {
    let mut classes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, moment) in &model.moments {
        let Some(same) = &moment.same_as else { continue };
        let mut class = BTreeSet::from([name.clone(), same.clone()]);
        for member in [name, same] {
            class.extend(classes.get(member).cloned().unwrap_or_default());
        }
        for member in class.clone() {
            classes.insert(member, class.clone());
        }
    }
    classes
}

/// Which recorded answers settle a yes-or-no fact: (the other fact, its answer, the answer that follows).
fn implications(model: &Model, fact: &str) -> Vec<(String, bool, bool)> {
    let mut edges: Vec<((&str, bool), (&str, bool))> = Vec::new();
    let yes_no = |name: &String| model.facts.get(name).is_some_and(|fact| fact.domain == FactDomain::YesNo);
    for (name, declared) in model.facts.iter().filter(|(name, _)| yes_no(name)) {
        for other in declared.means.iter().filter(|other| yes_no(other)) {
            edges.push(((name, true), (other, true)));
            edges.push(((other, false), (name, false)));
        }
        for other in declared.rules_out.iter().filter(|other| yes_no(other)) {
            edges.push(((name, true), (other, false)));
            edges.push(((other, true), (name, false)));
        }
    }
    let mut found = Vec::new();
    for answer in [true, false] {
        let (mut seen, mut open) = (BTreeSet::from([(fact, answer)]), vec![(fact, answer)]);
        while let Some(target) = open.pop() {
            for (from, _) in edges.iter().filter(|(_, to)| *to == target) {
                if seen.insert(*from) {
                    open.push(*from);
                }
            }
        }
        found.extend(
            seen.into_iter().filter(|(other, _)| *other != fact).map(|(other, yes)| (other.to_string(), yes, answer)),
        );
    }
    found
}
