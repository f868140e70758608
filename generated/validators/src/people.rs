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
    /// Each agency involved in the enquiry
    #[serde(rename = "enquiring-agency")]
    EnquiringAgency,
    /// The family
    #[serde(rename = "family")]
    Family,
    /// Health services
    #[serde(rename = "health")]
    Health,
    /// The home authority
    #[serde(rename = "home-authority")]
    HomeAuthority,
    /// The host authority
    #[serde(rename = "host-authority")]
    HostAuthority,
    /// The relevant inspectorate
    #[serde(rename = "inspectorate")]
    Inspectorate,
    /// Other services of the local authority (housing, for example)
    #[serde(rename = "local-authority-services")]
    LocalAuthorityServices,
    /// Other agencies
    #[serde(rename = "other-agencies")]
    OtherAgencies,
    /// All other staff
    #[serde(rename = "other-staff")]
    OtherStaff,
    /// The police
    #[serde(rename = "police")]
    Police,
    /// The referring agency
    #[serde(rename = "referring-agency")]
    ReferringAgency,
    /// Children's social care
    #[serde(rename = "social-care")]
    SocialCare,
    /// The statutory partners of the local safeguarding partnership or board
    #[serde(rename = "statutory-partners")]
    StatutoryPartners,
}

impl Agency {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
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
            Self::EnquiringAgency => "Each agency involved in the enquiry",
            Self::Family => "The family",
            Self::Health => "Health services",
            Self::HomeAuthority => "The home authority",
            Self::HostAuthority => "The host authority",
            Self::Inspectorate => "The relevant inspectorate",
            Self::LocalAuthorityServices => {
                "Other services of the local authority (housing, for example)"
            }
            Self::OtherAgencies => "Other agencies",
            Self::OtherStaff => "All other staff",
            Self::Police => "The police",
            Self::ReferringAgency => "The referring agency",
            Self::SocialCare => "Children's social care",
            Self::StatutoryPartners => {
                "The statutory partners of the local safeguarding partnership or board"
            }
        }
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
    /// Designated, named or lead person or a senior manager of the professional's own agency
    #[serde(rename = "agency-safeguarding-lead")]
    AgencySafeguardingLead,
    /// Each professional who takes part
    #[serde(rename = "attending-professional")]
    AttendingProfessional,
    /// Child abuse investigation team officer
    #[serde(rename = "cait-officer")]
    CaitOfficer,
    /// Child
    #[serde(rename = "child")]
    Child,
    /// Designated safeguarding professional lead
    #[serde(rename = "designated-professional")]
    DesignatedProfessional,
    /// Chair of the strategy meeting or discussion
    #[serde(rename = "discussion-chair")]
    DiscussionChair,
    /// Doctor who examines the child
    #[serde(rename = "examining-doctor")]
    ExaminingDoctor,
    /// Professional with expertise in this form of abuse or neglect who is not involved with the child
    #[serde(rename = "expert")]
    Expert,
    /// First line manager
    #[serde(rename = "first-line-manager")]
    FirstLineManager,
    /// Forensic medical examiner
    #[serde(rename = "forensic-medical-examiner")]
    ForensicMedicalExaminer,
    /// GP
    #[serde(rename = "gp")]
    Gp,
    /// Independent officer of the rank of inspector or above
    #[serde(rename = "independent-inspector")]
    IndependentInspector,
    /// Legal representative
    #[serde(rename = "legal-representative")]
    LegalRepresentative,
    /// Medical practitioner
    #[serde(rename = "medical-practitioner")]
    MedicalPractitioner,
    /// Referrer who is not a professional
    #[serde(rename = "non-professional-referrer")]
    NonProfessionalReferrer,
    /// Operational service manager
    #[serde(rename = "operational-service-manager")]
    OperationalServiceManager,
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
    /// Professional
    #[serde(rename = "professional")]
    Professional,
    /// Other relevant professionals
    #[serde(rename = "relevant-professional")]
    RelevantProfessional,
    /// Responsible medical consultant
    #[serde(rename = "responsible-consultant")]
    ResponsibleConsultant,
    /// Senior staff of education
    #[serde(rename = "senior-education-staff")]
    SeniorEducationStaff,
    /// Senior staff of health services
    #[serde(rename = "senior-health-staff")]
    SeniorHealthStaff,
    /// Senior manager of children's social care
    #[serde(rename = "senior-manager")]
    SeniorManager,
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
    /// Teacher
    #[serde(rename = "teacher")]
    Teacher,
    /// Appropriately trained doctor
    #[serde(rename = "trained-doctor")]
    TrainedDoctor,
    /// Appropriately trained and experienced practitioner
    #[serde(rename = "trained-practitioner")]
    TrainedPractitioner,
}

impl Role {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::AgencySafeguardingLead => {
                "Designated, named or lead person or a senior manager of the professional's own agency"
            }
            Self::AttendingProfessional => "Each professional who takes part",
            Self::CaitOfficer => "Child abuse investigation team officer",
            Self::Child => "Child",
            Self::DesignatedProfessional => "Designated safeguarding professional lead",
            Self::DiscussionChair => "Chair of the strategy meeting or discussion",
            Self::ExaminingDoctor => "Doctor who examines the child",
            Self::Expert => {
                "Professional with expertise in this form of abuse or neglect who is not involved with the child"
            }
            Self::FirstLineManager => "First line manager",
            Self::ForensicMedicalExaminer => "Forensic medical examiner",
            Self::Gp => "GP",
            Self::IndependentInspector => {
                "Independent officer of the rank of inspector or above"
            }
            Self::LegalRepresentative => "Legal representative",
            Self::MedicalPractitioner => "Medical practitioner",
            Self::NonProfessionalReferrer => "Referrer who is not a professional",
            Self::OperationalServiceManager => "Operational service manager",
            Self::Paediatrician => "Paediatrician",
            Self::Parents => "Parents",
            Self::PersonWithParentalResponsibility => {
                "Person with parental responsibility"
            }
            Self::PoliceReferralManager => "Police referral manager",
            Self::Professional => "Professional",
            Self::RelevantProfessional => "Other relevant professionals",
            Self::ResponsibleConsultant => "Responsible medical consultant",
            Self::SeniorEducationStaff => "Senior staff of education",
            Self::SeniorHealthStaff => "Senior staff of health services",
            Self::SeniorManager => "Senior manager of children's social care",
            Self::SeniorPoliceStaff => "Nominated senior police staff",
            Self::SeniorSocialCareStaff => "Nominated senior social care staff",
            Self::SeniorStaffOfOthers => "Senior staff of other agencies",
            Self::SeniorWardNurse => "Senior ward nurse",
            Self::SocialCareManager => "Children's social care manager",
            Self::SocialWorker => "Social worker",
            Self::Teacher => "Teacher",
            Self::TrainedDoctor => "Appropriately trained doctor",
            Self::TrainedPractitioner => {
                "Appropriately trained and experienced practitioner"
            }
        }
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

impl Role {
    /// The agencies it belongs to.
    #[must_use]
    pub fn agencies(self) -> &'static [Agency] {
        match self {
            Role::CaitOfficer => &[Agency::Police, Agency::Police],
            Role::Child => &[Agency::Family, Agency::Family],
            Role::ExaminingDoctor => &[Agency::Health, Agency::Health],
            Role::FirstLineManager => &[Agency::SocialCare, Agency::SocialCare],
            Role::Gp => &[Agency::Health, Agency::Health],
            Role::IndependentInspector => &[Agency::Police, Agency::Police],
            Role::MedicalPractitioner => &[Agency::Health, Agency::Health],
            Role::OperationalServiceManager => &[Agency::SocialCare, Agency::SocialCare],
            Role::Paediatrician => &[Agency::Health, Agency::Health],
            Role::Parents => &[Agency::Family, Agency::Family],
            Role::PersonWithParentalResponsibility => &[Agency::Family, Agency::Family],
            Role::PoliceReferralManager => &[Agency::Police, Agency::Police],
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
