//! Registers of recommendations, variations of documents, and the calendar.

use super::names::title_of;
use super::*;
use crate::calendar::{Conventions, OfficeHours, Term as SchoolTerm, Weekday};
use crate::syntax::ast::{Declaration, Kind, Statement as Line, Trait, Value};

impl Resolver<'_> {
    pub(super) fn register(&mut self, d: &Declaration) {
        let mut register =
            Register { title: title_of(d), marks: self.marks(&d.marks), span: d.span, ..Register::default() };
        register.document = self.of_document(d);
        for line in d.body.iter().flatten() {
            match line {
                Line::Declaration(entry) if entry.kind == Kind::Recommendation => {
                    if let Some(first) = register.entries.iter().find(|known| known.number == entry.name.text) {
                        let first = names::Symbol {
                            kind: Kind::Recommendation,
                            file: 0,
                            span: first.span,
                            title: String::new(),
                        };
                        self.report(names::twice(&entry.name, &first));
                        continue;
                    }
                    let entry = self.recommendation(entry, &d.name.text);
                    register.entries.push(entry);
                }
                Line::Property(_) => {}
                other => self.misplaced(other, "in a register"),
            }
        }
        self.model.registers.insert(d.name.text.clone(), register);
    }

    /// The document that `of CODE` names.
    fn of_document(&mut self, d: &Declaration) -> Option<String> {
        let Some(Trait::Of(names)) = d.traits.iter().find(|t| matches!(t, Trait::Of(_))) else { return None };
        let name = names.first()?;
        self.find(name, &[Kind::Document], "a document").map(|_| name.text.clone())
    }

    fn recommendation(&mut self, d: &Declaration, register: &str) -> Recommendation {
        let marks = self.marks(&d.marks);
        let mut entry = Recommendation {
            number: d.name.text.clone(),
            title: title_of(d),
            span: d.span,
            ..Recommendation::default()
        };
        for property in self.properties(d) {
            match property.key.text.as_str() {
                "paragraph" => entry.paragraph = Some(self.words(property)),
                "to" => entry.to = self.phrases(property).into_iter().map(|name| self.addressee(name)).collect(),
                "due" => entry.due = Some(self.words(property)),
                "assessment" => entry.assessment = Some(self.words(property)),
                "action" => entry.action = Some(self.words(property)),
                "kind" => entry.is_statement = self.words(property) == "statement",
                "see" => entry.see = Some(self.words(property)),
                _ => {}
            }
        }
        let home = Home::Recommendation { register: register.to_string(), number: d.name.text.clone() };
        self.within(home, None, &marks, |r| {
            for line in d.body.iter().flatten() {
                match line {
                    Line::Sentence(sentence) => entry.statements.push(r.add_sentence(sentence)),
                    Line::Property(property) if property.key.text == "met by" => r.met_by(property, &mut entry),
                    Line::Property(_) => {}
                    other => r.misplaced(other, "in a recommendation"),
                }
            }
        });
        let all = entry.statements.clone();
        entry.met_by.iter_mut().filter(|met| met.asks.is_empty()).for_each(|met| met.asks.clone_from(&all));
        entry.marks = marks;
        entry
    }

    /// `met by: [SET B.20.5.4]`: of the ask just above it; with none above it, of all below it.
    fn met_by(&mut self, property: &ast::Property, entry: &mut Recommendation) {
        let asks: Vec<usize> = entry.statements.last().copied().into_iter().collect();
        let marks = self.marks(&property.marks);
        if marks.citations.is_empty() {
            let message = "\"met by\" needs a paragraph".to_string();
            self.error("MP117", property.key.span, message, "Write it as: met by: [SET B.20.5.4]");
        }
        entry.met_by.extend(marks.citations.into_iter().map(|paragraph| MetBy {
            paragraph,
            asks: asks.clone(),
            span: property.key.span,
        }));
    }

    /// An agency or role where one is declared with that name, else the register's own words.
    fn addressee(&mut self, name: ast::Name) -> String {
        if self.symbols.by_name.get(&name.text).is_some_and(|s| matches!(s.kind, Kind::Agency | Kind::Role)) {
            self.find(&name, &[Kind::Agency, Kind::Role], "an agency or a role");
        }
        name.text
    }

    pub(super) fn variation(&mut self, d: &Declaration) {
        let mut variation =
            Variation { title: title_of(d), marks: self.marks(&d.marks), span: d.span, ..Variation::default() };
        variation.title = names::as_proposed(variation.title, &variation.marks);
        variation.of = self.of_document(d);
        for property in self.properties(d) {
            variation.in_force_from = self.date_of(property);
        }
        let marks = variation.marks.clone();
        self.within(Home::Variation(d.name.text.clone()), None, &marks, |r| {
            for line in d.body.iter().flatten() {
                match line {
                    Line::InPlaceOf { replaced, sentence } => {
                        let in_place_of = replaced.iter().map(sentence::citation).collect();
                        variation.changes.push(Change { in_place_of, statement: r.add_sentence(sentence) });
                    }
                    Line::Sentence(sentence) => {
                        variation.changes.push(Change { in_place_of: Vec::new(), statement: r.add_sentence(sentence) });
                    }
                    Line::Property(_) => {}
                    other => r.misplaced(other, "in a variation"),
                }
            }
        });
        self.model.variations.insert(d.name.text.clone(), variation);
    }

    pub(super) fn calendar(&mut self, d: &Declaration, title: String, marks: Marks) {
        let mut conventions = self.model.calendar.conventions.clone();
        for property in self.properties(d) {
            match property.key.text.as_str() {
                "working days" => self.working_week(property, &mut conventions),
                "office hours" => self.office_hours(property, &mut conventions),
                "known" => {
                    if let Some(Value::Dates { from, to, .. }) = property.values.first() {
                        (conventions.known_from, conventions.known_until) = (Some(from.0), Some(to.0));
                    } else {
                        self.needs_dates(property);
                    }
                }
                "school term" => self.school_term(property, &mut conventions),
                _ => self.bank_holidays(property, &mut conventions),
            }
        }
        self.model.calendar = Calendar { title, conventions, marks, declared: true };
    }

    fn needs_dates(&mut self, property: &ast::Property) {
        let message = format!("\"{}\" needs two dates", property.key.text);
        self.error("MP117", property.key.span, message, "Write them as: 2 September 2025 to 24 October 2025");
    }

    fn working_week(&mut self, property: &ast::Property, conventions: &mut Conventions) {
        let mut days = std::collections::BTreeSet::new();
        for phrase in self.phrases(property) {
            let found = Weekday::ALL.iter().find(|day| day.name().eq_ignore_ascii_case(&phrase.text));
            match found {
                Some(day) => {
                    days.insert(*day);
                }
                None => {
                    let message = format!("{} is no day of the week", phrase.text);
                    self.error(
                        "MP117",
                        phrase.span,
                        message,
                        "Write: working days: Monday, Tuesday, Wednesday, Thursday, Friday",
                    );
                }
            }
        }
        if !days.is_empty() {
            conventions.working_week = days;
        }
    }

    fn office_hours(&mut self, property: &ast::Property, conventions: &mut Conventions) {
        let hours = match property.values.first() {
            Some(Value::Times { from, to, .. }) => from.parse().ok().zip(to.parse().ok()),
            _ => None,
        };
        match hours {
            Some((opens, closes)) if opens < closes => conventions.office_hours = Some(OfficeHours { opens, closes }),
            _ => self.error(
                "MP117",
                property.key.span,
                "These are no hours of a day".into(),
                "Write: office hours: 09:00 to 17:00",
            ),
        }
    }

    fn school_term(&mut self, property: &ast::Property, conventions: &mut Conventions) {
        for value in &property.values {
            match value {
                Value::Dates { from, to, .. } if from <= to => {
                    conventions.terms.push(SchoolTerm { title: String::new(), from: from.0, until: to.0 });
                }
                _ => self.needs_dates(property),
            }
        }
    }

    fn bank_holidays(&mut self, property: &ast::Property, conventions: &mut Conventions) {
        for value in &property.values {
            match value {
                Value::Date { on, title, .. } => {
                    let title = title.clone().unwrap_or_else(|| "Bank holiday".to_string());
                    conventions.bank_holidays.insert(on.0, title);
                }
                _ => self.error(
                    "MP117",
                    property.key.span,
                    "A bank holiday is a date".into(),
                    "Write: bank holidays: 25 December 2026 \"Christmas Day\"",
                ),
            }
        }
    }
}
