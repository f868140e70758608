//! The parts of a sentence: people, acts, limits, conditions.

use super::*;

impl Reader<'_> {
    /// Somebody, as named inside a sentence.
    pub fn party(&self, party: &Party) -> String {
        let title = self.inside(&self.party_title(party));
        let title = match party.kind {
            PartyKind::Agency => title,
            PartyKind::Role => the(&title),
        };
        match &party.qualifier {
            Some(qualifier) => format!("{title} {qualifier}"),
            None => title,
        }
    }

    /// Somebody's bare title: "Social worker".
    pub fn party_title(&self, party: &Party) -> String {
        let title = match party.kind {
            PartyKind::Agency => self.model.agencies.get(&party.name).map(|a| &a.title),
            PartyKind::Role => self.model.roles.get(&party.name).map(|r| &r.title),
        };
        title.cloned().unwrap_or_else(|| sentence_case(&party.name.replace('-', " ")))
    }

    /// "the police, health and children's social care".
    pub fn parties(&self, parties: &Parties) -> String {
        let names: Vec<String> = parties.list.iter().map(|party| self.party(party)).collect();
        match parties.sharing {
            Sharing::All => join(&names, "and"),
            Sharing::Any => join(&names, "or"),
            Sharing::Together => join(&names, "together with"),
        }
    }

    /// The title of an act, as inside a sentence.
    pub fn act(&self, act: &str) -> String {
        self.model.acts.get(act).map_or_else(|| act.replace('-', " "), |act| self.inside(&act.title))
    }

    /// The title of a state, as inside a sentence.
    pub fn state(&self, state: &str) -> String {
        self.model.states.get(state).map_or_else(|| state.replace('-', " "), |state| self.inside(&state.title))
    }

    /// The title of a procedure, captured or elsewhere.
    pub fn procedure(&self, name: &str) -> String {
        let captured = self.model.procedures.get(name).map(|p| p.title.clone());
        captured
            .or_else(|| self.model.elsewhere.get(name).map(|e| e.title.clone()))
            .unwrap_or_else(|| name.replace('-', " "))
    }

    /// Something that happens, as read after "of".
    pub fn event(&self, event: &Event) -> String {
        match event {
            Event::Moment(name) => {
                self.model.moments.get(name).map_or_else(|| name.replace('-', " "), |m| self.inside(&m.title))
            }
            Event::Date(name) => {
                let title =
                    self.model.dates.get(name).map_or_else(|| name.replace('-', " "), |d| self.inside(&d.title));
                the(&title)
            }
            Event::Act(name) => self.named_act(name),
            Event::ActEnds(name) => format!("the end of {}", self.named_act(name)),
            Event::StateBegins(name) => format!("the start of {}", self.state(name)),
            Event::StateEnds(name) => format!("the end of {}", self.state(name)),
        }
    }

    /// What a limit is counted from.
    pub fn anchor(&self, anchor: &Anchor) -> String {
        let list = |events: &[Event]| events.iter().map(|event| self.event(event)).collect::<Vec<_>>();
        match anchor {
            Anchor::Event { occurrence: None, event } => self.event(event),
            Anchor::Event { occurrence: Some(which), event } => {
                format!("{} {}", which.word(), self.event(event).trim_start_matches("the "))
            }
            Anchor::EarlierOf(events) => whichever(&list(events), "earlier", "earliest"),
            Anchor::LaterOf(events) => whichever(&list(events), "later", "latest"),
            Anchor::Silent => "(the text does not say from when)".to_string(),
        }
    }

    /// A limit in full.
    pub fn bound(&self, bound: &Bound) -> String {
        let text = self.limit(&bound.limit);
        if bound.in_any_event { format!("and in any event {text}") } else { text }
    }

    /// A limit in full, without "and in any event".
    pub fn limit(&self, limit: &Limit) -> String {
        let counted = |words: String, side: &Side, anchor: &Anchor, after: &str| match (anchor, side) {
            (Anchor::Silent, _) => format!("{words} {}", self.anchor(anchor)),
            (_, Side::Before) => format!("{words} before {}", self.anchor(anchor)),
            _ => format!("{words} {after} {}", self.anchor(anchor)),
        };
        match limit {
            Limit::Within { amount, side, anchor } => counted(format!("within {amount}"), side, anchor, "of"),
            Limit::AtLeast { amount, side, anchor } => counted(format!("at least {amount}"), side, anchor, "after"),
            Limit::AtMost { amount, anchor: Anchor::Silent, .. } => format!("at most {amount}"),
            Limit::AtMost { amount, side, anchor } => counted(format!("at most {amount}"), side, anchor, "after"),
            Limit::SameDay { working, anchor } => {
                let as_ = if *anchor == Anchor::Silent { "" } else { "as " };
                format!("on the same {}day {as_}{}", if *working { "working " } else { "" }, self.anchor(anchor))
            }
            Limit::NthDay { n, unit, by, anchor } => {
                let when = if *by { "by" } else { "on" };
                let of = match anchor {
                    Anchor::Event { occurrence: None, event: Event::StateBegins(state) } => self.state(state),
                    other => self.anchor(other),
                };
                format!("{when} the {} {} of {of}", ordinal(*n), unit.singular())
            }
            Limit::WeekOfPregnancy { week, relation } => {
                let relation = match relation {
                    WeekRelation::At => "at",
                    WeekRelation::By => "by",
                    WeekRelation::Before => "before",
                };
                format!("{relation} week {week} of pregnancy")
            }
            Limit::ByDate(date) => format!("by {}", crate::calendar::date_in_words(*date)),
            Limit::By(anchor) => format!("by {}", self.anchor(anchor)),
            Limit::Before(anchor) => format!("before {}", self.anchor(anchor)),
            Limit::NotBefore(anchor) => format!("not before {}", self.anchor(anchor)),
            Limit::After(anchor) => format!("after {}", self.anchor(anchor)),
            Limit::On(anchor) => {
                let ends = anchor.events().iter().any(|event| matches!(event, Event::ActEnds(_) | Event::StateEnds(_)));
                format!("{} {}", if ends { "at" } else { "on" }, self.anchor(anchor))
            }
            Limit::Prompt { words, anchor } => match anchor {
                Some(anchor) if words == "in advance" || words == "at the time" => {
                    format!("{words} of {}", self.anchor(anchor))
                }
                Some(anchor) => format!("{words} after {}", self.anchor(anchor)),
                None => words.clone(),
            },
        }
    }

    /// "at most 150 words", "up to £60,000".
    pub fn sizes(&self, sizes: &[Size]) -> Vec<String> {
        let of = |size: &Size| match size.unit {
            SizeUnit::Words if size.most == 1 => "at most 1 word".to_string(),
            SizeUnit::Words => format!("at most {} words", grouped(size.most)),
            SizeUnit::Pounds => format!("up to £{}", grouped(size.most)),
        };
        sizes.iter().map(of).collect()
    }

    /// A limit as short as a badge: "within 3 working days".
    pub fn short_limit(&self, limit: &Limit) -> String {
        match limit {
            Limit::Within { amount, side: Side::After, .. } => format!("within {amount}"),
            Limit::SameDay { working: true, .. } => "on the same working day".to_string(),
            Limit::SameDay { working: false, .. } => "on the same day".to_string(),
            Limit::Prompt { words, .. } => words.clone(),
            other => self.limit(other),
        }
    }

    /// A condition, as short as a label: "no enquiry".
    pub fn condition(&self, condition: &Condition) -> String {
        self.in_words(condition, false)
    }

    /// A condition, as read after "when" or "unless" in a sentence; an outcome names its act.
    pub fn circumstance(&self, condition: &Condition) -> String {
        self.in_words(condition, true)
    }

    fn in_words(&self, condition: &Condition, full: bool) -> String {
        match condition {
            Condition::Fact(fact) => self.fact(fact),
            Condition::FactIs { fact, value } => format!("{} is {value}", self.fact(fact)),
            Condition::Compare { fact, compare, number } => format!("{} {} {number}", self.fact(fact), compare.word()),
            Condition::Outcome { act, outcome } if full => {
                format!("the outcome of {} is \"{outcome}\"", self.named_act(act))
            }
            Condition::Outcome { outcome, .. } => outcome.clone(),
            Condition::InState(state) => self.in_force(state),
            Condition::Words(words) => words.clone(),
            Condition::Not(inner) => self.negated(inner, full),
            Condition::All(list) => self.listed(list, "and", full),
            Condition::Any(list) => self.listed(list, "or", full),
            Condition::AtLeast { number, of } => {
                format!("at least {number} of these hold: {}", self.listed(of, "or", full))
            }
        }
    }

    fn negated(&self, inner: &Condition, full: bool) -> String {
        match inner {
            Condition::FactIs { fact, value } => format!("{} is not {value}", self.fact(fact)),
            Condition::Compare { fact, compare, number } => {
                format!("{} {} {number}", self.fact(fact), compare.word().replacen("is", "is not", 1))
            }
            Condition::Outcome { act, outcome } if full => {
                format!("the outcome of {} is not \"{outcome}\"", self.named_act(act))
            }
            Condition::Outcome { outcome, .. } => format!("not {outcome}"),
            Condition::InState(state) => self.in_force(state).replacen(" is in force", " is not in force", 1),
            Condition::Not(twice) => self.in_words(twice, full),
            _ => format!("it is not the case that {}", self.in_words(inner, full)),
        }
    }

    /// "the child protection plan is in force".
    pub(super) fn in_force(&self, state: &str) -> String {
        format!("{} is in force", self.state(state).trim_end_matches(" in force"))
    }

    fn listed(&self, list: &[Condition], word: &str, full: bool) -> String {
        let parts: Vec<String> = list
            .iter()
            .map(|inner| match inner {
                Condition::All(_) | Condition::Any(_) => format!("({})", self.in_words(inner, full)),
                _ => self.in_words(inner, full),
            })
            .collect();
        join(&parts, word)
    }

    fn fact(&self, fact: &str) -> String {
        self.model.facts.get(fact).map_or_else(|| fact.replace('-', " "), |fact| self.inside(&fact.title))
    }

    /// A quorum as a sentence.
    pub fn quorum(&self, quorum: &Quorum) -> String {
        let part = |part: &QuorumPart| match part {
            QuorumPart::One(party) => self.party(party),
            QuorumPart::AtLeast { number, of, other: true } => {
                let of: Vec<String> = of.iter().map(|party| self.party(party)).collect();
                format!("at least {number} other {}", join(&of, "or"))
            }
            QuorumPart::AtLeast { number, of, other: false } => {
                let of: Vec<String> = of.iter().map(|party| self.party(party)).collect();
                format!("at least {number} of {}", join(&of, "or"))
            }
        };
        let parts: Vec<String> = quorum.parts.iter().map(part).collect();
        let each =
            quorum.for_each.as_ref().map(|each| format!(" for each {}", each.replace('-', " "))).unwrap_or_default();
        let when = quorum.when.as_ref().map(|when| format!(" when {}", self.circumstance(when))).unwrap_or_default();
        format!("The quorum{each} is {}{when}", join(&parts, "and"))
    }
}

/// "60,000".
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let commas = |at: usize| at > 0 && digits.len().saturating_sub(at).is_multiple_of(3);
    digits.chars().enumerate().flat_map(|(at, digit)| commas(at).then_some(',').into_iter().chain([digit])).collect()
}

/// "of the birth or the referral, whichever is earlier".
fn whichever(events: &[String], of_two: &str, of_more: &str) -> String {
    format!("{}, whichever is {}", join(events, "or"), if events.len() > 2 { of_more } else { of_two })
}
