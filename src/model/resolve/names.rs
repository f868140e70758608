//! The names of a policy folder: who declared what, where, and what was probably meant.

use super::*;
use crate::syntax::ast::{Kind, Name};
use std::collections::BTreeMap;

/// One declared name.
#[derive(Clone, Debug)]
pub(super) struct Symbol {
    pub kind: Kind,
    pub file: usize,
    pub span: Span,
    pub title: String,
}

/// All names declared outside blocks. One name space: nothing may share a name with anything else.
#[derive(Debug, Default)]
pub(super) struct Symbols {
    pub by_name: BTreeMap<String, Symbol>,
}

impl Symbols {
    /// Collects the declarations of all files; a name declared twice is reported with both places.
    pub fn collect(files: &[ast::File]) -> (Symbols, Vec<Finding>) {
        let (mut symbols, mut findings) = (Symbols::default(), Vec::new());
        for (file, tree) in files.iter().enumerate() {
            for statement in &tree.body {
                let ast::Statement::Declaration(declaration) = statement else { continue };
                let symbol =
                    Symbol { kind: declaration.kind, file, span: declaration.name.span, title: title_of(declaration) };
                match symbols.by_name.entry(declaration.name.text.clone()) {
                    std::collections::btree_map::Entry::Occupied(first) => {
                        findings.push(twice(&declaration.name, first.get()));
                    }
                    std::collections::btree_map::Entry::Vacant(free) => {
                        free.insert(symbol);
                    }
                }
            }
        }
        (symbols, findings)
    }
}

/// The title of what is only proposed says so, wherever it is shown.
pub(super) fn as_proposed(title: String, marks: &Marks) -> String {
    let said = title.to_lowercase().contains("proposed");
    if marks.proposed && !said { format!("{title} (proposed)") } else { title }
}

/// The title of a declaration; without one, its name with the hyphens taken out.
pub(super) fn title_of(declaration: &ast::Declaration) -> String {
    match &declaration.title {
        Some(title) if !title.text.is_empty() => title.text.clone(),
        _ => sentence_case(&declaration.name.text.replace('-', " ")),
    }
}

pub(super) fn twice(name: &Name, first: &Symbol) -> Finding {
    let message = format!("Two things have the name {}", name.text);
    Finding::new("MP102", Level::Error, Origin::Policy, &[&message], message.clone())
        .at(name.span, "declared again here")
        .see(first.span, format!("first declared here, as {} {}", article(first.kind.word()), first.kind.word()))
        .help("Give one of them another name. If they are the same thing, declare it once and use it from both places.")
}

/// "a" or "an".
pub(super) fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" }
}

/// A phrase as a name: `start an enquiry` is `start-an-enquiry`.
pub(super) fn slug(text: &str) -> String {
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

impl Resolver<'_> {
    /// The thing a name stands for, if it is one of the kinds wanted; else a finding.
    pub(super) fn find(&mut self, name: &Name, wanted: &[Kind], what: &str) -> Option<Kind> {
        let Some(symbol) = self.symbols.by_name.get(&name.text).cloned() else {
            self.unknown(name, wanted, what);
            return None;
        };
        self.used.insert(name.text.clone());
        if !self.sees(symbol.file) {
            self.not_imported(name, &symbol);
        }
        if wanted.contains(&symbol.kind) {
            return Some(symbol.kind);
        }
        let kind = symbol.kind.word();
        let message = format!("{} is {} {kind}; here {what} is needed", name.text, article(kind));
        let finding = Finding::new("MP103", Level::Error, Origin::Policy, &[&message], message.clone())
            .at(name.span, format!("needs {what}"))
            .see(symbol.span, "declared here")
            .help(self.suggestion(&name.text, wanted, what));
        self.report(finding);
        None
    }

    /// Whether the file being resolved uses that file.
    pub(super) fn sees(&self, file: usize) -> bool {
        self.visible.get(self.scope.file).is_none_or(|seen| seen.contains(&file))
    }

    fn not_imported(&mut self, name: &Name, symbol: &Symbol) {
        let home = self.files[symbol.file].name.trim_end_matches(".milepost").to_string();
        let message = format!("{} is declared in {home}, which this file does not use", name.text);
        let finding = Finding::new("MP104", Level::Error, Origin::Policy, &[&message], message.clone())
            .at(name.span, "")
            .see(symbol.span, "declared here")
            .help(format!("Add this line at the top of the file: use {home}"));
        self.report(finding);
    }

    pub(super) fn unknown(&mut self, name: &Name, wanted: &[Kind], what: &str) {
        let message = format!("Nothing is declared with the name {}; here {what} is needed", name.text);
        let help = self.suggestion(&name.text, wanted, what);
        self.error("MP101", name.span, message, help);
    }

    /// "Did you mean …", or how to declare one.
    fn suggestion(&self, name: &str, wanted: &[Kind], what: &str) -> String {
        let near = self.nearest(name, wanted);
        match near {
            Some((near, title)) => {
                format!("Did you mean {near} (\"{title}\")? If not, declare {what} in policies/common.")
            }
            None => format!("Declare {what} with this name in policies/common, or use one that is declared there."),
        }
    }

    /// The visible name closest in spelling, by name or by title.
    fn nearest(&self, name: &str, wanted: &[Kind]) -> Option<(String, String)> {
        let asked = slug(name);
        let mut best: Option<(usize, &String, &Symbol)> = None;
        for (known, symbol) in self.symbols.by_name.iter().filter(|(_, symbol)| wanted.contains(&symbol.kind)) {
            let distance = strsim::damerau_levenshtein(&asked, known)
                .min(strsim::damerau_levenshtein(&asked, &slug(&symbol.title)))
                .min(if known.contains(&asked) || asked.contains(known.as_str()) { 2 } else { usize::MAX });
            if distance <= 2 + asked.len() / 6 && best.is_none_or(|(least, _, _)| distance < least) {
                best = Some((distance, known, symbol));
            }
        }
        best.map(|(_, known, symbol)| (known.clone(), symbol.title.clone()))
    }

    /// Declared and never used: harmless, and usually a spelling slip somewhere else.
    pub(super) fn report_unused(&mut self) {
        let unused: Vec<(String, Symbol)> = self
            .symbols
            .by_name
            .iter()
            .filter(|(name, symbol)| worth_using(symbol.kind) && !self.used.contains(*name))
            .map(|(name, symbol)| (name.clone(), symbol.clone()))
            .collect();
        for (name, symbol) in unused {
            let kind = symbol.kind.word();
            let message = format!("The {kind} {name} (\"{}\") is declared and never used", symbol.title);
            let finding = Finding::new("MP106", Level::Note, Origin::Policy, &[kind, &symbol.title], message)
                .at(symbol.span, "")
                .help("Use it, or take it out. If a sentence should mean it, look for another spelling there.");
            self.report(finding);
        }
    }
}

/// Kinds of thing that are there to be referred to.
fn worth_using(kind: Kind) -> bool {
    matches!(kind, Kind::Agency | Kind::Role | Kind::Fact | Kind::Moment | Kind::Date | Kind::Act | Kind::Elsewhere)
}
