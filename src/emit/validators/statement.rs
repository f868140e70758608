//! One statement as Rust: its constants, a function for each clause, and one that puts them together.

use super::limit::{Found, amount_tokens};
use super::mutants::Mutant;
use super::names::{Taken, ident, plain, prose, snake};
use super::pieces::{
    clause_of_force, function, marks_paragraphs, mentions, office_tokens, statement_module, statement_tokens,
};
use super::vocabulary::Vocabulary;
use crate::model::{
    Bound, Deed, Event, Home, Limit, Modality, Occurrence, Parties, Party, PartyKind, Sharing, Softener, Statement,
};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The module that judges one statement.
pub(super) struct Judged {
    /// Its name; it has a function `judge(timeline, now)`.
    pub name: Ident,
    pub items: TokenStream,
}

/// One sentence or variant: what [`Vocabulary::clause`] makes a function of.
pub(super) struct Clause<'s> {
    pub text: String,
    pub subject: &'s Parties,
    pub modality: Modality,
    pub softeners: &'s [Softener],
    pub deed: &'s Deed,
    pub bounds: &'s [Bound],
}

/// A statement being written.
pub(super) struct Writing<'s> {
    pub at: usize,
    pub statement: &'s Statement,
    /// An expression: whether there is anything to judge where the text gives no start.
    pub relevant: TokenStream,
    /// The same, for a date the text names: the procedure has begun.
    pub begun: TokenStream,
}

/// Whether the record shows when this was done.
fn is_timed(deed: &Deed) -> bool {
    deed.is_a_duty() || deed.times_the_act()
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
        if statement.counts_weeks_of_pregnancy() {
            events.extend(self.model.due_date().map(|date| Event::Date(date.clone())));
        }
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
    pub(super) fn clause(&self, writing: &Writing, name: &str, clause: &Clause) -> TokenStream {
        let constant_name = ident(&if name == "judge" { "SENTENCE".to_string() } else { name.to_ascii_uppercase() });
        let paragraphs = if name == "judge" { Vec::new() } else { vec![format!("{}.", prose(&clause.text))] };
        if clause.modality.rank() == 0 {
            // A permission or a report binds nobody.
            return function(name, &paragraphs, &quote!(Vec::new()));
        }
        let weak = self.broken(Mutant::MustIsShould);
        let constant = clause_of_force(&constant_name, &clause.text, clause.modality, clause.softeners, weak);
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
                quote!(flat([#(#blocks),*]))
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
                let each = self.after_the_previous(writing.statement, &bound.limit);
                if let Some(each) = each.filter(|_| is_timed(clause.deed)) {
                    let forbidden = forbids.then(|| quote!(.filter_map(Finding::forbidden)));
                    let value =
                        quote!(#each.into_iter() #forbidden.flat_map(|one| #constant.judge(one)).collect::<Vec<_>>());
                    return Found { value, ..Found::default() };
                }
                if is_timed(clause.deed) {
                    let dated = matches!(bound.limit, Limit::ByDate(_));
                    return judged(self.finding(bound, if dated { &writing.begun } else { relevant }));
                }
                let why = "the record does not show when this was done, apart from the act itself";
                judged(Found { value: quote!(Finding::unsure(#relevant, #why)), ..Found::default() })
            }));
        }
        findings.extend(self.who(clause, constant));
        if findings.is_empty() {
            let relevant = if clause.deed.is_a_duty() && !forbids { relevant.clone() } else { quote!(false) };
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
        if clause.deed.is_a_duty() {
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
}
