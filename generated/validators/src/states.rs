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
    /// Police protection
    #[serde(rename = "police-protection")]
    PoliceProtection,
}

impl State {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::EmergencyProtectionOrder => "An emergency protection order",
            Self::HostResponsibility => {
                "The host authority's responsibility for emergency and continuing action"
            }
            Self::PoliceProtection => "Police protection",
        }
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
            Self::PoliceProtection => {
                together([
                    timeline.recorded(What::StateBegins(Self::PoliceProtection)),
                    Act::UseOfPolicePowers.occurrences(timeline),
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
            Self::PoliceProtection => {
                together([timeline.recorded(What::StateEnds(Self::PoliceProtection))])
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
