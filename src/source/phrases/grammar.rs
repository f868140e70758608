//! The grammar of `grammar/time-phrases.pest`, as pest compiles it.
#![allow(missing_docs)]

#[derive(pest_derive::Parser)]
#[grammar = "../grammar/time-phrases.pest"]
pub(super) struct Phrases;
