//! One statement as Rust: its constants, a function for each clause, and one that puts them together.

use super::limit::{Found, amount_tokens};
use super::names::{Taken, doc, ident, plain, prose, snake};
use super::vocabulary::{Vocabulary, is_duty};
use crate::model::{
    Bound, Deed, Event, Home, LaterDate, Limit, Marks, Modality, Occurrence, Office, Parties, Party, PartyKind,
    Precedence, Series, Sharing, Softener, Spacing, Statement,
};
use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::quote;

/// The module that judges one statement.
pub(super) struct Judged {
    /// Its name; it has a function `judge(timeline, now)`.
    pub name: Ident,
    pub items: TokenStream,
}

/// One sentence or variant: what [`Vocabulary::clause`] makes a function of.
struct Clause<'s> {
    text: String,
    subject: &'s Parties,
    modality: Modality,
    softeners: &'s [Softener],
    deed: &'s Deed,
    bounds: &'s [Bound],
}

/// A statement being written.
struct Writing<'s> {
    at: usize,
    statement: &'s Statement,
    /// An expression: whether there is anything to judge where the text gives no start.
    relevant: TokenStream,
    /// The same, for a date the text names: the procedure has begun.
    begun: TokenStream,
}

impl Vocabulary<'_> {
    /// Writes one statement; `prefix` is the name of the step it stands in, `starts` what sets its
    /// procedure going.
    pub(super) fn statement(&self, at: usize, prefix: &str, starts: &[Event], taken: &mut Taken) -> Judged {
        let statement = &self.model.statements[at];
        let name = ident(&taken.unique(&snake(&format!("{prefix} {}", self.gist(statement)))));
        let in_a_step = matches!(statement.home, Home::Step { .. });
        // A step's own silences are asked once the step is on the record, not when the procedure starts.
        let relevant = self.relevant(at, statement, if in_a_step { &[] } else { starts });
        let writing = Writing { at, statement, relevant, begun: self.relevant(at, statement, starts) };
        let constant = self.statement_constant(&writing);
        let sentence = Clause {
            text: self.reader.sentence(statement),
            subject: &statement.subject,
            modality: statement.modality,
            softeners: &statement.softeners,
            deed: &statement.deed,
            bounds: &statement.bounds,
        };
        let functions = if self.has_clauses(statement) {
            let base = self.clause(&writing, "sentence", &sentence);
            let whole = self.put_together(&writing);
            quote!(#whole #base)
        } else {
            self.clause(&writing, "judge", &sentence)
        };
        let items = statement_module(&name, &self.paragraphs(statement), &quote!(#constant #functions));
        Judged { name, items }
    }

    fn has_clauses(&self, s: &Statement) -> bool {
        s.when.is_some()
            || !s.unless.is_empty()
            || !s.no_longer_needed_if.is_empty()
            || !s.variants.is_empty()
            || !s.later_dates.is_empty()
            || !s.series.is_empty()
    }

    /// A few words for the name of the function.
    fn gist(&self, statement: &Statement) -> String {
        let deed = match &statement.deed {
            Deed::Happen => "happen".to_string(),
            Deed::DoThis => "do this".to_string(),
            Deed::Last => "last".to_string(),
            Deed::Office(office) => office.word().to_string(),
            Deed::Attend { .. } => "attend".to_string(),
            Deed::Perform { verb } => verb.clone(),
            Deed::Record { .. } => "record".to_string(),
            Deed::Tell { .. } => "tell".to_string(),
            Deed::Send { what, .. } => format!("send {what}"),
            Deed::Consult { .. } => "consult".to_string(),
            Deed::Cover { .. } => "cover".to_string(),
            Deed::Words(words) => words.split_whitespace().take(6).collect::<Vec<_>>().join(" "),
        };
        let limits: Vec<String> = statement.bounds.iter().map(|bound| self.reader.short_limit(&bound.limit)).collect();
        format!("{} {deed} {}", statement.modality.word(), limits.join(" "))
    }

    /// What the function's documentation says: the sentence, its clauses, citations, readings, silences.
    fn paragraphs(&self, statement: &Statement) -> Vec<String> {
        let mut paragraphs = vec![format!("{}.", prose(&self.reader.sentence(statement)))];
        paragraphs.extend(self.reader.clauses(statement).iter().map(|clause| format!("{}.", prose(clause))));
        paragraphs.extend(statement.items.iter().map(|item| format!("Listed: {}.", prose(&self.reader.item(item)))));
        paragraphs.extend(marks_paragraphs(&statement.marks));
        paragraphs.extend(self.reader.silences(&statement.marks).iter().map(|silence| format!("{silence}.")));
        paragraphs
    }

    fn statement_constant(&self, writing: &Writing) -> TokenStream {
        let statement = writing.statement;
        let mut marks = vec![&statement.marks];
        marks.extend(statement.variants.iter().map(|variant| &variant.marks));
        marks.extend(statement.several.iter().map(|several| &several.marks));
        marks.extend(statement.later_dates.iter().map(|later| &later.marks));
        marks.extend(statement.series.iter().map(|series| &series.marks));
        let id = self.statement_id(writing.at);
        let silences: Vec<String> = marks.iter().flat_map(|marks| self.reader.silences(marks)).collect();
        statement_tokens(&id, &marks, silences)
    }

    /// A name for a statement that does not move while it stays the same: where it stands, and its seal.
    pub(super) fn statement_id(&self, at: usize) -> String {
        self.ids.get(at).cloned().unwrap_or_default()
    }

    /// Whether there is anything to judge: something of the statement is on the record.
    fn relevant(&self, at: usize, statement: &Statement, starts: &[Event]) -> TokenStream {
        let mut events: Vec<Event> = starts.to_vec();
        events.extend(statement.act.iter().map(|act| Event::Act(act.clone())));
        let bounds = statement.bounds.iter().chain(statement.variants.iter().flat_map(|variant| &variant.bounds));
        events.extend(bounds.filter_map(|bound| bound.limit.anchor()).flat_map(|anchor| anchor.events().to_vec()));
        events.sort();
        events.dedup();
        let mut lists: Vec<TokenStream> = events.iter().map(|event| self.event(event)).collect();
        lists.retain(|list| list.to_string() != "Vec :: new ()");
        lists.extend(self.duties.get(&at).map(|duty| quote!(timeline.recorded(What::Duty(Duty::#duty)))));
        if lists.is_empty() {
            return quote!(false);
        }
        quote!(any_recorded(&[#(#lists),*]))
    }

    /// The constant and the function of one clause.
    fn clause(&self, writing: &Writing, name: &str, clause: &Clause) -> TokenStream {
        let constant_name = ident(&if name == "judge" { "SENTENCE".to_string() } else { name.to_ascii_uppercase() });
        let paragraphs = if name == "judge" { Vec::new() } else { vec![format!("{}.", prose(&clause.text))] };
        if clause.modality.rank() == 0 {
            // A permission or a report binds nobody.
            return function(name, &paragraphs, &quote!(Vec::new()));
        }
        let constant = clause_tokens(&constant_name, &clause.text, clause.modality, clause.softeners);
        let findings = self.findings(writing, clause, &constant_name);
        let body = match findings.as_slice() {
            [Found { lines, value }] => quote!(#lines #value),
            several => {
                let blocks =
                    several.iter().map(
                        |Found { lines, value }| {
                            if lines.is_empty() { value.clone() } else { quote!({ #lines #value }) }
                        },
                    );
                quote!([#(#blocks),*].concat())
            }
        };
        let done = self.done(writing, clause);
        let body = if mentions(&body, "done") { quote!(let done = #done; #body) } else { body };
        let function = function(name, &paragraphs, &body);
        quote!(#constant #function)
    }

    /// What a clause asks, each as an expression of type `Vec<Judgement>`.
    fn findings(&self, writing: &Writing, clause: &Clause, constant: &Ident) -> Vec<Found> {
        let mut findings = Vec::new();
        let forbids = clause.modality.forbids();
        let relevant = &writing.relevant;
        let judged = |Found { lines, value }: Found| Found {
            lines,
            value: if forbids {
                quote!(#constant.judge(#value.and_then(Finding::forbidden)))
            } else {
                quote!(#constant.judge(#value))
            },
        };
        if *clause.deed == Deed::Last {
            findings.extend(self.lasting(writing, clause, constant));
        } else {
            findings.extend(clause.bounds.iter().map(|bound| {
                if is_duty(clause.deed) || clause.deed.times_the_act() {
                    let dated = matches!(bound.limit, Limit::ByDate(_));
                    return judged(self.finding(bound, if dated { &writing.begun } else { relevant }));
                }
                let why = "the record does not show when this was done, apart from the act itself";
                judged(Found { value: quote!(Finding::unsure(#relevant, #why)), ..Found::default() })
            }));
        }
        findings.extend(self.who(clause, constant));
        if findings.is_empty() {
            let relevant = if is_duty(clause.deed) && !forbids { relevant.clone() } else { quote!(false) };
            let value = quote!(limits::at_all(&done, #relevant));
            findings.push(judged(Found { value, ..Found::default() }));
        }
        findings
    }

    /// Whether it was done, chaired, attended by those the clause names.
    fn who(&self, clause: &Clause, constant: &Ident) -> Option<Found> {
        if clause.subject.list.is_empty() {
            return None;
        }
        let (parties, sharing) = self.parties(clause.subject);
        let mut occurrences = quote!(done.iter());
        let finding = match clause.deed {
            Deed::Happen | Deed::DoThis | Deed::Perform { .. } => quote!(actors::done_by(*one, &parties, #sharing)),
            Deed::Office(office) => {
                let office = office_tokens(*office);
                quote!(actors::held_by(*one, #office, &parties, #sharing))
            }
            Deed::Attend { invited: false } => quote!(actors::attended_by(*one, &parties, #sharing)),
            Deed::Attend { invited: true } => quote!(actors::invited(*one, &parties, #sharing)),
            Deed::Last => return None,
            // Whether it was done at all is asked first.
            _ if clause.bounds.is_empty() => return None,
            _ => {
                occurrences = quote!(done.iter().filter(|one| one.entry.by.is_some()));
                quote!(actors::done_by(*one, &parties, #sharing))
            }
        };
        let finding = if clause.modality.forbids() { quote!(#finding.forbidden()) } else { finding };
        Some(Found {
            lines: quote! {
                let parties = #parties;
                let judge = |one: &Occurrence<'_>| #constant.judge(#finding);
            },
            value: quote!(#occurrences.flat_map(judge).collect::<Vec<_>>()),
        })
    }

    /// How long a state lasts.
    fn lasting(&self, writing: &Writing, clause: &Clause, constant: &Ident) -> Vec<Found> {
        let Home::State(state) = &writing.statement.home else { return Vec::new() };
        let Some(id) = self.states.get(state) else { return Vec::new() };
        let mut findings = Vec::new();
        for bound in clause.bounds {
            let (amount, at_most) = match &bound.limit {
                Limit::Within { amount, .. } | Limit::AtMost { amount, .. } => (amount_tokens(*amount), true),
                Limit::AtLeast { amount, .. } => (amount_tokens(*amount), false),
                _ => {
                    let value = quote!(#constant.judge(Finding::for_a_person(
                        !State::#id.begins(timeline).is_empty(),
                        "how long this lasted, in the words of the text"
                    )));
                    findings.push(Found { value, ..Found::default() });
                    continue;
                }
            };
            let step = if at_most { quote!(deadline) } else { quote!(earliest_after) };
            findings.push(Found {
                lines: quote! {
                    let ends = State::#id.ends(timeline);
                    let limit = |start| calendar::#step(start, #amount);
                },
                value: quote! {
                    State::#id.begins(timeline).into_iter()
                        .flat_map(|begun| #constant.judge(limits::lasts(begun, &ends, limit, #at_most, now)))
                        .collect::<Vec<_>>()
                },
            });
        }
        findings
    }

    /// Where the record shows that what the clause asks for was done.
    fn done(&self, writing: &Writing, clause: &Clause) -> TokenStream {
        if is_duty(clause.deed) {
            return match self.duties.get(&writing.at) {
                Some(duty) => quote!(timeline.recorded(What::Duty(Duty::#duty))),
                None => quote!(Vec::<Occurrence<'_>>::new()),
            };
        }
        let Some(act) = writing.statement.act.as_ref() else { return quote!(Vec::<Occurrence<'_>>::new()) };
        let Some(id) = self.acts.get(act) else { return quote!(Vec::<Occurrence<'_>>::new()) };
        let takes_time = self.model.acts.get(act).is_some_and(|act| act.takes_time);
        let ends = takes_time && matches!(clause.deed, Deed::Perform { verb } if verb == "complete");
        let all = if ends { quote!(Act::#id.ends(timeline)) } else { quote!(Act::#id.occurrences(timeline)) };
        match writing.statement.occurrence {
            Some(Occurrence::First) => quote!(first_only(#all)),
            Some(Occurrence::Latest) => quote!(latest_only(#all)),
            _ => all,
        }
    }

    pub(super) fn parties(&self, parties: &Parties) -> (TokenStream, TokenStream) {
        let list = parties.list.iter().map(|party| self.party(party));
        let sharing = match parties.sharing {
            Sharing::Any => quote!(Sharing::Any),
            Sharing::All | Sharing::Together => quote!(Sharing::All),
        };
        (quote!([#(#list),*]), sharing)
    }

    pub(super) fn party(&self, party: &Party) -> TokenStream {
        let known = match party.kind {
            _ if party.qualifier.is_some() => None,
            PartyKind::Agency => self.agencies.get(&party.name).map(|id| quote!(Party::Agency(Agency::#id))),
            PartyKind::Role => self.roles.get(&party.name).map(|id| quote!(Party::Role(Role::#id))),
        };
        known.unwrap_or_else(|| {
            let words = plain(&self.reader.party(party));
            quote!(Party::Qualified(#words))
        })
    }

    /// The function that puts the sentence and its clauses together, and the functions of the clauses.
    fn put_together(&self, writing: &Writing) -> TokenStream {
        let statement = writing.statement;
        let mut items = TokenStream::new();
        let mut steps = vec![(TokenStream::new(), quote!(sentence(timeline, now)))];
        steps.extend(self.instead_of(writing, &mut items).map(|step| (TokenStream::new(), step)));
        steps.extend(self.as_well_as(writing, &mut items).into_iter().map(|step| (TokenStream::new(), step)));
        for (number, series) in statement.series.iter().enumerate() {
            let (item, call) = self.series(writing, series, number + 1);
            items.extend(item);
            steps.push((TokenStream::new(), quote!([judgements, #call].concat())));
        }
        steps.extend(self.later_dates(writing));
        for (condition, _) in &statement.no_longer_needed_if {
            let condition = self.condition(condition);
            steps.push((TokenStream::new(), quote!(lifted(#condition, judgements))));
        }
        if let Some(condition) = &statement.when {
            let condition = self.condition(condition);
            steps.push((TokenStream::new(), quote!(applying(#condition, judgements))));
        }
        for condition in &statement.unless {
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
        let anchor = statement.bounds.iter().find_map(|bound| self.anchor(bound.limit.anchor()?));
        match anchor {
            Some(anchor) => quote!(#anchor.map_or(now, |start| start.latest)),
            None => quote!(now),
        }
    }

    fn instead_of(&self, writing: &Writing, items: &mut TokenStream) -> Option<TokenStream> {
        let statement = writing.statement;
        let insteads: Vec<_> = statement.variants.iter().filter(|variant| variant.instead).collect();
        if insteads.is_empty() {
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
            steps.push(quote!([judgements, applying(#applies, #name(timeline, now))].concat()));
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
                let agreed: Vec<&LaterDate> = timeline.later_dates.iter().filter(|later| later.of == #what).collect();
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
                quote!(actors::agreed_by(later, &#parties, #sharing))
            }
        }];
        if later.in_writing {
            parts.push(quote!(Truth::recorded(later.in_writing, "it was agreed in writing")));
        }
        if later.with_reasons {
            parts.push(quote!(Truth::recorded(later.reason.as_ref().map(|_| true), "reasons were recorded")));
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
        let running = self.series_running(writing, series);
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

    /// Whether a series goes on at a moment.
    fn series_running(&self, writing: &Writing, series: &Series) -> TokenStream {
        let mut parts = Vec::new();
        if let Some(state) = series.while_state.as_ref().and_then(|state| self.states.get(state)) {
            parts.push(quote!(State::#state.running(timeline, at) != Truth::No));
        }
        if let Some(until) = &series.until {
            let until = self.event(until);
            parts.push(quote!(#until.iter().all(|over| over.earliest > at)));
        }
        for other in &self.model.statements {
            let replaced = other.series.iter().any(|s| s.replaces.is_some() && s.replaces == writing.statement.act);
            if replaced && let Some(act) = other.act.as_ref().and_then(|act| self.acts.get(act)) {
                parts.push(quote!(Act::#act.occurrences(timeline).iter().all(|other| other.earliest > at)));
            }
        }
        if parts.is_empty() { quote!(true) } else { quote!(#(#parts)&&*) }
    }
}

/// The paragraphs that say where something comes from.
pub(super) fn marks_paragraphs(marks: &Marks) -> Vec<String> {
    let mut paragraphs = vec![prose(&marks.cited().join(", "))];
    paragraphs.extend(marks.readings.iter().map(|reading| format!("Reading: {}.", prose(reading))));
    paragraphs
}

/// `static STATEMENT: Statement = …`
pub(super) fn statement_tokens(id: &str, marks: &[&Marks], silences: Vec<String>) -> TokenStream {
    let unique = |texts: Vec<String>| {
        let mut seen: Vec<String> = Vec::new();
        for text in texts.iter().map(|text| plain(text)) {
            if !seen.contains(&text) {
                seen.push(text);
            }
        }
        seen
    };
    let citations = unique(marks.iter().flat_map(|marks| marks.cited()).collect());
    let readings = unique(marks.iter().flat_map(|marks| marks.readings.clone()).collect());
    let silences = unique(silences);
    let id = plain(id);
    quote! {
        static STATEMENT: Statement = Statement {
            id: #id,
            citations: &[#(#citations),*],
            readings: &[#(#readings),*],
            silences: &[#(#silences),*],
        };
    }
}

/// `static NAME: Clause = …`
pub(super) fn clause_tokens(name: &Ident, text: &str, modality: Modality, softeners: &[Softener]) -> TokenStream {
    let (text, forbids) = (plain(text), modality.forbids());
    let force = match modality.rank() {
        3 => quote!(Must),
        2 => quote!(Should),
        _ => quote!(Ideally),
    };
    let softener = match softeners.iter().find(|softener| **softener != Softener::Always) {
        Some(softener) => {
            let word = softener.word();
            quote!(Some(#word))
        }
        None => quote!(None),
    };
    quote! {
        static #name: Clause =
            Clause { statement: &STATEMENT, text: #text, force: Force::#force, forbids: #forbids, softener: #softener };
    }
}

/// The module of one statement, documented with what it says.
pub(super) fn statement_module(name: &Ident, paragraphs: &[String], items: &TokenStream) -> TokenStream {
    let doc = doc(paragraphs);
    quote! {
        #doc
        mod #name {
            use super::*;
            #items
        }
    }
}

/// A function of `(timeline, now)`, whose parameters are marked unused where they are; `judge` is the
/// one that is called from outside its module.
pub(super) fn function(name: &str, paragraphs: &[String], body: &TokenStream) -> TokenStream {
    let doc = (!paragraphs.is_empty()).then(|| doc(paragraphs));
    let parameter = |name: &str| if mentions(body, name) { ident(name) } else { ident(&format!("_{name}")) };
    let (timeline, now) = (parameter("timeline"), parameter("now"));
    let public = (name == "judge").then(|| quote!(pub(super)));
    let name = ident(name);
    quote! {
        #doc
        #public fn #name(#timeline: &Timeline, #now: Moment) -> Vec<Judgement> { #body }
    }
}

fn office_tokens(office: Office) -> TokenStream {
    match office {
        Office::Chair => quote!(Office::Chair),
        Office::Convene => quote!(Office::Convene),
        Office::Lead => quote!(Office::Lead),
        Office::Authorise => quote!(Office::Authorise),
        Office::Decide => quote!(Office::Decide),
        Office::Coordinate => quote!(Office::Coordinate),
    }
}

/// Whether a name is used in these tokens.
pub(super) fn mentions(tokens: &TokenStream, name: &str) -> bool {
    tokens.clone().into_iter().any(|tree| match tree {
        TokenTree::Ident(found) => found == name,
        TokenTree::Group(group) => mentions(&group.stream(), name),
        _ => false,
    })
}
