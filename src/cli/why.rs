//! `milepost why`

use super::{Outcome, compiled, print};
use crate::emit::why;
use std::path::PathBuf;

/// The longest line printed, in characters.
const WIDTH: usize = 100;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// The id of a finding, such as MP301-bd9faf64, or its beginning
    id: String,
    /// The folder with the policy files
    #[arg(long, default_value = "policies")]
    folder: PathBuf,
}

pub(crate) fn run(options: &Options) -> Outcome {
    let compiled = compiled(&options.folder)?;
    let finding = why::find(&compiled.findings, &options.id)?;
    print(&why::walk(&compiled, finding, WIDTH));
    Ok(true)
}
