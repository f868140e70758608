//! The commands, one file each. No logic: they read, call the rooms, print and write.

/// Prints a line to standard output.
macro_rules! say {
    ($($words:tt)*) => { $crate::cli::print(&format!("{}\n", format_args!($($words)*))) };
}

mod build;
mod check;
mod checklist;
mod diff;
mod explain;
mod fmt;
mod new;
mod progress;
mod read;
mod show;
mod simulate;
mod source;
mod timeline;
mod validate;
mod why;

use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// What a command came to, as an exit code: 0 good, 1 findings at or above the level asked for, 2 could not run.
pub type Outcome = Result<bool, String>;

#[derive(Parser)]
#[command(
    name = "milepost",
    version,
    about = "A compiler for safeguarding procedures: checks them, draws them, and turns them into checklists and validators"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check the policies and show what was found
    Check(check::Options),
    /// Write flowcharts, checklists and everything else that is made from the policies
    Build(build::Options),
    /// Read a procedure back as plain English sentences beside their citations
    Read(read::Options),
    /// Explain a code, or the finding of an id; without one, list them all
    Explain(explain::Options),
    /// Put policy files into their canonical layout
    Fmt(fmt::Options),
    /// Show when everything in a procedure is due, as a table or a chart
    Timeline(timeline::Options),
    /// Print a procedure's checklist with real due dates, and write them to a calendar file
    Checklist(checklist::Options),
    /// Walk through a finding step by step, with dates
    Why(why::Options),
    /// Make up cases of a procedure, lawful ones and ones with a fault, with the verdicts expected of them
    Simulate(simulate::Options),
    /// Judge case logs: what was kept, what was missed, what is due next
    Validate(validate::Options),
    /// Show what changed between two editions, and for whom
    Diff(diff::Options),
    /// Start a folder of your own with a small invented example
    New(new::Options),
    /// Read a source document: what each paragraph states, and what a new edition changes
    Source(source::Options),
}

/// Runs the command named in the arguments and gives the exit code.
pub fn run() -> u8 {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let code = if error.use_stderr() { 2 } else { 0 };
            let _ = error.print();
            return code;
        }
    };
    let outcome = match cli.command {
        Command::Check(options) => check::run(&options),
        Command::Build(options) => build::run(&options),
        Command::Read(options) => read::run(&options),
        Command::Explain(options) => explain::run(&options),
        Command::Fmt(options) => fmt::run(&options),
        Command::Timeline(options) => timeline::run(&options),
        Command::Checklist(options) => checklist::run(&options),
        Command::Why(options) => why::run(&options),
        Command::Simulate(options) => simulate::run(&options),
        Command::Validate(options) => validate::run(&options),
        Command::Diff(options) => diff::run(&options),
        Command::New(options) => new::run(&options),
        Command::Source(options) => source::run(&options),
    };
    match outcome {
        Ok(true) => 0,
        Ok(false) => 1,
        Err(message) => {
            complain(&format!("{message}\n"));
            2
        }
    }
}

/// The folder with the policies, as every command takes it.
#[derive(clap::Args)]
pub(crate) struct Folder {
    /// The folder with the policy files
    #[arg(default_value = "policies")]
    pub folder: PathBuf,
}

/// Reads and compiles the folder.
pub(crate) fn compiled(folder: &std::path::Path) -> Result<crate::Compiled, String> {
    let (sources, findings) = crate::syntax::folder::read(folder)?;
    Ok(crate::compile(sources, findings))
}

/// Prints to standard output; a reader that has gone away (`… | head`) is no fault.
pub(crate) fn print(text: &str) {
    use std::io::Write;
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Prints to standard error, with the same patience.
pub(crate) fn complain(text: &str) {
    use std::io::Write;
    let _ = std::io::stderr().write_all(text.as_bytes());
}
