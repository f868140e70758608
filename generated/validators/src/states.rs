//! The intervals of a case: what begins and ends each of them.
#![allow(clippy::enum_variant_names, reason = "the names are those of the policies")]
use crate::acts::Act;
use crate::moments::Milestone;
use crate::calendar::Moment;
use crate::timeline::{Occurrence, Timeline, What, together};
use crate::truth::Truth;
use serde::{Deserialize, Serialize};

/// An interval of a case, such as a plan in force.
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
pub enum State {
    /// The summary of the allegation on the personnel file
    #[serde(rename = "allegation-record")]
    AllegationRecord,
    /// An emergency protection order
    #[serde(rename = "emergency-protection-order")]
    EmergencyProtectionOrder,
    /// The service that the originating authority goes on giving after the move
    #[serde(rename = "extended-service")]
    ExtendedService,
    /// The home authority's responsibility for the child
    #[serde(rename = "home-responsibility")]
    HomeResponsibility,
    /// The host authority's responsibility for emergency and continuing action
    #[serde(rename = "host-responsibility")]
    HostResponsibility,
    /// The time shortly before the child's move
    #[serde(rename = "move-is-near")]
    MoveIsNear,
    /// The originating authority's responsibility for the case
    #[serde(rename = "originating-responsibility")]
    OriginatingResponsibility,
    /// The originating authority's responsibility for a child to whom it goes on giving a service
    #[serde(rename = "originating-responsibility-in-extended-service")]
    OriginatingResponsibilityInExtendedService,
    /// The originating authority's responsibility for a child without a plan
    #[serde(rename = "originating-responsibility-without-plan")]
    OriginatingResponsibilityWithoutPlan,
    /// A stay that counts as a move for good
    #[serde(rename = "permanent-stay")]
    PermanentStay,
    /// The pilot period
    #[serde(rename = "pilot-period")]
    PilotPeriod,
    /// The child protection plan
    #[serde(rename = "plan-in-force")]
    PlanInForce,
    /// Police protection
    #[serde(rename = "police-protection")]
    PoliceProtection,
    /// The receiving authority's responsibility for a section 47 enquiry after the move
    #[serde(rename = "receiving-enquiry-responsibility")]
    ReceivingEnquiryResponsibility,
    /// The receiving authority's responsibility for managing the case
    #[serde(rename = "receiving-responsibility")]
    ReceivingResponsibility,
    /// The receiving authority's responsibility for a child without a plan
    #[serde(rename = "receiving-responsibility-without-plan")]
    ReceivingResponsibilityWithoutPlan,
    /// The time for which earlier addresses are asked
    #[serde(rename = "years-of-addresses")]
    YearsOfAddresses,
}

impl State {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::AllegationRecord,
        Self::EmergencyProtectionOrder,
        Self::ExtendedService,
        Self::HomeResponsibility,
        Self::HostResponsibility,
        Self::MoveIsNear,
        Self::OriginatingResponsibility,
        Self::OriginatingResponsibilityInExtendedService,
        Self::OriginatingResponsibilityWithoutPlan,
        Self::PermanentStay,
        Self::PilotPeriod,
        Self::PlanInForce,
        Self::PoliceProtection,
        Self::ReceivingEnquiryResponsibility,
        Self::ReceivingResponsibility,
        Self::ReceivingResponsibilityWithoutPlan,
        Self::YearsOfAddresses,
    ];

    /// The name that the policies and case logs use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::AllegationRecord => "allegation-record",
            Self::EmergencyProtectionOrder => "emergency-protection-order",
            Self::ExtendedService => "extended-service",
            Self::HomeResponsibility => "home-responsibility",
            Self::HostResponsibility => "host-responsibility",
            Self::MoveIsNear => "move-is-near",
            Self::OriginatingResponsibility => "originating-responsibility",
            Self::OriginatingResponsibilityInExtendedService => {
                "originating-responsibility-in-extended-service"
            }
            Self::OriginatingResponsibilityWithoutPlan => {
                "originating-responsibility-without-plan"
            }
            Self::PermanentStay => "permanent-stay",
            Self::PilotPeriod => "pilot-period",
            Self::PlanInForce => "plan-in-force",
            Self::PoliceProtection => "police-protection",
            Self::ReceivingEnquiryResponsibility => "receiving-enquiry-responsibility",
            Self::ReceivingResponsibility => "receiving-responsibility",
            Self::ReceivingResponsibilityWithoutPlan => {
                "receiving-responsibility-without-plan"
            }
            Self::YearsOfAddresses => "years-of-addresses",
        }
    }

    /// Its title, as people read it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::AllegationRecord => {
                "The summary of the allegation on the personnel file"
            }
            Self::EmergencyProtectionOrder => "An emergency protection order",
            Self::ExtendedService => {
                "The service that the originating authority goes on giving after the move"
            }
            Self::HomeResponsibility => {
                "The home authority's responsibility for the child"
            }
            Self::HostResponsibility => {
                "The host authority's responsibility for emergency and continuing action"
            }
            Self::MoveIsNear => "The time shortly before the child's move",
            Self::OriginatingResponsibility => {
                "The originating authority's responsibility for the case"
            }
            Self::OriginatingResponsibilityInExtendedService => {
                "The originating authority's responsibility for a child to whom it goes on giving a service"
            }
            Self::OriginatingResponsibilityWithoutPlan => {
                "The originating authority's responsibility for a child without a plan"
            }
            Self::PermanentStay => "A stay that counts as a move for good",
            Self::PilotPeriod => "The pilot period",
            Self::PlanInForce => "The child protection plan",
            Self::PoliceProtection => "Police protection",
            Self::ReceivingEnquiryResponsibility => {
                "The receiving authority's responsibility for a section 47 enquiry after the move"
            }
            Self::ReceivingResponsibility => {
                "The receiving authority's responsibility for managing the case"
            }
            Self::ReceivingResponsibilityWithoutPlan => {
                "The receiving authority's responsibility for a child without a plan"
            }
            Self::YearsOfAddresses => "The time for which earlier addresses are asked",
        }
    }

    /// The one of this name or title; capitals, spaces and hyphens do not matter.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        {
            static NAMES: &[(&str, State)] = &[
                ("a stay that counts as a move for good", State::PermanentStay),
                ("allegation record", State::AllegationRecord),
                ("an emergency protection order", State::EmergencyProtectionOrder),
                ("emergency protection order", State::EmergencyProtectionOrder),
                ("extended service", State::ExtendedService),
                ("home responsibility", State::HomeResponsibility),
                ("host responsibility", State::HostResponsibility),
                ("move is near", State::MoveIsNear),
                ("originating responsibility", State::OriginatingResponsibility),
                (
                    "originating responsibility in extended service",
                    State::OriginatingResponsibilityInExtendedService,
                ),
                (
                    "originating responsibility without plan",
                    State::OriginatingResponsibilityWithoutPlan,
                ),
                ("permanent stay", State::PermanentStay),
                ("pilot period", State::PilotPeriod),
                ("plan in force", State::PlanInForce),
                ("police protection", State::PoliceProtection),
                (
                    "receiving enquiry responsibility",
                    State::ReceivingEnquiryResponsibility,
                ),
                ("receiving responsibility", State::ReceivingResponsibility),
                (
                    "receiving responsibility without plan",
                    State::ReceivingResponsibilityWithoutPlan,
                ),
                ("the child protection plan", State::PlanInForce),
                (
                    "the home authoritys responsibility for the child",
                    State::HomeResponsibility,
                ),
                (
                    "the host authoritys responsibility for emergency and continuing action",
                    State::HostResponsibility,
                ),
                (
                    "the originating authoritys responsibility for a child to whom it goes on giving a service",
                    State::OriginatingResponsibilityInExtendedService,
                ),
                (
                    "the originating authoritys responsibility for a child without a plan",
                    State::OriginatingResponsibilityWithoutPlan,
                ),
                (
                    "the originating authoritys responsibility for the case",
                    State::OriginatingResponsibility,
                ),
                ("the pilot period", State::PilotPeriod),
                (
                    "the receiving authoritys responsibility for a child without a plan",
                    State::ReceivingResponsibilityWithoutPlan,
                ),
                (
                    "the receiving authoritys responsibility for a section 47 enquiry after the move",
                    State::ReceivingEnquiryResponsibility,
                ),
                (
                    "the receiving authoritys responsibility for managing the case",
                    State::ReceivingResponsibility,
                ),
                (
                    "the service that the originating authority goes on giving after the move",
                    State::ExtendedService,
                ),
                (
                    "the summary of the allegation on the personnel file",
                    State::AllegationRecord,
                ),
                (
                    "the time for which earlier addresses are asked",
                    State::YearsOfAddresses,
                ),
                ("the time shortly before the childs move", State::MoveIsNear),
                ("years of addresses", State::YearsOfAddresses),
            ];
            crate::log::among(NAMES, text)
        }
    }

    /// Its place among all of them.
    #[allow(dead_code, reason = "not everything is looked up by its place")]
    pub(crate) fn place(self) -> usize {
        self as usize
    }
}

impl State {
    /// Every time it begins, in order.
    #[must_use]
    pub fn begins(self, timeline: &Timeline) -> Vec<Occurrence<'_>> {
        match self {
            Self::AllegationRecord => {
                together([
                    timeline.recorded(What::StateBegins(Self::AllegationRecord)),
                    Milestone::AllegationMade.occurrences(timeline),
                ])
            }
            Self::EmergencyProtectionOrder => {
                together([
                    timeline.recorded(What::StateBegins(Self::EmergencyProtectionOrder)),
                ])
            }
            Self::ExtendedService => {
                together([
                    timeline.recorded(What::StateBegins(Self::ExtendedService)),
                    Milestone::ChildMoves.occurrences(timeline),
                ])
            }
            Self::HomeResponsibility => {
                together([
                    timeline.recorded(What::StateBegins(Self::HomeResponsibility)),
                    Milestone::HostActionOver.occurrences(timeline),
                ])
            }
            Self::HostResponsibility => {
                together([
                    timeline.recorded(What::StateBegins(Self::HostResponsibility)),
                ])
            }
            Self::MoveIsNear => {
                together([timeline.recorded(What::StateBegins(Self::MoveIsNear))])
            }
            Self::OriginatingResponsibility => {
                together([
                    timeline.recorded(What::StateBegins(Self::OriginatingResponsibility)),
                ])
            }
            Self::OriginatingResponsibilityInExtendedService => {
                together([
                    timeline
                        .recorded(
                            What::StateBegins(
                                Self::OriginatingResponsibilityInExtendedService,
                            ),
                        ),
                ])
            }
            Self::OriginatingResponsibilityWithoutPlan => {
                together([
                    timeline
                        .recorded(
                            What::StateBegins(Self::OriginatingResponsibilityWithoutPlan),
                        ),
                ])
            }
            Self::PermanentStay => {
                together([
                    timeline.recorded(What::StateBegins(Self::PermanentStay)),
                    Milestone::ChildMoves.occurrences(timeline),
                ])
            }
            Self::PilotPeriod => {
                together([
                    timeline.recorded(What::StateBegins(Self::PilotPeriod)),
                    Milestone::PilotBegins.occurrences(timeline),
                ])
            }
            Self::PlanInForce => {
                together([
                    timeline.recorded(What::StateBegins(Self::PlanInForce)),
                    Milestone::PlanMade.occurrences(timeline),
                ])
            }
            Self::PoliceProtection => {
                together([
                    timeline.recorded(What::StateBegins(Self::PoliceProtection)),
                    Act::UseOfPolicePowers.occurrences(timeline),
                ])
            }
            Self::ReceivingEnquiryResponsibility => {
                together([
                    timeline
                        .recorded(
                            What::StateBegins(Self::ReceivingEnquiryResponsibility),
                        ),
                    Milestone::EnquiryInitiated.occurrences(timeline),
                ])
            }
            Self::ReceivingResponsibility => {
                together([
                    timeline.recorded(What::StateBegins(Self::ReceivingResponsibility)),
                    Milestone::ResponsibilityConfirmed.occurrences(timeline),
                ])
            }
            Self::ReceivingResponsibilityWithoutPlan => {
                together([
                    timeline
                        .recorded(
                            What::StateBegins(Self::ReceivingResponsibilityWithoutPlan),
                        ),
                    Milestone::AssessmentAcknowledged.occurrences(timeline),
                ])
            }
            Self::YearsOfAddresses => {
                together([timeline.recorded(What::StateBegins(Self::YearsOfAddresses))])
            }
        }
    }

    /// Every time it ends, in order.
    #[must_use]
    pub fn ends(self, timeline: &Timeline) -> Vec<Occurrence<'_>> {
        match self {
            Self::AllegationRecord => {
                together([
                    timeline.recorded(What::StateEnds(Self::AllegationRecord)),
                    Act::RecordRemoval.occurrences(timeline),
                ])
            }
            Self::EmergencyProtectionOrder => {
                together([
                    timeline.recorded(What::StateEnds(Self::EmergencyProtectionOrder)),
                ])
            }
            Self::ExtendedService => {
                together([timeline.recorded(What::StateEnds(Self::ExtendedService))])
            }
            Self::HomeResponsibility => {
                together([timeline.recorded(What::StateEnds(Self::HomeResponsibility))])
            }
            Self::HostResponsibility => {
                together([
                    timeline.recorded(What::StateEnds(Self::HostResponsibility)),
                    Milestone::ResponsibilityAgreed.occurrences(timeline),
                    Milestone::HostActionOver.occurrences(timeline),
                ])
            }
            Self::MoveIsNear => {
                together([
                    timeline.recorded(What::StateEnds(Self::MoveIsNear)),
                    Milestone::ChildMoves.occurrences(timeline),
                ])
            }
            Self::OriginatingResponsibility => {
                together([
                    timeline.recorded(What::StateEnds(Self::OriginatingResponsibility)),
                    Act::TransferConference.occurrences(timeline),
                    Milestone::ResponsibilityConfirmed.occurrences(timeline),
                ])
            }
            Self::OriginatingResponsibilityInExtendedService => {
                together([
                    timeline
                        .recorded(
                            What::StateEnds(
                                Self::OriginatingResponsibilityInExtendedService,
                            ),
                        ),
                    Milestone::EnquiryInitiated.occurrences(timeline),
                ])
            }
            Self::OriginatingResponsibilityWithoutPlan => {
                together([
                    timeline
                        .recorded(
                            What::StateEnds(Self::OriginatingResponsibilityWithoutPlan),
                        ),
                    Milestone::AssessmentAcknowledged.occurrences(timeline),
                    Milestone::EnquiryCompleted.occurrences(timeline),
                ])
            }
            Self::PermanentStay => {
                together([timeline.recorded(What::StateEnds(Self::PermanentStay))])
            }
            Self::PilotPeriod => {
                together([
                    timeline.recorded(What::StateEnds(Self::PilotPeriod)),
                    Milestone::PilotEnds.occurrences(timeline),
                ])
            }
            Self::PlanInForce => {
                together([
                    timeline.recorded(What::StateEnds(Self::PlanInForce)),
                    Milestone::PlanDiscontinued.occurrences(timeline),
                ])
            }
            Self::PoliceProtection => {
                together([timeline.recorded(What::StateEnds(Self::PoliceProtection))])
            }
            Self::ReceivingEnquiryResponsibility => {
                together([
                    timeline
                        .recorded(What::StateEnds(Self::ReceivingEnquiryResponsibility)),
                ])
            }
            Self::ReceivingResponsibility => {
                together([
                    timeline.recorded(What::StateEnds(Self::ReceivingResponsibility)),
                ])
            }
            Self::ReceivingResponsibilityWithoutPlan => {
                together([
                    timeline
                        .recorded(
                            What::StateEnds(Self::ReceivingResponsibilityWithoutPlan),
                        ),
                ])
            }
            Self::YearsOfAddresses => {
                together([timeline.recorded(What::StateEnds(Self::YearsOfAddresses))])
            }
        }
    }

    /// Whether it is running at a moment: it began, and has not ended since.
    #[must_use]
    pub fn running(self, timeline: &Timeline, at: Moment) -> Truth {
        crate::limits::running(
            &self.begins(timeline),
            &self.ends(timeline),
            self.title(),
            at,
        )
    }
}
