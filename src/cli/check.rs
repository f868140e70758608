//! `milepost check`

use super::show::{Format, Show};
use super::{Folder, Outcome, compiled, print};

#[derive(clap::Args)]
pub(crate) struct Options {
    #[command(flatten)]
    folder: Folder,
    #[command(flatten)]
    show: Show,
}

pub(crate) fn run(options: &Options) -> Outcome {
    let compiled = compiled(&options.folder.folder)?;
    let folder = options.folder.folder.to_string_lossy();
    print(&options.show.render(&compiled.findings, &compiled.sources, &folder));
    if matches!(options.show.format, Format::Terminal | Format::Plain) {
        print(&crate::diagnostics::summary::render(&compiled.findings));
    }
    Ok(options.show.passes(&compiled.findings))
}
