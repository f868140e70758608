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
    /// An emergency protection order
    #[serde(rename = "emergency-protection-order")]
    EmergencyProtectionOrder,
    /// The host authority's responsibility for emergency and continuing action
    #[serde(rename = "host-responsibility")]
    HostResponsibility,
    /// The originating authority's responsibility for the case
    #[serde(rename = "originating-responsibility")]
    OriginatingResponsibility,
    /// The child protection plan
    #[serde(rename = "plan-in-force")]
    PlanInForce,
    /// Police protection
    #[serde(rename = "police-protection")]
    PoliceProtection,
    /// The receiving authority's responsibility for managing the case
    #[serde(rename = "receiving-responsibility")]
    ReceivingResponsibility,
}

impl State {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::EmergencyProtectionOrder,
        Self::HostResponsibility,
        Self::OriginatingResponsibility,
        Self::PlanInForce,
        Self::PoliceProtection,
        Self::ReceivingResponsibility,
    ];

    /// The name that the policies and case logs use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::EmergencyProtectionOrder => "emergency-protection-order",
            Self::HostResponsibility => "host-responsibility",
            Self::OriginatingResponsibility => "originating-responsibility",
            Self::PlanInForce => "plan-in-force",
            Self::PoliceProtection => "police-protection",
            Self::ReceivingResponsibility => "receiving-responsibility",
        }
    }

    /// Its title, as people read it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::EmergencyProtectionOrder => "An emergency protection order",
            Self::HostResponsibility => {
                "The host authority's responsibility for emergency and continuing action"
            }
            Self::OriginatingResponsibility => {
                "The originating authority's responsibility for the case"
            }
            Self::PlanInForce => "The child protection plan",
            Self::PoliceProtection => "Police protection",
            Self::ReceivingResponsibility => {
                "The receiving authority's responsibility for managing the case"
            }
        }
    }

    /// The one of this name or title; capitals, spaces and hyphens do not matter.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        Some(
            match crate::log::folded(text).as_str() {
                "an emergency protection order" => Self::EmergencyProtectionOrder,
                "emergency protection order" => Self::EmergencyProtectionOrder,
                "host responsibility" => Self::HostResponsibility,
                "originating responsibility" => Self::OriginatingResponsibility,
                "plan in force" => Self::PlanInForce,
                "police protection" => Self::PoliceProtection,
                "receiving responsibility" => Self::ReceivingResponsibility,
                "the child protection plan" => Self::PlanInForce,
                "the host authoritys responsibility for emergency and continuing action" => {
                    Self::HostResponsibility
                }
                "the originating authoritys responsibility for the case" => {
                    Self::OriginatingResponsibility
                }
                "the receiving authoritys responsibility for managing the case" => {
                    Self::ReceivingResponsibility
                }
                _ => return None,
            },
        )
    }
}

impl State {
    /// Every time it begins, in order.
    #[must_use]
    pub fn begins(self, timeline: &Timeline) -> Vec<Occurrence<'_>> {
        match self {
            Self::EmergencyProtectionOrder => {
                together([
                    timeline.recorded(What::StateBegins(Self::EmergencyProtectionOrder)),
                ])
            }
            Self::HostResponsibility => {
                together([
                    timeline.recorded(What::StateBegins(Self::HostResponsibility)),
                ])
            }
            Self::OriginatingResponsibility => {
                together([
                    timeline.recorded(What::StateBegins(Self::OriginatingResponsibility)),
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
            Self::ReceivingResponsibility => {
                together([
                    timeline.recorded(What::StateBegins(Self::ReceivingResponsibility)),
                    Milestone::ResponsibilityConfirmed.occurrences(timeline),
                ])
            }
        }
    }

    /// Every time it ends, in order.
    #[must_use]
    pub fn ends(self, timeline: &Timeline) -> Vec<Occurrence<'_>> {
        match self {
            Self::EmergencyProtectionOrder => {
                together([
                    timeline.recorded(What::StateEnds(Self::EmergencyProtectionOrder)),
                ])
            }
            Self::HostResponsibility => {
                together([
                    timeline.recorded(What::StateEnds(Self::HostResponsibility)),
                    Milestone::ResponsibilityAgreed.occurrences(timeline),
                ])
            }
            Self::OriginatingResponsibility => {
                together([
                    timeline.recorded(What::StateEnds(Self::OriginatingResponsibility)),
                    Act::TransferConference.occurrences(timeline),
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
            Self::ReceivingResponsibility => {
                together([
                    timeline.recorded(What::StateEnds(Self::ReceivingResponsibility)),
                ])
            }
        }
    }

    /// Whether it is running at a moment: it began, and has not ended since.
    #[must_use]
    pub fn running(self, timeline: &Timeline, at: Moment) -> Truth {
        let begun = self.begins(timeline).into_iter().rfind(|one| one.earliest <= at);
        let Some(begun) = begun else { return Truth::No };
        let ended = self
            .ends(timeline)
            .into_iter()
            .find(|one| one.latest >= begun.earliest && one.earliest <= at);
        match ended {
            _ if begun.latest > at => Truth::NotRecorded(vec![self.title()]),
            None => Truth::Yes,
            Some(ended) if ended.latest <= at => Truth::No,
            Some(_) => Truth::NotRecorded(vec![self.title()]),
        }
    }
}
