//! The rules that cite a paragraph, wherever in the model the citation stands.

use crate::model::{Model, Reader};
use crate::source::Lock;
use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// A rule, or something declared, that cites a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Rule {
    /// The policy file.
    pub file: String,
    /// The line in it.
    pub line: u32,
    /// The rule as a sentence, or the title of what is declared.
    pub says: String,
    /// The paragraph as cited.
    pub cites: String,
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{} [{}] {}", self.file, self.line, self.cites, self.says)
    }
}

/// Every rule that cites one document.
#[derive(Debug, Default)]
pub struct Rules {
    by_paragraph: BTreeMap<String, BTreeSet<Rule>>,
}

/// What encloses a citation.
#[derive(Clone, Default)]
struct Around {
    says: String,
    file: u64,
    line: u64,
}

impl Rules {
    /// The rules that cite a document.
    #[must_use]
    pub fn of(model: &Model, document: &str) -> Rules {
        let mut rules = Rules::default();
        let reader = Reader::new(model);
        let whole = serde_json::to_value(model).unwrap_or_default();
        let statements = whole.get("statements").and_then(Value::as_array).into_iter().flatten();
        for (statement, value) in model.statements.iter().zip(statements) {
            let around = Around { says: reader.sentence(statement), ..Around::default() };
            rules.gather(model, document, value, &around, true);
        }
        for (_, value) in whole.as_object().into_iter().flatten().filter(|(name, _)| *name != "statements") {
            rules.gather(model, document, value, &Around::default(), false);
        }
        rules
    }

    /// Takes note of every object with a document and a paragraph.
    fn gather(&mut self, model: &Model, document: &str, value: &Value, around: &Around, said: bool) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.gather(model, document, value, around, said)),
            Value::Object(fields) => {
                let text = |name| fields.get(name).and_then(Value::as_str);
                let mut here = around.clone();
                if let Some(title) = text("title").filter(|title| !said && !title.is_empty()) {
                    here.says = title.to_string();
                }
                let number = |span: &Value, name| span.get(name).and_then(Value::as_u64);
                if let Some((file, line)) =
                    fields.get("span").and_then(|span| number(span, "file").zip(number(span, "line")))
                {
                    (here.file, here.line) = (file, line);
                }
                if let Some(paragraph) = text("paragraph").filter(|_| text("document") == Some(document)) {
                    let file = model.files.get(here.file as usize).cloned().unwrap_or_default();
                    let rule =
                        Rule { file, line: here.line as u32, says: here.says.clone(), cites: paragraph.to_string() };
                    self.by_paragraph.entry(paragraph.to_string()).or_default().insert(rule);
                }
                fields.values().for_each(|value| self.gather(model, document, value, &here, said));
            }
            _ => {}
        }
    }

    /// The rules that cite a piece, or the paragraph it belongs to.
    #[must_use]
    pub fn citing(&self, lock: &Lock, address: &str) -> Vec<Rule> {
        let owner = lock.find(address).map_or(address, |piece| piece.belongs_to());
        let mut rules = BTreeSet::new();
        for (cited, citing) in &self.by_paragraph {
            let plain = cited.strip_suffix("#1").unwrap_or(cited);
            if plain == address || plain == owner {
                rules.extend(citing.iter().cloned());
            }
        }
        rules.into_iter().collect()
    }

    /// Every paragraph cited.
    pub fn paragraphs(&self) -> impl Iterator<Item = &String> {
        self.by_paragraph.keys()
    }
}
