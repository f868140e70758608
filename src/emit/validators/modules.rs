//! The modules that judge: one for each procedure, and one for each act or state with statements of
//! its own, shared by every procedure it has a part in.

use super::mutants::Mutant;
use super::names::{Taken, doc, ident, plain, prose, snake};
use super::pieces::{clause_tokens, function, marks_paragraphs, mentions, statement_module, statement_tokens};
use super::statement::Judged;
use super::vocabulary::Vocabulary;
use crate::model::{Act, Event, Home, Marks, Modality, Procedure, Quorum, QuorumPart};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// A module of the generated crate.
pub(super) struct Module {
    /// The name of the file and of the module.
    pub name: String,
    pub tokens: TokenStream,
}

/// What a shared module is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum About {
    Act(String),
    State(String),
    /// Statements about no act.
    General,
}

/// The shared modules and their names.
pub(super) struct Shared {
    pub names: BTreeMap<About, String>,
    pub modules: Vec<Module>,
}

impl Vocabulary<'_> {
    /// The statements that belong to each shared module.
    fn shared_statements(&self) -> BTreeMap<About, Vec<usize>> {
        let mut about: BTreeMap<About, Vec<usize>> = BTreeMap::new();
        for (at, statement) in self.model.statements.iter().enumerate().filter(|(_, s)| s.is_judged()) {
            let key = match (&statement.home, &statement.act) {
                (Home::State(state), _) => About::State(state.clone()),
                (Home::Act(act), _) | (Home::Rule, Some(act)) => About::Act(act.clone()),
                (Home::Rule, None) => About::General,
                _ => continue,
            };
            about.entry(key).or_default().push(at);
        }
        for (name, act) in self.model.acts.iter().filter(|(_, act)| !act.local) {
            if !act.quorums.is_empty() || !act.needs.is_empty() {
                about.entry(About::Act(name.clone())).or_default();
            }
        }
        about
    }

    /// The modules for acts, states and the rest.
    pub(super) fn shared(&self) -> Shared {
        let mut taken = Taken::default();
        let (mut names, mut modules) = (BTreeMap::new(), Vec::new());
        for (about, statements) in self.shared_statements() {
            let (title, wanted) = match &about {
                About::Act(act) => (self.act_title(act), act.clone()),
                About::State(state) => {
                    let title = self.model.states.get(state).map(|state| state.title.clone());
                    (title.unwrap_or_default(), state.clone())
                }
                About::General => ("What holds throughout".to_string(), "general".to_string()),
            };
            let name = taken.unique(&snake(&wanted));
            let mut functions = reserved();
            let mut judged: Vec<Judged> =
                statements.iter().map(|at| self.statement(*at, "", &[], &mut functions)).collect();
            if let About::Act(name) = &about
                && let Some(act) = self.model.acts.get(name).filter(|act| !act.local)
            {
                judged.extend(self.meetings(name, act, &mut functions));
            }
            if judged.is_empty() {
                continue;
            }
            let tokens = self.module(&[prose(&title)], &judged, &[]);
            modules.push(Module { name: name.clone(), tokens });
            names.insert(about, name);
        }
        Shared { names, modules }
    }

    /// The module of one procedure.
    pub(super) fn procedure_module(&self, key: &str, name: &str, shared: &Shared) -> Module {
        let procedure = &self.model.procedures[key];
        let mut taken = reserved();
        let starts: Vec<Event> = procedure.starts.iter().flat_map(|start| start.events.clone()).collect();
        let mut judged = Vec::new();
        for at in &procedure.statements {
            if self.model.statements[*at].is_judged() {
                judged.push(self.statement(*at, "", &starts, &mut taken));
            }
        }
        for node in &procedure.nodes {
            for at in node.statements.iter().filter(|at| self.model.statements[**at].is_judged()) {
                judged.push(self.statement(*at, &node.name, &starts, &mut taken));
            }
            let own = node.act.as_ref().and_then(|act| Some((act, self.model.acts.get(act)?)));
            if let Some((act, declared)) = own.filter(|(_, declared)| declared.local) {
                judged.extend(self.meetings(act, declared, &mut taken));
            }
        }
        judged.extend(self.order(key, &mut taken));
        let also = self.acts_of(procedure);
        let also: Vec<Ident> =
            also.iter().filter_map(|act| shared.names.get(&About::Act(act.clone()))).map(|name| ident(name)).collect();
        let mut about = vec![prose(&procedure.title)];
        about.extend(marks_paragraphs(&procedure.marks));
        Module { name: name.to_string(), tokens: self.module(&about, &judged, &also) }
    }

    /// The acts of a procedure's steps, with the acts they are kinds of.
    fn acts_of(&self, procedure: &Procedure) -> BTreeSet<String> {
        let mut acts = BTreeSet::new();
        let mut open: Vec<String> = procedure.nodes.iter().filter_map(|node| node.act.clone()).collect();
        while let Some(act) = open.pop() {
            if acts.insert(act.clone()) {
                open.extend(self.model.acts.get(&act).and_then(|act| act.kind_of.clone()));
            }
        }
        acts
    }

    /// Quorums, and orders that the text states outside the graph.
    fn meetings(&self, name: &str, act: &Act, taken: &mut Taken) -> Vec<Judged> {
        let mut judged = Vec::new();
        for quorum in &act.quorums {
            judged.extend(self.quorum(name, act, quorum, taken));
        }
        for need in &act.needs {
            let Some(id) = self.acts.get(name) else { continue };
            let before = self.event(&need.what);
            let text = format!("{} needs {} before it", self.act_title(name), self.reader.event(&need.what));
            let body = |clause: &Ident| {
                quote! {
                    let before = [#before];
                    Act::#id.occurrences(timeline).into_iter()
                        .flat_map(|one| #clause.judge(order::needs(one, &before)))
                        .collect()
                }
            };
            let marks = or_else(&need.marks, &act.marks);
            judged.push(self.synthetic(name, "needs", &text, marks, Modality::Must, taken, body));
        }
        judged
    }

    fn quorum(&self, name: &str, act: &Act, quorum: &Quorum, taken: &mut Taken) -> Option<Judged> {
        let id = self.acts.get(name)?;
        let named: Vec<TokenStream> = quorum
            .parts
            .iter()
            .filter_map(|part| match part {
                QuorumPart::One(party) => Some(self.party(party)),
                QuorumPart::AtLeast { .. } => None,
            })
            .collect();
        let besides = |other: bool| if other { named.clone() } else { Vec::new() };
        let parts: Vec<TokenStream> = quorum
            .parts
            .iter()
            .map(|part| match part {
                QuorumPart::One(party) => {
                    let party = self.party(party);
                    quote!(actors::attended_by(one, &[#party], Sharing::All))
                }
                QuorumPart::AtLeast { number, of, other } => {
                    let known = of.iter().filter(|party| {
                        self.agencies.contains_key(&party.name) || self.roles.contains_key(&party.name)
                    });
                    let list = known.map(|party| self.party(&crate::model::Party { qualifier: None, ..party.clone() }));
                    let qualifier = of.iter().find_map(|party| party.qualifier.as_ref()).map(|words| plain(words));
                    let qualifier = qualifier.map_or(quote!(None), |words| quote!(Some(#words)));
                    let number = if self.broken(Mutant::QuorumOffByOne) { number.saturating_sub(1) } else { *number };
                    let (number, besides) = (Literal::u32_unsuffixed(number), besides(*other));
                    quote!(actors::number_attending(one, #number, &[#(#list),*], &[#(#besides),*], #qualifier))
                }
            })
            .collect();
        let text = format!("{}: {}", self.act_title(name), self.reader.quorum(quorum));
        let condition = quorum.when.as_ref().map(|when| self.condition(when));
        let body = |clause: &Ident| {
            let judged = quote! {
                Act::#id.occurrences(timeline).into_iter()
                    .flat_map(|one| flat([#(#clause.judge(#parts)),*]))
                    .collect::<Vec<_>>()
            };
            match &condition {
                None => judged,
                Some(condition) => {
                    let at = mentions(condition, "at").then(|| quote!(let at = now;));
                    quote!(#at applying(#condition, #judged))
                }
            }
        };
        let marks = or_else(&quorum.marks, &act.marks);
        Some(self.synthetic(name, "quorum", &text, marks, Modality::IsTo, taken, body))
    }

    /// A statement that stands in the model in another form: a quorum, an order.
    #[allow(clippy::too_many_arguments, reason = "one for each part of what is written")]
    pub(super) fn synthetic(
        &self,
        name: &str,
        kind: &str,
        text: &str,
        marks: &Marks,
        modality: Modality,
        taken: &mut Taken,
        body: impl Fn(&Ident) -> TokenStream,
    ) -> Judged {
        let id = crate::diagnostics::stable_id(&format!("{name}-{kind}"), &[text]);
        let name = taken.unique(&snake(&format!("{name} {kind}")));
        let clause = ident("SENTENCE");
        let statement = statement_tokens(&id, &[marks], self.reader.silences(marks));
        let sentence = clause_tokens(&clause, text, modality, &[]);
        let function = function("judge", &[], &body(&clause));
        let mut paragraphs = vec![format!("{}.", prose(text))];
        paragraphs.extend(marks_paragraphs(marks));
        let name = ident(&name);
        let items = statement_module(&name, &paragraphs, &quote!(#statement #sentence #function));
        Judged { name, items }
    }
}

impl Vocabulary<'_> {
    /// A module with its `judge` function; `also` are the shared modules it judges by as well.
    fn module(&self, about: &[String], judged: &[Judged], also: &[Ident]) -> TokenStream {
        let doc = inner_doc(about);
        let functions: Vec<&Ident> = judged.iter().map(|judged| &judged.name).collect();
        let items = judged.iter().map(|judged| &judged.items);
        let asks = self.asks(&items.clone().cloned().collect());
        let own_doc =
            doc_line("Judges the timeline by the statements that stand here, as things are recorded at `now`.");
        let (timeline, now) =
            if functions.is_empty() { (ident("_timeline"), ident("_now")) } else { (ident("timeline"), ident("now")) };
        let rows = judged.iter().map(|judged| {
            let (name, touched) = (&judged.name, self.touched_by(&judged.items));
            quote!((&[#(#touched),*], #name::judge))
        });
        let statements = (!functions.is_empty()).then(|| {
            let doc = doc_line("Each statement, and what has to be on the record for it to say anything.");
            quote!(#doc static STATEMENTS: &[Judged] = &[#(#rows),*];)
        });
        let list = if functions.is_empty() { quote!(Vec::new()) } else { quote!(gathered(STATEMENTS, timeline, now)) };
        if also.is_empty() {
            return quote! {
                #doc
                use crate::prelude::*;
                #asks
                #statements
                #own_doc
                #[must_use]
                pub fn judge(#timeline: &Timeline, #now: Moment) -> Vec<Judgement> { #list }
                #(#items)*
            };
        }
        let judge_doc = doc_line(
            "Judges the timeline by the statements of this procedure, and by those about the acts it shares with others.",
        );
        quote! {
            #doc
            use crate::prelude::*;
            #asks
            #statements
            #judge_doc
            #[must_use]
            pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
                flat([own(timeline, now), #(crate::shared::#also::judge(timeline, now)),*])
            }
            #own_doc
            #[must_use]
            pub fn own(#timeline: &Timeline, #now: Moment) -> Vec<Judgement> { #list }
            #(#items)*
        }
    }
}

/// The names that a judging module uses itself.
fn reserved() -> Taken {
    let mut taken = Taken::default();
    for name in ["judge", "own", "actors", "calendar", "limits", "order"] {
        taken.unique(name);
    }
    taken
}

fn or_else<'m>(marks: &'m Marks, other: &'m Marks) -> &'m Marks {
    if marks.citations.is_empty() { other } else { marks }
}

fn doc_line(text: &str) -> TokenStream {
    doc(&[text.to_string()])
}

/// Documentation at the head of a module.
fn inner_doc(paragraphs: &[String]) -> TokenStream {
    let outer: Vec<String> = paragraphs.iter().filter(|paragraph| !paragraph.is_empty()).cloned().collect();
    let mut lines = Vec::new();
    for paragraph in &outer {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(super::names::wrapped(paragraph));
    }
    quote!(#(#![doc = #lines])*)
}
