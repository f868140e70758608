//! Statements as plain English sentences: what `milepost read` prints, findings quote, checklists
//! list and seals are made of. Titles only; a reader never sees a policy file's names.

mod clauses;
mod deeds;
mod grammar;
mod ids;
mod words;

use super::*;
use grammar::{duty, is_plural, join, one, ordinal, the};

pub use clauses::ReadClause;
pub use grammar::sentence_case;

/// Reads a model aloud.
#[derive(Clone, Copy)]
pub struct Reader<'m> {
    pub model: &'m Model,
}

/// The parts of a sentence or of a clause that can stand for one.
struct Parts<'s> {
    subject: &'s Parties,
    modality: Modality,
    softeners: &'s [Softener],
    deed: &'s Deed,
    bounds: &'s [Bound],
    when: Option<&'s Condition>,
    marks: &'s Marks,
}

impl<'m> Reader<'m> {
    /// A reader of this model.
    pub fn new(model: &'m Model) -> Self {
        Reader { model }
    }

    /// A paragraph set aside, as a sentence without its full stop.
    pub fn set_aside(&self, line: &SetAside) -> String {
        let cited: Vec<String> = line.paragraphs.iter().map(Citation::to_string).collect();
        let are = if cited.len() == 1 { "is" } else { "are" };
        let reason = match line.reason {
            SetAsideReason::Definition => "it defines a term",
            SetAsideReason::Example => "it gives an example",
            SetAsideReason::Statistics => "it gives figures",
            SetAsideReason::Guidance => "it advises and lays no duty",
            SetAsideReason::OutsideScope => "it is outside what the policies cover",
        };
        let why = line.why.as_ref().map_or(String::new(), |why| format!(" ({why})"));
        format!("{} {are} set aside: {reason}{why}", join(&cited, "and"))
    }

    /// The sentence without its clauses and marks, with a capital and no full stop.
    pub fn sentence(&self, statement: &Statement) -> String {
        self.read(statement, &parts_of(statement))
    }

    /// A variant as a sentence of its own, with its condition.
    pub fn variant(&self, statement: &Statement, variant: &Variant) -> String {
        self.read(statement, &parts_of_variant(variant))
    }

    /// What is to be done, without who and by when: "Chair the strategy meeting, when …".
    pub fn task(&self, statement: &Statement) -> String {
        let parts = parts_of(statement);
        let form = duty(parts.modality, false).1;
        let mut words = match parts.deed {
            Deed::Happen | Deed::Last => {
                let opening = self.opening(statement, &Parties::default(), parts.deed).0;
                match parts.deed {
                    Deed::Last => vec![opening, "lasts".to_string()],
                    _ if self.is_local(&statement.act) => vec![opening.trim_matches('"').to_string()],
                    _ => vec![opening, "takes place".to_string()],
                }
            }
            deed => vec![self.deed(statement, deed, form)],
        };
        words.extend(self.sizes(&statement.sizes).into_iter().map(|size| format!("({size})")));
        words.extend(statement.only_through.iter().map(|contact| format!("only through {}", self.party(contact))));
        let softeners: Vec<&str> = parts.softeners.iter().map(|softener| softener.word()).collect();
        if !softeners.is_empty() {
            words.push(format!("({})", softeners.join(", ")));
        }
        sentence_case(&(words.join(" ") + &self.circumstances(statement, &parts) + proposed(parts.marks)))
    }

    fn read(&self, statement: &Statement, parts: &Parts) -> String {
        let (before, after): (Vec<Softener>, Vec<Softener>) =
            parts.softeners.iter().partition(|softener| softener.stands_before_the_deed());
        let mut words = self.core(statement, parts, &before);
        words.push(self.limits(parts.bounds));
        words.extend(self.sizes(&statement.sizes).into_iter().map(|size| format!("({size})")));
        words.extend(statement.only_through.iter().map(|contact| format!("only through {}", self.party(contact))));
        words.extend(after.iter().map(|softener| format!("({})", softener.word())));
        words.retain(|word| !word.is_empty());
        let no_duty = if parts.marks.leaves_open(Silence::Duty) { " (the text uses no duty word)" } else { "" };
        sentence_case(&(words.join(" ") + &self.circumstances(statement, parts) + no_duty + proposed(parts.marks)))
    }

    /// Who, the duty word and what.
    fn core(&self, statement: &Statement, parts: &Parts, before: &[Softener]) -> Vec<String> {
        let (opening, plural) = self.opening(statement, parts.subject, parts.deed);
        let (modal, form) = duty(parts.modality, plural);
        let deed = self.deed(statement, parts.deed, form);
        let before = before.iter().map(|softener| softener.word().to_string());
        match (parts.modality, parts.deed) {
            (Modality::Describes, Deed::Words(_)) => {
                let mut words = vec![format!("the text describes (binding nobody), of {opening}:")];
                words.extend(before);
                words.push(deed);
                words
            }
            (Modality::Describes, _) => {
                let mut words = vec!["the text describes (binding nobody)".to_string(), opening];
                words.extend(before);
                words.push(deed);
                words
            }
            (Modality::IsResponsibleFor, Deed::Happen) if !parts.subject.list.is_empty() => {
                let people = self.parties(parts.subject);
                let (modal, _) = duty(parts.modality, self.are_several(parts.subject));
                vec![people, modal, self.opening(statement, &Parties::default(), parts.deed).0, deed]
            }
            _ => {
                let mut words = vec![opening, modal];
                words.extend(before);
                words.push(deed);
                words
            }
        }
    }

    /// " when …, unless …".
    fn circumstances(&self, statement: &Statement, parts: &Parts) -> String {
        let when = parts.when.map(|when| format!(" when {}", self.circumstance(when))).unwrap_or_default();
        let unless = statement.unless.iter().map(|unless| format!(", unless {}", self.circumstance(unless)));
        when + &unless.collect::<String>()
    }

    /// The subject, or what happens where nobody is named; and whether it is several.
    fn opening(&self, statement: &Statement, subject: &Parties, deed: &Deed) -> (String, bool) {
        if !subject.list.is_empty() && *deed != Deed::Happen {
            return (self.parties(subject), self.are_several(subject));
        }
        let several = |title: String| {
            let plural = is_plural(&title);
            (title, plural)
        };
        match (deed, &statement.act, &statement.home) {
            (Deed::Last, _, Home::State(state)) => several(self.state(state)),
            (Deed::Happen, Some(act), _) => {
                let which = self.which_act(statement).unwrap_or_default();
                let plural = !self.is_local(&statement.act) && is_plural(&self.act(act));
                match subject.list.is_empty() {
                    true => (which, plural),
                    false => (format!("{which} (by {})", self.parties(subject)), plural),
                }
            }
            _ if statement.marks.leaves_open(Silence::Actor) => {
                ("somebody (the text does not say who)".to_string(), false)
            }
            (Deed::Attend { .. } | Deed::Words(_), ..) => ("those involved".to_string(), true),
            (_, Some(act), _) if !self.is_local(&statement.act) => several(the(&self.act(act))),
            _ => ("those involved".to_string(), true),
        }
    }

    fn are_several(&self, parties: &Parties) -> bool {
        match (parties.list.as_slice(), parties.sharing) {
            ([only], _) => is_plural(&self.party_title(only)),
            ([.., last], Sharing::Any) => is_plural(&self.party_title(last)),
            _ => true,
        }
    }

    /// Eight hex digits over everything the statement says: a review carries them, and is void when
    /// they change.
    pub fn seal(&self, statement: &Statement) -> String {
        let mut lines = vec![self.sentence(statement)];
        let marked = |marks: &Marks, lines: &mut Vec<String>| {
            lines.extend(marks.cited());
            lines.extend(marks.readings.iter().cloned());
            lines.extend(self.silences(marks));
        };
        marked(&statement.marks, &mut lines);
        for clause in self.read_clauses(statement) {
            lines.push(clause.text);
            if let Some(marks) = clause.marks {
                marked(marks, &mut lines);
            }
        }
        for item in &statement.items {
            lines.push(self.item(item));
            marked(&item.marks, &mut lines);
        }
        let words: Vec<&str> = lines.iter().map(String::as_str).collect();
        crate::diagnostics::stable_id("seal", &words).trim_start_matches("seal-").to_string()
    }
}

/// Said with every sentence that only the editors propose.
fn proposed(marks: &Marks) -> &'static str {
    if marks.proposed { " (proposed; no text says so)" } else { "" }
}

fn parts_of(statement: &Statement) -> Parts<'_> {
    Parts {
        subject: &statement.subject,
        modality: statement.modality,
        softeners: &statement.softeners,
        deed: &statement.deed,
        bounds: &statement.bounds,
        when: statement.when.as_ref(),
        marks: &statement.marks,
    }
}

fn parts_of_variant(variant: &Variant) -> Parts<'_> {
    Parts {
        subject: &variant.subject,
        modality: variant.modality,
        softeners: &variant.softeners,
        deed: &variant.deed,
        bounds: &variant.bounds,
        when: Some(&variant.when),
        marks: &variant.marks,
    }
}

impl Softener {
    /// "should normally happen", but "should happen, where practicable".
    fn stands_before_the_deed(&self) -> bool {
        use Softener::*;
        matches!(self, Normally | Usually | Generally | Primarily | Always)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::tests::invented;

    /// Every sentence of the invented policy, with its clauses and items: every deed, limit and duty.
    #[test]
    fn every_form_reads_as_english() {
        let model = invented();
        let reader = Reader::new(&model);
        let mut lines = Vec::new();
        for statement in &model.statements {
            lines.push(reader.sentence(statement));
            lines.extend(reader.clauses(statement).iter().map(|clause| format!("    {clause}")));
            lines.extend(statement.items.iter().map(|item| format!("    - {}", reader.item(item))));
            lines.push(format!("    [task] {}", reader.task(statement)));
        }
        lines.extend(model.acts.values().flat_map(|act| &act.quorums).map(|quorum| reader.quorum(quorum)));
        insta::assert_snapshot!(lines.join("\n"));
    }

    #[test]
    fn a_seal_changes_with_anything_the_statement_says() {
        let model = invented();
        let reader = Reader::new(&model);
        let statement = &model.statements[0];
        let seal = reader.seal(statement);
        assert_eq!(seal.len(), 8);
        let changes: [fn(&mut Statement); 4] = [
            |s| s.modality = Modality::Must,
            |s| s.marks.citations[0].paragraph.push('1'),
            |s| s.marks.silences.push(Silence::Form),
            |s| s.marks.readings.push("a reading".into()),
        ];
        for change in changes {
            let mut changed = statement.clone();
            change(&mut changed);
            assert_ne!(reader.seal(&changed), seal);
        }
    }
}
