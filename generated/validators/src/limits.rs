//! Limits in time, judged from what actually happened.
//!
//! A date without a time may be any minute of that day; so a start and a deadline are intervals, and
//! where the answer depends on the minute it cannot be told.

use crate::acts::Act;
use crate::calendar::{Moment, NotCovered};
use crate::timeline::{Agreed, LaterDate, Occurrence, When};
use crate::truth::Truth;
use crate::verdict::{Judgement, Verdict};

/// How a limit stands, before its force is considered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    Kept,
    Missed(String),
    Open,
    WrongActor(String),
    OutOfOrder(String),
    Unsure(String),
    Person(String),
}

/// How a limit stands, and what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    pub standing: Standing,
    pub due: Option<Moment>,
    pub reason: bool,
    pub notes: Vec<String>,
    /// Whether nothing on the record shows it done.
    pub open: bool,
}

/// The minutes between which a bound of a window lies.
type Edge = (Moment, Moment);

/// A step function of the calendar.
type Step = fn(Moment) -> Result<Moment, NotCovered>;

impl Finding {
    pub(crate) fn of(standing: Standing) -> Self {
        Finding { standing, due: None, reason: false, notes: Vec::new(), open: false }
    }

    /// The text, the record or this program does not say enough, once there is anything to judge.
    pub(crate) fn unsure(relevant: bool, why: &str) -> Option<Self> {
        relevant.then(|| Finding::of(Standing::Unsure(why.to_string())))
    }

    /// The text asks for judgement, once there is anything to judge.
    pub(crate) fn for_a_person(relevant: bool, why: &str) -> Option<Self> {
        relevant.then(|| Finding::of(Standing::Person(why.to_string())))
    }

    /// What is forbidden is kept where it does not happen.
    pub(crate) fn forbidden(self) -> Option<Self> {
        let standing = match self.standing {
            Standing::Kept => Standing::Missed("it happened, and the text forbids it".to_string()),
            Standing::Missed(_) | Standing::WrongActor(_) => Standing::Kept,
            Standing::Open => return None,
            other => other,
        };
        Some(Finding { standing, due: None, ..self })
    }
}

fn edge(at: Occurrence<'_>, step: Step) -> Result<Edge, NotCovered> {
    Ok((step(at.earliest)?, step(at.latest)?))
}

/// An upper limit counted from a start: `within N of`, `on the same day as`, `by the Nth day of`.
pub(crate) fn no_later(start: Option<Occurrence<'_>>, step: Step, done: &[Occurrence<'_>], now: Moment) -> Option<Finding> {
    let Some(start) = start else { return no_start(done) };
    let after = done.iter().find(|occurrence| occurrence.latest >= start.earliest).copied();
    if let (None, Some(before)) = (after, done.first()) {
        return Finding::unsure(true, &format!("it is recorded only before the clock started, on {}", before.earliest));
    }
    Some(judged(edge(start, step).map(|due| (None, Some(due))), after, now))
}

/// A window counted from a start: `on the Nth day of`, `on`.
pub(crate) fn between(
    start: Option<Occurrence<'_>>,
    from: Step,
    until: Step,
    done: &[Occurrence<'_>],
    now: Moment,
) -> Option<Finding> {
    let Some(start) = start else { return no_start(done) };
    let window = edge(start, from).and_then(|first| Ok((Some(first), Some(edge(start, until)?))));
    let not_before = window.as_ref().ok().and_then(|(first, _)| *first).map_or(start.earliest, |first| first.0);
    let chosen = done.iter().find(|occurrence| occurrence.latest >= not_before).or_else(|| done.last()).copied();
    Some(judged(window, chosen, now))
}

/// A floor: `at least N after`, `not before`, `after`.
pub(crate) fn no_earlier(start: Option<Occurrence<'_>>, step: Step, done: &[Occurrence<'_>], now: Moment) -> Option<Finding> {
    let first = done.first().copied()?;
    let Some(start) = start else { return no_start(done) };
    Some(judged(edge(start, step).map(|from| (Some(from), None)), Some(first), now))
}

/// An upper limit counted back from an end: `at least N before`, `by`, `before`.
pub(crate) fn ahead(end: Option<Occurrence<'_>>, step: Step, done: &[Occurrence<'_>], now: Moment) -> Option<Finding> {
    let end = end?;
    Some(judged(edge(end, step).map(|due| (None, Some(due))), done.first().copied(), now))
}

/// A date the text names.
pub(crate) fn by_date(
    begun: bool,
    due: Result<Moment, NotCovered>,
    done: &[Occurrence<'_>],
    now: Moment,
) -> Option<Finding> {
    begun.then(|| judged(due.map(|due| (None, Some((due, due)))), done.first().copied(), now))
}

/// It happened, or nothing says so.
pub(crate) fn at_all(done: &[Occurrence<'_>], relevant: bool) -> Option<Finding> {
    match done.first() {
        Some(_) => Some(Finding::of(Standing::Kept)),
        None => Finding::unsure(relevant, "the record does not say whether this was done"),
    }
}

/// How long a state lasted: `at most` (no floor) or `at least` (no ceiling).
pub(crate) fn lasts(
    begins: Occurrence<'_>,
    ends: &[Occurrence<'_>],
    step: Step,
    at_most: bool,
    now: Moment,
) -> Option<Finding> {
    let end = ending(ends, begins);
    match (at_most, end) {
        (false, None) => None,
        (true, end) => Some(judged(edge(begins, step).map(|due| (None, Some(due))), end, now)),
        (false, end) => Some(judged(edge(begins, step).map(|from| (Some(from), None)), end, now)),
    }
}

/// The first end that may lie at or after a beginning.
fn ending<'t>(ends: &[Occurrence<'t>], begun: Occurrence<'_>) -> Option<Occurrence<'t>> {
    // Ends stand in the order of their first minutes, and none of them may be more than a day of minutes.
    let a_day_before = begun.earliest.plus_minutes(-25 * 60).unwrap_or(begun.earliest);
    let from = ends.partition_point(|end| end.earliest < a_day_before);
    ends.iter().skip(from).find(|end| end.latest >= begun.earliest).copied()
}

/// Whether what begins and ends at these times is running at a moment: it began, and has not ended since.
pub(crate) fn running(
    begins: &[Occurrence<'_>],
    ends: &[Occurrence<'_>],
    title: &'static str,
    at: Moment,
) -> Truth {
    let begun = begins.partition_point(|one| one.earliest <= at).checked_sub(1).and_then(|last| begins.get(last));
    let Some(begun) = begun else { return Truth::No };
    let ended = ending(ends, *begun).filter(|end| end.earliest <= at);
    match ended {
        _ if begun.latest > at => Truth::NotRecorded(vec![title]),
        None => Truth::Yes,
        Some(ended) if ended.latest <= at => Truth::No,
        Some(_) => Truth::NotRecorded(vec![title]),
    }
}

/// The gaps of a series: each member within reach of the one before it, while `running` says so.
pub(crate) fn gaps(
    members: &[Occurrence<'_>],
    at_most: Option<Step>,
    at_least: Option<Step>,
    running: &dyn Fn(Moment) -> bool,
    now: Moment,
) -> Vec<Option<Finding>> {
    let mut findings = Vec::new();
    for (at, member) in members.iter().enumerate() {
        let next = members.get(at + 1).copied();
        if let Some(step) = at_most {
            let finding = judged(edge(*member, step).map(|due| (None, Some(due))), next, now);
            let over = finding.standing != Standing::Kept && finding.due.is_some_and(|due| !running(due.min(now)));
            findings.push((!over).then_some(finding));
        }
        if let (Some(step), Some(_)) = (at_least, next) {
            findings.push(Some(judged(edge(*member, step).map(|from| (Some(from), None)), next, now)));
        }
    }
    findings
}

/// A limit counted, each time it was done, from the time before: `at_most` so long after, or at least.
pub(crate) fn from_the_previous(done: &[Occurrence<'_>], step: Step, at_most: bool, now: Moment) -> Vec<Finding> {
    let pairs = done.iter().zip(done.iter().skip(1));
    let judged = |(one, next): (&Occurrence<'_>, &Occurrence<'_>)| {
        let edge = edge(*one, step).map(Some);
        judged(edge.map(|edge| if at_most { (None, edge) } else { (edge, None) }), Some(*next), now)
    };
    pairs.map(judged).collect()
}

/// Nothing on the record started the clock.
fn no_start(done: &[Occurrence<'_>]) -> Option<Finding> {
    Finding::unsure(!done.is_empty(), "the record does not show what the time is counted from")
}

/// Whether something lies in a window.
fn judged(
    window: Result<(Option<Edge>, Option<Edge>), NotCovered>,
    done: Option<Occurrence<'_>>,
    now: Moment,
) -> Finding {
    let (from, until) = match window {
        Ok(window) => window,
        Err(refused) => return Finding::of(Standing::Unsure(refused.to_string())),
    };
    let standing = match done {
        Some(done) => placed(done, from, until),
        None => waiting(until, now),
    };
    let reason = done.is_some_and(|done| done.entry.reason);
    let notes = if until.is_some_and(|(first, last)| first != last) {
        vec!["The start is recorded without a time; the earliest deadline it can mean is shown.".to_string()]
    } else {
        Vec::new()
    };
    Finding { standing, due: until.map(|until| until.0), reason, notes, open: done.is_none() }
}

fn placed(done: Occurrence<'_>, from: Option<Edge>, until: Option<Edge>) -> Standing {
    if let Some((_, last)) = until
        && done.earliest > last
    {
        return Standing::Missed(format!("it was done on {}, after {last}", shown(done)));
    }
    if let Some((first, _)) = from
        && done.latest < first
    {
        return Standing::Missed(format!("it was done on {}, before {first}", shown(done)));
    }
    let in_time = until.is_none_or(|(first, _)| done.latest <= first);
    let not_early = from.is_none_or(|(_, last)| done.earliest >= last);
    if in_time && not_early {
        Standing::Kept
    } else {
        Standing::Unsure("a date is recorded without its time, and the answer depends on it".to_string())
    }
}

fn waiting(until: Option<Edge>, now: Moment) -> Standing {
    match until {
        Some((_, last)) if now > last => {
            Standing::Missed(format!("nothing on the record shows it done by {last}"))
        }
        Some((first, _)) if now > first => {
            Standing::Unsure("the start is recorded without its time, so the deadline may have passed or not".to_string())
        }
        _ => Standing::Open,
    }
}

/// When something was done, as the record has it.
pub(crate) fn shown(done: Occurrence<'_>) -> String {
    match done.entry.at {
        When::At(moment) => moment.to_string(),
        When::On(date) => date.strftime("%A %-d %B %Y").to_string(),
    }
}

/// What a later date changes: the deadline itself is not moved, but a later date agreed as the text
/// permits excuses what was done by it.
pub(crate) fn with_later_dates(
    judgements: Vec<Judgement>,
    agreed: &[&LaterDate],
    done: &[Occurrence<'_>],
    now: Moment,
    permitted: &dyn Fn(&LaterDate, Moment) -> Truth,
) -> Vec<Judgement> {
    let excuse = |judgement: Judgement| {
        let Some(due) = judgement.due else { return judgement };
        agreed.iter().fold(judgement, |judgement, later| excused(judgement, due, later, done, now, permitted))
    };
    judgements.into_iter().map(excuse).collect()
}

fn excused(
    judgement: Judgement,
    due: Moment,
    later: &LaterDate,
    done: &[Occurrence<'_>],
    now: Moment,
    permitted: &dyn Fn(&LaterDate, Moment) -> Truth,
) -> Judgement {
    let Ok((until, last)) = later.until.minutes() else { return judgement };
    let missed = matches!(judgement.verdict, Verdict::Breached { .. } | Verdict::Departed { .. });
    if !missed {
        return judgement;
    }
    let done_late = done.iter().find(|occurrence| occurrence.earliest > due);
    let verdict = match done_late {
        Some(done) if done.latest <= last => Verdict::Met,
        None if now <= last => Verdict::Pending { due: Some(last) },
        _ => return noted(judgement, "A later date was agreed, and that was not kept either.".to_string()),
    };
    let note = format!("The time the text sets ended on {due}; a later date was agreed: {until}.");
    match permitted(later, due) {
        Truth::Yes => noted(Judgement { verdict, ..judgement }, note),
        Truth::No => noted(judgement, "A later date was agreed, but not as the text permits.".to_string()),
        Truth::NotRecorded(missing) => {
            let why = format!("a later date was agreed; the record does not say whether {}", missing.join(" or "));
            noted(Judgement { verdict: Verdict::CannotTell { why }, ..judgement }, note)
        }
        Truth::ForAPerson(questions) => {
            let why = format!("a later date was agreed; it takes a person to say whether {}", questions.join(" or "));
            noted(Judgement { verdict: Verdict::ForAPersonToJudge { why }, ..judgement }, note)
        }
    }
}

fn noted(mut judgement: Judgement, note: String) -> Judgement {
    judgement.notes.push(note);
    judgement
}

/// Whether a later date was agreed at this kind of meeting.
pub(crate) fn agreed_at(later: &LaterDate, act: Act) -> Truth {
    if later.by == Agreed::Meeting(act) { Truth::Yes } else { Truth::No }
}

/// Whether later dates were agreed no more often than the text lets them.
pub(crate) fn no_oftener(agreed: &[&LaterDate], times: usize) -> Truth {
    if agreed.len() <= times { Truth::Yes } else { Truth::No }
}

/// Whether a later date lies no further than the text lets it.
pub(crate) fn no_further(later: &LaterDate, limit: Result<Moment, NotCovered>) -> Truth {
    match (later.until.minutes(), limit) {
        (Ok((until, _)), Ok(limit)) if until <= limit => Truth::Yes,
        (Ok(_), Ok(_)) => Truth::No,
        _ => Truth::NotRecorded(vec!["it lies within the time the text allows for it"]),
    }
}
