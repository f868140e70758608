//! `milepost timeline`

use super::{Outcome, compiled, complain, print};
use crate::calendar::Calendar;
use crate::emit::read;
use crate::emit::timelines::circumstances::Circumstances;
use crate::emit::timelines::{Known, Timeline, clocks, drawings, table, timeline};
use crate::model::Model;
use std::path::{Path, PathBuf};

/// The longest line printed, in characters.
const WIDTH: usize = 100;

/// What is known of a case, as the commands about dates take it.
#[derive(clap::Args)]
pub(crate) struct Case {
    /// When the procedure starts: 2026-12-24T16:00, or a date alone
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// A fact of the case, by its title: --when "organised abuse=yes"; may be given several times
    #[arg(long, value_name = "FACT=ANSWER")]
    when: Vec<String>,
    /// Something else that happened: --at "EVENT=2026-12-28T10:00"; may be given several times
    #[arg(long, value_name = "EVENT=DATE")]
    at: Vec<String>,
}

#[derive(clap::Args)]
pub(crate) struct Options {
    /// The procedure, by its name or its title
    procedure: String,
    #[command(flatten)]
    case: Case,
    /// How it is shown: a table on the terminal, or a file's worth of the others
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// The file to write to
    #[arg(long, short)]
    output: Option<PathBuf>,
    /// The folder with the policy files
    #[arg(long, default_value = "policies")]
    folder: PathBuf,
}

#[derive(Clone, Copy, clap::ValueEnum, PartialEq)]
enum Format {
    Table,
    Svg,
    Html,
    Json,
    Markdown,
}

impl Case {
    /// What is known of the case.
    pub fn known(&self, model: &Model) -> Result<Known, String> {
        let from = self.from.as_deref().map(clocks::read_moment).transpose()?;
        let happened = self.at.iter().map(|text| clocks::read_happened(model, text)).collect::<Result<_, _>>()?;
        Ok(Known {
            from: from.map(|(from, _)| from),
            date_only: from.is_some_and(|(_, date_only)| date_only),
            example: false,
            happened,
            circumstances: Circumstances::read(model, &self.when)?,
        })
    }
}

pub(crate) fn run(options: &Options) -> Outcome {
    let model = readable(&options.folder)?;
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let name = read::find(&model, &options.procedure)?;
    let known = options.case.known(&model)?;
    let Some(found) = timeline(&model, &calendar, name, &known) else {
        return Err(format!("There is no procedure \"{name}\"."));
    };
    let files = shown(&found, &calendar, options.format)?;
    match &options.output {
        None => files.iter().for_each(|text| print(text)),
        Some(path) => write_all(path, &files)?,
    }
    Ok(true)
}

/// The text of each file: one, or one for each sheet of a chart.
fn shown(found: &Timeline, calendar: &Calendar, format: Format) -> Result<Vec<String>, String> {
    Ok(match format {
        Format::Table => vec![table::text(found, WIDTH)],
        Format::Markdown => vec![table::markdown(found, &[])],
        Format::Json => vec![table::json(found)],
        Format::Html => vec![table::html(found, &drawings(found, calendar))],
        Format::Svg => match drawings(found, calendar) {
            sheets if sheets.is_empty() => {
                return Err("There is nothing to draw: the text states no time limit in this procedure.".to_string());
            }
            sheets => sheets,
        },
    })
}

/// Writes the files: the first under the name given, later sheets beside it.
fn write_all(path: &Path, files: &[String]) -> Result<(), String> {
    for (at, text) in files.iter().enumerate() {
        let path = if at == 0 { path.to_path_buf() } else { later_sheet(path, at + 1) };
        save(&path, text)?;
        say!("Written: {}", path.display());
    }
    Ok(())
}

/// Writes a file under the name somebody gave.
pub(crate) fn save(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|error| format!("Cannot write {}: {error}", path.display()))
}

fn later_sheet(path: &Path, number: usize) -> PathBuf {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
    path.with_file_name(format!("{stem}-sheet-{number}{ending}"))
}

/// The model of a folder, with a word on standard error if something in it has to be mended first.
pub(crate) fn readable(folder: &Path) -> Result<Model, String> {
    let compiled = compiled(folder)?;
    let errors = compiled.findings.iter().filter(|finding| crate::check::stops_build(finding)).count();
    if errors > 0 {
        let (verb, noun) = if errors == 1 { ("is", "error") } else { ("are", "errors") };
        complain(&format!(
            "There {verb} {errors} {noun} in the policies, so something may be missing here. Run milepost check.\n"
        ));
    }
    Ok(compiled.model)
}
