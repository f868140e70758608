//! Who takes part: agencies, roles, and who stands in for whom.
#![allow(clippy::enum_variant_names, reason = "the names are those of the policies")]
use serde::{Deserialize, Serialize};

/// An organisation, or the family.
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
pub enum Agency {
    /// Adult services
    #[serde(rename = "adult-services")]
    AdultServices,
    /// The most involved agencies
    #[serde(rename = "agencies-most-involved")]
    AgenciesMostInvolved,
    /// The other agencies involved with the child
    #[serde(rename = "agencies-of-the-child")]
    AgenciesOfTheChild,
    /// All agencies significantly involved
    #[serde(rename = "agencies-significantly-involved")]
    AgenciesSignificantlyInvolved,
    /// All agencies
    #[serde(rename = "all-agencies")]
    AllAgencies,
    /// All professionals
    #[serde(rename = "all-professionals")]
    AllProfessionals,
    /// All attending agencies
    #[serde(rename = "attending-agencies")]
    AttendingAgencies,
    /// The agency of the professional who is concerned
    #[serde(rename = "concerned-agency")]
    ConcernedAgency,
    /// The court
    #[serde(rename = "court")]
    Court,
    /// Each agency
    #[serde(rename = "each-agency")]
    EachAgency,
    /// Education settings
    #[serde(rename = "education")]
    Education,
    /// The education service of the local authority where the child lives
    #[serde(rename = "education-service")]
    EducationService,
    /// Each agency involved in the enquiry
    #[serde(rename = "enquiring-agency")]
    EnquiringAgency,
    /// The family
    #[serde(rename = "family")]
    Family,
    /// First responder organisations
    #[serde(rename = "first-responders")]
    FirstResponders,
    /// Health services
    #[serde(rename = "health")]
    Health,
    /// Commissioners and providers of health services
    #[serde(rename = "health-providers")]
    HealthProviders,
    /// The home authority
    #[serde(rename = "home-authority")]
    HomeAuthority,
    /// The host authority
    #[serde(rename = "host-authority")]
    HostAuthority,
    /// The relevant inspectorate
    #[serde(rename = "inspectorate")]
    Inspectorate,
    /// Each integrated care board
    #[serde(rename = "integrated-care-boards")]
    IntegratedCareBoards,
    /// The local authority
    #[serde(rename = "local-authority")]
    LocalAuthority,
    /// Other services of the local authority (housing, for example)
    #[serde(rename = "local-authority-services")]
    LocalAuthorityServices,
    /// The NSPCC
    #[serde(rename = "nspcc")]
    Nspcc,
    /// The originating authority
    #[serde(rename = "originating-authority")]
    OriginatingAuthority,
    /// Other agencies
    #[serde(rename = "other-agencies")]
    OtherAgencies,
    /// All other staff
    #[serde(rename = "other-staff")]
    OtherStaff,
    /// The local safeguarding partnership or board
    #[serde(rename = "partnership")]
    Partnership,
    /// The police
    #[serde(rename = "police")]
    Police,
    /// The Crown Prosecution Service
    #[serde(rename = "prosecution-service")]
    ProsecutionService,
    /// The receiving authority
    #[serde(rename = "receiving-authority")]
    ReceivingAuthority,
    /// The referring agency
    #[serde(rename = "referring-agency")]
    ReferringAgency,
    /// The agency that receives a concern from the public
    #[serde(rename = "referring-organisation")]
    ReferringOrganisation,
    /// Children's social care
    #[serde(rename = "social-care")]
    SocialCare,
    /// The statutory partners of the local safeguarding partnership or board
    #[serde(rename = "statutory-partners")]
    StatutoryPartners,
    /// an agency that the policies do not name
    #[serde(rename = "other")]
    Other,
}

impl Agency {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::AdultServices,
        Self::AgenciesMostInvolved,
        Self::AgenciesOfTheChild,
        Self::AgenciesSignificantlyInvolved,
        Self::AllAgencies,
        Self::AllProfessionals,
        Self::AttendingAgencies,
        Self::ConcernedAgency,
        Self::Court,
        Self::EachAgency,
        Self::Education,
        Self::EducationService,
        Self::EnquiringAgency,
        Self::Family,
        Self::FirstResponders,
        Self::Health,
        Self::HealthProviders,
        Self::HomeAuthority,
        Self::HostAuthority,
        Self::Inspectorate,
        Self::IntegratedCareBoards,
        Self::LocalAuthority,
        Self::LocalAuthorityServices,
        Self::Nspcc,
        Self::OriginatingAuthority,
        Self::OtherAgencies,
        Self::OtherStaff,
        Self::Partnership,
        Self::Police,
        Self::ProsecutionService,
        Self::ReceivingAuthority,
        Self::ReferringAgency,
        Self::ReferringOrganisation,
        Self::SocialCare,
        Self::StatutoryPartners,
        Self::Other,
    ];

    /// The name that the policies and case logs use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::AdultServices => "adult-services",
            Self::AgenciesMostInvolved => "agencies-most-involved",
            Self::AgenciesOfTheChild => "agencies-of-the-child",
            Self::AgenciesSignificantlyInvolved => "agencies-significantly-involved",
            Self::AllAgencies => "all-agencies",
            Self::AllProfessionals => "all-professionals",
            Self::AttendingAgencies => "attending-agencies",
            Self::ConcernedAgency => "concerned-agency",
            Self::Court => "court",
            Self::EachAgency => "each-agency",
            Self::Education => "education",
            Self::EducationService => "education-service",
            Self::EnquiringAgency => "enquiring-agency",
            Self::Family => "family",
            Self::FirstResponders => "first-responders",
            Self::Health => "health",
            Self::HealthProviders => "health-providers",
            Self::HomeAuthority => "home-authority",
            Self::HostAuthority => "host-authority",
            Self::Inspectorate => "inspectorate",
            Self::IntegratedCareBoards => "integrated-care-boards",
            Self::LocalAuthority => "local-authority",
            Self::LocalAuthorityServices => "local-authority-services",
            Self::Nspcc => "nspcc",
            Self::OriginatingAuthority => "originating-authority",
            Self::OtherAgencies => "other-agencies",
            Self::OtherStaff => "other-staff",
            Self::Partnership => "partnership",
            Self::Police => "police",
            Self::ProsecutionService => "prosecution-service",
            Self::ReceivingAuthority => "receiving-authority",
            Self::ReferringAgency => "referring-agency",
            Self::ReferringOrganisation => "referring-organisation",
            Self::SocialCare => "social-care",
            Self::StatutoryPartners => "statutory-partners",
            Self::Other => "other",
        }
    }

    /// Its title, as people read it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::AdultServices => "Adult services",
            Self::AgenciesMostInvolved => "The most involved agencies",
            Self::AgenciesOfTheChild => "The other agencies involved with the child",
            Self::AgenciesSignificantlyInvolved => "All agencies significantly involved",
            Self::AllAgencies => "All agencies",
            Self::AllProfessionals => "All professionals",
            Self::AttendingAgencies => "All attending agencies",
            Self::ConcernedAgency => "The agency of the professional who is concerned",
            Self::Court => "The court",
            Self::EachAgency => "Each agency",
            Self::Education => "Education settings",
            Self::EducationService => {
                "The education service of the local authority where the child lives"
            }
            Self::EnquiringAgency => "Each agency involved in the enquiry",
            Self::Family => "The family",
            Self::FirstResponders => "First responder organisations",
            Self::Health => "Health services",
            Self::HealthProviders => "Commissioners and providers of health services",
            Self::HomeAuthority => "The home authority",
            Self::HostAuthority => "The host authority",
            Self::Inspectorate => "The relevant inspectorate",
            Self::IntegratedCareBoards => "Each integrated care board",
            Self::LocalAuthority => "The local authority",
            Self::LocalAuthorityServices => {
                "Other services of the local authority (housing, for example)"
            }
            Self::Nspcc => "The NSPCC",
            Self::OriginatingAuthority => "The originating authority",
            Self::OtherAgencies => "Other agencies",
            Self::OtherStaff => "All other staff",
            Self::Partnership => "The local safeguarding partnership or board",
            Self::Police => "The police",
            Self::ProsecutionService => "The Crown Prosecution Service",
            Self::ReceivingAuthority => "The receiving authority",
            Self::ReferringAgency => "The referring agency",
            Self::ReferringOrganisation => {
                "The agency that receives a concern from the public"
            }
            Self::SocialCare => "Children's social care",
            Self::StatutoryPartners => {
                "The statutory partners of the local safeguarding partnership or board"
            }
            Self::Other => "an agency that the policies do not name",
        }
    }

    /// The one of this name or title; capitals, spaces and hyphens do not matter.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        Some(
            match crate::log::folded(text).as_str() {
                "adult services" => Self::AdultServices,
                "agencies most involved" => Self::AgenciesMostInvolved,
                "agencies of the child" => Self::AgenciesOfTheChild,
                "agencies significantly involved" => Self::AgenciesSignificantlyInvolved,
                "all agencies" => Self::AllAgencies,
                "all agencies significantly involved" => {
                    Self::AgenciesSignificantlyInvolved
                }
                "all attending agencies" => Self::AttendingAgencies,
                "all other staff" => Self::OtherStaff,
                "all professionals" => Self::AllProfessionals,
                "an agency that the policies do not name" => Self::Other,
                "attending agencies" => Self::AttendingAgencies,
                "childrens social care" => Self::SocialCare,
                "commissioners and providers of health services" => Self::HealthProviders,
                "concerned agency" => Self::ConcernedAgency,
                "court" => Self::Court,
                "each agency" => Self::EachAgency,
                "each agency involved in the enquiry" => Self::EnquiringAgency,
                "each integrated care board" => Self::IntegratedCareBoards,
                "education" => Self::Education,
                "education service" => Self::EducationService,
                "education settings" => Self::Education,
                "enquiring agency" => Self::EnquiringAgency,
                "family" => Self::Family,
                "first responder organisations" => Self::FirstResponders,
                "first responders" => Self::FirstResponders,
                "health" => Self::Health,
                "health providers" => Self::HealthProviders,
                "health services" => Self::Health,
                "home authority" => Self::HomeAuthority,
                "host authority" => Self::HostAuthority,
                "inspectorate" => Self::Inspectorate,
                "integrated care boards" => Self::IntegratedCareBoards,
                "local authority" => Self::LocalAuthority,
                "local authority services" => Self::LocalAuthorityServices,
                "nspcc" => Self::Nspcc,
                "originating authority" => Self::OriginatingAuthority,
                "other" => Self::Other,
                "other agencies" => Self::OtherAgencies,
                "other services of the local authority (housing, for example)" => {
                    Self::LocalAuthorityServices
                }
                "other staff" => Self::OtherStaff,
                "partnership" => Self::Partnership,
                "police" => Self::Police,
                "prosecution service" => Self::ProsecutionService,
                "receiving authority" => Self::ReceivingAuthority,
                "referring agency" => Self::ReferringAgency,
                "referring organisation" => Self::ReferringOrganisation,
                "social care" => Self::SocialCare,
                "statutory partners" => Self::StatutoryPartners,
                "the agency of the professional who is concerned" => {
                    Self::ConcernedAgency
                }
                "the agency that receives a concern from the public" => {
                    Self::ReferringOrganisation
                }
                "the court" => Self::Court,
                "the crown prosecution service" => Self::ProsecutionService,
                "the education service of the local authority where the child lives" => {
                    Self::EducationService
                }
                "the family" => Self::Family,
                "the home authority" => Self::HomeAuthority,
                "the host authority" => Self::HostAuthority,
                "the local authority" => Self::LocalAuthority,
                "the local safeguarding partnership or board" => Self::Partnership,
                "the most involved agencies" => Self::AgenciesMostInvolved,
                "the nspcc" => Self::Nspcc,
                "the originating authority" => Self::OriginatingAuthority,
                "the other agencies involved with the child" => Self::AgenciesOfTheChild,
                "the police" => Self::Police,
                "the receiving authority" => Self::ReceivingAuthority,
                "the referring agency" => Self::ReferringAgency,
                "the relevant inspectorate" => Self::Inspectorate,
                "the statutory partners of the local safeguarding partnership or board" => {
                    Self::StatutoryPartners
                }
                _ => return None,
            },
        )
    }
}

/// Somebody's part, usually in an agency.
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
pub enum Role {
    /// Professional who works with adults
    #[serde(rename = "adult-professional")]
    AdultProfessional,
    /// Child's independent advocate
    #[serde(rename = "advocate")]
    Advocate,
    /// Agency representatives who were invited to the initial conference
    #[serde(rename = "agency-representatives")]
    AgencyRepresentatives,
    /// Designated, named or lead person or a senior manager of the professional's own agency
    #[serde(rename = "agency-safeguarding-lead")]
    AgencySafeguardingLead,
    /// Person with concerns about a child's welfare
    #[serde(rename = "anyone")]
    Anyone,
    /// Each professional who takes part
    #[serde(rename = "attending-professional")]
    AttendingProfessional,
    /// Child abuse investigation team officer
    #[serde(rename = "cait-officer")]
    CaitOfficer,
    /// Line manager of the conference chair
    #[serde(rename = "chairs-manager")]
    ChairsManager,
    /// Child
    #[serde(rename = "child")]
    Child,
    /// Child protection adviser
    #[serde(rename = "child-protection-adviser")]
    ChildProtectionAdviser,
    /// Child protection manager
    #[serde(rename = "child-protection-manager")]
    ChildProtectionManager,
    /// Complaints manager of the local authority
    #[serde(rename = "complaints-manager")]
    ComplaintsManager,
    /// Professional who disagrees
    #[serde(rename = "concerned-professional")]
    ConcernedProfessional,
    /// Conference administrator
    #[serde(rename = "conference-administrator")]
    ConferenceAdministrator,
    /// Conference chair
    #[serde(rename = "conference-chair")]
    ConferenceChair,
    /// Managers of the conference service
    #[serde(rename = "conference-managers")]
    ConferenceManagers,
    /// Each participant in the conference
    #[serde(rename = "conference-participant")]
    ConferenceParticipant,
    /// Each member of the core group
    #[serde(rename = "core-group-member")]
    CoreGroupMember,
    /// Designated safeguarding children professional of the agency
    #[serde(rename = "designated-childrens-professional")]
    DesignatedChildrensProfessional,
    /// Designated health professional
    #[serde(rename = "designated-health-professional")]
    DesignatedHealthProfessional,
    /// Designated lead of the professional's agency
    #[serde(rename = "designated-lead")]
    DesignatedLead,
    /// Designated safeguarding professional lead
    #[serde(rename = "designated-professional")]
    DesignatedProfessional,
    /// Director of children's services
    #[serde(rename = "director-of-childrens-services")]
    DirectorOfChildrensServices,
    /// Director of safeguarding children, or the equivalent
    #[serde(rename = "director-of-safeguarding")]
    DirectorOfSafeguarding,
    /// Chair of the strategy meeting or discussion
    #[serde(rename = "discussion-chair")]
    DiscussionChair,
    /// Duty officer
    #[serde(rename = "duty-officer")]
    DutyOfficer,
    /// Duty social worker
    #[serde(rename = "duty-social-worker")]
    DutySocialWorker,
    /// Designated safeguarding lead of the education setting, with a deputy
    #[serde(rename = "education-safeguarding-lead")]
    EducationSafeguardingLead,
    /// Emergency duty or out-of-hours team
    #[serde(rename = "emergency-duty-team")]
    EmergencyDutyTeam,
    /// Doctor who examines the child
    #[serde(rename = "examining-doctor")]
    ExaminingDoctor,
    /// Excluded parent
    #[serde(rename = "excluded-parent")]
    ExcludedParent,
    /// Designated experienced manager
    #[serde(rename = "experienced-manager")]
    ExperiencedManager,
    /// Experienced professional
    #[serde(rename = "experienced-professional")]
    ExperiencedProfessional,
    /// Professional with expertise in this form of abuse or neglect who is not involved with the child
    #[serde(rename = "expert")]
    Expert,
    /// Family members
    #[serde(rename = "family-members")]
    FamilyMembers,
    /// First line manager
    #[serde(rename = "first-line-manager")]
    FirstLineManager,
    /// First line manager of each professional
    #[serde(rename = "first-line-manager-of-each")]
    FirstLineManagerOfEach,
    /// Forensic medical examiner
    #[serde(rename = "forensic-medical-examiner")]
    ForensicMedicalExaminer,
    /// Frontline professional
    #[serde(rename = "frontline-professional")]
    FrontlineProfessional,
    /// Governing body or proprietor
    #[serde(rename = "governing-body")]
    GoverningBody,
    /// GP
    #[serde(rename = "gp")]
    Gp,
    /// Health professional
    #[serde(rename = "health-professional")]
    HealthProfessional,
    /// Independent chair
    #[serde(rename = "independent-chair")]
    IndependentChair,
    /// Independent officer of the rank of inspector or above
    #[serde(rename = "independent-inspector")]
    IndependentInspector,
    /// Independent reviewing officer
    #[serde(rename = "independent-reviewing-officer")]
    IndependentReviewingOfficer,
    /// Professional who is invited
    #[serde(rename = "invited-professional")]
    InvitedProfessional,
    /// Lead professional
    #[serde(rename = "lead-professional")]
    LeadProfessional,
    /// Lead social worker
    #[serde(rename = "lead-social-worker")]
    LeadSocialWorker,
    /// Legal representative
    #[serde(rename = "legal-representative")]
    LegalRepresentative,
    /// Medical practitioner
    #[serde(rename = "medical-practitioner")]
    MedicalPractitioner,
    /// Referrer who is not a professional
    #[serde(rename = "non-professional-referrer")]
    NonProfessionalReferrer,
    /// Professional observer
    #[serde(rename = "observer")]
    Observer,
    /// On-call consultant paediatrician of the hospital
    #[serde(rename = "on-call-paediatrician")]
    OnCallPaediatrician,
    /// Operational service manager
    #[serde(rename = "operational-service-manager")]
    OperationalServiceManager,
    /// Manager of the professional
    #[serde(rename = "own-manager")]
    OwnManager,
    /// Paediatrician
    #[serde(rename = "paediatrician")]
    Paediatrician,
    /// Parents
    #[serde(rename = "parents")]
    Parents,
    /// Person with parental responsibility
    #[serde(rename = "person-with-parental-responsibility")]
    PersonWithParentalResponsibility,
    /// Police referral manager
    #[serde(rename = "police-referral-manager")]
    PoliceReferralManager,
    /// Practice supervisor of the social worker
    #[serde(rename = "practice-supervisor")]
    PracticeSupervisor,
    /// Principal social worker
    #[serde(rename = "principal-social-worker")]
    PrincipalSocialWorker,
    /// Professional
    #[serde(rename = "professional")]
    Professional,
    /// Qualified social worker
    #[serde(rename = "qualified-social-worker")]
    QualifiedSocialWorker,
    /// Person whose only task is the record
    #[serde(rename = "record-taker")]
    RecordTaker,
    /// Referrer
    #[serde(rename = "referrer")]
    Referrer,
    /// Other relevant professionals
    #[serde(rename = "relevant-professional")]
    RelevantProfessional,
    /// Managers or child protection advisers of the members concerned
    #[serde(rename = "respective-managers")]
    RespectiveManagers,
    /// Responsible medical consultant
    #[serde(rename = "responsible-consultant")]
    ResponsibleConsultant,
    /// Members of the looked-after child's statutory review
    #[serde(rename = "reviewing-members")]
    ReviewingMembers,
    /// Safeguarding supervisor or named nurse
    #[serde(rename = "safeguarding-supervisor")]
    SafeguardingSupervisor,
    /// Senior staff of education
    #[serde(rename = "senior-education-staff")]
    SeniorEducationStaff,
    /// Senior staff of health services
    #[serde(rename = "senior-health-staff")]
    SeniorHealthStaff,
    /// Senior manager of children's social care
    #[serde(rename = "senior-manager")]
    SeniorManager,
    /// Senior manager of each agency
    #[serde(rename = "senior-manager-of-each")]
    SeniorManagerOfEach,
    /// Nominated senior police staff
    #[serde(rename = "senior-police-staff")]
    SeniorPoliceStaff,
    /// Nominated senior social care staff
    #[serde(rename = "senior-social-care-staff")]
    SeniorSocialCareStaff,
    /// Senior staff of other agencies
    #[serde(rename = "senior-staff-of-others")]
    SeniorStaffOfOthers,
    /// Senior ward nurse
    #[serde(rename = "senior-ward-nurse")]
    SeniorWardNurse,
    /// Children's social care manager
    #[serde(rename = "social-care-manager")]
    SocialCareManager,
    /// Social worker
    #[serde(rename = "social-worker")]
    SocialWorker,
    /// Solicitor of a parent or child
    #[serde(rename = "solicitor")]
    Solicitor,
    /// Teacher
    #[serde(rename = "teacher")]
    Teacher,
    /// Appropriately trained doctor
    #[serde(rename = "trained-doctor")]
    TrainedDoctor,
    /// Appropriately trained and experienced practitioner
    #[serde(rename = "trained-practitioner")]
    TrainedPractitioner,
    /// The conference
    #[serde(rename = "whole-conference")]
    WholeConference,
    /// The core group
    #[serde(rename = "whole-core-group")]
    WholeCoreGroup,
    /// The review conference
    #[serde(rename = "whole-review")]
    WholeReview,
    /// Agencies involved with pregnant women
    #[serde(rename = "women-services")]
    WomenServices,
    /// somebody whom the policies do not name
    #[serde(rename = "other")]
    Other,
}

impl Role {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::AdultProfessional,
        Self::Advocate,
        Self::AgencyRepresentatives,
        Self::AgencySafeguardingLead,
        Self::Anyone,
        Self::AttendingProfessional,
        Self::CaitOfficer,
        Self::ChairsManager,
        Self::Child,
        Self::ChildProtectionAdviser,
        Self::ChildProtectionManager,
        Self::ComplaintsManager,
        Self::ConcernedProfessional,
        Self::ConferenceAdministrator,
        Self::ConferenceChair,
        Self::ConferenceManagers,
        Self::ConferenceParticipant,
        Self::CoreGroupMember,
        Self::DesignatedChildrensProfessional,
        Self::DesignatedHealthProfessional,
        Self::DesignatedLead,
        Self::DesignatedProfessional,
        Self::DirectorOfChildrensServices,
        Self::DirectorOfSafeguarding,
        Self::DiscussionChair,
        Self::DutyOfficer,
        Self::DutySocialWorker,
        Self::EducationSafeguardingLead,
        Self::EmergencyDutyTeam,
        Self::ExaminingDoctor,
        Self::ExcludedParent,
        Self::ExperiencedManager,
        Self::ExperiencedProfessional,
        Self::Expert,
        Self::FamilyMembers,
        Self::FirstLineManager,
        Self::FirstLineManagerOfEach,
        Self::ForensicMedicalExaminer,
        Self::FrontlineProfessional,
        Self::GoverningBody,
        Self::Gp,
        Self::HealthProfessional,
        Self::IndependentChair,
        Self::IndependentInspector,
        Self::IndependentReviewingOfficer,
        Self::InvitedProfessional,
        Self::LeadProfessional,
        Self::LeadSocialWorker,
        Self::LegalRepresentative,
        Self::MedicalPractitioner,
        Self::NonProfessionalReferrer,
        Self::Observer,
        Self::OnCallPaediatrician,
        Self::OperationalServiceManager,
        Self::OwnManager,
        Self::Paediatrician,
        Self::Parents,
        Self::PersonWithParentalResponsibility,
        Self::PoliceReferralManager,
        Self::PracticeSupervisor,
        Self::PrincipalSocialWorker,
        Self::Professional,
        Self::QualifiedSocialWorker,
        Self::RecordTaker,
        Self::Referrer,
        Self::RelevantProfessional,
        Self::RespectiveManagers,
        Self::ResponsibleConsultant,
        Self::ReviewingMembers,
        Self::SafeguardingSupervisor,
        Self::SeniorEducationStaff,
        Self::SeniorHealthStaff,
        Self::SeniorManager,
        Self::SeniorManagerOfEach,
        Self::SeniorPoliceStaff,
        Self::SeniorSocialCareStaff,
        Self::SeniorStaffOfOthers,
        Self::SeniorWardNurse,
        Self::SocialCareManager,
        Self::SocialWorker,
        Self::Solicitor,
        Self::Teacher,
        Self::TrainedDoctor,
        Self::TrainedPractitioner,
        Self::WholeConference,
        Self::WholeCoreGroup,
        Self::WholeReview,
        Self::WomenServices,
        Self::Other,
    ];

    /// The name that the policies and case logs use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::AdultProfessional => "adult-professional",
            Self::Advocate => "advocate",
            Self::AgencyRepresentatives => "agency-representatives",
            Self::AgencySafeguardingLead => "agency-safeguarding-lead",
            Self::Anyone => "anyone",
            Self::AttendingProfessional => "attending-professional",
            Self::CaitOfficer => "cait-officer",
            Self::ChairsManager => "chairs-manager",
            Self::Child => "child",
            Self::ChildProtectionAdviser => "child-protection-adviser",
            Self::ChildProtectionManager => "child-protection-manager",
            Self::ComplaintsManager => "complaints-manager",
            Self::ConcernedProfessional => "concerned-professional",
            Self::ConferenceAdministrator => "conference-administrator",
            Self::ConferenceChair => "conference-chair",
            Self::ConferenceManagers => "conference-managers",
            Self::ConferenceParticipant => "conference-participant",
            Self::CoreGroupMember => "core-group-member",
            Self::DesignatedChildrensProfessional => "designated-childrens-professional",
            Self::DesignatedHealthProfessional => "designated-health-professional",
            Self::DesignatedLead => "designated-lead",
            Self::DesignatedProfessional => "designated-professional",
            Self::DirectorOfChildrensServices => "director-of-childrens-services",
            Self::DirectorOfSafeguarding => "director-of-safeguarding",
            Self::DiscussionChair => "discussion-chair",
            Self::DutyOfficer => "duty-officer",
            Self::DutySocialWorker => "duty-social-worker",
            Self::EducationSafeguardingLead => "education-safeguarding-lead",
            Self::EmergencyDutyTeam => "emergency-duty-team",
            Self::ExaminingDoctor => "examining-doctor",
            Self::ExcludedParent => "excluded-parent",
            Self::ExperiencedManager => "experienced-manager",
            Self::ExperiencedProfessional => "experienced-professional",
            Self::Expert => "expert",
            Self::FamilyMembers => "family-members",
            Self::FirstLineManager => "first-line-manager",
            Self::FirstLineManagerOfEach => "first-line-manager-of-each",
            Self::ForensicMedicalExaminer => "forensic-medical-examiner",
            Self::FrontlineProfessional => "frontline-professional",
            Self::GoverningBody => "governing-body",
            Self::Gp => "gp",
            Self::HealthProfessional => "health-professional",
            Self::IndependentChair => "independent-chair",
            Self::IndependentInspector => "independent-inspector",
            Self::IndependentReviewingOfficer => "independent-reviewing-officer",
            Self::InvitedProfessional => "invited-professional",
            Self::LeadProfessional => "lead-professional",
            Self::LeadSocialWorker => "lead-social-worker",
            Self::LegalRepresentative => "legal-representative",
            Self::MedicalPractitioner => "medical-practitioner",
            Self::NonProfessionalReferrer => "non-professional-referrer",
            Self::Observer => "observer",
            Self::OnCallPaediatrician => "on-call-paediatrician",
            Self::OperationalServiceManager => "operational-service-manager",
            Self::OwnManager => "own-manager",
            Self::Paediatrician => "paediatrician",
            Self::Parents => "parents",
            Self::PersonWithParentalResponsibility => {
                "person-with-parental-responsibility"
            }
            Self::PoliceReferralManager => "police-referral-manager",
            Self::PracticeSupervisor => "practice-supervisor",
            Self::PrincipalSocialWorker => "principal-social-worker",
            Self::Professional => "professional",
            Self::QualifiedSocialWorker => "qualified-social-worker",
            Self::RecordTaker => "record-taker",
            Self::Referrer => "referrer",
            Self::RelevantProfessional => "relevant-professional",
            Self::RespectiveManagers => "respective-managers",
            Self::ResponsibleConsultant => "responsible-consultant",
            Self::ReviewingMembers => "reviewing-members",
            Self::SafeguardingSupervisor => "safeguarding-supervisor",
            Self::SeniorEducationStaff => "senior-education-staff",
            Self::SeniorHealthStaff => "senior-health-staff",
            Self::SeniorManager => "senior-manager",
            Self::SeniorManagerOfEach => "senior-manager-of-each",
            Self::SeniorPoliceStaff => "senior-police-staff",
            Self::SeniorSocialCareStaff => "senior-social-care-staff",
            Self::SeniorStaffOfOthers => "senior-staff-of-others",
            Self::SeniorWardNurse => "senior-ward-nurse",
            Self::SocialCareManager => "social-care-manager",
            Self::SocialWorker => "social-worker",
            Self::Solicitor => "solicitor",
            Self::Teacher => "teacher",
            Self::TrainedDoctor => "trained-doctor",
            Self::TrainedPractitioner => "trained-practitioner",
            Self::WholeConference => "whole-conference",
            Self::WholeCoreGroup => "whole-core-group",
            Self::WholeReview => "whole-review",
            Self::WomenServices => "women-services",
            Self::Other => "other",
        }
    }

    /// Its title, as people read it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::AdultProfessional => "Professional who works with adults",
            Self::Advocate => "Child's independent advocate",
            Self::AgencyRepresentatives => {
                "Agency representatives who were invited to the initial conference"
            }
            Self::AgencySafeguardingLead => {
                "Designated, named or lead person or a senior manager of the professional's own agency"
            }
            Self::Anyone => "Person with concerns about a child's welfare",
            Self::AttendingProfessional => "Each professional who takes part",
            Self::CaitOfficer => "Child abuse investigation team officer",
            Self::ChairsManager => "Line manager of the conference chair",
            Self::Child => "Child",
            Self::ChildProtectionAdviser => "Child protection adviser",
            Self::ChildProtectionManager => "Child protection manager",
            Self::ComplaintsManager => "Complaints manager of the local authority",
            Self::ConcernedProfessional => "Professional who disagrees",
            Self::ConferenceAdministrator => "Conference administrator",
            Self::ConferenceChair => "Conference chair",
            Self::ConferenceManagers => "Managers of the conference service",
            Self::ConferenceParticipant => "Each participant in the conference",
            Self::CoreGroupMember => "Each member of the core group",
            Self::DesignatedChildrensProfessional => {
                "Designated safeguarding children professional of the agency"
            }
            Self::DesignatedHealthProfessional => "Designated health professional",
            Self::DesignatedLead => "Designated lead of the professional's agency",
            Self::DesignatedProfessional => "Designated safeguarding professional lead",
            Self::DirectorOfChildrensServices => "Director of children's services",
            Self::DirectorOfSafeguarding => {
                "Director of safeguarding children, or the equivalent"
            }
            Self::DiscussionChair => "Chair of the strategy meeting or discussion",
            Self::DutyOfficer => "Duty officer",
            Self::DutySocialWorker => "Duty social worker",
            Self::EducationSafeguardingLead => {
                "Designated safeguarding lead of the education setting, with a deputy"
            }
            Self::EmergencyDutyTeam => "Emergency duty or out-of-hours team",
            Self::ExaminingDoctor => "Doctor who examines the child",
            Self::ExcludedParent => "Excluded parent",
            Self::ExperiencedManager => "Designated experienced manager",
            Self::ExperiencedProfessional => "Experienced professional",
            Self::Expert => {
                "Professional with expertise in this form of abuse or neglect who is not involved with the child"
            }
            Self::FamilyMembers => "Family members",
            Self::FirstLineManager => "First line manager",
            Self::FirstLineManagerOfEach => "First line manager of each professional",
            Self::ForensicMedicalExaminer => "Forensic medical examiner",
            Self::FrontlineProfessional => "Frontline professional",
            Self::GoverningBody => "Governing body or proprietor",
            Self::Gp => "GP",
            Self::HealthProfessional => "Health professional",
            Self::IndependentChair => "Independent chair",
            Self::IndependentInspector => {
                "Independent officer of the rank of inspector or above"
            }
            Self::IndependentReviewingOfficer => "Independent reviewing officer",
            Self::InvitedProfessional => "Professional who is invited",
            Self::LeadProfessional => "Lead professional",
            Self::LeadSocialWorker => "Lead social worker",
            Self::LegalRepresentative => "Legal representative",
            Self::MedicalPractitioner => "Medical practitioner",
            Self::NonProfessionalReferrer => "Referrer who is not a professional",
            Self::Observer => "Professional observer",
            Self::OnCallPaediatrician => {
                "On-call consultant paediatrician of the hospital"
            }
            Self::OperationalServiceManager => "Operational service manager",
            Self::OwnManager => "Manager of the professional",
            Self::Paediatrician => "Paediatrician",
            Self::Parents => "Parents",
            Self::PersonWithParentalResponsibility => {
                "Person with parental responsibility"
            }
            Self::PoliceReferralManager => "Police referral manager",
            Self::PracticeSupervisor => "Practice supervisor of the social worker",
            Self::PrincipalSocialWorker => "Principal social worker",
            Self::Professional => "Professional",
            Self::QualifiedSocialWorker => "Qualified social worker",
            Self::RecordTaker => "Person whose only task is the record",
            Self::Referrer => "Referrer",
            Self::RelevantProfessional => "Other relevant professionals",
            Self::RespectiveManagers => {
                "Managers or child protection advisers of the members concerned"
            }
            Self::ResponsibleConsultant => "Responsible medical consultant",
            Self::ReviewingMembers => {
                "Members of the looked-after child's statutory review"
            }
            Self::SafeguardingSupervisor => "Safeguarding supervisor or named nurse",
            Self::SeniorEducationStaff => "Senior staff of education",
            Self::SeniorHealthStaff => "Senior staff of health services",
            Self::SeniorManager => "Senior manager of children's social care",
            Self::SeniorManagerOfEach => "Senior manager of each agency",
            Self::SeniorPoliceStaff => "Nominated senior police staff",
            Self::SeniorSocialCareStaff => "Nominated senior social care staff",
            Self::SeniorStaffOfOthers => "Senior staff of other agencies",
            Self::SeniorWardNurse => "Senior ward nurse",
            Self::SocialCareManager => "Children's social care manager",
            Self::SocialWorker => "Social worker",
            Self::Solicitor => "Solicitor of a parent or child",
            Self::Teacher => "Teacher",
            Self::TrainedDoctor => "Appropriately trained doctor",
            Self::TrainedPractitioner => {
                "Appropriately trained and experienced practitioner"
            }
            Self::WholeConference => "The conference",
            Self::WholeCoreGroup => "The core group",
            Self::WholeReview => "The review conference",
            Self::WomenServices => "Agencies involved with pregnant women",
            Self::Other => "somebody whom the policies do not name",
        }
    }

    /// The one of this name or title; capitals, spaces and hyphens do not matter.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        Some(
            match crate::log::folded(text).as_str() {
                "adult professional" => Self::AdultProfessional,
                "advocate" => Self::Advocate,
                "agencies involved with pregnant women" => Self::WomenServices,
                "agency representatives" => Self::AgencyRepresentatives,
                "agency representatives who were invited to the initial conference" => {
                    Self::AgencyRepresentatives
                }
                "agency safeguarding lead" => Self::AgencySafeguardingLead,
                "anyone" => Self::Anyone,
                "appropriately trained and experienced practitioner" => {
                    Self::TrainedPractitioner
                }
                "appropriately trained doctor" => Self::TrainedDoctor,
                "attending professional" => Self::AttendingProfessional,
                "cait officer" => Self::CaitOfficer,
                "chair of the strategy meeting or discussion" => Self::DiscussionChair,
                "chairs manager" => Self::ChairsManager,
                "child" => Self::Child,
                "child abuse investigation team officer" => Self::CaitOfficer,
                "child protection adviser" => Self::ChildProtectionAdviser,
                "child protection manager" => Self::ChildProtectionManager,
                "childrens social care manager" => Self::SocialCareManager,
                "childs independent advocate" => Self::Advocate,
                "complaints manager" => Self::ComplaintsManager,
                "complaints manager of the local authority" => Self::ComplaintsManager,
                "concerned professional" => Self::ConcernedProfessional,
                "conference administrator" => Self::ConferenceAdministrator,
                "conference chair" => Self::ConferenceChair,
                "conference managers" => Self::ConferenceManagers,
                "conference participant" => Self::ConferenceParticipant,
                "core group member" => Self::CoreGroupMember,
                "designated childrens professional" => {
                    Self::DesignatedChildrensProfessional
                }
                "designated experienced manager" => Self::ExperiencedManager,
                "designated health professional" => Self::DesignatedHealthProfessional,
                "designated lead" => Self::DesignatedLead,
                "designated lead of the professionals agency" => Self::DesignatedLead,
                "designated professional" => Self::DesignatedProfessional,
                "designated safeguarding children professional of the agency" => {
                    Self::DesignatedChildrensProfessional
                }
                "designated safeguarding lead of the education setting, with a deputy" => {
                    Self::EducationSafeguardingLead
                }
                "designated safeguarding professional lead" => {
                    Self::DesignatedProfessional
                }
                "designated, named or lead person or a senior manager of the professionals own agency" => {
                    Self::AgencySafeguardingLead
                }
                "director of childrens services" => Self::DirectorOfChildrensServices,
                "director of safeguarding" => Self::DirectorOfSafeguarding,
                "director of safeguarding children, or the equivalent" => {
                    Self::DirectorOfSafeguarding
                }
                "discussion chair" => Self::DiscussionChair,
                "doctor who examines the child" => Self::ExaminingDoctor,
                "duty officer" => Self::DutyOfficer,
                "duty social worker" => Self::DutySocialWorker,
                "each member of the core group" => Self::CoreGroupMember,
                "each participant in the conference" => Self::ConferenceParticipant,
                "each professional who takes part" => Self::AttendingProfessional,
                "education safeguarding lead" => Self::EducationSafeguardingLead,
                "emergency duty or out of hours team" => Self::EmergencyDutyTeam,
                "emergency duty team" => Self::EmergencyDutyTeam,
                "examining doctor" => Self::ExaminingDoctor,
                "excluded parent" => Self::ExcludedParent,
                "experienced manager" => Self::ExperiencedManager,
                "experienced professional" => Self::ExperiencedProfessional,
                "expert" => Self::Expert,
                "family members" => Self::FamilyMembers,
                "first line manager" => Self::FirstLineManager,
                "first line manager of each" => Self::FirstLineManagerOfEach,
                "first line manager of each professional" => Self::FirstLineManagerOfEach,
                "forensic medical examiner" => Self::ForensicMedicalExaminer,
                "frontline professional" => Self::FrontlineProfessional,
                "governing body" => Self::GoverningBody,
                "governing body or proprietor" => Self::GoverningBody,
                "gp" => Self::Gp,
                "health professional" => Self::HealthProfessional,
                "independent chair" => Self::IndependentChair,
                "independent inspector" => Self::IndependentInspector,
                "independent officer of the rank of inspector or above" => {
                    Self::IndependentInspector
                }
                "independent reviewing officer" => Self::IndependentReviewingOfficer,
                "invited professional" => Self::InvitedProfessional,
                "lead professional" => Self::LeadProfessional,
                "lead social worker" => Self::LeadSocialWorker,
                "legal representative" => Self::LegalRepresentative,
                "line manager of the conference chair" => Self::ChairsManager,
                "manager of the professional" => Self::OwnManager,
                "managers of the conference service" => Self::ConferenceManagers,
                "managers or child protection advisers of the members concerned" => {
                    Self::RespectiveManagers
                }
                "medical practitioner" => Self::MedicalPractitioner,
                "members of the looked after childs statutory review" => {
                    Self::ReviewingMembers
                }
                "nominated senior police staff" => Self::SeniorPoliceStaff,
                "nominated senior social care staff" => Self::SeniorSocialCareStaff,
                "non professional referrer" => Self::NonProfessionalReferrer,
                "observer" => Self::Observer,
                "on call consultant paediatrician of the hospital" => {
                    Self::OnCallPaediatrician
                }
                "on call paediatrician" => Self::OnCallPaediatrician,
                "operational service manager" => Self::OperationalServiceManager,
                "other" => Self::Other,
                "other relevant professionals" => Self::RelevantProfessional,
                "own manager" => Self::OwnManager,
                "paediatrician" => Self::Paediatrician,
                "parents" => Self::Parents,
                "person whose only task is the record" => Self::RecordTaker,
                "person with concerns about a childs welfare" => Self::Anyone,
                "person with parental responsibility" => {
                    Self::PersonWithParentalResponsibility
                }
                "police referral manager" => Self::PoliceReferralManager,
                "practice supervisor" => Self::PracticeSupervisor,
                "practice supervisor of the social worker" => Self::PracticeSupervisor,
                "principal social worker" => Self::PrincipalSocialWorker,
                "professional" => Self::Professional,
                "professional observer" => Self::Observer,
                "professional who disagrees" => Self::ConcernedProfessional,
                "professional who is invited" => Self::InvitedProfessional,
                "professional who works with adults" => Self::AdultProfessional,
                "professional with expertise in this form of abuse or neglect who is not involved with the child" => {
                    Self::Expert
                }
                "qualified social worker" => Self::QualifiedSocialWorker,
                "record taker" => Self::RecordTaker,
                "referrer" => Self::Referrer,
                "referrer who is not a professional" => Self::NonProfessionalReferrer,
                "relevant professional" => Self::RelevantProfessional,
                "respective managers" => Self::RespectiveManagers,
                "responsible consultant" => Self::ResponsibleConsultant,
                "responsible medical consultant" => Self::ResponsibleConsultant,
                "reviewing members" => Self::ReviewingMembers,
                "safeguarding supervisor" => Self::SafeguardingSupervisor,
                "safeguarding supervisor or named nurse" => Self::SafeguardingSupervisor,
                "senior education staff" => Self::SeniorEducationStaff,
                "senior health staff" => Self::SeniorHealthStaff,
                "senior manager" => Self::SeniorManager,
                "senior manager of childrens social care" => Self::SeniorManager,
                "senior manager of each" => Self::SeniorManagerOfEach,
                "senior manager of each agency" => Self::SeniorManagerOfEach,
                "senior police staff" => Self::SeniorPoliceStaff,
                "senior social care staff" => Self::SeniorSocialCareStaff,
                "senior staff of education" => Self::SeniorEducationStaff,
                "senior staff of health services" => Self::SeniorHealthStaff,
                "senior staff of other agencies" => Self::SeniorStaffOfOthers,
                "senior staff of others" => Self::SeniorStaffOfOthers,
                "senior ward nurse" => Self::SeniorWardNurse,
                "social care manager" => Self::SocialCareManager,
                "social worker" => Self::SocialWorker,
                "solicitor" => Self::Solicitor,
                "solicitor of a parent or child" => Self::Solicitor,
                "somebody whom the policies do not name" => Self::Other,
                "teacher" => Self::Teacher,
                "the conference" => Self::WholeConference,
                "the core group" => Self::WholeCoreGroup,
                "the review conference" => Self::WholeReview,
                "trained doctor" => Self::TrainedDoctor,
                "trained practitioner" => Self::TrainedPractitioner,
                "whole conference" => Self::WholeConference,
                "whole core group" => Self::WholeCoreGroup,
                "whole review" => Self::WholeReview,
                "women services" => Self::WomenServices,
                _ => return None,
            },
        )
    }
}

/// Somebody on the record, by role, by agency, or both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// The role, if the record gives it.
    pub role: Option<Role>,
    /// The agency, if the record gives it.
    pub agency: Option<Agency>,
}

impl Agency {
    /// An agency that the policies do not name.
    pub const OTHER: Self = Self::Other;
}

impl Role {
    /// Somebody whom the policies do not name.
    pub const OTHER: Self = Self::Other;

    /// The agencies it belongs to.
    #[must_use]
    pub fn agencies(self) -> &'static [Agency] {
        match self {
            Role::CaitOfficer => &[Agency::Police, Agency::Police],
            Role::ChairsManager => &[Agency::SocialCare, Agency::SocialCare],
            Role::Child => &[Agency::Family, Agency::Family],
            Role::ChildProtectionManager => &[Agency::SocialCare, Agency::SocialCare],
            Role::DesignatedHealthProfessional => &[Agency::Health, Agency::Health],
            Role::DutyOfficer => &[Agency::SocialCare, Agency::SocialCare],
            Role::DutySocialWorker => &[Agency::SocialCare, Agency::SocialCare],
            Role::EducationSafeguardingLead => &[Agency::Education, Agency::Education],
            Role::EmergencyDutyTeam => &[Agency::SocialCare, Agency::SocialCare],
            Role::ExaminingDoctor => &[Agency::Health, Agency::Health],
            Role::ExcludedParent => &[Agency::Family, Agency::Family],
            Role::ExperiencedManager => &[Agency::SocialCare, Agency::SocialCare],
            Role::FamilyMembers => &[Agency::Family, Agency::Family],
            Role::FirstLineManager => &[Agency::SocialCare, Agency::SocialCare],
            Role::GoverningBody => &[Agency::Education, Agency::Education],
            Role::Gp => &[Agency::Health, Agency::Health],
            Role::HealthProfessional => &[Agency::Health, Agency::Health],
            Role::IndependentInspector => &[Agency::Police, Agency::Police],
            Role::LeadSocialWorker => &[Agency::SocialCare, Agency::SocialCare],
            Role::MedicalPractitioner => &[Agency::Health, Agency::Health],
            Role::OnCallPaediatrician => &[Agency::Health, Agency::Health],
            Role::OperationalServiceManager => &[Agency::SocialCare, Agency::SocialCare],
            Role::Paediatrician => &[Agency::Health, Agency::Health],
            Role::Parents => &[Agency::Family, Agency::Family],
            Role::PersonWithParentalResponsibility => &[Agency::Family, Agency::Family],
            Role::PoliceReferralManager => &[Agency::Police, Agency::Police],
            Role::PracticeSupervisor => &[Agency::SocialCare, Agency::SocialCare],
            Role::PrincipalSocialWorker => &[Agency::SocialCare, Agency::SocialCare],
            Role::QualifiedSocialWorker => &[Agency::SocialCare, Agency::SocialCare],
            Role::ResponsibleConsultant => &[Agency::Health, Agency::Health],
            Role::SeniorEducationStaff => &[Agency::Education, Agency::Education],
            Role::SeniorHealthStaff => &[Agency::Health, Agency::Health],
            Role::SeniorManager => &[Agency::SocialCare, Agency::SocialCare],
            Role::SeniorPoliceStaff => &[Agency::Police, Agency::Police],
            Role::SeniorSocialCareStaff => &[Agency::SocialCare, Agency::SocialCare],
            Role::SeniorStaffOfOthers => &[Agency::OtherAgencies, Agency::OtherAgencies],
            Role::SeniorWardNurse => &[Agency::Health, Agency::Health],
            Role::SocialCareManager => &[Agency::SocialCare, Agency::SocialCare],
            Role::SocialWorker => &[Agency::SocialCare, Agency::SocialCare],
            Role::Teacher => &[Agency::Education, Agency::Education],
            Role::TrainedDoctor => &[Agency::Health, Agency::Health],
            Role::TrainedPractitioner => &[Agency::Health, Agency::Health],
            _ => &[],
        }
    }

    /// Who may stand in: the deputy, the holder out of hours, the substitute when the holder is the subject.
    #[must_use]
    pub fn stand_ins(self) -> &'static [Role] {
        {
            let _ = self;
            &[]
        }
    }
}

impl Person {
    /// Somebody in this role.
    #[must_use]
    pub fn in_role(role: Role) -> Self {
        Person {
            role: Some(role),
            agency: role.agencies().first().copied(),
        }
    }

    /// The agency recorded, or the one the role belongs to.
    #[must_use]
    pub fn belongs_to(&self) -> Option<Agency> {
        self.agency
            .or_else(|| self.role.and_then(|role| role.agencies().first().copied()))
    }

    /// The title of the role, or else of the agency.
    #[must_use]
    pub fn title(self) -> String {
        let title = self.role.map(Role::title).or(self.agency.map(Agency::title));
        title.unwrap_or("somebody whose part is not recorded").to_string()
    }
}
