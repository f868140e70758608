//! Clocks whose start, amount or actor the text does not state.

use super::{by_procedure, entry, note};
use crate::check::people::responsible::is_silent;
use crate::diagnostics::Finding;
use crate::model::{Anchor, Bound, Limit, Marks, Model, Node, NodeKind, Reader, Silence, Statement};

/// One note for each procedure, with how many of each kind.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let reader = Reader::new(model);
    let mut findings = Vec::new();
    for (mut count, statements) in by_procedure(model) {
        let mut open: [usize; 3] = [0; 3];
        for statement in statements {
            for (which, sentence) in of(&reader, statement) {
                open[which] += 1;
                let what = ["no start", "no amount", "nobody named"][which];
                count.things.push(entry(&format!("{what}: {sentence}"), &statement.marks.cited()));
            }
        }
        let steps = silent_steps(model, count.span);
        open[2] += steps.len();
        count
            .things
            .extend(steps.iter().map(|node| entry(&format!("nobody named: {}", node.title), &node.marks.cited())));
        let kinds = ["start", "amount", "actor"];
        let counted = (0..3).filter(|at| open[*at] > 0).map(|at| plural(open[at], kinds[at]));
        let told: Vec<String> = counted.collect();
        if !told.is_empty() {
            count.things.sort();
            let message = format!("{}: not stated in the text: {}", count.title, told.join(", "));
            findings.push(note(
                "MP503",
                &count,
                message,
                "Nothing has to change; every output says that the text does not say.",
            ));
        }
    }
    findings
}

fn plural(count: usize, thing: &str) -> String {
    if count == 1 { format!("1 {thing}") } else { format!("{count} {thing}s") }
}

/// The silences of a sentence and its clauses: 0 the start, 1 the amount, 2 the actor.
fn of(reader: &Reader, statement: &Statement) -> Vec<(usize, String)> {
    let base = (&statement.marks, statement.bounds.as_slice(), reader.sentence(statement));
    let variants = statement.variants.iter().map(|v| (&v.marks, v.bounds.as_slice(), reader.variant(statement, v)));
    let mut list = Vec::new();
    for (marks, bounds, sentence) in std::iter::once(base).chain(variants) {
        if no_start(marks, bounds) {
            list.push((0, sentence.clone()));
        }
        if marks.leaves_open(Silence::Amount) {
            list.push((1, sentence.clone()));
        }
        if marks.leaves_open(Silence::Actor) {
            list.push((2, sentence));
        }
    }
    list
}

fn no_start(marks: &Marks, bounds: &[Bound]) -> bool {
    let silent =
        |bound: &Bound| !matches!(bound.limit, Limit::AtMost { .. }) && bound.limit.anchor() == Some(&Anchor::Silent);
    marks.leaves_open(Silence::Start) || bounds.iter().any(silent)
}

/// Steps of the procedure declared at this place for which the step itself says that nobody is named.
fn silent_steps(model: &Model, span: Option<crate::diagnostics::Span>) -> Vec<&Node> {
    let procedure = model.procedures.values().find(|procedure| Some(procedure.span) == span);
    let marked = |node: &&Node| {
        matches!(node.kind, NodeKind::Step | NodeKind::Decision)
            && node.marks.leaves_open(Silence::Actor)
            && is_silent(model, node)
    };
    procedure.map(|procedure| procedure.nodes.iter().filter(marked).collect()).unwrap_or_default()
}
