//! `milepost source coverage`

use super::super::{Folder, Outcome, compiled, print};
use super::key;
use crate::check::source::{Locks, standings};
use crate::emit::coverage as page;
use crate::source::coverage::Coverage;

#[derive(clap::Args)]
pub(crate) struct Options {
    #[command(flatten)]
    folder: Folder,
    /// Only this document; without it, every document that has a lock
    #[arg(long, value_name = "KEY")]
    document: Option<String>,
    #[arg(long, value_enum, default_value_t = Format::Terminal)]
    format: Format,
    /// List the paragraphs that lay a duty on somebody and of which no rule speaks
    #[arg(long)]
    missing: bool,
}

#[derive(Clone, Copy, clap::ValueEnum, PartialEq)]
enum Format {
    Terminal,
    Json,
    Html,
    Markdown,
}

pub(crate) fn run(options: &Options) -> Outcome {
    let compiled = compiled(&options.folder.folder)?;
    let (model, locks) = (&compiled.model, Locks::read(&compiled.sources));
    let wanted = options.document.as_deref().map(|wanted| key(model, wanted)).transpose()?;
    let standings = standings(model);
    let coverages: Vec<Coverage> = locks
        .all()
        .filter(|(name, _)| wanted.as_ref().is_none_or(|wanted| wanted == *name))
        .map(|(name, known)| {
            let captured = model.documents.get(name).map(|document| document.captured.as_slice()).unwrap_or_default();
            Coverage::of(&known.lock, &standings, captured)
        })
        .collect();
    if coverages.is_empty() {
        let of =
            wanted.map_or("No document has a lock".to_string(), |key| format!("{key} has no lock that can be read"));
        return Err(format!("{of} in {}. Make one with: milepost source index.", options.folder.folder.display()));
    }
    print(&match options.format {
        Format::Terminal => page::text(model, &coverages, options.missing),
        Format::Json => page::json(model, &coverages),
        Format::Html => page::html(model, &coverages, options.missing),
        Format::Markdown => page::markdown(model, &coverages, options.missing),
    });
    Ok(true)
}
