//! The pages' examples are the checks' tests; the rest holds for all checks at once.

mod examples;
mod stable;
mod table;

use crate::diagnostics::{Finding, Sources};

/// The findings of a policy, compiled as users compile it.
fn findings(sources: &Sources) -> Vec<Finding> {
    crate::compile(sources.clone(), Vec::new()).findings
}
