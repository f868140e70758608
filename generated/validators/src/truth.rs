//! Yes, no, and not known: what a record lets a condition come to.

/// What a condition comes to on the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    Yes,
    /// It does not hold.
    No,
    /// The record does not say; what it would have to say, in words.
    NotRecorded(Vec<&'static str>),
    /// It takes somebody's judgement; of what, in words.
    ForAPerson(Vec<&'static str>),
}

impl Truth {
    /// A recorded answer, or what is missing.
    #[must_use]
    pub fn recorded(answer: Option<bool>, question: &'static str) -> Self {
        match answer {
            Some(true) => Truth::Yes,
            Some(false) => Truth::No,
            None => Truth::NotRecorded(vec![question]),
        }
    }

    /// A recorded answer, or a question for a person.
    #[must_use]
    pub fn judged(answer: Option<bool>, question: &'static str) -> Self {
        match answer {
            Some(true) => Truth::Yes,
            Some(false) => Truth::No,
            None => Truth::ForAPerson(vec![question]),
        }
    }

    /// A question that always takes a person.
    #[must_use]
    pub fn for_a_person(question: &'static str) -> Self {
        Truth::ForAPerson(vec![question])
    }

    /// The opposite; what is not known stays so.
    #[must_use]
    pub fn opposite(self) -> Self {
        match self {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            other => other,
        }
    }

    /// Whether all of them hold.
    #[must_use]
    pub fn all<const N: usize>(parts: [Truth; N]) -> Self {
        Truth::at_least(N, parts)
    }

    /// Whether any of them holds.
    #[must_use]
    pub fn any<const N: usize>(parts: [Truth; N]) -> Self {
        Truth::at_least(1, parts)
    }

    /// Whether at least so many of them hold.
    #[must_use]
    pub fn at_least<const N: usize>(number: usize, parts: [Truth; N]) -> Self {
        let (mut yes, mut missing, mut for_a_person) = (0, Vec::new(), Vec::new());
        let mut open = 0;
        for part in parts {
            match part {
                Truth::Yes => yes += 1,
                Truth::No => {}
                Truth::NotRecorded(questions) => {
                    open += 1;
                    missing.extend(questions);
                }
                Truth::ForAPerson(questions) => {
                    open += 1;
                    for_a_person.extend(questions);
                }
            }
        }
        match (yes >= number, yes + open >= number, for_a_person.is_empty()) {
            (true, ..) => Truth::Yes,
            (_, false, _) => Truth::No,
            (_, _, true) => Truth::NotRecorded(missing),
            _ => Truth::ForAPerson(for_a_person),
        }
    }
}
