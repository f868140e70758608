//! Clauses of a sentence, and conditions.

use super::sentence::normal_force;
use super::*;

impl<'t> Builder<'t> {
    /// A clause below a sentence; a mark there belongs to the clause just above it, or to the sentence.
    pub fn add_clause(&mut self, sentence: &mut Sentence, node: Node<'t>) {
        let Some(inner) = node.into_inner().find(|n| n.as_rule() != Rule::comment) else { return };
        let clause = match inner.as_rule() {
            Rule::mark => {
                let marks = sentence.clauses.last_mut().and_then(clause_marks).unwrap_or(&mut sentence.marks);
                return self.add_mark(marks, inner);
            }
            Rule::instead => self.variant(inner).map(Clause::Instead),
            Rule::also => self.variant(inner).map(Clause::Also),
            Rule::unless => self.unless(inner),
            Rule::no_longer => {
                let (marks, span) = (self.marks(&inner), self.span(&inner));
                let condition = child(&inner, Rule::condition).and_then(|c| self.condition(c));
                condition.map(|condition| Clause::NoLongerNeeded { condition, marks, span })
            }
            Rule::several => Some(Clause::Several {
                precedence: child(&inner, Rule::precedence).and_then(|p| Precedence::from_word(p.as_str())),
                marks: self.marks(&inner),
                span: self.span(&inner),
            }),
            Rule::later_date => self.later_date(inner).map(Clause::LaterDate),
            Rule::then => self.series(inner).map(Clause::Then),
            _ => None,
        };
        sentence.clauses.extend(clause);
    }

    pub fn unless(&mut self, node: Node<'t>) -> Option<Clause> {
        let span = self.span(&node);
        let condition = self.condition(child(&node, Rule::condition)?)?;
        Some(Clause::Unless { condition, marks: Marks::default(), span })
    }

    /// Everything that `unless` says of a node: any of it lifts the duty.
    pub fn any_unless(&mut self, node: &Node<'t>) -> Option<Condition> {
        let nodes = children(node, Rule::unless);
        let any = nodes.iter().filter_map(|u| child(u, Rule::condition)).filter_map(|c| self.condition(c)).collect();
        one_or(any, Condition::Any)
    }

    fn variant(&mut self, node: Node<'t>) -> Option<Variant> {
        let span = self.span(&node);
        let when = child(&node, Rule::when).and_then(|when| self.when(when))?;
        let body = child(&node, Rule::variant)?;
        Some(Variant {
            span,
            when,
            subject: child(&body, Rule::subject).map(|s| self.parties(s)).unwrap_or_default(),
            modality: child(&body, Rule::modality).and_then(|m| Modality::from_word(&normal_force(m.as_str()))),
            softeners: self.softeners(&body),
            deed: child(&body, Rule::deed).and_then(|d| self.deed(d)),
            bounds: self.bounds(&body),
            marks: self.marks(&body),
        })
    }

    fn later_date(&mut self, node: Node<'t>) -> Option<LaterDate> {
        let mut later = LaterDate {
            span: self.span(&node),
            who: child(&node, Rule::subject).map(|s| self.parties(s))?,
            in_writing: false,
            with_reasons: false,
            exceptional: false,
            up_to: None,
            times: None,
            when: None,
            marks: Marks::default(),
        };
        for part in children(&node, Rule::later_part) {
            let Some(inner) = part.into_inner().next() else { continue };
            match inner.as_rule() {
                Rule::in_writing => later.in_writing = true,
                Rule::with_reasons => later.with_reasons = true,
                Rule::exceptional => later.exceptional = true,
                Rule::up_to => later.up_to = child(&inner, Rule::amount).and_then(|a| self.amount(&a)),
                Rule::times => later.times = child(&inner, Rule::number).map(|n| self.number(&n)),
                Rule::when => {
                    let also = self.when(inner);
                    later.when = one_or(later.when.take().into_iter().chain(also).collect(), Condition::All);
                }
                Rule::mark => self.add_mark(&mut later.marks, inner),
                _ => {}
            }
        }
        Some(later)
    }

    fn series(&mut self, node: Node<'t>) -> Option<Series> {
        let named = |builder: &Self, rule| {
            child(&node, rule).and_then(|part| child(&part, Rule::name)).map(|name| builder.name(&name))
        };
        Some(Series {
            span: self.span(&node),
            modality: child(&node, Rule::modality).and_then(|m| Modality::from_word(&normal_force(m.as_str()))),
            spacing: Spacing::from_word(child(&node, Rule::spacing)?.as_str())?,
            amount: child(&node, Rule::amount).and_then(|a| self.amount(&a))?,
            while_: named(self, Rule::while_),
            until: named(self, Rule::until),
            or_on: named(self, Rule::or_on),
            replaces: named(self, Rule::replaces),
            marks: self.marks(&node),
        })
    }

    /// Everything that `when` says of a node: said more than once, all of it must hold.
    pub fn whens(&mut self, node: &Node<'t>) -> Option<Condition> {
        let all = children(node, Rule::when).into_iter().filter_map(|when| self.when(when)).collect();
        one_or(all, Condition::All)
    }

    pub fn when(&mut self, node: Node<'t>) -> Option<Condition> {
        self.condition(child(&node, Rule::condition)?)
    }

    pub fn condition(&mut self, node: Node<'t>) -> Option<Condition> {
        let any: Vec<Condition> =
            children(&node, Rule::all_hold).into_iter().filter_map(|all| self.all_hold(all)).collect();
        one_or(any, Condition::Any)
    }

    fn all_hold(&mut self, node: Node<'t>) -> Option<Condition> {
        let all: Vec<Condition> = children(&node, Rule::holds).into_iter().filter_map(|h| self.holds(h)).collect();
        one_or(all, Condition::All)
    }

    fn holds(&mut self, node: Node<'t>) -> Option<Condition> {
        let inner = node.into_inner().next()?;
        match inner.as_rule() {
            Rule::not => Some(Condition::Not(Box::new(self.holds(child(&inner, Rule::holds)?)?))),
            Rule::counted => {
                let words = child(&inner, Rule::counting)?.as_str().to_string();
                let list = children(&inner, Rule::condition).into_iter().filter_map(|c| self.condition(c)).collect();
                Some(counted(&words, list))
            }
            Rule::condition => self.condition(inner),
            Rule::string => Some(Condition::Words(self.text(&inner))),
            Rule::comparison => {
                let name = self.name(&child(&inner, Rule::name)?);
                let compare = Compare::from_word(child(&inner, Rule::compare)?.as_str())?;
                let number = self.number(&child(&inner, Rule::number)?);
                Some(Condition::Compare { name, compare, number })
            }
            _ => Some(Condition::Phrase(without_article(self.name(&inner)))),
        }
    }
}

/// The marks of a clause.
fn clause_marks(clause: &mut Clause) -> Option<&mut Marks> {
    match clause {
        Clause::Instead(variant) | Clause::Also(variant) => Some(&mut variant.marks),
        Clause::NoLongerNeeded { marks, .. } | Clause::Several { marks, .. } => Some(marks),
        Clause::LaterDate(later) => Some(&mut later.marks),
        Clause::Then(series) => Some(&mut series.marks),
        Clause::Unless { .. } => None,
    }
}

fn one_or(mut list: Vec<Condition>, make: fn(Vec<Condition>) -> Condition) -> Option<Condition> {
    if list.len() > 1 { Some(make(list)) } else { list.pop() }
}

fn counted(words: &str, list: Vec<Condition>) -> Condition {
    match words.split_whitespace().next() {
        Some("all") => Condition::All(list),
        Some("any") => Condition::Any(list),
        Some("none") => Condition::Not(Box::new(Condition::Any(list))),
        _ => {
            let number = words.split_whitespace().find_map(|word| word.parse().ok()).unwrap_or(1);
            Condition::AtLeast(number, list)
        }
    }
}

/// "an allegation against staff" is the fact "allegation against staff".
fn without_article(mut name: Name) -> Name {
    for article in ["the ", "an ", "a "] {
        if let Some(rest) = name.text.strip_prefix(article) {
            name.text = rest.to_string();
            break;
        }
    }
    name
}
