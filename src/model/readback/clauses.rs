//! The clauses of a sentence, each as a line of its own.

use super::*;

/// A clause as read, with its marks.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadClause<'s> {
    pub text: String,
    pub marks: Option<&'s Marks>,
}

impl Reader<'_> {
    /// What follows the sentence: exceptions, precedence, later dates, the rest of a series.
    pub fn clauses(&self, statement: &Statement) -> Vec<String> {
        self.read_clauses(statement).into_iter().map(|clause| clause.text).collect()
    }

    /// The same, each with its own marks.
    pub fn read_clauses<'s>(&self, statement: &'s Statement) -> Vec<ReadClause<'s>> {
        let mut lines = Vec::new();
        let mut add = |text: String, marks: &'s Marks| lines.push(ReadClause { text, marks: Some(marks) });
        for variant in &statement.variants {
            add(self.variant_clause(statement, variant), &variant.marks);
        }
        if let Some(several) = &statement.several {
            let text = match several.precedence {
                Some(precedence) => format!("If several of these apply, {} counts", precedence.word()),
                None => "If several of these apply, the text does not say which counts".to_string(),
            };
            add(text, &several.marks);
        }
        for (condition, marks) in &statement.no_longer_needed_if {
            add(format!("No longer needed if {}", self.circumstance(condition)), marks);
        }
        for later in &statement.later_dates {
            add(self.later_date(later), &later.marks);
        }
        for series in &statement.series {
            add(self.series(series), &series.marks);
        }
        lines
    }

    fn variant_clause(&self, statement: &Statement, variant: &Variant) -> String {
        let word = if variant.instead { "Instead" } else { "Also" };
        let same = variant.subject == statement.subject;
        let plural = self.are_several(&variant.subject);
        let (modal, form) = duty(variant.modality, plural);
        let mut words = vec![format!("{word}, when {}:", self.circumstance(&variant.when))];
        if !same {
            words.push(self.parties(&variant.subject));
        }
        words.push(if variant.modality == Modality::Describes { "the text describes".to_string() } else { modal });
        words.push(self.deed(statement, &variant.deed, form));
        words.push(self.limits(&variant.bounds));
        words.extend(variant.softeners.iter().map(|softener| format!("({})", softener.word())));
        words.retain(|word| !word.is_empty());
        words.join(" ")
    }

    /// "A later date may be agreed by the operational service manager, in writing, with reasons".
    pub fn later_date(&self, later: &LaterDate) -> String {
        let who = match &later.who {
            Agreer::Parties(parties) => self.parties(parties),
            Agreer::Act(act) => one(&self.act(act)),
        };
        let mut text = format!("A later date may be agreed by {who}");
        if later.in_writing {
            text.push_str(", in writing");
        }
        if later.with_reasons {
            text.push_str(", with reasons");
        }
        if later.exceptional {
            text.push_str(", in exceptional circumstances");
        }
        if let Some(amount) = later.up_to {
            text.push_str(&format!(", up to {amount}"));
        }
        if let Some(times) = later.times {
            text.push_str(&match times {
                1 => ", at most once".to_string(),
                2 => ", at most twice".to_string(),
                many => format!(", at most {many} times"),
            });
        }
        if let Some(when) = &later.when {
            text.push_str(&format!(", when {}", self.circumstance(when)));
        }
        text
    }

    /// The rest of a series: "After that, each should happen at most 6 months after the one before".
    pub fn series(&self, series: &Series) -> String {
        let (modal, form) = duty(series.modality, false);
        let happen = grammar::verb("happen", form);
        let mut text = match series.spacing {
            Spacing::Every => format!("After that, one {modal} {happen} every {}", series.amount),
            _ => format!(
                "After that, each {modal} {happen} {} {} after the one before",
                series.spacing.word(),
                series.amount
            ),
        };
        if series.spacing == Spacing::Every && series.amount.count == 1 {
            text = format!("After that, one {modal} {happen} every {}", series.amount.unit.singular());
        }
        if let Some(state) = &series.while_state {
            text.push_str(&format!(", while {}", self.in_force(state)));
        }
        if let Some(until) = &series.until {
            text.push_str(&format!(", until {}", self.event(until)));
        }
        if let Some(or_on) = &series.or_on {
            text.push_str(&format!(", or on {}", self.event(or_on)));
        }
        if let Some(replaces) = &series.replaces {
            text.push_str(&format!(", in place of the series of {}", self.named_act(replaces)));
        }
        text
    }

    /// An item of a list, with its conditions.
    pub fn item(&self, item: &Item) -> String {
        let mut text = std::iter::once(item.text.clone()).chain(self.sizes(&item.sizes)).collect::<Vec<_>>().join(", ");
        for softener in &item.softeners {
            text.push_str(&format!(" ({})", softener.word()));
        }
        if let Some(when) = &item.when {
            text.push_str(&format!(", when {}", self.circumstance(when)));
        }
        if let Some(unless) = &item.unless {
            text.push_str(&format!(", unless {}", self.circumstance(unless)));
        }
        text
    }

    /// What the text leaves open about a statement, in words.
    pub fn silences(&self, marks: &Marks) -> Vec<String> {
        let mut lines: Vec<String> = marks
            .silences
            .iter()
            .map(|silence| {
                match silence {
                    Silence::Start => "The text does not say from when this is counted",
                    Silence::Amount => "The text does not say how long",
                    Silence::Actor => "The text does not say who",
                    Silence::Branch => "The text does not say what happens otherwise",
                    Silence::Order => "The text does not say in which order",
                    Silence::Duty => "The text uses no duty word here",
                    Silence::Recipient => "The text does not say to whom",
                    Silence::Form => "The text does not say in what form",
                    Silence::End => "The text does not say when this ends",
                }
                .to_string()
            })
            .collect();
        if marks.silent && lines.is_empty() {
            lines.push("The text does not say".to_string());
        }
        lines
    }
}
