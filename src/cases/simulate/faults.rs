//! Faults of a named kind, each put into an otherwise lawful case.

use super::draft::{Draft, Happened};
use super::slips::{
    Again, date_only, later_date, missing_attendee, slipped, timed, unknown_fact, wrong_actor, wrong_order,
};
use super::walk::{Slip, Walk};
use super::{Expected, Options, Random, Setting, Simulated, asks, reference, write};
use crate::cases::case::What;
use crate::model::Procedure;
use std::collections::BTreeSet;

/// How often a case is drawn again before it is left lawful, and before it is left empty.
const TRIES: u64 = 60;

/// In how many lawful walks room is looked for a fault.
const WALKS: usize = 6;

/// How often a fault of one kind is tried in one walk: another entry, another person each time.
const ATTEMPTS: usize = 4;

/// A kind of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// Done one minute after the last minute permitted.
    LateByAMinute,
    /// Done one day after the last minute permitted.
    LateByADay,
    /// A step on the way is not on the record, and a later one is.
    SkippedStep,
    /// Done, chaired or led by somebody else than the text names.
    WrongActor,
    /// Somebody whom the text or a quorum asks for was not there.
    MissingAttendee,
    /// A step is recorded before the one that leads to it.
    WrongOrder,
    /// A later date was agreed by somebody who may not.
    LaterDateByTheWrongPerson,
    /// A later date was agreed as the text permits: not a fault, though the first date was not kept.
    LaterDateAgreed,
    /// Nothing on the record shows that something was done which the text asks for.
    MissingRecord,
    /// Late, and a fact that decides whether that matters is not known.
    UnknownFact,
    /// Recorded without a time, where the minute matters.
    DateOnly,
    /// Something was done that the text forbids.
    ForbiddenAct,
}

impl Fault {
    /// Every kind.
    pub const ALL: [Fault; 12] = [
        Fault::LateByAMinute,
        Fault::LateByADay,
        Fault::SkippedStep,
        Fault::WrongActor,
        Fault::MissingAttendee,
        Fault::WrongOrder,
        Fault::LaterDateByTheWrongPerson,
        Fault::LaterDateAgreed,
        Fault::MissingRecord,
        Fault::UnknownFact,
        Fault::DateOnly,
        Fault::ForbiddenAct,
    ];

    /// Its name on the command line and in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Fault::LateByAMinute => "late-by-a-minute",
            Fault::LateByADay => "late-by-a-day",
            Fault::SkippedStep => "skipped-step",
            Fault::WrongActor => "wrong-actor",
            Fault::MissingAttendee => "missing-attendee",
            Fault::WrongOrder => "wrong-order",
            Fault::LaterDateByTheWrongPerson => "later-date-by-the-wrong-person",
            Fault::LaterDateAgreed => "later-date-agreed",
            Fault::MissingRecord => "missing-record",
            Fault::UnknownFact => "unknown-fact",
            Fault::DateOnly => "date-only",
            Fault::ForbiddenAct => "forbidden-act",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Fault::ALL.into_iter().find(|fault| fault.name() == name)
    }

    /// A verdict that a case with this fault always has; none where the fault shows in several ways.
    fn shows(self, expected: &BTreeSet<Expected>) -> bool {
        let any = |names: &[&str]| expected.iter().any(|one| names.contains(&one.verdict.as_str()));
        match self {
            Fault::SkippedStep | Fault::WrongOrder => any(&["out of order"]),
            Fault::UnknownFact | Fault::DateOnly => any(&["cannot tell"]),
            Fault::LaterDateAgreed => expected.is_empty(),
            Fault::MissingRecord if any(&["cannot tell"]) => true,
            _ => any(&["breached", "departed from", "done by somebody else", "for a person to judge"]),
        }
    }
}

/// The case of this number: lawful, or with a fault where one was asked for and can be drawn.
///
/// Where the text cannot be kept to whatever is done (it asks for two things that do not go together), the
/// case in which least is missed stands for a lawful one, and a fault is what comes on top of that.
pub(super) fn case<'m>(setting: &Setting<'m>, procedure: &'m Procedure, options: &Options, number: u64) -> Simulated {
    let mut chance = Random::of_case(options.seed.rotate_left(17), number);
    let faulty = chance.percent(options.faulty);
    let wanted = if faulty { in_some_order(&options.faults, &mut chance) } else { Vec::new() };
    let name = reference(number);
    let (mut best, mut walks, mut stuck): (Option<Lawful>, usize, _) = (None, 0, None);
    for try_ in 0..TRIES {
        if walks == WALKS {
            break;
        }
        let stream = Random::of_case(options.seed, number.wrapping_mul(TRIES + 1).wrapping_add(try_));
        let haste = usize::try_from(try_ / 12).unwrap_or(0);
        let drawn = Walk::through(setting, procedure, stream.clone(), haste, None)
            .and_then(|walk| Ok((setting.oracle.foretell(&walk.draft)?, walk)));
        let (missed, walk) = match drawn {
            Ok(drawn) => drawn,
            Err(why) => {
                stuck = Some(why.0);
                continue;
            }
        };
        walks += 1;
        let clean = missed.is_empty();
        let lawful = Lawful { walk, stream, haste, missed };
        if clean {
            if wanted.is_empty() {
                return finished(setting, &name, None, &lawful.walk.draft, BTreeSet::new());
            }
            // The kind asked for is looked for in several walks before another kind will do.
            let kinds = if walks < WALKS / 2 { &wanted[..1] } else { &wanted[..] };
            if let Some(case) = lawful.faulty(setting, procedure, kinds, &name, &mut chance) {
                return case;
            }
        }
        if best.as_ref().is_none_or(|best| lawful.missed.len() < best.missed.len()) {
            best = Some(lawful);
        }
    }
    let Some(best) = best else {
        return Simulated { case: name, fault: None, entries: Vec::new(), expected: BTreeSet::new(), stuck };
    };
    if !best.missed.is_empty()
        && let Some(case) = best.faulty(setting, procedure, &wanted, &name, &mut chance)
    {
        return case;
    }
    finished(setting, &name, None, &best.walk.draft, best.missed)
}

/// The kinds of fault in an order drawn for a case.
fn in_some_order(faults: &[Fault], chance: &mut Random) -> Vec<Fault> {
    let mut left = faults.to_vec();
    let mut order = Vec::with_capacity(left.len());
    while !left.is_empty() {
        order.push(left.swap_remove(chance.below(left.len())));
    }
    order
}

fn finished(
    setting: &Setting,
    name: &str,
    fault: Option<Fault>,
    draft: &Draft,
    expected: BTreeSet<Expected>,
) -> Simulated {
    Simulated {
        case: name.to_string(),
        fault,
        entries: write::entries(name, draft, &setting.oracle.asked(draft)),
        expected,
        stuck: None,
    }
}

/// A walk in which as little is missed as can be.
struct Lawful<'s, 'm> {
    walk: Walk<'s, 'm>,
    stream: Random,
    haste: usize,
    /// What the text itself makes it miss.
    missed: BTreeSet<Expected>,
}

impl<'s, 'm> Lawful<'s, 'm> {
    /// The case with the first of these faults that it has room for.
    fn faulty(
        &self,
        setting: &'s Setting<'m>,
        procedure: &'m Procedure,
        kinds: &[Fault],
        name: &str,
        chance: &mut Random,
    ) -> Option<Simulated> {
        let again = |slip| Walk::through(setting, procedure, self.stream.clone(), self.haste, Some(slip)).ok();
        kinds.iter().find_map(|fault| {
            (0..ATTEMPTS).find_map(|_| {
                let Faulty { draft, besides } = with_fault(setting, procedure, *fault, &self.walk, &again, chance)?;
                let mut expected = setting.oracle.foretell(&draft).ok()?;
                expected.extend(besides);
                let new: BTreeSet<Expected> = expected.difference(&self.missed).cloned().collect();
                fault.shows(&new).then(|| finished(setting, name, Some(*fault), &draft, expected))
            })
        })
    }
}

/// A case with a fault put in, and what that shows beside what is foretold of every case.
struct Faulty<'m> {
    draft: Draft<'m>,
    besides: Option<Expected>,
}

impl<'m> From<Draft<'m>> for Faulty<'m> {
    fn from(draft: Draft<'m>) -> Self {
        Faulty { draft, besides: None }
    }
}

/// The case with the fault put in; none where this case has no room for it.
fn with_fault<'s, 'm>(
    setting: &'s Setting<'m>,
    procedure: &'m Procedure,
    fault: Fault,
    walk: &Walk<'s, 'm>,
    again: &Again<'_, 's, 'm>,
    chance: &mut Random,
) -> Option<Faulty<'m>> {
    let draft = match fault {
        Fault::LateByAMinute => slipped(walk, again, chance, 1)?.draft,
        Fault::LateByADay => slipped(walk, again, chance, 24 * 60)?.draft,
        Fault::SkippedStep => again(Slip::Missing { entry: chance.below(walk.done) })?.draft,
        Fault::MissingRecord => match chance.pick(&timed(walk, false)) {
            Some(entry) if chance.percent(70) => again(Slip::Missing { entry: *entry })?.draft,
            _ => return unrecorded_duty(setting, procedure, walk.draft.clone(), chance),
        },
        Fault::WrongActor => wrong_actor(setting, walk.draft.clone(), chance)?,
        Fault::MissingAttendee => missing_attendee(walk.draft.clone(), chance)?,
        Fault::WrongOrder => wrong_order(walk.draft.clone(), chance)?,
        Fault::LaterDateByTheWrongPerson => later_date(setting, walk, again, chance, false)?,
        Fault::LaterDateAgreed => later_date(setting, walk, again, chance, true)?,
        Fault::UnknownFact => unknown_fact(setting, slipped(walk, again, chance, 1)?.draft, chance)?,
        Fault::DateOnly => date_only(setting, walk, again, chance)?,
        Fault::ForbiddenAct => forbidden(setting, procedure, walk.draft.clone(), chance)?,
    };
    Some(draft.into())
}

/// The clauses of a procedure's own statements that count in a case and ask for something beside its acts,
/// whenever and by whomever it is done.
fn plain_duties<'o, 'm>(
    setting: &'o Setting<'m>,
    procedure: &Procedure,
    draft: &Draft,
    forbidden: bool,
) -> Vec<&'o asks::Clause<'m>> {
    let done = |act: &String| !draft.done(&What::Act(act.clone())).is_empty();
    let reached = procedure.nodes.iter().filter(|node| node.act.as_ref().is_some_and(done));
    let own = reached.flat_map(|node| &node.statements).chain(procedure.statements.iter().filter(|_| forbidden));
    let ids: BTreeSet<&String> = own.filter_map(|at| setting.ids.get(*at)).collect();
    let plain = |clause: &&asks::Clause| {
        let statement = clause.statement;
        clause.deed.is_a_duty()
            && clause.bounds.is_empty()
            && clause.modality.forbids() == forbidden
            && !clause.softened
            && clause.modality.rank() > 1
            && statement.variants.is_empty()
            && statement.later_dates.is_empty()
            && ids.contains(&clause.id)
            && clause.counts(draft, setting.oracle.now) == Some(true)
    };
    setting.oracle.clauses.iter().filter(plain).collect()
}

/// Leaves out that something was done which has no last minute: whether it was, the record does not say.
fn unrecorded_duty<'m>(
    setting: &Setting,
    procedure: &Procedure,
    mut draft: Draft<'m>,
    chance: &mut Random,
) -> Option<Faulty<'m>> {
    let clause = *chance.pick(&plain_duties(setting, procedure, &draft, false))?;
    draft.happened.retain(|one| Some(&one.what) != clause.doing.as_ref());
    Some(Faulty { draft, besides: Some(Expected::new(&clause.id, "cannot tell")) })
}

/// Does what the text forbids.
fn forbidden<'m>(
    setting: &Setting,
    procedure: &Procedure,
    mut draft: Draft<'m>,
    chance: &mut Random,
) -> Option<Draft<'m>> {
    let clause = *chance.pick(&plain_duties(setting, procedure, &draft, true))?;
    let at = draft.happened.iter().map(|one| one.at).max()?;
    draft.happened.push(Happened::new(clause.doing.clone()?, at.plus_minutes(1).ok()?));
    Some(draft)
}
