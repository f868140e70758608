//! Section 47 enquiry
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::Enquiry],
    milestones: &[Milestone::CurfewInformed],
    states: &[State::EmergencyProtectionOrder, State::PoliceProtection],
    dates: &[],
    duties: &[],
    facts: &["curfew-contravened", "reasonable-cause"],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::StateBegins(State::EmergencyProtectionOrder),
            What::StateEnds(State::EmergencyProtectionOrder),
            What::StateBegins(State::PoliceProtection),
            What::StateEnds(State::PoliceProtection),
            What::Act(Act::UseOfPolicePowers),
        ],
        must_start::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Milestone(Milestone::CurfewInformed),
        ],
        must_start_as_soon_as_practicable_within_48_hours::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Children's social care must start a section 47 enquiry when an emergency protection order is in
/// force, police protection is in force, the child contravened a ban that a curfew notice imposed or
/// significant harm, or its likelihood, is suspected with reasonable cause.
///
/// SET B.42.6.3
///
/// Reading: 'shall make, or cause to be made': must; the authority is informed of one of the first
/// three, or has reasonable cause to suspect.
///
/// Reading: 'a local authority … the authority': children's social care acts for it.
///
/// Reading: the child lives in its area or is found there; such enquiries as it considers necessary.
mod must_start {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f02858dc",
        citations: &["SET B.42.6.3"],
        readings: &[
            "'shall make, or cause to be made': must; the authority is informed of one of the first three, or has reasonable cause to suspect",
            "'a local authority … the authority': children's social care acts for it",
            "the child lives in its area or is found there; such enquiries as it considers necessary",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Truth::any([
                State::EmergencyProtectionOrder.running(timeline, at),
                State::PoliceProtection.running(timeline, at),
                timeline.facts.curfew_contravened(),
                timeline.facts.reasonable_cause(),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care must start a section 47 enquiry when an emergency protection order is in force, police protection is in force, the child contravened a ban that a curfew notice imposed or significant harm, or its likelihood, is suspected with reasonable cause",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Children's social care must start a section 47 enquiry when an emergency protection order is in
    /// force, police protection is in force, the child contravened a ban that a curfew notice imposed or
    /// significant harm, or its likelihood, is suspected with reasonable cause.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Enquiry.occurrences(timeline);
        let parties = [Party::Agency(Agency::SocialCare)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Children's social care must start a section 47 enquiry as soon as practicable and within 48 hours
/// of the authority's receipt of the information that a curfew ban was contravened when the child
/// contravened a ban that a curfew notice imposed.
///
/// SET B.42.6.4
///
/// Reading: 'shall be commenced': must.
///
/// Reading: 'the authority': children's social care acts for it.
mod must_start_as_soon_as_practicable_within_48_hours {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-22fca507",
        citations: &["SET B.42.6.4"],
        readings: &[
            "'shall be commenced': must",
            "'the authority': children's social care acts for it",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.curfew_contravened(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care must start a section 47 enquiry as soon as practicable and within 48 hours of the authority's receipt of the information that a curfew ban was contravened when the child contravened a ban that a curfew notice imposed",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Children's social care must start a section 47 enquiry as soon as practicable and within 48 hours
    /// of the authority's receipt of the information that a curfew ban was contravened when the child
    /// contravened a ban that a curfew notice imposed.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::Enquiry.occurrences(timeline);
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Milestone::CurfewInformed.occurrences(timeline),
                                Act::Enquiry.occurrences(timeline),
                            ],
                        ),
                        "whether this was done “as soon as practicable”: the text gives no measure",
                    ),
                ),
            {
                let start = first(Milestone::CurfewInformed.occurrences(timeline));
                let due = |start| calendar::deadline(start, amount(48, Unit::Hours));
                SENTENCE.judge(limits::no_later(start, due, &done, now))
            },
            {
                let parties = [Party::Agency(Agency::SocialCare)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}
