//! The generated crate's own tests: timelines whose verdicts the compiler's calendar worked out.
//!
//! For every clause with an upper limit counted from something: the last minute in time and the first
//! too late, from a few starts that cross weekends, bank holidays and clock changes.

use super::names::{Taken, ident, plain, snake};
use super::vocabulary::Vocabulary;
use crate::calendar::{Amount, BeyondCalendar, Calendar, Limit as Clock, Moment, Unit};
use crate::logic::{Decider, Value};
use crate::model::{
    Anchor, Bound, Condition, Deed, Event, Home, Limit, Modality, Occurrence, Question, Side, Softener, Statement,
};
use jiff::civil::{Date, date};
use minijinja::{Environment, context};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

const HEAD: &str = include_str!("templates/timescales_head.rs");
const CALENDAR: &str = include_str!("templates/calendar_test.rs");

/// One clause to be tested.
struct Tested<'s> {
    text: String,
    modality: Modality,
    softeners: &'s [Softener],
    deed: &'s Deed,
    bounds: &'s [Bound],
    /// What must hold, and what must not, for it to count.
    holds: Vec<&'s Condition>,
    fails: Vec<&'s Condition>,
}

impl Vocabulary<'_> {
    /// `tests/timescales.rs` and `tests/calendar.rs`.
    pub(super) fn tests(&self) -> Vec<(String, String)> {
        let calendar = Calendar::new(self.model.calendar.conventions.clone());
        let mut taken = Taken::default();
        for own in ["at", "verdicts", "hold", "clock"] {
            taken.unique(own);
        }
        let mut tests = TokenStream::new();
        for (at, statement) in self.model.statements.iter().enumerate().filter(|(_, s)| s.is_judged()) {
            for tested in self.tested(statement) {
                tests.extend(self.timescale_test(at, statement, &tested, &calendar, &mut taken));
            }
        }
        let timescales = format!("{HEAD}\n{}", super::formatted(tests));
        vec![
            ("validators/tests/timescales.rs".to_string(), timescales.trim_end().to_string() + "\n"),
            ("validators/tests/calendar.rs".to_string(), calendar_test(&calendar)),
        ]
    }

    /// The sentence and its variants, each with the conditions under which it alone counts.
    fn tested<'s>(&self, statement: &'s Statement) -> Vec<Tested<'s>> {
        let insteads: Vec<_> = statement.variants.iter().filter(|variant| variant.instead).collect();
        let fails = |but: Option<&Condition>| -> Vec<&'s Condition> {
            let others = insteads.iter().map(|variant| &variant.when).filter(|when| Some(*when) != but);
            let lifted = statement.no_longer_needed_if.iter().map(|(condition, _)| condition);
            others.chain(&statement.unless).chain(lifted).collect()
        };
        let mut list = vec![Tested {
            text: self.reader.sentence(statement),
            modality: statement.modality,
            softeners: &statement.softeners,
            deed: &statement.deed,
            bounds: &statement.bounds,
            holds: statement.when.iter().collect(),
            fails: fails(None),
        }];
        list.extend(statement.variants.iter().map(|variant| Tested {
            text: self.reader.variant(statement, variant),
            modality: variant.modality,
            softeners: &variant.softeners,
            deed: &variant.deed,
            bounds: &variant.bounds,
            holds: statement.when.iter().chain([&variant.when]).collect(),
            fails: fails(Some(&variant.when)),
        }));
        list
    }

    fn timescale_test(
        &self,
        at: usize,
        statement: &Statement,
        tested: &Tested,
        calendar: &Calendar,
        taken: &mut Taken,
    ) -> Option<TokenStream> {
        // One limit at a time: with several, one met says nothing about the other.
        let (prompts, measured): (Vec<&Bound>, Vec<&Bound>) =
            tested.bounds.iter().partition(|bound| matches!(bound.limit, Limit::Prompt { .. }));
        let [bound] = measured[..] else { return None };
        let (clock, anchor) = clock(&bound.limit)?;
        let done = self.recorded_as(at, statement, tested)?;
        let events = self.starting_entries(statement, anchor)?;
        let facts = self.known_facts(tested)?;
        let missed = match (tested.modality.forbids(), tested.modality.rank()) {
            (true, _) | (_, 0) => return None,
            _ if tested.softeners.iter().any(|softener| *softener != Softener::Always) => {
                // A prompt is for a person to judge as well: the two could not be told apart.
                prompts.is_empty().then_some("for a person to judge")?
            }
            (_, 3) => "breached",
            _ => "departed from",
        };
        let clocks = starts(calendar).into_iter().map(|start| {
            let text = start.iso();
            let due = match clock.deadline(calendar, start).and_then(|due| Ok((due, due.plus_minutes(1)?))) {
                Ok((due, late)) => {
                    let (due, late) = (due.iso(), late.iso());
                    quote!(Some((#due, #late)))
                }
                Err(_) => quote!(None),
            };
            quote!(Clock { start: #text, due: #due })
        });
        let id = self.statement_id(at);
        let name = ident(&taken.unique(&snake(&tested.text)));
        let text = plain(&tested.text);
        let start = if events.is_empty() { ident("_start") } else { ident("start") };
        Some(quote! {
            #[test]
            fn #name() {
                let started = |#start: When| {
                    let mut timeline = Timeline::default();
                    #(timeline.#facts;)*
                    #(timeline.record(#events).expect("a date covered");)*
                    timeline
                };
                hold(#id, #text, #missed, #done, &started, &[#(#clocks),*]);
            }
        })
    }

    /// How the record shows that it was done.
    fn recorded_as(&self, at: usize, statement: &Statement, tested: &Tested) -> Option<TokenStream> {
        if matches!(statement.home, Home::State(_)) || statement.occurrence == Some(Occurrence::Latest) {
            return None;
        }
        if tested.deed.is_a_duty() {
            return self.duties.get(&at).map(|duty| quote!(What::Duty(Duty::#duty)));
        }
        if !tested.deed.times_the_act() {
            return None;
        }
        let act = statement.act.as_ref()?;
        let ends =
            matches!(tested.deed, Deed::Perform { verb } if verb == "complete") && self.model.acts.get(act)?.takes_time;
        let id = self.acts.get(act)?;
        Some(if ends { quote!(What::ActEnds(Act::#id)) } else { quote!(What::Act(Act::#id)) })
    }

    /// Entries that start the clock: every event the limit is counted from, at the same moment.
    fn starting_entries(&self, statement: &Statement, anchor: &Anchor) -> Option<Vec<TokenStream>> {
        if matches!(anchor, Anchor::Event { occurrence: Some(Occurrence::Previous | Occurrence::Next), .. }) {
            return None;
        }
        let mut entries = Vec::new();
        for event in anchor.events() {
            let what = match event {
                Event::Moment(name) => self.milestones.get(name).map(|id| quote!(What::Milestone(Milestone::#id))),
                Event::Act(name) | Event::ActEnds(name) if Some(name) == statement.act.as_ref() => None,
                Event::Act(name) => self.acts.get(name).map(|id| quote!(What::Act(Act::#id))),
                Event::ActEnds(name) if self.model.acts.get(name)?.takes_time => {
                    self.acts.get(name).map(|id| quote!(What::ActEnds(Act::#id)))
                }
                Event::ActEnds(name) => self.acts.get(name).map(|id| quote!(What::Act(Act::#id))),
                Event::StateBegins(name) => self.states.get(name).map(|id| quote!(What::StateBegins(State::#id))),
                Event::StateEnds(name) => self.states.get(name).map(|id| quote!(What::StateEnds(State::#id))),
                Event::Date(_) => None,
            }?;
            entries.push(quote!(Entry::new(#what, start)));
        }
        Some(entries)
    }

    /// Facts and circumstances under which this clause alone counts, as assignments to the timeline;
    /// none where they turn on how things stood, or where there are none such.
    fn known_facts(&self, tested: &Tested) -> Option<Vec<TokenStream>> {
        let conditions = || tested.holds.iter().chain(&tested.fails).copied();
        let questions: std::collections::BTreeSet<Question> = conditions().flat_map(Condition::questions).collect();
        let space = self.model.space(conditions());
        let holds = tested.holds.iter().map(|condition| condition.formula(self.model));
        let fails = tested.fails.iter().map(|condition| condition.formula(self.model).negated());
        let all = crate::logic::Formula::And(holds.chain(fails).collect());
        let case = Decider::new(&space).witness(&all).ok()??;
        questions.iter().map(|question| self.known(question, case.get(&question.key()).copied())).collect()
    }

    fn known(&self, question: &Question, value: Option<Value>) -> Option<TokenStream> {
        let yes = matches!(value, Some(Value::YesNo(true)));
        match question {
            Question::Outcome(_) | Question::InState(_) => None,
            Question::Words(words) => {
                let id = self.circumstances.get(words)?;
                Some(quote!(circumstances.insert(Circumstance::#id, #yes)))
            }
            Question::Fact(fact) => {
                let field = self.facts.get(fact)?;
                let answer = match (&self.model.facts.get(fact)?.domain, value) {
                    (crate::model::FactDomain::YesNo, _) => quote!(#yes),
                    (crate::model::FactDomain::Number { from, .. }, None) => {
                        let from = Literal::u32_unsuffixed(*from);
                        quote!(#from)
                    }
                    (_, Some(Value::Number { from, .. })) => {
                        let from = Literal::u32_unsuffixed(u32::try_from(from).ok()?);
                        quote!(#from)
                    }
                    (crate::model::FactDomain::OneOf(values), value) => {
                        let at = if let Some(Value::Choice(at)) = value { at } else { 0 };
                        let (choices, variants) = self.values.get(fact)?;
                        let variant = variants.get(values.get(at)?)?;
                        quote!(#choices::#variant)
                    }
                    _ => return None,
                };
                Some(quote!(facts.#field = Some(#answer)))
            }
        }
    }
}

/// An upper limit that the calendar can work out, and what it is counted from.
fn clock(limit: &Limit) -> Option<(Clock, &Anchor)> {
    let (clock, anchor) = match limit {
        Limit::Within { amount, side: Side::After, anchor } | Limit::AtMost { amount, side: Side::After, anchor } => {
            (Clock::Within(*amount), anchor)
        }
        Limit::SameDay { working: false, anchor } => (Clock::SameDay, anchor),
        Limit::SameDay { working: true, anchor } => (Clock::SameWorkingDay, anchor),
        Limit::NthDay { n, unit, by: true, anchor } => (Clock::ByDay(*n, *unit), anchor),
        _ => return None,
    };
    (*anchor != Anchor::Silent).then_some((clock, anchor))
}

/// Starts that cross a weekend, a bank holiday, a clock change; and one the calendar hardly covers.
fn starts(calendar: &Calendar) -> Vec<Moment> {
    let conventions = calendar.conventions();
    let (from, until) = match (conventions.known_from, conventions.known_until) {
        (Some(from), Some(until)) if from <= until => (from, until),
        _ => (date(2026, 1, 5), date(2026, 12, 31)),
    };
    let eve = |holiday: &Date| holiday.yesterday().ok();
    let easter = conventions.bank_holidays.keys().filter(|day| **day > from && day.month() <= 5).nth(1).and_then(eve);
    let christmas = conventions.bank_holidays.keys().rfind(|day| **day < until && day.month() == 12).and_then(eve);
    let dates = [
        easter.map(|day| (day, 16, 0)),
        christmas.map(|day| (day, 9, 30)),
        Some((until, 23, 59)),
        from.tomorrow().ok().map(|day| (day, 0, 0)),
    ];
    dates
        .into_iter()
        .flatten()
        .filter_map(|(day, hour, minute)| Moment::at(day, jiff::civil::time(hour, minute, 0, 0)).ok())
        .collect()
}

/// `tests/calendar.rs`: a table over units, amounts and starts.
fn calendar_test(calendar: &Calendar) -> String {
    let units = [
        (Unit::Minutes, "Minutes"),
        (Unit::Hours, "Hours"),
        (Unit::Days, "Days"),
        (Unit::WorkingDays, "WorkingDays"),
        (Unit::SchoolDays, "SchoolDays"),
        (Unit::Weeks, "Weeks"),
        (Unit::Months, "Months"),
        (Unit::Years, "Years"),
    ];
    let mut rows = Vec::new();
    let extra =
        ["2026-01-31T09:00", "2026-10-24T23:30", "2026-10-25T01:30+00:00", "2026-03-29T00:30", "2028-02-29T12:00"];
    let all = starts(calendar).into_iter().chain(extra.iter().filter_map(|text| Moment::parse(text).ok()));
    for start in all {
        for (unit, name) in units {
            for count in [0, 1, 3, 15] {
                let amount = Amount::new(count, unit);
                let shown = |answer: Result<Moment, BeyondCalendar>| {
                    answer.map_or("None".to_string(), |moment| format!("Some({:?})", moment.iso()))
                };
                rows.push(format!(
                    "({:?}, amount({count}, Unit::{name}), {}, {}, {}, {})",
                    start.iso(),
                    shown(calendar.deadline(start, amount)),
                    shown(calendar.earliest_after(start, amount)),
                    shown(calendar.latest_before(start, amount)),
                    shown(calendar.first_start_in_time(start, amount)),
                ));
            }
        }
    }
    let rendered = Environment::new().render_str(CALENDAR, context! { rows });
    // The template is ours and always renders; a fault in it would show in the file.
    rendered.unwrap_or_else(|error| error.to_string()).trim_end().to_string() + "\n"
}
