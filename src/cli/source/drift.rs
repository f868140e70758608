//! `milepost source drift`

use super::super::Outcome;

#[derive(clap::Args)]
pub(crate) struct Options {}

pub(crate) fn run(_options: &Options) -> Outcome {
    Ok(true)
}
