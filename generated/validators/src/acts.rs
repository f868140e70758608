//! What is done, how it can come out, and what else statements ask for.
#![allow(clippy::enum_variant_names, reason = "the names are those of the policies")]
use crate::calendar::Moment;
use crate::timeline::{Occurrence, Timeline, What};
use crate::truth::Truth;
use serde::{Deserialize, Serialize};

/// What is done.
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
pub enum Act {
    /// Strategy meeting or discussion to reach the child
    #[serde(rename = "access-discussion")]
    AccessDiscussion,
    /// Multi-agency assessment
    #[serde(rename = "assessment")]
    Assessment,
    /// Decide to convene, and record why
    #[serde(rename = "calling-a-conference/reasons")]
    CallingAConferenceReasons,
    /// Do the checks go ahead without permission?
    #[serde(rename = "checks-with-agencies/go-ahead")]
    ChecksWithAgenciesGoAhead,
    /// Do parents and carers give permission?
    #[serde(rename = "checks-with-agencies/permission")]
    ChecksWithAgenciesPermission,
    /// Record why the parents are not informed
    #[serde(rename = "checks-with-agencies/reasons")]
    ChecksWithAgenciesReasons,
    /// Are the parents consulted or informed before the checks?
    #[serde(rename = "checks-with-agencies/tell-parents")]
    ChecksWithAgenciesTellParents,
    /// Agree what else will find the child
    #[serde(rename = "child-not-found/agree")]
    ChildNotFoundAgree,
    /// Criminal investigation
    #[serde(rename = "criminal-investigation")]
    CriminalInvestigation,
    /// Is a conference convened?
    #[serde(rename = "disputed-decision/answer")]
    DisputedDecisionAnswer,
    /// Do concerns remain after talking to the agency's lead?
    #[serde(rename = "disputed-decision/own-lead")]
    DisputedDecisionOwnLead,
    /// Request a conference
    #[serde(rename = "disputed-decision/request")]
    DisputedDecisionRequest,
    /// Do concerns remain after further discussion?
    #[serde(rename = "disputed-decision/talk")]
    DisputedDecisionTalk,
    /// Emergency step taken
    #[serde(rename = "emergency-action")]
    EmergencyAction,
    /// Section 47 enquiry
    #[serde(rename = "enquiry")]
    Enquiry,
    /// Protect the child until the conference
    #[serde(rename = "enquiry-outcome/arrangements")]
    EnquiryOutcomeArrangements,
    /// No further action, once authorised
    #[serde(rename = "enquiry-outcome/no-action")]
    EnquiryOutcomeNoAction,
    /// Are the concerns substantiated, and is there continuing risk?
    #[serde(rename = "enquiry-outcome/outcome")]
    EnquiryOutcomeOutcome,
    /// Plan without a conference
    #[serde(rename = "enquiry-outcome/plan-without")]
    EnquiryOutcomePlanWithout,
    /// Talk about support
    #[serde(rename = "enquiry-outcome/support")]
    EnquiryOutcomeSupport,
    /// Weigh what was gathered
    #[serde(rename = "enquiry-outcome/weigh")]
    EnquiryOutcomeWeigh,
    /// Agree who takes responsibility
    #[serde(rename = "host-and-home/agree")]
    HostAndHomeAgree,
    /// Act for the child until responsibility is agreed
    #[serde(rename = "host-and-home/protect")]
    HostAndHomeProtect,
    /// Tell the home authority
    #[serde(rename = "host-and-home/tell-home")]
    HostAndHomeTellHome,
    /// Is emergency action needed?
    #[serde(rename = "immediate-protection/consider")]
    ImmediateProtectionConsider,
    /// How can the child be protected?
    #[serde(rename = "immediate-protection/means")]
    ImmediateProtectionMeans,
    /// Consider care proceedings, if there is an order
    #[serde(rename = "immediate-protection/proceedings")]
    ImmediateProtectionProceedings,
    /// Prepare legal action
    #[serde(rename = "immediate-protection/seek-order")]
    ImmediateProtectionSeekOrder,
    /// Initial child protection conference
    #[serde(rename = "initial-conference")]
    InitialConference,
    /// Interview of the child
    #[serde(rename = "interview-of-the-child")]
    InterviewOfTheChild,
    /// Joint visit
    #[serde(rename = "joint-visit")]
    JointVisit,
    /// Record and share
    #[serde(rename = "joint-visits/share")]
    JointVisitsShare,
    /// Visit by one agency
    #[serde(rename = "joint-visits/visit-alone")]
    JointVisitsVisitAlone,
    /// Is a joint visit required?
    #[serde(rename = "joint-visits/visit-jointly")]
    JointVisitsVisitJointly,
    /// Start of legal action
    #[serde(rename = "legal-action")]
    LegalAction,
    /// Strategy meeting or discussion to find the child
    #[serde(rename = "locating-discussion")]
    LocatingDiscussion,
    /// Multi-agency checks
    #[serde(rename = "multi-agency-checks")]
    MultiAgencyChecks,
    /// Record the outcome
    #[serde(rename = "outcome-feedback/record")]
    OutcomeFeedbackRecord,
    /// Tell those involved
    #[serde(rename = "outcome-feedback/tell-them")]
    OutcomeFeedbackTellThem,
    /// Paediatric assessment
    #[serde(rename = "paediatric-assessment")]
    PaediatricAssessment,
    /// Has somebody who may consent done so?
    #[serde(rename = "paediatric-assessments/consent")]
    PaediatricAssessmentsConsent,
    /// Is a court order sought?
    #[serde(rename = "paediatric-assessments/court-order")]
    PaediatricAssessmentsCourtOrder,
    /// Does the child need emergency medical treatment?
    #[serde(rename = "paediatric-assessments/emergency")]
    PaediatricAssessmentsEmergency,
    /// Is a paediatric assessment needed, and when?
    #[serde(rename = "paediatric-assessments/needed")]
    PaediatricAssessmentsNeeded,
    /// Plan the examination
    #[serde(rename = "paediatric-assessments/plan")]
    PaediatricAssessmentsPlan,
    /// Report
    #[serde(rename = "paediatric-assessments/report")]
    PaediatricAssessmentsReport,
    /// Seek the parent's permission
    #[serde(rename = "paediatric-assessments/seek")]
    PaediatricAssessmentsSeek,
    /// Tell the parents and record
    #[serde(rename = "paediatric-assessments/tell-parents")]
    PaediatricAssessmentsTellParents,
    /// Does the child need medical attention urgently?
    #[serde(rename = "paediatric-assessments/urgent")]
    PaediatricAssessmentsUrgent,
    /// Referral for a paediatric assessment
    #[serde(rename = "paediatric-referral")]
    PaediatricReferral,
    /// Confirm the referral in writing
    #[serde(rename = "police-referrals/confirm")]
    PoliceReferralsConfirm,
    /// Consider an intervention led by children's social care
    #[serde(rename = "police-referrals/led-by-social-care")]
    PoliceReferralsLedBySocialCare,
    /// Does a criminal investigation start?
    #[serde(rename = "police-referrals/police-decision")]
    PoliceReferralsPoliceDecision,
    /// Refer the crime to the police
    #[serde(rename = "police-referrals/refer")]
    PoliceReferralsRefer,
    /// Weigh the seriousness
    #[serde(rename = "police-referrals/weigh")]
    PoliceReferralsWeigh,
    /// Consult the manager
    #[serde(rename = "reaching-the-child/consult")]
    ReachingTheChildConsult,
    /// Plan the interview
    #[serde(rename = "recorded-interview/plan")]
    RecordedInterviewPlan,
    /// Use what was said
    #[serde(rename = "recorded-interview/use-it")]
    RecordedInterviewUseIt,
    /// Authorise the enquiry
    #[serde(rename = "section-47-enquiry/authorise")]
    Section47EnquiryAuthorise,
    /// Multi-agency checks
    #[serde(rename = "section-47-enquiry/checks")]
    Section47EnquiryChecks,
    /// Complete the record
    #[serde(rename = "section-47-enquiry/complete")]
    Section47EnquiryComplete,
    /// Interview of the child
    #[serde(rename = "section-47-enquiry/interviews")]
    Section47EnquiryInterviews,
    /// Paediatric assessment
    #[serde(rename = "section-47-enquiry/medical")]
    Section47EnquiryMedical,
    /// Coordinate with the criminal investigation
    #[serde(rename = "section-47-enquiry/police-strand")]
    Section47EnquiryPoliceStrand,
    /// Joint visit, if required
    #[serde(rename = "section-47-enquiry/visit")]
    Section47EnquiryVisit,
    /// Strategy meeting or discussion
    #[serde(rename = "strategy-discussion")]
    StrategyDiscussion,
    /// Is a strategy meeting or discussion called?
    #[serde(rename = "strategy-discussions/call")]
    StrategyDiscussionsCall,
    /// Set the timescale of the further discussion
    #[serde(rename = "strategy-discussions/set-timescale")]
    StrategyDiscussionsSetTimescale,
    /// Is the investigation a single or a joint one?
    #[serde(rename = "strategy-discussions/single-or-joint")]
    StrategyDiscussionsSingleOrJoint,
    /// Consider support
    #[serde(rename = "strategy-discussions/support")]
    StrategyDiscussionsSupport,
    /// Use of police powers of protection
    #[serde(rename = "use-of-police-powers")]
    UseOfPolicePowers,
}

impl Act {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::AccessDiscussion => "Strategy meeting or discussion to reach the child",
            Self::Assessment => "Multi-agency assessment",
            Self::CallingAConferenceReasons => "Decide to convene, and record why",
            Self::ChecksWithAgenciesGoAhead => {
                "Do the checks go ahead without permission?"
            }
            Self::ChecksWithAgenciesPermission => {
                "Do parents and carers give permission?"
            }
            Self::ChecksWithAgenciesReasons => "Record why the parents are not informed",
            Self::ChecksWithAgenciesTellParents => {
                "Are the parents consulted or informed before the checks?"
            }
            Self::ChildNotFoundAgree => "Agree what else will find the child",
            Self::CriminalInvestigation => "Criminal investigation",
            Self::DisputedDecisionAnswer => "Is a conference convened?",
            Self::DisputedDecisionOwnLead => {
                "Do concerns remain after talking to the agency's lead?"
            }
            Self::DisputedDecisionRequest => "Request a conference",
            Self::DisputedDecisionTalk => "Do concerns remain after further discussion?",
            Self::EmergencyAction => "Emergency step taken",
            Self::Enquiry => "Section 47 enquiry",
            Self::EnquiryOutcomeArrangements => "Protect the child until the conference",
            Self::EnquiryOutcomeNoAction => "No further action, once authorised",
            Self::EnquiryOutcomeOutcome => {
                "Are the concerns substantiated, and is there continuing risk?"
            }
            Self::EnquiryOutcomePlanWithout => "Plan without a conference",
            Self::EnquiryOutcomeSupport => "Talk about support",
            Self::EnquiryOutcomeWeigh => "Weigh what was gathered",
            Self::HostAndHomeAgree => "Agree who takes responsibility",
            Self::HostAndHomeProtect => {
                "Act for the child until responsibility is agreed"
            }
            Self::HostAndHomeTellHome => "Tell the home authority",
            Self::ImmediateProtectionConsider => "Is emergency action needed?",
            Self::ImmediateProtectionMeans => "How can the child be protected?",
            Self::ImmediateProtectionProceedings => {
                "Consider care proceedings, if there is an order"
            }
            Self::ImmediateProtectionSeekOrder => "Prepare legal action",
            Self::InitialConference => "Initial child protection conference",
            Self::InterviewOfTheChild => "Interview of the child",
            Self::JointVisit => "Joint visit",
            Self::JointVisitsShare => "Record and share",
            Self::JointVisitsVisitAlone => "Visit by one agency",
            Self::JointVisitsVisitJointly => "Is a joint visit required?",
            Self::LegalAction => "Start of legal action",
            Self::LocatingDiscussion => {
                "Strategy meeting or discussion to find the child"
            }
            Self::MultiAgencyChecks => "Multi-agency checks",
            Self::OutcomeFeedbackRecord => "Record the outcome",
            Self::OutcomeFeedbackTellThem => "Tell those involved",
            Self::PaediatricAssessment => "Paediatric assessment",
            Self::PaediatricAssessmentsConsent => "Has somebody who may consent done so?",
            Self::PaediatricAssessmentsCourtOrder => "Is a court order sought?",
            Self::PaediatricAssessmentsEmergency => {
                "Does the child need emergency medical treatment?"
            }
            Self::PaediatricAssessmentsNeeded => {
                "Is a paediatric assessment needed, and when?"
            }
            Self::PaediatricAssessmentsPlan => "Plan the examination",
            Self::PaediatricAssessmentsReport => "Report",
            Self::PaediatricAssessmentsSeek => "Seek the parent's permission",
            Self::PaediatricAssessmentsTellParents => "Tell the parents and record",
            Self::PaediatricAssessmentsUrgent => {
                "Does the child need medical attention urgently?"
            }
            Self::PaediatricReferral => "Referral for a paediatric assessment",
            Self::PoliceReferralsConfirm => "Confirm the referral in writing",
            Self::PoliceReferralsLedBySocialCare => {
                "Consider an intervention led by children's social care"
            }
            Self::PoliceReferralsPoliceDecision => "Does a criminal investigation start?",
            Self::PoliceReferralsRefer => "Refer the crime to the police",
            Self::PoliceReferralsWeigh => "Weigh the seriousness",
            Self::ReachingTheChildConsult => "Consult the manager",
            Self::RecordedInterviewPlan => "Plan the interview",
            Self::RecordedInterviewUseIt => "Use what was said",
            Self::Section47EnquiryAuthorise => "Authorise the enquiry",
            Self::Section47EnquiryChecks => "Multi-agency checks",
            Self::Section47EnquiryComplete => "Complete the record",
            Self::Section47EnquiryInterviews => "Interview of the child",
            Self::Section47EnquiryMedical => "Paediatric assessment",
            Self::Section47EnquiryPoliceStrand => {
                "Coordinate with the criminal investigation"
            }
            Self::Section47EnquiryVisit => "Joint visit, if required",
            Self::StrategyDiscussion => "Strategy meeting or discussion",
            Self::StrategyDiscussionsCall => {
                "Is a strategy meeting or discussion called?"
            }
            Self::StrategyDiscussionsSetTimescale => {
                "Set the timescale of the further discussion"
            }
            Self::StrategyDiscussionsSingleOrJoint => {
                "Is the investigation a single or a joint one?"
            }
            Self::StrategyDiscussionsSupport => "Consider support",
            Self::UseOfPolicePowers => "Use of police powers of protection",
        }
    }
}

/// How “Do the checks go ahead without permission?” can come out.
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
pub enum ChecksWithAgenciesGoAheadOutcome {
    /// no
    #[serde(rename = "no")]
    No,
    /// yes
    #[serde(rename = "yes")]
    Yes,
}

impl ChecksWithAgenciesGoAheadOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Yes => "yes",
        }
    }
}

/// How “Do parents and carers give permission?” can come out.
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
pub enum ChecksWithAgenciesPermissionOutcome {
    /// denied
    #[serde(rename = "denied")]
    Denied,
    /// given
    #[serde(rename = "given")]
    Given,
}

impl ChecksWithAgenciesPermissionOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Denied => "denied",
            Self::Given => "given",
        }
    }
}

/// How “Are the parents consulted or informed before the checks?” can come out.
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
pub enum ChecksWithAgenciesTellParentsOutcome {
    /// parents informed
    #[serde(rename = "parents informed")]
    ParentsInformed,
    /// parents not informed
    #[serde(rename = "parents not informed")]
    ParentsNotInformed,
    /// permission sought
    #[serde(rename = "permission sought")]
    PermissionSought,
}

impl ChecksWithAgenciesTellParentsOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::ParentsInformed => "parents informed",
            Self::ParentsNotInformed => "parents not informed",
            Self::PermissionSought => "permission sought",
        }
    }
}

/// How “Is a conference convened?” can come out.
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
pub enum DisputedDecisionAnswerOutcome {
    /// convened
    #[serde(rename = "convened")]
    Convened,
    /// not convened
    #[serde(rename = "not convened")]
    NotConvened,
}

impl DisputedDecisionAnswerOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Convened => "convened",
            Self::NotConvened => "not convened",
        }
    }
}

/// How “Do concerns remain after talking to the agency's lead?” can come out.
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
pub enum DisputedDecisionOwnLeadOutcome {
    /// no
    #[serde(rename = "no")]
    No,
    /// yes
    #[serde(rename = "yes")]
    Yes,
}

impl DisputedDecisionOwnLeadOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Yes => "yes",
        }
    }
}

/// How “Do concerns remain after further discussion?” can come out.
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
pub enum DisputedDecisionTalkOutcome {
    /// no
    #[serde(rename = "no")]
    No,
    /// yes
    #[serde(rename = "yes")]
    Yes,
}

impl DisputedDecisionTalkOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Yes => "yes",
        }
    }
}

/// How “Are the concerns substantiated, and is there continuing risk?” can come out.
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
pub enum EnquiryOutcomeOutcomeOutcome {
    /// concerns are not substantiated
    #[serde(rename = "concerns are not substantiated")]
    ConcernsAreNotSubstantiated,
    /// no continuing risk is found
    #[serde(rename = "no continuing risk is found")]
    NoContinuingRiskIsFound,
    /// significant harm is confirmed
    #[serde(rename = "significant harm is confirmed")]
    SignificantHarmIsConfirmed,
}

impl EnquiryOutcomeOutcomeOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::ConcernsAreNotSubstantiated => "concerns are not substantiated",
            Self::NoContinuingRiskIsFound => "no continuing risk is found",
            Self::SignificantHarmIsConfirmed => "significant harm is confirmed",
        }
    }
}

/// How “Is emergency action needed?” can come out.
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
pub enum ImmediateProtectionConsiderOutcome {
    /// action at once
    #[serde(rename = "action at once")]
    ActionAtOnce,
    /// no action
    #[serde(rename = "no action")]
    NoAction,
    /// planned action
    #[serde(rename = "planned action")]
    PlannedAction,
}

impl ImmediateProtectionConsiderOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::ActionAtOnce => "action at once",
            Self::NoAction => "no action",
            Self::PlannedAction => "planned action",
        }
    }
}

/// How “How can the child be protected?” can come out.
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
pub enum ImmediateProtectionMeansOutcome {
    /// by a court order
    #[serde(rename = "by a court order")]
    ByACourtOrder,
    /// by agreement
    #[serde(rename = "by agreement")]
    ByAgreement,
    /// by police powers
    #[serde(rename = "by police powers")]
    ByPolicePowers,
}

impl ImmediateProtectionMeansOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::ByACourtOrder => "by a court order",
            Self::ByAgreement => "by agreement",
            Self::ByPolicePowers => "by police powers",
        }
    }
}

/// How “Initial child protection conference” can come out.
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
pub enum InitialConferenceOutcome {
    /// no plan
    #[serde(rename = "no plan")]
    NoPlan,
    /// plan
    #[serde(rename = "plan")]
    Plan,
}

impl InitialConferenceOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::NoPlan => "no plan",
            Self::Plan => "plan",
        }
    }
}

/// How “Is a joint visit required?” can come out.
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
pub enum JointVisitsVisitJointlyOutcome {
    /// joint visit
    #[serde(rename = "joint visit")]
    JointVisit,
    /// no visit
    #[serde(rename = "no visit")]
    NoVisit,
    /// one agency alone
    #[serde(rename = "one agency alone")]
    OneAgencyAlone,
}

impl JointVisitsVisitJointlyOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::JointVisit => "joint visit",
            Self::NoVisit => "no visit",
            Self::OneAgencyAlone => "one agency alone",
        }
    }
}

/// How “Has somebody who may consent done so?” can come out.
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
pub enum PaediatricAssessmentsConsentOutcome {
    /// child refuses
    #[serde(rename = "child refuses")]
    ChildRefuses,
    /// consent given
    #[serde(rename = "consent given")]
    ConsentGiven,
    /// permission not obtained
    #[serde(rename = "permission not obtained")]
    PermissionNotObtained,
}

impl PaediatricAssessmentsConsentOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::ChildRefuses => "child refuses",
            Self::ConsentGiven => "consent given",
            Self::PermissionNotObtained => "permission not obtained",
        }
    }
}

/// How “Is a court order sought?” can come out.
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
pub enum PaediatricAssessmentsCourtOrderOutcome {
    /// no
    #[serde(rename = "no")]
    No,
    /// yes
    #[serde(rename = "yes")]
    Yes,
}

impl PaediatricAssessmentsCourtOrderOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Yes => "yes",
        }
    }
}

/// How “Does the child need emergency medical treatment?” can come out.
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
pub enum PaediatricAssessmentsEmergencyOutcome {
    /// no
    #[serde(rename = "no")]
    No,
    /// yes
    #[serde(rename = "yes")]
    Yes,
}

impl PaediatricAssessmentsEmergencyOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Yes => "yes",
        }
    }
}

/// How “Is a paediatric assessment needed, and when?” can come out.
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
pub enum PaediatricAssessmentsNeededOutcome {
    /// no
    #[serde(rename = "no")]
    No,
    /// yes
    #[serde(rename = "yes")]
    Yes,
}

impl PaediatricAssessmentsNeededOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Yes => "yes",
        }
    }
}

/// How “Does the child need medical attention urgently?” can come out.
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
pub enum PaediatricAssessmentsUrgentOutcome {
    /// no
    #[serde(rename = "no")]
    No,
    /// yes
    #[serde(rename = "yes")]
    Yes,
}

impl PaediatricAssessmentsUrgentOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Yes => "yes",
        }
    }
}

/// How “Does a criminal investigation start?” can come out.
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
pub enum PoliceReferralsPoliceDecisionOutcome {
    /// no
    #[serde(rename = "no")]
    No,
    /// yes
    #[serde(rename = "yes")]
    Yes,
}

impl PoliceReferralsPoliceDecisionOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Yes => "yes",
        }
    }
}

/// How “Refer the crime to the police” can come out.
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
pub enum PoliceReferralsReferOutcome {
    /// by telephone
    #[serde(rename = "by telephone")]
    ByTelephone,
    /// in writing
    #[serde(rename = "in writing")]
    InWriting,
}

impl PoliceReferralsReferOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::ByTelephone => "by telephone",
            Self::InWriting => "in writing",
        }
    }
}

/// How “Strategy meeting or discussion” can come out.
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
pub enum StrategyDiscussionOutcome {
    /// meet again
    #[serde(rename = "meet again")]
    MeetAgain,
    /// no enquiry
    #[serde(rename = "no enquiry")]
    NoEnquiry,
    /// start an enquiry
    #[serde(rename = "start an enquiry")]
    StartAnEnquiry,
}

impl StrategyDiscussionOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::MeetAgain => "meet again",
            Self::NoEnquiry => "no enquiry",
            Self::StartAnEnquiry => "start an enquiry",
        }
    }
}

/// How “Is a strategy meeting or discussion called?” can come out.
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
pub enum StrategyDiscussionsCallOutcome {
    /// no
    #[serde(rename = "no")]
    No,
    /// yes
    #[serde(rename = "yes")]
    Yes,
}

impl StrategyDiscussionsCallOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Yes => "yes",
        }
    }
}

/// How “Is the investigation a single or a joint one?” can come out.
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
pub enum StrategyDiscussionsSingleOrJointOutcome {
    /// joint
    #[serde(rename = "joint")]
    Joint,
    /// single
    #[serde(rename = "single")]
    Single,
}

impl StrategyDiscussionsSingleOrJointOutcome {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Joint => "joint",
            Self::Single => "single",
        }
    }
}

/// How an act came out.
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
pub enum Outcome {
    /// Do the checks go ahead without permission?
    #[serde(rename = "checks-with-agencies/go-ahead")]
    ChecksWithAgenciesGoAhead(ChecksWithAgenciesGoAheadOutcome),
    /// Do parents and carers give permission?
    #[serde(rename = "checks-with-agencies/permission")]
    ChecksWithAgenciesPermission(ChecksWithAgenciesPermissionOutcome),
    /// Are the parents consulted or informed before the checks?
    #[serde(rename = "checks-with-agencies/tell-parents")]
    ChecksWithAgenciesTellParents(ChecksWithAgenciesTellParentsOutcome),
    /// Is a conference convened?
    #[serde(rename = "disputed-decision/answer")]
    DisputedDecisionAnswer(DisputedDecisionAnswerOutcome),
    /// Do concerns remain after talking to the agency's lead?
    #[serde(rename = "disputed-decision/own-lead")]
    DisputedDecisionOwnLead(DisputedDecisionOwnLeadOutcome),
    /// Do concerns remain after further discussion?
    #[serde(rename = "disputed-decision/talk")]
    DisputedDecisionTalk(DisputedDecisionTalkOutcome),
    /// Are the concerns substantiated, and is there continuing risk?
    #[serde(rename = "enquiry-outcome/outcome")]
    EnquiryOutcomeOutcome(EnquiryOutcomeOutcomeOutcome),
    /// Is emergency action needed?
    #[serde(rename = "immediate-protection/consider")]
    ImmediateProtectionConsider(ImmediateProtectionConsiderOutcome),
    /// How can the child be protected?
    #[serde(rename = "immediate-protection/means")]
    ImmediateProtectionMeans(ImmediateProtectionMeansOutcome),
    /// Initial child protection conference
    #[serde(rename = "initial-conference")]
    InitialConference(InitialConferenceOutcome),
    /// Is a joint visit required?
    #[serde(rename = "joint-visits/visit-jointly")]
    JointVisitsVisitJointly(JointVisitsVisitJointlyOutcome),
    /// Has somebody who may consent done so?
    #[serde(rename = "paediatric-assessments/consent")]
    PaediatricAssessmentsConsent(PaediatricAssessmentsConsentOutcome),
    /// Is a court order sought?
    #[serde(rename = "paediatric-assessments/court-order")]
    PaediatricAssessmentsCourtOrder(PaediatricAssessmentsCourtOrderOutcome),
    /// Does the child need emergency medical treatment?
    #[serde(rename = "paediatric-assessments/emergency")]
    PaediatricAssessmentsEmergency(PaediatricAssessmentsEmergencyOutcome),
    /// Is a paediatric assessment needed, and when?
    #[serde(rename = "paediatric-assessments/needed")]
    PaediatricAssessmentsNeeded(PaediatricAssessmentsNeededOutcome),
    /// Does the child need medical attention urgently?
    #[serde(rename = "paediatric-assessments/urgent")]
    PaediatricAssessmentsUrgent(PaediatricAssessmentsUrgentOutcome),
    /// Does a criminal investigation start?
    #[serde(rename = "police-referrals/police-decision")]
    PoliceReferralsPoliceDecision(PoliceReferralsPoliceDecisionOutcome),
    /// Refer the crime to the police
    #[serde(rename = "police-referrals/refer")]
    PoliceReferralsRefer(PoliceReferralsReferOutcome),
    /// Strategy meeting or discussion
    #[serde(rename = "strategy-discussion")]
    StrategyDiscussion(StrategyDiscussionOutcome),
    /// Is a strategy meeting or discussion called?
    #[serde(rename = "strategy-discussions/call")]
    StrategyDiscussionsCall(StrategyDiscussionsCallOutcome),
    /// Is the investigation a single or a joint one?
    #[serde(rename = "strategy-discussions/single-or-joint")]
    StrategyDiscussionsSingleOrJoint(StrategyDiscussionsSingleOrJointOutcome),
}

/// What a statement asks for beside the acts themselves.
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
pub enum Duty {
    /// Children's social care must make enquiries, to decide whether to act for the child's safety and
    /// welfare when significant harm, or its likelihood, is suspected with reasonable cause
    #[serde(rename = "childrens-social-care-must-make-enquiries-to-decide-whether-to")]
    ChildrensSocialCareMustMakeEnquiriesToDecideWhetherTo,
    /// Children's social care of the area in which the child is found or lives is responsible for
    /// undertaking section 47 enquiries
    #[serde(rename = "childrens-social-care-of-the-area-in-which-the-child-is-found")]
    ChildrensSocialCareOfTheAreaInWhichTheChildIsFound,
    /// All agencies must help child protection enquiries and give them information
    #[serde(rename = "all-agencies-must-help-child-protection-enquiries-and-give-them")]
    AllAgenciesMustHelpChildProtectionEnquiriesAndGiveThem,
    /// Other services of the local authority (housing, for example) and health services must cooperate by
    /// helping with the functions of children's social care when children's social care asks them to
    #[serde(rename = "other-services-of-the-local-authority-housing-for-example-and")]
    OtherServicesOfTheLocalAuthorityHousingForExampleAnd,
    /// The host authority is responsible for telling the home authority immediately when the child is
    /// found outside the area of the home authority and the child is harmed, or a risk of neglect or harm
    /// causes concern
    #[serde(rename = "the-host-authority-is-responsible-for-telling-the-home")]
    TheHostAuthorityIsResponsibleForTellingTheHome,
    /// The host authority is responsible for immediate action
    #[serde(rename = "the-host-authority-is-responsible-for-immediate-action")]
    TheHostAuthorityIsResponsibleForImmediateAction,
    /// The host authority should consult the home authority on the immediate action when the child is
    /// found outside the area of the home authority
    #[serde(rename = "the-host-authority-should-consult-the-home-authority-on-the")]
    TheHostAuthorityShouldConsultTheHomeAuthorityOnThe,
    /// Somebody (the text does not say who) should accept the responsibility as soon as possible
    #[serde(rename = "somebody-the-text-does-not-say-who-should-accept-the")]
    SomebodyTheTextDoesNotSayWhoShouldAcceptThe,
    /// Somebody (the text does not say who) should confirm the acceptance in writing
    #[serde(rename = "somebody-the-text-does-not-say-who-should-confirm-the")]
    SomebodyTheTextDoesNotSayWhoShouldConfirmThe,
    /// Somebody (the text does not say who) should assess what the child and family need quickly after the
    /// emergency step taken (if necessary)
    #[serde(rename = "somebody-the-text-does-not-say-who-should-assess-what-the-child")]
    SomebodyTheTextDoesNotSayWhoShouldAssessWhatTheChild,
    /// Somebody (the text does not say who) should consider a section 47 enquiry when an emergency
    /// protection order was made or the police used their powers of protection
    #[serde(rename = "somebody-the-text-does-not-say-who-should-consider-a-section47")]
    SomebodyTheTextDoesNotSayWhoShouldConsiderASection47,
    /// Children's social care or the police should always consider action for other children as well
    #[serde(rename = "childrens-social-care-or-the-police-should-always-consider")]
    ChildrensSocialCareOrThePoliceShouldAlwaysConsider,
    /// The host authority is responsible for immediate action
    #[serde(rename = "the-host-authority-is-responsible-for-immediate-action2")]
    TheHostAuthorityIsResponsibleForImmediateAction2,
    /// The host authority should consult the home authority on the immediate action when the child is
    /// found outside the area of the home authority
    #[serde(rename = "the-host-authority-should-consult-the-home-authority-on-the2")]
    TheHostAuthorityShouldConsultTheHomeAuthorityOnThe2,
    /// The social worker must seek the agreement of the line manager before the start of legal action
    #[serde(rename = "the-social-worker-must-seek-the-agreement-of-the-line-manager")]
    TheSocialWorkerMustSeekTheAgreementOfTheLineManager,
    /// The social worker must obtain legal advice before the start of legal action
    #[serde(rename = "the-social-worker-must-obtain-legal-advice-before-the-start-of")]
    TheSocialWorkerMustObtainLegalAdviceBeforeTheStartOf,
    /// The social worker is to start legal action (the text uses no duty word)
    #[serde(rename = "the-social-worker-is-to-start-legal-action-the-text-uses-no")]
    TheSocialWorkerIsToStartLegalActionTheTextUsesNo,
    /// The police may not use their powers of protection before every other option is exhausted
    #[serde(rename = "the-police-may-not-use-their-powers-of-protection-before-every")]
    ThePoliceMayNotUseTheirPowersOfProtectionBeforeEvery,
    /// The police should not use their powers of protection, unless the circumstances are exceptional and
    /// it is the last resort, the time not being enough for an emergency protection order, or the child's
    /// immediate safety being the reason
    #[serde(rename = "the-police-should-not-use-their-powers-of-protection-unless-the")]
    ThePoliceShouldNotUseTheirPowersOfProtectionUnlessThe,
    /// The independent officer of the rank of inspector or above must act as the designated lead officer
    /// when police powers of protection are used
    #[serde(rename = "the-independent-officer-of-the-rank-of-inspector-or-above-must")]
    TheIndependentOfficerOfTheRankOfInspectorOrAboveMust,
    /// The police are to consult the duty inspector or a detective inspector of the child abuse
    /// investigation team when the police enter the home under their powers (the text uses no duty word)
    #[serde(rename = "the-police-are-to-consult-the-duty-inspector-or-a-detective")]
    ThePoliceAreToConsultTheDutyInspectorOrADetective,
    /// Children's social care will have to weigh letting the order lapse, with the child's return home,
    /// against care or other proceedings quickly when an emergency protection order is in force
    #[serde(rename = "childrens-social-care-will-have-to-weigh-letting-the-order")]
    ChildrensSocialCareWillHaveToWeighLettingTheOrder,
    /// Children's social care and the police should discuss, case by case, whether a joint visit is
    /// required
    #[serde(rename = "childrens-social-care-and-the-police-should-discuss-case-by")]
    ChildrensSocialCareAndThePoliceShouldDiscussCaseBy,
    /// Children's social care and the police should consider the best place for a visit
    #[serde(rename = "childrens-social-care-and-the-police-should-consider-the-best")]
    ChildrensSocialCareAndThePoliceShouldConsiderTheBest,
    /// Somebody (the text does not say who) should always consider a joint visit for these allegations
    #[serde(rename = "somebody-the-text-does-not-say-who-should-always-consider-a")]
    SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderA,
    /// Children's social care and the police should discuss and record the incident when it is an isolated
    /// incident without injury, within the family for example
    #[serde(rename = "childrens-social-care-and-the-police-should-discuss-and-record")]
    ChildrensSocialCareAndThePoliceShouldDiscussAndRecord,
    /// Children's social care and the police should not delay it because the other agency is absent when
    /// an immediate risk to a child is recognised
    #[serde(rename = "childrens-social-care-and-the-police-should-not-delay-it")]
    ChildrensSocialCareAndThePoliceShouldNotDelayIt,
    /// Somebody (the text does not say who) should record and share actions and decisions that follow the
    /// joint visit, on completion
    #[serde(rename = "somebody-the-text-does-not-say-who-should-record-and-share")]
    SomebodyTheTextDoesNotSayWhoShouldRecordAndShare,
    /// The children's social care manager must consider the following
    #[serde(rename = "the-childrens-social-care-manager-must-consider-the-following")]
    TheChildrensSocialCareManagerMustConsiderTheFollowing,
    /// Each professional who takes part must have everything the agency knows of the child, so as to
    /// contribute it
    #[serde(rename = "each-professional-who-takes-part-must-have-everything-the")]
    EachProfessionalWhoTakesPartMustHaveEverythingThe,
    /// Each professional who takes part must be senior enough to decide for the agency
    #[serde(rename = "each-professional-who-takes-part-must-be-senior-enough-to")]
    EachProfessionalWhoTakesPartMustBeSeniorEnoughTo,
    /// The police should share current and earlier information with other services when protecting a child
    /// makes it necessary
    #[serde(rename = "the-police-should-share-current-and-earlier-information-with")]
    ThePoliceShouldShareCurrentAndEarlierInformationWith,
    /// The strategy meeting or discussion should happen within 3 working days of identification of the
    /// child protection concern
    #[serde(rename = "the-strategy-meeting-or-discussion-should-happen-within3")]
    TheStrategyMeetingOrDiscussionShouldHappenWithin3,
    /// Somebody (the text does not say who) should hold a separate meeting for each child when a child is
    /// alleged to have abused another child
    #[serde(rename = "somebody-the-text-does-not-say-who-should-hold-a-separate")]
    SomebodyTheTextDoesNotSayWhoShouldHoldASeparate,
    /// The strategy meeting or discussion should cover the following
    #[serde(rename = "the-strategy-meeting-or-discussion-should-cover-the-following")]
    TheStrategyMeetingOrDiscussionShouldCoverTheFollowing,
    /// The strategy meeting or discussion is to cover the following (the text uses no duty word)
    #[serde(rename = "the-strategy-meeting-or-discussion-is-to-cover-the-following")]
    TheStrategyMeetingOrDiscussionIsToCoverTheFollowing,
    /// The strategy meeting or discussion should cover the requirement of an initial conference within 15
    /// working days of the discussion that started the enquiry
    #[serde(rename = "the-strategy-meeting-or-discussion-should-cover-the-requirement")]
    TheStrategyMeetingOrDiscussionShouldCoverTheRequirement,
    /// The strategy meeting or discussion will cover whether and when a paediatric assessment is needed
    #[serde(rename = "the-strategy-meeting-or-discussion-will-cover-whether-and-when")]
    TheStrategyMeetingOrDiscussionWillCoverWhetherAndWhen,
    /// The strategy meeting or discussion will consult the paediatrician on the need for a paediatric
    /// assessment and its timing
    #[serde(rename = "the-strategy-meeting-or-discussion-will-consult-the")]
    TheStrategyMeetingOrDiscussionWillConsultThe,
    /// The chair of the strategy meeting or discussion is responsible for having decisions and agreed
    /// actions fully recorded, on a suitable form
    #[serde(rename = "the-chair-of-the-strategy-meeting-or-discussion-is-responsible")]
    TheChairOfTheStrategyMeetingOrDiscussionIsResponsible,
    /// All attending agencies should record the actions agreed at the time
    #[serde(rename = "all-attending-agencies-should-record-the-actions-agreed-at-the")]
    AllAttendingAgenciesShouldRecordTheActionsAgreedAtThe,
    /// Children's social care should make a copy of the record available to everybody invited as soon as
    /// practicable
    #[serde(rename = "childrens-social-care-should-make-a-copy-of-the-record")]
    ChildrensSocialCareShouldMakeACopyOfTheRecord,
    /// All agencies should record the outcome and the actions agreed at the time when it is held by
    /// telephone
    #[serde(rename = "all-agencies-should-record-the-outcome-and-the-actions-agreed")]
    AllAgenciesShouldRecordTheOutcomeAndTheActionsAgreed,
    /// Somebody (the text does not say who) should send the record, authorised by the children's social
    /// care manager, to all who took part as soon as practicable when it is held by telephone
    #[serde(rename = "somebody-the-text-does-not-say-who-should-send-the-record")]
    SomebodyTheTextDoesNotSayWhoShouldSendTheRecord,
    /// Somebody (the text does not say who) should set a clear timescale
    #[serde(rename = "somebody-the-text-does-not-say-who-should-set-a-clear-timescale")]
    SomebodyTheTextDoesNotSayWhoShouldSetAClearTimescale,
    /// The first line manager should always bear the child's safety in mind and review that timescale
    /// regularly
    #[serde(rename = "the-first-line-manager-should-always-bear-the-childs-safety-in")]
    TheFirstLineManagerShouldAlwaysBearTheChildsSafetyIn,
    /// Somebody (the text does not say who) should decide whether the investigation is a single or a joint
    /// one
    #[serde(rename = "somebody-the-text-does-not-say-who-should-decide-whether-the")]
    SomebodyTheTextDoesNotSayWhoShouldDecideWhetherThe,
    /// Somebody (the text does not say who) should follow the protocols of the local area
    #[serde(rename = "somebody-the-text-does-not-say-who-should-follow-the-protocols")]
    SomebodyTheTextDoesNotSayWhoShouldFollowTheProtocols,
    /// Somebody (the text does not say who) should consider what the child needs: support services, or
    /// those of a child in need
    #[serde(rename = "somebody-the-text-does-not-say-who-should-consider-what-the")]
    SomebodyTheTextDoesNotSayWhoShouldConsiderWhatThe,
    /// Somebody (the text does not say who) should always keep the child's distress to a minimum, and
    /// treat the family with sensitivity and respect
    #[serde(rename = "somebody-the-text-does-not-say-who-should-always-keep-the")]
    SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepThe,
    /// Children's social care should explain to parents and child what the enquiry is for and what came of
    /// it, as age and understanding allow, and be ready to answer questions openly, unless that would
    /// affect the child's safety and welfare
    #[serde(rename = "childrens-social-care-should-explain-to-parents-and-child-what")]
    ChildrensSocialCareShouldExplainToParentsAndChildWhat,
    /// The social worker is responsible for primarily engaging with family members
    #[serde(rename = "the-social-worker-is-responsible-for-primarily-engaging-with")]
    TheSocialWorkerIsResponsibleForPrimarilyEngagingWith,
    /// Somebody (the text does not say who) should tell the parents and others with parental
    /// responsibility of the concerns at the earliest opportunity, unless telling them would undermine a
    /// criminal investigation, or put the child at risk of significant harm
    #[serde(rename = "somebody-the-text-does-not-say-who-should-tell-the-parents-and")]
    SomebodyTheTextDoesNotSayWhoShouldTellTheParentsAnd,
    /// The children's social care manager is responsible for authorising the enquiry after the strategy
    /// meeting or discussion
    #[serde(rename = "the-childrens-social-care-manager-is-responsible-for")]
    TheChildrensSocialCareManagerIsResponsibleFor,
    /// Children's social care must consult the police on whether the threshold for the enquiry is met
    #[serde(rename = "childrens-social-care-must-consult-the-police-on-whether-the")]
    ChildrensSocialCareMustConsultThePoliceOnWhetherThe,
    /// Children's social care is responsible for the decision on how the enquiry goes on, on the basis of
    /// the strategy meeting or discussion and the views of child, parents and others such as a foster
    /// carer
    #[serde(rename = "childrens-social-care-is-responsible-for-the-decision-on-how")]
    ChildrensSocialCareIsResponsibleForTheDecisionOnHow,
    /// The police, health services, the teacher and the other relevant professionals should support
    /// children's social care in its enquiries
    #[serde(rename = "the-police-health-services-the-teacher-and-the-other-relevant")]
    ThePoliceHealthServicesTheTeacherAndTheOtherRelevant,
    /// Somebody (the text does not say who) will use the local assessment protocol as the framework in
    /// which information for the enquiry is gathered and analysed
    #[serde(rename = "somebody-the-text-does-not-say-who-will-use-the-local")]
    SomebodyTheTextDoesNotSayWhoWillUseTheLocal,
    /// Somebody (the text does not say who) should go on with the assessment while an enquiry runs
    #[serde(rename = "somebody-the-text-does-not-say-who-should-go-on-with-the")]
    SomebodyTheTextDoesNotSayWhoShouldGoOnWithThe,
    /// Somebody (the text does not say who) should let the conclusions and recommendations of the enquiry
    /// inform the assessment
    #[serde(rename = "somebody-the-text-does-not-say-who-should-let-the-conclusions")]
    SomebodyTheTextDoesNotSayWhoShouldLetTheConclusions,
    /// The multi-agency assessment will cover the following
    #[serde(rename = "the-multi-agency-assessment-will-cover-the-following")]
    TheMultiAgencyAssessmentWillCoverTheFollowing,
    /// Somebody (the text does not say who) is to consider the risk now and in the long term (the text
    /// uses no duty word)
    #[serde(rename = "somebody-the-text-does-not-say-who-is-to-consider-the-risk-now")]
    SomebodyTheTextDoesNotSayWhoIsToConsiderTheRiskNow,
    /// The multi-agency assessment must cover how safe the new surroundings are when the child's
    /// circumstances are about to change, for example by discharge from hospital
    #[serde(rename = "the-multi-agency-assessment-must-cover-how-safe-the-new")]
    TheMultiAgencyAssessmentMustCoverHowSafeTheNew,
    /// Somebody (the text does not say who) must have established that the home is safe, and have put in
    /// place any support plan that the child's needs require when the child is to be discharged home from
    /// hospital
    #[serde(rename = "somebody-the-text-does-not-say-who-must-have-established-that")]
    SomebodyTheTextDoesNotSayWhoMustHaveEstablishedThat,
    /// Somebody (the text does not say who) must complete the multi-agency assessment in a timely manner
    #[serde(rename = "somebody-the-text-does-not-say-who-must-complete-the-multi")]
    SomebodyTheTextDoesNotSayWhoMustCompleteTheMulti,
    /// The first line manager must review the progress of the assessment regularly
    #[serde(rename = "the-first-line-manager-must-review-the-progress-of-the")]
    TheFirstLineManagerMustReviewTheProgressOfThe,
    /// The social worker must consult the first line manager on how and when to tell the family of the
    /// concern, unless telling them would put the child at risk of significant harm
    #[serde(rename = "the-social-worker-must-consult-the-first-line-manager-on-how")]
    TheSocialWorkerMustConsultTheFirstLineManagerOnHow,
    /// The police and children's social care must coordinate the enquiry and the criminal investigation,
    /// in the child's best interests
    #[serde(rename = "the-police-and-childrens-social-care-must-coordinate-the")]
    ThePoliceAndChildrensSocialCareMustCoordinateThe,
    /// The police and children's social care should primarily do so by joint activity, and by planning at
    /// strategy meetings or discussions
    #[serde(rename = "the-police-and-childrens-social-care-should-primarily-do-so-by")]
    ThePoliceAndChildrensSocialCareShouldPrimarilyDoSoBy,
    /// Children's social care and the police should discuss, case by case, whether a joint visit is
    /// required
    #[serde(rename = "childrens-social-care-and-the-police-should-discuss-case-by2")]
    ChildrensSocialCareAndThePoliceShouldDiscussCaseBy2,
    /// The police officers with training and the social worker must plan recorded interviews
    #[serde(rename = "the-police-officers-with-training-and-the-social-worker-must")]
    ThePoliceOfficersWithTrainingAndTheSocialWorkerMust,
    /// The social worker or the police are to refer the child to the local service (the text uses no duty
    /// word)
    #[serde(rename = "the-social-worker-or-the-police-are-to-refer-the-child-to-the")]
    TheSocialWorkerOrThePoliceAreToReferTheChildToThe,
    /// Each agency involved in the enquiry must complete a record of the enquiry, full and in writing, on
    /// the form the agency requires, authorised and dated by its staff
    #[serde(rename = "each-agency-involved-in-the-enquiry-must-complete-a-record-of")]
    EachAgencyInvolvedInTheEnquiryMustCompleteARecordOf,
    /// The children's social care manager must countersign or authorise the section 47 recording and forms
    /// of children's social care
    #[serde(rename = "the-childrens-social-care-manager-must-countersign-or-authorise")]
    TheChildrensSocialCareManagerMustCountersignOrAuthorise,
    /// The professional should keep rough notes until expected legal proceedings are over, in line with
    /// local rules on keeping records (wherever possible)
    #[serde(rename = "the-professional-should-keep-rough-notes-until-expected-legal")]
    TheProfessionalShouldKeepRoughNotesUntilExpectedLegal,
    /// Children's social care should record these matters
    #[serde(rename = "childrens-social-care-should-record-these-matters")]
    ChildrensSocialCareShouldRecordTheseMatters,
    /// The first line manager must record the reasons when the manager decides that the parents are not
    /// informed of the checks
    #[serde(rename = "the-first-line-manager-must-record-the-reasons-when-the-manager")]
    TheFirstLineManagerMustRecordTheReasonsWhenTheManager,
    /// The parents and carers are to give or deny permission (the text uses no duty word)
    #[serde(rename = "the-parents-and-carers-are-to-give-or-deny-permission-the-text")]
    TheParentsAndCarersAreToGiveOrDenyPermissionTheText,
    /// The first line manager must record the reasons for the decision
    #[serde(rename = "the-first-line-manager-must-record-the-reasons-for-the-decision")]
    TheFirstLineManagerMustRecordTheReasonsForTheDecision,
    /// The social worker must tell the other agencies involved with the child that a child protection
    /// enquiry has begun
    #[serde(rename = "the-social-worker-must-tell-the-other-agencies-involved-with")]
    TheSocialWorkerMustTellTheOtherAgenciesInvolvedWith,
    /// The social worker must ask those agencies for their views
    #[serde(rename = "the-social-worker-must-ask-those-agencies-for-their-views")]
    TheSocialWorkerMustAskThoseAgenciesForTheirViews,
    /// Somebody (the text does not say who) should make the checks with the involved professionals
    /// themselves, and not by messages passed on by others
    #[serde(rename = "somebody-the-text-does-not-say-who-should-make-the-checks-with")]
    SomebodyTheTextDoesNotSayWhoShouldMakeTheChecksWith,
    /// Somebody (the text does not say who) should tell the other agencies involved with the child why
    /// there is an enquiry, whether or not parental consent was given
    #[serde(rename = "somebody-the-text-does-not-say-who-should-tell-the-other")]
    SomebodyTheTextDoesNotSayWhoShouldTellTheOther,
    /// Somebody (the text does not say who) should ask the relevant agency how it assesses the child in
    /// the light of this
    #[serde(rename = "somebody-the-text-does-not-say-who-should-ask-the-relevant")]
    SomebodyTheTextDoesNotSayWhoShouldAskTheRelevant,
    /// Somebody (the text does not say who) should get at any relevant information that other countries
    /// may hold
    #[serde(rename = "somebody-the-text-does-not-say-who-should-get-at-any-relevant")]
    SomebodyTheTextDoesNotSayWhoShouldGetAtAnyRelevant,
    /// Somebody (the text does not say who) is to always put the child's welfare before the needs of any
    /// criminal investigation (the text uses no duty word)
    #[serde(rename = "somebody-the-text-does-not-say-who-is-to-always-put-the-childs")]
    SomebodyTheTextDoesNotSayWhoIsToAlwaysPutTheChilds,
    /// The police are responsible for primarily investigating suspected or actual crime
    #[serde(rename = "the-police-are-responsible-for-primarily-investigating")]
    ThePoliceAreResponsibleForPrimarilyInvestigating,
    /// Somebody (the text does not say who) must refer every suspected, alleged or actual crime to the
    /// police
    #[serde(rename = "somebody-the-text-does-not-say-who-must-refer-every-suspected")]
    SomebodyTheTextDoesNotSayWhoMustReferEverySuspected,
    /// Somebody (the text does not say who) should confirm the referral in writing within 48 hours of the
    /// referral by telephone
    #[serde(rename = "somebody-the-text-does-not-say-who-should-confirm-the-referral")]
    SomebodyTheTextDoesNotSayWhoShouldConfirmTheReferral,
    /// The police will consider investigating these matters
    #[serde(rename = "the-police-will-consider-investigating-these-matters")]
    ThePoliceWillConsiderInvestigatingTheseMatters,
    /// Somebody (the text does not say who) should always consider a joint enquiry or investigation when
    /// the injury is minor and (the child has a child protection plan or the local authority looks after
    /// the child)
    #[serde(rename = "somebody-the-text-does-not-say-who-should-always-consider-a2")]
    SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderA2,
    /// Somebody (the text does not say who) must consider the circumstances that show how serious the
    /// alleged abuse is when the injury is minor and it is not the case that the child has a child
    /// protection plan or the local authority looks after the child
    #[serde(rename = "somebody-the-text-does-not-say-who-must-consider-the")]
    SomebodyTheTextDoesNotSayWhoMustConsiderThe,
    /// The police and children's social care should consider the following when the injury is minor and it
    /// is not the case that the child has a child protection plan or the local authority looks after the
    /// child
    #[serde(rename = "the-police-and-childrens-social-care-should-consider-the")]
    ThePoliceAndChildrensSocialCareShouldConsiderThe,
    /// The police are responsible for primarily telling children's social care when criminal
    /// investigations are undertaken
    #[serde(rename = "the-police-are-responsible-for-primarily-telling-childrens")]
    ThePoliceAreResponsibleForPrimarilyTellingChildrens,
    /// The police are responsible for primarily notifying the Local Authority Designated Officer (where
    /// appropriate)
    #[serde(rename = "the-police-are-responsible-for-primarily-notifying-the-local")]
    ThePoliceAreResponsibleForPrimarilyNotifyingTheLocal,
    /// The police and children's social care must coordinate the enquiry and the criminal investigation,
    /// in the child's best interests
    #[serde(rename = "the-police-and-childrens-social-care-must-coordinate-the2")]
    ThePoliceAndChildrensSocialCareMustCoordinateThe2,
    /// The children's social care manager must agree what further action is needed to find the child, see
    /// the child and do the enquiry within 24 hours (the text does not say from when) when the child's
    /// whereabouts are unknown and the social worker cannot find them out
    #[serde(rename = "the-childrens-social-care-manager-must-agree-what-further")]
    TheChildrensSocialCareManagerMustAgreeWhatFurther,
    /// The social worker should consult the first line manager when there is refusal or obstruction of
    /// access to the child
    #[serde(rename = "the-social-worker-should-consult-the-first-line-manager-when")]
    TheSocialWorkerShouldConsultTheFirstLineManagerWhen,
    /// The strategy meeting or discussion to reach the child should cover a plan to find or reach the
    /// child and carry the enquiry on
    #[serde(rename = "the-strategy-meeting-or-discussion-to-reach-the-child-should")]
    TheStrategyMeetingOrDiscussionToReachTheChildShould,
    /// The police officers with training and the social worker must plan recorded interviews
    #[serde(rename = "the-police-officers-with-training-and-the-social-worker-must2")]
    ThePoliceOfficersWithTrainingAndTheSocialWorkerMust2,
    /// The police officers with training together with the social worker must conduct recorded interviews
    /// jointly (where appropriate)
    #[serde(rename = "the-police-officers-with-training-together-with-the-social")]
    ThePoliceOfficersWithTrainingTogetherWithTheSocial,
    /// The interview of the child is to cover two primary purposes (the text uses no duty word)
    #[serde(rename = "the-interview-of-the-child-is-to-cover-two-primary-purposes-the")]
    TheInterviewOfTheChildIsToCoverTwoPrimaryPurposesThe,
    /// Somebody (the text does not say who) should have joint interviews with children conducted by people
    /// with special training and experience
    #[serde(rename = "somebody-the-text-does-not-say-who-should-have-joint-interviews")]
    SomebodyTheTextDoesNotSayWhoShouldHaveJointInterviews,
    /// Somebody (the text does not say who) should tell the parents when the local authority consents
    /// under a care order
    #[serde(rename = "somebody-the-text-does-not-say-who-should-tell-the-parents-when")]
    SomebodyTheTextDoesNotSayWhoShouldTellTheParentsWhen,
    /// The doctor who examines the child is to generally assess the child's understanding, with advice as
    /// required (the text uses no duty word)
    #[serde(rename = "the-doctor-who-examines-the-child-is-to-generally-assess-the")]
    TheDoctorWhoExaminesTheChildIsToGenerallyAssessThe,
    /// The child is to need no further consent when the child's age in years is at least 16, unless there
    /// are grounds to doubt the child's mental health (the text uses no duty word)
    #[serde(rename = "the-child-is-to-need-no-further-consent-when-the-childs-age-in")]
    TheChildIsToNeedNoFurtherConsentWhenTheChildsAgeIn,
    /// Somebody (the text does not say who) should take the child to the nearest emergency department when
    /// the child seems to need medical attention urgently
    #[serde(rename = "somebody-the-text-does-not-say-who-should-take-the-child-to-the")]
    SomebodyTheTextDoesNotSayWhoShouldTakeTheChildToThe,
    /// The strategy meeting or discussion will cover whether and when a paediatric assessment is needed
    #[serde(rename = "the-strategy-meeting-or-discussion-will-cover-whether-and-when2")]
    TheStrategyMeetingOrDiscussionWillCoverWhetherAndWhen2,
    /// The strategy meeting or discussion will consult the paediatrician on the need for a paediatric
    /// assessment and its timing
    #[serde(rename = "the-strategy-meeting-or-discussion-will-consult-the2")]
    TheStrategyMeetingOrDiscussionWillConsultThe2,
    /// Somebody (the text does not say who) should consider whether a child psychiatrist or psychologist
    /// should assess the child
    #[serde(rename = "somebody-the-text-does-not-say-who-should-consider-whether-a")]
    SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherA,
    /// Somebody (the text does not say who) should seek a parent's permission before the paediatric
    /// assessment (wherever possible) when the child's age in years is under 16
    #[serde(rename = "somebody-the-text-does-not-say-who-should-seek-a-parents")]
    SomebodyTheTextDoesNotSayWhoShouldSeekAParents,
    /// Somebody (the text does not say who) should seek a parent's permission before other medical
    /// treatment (wherever possible) when the child's age in years is under 16
    #[serde(rename = "somebody-the-text-does-not-say-who-should-seek-a-parents2")]
    SomebodyTheTextDoesNotSayWhoShouldSeekAParents2,
    /// Somebody (the text does not say who) must take legal advice on whether a general consent covers a
    /// paediatric assessment for child protection when the child is looked after under section 20 and a
    /// parent has generally consented to medical treatment
    #[serde(rename = "somebody-the-text-does-not-say-who-must-take-legal-advice-on")]
    SomebodyTheTextDoesNotSayWhoMustTakeLegalAdviceOn,
    /// The medical practitioner must tell the parents as soon as possible
    #[serde(rename = "the-medical-practitioner-must-tell-the-parents-as-soon-as")]
    TheMedicalPractitionerMustTellTheParentsAsSoonAs,
    /// Somebody (the text does not say who) must record this in full at the time
    #[serde(rename = "somebody-the-text-does-not-say-who-must-record-this-in-full-at")]
    SomebodyTheTextDoesNotSayWhoMustRecordThisInFullAt,
    /// The social worker and the first line manager must consider whether seeking a court order is in the
    /// child's best interests when parental permission is not obtained and it is not the case that the
    /// child needs emergency medical treatment
    #[serde(rename = "the-social-worker-and-the-first-line-manager-must-consider")]
    TheSocialWorkerAndTheFirstLineManagerMustConsider,
    /// The social worker or the police are to refer the child to the local service (the text uses no duty
    /// word)
    #[serde(rename = "the-social-worker-or-the-police-are-to-refer-the-child-to-the2")]
    TheSocialWorkerOrThePoliceAreToReferTheChildToThe2,
    /// The child abuse investigation team officer and the doctor who examines the child must consider
    /// whether photographs may be needed as evidence in care or criminal proceedings
    #[serde(rename = "the-child-abuse-investigation-team-officer-and-the-doctor-who")]
    TheChildAbuseInvestigationTeamOfficerAndTheDoctorWho,
    /// Somebody (the text does not say who) must tell and prepare child and parents for photographs when
    /// photographs are needed
    #[serde(rename = "somebody-the-text-does-not-say-who-must-tell-and-prepare-child")]
    SomebodyTheTextDoesNotSayWhoMustTellAndPrepareChild,
    /// Somebody (the text does not say who) must think carefully about what photographs mean for the child
    /// when photographs are needed
    #[serde(rename = "somebody-the-text-does-not-say-who-must-think-carefully-about")]
    SomebodyTheTextDoesNotSayWhoMustThinkCarefullyAbout,
    /// The child abuse investigation team officer should brief the doctors directly and take charge of the
    /// evidence when a forensic medical examiner and a paediatrician, or two paediatricians, examine
    /// together
    #[serde(rename = "the-child-abuse-investigation-team-officer-should-brief-the")]
    TheChildAbuseInvestigationTeamOfficerShouldBriefThe,
    /// All other staff may not physically examine the whole child
    #[serde(rename = "all-other-staff-may-not-physically-examine-the-whole-child")]
    AllOtherStaffMayNotPhysicallyExamineTheWholeChild,
    /// All other staff should go no further than to note visible marks and injuries on a body map, with
    /// details recorded, signed and dated in the child's file
    #[serde(rename = "all-other-staff-should-go-no-further-than-to-note-visible-marks")]
    AllOtherStaffShouldGoNoFurtherThanToNoteVisibleMarks,
    /// Somebody (the text does not say who) should not have one person examine alone, unless that person
    /// has the skills and equipment it takes
    #[serde(rename = "somebody-the-text-does-not-say-who-should-not-have-one-person")]
    SomebodyTheTextDoesNotSayWhoShouldNotHaveOnePerson,
    /// The paediatric assessment should cover the child as a whole: wellbeing, which includes mental
    /// health, development and cognitive ability
    #[serde(rename = "the-paediatric-assessment-should-cover-the-child-as-a-whole")]
    ThePaediatricAssessmentShouldCoverTheChildAsAWhole,
    /// Health services (community and acute) will have processes for examinations in and out of hours
    #[serde(rename = "health-services-community-and-acute-will-have-processes-for")]
    HealthServicesCommunityAndAcuteWillHaveProcessesFor,
    /// All professionals will use the pathways of the sexual abuse referral centre, and the centre itself
    #[serde(rename = "all-professionals-will-use-the-pathways-of-the-sexual-abuse")]
    AllProfessionalsWillUseThePathwaysOfTheSexualAbuse,
    /// The paediatric assessment is to cover these purposes (the text uses no duty word)
    #[serde(rename = "the-paediatric-assessment-is-to-cover-these-purposes-the-text")]
    ThePaediatricAssessmentIsToCoverThesePurposesTheText,
    /// The paediatrician should send a report to the social worker and the GP
    #[serde(rename = "the-paediatrician-should-send-a-report-to-the-social-worker-and")]
    ThePaediatricianShouldSendAReportToTheSocialWorkerAnd,
    /// The paediatrician should send a report to the police (where appropriate)
    #[serde(rename = "the-paediatrician-should-send-a-report-to-the-police-where")]
    ThePaediatricianShouldSendAReportToThePoliceWhere,
    /// Somebody (the text does not say who) should consult children's social care and the police on when a
    /// letter goes to the parents
    #[serde(rename = "somebody-the-text-does-not-say-who-should-consult-childrens")]
    SomebodyTheTextDoesNotSayWhoShouldConsultChildrens,
    /// The doctor who examines the child should sign and date all reports and diagrams
    #[serde(rename = "the-doctor-who-examines-the-child-should-sign-and-date-all")]
    TheDoctorWhoExaminesTheChildShouldSignAndDateAll,
    /// Somebody (the text does not say who) should record the following in the report
    #[serde(rename = "somebody-the-text-does-not-say-who-should-record-the-following")]
    SomebodyTheTextDoesNotSayWhoShouldRecordTheFollowing,
    /// The professional of another agency should consult the social worker, the first line manager or the
    /// designated safeguarding professional lead in further discussion
    #[serde(rename = "the-professional-of-another-agency-should-consult-the-social")]
    TheProfessionalOfAnotherAgencyShouldConsultTheSocial,
    /// Each agency should record the concerns, the discussion and what was agreed, in its files
    #[serde(rename = "each-agency-should-record-the-concerns-the-discussion-and-what")]
    EachAgencyShouldRecordTheConcernsTheDiscussionAndWhat,
    /// The professional of another agency should consult the designated, named or lead person or a senior
    /// manager of the professional's own agency
    #[serde(rename = "the-professional-of-another-agency-should-consult-the")]
    TheProfessionalOfAnotherAgencyShouldConsultThe,
    /// Somebody (the text does not say who) should follow the procedures for resolving disagreements when
    /// no agreement is reached
    #[serde(rename = "somebody-the-text-does-not-say-who-should-follow-the-procedures")]
    SomebodyTheTextDoesNotSayWhoShouldFollowTheProcedures,
    /// The social worker is responsible for recording what came of the enquiry, as the recording system
    /// requires
    #[serde(rename = "the-social-worker-is-responsible-for-recording-what-came-of-the")]
    TheSocialWorkerIsResponsibleForRecordingWhatCameOfThe,
    /// Somebody (the text does not say who) should enter the outcome in the child's electronic record,
    /// with the discussions clearly recorded
    #[serde(rename = "somebody-the-text-does-not-say-who-should-enter-the-outcome-in")]
    SomebodyTheTextDoesNotSayWhoShouldEnterTheOutcomeIn,
    /// The children's social care manager should authorise the outcome on the record
    #[serde(rename = "the-childrens-social-care-manager-should-authorise-the-outcome")]
    TheChildrensSocialCareManagerShouldAuthoriseTheOutcome,
    /// The first line manager should make sure that other agencies have been told, and that concerns and
    /// outcome stand in the recording system and in the child's chronology at the end of the section 47
    /// enquiry
    #[serde(rename = "the-first-line-manager-should-make-sure-that-other-agencies")]
    TheFirstLineManagerShouldMakeSureThatOtherAgencies,
    /// Somebody (the text does not say who) should tell all agencies significantly involved, the parents
    /// and the child of sufficient age and understanding the outcome with an evaluation of it for the
    /// child, by word of mouth or in writing
    #[serde(rename = "somebody-the-text-does-not-say-who-should-tell-all-agencies")]
    SomebodyTheTextDoesNotSayWhoShouldTellAllAgencies,
    /// Somebody (the text does not say who) should tell all agencies significantly involved, the parents
    /// and the child of sufficient age and understanding the outcome before the initial child protection
    /// conference when an initial child protection conference is convened
    #[serde(rename = "somebody-the-text-does-not-say-who-should-tell-all-agencies2")]
    SomebodyTheTextDoesNotSayWhoShouldTellAllAgencies2,
    /// Somebody (the text does not say who) should put the information into a form that suits younger
    /// children and people who prefer another language than English
    #[serde(rename = "somebody-the-text-does-not-say-who-should-put-the-information")]
    SomebodyTheTextDoesNotSayWhoShouldPutTheInformation,
    /// Somebody (the text does not say who) should tell the referrer who is not a professional the
    /// outcome, respecting the child's confidentiality and welfare
    #[serde(rename = "somebody-the-text-does-not-say-who-should-tell-the-referrer-who")]
    SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerWho,
    /// The social worker should consult the police to agree the content of the feedback when criminal
    /// investigations are running
    #[serde(rename = "the-social-worker-should-consult-the-police-to-agree-the")]
    TheSocialWorkerShouldConsultThePoliceToAgreeThe,
    /// Somebody (the text does not say who) should tell the relevant inspectorate when the child lives in
    /// a residential establishment that is inspected
    #[serde(rename = "somebody-the-text-does-not-say-who-should-tell-the-relevant")]
    SomebodyTheTextDoesNotSayWhoShouldTellTheRelevant,
    /// Children's social care must subject all gathered information to analysis and evaluation at the end
    /// of the section 47 enquiry
    #[serde(rename = "childrens-social-care-must-subject-all-gathered-information-to")]
    ChildrensSocialCareMustSubjectAllGatheredInformationTo,
    /// The children's social care manager is responsible for the decision, on completion of the enquiry
    #[serde(rename = "the-childrens-social-care-manager-is-responsible-for-the")]
    TheChildrensSocialCareManagerIsResponsibleForThe,
    /// Children's social care must determine whether the threshold of significant harm is reached at the
    /// end of the section 47 enquiry
    #[serde(rename = "childrens-social-care-must-determine-whether-the-threshold-of")]
    ChildrensSocialCareMustDetermineWhetherTheThresholdOf,
    /// Somebody (the text does not say who) should consider services as a child in need when the outcome
    /// of "Are the concerns substantiated, and is there continuing risk?" is "concerns are not
    /// substantiated"
    #[serde(rename = "somebody-the-text-does-not-say-who-should-consider-services-as")]
    SomebodyTheTextDoesNotSayWhoShouldConsiderServicesAs,
    /// The children's social care manager must authorise that no further action is taken
    #[serde(rename = "the-childrens-social-care-manager-must-authorise-that-no")]
    TheChildrensSocialCareManagerMustAuthoriseThatNo,
    /// The children's social care manager must have ensured that the child, other children of the
    /// household and the carers were seen and spoken with
    #[serde(rename = "the-childrens-social-care-manager-must-have-ensured-that-the")]
    TheChildrensSocialCareManagerMustHaveEnsuredThatThe,
    /// Somebody (the text does not say who) must record the reasons for calling no conference
    #[serde(rename = "somebody-the-text-does-not-say-who-must-record-the-reasons-for")]
    SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor,
    /// The social worker should consult the child, the parents and the other relevant professionals on the
    /// case
    #[serde(rename = "the-social-worker-should-consult-the-child-the-parents-and-the")]
    TheSocialWorkerShouldConsultTheChildTheParentsAndThe,
    /// The social worker should determine whether support services may help
    #[serde(rename = "the-social-worker-should-determine-whether-support-services-may")]
    TheSocialWorkerShouldDetermineWhetherSupportServicesMay,
    /// The social worker should consider regular reassessment of health and development against specific
    /// objectives
    #[serde(rename = "the-social-worker-should-consider-regular-reassessment-of")]
    TheSocialWorkerShouldConsiderRegularReassessmentOf,
    /// The social worker should decide who is responsible for that reassessment
    #[serde(rename = "the-social-worker-should-decide-who-is-responsible-for-that")]
    TheSocialWorkerShouldDecideWhoIsResponsibleForThat,
    /// Somebody (the text does not say who) should record arrangements for future referrals when that is
    /// appropriate
    #[serde(rename = "somebody-the-text-does-not-say-who-should-record-arrangements")]
    SomebodyTheTextDoesNotSayWhoShouldRecordArrangements,
    /// The most involved agencies are to have ensured that the child, other children of the household and
    /// the carers were seen and spoken with (the text uses no duty word)
    #[serde(rename = "the-most-involved-agencies-are-to-have-ensured-that-the-child")]
    TheMostInvolvedAgenciesAreToHaveEnsuredThatTheChild,
    /// Somebody (the text does not say who) must record the reasons for calling no conference
    #[serde(rename = "somebody-the-text-does-not-say-who-must-record-the-reasons-for2")]
    SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor2,
    /// Somebody (the text does not say who) should complete the single social work assessment
    #[serde(rename = "somebody-the-text-does-not-say-who-should-complete-the-single")]
    SomebodyTheTextDoesNotSayWhoShouldCompleteTheSingle,
    /// Somebody (the text does not say who) should consider multi-agency meetings for the child in need
    /// plan: to develop, implement and review it
    #[serde(rename = "somebody-the-text-does-not-say-who-should-consider-multi-agency")]
    SomebodyTheTextDoesNotSayWhoShouldConsiderMultiAgency,
    /// Somebody (the text does not say who) must put suitable multi-agency arrangements in place, to
    /// safeguard the child until the initial conference has been held
    #[serde(rename = "somebody-the-text-does-not-say-who-must-put-suitable-multi")]
    SomebodyTheTextDoesNotSayWhoMustPutSuitableMulti,
    /// The social worker and the first line manager will coordinate and review those arrangements
    #[serde(rename = "the-social-worker-and-the-first-line-manager-will-coordinate")]
    TheSocialWorkerAndTheFirstLineManagerWillCoordinate,
    /// The operational service manager must authorise any delay in writing and with reasons when the
    /// conference is delayed
    #[serde(rename = "the-operational-service-manager-must-authorise-any-delay-in")]
    TheOperationalServiceManagerMustAuthoriseAnyDelayIn,
    /// Children's social care must see that risks to the child are monitored and action is taken to
    /// safeguard the child when the conference is delayed
    #[serde(rename = "childrens-social-care-must-see-that-risks-to-the-child-are")]
    ChildrensSocialCareMustSeeThatRisksToTheChildAre,
    /// The children's social care manager is responsible for deciding to convene a conference
    #[serde(rename = "the-childrens-social-care-manager-is-responsible-for-deciding")]
    TheChildrensSocialCareManagerIsResponsibleForDeciding,
    /// Somebody (the text does not say who) must record the reasons for calling a conference
    #[serde(rename = "somebody-the-text-does-not-say-who-must-record-the-reasons-for3")]
    SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor3,
    /// Somebody (the text does not say who) should arrange it as a matter of urgency when the concern is
    /// of organised abuse
    #[serde(rename = "somebody-the-text-does-not-say-who-should-arrange-it-as-a")]
    SomebodyTheTextDoesNotSayWhoShouldArrangeItAsA,
    /// The strategy meeting or discussion should consider what needs to be done, and above all whether
    /// there should be a criminal investigation when the concern is of organised abuse
    #[serde(rename = "the-strategy-meeting-or-discussion-should-consider-what-needs")]
    TheStrategyMeetingOrDiscussionShouldConsiderWhatNeeds,
    /// Somebody (the text does not say who) must record it formally when the concern is of organised abuse
    #[serde(rename = "somebody-the-text-does-not-say-who-must-record-it-formally-when")]
    SomebodyTheTextDoesNotSayWhoMustRecordItFormallyWhen,
    /// Somebody (the text does not say who) should tell the statutory partners of the local safeguarding
    /// partnership or board at this stage, for information only when the concern is of organised abuse
    #[serde(rename = "somebody-the-text-does-not-say-who-should-tell-the-statutory")]
    SomebodyTheTextDoesNotSayWhoShouldTellTheStatutory,
    /// Somebody (the text does not say who) must coordinate across local authority boundaries (where
    /// necessary) when the concern is of organised abuse
    #[serde(rename = "somebody-the-text-does-not-say-who-must-coordinate-across-local")]
    SomebodyTheTextDoesNotSayWhoMustCoordinateAcrossLocal,
}

impl Duty {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::ChildrensSocialCareMustMakeEnquiriesToDecideWhetherTo => {
                "Children's social care must make enquiries, to decide whether to act for the child's safety and welfare when significant harm, or its likelihood, is suspected with reasonable cause"
            }
            Self::ChildrensSocialCareOfTheAreaInWhichTheChildIsFound => {
                "Children's social care of the area in which the child is found or lives is responsible for undertaking section 47 enquiries"
            }
            Self::AllAgenciesMustHelpChildProtectionEnquiriesAndGiveThem => {
                "All agencies must help child protection enquiries and give them information"
            }
            Self::OtherServicesOfTheLocalAuthorityHousingForExampleAnd => {
                "Other services of the local authority (housing, for example) and health services must cooperate by helping with the functions of children's social care when children's social care asks them to"
            }
            Self::TheHostAuthorityIsResponsibleForTellingTheHome => {
                "The host authority is responsible for telling the home authority immediately when the child is found outside the area of the home authority and the child is harmed, or a risk of neglect or harm causes concern"
            }
            Self::TheHostAuthorityIsResponsibleForImmediateAction => {
                "The host authority is responsible for immediate action"
            }
            Self::TheHostAuthorityShouldConsultTheHomeAuthorityOnThe => {
                "The host authority should consult the home authority on the immediate action when the child is found outside the area of the home authority"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldAcceptThe => {
                "Somebody (the text does not say who) should accept the responsibility as soon as possible"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldConfirmThe => {
                "Somebody (the text does not say who) should confirm the acceptance in writing"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldAssessWhatTheChild => {
                "Somebody (the text does not say who) should assess what the child and family need quickly after the emergency step taken (if necessary)"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldConsiderASection47 => {
                "Somebody (the text does not say who) should consider a section 47 enquiry when an emergency protection order was made or the police used their powers of protection"
            }
            Self::ChildrensSocialCareOrThePoliceShouldAlwaysConsider => {
                "Children's social care or the police should always consider action for other children as well"
            }
            Self::TheHostAuthorityIsResponsibleForImmediateAction2 => {
                "The host authority is responsible for immediate action"
            }
            Self::TheHostAuthorityShouldConsultTheHomeAuthorityOnThe2 => {
                "The host authority should consult the home authority on the immediate action when the child is found outside the area of the home authority"
            }
            Self::TheSocialWorkerMustSeekTheAgreementOfTheLineManager => {
                "The social worker must seek the agreement of the line manager before the start of legal action"
            }
            Self::TheSocialWorkerMustObtainLegalAdviceBeforeTheStartOf => {
                "The social worker must obtain legal advice before the start of legal action"
            }
            Self::TheSocialWorkerIsToStartLegalActionTheTextUsesNo => {
                "The social worker is to start legal action (the text uses no duty word)"
            }
            Self::ThePoliceMayNotUseTheirPowersOfProtectionBeforeEvery => {
                "The police may not use their powers of protection before every other option is exhausted"
            }
            Self::ThePoliceShouldNotUseTheirPowersOfProtectionUnlessThe => {
                "The police should not use their powers of protection, unless the circumstances are exceptional and it is the last resort, the time not being enough for an emergency protection order, or the child's immediate safety being the reason"
            }
            Self::TheIndependentOfficerOfTheRankOfInspectorOrAboveMust => {
                "The independent officer of the rank of inspector or above must act as the designated lead officer when police powers of protection are used"
            }
            Self::ThePoliceAreToConsultTheDutyInspectorOrADetective => {
                "The police are to consult the duty inspector or a detective inspector of the child abuse investigation team when the police enter the home under their powers (the text uses no duty word)"
            }
            Self::ChildrensSocialCareWillHaveToWeighLettingTheOrder => {
                "Children's social care will have to weigh letting the order lapse, with the child's return home, against care or other proceedings quickly when an emergency protection order is in force"
            }
            Self::ChildrensSocialCareAndThePoliceShouldDiscussCaseBy => {
                "Children's social care and the police should discuss, case by case, whether a joint visit is required"
            }
            Self::ChildrensSocialCareAndThePoliceShouldConsiderTheBest => {
                "Children's social care and the police should consider the best place for a visit"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderA => {
                "Somebody (the text does not say who) should always consider a joint visit for these allegations"
            }
            Self::ChildrensSocialCareAndThePoliceShouldDiscussAndRecord => {
                "Children's social care and the police should discuss and record the incident when it is an isolated incident without injury, within the family for example"
            }
            Self::ChildrensSocialCareAndThePoliceShouldNotDelayIt => {
                "Children's social care and the police should not delay it because the other agency is absent when an immediate risk to a child is recognised"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldRecordAndShare => {
                "Somebody (the text does not say who) should record and share actions and decisions that follow the joint visit, on completion"
            }
            Self::TheChildrensSocialCareManagerMustConsiderTheFollowing => {
                "The children's social care manager must consider the following"
            }
            Self::EachProfessionalWhoTakesPartMustHaveEverythingThe => {
                "Each professional who takes part must have everything the agency knows of the child, so as to contribute it"
            }
            Self::EachProfessionalWhoTakesPartMustBeSeniorEnoughTo => {
                "Each professional who takes part must be senior enough to decide for the agency"
            }
            Self::ThePoliceShouldShareCurrentAndEarlierInformationWith => {
                "The police should share current and earlier information with other services when protecting a child makes it necessary"
            }
            Self::TheStrategyMeetingOrDiscussionShouldHappenWithin3 => {
                "The strategy meeting or discussion should happen within 3 working days of identification of the child protection concern"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldHoldASeparate => {
                "Somebody (the text does not say who) should hold a separate meeting for each child when a child is alleged to have abused another child"
            }
            Self::TheStrategyMeetingOrDiscussionShouldCoverTheFollowing => {
                "The strategy meeting or discussion should cover the following"
            }
            Self::TheStrategyMeetingOrDiscussionIsToCoverTheFollowing => {
                "The strategy meeting or discussion is to cover the following (the text uses no duty word)"
            }
            Self::TheStrategyMeetingOrDiscussionShouldCoverTheRequirement => {
                "The strategy meeting or discussion should cover the requirement of an initial conference within 15 working days of the discussion that started the enquiry"
            }
            Self::TheStrategyMeetingOrDiscussionWillCoverWhetherAndWhen => {
                "The strategy meeting or discussion will cover whether and when a paediatric assessment is needed"
            }
            Self::TheStrategyMeetingOrDiscussionWillConsultThe => {
                "The strategy meeting or discussion will consult the paediatrician on the need for a paediatric assessment and its timing"
            }
            Self::TheChairOfTheStrategyMeetingOrDiscussionIsResponsible => {
                "The chair of the strategy meeting or discussion is responsible for having decisions and agreed actions fully recorded, on a suitable form"
            }
            Self::AllAttendingAgenciesShouldRecordTheActionsAgreedAtThe => {
                "All attending agencies should record the actions agreed at the time"
            }
            Self::ChildrensSocialCareShouldMakeACopyOfTheRecord => {
                "Children's social care should make a copy of the record available to everybody invited as soon as practicable"
            }
            Self::AllAgenciesShouldRecordTheOutcomeAndTheActionsAgreed => {
                "All agencies should record the outcome and the actions agreed at the time when it is held by telephone"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldSendTheRecord => {
                "Somebody (the text does not say who) should send the record, authorised by the children's social care manager, to all who took part as soon as practicable when it is held by telephone"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldSetAClearTimescale => {
                "Somebody (the text does not say who) should set a clear timescale"
            }
            Self::TheFirstLineManagerShouldAlwaysBearTheChildsSafetyIn => {
                "The first line manager should always bear the child's safety in mind and review that timescale regularly"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldDecideWhetherThe => {
                "Somebody (the text does not say who) should decide whether the investigation is a single or a joint one"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldFollowTheProtocols => {
                "Somebody (the text does not say who) should follow the protocols of the local area"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldConsiderWhatThe => {
                "Somebody (the text does not say who) should consider what the child needs: support services, or those of a child in need"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepThe => {
                "Somebody (the text does not say who) should always keep the child's distress to a minimum, and treat the family with sensitivity and respect"
            }
            Self::ChildrensSocialCareShouldExplainToParentsAndChildWhat => {
                "Children's social care should explain to parents and child what the enquiry is for and what came of it, as age and understanding allow, and be ready to answer questions openly, unless that would affect the child's safety and welfare"
            }
            Self::TheSocialWorkerIsResponsibleForPrimarilyEngagingWith => {
                "The social worker is responsible for primarily engaging with family members"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsAnd => {
                "Somebody (the text does not say who) should tell the parents and others with parental responsibility of the concerns at the earliest opportunity, unless telling them would undermine a criminal investigation, or put the child at risk of significant harm"
            }
            Self::TheChildrensSocialCareManagerIsResponsibleFor => {
                "The children's social care manager is responsible for authorising the enquiry after the strategy meeting or discussion"
            }
            Self::ChildrensSocialCareMustConsultThePoliceOnWhetherThe => {
                "Children's social care must consult the police on whether the threshold for the enquiry is met"
            }
            Self::ChildrensSocialCareIsResponsibleForTheDecisionOnHow => {
                "Children's social care is responsible for the decision on how the enquiry goes on, on the basis of the strategy meeting or discussion and the views of child, parents and others such as a foster carer"
            }
            Self::ThePoliceHealthServicesTheTeacherAndTheOtherRelevant => {
                "The police, health services, the teacher and the other relevant professionals should support children's social care in its enquiries"
            }
            Self::SomebodyTheTextDoesNotSayWhoWillUseTheLocal => {
                "Somebody (the text does not say who) will use the local assessment protocol as the framework in which information for the enquiry is gathered and analysed"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldGoOnWithThe => {
                "Somebody (the text does not say who) should go on with the assessment while an enquiry runs"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldLetTheConclusions => {
                "Somebody (the text does not say who) should let the conclusions and recommendations of the enquiry inform the assessment"
            }
            Self::TheMultiAgencyAssessmentWillCoverTheFollowing => {
                "The multi-agency assessment will cover the following"
            }
            Self::SomebodyTheTextDoesNotSayWhoIsToConsiderTheRiskNow => {
                "Somebody (the text does not say who) is to consider the risk now and in the long term (the text uses no duty word)"
            }
            Self::TheMultiAgencyAssessmentMustCoverHowSafeTheNew => {
                "The multi-agency assessment must cover how safe the new surroundings are when the child's circumstances are about to change, for example by discharge from hospital"
            }
            Self::SomebodyTheTextDoesNotSayWhoMustHaveEstablishedThat => {
                "Somebody (the text does not say who) must have established that the home is safe, and have put in place any support plan that the child's needs require when the child is to be discharged home from hospital"
            }
            Self::SomebodyTheTextDoesNotSayWhoMustCompleteTheMulti => {
                "Somebody (the text does not say who) must complete the multi-agency assessment in a timely manner"
            }
            Self::TheFirstLineManagerMustReviewTheProgressOfThe => {
                "The first line manager must review the progress of the assessment regularly"
            }
            Self::TheSocialWorkerMustConsultTheFirstLineManagerOnHow => {
                "The social worker must consult the first line manager on how and when to tell the family of the concern, unless telling them would put the child at risk of significant harm"
            }
            Self::ThePoliceAndChildrensSocialCareMustCoordinateThe => {
                "The police and children's social care must coordinate the enquiry and the criminal investigation, in the child's best interests"
            }
            Self::ThePoliceAndChildrensSocialCareShouldPrimarilyDoSoBy => {
                "The police and children's social care should primarily do so by joint activity, and by planning at strategy meetings or discussions"
            }
            Self::ChildrensSocialCareAndThePoliceShouldDiscussCaseBy2 => {
                "Children's social care and the police should discuss, case by case, whether a joint visit is required"
            }
            Self::ThePoliceOfficersWithTrainingAndTheSocialWorkerMust => {
                "The police officers with training and the social worker must plan recorded interviews"
            }
            Self::TheSocialWorkerOrThePoliceAreToReferTheChildToThe => {
                "The social worker or the police are to refer the child to the local service (the text uses no duty word)"
            }
            Self::EachAgencyInvolvedInTheEnquiryMustCompleteARecordOf => {
                "Each agency involved in the enquiry must complete a record of the enquiry, full and in writing, on the form the agency requires, authorised and dated by its staff"
            }
            Self::TheChildrensSocialCareManagerMustCountersignOrAuthorise => {
                "The children's social care manager must countersign or authorise the section 47 recording and forms of children's social care"
            }
            Self::TheProfessionalShouldKeepRoughNotesUntilExpectedLegal => {
                "The professional should keep rough notes until expected legal proceedings are over, in line with local rules on keeping records (wherever possible)"
            }
            Self::ChildrensSocialCareShouldRecordTheseMatters => {
                "Children's social care should record these matters"
            }
            Self::TheFirstLineManagerMustRecordTheReasonsWhenTheManager => {
                "The first line manager must record the reasons when the manager decides that the parents are not informed of the checks"
            }
            Self::TheParentsAndCarersAreToGiveOrDenyPermissionTheText => {
                "The parents and carers are to give or deny permission (the text uses no duty word)"
            }
            Self::TheFirstLineManagerMustRecordTheReasonsForTheDecision => {
                "The first line manager must record the reasons for the decision"
            }
            Self::TheSocialWorkerMustTellTheOtherAgenciesInvolvedWith => {
                "The social worker must tell the other agencies involved with the child that a child protection enquiry has begun"
            }
            Self::TheSocialWorkerMustAskThoseAgenciesForTheirViews => {
                "The social worker must ask those agencies for their views"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldMakeTheChecksWith => {
                "Somebody (the text does not say who) should make the checks with the involved professionals themselves, and not by messages passed on by others"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldTellTheOther => {
                "Somebody (the text does not say who) should tell the other agencies involved with the child why there is an enquiry, whether or not parental consent was given"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldAskTheRelevant => {
                "Somebody (the text does not say who) should ask the relevant agency how it assesses the child in the light of this"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldGetAtAnyRelevant => {
                "Somebody (the text does not say who) should get at any relevant information that other countries may hold"
            }
            Self::SomebodyTheTextDoesNotSayWhoIsToAlwaysPutTheChilds => {
                "Somebody (the text does not say who) is to always put the child's welfare before the needs of any criminal investigation (the text uses no duty word)"
            }
            Self::ThePoliceAreResponsibleForPrimarilyInvestigating => {
                "The police are responsible for primarily investigating suspected or actual crime"
            }
            Self::SomebodyTheTextDoesNotSayWhoMustReferEverySuspected => {
                "Somebody (the text does not say who) must refer every suspected, alleged or actual crime to the police"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldConfirmTheReferral => {
                "Somebody (the text does not say who) should confirm the referral in writing within 48 hours of the referral by telephone"
            }
            Self::ThePoliceWillConsiderInvestigatingTheseMatters => {
                "The police will consider investigating these matters"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderA2 => {
                "Somebody (the text does not say who) should always consider a joint enquiry or investigation when the injury is minor and (the child has a child protection plan or the local authority looks after the child)"
            }
            Self::SomebodyTheTextDoesNotSayWhoMustConsiderThe => {
                "Somebody (the text does not say who) must consider the circumstances that show how serious the alleged abuse is when the injury is minor and it is not the case that the child has a child protection plan or the local authority looks after the child"
            }
            Self::ThePoliceAndChildrensSocialCareShouldConsiderThe => {
                "The police and children's social care should consider the following when the injury is minor and it is not the case that the child has a child protection plan or the local authority looks after the child"
            }
            Self::ThePoliceAreResponsibleForPrimarilyTellingChildrens => {
                "The police are responsible for primarily telling children's social care when criminal investigations are undertaken"
            }
            Self::ThePoliceAreResponsibleForPrimarilyNotifyingTheLocal => {
                "The police are responsible for primarily notifying the Local Authority Designated Officer (where appropriate)"
            }
            Self::ThePoliceAndChildrensSocialCareMustCoordinateThe2 => {
                "The police and children's social care must coordinate the enquiry and the criminal investigation, in the child's best interests"
            }
            Self::TheChildrensSocialCareManagerMustAgreeWhatFurther => {
                "The children's social care manager must agree what further action is needed to find the child, see the child and do the enquiry within 24 hours (the text does not say from when) when the child's whereabouts are unknown and the social worker cannot find them out"
            }
            Self::TheSocialWorkerShouldConsultTheFirstLineManagerWhen => {
                "The social worker should consult the first line manager when there is refusal or obstruction of access to the child"
            }
            Self::TheStrategyMeetingOrDiscussionToReachTheChildShould => {
                "The strategy meeting or discussion to reach the child should cover a plan to find or reach the child and carry the enquiry on"
            }
            Self::ThePoliceOfficersWithTrainingAndTheSocialWorkerMust2 => {
                "The police officers with training and the social worker must plan recorded interviews"
            }
            Self::ThePoliceOfficersWithTrainingTogetherWithTheSocial => {
                "The police officers with training together with the social worker must conduct recorded interviews jointly (where appropriate)"
            }
            Self::TheInterviewOfTheChildIsToCoverTwoPrimaryPurposesThe => {
                "The interview of the child is to cover two primary purposes (the text uses no duty word)"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldHaveJointInterviews => {
                "Somebody (the text does not say who) should have joint interviews with children conducted by people with special training and experience"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsWhen => {
                "Somebody (the text does not say who) should tell the parents when the local authority consents under a care order"
            }
            Self::TheDoctorWhoExaminesTheChildIsToGenerallyAssessThe => {
                "The doctor who examines the child is to generally assess the child's understanding, with advice as required (the text uses no duty word)"
            }
            Self::TheChildIsToNeedNoFurtherConsentWhenTheChildsAgeIn => {
                "The child is to need no further consent when the child's age in years is at least 16, unless there are grounds to doubt the child's mental health (the text uses no duty word)"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldTakeTheChildToThe => {
                "Somebody (the text does not say who) should take the child to the nearest emergency department when the child seems to need medical attention urgently"
            }
            Self::TheStrategyMeetingOrDiscussionWillCoverWhetherAndWhen2 => {
                "The strategy meeting or discussion will cover whether and when a paediatric assessment is needed"
            }
            Self::TheStrategyMeetingOrDiscussionWillConsultThe2 => {
                "The strategy meeting or discussion will consult the paediatrician on the need for a paediatric assessment and its timing"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherA => {
                "Somebody (the text does not say who) should consider whether a child psychiatrist or psychologist should assess the child"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldSeekAParents => {
                "Somebody (the text does not say who) should seek a parent's permission before the paediatric assessment (wherever possible) when the child's age in years is under 16"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldSeekAParents2 => {
                "Somebody (the text does not say who) should seek a parent's permission before other medical treatment (wherever possible) when the child's age in years is under 16"
            }
            Self::SomebodyTheTextDoesNotSayWhoMustTakeLegalAdviceOn => {
                "Somebody (the text does not say who) must take legal advice on whether a general consent covers a paediatric assessment for child protection when the child is looked after under section 20 and a parent has generally consented to medical treatment"
            }
            Self::TheMedicalPractitionerMustTellTheParentsAsSoonAs => {
                "The medical practitioner must tell the parents as soon as possible"
            }
            Self::SomebodyTheTextDoesNotSayWhoMustRecordThisInFullAt => {
                "Somebody (the text does not say who) must record this in full at the time"
            }
            Self::TheSocialWorkerAndTheFirstLineManagerMustConsider => {
                "The social worker and the first line manager must consider whether seeking a court order is in the child's best interests when parental permission is not obtained and it is not the case that the child needs emergency medical treatment"
            }
            Self::TheSocialWorkerOrThePoliceAreToReferTheChildToThe2 => {
                "The social worker or the police are to refer the child to the local service (the text uses no duty word)"
            }
            Self::TheChildAbuseInvestigationTeamOfficerAndTheDoctorWho => {
                "The child abuse investigation team officer and the doctor who examines the child must consider whether photographs may be needed as evidence in care or criminal proceedings"
            }
            Self::SomebodyTheTextDoesNotSayWhoMustTellAndPrepareChild => {
                "Somebody (the text does not say who) must tell and prepare child and parents for photographs when photographs are needed"
            }
            Self::SomebodyTheTextDoesNotSayWhoMustThinkCarefullyAbout => {
                "Somebody (the text does not say who) must think carefully about what photographs mean for the child when photographs are needed"
            }
            Self::TheChildAbuseInvestigationTeamOfficerShouldBriefThe => {
                "The child abuse investigation team officer should brief the doctors directly and take charge of the evidence when a forensic medical examiner and a paediatrician, or two paediatricians, examine together"
            }
            Self::AllOtherStaffMayNotPhysicallyExamineTheWholeChild => {
                "All other staff may not physically examine the whole child"
            }
            Self::AllOtherStaffShouldGoNoFurtherThanToNoteVisibleMarks => {
                "All other staff should go no further than to note visible marks and injuries on a body map, with details recorded, signed and dated in the child's file"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldNotHaveOnePerson => {
                "Somebody (the text does not say who) should not have one person examine alone, unless that person has the skills and equipment it takes"
            }
            Self::ThePaediatricAssessmentShouldCoverTheChildAsAWhole => {
                "The paediatric assessment should cover the child as a whole: wellbeing, which includes mental health, development and cognitive ability"
            }
            Self::HealthServicesCommunityAndAcuteWillHaveProcessesFor => {
                "Health services (community and acute) will have processes for examinations in and out of hours"
            }
            Self::AllProfessionalsWillUseThePathwaysOfTheSexualAbuse => {
                "All professionals will use the pathways of the sexual abuse referral centre, and the centre itself"
            }
            Self::ThePaediatricAssessmentIsToCoverThesePurposesTheText => {
                "The paediatric assessment is to cover these purposes (the text uses no duty word)"
            }
            Self::ThePaediatricianShouldSendAReportToTheSocialWorkerAnd => {
                "The paediatrician should send a report to the social worker and the GP"
            }
            Self::ThePaediatricianShouldSendAReportToThePoliceWhere => {
                "The paediatrician should send a report to the police (where appropriate)"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldConsultChildrens => {
                "Somebody (the text does not say who) should consult children's social care and the police on when a letter goes to the parents"
            }
            Self::TheDoctorWhoExaminesTheChildShouldSignAndDateAll => {
                "The doctor who examines the child should sign and date all reports and diagrams"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldRecordTheFollowing => {
                "Somebody (the text does not say who) should record the following in the report"
            }
            Self::TheProfessionalOfAnotherAgencyShouldConsultTheSocial => {
                "The professional of another agency should consult the social worker, the first line manager or the designated safeguarding professional lead in further discussion"
            }
            Self::EachAgencyShouldRecordTheConcernsTheDiscussionAndWhat => {
                "Each agency should record the concerns, the discussion and what was agreed, in its files"
            }
            Self::TheProfessionalOfAnotherAgencyShouldConsultThe => {
                "The professional of another agency should consult the designated, named or lead person or a senior manager of the professional's own agency"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldFollowTheProcedures => {
                "Somebody (the text does not say who) should follow the procedures for resolving disagreements when no agreement is reached"
            }
            Self::TheSocialWorkerIsResponsibleForRecordingWhatCameOfThe => {
                "The social worker is responsible for recording what came of the enquiry, as the recording system requires"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldEnterTheOutcomeIn => {
                "Somebody (the text does not say who) should enter the outcome in the child's electronic record, with the discussions clearly recorded"
            }
            Self::TheChildrensSocialCareManagerShouldAuthoriseTheOutcome => {
                "The children's social care manager should authorise the outcome on the record"
            }
            Self::TheFirstLineManagerShouldMakeSureThatOtherAgencies => {
                "The first line manager should make sure that other agencies have been told, and that concerns and outcome stand in the recording system and in the child's chronology at the end of the section 47 enquiry"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldTellAllAgencies => {
                "Somebody (the text does not say who) should tell all agencies significantly involved, the parents and the child of sufficient age and understanding the outcome with an evaluation of it for the child, by word of mouth or in writing"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldTellAllAgencies2 => {
                "Somebody (the text does not say who) should tell all agencies significantly involved, the parents and the child of sufficient age and understanding the outcome before the initial child protection conference when an initial child protection conference is convened"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldPutTheInformation => {
                "Somebody (the text does not say who) should put the information into a form that suits younger children and people who prefer another language than English"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerWho => {
                "Somebody (the text does not say who) should tell the referrer who is not a professional the outcome, respecting the child's confidentiality and welfare"
            }
            Self::TheSocialWorkerShouldConsultThePoliceToAgreeThe => {
                "The social worker should consult the police to agree the content of the feedback when criminal investigations are running"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldTellTheRelevant => {
                "Somebody (the text does not say who) should tell the relevant inspectorate when the child lives in a residential establishment that is inspected"
            }
            Self::ChildrensSocialCareMustSubjectAllGatheredInformationTo => {
                "Children's social care must subject all gathered information to analysis and evaluation at the end of the section 47 enquiry"
            }
            Self::TheChildrensSocialCareManagerIsResponsibleForThe => {
                "The children's social care manager is responsible for the decision, on completion of the enquiry"
            }
            Self::ChildrensSocialCareMustDetermineWhetherTheThresholdOf => {
                "Children's social care must determine whether the threshold of significant harm is reached at the end of the section 47 enquiry"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldConsiderServicesAs => {
                "Somebody (the text does not say who) should consider services as a child in need when the outcome of \"Are the concerns substantiated, and is there continuing risk?\" is \"concerns are not substantiated\""
            }
            Self::TheChildrensSocialCareManagerMustAuthoriseThatNo => {
                "The children's social care manager must authorise that no further action is taken"
            }
            Self::TheChildrensSocialCareManagerMustHaveEnsuredThatThe => {
                "The children's social care manager must have ensured that the child, other children of the household and the carers were seen and spoken with"
            }
            Self::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor => {
                "Somebody (the text does not say who) must record the reasons for calling no conference"
            }
            Self::TheSocialWorkerShouldConsultTheChildTheParentsAndThe => {
                "The social worker should consult the child, the parents and the other relevant professionals on the case"
            }
            Self::TheSocialWorkerShouldDetermineWhetherSupportServicesMay => {
                "The social worker should determine whether support services may help"
            }
            Self::TheSocialWorkerShouldConsiderRegularReassessmentOf => {
                "The social worker should consider regular reassessment of health and development against specific objectives"
            }
            Self::TheSocialWorkerShouldDecideWhoIsResponsibleForThat => {
                "The social worker should decide who is responsible for that reassessment"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldRecordArrangements => {
                "Somebody (the text does not say who) should record arrangements for future referrals when that is appropriate"
            }
            Self::TheMostInvolvedAgenciesAreToHaveEnsuredThatTheChild => {
                "The most involved agencies are to have ensured that the child, other children of the household and the carers were seen and spoken with (the text uses no duty word)"
            }
            Self::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor2 => {
                "Somebody (the text does not say who) must record the reasons for calling no conference"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldCompleteTheSingle => {
                "Somebody (the text does not say who) should complete the single social work assessment"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldConsiderMultiAgency => {
                "Somebody (the text does not say who) should consider multi-agency meetings for the child in need plan: to develop, implement and review it"
            }
            Self::SomebodyTheTextDoesNotSayWhoMustPutSuitableMulti => {
                "Somebody (the text does not say who) must put suitable multi-agency arrangements in place, to safeguard the child until the initial conference has been held"
            }
            Self::TheSocialWorkerAndTheFirstLineManagerWillCoordinate => {
                "The social worker and the first line manager will coordinate and review those arrangements"
            }
            Self::TheOperationalServiceManagerMustAuthoriseAnyDelayIn => {
                "The operational service manager must authorise any delay in writing and with reasons when the conference is delayed"
            }
            Self::ChildrensSocialCareMustSeeThatRisksToTheChildAre => {
                "Children's social care must see that risks to the child are monitored and action is taken to safeguard the child when the conference is delayed"
            }
            Self::TheChildrensSocialCareManagerIsResponsibleForDeciding => {
                "The children's social care manager is responsible for deciding to convene a conference"
            }
            Self::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor3 => {
                "Somebody (the text does not say who) must record the reasons for calling a conference"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldArrangeItAsA => {
                "Somebody (the text does not say who) should arrange it as a matter of urgency when the concern is of organised abuse"
            }
            Self::TheStrategyMeetingOrDiscussionShouldConsiderWhatNeeds => {
                "The strategy meeting or discussion should consider what needs to be done, and above all whether there should be a criminal investigation when the concern is of organised abuse"
            }
            Self::SomebodyTheTextDoesNotSayWhoMustRecordItFormallyWhen => {
                "Somebody (the text does not say who) must record it formally when the concern is of organised abuse"
            }
            Self::SomebodyTheTextDoesNotSayWhoShouldTellTheStatutory => {
                "Somebody (the text does not say who) should tell the statutory partners of the local safeguarding partnership or board at this stage, for information only when the concern is of organised abuse"
            }
            Self::SomebodyTheTextDoesNotSayWhoMustCoordinateAcrossLocal => {
                "Somebody (the text does not say who) must coordinate across local authority boundaries (where necessary) when the concern is of organised abuse"
            }
        }
    }
}

impl Act {
    /// Every time it is recorded, in order; an act that is a kind of this one counts.
    #[must_use]
    pub fn occurrences(self, timeline: &Timeline) -> Vec<Occurrence<'_>> {
        timeline.recorded(What::Act(self))
    }

    /// Every time it ends, for an act that takes time; otherwise every time it is done.
    #[must_use]
    pub fn ends(self, timeline: &Timeline) -> Vec<Occurrence<'_>> {
        match self {
            Self::Assessment
            | Self::CriminalInvestigation
            | Self::Enquiry
            | Self::InterviewOfTheChild
            | Self::JointVisit
            | Self::MultiAgencyChecks => timeline.recorded(What::ActEnds(self)),
            _ => self.occurrences(timeline),
        }
    }

    /// Whether it had come out this way, the last time before or at this moment.
    #[must_use]
    pub fn came_out(self, outcome: Outcome, timeline: &Timeline, at: Moment) -> Truth {
        let last = self
            .occurrences(timeline)
            .into_iter()
            .rfind(|one| one.earliest <= at);
        match last.map(|last| last.entry.outcome) {
            None => Truth::No,
            Some(None) => Truth::NotRecorded(vec![self.title()]),
            Some(Some(recorded)) if recorded == outcome => Truth::Yes,
            Some(Some(_)) => Truth::No,
        }
    }
}
