//! No more findings than anyone would read.

use super::{Finding, Level, Origin, Sources, Span};
use std::collections::BTreeMap;

/// Findings of one file beyond this number are counted, not listed.
const MOST: usize = 100;

/// Keeps the first findings of each file that are ours to mend, and says how many more there are.
/// Findings about the published text are never left out.
pub fn keep_the_first(findings: &mut Vec<Finding>, sources: &Sources) {
    let mut counts: BTreeMap<u32, (usize, Level)> = BTreeMap::new();
    findings.retain(|finding| {
        let place = finding.places_primary_first().next();
        let (Origin::Policy, Some(place), false) = (finding.origin, place, finding.code == "MP010") else {
            return true;
        };
        let (count, worst) = counts.entry(place.span.file).or_insert((0, finding.level));
        *count += 1;
        if *count > MOST {
            *worst = finding.level.max(if *count == MOST + 1 { Level::Note } else { *worst });
        }
        *count <= MOST
    });
    for (file, (count, worst)) in counts.into_iter().filter(|(_, (count, _))| *count > MOST) {
        let more = count - MOST;
        let here = Span { file, line: 1, start: 0, end: 0 };
        let message = match more {
            1 => "There is 1 more finding in this file".to_string(),
            _ => format!("There are {more} more findings in this file"),
        };
        let name = sources.file(here).name.clone();
        findings.push(
            Finding::new("MP010", worst, Origin::Policy, &["more"], message)
                .at(here, "")
                .because(format!("The first {MOST} of {name} are listed."))
                .help("Mend those first, then check again."),
        );
    }
}
