//! One sentence, or one clause that can stand for one: what it asks of a case.

use super::actors::Responsible;
use super::limits::{self, Finding, Step};
use super::timeline::{Events, Occurrence, Sources};
use super::verdict::{Clause, Judgement};
use super::{Asking, Compiler};
use crate::calendar::{BeyondCalendar, Moment};
use crate::model::{
    Anchor, Bound, Deed, Event, Home, Limit, Modality, Occurrence as Which, Office, Parties, Side, Softener, Statement,
    WeekRelation,
};
use std::sync::Arc;

/// One sentence or clause, ready to be asked.
pub(super) struct Part {
    /// None where it binds nobody: a permission or a report.
    clause: Option<Arc<Clause>>,
    done: Done,
    checks: Vec<Check>,
}

/// What a sentence or a clause of it says.
pub(super) struct Says<'s> {
    pub text: String,
    pub subject: &'s Parties,
    pub modality: Modality,
    pub softeners: &'s [Softener],
    pub deed: &'s Deed,
    pub bounds: &'s [Bound],
}

/// Where the record shows that what is asked for was done.
struct Done {
    sources: Sources,
    which: Option<Which>,
}

/// One thing a clause asks.
enum Check {
    Limit(Limited),
    /// How long a state lasts.
    Lasts {
        begins: Sources,
        ends: Sources,
        step: Step,
        at_most: bool,
    },
    LastsInWords {
        begins: Sources,
    },
    Who(Who, Responsible),
    /// Whether it was done at all; for a duty, an empty record is a question.
    AtAll {
        duty: bool,
    },
}

enum Who {
    Did,
    /// The same, of those entries that say who.
    DidIfSaid,
    Held(Office),
    Attended,
    Invited,
}

/// A limit in time.
enum Limited {
    Prompt {
        anchor: Option<Counted>,
        why: String,
    },
    Unsure(String),
    Person(String),
    /// Weeks of pregnancy, by the due date known when it was done.
    Week(Counted, Option<Step>, Step),
    ByDate(Result<Moment, BeyondCalendar>),
    /// Counted for each time it is done from the time before.
    FromThePrevious {
        step: Step,
        at_most: bool,
    },
    NoLater(Counted, Step),
    NoEarlier(Counted, Step),
    Ahead(Counted, Step),
    Between(Counted, Step, Step),
}

/// What a limit is counted from.
pub(super) enum Counted {
    First(Sources),
    Latest(Sources),
    /// An expected date that can be revised: as known when the act was done.
    Known(Sources),
    EarlierOf(Vec<Sources>),
    LaterOf(Vec<Sources>),
}

impl Counted {
    /// None where the text gives no start, or a person must say which is meant.
    pub fn of(anchor: &Anchor, events: &Events) -> Option<Self> {
        let all = |list: &[Event]| list.iter().map(|event| events.event(event)).collect();
        match anchor {
            Anchor::Event { occurrence, event } => match (occurrence, event) {
                (None, Event::Date(_)) => Some(Counted::Known(events.event(event))),
                (Some(Which::Latest), _) => Some(Counted::Latest(events.event(event))),
                (None | Some(Which::First), _) => Some(Counted::First(events.event(event))),
                (Some(Which::Previous | Which::Next), _) => None,
            },
            Anchor::EarlierOf(list) => Some(Counted::EarlierOf(all(list))),
            Anchor::LaterOf(list) => Some(Counted::LaterOf(all(list))),
            Anchor::Silent => None,
        }
    }

    /// When the clock starts, as known by `by`: when the act was done, or now.
    pub fn start<'c>(&self, asking: &Asking<'_, 'c>, by: Moment) -> Option<Occurrence<'c>> {
        let first = |sources: &Sources| sources.occurrences(asking.timeline).into_iter().next();
        let by_time = |one: &Occurrence| (one.earliest, one.latest);
        match self {
            Counted::First(sources) => first(sources),
            Counted::Latest(sources) => sources.occurrences(asking.timeline).pop(),
            Counted::Known(sources) => {
                let list = sources.occurrences(asking.timeline);
                let known = |one: &Occurrence| one.entry.at.minutes().is_ok_and(|(earliest, _)| earliest <= by);
                list.iter().rfind(|one| known(one)).or(list.first()).copied()
            }
            Counted::EarlierOf(list) => list.iter().filter_map(first).min_by_key(by_time),
            Counted::LaterOf(list) => {
                let all: Option<Vec<Occurrence>> = list.iter().map(first).collect();
                all?.into_iter().max_by_key(by_time)
            }
        }
    }
}

impl Part {
    pub fn new(compiler: &Compiler, at: usize, statement: &Statement, says: Says, clause: &Arc<Clause>) -> Self {
        let done = Done::of(compiler, at, statement, says.deed);
        if says.modality.rank() == 0 {
            return Part { clause: None, done, checks: Vec::new() };
        }
        let mut checks = Vec::new();
        if *says.deed == Deed::Last {
            checks.extend(lasting(compiler, statement, says.bounds));
        } else {
            checks.extend(says.bounds.iter().map(|bound| Check::Limit(limit(compiler, statement, bound, says.deed))));
        }
        checks.extend(who(compiler, &says));
        if checks.is_empty() {
            checks.push(Check::AtAll { duty: says.deed.is_a_duty() && !says.modality.forbids() });
        }
        Part { clause: Some(Arc::clone(clause)), done, checks }
    }

    /// What it comes to. `relevant` says whether there is anything to judge where the text gives no
    /// start, `begun` whether its procedure has begun.
    pub fn judge(&self, asking: &Asking, relevant: bool, begun: bool) -> Vec<Judgement> {
        let Some(clause) = &self.clause else { return Vec::new() };
        let done = self.done.occurrences(asking);
        let permitted = |finding: Finding| if clause.forbids { finding.forbidden() } else { Some(finding) };
        let mut findings: Vec<Finding> = Vec::new();
        for check in &self.checks {
            match check {
                Check::Limit(limit) => {
                    findings.extend(limit.find(asking, &done, relevant, begun).into_iter().filter_map(permitted));
                }
                Check::AtAll { duty } => findings.extend(limits::at_all(&done, *duty && relevant).and_then(permitted)),
                Check::Who(who, named) => {
                    let found = done.iter().filter_map(|one| who.find(asking, *one, named));
                    findings.extend(found.filter_map(permitted));
                }
                Check::Lasts { begins, ends, step, at_most } => {
                    let ends = ends.occurrences(asking.timeline);
                    let begins = begins.occurrences(asking.timeline).into_iter();
                    findings.extend(
                        begins.filter_map(|begun| {
                            limits::lasts(asking.calendar, begun, &ends, *step, *at_most, asking.now)
                        }),
                    );
                }
                Check::LastsInWords { begins } => {
                    let why = "how long this lasted, in the words of the text";
                    findings.extend(begins.any(asking.timeline).then(|| Finding::for_a_person(why)));
                }
            }
        }
        findings.into_iter().map(|finding| clause.judge(finding)).collect()
    }
}

impl Who {
    /// What one time it was done shows of those named.
    fn find(&self, asking: &Asking, one: Occurrence, named: &Responsible) -> Option<Finding> {
        let finding = match self {
            Who::DidIfSaid if one.entry.by.is_none() => return None,
            Who::Did | Who::DidIfSaid => asking.people.done_by(one, named),
            Who::Held(office) => asking.people.held_by(one, *office, named),
            Who::Attended => asking.people.attended_by(one, named),
            Who::Invited => asking.people.invited(one, named),
        };
        Some(Finding { done: Some(one.earliest), ..finding })
    }
}

impl Done {
    fn of(compiler: &Compiler, at: usize, statement: &Statement, deed: &Deed) -> Self {
        if deed.is_a_duty() {
            return Done { sources: compiler.duty(at), which: None };
        }
        let sources = match &statement.act {
            Some(act) if compiler.model.acts.contains_key(act) => {
                let takes_time = compiler.model.acts.get(act).is_some_and(|act| act.takes_time);
                let ends = takes_time && matches!(deed, Deed::Perform { verb } if verb == "complete");
                if ends { compiler.events.act_ends(act) } else { compiler.events.act(act) }
            }
            _ => Sources::default(),
        };
        Done { sources, which: statement.occurrence }
    }

    fn occurrences<'c>(&self, asking: &Asking<'_, 'c>) -> Vec<Occurrence<'c>> {
        let mut list = self.sources.occurrences(asking.timeline);
        match self.which {
            Some(Which::First) => list.truncate(1),
            Some(Which::Latest) => list = list.pop().into_iter().collect(),
            _ => {}
        }
        list
    }
}

impl Limited {
    fn find(&self, asking: &Asking, done: &[Occurrence], relevant: bool, begun: bool) -> Vec<Finding> {
        let (calendar, now) = (asking.calendar, asking.now);
        if let Limited::FromThePrevious { step, at_most } = self {
            let pair = |pair: &[Occurrence]| {
                let edge = step.edge(calendar, pair[0]).map(Some);
                limits::judged(edge.map(|edge| if *at_most { (None, edge) } else { (edge, None) }), Some(pair[1]), now)
            };
            return done.windows(2).map(pair).collect();
        }
        self.find_one(asking, done, relevant, begun).into_iter().collect()
    }

    fn find_one(&self, asking: &Asking, done: &[Occurrence], relevant: bool, begun: bool) -> Option<Finding> {
        let (calendar, now) = (asking.calendar, asking.now);
        let by = done.first().map_or(now, |first| first.earliest);
        let at = |counted: &Counted| counted.start(asking, by);
        match self {
            Limited::Prompt { anchor, why } => {
                let any = anchor.as_ref().map_or(relevant, |anchor| at(anchor).is_some());
                any.then(|| Finding::for_a_person(why))
            }
            Limited::Unsure(why) => relevant.then(|| Finding::unsure(why)),
            Limited::Person(why) => relevant.then(|| Finding::for_a_person(why)),
            Limited::Week(date, from, until) => match (at(date), from) {
                (None, _) => relevant.then(|| Finding::unsure(NO_DUE_DATE)),
                (date, None) => limits::ahead(calendar, date, *until, done, now),
                (date, Some(from)) => limits::between(calendar, date, (*from, *until), done, now),
            },
            Limited::ByDate(date) => begun.then(|| limits::by_date(*date, done, now)),
            Limited::NoLater(start, due) => limits::no_later(calendar, at(start), *due, done, now),
            Limited::NoEarlier(start, from) => limits::no_earlier(calendar, at(start), *from, done, now),
            Limited::Ahead(end, due) => limits::ahead(calendar, at(end), *due, done, now),
            Limited::Between(start, from, until) => limits::between(calendar, at(start), (*from, *until), done, now),
            Limited::FromThePrevious { .. } => None,
        }
    }
}

fn limit(compiler: &Compiler, statement: &Statement, bound: &Bound, deed: &Deed) -> Limited {
    if !deed.is_a_duty() && !deed.times_the_act() {
        return Limited::Unsure("the record does not show when this was done, apart from the act itself".to_string());
    }
    let reader = compiler.reader;
    match &bound.limit {
        Limit::Prompt { words, anchor } => {
            let why = format!("whether this was done “{words}”: the text gives no measure");
            Limited::Prompt { anchor: anchor.as_ref().and_then(|anchor| Counted::of(anchor, &compiler.events)), why }
        }
        Limit::WeekOfPregnancy { week, relation } => week_of_pregnancy(compiler, *week, *relation),
        Limit::ByDate(date) => Limited::ByDate(Moment::last_of(*date)),
        limit => match limit.anchor() {
            None | Some(Anchor::Silent) => Limited::Unsure(format!(
                "the text does not say what “{}” is counted from",
                reader.short_limit(limit).replace(" (the text does not say from when)", "")
            )),
            Some(anchor) => match Counted::of(anchor, &compiler.events) {
                Some(counted) => counted_limit(limit, counted),
                None => from_the_previous(statement, limit).unwrap_or_else(|| {
                    let from = reader.anchor(anchor);
                    Limited::Person(format!("this counts from {from}, and which one that is takes a person to say"))
                }),
            },
        },
    }
}

/// Why a week of pregnancy cannot be told.
const NO_DUE_DATE: &str = "the record does not hold the due date from which weeks of pregnancy are counted";

fn week_of_pregnancy(compiler: &Compiler, week: u32, relation: WeekRelation) -> Limited {
    let Some(date) = compiler.model.due_date() else { return Limited::Unsure(NO_DUE_DATE.to_string()) };
    let date = Counted::Known(compiler.events.event(&Event::Date(date.clone())));
    match relation {
        WeekRelation::At => Limited::Week(date, Some(Step::WeekBegins(week)), Step::WeekEnds(week)),
        WeekRelation::By => Limited::Week(date, None, Step::WeekEnds(week)),
        WeekRelation::Before => Limited::Week(date, None, Step::WeekEnds(week.saturating_sub(1))),
    }
}

/// "The next … at most 15 working days after the previous …": counted for each time from the one before.
/// Whether there has to be a next one at all it does not say.
fn from_the_previous(statement: &Statement, limit: &Limit) -> Option<Limited> {
    let Anchor::Event { occurrence: Some(Which::Previous), event: Event::Act(act) } = limit.anchor()? else {
        return None;
    };
    if statement.occurrence != Some(Which::Next) || statement.act.as_ref() != Some(act) {
        return None;
    }
    match limit {
        Limit::Within { amount, side: Side::After, .. } | Limit::AtMost { amount, side: Side::After, .. } => {
            Some(Limited::FromThePrevious { step: Step::Deadline(*amount), at_most: true })
        }
        Limit::AtLeast { amount, side: Side::After, .. } => {
            Some(Limited::FromThePrevious { step: Step::EarliestAfter(*amount), at_most: false })
        }
        _ => None,
    }
}

/// A limit counted from something.
fn counted_limit(limit: &Limit, from: Counted) -> Limited {
    use Limited::{Ahead, Between, NoEarlier, NoLater};
    match limit {
        Limit::Within { amount, side: Side::After, .. } | Limit::AtMost { amount, side: Side::After, .. } => {
            NoLater(from, Step::Deadline(*amount))
        }
        Limit::Within { amount, side: Side::Before, .. } | Limit::AtMost { amount, side: Side::Before, .. } => {
            Between(from, Step::FirstInReach(*amount), Step::Same)
        }
        Limit::AtLeast { amount, side: Side::After, .. } => NoEarlier(from, Step::EarliestAfter(*amount)),
        Limit::AtLeast { amount, side: Side::Before, .. } => Ahead(from, Step::LatestBefore(*amount)),
        Limit::SameDay { working: false, .. } => NoLater(from, Step::DayEnds),
        Limit::SameDay { working: true, .. } => {
            NoLater(from, Step::Deadline(crate::calendar::Amount::new(0, crate::calendar::Unit::WorkingDays)))
        }
        Limit::NthDay { n, unit, by: true, .. } => NoLater(from, Step::NthDay(*n, *unit)),
        Limit::NthDay { n, unit, by: false, .. } => {
            Between(from, Step::NthDayBegins(*n, *unit), Step::NthDay(*n, *unit))
        }
        Limit::By(_) => Ahead(from, Step::Same),
        Limit::Before(_) => Ahead(from, Step::MinuteBefore),
        Limit::NotBefore(_) => NoEarlier(from, Step::Same),
        Limit::After(_) => NoEarlier(from, Step::MinuteAfter),
        Limit::On(_) => Between(from, Step::DayBegins, Step::DayEnds),
        Limit::Prompt { .. } | Limit::WeekOfPregnancy { .. } | Limit::ByDate(_) => {
            Limited::Unsure("this limit is counted from nothing".to_string())
        }
    }
}

fn lasting(compiler: &Compiler, statement: &Statement, bounds: &[Bound]) -> Vec<Check> {
    let Home::State(state) = &statement.home else { return Vec::new() };
    let begins = compiler.events.event(&Event::StateBegins(state.clone()));
    let ends = compiler.events.event(&Event::StateEnds(state.clone()));
    let check = |bound: &Bound| {
        let (step, at_most) = match &bound.limit {
            Limit::Within { amount, .. } | Limit::AtMost { amount, .. } => (Step::Deadline(*amount), true),
            Limit::AtLeast { amount, .. } => (Step::EarliestAfter(*amount), false),
            _ => return Check::LastsInWords { begins: begins.clone() },
        };
        Check::Lasts { begins: begins.clone(), ends: ends.clone(), step, at_most }
    };
    bounds.iter().map(check).collect()
}

/// Whether it was done, chaired, attended by those the clause names.
fn who(compiler: &Compiler, says: &Says) -> Option<Check> {
    if says.subject.list.is_empty() {
        return None;
    }
    let who = match says.deed {
        Deed::Happen | Deed::DoThis | Deed::Perform { .. } => Who::Did,
        Deed::Office(office) => Who::Held(*office),
        Deed::Attend { invited: false } => Who::Attended,
        Deed::Attend { invited: true } => Who::Invited,
        Deed::Last => return None,
        // Whether it was done at all is asked first.
        _ if says.bounds.is_empty() => return None,
        _ => Who::DidIfSaid,
    };
    Some(Check::Who(who, compiler.people.parties(says.subject)))
}
