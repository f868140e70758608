//! The moments from which time is counted, and what makes each of them happen.
#![allow(clippy::enum_variant_names, reason = "the names are those of the policies")]
use crate::acts::Act;
use crate::acts::{
    Outcome, EnquiryOutcomeOutcomeOutcome, InitialConferenceOutcome,
    PermanentMoveAgreeOutcome, PoliceReferralsReferOutcome, PreBirthConferenceOutcome,
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
    /// The making of the allegation
    #[serde(rename = "allegation-made")]
    AllegationMade,
    /// The selection of the area to take part
    #[serde(rename = "area-selected")]
    AreaSelected,
    /// The confirmation in writing by both authorities that the originating one's assessment is complete,
    /// shared and acknowledged
    #[serde(rename = "assessment-acknowledged")]
    AssessmentAcknowledged,
    /// The child's birth
    #[serde(rename = "birth")]
    Birth,
    /// The death of a child
    #[serde(rename = "child-death")]
    ChildDeath,
    /// The child's move to the receiving authority's area
    #[serde(rename = "child-moves")]
    ChildMoves,
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
    /// The conviction
    #[serde(rename = "conviction")]
    Conviction,
    /// Suspicion, allegation or knowledge of a crime
    #[serde(rename = "crime-reported")]
    CrimeReported,
    /// The information that a criminal investigation or trial is over, or is not pursued
    #[serde(rename = "criminal-case-over")]
    CriminalCaseOver,
    /// The authority's receipt of the information that a curfew ban was contravened
    #[serde(rename = "curfew-informed")]
    CurfewInformed,
    /// The disagreement of a professional with the conference's decision
    #[serde(rename = "decision-disputed")]
    DecisionDisputed,
    /// The agreement of both authorities on other arrangements
    #[serde(rename = "departure-agreed")]
    DepartureAgreed,
    /// Awareness of difficulties in carrying out the plan
    #[serde(rename = "difficulty-noticed")]
    DifficultyNoticed,
    /// The disagreement between professionals
    #[serde(rename = "disagreement")]
    Disagreement,
    /// The completion of the section 47 enquiry
    #[serde(rename = "enquiry-completed")]
    EnquiryCompleted,
    /// The start of the section 47 enquiry at a strategy discussion
    #[serde(rename = "enquiry-initiated")]
    EnquiryInitiated,
    /// The view that a parent may have to be excluded
    #[serde(rename = "exclusion-considered")]
    ExclusionConsidered,
    /// The finding of the expectant mother or family
    #[serde(rename = "family-found")]
    FamilyFound,
    /// The sign that an expectant mother or family may be missing
    #[serde(rename = "family-missing")]
    FamilyMissing,
    /// The family's move during a section 47 enquiry
    #[serde(rename = "family-moves-during-enquiry")]
    FamilyMovesDuringEnquiry,
    /// The move to another authority for good, the eighteenth birthday, death, or departure from the UK
    /// for good
    #[serde(rename = "ground-without-review")]
    GroundWithoutReview,
    /// The end of the host authority's dealing with emergency and enquiry
    #[serde(rename = "host-action-over")]
    HostActionOver,
    /// The finding of the missing child
    #[serde(rename = "missing-child-found")]
    MissingChildFound,
    /// The agreement that the child has moved for good
    #[serde(rename = "move-agreed-permanent")]
    MoveAgreedPermanent,
    /// The discovery by a professional that a child with a plan moves or has moved
    #[serde(rename = "move-discovered")]
    MoveDiscovered,
    /// The notification that a child with a plan has moved in to stay
    #[serde(rename = "move-notified")]
    MoveNotified,
    /// The move abroad of a child with a plan
    #[serde(rename = "moved-abroad")]
    MovedAbroad,
    /// The decision not to charge or to caution, or the acquittal
    #[serde(rename = "no-conviction")]
    NoConviction,
    /// The conclusion of the examinations and assessments under the child assessment order
    #[serde(rename = "order-examinations-concluded")]
    OrderExaminationsConcluded,
    /// The receipt of information that may point to complex and organised abuse
    #[serde(rename = "organised-abuse-indicated")]
    OrganisedAbuseIndicated,
    /// Receipt of the organised abuse referral
    #[serde(rename = "organised-abuse-referred")]
    OrganisedAbuseReferred,
    /// Notice of the move to professionals of the originating authority's area
    #[serde(rename = "originating-told-of-move")]
    OriginatingToldOfMove,
    /// The beginning of the area's pilot
    #[serde(rename = "pilot-begins")]
    PilotBegins,
    /// The end of the area's pilot
    #[serde(rename = "pilot-ends")]
    PilotEnds,
    /// The discontinuation of the child protection plan
    #[serde(rename = "plan-discontinued")]
    PlanDiscontinued,
    /// The decision that the child has a child protection plan
    #[serde(rename = "plan-made")]
    PlanMade,
    /// Receipt of the relocation protocol
    #[serde(rename = "protocol-received")]
    ProtocolReceived,
    /// The approach of a member of the public with a concern
    #[serde(rename = "public-concern")]
    PublicConcern,
    /// Notice of the move to professionals of the receiving authority's area
    #[serde(rename = "receiving-told-of-move")]
    ReceivingToldOfMove,
    /// The receipt of the conference record
    #[serde(rename = "record-received")]
    RecordReceived,
    /// Receipt of the referral
    #[serde(rename = "referral-received")]
    ReferralReceived,
    /// The removal of a child looked after under section 20 by a parent, or a parent's intention of it
    #[serde(rename = "removal-by-parent")]
    RemovalByParent,
    /// The employer's receipt of the investigation report
    #[serde(rename = "report-received")]
    ReportReceived,
    /// Agreement on which authority takes responsibility
    #[serde(rename = "responsibility-agreed")]
    ResponsibilityAgreed,
    /// The receiving authority's written confirmation that it manages the case
    #[serde(rename = "responsibility-confirmed")]
    ResponsibilityConfirmed,
    /// The normal retirement age of the person
    #[serde(rename = "retirement-age")]
    RetirementAge,
    /// The proposal to return a child under a care order home
    #[serde(rename = "return-home-proposed")]
    ReturnHomeProposed,
    /// The unexpected request of a parent for the return of a child whose plan has ended
    #[serde(rename = "return-requested")]
    ReturnRequested,
    /// The child's return from being missing
    #[serde(rename = "returned-from-missing")]
    ReturnedFromMissing,
    /// The risk from another person becoming known
    #[serde(rename = "risk-from-another")]
    RiskFromAnother,
    /// Notice to the receiving authority that a family with services moves or has moved
    #[serde(rename = "services-move-notified")]
    ServicesMoveNotified,
    /// The referral by telephone
    #[serde(rename = "telephone-referral")]
    TelephoneReferral,
    /// The decision that the threshold for a conference on the unborn child is met
    #[serde(rename = "unborn-threshold-met")]
    UnbornThresholdMet,
    /// The originating authority's discovery of a move it did not know of
    #[serde(rename = "unknown-move-discovered")]
    UnknownMoveDiscovered,
    /// The child's going missing
    #[serde(rename = "went-missing")]
    WentMissing,
    /// The coming to notice of a young person at risk of significant harm outside the home
    #[serde(rename = "young-person-referred")]
    YoungPersonReferred,
}

impl Milestone {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::AllegationMade,
        Self::AreaSelected,
        Self::AssessmentAcknowledged,
        Self::Birth,
        Self::ChildDeath,
        Self::ChildMoves,
        Self::ChildReturned,
        Self::ComplaintMade,
        Self::ConcernIdentified,
        Self::ConferenceNotCalled,
        Self::Conviction,
        Self::CrimeReported,
        Self::CriminalCaseOver,
        Self::CurfewInformed,
        Self::DecisionDisputed,
        Self::DepartureAgreed,
        Self::DifficultyNoticed,
        Self::Disagreement,
        Self::EnquiryCompleted,
        Self::EnquiryInitiated,
        Self::ExclusionConsidered,
        Self::FamilyFound,
        Self::FamilyMissing,
        Self::FamilyMovesDuringEnquiry,
        Self::GroundWithoutReview,
        Self::HostActionOver,
        Self::MissingChildFound,
        Self::MoveAgreedPermanent,
        Self::MoveDiscovered,
        Self::MoveNotified,
        Self::MovedAbroad,
        Self::NoConviction,
        Self::OrderExaminationsConcluded,
        Self::OrganisedAbuseIndicated,
        Self::OrganisedAbuseReferred,
        Self::OriginatingToldOfMove,
        Self::PilotBegins,
        Self::PilotEnds,
        Self::PlanDiscontinued,
        Self::PlanMade,
        Self::ProtocolReceived,
        Self::PublicConcern,
        Self::ReceivingToldOfMove,
        Self::RecordReceived,
        Self::ReferralReceived,
        Self::RemovalByParent,
        Self::ReportReceived,
        Self::ResponsibilityAgreed,
        Self::ResponsibilityConfirmed,
        Self::RetirementAge,
        Self::ReturnHomeProposed,
        Self::ReturnRequested,
        Self::ReturnedFromMissing,
        Self::RiskFromAnother,
        Self::ServicesMoveNotified,
        Self::TelephoneReferral,
        Self::UnbornThresholdMet,
        Self::UnknownMoveDiscovered,
        Self::WentMissing,
        Self::YoungPersonReferred,
    ];

    /// The name that the policies and case logs use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::AllegationMade => "allegation-made",
            Self::AreaSelected => "area-selected",
            Self::AssessmentAcknowledged => "assessment-acknowledged",
            Self::Birth => "birth",
            Self::ChildDeath => "child-death",
            Self::ChildMoves => "child-moves",
            Self::ChildReturned => "child-returned",
            Self::ComplaintMade => "complaint-made",
            Self::ConcernIdentified => "concern-identified",
            Self::ConferenceNotCalled => "conference-not-called",
            Self::Conviction => "conviction",
            Self::CrimeReported => "crime-reported",
            Self::CriminalCaseOver => "criminal-case-over",
            Self::CurfewInformed => "curfew-informed",
            Self::DecisionDisputed => "decision-disputed",
            Self::DepartureAgreed => "departure-agreed",
            Self::DifficultyNoticed => "difficulty-noticed",
            Self::Disagreement => "disagreement",
            Self::EnquiryCompleted => "enquiry-completed",
            Self::EnquiryInitiated => "enquiry-initiated",
            Self::ExclusionConsidered => "exclusion-considered",
            Self::FamilyFound => "family-found",
            Self::FamilyMissing => "family-missing",
            Self::FamilyMovesDuringEnquiry => "family-moves-during-enquiry",
            Self::GroundWithoutReview => "ground-without-review",
            Self::HostActionOver => "host-action-over",
            Self::MissingChildFound => "missing-child-found",
            Self::MoveAgreedPermanent => "move-agreed-permanent",
            Self::MoveDiscovered => "move-discovered",
            Self::MoveNotified => "move-notified",
            Self::MovedAbroad => "moved-abroad",
            Self::NoConviction => "no-conviction",
            Self::OrderExaminationsConcluded => "order-examinations-concluded",
            Self::OrganisedAbuseIndicated => "organised-abuse-indicated",
            Self::OrganisedAbuseReferred => "organised-abuse-referred",
            Self::OriginatingToldOfMove => "originating-told-of-move",
            Self::PilotBegins => "pilot-begins",
            Self::PilotEnds => "pilot-ends",
            Self::PlanDiscontinued => "plan-discontinued",
            Self::PlanMade => "plan-made",
            Self::ProtocolReceived => "protocol-received",
            Self::PublicConcern => "public-concern",
            Self::ReceivingToldOfMove => "receiving-told-of-move",
            Self::RecordReceived => "record-received",
            Self::ReferralReceived => "referral-received",
            Self::RemovalByParent => "removal-by-parent",
            Self::ReportReceived => "report-received",
            Self::ResponsibilityAgreed => "responsibility-agreed",
            Self::ResponsibilityConfirmed => "responsibility-confirmed",
            Self::RetirementAge => "retirement-age",
            Self::ReturnHomeProposed => "return-home-proposed",
            Self::ReturnRequested => "return-requested",
            Self::ReturnedFromMissing => "returned-from-missing",
            Self::RiskFromAnother => "risk-from-another",
            Self::ServicesMoveNotified => "services-move-notified",
            Self::TelephoneReferral => "telephone-referral",
            Self::UnbornThresholdMet => "unborn-threshold-met",
            Self::UnknownMoveDiscovered => "unknown-move-discovered",
            Self::WentMissing => "went-missing",
            Self::YoungPersonReferred => "young-person-referred",
        }
    }

    /// Its title, as people read it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::AllegationMade => "The making of the allegation",
            Self::AreaSelected => "The selection of the area to take part",
            Self::AssessmentAcknowledged => {
                "The confirmation in writing by both authorities that the originating one's assessment is complete, shared and acknowledged"
            }
            Self::Birth => "The child's birth",
            Self::ChildDeath => "The death of a child",
            Self::ChildMoves => "The child's move to the receiving authority's area",
            Self::ChildReturned => "The child's return home",
            Self::ComplaintMade => "The complaint about a conference",
            Self::ConcernIdentified => "Identification of the child protection concern",
            Self::ConferenceNotCalled => {
                "The conclusion that no initial conference is needed"
            }
            Self::Conviction => "The conviction",
            Self::CrimeReported => "Suspicion, allegation or knowledge of a crime",
            Self::CriminalCaseOver => {
                "The information that a criminal investigation or trial is over, or is not pursued"
            }
            Self::CurfewInformed => {
                "The authority's receipt of the information that a curfew ban was contravened"
            }
            Self::DecisionDisputed => {
                "The disagreement of a professional with the conference's decision"
            }
            Self::DepartureAgreed => {
                "The agreement of both authorities on other arrangements"
            }
            Self::DifficultyNoticed => {
                "Awareness of difficulties in carrying out the plan"
            }
            Self::Disagreement => "The disagreement between professionals",
            Self::EnquiryCompleted => "The completion of the section 47 enquiry",
            Self::EnquiryInitiated => {
                "The start of the section 47 enquiry at a strategy discussion"
            }
            Self::ExclusionConsidered => "The view that a parent may have to be excluded",
            Self::FamilyFound => "The finding of the expectant mother or family",
            Self::FamilyMissing => {
                "The sign that an expectant mother or family may be missing"
            }
            Self::FamilyMovesDuringEnquiry => {
                "The family's move during a section 47 enquiry"
            }
            Self::GroundWithoutReview => {
                "The move to another authority for good, the eighteenth birthday, death, or departure from the UK for good"
            }
            Self::HostActionOver => {
                "The end of the host authority's dealing with emergency and enquiry"
            }
            Self::MissingChildFound => "The finding of the missing child",
            Self::MoveAgreedPermanent => {
                "The agreement that the child has moved for good"
            }
            Self::MoveDiscovered => {
                "The discovery by a professional that a child with a plan moves or has moved"
            }
            Self::MoveNotified => {
                "The notification that a child with a plan has moved in to stay"
            }
            Self::MovedAbroad => "The move abroad of a child with a plan",
            Self::NoConviction => {
                "The decision not to charge or to caution, or the acquittal"
            }
            Self::OrderExaminationsConcluded => {
                "The conclusion of the examinations and assessments under the child assessment order"
            }
            Self::OrganisedAbuseIndicated => {
                "The receipt of information that may point to complex and organised abuse"
            }
            Self::OrganisedAbuseReferred => "Receipt of the organised abuse referral",
            Self::OriginatingToldOfMove => {
                "Notice of the move to professionals of the originating authority's area"
            }
            Self::PilotBegins => "The beginning of the area's pilot",
            Self::PilotEnds => "The end of the area's pilot",
            Self::PlanDiscontinued => "The discontinuation of the child protection plan",
            Self::PlanMade => "The decision that the child has a child protection plan",
            Self::ProtocolReceived => "Receipt of the relocation protocol",
            Self::PublicConcern => {
                "The approach of a member of the public with a concern"
            }
            Self::ReceivingToldOfMove => {
                "Notice of the move to professionals of the receiving authority's area"
            }
            Self::RecordReceived => "The receipt of the conference record",
            Self::ReferralReceived => "Receipt of the referral",
            Self::RemovalByParent => {
                "The removal of a child looked after under section 20 by a parent, or a parent's intention of it"
            }
            Self::ReportReceived => "The employer's receipt of the investigation report",
            Self::ResponsibilityAgreed => {
                "Agreement on which authority takes responsibility"
            }
            Self::ResponsibilityConfirmed => {
                "The receiving authority's written confirmation that it manages the case"
            }
            Self::RetirementAge => "The normal retirement age of the person",
            Self::ReturnHomeProposed => {
                "The proposal to return a child under a care order home"
            }
            Self::ReturnRequested => {
                "The unexpected request of a parent for the return of a child whose plan has ended"
            }
            Self::ReturnedFromMissing => "The child's return from being missing",
            Self::RiskFromAnother => "The risk from another person becoming known",
            Self::ServicesMoveNotified => {
                "Notice to the receiving authority that a family with services moves or has moved"
            }
            Self::TelephoneReferral => "The referral by telephone",
            Self::UnbornThresholdMet => {
                "The decision that the threshold for a conference on the unborn child is met"
            }
            Self::UnknownMoveDiscovered => {
                "The originating authority's discovery of a move it did not know of"
            }
            Self::WentMissing => "The child's going missing",
            Self::YoungPersonReferred => {
                "The coming to notice of a young person at risk of significant harm outside the home"
            }
        }
    }

    /// The one of this name or title; capitals, spaces and hyphens do not matter.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        {
            static NAMES: &[(&str, Milestone)] = &[
                (
                    "agreement on which authority takes responsibility",
                    Milestone::ResponsibilityAgreed,
                ),
                ("allegation made", Milestone::AllegationMade),
                ("area selected", Milestone::AreaSelected),
                ("assessment acknowledged", Milestone::AssessmentAcknowledged),
                (
                    "awareness of difficulties in carrying out the plan",
                    Milestone::DifficultyNoticed,
                ),
                ("birth", Milestone::Birth),
                ("child death", Milestone::ChildDeath),
                ("child moves", Milestone::ChildMoves),
                ("child returned", Milestone::ChildReturned),
                ("complaint made", Milestone::ComplaintMade),
                ("concern identified", Milestone::ConcernIdentified),
                ("conference not called", Milestone::ConferenceNotCalled),
                ("conviction", Milestone::Conviction),
                ("crime reported", Milestone::CrimeReported),
                ("criminal case over", Milestone::CriminalCaseOver),
                ("curfew informed", Milestone::CurfewInformed),
                ("decision disputed", Milestone::DecisionDisputed),
                ("departure agreed", Milestone::DepartureAgreed),
                ("difficulty noticed", Milestone::DifficultyNoticed),
                ("disagreement", Milestone::Disagreement),
                ("enquiry completed", Milestone::EnquiryCompleted),
                ("enquiry initiated", Milestone::EnquiryInitiated),
                ("exclusion considered", Milestone::ExclusionConsidered),
                ("family found", Milestone::FamilyFound),
                ("family missing", Milestone::FamilyMissing),
                ("family moves during enquiry", Milestone::FamilyMovesDuringEnquiry),
                ("ground without review", Milestone::GroundWithoutReview),
                ("host action over", Milestone::HostActionOver),
                (
                    "identification of the child protection concern",
                    Milestone::ConcernIdentified,
                ),
                ("missing child found", Milestone::MissingChildFound),
                ("move agreed permanent", Milestone::MoveAgreedPermanent),
                ("move discovered", Milestone::MoveDiscovered),
                ("move notified", Milestone::MoveNotified),
                ("moved abroad", Milestone::MovedAbroad),
                ("no conviction", Milestone::NoConviction),
                (
                    "notice of the move to professionals of the originating authoritys area",
                    Milestone::OriginatingToldOfMove,
                ),
                (
                    "notice of the move to professionals of the receiving authoritys area",
                    Milestone::ReceivingToldOfMove,
                ),
                (
                    "notice to the receiving authority that a family with services moves or has moved",
                    Milestone::ServicesMoveNotified,
                ),
                ("order examinations concluded", Milestone::OrderExaminationsConcluded),
                ("organised abuse indicated", Milestone::OrganisedAbuseIndicated),
                ("organised abuse referred", Milestone::OrganisedAbuseReferred),
                ("originating told of move", Milestone::OriginatingToldOfMove),
                ("pilot begins", Milestone::PilotBegins),
                ("pilot ends", Milestone::PilotEnds),
                ("plan discontinued", Milestone::PlanDiscontinued),
                ("plan made", Milestone::PlanMade),
                ("protocol received", Milestone::ProtocolReceived),
                ("public concern", Milestone::PublicConcern),
                (
                    "receipt of the organised abuse referral",
                    Milestone::OrganisedAbuseReferred,
                ),
                ("receipt of the referral", Milestone::ReferralReceived),
                ("receipt of the relocation protocol", Milestone::ProtocolReceived),
                ("receiving told of move", Milestone::ReceivingToldOfMove),
                ("record received", Milestone::RecordReceived),
                ("referral received", Milestone::ReferralReceived),
                ("removal by parent", Milestone::RemovalByParent),
                ("report received", Milestone::ReportReceived),
                ("responsibility agreed", Milestone::ResponsibilityAgreed),
                ("responsibility confirmed", Milestone::ResponsibilityConfirmed),
                ("retirement age", Milestone::RetirementAge),
                ("return home proposed", Milestone::ReturnHomeProposed),
                ("return requested", Milestone::ReturnRequested),
                ("returned from missing", Milestone::ReturnedFromMissing),
                ("risk from another", Milestone::RiskFromAnother),
                ("services move notified", Milestone::ServicesMoveNotified),
                (
                    "suspicion, allegation or knowledge of a crime",
                    Milestone::CrimeReported,
                ),
                ("telephone referral", Milestone::TelephoneReferral),
                (
                    "the agreement of both authorities on other arrangements",
                    Milestone::DepartureAgreed,
                ),
                (
                    "the agreement that the child has moved for good",
                    Milestone::MoveAgreedPermanent,
                ),
                (
                    "the approach of a member of the public with a concern",
                    Milestone::PublicConcern,
                ),
                (
                    "the authoritys receipt of the information that a curfew ban was contravened",
                    Milestone::CurfewInformed,
                ),
                ("the beginning of the areas pilot", Milestone::PilotBegins),
                ("the childs birth", Milestone::Birth),
                ("the childs going missing", Milestone::WentMissing),
                (
                    "the childs move to the receiving authoritys area",
                    Milestone::ChildMoves,
                ),
                ("the childs return from being missing", Milestone::ReturnedFromMissing),
                ("the childs return home", Milestone::ChildReturned),
                (
                    "the coming to notice of a young person at risk of significant harm outside the home",
                    Milestone::YoungPersonReferred,
                ),
                ("the complaint about a conference", Milestone::ComplaintMade),
                (
                    "the completion of the section 47 enquiry",
                    Milestone::EnquiryCompleted,
                ),
                (
                    "the conclusion of the examinations and assessments under the child assessment order",
                    Milestone::OrderExaminationsConcluded,
                ),
                (
                    "the conclusion that no initial conference is needed",
                    Milestone::ConferenceNotCalled,
                ),
                (
                    "the confirmation in writing by both authorities that the originating ones assessment is complete, shared and acknowledged",
                    Milestone::AssessmentAcknowledged,
                ),
                ("the conviction", Milestone::Conviction),
                ("the death of a child", Milestone::ChildDeath),
                (
                    "the decision not to charge or to caution, or the acquittal",
                    Milestone::NoConviction,
                ),
                (
                    "the decision that the child has a child protection plan",
                    Milestone::PlanMade,
                ),
                (
                    "the decision that the threshold for a conference on the unborn child is met",
                    Milestone::UnbornThresholdMet,
                ),
                ("the disagreement between professionals", Milestone::Disagreement),
                (
                    "the disagreement of a professional with the conferences decision",
                    Milestone::DecisionDisputed,
                ),
                (
                    "the discontinuation of the child protection plan",
                    Milestone::PlanDiscontinued,
                ),
                (
                    "the discovery by a professional that a child with a plan moves or has moved",
                    Milestone::MoveDiscovered,
                ),
                (
                    "the employers receipt of the investigation report",
                    Milestone::ReportReceived,
                ),
                ("the end of the areas pilot", Milestone::PilotEnds),
                (
                    "the end of the host authoritys dealing with emergency and enquiry",
                    Milestone::HostActionOver,
                ),
                (
                    "the familys move during a section 47 enquiry",
                    Milestone::FamilyMovesDuringEnquiry,
                ),
                (
                    "the finding of the expectant mother or family",
                    Milestone::FamilyFound,
                ),
                ("the finding of the missing child", Milestone::MissingChildFound),
                (
                    "the information that a criminal investigation or trial is over, or is not pursued",
                    Milestone::CriminalCaseOver,
                ),
                ("the making of the allegation", Milestone::AllegationMade),
                ("the move abroad of a child with a plan", Milestone::MovedAbroad),
                (
                    "the move to another authority for good, the eighteenth birthday, death, or departure from the uk for good",
                    Milestone::GroundWithoutReview,
                ),
                ("the normal retirement age of the person", Milestone::RetirementAge),
                (
                    "the notification that a child with a plan has moved in to stay",
                    Milestone::MoveNotified,
                ),
                (
                    "the originating authoritys discovery of a move it did not know of",
                    Milestone::UnknownMoveDiscovered,
                ),
                (
                    "the proposal to return a child under a care order home",
                    Milestone::ReturnHomeProposed,
                ),
                (
                    "the receipt of information that may point to complex and organised abuse",
                    Milestone::OrganisedAbuseIndicated,
                ),
                ("the receipt of the conference record", Milestone::RecordReceived),
                (
                    "the receiving authoritys written confirmation that it manages the case",
                    Milestone::ResponsibilityConfirmed,
                ),
                ("the referral by telephone", Milestone::TelephoneReferral),
                (
                    "the removal of a child looked after under section 20 by a parent, or a parents intention of it",
                    Milestone::RemovalByParent,
                ),
                (
                    "the risk from another person becoming known",
                    Milestone::RiskFromAnother,
                ),
                ("the selection of the area to take part", Milestone::AreaSelected),
                (
                    "the sign that an expectant mother or family may be missing",
                    Milestone::FamilyMissing,
                ),
                (
                    "the start of the section 47 enquiry at a strategy discussion",
                    Milestone::EnquiryInitiated,
                ),
                (
                    "the unexpected request of a parent for the return of a child whose plan has ended",
                    Milestone::ReturnRequested,
                ),
                (
                    "the view that a parent may have to be excluded",
                    Milestone::ExclusionConsidered,
                ),
                ("unborn threshold met", Milestone::UnbornThresholdMet),
                ("unknown move discovered", Milestone::UnknownMoveDiscovered),
                ("went missing", Milestone::WentMissing),
                ("young person referred", Milestone::YoungPersonReferred),
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
        {
            static NAMES: &[(&str, NamedDate)] = &[
                ("due date", NamedDate::DueDate),
                ("the due date of delivery", NamedDate::DueDate),
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

impl Milestone {
    /// Every time it happened, in order: where it is recorded itself, and where an act or its outcome marks it.
    #[must_use]
    pub fn occurrences(self, timeline: &Timeline) -> Vec<Occurrence<'_>> {
        match self {
            Self::AllegationMade => {
                together([timeline.recorded(What::Milestone(Self::AllegationMade))])
            }
            Self::AreaSelected => {
                together([timeline.recorded(What::Milestone(Self::AreaSelected))])
            }
            Self::AssessmentAcknowledged => {
                together([
                    timeline.recorded(What::Milestone(Self::AssessmentAcknowledged)),
                    Act::MoveWithServicesTransfer.occurrences(timeline),
                ])
            }
            Self::Birth => together([timeline.recorded(What::Milestone(Self::Birth))]),
            Self::ChildDeath => {
                together([timeline.recorded(What::Milestone(Self::ChildDeath))])
            }
            Self::ChildMoves => {
                together([timeline.recorded(What::Milestone(Self::ChildMoves))])
            }
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
            Self::Conviction => {
                together([timeline.recorded(What::Milestone(Self::Conviction))])
            }
            Self::CrimeReported => {
                together([timeline.recorded(What::Milestone(Self::CrimeReported))])
            }
            Self::CriminalCaseOver => {
                together([timeline.recorded(What::Milestone(Self::CriminalCaseOver))])
            }
            Self::CurfewInformed => {
                together([timeline.recorded(What::Milestone(Self::CurfewInformed))])
            }
            Self::DecisionDisputed => {
                together([timeline.recorded(What::Milestone(Self::DecisionDisputed))])
            }
            Self::DepartureAgreed => {
                together([timeline.recorded(What::Milestone(Self::DepartureAgreed))])
            }
            Self::DifficultyNoticed => {
                together([timeline.recorded(What::Milestone(Self::DifficultyNoticed))])
            }
            Self::Disagreement => {
                together([timeline.recorded(What::Milestone(Self::Disagreement))])
            }
            Self::EnquiryCompleted => {
                together([
                    timeline.recorded(What::Milestone(Self::EnquiryCompleted)),
                    Act::MoveDuringEnquiryGoesOn.occurrences(timeline),
                ])
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
            Self::FamilyFound => {
                together([timeline.recorded(What::Milestone(Self::FamilyFound))])
            }
            Self::FamilyMissing => {
                together([timeline.recorded(What::Milestone(Self::FamilyMissing))])
            }
            Self::FamilyMovesDuringEnquiry => {
                together([
                    timeline.recorded(What::Milestone(Self::FamilyMovesDuringEnquiry)),
                ])
            }
            Self::GroundWithoutReview => {
                together([timeline.recorded(What::Milestone(Self::GroundWithoutReview))])
            }
            Self::HostActionOver => {
                together([
                    timeline.recorded(What::Milestone(Self::HostActionOver)),
                    Act::TwoAuthoritiesOutcome.occurrences(timeline),
                ])
            }
            Self::MissingChildFound => {
                together([timeline.recorded(What::Milestone(Self::MissingChildFound))])
            }
            Self::MoveAgreedPermanent => {
                together([
                    timeline.recorded(What::Milestone(Self::MoveAgreedPermanent)),
                    timeline
                        .came_out(
                            Act::PermanentMoveAgree,
                            Outcome::PermanentMoveAgree(
                                PermanentMoveAgreeOutcome::Permanent,
                            ),
                        ),
                ])
            }
            Self::MoveDiscovered => {
                together([timeline.recorded(What::Milestone(Self::MoveDiscovered))])
            }
            Self::MoveNotified => {
                together([timeline.recorded(What::Milestone(Self::MoveNotified))])
            }
            Self::MovedAbroad => {
                together([timeline.recorded(What::Milestone(Self::MovedAbroad))])
            }
            Self::NoConviction => {
                together([timeline.recorded(What::Milestone(Self::NoConviction))])
            }
            Self::OrderExaminationsConcluded => {
                together([
                    timeline.recorded(What::Milestone(Self::OrderExaminationsConcluded)),
                ])
            }
            Self::OrganisedAbuseIndicated => {
                together([
                    timeline.recorded(What::Milestone(Self::OrganisedAbuseIndicated)),
                ])
            }
            Self::OrganisedAbuseReferred => {
                together([
                    timeline.recorded(What::Milestone(Self::OrganisedAbuseReferred)),
                ])
            }
            Self::OriginatingToldOfMove => {
                together([
                    timeline.recorded(What::Milestone(Self::OriginatingToldOfMove)),
                ])
            }
            Self::PilotBegins => {
                together([timeline.recorded(What::Milestone(Self::PilotBegins))])
            }
            Self::PilotEnds => {
                together([timeline.recorded(What::Milestone(Self::PilotEnds))])
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
            Self::ProtocolReceived => {
                together([timeline.recorded(What::Milestone(Self::ProtocolReceived))])
            }
            Self::PublicConcern => {
                together([timeline.recorded(What::Milestone(Self::PublicConcern))])
            }
            Self::ReceivingToldOfMove => {
                together([timeline.recorded(What::Milestone(Self::ReceivingToldOfMove))])
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
            Self::ReportReceived => {
                together([timeline.recorded(What::Milestone(Self::ReportReceived))])
            }
            Self::ResponsibilityAgreed => {
                together([
                    timeline.recorded(What::Milestone(Self::ResponsibilityAgreed)),
                    Act::HostAndHomeAgree.occurrences(timeline),
                    Act::TwoAuthoritiesAgree.occurrences(timeline),
                ])
            }
            Self::ResponsibilityConfirmed => {
                together([
                    timeline.recorded(What::Milestone(Self::ResponsibilityConfirmed)),
                ])
            }
            Self::RetirementAge => {
                together([timeline.recorded(What::Milestone(Self::RetirementAge))])
            }
            Self::ReturnHomeProposed => {
                together([timeline.recorded(What::Milestone(Self::ReturnHomeProposed))])
            }
            Self::ReturnRequested => {
                together([timeline.recorded(What::Milestone(Self::ReturnRequested))])
            }
            Self::ReturnedFromMissing => {
                together([timeline.recorded(What::Milestone(Self::ReturnedFromMissing))])
            }
            Self::RiskFromAnother => {
                together([timeline.recorded(What::Milestone(Self::RiskFromAnother))])
            }
            Self::ServicesMoveNotified => {
                together([
                    timeline.recorded(What::Milestone(Self::ServicesMoveNotified)),
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
            Self::UnknownMoveDiscovered => {
                together([
                    timeline.recorded(What::Milestone(Self::UnknownMoveDiscovered)),
                ])
            }
            Self::WentMissing => {
                together([timeline.recorded(What::Milestone(Self::WentMissing))])
            }
            Self::YoungPersonReferred => {
                together([timeline.recorded(What::Milestone(Self::YoungPersonReferred))])
            }
        }
    }
}
