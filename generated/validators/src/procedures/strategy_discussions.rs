//! Strategy meeting or discussion
//!
//! SET A.3.4
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::EmergencyAction,
        Act::StrategyDiscussion,
        Act::StrategyDiscussionsCall,
        Act::StrategyDiscussionsSetTimescale,
        Act::StrategyDiscussionsSingleOrJoint,
        Act::StrategyDiscussionsSupport,
    ],
    milestones: &[Milestone::ConcernIdentified, Milestone::ReferralReceived],
    states: &[],
    dates: &[],
    duties: &[
        Duty::AllAgenciesShouldRecordTheOutcomeAndTheActionsAgreed,
        Duty::AllAttendingAgenciesShouldRecordTheActionsAgreedAtThe,
        Duty::ChildrensSocialCareShouldMakeACopyOfTheRecord,
        Duty::EachProfessionalWhoTakesPartMustBeSeniorEnoughTo,
        Duty::EachProfessionalWhoTakesPartMustHaveEverythingThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhatThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldDecideWhetherThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldFollowTheProtocols,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHoldASeparate,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheRecord,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSetAClearTimescale,
        Duty::TheChairOfTheStrategyMeetingOrDiscussionIsResponsible,
        Duty::TheChildrensSocialCareManagerMustConsiderTheFollowing,
        Duty::TheFirstLineManagerShouldAlwaysBearTheChildsSafetyIn,
        Duty::ThePoliceShouldShareCurrentAndEarlierInformationWith,
        Duty::TheStrategyMeetingOrDiscussionIsToCoverTheFollowing,
        Duty::TheStrategyMeetingOrDiscussionShouldCoverTheFollowing,
        Duty::TheStrategyMeetingOrDiscussionShouldCoverTheRequirement,
        Duty::TheStrategyMeetingOrDiscussionShouldHappenWithin3,
        Duty::TheStrategyMeetingOrDiscussionWillConsultThe,
        Duty::TheStrategyMeetingOrDiscussionWillCoverWhetherAndWhen,
    ],
    facts: &[
        "allegation-against-staff",
        "evidence-needs-the-same-day",
        "immediate-action-was-needed",
        "immediate-protection-is-needed",
        "organised-abuse",
        "particularly-complex",
        "penetrative-abuse",
        "reasonable-cause",
        "serious-harm",
    ],
    circumstances: &[
        Circumstance::AChildIsAllegedToHaveAbusedAnotherChild,
        Circumstance::AHospitalOrChildDevelopmentTeamGivesTheChildServices,
        Circumstance::ItIsHeldByTelephone,
        Circumstance::ProtectingAChildMakesItNecessary,
        Circumstance::TheChildIsAnInPatient,
        Circumstance::ThereAreSignificantMedicalImplicationsOrAPaediatric,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::StrategyDiscussionsCall),
            What::Duty(Duty::TheChildrensSocialCareManagerMustConsiderTheFollowing),
        ],
        call_must_cover::judge,
    ),
    (&[What::Act(Act::StrategyDiscussion)], discuss_should_convene::judge),
    (&[What::Act(Act::StrategyDiscussion)], discuss_should_convene2::judge),
    (&[What::Act(Act::StrategyDiscussion)], discuss_should_coordinate::judge),
    (&[What::Act(Act::StrategyDiscussion)], discuss_should_chair::judge),
    (&[What::Act(Act::StrategyDiscussion)], discuss_must_attend::judge),
    (&[What::Act(Act::StrategyDiscussion)], discuss_should_attend::judge),
    (&[What::Act(Act::StrategyDiscussion)], discuss_should_attend2::judge),
    (&[What::Act(Act::StrategyDiscussion)], discuss_should_attend3::judge),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::EachProfessionalWhoTakesPartMustHaveEverythingThe),
        ],
        discuss_must_have_everything_the_agency_knows_of::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::EachProfessionalWhoTakesPartMustBeSeniorEnoughTo),
        ],
        discuss_must_be_senior_enough_to_decide_for::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::ThePoliceShouldShareCurrentAndEarlierInformationWith),
        ],
        discuss_should_share_current_and_earlier_information_with::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldHappenWithin3),
            What::Milestone(Milestone::ConcernIdentified),
            What::Milestone(Milestone::ReferralReceived),
        ],
        discuss_should_happen_within_3_working_days::judge,
    ),
    (
        &[What::Act(Act::EmergencyAction), What::Act(Act::StrategyDiscussion)],
        discuss_should_happen_within_1_working_day::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Milestone(Milestone::ConcernIdentified),
            What::Milestone(Milestone::ReferralReceived),
        ],
        discuss_must_happen_within_3_days::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldASeparate),
        ],
        discuss_should_hold_a_separate_meeting_for_each::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldCoverTheFollowing),
        ],
        discuss_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::TheStrategyMeetingOrDiscussionIsToCoverTheFollowing),
        ],
        discuss_is_to_cover::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldCoverTheRequirement),
        ],
        discuss_should_cover2::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::TheStrategyMeetingOrDiscussionWillCoverWhetherAndWhen),
        ],
        discuss_will_cover::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::TheStrategyMeetingOrDiscussionWillConsultThe),
        ],
        discuss_will_consult::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::TheChairOfTheStrategyMeetingOrDiscussionIsResponsible),
        ],
        discuss_is_responsible_for_having_decisions_and_agreed_actions::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::AllAttendingAgenciesShouldRecordTheActionsAgreedAtThe),
        ],
        discuss_should_record_at_the_time::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::ChildrensSocialCareShouldMakeACopyOfTheRecord),
        ],
        discuss_should_make_a_copy_of_the_record_as_soon_as_practicable::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::AllAgenciesShouldRecordTheOutcomeAndTheActionsAgreed),
        ],
        discuss_should_record_at_the_time2::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheRecord),
        ],
        discuss_should_send_the_record_authorised_by_the_as_soon_as::judge,
    ),
    (
        &[What::Act(Act::StrategyDiscussion)],
        discuss_must_happen_at_most_15_working_days_after_the_previous::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussionsSetTimescale),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetAClearTimescale),
        ],
        set_timescale_should_set_a_clear_timescale::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussionsSetTimescale),
            What::Duty(Duty::TheFirstLineManagerShouldAlwaysBearTheChildsSafetyIn),
        ],
        set_timescale_should_always_bear_the_childs_safety_in_regularly::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussionsSingleOrJoint),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideWhetherThe),
        ],
        single_or_joint_should_decide_whether_the_investigation_is_a::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussionsSingleOrJoint),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowTheProtocols),
        ],
        single_or_joint_should_follow_the_protocols_of_the_local::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussionsSupport),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhatThe),
        ],
        support_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Act(Act::StrategyDiscussionsSetTimescale),
        ],
        set_timescale_in_order::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Act(Act::StrategyDiscussionsSupport),
        ],
        support_in_order::judge,
    ),
];

/// Judges the timeline by the statements of this procedure, and by those about the acts it shares with
/// others.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    flat([own(timeline, now), crate::shared::strategy_discussion::judge(timeline, now)])
}

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn own(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The children's social care manager must consider the following.
///
/// Listed: how serious the concern is.
///
/// Listed: whether it recurs, and for how long.
///
/// Listed: how vulnerable the child is: age, development, disability, being looked after or the like.
///
/// Listed: where the concern comes from.
///
/// Listed: whether enough information and patterns of concern have accumulated.
///
/// Listed: the child's surroundings, for example a child of the household who already has a child
/// protection plan.
///
/// Listed: what in the family may point to more risk: mental health, parents' drugs or drink, domestic
/// abuse or the isolation of an immigrant family, for example.
///
/// Listed: the child's emotional surroundings, above all much criticism and little warmth.
///
/// Listed: the effect on the child's health and development.
///
/// SET A.3.4.21
mod call_must_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/call-bbb0ad61",
        citations: &["SET A.3.4.21"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager must consider the following",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildrensSocialCareManagerMustConsiderTheFollowing),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussionsCall.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildrensSocialCareManagerMustConsiderTheFollowing,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should convene the strategy meeting or discussion when significant harm, or
/// its likelihood, is suspected with reasonable cause.
///
/// SET A.3.4.1
///
/// Reading: 'whenever children's social care determines that': when there is reasonable cause.
mod discuss_should_convene {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-870a1c51",
        citations: &["SET A.3.4.1"],
        readings: &[
            "'whenever children's social care determines that': when there is reasonable cause",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.reasonable_cause(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should convene the strategy meeting or discussion when significant harm, or its likelihood, is suspected with reasonable cause",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Children's social care should convene the strategy meeting or discussion when significant harm, or
    /// its likelihood, is suspected with reasonable cause.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [Party::Agency(Agency::SocialCare)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE
                .judge(actors::held_by(*one, Office::Convene, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Children's social care should convene the strategy meeting or discussion.
///
/// SET A.3.4.5
mod discuss_should_convene2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-215e0b8d",
        citations: &["SET A.3.4.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should convene the strategy meeting or discussion",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [Party::Agency(Agency::SocialCare)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE
                .judge(actors::held_by(*one, Office::Convene, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The first line manager should coordinate the strategy meeting or discussion.
///
/// SET A.3.4.10
mod discuss_should_coordinate {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-6bdfed95",
        citations: &["SET A.3.4.10"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first line manager should coordinate the strategy meeting or discussion",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [Party::Role(Role::FirstLineManager)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE
                .judge(actors::held_by(*one, Office::Coordinate, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The first line manager should chair the strategy meeting or discussion.
///
/// SET A.3.4.10
mod discuss_should_chair {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-54609200",
        citations: &["SET A.3.4.10"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first line manager should chair the strategy meeting or discussion",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [Party::Role(Role::FirstLineManager)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Chair, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Children's social care, the police and health services (the professionals who are relevant) must
/// attend the strategy meeting or discussion.
///
/// SET A.3.4.11
///
/// Reading: 'must involve': must attend, in person or by telephone.
mod discuss_must_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-a4fe344d",
        citations: &["SET A.3.4.11"],
        readings: &["'must involve': must attend, in person or by telephone"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care, the police and health services (the professionals who are relevant) must attend the strategy meeting or discussion",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [
            Party::Agency(Agency::SocialCare),
            Party::Agency(Agency::Police),
            Party::Qualified("health services (the professionals who are relevant)"),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The paediatrician should always attend the strategy meeting or discussion when there are
/// significant medical implications, or a paediatric examination was made or may be needed.
///
/// SET A.3.4.13
mod discuss_should_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-c8086d3c",
        citations: &["SET A.3.4.13"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThereAreSignificantMedicalImplicationsOrAPaediatric
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The paediatrician should always attend the strategy meeting or discussion when there are significant medical implications, or a paediatric examination was made or may be needed",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The paediatrician should always attend the strategy meeting or discussion when there are
    /// significant medical implications, or a paediatric examination was made or may be needed.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [Party::Role(Role::Paediatrician)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The responsible medical consultant should attend the strategy meeting or discussion when a hospital
/// or child development team gives the child services.
///
/// SET A.3.4.13
mod discuss_should_attend2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-d0005d5b",
        citations: &["SET A.3.4.13"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AHospitalOrChildDevelopmentTeamGivesTheChildServices
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The responsible medical consultant should attend the strategy meeting or discussion when a hospital or child development team gives the child services",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The responsible medical consultant should attend the strategy meeting or discussion when a hospital
    /// or child development team gives the child services.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [Party::Role(Role::ResponsibleConsultant)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The senior ward nurse should attend the strategy meeting or discussion when the child is an
/// in-patient.
///
/// SET A.3.4.13
mod discuss_should_attend3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-b623109e",
        citations: &["SET A.3.4.13"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheChildIsAnInPatient.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The senior ward nurse should attend the strategy meeting or discussion when the child is an in-patient",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The senior ward nurse should attend the strategy meeting or discussion when the child is an
    /// in-patient.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [Party::Role(Role::SeniorWardNurse)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Each professional who takes part must have everything the agency knows of the child, so as to
/// contribute it.
///
/// SET A.3.4.12
mod discuss_must_have_everything_the_agency_knows_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-f59f2439",
        citations: &["SET A.3.4.12"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each professional who takes part must have everything the agency knows of the child, so as to contribute it",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachProfessionalWhoTakesPartMustHaveEverythingThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachProfessionalWhoTakesPartMustHaveEverythingThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each professional who takes part must be senior enough to decide for the agency.
///
/// SET A.3.4.12
mod discuss_must_be_senior_enough_to_decide_for {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-cc4d33a5",
        citations: &["SET A.3.4.12"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each professional who takes part must be senior enough to decide for the agency",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachProfessionalWhoTakesPartMustBeSeniorEnoughTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachProfessionalWhoTakesPartMustBeSeniorEnoughTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police should share current and earlier information with other services when protecting a child
/// makes it necessary.
///
/// SET A.3.5.3
mod discuss_should_share_current_and_earlier_information_with {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-f97784aa",
        citations: &["SET A.3.5.3"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ProtectingAChildMakesItNecessary.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police should share current and earlier information with other services when protecting a child makes it necessary",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The police should share current and earlier information with other services when protecting a child
    /// makes it necessary.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceShouldShareCurrentAndEarlierInformationWith),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceShouldShareCurrentAndEarlierInformationWith,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategy meeting or discussion should happen within 3 working days of identification of the
/// child protection concern.
///
/// Instead, when the concern points to a serious risk of harm: should happen on the same day as
/// receipt of the referral.
///
/// Instead, when the allegation is of penetrative sexual abuse and holding it that day is needed to
/// ensure forensic evidence: should happen on the same day as receipt of the referral.
///
/// Instead, when the police or children's social care had to act immediately: must happen within 1
/// working day (the text does not say from when).
///
/// Instead, when the concern is particularly complex, the concern is of organised abuse or the
/// allegation is against staff: must happen within 5 working days (the text does not say from when).
///
/// Also, when (the concern is particularly complex, the concern is of organised abuse or the
/// allegation is against staff) and immediate protection is needed for a child: must hold it sooner
/// than that.
///
/// If several of these apply, the text does not say which counts.
///
/// SET A.3.4.17
///
/// Reading: 'convened within': held within, as its exceptions say 'held'.
mod discuss_should_happen_within_3_working_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-c49e2271",
        citations: &["SET A.3.4.17"],
        readings: &[
            "'convened within': held within, as its exceptions say 'held'",
            "'either agency': the police or children's social care",
        ],
        silences: &[
            "The text does not say from when this is counted",
            "The text does not say how long",
            "The text does not say",
        ],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let judgements = settle(
            judgements,
            [
                Instead {
                    applies: timeline.facts.serious_harm(),
                    judgements: instead_1(timeline, now),
                },
                Instead {
                    applies: Truth::all([
                        timeline.facts.penetrative_abuse(),
                        timeline.facts.evidence_needs_the_same_day(),
                    ]),
                    judgements: instead_2(timeline, now),
                },
                Instead {
                    applies: timeline.facts.immediate_action_was_needed(),
                    judgements: instead_3(timeline, now),
                },
                Instead {
                    applies: Truth::any([
                        timeline.facts.particularly_complex(),
                        timeline.facts.organised_abuse(),
                        timeline.facts.allegation_against_staff(),
                    ]),
                    judgements: instead_4(timeline, now),
                },
            ],
            Several::NotStated,
        );
        flat([
            judgements,
            applying(
                Truth::all([
                    Truth::any([
                        timeline.facts.particularly_complex(),
                        timeline.facts.organised_abuse(),
                        timeline.facts.allegation_against_staff(),
                    ]),
                    timeline.facts.immediate_protection_is_needed(),
                ]),
                also_1(timeline, now),
            ),
        ])
    }

    static INSTEAD_1: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion should happen on the same day as receipt of the referral when the concern points to a serious risk of harm",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion should happen on the same day as receipt of the referral when
    /// the concern points to a serious risk of harm.
    fn instead_1(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let start = first(Milestone::ReferralReceived.occurrences(timeline));
        let due = calendar::same_day_end;
        INSTEAD_1.judge(limits::no_later(start, due, &done, now))
    }

    static INSTEAD_2: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion should happen on the same day as receipt of the referral when the allegation is of penetrative sexual abuse and holding it that day is needed to ensure forensic evidence",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion should happen on the same day as receipt of the referral when
    /// the allegation is of penetrative sexual abuse and holding it that day is needed to ensure forensic
    /// evidence.
    fn instead_2(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let start = first(Milestone::ReferralReceived.occurrences(timeline));
        let due = calendar::same_day_end;
        INSTEAD_2.judge(limits::no_later(start, due, &done, now))
    }

    static INSTEAD_3: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion must happen within 1 working day (the text does not say from when) when the police or children's social care had to act immediately",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion must happen within 1 working day (the text does not say from
    /// when) when the police or children's social care had to act immediately.
    fn instead_3(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        INSTEAD_3
            .judge(
                Finding::unsure(
                    any_recorded(
                        &[
                            Milestone::ConcernIdentified.occurrences(timeline),
                            Milestone::ReferralReceived.occurrences(timeline),
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategyMeetingOrDiscussionShouldHappenWithin3,
                                    ),
                                ),
                        ],
                    ),
                    "the text does not say what “within 1 working day” is counted from",
                ),
            )
    }

    static INSTEAD_4: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion must happen within 5 working days (the text does not say from when) when the concern is particularly complex, the concern is of organised abuse or the allegation is against staff",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion must happen within 5 working days (the text does not say from
    /// when) when the concern is particularly complex, the concern is of organised abuse or the allegation
    /// is against staff.
    fn instead_4(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        INSTEAD_4
            .judge(
                Finding::unsure(
                    any_recorded(
                        &[
                            Milestone::ConcernIdentified.occurrences(timeline),
                            Milestone::ReferralReceived.occurrences(timeline),
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategyMeetingOrDiscussionShouldHappenWithin3,
                                    ),
                                ),
                        ],
                    ),
                    "the text does not say what “within 5 working days” is counted from",
                ),
            )
    }

    static ALSO_1: Clause = Clause {
        statement: &STATEMENT,
        text: "Those involved must hold it sooner than that when (the concern is particularly complex, the concern is of organised abuse or the allegation is against staff) and immediate protection is needed for a child",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Those involved must hold it sooner than that when (the concern is particularly complex, the concern
    /// is of organised abuse or the allegation is against staff) and immediate protection is needed for a
    /// child.
    fn also_1(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldHappenWithin3),
            );
        ALSO_1
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ConcernIdentified.occurrences(timeline),
                            Milestone::ReferralReceived.occurrences(timeline),
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategyMeetingOrDiscussionShouldHappenWithin3,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion should happen within 3 working days of identification of the child protection concern",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion should happen within 3 working days of identification of the
    /// child protection concern.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let start = first(Milestone::ConcernIdentified.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(3, Unit::WorkingDays));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The strategy meeting or discussion should happen within 1 working day of the emergency step taken
/// when the police or children's social care had to act immediately.
///
/// SET A.3.2.10
mod discuss_should_happen_within_1_working_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-09c251d9",
        citations: &["SET A.3.2.10"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.immediate_action_was_needed(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion should happen within 1 working day of the emergency step taken when the police or children's social care had to act immediately",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion should happen within 1 working day of the emergency step taken
    /// when the police or children's social care had to act immediately.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let start = first(Act::EmergencyAction.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(1, Unit::WorkingDays));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The strategy meeting or discussion must happen within 3 days of receipt of the referral or
/// identification of the child protection concern, whichever is earlier when it is not the case that
/// the concern points to a serious risk of harm, (the allegation is of penetrative sexual abuse and
/// holding it that day is needed to ensure forensic evidence), the police or children's social care
/// had to act immediately or the concern is particularly complex.
///
/// SET A.3.10.1
///
/// Reading: 'days': calendar days.
///
/// Reading: 'receive a referral or identify a concern': from whichever comes first.
///
/// Reading: 'initial': the first on a concern, as in A.3.4.17; it is the one that starts the enquiry,
/// says the text.
///
/// Reading: under the heading 'Routine': not in the special circumstances of A.3.4.17.
mod discuss_must_happen_within_3_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-79901231",
        citations: &["SET A.3.10.1"],
        readings: &[
            "'days': calendar days",
            "'receive a referral or identify a concern': from whichever comes first",
            "'initial': the first on a concern, as in A.3.4.17; it is the one that starts the enquiry, says the text",
            "under the heading 'Routine': not in the special circumstances of A.3.4.17",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::any([
                    timeline.facts.serious_harm(),
                    Truth::all([
                        timeline.facts.penetrative_abuse(),
                        timeline.facts.evidence_needs_the_same_day(),
                    ]),
                    timeline.facts.immediate_action_was_needed(),
                    timeline.facts.particularly_complex(),
                ])
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion must happen within 3 days of receipt of the referral or identification of the child protection concern, whichever is earlier when it is not the case that the concern points to a serious risk of harm, (the allegation is of penetrative sexual abuse and holding it that day is needed to ensure forensic evidence), the police or children's social care had to act immediately or the concern is particularly complex",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion must happen within 3 days of receipt of the referral or
    /// identification of the child protection concern, whichever is earlier when it is not the case that
    /// the concern points to a serious risk of harm, (the allegation is of penetrative sexual abuse and
    /// holding it that day is needed to ensure forensic evidence), the police or children's social care
    /// had to act immediately or the concern is particularly complex.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let start = earlier_of([
            first(Milestone::ReferralReceived.occurrences(timeline)),
            first(Milestone::ConcernIdentified.occurrences(timeline)),
        ]);
        let due = |start| calendar::deadline(start, amount(3, Unit::Days));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// Somebody (the text does not say who) should hold a separate meeting for each child when a child is
/// alleged to have abused another child.
///
/// SET A.3.4.4
///
/// The text does not say who.
mod discuss_should_hold_a_separate_meeting_for_each {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-dc839b74",
        citations: &["SET A.3.4.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AChildIsAllegedToHaveAbusedAnotherChild.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should hold a separate meeting for each child when a child is alleged to have abused another child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should hold a separate meeting for each child when a child is
    /// alleged to have abused another child.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldASeparate));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHoldASeparate,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategy meeting or discussion should cover the following.
///
/// Listed: the information there is.
///
/// Listed: any criminal investigation: its conduct and timing.
///
/// Listed: whether to start a section 47 enquiry, or to go on with one.
///
/// Listed: the assessment and its action points, when there are any yet.
///
/// Listed: the plan of the enquiry: how, who does what, by when, what for, and any medical treatment,
/// when an enquiry is to be started.
///
/// Listed: what is needed immediately to protect the child, and interim services and support.
///
/// Listed: how a safe discharge is secured, when the child is in hospital.
///
/// Listed: what the family will be told, unless sharing it may put a child at more risk of significant
/// harm or spoil a police investigation.
///
/// Listed: whether legal action is required.
///
/// SET A.3.4.2
mod discuss_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-7889ea72",
        citations: &["SET A.3.4.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion should cover the following",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldCoverTheFollowing),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategyMeetingOrDiscussionShouldCoverTheFollowing,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategy meeting or discussion is to cover the following (the text uses no duty word).
///
/// Listed: how the assessment is carried out: what else must be known of child and family, how it is
/// gathered and recorded.
///
/// Listed: who is interviewed, by whom, when and why.
///
/// Listed: when the social worker sees the child alone, and how the child's wishes and feelings are
/// found out, unless seeing the child alone is inappropriate for the child.
///
/// Listed: how race and ethnicity are taken into account, and whether an interpreter is required.
///
/// Listed: other children who may be affected: siblings, children of the same establishment, children
/// in contact with the alleged abuser.
///
/// SET A.3.4.3
///
/// Reading: 'relevant matters include': stated as fact.
///
/// The text uses no duty word here.
mod discuss_is_to_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-356a7469",
        citations: &["SET A.3.4.3"],
        readings: &["'relevant matters include': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion is to cover the following (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheStrategyMeetingOrDiscussionIsToCoverTheFollowing),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategyMeetingOrDiscussionIsToCoverTheFollowing,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategy meeting or discussion should cover the requirement of an initial conference within 15
/// working days of the discussion that started the enquiry.
///
/// SET A.3.4.18
///
/// Reading: said of the plan made at the discussion.
mod discuss_should_cover2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-63c72ca2",
        citations: &["SET A.3.4.18"],
        readings: &["said of the plan made at the discussion"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion should cover the requirement of an initial conference within 15 working days of the discussion that started the enquiry",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldCoverTheRequirement),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategyMeetingOrDiscussionShouldCoverTheRequirement,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategy meeting or discussion will cover whether and when a paediatric assessment is needed.
///
/// SET A.3.8.2
///
/// Reading: 'will determine': settled at the discussion.
mod discuss_will_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-e98541be",
        citations: &["SET A.3.8.2"],
        readings: &["'will determine': settled at the discussion"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion will cover whether and when a paediatric assessment is needed",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheStrategyMeetingOrDiscussionWillCoverWhetherAndWhen),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategyMeetingOrDiscussionWillCoverWhetherAndWhen,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategy meeting or discussion will consult the paediatrician on the need for a paediatric
/// assessment and its timing.
///
/// SET A.3.8.2
mod discuss_will_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-829dcd6b",
        citations: &["SET A.3.8.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion will consult the paediatrician on the need for a paediatric assessment and its timing",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheStrategyMeetingOrDiscussionWillConsultThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategyMeetingOrDiscussionWillConsultThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The chair of the strategy meeting or discussion is responsible for having decisions and agreed
/// actions fully recorded, on a suitable form.
///
/// SET A.3.4.15
mod discuss_is_responsible_for_having_decisions_and_agreed_actions {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-00027785",
        citations: &["SET A.3.4.15"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The chair of the strategy meeting or discussion is responsible for having decisions and agreed actions fully recorded, on a suitable form",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChairOfTheStrategyMeetingOrDiscussionIsResponsible),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChairOfTheStrategyMeetingOrDiscussionIsResponsible,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All attending agencies should record the actions agreed at the time.
///
/// SET A.3.4.15
mod discuss_should_record_at_the_time {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-db55223b",
        citations: &["SET A.3.4.15"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All attending agencies should record the actions agreed at the time",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAttendingAgenciesShouldRecordTheActionsAgreedAtThe),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::StrategyDiscussion.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::AllAttendingAgenciesShouldRecordTheActionsAgreedAtThe,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “at the time”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Agency(Agency::AttendingAgencies)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ])
    }
}

/// Children's social care should make a copy of the record available to everybody invited as soon as
/// practicable.
///
/// SET A.3.4.15
mod discuss_should_make_a_copy_of_the_record_as_soon_as_practicable {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-09d2070a",
        citations: &["SET A.3.4.15"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should make a copy of the record available to everybody invited as soon as practicable",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::ChildrensSocialCareShouldMakeACopyOfTheRecord));
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::StrategyDiscussion.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::ChildrensSocialCareShouldMakeACopyOfTheRecord,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “as soon as practicable”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Agency(Agency::SocialCare)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ])
    }
}

/// All agencies should record the outcome and the actions agreed at the time when it is held by
/// telephone.
///
/// SET A.3.4.16
mod discuss_should_record_at_the_time2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-34e914e4",
        citations: &["SET A.3.4.16"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::ItIsHeldByTelephone.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies should record the outcome and the actions agreed at the time when it is held by telephone",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// All agencies should record the outcome and the actions agreed at the time when it is held by
    /// telephone.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesShouldRecordTheOutcomeAndTheActionsAgreed),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::StrategyDiscussion.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::AllAgenciesShouldRecordTheOutcomeAndTheActionsAgreed,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “at the time”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Agency(Agency::AllAgencies)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ])
    }
}

/// Somebody (the text does not say who) should send the record, authorised by the children's social
/// care manager, to all who took part as soon as practicable when it is held by telephone.
///
/// SET A.3.4.16
///
/// The text does not say who.
mod discuss_should_send_the_record_authorised_by_the_as_soon_as {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-4f8e2313",
        citations: &["SET A.3.4.16"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::ItIsHeldByTelephone.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should send the record, authorised by the children's social care manager, to all who took part as soon as practicable when it is held by telephone",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should send the record, authorised by the children's social
    /// care manager, to all who took part as soon as practicable when it is held by telephone.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheRecord,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “as soon as practicable”: the text gives no measure",
                ),
            )
    }
}

/// The next strategy meeting or discussion must happen at most 15 working days after the previous
/// strategy meeting or discussion.
///
/// SET A.3.4.6
mod discuss_must_happen_at_most_15_working_days_after_the_previous {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/discuss-65c3be62",
        citations: &["SET A.3.4.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The next strategy meeting or discussion must happen at most 15 working days after the previous strategy meeting or discussion",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        limits::from_the_previous(
                &done,
                |last| calendar::deadline(last, amount(15, Unit::WorkingDays)),
                true,
                now,
            )
            .into_iter()
            .flat_map(|one| SENTENCE.judge(one))
            .collect::<Vec<_>>()
    }
}

/// Somebody (the text does not say who) should set a clear timescale.
///
/// SET A.3.4.18
///
/// The text does not say who.
///
/// The text does not say how long.
mod set_timescale_should_set_a_clear_timescale {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/set-timescale-efe4be5e",
        citations: &["SET A.3.4.18"],
        readings: &[],
        silences: &["The text does not say who", "The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should set a clear timescale",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetAClearTimescale),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussionsSetTimescale.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSetAClearTimescale,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The first line manager should always bear the child's safety in mind and review that timescale
/// regularly.
///
/// SET A.3.4.18
///
/// Reading: 'the social work manager': the social worker's line manager.
mod set_timescale_should_always_bear_the_childs_safety_in_regularly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/set-timescale-ce7da145",
        citations: &["SET A.3.4.18"],
        readings: &["'the social work manager': the social worker's line manager"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first line manager should always bear the child's safety in mind and review that timescale regularly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFirstLineManagerShouldAlwaysBearTheChildsSafetyIn),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::StrategyDiscussionsSetTimescale.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheFirstLineManagerShouldAlwaysBearTheChildsSafetyIn,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “regularly”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::FirstLineManager)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ])
    }
}

/// Somebody (the text does not say who) should decide whether the investigation is a single or a joint
/// one.
///
/// SET A.3.4.7
///
/// The text does not say who.
mod single_or_joint_should_decide_whether_the_investigation_is_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/single-or-joint-0828f31c",
        citations: &["SET A.3.4.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should decide whether the investigation is a single or a joint one",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideWhetherThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussionsSingleOrJoint.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldDecideWhetherThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should follow the protocols of the local area.
///
/// SET A.3.4.7
///
/// The text does not say who.
mod single_or_joint_should_follow_the_protocols_of_the_local {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/single-or-joint-c6fde999",
        citations: &["SET A.3.4.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should follow the protocols of the local area",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowTheProtocols),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussionsSingleOrJoint.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldFollowTheProtocols,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider what the child needs: support services, or
/// those of a child in need.
///
/// SET A.3.4.19
///
/// The text does not say who.
mod support_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-discussions/support-483ec3dd",
        citations: &["SET A.3.4.19"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider what the child needs: support services, or those of a child in need",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhatThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussionsSupport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhatThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Set the timescale of the further discussion” follows “Strategy meeting or discussion”.
///
/// SET A.3.4
mod set_timescale_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "set-timescale-in-order-52478f38",
        citations: &["SET A.3.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Set the timescale of the further discussion” follows “Strategy meeting or discussion”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            order::possibly(
                Act::StrategyDiscussion.occurrences(timeline),
                &[Outcome::StrategyDiscussion(StrategyDiscussionOutcome::MeetAgain)],
            ),
        ];
        Act::StrategyDiscussionsSetTimescale
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Consider support” follows “Strategy meeting or discussion”.
///
/// SET A.3.4
mod support_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "support-in-order-3d2f38a3",
        citations: &["SET A.3.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Consider support” follows “Strategy meeting or discussion”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            order::possibly(
                Act::StrategyDiscussion.occurrences(timeline),
                &[Outcome::StrategyDiscussion(StrategyDiscussionOutcome::NoEnquiry)],
            ),
        ];
        Act::StrategyDiscussionsSupport
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
