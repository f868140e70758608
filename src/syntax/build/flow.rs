//! Flow: what leads where.

use super::*;

impl<'t> Builder<'t> {
    pub fn flow(&mut self, node: Node<'t>) -> Option<Flow> {
        let span = self.span(&node);
        let marks = self.marks(&node);
        let inner = node.into_inner().find(|n| n.as_rule() != Rule::mark)?;
        Some(Flow { span, kind: self.flow_kind(inner)?, marks })
    }

    fn flow_kind(&mut self, node: Node<'t>) -> Option<FlowKind> {
        if node.as_rule() == Rule::route {
            return Some(FlowKind::Always(self.route(node)?));
        }
        if node.as_rule() == Rule::at_any_stage {
            let (condition, route) = self.if_(child(&node, Rule::if_)?)?;
            return Some(FlowKind::AtAnyStage(condition, route));
        }
        let route = child(&node, Rule::route).and_then(|r| self.route(r));
        Some(match node.as_rule() {
            Rule::if_ => {
                let (condition, route) = self.if_(node)?;
                FlowKind::If(condition, route)
            }
            Rule::otherwise => FlowKind::Otherwise(route?),
            Rule::if_not_done => FlowKind::IfNotDone(self.bound(child(&node, Rule::bound)?)?, route?),
            Rule::meanwhile => {
                FlowKind::Meanwhile { part: self.name(&child(&node, Rule::name)?), when: self.whens(&node) }
            }
            Rule::once_done => FlowKind::OnceDone(how_many(child(&node, Rule::how_many)?.as_str()), route?),
            Rule::once_lasted => FlowKind::OnceLasted {
                state: self.name(&child(&node, Rule::name)?),
                amount: child(&node, Rule::amount).and_then(|a| self.amount(&a))?,
                route: route?,
            },
            _ => return None,
        })
    }

    fn if_(&mut self, node: Node<'t>) -> Option<(Condition, Route)> {
        let condition = self.condition(child(&node, Rule::condition)?)?;
        Some((condition, self.route(child(&node, Rule::route)?)?))
    }

    fn route(&mut self, node: Node<'t>) -> Option<Route> {
        let inner = node.into_inner().next()?;
        let name = self.name(&child(&inner, Rule::name)?);
        Some(match inner.as_rule() {
            Rule::go_to => Route::GoTo(name),
            Rule::hand_over => Route::HandOver { to: name, come_back: child(&inner, Rule::come_back).is_some() },
            _ => Route::Rejoin(name),
        })
    }

    pub fn starts(&mut self, node: Node<'t>) -> Starts {
        Starts {
            span: self.span(&node),
            moments: children(&node, Rule::name).iter().map(|n| self.name(n)).collect(),
            when: self.whens(&node),
            marks: self.marks(&node),
        }
    }

    pub fn marks_moment(&mut self, node: Node<'t>) -> Option<MarksMoment> {
        Some(MarksMoment {
            span: self.span(&node),
            outcome: child(&node, Rule::phrase).map(|p| self.name(&p)),
            first_time: child(&node, Rule::first_time).is_some(),
            moment: self.name(&child(&node, Rule::name)?),
            marks: self.marks(&node),
        })
    }

    pub fn needs(&mut self, node: Node<'t>) -> Option<Needs> {
        Some(Needs { span: self.span(&node), what: self.name(&child(&node, Rule::name)?), marks: self.marks(&node) })
    }
}

fn how_many(words: &str) -> HowMany {
    match words.split_whitespace().next() {
        Some("all") => HowMany::All,
        Some("any") => HowMany::Any,
        _ => HowMany::AtLeast(words.split_whitespace().find_map(|word| word.parse().ok()).unwrap_or(1)),
    }
}
