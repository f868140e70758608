//! Which switches stand for which facts, in one question.

use std::collections::{BTreeMap, BTreeSet};

use super::{Atom, Domain, Formula, MAX_DEPTH, MAX_PARTS, MAX_SWITCHES, Space, TooLarge, Undecided};

/// The switches of one fact: `width` of them from `first`.
#[derive(Clone, Debug)]
pub(super) struct FactSwitches {
    pub key: String,
    pub domain: Domain,
    /// The constants at which a number is cut, rising: switch `i` is "at least `cuts[i]`".
    pub cuts: Vec<i64>,
    pub first: usize,
    pub width: usize,
}

/// The facts a question turns on, in the order they are first mentioned.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    pub facts: Vec<FactSwitches>,
    pub switches: usize,
    index: BTreeMap<String, usize>,
}

impl Layout {
    /// The switches of a fact.
    pub(super) fn fact(&self, key: &str) -> Option<&FactSwitches> {
        self.index.get(key).and_then(|index| self.facts.get(*index))
    }

    /// Lays out the facts that `survey` found.
    pub(super) fn new(space: &Space, survey: &Survey) -> Result<Self, Undecided> {
        let mut layout = Layout::default();
        for key in &survey.keys {
            let domain = space.facts.get(key).ok_or_else(|| Undecided::UnknownFact(key.clone()))?;
            if domain.is_empty() {
                return Err(Undecided::EmptyDomain(key.clone()));
            }
            let cuts = cuts(domain, survey.compared.get(key));
            let width = width(domain, &cuts);
            let first = layout.switches;
            layout.switches += width;
            if layout.switches > MAX_SWITCHES {
                return Err(Undecided::TooLarge(TooLarge::Switches));
            }
            layout.index.insert(key.clone(), layout.facts.len());
            layout.facts.push(FactSwitches { key: key.clone(), domain: domain.clone(), cuts, first, width });
        }
        Ok(layout)
    }
}

fn cuts(domain: &Domain, compared: Option<&BTreeSet<i64>>) -> Vec<i64> {
    match (domain, compared) {
        (Domain::Number { min, max }, Some(compared)) => {
            compared.iter().copied().filter(|cut| min < cut && cut <= max).collect()
        }
        _ => Vec::new(),
    }
}

fn width(domain: &Domain, cuts: &[i64]) -> usize {
    match domain {
        Domain::YesNo => 1,
        Domain::Number { .. } => cuts.len(),
        // Enough binary digits for the greatest index.
        Domain::Choice(values) => {
            usize::try_from(usize::BITS - values.len().saturating_sub(1).leading_zeros()).unwrap_or(MAX_SWITCHES)
        }
    }
}

/// What some conditions mention.
#[derive(Clone, Debug, Default)]
pub(super) struct Survey {
    /// The keys, in the order they are first mentioned.
    pub keys: Vec<String>,
    known: BTreeSet<String>,
    /// The constants a number is compared with, as "at least" each.
    compared: BTreeMap<String, BTreeSet<i64>>,
    parts: usize,
}

impl Survey {
    /// Surveys the conditions of a question, and the axioms they call in: those that mention a fact the
    /// question turns on, directly or through another axiom.
    pub(super) fn of(asked: &[&Formula], space: &Space) -> Result<(Survey, BTreeSet<usize>), Undecided> {
        let mut survey = Survey::default();
        for formula in asked {
            survey.add(formula)?;
        }
        let mut called_in: BTreeSet<usize> = space.about_nothing().iter().copied().collect();
        let mut looked_at = 0;
        while let Some(key) = survey.keys.get(looked_at) {
            looked_at += 1;
            for index in space.about(key) {
                if called_in.insert(*index)
                    && let Some(axiom) = space.axioms().get(*index)
                {
                    survey.add(axiom)?;
                }
            }
        }
        Ok((survey, called_in))
    }

    /// Walks a condition with a stack of its own, so that no nesting is too deep to be refused.
    fn add(&mut self, formula: &Formula) -> Result<(), Undecided> {
        let mut stack = vec![(formula, 1)];
        while let Some((formula, depth)) = stack.pop() {
            self.parts += 1;
            if self.parts.saturating_add(formula.parts().len()) > MAX_PARTS {
                return Err(Undecided::TooLarge(TooLarge::Parts));
            }
            if depth > MAX_DEPTH {
                return Err(Undecided::TooLarge(TooLarge::Depth));
            }
            if let Formula::Atom(atom) = formula {
                self.mention(atom);
            }
            stack.extend(formula.parts().iter().rev().map(|part| (part, depth + 1)));
        }
        Ok(())
    }

    fn mention(&mut self, atom: &Atom) {
        if self.known.insert(atom.key().to_owned()) {
            self.keys.push(atom.key().to_owned());
        }
        let cuts: [Option<i64>; 2] = match atom {
            Atom::Is(_) | Atom::IsValue(..) => return,
            Atom::AtLeast(_, n) | Atom::Under(_, n) => [Some(*n), None],
            Atom::Over(_, n) | Atom::AtMost(_, n) => [n.checked_add(1), None],
            Atom::Exactly(_, n) => [Some(*n), n.checked_add(1)],
        };
        self.compared.entry(atom.key().to_owned()).or_default().extend(cuts.into_iter().flatten());
    }
}
