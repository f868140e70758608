//! Changes planted into a model, each with the kind under which it must be reported.

use milepost::calendar::{Amount, Unit};
use milepost::diagnostics::Span;
use milepost::model::*;

/// What is planted at a statement: it changes the statement and says yes, or leaves it and says no.
pub type Planting = fn(&mut Statement, &Names) -> bool;

/// Names that a planted change may use.
pub struct Names {
    pub fact: String,
    pub moment: String,
    pub role: String,
    /// Whether the calendar can count working days.
    pub working_days: bool,
}

impl Names {
    pub fn of(model: &Model) -> Names {
        let yes_no =
            |fact: &&Fact| fact.domain == FactDomain::YesNo && fact.means.is_empty() && fact.rules_out.is_empty();
        let fact = model.facts.iter().find(|(_, fact)| yes_no(fact)).map(|(name, _)| name.clone());
        Names {
            fact: fact.unwrap(),
            moment: model.moments.keys().next().unwrap().clone(),
            role: model.roles.keys().next().unwrap().clone(),
            working_days: model.calendar.conventions.known_until.is_some(),
        }
    }

    fn somebody(&self) -> Parties {
        let party = Party { kind: PartyKind::Role, name: self.role.clone(), qualifier: None };
        Parties { list: vec![party], sharing: Sharing::All }
    }

    fn fact(&self) -> Condition {
        Condition::Fact(self.fact.clone())
    }

    fn clock(&self) -> Anchor {
        Anchor::Event { occurrence: None, event: Event::Moment(self.moment.clone()) }
    }
}

fn within(statement: &mut Statement) -> Option<(&mut Amount, &mut Anchor)> {
    let [Bound { limit: Limit::Within { amount, side: Side::After, anchor }, .. }] = statement.bounds.as_mut_slice()
    else {
        return None;
    };
    (*anchor != Anchor::Silent).then_some((amount, anchor))
}

fn change_amount(statement: &mut Statement, change: impl Fn(Amount) -> Option<Amount>) -> bool {
    let Some((amount, _)) = within(statement) else { return false };
    let Some(new) = change(*amount) else { return false };
    *amount = new;
    true
}

fn text(statement: &mut Statement) -> Option<&mut String> {
    match &mut statement.deed {
        Deed::Words(words) => Some(words),
        Deed::Record { what: Some(what) } | Deed::Tell { what: Some(what), .. } => Some(what),
        _ => None,
    }
    .filter(|text| text.split_whitespace().count() > 3)
}

fn without_marks() -> Marks {
    Marks::default()
}

/// Every kind of change to a sentence that is planted.
pub const STATEMENTS: &[(&str, Planting)] = &[
    ("timescale-tightened", |s, _| change_amount(s, |a| (a.count > 1).then(|| Amount::new(a.count - 1, a.unit)))),
    ("timescale-loosened", |s, _| change_amount(s, |a| Some(Amount::new(a.count + 1, a.unit)))),
    ("timescale-incomparable", |s, names| {
        names.working_days
            && change_amount(s, |a| {
                (a.unit == Unit::WorkingDays && (1..=4).contains(&a.count))
                    .then(|| Amount::new(a.count + 1, Unit::Days))
            })
    }),
    ("timescale-unit-changed", |s, _| {
        change_amount(s, |a| (a.unit == Unit::Weeks).then(|| Amount::new(7 * a.count, Unit::Days)))
    }),
    ("timescale-unit-changed", |s, _| {
        change_amount(s, |a| (a.unit == Unit::Hours).then(|| Amount::new(60 * a.count, Unit::Minutes)))
    }),
    ("timescale-start-changed", |s, names| match within(s) {
        Some((_, anchor)) if *anchor != names.clock() => {
            *anchor = names.clock();
            true
        }
        _ => false,
    }),
    ("timescale-withdrawn", |s, _| {
        s.bounds.len() == 1 && s.bounds.pop().is_some_and(|bound| bound.limit.anchor() != Some(&Anchor::Silent))
    }),
    ("timescale-new", |s, names| {
        let limit = Limit::Within { amount: Amount::new(9, Unit::Days), side: Side::After, anchor: names.clock() };
        let new = s.bounds.is_empty();
        s.bounds.push(Bound { in_any_event: false, limit, span: Span::default() });
        new
    }),
    ("modality-raised", |s, _| {
        s.modality == Modality::Should && {
            s.modality = Modality::Must;
            true
        }
    }),
    ("modality-lowered", |s, _| {
        s.modality == Modality::Must && {
            s.modality = Modality::Should;
            true
        }
    }),
    ("duty-reversed", |s, _| {
        s.modality == Modality::Should && {
            s.modality = Modality::ShouldNot;
            true
        }
    }),
    ("softener-added", |s, _| {
        s.softeners.is_empty() && {
            s.softeners.push(Softener::WherePossible);
            true
        }
    }),
    ("softener-removed", |s, _| {
        s.softeners.iter().any(|x| *x != Softener::Always) && {
            s.softeners.clear();
            true
        }
    }),
    ("actor-changed", |s, names| {
        let fits =
            !s.subject.list.is_empty() && !matches!(s.deed, Deed::Attend { .. }) && s.subject != names.somebody();
        fits && {
            s.subject = names.somebody();
            true
        }
    }),
    ("attendee-changed", |s, names| {
        let fits = matches!(s.deed, Deed::Attend { .. }) && s.subject.list.len() > 1;
        fits && {
            s.subject.list.pop();
            !s.subject.list.is_empty() && s.subject != names.somebody()
        }
    }),
    ("recipient-changed", |s, names| match &mut s.deed {
        Deed::Tell { to, .. } | Deed::Send { to, .. } | Deed::Consult { whom: to, .. } if *to != names.somebody() => {
            *to = names.somebody();
            true
        }
        _ => false,
    }),
    ("duty-reworded", |s, _| text(s).map(|text| text.push_str(", and note why")).is_some()),
    ("wording-only", |s, _| text(s).map(|text| *text = text.to_uppercase()).is_some()),
    ("condition-narrowed", |s, names| {
        s.when.is_none() && s.unless.is_empty() && {
            s.when = Some(names.fact());
            true
        }
    }),
    ("condition-narrowed", |s, names| {
        s.when.is_none() && s.unless.is_empty() && {
            s.unless.push(names.fact());
            true
        }
    }),
    ("condition-widened", |s, _| s.unless.is_empty() && s.when.take().is_some()),
    ("condition-widened", |s, _| s.unless.len() == 1 && s.unless.pop().is_some()),
    ("exception-added", |s, names| {
        let limit = Limit::SameDay { working: false, anchor: names.clock() };
        let when = Condition::Words("a planted circumstance holds".into());
        s.variants.push(Variant {
            instead: true,
            when,
            subject: s.subject.clone(),
            modality: s.modality,
            softeners: Vec::new(),
            deed: s.deed.clone(),
            bounds: vec![Bound { in_any_event: false, limit, span: Span::default() }],
            marks: without_marks(),
            span: Span::default(),
        });
        true
    }),
    ("exception-removed", |s, _| s.variants.pop().is_some()),
    ("exception-changed", |s, _| s.variants.first_mut().map(|variant| variant.instead = !variant.instead).is_some()),
    ("timescale-loosened", |s, _| {
        let Some(variant) = s.variants.first_mut() else { return false };
        let [Bound { limit: Limit::Within { amount, anchor, .. }, .. }] = variant.bounds.as_mut_slice() else {
            return false;
        };
        *anchor != Anchor::Silent && {
            amount.count += 1;
            true
        }
    }),
    ("precedence-changed", |s, _| match &mut s.several {
        Some(several) => {
            several.precedence = if several.precedence.is_none() { Some(Precedence::Soonest) } else { None };
            true
        }
        None => false,
    }),
    ("later-date-added", |s, names| {
        let fits = s.later_dates.is_empty() && s.deed.times_the_act();
        s.later_dates.push(LaterDate {
            who: Agreer::Parties(names.somebody()),
            in_writing: true,
            with_reasons: false,
            exceptional: false,
            up_to: None,
            times: None,
            when: None,
            marks: without_marks(),
            span: Span::default(),
        });
        fits
    }),
    ("later-date-removed", |s, _| s.later_dates.pop().is_some()),
    ("later-date-changed", |s, _| {
        !s.later_dates.is_empty() && {
            s.later_dates[0].in_writing = !s.later_dates[0].in_writing;
            true
        }
    }),
    ("release-added", |s, names| {
        s.no_longer_needed_if.is_empty() && {
            s.no_longer_needed_if.push((names.fact(), without_marks()));
            true
        }
    }),
    ("release-removed", |s, _| s.no_longer_needed_if.len() == 1 && s.no_longer_needed_if.pop().is_some()),
    ("timescale-tightened", |s, _| match s.series.as_mut_slice() {
        [series] if series.amount.count > 1 && series.spacing != Spacing::AtLeast => {
            series.amount.count -= 1;
            true
        }
        _ => false,
    }),
    ("series-changed", |s, _| s.series.len() == 1 && s.series[0].while_state.take().is_some()),
    ("item-added", |s, _| {
        s.items.len() > 1 && {
            s.items.push(Item {
                text: "a planted matter that no list had".into(),
                softeners: vec![],
                sizes: vec![],
                when: None,
                unless: None,
                marks: without_marks(),
            });
            true
        }
    }),
    ("item-removed", |s, _| s.items.len() > 2 && s.items.pop().is_some()),
    ("item-reworded", |s, _| {
        s.items.len() > 1 && s.items[0].text.split_whitespace().count() > 3 && {
            s.items[0].text.push_str(" in full");
            true
        }
    }),
    ("item-changed", |s, names| {
        s.items.len() > 1 && s.items[0].when.is_none() && {
            s.items[0].when = Some(names.fact());
            true
        }
    }),
    ("reading-added", |s, _| {
        s.marks.readings.is_empty() && {
            s.marks.readings.push("a planted reading".into());
            true
        }
    }),
    ("reading-resolved", |s, _| s.marks.readings.len() == 1 && s.marks.readings.pop().is_some()),
    ("reading-changed", |s, _| {
        s.marks.readings.len() == 1 && {
            s.marks.readings[0].push_str(", planted");
            true
        }
    }),
    ("silence-added", |s, _| {
        s.marks.silences.is_empty() && !s.marks.silent && {
            s.marks.silences.push(Silence::Form);
            true
        }
    }),
    ("silence-resolved", |s, _| {
        s.marks.silences.len() == 1 && {
            s.marks.silences.clear();
            true
        }
    }),
    ("citation-changed", |s, _| {
        s.marks.citations.len() == 1 && {
            s.marks.citations[0].paragraph.push_str("#9");
            true
        }
    }),
];

/// What is planted elsewhere, with its kind; none where the model has nothing of the sort.
pub type Elsewhere = fn(&mut Model, usize) -> Option<String>;

fn nth<T>(map: &mut std::collections::BTreeMap<String, T>, at: usize) -> Option<&mut T> {
    let most = map.len().max(1);
    map.values_mut().nth(at % most)
}

fn route_between(model: &mut Model, at: usize) -> Option<(String, usize, usize)> {
    let mut found = Vec::new();
    for (name, procedure) in &model.procedures {
        for (n, node) in procedure.nodes.iter().enumerate() {
            for (r, route) in node.routes.iter().enumerate() {
                if route.kind == RouteKind::Always && matches!(route.target, Target::Node(_)) {
                    found.push((name.clone(), n, r));
                }
            }
        }
    }
    (!found.is_empty()).then(|| found[at % found.len()].clone())
}

/// A step between two others.
fn insert_step(model: &mut Model, at: usize, kind: NodeKind) -> Option<String> {
    let (name, n, r) = route_between(model, at)?;
    let procedure = model.procedures.get_mut(&name)?;
    let target = procedure.nodes[n].routes[r].target.clone();
    procedure.nodes[n].routes[r].target = Target::Node("planted".into());
    let span = Span { line: 77, ..Span::default() };
    let route = Route { kind: RouteKind::Always, target, marks: Marks::default(), span };
    procedure.nodes.push(Node {
        name: "planted".into(),
        title: "A planted step".into(),
        kind,
        act: Some(format!("{name}/planted")),
        routes: vec![route],
        parts: Vec::new(),
        responsible: Vec::new(),
        statements: Vec::new(),
        marks: Marks::default(),
        span,
    });
    model.acts.insert(format!("{name}/planted"), Act { title: "A planted step".into(), local: true, ..Act::default() });
    Some("A planted step".into())
}

/// Every kind of change to the rest that is planted: what is planted is about what it gives.
pub const REST: &[(&str, Elsewhere)] = &[
    ("step-added", |model, at| insert_step(model, at, NodeKind::Step)),
    ("decision-added", |model, at| insert_step(model, at, NodeKind::Decision)),
    ("step-reworded", |model, at| {
        let procedure = nth(&mut model.procedures, at)?;
        let node = procedure.nodes.first_mut()?;
        node.title.push_str(" as planted");
        Some(node.title.clone())
    }),
    ("procedure-reworded", |model, at| {
        let procedure = nth(&mut model.procedures, at)?;
        procedure.title.push_str(" as planted");
        Some(procedure.title.clone())
    }),
    ("route-changed", |model, at| {
        let (name, n, r) = route_between(model, at)?;
        let procedure = model.procedures.get_mut(&name)?;
        let here = procedure.nodes[n].name.clone();
        let Target::Node(there) = procedure.nodes[n].routes[r].target.clone() else { return None };
        let other = procedure.nodes.iter().find(|node| node.name != here && node.name != there)?.name.clone();
        procedure.nodes[n].routes[r].target = Target::Node(other);
        Some(procedure.nodes[n].title.clone())
    }),
    ("route-removed", |model, at| {
        let (name, n, r) = route_between(model, at)?;
        let node = &mut model.procedures.get_mut(&name)?.nodes[n];
        node.routes.remove(r);
        Some(node.title.clone())
    }),
    ("interrupt-added", |model, at| {
        let when = Condition::Words("something planted shows itself".into());
        let procedure = nth(&mut model.procedures, at)?;
        let target = Target::Node(procedure.nodes.last()?.name.clone());
        procedure.interrupts.push(Interrupt { when, target, marks: Marks::default(), span: Span::default() });
        Some(procedure.title.clone())
    }),
    ("interrupt-removed", |model, _| {
        let procedure = model.procedures.values_mut().find(|procedure| procedure.interrupts.len() == 1)?;
        procedure.interrupts.clear();
        Some(procedure.title.clone())
    }),
    ("start-changed", |model, _| {
        let procedure = model.procedures.values_mut().find(|p| p.starts.len() == 1 && p.starts[0].when.is_none())?;
        procedure.starts[0].when = Some(Condition::Words("a planted circumstance".into()));
        Some(procedure.title.clone())
    }),
    ("start-removed", |model, _| {
        let procedure = model.procedures.values_mut().find(|p| p.starts.len() == 1)?;
        procedure.starts.clear();
        Some(procedure.title.clone())
    }),
    ("outcome-added", |model, _| {
        let act = model.acts.values_mut().find(|act| !act.local && act.outcomes.len() > 1)?;
        act.outcomes.push("planted outcome".into());
        Some(act.title.clone())
    }),
    ("act-changed", |model, at| {
        let act = nth(&mut model.acts, at)?;
        act.takes_time = !act.takes_time;
        Some(act.title.clone())
    }),
    ("order-changed", |model, at| {
        let moment = model.moments.keys().next()?.clone();
        let act = nth(&mut model.acts, at)?;
        act.needs.push(Need { what: Event::Moment(moment), marks: Marks::default() });
        Some(act.title.clone())
    }),
    ("quorum-new", |model, _| {
        let agency = model.agencies.keys().next()?.clone();
        let act = model.acts.values_mut().find(|act| !act.local && act.quorums.is_empty())?;
        let party = Party { kind: PartyKind::Agency, name: agency, qualifier: None };
        act.quorums.push(Quorum {
            for_each: None,
            parts: vec![QuorumPart::One(party)],
            when: None,
            marks: Marks::default(),
            span: Span::default(),
        });
        Some(act.title.clone())
    }),
    ("quorum-changed", |model, _| {
        let act = model
            .acts
            .values_mut()
            .find(|act| act.quorums.iter().any(|q| q.parts.iter().any(|p| matches!(p, QuorumPart::AtLeast { .. }))))?;
        for part in act.quorums.iter_mut().flat_map(|quorum| &mut quorum.parts) {
            if let QuorumPart::AtLeast { number, .. } = part {
                *number += 1;
            }
        }
        Some(act.title.clone())
    }),
    ("role-renamed", |model, at| {
        let role = nth(&mut model.roles, at)?;
        role.title.push_str(" as planted");
        Some(role.title.clone())
    }),
    ("role-changed", |model, at| {
        let role = nth(&mut model.roles, at)?;
        role.least_rank = Some("planted".into());
        Some(role.title.clone())
    }),
    ("role-added", |model, _| {
        model.roles.insert("planted".into(), Role { title: "Zealous planter".into(), ..Role::default() });
        Some("Zealous planter".into())
    }),
    ("agency-renamed", |model, at| {
        let agency = nth(&mut model.agencies, at)?;
        agency.title.push_str(" as planted");
        Some(agency.title.clone())
    }),
    ("term-meaning-changed", |model, _| {
        let term = model.terms.values_mut().find(|term| term.meaning.is_some())?;
        term.meaning = Some("a planted meaning".into());
        Some(term.title.clone())
    }),
    ("state-changed", |model, _| {
        let moment = model.moments.keys().last()?.clone();
        let state = model.states.values_mut().next()?;
        state.ends_with.push(Event::Moment(moment));
        Some(state.title.clone())
    }),
    ("fact-changed", |model, _| {
        let fact = model.facts.values_mut().find(|fact| fact.domain == FactDomain::YesNo)?;
        fact.domain = FactDomain::OneOf(vec!["one".into(), "two".into()]);
        Some(fact.title.clone())
    }),
    ("moment-changed", |model, at| {
        let moment = nth(&mut model.moments, at)?;
        moment.of_the_world = !moment.of_the_world;
        Some(moment.title.clone())
    }),
    ("wording-only", |model, at| {
        let moment = nth(&mut model.moments, at)?;
        moment.title.push_str(" as planted");
        Some(moment.title.clone())
    }),
    ("document-changed", |model, _| {
        let document = model.documents.values_mut().next()?;
        document.edition = "Planted edition".into();
        Some(document.title.clone())
    }),
    ("calendar-changed", |model, _| {
        model.calendar.conventions.bank_holidays.pop_last()?;
        Some(model.calendar.title.clone())
    }),
    ("set-aside-changed", |model, _| {
        let line = model.set_aside.first_mut()?;
        line.why = Some("planted".into());
        Some(line.paragraphs.iter().map(Citation::to_string).collect::<Vec<_>>().join(", "))
    }),
];

/// Takes a statement out, with every mention of its place.
pub fn remove(model: &mut Model, at: usize) {
    model.statements.remove(at);
    let mend = |list: &mut Vec<usize>| {
        list.retain(|other| *other != at);
        list.iter_mut().filter(|other| **other > at).for_each(|other| *other -= 1);
    };
    model.acts.values_mut().for_each(|act| mend(&mut act.statements));
    model.states.values_mut().for_each(|state| mend(&mut state.statements));
    for procedure in model.procedures.values_mut() {
        mend(&mut procedure.statements);
        procedure.nodes.iter_mut().for_each(|node| mend(&mut node.statements));
    }
    model
        .registers
        .values_mut()
        .flat_map(|register| &mut register.entries)
        .for_each(|entry| mend(&mut entry.statements));
    for change in model.variations.values_mut().flat_map(|variation| &mut variation.changes) {
        change.statement -= usize::from(change.statement > at);
    }
}
