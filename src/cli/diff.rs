//! `milepost diff`

use super::{Outcome, complain, print};
use crate::calendar::Moment;
use crate::cases::read::Mapping;
use crate::cases::resolve::Manner;
use crate::cases::times::{self, Patterns, Zone};
use crate::diff::input::{Read, read, read_revisions};
use crate::diff::replay::{Logs, replay};
use crate::diff::{Diff, Edition, Level, diff};
use crate::emit::amendments::{self, Report};
use crate::emit::write;
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// The old edition: a policy folder or a model.json; with --git, a revision
    old: PathBuf,
    /// The new edition, likewise
    #[arg(required_unless_present = "textconv")]
    new: Option<PathBuf>,
    /// With --git: the policy folder in the repository, after --
    #[arg(last = true, default_value = "policies")]
    folder: PathBuf,
    /// OLD and NEW are revisions in git: tags, branches, commits
    #[arg(long)]
    git: bool,
    /// For git's textconv: print the one policy file OLD in its canonical layout, and compare nothing
    #[arg(long)]
    textconv: bool,
    /// Only what changes for this role or agency, by its title
    #[arg(long)]
    role: Option<String>,
    /// How changes are shown
    #[arg(long, value_enum, default_value_t = Format::Terminal)]
    format: Format,
    /// Write the amendments table, the briefing, a page for each role and redline flowcharts to this folder
    #[arg(long)]
    out: Option<PathBuf>,
    /// End with exit code 1 if there is a change of this level or above
    #[arg(long, value_enum)]
    fail_on: Option<FailOn>,
    /// Judge these case logs under both editions instead: which cases would newly miss something
    #[arg(long, num_args = 1.., value_name = "LOGS", conflicts_with_all = ["out", "fail_on", "role"])]
    cases: Vec<PathBuf>,
    /// With --cases: as things stood at this moment (2026-12-24T16:00) or at the end of this day; now, if not said
    #[arg(long, requires = "cases")]
    as_of: Option<String>,
    /// With --cases, for CSV: a file that says which column is which
    #[arg(long, requires = "cases")]
    mapping: Option<PathBuf>,
    /// With --cases: the zone of times written without an offset, such as Europe/London
    #[arg(long, requires = "cases")]
    zone: Option<String>,
    /// With --cases: name the cases, not only how many there are
    #[arg(long, requires = "cases")]
    show_references: bool,
}

#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Format {
    Terminal,
    Json,
    Sarif,
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
    if options.textconv {
        return laid_out(&options.old);
    }
    let (old, new) = options.editions()?;
    let mut diff = diff(
        Edition { model: &old.model, findings: &old.findings },
        Edition { model: &new.model, findings: &new.findings },
    );
    if !options.cases.is_empty() {
        return options.replay(&old, &new, &diff);
    }
    if let Some(folder) = &options.out {
        let report = Report { old: &old, new: &new, diff: &diff, role: None };
        let files = amendments::documents(&report)?;
        let plan = write::plan(folder, &files)?;
        plan.carry_out()?;
        complain(&format!("{} files are in {}: begin with amendments.html.\n", files.len(), folder.display()));
    }
    if let Some(role) = &options.role {
        amendments::only_for(&mut diff, [&old.model, &new.model], role)?;
    }
    let report = Report { old: &old, new: &new, diff: &diff, role: options.role.as_deref() };
    match options.format {
        Format::Terminal => print(&amendments::summary(&report)),
        Format::Json => print(&amendments::json(&diff)),
        Format::Sarif => print(&amendments::sarif(&report, &options.new_folder())),
    }
    let grave = options.fail_on.map(FailOn::level);
    Ok(!diff.changes.iter().any(|change| grave.is_some_and(|level| change.level <= level)))
}

/// A policy file as git is to compare it: what is not understood stays as it is.
fn laid_out(path: &std::path::Path) -> Outcome {
    let bytes = std::fs::read(path).map_err(|_| format!("{} cannot be read.", path.display()))?;
    let text = crate::syntax::normalise(&String::from_utf8_lossy(&bytes));
    print(&crate::syntax::format::format(0, &path.to_string_lossy(), &text).text);
    Ok(true)
}

impl Options {
    fn editions(&self) -> Result<(Read, Read), String> {
        let new = self.new.as_deref().ok_or("Name the new edition too.")?;
        if self.git {
            return read_revisions(&self.old.to_string_lossy(), &new.to_string_lossy(), &self.folder);
        }
        Ok((read(&self.old)?, read(new)?))
    }

    /// Where the new edition's files lie, for tools that open them.
    fn new_folder(&self) -> String {
        let folder = if self.git { Some(&self.folder) } else { self.new.as_ref() };
        folder.map(|folder| folder.to_string_lossy().into_owned()).unwrap_or_default()
    }

    fn replay(&self, old: &Read, new: &Read, diff: &Diff) -> Outcome {
        let mapping = match &self.mapping {
            None => Mapping::default(),
            Some(path) => {
                let text = std::fs::read_to_string(path);
                Mapping::parse(&text.map_err(|_| format!("The mapping file {} cannot be read.", path.display()))?)?
            }
        };
        let zone = match &self.zone {
            None => None,
            Some(name) => Some(Zone::named(name).ok_or("The zone in --zone is not known: write Europe/London.")?),
        };
        let manner = Manner { zone, patterns: Patterns::default() };
        let logs = Logs { paths: &self.cases, mapping, manner, as_of: self.moment()? };
        let effect = replay(&old.model, &new.model, diff, &logs)?;
        let report = Report { old, new, diff, role: None };
        match self.format {
            Format::Terminal => print(&amendments::effect(&report, &effect, self.show_references)),
            Format::Json => print(&amendments::effect_json(&effect, self.show_references)),
            Format::Sarif => return Err("With --cases, choose --format terminal or json.".to_string()),
        }
        Ok(true)
    }

    /// The moment asked about.
    fn moment(&self) -> Result<Moment, String> {
        let last = |text: &str, zone: Option<&Zone>| {
            let when = times::read(text, zone, &Patterns::default()).ok()?;
            when.minutes().ok().map(|(_, last)| last)
        };
        match &self.as_of {
            Some(text) => last(text, Some(&Zone::London)).ok_or_else(|| {
                "The moment in --as-of is not a date, or a date and time: write 2026-12-24T16:00.".to_string()
            }),
            // What stands is asked of now.
            None => last(&jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%MZ").to_string(), None)
                .ok_or_else(|| "The computer's clock shows a date that no calendar holds.".to_string()),
        }
    }
}
