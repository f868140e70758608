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
        Ok(!self.ask(&[formula])?.wanted.is_false())
    }

    /// Whether the axioms all hold together in some case. If they do not, nothing else can hold.
    ///
    /// # Errors
    /// [`Undecided`].
    pub fn axioms_can_hold(&self) -> Result<bool, Undecided> {
        self.can_hold(&Formula::And(self.space.axioms.clone()))
    }

    /// A case that satisfies both, if there is one.
    ///
    /// # Errors
    /// [`Undecided`].
    pub fn overlap(&self, one: &Formula, other: &Formula) -> Result<Option<Case>, Undecided> {
        self.ask(&[one, other])?.case()
    }

    /// Whether every case that satisfies `one` satisfies `other`.
    ///
    /// # Errors
    /// [`Undecided`].
    pub fn implies(&self, one: &Formula, other: &Formula) -> Result<bool, Undecided> {
        Ok(!self.can_hold_both(one, &other.clone().negated())?)
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
        self.ask(&[&Formula::Or(formulas.to_vec()).negated()])?.case()
    }

    /// The plainest case that satisfies `formula`, if there is one: the fewest facts that are yes, and
    /// no fact without which `formula` would hold all the same.
    ///
    /// # Errors
    /// [`Undecided`].
    pub fn witness(&self, formula: &Formula) -> Result<Option<Case>, Undecided> {
        self.ask(&[formula])?.case()
    }

    fn can_hold_both(&self, one: &Formula, other: &Formula) -> Result<bool, Undecided> {
        Ok(!self.ask(&[one, other])?.wanted.is_false())
    }

    /// Builds the diagram of all the conditions together.
    fn ask(&self, formulas: &[&Formula]) -> Result<Answer, Undecided> {
        let (survey, axioms) = Survey::of(formulas, &self.space.axioms)?;
        let layout = Layout::new(self.space, &survey)?;
        let mut builder = Builder::new(&layout);
        let mut possible = builder.valid()?;
        for axiom in axioms.iter().filter_map(|index| self.space.axioms.get(*index)) {
            let axiom = builder.formula(axiom)?;
            possible = builder.and(&possible, &axiom)?;
        }
        let mut asked = Vec::new();
        for formula in formulas {
            asked.push(builder.formula(formula)?);
        }
        let (mut wanted, mut unwanted) = (possible.clone(), possible.and_not(&possible));
        for one in &asked {
            wanted = builder.and(&wanted, one)?;
            let missed = builder.and(&possible, &one.not())?;
            unwanted = builder.or(&unwanted, &missed)?;
        }
        Ok(Answer { layout, wanted, unwanted })
    }
}

/// The possible cases, divided.
struct Answer {
    layout: Layout,
    /// Those that satisfy every condition asked about.
    wanted: Bdd,
    /// Those that do not.
    unwanted: Bdd,
}

impl Answer {
    fn case(&self) -> Result<Option<Case>, Undecided> {
        Ok(plainest(&self.layout, &self.wanted, &self.unwanted))
    }
}
