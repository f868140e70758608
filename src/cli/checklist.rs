//! `milepost checklist`

use super::timeline::{Case, readable, save};
use super::{Outcome, print};
use crate::calendar::Calendar;
use crate::emit::due_dates::{calendar_file::calendar_file, checklist};
use crate::emit::read;
use std::path::PathBuf;

/// The longest line printed, in characters.
const WIDTH: usize = 100;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// The procedure, by its name or its title
    procedure: String,
    #[command(flatten)]
    case: Case,
    /// A calendar file to write the deadlines to; it holds nothing about the child
    #[arg(long, value_name = "FILE")]
    ics: Option<PathBuf>,
    /// How the checklist is shown
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The file to write the checklist to
    #[arg(long, short)]
    output: Option<PathBuf>,
    /// The folder with the policy files
    #[arg(long, default_value = "policies")]
    folder: PathBuf,
}

#[derive(Clone, Copy, clap::ValueEnum, PartialEq)]
enum Format {
    Text,
    Markdown,
    Html,
}

pub(crate) fn run(options: &Options) -> Outcome {
    let model = readable(&options.folder)?;
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let name = read::find(&model, &options.procedure)?;
    let known = options.case.known(&model)?;
    let Some(dated) = checklist(&model, &calendar, name, &known) else {
        return Err(format!("There is no procedure \"{name}\"."));
    };
    let text = match options.format {
        Format::Text => dated.text(WIDTH),
        Format::Markdown => dated.markdown(),
        Format::Html => dated.html(),
    };
    let Some(path) = &options.ics else {
        return show(options, &text);
    };
    match calendar_file(&dated.timeline) {
        Some(file) => {
            save(path, &file)?;
            show(options, &text)?;
            say!("Written: {}", path.display());
            Ok(true)
        }
        None => {
            Err("No deadline has a date yet, so there is nothing for a calendar. Give the start with --from.".into())
        }
    }
}

fn show(options: &Options, text: &str) -> Outcome {
    match &options.output {
        None => print(text),
        Some(path) => {
            save(path, text)?;
            say!("Written: {}", path.display());
        }
    }
    Ok(true)
}
