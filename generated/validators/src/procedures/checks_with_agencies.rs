//! Multi-agency checks
//!
//! SET A.3.4.23
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::ChecksWithAgenciesGoAhead,
        Act::ChecksWithAgenciesPermission,
        Act::ChecksWithAgenciesReasons,
        Act::ChecksWithAgenciesTellParents,
        Act::MultiAgencyChecks,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldAskTheRelevant2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldGetAtAnyRelevant,
        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheChecksWith2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheOther2,
        Duty::TheFirstLineManagerMustRecordTheReasonsForTheDecision,
        Duty::TheFirstLineManagerMustRecordTheReasonsWhenTheManager,
        Duty::TheParentsAndCarersAreToGiveOrDenyPermissionTheText,
        Duty::TheSocialWorkerMustAskThoseAgenciesForTheirViews,
        Duty::TheSocialWorkerMustTellTheOtherAgenciesInvolvedWith,
    ],
    facts: &["parents-are-not-told"],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::ChecksWithAgenciesTellParents),
            What::Act(Act::MultiAgencyChecks),
            What::ActEnds(Act::MultiAgencyChecks),
        ],
        tell_parents_must_decide_before_the_multi_agency_checks::judge,
    ),
    (
        &[
            What::Act(Act::ChecksWithAgenciesReasons),
            What::Duty(Duty::TheFirstLineManagerMustRecordTheReasonsWhenTheManager),
        ],
        reasons_must_record::judge,
    ),
    (
        &[
            What::Act(Act::ChecksWithAgenciesPermission),
            What::Duty(Duty::TheParentsAndCarersAreToGiveOrDenyPermissionTheText),
        ],
        permission_is_to_give_or_deny_permission::judge,
    ),
    (&[What::Act(Act::ChecksWithAgenciesGoAhead)], go_ahead_must_decide::judge),
    (
        &[
            What::Act(Act::ChecksWithAgenciesGoAhead),
            What::Duty(Duty::TheFirstLineManagerMustRecordTheReasonsForTheDecision),
        ],
        go_ahead_must_record::judge,
    ),
    (
        &[
            What::Act(Act::MultiAgencyChecks),
            What::ActEnds(Act::MultiAgencyChecks),
            What::Duty(Duty::TheSocialWorkerMustTellTheOtherAgenciesInvolvedWith),
        ],
        contact_must_tell::judge,
    ),
    (
        &[
            What::Act(Act::MultiAgencyChecks),
            What::ActEnds(Act::MultiAgencyChecks),
            What::Duty(Duty::TheSocialWorkerMustAskThoseAgenciesForTheirViews),
        ],
        contact_must_ask_those_agencies_for_their_views::judge,
    ),
    (
        &[
            What::Act(Act::MultiAgencyChecks),
            What::ActEnds(Act::MultiAgencyChecks),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheChecksWith2),
        ],
        contact_should_make_the_checks_with_the_involved::judge,
    ),
    (
        &[
            What::Act(Act::MultiAgencyChecks),
            What::ActEnds(Act::MultiAgencyChecks),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheOther2),
        ],
        contact_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::MultiAgencyChecks),
            What::ActEnds(Act::MultiAgencyChecks),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAskTheRelevant2),
        ],
        contact_should_ask_the_relevant_agency_how_it::judge,
    ),
    (
        &[
            What::Act(Act::MultiAgencyChecks),
            What::ActEnds(Act::MultiAgencyChecks),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGetAtAnyRelevant),
        ],
        contact_should_get_at_any_relevant_information_that::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The social worker together with the first line manager must decide "Are the parents consulted or
/// informed before the checks?" before the multi-agency checks.
///
/// SET A.3.4.24
///
/// Reading: 'their manager': the social worker's line manager.
///
/// Reading: 'consult': taken as asking permission, of which A.3.4.26 speaks.
mod tell_parents_must_decide_before_the_multi_agency_checks {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-with-agencies/tell-parents-b3104cf5",
        citations: &["SET A.3.4.24"],
        readings: &[
            "'their manager': the social worker's line manager",
            "'consult': taken as asking permission, of which A.3.4.26 speaks",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker together with the first line manager must decide \"Are the parents consulted or informed before the checks?\" before the multi-agency checks",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::ChecksWithAgenciesTellParents.occurrences(timeline);
        flat([
            SENTENCE
                .judge(
                    Finding::unsure(
                        any_recorded(
                            &[
                                Act::ChecksWithAgenciesTellParents.occurrences(timeline),
                                Act::MultiAgencyChecks.occurrences(timeline),
                            ],
                        ),
                        "the record does not show when this was done, apart from the act itself",
                    ),
                ),
            {
                let parties = [
                    Party::Role(Role::SocialWorker),
                    Party::Role(Role::FirstLineManager),
                ];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE
                        .judge(
                            actors::held_by(*one, Office::Decide, &parties, Sharing::All),
                        )
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The first line manager must record the reasons when the manager decides that the parents are not
/// informed of the checks.
///
/// Listed: it would prejudice the child's welfare.
///
/// Listed: the behaviour of the adult is of serious concern.
///
/// Listed: the child would risk more significant harm.
///
/// Listed: the parent or carer cannot be contacted.
///
/// Listed: asking permission would probably impede a criminal investigation.
///
/// SET A.3.4.25
///
/// Reading: 'the manager': the social worker's line manager of A.3.4.24; the list gives examples.
mod reasons_must_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-with-agencies/reasons-423042a8",
        citations: &["SET A.3.4.25"],
        readings: &[
            "'the manager': the social worker's line manager of A.3.4.24; the list gives examples",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.parents_are_not_told(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first line manager must record the reasons when the manager decides that the parents are not informed of the checks",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The first line manager must record the reasons when the manager decides that the parents are not
    /// informed of the checks.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFirstLineManagerMustRecordTheReasonsWhenTheManager),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChecksWithAgenciesReasons.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheFirstLineManagerMustRecordTheReasonsWhenTheManager,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The parents and carers are to give or deny permission (the text uses no duty word).
///
/// SET A.3.4.26
///
/// Reading: 'where permission is sought … and denied': told as a case, not as a duty or a right.
///
/// The text uses no duty word here.
mod permission_is_to_give_or_deny_permission {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-with-agencies/permission-aa34bd65",
        citations: &["SET A.3.4.26"],
        readings: &[
            "'where permission is sought … and denied': told as a case, not as a duty or a right",
        ],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The parents and carers are to give or deny permission (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheParentsAndCarersAreToGiveOrDenyPermissionTheText),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChecksWithAgenciesPermission.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheParentsAndCarersAreToGiveOrDenyPermissionTheText,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The first line manager must decide "Do the checks go ahead without permission?".
///
/// SET A.3.4.26
///
/// Reading: 'the manager': the social worker's line manager of A.3.4.24.
mod go_ahead_must_decide {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-with-agencies/go-ahead-618e99a8",
        citations: &["SET A.3.4.26"],
        readings: &["'the manager': the social worker's line manager of A.3.4.24"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first line manager must decide \"Do the checks go ahead without permission?\"",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::ChecksWithAgenciesGoAhead.occurrences(timeline);
        let parties = [Party::Role(Role::FirstLineManager)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Decide, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The first line manager must record the reasons for the decision.
///
/// SET A.3.4.26
mod go_ahead_must_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-with-agencies/go-ahead-5ccd683f",
        citations: &["SET A.3.4.26"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first line manager must record the reasons for the decision",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFirstLineManagerMustRecordTheReasonsForTheDecision),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChecksWithAgenciesGoAhead.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheFirstLineManagerMustRecordTheReasonsForTheDecision,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker must tell the other agencies involved with the child that a child protection
/// enquiry has begun.
///
/// SET A.3.4.27
mod contact_must_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-with-agencies/contact-61b10f1e",
        citations: &["SET A.3.4.27"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker must tell the other agencies involved with the child that a child protection enquiry has begun",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerMustTellTheOtherAgenciesInvolvedWith),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MultiAgencyChecks.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerMustTellTheOtherAgenciesInvolvedWith,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker must ask those agencies for their views.
///
/// SET A.3.4.27
mod contact_must_ask_those_agencies_for_their_views {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-with-agencies/contact-f87b58ec",
        citations: &["SET A.3.4.27"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker must ask those agencies for their views",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerMustAskThoseAgenciesForTheirViews),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MultiAgencyChecks.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerMustAskThoseAgenciesForTheirViews,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should make the checks with the involved professionals
/// themselves, and not by messages passed on by others.
///
/// SET A.3.4.27
///
/// The text does not say who.
mod contact_should_make_the_checks_with_the_involved {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-with-agencies/contact-37fdecfe",
        citations: &["SET A.3.4.27"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should make the checks with the involved professionals themselves, and not by messages passed on by others",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheChecksWith2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MultiAgencyChecks.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheChecksWith2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the other agencies involved with the child why
/// there is an enquiry, whether or not parental consent was given.
///
/// SET A.3.4.28
///
/// Reading: 'the relevant agency': each of those contacted under A.3.4.27.
///
/// Reading: left as open as the text: told whether there is consent, or told with or without it.
///
/// The text does not say who.
mod contact_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-with-agencies/contact-09eda559",
        citations: &["SET A.3.4.28"],
        readings: &[
            "'the relevant agency': each of those contacted under A.3.4.27",
            "left as open as the text: told whether there is consent, or told with or without it",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the other agencies involved with the child why there is an enquiry, whether or not parental consent was given",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheOther2));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MultiAgencyChecks.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheOther2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should ask the relevant agency how it assesses the child in
/// the light of this.
///
/// SET A.3.4.28
///
/// The text does not say who.
mod contact_should_ask_the_relevant_agency_how_it {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-with-agencies/contact-d47f19f5",
        citations: &["SET A.3.4.28"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should ask the relevant agency how it assesses the child in the light of this",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAskTheRelevant2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MultiAgencyChecks.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAskTheRelevant2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should get at any relevant information that other countries
/// may hold.
///
/// SET A.3.4.29
///
/// The text does not say who.
mod contact_should_get_at_any_relevant_information_that {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-with-agencies/contact-fec84964",
        citations: &["SET A.3.4.29"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should get at any relevant information that other countries may hold",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGetAtAnyRelevant),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MultiAgencyChecks.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldGetAtAnyRelevant,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
