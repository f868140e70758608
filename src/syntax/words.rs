//! The fixed words of the language, shared by the syntax tree and the model.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Declares an enum of fixed words: variants, the word each is written as, and both directions.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$vmeta])* #[doc = concat!("`", $word, "`")] $variant),+ }

        impl $name {
            /// Every word, in the order declared.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The word as written in a policy file.
            pub fn word(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }

            /// The value a word stands for; runs of blanks in it count as one.
            pub fn from_word(word: &str) -> Option<$name> {
                let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
                match word.as_str() { $($word => Some($name::$variant),)+ _ => None }
            }
        }
    };
}

words! {
    /// What a declaration declares.
    Kind {
        Document = "document", Agency = "agency", Role = "role", Fact = "fact", Moment = "moment", Date = "date",
        State = "state", Act = "act", Procedure = "procedure", Step = "step", Decision = "decision",
        Together = "together", End = "end", Elsewhere = "elsewhere", Calendar = "calendar", Term = "term",
        Register = "register", Recommendation = "recommendation", Variation = "variation",
    }
}

words! {
    /// The force of a sentence, exactly as the text has it.
    Modality {
        Must = "must", MustNot = "must not", Should = "should", ShouldNot = "should not", May = "may",
        MayNot = "may not", Ideally = "ideally", Will = "will", IsResponsibleFor = "is responsible for",
        /// Stated as a fact with no duty word ("the maximum period is …"): never clashes in force.
        IsTo = "is to",
        /// What a recommendation asks for: binds nobody by itself.
        IsRecommendedTo = "is recommended to",
        /// A report of what somebody did: binds nobody.
        Describes = "describes",
    }
}

impl Modality {
    /// Rank in force: 3 must, 2 should and what is ranked with it, 1 ideally, 0 permissions and reports.
    pub fn rank(self) -> u8 {
        match self {
            Modality::Must | Modality::MustNot | Modality::MayNot => 3,
            Modality::Should | Modality::ShouldNot | Modality::Will | Modality::IsResponsibleFor | Modality::IsTo => 2,
            Modality::Ideally => 1,
            Modality::May | Modality::IsRecommendedTo | Modality::Describes => 0,
        }
    }

    /// Whether it forbids.
    pub fn forbids(self) -> bool {
        matches!(self, Modality::MustNot | Modality::ShouldNot | Modality::MayNot)
    }
}

words! {
    /// Words by which the text softens a duty, kept as written.
    Softener {
        WherePracticable = "where practicable", WherePossible = "where possible", WhereverPossible = "wherever possible",
        IfPossible = "if possible", IfPracticable = "if practicable", WhereAppropriate = "where appropriate",
        AsAppropriate = "as appropriate", IfAppropriate = "if appropriate", IfRequired = "if required",
        AsRequired = "as required", AsNecessary = "as necessary", IfNecessary = "if necessary", WhereNecessary = "where necessary",
        WhereCompatible = "where compatible with the child's welfare", Normally = "normally", Usually = "usually",
        Generally = "generally", Primarily = "primarily",
        /// Not a softener in force, but kept as the text has it.
        Always = "always",
    }
}

words! {
    /// What a size is counted in.
    SizeUnit { Words = "words", Pounds = "pounds" }
}

words! {
    /// What the text leaves open.
    Silence {
        Start = "start", Amount = "amount", Actor = "actor", Branch = "branch", Order = "order", Duty = "duty",
        Recipient = "recipient", Form = "form", End = "end",
    }
}

words! {
    /// Why no sentence captures a paragraph.
    SetAsideReason {
        Definition = "definition", Example = "example", Statistics = "statistics", Guidance = "guidance",
        OutsideScope = "outside scope",
    }
}

words! {
    /// Who does what to a meeting or a decision.
    Office {
        Chair = "chair", Convene = "convene", Lead = "lead", Authorise = "authorise", Decide = "decide",
        Coordinate = "coordinate",
    }
}

words! {
    /// Which of several occurrences.
    Occurrence { First = "the first", Latest = "the latest", Previous = "the previous", Next = "the next" }
}

words! {
    /// Which of several clauses wins.
    Precedence { Soonest = "the soonest", Strictest = "the strictest", Latest = "the latest" }
}

words! {
    /// How the members of a series are spaced.
    Spacing { AtMost = "at most", AtLeast = "at least", Every = "every" }
}

words! {
    /// A fact that is a number, compared.
    Compare { Under = "is under", Over = "is over", AtLeast = "is at least", AtMost = "is at most", Exactly = "is exactly" }
}

/// How many parallel parts must be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum HowMany {
    /// `all of them`
    All,
    /// `any of them`
    Any,
    /// `at least N of them`
    AtLeast(u32),
}
