//! A statement's clauses put together: instead, as well, later dates, series, conditions.

use super::limit::amount_tokens;
use super::mutants::Mutant;
use super::names::{ident, plain, prose};
use super::pieces::{clause_tokens, function, mentions};
use super::statement::{Clause, Writing};
use super::vocabulary::Vocabulary;
use crate::model::{LaterDate, Precedence, Series, Spacing, Statement};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

impl Vocabulary<'_> {
    /// The function that puts the sentence and its clauses together, and the functions of the clauses.
    pub(super) fn put_together(&self, writing: &Writing) -> TokenStream {
        let statement = writing.statement;
        let mut items = TokenStream::new();
        let mut steps = vec![(TokenStream::new(), quote!(sentence(timeline, now)))];
        steps.extend(self.instead_of(writing, &mut items).map(|step| (TokenStream::new(), step)));
        steps.extend(self.as_well_as(writing, &mut items).into_iter().map(|step| (TokenStream::new(), step)));
        for (number, series) in statement.series.iter().enumerate() {
            let (item, call) = self.series(writing, series, number + 1);
            items.extend(item);
            steps.push((TokenStream::new(), quote!(flat([judgements, #call]))));
        }
        steps.extend(self.later_dates(writing));
        for (condition, _) in &statement.no_longer_needed_if {
            let condition = self.condition(condition);
            steps.push((TokenStream::new(), quote!(lifted(#condition, judgements))));
        }
        if let Some(condition) = statement.when.as_ref().filter(|_| !self.broken(Mutant::WhenIgnored)) {
            let condition = self.condition(condition);
            steps.push((TokenStream::new(), quote!(applying(#condition, judgements))));
        }
        for condition in statement.unless.iter().filter(|_| !self.broken(Mutant::UnlessIgnored)) {
            let condition = self.condition(condition);
            steps.push((TokenStream::new(), quote!(applying(#condition.opposite(), judgements))));
        }
        let last = steps.pop();
        let before = steps.iter().map(|(first, step)| quote!(#first let judgements = #step;));
        let last = last.map(|(first, step)| quote!(#first #step));
        let body = quote!(#(#before)* #last);
        let at = self.start_of(statement);
        let at = mentions(&body, "at").then(|| quote!(let at = #at;));
        let function = function("judge", &[], &quote!(#at #body));
        quote!(#function #items)
    }

    /// When conditions are read: when the clock of the statement starts, or now.
    fn start_of(&self, statement: &Statement) -> TokenStream {
        let anchor = statement.bounds.iter().find_map(|bound| self.anchor(bound.limit.anchor()?, &quote!(now)));
        match anchor {
            Some(anchor) => quote!(#anchor.map_or(now, |start| start.latest)),
            None => quote!(now),
        }
    }

    fn instead_of(&self, writing: &Writing, items: &mut TokenStream) -> Option<TokenStream> {
        let statement = writing.statement;
        let insteads: Vec<_> = statement.variants.iter().filter(|variant| variant.instead).collect();
        if insteads.is_empty() || self.broken(Mutant::InsteadIgnored) {
            return None;
        }
        let mut list = Vec::new();
        for (number, variant) in insteads.iter().enumerate() {
            let name = format!("instead_{}", number + 1);
            let clause = Clause {
                text: self.reader.variant(statement, variant),
                subject: &variant.subject,
                modality: variant.modality,
                softeners: &variant.softeners,
                deed: &variant.deed,
                bounds: &variant.bounds,
            };
            items.extend(self.clause(writing, &name, &clause));
            let (applies, name) = (self.condition(&variant.when), ident(&name));
            list.push(quote!(Instead { applies: #applies, judgements: #name(timeline, now) }));
        }
        let several = match statement.several.as_ref().and_then(|several| several.precedence) {
            None => quote!(NotStated),
            Some(Precedence::Soonest) => quote!(Soonest),
            Some(Precedence::Strictest) => quote!(Strictest),
            Some(Precedence::Latest) => quote!(Latest),
        };
        Some(quote!(settle(judgements, [#(#list),*], Several::#several)))
    }

    fn as_well_as(&self, writing: &Writing, items: &mut TokenStream) -> Vec<TokenStream> {
        let statement = writing.statement;
        let mut steps = Vec::new();
        for (number, variant) in statement.variants.iter().filter(|variant| !variant.instead).enumerate() {
            let name = format!("also_{}", number + 1);
            let clause = Clause {
                text: self.reader.variant(statement, variant),
                subject: &variant.subject,
                modality: variant.modality,
                softeners: &variant.softeners,
                deed: &variant.deed,
                bounds: &variant.bounds,
            };
            items.extend(self.clause(writing, &name, &clause));
            let (applies, name) = (self.condition(&variant.when), ident(&name));
            steps.push(quote!(flat([judgements, applying(#applies, #name(timeline, now))])));
        }
        steps
    }

    /// What goes before, and the step itself.
    fn later_dates(&self, writing: &Writing) -> Option<(TokenStream, TokenStream)> {
        let statement = writing.statement;
        if statement.later_dates.is_empty() {
            return None;
        }
        let what = match (self.duties.get(&writing.at), statement.act.as_ref().and_then(|act| self.acts.get(act))) {
            (Some(duty), _) => quote!(What::Duty(Duty::#duty)),
            (None, Some(act)) => quote!(What::Act(Act::#act)),
            (None, None) => return None,
        };
        let permissions: Vec<TokenStream> = statement.later_dates.iter().map(|later| self.permission(later)).collect();
        let permitted = match permissions.as_slice() {
            [only] => only.clone(),
            several => quote!(Truth::any([#(#several),*])),
        };
        let due = if mentions(&permitted, "due") { ident("due") } else { ident("_due") };
        Some((
            quote! {
                let agreed = timeline.later_dates_of(#what);
                let done = timeline.recorded(#what);
            },
            quote!(limits::with_later_dates(judgements, &agreed, &done, now, &|later, #due| #permitted)),
        ))
    }

    /// Whether a later date was agreed as one clause permits.
    fn permission(&self, later: &LaterDate) -> TokenStream {
        let mut parts = vec![match &later.who {
            crate::model::Agreer::Act(act) => match self.acts.get(act) {
                Some(act) => quote!(limits::agreed_at(later, Act::#act)),
                None => quote!(Truth::for_a_person("it was agreed as the text says")),
            },
            crate::model::Agreer::Parties(parties) => {
                let (parties, sharing) = self.parties(parties);
                if self.broken(Mutant::AnybodyAgrees) {
                    quote!(Truth::Yes)
                } else {
                    quote!(actors::agreed_by(later, &#parties, #sharing))
                }
            }
        }];
        if later.in_writing {
            parts.push(quote!(Truth::recorded(later.in_writing, "it was agreed in writing")));
        }
        if later.with_reasons {
            parts.push(quote!(Truth::recorded(later.with_reasons, "reasons were recorded")));
        }
        if later.exceptional {
            parts.push(quote!(Truth::for_a_person("the circumstances were exceptional")));
        }
        if let Some(up_to) = later.up_to {
            let amount = amount_tokens(up_to);
            parts.push(quote!(limits::no_further(later, calendar::deadline(due, #amount))));
        }
        if let Some(times) = later.times {
            let times = Literal::u32_unsuffixed(times);
            parts.push(quote!(limits::no_oftener(&agreed, #times)));
        }
        parts.extend(later.when.as_ref().map(|when| self.condition(when)));
        match parts.as_slice() {
            [only] => only.clone(),
            several => quote!(Truth::all([#(#several),*])),
        }
    }

    /// The rest of a series: the gaps between its members.
    fn series(&self, writing: &Writing, series: &Series, number: usize) -> (TokenStream, TokenStream) {
        let name = format!("series_{number}");
        let constant_name = ident(&name.to_ascii_uppercase());
        let lines = self.reader.clauses(&Statement {
            variants: Vec::new(),
            several: None,
            no_longer_needed_if: Vec::new(),
            later_dates: Vec::new(),
            series: vec![series.clone()],
            ..writing.statement.clone()
        });
        let text = lines.first().cloned().unwrap_or_default();
        let constant = clause_tokens(&constant_name, &text, series.modality, &[]);
        let act = writing.statement.act.as_ref().and_then(|act| self.acts.get(act));
        let members = match act {
            Some(act) => quote!(Act::#act.occurrences(timeline)),
            None => quote!(Vec::<Occurrence<'_>>::new()),
        };
        let amount = amount_tokens(series.amount);
        let at_most = (series.spacing != Spacing::AtLeast).then(|| quote!(|last| calendar::deadline(last, #amount)));
        let at_least =
            (series.spacing == Spacing::AtLeast).then(|| quote!(|last| calendar::earliest_after(last, #amount)));
        let option = |step: Option<TokenStream>| step.map_or(quote!(None), |step| quote!(Some(#step)));
        let (at_most, at_least) = (option(at_most), option(at_least));
        let (edges, running) = self.series_running(writing, series);
        let at = if mentions(&running, "at") { ident("at") } else { ident("_at") };
        let or_on = series.or_on.as_ref().map(|event| {
            let (event, why) =
                (self.event(event), plain(&format!("whether one was held because of {}", self.reader.event(event))));
            quote!(findings.push(Finding::for_a_person(any_recorded(&[#event]), #why));)
        });
        let mutable = or_on.as_ref().map(|_| quote!(mut));
        let body = if series.modality.rank() == 0 {
            quote!(Vec::new())
        } else {
            quote! {
                let members = #members;
                #edges
                let running = |#at: Moment| #running;
                let #mutable findings = limits::gaps(&members, #at_most, #at_least, &running, now);
                #or_on
                findings.into_iter().flat_map(|finding| #constant_name.judge(finding)).collect()
            }
        };
        let constant = (series.modality.rank() > 0).then_some(constant);
        let function = function(&name, &[format!("{}.", prose(&text))], &body);
        let name = ident(&name);
        (quote!(#constant #function), quote!(#name(timeline, now)))
    }

    /// What a series lasts with and until, and whether it goes on at a moment.
    fn series_running(&self, writing: &Writing, series: &Series) -> (TokenStream, TokenStream) {
        let (mut lines, mut parts) = (TokenStream::new(), Vec::new());
        if let Some(state) = series.while_state.as_ref().and_then(|state| self.states.get(state)) {
            lines.extend(quote! {
                let (begins, ends) = (State::#state.begins(timeline), State::#state.ends(timeline));
            });
            parts.push(quote!(limits::running(&begins, &ends, State::#state.title(), at) != Truth::No));
        }
        let mut over: Vec<TokenStream> = series.until.iter().map(|until| self.event(until)).collect();
        for other in &self.model.statements {
            let replaced = other.series.iter().any(|s| s.replaces.is_some() && s.replaces == writing.statement.act);
            if replaced && let Some(act) = other.act.as_ref().and_then(|act| self.acts.get(act)) {
                over.push(quote!(Act::#act.occurrences(timeline)));
            }
        }
        for (number, list) in over.iter().enumerate() {
            let name = ident(&format!("over_{}", number + 1));
            lines.extend(quote!(let #name = first(#list);));
            parts.push(quote!(#name.is_none_or(|over| over.earliest > at)));
        }
        (lines, if parts.is_empty() { quote!(true) } else { quote!(#(#parts)&&*) })
    }
}
