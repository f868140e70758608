//! Conditions into decision diagrams, within a limit of work.

use biodivine_lib_bdd::{Bdd, BddVariable, BddVariableSet, op_function};

use super::layout::{FactSwitches, Layout};
use super::{Atom, Domain, Formula, MAX_WORK, TooLarge, Undecided};

/// Builds the diagrams of one question.
pub(super) struct Builder<'a> {
    pub layout: &'a Layout,
    set: BddVariableSet,
    switches: Vec<BddVariable>,
    work: usize,
}

impl<'a> Builder<'a> {
    pub(super) fn new(layout: &'a Layout) -> Self {
        let set = BddVariableSet::new_anonymous(u16::try_from(layout.switches).unwrap_or(0));
        let switches = set.variables();
        Builder { layout, set, switches, work: 0 }
    }

    /// The diagram of a condition.
    pub(super) fn formula(&mut self, formula: &Formula) -> Result<Bdd, Undecided> {
        match formula {
            Formula::True => Ok(self.set.mk_true()),
            Formula::False => Ok(self.set.mk_false()),
            Formula::Atom(atom) => self.atom(atom),
            Formula::Not(part) => Ok(self.formula(part)?.not()),
            Formula::And(parts) => {
                let mut all = self.set.mk_true();
                for part in parts {
                    let part = self.formula(part)?;
                    all = self.and(&all, &part)?;
                }
                Ok(all)
            }
            Formula::Or(parts) => {
                let mut any = self.set.mk_false();
                for part in parts {
                    let part = self.formula(part)?;
                    any = self.or(&any, &part)?;
                }
                Ok(any)
            }
            Formula::AtLeast(n, parts) => self.at_least(*n, parts),
        }
    }

    /// `reached[i]` is "at least `i + 1` of the parts so far".
    fn at_least(&mut self, n: usize, parts: &[Formula]) -> Result<Bdd, Undecided> {
        if n == 0 {
            return Ok(self.set.mk_true());
        }
        if n > parts.len() {
            return Ok(self.set.mk_false());
        }
        let mut reached = vec![self.set.mk_false(); n];
        for part in parts {
            let part = self.formula(part)?;
            for i in (0..n).rev() {
                let one_more = if i == 0 { part.clone() } else { self.and(&reached[i - 1], &part)? };
                reached[i] = self.or(&reached[i], &one_more)?;
            }
        }
        Ok(reached.pop().unwrap_or_else(|| self.set.mk_true()))
    }

    fn atom(&mut self, atom: &Atom) -> Result<Bdd, Undecided> {
        let layout = self.layout;
        let fact = layout.fact(atom.key()).ok_or_else(|| Undecided::UnknownFact(atom.key().to_owned()))?;
        match (atom, &fact.domain) {
            (Atom::Is(_), Domain::YesNo) => Ok(self.switch(fact.first, true)),
            (Atom::IsValue(key, index), Domain::Choice(values)) if *index >= values.len() => {
                Err(Undecided::NoSuchValue(key.clone(), *index))
            }
            (Atom::IsValue(_, index), Domain::Choice(_)) => self.value(fact, *index),
            (Atom::AtLeast(_, n), Domain::Number { .. }) => Ok(self.from(fact, Some(*n))),
            (Atom::Over(_, n), Domain::Number { .. }) => Ok(self.from(fact, n.checked_add(1))),
            (Atom::AtMost(_, n), Domain::Number { .. }) => Ok(self.from(fact, n.checked_add(1)).not()),
            (Atom::Under(_, n), Domain::Number { .. }) => Ok(self.from(fact, Some(*n)).not()),
            (Atom::Exactly(_, n), Domain::Number { .. }) => {
                let (reached, passed) = (self.from(fact, Some(*n)), self.from(fact, n.checked_add(1)).not());
                self.and(&reached, &passed)
            }
            _ => Err(Undecided::WrongKind(atom.key().to_owned())),
        }
    }

    /// A choice has the value of this index: each of its binary digits is right.
    fn value(&mut self, fact: &FactSwitches, index: usize) -> Result<Bdd, Undecided> {
        let mut all = self.set.mk_true();
        for digit in 0..fact.width {
            let literal = self.switch(fact.first + digit, super::case::digit(index, digit, fact.width));
            all = self.and(&all, &literal)?;
        }
        Ok(all)
    }

    /// A number is `number` or more; none stands for more than any number.
    fn from(&self, fact: &FactSwitches, number: Option<i64>) -> Bdd {
        let (Some(number), Domain::Number { min, .. }) = (number, &fact.domain) else {
            return self.set.mk_false();
        };
        if number <= *min {
            return self.set.mk_true();
        }
        match fact.cuts.binary_search(&number) {
            Ok(cut) => self.switch(fact.first + cut, true),
            Err(_) => self.set.mk_false(),
        }
    }

    fn switch(&self, index: usize, on: bool) -> Bdd {
        match self.switches.get(index) {
            Some(switch) => self.set.mk_literal(*switch, on),
            None => self.set.mk_false(),
        }
    }

    /// What the switches themselves promise: a number that has reached a cut has reached those below,
    /// and the digits of a choice make one of its values.
    pub(super) fn valid(&mut self) -> Result<Bdd, Undecided> {
        let layout = self.layout;
        let mut valid = self.set.mk_true();
        for fact in layout.facts.iter().rev() {
            let one = match &fact.domain {
                Domain::YesNo => continue,
                Domain::Number { .. } => self.rising(fact)?,
                Domain::Choice(values) => self.one_of(fact, values.len())?,
            };
            valid = self.and(&valid, &one)?;
        }
        Ok(valid)
    }

    fn rising(&mut self, fact: &FactSwitches) -> Result<Bdd, Undecided> {
        let mut rising = self.set.mk_true();
        for cut in (1..fact.width).rev() {
            let (above, below) = (self.switch(fact.first + cut, false), self.switch(fact.first + cut - 1, true));
            let step = self.or(&above, &below)?;
            rising = self.and(&rising, &step)?;
        }
        Ok(rising)
    }

    fn one_of(&mut self, fact: &FactSwitches, values: usize) -> Result<Bdd, Undecided> {
        let mut any = self.set.mk_false();
        for index in 0..values {
            let value = self.value(fact, index)?;
            any = self.or(&any, &value)?;
        }
        Ok(any)
    }

    /// Both, unless that takes too much work.
    pub(super) fn and(&mut self, left: &Bdd, right: &Bdd) -> Result<Bdd, Undecided> {
        self.spend(left, right, op_function::and)?;
        Ok(left.and(right))
    }

    /// Either, unless that takes too much work.
    pub(super) fn or(&mut self, left: &Bdd, right: &Bdd) -> Result<Bdd, Undecided> {
        self.spend(left, right, op_function::or)?;
        Ok(left.or(right))
    }

    /// Counts the steps an operation will take. Small ones are charged their greatest cost; larger ones
    /// are tried first without keeping the result.
    fn spend<T>(&mut self, left: &Bdd, right: &Bdd, operation: T) -> Result<(), Undecided>
    where
        T: Fn(Option<bool>, Option<bool>) -> Option<bool>,
    {
        let left_over = MAX_WORK.saturating_sub(self.work);
        let most = left.size().saturating_mul(right.size());
        let steps = if most <= 64 {
            Some(most)
        } else {
            Bdd::check_binary_op(left_over, left, right, operation).map(|(_, steps)| steps)
        };
        match steps {
            Some(steps) if steps <= left_over => {
                self.work += steps;
                Ok(())
            }
            _ => Err(Undecided::TooLarge(TooLarge::Work)),
        }
    }
}
