//! Pre-birth strategy discussion and assessment
//!
//! SET A.2.6.5
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::Enquiry,
        Act::PreBirthAssessment,
        Act::PreBirthAssessmentsCall,
        Act::PreBirthAssessmentsConsiderAssessment,
        Act::PreBirthAssessmentsInform,
        Act::StrategyDiscussion,
    ],
    milestones: &[Milestone::ReferralReceived],
    states: &[],
    dates: &[NamedDate::DueDate],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderAPre,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderASection47,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAStrategy,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAnEnquiry,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderMissed,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHoldTheDiscussion,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHoldTheDiscussion2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyConsiderIt,
        Duty::SomebodyTheTextDoesNotSayWhoShouldPassInstructions,
        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAsManagement,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThe2,
        Duty::SomebodyTheTextDoesNotSayWhoWillLetTheExpectedDate,
        Duty::ThePoliceChildrensSocialCareAndOtherAgenciesThatMatter,
        Duty::TheSection47EnquiryShouldCoverRiskFactorsStrengthsIn,
        Duty::TheStrategyMeetingOrDiscussionMustCoverTheFollowing,
        Duty::ThoseInvolvedMustRecommendWhetherAPreBirthConferenceIs,
    ],
    facts: &["unborn"],
    circumstances: &[
        Circumstance::AParentIsALookedAfterChild,
        Circumstance::MedicalAdviceSuggestsRarelyThatItMayHarmTheHealthOf,
        Circumstance::OneOfTheseGroundsIsThere,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::PreBirthAssessmentsConsiderAssessment),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderAPre),
        ],
        consider_assessment_should_cover_as_soon_as_possible::judge,
    ),
    (
        &[
            What::Act(Act::PreBirthAssessmentsConsiderAssessment),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyConsiderIt),
            What::Date(NamedDate::DueDate),
        ],
        consider_assessment_ideally_consider_it_at_no_less_than_by_week::judge,
    ),
    (
        &[
            What::Act(Act::PreBirthAssessmentsConsiderAssessment),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAsManagement),
        ],
        consider_assessment_should_record::judge,
    ),
    (&[What::Act(Act::StrategyDiscussion)], call_should_hold::judge),
    (
        &[
            What::Act(Act::PreBirthAssessmentsCall),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderMissed),
        ],
        call_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::PreBirthAssessmentsCall),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAStrategy),
        ],
        call_should_cover2::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderASection47),
        ],
        discuss_should_cover::judge,
    ),
    (
        &[What::Act(Act::Enquiry), What::ActEnds(Act::Enquiry)],
        discuss_should_start::judge,
    ),
    (
        &[What::Milestone(Milestone::ReferralReceived)],
        discuss_should_happen_as_soon_as_possible::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillLetTheExpectedDate),
        ],
        discuss_will_let_the_expected_date_of_delivery::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAnEnquiry),
        ],
        discuss_should_consider_an_enquiry_by_the_procedures::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldTheDiscussion),
        ],
        discuss_should_hold_the_discussion_by_the_procedures::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldTheDiscussion2),
        ],
        discuss_should_hold_the_discussion_in_the_hospital::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::TheStrategyMeetingOrDiscussionMustCoverTheFollowing),
        ],
        discuss_must_cover::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPassInstructions),
        ],
        discuss_should_pass_instructions_about_an_emergency_protection::judge,
    ),
    (
        &[
            What::Act(Act::PreBirthAssessmentsInform),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThe2),
        ],
        inform_should_tell_as_soon_as_possible::judge,
    ),
    (
        &[
            What::Act(Act::PreBirthAssessment),
            What::ActEnds(Act::PreBirthAssessment),
            What::Duty(Duty::ThePoliceChildrensSocialCareAndOtherAgenciesThatMatter),
        ],
        enquire_must_enquire_and_assess_by_the_procedures::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Duty(Duty::TheSection47EnquiryShouldCoverRiskFactorsStrengthsIn),
        ],
        enquire_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Duty(Duty::ThoseInvolvedMustRecommendWhetherAPreBirthConferenceIs),
        ],
        recommend_must_recommend_whether_a_pre_birth_conference_is::judge,
    ),
    (
        &[
            What::Act(Act::PreBirthAssessment),
            What::ActEnds(Act::PreBirthAssessment),
            What::Act(Act::PreBirthAssessmentsInform),
        ],
        enquire_in_order::judge,
    ),
    (
        &[What::Act(Act::PreBirthAssessmentsInform), What::Act(Act::StrategyDiscussion)],
        inform_in_order::judge,
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

/// Somebody (the text does not say who) should always consider a pre-birth assessment as soon as
/// possible when the child is not yet born.
///
/// SET A.2.6.5
///
/// Reading: 'as early as possible'.
///
/// The text does not say who.
mod consider_assessment_should_cover_as_soon_as_possible {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/consider-assessment-45653b82",
        citations: &["SET A.2.6.5"],
        readings: &["'as early as possible'"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should always consider a pre-birth assessment as soon as possible when the child is not yet born",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should always consider a pre-birth assessment as soon as
    /// possible when the child is not yet born.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            Act::PreBirthAssessmentsConsiderAssessment
                                .occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderAPre,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “as soon as possible”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) should ideally consider it at no less than eight weeks of
/// gestation, and by week 12 of pregnancy when the child is not yet born.
///
/// SET A.2.6.5
///
/// Reading: 'gestation': pregnancy.
///
/// The text does not say who.
mod consider_assessment_ideally_consider_it_at_no_less_than_by_week {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/consider-assessment-3b2ce74d",
        citations: &["SET A.2.6.5"],
        readings: &["'gestation': pregnancy"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should ideally consider it at no less than eight weeks of gestation, and by week 12 of pregnancy when the child is not yet born",
        force: Force::Ideally,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should ideally consider it at no less than eight weeks of
    /// gestation, and by week 12 of pregnancy when the child is not yet born.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyConsiderIt),
            );
        let due_date = known_by(
            timeline.expected(NamedDate::DueDate),
            done.first().map_or(now, |first| first.earliest),
        );
        SENTENCE
            .judge(
                if due_date.is_none() {
                    Finding::unsure(
                        any_recorded(
                            &[
                                Act::PreBirthAssessmentsConsiderAssessment
                                    .occurrences(timeline),
                                timeline.expected(NamedDate::DueDate),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyConsiderIt,
                                        ),
                                    ),
                            ],
                        ),
                        "the record does not hold the due date from which weeks of pregnancy are counted",
                    )
                } else {
                    limits::ahead(
                        due_date,
                        |date| calendar::week_of_pregnancy_ends(date, 12),
                        &done,
                        now,
                    )
                },
            )
    }
}

/// Somebody (the text does not say who) should record as management: the decision, why, and how risks
/// and strengths were weighed when the child is not yet born.
///
/// SET A.2.6.5
///
/// The text does not say who.
mod consider_assessment_should_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/consider-assessment-95c279c0",
        citations: &["SET A.2.6.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should record as management: the decision, why, and how risks and strengths were weighed when the child is not yet born",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should record as management: the decision, why, and how risks
    /// and strengths were weighed when the child is not yet born.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAsManagement),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreBirthAssessmentsConsiderAssessment
                                .occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAsManagement,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should hold a strategy meeting or discussion when the child is
/// not yet born and one of these grounds is there.
///
/// Listed: somebody of the household, or a regular visitor, has been found a risk to children.
///
/// Listed: a sibling, or a child of the household, has a plan.
///
/// Listed: a child taken from the parents before, for a time or by court order.
///
/// Listed: significant domestic abuse.
///
/// Listed: substance misuse of a parent, likely to affect the baby's safety or development
/// significantly.
///
/// Listed: mental illness or impairment of a parent, likely to affect them significantly.
///
/// Listed: significant concern whether the parent can care for themselves or the child, being
/// unsupported, young or learning-disabled for example.
///
/// Listed: another concern of significant harm to the baby, earlier fabricated illness or harm to a
/// child included.
///
/// Listed: a child under 13 is pregnant.
///
/// Listed: an earlier unexpected or unexplained death of a child in either parent's care.
///
/// Listed: risk factors of the mother, such as denial, missed antenatal care, no cooperation or
/// treatment refused.
///
/// SET A.2.6.5
///
/// The text does not say who.
mod call_should_hold {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/call-77fdf465",
        citations: &["SET A.2.6.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.unborn(),
                Circumstance::OneOfTheseGroundsIsThere.holds(timeline),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should hold a strategy meeting or discussion when the child is not yet born and one of these grounds is there",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should hold a strategy meeting or discussion when the child is
    /// not yet born and one of these grounds is there.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// Somebody (the text does not say who) should consider missed appointments for antenatal care, and
/// for children's education and health too, as a cause of concern.
///
/// SET A.2.6.5
///
/// Reading: 'should not only be … but also'.
///
/// The text does not say who.
mod call_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/call-9375df93",
        citations: &["SET A.2.6.5"],
        readings: &["'should not only be … but also'"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider missed appointments for antenatal care, and for children's education and health too, as a cause of concern",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderMissed),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreBirthAssessmentsCall.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderMissed,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider a strategy meeting or discussion when the
/// child is not yet born and a parent is a looked-after child.
///
/// SET A.2.6.6
///
/// The text does not say who.
mod call_should_cover2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/call-4ca60d30",
        citations: &["SET A.2.6.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.unborn(),
                Circumstance::AParentIsALookedAfterChild.holds(timeline),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider a strategy meeting or discussion when the child is not yet born and a parent is a looked-after child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should consider a strategy meeting or discussion when the
    /// child is not yet born and a parent is a looked-after child.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAStrategy),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreBirthAssessmentsCall.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAStrategy,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider a section 47 enquiry when the child is not yet
/// born.
///
/// SET A.2.6.7
///
/// The text does not say who.
mod discuss_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/discuss-e9a9ed2a",
        citations: &["SET A.2.6.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider a section 47 enquiry when the child is not yet born",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should consider a section 47 enquiry when the child is not yet
    /// born.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderASection47),
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
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderASection47,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should start a section 47 enquiry (if appropriate) when the
/// child is not yet born.
///
/// SET A.2.6.7
///
/// The text does not say who.
mod discuss_should_start {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/discuss-5b1d95aa",
        citations: &["SET A.2.6.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should start a section 47 enquiry (if appropriate) when the child is not yet born",
        force: Force::Should,
        forbids: false,
        softener: Some("if appropriate"),
    };

    /// Somebody (the text does not say who) should start a section 47 enquiry (if appropriate) when the
    /// child is not yet born.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Enquiry.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// The strategy meeting or discussion should happen as soon as possible after receipt of the referral
/// when the child is not yet born.
///
/// SET A.2.6.7
///
/// Reading: 'initiated at a … discussion held as soon as possible': part of the should.
mod discuss_should_happen_as_soon_as_possible {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/discuss-3d3aa9a7",
        citations: &["SET A.2.6.7"],
        readings: &[
            "'initiated at a … discussion held as soon as possible': part of the should",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion should happen as soon as possible after receipt of the referral when the child is not yet born",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion should happen as soon as possible after receipt of the referral
    /// when the child is not yet born.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let start = first(Milestone::ReferralReceived.occurrences(timeline));
        SENTENCE
            .judge(
                Finding::for_a_person(
                    start.is_some(),
                    "whether this was done “as soon as possible”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) will let the expected date of delivery decide how urgent it is
/// when the child is not yet born.
///
/// SET A.2.6.7
///
/// The text does not say who.
mod discuss_will_let_the_expected_date_of_delivery {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/discuss-6140f770",
        citations: &["SET A.2.6.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will let the expected date of delivery decide how urgent it is when the child is not yet born",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) will let the expected date of delivery decide how urgent it is
    /// when the child is not yet born.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillLetTheExpectedDate),
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
                                        Duty::SomebodyTheTextDoesNotSayWhoWillLetTheExpectedDate,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider an enquiry by the procedures of chapter 3 when
/// the child is not yet born.
///
/// SET A.2.6.8
///
/// The text does not say who.
mod discuss_should_consider_an_enquiry_by_the_procedures {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/discuss-273293b3",
        citations: &["SET A.2.6.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider an enquiry by the procedures of chapter 3 when the child is not yet born",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should consider an enquiry by the procedures of chapter 3 when
    /// the child is not yet born.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAnEnquiry),
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
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAnEnquiry,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should hold the discussion by the procedures of chapter 3.4
/// when the child is not yet born.
///
/// SET A.2.6.9
///
/// The text does not say who.
mod discuss_should_hold_the_discussion_by_the_procedures {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/discuss-b139b9a2",
        citations: &["SET A.2.6.9"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should hold the discussion by the procedures of chapter 3.4 when the child is not yet born",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should hold the discussion by the procedures of chapter 3.4
    /// when the child is not yet born.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldTheDiscussion),
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
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHoldTheDiscussion,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should hold the discussion in the hospital of the planned or
/// expected birth, or where the midwives are, or would be when the child is not yet born.
///
/// SET A.2.6.9
///
/// The text does not say who.
mod discuss_should_hold_the_discussion_in_the_hospital {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/discuss-a8735cef",
        citations: &["SET A.2.6.9"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should hold the discussion in the hospital of the planned or expected birth, or where the midwives are, or would be when the child is not yet born",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should hold the discussion in the hospital of the planned or
    /// expected birth, or where the midwives are, or would be when the child is not yet born.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldTheDiscussion2),
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
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHoldTheDiscussion2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategy meeting or discussion must cover the following when the child is not yet born.
///
/// Listed: whether an enquiry and a pre-birth assessment are required, unless it was agreed at an
/// earlier antenatal meeting.
///
/// Listed: what is assessed.
///
/// Listed: who is involved.
///
/// Listed: how and when parents are told of the concerns.
///
/// Listed: what adult services do, who work with expectant parents.
///
/// Listed: what the obstetric team does once the baby is born: delivery, postnatal ward and midwives,
/// of the community too.
///
/// SET A.2.6.10
///
/// Reading: 'the meeting must decide'.
mod discuss_must_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/discuss-24c12bbd",
        citations: &["SET A.2.6.10"],
        readings: &["'the meeting must decide'"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion must cover the following when the child is not yet born",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion must cover the following when the child is not yet born.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheStrategyMeetingOrDiscussionMustCoverTheFollowing),
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
                                        Duty::TheStrategyMeetingOrDiscussionMustCoverTheFollowing,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should pass instructions about an emergency protection order
/// at delivery to the manager of the delivery suite's midwives when the child is not yet born.
///
/// SET A.2.6.10
///
/// Reading: stands among what the meeting must decide, but with 'should be communicated'.
///
/// The text does not say who.
mod discuss_should_pass_instructions_about_an_emergency_protection {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/discuss-7e20a18c",
        citations: &["SET A.2.6.10"],
        readings: &[
            "stands among what the meeting must decide, but with 'should be communicated'",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should pass instructions about an emergency protection order at delivery to the manager of the delivery suite's midwives when the child is not yet born",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should pass instructions about an emergency protection order
    /// at delivery to the manager of the delivery suite's midwives when the child is not yet born.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPassInstructions),
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
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldPassInstructions,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the parents the concerns, and that an assessment
/// is needed as soon as possible when the child is not yet born, unless medical advice suggests,
/// rarely, that it may harm the health of the unborn baby or the mother.
///
/// SET A.2.6.11
///
/// Reading: 'and/or': either or both.
///
/// The text does not say who.
mod inform_should_tell_as_soon_as_possible {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/inform-5a08d425",
        citations: &["SET A.2.6.11"],
        readings: &["'and/or': either or both"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let judgements = applying(timeline.facts.unborn(), judgements);
        applying(
            Circumstance::MedicalAdviceSuggestsRarelyThatItMayHarmTheHealthOf
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the parents the concerns, and that an assessment is needed as soon as possible when the child is not yet born, unless medical advice suggests, rarely, that it may harm the health of the unborn baby or the mother",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should tell the parents the concerns, and that an assessment
    /// is needed as soon as possible when the child is not yet born, unless medical advice suggests,
    /// rarely, that it may harm the health of the unborn baby or the mother.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            Act::PreBirthAssessmentsInform.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThe2,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “as soon as possible”: the text gives no measure",
                ),
            )
    }
}

/// The police, children's social care and other agencies that matter must enquire and assess by the
/// procedures of chapter 3 when the child is not yet born.
///
/// SET A.2.6.12
mod enquire_must_enquire_and_assess_by_the_procedures {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/enquire-1bd49ff6",
        citations: &["SET A.2.6.12"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police, children's social care and other agencies that matter must enquire and assess by the procedures of chapter 3 when the child is not yet born",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The police, children's social care and other agencies that matter must enquire and assess by the
    /// procedures of chapter 3 when the child is not yet born.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceChildrensSocialCareAndOtherAgenciesThatMatter),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreBirthAssessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceChildrensSocialCareAndOtherAgenciesThatMatter,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The section 47 enquiry should cover risk factors, strengths in the family's surroundings, and what
/// is likely to change, with reasons and timescales when the child is not yet born.
///
/// SET A.2.6.13
mod enquire_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/enquire-43eeec58",
        citations: &["SET A.2.6.13"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The section 47 enquiry should cover risk factors, strengths in the family's surroundings, and what is likely to change, with reasons and timescales when the child is not yet born",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The section 47 enquiry should cover risk factors, strengths in the family's surroundings, and what
    /// is likely to change, with reasons and timescales when the child is not yet born.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSection47EnquiryShouldCoverRiskFactorsStrengthsIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Enquiry.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSection47EnquiryShouldCoverRiskFactorsStrengthsIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Those involved must recommend whether a pre-birth conference is needed when the child is not yet
/// born.
///
/// SET A.2.6.14
mod recommend_must_recommend_whether_a_pre_birth_conference_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-assessments/recommend-c9fe2387",
        citations: &["SET A.2.6.14"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Those involved must recommend whether a pre-birth conference is needed when the child is not yet born",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Those involved must recommend whether a pre-birth conference is needed when the child is not yet
    /// born.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThoseInvolvedMustRecommendWhetherAPreBirthConferenceIs),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Enquiry.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThoseInvolvedMustRecommendWhetherAPreBirthConferenceIs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Enquire and assess before birth” follows “Tell the parents”.
///
/// SET A.2.6.5
mod enquire_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquire-in-order-56701afd",
        citations: &["SET A.2.6.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Enquire and assess before birth” follows “Tell the parents”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::PreBirthAssessmentsInform.occurrences(timeline)];
        Act::PreBirthAssessment
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Tell the parents” follows “Strategy meeting or discussion”.
///
/// SET A.2.6.5
mod inform_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "inform-in-order-6a66c91d",
        citations: &["SET A.2.6.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Tell the parents” follows “Strategy meeting or discussion”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            order::possibly(
                Act::StrategyDiscussion.occurrences(timeline),
                &[Outcome::StrategyDiscussion(StrategyDiscussionOutcome::StartAnEnquiry)],
            ),
        ];
        Act::PreBirthAssessmentsInform
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
