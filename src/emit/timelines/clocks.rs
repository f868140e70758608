//! Which clocks run: what has happened, when, and what is counted from it.

use super::circumstances::nearness;
use super::view::Clock;
use crate::calendar::{Calendar, Date, Moment, Time, Weekday};
use crate::diagnostics::one_line;
use crate::model::{Anchor, Event, Model, Procedure, Reader};
use std::collections::BTreeMap;

/// What has happened, and when.
#[derive(Clone, Debug, Default)]
pub struct Clocks {
    set: BTreeMap<Event, Moment>,
}

impl Clocks {
    /// Says that something happened; what was said of it before no longer counts.
    pub fn set(&mut self, model: &Model, event: &Event, at: Moment) {
        self.set.insert(one_name(model, event), at);
    }

    /// When something happened, as far as is known. A state begins with the first of the events it
    /// begins with.
    pub fn of(&self, model: &Model, event: &Event) -> Option<Moment> {
        if let Some(at) = self.set.get(&one_name(model, event)) {
            return Some(*at);
        }
        let begins = match event {
            Event::StateBegins(state) => &model.states.get(state)?.begins_with,
            Event::StateEnds(state) => &model.states.get(state)?.ends_with,
            _ => return None,
        };
        begins.iter().filter_map(|event| self.set.get(&one_name(model, event)).copied()).min()
    }

    /// When a limit's clock started. Of "the earlier of" what is known is enough: the other could only
    /// make it sooner.
    pub fn start_of(&self, model: &Model, anchor: &Anchor) -> Option<Moment> {
        match anchor {
            Anchor::Event { event, .. } => self.of(model, event),
            Anchor::EarlierOf(events) => events.iter().filter_map(|event| self.of(model, event)).min(),
            Anchor::LaterOf(events) => {
                let known: Option<Vec<Moment>> = events.iter().map(|event| self.of(model, event)).collect();
                known?.into_iter().max()
            }
            Anchor::Silent => None,
        }
    }

    /// The clocks, the earliest first.
    pub fn told(&self, model: &Model) -> Vec<Clock> {
        let reader = Reader::new(model);
        let mut by_moment: BTreeMap<Moment, Vec<String>> = BTreeMap::new();
        for (event, at) in &self.set {
            by_moment.entry(*at).or_default().push(reader.event(event));
        }
        by_moment.into_iter().map(|(at, what)| Clock { at, what }).collect()
    }
}

/// An event under the name that all its declared synonyms share.
fn one_name(model: &Model, event: &Event) -> Event {
    let Event::Moment(name) = event else { return event.clone() };
    let mut name = name.clone();
    for _ in 0..model.moments.len() {
        match model.moments.get(&name).and_then(|moment| moment.same_as.clone()) {
            Some(same) if model.acts.contains_key(&same) => return Event::Act(same),
            Some(same) if same != name => name = same,
            _ => break,
        }
    }
    Event::Moment(name)
}

/// A date and time from a command line; a date alone is its first minute, and `true` says so.
///
/// # Errors
/// A message for people.
pub fn read_moment(text: &str) -> Result<(Moment, bool), String> {
    let text = text.trim();
    if let Ok(date) = text.parse::<Date>()
        && text.len() == 10
    {
        return Moment::first_of(date).map(|at| (at, true)).map_err(|reason| format!("{reason}."));
    }
    Moment::parse(text).map(|at| (at, false)).map_err(|reason| format!("{}.", one_line(&reason.to_string())))
}

/// `EVENT=DATE`: something that happened, by its title or its name.
///
/// # Errors
/// A message for people: what was not understood, and what is near.
pub fn read_happened(model: &Model, text: &str) -> Result<(Event, Moment), String> {
    let Some((name, date)) = text.split_once('=') else {
        return Err(format!("\"{}\" does not say when. Write it like \"NAME=2026-12-24T16:00\".", one_line(text)));
    };
    let fold = |text: &str| text.trim().to_lowercase().trim_start_matches("the ").replace('-', " ");
    let (wanted, reader) = (fold(name), Reader::new(model));
    let moments = model.moments.keys().map(|name| (name, Event::Moment(name.clone())));
    let acts = model.acts.keys().map(|name| (name, Event::Act(name.clone())));
    let states = model.states.keys().map(|name| (name, Event::StateBegins(name.clone())));
    let title = |event: &Event| match event {
        Event::StateBegins(state) => reader.state(state),
        Event::Act(act) => reader.act(act),
        other => reader.event(other).trim_start_matches("the ").to_string(),
    };
    let dates = model.dates.keys().map(|name| (name, Event::Date(name.clone())));
    let known: Vec<(String, String, Event)> = moments
        .chain(acts)
        .chain(states)
        .chain(dates)
        .map(|(name, event)| (fold(name), fold(&title(&event)), event))
        .collect();
    if let Some((.., event)) = known.iter().find(|(name, title, _)| *name == wanted || *title == wanted) {
        return Ok((event.clone(), read_moment(date)?.0));
    }
    let near = known
        .iter()
        .filter_map(|(name, title, event)| {
            let slips = [nearness(name, &wanted), nearness(title, &wanted)].into_iter().flatten().min()?;
            Some((slips, title, event))
        })
        .min();
    let mut message = format!("The policies know nothing called \"{}\".", one_line(name.trim()));
    if let Some((_, _, event)) = near {
        message.push_str(&format!(" Did you mean \"{}\"?", one_line(&title(event))));
    }
    Err(message)
}

/// An ordinary start for an example: the first Thursday at 10:00, in the time for which bank holidays
/// are known and in which the documents are in force, with no bank holiday in the six weeks after it.
/// A Thursday, because the weekend then parts working days from calendar days in the shortest limits.
pub fn example_start(model: &Model, calendar: &Calendar, procedure: &Procedure) -> Option<Moment> {
    let conventions = calendar.conventions();
    let in_force = procedure
        .marks
        .citations
        .iter()
        .filter_map(|citation| model.documents.get(&citation.document)?.in_force_from)
        .max();
    let mut day = in_force.into_iter().chain(conventions.known_from).max().unwrap_or(Date::constant(2026, 1, 1));
    let quiet = |from: Date| {
        let mut day = from;
        for _ in 0..42 {
            if conventions.bank_holiday(day).is_some() {
                return false;
            }
            let Ok(next) = day.tomorrow() else { return false };
            day = next;
        }
        true
    };
    for _ in 0..400 {
        if Weekday::of(day) == Weekday::Thursday && quiet(day) {
            return Moment::at(day, Time::constant(10, 0, 0, 0)).ok();
        }
        day = day.tomorrow().ok()?;
    }
    None
}
