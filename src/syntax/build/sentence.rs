//! Sentences: parties, deeds, checklists, quorums.

use super::*;

impl<'t> Builder<'t> {
    pub fn sentence(&mut self, node: Node<'t>) -> Option<Sentence> {
        let core = child(&node, Rule::core)?;
        let span = self.span(&core);
        let mut sentence = Sentence {
            span,
            subject: child(&core, Rule::subject).map(|s| self.parties(s)).unwrap_or_default(),
            modality: Modality::from_word(&normal_force(child(&core, Rule::modality)?.as_str()))?,
            softeners: self.softeners(&core),
            deed: self.deed(child(&core, Rule::deed)?)?,
            bounds: self.bounds(&core),
            when: self.whens(&core),
            only_through: self.only_through(&core),
            sizes: self.sizes(&core),
            marks: self.marks(&core),
            clauses: children(&core, Rule::unless).into_iter().filter_map(|u| self.unless(u)).collect(),
            items: Vec::new(),
        };
        for inner in node.into_inner() {
            match inner.as_rule() {
                Rule::clause => self.add_clause(&mut sentence, inner),
                Rule::block => sentence.items = self.body(inner),
                _ => {}
            }
        }
        Some(sentence)
    }

    pub fn in_place_of(&mut self, node: Node<'t>) -> Option<Statement> {
        let replaced = child(&node, Rule::citation).map(|c| self.citation(c)).unwrap_or_default();
        let sentence = Box::new(self.sentence(node)?);
        Some(Statement::InPlaceOf { replaced, sentence })
    }

    pub fn softeners(&self, node: &Node<'t>) -> Vec<Softener> {
        children(node, Rule::softener).iter().filter_map(|s| Softener::from_word(s.as_str())).collect()
    }

    fn only_through(&mut self, node: &Node<'t>) -> Option<Party> {
        let contact = child(node, Rule::only_through)?;
        self.party(child(&contact, Rule::subject_item)?)
    }

    /// `at most 150 words`, `up to £60,000`.
    fn sizes(&mut self, node: &Node<'t>) -> Vec<Size> {
        children(node, Rule::size).into_iter().filter_map(|size| self.size(size)).collect()
    }

    fn size(&mut self, node: Node<'t>) -> Option<Size> {
        if let Some(money) = child(&node, Rule::money) {
            let digits: String = money.as_str().chars().filter(char::is_ascii_digit).collect();
            let most = digits.parse().unwrap_or_else(|_| {
                self.fault(self.span(&money), "MP003", "This amount is too large", "Check the figure.");
                u32::MAX
            });
            return Some(Size { most, unit: SizeUnit::Pounds });
        }
        let most = child(&node, Rule::number).map(|n| self.number(&n))?;
        let pounds = child(&node, Rule::size_unit)?.as_str().starts_with("pound");
        Some(Size { most, unit: if pounds { SizeUnit::Pounds } else { SizeUnit::Words } })
    }

    /// Several parties; `or` shares a duty between any of them, `together with` between both at once.
    pub fn parties(&mut self, node: Node<'t>) -> Parties {
        let mut parties = Parties::default();
        for inner in node.into_inner() {
            match inner.as_rule() {
                Rule::subject_item => parties.list.extend(self.party(inner)),
                Rule::conjunction => match inner.as_str() {
                    "or" => parties.sharing = Sharing::Any,
                    words if words.starts_with("together") => parties.sharing = Sharing::Together,
                    _ => {}
                },
                _ => {}
            }
        }
        parties
    }

    fn party(&mut self, node: Node<'t>) -> Option<Party> {
        Some(Party {
            name: self.name(&child(&node, Rule::name)?),
            occurrence: child(&node, Rule::occurrence).and_then(|o| Occurrence::from_word(o.as_str())),
            qualifier: child(&node, Rule::string).map(|s| self.string(&s)),
        })
    }

    pub fn deed(&mut self, node: Node<'t>) -> Option<Deed> {
        let inner = node.into_inner().next()?;
        let words = child(&inner, Rule::string).map(|s| self.string(&s));
        let target = child(&inner, Rule::name).map(|n| self.name(&n));
        Some(match inner.as_rule() {
            Rule::happen => Deed::Happen,
            Rule::do_this => Deed::DoThis,
            Rule::last => Deed::Last,
            Rule::office => Deed::Office(Office::from_word(child(&inner, Rule::office_word)?.as_str())?, target),
            Rule::attend => {
                let invited = child(&inner, Rule::attend_word)?.as_str().starts_with("be");
                Deed::Attend { invited, what: target }
            }
            Rule::record => Deed::Record(words),
            Rule::tell => Deed::Tell { to: self.recipients(&inner), what: words },
            Rule::send => {
                let what = words.map(Sent::Words).or(target.map(Sent::Thing))?;
                Deed::Send { what, to: self.recipients(&inner) }
            }
            Rule::consult => Deed::Consult { whom: self.recipients(&inner), about: words },
            Rule::cover => {
                let consider = child(&inner, Rule::cover_word)?.as_str() == "consider";
                Deed::Cover { consider, what: words }
            }
            Rule::perform => Deed::Perform { verb: squeeze(child(&inner, Rule::perform_word)?.as_str()), act: target? },
            Rule::string => Deed::Words(self.string(&inner)),
            _ => return None,
        })
    }

    fn recipients(&mut self, node: &Node<'t>) -> Parties {
        child(node, Rule::recipients).map(|list| self.parties(list)).unwrap_or_default()
    }

    pub fn item(&mut self, node: Node<'t>) -> Option<Item> {
        Some(Item {
            text: self.text(&child(&node, Rule::string)?),
            softeners: self.softeners(&node),
            when: self.whens(&node),
            unless: self.any_unless(&node),
            sizes: self.sizes(&node),
            marks: self.marks(&node),
        })
    }

    pub fn quorum(&mut self, node: Node<'t>) -> Option<Quorum> {
        Some(Quorum {
            span: self.span(&node),
            for_each: child(&node, Rule::name).map(|n| self.name(&n)),
            parts: children(&node, Rule::quorum_part).into_iter().filter_map(|p| self.quorum_part(p)).collect(),
            when: self.whens(&node),
            marks: self.marks(&node),
        })
    }

    fn quorum_part(&mut self, node: Node<'t>) -> Option<QuorumPart> {
        let inner = node.into_inner().next()?;
        if inner.as_rule() == Rule::subject_item {
            return Some(QuorumPart::One(self.party(inner)?));
        }
        let number = child(&inner, Rule::number).map(|n| self.number(&n))?;
        let mut of: Vec<Party> =
            children(&inner, Rule::subject_item).into_iter().filter_map(|p| self.party(p)).collect();
        let other = child(&inner, Rule::other_word).is_some();
        if other {
            of.push(self.party(inner)?);
        }
        Some(QuorumPart::AtLeast { number, of, other })
    }
}

/// `ideally should` and `ideally` are one word, `are to` and `is to` another.
pub(super) fn normal_force(words: &str) -> String {
    if words.starts_with("ideally") {
        return "ideally".to_string();
    }
    squeeze(&words.strip_prefix("are ").map_or(words.to_string(), |rest| format!("is {rest}")))
}
