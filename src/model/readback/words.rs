//! The parts of a sentence: people, acts, limits, conditions.

use super::*;

impl Reader<'_> {
    /// Somebody, as named inside a sentence.
    pub fn party(&self, party: &Party) -> String {
        let (title, article) = match party.kind {
            PartyKind::Agency => (self.model.agencies.get(&party.name).map(|a| a.title.clone()), ""),
            PartyKind::Role => (self.model.roles.get(&party.name).map(|r| r.title.clone()), "the "),
        };
        let title = title.unwrap_or_else(|| party.name.replace('-', " "));
        let title = inside_sentence(&title);
        let article = if title.starts_with("the ") || title.starts_with("any ") || title.starts_with("each ") {
            ""
        } else {
            article
        };
        match &party.qualifier {
            Some(qualifier) => format!("{article}{title} {qualifier}"),
            None => format!("{article}{title}"),
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
        self.model.acts.get(act).map_or_else(|| act.replace('-', " "), |act| inside_sentence(&act.title))
    }

    /// The title of a state, as inside a sentence.
    pub fn state(&self, state: &str) -> String {
        self.model.states.get(state).map_or_else(|| state.replace('-', " "), |state| inside_sentence(&state.title))
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
                self.model.moments.get(name).map_or_else(|| name.replace('-', " "), |m| inside_sentence(&m.title))
            }
            Event::Date(name) => {
                let title =
                    self.model.dates.get(name).map_or_else(|| name.replace('-', " "), |d| inside_sentence(&d.title));
                format!("the {title}")
            }
            Event::Act(name) => match self.model.acts.get(name) {
                Some(act) if act.local => format!("\"{}\"", act.title),
                _ => format!("the {}", self.act(name)),
            },
            Event::ActEnds(name) => format!("the end of the {}", self.act(name)),
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
            Anchor::EarlierOf(events) => format!("{}, whichever is earlier", join(&list(events), "or")),
            Anchor::LaterOf(events) => format!("{}, whichever is later", join(&list(events), "or")),
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
                format!("on the same {}day as {}", if *working { "working " } else { "" }, self.anchor(anchor))
            }
            Limit::NthDay { n, unit, by, anchor } => {
                let when = if *by { "by" } else { "on" };
                format!("{when} the {} {} of {}", ordinal(*n), unit.singular(), self.anchor(anchor))
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
            Limit::On(anchor) => format!("on {}", self.anchor(anchor)),
            Limit::Prompt { words, anchor } => match anchor {
                Some(anchor) => format!("{words} after {}", self.anchor(anchor)),
                None => words.clone(),
            },
        }
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

    /// A condition, as read after "when".
    pub fn condition(&self, condition: &Condition) -> String {
        match condition {
            Condition::Fact(fact) => self.fact(fact),
            Condition::FactIs { fact, value } => format!("{} is {value}", self.fact(fact)),
            Condition::Compare { fact, compare, number } => format!("{} {} {number}", self.fact(fact), compare.word()),
            Condition::Outcome { outcome, .. } => outcome.clone(),
            Condition::InState(state) => format!("{} is in force", self.state(state)),
            Condition::Words(words) => words.clone(),
            Condition::Not(inner) => format!("not ({})", self.condition(inner)),
            Condition::All(list) => self.listed(list, "and"),
            Condition::Any(list) => self.listed(list, "or"),
            Condition::AtLeast { number, of } => format!("at least {number} of these: {}", self.listed(of, "or")),
        }
    }

    fn listed(&self, list: &[Condition], word: &str) -> String {
        let parts: Vec<String> = list
            .iter()
            .map(|inner| match inner {
                Condition::All(_) | Condition::Any(_) => format!("({})", self.condition(inner)),
                _ => self.condition(inner),
            })
            .collect();
        join(&parts, word)
    }

    fn fact(&self, fact: &str) -> String {
        self.model.facts.get(fact).map_or_else(|| fact.replace('-', " "), |fact| inside_sentence(&fact.title))
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
        let when = quorum.when.as_ref().map(|when| format!(" when {}", self.condition(when))).unwrap_or_default();
        format!("The quorum{each} is {}{when}", join(&parts, "and"))
    }
}

/// 1st, 2nd, 3rd, 11th.
pub(super) fn ordinal(n: u32) -> String {
    let ending = match (n % 10, n % 100) {
        (1, tens) if tens != 11 => "st",
        (2, tens) if tens != 12 => "nd",
        (3, tens) if tens != 13 => "rd",
        _ => "th",
    };
    format!("{n}{ending}")
}
