//! The moments from which time is counted, and what makes each of them happen.
#![allow(clippy::enum_variant_names, reason = "the names are those of the policies")]
use crate::acts::Act;
use crate::acts::{
    Outcome, EnquiryOutcomeOutcomeOutcome, InitialConferenceOutcome,
    PoliceReferralsReferOutcome, PreBirthConferenceOutcome,
    PreBirthConferencesWeighOutcome, ReviewConferenceOutcome, StrategyDiscussionOutcome,
    TransferConferenceOutcome,
};
use crate::timeline::first_only;
use crate::timeline::{Occurrence, Timeline, What, together};
use serde::{Deserialize, Serialize};

/// A moment of a case, from which time is counted.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize
)]
pub enum Milestone {
    /// The child's birth
    #[serde(rename = "birth")]
    Birth,
    /// The child's return home
    #[serde(rename = "child-returned")]
    ChildReturned,
    /// The complaint about a conference
    #[serde(rename = "complaint-made")]
    ComplaintMade,
    /// Identification of the child protection concern
    #[serde(rename = "concern-identified")]
    ConcernIdentified,
    /// The conclusion that no initial conference is needed
    #[serde(rename = "conference-not-called")]
    ConferenceNotCalled,
    /// Suspicion, allegation or knowledge of a crime
    #[serde(rename = "crime-reported")]
    CrimeReported,
    /// The disagreement of a professional with the conference's decision
    #[serde(rename = "decision-disputed")]
    DecisionDisputed,
    /// Awareness of difficulties in carrying out the plan
    #[serde(rename = "difficulty-noticed")]
    DifficultyNoticed,
    /// The disagreement between professionals
    #[serde(rename = "disagreement")]
    Disagreement,
    /// The start of the section 47 enquiry at a strategy discussion
    #[serde(rename = "enquiry-initiated")]
    EnquiryInitiated,
    /// The view that a parent may have to be excluded
    #[serde(rename = "exclusion-considered")]
    ExclusionConsidered,
    /// The move to another authority for good, the eighteenth birthday, death, or departure from the UK
    /// for good
    #[serde(rename = "ground-without-review")]
    GroundWithoutReview,
    /// The notification that a child with a plan has moved in to stay
    #[serde(rename = "move-notified")]
    MoveNotified,
    /// The conclusion of the examinations and assessments under the child assessment order
    #[serde(rename = "order-examinations-concluded")]
    OrderExaminationsConcluded,
    /// The discontinuation of the child protection plan
    #[serde(rename = "plan-discontinued")]
    PlanDiscontinued,
    /// The decision that the child has a child protection plan
    #[serde(rename = "plan-made")]
    PlanMade,
    /// The approach of a member of the public with a concern
    #[serde(rename = "public-concern")]
    PublicConcern,
    /// The receipt of the conference record
    #[serde(rename = "record-received")]
    RecordReceived,
    /// Receipt of the referral
    #[serde(rename = "referral-received")]
    ReferralReceived,
    /// The removal of a child looked after under section 20 by a parent, or a parent's intention of it
    #[serde(rename = "removal-by-parent")]
    RemovalByParent,
    /// Agreement on which authority takes responsibility
    #[serde(rename = "responsibility-agreed")]
    ResponsibilityAgreed,
    /// The receiving authority's written confirmation that it manages the case
    #[serde(rename = "responsibility-confirmed")]
    ResponsibilityConfirmed,
    /// The proposal to return a child under a care order home
    #[serde(rename = "return-home-proposed")]
    ReturnHomeProposed,
    /// The unexpected request of a parent for the return of a child whose plan has ended
    #[serde(rename = "return-requested")]
    ReturnRequested,
    /// The referral by telephone
    #[serde(rename = "telephone-referral")]
    TelephoneReferral,
    /// The decision that the threshold for a conference on the unborn child is met
    #[serde(rename = "unborn-threshold-met")]
    UnbornThresholdMet,
}

impl Milestone {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Birth,
        Self::ChildReturned,
        Self::ComplaintMade,
        Self::ConcernIdentified,
        Self::ConferenceNotCalled,
        Self::CrimeReported,
        Self::DecisionDisputed,
        Self::DifficultyNoticed,
        Self::Disagreement,
        Self::EnquiryInitiated,
        Self::ExclusionConsidered,
        Self::GroundWithoutReview,
        Self::MoveNotified,
        Self::OrderExaminationsConcluded,
        Self::PlanDiscontinued,
        Self::PlanMade,
        Self::PublicConcern,
        Self::RecordReceived,
        Self::ReferralReceived,
        Self::RemovalByParent,
        Self::ResponsibilityAgreed,
        Self::ResponsibilityConfirmed,
        Self::ReturnHomeProposed,
        Self::ReturnRequested,
        Self::TelephoneReferral,
        Self::UnbornThresholdMet,
    ];

    /// The name that the policies and case logs use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Birth => "birth",
            Self::ChildReturned => "child-returned",
            Self::ComplaintMade => "complaint-made",
            Self::ConcernIdentified => "concern-identified",
            Self::ConferenceNotCalled => "conference-not-called",
            Self::CrimeReported => "crime-reported",
            Self::DecisionDisputed => "decision-disputed",
            Self::DifficultyNoticed => "difficulty-noticed",
            Self::Disagreement => "disagreement",
            Self::EnquiryInitiated => "enquiry-initiated",
            Self::ExclusionConsidered => "exclusion-considered",
            Self::GroundWithoutReview => "ground-without-review",
            Self::MoveNotified => "move-notified",
            Self::OrderExaminationsConcluded => "order-examinations-concluded",
            Self::PlanDiscontinued => "plan-discontinued",
            Self::PlanMade => "plan-made",
            Self::PublicConcern => "public-concern",
            Self::RecordReceived => "record-received",
            Self::ReferralReceived => "referral-received",
            Self::RemovalByParent => "removal-by-parent",
            Self::ResponsibilityAgreed => "responsibility-agreed",
            Self::ResponsibilityConfirmed => "responsibility-confirmed",
            Self::ReturnHomeProposed => "return-home-proposed",
            Self::ReturnRequested => "return-requested",
            Self::TelephoneReferral => "telephone-referral",
            Self::UnbornThresholdMet => "unborn-threshold-met",
        }
    }

    /// Its title, as people read it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Birth => "The child's birth",
            Self::ChildReturned => "The child's return home",
            Self::ComplaintMade => "The complaint about a conference",
            Self::ConcernIdentified => "Identification of the child protection concern",
            Self::ConferenceNotCalled => {
                "The conclusion that no initial conference is needed"
            }
            Self::CrimeReported => "Suspicion, allegation or knowledge of a crime",
            Self::DecisionDisputed => {
                "The disagreement of a professional with the conference's decision"
            }
            Self::DifficultyNoticed => {
                "Awareness of difficulties in carrying out the plan"
            }
            Self::Disagreement => "The disagreement between professionals",
            Self::EnquiryInitiated => {
                "The start of the section 47 enquiry at a strategy discussion"
            }
            Self::ExclusionConsidered => "The view that a parent may have to be excluded",
            Self::GroundWithoutReview => {
                "The move to another authority for good, the eighteenth birthday, death, or departure from the UK for good"
            }
            Self::MoveNotified => {
                "The notification that a child with a plan has moved in to stay"
            }
            Self::OrderExaminationsConcluded => {
                "The conclusion of the examinations and assessments under the child assessment order"
            }
            Self::PlanDiscontinued => "The discontinuation of the child protection plan",
            Self::PlanMade => "The decision that the child has a child protection plan",
            Self::PublicConcern => {
                "The approach of a member of the public with a concern"
            }
            Self::RecordReceived => "The receipt of the conference record",
            Self::ReferralReceived => "Receipt of the referral",
            Self::RemovalByParent => {
                "The removal of a child looked after under section 20 by a parent, or a parent's intention of it"
            }
            Self::ResponsibilityAgreed => {
                "Agreement on which authority takes responsibility"
            }
            Self::ResponsibilityConfirmed => {
                "The receiving authority's written confirmation that it manages the case"
            }
            Self::ReturnHomeProposed => {
                "The proposal to return a child under a care order home"
            }
            Self::ReturnRequested => {
                "The unexpected request of a parent for the return of a child whose plan has ended"
            }
            Self::TelephoneReferral => "The referral by telephone",
            Self::UnbornThresholdMet => {
                "The decision that the threshold for a conference on the unborn child is met"
            }
        }
    }

    /// The one of this name or title; capitals, spaces and hyphens do not matter.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        Some(
            match crate::log::folded(text).as_str() {
                "agreement on which authority takes responsibility" => {
                    Self::ResponsibilityAgreed
                }
                "awareness of difficulties in carrying out the plan" => {
                    Self::DifficultyNoticed
                }
                "birth" => Self::Birth,
                "child returned" => Self::ChildReturned,
                "complaint made" => Self::ComplaintMade,
                "concern identified" => Self::ConcernIdentified,
                "conference not called" => Self::ConferenceNotCalled,
                "crime reported" => Self::CrimeReported,
                "decision disputed" => Self::DecisionDisputed,
                "difficulty noticed" => Self::DifficultyNoticed,
                "disagreement" => Self::Disagreement,
                "enquiry initiated" => Self::EnquiryInitiated,
                "exclusion considered" => Self::ExclusionConsidered,
                "ground without review" => Self::GroundWithoutReview,
                "identification of the child protection concern" => {
                    Self::ConcernIdentified
                }
                "move notified" => Self::MoveNotified,
                "order examinations concluded" => Self::OrderExaminationsConcluded,
                "plan discontinued" => Self::PlanDiscontinued,
                "plan made" => Self::PlanMade,
                "public concern" => Self::PublicConcern,
                "receipt of the referral" => Self::ReferralReceived,
                "record received" => Self::RecordReceived,
                "referral received" => Self::ReferralReceived,
                "removal by parent" => Self::RemovalByParent,
                "responsibility agreed" => Self::ResponsibilityAgreed,
                "responsibility confirmed" => Self::ResponsibilityConfirmed,
                "return home proposed" => Self::ReturnHomeProposed,
                "return requested" => Self::ReturnRequested,
                "suspicion, allegation or knowledge of a crime" => Self::CrimeReported,
                "telephone referral" => Self::TelephoneReferral,
                "the approach of a member of the public with a concern" => {
                    Self::PublicConcern
                }
                "the childs birth" => Self::Birth,
                "the childs return home" => Self::ChildReturned,
                "the complaint about a conference" => Self::ComplaintMade,
                "the conclusion of the examinations and assessments under the child assessment order" => {
                    Self::OrderExaminationsConcluded
                }
                "the conclusion that no initial conference is needed" => {
                    Self::ConferenceNotCalled
                }
                "the decision that the child has a child protection plan" => {
                    Self::PlanMade
                }
                "the decision that the threshold for a conference on the unborn child is met" => {
                    Self::UnbornThresholdMet
                }
                "the disagreement between professionals" => Self::Disagreement,
                "the disagreement of a professional with the conferences decision" => {
                    Self::DecisionDisputed
                }
                "the discontinuation of the child protection plan" => {
                    Self::PlanDiscontinued
                }
                "the move to another authority for good, the eighteenth birthday, death, or departure from the uk for good" => {
                    Self::GroundWithoutReview
                }
                "the notification that a child with a plan has moved in to stay" => {
                    Self::MoveNotified
                }
                "the proposal to return a child under a care order home" => {
                    Self::ReturnHomeProposed
                }
                "the receipt of the conference record" => Self::RecordReceived,
                "the receiving authoritys written confirmation that it manages the case" => {
                    Self::ResponsibilityConfirmed
                }
                "the referral by telephone" => Self::TelephoneReferral,
                "the removal of a child looked after under section 20 by a parent, or a parents intention of it" => {
                    Self::RemovalByParent
                }
                "the start of the section 47 enquiry at a strategy discussion" => {
                    Self::EnquiryInitiated
                }
                "the unexpected request of a parent for the return of a child whose plan has ended" => {
                    Self::ReturnRequested
                }
                "the view that a parent may have to be excluded" => {
                    Self::ExclusionConsidered
                }
                "unborn threshold met" => Self::UnbornThresholdMet,
                _ => return None,
            },
        )
    }
}

/// A date that is expected and can be revised.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize
)]
pub enum NamedDate {
    /// The due date of delivery
    #[serde(rename = "due-date")]
    DueDate,
}

impl NamedDate {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::DueDate];

    /// The name that the policies and case logs use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::DueDate => "due-date",
        }
    }

    /// Its title, as people read it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::DueDate => "The due date of delivery",
        }
    }

    /// The one of this name or title; capitals, spaces and hyphens do not matter.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        Some(
            match crate::log::folded(text).as_str() {
                "due date" => Self::DueDate,
                "the due date of delivery" => Self::DueDate,
                _ => return None,
            },
        )
    }
}

impl Milestone {
    /// Every time it happened, in order: where it is recorded itself, and where an act or its outcome marks it.
    #[must_use]
    pub fn occurrences(self, timeline: &Timeline) -> Vec<Occurrence<'_>> {
        match self {
            Self::Birth => together([timeline.recorded(What::Milestone(Self::Birth))]),
            Self::ChildReturned => {
                together([timeline.recorded(What::Milestone(Self::ChildReturned))])
            }
            Self::ComplaintMade => {
                together([timeline.recorded(What::Milestone(Self::ComplaintMade))])
            }
            Self::ConcernIdentified => {
                together([timeline.recorded(What::Milestone(Self::ConcernIdentified))])
            }
            Self::ConferenceNotCalled => {
                together([
                    timeline.recorded(What::Milestone(Self::ConferenceNotCalled)),
                    timeline
                        .came_out(
                            Act::EnquiryOutcomeOutcome,
                            Outcome::EnquiryOutcomeOutcome(
                                EnquiryOutcomeOutcomeOutcome::ConcernsAreNotSubstantiated,
                            ),
                        ),
                    timeline
                        .came_out(
                            Act::EnquiryOutcomeOutcome,
                            Outcome::EnquiryOutcomeOutcome(
                                EnquiryOutcomeOutcomeOutcome::NoContinuingRiskIsFound,
                            ),
                        ),
                ])
            }
            Self::CrimeReported => {
                together([timeline.recorded(What::Milestone(Self::CrimeReported))])
            }
            Self::DecisionDisputed => {
                together([timeline.recorded(What::Milestone(Self::DecisionDisputed))])
            }
            Self::DifficultyNoticed => {
                together([timeline.recorded(What::Milestone(Self::DifficultyNoticed))])
            }
            Self::Disagreement => {
                together([timeline.recorded(What::Milestone(Self::Disagreement))])
            }
            Self::EnquiryInitiated => {
                together([
                    timeline.recorded(What::Milestone(Self::EnquiryInitiated)),
                    first_only(
                        timeline
                            .came_out(
                                Act::StrategyDiscussion,
                                Outcome::StrategyDiscussion(
                                    StrategyDiscussionOutcome::StartAnEnquiry,
                                ),
                            ),
                    ),
                ])
            }
            Self::ExclusionConsidered => {
                together([timeline.recorded(What::Milestone(Self::ExclusionConsidered))])
            }
            Self::GroundWithoutReview => {
                together([timeline.recorded(What::Milestone(Self::GroundWithoutReview))])
            }
            Self::MoveNotified => {
                together([timeline.recorded(What::Milestone(Self::MoveNotified))])
            }
            Self::OrderExaminationsConcluded => {
                together([
                    timeline.recorded(What::Milestone(Self::OrderExaminationsConcluded)),
                ])
            }
            Self::PlanDiscontinued => {
                together([
                    timeline.recorded(What::Milestone(Self::PlanDiscontinued)),
                    Act::EndingWithoutReviewAgree.occurrences(timeline),
                    timeline
                        .came_out(
                            Act::ReviewConference,
                            Outcome::ReviewConference(ReviewConferenceOutcome::PlanEnds),
                        ),
                    timeline
                        .came_out(
                            Act::TransferConference,
                            Outcome::TransferConference(
                                TransferConferenceOutcome::NoPlan,
                            ),
                        ),
                ])
            }
            Self::PlanMade => {
                together([
                    timeline.recorded(What::Milestone(Self::PlanMade)),
                    timeline
                        .came_out(
                            Act::InitialConference,
                            Outcome::InitialConference(InitialConferenceOutcome::Plan),
                        ),
                    timeline
                        .came_out(
                            Act::PreBirthConference,
                            Outcome::PreBirthConference(PreBirthConferenceOutcome::Plan),
                        ),
                    timeline
                        .came_out(
                            Act::TransferConference,
                            Outcome::TransferConference(TransferConferenceOutcome::Plan),
                        ),
                ])
            }
            Self::PublicConcern => {
                together([timeline.recorded(What::Milestone(Self::PublicConcern))])
            }
            Self::RecordReceived => {
                together([timeline.recorded(What::Milestone(Self::RecordReceived))])
            }
            Self::ReferralReceived => {
                together([timeline.recorded(What::Milestone(Self::ReferralReceived))])
            }
            Self::RemovalByParent => {
                together([timeline.recorded(What::Milestone(Self::RemovalByParent))])
            }
            Self::ResponsibilityAgreed => {
                together([
                    timeline.recorded(What::Milestone(Self::ResponsibilityAgreed)),
                    Act::HostAndHomeAgree.occurrences(timeline),
                ])
            }
            Self::ResponsibilityConfirmed => {
                together([
                    timeline.recorded(What::Milestone(Self::ResponsibilityConfirmed)),
                ])
            }
            Self::ReturnHomeProposed => {
                together([timeline.recorded(What::Milestone(Self::ReturnHomeProposed))])
            }
            Self::ReturnRequested => {
                together([timeline.recorded(What::Milestone(Self::ReturnRequested))])
            }
            Self::TelephoneReferral => {
                together([
                    timeline.recorded(What::Milestone(Self::TelephoneReferral)),
                    timeline
                        .came_out(
                            Act::PoliceReferralsRefer,
                            Outcome::PoliceReferralsRefer(
                                PoliceReferralsReferOutcome::ByTelephone,
                            ),
                        ),
                ])
            }
            Self::UnbornThresholdMet => {
                together([
                    timeline.recorded(What::Milestone(Self::UnbornThresholdMet)),
                    timeline
                        .came_out(
                            Act::PreBirthConferencesWeigh,
                            Outcome::PreBirthConferencesWeigh(
                                PreBirthConferencesWeighOutcome::ThresholdMet,
                            ),
                        ),
                ])
            }
        }
    }
}
