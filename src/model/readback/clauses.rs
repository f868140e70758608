//! The clauses of a sentence, each as a line of its own.

use super::*;

impl Reader<'_> {
    /// What follows the sentence: exceptions, precedence, later dates, the rest of a series.
    pub fn clauses(&self, statement: &Statement) -> Vec<String> {
        let mut lines = Vec::new();
        for variant in &statement.variants {
            lines.push(self.variant_clause(statement, variant));
        }
        if let Some(several) = &statement.several {
            lines.push(match several.precedence {
                Some(precedence) => format!("If several of these apply: {}", precedence.word()),
                None => "If several of these apply, the text does not say which counts".to_string(),
            });
        }
        for (condition, _) in &statement.no_longer_needed_if {
            lines.push(format!("No longer needed if {}", self.condition(condition)));
        }
        lines.extend(statement.later_dates.iter().map(|later| self.later_date(later)));
        lines.extend(statement.series.iter().map(|series| self.series(series)));
        lines
    }

    fn variant_clause(&self, statement: &Statement, variant: &Variant) -> String {
        let word = if variant.instead { "Instead" } else { "Also" };
        let who = if variant.subject == statement.subject {
            String::new()
        } else {
            format!("{} ", self.parties(&variant.subject))
        };
        let limits: Vec<String> = variant.bounds.iter().map(|bound| self.bound(bound)).collect();
        let softeners: String = variant.softeners.iter().map(|s| format!(" ({})", s.word())).collect();
        format!(
            "{word}, when {}: {who}{} {} {}{softeners}",
            self.condition(&variant.when),
            variant.modality.word(),
            self.deed(statement, &variant.subject, &variant.deed),
            limits.join(" ")
        )
        .trim_end()
        .to_string()
    }

    /// "A later date: the operational service manager may agree one, in writing, with reasons".
    pub fn later_date(&self, later: &LaterDate) -> String {
        let who = match &later.who {
            Agreer::Parties(parties) => self.parties(parties),
            Agreer::Act(act) => format!("a {}", self.act(act)),
        };
        let mut text = format!("A later date: {who} may agree one");
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
            text.push_str(&format!(", at most {times} {}", if times == 1 { "time" } else { "times" }));
        }
        if let Some(when) = &later.when {
            text.push_str(&format!(", when {}", self.condition(when)));
        }
        text
    }

    fn series(&self, series: &Series) -> String {
        let mut text = format!("Then ({}) {} {} apart", series.modality.word(), series.spacing.word(), series.amount);
        if series.spacing == Spacing::Every {
            text = format!("Then ({}) every {}", series.modality.word(), series.amount);
        }
        if let Some(state) = &series.while_state {
            text.push_str(&format!(", while {} is in force", self.state(state)));
        }
        if let Some(until) = &series.until {
            text.push_str(&format!(", until {}", self.event(until)));
        }
        if let Some(or_on) = &series.or_on {
            text.push_str(&format!(", or on {}", self.event(or_on)));
        }
        if let Some(replaces) = &series.replaces {
            text.push_str(&format!(", in place of the series of the {}", self.act(replaces)));
        }
        text
    }

    /// An item of a list, with its conditions.
    pub fn item(&self, item: &Item) -> String {
        let mut text = item.text.clone();
        for softener in &item.softeners {
            text.push_str(&format!(" ({})", softener.word()));
        }
        if let Some(when) = &item.when {
            text.push_str(&format!(", when {}", self.condition(when)));
        }
        if let Some(unless) = &item.unless {
            text.push_str(&format!(", unless {}", self.condition(unless)));
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
