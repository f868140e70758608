//! The Rust crate that judges timelines: code for each procedure, with the calendar built in.
//!
//! Declared things become types ([`vocabulary`], [`declared`], [`moments`], [`facts`]), each statement
//! a module ([`statement`] and [`together`], with [`condition`] and [`limit`] for its parts), each
//! procedure a module of those ([`modules`], with [`order`] for what its graph says). Beside them
//! stands a small runtime written by hand (`runtime/`), the same in every crate, and tests whose
//! moments this compiler's calendar worked out ([`expected`]).

mod asks;
mod condition;
mod declared;
mod expected;
mod facts;
mod limit;
mod modules;
mod moments;
#[doc(hidden)]
pub mod mutants;
mod names;
mod order;
mod package;
mod pieces;
mod statement;
mod together;
mod vocabulary;

#[cfg(test)]
mod tests;

use super::GeneratedFile;
use crate::model::Model;
use mutants::Mutant;
use names::{Taken, ident, snake};
use proc_macro2::TokenStream;
use quote::quote;
use vocabulary::Vocabulary;

/// The files of the runtime, as they stand.
const RUNTIME: &[(&str, &str)] = &[
    ("actors", include_str!("runtime/actors.rs")),
    ("asks", include_str!("runtime/asks.rs")),
    ("assembly", include_str!("runtime/assembly.rs")),
    ("batch", include_str!("runtime/batch.rs")),
    ("case", include_str!("runtime/case.rs")),
    ("clauses", include_str!("runtime/clauses.rs")),
    ("calendar", include_str!("runtime/calendar.rs")),
    ("json_lines", include_str!("runtime/json_lines.rs")),
    ("limits", include_str!("runtime/limits.rs")),
    ("log", include_str!("runtime/log.rs")),
    ("moment", include_str!("runtime/moment.rs")),
    ("order", include_str!("runtime/order.rs")),
    ("reading", include_str!("runtime/reading.rs")),
    ("timeline", include_str!("runtime/timeline.rs")),
    ("truth", include_str!("runtime/truth.rs")),
    ("verdict", include_str!("runtime/verdict.rs")),
];

/// The files of the validators crate, for `build`.
pub fn files(model: &Model) -> Vec<GeneratedFile> {
    emit(model).into_iter().map(|(path, text)| GeneratedFile::new(path, text)).collect()
}

/// The files of the validators crate: paths inside the generated folder, and what they hold.
pub fn emit(model: &Model) -> Vec<(String, String)> {
    emit_with(model, None)
}

/// The files of the crate as a broken generator writes them, for the test that has to notice.
#[doc(hidden)]
pub fn emit_with(model: &Model, mutant: Option<Mutant>) -> Vec<(String, String)> {
    let vocabulary = Vocabulary { mutant, ..Vocabulary::of(model) };
    let mut files = package::files(&vocabulary);
    for (name, text) in RUNTIME {
        files.push((source(name), mutant.map_or_else(|| (*text).to_string(), |mutant| mutant.runtime(text))));
    }
    let declared = [
        ("acts", vocabulary.acts_module()),
        ("facts", vocabulary.facts_module()),
        ("moments", vocabulary.moments_module()),
        ("names", vocabulary.names_module()),
        ("people", vocabulary.people_module()),
        ("states", vocabulary.states_module()),
        ("calendar_data", vocabulary.calendar_module()),
    ];
    files.extend(declared.into_iter().map(|(name, tokens)| (source(name), formatted(tokens))));
    files.extend(judging(&vocabulary));
    files.extend(vocabulary.tests());
    files.sort();
    files
}

/// The modules that judge, and the crate's root.
fn judging(vocabulary: &Vocabulary) -> Vec<(String, String)> {
    let shared = vocabulary.shared();
    let mut taken = Taken::default();
    let procedures: Vec<modules::Module> = vocabulary
        .model
        .procedures
        .keys()
        .map(|key| vocabulary.procedure_module(key, &taken.unique(&snake(key)), &shared))
        .collect();
    let mut files = Vec::new();
    for (folder, modules) in [("procedures", &procedures), ("shared", &shared.modules)] {
        for module in modules {
            files.push((source(&format!("{folder}/{}", module.name)), formatted(module.tokens.clone())));
        }
        files.push((source(&format!("{folder}/mod")), formatted(listing(folder, modules))));
    }
    files.push((source("lib"), formatted(vocabulary.root(&procedures, &shared))));
    files
}

/// The `mod.rs` of a folder of modules.
fn listing(folder: &str, modules: &[modules::Module]) -> TokenStream {
    let about = match folder {
        "procedures" => " One module for each procedure.",
        _ => " Statements about acts and states that several procedures share.",
    };
    let modules = modules.iter().map(|module| ident(&module.name));
    quote!(#![doc = #about] #(pub mod #modules;)*)
}

fn source(name: &str) -> String {
    format!("validators/src/{name}.rs")
}

/// Rust as people read it.
fn formatted(tokens: TokenStream) -> String {
    match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => spaced(&prettyplease::unparse(&file)),
        // Never so, unless a name slipped through that Rust cannot hold: what the compiler says then
        // is better than a panic here.
        Err(_) => tokens.to_string(),
    }
}

/// A blank line between items.
fn spaced(text: &str) -> String {
    const OPENS: &[&str] = &["///", "pub ", "pub(", "fn ", "mod ", "static ", "impl ", "#["];
    let mut lines: Vec<&str> = Vec::new();
    let mut after_item = false;
    for line in text.lines() {
        let (text, inner) = (line.trim_start(), line.starts_with("     "));
        let listed = text.starts_with("pub mod") || text.starts_with("use ") || text.starts_with("pub use");
        if after_item && !inner && !listed && OPENS.iter().any(|word| text.starts_with(word)) {
            lines.push("");
        }
        let statement = line.ends_with(';') && !inner && !text.starts_with('/') && !text.starts_with("pub mod");
        after_item = !inner && (text == "}" || text == "};" || statement);
        lines.push(line);
    }
    lines.join("\n") + "\n"
}
