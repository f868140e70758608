//! Statements as plain English sentences: what `milepost read` prints, findings quote, checklists
//! list and seals are made of. Titles only; a reader never sees a policy file's names.

mod cases;
mod clauses;
mod words;

use super::*;

/// Reads a model aloud.
#[derive(Clone, Copy)]
pub struct Reader<'m> {
    pub model: &'m Model,
}

/// The first letter made a capital.
pub fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// The first letter made small, unless the word is an acronym or a lone letter.
pub(super) fn inside_sentence(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if first.is_uppercase() && second.is_lowercase() => {
            first.to_lowercase().chain(text.chars().skip(1)).collect()
        }
        _ => text.to_string(),
    }
}

/// "a, b and c".
pub(super) fn join(list: &[String], last: &str) -> String {
    match list {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., end] => format!("{} {last} {end}", rest.join(", ")),
    }
}

impl<'m> Reader<'m> {
    /// A reader of this model.
    pub fn new(model: &'m Model) -> Self {
        Reader { model }
    }

    /// The sentence without its clauses and marks, with a capital and no full stop.
    pub fn sentence(&self, statement: &Statement) -> String {
        self.clause_of(
            statement,
            &statement.subject,
            statement.modality,
            &statement.softeners,
            &statement.deed,
            &statement.bounds,
            statement.when.as_ref(),
            &statement.marks,
        )
    }

    /// A variant as a sentence of its own, with its condition.
    pub fn variant(&self, statement: &Statement, variant: &Variant) -> String {
        self.clause_of(
            statement,
            &variant.subject,
            variant.modality,
            &variant.softeners,
            &variant.deed,
            &variant.bounds,
            Some(&variant.when),
            &variant.marks,
        )
    }

    #[allow(clippy::too_many_arguments)] // the parts of a sentence, in their order
    fn clause_of(
        &self,
        statement: &Statement,
        subject: &Parties,
        modality: Modality,
        softeners: &[Softener],
        deed: &Deed,
        bounds: &[Bound],
        when: Option<&Condition>,
        marks: &Marks,
    ) -> String {
        let mut words = vec![self.opening(statement, subject, deed)];
        words.push(modality.word().to_string());
        let (before, after): (Vec<Softener>, Vec<Softener>) =
            softeners.iter().partition(|s| s.stands_before_the_deed());
        words.extend(before.iter().map(|softener| softener.word().to_string()));
        words.push(self.deed(statement, subject, deed));
        let limits: Vec<String> = bounds.iter().map(|bound| self.bound(bound)).collect();
        words.extend(limits);
        words.extend(after.iter().map(|softener| format!("({})", softener.word())));
        if let Some(when) = when {
            words.push(format!("when {}", self.condition(when)));
        }
        for unless in &statement.unless {
            words.push(format!("unless {}", self.condition(unless)));
        }
        words.retain(|word| !word.is_empty());
        if marks.leaves_open(Silence::Duty) {
            words.push("(the text uses no duty word)".to_string());
        }
        sentence_case(&words.join(" "))
    }

    /// The subject, or what happens where nobody is named.
    fn opening(&self, statement: &Statement, subject: &Parties, deed: &Deed) -> String {
        if !subject.list.is_empty() && *deed != Deed::Happen {
            return self.parties(subject);
        }
        match (deed, &statement.act, &statement.home) {
            (Deed::Last, _, Home::State(state)) => self.state(state),
            (Deed::Happen, Some(act), _) => {
                let which = statement.occurrence.map_or("the", Occurrence::word);
                let by =
                    if subject.list.is_empty() { String::new() } else { format!(" (by {})", self.parties(subject)) };
                format!("{which} {}{by}", self.act(act))
            }
            _ if statement.marks.leaves_open(Silence::Actor) => "somebody (the text does not say who)".to_string(),
            (Deed::Attend { .. }, ..) | (Deed::Words(_), ..) => "those involved".to_string(),
            (_, Some(act), _) => format!("the {}", self.act(act)),
            _ => "those involved".to_string(),
        }
    }

    fn deed(&self, statement: &Statement, subject: &Parties, deed: &Deed) -> String {
        let the_act = || statement.act.as_ref().map_or("it".to_string(), |act| format!("the {}", self.act(act)));
        match deed {
            Deed::Happen => "happen".to_string(),
            Deed::Last => "last".to_string(),
            Deed::DoThis => match &statement.act {
                Some(act) => format!("do this: {}", self.act(act)),
                None => "do this".to_string(),
            },
            Deed::Office(Office::Decide) => match &statement.act {
                Some(act) if self.model.acts.get(act).is_some_and(|a| a.local) => format!("decide: {}", self.act(act)),
                _ => format!("decide {}", the_act()),
            },
            Deed::Office(office) => format!("{} {}", office.word(), the_act()),
            Deed::Attend { invited: false } => format!("attend {}", the_act()),
            Deed::Attend { invited: true } => format!("be invited to {}", the_act()),
            Deed::Record { what } => format!("record {}", what.as_deref().unwrap_or("it")),
            Deed::Tell { to, what } => with_words(format!("tell {}", self.parties(to)), what.as_deref()),
            Deed::Send { what, to } => format!("send {what} to {}", self.parties(to)),
            Deed::Consult { whom, about } => with_words(format!("consult {}", self.parties(whom)), about.as_deref()),
            Deed::Cover { consider, what } => {
                let verb = if *consider { "consider" } else { "cover" };
                match what {
                    Some(what) => format!("{verb} {what}"),
                    None if statement.items.is_empty() => verb.to_string(),
                    None => format!("{verb}, as listed"),
                }
            }
            Deed::Perform { verb } => format!("{verb} {}", the_act()),
            Deed::Words(words) => {
                let _ = subject;
                words.clone()
            }
        }
    }

    /// Eight hex digits over everything the statement says: a review carries them, and is void when
    /// they change.
    pub fn seal(&self, statement: &Statement) -> String {
        let mut lines = vec![self.sentence(statement)];
        lines.extend(self.clauses(statement));
        lines.extend(statement.items.iter().map(|item| self.item(item)));
        lines.extend(statement.marks.cited());
        lines.extend(statement.marks.readings.iter().cloned());
        let words: Vec<&str> = lines.iter().map(String::as_str).collect();
        crate::diagnostics::stable_id("seal", &words).trim_start_matches("seal-").to_string()
    }
}

fn with_words(verb: String, words: Option<&str>) -> String {
    match words {
        Some(words) => format!("{verb} {words}"),
        None => verb,
    }
}

impl Softener {
    /// "should normally happen", but "should happen, where practicable".
    fn stands_before_the_deed(&self) -> bool {
        use Softener::*;
        matches!(self, Normally | Usually | Generally | Primarily | Always)
    }
}
