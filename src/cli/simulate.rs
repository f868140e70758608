//! `milepost simulate`

use super::{Outcome, compiled, complain, print};
use crate::calendar::Calendar;
use crate::cases::simulate::{self, Fault, Simulated};
use crate::emit::read;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// The procedure that the cases go through, by its name or its title
    procedure: String,
    /// The folder with the policy files
    #[arg(long, default_value = "policies")]
    folder: PathBuf,
    /// How many cases
    #[arg(long, default_value_t = 10)]
    cases: u64,
    /// Any whole number: the same seed gives the same cases on every machine
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The kinds of fault to put in, with commas between; all for every kind
    #[arg(long, value_name = "KINDS", value_delimiter = ',')]
    faults: Vec<String>,
    /// How many cases in a hundred have a fault
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u8).range(0..=100))]
    faulty: u8,
    /// The first day on which a case may begin: 2026-03-02
    #[arg(long, value_name = "DATE")]
    from: Option<jiff::civil::Date>,
    /// How many days after it the last case may begin
    #[arg(long, default_value_t = 180, value_parser = clap::value_parser!(u16).range(1..=3650))]
    days: u16,
    /// How the log is written
    #[arg(long, value_enum, default_value_t = Format::Jsonl)]
    format: Format,
    /// The file to write the log to; without it, it is printed
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The file to write to what each case must come to, one JSON line a case
    #[arg(long, value_name = "FILE")]
    expected: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// JSON Lines, the format of case logs
    Jsonl,
    /// Comma-separated values, for spreadsheets
    Csv,
}

pub(crate) fn run(options: &Options) -> Outcome {
    let compiled = compiled(&options.folder)?;
    if compiled.findings.iter().any(crate::check::stops_build) {
        return Err("There are errors in the policies: mend them first. Run milepost check.".to_string());
    }
    let model = &compiled.model;
    let procedure = read::find(model, &options.procedure)?;
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let wanted = wanted(options, model)?;
    let beyond = "The cases would lie outside the years 1900 to 2299.";
    let as_of = simulate::as_of(&wanted).ok_or(beyond)?;
    let cases = simulate::simulate(model, &calendar, procedure, wanted).ok_or(beyond)?;
    let mut log = Sink::to(options.output.as_deref())?;
    let mut expected = options.expected.as_deref().map(|path| Sink::to(Some(path))).transpose()?;
    let mut table = (options.format == Format::Csv).then(|| simulate::Table::new(model));
    log.write(&table.as_ref().map_or_else(simulate::header_line, simulate::Table::heading))?;
    let mut tally = Tally::default();
    for case in cases {
        tally.add(&case);
        log.write(&match &mut table {
            Some(table) => table.rows(&case.entries),
            None => simulate::json_lines(&case.entries),
        })?;
        if let Some(expected) = &mut expected {
            expected.write(&simulate::expected_line(&case))?;
        }
    }
    log.finish()?;
    expected.map(Sink::finish).transpose()?;
    complain(&format!("{}Expected of it as of {as_of} (--as-of {}).\n", tally.said(), as_of.iso()));
    Ok(true)
}

fn wanted(options: &Options, model: &crate::model::Model) -> Result<simulate::Options, String> {
    let mut wanted = simulate::Options::lawful(model, options.cases, options.seed);
    wanted.from = options.from.unwrap_or(wanted.from);
    wanted.days = usize::from(options.days);
    wanted.faulty = usize::from(options.faulty);
    for name in options.faults.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
        match Fault::named(name) {
            _ if name == "all" => wanted.faults = Fault::ALL.to_vec(),
            Some(fault) => wanted.faults.push(fault),
            None => {
                let names = Fault::ALL.map(Fault::name).join(", ");
                return Err(format!("No kind of fault is called so. The kinds are: {names}, or all."));
            }
        }
    }
    if wanted.faults.is_empty() {
        wanted.faulty = 0;
    }
    Ok(wanted)
}

/// What was made, for people.
#[derive(Default)]
struct Tally {
    cases: u64,
    entries: u64,
    faulty: u64,
    /// Without a fault, and yet something is missed.
    unavoidable: u64,
    empty: u64,
    stuck: Option<&'static str>,
}

impl Tally {
    fn add(&mut self, case: &Simulated) {
        self.cases += 1;
        self.entries += case.entries.len() as u64;
        self.faulty += u64::from(case.fault.is_some());
        self.unavoidable += u64::from(case.fault.is_none() && !case.expected.is_empty());
        self.empty += u64::from(case.entries.is_empty());
        self.stuck = self.stuck.or(case.stuck);
    }

    fn said(&self) -> String {
        let Tally { cases, entries, faulty, unavoidable, empty, stuck } = self;
        let mut said = format!("{cases} made-up cases with {entries} entries; {faulty} of them with a fault.\n");
        if *unavoidable > 0 {
            said += &format!("In {unavoidable} of them the text itself could not be kept to: see what is expected.\n");
        }
        if *empty > 0 {
            let why = stuck.map(|why| format!(" ({why})")).unwrap_or_default();
            said += &format!("{empty} of them are empty: no course of things was found for them{why}.\n");
        }
        said
    }
}

/// A file, or standard output.
struct Sink(Option<BufWriter<std::fs::File>>);

impl Sink {
    fn to(path: Option<&Path>) -> Result<Self, String> {
        let open = |path: &Path| {
            let file = std::fs::File::create(path);
            file.map(BufWriter::new).map_err(|error| format!("{} cannot be written: {error}.", path.display()))
        };
        path.map(open).transpose().map(Sink)
    }

    fn write(&mut self, text: &str) -> Result<(), String> {
        match &mut self.0 {
            None => {
                print(text);
                Ok(())
            }
            Some(file) => {
                file.write_all(text.as_bytes()).map_err(|error| format!("The file cannot be written: {error}."))
            }
        }
    }

    fn finish(self) -> Result<(), String> {
        match self.0 {
            None => Ok(()),
            Some(mut file) => file.flush().map_err(|error| format!("The file cannot be written: {error}.")),
        }
    }
}
