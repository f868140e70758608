//! Pilot of an area that takes part
//!
//! ROTH planning-for-safety\#2/9
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::AdvisoryMeeting,
        Act::AreaPilotPilot,
        Act::PilotCheckIn,
        Act::PilotFocusGroups,
        Act::PilotPreparation,
        Act::ReflectiveWorkshops,
    ],
    milestones: &[Milestone::AreaSelected],
    states: &[State::PilotPeriod],
    dates: &[],
    duties: &[
        Duty::EachParticipatingAreaMustDoTheseInPreparing,
        Duty::EachParticipatingAreaMustGiveTheResearchTeamAccessTo,
        Duty::EachParticipatingAreaMustMeetTheDepartmentForEducation,
    ],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::EachParticipatingAreaMustMeetTheDepartmentForEducation),
            What::Milestone(Milestone::AreaSelected),
        ],
        must_meet_the_department_for_education_with::judge,
    ),
    (
        &[
            What::Act(Act::AdvisoryMeeting),
            What::StateBegins(State::PilotPeriod),
            What::StateEnds(State::PilotPeriod),
            What::Milestone(Milestone::PilotBegins),
            What::Milestone(Milestone::PilotEnds),
        ],
        must_happen::judge,
    ),
    (&[What::Act(Act::AdvisoryMeeting)], must_attend::judge),
    (
        &[
            What::Act(Act::PilotCheckIn),
            What::StateBegins(State::PilotPeriod),
            What::StateEnds(State::PilotPeriod),
            What::Milestone(Milestone::PilotBegins),
            What::Milestone(Milestone::PilotEnds),
        ],
        must_happen2::judge,
    ),
    (
        &[
            What::Act(Act::PilotPreparation),
            What::ActEnds(Act::PilotPreparation),
            What::Milestone(Milestone::AreaSelected),
        ],
        prepare_must_complete_by_30_november_2022::judge,
    ),
    (
        &[
            What::Act(Act::PilotPreparation),
            What::ActEnds(Act::PilotPreparation),
            What::Duty(Duty::EachParticipatingAreaMustDoTheseInPreparing),
        ],
        prepare_must_do_these_in_preparing::judge,
    ),
    (
        &[What::Act(Act::AreaPilotPilot), What::Milestone(Milestone::AreaSelected)],
        pilot_must_do_this_by_31_march_2023::judge,
    ),
    (
        &[
            What::Act(Act::AreaPilotPilot),
            What::Duty(Duty::EachParticipatingAreaMustGiveTheResearchTeamAccessTo),
        ],
        pilot_must_give_the_research_team_access_to::judge,
    ),
    (
        &[
            What::Act(Act::PilotFocusGroups),
            What::StateBegins(State::PilotPeriod),
            What::StateEnds(State::PilotPeriod),
            What::Milestone(Milestone::PilotBegins),
            What::Milestone(Milestone::PilotEnds),
        ],
        groups_must_happen_before_the_end_of_the_pilot_period::judge,
    ),
    (
        &[
            What::Act(Act::PilotFocusGroups),
            What::StateBegins(State::PilotPeriod),
            What::StateEnds(State::PilotPeriod),
            What::Milestone(Milestone::PilotBegins),
            What::Milestone(Milestone::PilotEnds),
        ],
        groups_must_happen_after_the_end_of_the_pilot_period::judge,
    ),
    (
        &[
            What::Act(Act::ReflectiveWorkshops),
            What::StateBegins(State::PilotPeriod),
            What::StateEnds(State::PilotPeriod),
            What::Milestone(Milestone::PilotBegins),
            What::Milestone(Milestone::PilotEnds),
        ],
        reflect_must_happen_after_the_end_of_the_pilot_period::judge,
    ),
    (
        &[
            What::Act(Act::AreaPilotPilot),
            What::Act(Act::PilotPreparation),
            What::ActEnds(Act::PilotPreparation),
        ],
        pilot_in_order::judge,
    ),
    (
        &[What::Act(Act::AreaPilotPilot), What::Act(Act::PilotFocusGroups)],
        groups_in_order::judge,
    ),
    (
        &[What::Act(Act::PilotFocusGroups), What::Act(Act::ReflectiveWorkshops)],
        reflect_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Each participating area must meet the Department for Education, with Durham University, to keep it
/// informed, as agreed at the outset.
///
/// ROTH planning-for-safety\#2(4)
///
/// Reading: 'would need to': must; how often is left to those agreements.
mod must_meet_the_department_for_education_with {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "area-pilot-5c86fbd4",
        citations: &["ROTH planning-for-safety#2(4)"],
        readings: &["'would need to': must; how often is left to those agreements"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each participating area must meet the Department for Education, with Durham University, to keep it informed, as agreed at the outset",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachParticipatingAreaMustMeetTheDepartmentForEducation),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::AreaSelected.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachParticipatingAreaMustMeetTheDepartmentForEducation,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The meeting of the strand's advisory group must happen.
///
/// After that, one must happen every 3 months, while the pilot period is in force.
///
/// ROTH planning-for-safety\#2(6)
///
/// Reading: 'would need to': must; the first is not dated.
mod must_happen {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "area-pilot-e1ac2434",
        citations: &["ROTH planning-for-safety#2(6)"],
        readings: &[
            "'would need to': must; the first is not dated",
            "'quarterly': every 3 months; how long is not said, taken as the pilot period",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        flat([judgements, series_1(timeline, now)])
    }

    static SERIES_1: Clause = Clause {
        statement: &STATEMENT,
        text: "After that, one must happen every 3 months, while the pilot period is in force",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// After that, one must happen every 3 months, while the pilot period is in force.
    fn series_1(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let members = Act::AdvisoryMeeting.occurrences(timeline);
        let (begins, ends) = (
            State::PilotPeriod.begins(timeline),
            State::PilotPeriod.ends(timeline),
        );
        let running = |at: Moment| {
            limits::running(&begins, &ends, State::PilotPeriod.title(), at) != Truth::No
        };
        let findings = limits::gaps(
            &members,
            Some(|last| calendar::deadline(last, amount(3, Unit::Months))),
            None,
            &running,
            now,
        );
        findings.into_iter().flat_map(|finding| SERIES_1.judge(finding)).collect()
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The meeting of the strand's advisory group must happen",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The meeting of the strand's advisory group must happen.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::AdvisoryMeeting.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// Each participating area must attend the meeting of the strand's advisory group.
///
/// ROTH planning-for-safety\#2(6)
///
/// Reading: 'would need to': must.
mod must_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "area-pilot-c3704061",
        citations: &["ROTH planning-for-safety#2(6)"],
        readings: &["'would need to': must"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each participating area must attend the meeting of the strand's advisory group",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::AdvisoryMeeting.occurrences(timeline);
        let parties = [Party::Agency(Agency::PilotArea)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The operational check-in on the pilot must happen.
///
/// After that, one must happen every 6 weeks, while the pilot period is in force.
///
/// ROTH planning-for-safety\#2(6)
///
/// Reading: 'would need to': must; the first is not dated.
mod must_happen2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "area-pilot-117b00df",
        citations: &["ROTH planning-for-safety#2(6)"],
        readings: &[
            "'would need to': must; the first is not dated",
            "'every six weeks (approx.)': every 6 weeks, give or take",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        flat([judgements, series_1(timeline, now)])
    }

    static SERIES_1: Clause = Clause {
        statement: &STATEMENT,
        text: "After that, one must happen every 6 weeks, while the pilot period is in force",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// After that, one must happen every 6 weeks, while the pilot period is in force.
    fn series_1(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let members = Act::PilotCheckIn.occurrences(timeline);
        let (begins, ends) = (
            State::PilotPeriod.begins(timeline),
            State::PilotPeriod.ends(timeline),
        );
        let running = |at: Moment| {
            limits::running(&begins, &ends, State::PilotPeriod.title(), at) != Truth::No
        };
        let findings = limits::gaps(
            &members,
            Some(|last| calendar::deadline(last, amount(6, Unit::Weeks))),
            None,
            &running,
            now,
        );
        findings.into_iter().flat_map(|finding| SERIES_1.judge(finding)).collect()
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The operational check-in on the pilot must happen",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The operational check-in on the pilot must happen.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::PilotCheckIn.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// Each participating area must complete a preparation of the pilot by 30 November 2022.
///
/// ROTH planning-for-safety\#2(1)
///
/// Reading: 'would need to': must; 'during October and November 2022': by the end of November.
mod prepare_must_complete_by_30_november_2022 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "area-pilot/prepare-f96f929a",
        citations: &["ROTH planning-for-safety#2(1)"],
        readings: &[
            "'would need to': must; 'during October and November 2022': by the end of November",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each participating area must complete a preparation of the pilot by 30 November 2022",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::PilotPreparation.ends(timeline);
        flat([
            SENTENCE
                .judge(
                    limits::by_date(
                        any_recorded(
                            &[
                                Milestone::AreaSelected.occurrences(timeline),
                                Act::PilotPreparation.occurrences(timeline),
                            ],
                        ),
                        Moment::last_of(jiff::civil::date(2022, 11, 30)),
                        &done,
                        now,
                    ),
                ),
            {
                let parties = [Party::Agency(Agency::PilotArea)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// Each participating area must do these in preparing.
///
/// Listed: find a lead for the pilot and set up a delivery group.
///
/// Listed: go through what Wiltshire did and wrote, fit it to the area, and consult those who matter
/// locally.
///
/// Listed: tell social care practitioners and partners about the pathway, its timescales and its
/// criteria.
///
/// Listed: find the chairs who take part, and make time for their workshops.
///
/// Listed: be able to find the young people and families who meet the criteria.
///
/// Listed: have the consent of young people and families to take part.
///
/// ROTH planning-for-safety\#2(1)
///
/// Reading: 'would need to': must.
mod prepare_must_do_these_in_preparing {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "area-pilot/prepare-43f0c245",
        citations: &["ROTH planning-for-safety#2(1)"],
        readings: &["'would need to': must"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each participating area must do these in preparing",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::EachParticipatingAreaMustDoTheseInPreparing));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PilotPreparation.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachParticipatingAreaMustDoTheseInPreparing,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each participating area must carry out "Run the pilot" by 31 March 2023.
///
/// ROTH planning-for-safety\#2(2)
///
/// Reading: 'would need to': must; 'December 2022 – March 2023': from December, by the end of March.
mod pilot_must_do_this_by_31_march_2023 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "area-pilot/pilot-cf1c1958",
        citations: &["ROTH planning-for-safety#2(2)"],
        readings: &[
            "'would need to': must; 'December 2022 – March 2023': from December, by the end of March",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each participating area must carry out \"Run the pilot\" by 31 March 2023",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::AreaPilotPilot.occurrences(timeline);
        flat([
            SENTENCE
                .judge(
                    limits::by_date(
                        any_recorded(
                            &[
                                Milestone::AreaSelected.occurrences(timeline),
                                Act::AreaPilotPilot.occurrences(timeline),
                            ],
                        ),
                        Moment::last_of(jiff::civil::date(2023, 3, 31)),
                        &done,
                        now,
                    ),
                ),
            {
                let parties = [Party::Agency(Agency::PilotArea)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// Each participating area must give the research team access to these during the pilot period.
///
/// Listed: everything on paper that explains the pathway.
///
/// Listed: a sample of redacted assessments, of this pathway and of the traditional one.
///
/// Listed: a sample of redacted plans.
///
/// Listed: a sample of redacted reports of partners.
///
/// Listed: at least 3 conferences, to observe.
///
/// Listed: families and young people who agree to be interviewed, or to answer a survey afterwards.
///
/// ROTH planning-for-safety\#2(3)
///
/// Reading: 'would need to': must.
mod pilot_must_give_the_research_team_access_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "area-pilot/pilot-73d04487",
        citations: &["ROTH planning-for-safety#2(3)"],
        readings: &["'would need to': must"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each participating area must give the research team access to these during the pilot period",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachParticipatingAreaMustGiveTheResearchTeamAccessTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AreaPilotPilot.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachParticipatingAreaMustGiveTheResearchTeamAccessTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The focus groups after the pilot (by each participating area) must happen before the end of the
/// pilot period.
///
/// ROTH planning-for-safety\#2(3)
///
/// Reading: 'would need to': must; 'during the pilot period': before its end.
mod groups_must_happen_before_the_end_of_the_pilot_period {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "area-pilot/groups-eaedbbc3",
        citations: &["ROTH planning-for-safety#2(3)"],
        readings: &["'would need to': must; 'during the pilot period': before its end"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The focus groups after the pilot (by each participating area) must happen before the end of the pilot period",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::PilotFocusGroups.occurrences(timeline);
        flat([
            {
                let end = first(State::PilotPeriod.ends(timeline));
                let due = |end: Moment| end.plus_minutes(-1);
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Agency(Agency::PilotArea)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The focus groups after the pilot (by each participating area) must happen after the end of the
/// pilot period.
///
/// ROTH planning-for-safety\#2(3)(f)
///
/// Reading: 'would need to': must; 'post pilot': after its end.
mod groups_must_happen_after_the_end_of_the_pilot_period {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "area-pilot/groups-7de6d456",
        citations: &["ROTH planning-for-safety#2(3)(f)"],
        readings: &["'would need to': must; 'post pilot': after its end"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The focus groups after the pilot (by each participating area) must happen after the end of the pilot period",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::PilotFocusGroups.occurrences(timeline);
        flat([
            {
                let start = first(State::PilotPeriod.ends(timeline));
                let from = |start: Moment| start.plus_minutes(1);
                SENTENCE.judge(limits::no_earlier(start, from, &done, now))
            },
            {
                let parties = [Party::Agency(Agency::PilotArea)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The reflective workshops (by each participating area) must happen after the end of the pilot
/// period.
///
/// ROTH planning-for-safety\#2(5)
///
/// Reading: 'would need to': must; 'participate … after the pilot period'.
mod reflect_must_happen_after_the_end_of_the_pilot_period {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "area-pilot/reflect-9452e39c",
        citations: &["ROTH planning-for-safety#2(5)"],
        readings: &["'would need to': must; 'participate … after the pilot period'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The reflective workshops (by each participating area) must happen after the end of the pilot period",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::ReflectiveWorkshops.occurrences(timeline);
        flat([
            {
                let start = first(State::PilotPeriod.ends(timeline));
                let from = |start: Moment| start.plus_minutes(1);
                SENTENCE.judge(limits::no_earlier(start, from, &done, now))
            },
            {
                let parties = [Party::Agency(Agency::PilotArea)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// “Run the pilot” follows “Preparation of the pilot”.
///
/// ROTH planning-for-safety\#2/9
mod pilot_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pilot-in-order-88667759",
        citations: &["ROTH planning-for-safety#2/9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Run the pilot” follows “Preparation of the pilot”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::PilotPreparation.occurrences(timeline)];
        Act::AreaPilotPilot
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Focus groups after the pilot” follows “Run the pilot”.
///
/// ROTH planning-for-safety\#2/9
mod groups_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "groups-in-order-068ca2cb",
        citations: &["ROTH planning-for-safety#2/9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Focus groups after the pilot” follows “Run the pilot”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::AreaPilotPilot.occurrences(timeline)];
        Act::PilotFocusGroups
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Reflective workshops” follows “Focus groups after the pilot”.
///
/// ROTH planning-for-safety\#2/9
mod reflect_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "reflect-in-order-e47c63af",
        citations: &["ROTH planning-for-safety#2/9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Reflective workshops” follows “Focus groups after the pilot”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::PilotFocusGroups.occurrences(timeline)];
        Act::ReflectiveWorkshops
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
