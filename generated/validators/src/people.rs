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
    /// The authority that receives the referral
    #[serde(rename = "authority-with-referral")]
    AuthorityWithReferral,
    /// Local authorities, keepers of registers, supervisory authorities and the like
    #[serde(rename = "bodies-with-power")]
    BodiesWithPower,
    /// The care provider
    #[serde(rename = "care-provider")]
    CareProvider,
    /// The trustees of a charity
    #[serde(rename = "charity-trustees")]
    CharityTrustees,
    /// The commissioner of the service
    #[serde(rename = "commissioner")]
    Commissioner,
    /// The agency of the professional who is concerned
    #[serde(rename = "concerned-agency")]
    ConcernedAgency,
    /// The court
    #[serde(rename = "court")]
    Court,
    /// The child death review partners
    #[serde(rename = "death-review-partners")]
    DeathReviewPartners,
    /// Each agency
    #[serde(rename = "each-agency")]
    EachAgency,
    /// Each local safeguarding partnership or board and its partner agencies
    #[serde(rename = "each-partner")]
    EachPartner,
    /// Education settings
    #[serde(rename = "education")]
    Education,
    /// The Department for Education
    #[serde(rename = "education-department")]
    EducationDepartment,
    /// The education service of the local authority where the child lives
    #[serde(rename = "education-service")]
    EducationService,
    /// The employer
    #[serde(rename = "employer")]
    Employer,
    /// Each agency involved in the enquiry
    #[serde(rename = "enquiring-agency")]
    EnquiringAgency,
    /// The family
    #[serde(rename = "family")]
    Family,
    /// First responder organisations
    #[serde(rename = "first-responders")]
    FirstResponders,
    /// A local authority that is funded
    #[serde(rename = "funded-authority")]
    FundedAuthority,
    /// The Government
    #[serde(rename = "government")]
    Government,
    /// Groups with a power to refer
    #[serde(rename = "groups-with-power")]
    GroupsWithPower,
    /// Health services
    #[serde(rename = "health")]
    Health,
    /// Commissioners and providers of health services
    #[serde(rename = "health-providers")]
    HealthProviders,
    /// The Home Affairs Select Committee
    #[serde(rename = "home-affairs-committee")]
    HomeAffairsCommittee,
    /// The home authority
    #[serde(rename = "home-authority")]
    HomeAuthority,
    /// The Home Office
    #[serde(rename = "home-office")]
    HomeOffice,
    /// The Command and Control Unit of the Home Office
    #[serde(rename = "home-office-command-unit")]
    HomeOfficeCommandUnit,
    /// The Evidence and Enquiry Unit of the Home Office
    #[serde(rename = "home-office-evidence-unit")]
    HomeOfficeEvidenceUnit,
    /// The police child abuse investigation team of the home authority's area
    #[serde(rename = "home-police")]
    HomePolice,
    /// The host authority
    #[serde(rename = "host-authority")]
    HostAuthority,
    /// The immigration service
    #[serde(rename = "immigration-service")]
    ImmigrationService,
    /// The relevant inspectorate
    #[serde(rename = "inspectorate")]
    Inspectorate,
    /// Each integrated care board
    #[serde(rename = "integrated-care-boards")]
    IntegratedCareBoards,
    /// The Ministry of Justice
    #[serde(rename = "justice-ministry")]
    JusticeMinistry,
    /// The Bar Standards Board and the Solicitors Regulation Authority
    #[serde(rename = "legal-regulators")]
    LegalRegulators,
    /// The local authority
    #[serde(rename = "local-authority")]
    LocalAuthority,
    /// Other services of the local authority (housing, for example)
    #[serde(rename = "local-authority-services")]
    LocalAuthorityServices,
    /// The Lord Chief Justice
    #[serde(rename = "lord-chief-justice")]
    LordChiefJustice,
    /// Each member organisation of the local safeguarding partnership or board
    #[serde(rename = "member-organisation")]
    MemberOrganisation,
    /// The UK Missing Persons Bureau
    #[serde(rename = "missing-persons-bureau")]
    MissingPersonsBureau,
    /// Staff of the NHS
    #[serde(rename = "nhs-staff")]
    NhsStaff,
    /// The NSPCC
    #[serde(rename = "nspcc")]
    Nspcc,
    /// Ofsted
    #[serde(rename = "ofsted")]
    Ofsted,
    /// Child Exploitation and Online Protection (CEOP)
    #[serde(rename = "online-protection-centre")]
    OnlineProtectionCentre,
    /// Each agency of the originating authority's area
    #[serde(rename = "originating-agencies")]
    OriginatingAgencies,
    /// The originating authority
    #[serde(rename = "originating-authority")]
    OriginatingAuthority,
    /// Each health or education agency of the originating authority's area
    #[serde(rename = "originating-health-and-education")]
    OriginatingHealthAndEducation,
    /// The housing authority of the originating area
    #[serde(rename = "originating-housing")]
    OriginatingHousing,
    /// Other agencies
    #[serde(rename = "other-agencies")]
    OtherAgencies,
    /// All other staff
    #[serde(rename = "other-staff")]
    OtherStaff,
    /// All other partner agencies, organisations and clusters
    #[serde(rename = "partner-organisations")]
    PartnerOrganisations,
    /// The local safeguarding partnership or board
    #[serde(rename = "partnership")]
    Partnership,
    /// Each participating area
    #[serde(rename = "pilot-area")]
    PilotArea,
    /// The local authority in whose area the looked-after child is placed
    #[serde(rename = "placement-host-authority")]
    PlacementHostAuthority,
    /// The police
    #[serde(rename = "police")]
    Police,
    /// The College of Policing
    #[serde(rename = "police-college")]
    PoliceCollege,
    /// The Crown Prosecution Service
    #[serde(rename = "prosecution-service")]
    ProsecutionService,
    /// The UK Protected Persons Service
    #[serde(rename = "protected-persons-service")]
    ProtectedPersonsService,
    /// The agency that provides the worker
    #[serde(rename = "providing-agency")]
    ProvidingAgency,
    /// Each agency of the receiving authority's area
    #[serde(rename = "receiving-agencies")]
    ReceivingAgencies,
    /// The receiving authority
    #[serde(rename = "receiving-authority")]
    ReceivingAuthority,
    /// The referring agency
    #[serde(rename = "referring-agency")]
    ReferringAgency,
    /// The agency that receives a concern from the public
    #[serde(rename = "referring-organisation")]
    ReferringOrganisation,
    /// The registrar of deaths
    #[serde(rename = "registrar")]
    Registrar,
    /// The Contextual Safeguarding research team
    #[serde(rename = "research-team")]
    ResearchTeam,
    /// Local agencies that respond to the death of a child
    #[serde(rename = "responding-agencies")]
    RespondingAgencies,
    /// The local authority responsible for the looked-after child
    #[serde(rename = "responsible-authority")]
    ResponsibleAuthority,
    /// The National IRO Managers Partnership
    #[serde(rename = "reviewing-managers-partnership")]
    ReviewingManagersPartnership,
    /// Multi-agency safeguarding hubs
    #[serde(rename = "safeguarding-hubs")]
    SafeguardingHubs,
    /// The provider of the service or placement
    #[serde(rename = "service-provider")]
    ServiceProvider,
    /// Sexual health services
    #[serde(rename = "sexual-health-services")]
    SexualHealthServices,
    /// Children's social care
    #[serde(rename = "social-care")]
    SocialCare,
    /// Children's and adult social care services
    #[serde(rename = "social-care-services")]
    SocialCareServices,
    /// National governing bodies of sport with public funding
    #[serde(rename = "sport-bodies")]
    SportBodies,
    /// The statutory partners of the local safeguarding partnership or board
    #[serde(rename = "statutory-partners")]
    StatutoryPartners,
    /// Managers of volunteers, and suppliers of personnel
    #[serde(rename = "suppliers")]
    Suppliers,
    /// The Teaching Regulation Agency
    #[serde(rename = "teaching-regulator")]
    TeachingRegulator,
    /// The UK Human Trafficking Centre
    #[serde(rename = "trafficking-centre")]
    TraffickingCentre,
    /// Wiltshire's children and families service
    #[serde(rename = "wiltshire")]
    Wiltshire,
    /// Each organisation that works with children or families
    #[serde(rename = "working-organisation")]
    WorkingOrganisation,
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
        Self::AuthorityWithReferral,
        Self::BodiesWithPower,
        Self::CareProvider,
        Self::CharityTrustees,
        Self::Commissioner,
        Self::ConcernedAgency,
        Self::Court,
        Self::DeathReviewPartners,
        Self::EachAgency,
        Self::EachPartner,
        Self::Education,
        Self::EducationDepartment,
        Self::EducationService,
        Self::Employer,
        Self::EnquiringAgency,
        Self::Family,
        Self::FirstResponders,
        Self::FundedAuthority,
        Self::Government,
        Self::GroupsWithPower,
        Self::Health,
        Self::HealthProviders,
        Self::HomeAffairsCommittee,
        Self::HomeAuthority,
        Self::HomeOffice,
        Self::HomeOfficeCommandUnit,
        Self::HomeOfficeEvidenceUnit,
        Self::HomePolice,
        Self::HostAuthority,
        Self::ImmigrationService,
        Self::Inspectorate,
        Self::IntegratedCareBoards,
        Self::JusticeMinistry,
        Self::LegalRegulators,
        Self::LocalAuthority,
        Self::LocalAuthorityServices,
        Self::LordChiefJustice,
        Self::MemberOrganisation,
        Self::MissingPersonsBureau,
        Self::NhsStaff,
        Self::Nspcc,
        Self::Ofsted,
        Self::OnlineProtectionCentre,
        Self::OriginatingAgencies,
        Self::OriginatingAuthority,
        Self::OriginatingHealthAndEducation,
        Self::OriginatingHousing,
        Self::OtherAgencies,
        Self::OtherStaff,
        Self::PartnerOrganisations,
        Self::Partnership,
        Self::PilotArea,
        Self::PlacementHostAuthority,
        Self::Police,
        Self::PoliceCollege,
        Self::ProsecutionService,
        Self::ProtectedPersonsService,
        Self::ProvidingAgency,
        Self::ReceivingAgencies,
        Self::ReceivingAuthority,
        Self::ReferringAgency,
        Self::ReferringOrganisation,
        Self::Registrar,
        Self::ResearchTeam,
        Self::RespondingAgencies,
        Self::ResponsibleAuthority,
        Self::ReviewingManagersPartnership,
        Self::SafeguardingHubs,
        Self::ServiceProvider,
        Self::SexualHealthServices,
        Self::SocialCare,
        Self::SocialCareServices,
        Self::SportBodies,
        Self::StatutoryPartners,
        Self::Suppliers,
        Self::TeachingRegulator,
        Self::TraffickingCentre,
        Self::Wiltshire,
        Self::WorkingOrganisation,
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
            Self::AuthorityWithReferral => "authority-with-referral",
            Self::BodiesWithPower => "bodies-with-power",
            Self::CareProvider => "care-provider",
            Self::CharityTrustees => "charity-trustees",
            Self::Commissioner => "commissioner",
            Self::ConcernedAgency => "concerned-agency",
            Self::Court => "court",
            Self::DeathReviewPartners => "death-review-partners",
            Self::EachAgency => "each-agency",
            Self::EachPartner => "each-partner",
            Self::Education => "education",
            Self::EducationDepartment => "education-department",
            Self::EducationService => "education-service",
            Self::Employer => "employer",
            Self::EnquiringAgency => "enquiring-agency",
            Self::Family => "family",
            Self::FirstResponders => "first-responders",
            Self::FundedAuthority => "funded-authority",
            Self::Government => "government",
            Self::GroupsWithPower => "groups-with-power",
            Self::Health => "health",
            Self::HealthProviders => "health-providers",
            Self::HomeAffairsCommittee => "home-affairs-committee",
            Self::HomeAuthority => "home-authority",
            Self::HomeOffice => "home-office",
            Self::HomeOfficeCommandUnit => "home-office-command-unit",
            Self::HomeOfficeEvidenceUnit => "home-office-evidence-unit",
            Self::HomePolice => "home-police",
            Self::HostAuthority => "host-authority",
            Self::ImmigrationService => "immigration-service",
            Self::Inspectorate => "inspectorate",
            Self::IntegratedCareBoards => "integrated-care-boards",
            Self::JusticeMinistry => "justice-ministry",
            Self::LegalRegulators => "legal-regulators",
            Self::LocalAuthority => "local-authority",
            Self::LocalAuthorityServices => "local-authority-services",
            Self::LordChiefJustice => "lord-chief-justice",
            Self::MemberOrganisation => "member-organisation",
            Self::MissingPersonsBureau => "missing-persons-bureau",
            Self::NhsStaff => "nhs-staff",
            Self::Nspcc => "nspcc",
            Self::Ofsted => "ofsted",
            Self::OnlineProtectionCentre => "online-protection-centre",
            Self::OriginatingAgencies => "originating-agencies",
            Self::OriginatingAuthority => "originating-authority",
            Self::OriginatingHealthAndEducation => "originating-health-and-education",
            Self::OriginatingHousing => "originating-housing",
            Self::OtherAgencies => "other-agencies",
            Self::OtherStaff => "other-staff",
            Self::PartnerOrganisations => "partner-organisations",
            Self::Partnership => "partnership",
            Self::PilotArea => "pilot-area",
            Self::PlacementHostAuthority => "placement-host-authority",
            Self::Police => "police",
            Self::PoliceCollege => "police-college",
            Self::ProsecutionService => "prosecution-service",
            Self::ProtectedPersonsService => "protected-persons-service",
            Self::ProvidingAgency => "providing-agency",
            Self::ReceivingAgencies => "receiving-agencies",
            Self::ReceivingAuthority => "receiving-authority",
            Self::ReferringAgency => "referring-agency",
            Self::ReferringOrganisation => "referring-organisation",
            Self::Registrar => "registrar",
            Self::ResearchTeam => "research-team",
            Self::RespondingAgencies => "responding-agencies",
            Self::ResponsibleAuthority => "responsible-authority",
            Self::ReviewingManagersPartnership => "reviewing-managers-partnership",
            Self::SafeguardingHubs => "safeguarding-hubs",
            Self::ServiceProvider => "service-provider",
            Self::SexualHealthServices => "sexual-health-services",
            Self::SocialCare => "social-care",
            Self::SocialCareServices => "social-care-services",
            Self::SportBodies => "sport-bodies",
            Self::StatutoryPartners => "statutory-partners",
            Self::Suppliers => "suppliers",
            Self::TeachingRegulator => "teaching-regulator",
            Self::TraffickingCentre => "trafficking-centre",
            Self::Wiltshire => "wiltshire",
            Self::WorkingOrganisation => "working-organisation",
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
            Self::AuthorityWithReferral => "The authority that receives the referral",
            Self::BodiesWithPower => {
                "Local authorities, keepers of registers, supervisory authorities and the like"
            }
            Self::CareProvider => "The care provider",
            Self::CharityTrustees => "The trustees of a charity",
            Self::Commissioner => "The commissioner of the service",
            Self::ConcernedAgency => "The agency of the professional who is concerned",
            Self::Court => "The court",
            Self::DeathReviewPartners => "The child death review partners",
            Self::EachAgency => "Each agency",
            Self::EachPartner => {
                "Each local safeguarding partnership or board and its partner agencies"
            }
            Self::Education => "Education settings",
            Self::EducationDepartment => "The Department for Education",
            Self::EducationService => {
                "The education service of the local authority where the child lives"
            }
            Self::Employer => "The employer",
            Self::EnquiringAgency => "Each agency involved in the enquiry",
            Self::Family => "The family",
            Self::FirstResponders => "First responder organisations",
            Self::FundedAuthority => "A local authority that is funded",
            Self::Government => "The Government",
            Self::GroupsWithPower => "Groups with a power to refer",
            Self::Health => "Health services",
            Self::HealthProviders => "Commissioners and providers of health services",
            Self::HomeAffairsCommittee => "The Home Affairs Select Committee",
            Self::HomeAuthority => "The home authority",
            Self::HomeOffice => "The Home Office",
            Self::HomeOfficeCommandUnit => {
                "The Command and Control Unit of the Home Office"
            }
            Self::HomeOfficeEvidenceUnit => {
                "The Evidence and Enquiry Unit of the Home Office"
            }
            Self::HomePolice => {
                "The police child abuse investigation team of the home authority's area"
            }
            Self::HostAuthority => "The host authority",
            Self::ImmigrationService => "The immigration service",
            Self::Inspectorate => "The relevant inspectorate",
            Self::IntegratedCareBoards => "Each integrated care board",
            Self::JusticeMinistry => "The Ministry of Justice",
            Self::LegalRegulators => {
                "The Bar Standards Board and the Solicitors Regulation Authority"
            }
            Self::LocalAuthority => "The local authority",
            Self::LocalAuthorityServices => {
                "Other services of the local authority (housing, for example)"
            }
            Self::LordChiefJustice => "The Lord Chief Justice",
            Self::MemberOrganisation => {
                "Each member organisation of the local safeguarding partnership or board"
            }
            Self::MissingPersonsBureau => "The UK Missing Persons Bureau",
            Self::NhsStaff => "Staff of the NHS",
            Self::Nspcc => "The NSPCC",
            Self::Ofsted => "Ofsted",
            Self::OnlineProtectionCentre => {
                "Child Exploitation and Online Protection (CEOP)"
            }
            Self::OriginatingAgencies => {
                "Each agency of the originating authority's area"
            }
            Self::OriginatingAuthority => "The originating authority",
            Self::OriginatingHealthAndEducation => {
                "Each health or education agency of the originating authority's area"
            }
            Self::OriginatingHousing => "The housing authority of the originating area",
            Self::OtherAgencies => "Other agencies",
            Self::OtherStaff => "All other staff",
            Self::PartnerOrganisations => {
                "All other partner agencies, organisations and clusters"
            }
            Self::Partnership => "The local safeguarding partnership or board",
            Self::PilotArea => "Each participating area",
            Self::PlacementHostAuthority => {
                "The local authority in whose area the looked-after child is placed"
            }
            Self::Police => "The police",
            Self::PoliceCollege => "The College of Policing",
            Self::ProsecutionService => "The Crown Prosecution Service",
            Self::ProtectedPersonsService => "The UK Protected Persons Service",
            Self::ProvidingAgency => "The agency that provides the worker",
            Self::ReceivingAgencies => "Each agency of the receiving authority's area",
            Self::ReceivingAuthority => "The receiving authority",
            Self::ReferringAgency => "The referring agency",
            Self::ReferringOrganisation => {
                "The agency that receives a concern from the public"
            }
            Self::Registrar => "The registrar of deaths",
            Self::ResearchTeam => "The Contextual Safeguarding research team",
            Self::RespondingAgencies => {
                "Local agencies that respond to the death of a child"
            }
            Self::ResponsibleAuthority => {
                "The local authority responsible for the looked-after child"
            }
            Self::ReviewingManagersPartnership => "The National IRO Managers Partnership",
            Self::SafeguardingHubs => "Multi-agency safeguarding hubs",
            Self::ServiceProvider => "The provider of the service or placement",
            Self::SexualHealthServices => "Sexual health services",
            Self::SocialCare => "Children's social care",
            Self::SocialCareServices => "Children's and adult social care services",
            Self::SportBodies => "National governing bodies of sport with public funding",
            Self::StatutoryPartners => {
                "The statutory partners of the local safeguarding partnership or board"
            }
            Self::Suppliers => "Managers of volunteers, and suppliers of personnel",
            Self::TeachingRegulator => "The Teaching Regulation Agency",
            Self::TraffickingCentre => "The UK Human Trafficking Centre",
            Self::Wiltshire => "Wiltshire's children and families service",
            Self::WorkingOrganisation => {
                "Each organisation that works with children or families"
            }
            Self::Other => "an agency that the policies do not name",
        }
    }

    /// The one of this name or title; capitals, spaces and hyphens do not matter.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        {
            static NAMES: &[(&str, Agency)] = &[
                ("a local authority that is funded", Agency::FundedAuthority),
                ("adult services", Agency::AdultServices),
                ("agencies most involved", Agency::AgenciesMostInvolved),
                ("agencies of the child", Agency::AgenciesOfTheChild),
                (
                    "agencies significantly involved",
                    Agency::AgenciesSignificantlyInvolved,
                ),
                ("all agencies", Agency::AllAgencies),
                (
                    "all agencies significantly involved",
                    Agency::AgenciesSignificantlyInvolved,
                ),
                ("all attending agencies", Agency::AttendingAgencies),
                (
                    "all other partner agencies, organisations and clusters",
                    Agency::PartnerOrganisations,
                ),
                ("all other staff", Agency::OtherStaff),
                ("all professionals", Agency::AllProfessionals),
                ("an agency that the policies do not name", Agency::Other),
                ("attending agencies", Agency::AttendingAgencies),
                ("authority with referral", Agency::AuthorityWithReferral),
                ("bodies with power", Agency::BodiesWithPower),
                ("care provider", Agency::CareProvider),
                ("charity trustees", Agency::CharityTrustees),
                (
                    "child exploitation and online protection (ceop)",
                    Agency::OnlineProtectionCentre,
                ),
                ("childrens and adult social care services", Agency::SocialCareServices),
                ("childrens social care", Agency::SocialCare),
                ("commissioner", Agency::Commissioner),
                (
                    "commissioners and providers of health services",
                    Agency::HealthProviders,
                ),
                ("concerned agency", Agency::ConcernedAgency),
                ("court", Agency::Court),
                ("death review partners", Agency::DeathReviewPartners),
                ("each agency", Agency::EachAgency),
                ("each agency involved in the enquiry", Agency::EnquiringAgency),
                (
                    "each agency of the originating authoritys area",
                    Agency::OriginatingAgencies,
                ),
                (
                    "each agency of the receiving authoritys area",
                    Agency::ReceivingAgencies,
                ),
                (
                    "each health or education agency of the originating authoritys area",
                    Agency::OriginatingHealthAndEducation,
                ),
                ("each integrated care board", Agency::IntegratedCareBoards),
                (
                    "each local safeguarding partnership or board and its partner agencies",
                    Agency::EachPartner,
                ),
                (
                    "each member organisation of the local safeguarding partnership or board",
                    Agency::MemberOrganisation,
                ),
                (
                    "each organisation that works with children or families",
                    Agency::WorkingOrganisation,
                ),
                ("each participating area", Agency::PilotArea),
                ("each partner", Agency::EachPartner),
                ("education", Agency::Education),
                ("education department", Agency::EducationDepartment),
                ("education service", Agency::EducationService),
                ("education settings", Agency::Education),
                ("employer", Agency::Employer),
                ("enquiring agency", Agency::EnquiringAgency),
                ("family", Agency::Family),
                ("first responder organisations", Agency::FirstResponders),
                ("first responders", Agency::FirstResponders),
                ("funded authority", Agency::FundedAuthority),
                ("government", Agency::Government),
                ("groups with a power to refer", Agency::GroupsWithPower),
                ("groups with power", Agency::GroupsWithPower),
                ("health", Agency::Health),
                ("health providers", Agency::HealthProviders),
                ("health services", Agency::Health),
                ("home affairs committee", Agency::HomeAffairsCommittee),
                ("home authority", Agency::HomeAuthority),
                ("home office", Agency::HomeOffice),
                ("home office command unit", Agency::HomeOfficeCommandUnit),
                ("home office evidence unit", Agency::HomeOfficeEvidenceUnit),
                ("home police", Agency::HomePolice),
                ("host authority", Agency::HostAuthority),
                ("immigration service", Agency::ImmigrationService),
                ("inspectorate", Agency::Inspectorate),
                ("integrated care boards", Agency::IntegratedCareBoards),
                ("justice ministry", Agency::JusticeMinistry),
                ("legal regulators", Agency::LegalRegulators),
                (
                    "local agencies that respond to the death of a child",
                    Agency::RespondingAgencies,
                ),
                (
                    "local authorities, keepers of registers, supervisory authorities and the like",
                    Agency::BodiesWithPower,
                ),
                ("local authority", Agency::LocalAuthority),
                ("local authority services", Agency::LocalAuthorityServices),
                ("lord chief justice", Agency::LordChiefJustice),
                (
                    "managers of volunteers, and suppliers of personnel",
                    Agency::Suppliers,
                ),
                ("member organisation", Agency::MemberOrganisation),
                ("missing persons bureau", Agency::MissingPersonsBureau),
                ("multi agency safeguarding hubs", Agency::SafeguardingHubs),
                (
                    "national governing bodies of sport with public funding",
                    Agency::SportBodies,
                ),
                ("nhs staff", Agency::NhsStaff),
                ("nspcc", Agency::Nspcc),
                ("ofsted", Agency::Ofsted),
                ("online protection centre", Agency::OnlineProtectionCentre),
                ("originating agencies", Agency::OriginatingAgencies),
                ("originating authority", Agency::OriginatingAuthority),
                (
                    "originating health and education",
                    Agency::OriginatingHealthAndEducation,
                ),
                ("originating housing", Agency::OriginatingHousing),
                ("other", Agency::Other),
                ("other agencies", Agency::OtherAgencies),
                (
                    "other services of the local authority (housing, for example)",
                    Agency::LocalAuthorityServices,
                ),
                ("other staff", Agency::OtherStaff),
                ("partner organisations", Agency::PartnerOrganisations),
                ("partnership", Agency::Partnership),
                ("pilot area", Agency::PilotArea),
                ("placement host authority", Agency::PlacementHostAuthority),
                ("police", Agency::Police),
                ("police college", Agency::PoliceCollege),
                ("prosecution service", Agency::ProsecutionService),
                ("protected persons service", Agency::ProtectedPersonsService),
                ("providing agency", Agency::ProvidingAgency),
                ("receiving agencies", Agency::ReceivingAgencies),
                ("receiving authority", Agency::ReceivingAuthority),
                ("referring agency", Agency::ReferringAgency),
                ("referring organisation", Agency::ReferringOrganisation),
                ("registrar", Agency::Registrar),
                ("research team", Agency::ResearchTeam),
                ("responding agencies", Agency::RespondingAgencies),
                ("responsible authority", Agency::ResponsibleAuthority),
                ("reviewing managers partnership", Agency::ReviewingManagersPartnership),
                ("safeguarding hubs", Agency::SafeguardingHubs),
                ("service provider", Agency::ServiceProvider),
                ("sexual health services", Agency::SexualHealthServices),
                ("social care", Agency::SocialCare),
                ("social care services", Agency::SocialCareServices),
                ("sport bodies", Agency::SportBodies),
                ("staff of the nhs", Agency::NhsStaff),
                ("statutory partners", Agency::StatutoryPartners),
                ("suppliers", Agency::Suppliers),
                ("teaching regulator", Agency::TeachingRegulator),
                (
                    "the agency of the professional who is concerned",
                    Agency::ConcernedAgency,
                ),
                ("the agency that provides the worker", Agency::ProvidingAgency),
                (
                    "the agency that receives a concern from the public",
                    Agency::ReferringOrganisation,
                ),
                (
                    "the authority that receives the referral",
                    Agency::AuthorityWithReferral,
                ),
                (
                    "the bar standards board and the solicitors regulation authority",
                    Agency::LegalRegulators,
                ),
                ("the care provider", Agency::CareProvider),
                ("the child death review partners", Agency::DeathReviewPartners),
                ("the college of policing", Agency::PoliceCollege),
                (
                    "the command and control unit of the home office",
                    Agency::HomeOfficeCommandUnit,
                ),
                ("the commissioner of the service", Agency::Commissioner),
                ("the contextual safeguarding research team", Agency::ResearchTeam),
                ("the court", Agency::Court),
                ("the crown prosecution service", Agency::ProsecutionService),
                ("the department for education", Agency::EducationDepartment),
                (
                    "the education service of the local authority where the child lives",
                    Agency::EducationService,
                ),
                ("the employer", Agency::Employer),
                (
                    "the evidence and enquiry unit of the home office",
                    Agency::HomeOfficeEvidenceUnit,
                ),
                ("the family", Agency::Family),
                ("the government", Agency::Government),
                ("the home affairs select committee", Agency::HomeAffairsCommittee),
                ("the home authority", Agency::HomeAuthority),
                ("the home office", Agency::HomeOffice),
                ("the host authority", Agency::HostAuthority),
                (
                    "the housing authority of the originating area",
                    Agency::OriginatingHousing,
                ),
                ("the immigration service", Agency::ImmigrationService),
                ("the local authority", Agency::LocalAuthority),
                (
                    "the local authority in whose area the looked after child is placed",
                    Agency::PlacementHostAuthority,
                ),
                (
                    "the local authority responsible for the looked after child",
                    Agency::ResponsibleAuthority,
                ),
                ("the local safeguarding partnership or board", Agency::Partnership),
                ("the lord chief justice", Agency::LordChiefJustice),
                ("the ministry of justice", Agency::JusticeMinistry),
                ("the most involved agencies", Agency::AgenciesMostInvolved),
                (
                    "the national iro managers partnership",
                    Agency::ReviewingManagersPartnership,
                ),
                ("the nspcc", Agency::Nspcc),
                ("the originating authority", Agency::OriginatingAuthority),
                (
                    "the other agencies involved with the child",
                    Agency::AgenciesOfTheChild,
                ),
                ("the police", Agency::Police),
                (
                    "the police child abuse investigation team of the home authoritys area",
                    Agency::HomePolice,
                ),
                ("the provider of the service or placement", Agency::ServiceProvider),
                ("the receiving authority", Agency::ReceivingAuthority),
                ("the referring agency", Agency::ReferringAgency),
                ("the registrar of deaths", Agency::Registrar),
                ("the relevant inspectorate", Agency::Inspectorate),
                (
                    "the statutory partners of the local safeguarding partnership or board",
                    Agency::StatutoryPartners,
                ),
                ("the teaching regulation agency", Agency::TeachingRegulator),
                ("the trustees of a charity", Agency::CharityTrustees),
                ("the uk human trafficking centre", Agency::TraffickingCentre),
                ("the uk missing persons bureau", Agency::MissingPersonsBureau),
                ("the uk protected persons service", Agency::ProtectedPersonsService),
                ("trafficking centre", Agency::TraffickingCentre),
                ("wiltshire", Agency::Wiltshire),
                ("wiltshires children and families service", Agency::Wiltshire),
                ("working organisation", Agency::WorkingOrganisation),
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
    /// Member of staff against whom an allegation is made
    #[serde(rename = "accused")]
    Accused,
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
    /// Assistant director or equivalent
    #[serde(rename = "assistant-director")]
    AssistantDirector,
    /// Each professional who takes part
    #[serde(rename = "attending-professional")]
    AttendingProfessional,
    /// Child abuse investigation team officer
    #[serde(rename = "cait-officer")]
    CaitOfficer,
    /// Carers
    #[serde(rename = "carers")]
    Carers,
    /// Case manager
    #[serde(rename = "case-manager")]
    CaseManager,
    /// Line manager of the conference chair
    #[serde(rename = "chairs-manager")]
    ChairsManager,
    /// Police officer who makes the vulnerability check
    #[serde(rename = "checking-officer")]
    CheckingOfficer,
    /// Child
    #[serde(rename = "child")]
    Child,
    /// Child protection adviser
    #[serde(rename = "child-protection-adviser")]
    ChildProtectionAdviser,
    /// Child protection manager
    #[serde(rename = "child-protection-manager")]
    ChildProtectionManager,
    /// Staff of the children's home
    #[serde(rename = "childrens-home-staff")]
    ChildrensHomeStaff,
    /// Colleague of the person implicated
    #[serde(rename = "colleague-of-implicated")]
    ColleagueOfImplicated,
    /// Complaints manager of the local authority
    #[serde(rename = "complaints-manager")]
    ComplaintsManager,
    /// Complaints officer
    #[serde(rename = "complaints-officer")]
    ComplaintsOfficer,
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
    /// Chair of the strategic committee on child deaths
    #[serde(rename = "death-committee-chair")]
    DeathCommitteeChair,
    /// Deputy of the designated senior manager
    #[serde(rename = "deputy-senior-manager")]
    DeputySeniorManager,
    /// Designated safeguarding children professional of the agency
    #[serde(rename = "designated-childrens-professional")]
    DesignatedChildrensProfessional,
    /// Designated health professional
    #[serde(rename = "designated-health-professional")]
    DesignatedHealthProfessional,
    /// Designated lead of the professional's agency
    #[serde(rename = "designated-lead")]
    DesignatedLead,
    /// Designated officer (LADO)
    #[serde(rename = "designated-officer")]
    DesignatedOfficer,
    /// Designated paediatrician for child death, or equivalent
    #[serde(rename = "designated-paediatrician")]
    DesignatedPaediatrician,
    /// Designated person (the child death review manager)
    #[serde(rename = "designated-person")]
    DesignatedPerson,
    /// Designated safeguarding professional lead
    #[serde(rename = "designated-professional")]
    DesignatedProfessional,
    /// Designated senior manager of the employer
    #[serde(rename = "designated-senior-manager")]
    DesignatedSeniorManager,
    /// Detective inspector of a child abuse investigation team
    #[serde(rename = "detective-inspector")]
    DetectiveInspector,
    /// Designated detective sergeant
    #[serde(rename = "detective-sergeant")]
    DetectiveSergeant,
    /// Director of children's services
    #[serde(rename = "director-of-childrens-services")]
    DirectorOfChildrensServices,
    /// Director of safeguarding children, or the equivalent
    #[serde(rename = "director-of-safeguarding")]
    DirectorOfSafeguarding,
    /// Chair of the strategy meeting or discussion
    #[serde(rename = "discussion-chair")]
    DiscussionChair,
    /// Duty manager of the home (or of semi-independent accommodation)
    #[serde(rename = "duty-manager-of-home")]
    DutyManagerOfHome,
    /// Duty officer
    #[serde(rename = "duty-officer")]
    DutyOfficer,
    /// Duty social worker
    #[serde(rename = "duty-social-worker")]
    DutySocialWorker,
    /// Designated safeguarding lead of the education setting, with a deputy
    #[serde(rename = "education-safeguarding-lead")]
    EducationSafeguardingLead,
    /// Secretary of State for Education
    #[serde(rename = "education-secretary")]
    EducationSecretary,
    /// Emergency duty or out-of-hours team
    #[serde(rename = "emergency-duty-team")]
    EmergencyDutyTeam,
    /// Senior manager of the employer, or of the fostering agency
    #[serde(rename = "employers-senior-manager")]
    EmployersSeniorManager,
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
    /// Child sexual exploitation coordinator of the board
    #[serde(rename = "exploitation-coordinator")]
    ExploitationCoordinator,
    /// Family members
    #[serde(rename = "family-members")]
    FamilyMembers,
    /// First line manager
    #[serde(rename = "first-line-manager")]
    FirstLineManager,
    /// First line manager of each professional
    #[serde(rename = "first-line-manager-of-each")]
    FirstLineManagerOfEach,
    /// First person to hear of the allegation
    #[serde(rename = "first-receiver")]
    FirstReceiver,
    /// Forensic medical examiner
    #[serde(rename = "forensic-medical-examiner")]
    ForensicMedicalExaminer,
    /// Foster carer
    #[serde(rename = "foster-carer")]
    FosterCarer,
    /// Manager of the fostering service provider
    #[serde(rename = "fostering-manager")]
    FosteringManager,
    /// Frontline professional
    #[serde(rename = "frontline-professional")]
    FrontlineProfessional,
    /// Governing body or proprietor
    #[serde(rename = "governing-body")]
    GoverningBody,
    /// GP
    #[serde(rename = "gp")]
    Gp,
    /// Representative of the police
    #[serde(rename = "group-member-of-police")]
    GroupMemberOfPolice,
    /// Representative of children's social care
    #[serde(rename = "group-member-of-social-care")]
    GroupMemberOfSocialCare,
    /// Health child death review team
    #[serde(rename = "health-death-team")]
    HealthDeathTeam,
    /// Health professional
    #[serde(rename = "health-professional")]
    HealthProfessional,
    /// Staff of the Home Office
    #[serde(rename = "home-office-staff")]
    HomeOfficeStaff,
    /// Person who makes inspection visits to a private children's home
    #[serde(rename = "home-visitor")]
    HomeVisitor,
    /// Paediatric discharge system or paediatric liaison of the hospital
    #[serde(rename = "hospital-liaison")]
    HospitalLiaison,
    /// Human resources of the employer
    #[serde(rename = "human-resources")]
    HumanResources,
    /// Immigration staff
    #[serde(rename = "immigration-staff")]
    ImmigrationStaff,
    /// Independent chair
    #[serde(rename = "independent-chair")]
    IndependentChair,
    /// Independent officer of the rank of inspector or above
    #[serde(rename = "independent-inspector")]
    IndependentInspector,
    /// Independent professional not otherwise at work with the child
    #[serde(rename = "independent-interviewer")]
    IndependentInterviewer,
    /// Independent reviewing officer
    #[serde(rename = "independent-reviewing-officer")]
    IndependentReviewingOfficer,
    /// Professional or member of the public who hears of a child's death
    #[serde(rename = "informed-person")]
    InformedPerson,
    /// Area that would like to take part
    #[serde(rename = "interested-area")]
    InterestedArea,
    /// Investigating officer of the employer's investigation
    #[serde(rename = "investigating-officer")]
    InvestigatingOfficer,
    /// Investigator of an allegation
    #[serde(rename = "investigator")]
    Investigator,
    /// Professional who is invited
    #[serde(rename = "invited-professional")]
    InvitedProfessional,
    /// Lead professional
    #[serde(rename = "lead-professional")]
    LeadProfessional,
    /// Lead social worker
    #[serde(rename = "lead-social-worker")]
    LeadSocialWorker,
    /// Legal adviser
    #[serde(rename = "legal-adviser")]
    LegalAdviser,
    /// Legal representative
    #[serde(rename = "legal-representative")]
    LegalRepresentative,
    /// Line manager of the person implicated
    #[serde(rename = "line-manager-of-implicated")]
    LineManagerOfImplicated,
    /// Legal services of the local authority
    #[serde(rename = "local-authority-lawyer")]
    LocalAuthorityLawyer,
    /// Designated health professional for looked-after children
    #[serde(rename = "looked-after-health-lead")]
    LookedAfterHealthLead,
    /// Medical practitioner
    #[serde(rename = "medical-practitioner")]
    MedicalPractitioner,
    /// Senior manager of children's services named for children who go missing
    #[serde(rename = "missing-children-manager")]
    MissingChildrenManager,
    /// Missing person liaison officer, or the officer who deals with the report
    #[serde(rename = "missing-persons-officer")]
    MissingPersonsOfficer,
    /// Missing persons unit of the police
    #[serde(rename = "missing-persons-unit")]
    MissingPersonsUnit,
    /// Named senior officer
    #[serde(rename = "named-senior-officer")]
    NamedSeniorOfficer,
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
    /// Safeguarding lead of the organisation
    #[serde(rename = "organisation-safeguarding-lead")]
    OrganisationSafeguardingLead,
    /// Originating authority's child protection adviser
    #[serde(rename = "originating-child-protection-adviser")]
    OriginatingChildProtectionAdviser,
    /// Originating authority's child protection manager
    #[serde(rename = "originating-child-protection-manager")]
    OriginatingChildProtectionManager,
    /// Originating authority's first line manager
    #[serde(rename = "originating-first-line-manager")]
    OriginatingFirstLineManager,
    /// Professional in the originating authority's area
    #[serde(rename = "originating-professional")]
    OriginatingProfessional,
    /// First line manager of the service of the originating authority that holds the information
    #[serde(rename = "originating-service-manager")]
    OriginatingServiceManager,
    /// Originating authority's social worker
    #[serde(rename = "originating-social-worker")]
    OriginatingSocialWorker,
    /// Representative of agencies in the area where the child is placed or lives
    #[serde(rename = "other-area-representative")]
    OtherAreaRepresentative,
    /// Designated person of the other area
    #[serde(rename = "other-designated-person")]
    OtherDesignatedPerson,
    /// Chair of the overview panel
    #[serde(rename = "overview-panel-chair")]
    OverviewPanelChair,
    /// Each member of the overview panel
    #[serde(rename = "overview-panel-member")]
    OverviewPanelMember,
    /// Manager of the professional
    #[serde(rename = "own-manager")]
    OwnManager,
    /// Paediatrician
    #[serde(rename = "paediatrician")]
    Paediatrician,
    /// The overview panel of the area where the child normally lived
    #[serde(rename = "panel-of-residence")]
    PanelOfResidence,
    /// The overview panel of the area of the authority that looks after the child
    #[serde(rename = "panel-of-responsible-authority")]
    PanelOfResponsibleAuthority,
    /// Parents
    #[serde(rename = "parents")]
    Parents,
    /// Person with parental responsibility
    #[serde(rename = "person-with-parental-responsibility")]
    PersonWithParentalResponsibility,
    /// Police officer
    #[serde(rename = "police-officer")]
    PoliceOfficer,
    /// Police referral manager
    #[serde(rename = "police-referral-manager")]
    PoliceReferralManager,
    /// Practice supervisor of the social worker
    #[serde(rename = "practice-supervisor")]
    PracticeSupervisor,
    /// Practitioner
    #[serde(rename = "practitioner")]
    Practitioner,
    /// Principal social worker
    #[serde(rename = "principal-social-worker")]
    PrincipalSocialWorker,
    /// Professional
    #[serde(rename = "professional")]
    Professional,
    /// Each professional who was directly involved with the child or investigates the death
    #[serde(rename = "professionals-of-the-child")]
    ProfessionalsOfTheChild,
    /// Senior representative of the agency or organisation that supplied the person
    #[serde(rename = "provider-representative")]
    ProviderRepresentative,
    /// Qualified social worker
    #[serde(rename = "qualified-social-worker")]
    QualifiedSocialWorker,
    /// Receiving authority's child protection adviser
    #[serde(rename = "receiving-child-protection-adviser")]
    ReceivingChildProtectionAdviser,
    /// Receiving authority's child protection manager
    #[serde(rename = "receiving-child-protection-manager")]
    ReceivingChildProtectionManager,
    /// Receiving authority's first line manager
    #[serde(rename = "receiving-first-line-manager")]
    ReceivingFirstLineManager,
    /// Professional in the receiving authority's area
    #[serde(rename = "receiving-professional")]
    ReceivingProfessional,
    /// Person who receives the information or referral
    #[serde(rename = "recipient-of-information")]
    RecipientOfInformation,
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
    /// Independent reviewing officer service
    #[serde(rename = "reviewing-service")]
    ReviewingService,
    /// Safeguarding leads and designated safeguarding staff
    #[serde(rename = "safeguarding-leads")]
    SafeguardingLeads,
    /// Safeguarding supervisor or named nurse
    #[serde(rename = "safeguarding-supervisor")]
    SafeguardingSupervisor,
    /// Member of the senior management team or of a similar command level
    #[serde(rename = "senior-command")]
    SeniorCommand,
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
    /// Senior managers of the agencies involved
    #[serde(rename = "senior-managers-involved")]
    SeniorManagersInvolved,
    /// Senior police officer
    #[serde(rename = "senior-police-officer")]
    SeniorPoliceOfficer,
    /// Nominated senior police staff
    #[serde(rename = "senior-police-staff")]
    SeniorPoliceStaff,
    /// Senior officer of children's social care
    #[serde(rename = "senior-social-care-officer")]
    SeniorSocialCareOfficer,
    /// Nominated senior social care staff
    #[serde(rename = "senior-social-care-staff")]
    SeniorSocialCareStaff,
    /// Senior staff of other agencies
    #[serde(rename = "senior-staff-of-others")]
    SeniorStaffOfOthers,
    /// Senior ward nurse
    #[serde(rename = "senior-ward-nurse")]
    SeniorWardNurse,
    /// Service leads and heads of service
    #[serde(rename = "service-leads")]
    ServiceLeads,
    /// Single point of contact
    #[serde(rename = "single-point-of-contact")]
    SinglePointOfContact,
    /// Children's social care manager
    #[serde(rename = "social-care-manager")]
    SocialCareManager,
    /// Social worker
    #[serde(rename = "social-worker")]
    SocialWorker,
    /// Solicitor of a parent or child
    #[serde(rename = "solicitor")]
    Solicitor,
    /// Member of staff
    #[serde(rename = "staff-member")]
    StaffMember,
    /// Supervising social worker
    #[serde(rename = "supervising-social-worker")]
    SupervisingSocialWorker,
    /// Supervisor of the social worker
    #[serde(rename = "supervisor")]
    Supervisor,
    /// Teacher
    #[serde(rename = "teacher")]
    Teacher,
    /// Police officer who makes enquiries to trace the mother
    #[serde(rename = "tracing-officer")]
    TracingOfficer,
    /// Appropriately trained doctor
    #[serde(rename = "trained-doctor")]
    TrainedDoctor,
    /// Appropriately trained and experienced practitioner
    #[serde(rename = "trained-practitioner")]
    TrainedPractitioner,
    /// Independent sexual violence adviser
    #[serde(rename = "violence-adviser")]
    ViolenceAdviser,
    /// The conference
    #[serde(rename = "whole-conference")]
    WholeConference,
    /// The core group
    #[serde(rename = "whole-core-group")]
    WholeCoreGroup,
    /// The strategic committee on child deaths (SCDOC)
    #[serde(rename = "whole-death-committee")]
    WholeDeathCommittee,
    /// The investigation management group
    #[serde(rename = "whole-investigation-group")]
    WholeInvestigationGroup,
    /// The child death overview panel (CDOP)
    #[serde(rename = "whole-overview-panel")]
    WholeOverviewPanel,
    /// The management planning meeting
    #[serde(rename = "whole-planning-meeting")]
    WholePlanningMeeting,
    /// The review conference
    #[serde(rename = "whole-review")]
    WholeReview,
    /// The strategic management group
    #[serde(rename = "whole-strategic-group")]
    WholeStrategicGroup,
    /// The members of the strategy meeting or discussion
    #[serde(rename = "whole-strategy-discussion")]
    WholeStrategyDiscussion,
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
        Self::Accused,
        Self::AdultProfessional,
        Self::Advocate,
        Self::AgencyRepresentatives,
        Self::AgencySafeguardingLead,
        Self::Anyone,
        Self::AssistantDirector,
        Self::AttendingProfessional,
        Self::CaitOfficer,
        Self::Carers,
        Self::CaseManager,
        Self::ChairsManager,
        Self::CheckingOfficer,
        Self::Child,
        Self::ChildProtectionAdviser,
        Self::ChildProtectionManager,
        Self::ChildrensHomeStaff,
        Self::ColleagueOfImplicated,
        Self::ComplaintsManager,
        Self::ComplaintsOfficer,
        Self::ConcernedProfessional,
        Self::ConferenceAdministrator,
        Self::ConferenceChair,
        Self::ConferenceManagers,
        Self::ConferenceParticipant,
        Self::CoreGroupMember,
        Self::DeathCommitteeChair,
        Self::DeputySeniorManager,
        Self::DesignatedChildrensProfessional,
        Self::DesignatedHealthProfessional,
        Self::DesignatedLead,
        Self::DesignatedOfficer,
        Self::DesignatedPaediatrician,
        Self::DesignatedPerson,
        Self::DesignatedProfessional,
        Self::DesignatedSeniorManager,
        Self::DetectiveInspector,
        Self::DetectiveSergeant,
        Self::DirectorOfChildrensServices,
        Self::DirectorOfSafeguarding,
        Self::DiscussionChair,
        Self::DutyManagerOfHome,
        Self::DutyOfficer,
        Self::DutySocialWorker,
        Self::EducationSafeguardingLead,
        Self::EducationSecretary,
        Self::EmergencyDutyTeam,
        Self::EmployersSeniorManager,
        Self::ExaminingDoctor,
        Self::ExcludedParent,
        Self::ExperiencedManager,
        Self::ExperiencedProfessional,
        Self::Expert,
        Self::ExploitationCoordinator,
        Self::FamilyMembers,
        Self::FirstLineManager,
        Self::FirstLineManagerOfEach,
        Self::FirstReceiver,
        Self::ForensicMedicalExaminer,
        Self::FosterCarer,
        Self::FosteringManager,
        Self::FrontlineProfessional,
        Self::GoverningBody,
        Self::Gp,
        Self::GroupMemberOfPolice,
        Self::GroupMemberOfSocialCare,
        Self::HealthDeathTeam,
        Self::HealthProfessional,
        Self::HomeOfficeStaff,
        Self::HomeVisitor,
        Self::HospitalLiaison,
        Self::HumanResources,
        Self::ImmigrationStaff,
        Self::IndependentChair,
        Self::IndependentInspector,
        Self::IndependentInterviewer,
        Self::IndependentReviewingOfficer,
        Self::InformedPerson,
        Self::InterestedArea,
        Self::InvestigatingOfficer,
        Self::Investigator,
        Self::InvitedProfessional,
        Self::LeadProfessional,
        Self::LeadSocialWorker,
        Self::LegalAdviser,
        Self::LegalRepresentative,
        Self::LineManagerOfImplicated,
        Self::LocalAuthorityLawyer,
        Self::LookedAfterHealthLead,
        Self::MedicalPractitioner,
        Self::MissingChildrenManager,
        Self::MissingPersonsOfficer,
        Self::MissingPersonsUnit,
        Self::NamedSeniorOfficer,
        Self::NonProfessionalReferrer,
        Self::Observer,
        Self::OnCallPaediatrician,
        Self::OperationalServiceManager,
        Self::OrganisationSafeguardingLead,
        Self::OriginatingChildProtectionAdviser,
        Self::OriginatingChildProtectionManager,
        Self::OriginatingFirstLineManager,
        Self::OriginatingProfessional,
        Self::OriginatingServiceManager,
        Self::OriginatingSocialWorker,
        Self::OtherAreaRepresentative,
        Self::OtherDesignatedPerson,
        Self::OverviewPanelChair,
        Self::OverviewPanelMember,
        Self::OwnManager,
        Self::Paediatrician,
        Self::PanelOfResidence,
        Self::PanelOfResponsibleAuthority,
        Self::Parents,
        Self::PersonWithParentalResponsibility,
        Self::PoliceOfficer,
        Self::PoliceReferralManager,
        Self::PracticeSupervisor,
        Self::Practitioner,
        Self::PrincipalSocialWorker,
        Self::Professional,
        Self::ProfessionalsOfTheChild,
        Self::ProviderRepresentative,
        Self::QualifiedSocialWorker,
        Self::ReceivingChildProtectionAdviser,
        Self::ReceivingChildProtectionManager,
        Self::ReceivingFirstLineManager,
        Self::ReceivingProfessional,
        Self::RecipientOfInformation,
        Self::RecordTaker,
        Self::Referrer,
        Self::RelevantProfessional,
        Self::RespectiveManagers,
        Self::ResponsibleConsultant,
        Self::ReviewingMembers,
        Self::ReviewingService,
        Self::SafeguardingLeads,
        Self::SafeguardingSupervisor,
        Self::SeniorCommand,
        Self::SeniorEducationStaff,
        Self::SeniorHealthStaff,
        Self::SeniorManager,
        Self::SeniorManagerOfEach,
        Self::SeniorManagersInvolved,
        Self::SeniorPoliceOfficer,
        Self::SeniorPoliceStaff,
        Self::SeniorSocialCareOfficer,
        Self::SeniorSocialCareStaff,
        Self::SeniorStaffOfOthers,
        Self::SeniorWardNurse,
        Self::ServiceLeads,
        Self::SinglePointOfContact,
        Self::SocialCareManager,
        Self::SocialWorker,
        Self::Solicitor,
        Self::StaffMember,
        Self::SupervisingSocialWorker,
        Self::Supervisor,
        Self::Teacher,
        Self::TracingOfficer,
        Self::TrainedDoctor,
        Self::TrainedPractitioner,
        Self::ViolenceAdviser,
        Self::WholeConference,
        Self::WholeCoreGroup,
        Self::WholeDeathCommittee,
        Self::WholeInvestigationGroup,
        Self::WholeOverviewPanel,
        Self::WholePlanningMeeting,
        Self::WholeReview,
        Self::WholeStrategicGroup,
        Self::WholeStrategyDiscussion,
        Self::WomenServices,
        Self::Other,
    ];

    /// The name that the policies and case logs use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Accused => "accused",
            Self::AdultProfessional => "adult-professional",
            Self::Advocate => "advocate",
            Self::AgencyRepresentatives => "agency-representatives",
            Self::AgencySafeguardingLead => "agency-safeguarding-lead",
            Self::Anyone => "anyone",
            Self::AssistantDirector => "assistant-director",
            Self::AttendingProfessional => "attending-professional",
            Self::CaitOfficer => "cait-officer",
            Self::Carers => "carers",
            Self::CaseManager => "case-manager",
            Self::ChairsManager => "chairs-manager",
            Self::CheckingOfficer => "checking-officer",
            Self::Child => "child",
            Self::ChildProtectionAdviser => "child-protection-adviser",
            Self::ChildProtectionManager => "child-protection-manager",
            Self::ChildrensHomeStaff => "childrens-home-staff",
            Self::ColleagueOfImplicated => "colleague-of-implicated",
            Self::ComplaintsManager => "complaints-manager",
            Self::ComplaintsOfficer => "complaints-officer",
            Self::ConcernedProfessional => "concerned-professional",
            Self::ConferenceAdministrator => "conference-administrator",
            Self::ConferenceChair => "conference-chair",
            Self::ConferenceManagers => "conference-managers",
            Self::ConferenceParticipant => "conference-participant",
            Self::CoreGroupMember => "core-group-member",
            Self::DeathCommitteeChair => "death-committee-chair",
            Self::DeputySeniorManager => "deputy-senior-manager",
            Self::DesignatedChildrensProfessional => "designated-childrens-professional",
            Self::DesignatedHealthProfessional => "designated-health-professional",
            Self::DesignatedLead => "designated-lead",
            Self::DesignatedOfficer => "designated-officer",
            Self::DesignatedPaediatrician => "designated-paediatrician",
            Self::DesignatedPerson => "designated-person",
            Self::DesignatedProfessional => "designated-professional",
            Self::DesignatedSeniorManager => "designated-senior-manager",
            Self::DetectiveInspector => "detective-inspector",
            Self::DetectiveSergeant => "detective-sergeant",
            Self::DirectorOfChildrensServices => "director-of-childrens-services",
            Self::DirectorOfSafeguarding => "director-of-safeguarding",
            Self::DiscussionChair => "discussion-chair",
            Self::DutyManagerOfHome => "duty-manager-of-home",
            Self::DutyOfficer => "duty-officer",
            Self::DutySocialWorker => "duty-social-worker",
            Self::EducationSafeguardingLead => "education-safeguarding-lead",
            Self::EducationSecretary => "education-secretary",
            Self::EmergencyDutyTeam => "emergency-duty-team",
            Self::EmployersSeniorManager => "employers-senior-manager",
            Self::ExaminingDoctor => "examining-doctor",
            Self::ExcludedParent => "excluded-parent",
            Self::ExperiencedManager => "experienced-manager",
            Self::ExperiencedProfessional => "experienced-professional",
            Self::Expert => "expert",
            Self::ExploitationCoordinator => "exploitation-coordinator",
            Self::FamilyMembers => "family-members",
            Self::FirstLineManager => "first-line-manager",
            Self::FirstLineManagerOfEach => "first-line-manager-of-each",
            Self::FirstReceiver => "first-receiver",
            Self::ForensicMedicalExaminer => "forensic-medical-examiner",
            Self::FosterCarer => "foster-carer",
            Self::FosteringManager => "fostering-manager",
            Self::FrontlineProfessional => "frontline-professional",
            Self::GoverningBody => "governing-body",
            Self::Gp => "gp",
            Self::GroupMemberOfPolice => "group-member-of-police",
            Self::GroupMemberOfSocialCare => "group-member-of-social-care",
            Self::HealthDeathTeam => "health-death-team",
            Self::HealthProfessional => "health-professional",
            Self::HomeOfficeStaff => "home-office-staff",
            Self::HomeVisitor => "home-visitor",
            Self::HospitalLiaison => "hospital-liaison",
            Self::HumanResources => "human-resources",
            Self::ImmigrationStaff => "immigration-staff",
            Self::IndependentChair => "independent-chair",
            Self::IndependentInspector => "independent-inspector",
            Self::IndependentInterviewer => "independent-interviewer",
            Self::IndependentReviewingOfficer => "independent-reviewing-officer",
            Self::InformedPerson => "informed-person",
            Self::InterestedArea => "interested-area",
            Self::InvestigatingOfficer => "investigating-officer",
            Self::Investigator => "investigator",
            Self::InvitedProfessional => "invited-professional",
            Self::LeadProfessional => "lead-professional",
            Self::LeadSocialWorker => "lead-social-worker",
            Self::LegalAdviser => "legal-adviser",
            Self::LegalRepresentative => "legal-representative",
            Self::LineManagerOfImplicated => "line-manager-of-implicated",
            Self::LocalAuthorityLawyer => "local-authority-lawyer",
            Self::LookedAfterHealthLead => "looked-after-health-lead",
            Self::MedicalPractitioner => "medical-practitioner",
            Self::MissingChildrenManager => "missing-children-manager",
            Self::MissingPersonsOfficer => "missing-persons-officer",
            Self::MissingPersonsUnit => "missing-persons-unit",
            Self::NamedSeniorOfficer => "named-senior-officer",
            Self::NonProfessionalReferrer => "non-professional-referrer",
            Self::Observer => "observer",
            Self::OnCallPaediatrician => "on-call-paediatrician",
            Self::OperationalServiceManager => "operational-service-manager",
            Self::OrganisationSafeguardingLead => "organisation-safeguarding-lead",
            Self::OriginatingChildProtectionAdviser => {
                "originating-child-protection-adviser"
            }
            Self::OriginatingChildProtectionManager => {
                "originating-child-protection-manager"
            }
            Self::OriginatingFirstLineManager => "originating-first-line-manager",
            Self::OriginatingProfessional => "originating-professional",
            Self::OriginatingServiceManager => "originating-service-manager",
            Self::OriginatingSocialWorker => "originating-social-worker",
            Self::OtherAreaRepresentative => "other-area-representative",
            Self::OtherDesignatedPerson => "other-designated-person",
            Self::OverviewPanelChair => "overview-panel-chair",
            Self::OverviewPanelMember => "overview-panel-member",
            Self::OwnManager => "own-manager",
            Self::Paediatrician => "paediatrician",
            Self::PanelOfResidence => "panel-of-residence",
            Self::PanelOfResponsibleAuthority => "panel-of-responsible-authority",
            Self::Parents => "parents",
            Self::PersonWithParentalResponsibility => {
                "person-with-parental-responsibility"
            }
            Self::PoliceOfficer => "police-officer",
            Self::PoliceReferralManager => "police-referral-manager",
            Self::PracticeSupervisor => "practice-supervisor",
            Self::Practitioner => "practitioner",
            Self::PrincipalSocialWorker => "principal-social-worker",
            Self::Professional => "professional",
            Self::ProfessionalsOfTheChild => "professionals-of-the-child",
            Self::ProviderRepresentative => "provider-representative",
            Self::QualifiedSocialWorker => "qualified-social-worker",
            Self::ReceivingChildProtectionAdviser => "receiving-child-protection-adviser",
            Self::ReceivingChildProtectionManager => "receiving-child-protection-manager",
            Self::ReceivingFirstLineManager => "receiving-first-line-manager",
            Self::ReceivingProfessional => "receiving-professional",
            Self::RecipientOfInformation => "recipient-of-information",
            Self::RecordTaker => "record-taker",
            Self::Referrer => "referrer",
            Self::RelevantProfessional => "relevant-professional",
            Self::RespectiveManagers => "respective-managers",
            Self::ResponsibleConsultant => "responsible-consultant",
            Self::ReviewingMembers => "reviewing-members",
            Self::ReviewingService => "reviewing-service",
            Self::SafeguardingLeads => "safeguarding-leads",
            Self::SafeguardingSupervisor => "safeguarding-supervisor",
            Self::SeniorCommand => "senior-command",
            Self::SeniorEducationStaff => "senior-education-staff",
            Self::SeniorHealthStaff => "senior-health-staff",
            Self::SeniorManager => "senior-manager",
            Self::SeniorManagerOfEach => "senior-manager-of-each",
            Self::SeniorManagersInvolved => "senior-managers-involved",
            Self::SeniorPoliceOfficer => "senior-police-officer",
            Self::SeniorPoliceStaff => "senior-police-staff",
            Self::SeniorSocialCareOfficer => "senior-social-care-officer",
            Self::SeniorSocialCareStaff => "senior-social-care-staff",
            Self::SeniorStaffOfOthers => "senior-staff-of-others",
            Self::SeniorWardNurse => "senior-ward-nurse",
            Self::ServiceLeads => "service-leads",
            Self::SinglePointOfContact => "single-point-of-contact",
            Self::SocialCareManager => "social-care-manager",
            Self::SocialWorker => "social-worker",
            Self::Solicitor => "solicitor",
            Self::StaffMember => "staff-member",
            Self::SupervisingSocialWorker => "supervising-social-worker",
            Self::Supervisor => "supervisor",
            Self::Teacher => "teacher",
            Self::TracingOfficer => "tracing-officer",
            Self::TrainedDoctor => "trained-doctor",
            Self::TrainedPractitioner => "trained-practitioner",
            Self::ViolenceAdviser => "violence-adviser",
            Self::WholeConference => "whole-conference",
            Self::WholeCoreGroup => "whole-core-group",
            Self::WholeDeathCommittee => "whole-death-committee",
            Self::WholeInvestigationGroup => "whole-investigation-group",
            Self::WholeOverviewPanel => "whole-overview-panel",
            Self::WholePlanningMeeting => "whole-planning-meeting",
            Self::WholeReview => "whole-review",
            Self::WholeStrategicGroup => "whole-strategic-group",
            Self::WholeStrategyDiscussion => "whole-strategy-discussion",
            Self::WomenServices => "women-services",
            Self::Other => "other",
        }
    }

    /// Its title, as people read it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Accused => "Member of staff against whom an allegation is made",
            Self::AdultProfessional => "Professional who works with adults",
            Self::Advocate => "Child's independent advocate",
            Self::AgencyRepresentatives => {
                "Agency representatives who were invited to the initial conference"
            }
            Self::AgencySafeguardingLead => {
                "Designated, named or lead person or a senior manager of the professional's own agency"
            }
            Self::Anyone => "Person with concerns about a child's welfare",
            Self::AssistantDirector => "Assistant director or equivalent",
            Self::AttendingProfessional => "Each professional who takes part",
            Self::CaitOfficer => "Child abuse investigation team officer",
            Self::Carers => "Carers",
            Self::CaseManager => "Case manager",
            Self::ChairsManager => "Line manager of the conference chair",
            Self::CheckingOfficer => "Police officer who makes the vulnerability check",
            Self::Child => "Child",
            Self::ChildProtectionAdviser => "Child protection adviser",
            Self::ChildProtectionManager => "Child protection manager",
            Self::ChildrensHomeStaff => "Staff of the children's home",
            Self::ColleagueOfImplicated => "Colleague of the person implicated",
            Self::ComplaintsManager => "Complaints manager of the local authority",
            Self::ComplaintsOfficer => "Complaints officer",
            Self::ConcernedProfessional => "Professional who disagrees",
            Self::ConferenceAdministrator => "Conference administrator",
            Self::ConferenceChair => "Conference chair",
            Self::ConferenceManagers => "Managers of the conference service",
            Self::ConferenceParticipant => "Each participant in the conference",
            Self::CoreGroupMember => "Each member of the core group",
            Self::DeathCommitteeChair => {
                "Chair of the strategic committee on child deaths"
            }
            Self::DeputySeniorManager => "Deputy of the designated senior manager",
            Self::DesignatedChildrensProfessional => {
                "Designated safeguarding children professional of the agency"
            }
            Self::DesignatedHealthProfessional => "Designated health professional",
            Self::DesignatedLead => "Designated lead of the professional's agency",
            Self::DesignatedOfficer => "Designated officer (LADO)",
            Self::DesignatedPaediatrician => {
                "Designated paediatrician for child death, or equivalent"
            }
            Self::DesignatedPerson => {
                "Designated person (the child death review manager)"
            }
            Self::DesignatedProfessional => "Designated safeguarding professional lead",
            Self::DesignatedSeniorManager => "Designated senior manager of the employer",
            Self::DetectiveInspector => {
                "Detective inspector of a child abuse investigation team"
            }
            Self::DetectiveSergeant => "Designated detective sergeant",
            Self::DirectorOfChildrensServices => "Director of children's services",
            Self::DirectorOfSafeguarding => {
                "Director of safeguarding children, or the equivalent"
            }
            Self::DiscussionChair => "Chair of the strategy meeting or discussion",
            Self::DutyManagerOfHome => {
                "Duty manager of the home (or of semi-independent accommodation)"
            }
            Self::DutyOfficer => "Duty officer",
            Self::DutySocialWorker => "Duty social worker",
            Self::EducationSafeguardingLead => {
                "Designated safeguarding lead of the education setting, with a deputy"
            }
            Self::EducationSecretary => "Secretary of State for Education",
            Self::EmergencyDutyTeam => "Emergency duty or out-of-hours team",
            Self::EmployersSeniorManager => {
                "Senior manager of the employer, or of the fostering agency"
            }
            Self::ExaminingDoctor => "Doctor who examines the child",
            Self::ExcludedParent => "Excluded parent",
            Self::ExperiencedManager => "Designated experienced manager",
            Self::ExperiencedProfessional => "Experienced professional",
            Self::Expert => {
                "Professional with expertise in this form of abuse or neglect who is not involved with the child"
            }
            Self::ExploitationCoordinator => {
                "Child sexual exploitation coordinator of the board"
            }
            Self::FamilyMembers => "Family members",
            Self::FirstLineManager => "First line manager",
            Self::FirstLineManagerOfEach => "First line manager of each professional",
            Self::FirstReceiver => "First person to hear of the allegation",
            Self::ForensicMedicalExaminer => "Forensic medical examiner",
            Self::FosterCarer => "Foster carer",
            Self::FosteringManager => "Manager of the fostering service provider",
            Self::FrontlineProfessional => "Frontline professional",
            Self::GoverningBody => "Governing body or proprietor",
            Self::Gp => "GP",
            Self::GroupMemberOfPolice => "Representative of the police",
            Self::GroupMemberOfSocialCare => "Representative of children's social care",
            Self::HealthDeathTeam => "Health child death review team",
            Self::HealthProfessional => "Health professional",
            Self::HomeOfficeStaff => "Staff of the Home Office",
            Self::HomeVisitor => {
                "Person who makes inspection visits to a private children's home"
            }
            Self::HospitalLiaison => {
                "Paediatric discharge system or paediatric liaison of the hospital"
            }
            Self::HumanResources => "Human resources of the employer",
            Self::ImmigrationStaff => "Immigration staff",
            Self::IndependentChair => "Independent chair",
            Self::IndependentInspector => {
                "Independent officer of the rank of inspector or above"
            }
            Self::IndependentInterviewer => {
                "Independent professional not otherwise at work with the child"
            }
            Self::IndependentReviewingOfficer => "Independent reviewing officer",
            Self::InformedPerson => {
                "Professional or member of the public who hears of a child's death"
            }
            Self::InterestedArea => "Area that would like to take part",
            Self::InvestigatingOfficer => {
                "Investigating officer of the employer's investigation"
            }
            Self::Investigator => "Investigator of an allegation",
            Self::InvitedProfessional => "Professional who is invited",
            Self::LeadProfessional => "Lead professional",
            Self::LeadSocialWorker => "Lead social worker",
            Self::LegalAdviser => "Legal adviser",
            Self::LegalRepresentative => "Legal representative",
            Self::LineManagerOfImplicated => "Line manager of the person implicated",
            Self::LocalAuthorityLawyer => "Legal services of the local authority",
            Self::LookedAfterHealthLead => {
                "Designated health professional for looked-after children"
            }
            Self::MedicalPractitioner => "Medical practitioner",
            Self::MissingChildrenManager => {
                "Senior manager of children's services named for children who go missing"
            }
            Self::MissingPersonsOfficer => {
                "Missing person liaison officer, or the officer who deals with the report"
            }
            Self::MissingPersonsUnit => "Missing persons unit of the police",
            Self::NamedSeniorOfficer => "Named senior officer",
            Self::NonProfessionalReferrer => "Referrer who is not a professional",
            Self::Observer => "Professional observer",
            Self::OnCallPaediatrician => {
                "On-call consultant paediatrician of the hospital"
            }
            Self::OperationalServiceManager => "Operational service manager",
            Self::OrganisationSafeguardingLead => "Safeguarding lead of the organisation",
            Self::OriginatingChildProtectionAdviser => {
                "Originating authority's child protection adviser"
            }
            Self::OriginatingChildProtectionManager => {
                "Originating authority's child protection manager"
            }
            Self::OriginatingFirstLineManager => {
                "Originating authority's first line manager"
            }
            Self::OriginatingProfessional => {
                "Professional in the originating authority's area"
            }
            Self::OriginatingServiceManager => {
                "First line manager of the service of the originating authority that holds the information"
            }
            Self::OriginatingSocialWorker => "Originating authority's social worker",
            Self::OtherAreaRepresentative => {
                "Representative of agencies in the area where the child is placed or lives"
            }
            Self::OtherDesignatedPerson => "Designated person of the other area",
            Self::OverviewPanelChair => "Chair of the overview panel",
            Self::OverviewPanelMember => "Each member of the overview panel",
            Self::OwnManager => "Manager of the professional",
            Self::Paediatrician => "Paediatrician",
            Self::PanelOfResidence => {
                "The overview panel of the area where the child normally lived"
            }
            Self::PanelOfResponsibleAuthority => {
                "The overview panel of the area of the authority that looks after the child"
            }
            Self::Parents => "Parents",
            Self::PersonWithParentalResponsibility => {
                "Person with parental responsibility"
            }
            Self::PoliceOfficer => "Police officer",
            Self::PoliceReferralManager => "Police referral manager",
            Self::PracticeSupervisor => "Practice supervisor of the social worker",
            Self::Practitioner => "Practitioner",
            Self::PrincipalSocialWorker => "Principal social worker",
            Self::Professional => "Professional",
            Self::ProfessionalsOfTheChild => {
                "Each professional who was directly involved with the child or investigates the death"
            }
            Self::ProviderRepresentative => {
                "Senior representative of the agency or organisation that supplied the person"
            }
            Self::QualifiedSocialWorker => "Qualified social worker",
            Self::ReceivingChildProtectionAdviser => {
                "Receiving authority's child protection adviser"
            }
            Self::ReceivingChildProtectionManager => {
                "Receiving authority's child protection manager"
            }
            Self::ReceivingFirstLineManager => "Receiving authority's first line manager",
            Self::ReceivingProfessional => {
                "Professional in the receiving authority's area"
            }
            Self::RecipientOfInformation => {
                "Person who receives the information or referral"
            }
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
            Self::ReviewingService => "Independent reviewing officer service",
            Self::SafeguardingLeads => {
                "Safeguarding leads and designated safeguarding staff"
            }
            Self::SafeguardingSupervisor => "Safeguarding supervisor or named nurse",
            Self::SeniorCommand => {
                "Member of the senior management team or of a similar command level"
            }
            Self::SeniorEducationStaff => "Senior staff of education",
            Self::SeniorHealthStaff => "Senior staff of health services",
            Self::SeniorManager => "Senior manager of children's social care",
            Self::SeniorManagerOfEach => "Senior manager of each agency",
            Self::SeniorManagersInvolved => "Senior managers of the agencies involved",
            Self::SeniorPoliceOfficer => "Senior police officer",
            Self::SeniorPoliceStaff => "Nominated senior police staff",
            Self::SeniorSocialCareOfficer => "Senior officer of children's social care",
            Self::SeniorSocialCareStaff => "Nominated senior social care staff",
            Self::SeniorStaffOfOthers => "Senior staff of other agencies",
            Self::SeniorWardNurse => "Senior ward nurse",
            Self::ServiceLeads => "Service leads and heads of service",
            Self::SinglePointOfContact => "Single point of contact",
            Self::SocialCareManager => "Children's social care manager",
            Self::SocialWorker => "Social worker",
            Self::Solicitor => "Solicitor of a parent or child",
            Self::StaffMember => "Member of staff",
            Self::SupervisingSocialWorker => "Supervising social worker",
            Self::Supervisor => "Supervisor of the social worker",
            Self::Teacher => "Teacher",
            Self::TracingOfficer => {
                "Police officer who makes enquiries to trace the mother"
            }
            Self::TrainedDoctor => "Appropriately trained doctor",
            Self::TrainedPractitioner => {
                "Appropriately trained and experienced practitioner"
            }
            Self::ViolenceAdviser => "Independent sexual violence adviser",
            Self::WholeConference => "The conference",
            Self::WholeCoreGroup => "The core group",
            Self::WholeDeathCommittee => {
                "The strategic committee on child deaths (SCDOC)"
            }
            Self::WholeInvestigationGroup => "The investigation management group",
            Self::WholeOverviewPanel => "The child death overview panel (CDOP)",
            Self::WholePlanningMeeting => "The management planning meeting",
            Self::WholeReview => "The review conference",
            Self::WholeStrategicGroup => "The strategic management group",
            Self::WholeStrategyDiscussion => {
                "The members of the strategy meeting or discussion"
            }
            Self::WomenServices => "Agencies involved with pregnant women",
            Self::Other => "somebody whom the policies do not name",
        }
    }

    /// The one of this name or title; capitals, spaces and hyphens do not matter.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        {
            static NAMES: &[(&str, Role)] = &[
                ("accused", Role::Accused),
                ("adult professional", Role::AdultProfessional),
                ("advocate", Role::Advocate),
                ("agencies involved with pregnant women", Role::WomenServices),
                ("agency representatives", Role::AgencyRepresentatives),
                (
                    "agency representatives who were invited to the initial conference",
                    Role::AgencyRepresentatives,
                ),
                ("agency safeguarding lead", Role::AgencySafeguardingLead),
                ("anyone", Role::Anyone),
                (
                    "appropriately trained and experienced practitioner",
                    Role::TrainedPractitioner,
                ),
                ("appropriately trained doctor", Role::TrainedDoctor),
                ("area that would like to take part", Role::InterestedArea),
                ("assistant director", Role::AssistantDirector),
                ("assistant director or equivalent", Role::AssistantDirector),
                ("attending professional", Role::AttendingProfessional),
                ("cait officer", Role::CaitOfficer),
                ("carers", Role::Carers),
                ("case manager", Role::CaseManager),
                ("chair of the overview panel", Role::OverviewPanelChair),
                (
                    "chair of the strategic committee on child deaths",
                    Role::DeathCommitteeChair,
                ),
                ("chair of the strategy meeting or discussion", Role::DiscussionChair),
                ("chairs manager", Role::ChairsManager),
                ("checking officer", Role::CheckingOfficer),
                ("child", Role::Child),
                ("child abuse investigation team officer", Role::CaitOfficer),
                ("child protection adviser", Role::ChildProtectionAdviser),
                ("child protection manager", Role::ChildProtectionManager),
                (
                    "child sexual exploitation coordinator of the board",
                    Role::ExploitationCoordinator,
                ),
                ("childrens home staff", Role::ChildrensHomeStaff),
                ("childrens social care manager", Role::SocialCareManager),
                ("childs independent advocate", Role::Advocate),
                ("colleague of implicated", Role::ColleagueOfImplicated),
                ("colleague of the person implicated", Role::ColleagueOfImplicated),
                ("complaints manager", Role::ComplaintsManager),
                ("complaints manager of the local authority", Role::ComplaintsManager),
                ("complaints officer", Role::ComplaintsOfficer),
                ("concerned professional", Role::ConcernedProfessional),
                ("conference administrator", Role::ConferenceAdministrator),
                ("conference chair", Role::ConferenceChair),
                ("conference managers", Role::ConferenceManagers),
                ("conference participant", Role::ConferenceParticipant),
                ("core group member", Role::CoreGroupMember),
                ("death committee chair", Role::DeathCommitteeChair),
                ("deputy of the designated senior manager", Role::DeputySeniorManager),
                ("deputy senior manager", Role::DeputySeniorManager),
                (
                    "designated childrens professional",
                    Role::DesignatedChildrensProfessional,
                ),
                ("designated detective sergeant", Role::DetectiveSergeant),
                ("designated experienced manager", Role::ExperiencedManager),
                ("designated health professional", Role::DesignatedHealthProfessional),
                (
                    "designated health professional for looked after children",
                    Role::LookedAfterHealthLead,
                ),
                ("designated lead", Role::DesignatedLead),
                ("designated lead of the professionals agency", Role::DesignatedLead),
                ("designated officer", Role::DesignatedOfficer),
                ("designated officer (lado)", Role::DesignatedOfficer),
                ("designated paediatrician", Role::DesignatedPaediatrician),
                (
                    "designated paediatrician for child death, or equivalent",
                    Role::DesignatedPaediatrician,
                ),
                ("designated person", Role::DesignatedPerson),
                (
                    "designated person (the child death review manager)",
                    Role::DesignatedPerson,
                ),
                ("designated person of the other area", Role::OtherDesignatedPerson),
                ("designated professional", Role::DesignatedProfessional),
                (
                    "designated safeguarding children professional of the agency",
                    Role::DesignatedChildrensProfessional,
                ),
                (
                    "designated safeguarding lead of the education setting, with a deputy",
                    Role::EducationSafeguardingLead,
                ),
                (
                    "designated safeguarding professional lead",
                    Role::DesignatedProfessional,
                ),
                ("designated senior manager", Role::DesignatedSeniorManager),
                (
                    "designated senior manager of the employer",
                    Role::DesignatedSeniorManager,
                ),
                (
                    "designated, named or lead person or a senior manager of the professionals own agency",
                    Role::AgencySafeguardingLead,
                ),
                ("detective inspector", Role::DetectiveInspector),
                (
                    "detective inspector of a child abuse investigation team",
                    Role::DetectiveInspector,
                ),
                ("detective sergeant", Role::DetectiveSergeant),
                ("director of childrens services", Role::DirectorOfChildrensServices),
                ("director of safeguarding", Role::DirectorOfSafeguarding),
                (
                    "director of safeguarding children, or the equivalent",
                    Role::DirectorOfSafeguarding,
                ),
                ("discussion chair", Role::DiscussionChair),
                ("doctor who examines the child", Role::ExaminingDoctor),
                ("duty manager of home", Role::DutyManagerOfHome),
                (
                    "duty manager of the home (or of semi independent accommodation)",
                    Role::DutyManagerOfHome,
                ),
                ("duty officer", Role::DutyOfficer),
                ("duty social worker", Role::DutySocialWorker),
                ("each member of the core group", Role::CoreGroupMember),
                ("each member of the overview panel", Role::OverviewPanelMember),
                ("each participant in the conference", Role::ConferenceParticipant),
                ("each professional who takes part", Role::AttendingProfessional),
                (
                    "each professional who was directly involved with the child or investigates the death",
                    Role::ProfessionalsOfTheChild,
                ),
                ("education safeguarding lead", Role::EducationSafeguardingLead),
                ("education secretary", Role::EducationSecretary),
                ("emergency duty or out of hours team", Role::EmergencyDutyTeam),
                ("emergency duty team", Role::EmergencyDutyTeam),
                ("employers senior manager", Role::EmployersSeniorManager),
                ("examining doctor", Role::ExaminingDoctor),
                ("excluded parent", Role::ExcludedParent),
                ("experienced manager", Role::ExperiencedManager),
                ("experienced professional", Role::ExperiencedProfessional),
                ("expert", Role::Expert),
                ("exploitation coordinator", Role::ExploitationCoordinator),
                ("family members", Role::FamilyMembers),
                ("first line manager", Role::FirstLineManager),
                ("first line manager of each", Role::FirstLineManagerOfEach),
                (
                    "first line manager of each professional",
                    Role::FirstLineManagerOfEach,
                ),
                (
                    "first line manager of the service of the originating authority that holds the information",
                    Role::OriginatingServiceManager,
                ),
                ("first person to hear of the allegation", Role::FirstReceiver),
                ("first receiver", Role::FirstReceiver),
                ("forensic medical examiner", Role::ForensicMedicalExaminer),
                ("foster carer", Role::FosterCarer),
                ("fostering manager", Role::FosteringManager),
                ("frontline professional", Role::FrontlineProfessional),
                ("governing body", Role::GoverningBody),
                ("governing body or proprietor", Role::GoverningBody),
                ("gp", Role::Gp),
                ("group member of police", Role::GroupMemberOfPolice),
                ("group member of social care", Role::GroupMemberOfSocialCare),
                ("health child death review team", Role::HealthDeathTeam),
                ("health death team", Role::HealthDeathTeam),
                ("health professional", Role::HealthProfessional),
                ("home office staff", Role::HomeOfficeStaff),
                ("home visitor", Role::HomeVisitor),
                ("hospital liaison", Role::HospitalLiaison),
                ("human resources", Role::HumanResources),
                ("human resources of the employer", Role::HumanResources),
                ("immigration staff", Role::ImmigrationStaff),
                ("independent chair", Role::IndependentChair),
                ("independent inspector", Role::IndependentInspector),
                ("independent interviewer", Role::IndependentInterviewer),
                (
                    "independent officer of the rank of inspector or above",
                    Role::IndependentInspector,
                ),
                (
                    "independent professional not otherwise at work with the child",
                    Role::IndependentInterviewer,
                ),
                ("independent reviewing officer", Role::IndependentReviewingOfficer),
                ("independent reviewing officer service", Role::ReviewingService),
                ("independent sexual violence adviser", Role::ViolenceAdviser),
                ("informed person", Role::InformedPerson),
                ("interested area", Role::InterestedArea),
                ("investigating officer", Role::InvestigatingOfficer),
                (
                    "investigating officer of the employers investigation",
                    Role::InvestigatingOfficer,
                ),
                ("investigator", Role::Investigator),
                ("investigator of an allegation", Role::Investigator),
                ("invited professional", Role::InvitedProfessional),
                ("lead professional", Role::LeadProfessional),
                ("lead social worker", Role::LeadSocialWorker),
                ("legal adviser", Role::LegalAdviser),
                ("legal representative", Role::LegalRepresentative),
                ("legal services of the local authority", Role::LocalAuthorityLawyer),
                ("line manager of implicated", Role::LineManagerOfImplicated),
                ("line manager of the conference chair", Role::ChairsManager),
                ("line manager of the person implicated", Role::LineManagerOfImplicated),
                ("local authority lawyer", Role::LocalAuthorityLawyer),
                ("looked after health lead", Role::LookedAfterHealthLead),
                ("manager of the fostering service provider", Role::FosteringManager),
                ("manager of the professional", Role::OwnManager),
                ("managers of the conference service", Role::ConferenceManagers),
                (
                    "managers or child protection advisers of the members concerned",
                    Role::RespectiveManagers,
                ),
                ("medical practitioner", Role::MedicalPractitioner),
                ("member of staff", Role::StaffMember),
                ("member of staff against whom an allegation is made", Role::Accused),
                (
                    "member of the senior management team or of a similar command level",
                    Role::SeniorCommand,
                ),
                (
                    "members of the looked after childs statutory review",
                    Role::ReviewingMembers,
                ),
                ("missing children manager", Role::MissingChildrenManager),
                (
                    "missing person liaison officer, or the officer who deals with the report",
                    Role::MissingPersonsOfficer,
                ),
                ("missing persons officer", Role::MissingPersonsOfficer),
                ("missing persons unit", Role::MissingPersonsUnit),
                ("missing persons unit of the police", Role::MissingPersonsUnit),
                ("named senior officer", Role::NamedSeniorOfficer),
                ("nominated senior police staff", Role::SeniorPoliceStaff),
                ("nominated senior social care staff", Role::SeniorSocialCareStaff),
                ("non professional referrer", Role::NonProfessionalReferrer),
                ("observer", Role::Observer),
                (
                    "on call consultant paediatrician of the hospital",
                    Role::OnCallPaediatrician,
                ),
                ("on call paediatrician", Role::OnCallPaediatrician),
                ("operational service manager", Role::OperationalServiceManager),
                ("organisation safeguarding lead", Role::OrganisationSafeguardingLead),
                (
                    "originating authoritys child protection adviser",
                    Role::OriginatingChildProtectionAdviser,
                ),
                (
                    "originating authoritys child protection manager",
                    Role::OriginatingChildProtectionManager,
                ),
                (
                    "originating authoritys first line manager",
                    Role::OriginatingFirstLineManager,
                ),
                ("originating authoritys social worker", Role::OriginatingSocialWorker),
                (
                    "originating child protection adviser",
                    Role::OriginatingChildProtectionAdviser,
                ),
                (
                    "originating child protection manager",
                    Role::OriginatingChildProtectionManager,
                ),
                ("originating first line manager", Role::OriginatingFirstLineManager),
                ("originating professional", Role::OriginatingProfessional),
                ("originating service manager", Role::OriginatingServiceManager),
                ("originating social worker", Role::OriginatingSocialWorker),
                ("other", Role::Other),
                ("other area representative", Role::OtherAreaRepresentative),
                ("other designated person", Role::OtherDesignatedPerson),
                ("other relevant professionals", Role::RelevantProfessional),
                ("overview panel chair", Role::OverviewPanelChair),
                ("overview panel member", Role::OverviewPanelMember),
                ("own manager", Role::OwnManager),
                (
                    "paediatric discharge system or paediatric liaison of the hospital",
                    Role::HospitalLiaison,
                ),
                ("paediatrician", Role::Paediatrician),
                ("panel of residence", Role::PanelOfResidence),
                ("panel of responsible authority", Role::PanelOfResponsibleAuthority),
                ("parents", Role::Parents),
                (
                    "person who makes inspection visits to a private childrens home",
                    Role::HomeVisitor,
                ),
                (
                    "person who receives the information or referral",
                    Role::RecipientOfInformation,
                ),
                ("person whose only task is the record", Role::RecordTaker),
                ("person with concerns about a childs welfare", Role::Anyone),
                (
                    "person with parental responsibility",
                    Role::PersonWithParentalResponsibility,
                ),
                ("police officer", Role::PoliceOfficer),
                (
                    "police officer who makes enquiries to trace the mother",
                    Role::TracingOfficer,
                ),
                (
                    "police officer who makes the vulnerability check",
                    Role::CheckingOfficer,
                ),
                ("police referral manager", Role::PoliceReferralManager),
                ("practice supervisor", Role::PracticeSupervisor),
                ("practice supervisor of the social worker", Role::PracticeSupervisor),
                ("practitioner", Role::Practitioner),
                ("principal social worker", Role::PrincipalSocialWorker),
                ("professional", Role::Professional),
                (
                    "professional in the originating authoritys area",
                    Role::OriginatingProfessional,
                ),
                (
                    "professional in the receiving authoritys area",
                    Role::ReceivingProfessional,
                ),
                ("professional observer", Role::Observer),
                (
                    "professional or member of the public who hears of a childs death",
                    Role::InformedPerson,
                ),
                ("professional who disagrees", Role::ConcernedProfessional),
                ("professional who is invited", Role::InvitedProfessional),
                ("professional who works with adults", Role::AdultProfessional),
                (
                    "professional with expertise in this form of abuse or neglect who is not involved with the child",
                    Role::Expert,
                ),
                ("professionals of the child", Role::ProfessionalsOfTheChild),
                ("provider representative", Role::ProviderRepresentative),
                ("qualified social worker", Role::QualifiedSocialWorker),
                (
                    "receiving authoritys child protection adviser",
                    Role::ReceivingChildProtectionAdviser,
                ),
                (
                    "receiving authoritys child protection manager",
                    Role::ReceivingChildProtectionManager,
                ),
                (
                    "receiving authoritys first line manager",
                    Role::ReceivingFirstLineManager,
                ),
                (
                    "receiving child protection adviser",
                    Role::ReceivingChildProtectionAdviser,
                ),
                (
                    "receiving child protection manager",
                    Role::ReceivingChildProtectionManager,
                ),
                ("receiving first line manager", Role::ReceivingFirstLineManager),
                ("receiving professional", Role::ReceivingProfessional),
                ("recipient of information", Role::RecipientOfInformation),
                ("record taker", Role::RecordTaker),
                ("referrer", Role::Referrer),
                ("referrer who is not a professional", Role::NonProfessionalReferrer),
                ("relevant professional", Role::RelevantProfessional),
                (
                    "representative of agencies in the area where the child is placed or lives",
                    Role::OtherAreaRepresentative,
                ),
                (
                    "representative of childrens social care",
                    Role::GroupMemberOfSocialCare,
                ),
                ("representative of the police", Role::GroupMemberOfPolice),
                ("respective managers", Role::RespectiveManagers),
                ("responsible consultant", Role::ResponsibleConsultant),
                ("responsible medical consultant", Role::ResponsibleConsultant),
                ("reviewing members", Role::ReviewingMembers),
                ("reviewing service", Role::ReviewingService),
                (
                    "safeguarding lead of the organisation",
                    Role::OrganisationSafeguardingLead,
                ),
                ("safeguarding leads", Role::SafeguardingLeads),
                (
                    "safeguarding leads and designated safeguarding staff",
                    Role::SafeguardingLeads,
                ),
                ("safeguarding supervisor", Role::SafeguardingSupervisor),
                ("safeguarding supervisor or named nurse", Role::SafeguardingSupervisor),
                ("secretary of state for education", Role::EducationSecretary),
                ("senior command", Role::SeniorCommand),
                ("senior education staff", Role::SeniorEducationStaff),
                ("senior health staff", Role::SeniorHealthStaff),
                ("senior manager", Role::SeniorManager),
                (
                    "senior manager of childrens services named for children who go missing",
                    Role::MissingChildrenManager,
                ),
                ("senior manager of childrens social care", Role::SeniorManager),
                ("senior manager of each", Role::SeniorManagerOfEach),
                ("senior manager of each agency", Role::SeniorManagerOfEach),
                (
                    "senior manager of the employer, or of the fostering agency",
                    Role::EmployersSeniorManager,
                ),
                ("senior managers involved", Role::SeniorManagersInvolved),
                (
                    "senior managers of the agencies involved",
                    Role::SeniorManagersInvolved,
                ),
                (
                    "senior officer of childrens social care",
                    Role::SeniorSocialCareOfficer,
                ),
                ("senior police officer", Role::SeniorPoliceOfficer),
                ("senior police staff", Role::SeniorPoliceStaff),
                (
                    "senior representative of the agency or organisation that supplied the person",
                    Role::ProviderRepresentative,
                ),
                ("senior social care officer", Role::SeniorSocialCareOfficer),
                ("senior social care staff", Role::SeniorSocialCareStaff),
                ("senior staff of education", Role::SeniorEducationStaff),
                ("senior staff of health services", Role::SeniorHealthStaff),
                ("senior staff of other agencies", Role::SeniorStaffOfOthers),
                ("senior staff of others", Role::SeniorStaffOfOthers),
                ("senior ward nurse", Role::SeniorWardNurse),
                ("service leads", Role::ServiceLeads),
                ("service leads and heads of service", Role::ServiceLeads),
                ("single point of contact", Role::SinglePointOfContact),
                ("social care manager", Role::SocialCareManager),
                ("social worker", Role::SocialWorker),
                ("solicitor", Role::Solicitor),
                ("solicitor of a parent or child", Role::Solicitor),
                ("somebody whom the policies do not name", Role::Other),
                ("staff member", Role::StaffMember),
                ("staff of the childrens home", Role::ChildrensHomeStaff),
                ("staff of the home office", Role::HomeOfficeStaff),
                ("supervising social worker", Role::SupervisingSocialWorker),
                ("supervisor", Role::Supervisor),
                ("supervisor of the social worker", Role::Supervisor),
                ("teacher", Role::Teacher),
                ("the child death overview panel (cdop)", Role::WholeOverviewPanel),
                ("the conference", Role::WholeConference),
                ("the core group", Role::WholeCoreGroup),
                ("the investigation management group", Role::WholeInvestigationGroup),
                ("the management planning meeting", Role::WholePlanningMeeting),
                (
                    "the members of the strategy meeting or discussion",
                    Role::WholeStrategyDiscussion,
                ),
                (
                    "the overview panel of the area of the authority that looks after the child",
                    Role::PanelOfResponsibleAuthority,
                ),
                (
                    "the overview panel of the area where the child normally lived",
                    Role::PanelOfResidence,
                ),
                ("the review conference", Role::WholeReview),
                (
                    "the strategic committee on child deaths (scdoc)",
                    Role::WholeDeathCommittee,
                ),
                ("the strategic management group", Role::WholeStrategicGroup),
                ("tracing officer", Role::TracingOfficer),
                ("trained doctor", Role::TrainedDoctor),
                ("trained practitioner", Role::TrainedPractitioner),
                ("violence adviser", Role::ViolenceAdviser),
                ("whole conference", Role::WholeConference),
                ("whole core group", Role::WholeCoreGroup),
                ("whole death committee", Role::WholeDeathCommittee),
                ("whole investigation group", Role::WholeInvestigationGroup),
                ("whole overview panel", Role::WholeOverviewPanel),
                ("whole planning meeting", Role::WholePlanningMeeting),
                ("whole review", Role::WholeReview),
                ("whole strategic group", Role::WholeStrategicGroup),
                ("whole strategy discussion", Role::WholeStrategyDiscussion),
                ("women services", Role::WomenServices),
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
            Role::CheckingOfficer => &[Agency::Police, Agency::Police],
            Role::Child => &[Agency::Family, Agency::Family],
            Role::ChildProtectionManager => &[Agency::SocialCare, Agency::SocialCare],
            Role::ChildrensHomeStaff => &[Agency::CareProvider, Agency::CareProvider],
            Role::DeputySeniorManager => &[Agency::Employer, Agency::Employer],
            Role::DesignatedHealthProfessional => &[Agency::Health, Agency::Health],
            Role::DesignatedOfficer => &[Agency::LocalAuthority, Agency::LocalAuthority],
            Role::DesignatedPaediatrician => &[Agency::Health, Agency::Health],
            Role::DesignatedSeniorManager => &[Agency::Employer, Agency::Employer],
            Role::DetectiveInspector => &[Agency::Police, Agency::Police],
            Role::DetectiveSergeant => &[Agency::Police, Agency::Police],
            Role::DutyManagerOfHome => &[Agency::CareProvider, Agency::CareProvider],
            Role::DutyOfficer => &[Agency::SocialCare, Agency::SocialCare],
            Role::DutySocialWorker => &[Agency::SocialCare, Agency::SocialCare],
            Role::EducationSafeguardingLead => &[Agency::Education, Agency::Education],
            Role::EducationSecretary => &[Agency::Government, Agency::Government],
            Role::EmergencyDutyTeam => &[Agency::SocialCare, Agency::SocialCare],
            Role::ExaminingDoctor => &[Agency::Health, Agency::Health],
            Role::ExcludedParent => &[Agency::Family, Agency::Family],
            Role::ExperiencedManager => &[Agency::SocialCare, Agency::SocialCare],
            Role::ExploitationCoordinator => &[Agency::Partnership, Agency::Partnership],
            Role::FamilyMembers => &[Agency::Family, Agency::Family],
            Role::FirstLineManager => &[Agency::SocialCare, Agency::SocialCare],
            Role::GoverningBody => &[Agency::Education, Agency::Education],
            Role::Gp => &[Agency::Health, Agency::Health],
            Role::GroupMemberOfPolice => &[Agency::Police, Agency::Police],
            Role::GroupMemberOfSocialCare => &[Agency::SocialCare, Agency::SocialCare],
            Role::HealthDeathTeam => &[Agency::Health, Agency::Health],
            Role::HealthProfessional => &[Agency::Health, Agency::Health],
            Role::HomeOfficeStaff => &[Agency::HomeOffice, Agency::HomeOffice],
            Role::HospitalLiaison => &[Agency::Health, Agency::Health],
            Role::HumanResources => &[Agency::Employer, Agency::Employer],
            Role::ImmigrationStaff => {
                &[Agency::ImmigrationService, Agency::ImmigrationService]
            }
            Role::IndependentInspector => &[Agency::Police, Agency::Police],
            Role::LeadSocialWorker => &[Agency::SocialCare, Agency::SocialCare],
            Role::LocalAuthorityLawyer => {
                &[Agency::LocalAuthority, Agency::LocalAuthority]
            }
            Role::LookedAfterHealthLead => &[Agency::Health, Agency::Health],
            Role::MedicalPractitioner => &[Agency::Health, Agency::Health],
            Role::MissingChildrenManager => {
                &[Agency::LocalAuthority, Agency::LocalAuthority]
            }
            Role::MissingPersonsOfficer => &[Agency::Police, Agency::Police],
            Role::MissingPersonsUnit => &[Agency::Police, Agency::Police],
            Role::NamedSeniorOfficer => {
                &[Agency::MemberOrganisation, Agency::MemberOrganisation]
            }
            Role::OnCallPaediatrician => &[Agency::Health, Agency::Health],
            Role::OperationalServiceManager => &[Agency::SocialCare, Agency::SocialCare],
            Role::OriginatingChildProtectionAdviser => {
                &[Agency::OriginatingAuthority, Agency::OriginatingAuthority]
            }
            Role::OriginatingChildProtectionManager => {
                &[Agency::OriginatingAuthority, Agency::OriginatingAuthority]
            }
            Role::OriginatingFirstLineManager => {
                &[Agency::OriginatingAuthority, Agency::OriginatingAuthority]
            }
            Role::OriginatingProfessional => {
                &[Agency::OriginatingAuthority, Agency::OriginatingAuthority]
            }
            Role::OriginatingServiceManager => {
                &[Agency::OriginatingAuthority, Agency::OriginatingAuthority]
            }
            Role::OriginatingSocialWorker => {
                &[Agency::OriginatingAuthority, Agency::OriginatingAuthority]
            }
            Role::Paediatrician => &[Agency::Health, Agency::Health],
            Role::Parents => &[Agency::Family, Agency::Family],
            Role::PersonWithParentalResponsibility => &[Agency::Family, Agency::Family],
            Role::PoliceOfficer => &[Agency::Police, Agency::Police],
            Role::PoliceReferralManager => &[Agency::Police, Agency::Police],
            Role::PracticeSupervisor => &[Agency::SocialCare, Agency::SocialCare],
            Role::PrincipalSocialWorker => &[Agency::SocialCare, Agency::SocialCare],
            Role::QualifiedSocialWorker => &[Agency::SocialCare, Agency::SocialCare],
            Role::ReceivingChildProtectionAdviser => {
                &[Agency::ReceivingAuthority, Agency::ReceivingAuthority]
            }
            Role::ReceivingChildProtectionManager => {
                &[Agency::ReceivingAuthority, Agency::ReceivingAuthority]
            }
            Role::ReceivingFirstLineManager => {
                &[Agency::ReceivingAuthority, Agency::ReceivingAuthority]
            }
            Role::ReceivingProfessional => {
                &[Agency::ReceivingAuthority, Agency::ReceivingAuthority]
            }
            Role::ResponsibleConsultant => &[Agency::Health, Agency::Health],
            Role::SeniorEducationStaff => &[Agency::Education, Agency::Education],
            Role::SeniorHealthStaff => &[Agency::Health, Agency::Health],
            Role::SeniorManager => &[Agency::SocialCare, Agency::SocialCare],
            Role::SeniorPoliceOfficer => &[Agency::Police, Agency::Police],
            Role::SeniorPoliceStaff => &[Agency::Police, Agency::Police],
            Role::SeniorSocialCareOfficer => &[Agency::SocialCare, Agency::SocialCare],
            Role::SeniorSocialCareStaff => &[Agency::SocialCare, Agency::SocialCare],
            Role::SeniorStaffOfOthers => &[Agency::OtherAgencies, Agency::OtherAgencies],
            Role::SeniorWardNurse => &[Agency::Health, Agency::Health],
            Role::SocialCareManager => &[Agency::SocialCare, Agency::SocialCare],
            Role::SocialWorker => &[Agency::SocialCare, Agency::SocialCare],
            Role::Supervisor => &[Agency::SocialCare, Agency::SocialCare],
            Role::Teacher => &[Agency::Education, Agency::Education],
            Role::TracingOfficer => &[Agency::Police, Agency::Police],
            Role::TrainedDoctor => &[Agency::Health, Agency::Health],
            Role::TrainedPractitioner => &[Agency::Health, Agency::Health],
            _ => &[],
        }
    }

    /// Who may stand in: the deputy, the holder out of hours, the substitute when the holder is the subject.
    #[must_use]
    pub fn stand_ins(self) -> &'static [Role] {
        match self {
            Role::DesignatedSeniorManager => &[Role::DeputySeniorManager],
            _ => &[],
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
