//! `milepost check`

use super::show::{Format, Show};
use super::{Folder, Outcome, compiled, print};
use crate::diagnostics::{Finding, Level, brief, summary};

#[derive(clap::Args)]
pub(crate) struct Options {
    #[command(flatten)]
    folder: Folder,
    #[command(flatten)]
    show: Show,
    /// Show notes whole, not a line each
    #[arg(long)]
    notes: bool,
}

pub(crate) fn run(options: &Options) -> Outcome {
    let compiled = compiled(&options.folder.folder)?;
    let folder = options.folder.folder.to_string_lossy();
    let (all, show) = (&compiled.findings, &options.show);
    if matches!(show.format, Format::Json | Format::Sarif) {
        print(&show.render(all, &compiled.sources, &folder));
        return Ok(show.passes(all));
    }
    let whole = |finding: &&Finding| options.notes || finding.level > Level::Note;
    let in_full: Vec<Finding> = all.iter().filter(whole).cloned().collect();
    let in_brief: Vec<&Finding> = all.iter().filter(|finding| !whole(finding)).collect();
    print(&show.render(&in_full, &compiled.sources, &folder));
    print(&brief::render(&in_brief));
    print(&summary::render(all));
    Ok(show.passes(all))
}
