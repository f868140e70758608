//! What the sentences of the policies say, clause by clause, each with the paragraphs it cites.

use crate::calendar::Amount;
use crate::diagnostics::{Finding, Level, Origin, Span};
use crate::model::{Bound, Citation, Deed, LaterDate, Marks, Modality, Model, Reader, Series, Silence, Statement};

/// A sentence, or a clause of one, that says something with a paragraph behind it.
pub(super) struct Clause<'m> {
    pub statement: &'m Statement,
    pub marks: &'m Marks,
    /// None for a clause that only agrees a later date.
    pub modality: Option<Modality>,
    pub bounds: &'m [Bound],
    pub series: Option<&'m Series>,
    /// How much later a date may be agreed.
    pub later: Option<Amount>,
    /// What is done, where the sentence says so in the editor's own words.
    pub words: Option<&'m str>,
    pub span: Span,
}

/// Every clause of every sentence; what the editors only propose is no reading of a paragraph.
pub(super) fn of(model: &Model) -> Vec<Clause<'_>> {
    model.statements.iter().filter(|statement| !statement.marks.proposed).flat_map(of_statement).collect()
}

fn of_statement(statement: &Statement) -> Vec<Clause<'_>> {
    let of = |marks, span| Clause {
        statement,
        marks,
        modality: None,
        bounds: &[],
        series: None,
        later: None,
        words: None,
        span,
    };
    let base = Clause {
        modality: Some(statement.modality),
        bounds: &statement.bounds,
        words: words(&statement.deed),
        ..of(&statement.marks, statement.span)
    };
    let variants = statement.variants.iter().map(|variant| Clause {
        modality: Some(variant.modality),
        bounds: &variant.bounds,
        words: if variant.deed == statement.deed { None } else { words(&variant.deed) },
        ..of(&variant.marks, variant.span)
    });
    let series = statement.series.iter().map(|series| Clause {
        modality: Some(series.modality),
        series: Some(series),
        ..of(&series.marks, series.span)
    });
    let later = statement.later_dates.iter();
    let later = later.map(|later: &LaterDate| Clause { later: later.up_to, ..of(&later.marks, later.span) });
    std::iter::once(base).chain(variants).chain(series).chain(later).collect()
}

/// The editor's own words for what is done.
fn words(deed: &Deed) -> Option<&str> {
    match deed {
        Deed::Words(words) | Deed::Send { what: words, .. } => Some(words),
        Deed::Record { what } | Deed::Tell { what, .. } | Deed::Cover { what, .. } => what.as_deref(),
        Deed::Consult { about, .. } => about.as_deref(),
        _ => None,
    }
}

impl<'m> Clause<'m> {
    /// The paragraphs it cites: its own, else those of its sentence.
    pub fn citations(&self) -> &'m [Citation] {
        let own = &self.marks.citations;
        if own.is_empty() { &self.statement.marks.citations } else { own }
    }

    /// What the editor decided where the text leaves room.
    pub fn readings(&self) -> impl Iterator<Item = &'m str> {
        let of_sentence = (!std::ptr::eq(self.marks, &self.statement.marks)).then_some(&self.statement.marks.readings);
        self.marks.readings.iter().chain(of_sentence.into_iter().flatten()).map(String::as_str)
    }

    /// Whether the policies say that the text leaves this open.
    pub fn leaves_open(&self, silence: Silence) -> bool {
        self.marks.leaves_open(silence) || self.statement.marks.leaves_open(silence)
    }

    /// A finding about it, with the sentence read out.
    pub fn finding(&self, code: &'static str, reader: &Reader, said: &str, message: String, label: &str) -> Finding {
        let cited: Vec<String> = self.citations().iter().map(Citation::to_string).collect();
        let mut key: Vec<&str> = cited.iter().map(String::as_str).collect();
        key.push(said);
        Finding::new(code, Level::Warning, Origin::Policy, &key, message)
            .at(self.span, label)
            .cite(cited.clone())
            .because(format!("The rule reads: {}.", reader.sentence(self.statement)))
    }
}
