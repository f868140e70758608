//! What must follow what in a made-up case, by the graphs and by what the text says in words.

use super::draft::{Draft, Happened};
use super::oracle::is_act;
use crate::diagnostics::stable_id;
use crate::model::{Model, Reader};
use std::collections::BTreeSet;

/// One thing that must follow another.
pub(super) struct Order {
    pub id: String,
    pub act: String,
    /// Any of these acts, with any of these outcomes where some are named; or events.
    before: Vec<(String, Vec<String>)>,
    event: Option<crate::model::Event>,
}

impl Order {
    pub fn precedes(&self, draft: &Draft, one: &Happened) -> bool {
        let acts = draft.happened.iter().filter(|other| !std::ptr::eq(*other, one) && other.at <= one.at);
        let leads = |other: &Happened| {
            self.before.iter().any(|(act, outcomes)| {
                is_act(draft.model, &other.what, act)
                    && (outcomes.is_empty() || other.outcome.as_ref().is_none_or(|outcome| outcomes.contains(outcome)))
            })
        };
        let events = self.event.iter().flat_map(|event| draft.event(event)).any(|at| at <= one.at);
        events || acts.into_iter().any(leads)
    }
}

/// Every order that the graphs state, and every one stated in words.
pub(super) fn orders(model: &Model) -> Vec<Order> {
    let reader = Reader::new(model);
    let title = |act: &str| model.acts.get(act).map_or_else(|| act.to_string(), |act| act.title.clone());
    let mut list = Vec::new();
    for (key, procedure) in &model.procedures {
        for (act, nodes) in procedure.steps_by_act() {
            let does = |p: &crate::model::Procedure| p.nodes.iter().any(|node| node.act.as_deref() == Some(act));
            if model.procedures.iter().any(|(other, p)| other != key && does(p)) {
                continue;
            }
            let (Some(before), Some(node)) = (procedure.leading_to(&nodes), nodes.first()) else { continue };
            let titles: BTreeSet<String> = before.iter().map(|before| format!("“{}”", title(&before.act))).collect();
            if titles.is_empty() {
                continue;
            }
            let titles: Vec<String> = titles.into_iter().collect();
            let text = format!("“{}” follows {}", node.title, titles.join(" or "));
            list.push(Order {
                id: stable_id(&format!("{}-in-order", node.name), &[&text]),
                act: act.to_string(),
                before: before.into_iter().map(|before| (before.act, before.outcomes)).collect(),
                event: None,
            });
        }
    }
    for (name, act) in &model.acts {
        for need in &act.needs {
            let text = format!("{} needs {} before it", act.title, reader.event(&need.what));
            list.push(Order {
                id: stable_id(&format!("{name}-needs"), &[&text]),
                act: name.clone(),
                before: Vec::new(),
                event: Some(need.what.clone()),
            });
        }
    }
    list
}
