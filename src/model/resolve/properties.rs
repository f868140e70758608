//! `key: value` lines, one table of what each kind of declaration can say.

use super::*;
use crate::syntax::ast::{Kind, Value};

/// What a declaration of this kind can say of itself.
pub(super) fn keys(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Document => {
            &["publisher", "edition", "standing", "in force from", "in force until", "approved by", "captured"]
        }
        Kind::Role => &["when the subject"],
        Kind::Fact => &["rules out", "means"],
        Kind::State => &["begins with", "ends with", "holder"],
        Kind::Act | Kind::Step | Kind::Decision => &["outcomes"],
        Kind::Calendar => &["working days", "bank holidays", "known", "school term", "office hours"],
        Kind::Term => &["meaning"],
        Kind::Recommendation => &["to", "due", "paragraph", "assessment", "action", "kind", "see", "met by"],
        Kind::Variation => &["in force from"],
        _ => &[],
    }
}

impl Resolver<'_> {
    /// Reports the lines of this form that such a declaration cannot have.
    pub(super) fn check_keys(&mut self, declaration: &ast::Declaration) {
        let known = keys(declaration.kind);
        for statement in declaration.body.iter().flatten() {
            match statement {
                ast::Statement::Property(property) if !known.contains(&property.key.text.as_str()) => {
                    self.unknown_key(declaration.kind, property, known);
                }
                ast::Statement::Declaration(inner) => self.check_keys(inner),
                _ => {}
            }
        }
    }

    /// The properties of a body that such a declaration can have.
    pub(super) fn properties<'d>(&self, declaration: &'d ast::Declaration) -> Vec<&'d ast::Property> {
        let known = keys(declaration.kind);
        let property = |statement: &'d ast::Statement| match statement {
            ast::Statement::Property(property) if known.contains(&property.key.text.as_str()) => Some(property),
            _ => None,
        };
        declaration.body.iter().flatten().filter_map(property).collect()
    }

    fn unknown_key(&mut self, kind: Kind, property: &ast::Property, known: &[&str]) {
        let near = known
            .iter()
            .map(|key| (strsim::damerau_levenshtein(key, &property.key.text), *key))
            .filter(|(distance, key)| *distance <= 1 + key.len() / 4)
            .min();
        let help = match near {
            Some((_, near)) => format!("Did you mean \"{near}: …\"?"),
            None if known.is_empty() => format!("A {} has no lines of this form.", kind.word()),
            None => format!("A {} can say: {}.", kind.word(), known.join(", ")),
        };
        let message = format!(
            "\"{}: …\" is nothing that {} {} can say",
            property.key.text,
            names::article(kind.word()),
            kind.word()
        );
        self.error("MP105", property.key.span, message, help);
    }

    /// The first value as words.
    pub(super) fn words(&mut self, property: &ast::Property) -> String {
        match property.values.first() {
            Some(Value::Text(text) | Value::Phrase(text)) => text.text.clone(),
            Some(Value::Date { on, .. }) => crate::calendar::date_in_words(on.0),
            _ => {
                self.error("MP117", property.key.span, "Words are needed here".into(), "Put them in double quotes.");
                String::new()
            }
        }
    }

    /// The first value as a date.
    pub(super) fn date_of(&mut self, property: &ast::Property) -> Option<jiff::civil::Date> {
        match property.values.first() {
            Some(Value::Date { on, .. }) => Some(on.0),
            _ => {
                let message = format!("\"{}\" needs a date", property.key.text);
                self.error(
                    "MP117",
                    property.key.span,
                    message,
                    "Write the day, the month in words and the year: 1 June 2025.",
                );
                None
            }
        }
    }

    /// The values as phrases.
    pub(super) fn phrases(&self, property: &ast::Property) -> Vec<ast::Name> {
        let phrase = |value: &Value| match value {
            Value::Text(text) | Value::Phrase(text) => Some(text.clone()),
            _ => None,
        };
        property.values.iter().filter_map(phrase).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_knows_every_key() {
        for kind in Kind::ALL {
            for key in keys(*kind) {
                let (tree, findings) = crate::syntax::parse(0, "x", &format!("{key}: 3 June 2025"));
                assert!(findings.is_empty() && tree.body.len() == 1, "{key}");
            }
        }
    }
}
