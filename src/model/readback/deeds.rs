//! What is done, as a verb in the form that the duty word needs.

use super::grammar::{Form, one, the, verb};
use super::*;

impl Reader<'_> {
    /// The act of a statement as the object of a verb: "the strategy meeting", or a step's own title
    /// in quotation marks.
    pub(super) fn the_act(&self, statement: &Statement) -> String {
        match &statement.act {
            Some(act) => self.named_act(act),
            None => "it".to_string(),
        }
    }

    /// An act as the object of a verb: "the strategy meeting", or a step's own title in quotation marks.
    pub fn named_act(&self, act: &str) -> String {
        match self.model.acts.get(act) {
            Some(known) if known.local => format!("\"{}\"", known.title),
            _ => the(&self.act(act)),
        }
    }

    pub(super) fn is_local(&self, act: &Option<String>) -> bool {
        act.as_ref().and_then(|act| self.model.acts.get(act)).is_some_and(|act| act.local)
    }

    pub(super) fn deed(&self, statement: &Statement, deed: &Deed, form: Form) -> String {
        match deed {
            Deed::Happen if self.is_local(&statement.act) => format!("{} done", verb("be", form)),
            Deed::Happen => verb("happen", form),
            Deed::Last => verb("last", form),
            Deed::DoThis => self.do_this(statement, form),
            Deed::Office(office) => format!("{} {}", verb(office.word(), form), self.the_act(statement)),
            Deed::Attend { invited: false } if self.is_local(&statement.act) => {
                format!("{} part in {}", verb("take", form), self.the_act(statement))
            }
            Deed::Attend { invited: false } => format!("{} {}", verb("attend", form), self.the_act(statement)),
            Deed::Attend { invited: true } => format!("{} invited to {}", verb("be", form), self.the_act(statement)),
            Deed::Record { what } => with_words(verb("record", form), what.as_deref(), statement, "what is done"),
            Deed::Tell { to, what } => {
                with_words(format!("{} {}", verb("tell", form), self.recipients(to)), what.as_deref(), statement, "")
            }
            Deed::Send { what, to } => format!("{} {what} to {}", verb("send", form), self.recipients(to)),
            Deed::Consult { whom, about } => with_words(
                format!("{} {}", verb("consult", form), self.recipients(whom)),
                about.as_deref(),
                statement,
                "",
            ),
            Deed::Cover { consider, what } => {
                let plain = if *consider { "consider" } else { "cover" };
                with_words(verb(plain, form), what.as_deref(), statement, "what is listed")
            }
            Deed::Perform { verb: plain } => {
                let act = statement.act.as_ref();
                format!("{} {}", verb(plain, form), act.map_or("it".to_string(), |act| one(&self.act(act))))
            }
            Deed::Words(words) => words.clone(),
        }
    }

    /// "carry out the return interview"; in a clause that only changes the time, "do this".
    fn do_this(&self, statement: &Statement, form: Form) -> String {
        let act = statement.act.as_ref();
        let asks = act.and_then(|act| self.model.acts.get(act)).is_some_and(|act| act.title.ends_with('?'));
        match matches!(statement.deed, Deed::DoThis | Deed::Happen) && act.is_some() {
            true => format!("{} {}", verb(if asks { "decide" } else { "carry out" }, form), self.the_act(statement)),
            false => format!("{} this", verb("do", form)),
        }
    }

    fn recipients(&self, parties: &Parties) -> String {
        match parties.list.is_empty() {
            true => "those concerned".to_string(),
            false => self.parties(parties),
        }
    }

    /// "within 3 days of X and not before Y".
    pub fn limits(&self, bounds: &[Bound]) -> String {
        let mut text = String::new();
        for (at, bound) in bounds.iter().enumerate() {
            text.push_str(match at {
                0 => "",
                _ if bound.in_any_event && matches!(bounds[at - 1].limit, Limit::Prompt { .. }) => " and in any event ",
                _ => " and ",
            });
            text.push_str(&self.limit(&bound.limit));
        }
        text
    }

    /// "the first", or nothing: which of several a statement speaks of, with its act.
    pub(super) fn which_act(&self, statement: &Statement) -> Option<String> {
        let act = statement.act.as_ref()?;
        Some(match statement.occurrence {
            Some(which) => format!("{} {}", which.word(), self.act(act)),
            None => self.named_act(act),
        })
    }
}

/// A verb with its own words; without any, what the list below it says, or else `otherwise`.
fn with_words(verb: String, words: Option<&str>, statement: &Statement, otherwise: &str) -> String {
    let words = words.unwrap_or(if statement.items.is_empty() { otherwise } else { "the following" });
    format!("{verb} {words}").trim_end().to_string()
}
