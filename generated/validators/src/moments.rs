//! The moments from which time is counted, and what makes each of them happen.
#![allow(clippy::enum_variant_names, reason = "the names are those of the policies")]
use crate::acts::Act;
use crate::acts::{
    Outcome, EnquiryOutcomeOutcomeOutcome, PoliceReferralsReferOutcome,
    StrategyDiscussionOutcome,
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
    /// Identification of the child protection concern
    #[serde(rename = "concern-identified")]
    ConcernIdentified,
    /// The conclusion that no initial conference is needed
    #[serde(rename = "conference-not-called")]
    ConferenceNotCalled,
    /// Suspicion, allegation or knowledge of a crime
    #[serde(rename = "crime-reported")]
    CrimeReported,
    /// The start of the section 47 enquiry at a strategy discussion
    #[serde(rename = "enquiry-initiated")]
    EnquiryInitiated,
    /// The conclusion of the examinations and assessments under the child assessment order
    #[serde(rename = "order-examinations-concluded")]
    OrderExaminationsConcluded,
    /// Receipt of the referral
    #[serde(rename = "referral-received")]
    ReferralReceived,
    /// Agreement on which authority takes responsibility
    #[serde(rename = "responsibility-agreed")]
    ResponsibilityAgreed,
    /// The referral by telephone
    #[serde(rename = "telephone-referral")]
    TelephoneReferral,
}

impl Milestone {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::ConcernIdentified => "Identification of the child protection concern",
            Self::ConferenceNotCalled => {
                "The conclusion that no initial conference is needed"
            }
            Self::CrimeReported => "Suspicion, allegation or knowledge of a crime",
            Self::EnquiryInitiated => {
                "The start of the section 47 enquiry at a strategy discussion"
            }
            Self::OrderExaminationsConcluded => {
                "The conclusion of the examinations and assessments under the child assessment order"
            }
            Self::ReferralReceived => "Receipt of the referral",
            Self::ResponsibilityAgreed => {
                "Agreement on which authority takes responsibility"
            }
            Self::TelephoneReferral => "The referral by telephone",
        }
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
pub enum NamedDate {}
impl NamedDate {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {}
    }
}

impl Milestone {
    /// Every time it happened, in order: where it is recorded itself, and where an act or its outcome marks it.
    #[must_use]
    pub fn occurrences(self, timeline: &Timeline) -> Vec<Occurrence<'_>> {
        match self {
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
            Self::OrderExaminationsConcluded => {
                together([
                    timeline.recorded(What::Milestone(Self::OrderExaminationsConcluded)),
                ])
            }
            Self::ReferralReceived => {
                together([timeline.recorded(What::Milestone(Self::ReferralReceived))])
            }
            Self::ResponsibilityAgreed => {
                together([
                    timeline.recorded(What::Milestone(Self::ResponsibilityAgreed)),
                    Act::HostAndHomeAgree.occurrences(timeline),
                ])
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
        }
    }
}
