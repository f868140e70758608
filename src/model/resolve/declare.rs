//! What each declaration declares: first all of them without their sentences, then the bodies.

use super::names::title_of;
use super::*;
use crate::syntax::ast::{Declaration, Kind, Statement as Line, Trait};

impl Resolver<'_> {
    /// Describes everything declared, so that sentences can refer forwards.
    pub(super) fn declare_all(&mut self) {
        for (at, file) in self.files.iter().enumerate() {
            self.scope.file = at;
            for line in &file.body {
                if let Line::Declaration(declaration) = line {
                    self.declare(declaration);
                }
            }
        }
    }

    fn declare(&mut self, d: &Declaration) {
        let (name, title, marks, span) = (d.name.text.clone(), title_of(d), self.marks(&d.marks), d.span);
        match d.kind {
            Kind::Document => self.document(d, title, marks),
            Kind::Agency => self.agency(d, title, marks),
            Kind::Role => self.role(d, title, marks),
            Kind::Fact => self.fact(d, title, marks),
            Kind::Moment => self.moment(d, title, marks),
            Kind::Date => {
                let of_the_world = d.traits.contains(&Trait::OfTheWorld);
                self.model.dates.insert(name, NamedDate { title, of_the_world, marks, span });
            }
            Kind::State => {
                self.model.states.insert(name, State { title, marks, span, ..State::default() });
            }
            Kind::Act => self.act(d, name, title, marks, false),
            Kind::Procedure => self.procedure(d, title, marks),
            Kind::Elsewhere => {
                self.model.elsewhere.insert(name, Elsewhere { title, marks, span });
            }
            Kind::Term => self.term(d, title, marks),
            Kind::Calendar => self.calendar(d, title, marks),
            Kind::Register | Kind::Variation => {}
            Kind::Step | Kind::Decision | Kind::Together | Kind::End | Kind::Recommendation => {
                self.misplaced(&Line::Declaration(d.clone()), "outside a procedure or register");
            }
        }
        self.check_keys(d);
    }

    fn document(&mut self, d: &Declaration, title: String, marks: Marks) {
        let mut document = Document { title, marks, span: d.span, ..Document::default() };
        for property in self.properties(d) {
            match property.key.text.as_str() {
                "publisher" => document.publisher = self.words(property),
                "edition" => document.edition = self.words(property),
                "standing" => document.standing = self.words(property),
                "in force from" => {
                    document.in_force_from = self.date_of(property);
                    let marks = self.marks(&property.marks);
                    document.marks.readings.extend(marks.readings);
                }
                "in force until" => document.in_force_until = self.date_of(property),
                "captured" => document.captured.extend(self.phrases(property).into_iter().map(|name| name.text)),
                _ => document.approved_by = Some(self.words(property)),
            }
        }
        self.model.documents.insert(d.name.text.clone(), document);
    }

    fn agency(&mut self, d: &Declaration, title: String, marks: Marks) {
        let mut agency = Agency { title, part_of: None, marks, span: d.span };
        for trait_ in &d.traits {
            match trait_ {
                Trait::Of(names) if names.len() == 1 => {
                    let whole =
                        names.first().and_then(|name| self.find(name, &[Kind::Agency], "an agency").and(Some(name)));
                    agency.part_of = whole.map(|name| name.text.clone());
                }
                _ => self.wrong_trait(d),
            }
        }
        self.model.agencies.insert(d.name.text.clone(), agency);
    }

    fn role(&mut self, d: &Declaration, title: String, marks: Marks) {
        let mut role = Role { title, marks, span: d.span, ..Role::default() };
        for trait_ in &d.traits {
            match trait_ {
                Trait::Of(names) => {
                    for name in names {
                        if self.find(name, &[Kind::Agency], "an agency").is_some() {
                            role.agencies.push(name.text.clone());
                        }
                    }
                }
                Trait::AtLeastRank(rank) => role.least_rank = Some(rank.clone()),
                Trait::Independent => role.independent = true,
                Trait::Deputy(name) => role.deputy = self.role_named(name),
                Trait::OutOfHours(name) => role.out_of_hours = self.role_named(name),
                _ => self.wrong_trait(d),
            }
        }
        role.agency = role.agencies.first().cloned();
        for property in self.properties(d) {
            if let Some(name) = self.phrases(property).first() {
                role.when_the_subject = self.role_named(name);
            }
        }
        self.model.roles.insert(d.name.text.clone(), role);
    }

    fn role_named(&mut self, name: &ast::Name) -> Option<String> {
        self.find(name, &[Kind::Role, Kind::Agency], "a role").map(|_| name.text.clone())
    }

    fn wrong_trait(&mut self, d: &Declaration) {
        let kind = d.kind.word();
        let message = format!("Part of this line is nothing that {} {kind} can be", names::article(kind));
        self.error(
            "MP105",
            d.span,
            message,
            format!("Keep the name, the title and what belongs to {} {kind}.", names::article(kind)),
        );
    }

    fn fact(&mut self, d: &Declaration, title: String, marks: Marks) {
        let mut domain = FactDomain::YesNo;
        for trait_ in &d.traits {
            match trait_ {
                Trait::OneOf(values) => domain = FactDomain::OneOf(values.iter().map(|v| v.text.clone()).collect()),
                Trait::NumberRange(from, to) => {
                    domain = FactDomain::Number { from: (*from).min(*to), to: (*from).max(*to) }
                }
                _ => self.wrong_trait(d),
            }
        }
        let (mut rules_out, mut means) = (Vec::new(), Vec::new());
        for property in self.properties(d) {
            let list = if property.key.text == "means" { &mut means } else { &mut rules_out };
            for mut phrase in self.phrases(property) {
                phrase.text = names::slug(&phrase.text);
                if self.find(&phrase, &[Kind::Fact], "a fact").is_some() {
                    list.push(phrase.text);
                }
            }
        }
        self.model.facts.insert(d.name.text.clone(), Fact { title, domain, rules_out, means, marks, span: d.span });
    }

    fn moment(&mut self, d: &Declaration, title: String, marks: Marks) {
        let mut moment = Moment { title, marks, span: d.span, ..Moment::default() };
        for trait_ in &d.traits {
            let named = |r: &mut Self, name: &ast::Name| {
                r.find(name, &[Kind::Moment, Kind::Act], "a moment").map(|_| name.text.clone())
            };
            match trait_ {
                Trait::OfTheWorld => moment.of_the_world = true,
                Trait::SameAs(name) => moment.same_as = named(self, name),
                Trait::SameOrLater(name) => moment.same_or_later_than = named(self, name),
                _ => self.wrong_trait(d),
            }
        }
        self.model.moments.insert(d.name.text.clone(), moment);
    }

    /// An act declared on its own, or the one that a step stands for (`local`).
    pub(super) fn act(&mut self, d: &Declaration, key: String, title: String, marks: Marks, local: bool) {
        let mut act = Act { title, local, marks, span: d.span, ..Act::default() };
        for trait_ in &d.traits {
            match trait_ {
                Trait::TakesTime => act.takes_time = true,
                Trait::KindOf(name) => {
                    act.kind_of = self.find(name, &[Kind::Act], "an act").map(|_| name.text.clone());
                }
                _ => self.wrong_trait(d),
            }
        }
        for line in d.body.iter().flatten() {
            if let Line::Property(property) = line
                && property.key.text == "outcomes"
            {
                act.outcomes.extend(self.phrases(property).into_iter().map(|phrase| phrase.text));
            }
        }
        if d.kind == Kind::Decision && act.outcomes.is_empty() {
            act.outcomes = vec!["yes".into(), "no".into()];
        }
        self.model.acts.insert(key, act);
    }

    fn term(&mut self, d: &Declaration, title: String, marks: Marks) {
        let mut term = Term { title, meaning: None, marks, span: d.span };
        for property in self.properties(d) {
            term.meaning = Some(self.words(property));
        }
        self.model.terms.insert(d.name.text.clone(), term);
    }

    /// The body of a declaration: its sentences and what else needs every name to be known.
    pub(super) fn body_of(&mut self, d: &Declaration) {
        let name = d.name.text.clone();
        match d.kind {
            Kind::Act => {
                let marks = self.model.acts.get(&name).map(|act| act.marks.clone()).unwrap_or_default();
                self.within(Home::Act(name.clone()), Some(name.clone()), &marks, |r| r.act_body(d, &name));
            }
            Kind::State => {
                let marks = self.model.states.get(&name).map(|state| state.marks.clone()).unwrap_or_default();
                self.within(Home::State(name.clone()), None, &marks, |r| r.state_body(d, &name));
            }
            Kind::Procedure => self.procedure_body(d),
            Kind::Register => self.register(d),
            Kind::Variation => self.variation(d),
            _ => self.no_lines_but_properties(d),
        }
    }

    fn no_lines_but_properties(&mut self, d: &Declaration) {
        for line in d.body.iter().flatten() {
            if !matches!(line, Line::Property(_)) {
                self.misplaced(line, &format!("in {} {}", names::article(d.kind.word()), d.kind.word()));
            }
        }
    }

    /// The lines of an act or of a step, as far as they describe what is done.
    pub(super) fn act_line(&mut self, line: &Line, act: &str) -> Option<usize> {
        match line {
            Line::Sentence(sentence) => return Some(self.add_sentence(sentence)),
            Line::Quorum(quorum) => {
                let quorum = self.quorum(quorum);
                self.act_mut(act).quorums.push(quorum);
            }
            Line::Needs(needs) => {
                if let Some(what) = self.event(&needs.what) {
                    let marks = self.marks(&needs.marks);
                    self.act_mut(act).needs.push(Need { what, marks });
                }
            }
            Line::MarksMoment(marked) => self.marks_moment(marked, act),
            Line::Property(property) if property.key.text == "outcomes" => {}
            Line::Property(_) => {}
            other => self.misplaced(other, "in an act"),
        }
        None
    }

    fn act_mut(&mut self, act: &str) -> &mut Act {
        self.model.acts.entry(act.to_string()).or_default()
    }

    fn act_body(&mut self, d: &Declaration, name: &str) {
        for line in d.body.iter().flatten() {
            if let Some(index) = self.act_line(line, name) {
                self.act_mut(name).statements.push(index);
            }
        }
    }

    fn marks_moment(&mut self, marked: &ast::MarksMoment, act: &str) {
        if self.find(&marked.moment, &[Kind::Moment], "a moment").is_none() {
            return;
        }
        let outcomes = self.model.acts.get(act).map(|act| act.outcomes.clone()).unwrap_or_default();
        let outcome = match &marked.outcome {
            None => None,
            Some(phrase) => {
                let found = outcomes.iter().find(|outcome| names::slug(outcome) == names::slug(&phrase.text)).cloned();
                if found.is_none() {
                    let message = format!("\"{}\" is no outcome of this act", phrase.text);
                    self.error("MP111", phrase.span, message, format!("The outcomes are: {}.", outcomes.join(", ")));
                }
                found
            }
        };
        let marks = self.marks(&marked.marks);
        let moment = marked.moment.text.clone();
        self.act_mut(act).marks_moments.push(MarkedMoment { outcome, first_time: marked.first_time, moment, marks });
    }

    fn quorum(&mut self, quorum: &ast::Quorum) -> Quorum {
        let mut parts = Vec::new();
        for part in &quorum.parts {
            match part {
                ast::QuorumPart::One(party) => parts.extend(self.party(party).map(QuorumPart::One)),
                ast::QuorumPart::AtLeast { number, of, other } => {
                    let of = of.iter().filter_map(|party| self.quorum_party(party, *other)).collect();
                    parts.push(QuorumPart::AtLeast { number: *number, of, other: *other });
                }
            }
        }
        Quorum {
            for_each: quorum.for_each.as_ref().map(|name| name.text.clone()),
            parts,
            when: quorum.when.as_ref().map(|when| self.condition(when)),
            marks: self.marks(&quorum.marks),
            span: quorum.span,
        }
    }

    /// "at least 2 other agencies": the word agencies stands for any of them.
    fn quorum_party(&mut self, party: &ast::Party, other: bool) -> Option<Party> {
        if other && ["agencies", "professionals"].contains(&party.name.text.as_str()) {
            let name = party.name.text.clone();
            return Some(Party { kind: PartyKind::Agency, name, qualifier: party.qualifier.clone() });
        }
        self.party(party)
    }

    fn state_body(&mut self, d: &Declaration, name: &str) {
        let mut state = self.model.states.get(name).cloned().unwrap_or_default();
        for property in self.properties(d) {
            let names = self.phrases(property);
            match property.key.text.as_str() {
                "holder" => {
                    if let Some(name) = names.first() {
                        self.find(name, &[Kind::Role, Kind::Agency], "a role or an agency");
                        state.holder = Some(name.text.clone());
                    }
                }
                "begins with" => state.begins_with = names.iter().filter_map(|name| self.event(name)).collect(),
                _ => state.ends_with = names.iter().filter_map(|name| self.event(name)).collect(),
            }
        }
        for line in d.body.iter().flatten() {
            match line {
                Line::Sentence(sentence) => state.statements.push(self.add_sentence(sentence)),
                Line::Property(_) => {}
                other => self.misplaced(other, "in a state"),
            }
        }
        self.model.states.insert(name.to_string(), state);
    }
}
