//! MP310: moments and states that cannot be as they are declared.

use crate::diagnostics::{Finding, Level, Origin, Span};
use crate::model::*;
use crate::networks::points::Same;
use std::collections::{BTreeMap, BTreeSet};

/// Moments declared the same as another and later too, or later than each other; states that begin with
/// their own end.
pub fn check(model: &Model) -> Vec<Finding> {
    let order = Order::of(model);
    let mut findings: Vec<Finding> =
        model.moments.iter().filter_map(|(name, moment)| both(model, name, moment)).collect();
    findings.extend(order.circles());
    findings.extend(model.states.values().filter_map(|state| backwards(&order, state)));
    findings
}

fn finding(title: &str, message: String, span: Span, help: &str) -> Finding {
    Finding::new("MP310", Level::Error, Origin::Policy, &[title], message).at(span, "").help(help)
}

fn both(model: &Model, name: &str, moment: &Moment) -> Option<Finding> {
    let (same, later) = (moment.same_as.as_ref()?, moment.same_or_later_than.as_ref()?);
    let reader = Reader::new(model);
    let title = reader.event(&Event::Moment(name.to_string()));
    let told = |name: &str| match model.acts.contains_key(name) {
        true => reader.act(name),
        false => reader.event(&Event::Moment(name.to_string())),
    };
    let message = format!(
        "{} is declared to be the same moment as {} and also the same or later than {}",
        sentence_case(&title),
        told(same),
        told(later)
    );
    Some(finding(
        &title,
        message,
        moment.span,
        "Keep the one that the text says: the same as …, or the same or later than …",
    ))
}

/// The declared order of events.
struct Order<'m> {
    model: &'m Model,
    same: Same,
    /// What each event is declared to be the same as or later than.
    sooner: BTreeMap<Event, Event>,
}

impl<'m> Order<'m> {
    fn of(model: &'m Model) -> Self {
        let same = Same::of(model);
        let mut sooner = BTreeMap::new();
        for (name, moment) in &model.moments {
            let Some(other) = &moment.same_or_later_than else { continue };
            let other = match model.acts.contains_key(other) {
                true => Event::Act(other.clone()),
                false => Event::Moment(other.clone()),
            };
            sooner.insert(same.one(&Event::Moment(name.clone())), same.one(&other));
        }
        Order { model, same, sooner }
    }

    /// Everything declared to be no later than an event, itself left out unless it is on a circle.
    fn before(&self, event: &Event) -> BTreeSet<Event> {
        let (mut seen, mut at) = (BTreeSet::new(), event);
        while let Some(next) = self.sooner.get(at) {
            if !seen.insert(next.clone()) {
                break;
            }
            at = next;
        }
        seen
    }

    fn circles(&self) -> Vec<Finding> {
        let reader = Reader::new(self.model);
        let mut told = BTreeSet::new();
        let mut findings = Vec::new();
        for (name, moment) in &self.model.moments {
            let event = self.same.one(&Event::Moment(name.clone()));
            let before = self.before(&event);
            if !before.contains(&event) || !told.insert(before.clone()) {
                continue;
            }
            let mut titles: Vec<String> = before.iter().map(|event| reader.event(event)).collect();
            titles.sort();
            let titles = titles.join(" and ");
            let message = format!("Each of these is declared to be the same or later than the other: {titles}");
            findings.push(finding(
                &titles,
                message,
                moment.span,
                "Turn one of them round, or declare them the same: the same as …",
            ));
        }
        findings
    }
}

fn backwards(order: &Order, state: &State) -> Option<Finding> {
    let one = |event: &Event| order.same.one(event);
    let begins: Vec<Event> = state.begins_with.iter().map(one).collect();
    let ends: Vec<Event> = state.ends_with.iter().map(one).collect();
    if begins.is_empty() || ends.is_empty() {
        return None;
    }
    // Only if every beginning is no earlier than every end.
    let no_earlier = |begin: &Event| ends.iter().all(|end| begin == end || order.before(begin).contains(end));
    if !begins.iter().all(no_earlier) {
        return None;
    }
    let message = format!("The state \"{}\" ends before it begins, or as it does", state.title);
    Some(finding(&state.title, message, state.span, "Correct what it begins with or what it ends with."))
}
