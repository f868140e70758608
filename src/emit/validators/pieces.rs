//! The pieces of generated code that every statement is made of.

use super::names::{doc, ident, plain, prose};
use crate::model::{Marks, Modality, Office, Softener};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

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
    clause_of_force(name, text, modality, softeners, false)
}

/// The same, as a broken generator writes it where `weak`.
pub(super) fn clause_of_force(
    name: &Ident,
    text: &str,
    modality: Modality,
    softeners: &[Softener],
    weak: bool,
) -> TokenStream {
    let (text, forbids) = (plain(text), modality.forbids());
    let force = match modality.rank() {
        3 if !weak => quote!(Must),
        3 => quote!(Should),
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

pub(super) fn office_tokens(office: Office) -> TokenStream {
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
