//! Limits in time, and what they are counted from.

use super::*;
use crate::calendar::{Amount, Unit};

impl<'t> Builder<'t> {
    pub fn bounds(&mut self, node: &Node<'t>) -> Vec<Bound> {
        children(node, Rule::bound).into_iter().filter_map(|bound| self.bound(bound)).collect()
    }

    pub fn bound(&mut self, node: Node<'t>) -> Option<Bound> {
        let span = self.span(&node);
        let in_any_event = child(&node, Rule::in_any_event).is_some_and(|words| words.as_str().contains("event"));
        let inner = node.into_inner().find(|n| n.as_rule() != Rule::in_any_event)?;
        Some(Bound { span, in_any_event, kind: self.bound_kind(inner)? })
    }

    fn bound_kind(&mut self, node: Node<'t>) -> Option<BoundKind> {
        let anchor = child(&node, Rule::anchor).and_then(|a| self.anchor(a));
        let amount = child(&node, Rule::amount).and_then(|a| self.amount(&a));
        let side = child(&node, Rule::direction).map_or(Side::After, |d| match d.as_str() {
            "before" => Side::Before,
            _ => Side::After,
        });
        Some(match node.as_rule() {
            Rule::within => BoundKind::Within { amount: amount?, side, anchor },
            Rule::no_less => BoundKind::AtLeast { amount: amount?, side, anchor },
            Rule::no_more => BoundKind::AtMost { amount: amount?, side, anchor },
            Rule::same_day => {
                BoundKind::SameDay { working: child(&node, Rule::same_day_words)?.as_str().contains("working"), anchor }
            }
            Rule::nth_day => {
                let ordinal = child(&node, Rule::ordinal)?;
                let figures: String = ordinal.as_str().chars().take_while(char::is_ascii_digit).collect();
                let by = child(&node, Rule::nth_words)?.as_str().starts_with("by");
                let unit = unit(child(&node, Rule::unit)?.as_str())?;
                BoundKind::NthDay { n: figures.parse().ok()?, unit, by, anchor: anchor? }
            }
            Rule::in_week => {
                let week = child(&node, Rule::number).map(|n| self.number(&n))?;
                let relation = child(&node, Rule::week_words)?.as_str().split_whitespace().next()?.to_string();
                BoundKind::Week { week, relation }
            }
            Rule::by_date => BoundKind::ByDate(child(&node, Rule::date).and_then(|d| self.date(&d))?),
            Rule::by => BoundKind::By(anchor?),
            Rule::before => BoundKind::Before(anchor?),
            Rule::not_before => BoundKind::NotBefore(anchor?),
            Rule::after => BoundKind::After(anchor?),
            Rule::on_moment => BoundKind::On(anchor?),
            Rule::prompt => BoundKind::Prompt { words: squeeze(child(&node, Rule::prompt_words)?.as_str()), anchor },
            _ => return None,
        })
    }

    pub fn amount(&mut self, node: &Node<'t>) -> Option<Amount> {
        let count = child(node, Rule::number).map(|n| self.number(&n))?;
        let unit = unit(child(node, Rule::unit)?.as_str())?;
        if count > 100_000 {
            self.fault(self.span(node), "MP003", "This amount of time is too large", "Check the figure.");
            return None;
        }
        Some(Amount { count, unit })
    }

    fn anchor(&mut self, node: Node<'t>) -> Option<Anchor> {
        let Some(inner) = node
            .clone()
            .into_inner()
            .find(|n| matches!(n.as_rule(), Rule::earlier_of | Rule::later_of | Rule::edge_of))
        else {
            let occurrence = child(&node, Rule::occurrence).and_then(|o| Occurrence::from_word(o.as_str()));
            return Some(Anchor::Moment { occurrence, name: self.name(&child(&node, Rule::name)?) });
        };
        let names: Vec<Name> = children(&inner, Rule::name).iter().map(|n| self.name(n)).collect();
        Some(match inner.as_rule() {
            Rule::earlier_of => Anchor::Earlier(names),
            Rule::later_of => Anchor::Later(names),
            _ => {
                let end = child(&inner, Rule::edge_words)?.as_str().contains("end");
                let name = names.into_iter().next()?;
                if end { Anchor::End(name) } else { Anchor::Start(name) }
            }
        })
    }
}

/// The unit a word stands for.
fn unit(words: &str) -> Option<Unit> {
    Some(match squeeze(words).trim_end_matches('s') {
        "minute" => Unit::Minutes,
        "hour" => Unit::Hours,
        "day" => Unit::Days,
        "working day" => Unit::WorkingDays,
        "school day" => Unit::SchoolDays,
        "week" => Unit::Weeks,
        "month" => Unit::Months,
        "year" => Unit::Years,
        _ => return None,
    })
}
