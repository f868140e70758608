//! Sentences and their clauses.

use super::parties::Subject;
use super::*;
use crate::syntax::ast::Kind;

impl Resolver<'_> {
    /// Resolves a sentence, files it with its home and act, and says where it is in the list.
    pub(super) fn add_sentence(&mut self, sentence: &ast::Sentence) -> usize {
        let statement = self.sentence(sentence);
        let index = self.model.statements.len();
        if let Home::State(state) = &statement.home
            && statement.home != self.scope.home
            && let Some(state) = self.model.states.get_mut(state)
        {
            state.statements.push(index);
        }
        self.model.statements.push(statement);
        index
    }

    fn sentence(&mut self, sentence: &ast::Sentence) -> Statement {
        let marks = self.statement_marks(&sentence.marks, sentence.span);
        let mut act = self.scope.act.clone();
        let (mut occurrence, mut subject, mut home) = (None, Parties::default(), self.scope.home.clone());
        match self.subject(&sentence.subject) {
            Subject::Parties(parties) => subject = parties,
            Subject::Act(name, which) => (act, occurrence) = (Some(name), which),
            Subject::State(state) => home = Home::State(state),
        }
        let deed = self.deed(&sentence.deed, &mut act, sentence.span);
        let mut statement = Statement {
            home,
            act,
            occurrence,
            subject,
            modality: sentence.modality,
            softeners: sentence.softeners.clone(),
            deed,
            bounds: self.bounds(&sentence.bounds, &marks),
            when: sentence.when.as_ref().map(|when| self.condition(when)),
            only_through: sentence.only_through.as_ref().and_then(|contact| self.party(contact)),
            sizes: sizes(&sentence.sizes),
            unless: Vec::new(),
            no_longer_needed_if: Vec::new(),
            variants: Vec::new(),
            several: None,
            later_dates: Vec::new(),
            series: Vec::new(),
            items: self.items(&sentence.items),
            marks,
            span: sentence.span,
        };
        for clause in &sentence.clauses {
            self.clause(&mut statement, clause);
        }
        statement
    }

    /// The marks of a sentence, with the citation of its block if it has none; one is needed.
    fn statement_marks(&mut self, marks: &ast::Marks, span: Span) -> Marks {
        let mut marks = self.marks(marks);
        if marks.citations.is_empty() {
            marks.citations = self.scope.citations.clone();
        }
        if marks.citations.is_empty() {
            self.error(
                "MP110",
                span,
                "This sentence cites no paragraph".to_string(),
                "Add the paragraph it comes from at the end of the line, for example [SET A.3.4.17].",
            );
        }
        marks
    }

    pub(super) fn marks(&mut self, marks: &ast::Marks) -> Marks {
        for reference in &marks.citations {
            self.check_document(reference);
        }
        Marks {
            citations: marks.citations.iter().map(citation).collect(),
            readings: marks.readings.clone(),
            silences: marks.silences.clone(),
            silent: marks.silent,
            reviews: marks
                .reviewed
                .iter()
                .map(|r| Review { by: r.by.clone(), on: r.on.0, seal: r.seal.clone(), span: r.span })
                .collect(),
            formerly: marks.formerly.clone(),
            proposed: marks.proposed || self.scope.proposed,
        }
    }

    pub(super) fn check_document(&mut self, reference: &ast::Reference) {
        let known = self.symbols.by_name.get(&reference.document).is_some_and(|s| s.kind == Kind::Document);
        if known {
            self.used.insert(reference.document.clone());
            return;
        }
        let documents: Vec<&str> = self
            .symbols
            .by_name
            .iter()
            .filter(|(_, symbol)| symbol.kind == Kind::Document)
            .map(|(name, _)| name.as_str())
            .collect();
        let help = if documents.is_empty() {
            "Declare the document: document SET \"Title\" { … }".to_string()
        } else {
            format!("The documents declared are: {}.", documents.join(", "))
        };
        let message = if reference.document.is_empty() {
            "This citation does not name its document".to_string()
        } else {
            format!("No document is declared as {}", reference.document)
        };
        self.error("MP115", reference.span, message, help);
    }

    fn deed(&mut self, deed: &ast::Deed, act: &mut Option<String>, span: Span) -> Deed {
        match deed {
            ast::Deed::Happen => {
                self.needs_act(act, span, "happen");
                Deed::Happen
            }
            ast::Deed::DoThis => {
                self.needs_act(act, span, "do this");
                Deed::DoThis
            }
            ast::Deed::Last => Deed::Last,
            ast::Deed::Office(office, target) => {
                self.target(target.as_ref(), act);
                self.needs_act(act, span, office.word());
                Deed::Office(*office)
            }
            ast::Deed::Attend { invited, what } => {
                self.target(what.as_ref(), act);
                self.needs_act(act, span, "attend");
                Deed::Attend { invited: *invited }
            }
            ast::Deed::Record(what) => Deed::Record { what: what.clone() },
            ast::Deed::Tell { to, what } => Deed::Tell { to: self.parties(to), what: what.clone() },
            ast::Deed::Send { what, to } => {
                let what = match what {
                    ast::Sent::Words(words) => words.clone(),
                    ast::Sent::Thing(name) => name.text.replace('-', " "),
                };
                Deed::Send { what, to: self.parties(to) }
            }
            ast::Deed::Consult { whom, about } => Deed::Consult { whom: self.parties(whom), about: about.clone() },
            ast::Deed::Cover { consider, what } => Deed::Cover { consider: *consider, what: what.clone() },
            ast::Deed::Perform { verb, act: name } => {
                self.target(Some(name), act);
                Deed::Perform { verb: verb.clone() }
            }
            ast::Deed::Words(words) => Deed::Words(words.clone()),
        }
    }

    /// The act a deed names, in place of the one it stands in.
    fn target(&mut self, name: Option<&ast::Name>, act: &mut Option<String>) {
        if let Some(name) = name
            && self.find(name, &[Kind::Act], "an act").is_some()
        {
            *act = Some(name.text.clone());
        }
    }

    fn needs_act(&mut self, act: &Option<String>, span: Span, verb: &str) {
        if act.is_none() {
            self.error(
                "MP116",
                span,
                format!("It is not said what is to {verb}"),
                format!("Name the act (\"a strategy-discussion must happen …\", \"must {verb} a strategy-discussion\"), or put the sentence into a step or an act."),
            );
        }
    }

    fn items(&mut self, items: &[ast::Statement]) -> Vec<Item> {
        let mut list = Vec::new();
        for statement in items {
            match statement {
                ast::Statement::Item(item) => list.push(Item {
                    text: item.text.text.clone(),
                    softeners: item.softeners.clone(),
                    when: item.when.as_ref().map(|when| self.condition(when)),
                    unless: item.unless.as_ref().map(|unless| self.condition(unless)),
                    sizes: sizes(&item.sizes),
                    marks: self.marks(&item.marks),
                }),
                other => self.misplaced(other, "in the list of a sentence"),
            }
        }
        list
    }

    fn clause(&mut self, statement: &mut Statement, clause: &ast::Clause) {
        match clause {
            ast::Clause::Instead(variant) => {
                let variant = self.variant(statement, variant, true);
                statement.variants.push(variant);
            }
            ast::Clause::Also(variant) => {
                let variant = self.variant(statement, variant, false);
                statement.variants.push(variant);
            }
            ast::Clause::Unless { condition, .. } => {
                let condition = self.condition(condition);
                statement.unless.push(condition);
            }
            ast::Clause::NoLongerNeeded { condition, marks, .. } => {
                let no_longer = (self.condition(condition), self.marks(marks));
                statement.no_longer_needed_if.push(no_longer);
            }
            ast::Clause::Several { precedence, marks, .. } => {
                let marks = self.marks(marks);
                statement.several = Some(Several { precedence: *precedence, marks });
            }
            ast::Clause::LaterDate(later) => {
                let later = self.later_date(later, &statement.marks);
                statement.later_dates.push(later);
            }
            ast::Clause::Then(series) => {
                let series = self.series(statement, series);
                statement.series.push(series);
            }
        }
    }

    /// A variant with what it leaves unsaid taken from its sentence.
    fn variant(&mut self, base: &Statement, variant: &ast::Variant, instead: bool) -> Variant {
        let mut marks = self.marks(&variant.marks);
        if marks.citations.is_empty() {
            marks.citations = base.marks.citations.clone();
        }
        let mut act = base.act.clone();
        let subject = match self.subject(&variant.subject) {
            Subject::Parties(parties) if !parties.list.is_empty() => parties,
            _ => base.subject.clone(),
        };
        let deed = match &variant.deed {
            Some(deed) => self.deed(deed, &mut act, variant.span),
            None => base.deed.clone(),
        };
        Variant {
            instead,
            when: self.condition(&variant.when),
            subject,
            modality: variant.modality.unwrap_or(base.modality),
            softeners: variant.softeners.clone(),
            deed,
            bounds: self.bounds(&variant.bounds, &marks),
            marks,
            span: variant.span,
        }
    }

    fn later_date(&mut self, later: &ast::LaterDate, base: &Marks) -> LaterDate {
        let mut marks = self.marks(&later.marks);
        if marks.citations.is_empty() {
            marks.citations = base.citations.clone();
        }
        let who = match self.subject(&later.who) {
            Subject::Act(act, _) => Agreer::Act(act),
            Subject::Parties(parties) => Agreer::Parties(parties),
            Subject::State(_) => Agreer::Parties(Parties::default()),
        };
        LaterDate {
            who,
            in_writing: later.in_writing,
            with_reasons: later.with_reasons,
            exceptional: later.exceptional,
            up_to: later.up_to,
            times: later.times,
            when: later.when.as_ref().map(|when| self.condition(when)),
            marks,
            span: later.span,
        }
    }

    fn series(&mut self, base: &Statement, series: &ast::Series) -> Series {
        let mut marks = self.marks(&series.marks);
        if marks.citations.is_empty() {
            marks.citations = base.marks.citations.clone();
        }
        let state = series.while_.as_ref().and_then(|name| {
            self.find(name, &[Kind::State], "a state")?;
            Some(name.text.clone())
        });
        let replaces = series.replaces.as_ref().and_then(|name| {
            self.find(name, &[Kind::Act], "an act")?;
            Some(name.text.clone())
        });
        Series {
            modality: series.modality.unwrap_or(base.modality),
            spacing: series.spacing,
            amount: series.amount,
            while_state: state,
            until: series.until.as_ref().and_then(|name| self.event(name)),
            or_on: series.or_on.as_ref().and_then(|name| self.event(name)),
            replaces,
            marks,
            span: series.span,
        }
    }
}

fn sizes(sizes: &[ast::Size]) -> Vec<Size> {
    sizes.iter().map(|size| Size { most: size.most, unit: size.unit }).collect()
}

pub(super) fn citation(reference: &ast::Reference) -> Citation {
    Citation { document: reference.document.clone(), paragraph: reference.paragraph.clone() }
}
