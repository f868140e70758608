//! `milepost validate`

use super::{Outcome, compiled, complain};
use crate::calendar::{Calendar, Moment};
use crate::cases::judge::Judge;
use crate::cases::names::Names;
use crate::cases::read::{Log, Mapping};
use crate::cases::references::References;
use crate::cases::report::{self, Report, VerdictFormat, Verdicts};
use crate::cases::resolve::Manner;
use crate::cases::run::{Tally, run as judge_log};
use crate::cases::sums::{Kind, Sums};
use crate::cases::suppress::Withheld;
use crate::cases::times::{self, Patterns, Zone};
use crate::cases::worklist::Worklist;
use crate::emit::notice;
use std::fs::File;
use std::io::{BufWriter, Read, Seek, Write};
use std::path::{Path, PathBuf};

/// The variable that may hold the key for case references.
const KEY: &str = "MILEPOST_CASE_KEY";

#[derive(clap::Args)]
pub(crate) struct Options {
    /// The case logs: JSON Lines (.jsonl) or CSV (.csv); - reads JSON Lines from standard input
    #[arg(required = true)]
    logs: Vec<PathBuf>,
    /// The folder with the policy files
    #[arg(long, default_value = "policies")]
    policies: PathBuf,
    /// As things stood at this moment (2026-12-24T16:00) or at the end of this day; now, if not said
    #[arg(long)]
    as_of: Option<String>,
    /// For CSV: a file that says which column is which
    #[arg(long)]
    mapping: Option<PathBuf>,
    /// The zone of times written without an offset, such as Europe/London; without it they are refused
    #[arg(long)]
    zone: Option<String>,
    /// What to show; the worklist and the verdicts show case references
    #[arg(long, value_enum, value_delimiter = ',', default_value = "sums")]
    show: Vec<Show>,
    /// How
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The file to write to, whole or not at all; standard output, if not said
    #[arg(long)]
    output: Option<PathBuf>,
    /// Withhold counts under 5, and what they could be worked out from
    #[arg(long)]
    withhold_small: bool,
    /// Show case references hashed, with the key in --key-file or in the variable MILEPOST_CASE_KEY
    #[arg(long)]
    hash_references: bool,
    /// The file with the key for --hash-references
    #[arg(long)]
    key_file: Option<PathBuf>,
    /// What ends with exit code 1
    #[arg(long, value_enum, default_value_t = FailOn::Breach)]
    fail_on: FailOn,
}

#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Show {
    /// Verdicts counted by rule, role, agency and month
    Sums,
    /// What is due next
    Worklist,
    /// Every verdict of every case
    Verdicts,
}

#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Format {
    Text,
    Csv,
    Json,
    Html,
}

#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum FailOn {
    /// An entry that could not be judged, or a must that was not kept
    Breach,
    /// An entry that could not be judged
    Refusal,
    /// Nothing
    Nothing,
}

/// Where a report goes: standard output, or a file that is put in its place when it is whole.
enum Out {
    Printed,
    File { temporary: tempfile::NamedTempFile, path: PathBuf },
}

pub(crate) fn run(options: &Options) -> Outcome {
    options.fit_together()?;
    let compiled = compiled(&options.policies)?;
    let errors = compiled.findings.iter().filter(|finding| crate::check::stops_build(finding)).count();
    if errors > 0 {
        return Err("The policies have errors, so nothing was judged. Run milepost check.".to_string());
    }
    let model = &compiled.model;
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let (judge, names) = (Judge::new(model, &calendar), Names::new(model));
    let as_of = options.moment()?;
    let references = options.references()?;
    let (mut sums, mut worklist, mut tally) = (Sums::default(), Worklist::default(), Tally::default());
    let mut verdicts = options.verdicts(&notice::lines_for_all(model), as_of)?;
    for path in &options.logs {
        let mut faults = std::mem::take(&mut tally.faults);
        let mut log = options.open(path, &mut faults)?;
        tally.faults = faults;
        judge_log(&mut log, &judge, &names, as_of, &mut tally, |case, judgements| {
            sums.add(judgements);
            let shown = || references.shown(&case.reference);
            if options.show.contains(&Show::Worklist) {
                worklist.add(&shown(), judgements);
            }
            match &mut verdicts {
                Some(verdicts) => verdicts.case(&shown(), judgements).map_err(|_| cannot_write()),
                None => Ok(()),
            }
        })?;
    }
    let breached = sums.any(Kind::Breached);
    if let Some(verdicts) = verdicts {
        let out = verdicts.end().map_err(|_| cannot_write())?;
        out.into_inner().map_err(|_| cannot_write())?.finish()?;
        complain(&summary(&tally, options.withhold_small));
    } else {
        let tables = options.show.contains(&Show::Sums).then(|| sums.tables(model));
        let report = Report {
            model,
            notices: notice::lines_for_all(model),
            draft: notice::is_draft(model, &model.documents.keys().cloned().collect()),
            as_of,
            read: report::read_lines(&tally, options.withhold_small),
            faults: tally.faults.lines(),
            withheld: tables.as_ref().filter(|_| options.withhold_small).map(Withheld::of),
            tables,
            worklist: options.show.contains(&Show::Worklist).then(|| worklist.sorted()),
        };
        let text = match options.format {
            Format::Text => report::text(&report),
            Format::Csv => report::csv(&report),
            Format::Json => report::json(&report),
            Format::Html => report::html(&report),
        };
        let mut out = Out::to(options.output.as_deref())?;
        out.write_all(text.as_bytes()).map_err(|_| cannot_write())?;
        out.finish()?;
        if options.format == Format::Csv || options.output.is_some() {
            complain(&summary(&tally, options.withhold_small));
        }
    }
    Ok(match options.fail_on {
        FailOn::Breach => tally.faults.refused() == 0 && !breached,
        FailOn::Refusal => tally.faults.refused() == 0,
        FailOn::Nothing => true,
    })
}

fn summary(tally: &Tally, private: bool) -> String {
    let mut lines = report::read_lines(tally, private);
    lines.extend(tally.faults.lines());
    lines.join("\n") + "\n"
}

fn cannot_write() -> String {
    "The report cannot be written.".to_string()
}

impl Options {
    fn fit_together(&self) -> Result<(), String> {
        let verdicts = self.show.contains(&Show::Verdicts);
        if verdicts && self.show.len() > 1 {
            return Err("Verdicts are shown alone: ask for sums and the worklist in a run of their own.".to_string());
        }
        if verdicts && self.format == Format::Html {
            return Err("Verdicts are shown as text, csv or json.".to_string());
        }
        if self.show.len() > 1 && self.format == Format::Csv {
            return Err("A CSV file holds one table: ask for the sums or for the worklist.".to_string());
        }
        if self.key_file.is_some() && !self.hash_references {
            return Err("A key is of use only with --hash-references.".to_string());
        }
        Ok(())
    }

    /// The moment asked about.
    fn moment(&self) -> Result<Moment, String> {
        let unreadable = "The moment in --as-of is not a date, or a date and time: write 2026-12-24T16:00.";
        match &self.as_of {
            // The one place where a clock is read: what stands is asked of now.
            None => {
                times::read(&jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%MZ").to_string(), None, &Patterns::default())
                    .ok()
                    .and_then(|when| when.minutes().ok())
                    .map(|(_, last)| last)
                    .ok_or("The computer's clock shows a date that no calendar holds.".to_string())
            }
            Some(text) => times::read(text, Some(&Zone::London), &Patterns::default())
                .ok()
                .and_then(|when| when.minutes().ok())
                .map(|(_, last)| last)
                .ok_or(unreadable.to_string()),
        }
    }

    fn references(&self) -> Result<References, String> {
        if !self.hash_references {
            return Ok(References::AsTheyAre);
        }
        match &self.key_file {
            Some(path) => {
                let key =
                    std::fs::read(path).map_err(|_| format!("The key file {} cannot be read.", path.display()))?;
                References::hashed(&key)
            }
            None => {
                let key = std::env::var(KEY);
                let key = key.map_err(|_| format!("There is no key: name one with --key-file, or set {KEY}."))?;
                References::hashed(key.as_bytes())
            }
        }
    }

    fn verdicts(&self, notices: &[String], as_of: Moment) -> Result<Option<Verdicts<BufWriter<Out>>>, String> {
        if !self.show.contains(&Show::Verdicts) {
            return Ok(None);
        }
        let (format, as_of) = match self.format {
            Format::Csv => (VerdictFormat::Csv, as_of.iso()),
            Format::Json => (VerdictFormat::JsonLines, as_of.iso()),
            Format::Text | Format::Html => (VerdictFormat::Text, as_of.to_string()),
        };
        let out = BufWriter::new(Out::to(self.output.as_deref())?);
        Verdicts::begin(out, format, notices, &as_of).map(Some).map_err(|_| cannot_write())
    }

    fn open(&self, path: &Path, faults: &mut crate::cases::faults::Faults) -> Result<Log<File>, String> {
        let is_csv = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
        let mapping = match &self.mapping {
            Some(path) if is_csv => {
                let text = std::fs::read_to_string(path);
                Mapping::parse(&text.map_err(|_| format!("The mapping file {} cannot be read.", path.display()))?)?
            }
            _ => Mapping::default(),
        };
        let zone = match &self.zone {
            None => None,
            Some(name) => Some(Zone::named(name).ok_or("The zone in --zone is not known: write Europe/London.")?),
        };
        let manner = Manner { zone, patterns: Patterns::default() };
        let file = if path.as_os_str() == "-" { from_standard_input()? } else { regular(path)? };
        Log::open(file, is_csv, mapping, manner, faults)
    }
}

fn regular(path: &Path) -> Result<File, String> {
    let unreadable = |_| format!("The log {} cannot be read.", path.display());
    let mut file = File::open(path).map_err(unreadable)?;
    if file.metadata().map_err(unreadable)?.is_file() {
        return Ok(file);
    }
    if path.is_dir() {
        return Err(format!("{} is a folder; name the logs in it.", path.display()));
    }
    to_temporary(&mut file)
}

fn from_standard_input() -> Result<File, String> {
    to_temporary(&mut std::io::stdin().lock())
}

/// A log that can be read only once, put where it can be read again; no name leads there, and it is
/// gone when this ends.
fn to_temporary(source: &mut dyn Read) -> Result<File, String> {
    let failed = |_| "The log cannot be read to its end.".to_string();
    let mut file = tempfile::tempfile().map_err(|_| "There is no room for a temporary file.".to_string())?;
    std::io::copy(source, &mut file).map_err(failed)?;
    file.rewind().map_err(failed)?;
    Ok(file)
}

impl Out {
    fn to(path: Option<&Path>) -> Result<Self, String> {
        let Some(path) = path else { return Ok(Out::Printed) };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let temporary = tempfile::NamedTempFile::new_in(folder)
            .map_err(|_| format!("Nothing can be written to the folder {}.", folder.display()))?;
        Ok(Out::File { temporary, path: path.to_path_buf() })
    }

    fn finish(self) -> Result<(), String> {
        match self {
            Out::Printed => Ok(()),
            Out::File { temporary, path } => {
                let failed = format!("The report cannot be put in its place at {}.", path.display());
                temporary.persist(&path).map(|_| ()).map_err(|_| failed)
            }
        }
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        match self {
            // A reader that has gone away (`… | head`) is no fault.
            Out::Printed => {
                let _ = std::io::stdout().write_all(bytes);
                Ok(bytes.len())
            }
            Out::File { temporary, .. } => temporary.write(bytes),
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        match self {
            Out::Printed => Ok(()),
            Out::File { temporary, .. } => temporary.flush(),
        }
    }
}
