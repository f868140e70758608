//! Every mark of a model, wherever it stands.

use crate::model::{Marks, Model, Statement};

/// Hands every mark of the model to `visit`.
pub fn each(model: &mut Model, visit: &mut impl FnMut(&mut Marks)) {
    model.documents.values_mut().for_each(|thing| visit(&mut thing.marks));
    model.agencies.values_mut().for_each(|thing| visit(&mut thing.marks));
    model.roles.values_mut().for_each(|thing| visit(&mut thing.marks));
    model.facts.values_mut().for_each(|thing| visit(&mut thing.marks));
    model.moments.values_mut().for_each(|thing| visit(&mut thing.marks));
    model.dates.values_mut().for_each(|thing| visit(&mut thing.marks));
    model.states.values_mut().for_each(|thing| visit(&mut thing.marks));
    model.elsewhere.values_mut().for_each(|thing| visit(&mut thing.marks));
    model.terms.values_mut().for_each(|thing| visit(&mut thing.marks));
    visit(&mut model.calendar.marks);
    for act in model.acts.values_mut() {
        visit(&mut act.marks);
        act.marks_moments.iter_mut().for_each(|marked| visit(&mut marked.marks));
        act.needs.iter_mut().for_each(|need| visit(&mut need.marks));
        act.quorums.iter_mut().for_each(|quorum| visit(&mut quorum.marks));
    }
    for procedure in model.procedures.values_mut() {
        visit(&mut procedure.marks);
        procedure.starts.iter_mut().for_each(|start| visit(&mut start.marks));
        procedure.interrupts.iter_mut().for_each(|interrupt| visit(&mut interrupt.marks));
        for node in &mut procedure.nodes {
            visit(&mut node.marks);
            node.routes.iter_mut().for_each(|route| visit(&mut route.marks));
            node.parts.iter_mut().for_each(|part| visit(&mut part.marks));
        }
    }
    for register in model.registers.values_mut() {
        visit(&mut register.marks);
        register.entries.iter_mut().for_each(|entry| visit(&mut entry.marks));
    }
    model.variations.values_mut().for_each(|variation| visit(&mut variation.marks));
    model.statements.iter_mut().for_each(|statement| of_statement(statement, visit));
}

/// Hands every mark of a statement to `visit`.
pub fn of_statement(statement: &mut Statement, visit: &mut impl FnMut(&mut Marks)) {
    visit(&mut statement.marks);
    statement.no_longer_needed_if.iter_mut().for_each(|(_, marks)| visit(marks));
    statement.variants.iter_mut().for_each(|variant| visit(&mut variant.marks));
    statement.several.iter_mut().for_each(|several| visit(&mut several.marks));
    statement.later_dates.iter_mut().for_each(|later| visit(&mut later.marks));
    statement.series.iter_mut().for_each(|series| visit(&mut series.marks));
    statement.items.iter_mut().for_each(|item| visit(&mut item.marks));
}
