//! Limits and what they are counted from.

use super::*;
use crate::syntax::ast::{BoundKind, Kind, Name};

const EVENTS: &[Kind] = &[Kind::Moment, Kind::Act, Kind::Date, Kind::State, Kind::Step];

impl Resolver<'_> {
    /// The limits of one sentence or clause; one without a start needs `text silent on the start`.
    pub(super) fn bounds(&mut self, bounds: &[ast::Bound], marks: &Marks) -> Vec<Bound> {
        bounds.iter().filter_map(|bound| self.bound(bound, marks)).collect()
    }

    pub(super) fn bound(&mut self, bound: &ast::Bound, marks: &Marks) -> Option<Bound> {
        let limit = self.limit(&bound.kind)?;
        let silent = matches!(limit.anchor(), Some(Anchor::Silent));
        if silent && !marks.leaves_open(Silence::Start) && !marks.silent && !matches!(limit, Limit::AtMost { .. }) {
            self.error(
                "MP113",
                bound.span,
                "This limit does not say what it is counted from".to_string(),
                "Add \"of …\" with the moment the paragraph names. If the paragraph does not say, write: text silent on the start",
            );
        }
        Some(Bound { in_any_event: bound.in_any_event, limit, span: bound.span })
    }

    fn limit(&mut self, kind: &BoundKind) -> Option<Limit> {
        let side = |side: &ast::Side| match side {
            ast::Side::After => Side::After,
            ast::Side::Before => Side::Before,
        };
        Some(match kind {
            BoundKind::Within { amount, side: s, anchor } => {
                Limit::Within { amount: *amount, side: side(s), anchor: self.anchor_or_silent(anchor.as_ref())? }
            }
            BoundKind::AtLeast { amount, side: s, anchor } => {
                Limit::AtLeast { amount: *amount, side: side(s), anchor: self.anchor_or_silent(anchor.as_ref())? }
            }
            BoundKind::AtMost { amount, side: s, anchor } => {
                Limit::AtMost { amount: *amount, side: side(s), anchor: self.anchor_or_silent(anchor.as_ref())? }
            }
            BoundKind::SameDay { working, anchor } => {
                Limit::SameDay { working: *working, anchor: self.anchor_or_silent(anchor.as_ref())? }
            }
            BoundKind::NthDay { n, unit, by, anchor } => {
                Limit::NthDay { n: *n, unit: *unit, by: *by, anchor: self.anchor(anchor)? }
            }
            BoundKind::Week { week, relation } => {
                let relation = match relation.as_str() {
                    "by" => WeekRelation::By,
                    "before" => WeekRelation::Before,
                    _ => WeekRelation::At,
                };
                Limit::WeekOfPregnancy { week: *week, relation }
            }
            BoundKind::ByDate(date) => Limit::ByDate(date.0),
            BoundKind::By(anchor) => Limit::By(self.anchor(anchor)?),
            BoundKind::Before(anchor) => Limit::Before(self.anchor(anchor)?),
            BoundKind::NotBefore(anchor) => Limit::NotBefore(self.anchor(anchor)?),
            BoundKind::After(anchor) => Limit::After(self.anchor(anchor)?),
            BoundKind::On(anchor) => Limit::On(self.anchor(anchor)?),
            BoundKind::Prompt { words, anchor } => {
                let anchor = match anchor {
                    Some(anchor) => Some(self.anchor(anchor)?),
                    None => None,
                };
                Limit::Prompt { words: words.clone(), anchor }
            }
        })
    }

    fn anchor_or_silent(&mut self, anchor: Option<&ast::Anchor>) -> Option<Anchor> {
        match anchor {
            Some(anchor) => self.anchor(anchor),
            None => Some(Anchor::Silent),
        }
    }

    fn anchor(&mut self, anchor: &ast::Anchor) -> Option<Anchor> {
        Some(match anchor {
            ast::Anchor::Moment { occurrence, name } => {
                Anchor::Event { occurrence: *occurrence, event: self.event(name)? }
            }
            ast::Anchor::Earlier(names) => Anchor::EarlierOf(self.events(names)),
            ast::Anchor::Later(names) => Anchor::LaterOf(self.events(names)),
            ast::Anchor::Start(name) => Anchor::Event { occurrence: None, event: self.event(name)? },
            ast::Anchor::End(name) => Anchor::Event { occurrence: None, event: self.end_of(name)? },
        })
    }

    fn events(&mut self, names: &[Name]) -> Vec<Event> {
        names.iter().filter_map(|name| self.event(name)).collect()
    }

    /// The event a name stands for: a moment, an act happening, a date, a state beginning, a step done.
    pub(super) fn event(&mut self, name: &Name) -> Option<Event> {
        if let Some(act) = self.step_act(&name.text) {
            return Some(Event::Act(act));
        }
        Some(match self.find(name, EVENTS, "a moment, an act, a date or a state")? {
            Kind::Moment => Event::Moment(name.text.clone()),
            Kind::Act => Event::Act(name.text.clone()),
            Kind::Date => Event::Date(name.text.clone()),
            _ => Event::StateBegins(name.text.clone()),
        })
    }

    fn end_of(&mut self, name: &Name) -> Option<Event> {
        if let Some(act) = self.step_act(&name.text) {
            return Some(Event::ActEnds(act));
        }
        Some(match self.find(name, &[Kind::State, Kind::Act], "a state, or an act that takes time")? {
            Kind::State => Event::StateEnds(name.text.clone()),
            _ => {
                if self.model.acts.get(&name.text).is_some_and(|act| !act.takes_time) {
                    let message =
                        format!("{} is over as soon as it happens, so it has no end to count from", name.text);
                    self.error(
                        "MP114",
                        name.span,
                        message,
                        "Declare the act with 'takes time', or count from the act itself.",
                    );
                }
                Event::ActEnds(name.text.clone())
            }
        })
    }

    /// The act of a step of the procedure being resolved.
    fn step_act(&self, name: &str) -> Option<String> {
        let procedure = match &self.scope.home {
            Home::Procedure(procedure) | Home::Step { procedure, .. } => procedure,
            _ => return None,
        };
        self.box_of(procedure, name)?.act.clone()
    }
}
