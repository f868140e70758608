//! A review that is void, because the sentence has changed since.

use crate::check::people::sorted;
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::{Marks, Model, Reader, Statement};

/// Reviews whose seal no longer fits what the sentence and its clauses say.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let reader = Reader::new(model);
    model.statements.iter().flat_map(|statement| of(&reader, statement)).collect()
}

fn of(reader: &Reader, statement: &Statement) -> Vec<Finding> {
    let reviews = marks(statement).flat_map(|marks| &marks.reviews);
    let mut findings = Vec::new();
    for review in reviews {
        let seal = reader.seal(statement);
        if review.seal.eq_ignore_ascii_case(&seal) {
            continue;
        }
        let on = crate::calendar::date_in_words(review.on);
        let mut key = sorted(statement.marks.cited());
        key.extend([review.by.clone(), review.on.to_string(), review.seal.to_lowercase()]);
        let key: Vec<&str> = key.iter().map(String::as_str).collect();
        let message = format!("The review by {} on {on} is void: the sentence has changed since", review.by);
        let finding = Finding::new("MP512", Level::Warning, Origin::Policy, &key, message)
            .at(review.span, "the seal no longer fits")
            .cite(statement.marks.cited())
            .because(format!("It now reads: {}.", reader.sentence(statement)))
            .help(format!("Read it again beside its paragraph. If it is right, write the new date and: seal {seal}"));
        findings.push(finding);
    }
    findings
}

/// The marks of a sentence and of its clauses: a review below a clause is of the whole sentence.
fn marks(statement: &Statement) -> impl Iterator<Item = &Marks> {
    std::iter::once(&statement.marks)
        .chain(statement.variants.iter().map(|variant| &variant.marks))
        .chain(statement.no_longer_needed_if.iter().map(|(_, marks)| marks))
        .chain(statement.several.iter().map(|several| &several.marks))
        .chain(statement.later_dates.iter().map(|later| &later.marks))
        .chain(statement.series.iter().map(|series| &series.marks))
}
