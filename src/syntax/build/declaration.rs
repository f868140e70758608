//! Declarations, their traits and properties, marks, answers.

use super::*;
use crate::diagnostics::Span;

impl<'t> Builder<'t> {
    pub fn declaration(&mut self, node: Node<'t>) -> Option<Declaration> {
        let header = self.header_span(&node);
        let mut declaration = Declaration {
            span: header,
            kind: Kind::from_word(child(&node, Rule::kind)?.as_str())?,
            name: self.name(&child(&node, Rule::name)?),
            title: child(&node, Rule::string).map(|title| self.text(&title)),
            traits: Vec::new(),
            marks: self.marks(&node),
            body: None,
        };
        for inner in node.into_inner() {
            match inner.as_rule() {
                Rule::trait_ => declaration.traits.extend(self.trait_(inner)),
                Rule::block => declaration.body = Some(self.body(inner)),
                _ => {}
            }
        }
        Some(declaration)
    }

    /// The span of a statement without the block it opens.
    pub fn header_span(&self, node: &Node<'t>) -> Span {
        let start = node.as_span().start();
        let end = child(node, Rule::block).map_or(node.as_span().end(), |block| block.as_span().start());
        let length = self.text[start..end].trim_end().len();
        self.range(start, start + length)
    }

    fn trait_(&mut self, node: Node<'t>) -> Option<Trait> {
        let inner = node.into_inner().next()?;
        let one = child(&inner, Rule::name).map(|name| self.name(&name));
        Some(match inner.as_rule() {
            Rule::of_the_world => Trait::OfTheWorld,
            Rule::takes_time => Trait::TakesTime,
            Rule::closes_everything => Trait::ClosesEverything,
            Rule::independent => Trait::Independent,
            Rule::out_of_hours => Trait::OutOfHours(one?),
            Rule::kind_of => Trait::KindOf(one?),
            Rule::is_a => Trait::IsA(one?),
            Rule::one_of => Trait::OneOf(children(&inner, Rule::phrase).iter().map(|value| self.name(value)).collect()),
            Rule::number_range => {
                let numbers: Vec<u32> = children(&inner, Rule::number).iter().map(|n| self.number(n)).collect();
                Trait::NumberRange(*numbers.first()?, *numbers.get(1)?)
            }
            Rule::same_or_later => Trait::SameOrLater(one?),
            Rule::same_as => Trait::SameAs(one?),
            Rule::at_least_rank => Trait::AtLeastRank(self.string(&child(&inner, Rule::string)?)),
            Rule::deputy => Trait::Deputy(one?),
            Rule::of_these => Trait::Of(
                inner
                    .into_inner()
                    .filter(|n| matches!(n.as_rule(), Rule::name | Rule::doc_code))
                    .map(|n| self.name(&n))
                    .collect(),
            ),
            _ => return None,
        })
    }

    pub fn property(&mut self, node: Node<'t>) -> Option<Property> {
        let key = self.name(&child(&node, Rule::property_key)?);
        let marks = self.marks(&node);
        let values = children(&node, Rule::value).into_iter().filter_map(|value| self.value(value)).collect();
        Some(Property { key, values, marks })
    }

    fn value(&mut self, node: Node<'t>) -> Option<Value> {
        let span = self.span(&node);
        let inner = node.into_inner().next()?;
        Some(match inner.as_rule() {
            Rule::string => Value::Text(self.text(&inner)),
            Rule::date => {
                let title = child(&inner, Rule::string).map(|title| self.string(&title));
                Value::Date { on: self.date(&inner)?, title, span }
            }
            Rule::date_range => {
                let dates = children(&inner, Rule::date);
                Value::Dates { from: self.date(dates.first()?)?, to: self.date(dates.get(1)?)?, span }
            }
            Rule::times_range => {
                let clocks: Vec<String> = children(&inner, Rule::clock).iter().map(|c| c.as_str().into()).collect();
                Value::Times { from: clocks.first()?.clone(), to: clocks.get(1)?.clone(), span }
            }
            _ => Value::Phrase(self.name(&inner)),
        })
    }

    /// A date; one that does not exist (31 June) is reported.
    pub fn date(&mut self, node: &Node<'t>) -> Option<Date> {
        let numbers = children(node, Rule::number);
        let day = numbers.first()?.as_str().trim().parse::<i8>().ok();
        let year = numbers.get(1)?.as_str().trim().parse::<i16>().ok().filter(|year| (1900..=2200).contains(year));
        let month = month_number(child(node, Rule::month)?.as_str());
        let date = day.zip(year).and_then(|(day, year)| jiff::civil::Date::new(year, month, day).ok());
        if date.is_none() {
            self.fault(
                self.span(node),
                "MP004",
                "There is no such date",
                "Write the day, the month in words and the year: 3 June 2025.",
            );
        }
        date.map(Date)
    }

    /// All marks that are direct children of a node.
    pub fn marks(&mut self, node: &Node<'t>) -> Marks {
        let mut marks = Marks::default();
        for mark in children(node, Rule::mark) {
            self.add_mark(&mut marks, mark);
        }
        marks
    }

    pub fn add_mark(&mut self, marks: &mut Marks, mark: Node<'t>) {
        let Some(inner) = mark.into_inner().next() else { return };
        match inner.as_rule() {
            Rule::citation => marks.citations.extend(self.citation(inner)),
            Rule::reading => marks.readings.extend(child(&inner, Rule::string).map(|s| self.string(&s))),
            Rule::silent => {
                let on = children(&inner, Rule::silence);
                marks.silent |= on.is_empty();
                marks
                    .silences
                    .extend(on.iter().filter_map(|s| Silence::from_word(s.as_str().trim_start_matches("the").trim())));
            }
            Rule::reviewed => marks.reviewed.extend(self.review(inner)),
            Rule::proposed => marks.proposed = true,
            Rule::formerly => marks.formerly.extend(child(&inner, Rule::name).map(|n| n.as_str().to_string())),
            _ => {}
        }
    }

    /// The paragraphs of a citation; a later one may leave the document out.
    pub fn citation(&mut self, node: Node<'t>) -> Vec<Reference> {
        let mut document = String::new();
        let mut references = Vec::new();
        for inner in node.into_inner() {
            let span = self.span(&inner);
            let paragraph = if inner.as_rule() == Rule::reference {
                document = child(&inner, Rule::doc_code).map_or(String::new(), |code| code.as_str().to_string());
                child(&inner, Rule::paragraph)
            } else {
                Some(inner)
            };
            if let Some(paragraph) = paragraph {
                references.push(Reference {
                    document: document.clone(),
                    paragraph: paragraph.as_str().to_string(),
                    span,
                });
            }
        }
        references
    }

    fn review(&mut self, node: Node<'t>) -> Option<Review> {
        Some(Review {
            by: self.string(&child(&node, Rule::string)?),
            on: self.date(&child(&node, Rule::date)?)?,
            seal: child(&node, Rule::seal)?.as_str().to_lowercase(),
            span: self.span(&node),
        })
    }

    pub fn set_aside(&mut self, node: Node<'t>) -> Option<SetAside> {
        Some(SetAside {
            span: self.span(&node),
            reason: SetAsideReason::from_word(child(&node, Rule::set_aside_reason)?.as_str())?,
            why: child(&node, Rule::string).map(|why| self.string(&why)),
            paragraphs: self.citation(child(&node, Rule::citation)?),
        })
    }

    pub fn answer(&mut self, node: Node<'t>) -> Option<Answer> {
        let strings = children(&node, Rule::string);
        Some(Answer {
            span: self.span(&node),
            finding: child(&node, Rule::finding_id)?.as_str().to_string(),
            by: self.string(strings.first()?),
            on: self.date(&child(&node, Rule::date)?)?,
            why: self.string(strings.get(1)?),
        })
    }
}

fn month_number(word: &str) -> i8 {
    crate::calendar::MONTHS.iter().position(|month| *month == word).map_or(1, |at| at as i8 + 1)
}
