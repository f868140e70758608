//! What stands around the code: the package, its root, the calendar's data, what is not judged.

use super::limit::date_tokens;
use super::modules::{Module, Shared};
use super::names::{doc, ident, plain, prose};
use super::vocabulary::Vocabulary;
use crate::calendar::{DayEnd, Weekday};
use crate::emit::template::markdown;
use crate::model::{Home, Limit, NodeKind};
use minijinja::{Environment, context};
use proc_macro2::TokenStream;
use quote::quote;

const PACKAGE: &str = include_str!("templates/Cargo.toml");
const LOCK: &str = include_str!("templates/Cargo.lock");
const UNVERSIONED: &str = "name = \"milepost-validators\"\nversion = \"0.1.0\"";
const README: &str = include_str!("templates/README.md");

/// The edition of the procedures: that of the one document with statements, or each by its code.
fn edition(model: &crate::model::Model) -> String {
    let cited: std::collections::BTreeSet<&String> =
        model.statements.iter().flat_map(|s| &s.marks.citations).map(|citation| &citation.document).collect();
    let documents: Vec<_> = model.documents.iter().filter(|(code, _)| cited.contains(code)).collect();
    match documents.as_slice() {
        [(_, only)] => only.edition.clone(),
        several => {
            several.iter().map(|(code, document)| format!("{code} {}", document.edition)).collect::<Vec<_>>().join(", ")
        }
    }
}

/// The version of the package: the day from which the newest edition is in force, `2025.6.1`; `0.1.0`
/// where no document says.
fn version(model: &crate::model::Model) -> String {
    let newest = model.documents.values().filter_map(|document| document.in_force_from).max();
    newest.map_or("0.1.0".to_string(), |date| format!("{}.{}.{}", date.year(), date.month(), date.day()))
}

/// The files of the package that hold no code.
pub(super) fn files(vocabulary: &Vocabulary) -> Vec<(String, String)> {
    let environment = Environment::new();
    let procedures: Vec<_> = vocabulary.procedure_titles();
    let readme = environment.render_str(
        README,
        context! {
            notice => vocabulary.notice().iter().map(|line| markdown(line)).collect::<Vec<_>>(),
            procedures => procedures.iter().map(|(name, title)| context! { name => name, title => markdown(title) }).collect::<Vec<_>>(),
            edition => markdown(&edition(vocabulary.model)),
            example => plain(&vocabulary.model.moments.keys().next().cloned().unwrap_or_default()),
            calendar => vocabulary.model.calendar.conventions.in_brief(),
            not_judged => vocabulary.not_judged(),
        },
    );
    let (version, edition) = (version(vocabulary.model), plain(&edition(vocabulary.model)).replace(['"', '\\'], "'"));
    let package = PACKAGE.replace("VERSION", &version).replace("EDITION", &edition);
    vec![
        ("validators/examples/judge_log.rs".to_string(), include_str!("templates/judge_log.rs").to_string()),
        ("validators/examples/duty_desk.rs".to_string(), include_str!("templates/duty_desk.rs").to_string()),
        ("validators/Cargo.toml".to_string(), package),
        (
            "validators/Cargo.lock".to_string(),
            LOCK.replace(UNVERSIONED, &format!("name = \"milepost-validators\"\nversion = \"{version}\"")),
        ),
        ("validators/LICENSE-MIT".to_string(), include_str!("../../../LICENSE-MIT").to_string()),
        ("validators/LICENSE-APACHE".to_string(), include_str!("../../../LICENSE-APACHE").to_string()),
        // The template is ours and always renders; a fault in it would show in the file.
        (
            "validators/README.md".to_string(),
            readme.unwrap_or_else(|error| error.to_string()).trim_end().to_string() + "\n",
        ),
    ]
}

impl Vocabulary<'_> {
    /// Whose reading this is, a line for each document, and DRAFT where nobody approved it.
    pub(super) fn notice(&self) -> Vec<String> {
        crate::emit::notice::lines_for_all(self.model)
    }

    /// The procedures with the names of their modules.
    fn procedure_titles(&self) -> Vec<(String, String)> {
        let mut taken = super::names::Taken::default();
        let name = |key: &String, taken: &mut super::names::Taken| taken.unique(&super::names::snake(key));
        self.model.procedures.iter().map(|(key, procedure)| (name(key, &mut taken), plain(&procedure.title))).collect()
    }

    /// What the validators leave to people, a line each.
    fn not_judged(&self) -> Vec<String> {
        let model = self.model;
        let count =
            |test: &dyn Fn(&crate::model::Statement) -> bool| model.statements.iter().filter(|s| test(s)).count();
        let bounds = |s: &crate::model::Statement, test: &dyn Fn(&Limit) -> bool| {
            let variants = s.variants.iter().flat_map(|variant| &variant.bounds);
            s.bounds.iter().chain(variants).any(|bound| test(&bound.limit))
        };
        let rows = [
            (count(&|s| s.modality.rank() == 0), "permissions and reports, which bind nobody"),
            (
                count(&|s| matches!(s.home, Home::Variation(_))),
                "statements of a variation of another document: a case log does not say to which cases it applies",
            ),
            (count(&|s| matches!(s.home, Home::Recommendation { .. })), "recommendations of a register"),
            (
                count(&|s| bounds(s, &|l| matches!(l, Limit::Prompt { .. }))),
                "words without a measure, such as “promptly”: for a person to judge",
            ),
            (
                count(&|s| model.due_date().is_none() && s.counts_weeks_of_pregnancy()),
                "limits in weeks of pregnancy, which no one due date is declared for",
            ),
            (
                count(&|s| !s.items.is_empty()),
                "lists of what to cover or consider: a case log records the list as a whole, not each item",
            ),
            (
                count(&|s| s.series.iter().any(|s| s.replaces.is_some())),
                "a series in the place of another: the other is judged until the first meeting of the new one",
            ),
            (
                model
                    .procedures
                    .values()
                    .flat_map(|p| &p.nodes)
                    .filter(|n| matches!(n.kind, NodeKind::Together))
                    .count(),
                "parallel parts: the order inside each is judged, not whether all were joined again",
            ),
            (model.elsewhere.len(), "procedures of the texts that are not captured"),
        ];
        let counted = rows.into_iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count}: {what}."));
        let mut lines: Vec<String> = counted.collect();
        lines.push("Which procedure a shared act was done under: a statement of one procedure's step is judged on every occurrence of the act.".to_string());
        lines.push("Ranks and independence, which a case log does not hold; and quorums for each child of a shared meeting, as each case is one child's.".to_string());
        lines
    }

    /// `calendar_data.rs`: the calendar the policies declare.
    pub(super) fn calendar_module(&self) -> TokenStream {
        let conventions = &self.model.calendar.conventions;
        let week = Weekday::ALL.iter().map(|day| conventions.working_week.contains(day));
        let holidays = conventions.bank_holidays.iter().map(|(date, title)| {
            let (date, title) = (date_tokens(*date), plain(title));
            quote!((#date, #title))
        });
        let known = match (conventions.known_from, conventions.known_until) {
            (Some(from), Some(until)) if from <= until => {
                let (from, until) = (date_tokens(from), date_tokens(until));
                quote!(Some((#from, #until)))
            }
            _ => quote!(None),
        };
        let terms = conventions.terms.iter().filter(|term| term.from <= term.until).map(|term| {
            let (from, until, title) = (date_tokens(term.from), date_tokens(term.until), plain(&term.title));
            quote!((#from, #until, #title))
        });
        let closes = match (conventions.day_end, conventions.office_hours) {
            (DayEnd::OfficeCloses, Some(hours)) => {
                let (hour, minute) = (hours.closes.hour(), hours.closes.minute());
                quote!(Some(jiff::civil::time(#hour, #minute, 0, 0)))
            }
            _ => quote!(None),
        };
        quote! {
            //! The calendar that the policies declare: dates that somebody published, nothing computed.
            use jiff::civil::{Date, Time};
            #[doc = " Monday first: whether the day belongs to the working week."]
            pub const WORKING_WEEK: [bool; 7] = [#(#week),*];
            #[doc = " Bank holidays, in order."]
            pub const BANK_HOLIDAYS: &[(Date, &str)] = &[#(#holidays),*];
            #[doc = " The dates for which bank holidays are known, first and last."]
            pub const KNOWN: Option<(Date, Date)> = #known;
            #[doc = " Stretches of school term: first day, last day, title."]
            pub const TERMS: &[(Date, Date, &str)] = &[#(#terms),*];
            #[doc = " When the office closes, where that ends a working day."]
            pub const CLOSES: Option<Time> = #closes;
        }
    }

    /// The editions that this crate is read from.
    fn editions(&self) -> TokenStream {
        let documents: Vec<(&String, &String, &String)> =
            self.model.documents.iter().map(|(code, document)| (code, &document.title, &document.edition)).collect();
        let edition = plain(&edition(self.model));
        let rows = documents.iter().map(|(code, title, edition)| {
            let (code, title, edition) = (plain(code), plain(title), plain(edition));
            quote!((#code, #title, #edition))
        });
        quote! {
            #[doc = " The edition of the procedures that these validators are read from."]
            pub const EDITION: &str = #edition;
            #[doc = " Every document they are read from: how citations name it, its title, its edition."]
            pub const DOCUMENTS: &[(&str, &str, &str)] = &[#(#rows),*];
        }
    }

    /// `lib.rs`.
    pub(super) fn root(&self, procedures: &[Module], shared: &Shared) -> TokenStream {
        let mut about =
            vec![" Judges one child's timeline against safeguarding procedures.".to_string(), String::new()];
        for line in self.notice() {
            about.extend(super::names::wrapped(&prose(&line)));
            about.push(String::new());
        }
        about.push(" Generated by `milepost build`; do not edit it.".to_string());
        about.extend(include_str!("templates/crate.md").lines().map(|line| match line {
            "" => String::new(),
            line => format!(" {line}"),
        }));
        let names: Vec<_> = procedures.iter().map(|module| ident(&module.name)).collect();
        let calls = procedures.iter().map(|module| {
            let name = ident(&module.name);
            let own = module.tokens.to_string().contains("fn own");
            let function = ident(if own { "own" } else { "judge" });
            quote!(procedures::#name::#function(timeline, now))
        });
        let shared_names = shared.modules.iter().map(|module| ident(&module.name));
        let empty = names.is_empty() && shared.modules.is_empty();
        let (timeline, now) =
            if empty { (ident("_timeline"), ident("_now")) } else { (ident("timeline"), ident("now")) };
        let body = if empty {
            quote!(Vec::new())
        } else {
            quote!(verdict::flat([#(#calls,)* #(shared::#shared_names::judge(timeline, now)),*]))
        };
        let editions = self.editions();
        let judge_doc =
            doc(&["Judges a timeline by every procedure, each statement once, as things are recorded at `now`."
                .to_string()]);
        quote! {
            #(#![doc = #about])*
            #![forbid(unsafe_code)]
            #![warn(missing_docs)]
            pub mod acts;
            pub mod asks;
            pub mod batch;
            pub mod calendar;
            pub mod calendar_data;
            pub mod case;
            pub mod facts;
            #[cfg(feature = "json-lines")]
            pub mod json_lines;
            pub mod log;
            mod moment;
            pub mod moments;
            mod names;
            pub mod people;
            pub mod procedures;
            pub mod shared;
            pub mod states;
            pub mod timeline;
            pub mod truth;
            #[allow(dead_code, reason = "a policy set may hold no statement")]
            pub mod verdict;
            #[allow(dead_code, reason = "not every policy set asks who did it")]
            mod actors;
            mod assembly;
            #[allow(dead_code, reason = "not every policy set uses every kind of clause")]
            mod clauses;
            #[allow(dead_code, reason = "not every policy set uses every kind of limit")]
            mod limits;
            #[allow(dead_code, reason = "not every policy set states an order")]
            mod order;
            mod reading;
            mod prelude {
                #![allow(unused_imports, reason = "not every policy set needs every name")]
                pub(crate) use crate::acts::*;
                pub(crate) use crate::actors::{self, Party, Sharing};
                pub(crate) use crate::asks::Asks;
                pub(crate) use crate::calendar::{self, Moment, Unit, amount};
                pub(crate) use crate::clauses::{Instead, Several, applying, lifted, settle};
                pub(crate) use crate::facts::*;
                pub(crate) use crate::limits::{self, Finding};
                pub(crate) use crate::moments::*;
                pub(crate) use crate::order;
                pub(crate) use crate::people::*;
                pub(crate) use crate::states::*;
                pub(crate) use crate::timeline::*;
                pub(crate) use crate::truth::Truth;
                pub(crate) use crate::verdict::*;
            }
            pub use calendar::Moment;
            pub use case::{Case, Due, Record};
            pub use timeline::{Entry, Timeline, What, When};
            pub use verdict::{Judgement, Verdict};
            #editions
            #[cfg(doctest)]
            #[doc = include_str!("../README.md")]
            pub struct Readme;
            #judge_doc
            #[must_use]
            pub fn judge_all(#timeline: &Timeline, #now: Moment) -> Vec<Judgement> { #body }
        }
    }
}
