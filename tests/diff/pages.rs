//! The pages of the kinds: each has its kind's heading, and an example that compares to its kind and to
//! nothing else. What the examples speak of is declared in `src/diff/pages/around.milepost`.

use super::{compared, kinds};
use milepost::diagnostics::{Source, Sources};
use milepost::diff::TABLE;

const AROUND: &str = include_str!("../../src/diff/pages/around.milepost");

/// Kinds without an example in one small policy: they need two procedures, the checks, or nothing at all.
const NO_EXAMPLE: &[&str] = &[
    "procedure-split",
    "procedure-merged",
    "step-moved",
    "calendar-changed",
    "finding-introduced",
    "finding-mended",
    "otherwise-changed",
];

fn example(page: &str, which: &str) -> Option<String> {
    let fence = format!("```milepost {which}");
    let mut lines = page.lines().skip_while(|line| *line != fence);
    lines.next()?;
    Some(lines.take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect())
}

#[test]
fn every_example_is_of_its_kind_and_of_no_other() {
    let mut wrong = Vec::new();
    for row in TABLE {
        assert!(row.page.heading().starts_with(&format!("{}: ", row.id)), "{}", row.id);
        let page = row.page.markdown();
        let (Some(before), Some(after)) = (example(page, "before"), example(page, "after")) else {
            assert!(NO_EXAMPLE.contains(&row.id), "{} has no example", row.id);
            continue;
        };
        let model = |text: &str| {
            let text = milepost::syntax::normalise(&format!("{AROUND}{text}"));
            let sources = Sources { files: vec![Source { name: "example.milepost".into(), text }] };
            let compiled = milepost::compile(sources, Vec::new());
            let faults: Vec<String> = compiled
                .findings
                .iter()
                .filter(|finding| {
                    matches!(
                        finding.code,
                        "MP001" | "MP002" | "MP101" | "MP103" | "MP105" | "MP110" | "MP111" | "MP117"
                    )
                })
                .map(|finding| format!("{}: {} {}", row.id, finding.code, finding.message))
                .collect();
            (compiled.model, faults)
        };
        let ((old, faults), (new, more)) = (model(&before), model(&after));
        wrong.extend(faults);
        wrong.extend(more);
        let diff = compared(&old, &new);
        if kinds(&diff.changes) != [row.id] {
            let shown: Vec<String> =
                diff.changes.iter().map(|change| format!("{} {}", change.kind.id, change.line())).collect();
            wrong.push(format!("{}: {shown:#?}", row.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
