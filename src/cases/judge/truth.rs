//! Yes, no, and not known: what a record lets a condition come to.

use std::sync::Arc;

/// What a condition comes to on the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Truth {
    Yes,
    No,
    /// The record does not say; what it would have to say, in words.
    NotRecorded(Vec<Arc<str>>),
    /// It takes somebody's judgement; of what, in words.
    ForAPerson(Vec<Arc<str>>),
}

impl Truth {
    pub fn of(answer: bool) -> Self {
        if answer { Truth::Yes } else { Truth::No }
    }

    /// A recorded answer, or what is missing.
    pub fn recorded(answer: Option<bool>, question: &Arc<str>) -> Self {
        answer.map_or_else(|| Truth::NotRecorded(vec![Arc::clone(question)]), Truth::of)
    }

    /// A recorded answer, or a question for a person.
    pub fn judged(answer: Option<bool>, question: &Arc<str>) -> Self {
        answer.map_or_else(|| Truth::ForAPerson(vec![Arc::clone(question)]), Truth::of)
    }

    /// The opposite; what is not known stays so.
    pub fn opposite(self) -> Self {
        match self {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            other => other,
        }
    }

    /// Whether at least so many of them hold.
    pub fn at_least(number: usize, parts: impl IntoIterator<Item = Truth>) -> Self {
        let (mut yes, mut open) = (0, 0);
        let (mut missing, mut for_a_person) = (Vec::new(), Vec::new());
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

    /// Whether all of them hold.
    pub fn all(parts: Vec<Truth>) -> Self {
        Truth::at_least(parts.len(), parts)
    }

    /// Two doubts as one: what is not recorded has to be found out first.
    pub fn merged(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::NotRecorded(mut one), Truth::NotRecorded(other)) => {
                one.extend(other);
                Truth::NotRecorded(one)
            }
            (Truth::ForAPerson(mut one), Truth::ForAPerson(other)) => {
                one.extend(other);
                Truth::ForAPerson(one)
            }
            (missing @ Truth::NotRecorded(_), _) | (_, missing @ Truth::NotRecorded(_)) => missing,
            (one, _) => one,
        }
    }

    /// What is not known, in words.
    pub fn in_words(&self) -> String {
        match self {
            Truth::NotRecorded(questions) => format!("the record does not say whether {}", listed(questions)),
            Truth::ForAPerson(questions) => format!("it takes a person to say whether {}", listed(questions)),
            Truth::Yes | Truth::No => String::new(),
        }
    }
}

fn listed(questions: &[Arc<str>]) -> String {
    let mut seen: Vec<&Arc<str>> = Vec::new();
    for question in questions {
        if !seen.contains(&question) {
            seen.push(question);
        }
    }
    seen.into_iter().map(|question| format!("“{question}”")).collect::<Vec<_>>().join(" or ")
}
