//! `milepost source drift`

use super::super::{Outcome, print};
use super::{document, key, lock, place, policies};
use crate::emit::drift;
use crate::source::{self, index};
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// The text of the new edition: plain text, Markdown, a saved web page or a Word document
    text: PathBuf,
    /// The key of the document in the policies
    #[arg(long, value_name = "KEY")]
    document: String,
    /// The folder with the policy files and the lock of the old edition
    #[arg(long, default_value = "policies")]
    policies: PathBuf,
    /// How to show it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// For people at a terminal
    Text,
    /// A list to tick off
    Markdown,
    /// For other programs
    Json,
}

pub(crate) fn run(options: &Options) -> Outcome {
    let compiled = policies(&options.policies)?;
    let key = key(&compiled.model, &options.document)?;
    let path = place(&options.policies, &compiled, &key);
    let Some((old, _)) = lock(&path)? else {
        return Err(format!(
            "There is no lock of {key} ({}). First index the edition the policies were captured from: \
             milepost source index TEXT --document {key}.",
            path.display()
        ));
    };
    let name = options.text.display().to_string();
    let new = index(&name, &document(&options.text)?, &key, "")?;
    let worklist = drift::worklist(&compiled.model, &old, source::drift::drift(&old, &new));
    print(&match options.format {
        Format::Text => worklist.text(),
        Format::Markdown => worklist.markdown(),
        Format::Json => worklist.json(),
    });
    Ok(worklist.items.iter().all(|entry| entry.rules.is_empty()))
}
