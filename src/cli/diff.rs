//! `milepost diff`

use super::{Outcome, print};
use crate::diff::input::{Read, read, read_revisions};
use crate::diff::{Edition, Level, diff};
use crate::emit::amendments::{self, Report};
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// The old edition: a policy folder or a model.json; with --git, a revision
    old: PathBuf,
    /// The new edition, likewise
    new: PathBuf,
    /// With --git: the policy folder in the repository
    #[arg(last = true, default_value = "policies")]
    folder: PathBuf,
    /// OLD and NEW are revisions in git: tags, branches, commits
    #[arg(long)]
    git: bool,
    /// Only what changes for this role or agency, by its title
    #[arg(long)]
    role: Option<String>,
    /// How changes are shown
    #[arg(long, value_enum, default_value_t = Format::Terminal)]
    format: Format,
    /// End with exit code 1 if there is a change of this level or above
    #[arg(long, value_enum)]
    fail_on: Option<FailOn>,
}

#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Format {
    Terminal,
    Json,
}

#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum FailOn {
    MustAct,
    ShouldKnow,
    Editorial,
}

impl FailOn {
    fn level(self) -> Level {
        match self {
            FailOn::MustAct => Level::MustAct,
            FailOn::ShouldKnow => Level::ShouldKnow,
            FailOn::Editorial => Level::Editorial,
        }
    }
}

pub(crate) fn run(options: &Options) -> Outcome {
    let (old, new) = options.editions()?;
    let edition = |read: &'_ Read| -> (crate::model::Model, Vec<crate::diagnostics::Finding>) { (read.model.clone(), read.findings.clone()) };
    let ((old_model, old_findings), (new_model, new_findings)) = (edition(&old), edition(&new));
    let mut diff = diff(
        Edition { model: &old_model, findings: &old_findings },
        Edition { model: &new_model, findings: &new_findings },
    );
    if let Some(role) = &options.role {
        amendments::only_for(&mut diff, [&old_model, &new_model], role)?;
    }
    let report = Report { old: &old, new: &new, diff: &diff, role: options.role.as_deref() };
    match options.format {
        Format::Terminal => print(&amendments::summary(&report)),
        Format::Json => print(&amendments::json(&diff)),
    }
    let grave = options.fail_on.map(FailOn::level);
    Ok(!diff.changes.iter().any(|change| grave.is_some_and(|level| change.level <= level)))
}

impl Options {
    fn editions(&self) -> Result<(Read, Read), String> {
        if self.git {
            return read_revisions(&self.old.to_string_lossy(), &self.new.to_string_lossy(), &self.folder);
        }
        Ok((read(&self.old)?, read(&self.new)?))
    }
}
