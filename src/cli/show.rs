//! How findings are shown, and which of them count as failing: shared by the commands that have any.

use crate::diagnostics::{Finding, Level, Sources, json, plain, sarif, terminal};
use std::io::IsTerminal;

#[derive(clap::Args)]
pub(crate) struct Show {
    /// How findings are shown; plain has no drawing characters, for screen readers
    #[arg(long, value_enum, default_value_t = Format::Terminal)]
    pub format: Format,
    /// Use colour
    #[arg(long, value_enum, default_value_t = Colour::Auto)]
    pub colour: Colour,
    /// End with exit code 1 if there is a finding of this level or above
    #[arg(long, value_enum, default_value_t = FailOn::Error)]
    pub fail_on: FailOn,
}

#[derive(Clone, Copy, clap::ValueEnum, PartialEq)]
pub(crate) enum Format {
    Terminal,
    Plain,
    Json,
    Sarif,
}

#[derive(Clone, Copy, clap::ValueEnum, PartialEq)]
pub(crate) enum Colour {
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, clap::ValueEnum, PartialEq)]
pub(crate) enum FailOn {
    Error,
    Warning,
    Note,
}

impl Show {
    pub fn render(&self, findings: &[Finding], sources: &Sources, folder: &str) -> String {
        match self.format {
            Format::Terminal => terminal::render(findings, sources, self.colour()),
            Format::Plain => plain::render(findings, sources),
            Format::Json => json::render(findings, sources),
            Format::Sarif => sarif::render(findings, sources, &rules(), folder),
        }
    }

    fn colour(&self) -> bool {
        match self.colour {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
        }
    }

    /// Whether no open finding is as grave as `--fail-on` says.
    pub fn passes(&self, findings: &[Finding]) -> bool {
        let least = match self.fail_on {
            FailOn::Error => Level::Error,
            FailOn::Warning => Level::Warning,
            FailOn::Note => Level::Note,
        };
        !findings.iter().any(|finding| finding.level >= least && !finding.is_closed())
    }
}

/// What a reader of a log is told about each code.
fn rules() -> Vec<sarif::Rule<'static>> {
    let rule = |row: &'static crate::check::Row| sarif::Rule {
        code: row.code,
        title: row.title,
        explanation: row.page.markdown(),
    };
    crate::check::TABLE.iter().map(rule).collect()
}
