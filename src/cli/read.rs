//! `milepost read`

use super::{Outcome, compiled, complain, print};
use crate::emit::read;
use std::path::PathBuf;

/// The longest line printed, in characters.
const WIDTH: usize = 100;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// The procedure to read back, by its name or its title; without one, the procedures are listed
    procedure: Option<String>,
    /// The folder with the policy files
    #[arg(long, default_value = "policies")]
    folder: PathBuf,
}

pub(crate) fn run(options: &Options) -> Outcome {
    let compiled = compiled(&options.folder)?;
    let errors = compiled.findings.iter().filter(|finding| crate::check::stops_build(finding)).count();
    if errors > 0 {
        let (verb, noun) = if errors == 1 { ("is", "error") } else { ("are", "errors") };
        complain(&format!(
            "There {verb} {errors} {noun} in the policies, so something may be missing here. Run milepost check.\n"
        ));
    }
    match &options.procedure {
        None => print(&read::list_in_text(&compiled.model, WIDTH)),
        Some(wanted) => {
            let name = read::find(&compiled.model, wanted)?;
            print(&read::in_text(&compiled.model, name, WIDTH).unwrap_or_default());
        }
    }
    Ok(true)
}
