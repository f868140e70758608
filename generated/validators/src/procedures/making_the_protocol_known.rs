//! Making the protocol known
//!
//! RELOCATION opening/1
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::MakingTheProtocolKnownAssure,
        Act::MakingTheProtocolKnownElsewhere,
        Act::MakingTheProtocolKnownInSocialCare,
    ],
    milestones: &[Milestone::ProtocolReceived],
    states: &[],
    dates: &[],
    duties: &[
        Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo,
        Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo2,
        Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo3,
        Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo4,
        Duty::ChildrensAndAdultSocialCareServicesAreToBringTheirOwn,
        Duty::ChildrensAndAdultSocialCareServicesAreToBringTheirOwn2,
        Duty::ChildrensAndAdultSocialCareServicesAreToHaveAFlagOn,
        Duty::ChildrensAndAdultSocialCareServicesAreToPutItOnTheir,
        Duty::ChildrensAndAdultSocialCareServicesAreToSeeThatThe,
        Duty::ChildrensAndAdultSocialCareServicesAreToTellThe,
        Duty::TheSafeguardingLeadOfTheOrganisationIsToMakeThe,
        Duty::TheSafeguardingLeadOfTheOrganisationIsToRecordInThe,
    ],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::TheSafeguardingLeadOfTheOrganisationIsToMakeThe),
            What::Milestone(Milestone::ProtocolReceived),
        ],
        is_to_make_the_protocol_known_throughout_the::judge,
    ),
    (
        &[
            What::Act(Act::MakingTheProtocolKnownInSocialCare),
            What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToTellThe),
        ],
        in_social_care_is_to_tell::judge,
    ),
    (
        &[
            What::Act(Act::MakingTheProtocolKnownInSocialCare),
            What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToSeeThatThe),
        ],
        in_social_care_is_to_see_that_the_single_point_of::judge,
    ),
    (
        &[
            What::Act(Act::MakingTheProtocolKnownInSocialCare),
            What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToHaveAFlagOn),
        ],
        in_social_care_is_to_have_a_flag_on_records_that::judge,
    ),
    (
        &[
            What::Act(Act::MakingTheProtocolKnownInSocialCare),
            What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToPutItOnTheir),
        ],
        in_social_care_is_to_put_it_on_their_own_website::judge,
    ),
    (
        &[
            What::Act(Act::MakingTheProtocolKnownInSocialCare),
            What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToBringTheirOwn),
        ],
        in_social_care_is_to_bring_their_own_policies_and_procedures::judge,
    ),
    (
        &[
            What::Act(Act::MakingTheProtocolKnownInSocialCare),
            What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToBringTheirOwn2),
        ],
        in_social_care_is_to_bring_their_own_training_into_line::judge,
    ),
    (
        &[
            What::Act(Act::MakingTheProtocolKnownElsewhere),
            What::Duty(Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo),
        ],
        elsewhere_is_to_put_it_on_their_own_website::judge,
    ),
    (
        &[
            What::Act(Act::MakingTheProtocolKnownElsewhere),
            What::Duty(Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo2),
        ],
        elsewhere_is_to_tell::judge,
    ),
    (
        &[
            What::Act(Act::MakingTheProtocolKnownElsewhere),
            What::Duty(Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo3),
        ],
        elsewhere_is_to_bring_their_own_policies_and_procedures::judge,
    ),
    (
        &[
            What::Act(Act::MakingTheProtocolKnownElsewhere),
            What::Duty(Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo4),
        ],
        elsewhere_is_to_bring_their_own_training_into_line::judge,
    ),
    (
        &[
            What::Act(Act::MakingTheProtocolKnownAssure),
            What::Duty(Duty::TheSafeguardingLeadOfTheOrganisationIsToRecordInThe),
        ],
        assure_is_to_record_in_the_organisations_safeguarding::judge,
    ),
    (
        &[
            What::Act(Act::MakingTheProtocolKnownAssure),
            What::Act(Act::MakingTheProtocolKnownElsewhere),
            What::Act(Act::MakingTheProtocolKnownInSocialCare),
        ],
        assure_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The Safeguarding lead of the organisation is to make the protocol known throughout the
/// organisation, and carry it out (the text uses no duty word).
///
/// RELOCATION opening/1
///
/// The text uses no duty word here.
///
/// The text does not say how long.
mod is_to_make_the_protocol_known_throughout_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-the-protocol-known-6437f9c8",
        citations: &["RELOCATION opening/1"],
        readings: &[],
        silences: &["The text uses no duty word here", "The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The Safeguarding lead of the organisation is to make the protocol known throughout the organisation, and carry it out (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheSafeguardingLeadOfTheOrganisationIsToMakeThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ProtocolReceived.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSafeguardingLeadOfTheOrganisationIsToMakeThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's and adult social care services are to tell the service leads and heads of service and
/// the Safeguarding leads and designated safeguarding staff of the guidance, by suitable channels (the
/// text uses no duty word).
///
/// RELOCATION opening/3
///
/// The text uses no duty word here.
mod in_social_care_is_to_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-the-protocol-known/in-social-care-69c54719",
        citations: &["RELOCATION opening/3"],
        readings: &[],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's and adult social care services are to tell the service leads and heads of service and the Safeguarding leads and designated safeguarding staff of the guidance, by suitable channels (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToTellThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MakingTheProtocolKnownInSocialCare
                                .occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensAndAdultSocialCareServicesAreToTellThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's and adult social care services are to see that the single point of contact goes on being
/// named, and that staff know of it (as appropriate) (the text uses no duty word).
///
/// RELOCATION opening/4
///
/// The text uses no duty word here.
mod in_social_care_is_to_see_that_the_single_point_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-the-protocol-known/in-social-care-4215c3a6",
        citations: &["RELOCATION opening/4"],
        readings: &[],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's and adult social care services are to see that the single point of contact goes on being named, and that staff know of it (as appropriate) (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: Some("as appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToSeeThatThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MakingTheProtocolKnownInSocialCare
                                .occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensAndAdultSocialCareServicesAreToSeeThatThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's and adult social care services are to have a flag on records that shows where the single
/// point of contact has to be used (the text uses no duty word).
///
/// RELOCATION opening/5
///
/// The text uses no duty word here.
mod in_social_care_is_to_have_a_flag_on_records_that {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-the-protocol-known/in-social-care-9df44b0b",
        citations: &["RELOCATION opening/5"],
        readings: &[],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's and adult social care services are to have a flag on records that shows where the single point of contact has to be used (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToHaveAFlagOn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MakingTheProtocolKnownInSocialCare
                                .occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensAndAdultSocialCareServicesAreToHaveAFlagOn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's and adult social care services are to put it on their own website, linked to the
/// publisher's page (the text uses no duty word).
///
/// RELOCATION opening/6
///
/// The text uses no duty word here.
mod in_social_care_is_to_put_it_on_their_own_website {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-the-protocol-known/in-social-care-8f13272b",
        citations: &["RELOCATION opening/6"],
        readings: &[],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's and adult social care services are to put it on their own website, linked to the publisher's page (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToPutItOnTheir),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MakingTheProtocolKnownInSocialCare
                                .occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensAndAdultSocialCareServicesAreToPutItOnTheir,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's and adult social care services are to bring their own policies and procedures into line
/// (the text uses no duty word).
///
/// RELOCATION opening/7
///
/// The text uses no duty word here.
mod in_social_care_is_to_bring_their_own_policies_and_procedures {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-the-protocol-known/in-social-care-8a60736b",
        citations: &["RELOCATION opening/7"],
        readings: &[],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's and adult social care services are to bring their own policies and procedures into line (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToBringTheirOwn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MakingTheProtocolKnownInSocialCare
                                .occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensAndAdultSocialCareServicesAreToBringTheirOwn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's and adult social care services are to bring their own training into line (as
/// appropriate) (the text uses no duty word).
///
/// RELOCATION opening/8
///
/// The text uses no duty word here.
mod in_social_care_is_to_bring_their_own_training_into_line {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-the-protocol-known/in-social-care-2f13b06a",
        citations: &["RELOCATION opening/8"],
        readings: &[],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's and adult social care services are to bring their own training into line (as appropriate) (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: Some("as appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToBringTheirOwn2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MakingTheProtocolKnownInSocialCare
                                .occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensAndAdultSocialCareServicesAreToBringTheirOwn2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All other partner agencies, organisations and clusters are to put it on their own website, linked
/// to the publisher's page (the text uses no duty word).
///
/// RELOCATION opening/10
///
/// The text uses no duty word here.
mod elsewhere_is_to_put_it_on_their_own_website {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-the-protocol-known/elsewhere-5c6e16c4",
        citations: &["RELOCATION opening/10"],
        readings: &[],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All other partner agencies, organisations and clusters are to put it on their own website, linked to the publisher's page (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MakingTheProtocolKnownElsewhere.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All other partner agencies, organisations and clusters are to tell the service leads and heads of
/// service and the Safeguarding leads and designated safeguarding staff of the guidance, by suitable
/// channels (the text uses no duty word).
///
/// RELOCATION opening/11
///
/// The text uses no duty word here.
mod elsewhere_is_to_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-the-protocol-known/elsewhere-2c71e23e",
        citations: &["RELOCATION opening/11"],
        readings: &[],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All other partner agencies, organisations and clusters are to tell the service leads and heads of service and the Safeguarding leads and designated safeguarding staff of the guidance, by suitable channels (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MakingTheProtocolKnownElsewhere.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All other partner agencies, organisations and clusters are to bring their own policies and
/// procedures into line (the text uses no duty word).
///
/// RELOCATION opening/12
///
/// The text uses no duty word here.
mod elsewhere_is_to_bring_their_own_policies_and_procedures {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-the-protocol-known/elsewhere-686353dc",
        citations: &["RELOCATION opening/12"],
        readings: &[],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All other partner agencies, organisations and clusters are to bring their own policies and procedures into line (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo3),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MakingTheProtocolKnownElsewhere.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo3,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All other partner agencies, organisations and clusters are to bring their own training into line
/// (the text uses no duty word).
///
/// RELOCATION opening/13
///
/// The text uses no duty word here.
mod elsewhere_is_to_bring_their_own_training_into_line {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-the-protocol-known/elsewhere-be57f65e",
        citations: &["RELOCATION opening/13"],
        readings: &[],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All other partner agencies, organisations and clusters are to bring their own training into line (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo4),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MakingTheProtocolKnownElsewhere.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo4,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The Safeguarding lead of the organisation is to record in the organisation's safeguarding
/// assessment, as assurance for the sub-group on policies and procedures, that the protocol is known
/// and carried out (the text uses no duty word).
///
/// RELOCATION opening/14
///
/// The text uses no duty word here.
///
/// The text does not say how long.
mod assure_is_to_record_in_the_organisations_safeguarding {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-the-protocol-known/assure-01a0fc67",
        citations: &["RELOCATION opening/14"],
        readings: &[],
        silences: &["The text uses no duty word here", "The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The Safeguarding lead of the organisation is to record in the organisation's safeguarding assessment, as assurance for the sub-group on policies and procedures, that the protocol is known and carried out (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSafeguardingLeadOfTheOrganisationIsToRecordInThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MakingTheProtocolKnownAssure.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSafeguardingLeadOfTheOrganisationIsToRecordInThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Assurance” follows “In children's and adult social care” or “In every other agency”.
///
/// RELOCATION opening/1
mod assure_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "assure-in-order-64d87677",
        citations: &["RELOCATION opening/1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Assurance” follows “In children's and adult social care” or “In every other agency”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::MakingTheProtocolKnownElsewhere.occurrences(timeline),
            Act::MakingTheProtocolKnownInSocialCare.occurrences(timeline),
        ];
        Act::MakingTheProtocolKnownAssure
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
