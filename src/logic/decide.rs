//! The questions, and their answers.

use biodivine_lib_bdd::Bdd;

use super::build::Builder;
use super::case::plainest;
use super::layout::{Layout, Survey};
use super::{Case, Formula, Space, Undecided};

/// Answers questions about conditions over the facts of a [`Space`].
///
/// Each question looks only at the facts it mentions, and at those its axioms tie to them; so an
/// answer does not change when an unrelated fact is declared. Every answer is exact. A question beyond
/// the documented limits is refused with [`Undecided::TooLarge`].
#[derive(Clone, Copy, Debug)]
pub struct Decider<'a> {
    space: &'a Space,
}

impl<'a> Decider<'a> {
    /// A decider for the facts and axioms of `space`.
    #[must_use]
    pub fn new(space: &'a Space) -> Self {
        Decider { space }
    }

    /// Whether some case satisfies `formula`.
    ///
    /// # Errors
    /// [`Undecided`].
    pub fn can_hold(&self, formula: &Formula) -> Result<bool, Undecided> {
        Ok(!self.ask(&[(formula, true)])?.wanted.is_false())
    }

    /// Whether the axioms all hold together in some case. If they do not, nothing else can hold.
    ///
    /// # Errors
    /// [`Undecided`].
    pub fn axioms_can_hold(&self) -> Result<bool, Undecided> {
        let axioms: Vec<_> = self.space.axioms().iter().map(|axiom| (axiom, true)).collect();
        Ok(!self.ask(&axioms)?.wanted.is_false())
    }

    /// A case that satisfies both, if there is one.
    ///
    /// # Errors
    /// [`Undecided`].
    pub fn overlap(&self, one: &Formula, other: &Formula) -> Result<Option<Case>, Undecided> {
        self.ask(&[(one, true), (other, true)])?.case()
    }

    /// Whether every case that satisfies `one` satisfies `other`.
    ///
    /// # Errors
    /// [`Undecided`].
    pub fn implies(&self, one: &Formula, other: &Formula) -> Result<bool, Undecided> {
        Ok(self.ask(&[(one, true), (other, false)])?.wanted.is_false())
    }

    /// Whether the same cases satisfy both.
    ///
    /// # Errors
    /// [`Undecided`].
    pub fn same(&self, one: &Formula, other: &Formula) -> Result<bool, Undecided> {
        Ok(self.implies(one, other)? && self.implies(other, one)?)
    }

    /// A case that satisfies none of the conditions; none, if every case satisfies at least one.
    ///
    /// # Errors
    /// [`Undecided`].
    pub fn covers(&self, formulas: &[Formula]) -> Result<Option<Case>, Undecided> {
        let none_of: Vec<_> = formulas.iter().map(|formula| (formula, false)).collect();
        self.ask(&none_of)?.case()
    }

    /// The plainest case that satisfies `formula`, if there is one: the fewest facts that are yes, and
    /// no fact without which `formula` would hold all the same.
    ///
    /// # Errors
    /// [`Undecided`].
    pub fn witness(&self, formula: &Formula) -> Result<Option<Case>, Undecided> {
        self.ask(&[(formula, true)])?.case()
    }

    /// Builds the diagram of the conditions together: each that is to hold, and not each that is not.
    fn ask(&self, asked: &[(&Formula, bool)]) -> Result<Answer, Undecided> {
        let formulas: Vec<_> = asked.iter().map(|(formula, _)| *formula).collect();
        let (survey, axioms) = Survey::of(&formulas, self.space)?;
        let layout = Layout::new(self.space, &survey)?;
        let mut builder = Builder::new(&layout);
        let mut possible = builder.valid()?;
        for axiom in axioms.iter().filter_map(|index| self.space.axioms().get(*index)) {
            let axiom = builder.formula(axiom)?;
            possible = builder.and(&possible, &axiom)?;
        }
        let mut wanted = possible.clone();
        for (formula, holds) in asked {
            let built = builder.formula(formula)?;
            wanted = builder.and(&wanted, &if *holds { built } else { built.not() })?;
        }
        Ok(Answer { layout, possible, wanted })
    }
}

/// The diagrams of one question.
struct Answer {
    layout: Layout,
    /// The cases the axioms allow.
    possible: Bdd,
    /// Those among them that are as asked.
    wanted: Bdd,
}

impl Answer {
    fn case(&self) -> Result<Option<Case>, Undecided> {
        if self.wanted.is_false() {
            return Ok(None);
        }
        let unwanted = Builder::new(&self.layout).and(&self.possible, &self.wanted.not())?;
        Ok(plainest(&self.layout, &self.wanted, &unwanted))
    }
}
