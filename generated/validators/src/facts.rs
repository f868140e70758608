//! What is known of a case: each answer yes, no, or not recorded.
#![allow(clippy::enum_variant_names, reason = "the names are those of the policies")]
use crate::truth::Truth;
use serde::{Deserialize, Serialize};

/// What is known of a case. What is not recorded is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// There is refusal or obstruction of access to the child
    #[serde(rename = "access-is-refused")]
    pub access_is_refused: Option<bool>,
    /// The child's age in years
    #[serde(rename = "age")]
    pub age: Option<u32>,
    /// The allegation is against staff
    #[serde(rename = "allegation-against-staff")]
    pub allegation_against_staff: Option<bool>,
    /// Criminal investigations are running
    #[serde(rename = "criminal-investigation-is-running")]
    pub criminal_investigation_is_running: Option<bool>,
    /// The emergency step is planned
    #[serde(rename = "emergency-action-is-planned")]
    pub emergency_action_is_planned: Option<bool>,
    /// The child needs emergency medical treatment
    #[serde(rename = "emergency-treatment-is-needed")]
    pub emergency_treatment_is_needed: Option<bool>,
    /// Holding it that day is needed to ensure forensic evidence
    #[serde(rename = "evidence-needs-the-same-day")]
    pub evidence_needs_the_same_day: Option<bool>,
    /// The police or children's social care had to act immediately
    #[serde(rename = "immediate-action-was-needed")]
    pub immediate_action_was_needed: Option<bool>,
    /// There is a risk to the child's life, or serious immediate harm is possible
    #[serde(rename = "immediate-danger")]
    pub immediate_danger: Option<bool>,
    /// Immediate protection is needed for a child
    #[serde(rename = "immediate-protection-is-needed")]
    pub immediate_protection_is_needed: Option<bool>,
    /// The child is to be interviewed
    #[serde(rename = "interview-is-planned")]
    pub interview_is_planned: Option<bool>,
    /// The enquiry is joint with the police
    #[serde(rename = "joint-enquiry")]
    pub joint_enquiry: Option<bool>,
    /// The injury is minor
    #[serde(rename = "minor-injury")]
    pub minor_injury: Option<bool>,
    /// The concern is of organised abuse
    #[serde(rename = "organised-abuse")]
    pub organised_abuse: Option<bool>,
    /// The child needs a paediatric assessment
    #[serde(rename = "paediatric-assessment-is-needed")]
    pub paediatric_assessment_is_needed: Option<bool>,
    /// The manager decides that the parents are not informed of the checks
    #[serde(rename = "parents-are-not-told")]
    pub parents_are_not_told: Option<bool>,
    /// The concern is particularly complex
    #[serde(rename = "particularly-complex")]
    pub particularly_complex: Option<bool>,
    /// The allegation is of penetrative sexual abuse
    #[serde(rename = "penetrative-abuse")]
    pub penetrative_abuse: Option<bool>,
    /// The child has a physical injury
    #[serde(rename = "physical-injury")]
    pub physical_injury: Option<bool>,
    /// Significant harm, or its likelihood, is suspected with reasonable cause
    #[serde(rename = "reasonable-cause")]
    pub reasonable_cause: Option<bool>,
    /// The concern points to a serious risk of harm
    #[serde(rename = "serious-harm")]
    pub serious_harm: Option<bool>,
    /// The concern is of severe neglect
    #[serde(rename = "severe-neglect")]
    pub severe_neglect: Option<bool>,
    /// The enquiry confirms actual or likely significant harm
    #[serde(rename = "significant-harm-is-confirmed")]
    pub significant_harm_is_confirmed: Option<bool>,
    /// The child is found outside the area of the home authority
    #[serde(rename = "two-areas")]
    pub two_areas: Option<bool>,
    /// The child's whereabouts are unknown and the social worker cannot find them out
    #[serde(rename = "whereabouts-are-unknown")]
    pub whereabouts_are_unknown: Option<bool>,
}

impl Facts {
    /// Whether this holds: There is refusal or obstruction of access to the child.
    #[must_use]
    pub fn access_is_refused(&self) -> Truth {
        Truth::recorded(
            self.access_is_refused,
            "There is refusal or obstruction of access to the child",
        )
    }

    /// Whether this holds: The allegation is against staff.
    #[must_use]
    pub fn allegation_against_staff(&self) -> Truth {
        Truth::recorded(
            self
                .allegation_against_staff
                .or(
                    if self.particularly_complex == Some(false) {
                        Some(false)
                    } else {
                        None
                    },
                ),
            "The allegation is against staff",
        )
    }

    /// Whether this holds: Criminal investigations are running.
    #[must_use]
    pub fn criminal_investigation_is_running(&self) -> Truth {
        Truth::recorded(
            self.criminal_investigation_is_running,
            "Criminal investigations are running",
        )
    }

    /// Whether this holds: The emergency step is planned.
    #[must_use]
    pub fn emergency_action_is_planned(&self) -> Truth {
        Truth::recorded(
            self.emergency_action_is_planned,
            "The emergency step is planned",
        )
    }

    /// Whether this holds: The child needs emergency medical treatment.
    #[must_use]
    pub fn emergency_treatment_is_needed(&self) -> Truth {
        Truth::recorded(
            self.emergency_treatment_is_needed,
            "The child needs emergency medical treatment",
        )
    }

    /// Whether this holds: Holding it that day is needed to ensure forensic evidence.
    #[must_use]
    pub fn evidence_needs_the_same_day(&self) -> Truth {
        Truth::recorded(
            self.evidence_needs_the_same_day,
            "Holding it that day is needed to ensure forensic evidence",
        )
    }

    /// Whether this holds: The police or children's social care had to act immediately.
    #[must_use]
    pub fn immediate_action_was_needed(&self) -> Truth {
        Truth::recorded(
            self.immediate_action_was_needed,
            "The police or children's social care had to act immediately",
        )
    }

    /// Whether this holds: There is a risk to the child's life, or serious immediate harm is possible.
    #[must_use]
    pub fn immediate_danger(&self) -> Truth {
        Truth::recorded(
            self.immediate_danger,
            "There is a risk to the child's life, or serious immediate harm is possible",
        )
    }

    /// Whether this holds: Immediate protection is needed for a child.
    #[must_use]
    pub fn immediate_protection_is_needed(&self) -> Truth {
        Truth::recorded(
            self.immediate_protection_is_needed,
            "Immediate protection is needed for a child",
        )
    }

    /// Whether this holds: The child is to be interviewed.
    #[must_use]
    pub fn interview_is_planned(&self) -> Truth {
        Truth::recorded(self.interview_is_planned, "The child is to be interviewed")
    }

    /// Whether this holds: The enquiry is joint with the police.
    #[must_use]
    pub fn joint_enquiry(&self) -> Truth {
        Truth::recorded(self.joint_enquiry, "The enquiry is joint with the police")
    }

    /// Whether this holds: The injury is minor.
    #[must_use]
    pub fn minor_injury(&self) -> Truth {
        Truth::recorded(self.minor_injury, "The injury is minor")
    }

    /// Whether this holds: The concern is of organised abuse.
    #[must_use]
    pub fn organised_abuse(&self) -> Truth {
        Truth::recorded(
            self
                .organised_abuse
                .or(
                    if self.particularly_complex == Some(false) {
                        Some(false)
                    } else {
                        None
                    },
                ),
            "The concern is of organised abuse",
        )
    }

    /// Whether this holds: The child needs a paediatric assessment.
    #[must_use]
    pub fn paediatric_assessment_is_needed(&self) -> Truth {
        Truth::recorded(
            self.paediatric_assessment_is_needed,
            "The child needs a paediatric assessment",
        )
    }

    /// Whether this holds: The manager decides that the parents are not informed of the checks.
    #[must_use]
    pub fn parents_are_not_told(&self) -> Truth {
        Truth::recorded(
            self.parents_are_not_told,
            "The manager decides that the parents are not informed of the checks",
        )
    }

    /// Whether this holds: The concern is particularly complex.
    #[must_use]
    pub fn particularly_complex(&self) -> Truth {
        Truth::recorded(
            self
                .particularly_complex
                .or(
                    if self.allegation_against_staff == Some(true) {
                        Some(true)
                    } else {
                        None
                    },
                )
                .or(if self.organised_abuse == Some(true) { Some(true) } else { None }),
            "The concern is particularly complex",
        )
    }

    /// Whether this holds: The allegation is of penetrative sexual abuse.
    #[must_use]
    pub fn penetrative_abuse(&self) -> Truth {
        Truth::recorded(
            self.penetrative_abuse,
            "The allegation is of penetrative sexual abuse",
        )
    }

    /// Whether this holds: The child has a physical injury.
    #[must_use]
    pub fn physical_injury(&self) -> Truth {
        Truth::recorded(self.physical_injury, "The child has a physical injury")
    }

    /// Whether this holds: Significant harm, or its likelihood, is suspected with reasonable cause.
    #[must_use]
    pub fn reasonable_cause(&self) -> Truth {
        Truth::recorded(
            self.reasonable_cause,
            "Significant harm, or its likelihood, is suspected with reasonable cause",
        )
    }

    /// Whether this holds: The concern points to a serious risk of harm.
    #[must_use]
    pub fn serious_harm(&self) -> Truth {
        Truth::recorded(
            self.serious_harm,
            "The concern points to a serious risk of harm",
        )
    }

    /// Whether this holds: The concern is of severe neglect.
    #[must_use]
    pub fn severe_neglect(&self) -> Truth {
        Truth::recorded(self.severe_neglect, "The concern is of severe neglect")
    }

    /// Whether this holds: The enquiry confirms actual or likely significant harm.
    #[must_use]
    pub fn significant_harm_is_confirmed(&self) -> Truth {
        Truth::recorded(
            self.significant_harm_is_confirmed,
            "The enquiry confirms actual or likely significant harm",
        )
    }

    /// Whether this holds: The child is found outside the area of the home authority.
    #[must_use]
    pub fn two_areas(&self) -> Truth {
        Truth::recorded(
            self.two_areas,
            "The child is found outside the area of the home authority",
        )
    }

    /// Whether this holds: The child's whereabouts are unknown and the social worker cannot find them out.
    #[must_use]
    pub fn whereabouts_are_unknown(&self) -> Truth {
        Truth::recorded(
            self.whereabouts_are_unknown,
            "The child's whereabouts are unknown and the social worker cannot find them out",
        )
    }
}

/// A circumstance that the text names in its own words: a person says whether it holds.
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
pub enum Circumstance {
    /// a care order is in force for the child
    #[serde(rename = "a care order is in force for the child")]
    ACareOrderIsInForceForTheChild,
    /// a child assessment order was made
    #[serde(rename = "a child assessment order was made")]
    AChildAssessmentOrderWasMade,
    /// a child is alleged to have abused another child
    #[serde(rename = "a child is alleged to have abused another child")]
    AChildIsAllegedToHaveAbusedAnotherChild,
    /// a forensic medical examiner and a paediatrician, or two paediatricians, examine together
    #[serde(
        rename = "a forensic medical examiner and a paediatrician, or two paediatricians, examine together"
    )]
    AForensicMedicalExaminerAndAPaediatricianOrTwo,
    /// a hospital or child development team gives the child services
    #[serde(rename = "a hospital or child development team gives the child services")]
    AHospitalOrChildDevelopmentTeamGivesTheChildServices,
    /// age and understanding are sufficient
    #[serde(rename = "age and understanding are sufficient")]
    AgeAndUnderstandingAreSufficient,
    /// an emergency protection order was made or the police used their powers of protection
    #[serde(
        rename = "an emergency protection order was made or the police used their powers of protection"
    )]
    AnEmergencyProtectionOrderWasMadeOrThePoliceUsedTheir,
    /// an immediate risk to a child is recognised
    #[serde(rename = "an immediate risk to a child is recognised")]
    AnImmediateRiskToAChildIsRecognised,
    /// an initial child protection conference is convened
    #[serde(rename = "an initial child protection conference is convened")]
    AnInitialChildProtectionConferenceIsConvened,
    /// at least one professional requests it, with the support of a senior manager or a named or
    /// designated professional
    #[serde(
        rename = "at least one professional requests it, with the support of a senior manager or a named or designated professional"
    )]
    AtLeastOneProfessionalRequestsItWithTheSupportOfA,
    /// children's social care asks them to
    #[serde(rename = "children's social care asks them to")]
    ChildrensSocialCareAsksThemTo,
    /// circumstances do not let permission be obtained
    #[serde(rename = "circumstances do not let permission be obtained")]
    CircumstancesDoNotLetPermissionBeObtained,
    /// it is an isolated incident without injury, within the family for example
    #[serde(
        rename = "it is an isolated incident without injury, within the family for example"
    )]
    ItIsAnIsolatedIncidentWithoutInjuryWithinTheFamilyFor,
    /// it is held by telephone
    #[serde(rename = "it is held by telephone")]
    ItIsHeldByTelephone,
    /// no agreement is reached
    #[serde(rename = "no agreement is reached")]
    NoAgreementIsReached,
    /// no forensic medical examiner is available and one of the two has forensic training
    #[serde(
        rename = "no forensic medical examiner is available and one of the two has forensic training"
    )]
    NoForensicMedicalExaminerIsAvailableAndOneOfTheTwo,
    /// other operational commitments of the services require it
    #[serde(rename = "other operational commitments of the services require it")]
    OtherOperationalCommitmentsOfTheServicesRequireIt,
    /// parental permission is not obtained
    #[serde(rename = "parental permission is not obtained")]
    ParentalPermissionIsNotObtained,
    /// photographs are needed
    #[serde(rename = "photographs are needed")]
    PhotographsAreNeeded,
    /// police powers of protection are used
    #[serde(rename = "police powers of protection are used")]
    PolicePowersOfProtectionAreUsed,
    /// protecting a child makes it necessary
    #[serde(rename = "protecting a child makes it necessary")]
    ProtectingAChildMakesItNecessary,
    /// section 47 enquiries are frustrated since somebody with authority to seek access to the child is
    /// refused it unreasonably, and the applicant believes with reasonable cause that access is urgently
    /// needed
    #[serde(
        rename = "section 47 enquiries are frustrated since somebody with authority to seek access to the child is refused it unreasonably, and the applicant believes with reasonable cause that access is urgently needed"
    )]
    Section47EnquiriesAreFrustratedSinceSomebodyWith,
    /// telling them would undermine a criminal investigation, or put the child at risk of significant harm
    #[serde(
        rename = "telling them would undermine a criminal investigation, or put the child at risk of significant harm"
    )]
    TellingThemWouldUndermineACriminalInvestigationOrPut,
    /// that is appropriate
    #[serde(rename = "that is appropriate")]
    ThatIsAppropriate,
    /// that person has the capacity
    #[serde(rename = "that person has the capacity")]
    ThatPersonHasTheCapacity,
    /// that person has the skills and equipment it takes
    #[serde(rename = "that person has the skills and equipment it takes")]
    ThatPersonHasTheSkillsAndEquipmentItTakes,
    /// that would affect the child's safety and welfare
    #[serde(rename = "that would affect the child's safety and welfare")]
    ThatWouldAffectTheChildsSafetyAndWelfare,
    /// the case is judged less serious after discussion or preliminary work
    #[serde(
        rename = "the case is judged less serious after discussion or preliminary work"
    )]
    TheCaseIsJudgedLessSeriousAfterDiscussionOrPreliminary,
    /// the child has a child protection plan
    #[serde(rename = "the child has a child protection plan")]
    TheChildHasAChildProtectionPlan,
    /// the child is accommodated under section 20, and the parents have abandoned the child or cannot
    /// consent for physical or mental reasons
    #[serde(
        rename = "the child is accommodated under section 20, and the parents have abandoned the child or cannot consent for physical or mental reasons"
    )]
    TheChildIsAccommodatedUnderSection20AndTheParentsHave,
    /// the child is an in-patient
    #[serde(rename = "the child is an in-patient")]
    TheChildIsAnInPatient,
    /// the child is harmed, or a risk of neglect or harm causes concern
    #[serde(rename = "the child is harmed, or a risk of neglect or harm causes concern")]
    TheChildIsHarmedOrARiskOfNeglectOrHarmCausesConcern,
    /// the child is its ward
    #[serde(rename = "the child is its ward")]
    TheChildIsItsWard,
    /// the child is looked after under section 20 and a parent has generally consented to medical
    /// treatment
    #[serde(
        rename = "the child is looked after under section 20 and a parent has generally consented to medical treatment"
    )]
    TheChildIsLookedAfterUnderSection20AndAParentHas,
    /// the child is to be discharged home from hospital
    #[serde(rename = "the child is to be discharged home from hospital")]
    TheChildIsToBeDischargedHomeFromHospital,
    /// the child lives in a residential establishment that is inspected
    #[serde(rename = "the child lives in a residential establishment that is inspected")]
    TheChildLivesInAResidentialEstablishmentThatIs,
    /// the child seems to need medical attention urgently
    #[serde(rename = "the child seems to need medical attention urgently")]
    TheChildSeemsToNeedMedicalAttentionUrgently,
    /// the child understands enough to decide fully informed
    #[serde(rename = "the child understands enough to decide fully informed")]
    TheChildUnderstandsEnoughToDecideFullyInformed,
    /// the child's age and understanding are sufficient under the Fraser guidelines
    #[serde(
        rename = "the child's age and understanding are sufficient under the Fraser guidelines"
    )]
    TheChildsAgeAndUnderstandingAreSufficientUnderThe,
    /// the child's circumstances are about to change, for example by discharge from hospital
    #[serde(
        rename = "the child's circumstances are about to change, for example by discharge from hospital"
    )]
    TheChildsCircumstancesAreAboutToChangeForExampleBy,
    /// the circumstances are exceptional and it is the last resort, the time not being enough for an
    /// emergency protection order, or the child's immediate safety being the reason
    #[serde(
        rename = "the circumstances are exceptional and it is the last resort, the time not being enough for an emergency protection order, or the child's immediate safety being the reason"
    )]
    TheCircumstancesAreExceptionalAndItIsTheLastResortThe,
    /// the circumstances are exceptional, such as fabricated or induced illness
    #[serde(
        rename = "the circumstances are exceptional, such as fabricated or induced illness"
    )]
    TheCircumstancesAreExceptionalSuchAsFabricatedOrInduced,
    /// the conference is delayed
    #[serde(rename = "the conference is delayed")]
    TheConferenceIsDelayed,
    /// the consent belongs to a direction that it attached to a child assessment order, an interim care
    /// order or an emergency protection order
    #[serde(
        rename = "the consent belongs to a direction that it attached to a child assessment order, an interim care order or an emergency protection order"
    )]
    TheConsentBelongsToADirectionThatItAttachedToAChild,
    /// the local authority consents under a care order
    #[serde(rename = "the local authority consents under a care order")]
    TheLocalAuthorityConsentsUnderACareOrder,
    /// the local authority looks after the child
    #[serde(rename = "the local authority looks after the child")]
    TheLocalAuthorityLooksAfterTheChild,
    /// the police and children's social care agree that circumstances are exceptional
    #[serde(
        rename = "the police and children's social care agree that circumstances are exceptional"
    )]
    ThePoliceAndChildrensSocialCareAgreeThatCircumstances,
    /// the police enter the home under their powers
    #[serde(rename = "the police enter the home under their powers")]
    ThePoliceEnterTheHomeUnderTheirPowers,
    /// there are grounds to doubt the child's mental health
    #[serde(rename = "there are grounds to doubt the child's mental health")]
    ThereAreGroundsToDoubtTheChildsMentalHealth,
    /// there are significant medical implications, or a paediatric examination was made or may be needed
    #[serde(
        rename = "there are significant medical implications, or a paediatric examination was made or may be needed"
    )]
    ThereAreSignificantMedicalImplicationsOrAPaediatric,
}

impl Circumstance {
    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::ACareOrderIsInForceForTheChild => {
                "a care order is in force for the child"
            }
            Self::AChildAssessmentOrderWasMade => "a child assessment order was made",
            Self::AChildIsAllegedToHaveAbusedAnotherChild => {
                "a child is alleged to have abused another child"
            }
            Self::AForensicMedicalExaminerAndAPaediatricianOrTwo => {
                "a forensic medical examiner and a paediatrician, or two paediatricians, examine together"
            }
            Self::AHospitalOrChildDevelopmentTeamGivesTheChildServices => {
                "a hospital or child development team gives the child services"
            }
            Self::AgeAndUnderstandingAreSufficient => {
                "age and understanding are sufficient"
            }
            Self::AnEmergencyProtectionOrderWasMadeOrThePoliceUsedTheir => {
                "an emergency protection order was made or the police used their powers of protection"
            }
            Self::AnImmediateRiskToAChildIsRecognised => {
                "an immediate risk to a child is recognised"
            }
            Self::AnInitialChildProtectionConferenceIsConvened => {
                "an initial child protection conference is convened"
            }
            Self::AtLeastOneProfessionalRequestsItWithTheSupportOfA => {
                "at least one professional requests it, with the support of a senior manager or a named or designated professional"
            }
            Self::ChildrensSocialCareAsksThemTo => "children's social care asks them to",
            Self::CircumstancesDoNotLetPermissionBeObtained => {
                "circumstances do not let permission be obtained"
            }
            Self::ItIsAnIsolatedIncidentWithoutInjuryWithinTheFamilyFor => {
                "it is an isolated incident without injury, within the family for example"
            }
            Self::ItIsHeldByTelephone => "it is held by telephone",
            Self::NoAgreementIsReached => "no agreement is reached",
            Self::NoForensicMedicalExaminerIsAvailableAndOneOfTheTwo => {
                "no forensic medical examiner is available and one of the two has forensic training"
            }
            Self::OtherOperationalCommitmentsOfTheServicesRequireIt => {
                "other operational commitments of the services require it"
            }
            Self::ParentalPermissionIsNotObtained => {
                "parental permission is not obtained"
            }
            Self::PhotographsAreNeeded => "photographs are needed",
            Self::PolicePowersOfProtectionAreUsed => {
                "police powers of protection are used"
            }
            Self::ProtectingAChildMakesItNecessary => {
                "protecting a child makes it necessary"
            }
            Self::Section47EnquiriesAreFrustratedSinceSomebodyWith => {
                "section 47 enquiries are frustrated since somebody with authority to seek access to the child is refused it unreasonably, and the applicant believes with reasonable cause that access is urgently needed"
            }
            Self::TellingThemWouldUndermineACriminalInvestigationOrPut => {
                "telling them would undermine a criminal investigation, or put the child at risk of significant harm"
            }
            Self::ThatIsAppropriate => "that is appropriate",
            Self::ThatPersonHasTheCapacity => "that person has the capacity",
            Self::ThatPersonHasTheSkillsAndEquipmentItTakes => {
                "that person has the skills and equipment it takes"
            }
            Self::ThatWouldAffectTheChildsSafetyAndWelfare => {
                "that would affect the child's safety and welfare"
            }
            Self::TheCaseIsJudgedLessSeriousAfterDiscussionOrPreliminary => {
                "the case is judged less serious after discussion or preliminary work"
            }
            Self::TheChildHasAChildProtectionPlan => {
                "the child has a child protection plan"
            }
            Self::TheChildIsAccommodatedUnderSection20AndTheParentsHave => {
                "the child is accommodated under section 20, and the parents have abandoned the child or cannot consent for physical or mental reasons"
            }
            Self::TheChildIsAnInPatient => "the child is an in-patient",
            Self::TheChildIsHarmedOrARiskOfNeglectOrHarmCausesConcern => {
                "the child is harmed, or a risk of neglect or harm causes concern"
            }
            Self::TheChildIsItsWard => "the child is its ward",
            Self::TheChildIsLookedAfterUnderSection20AndAParentHas => {
                "the child is looked after under section 20 and a parent has generally consented to medical treatment"
            }
            Self::TheChildIsToBeDischargedHomeFromHospital => {
                "the child is to be discharged home from hospital"
            }
            Self::TheChildLivesInAResidentialEstablishmentThatIs => {
                "the child lives in a residential establishment that is inspected"
            }
            Self::TheChildSeemsToNeedMedicalAttentionUrgently => {
                "the child seems to need medical attention urgently"
            }
            Self::TheChildUnderstandsEnoughToDecideFullyInformed => {
                "the child understands enough to decide fully informed"
            }
            Self::TheChildsAgeAndUnderstandingAreSufficientUnderThe => {
                "the child's age and understanding are sufficient under the Fraser guidelines"
            }
            Self::TheChildsCircumstancesAreAboutToChangeForExampleBy => {
                "the child's circumstances are about to change, for example by discharge from hospital"
            }
            Self::TheCircumstancesAreExceptionalAndItIsTheLastResortThe => {
                "the circumstances are exceptional and it is the last resort, the time not being enough for an emergency protection order, or the child's immediate safety being the reason"
            }
            Self::TheCircumstancesAreExceptionalSuchAsFabricatedOrInduced => {
                "the circumstances are exceptional, such as fabricated or induced illness"
            }
            Self::TheConferenceIsDelayed => "the conference is delayed",
            Self::TheConsentBelongsToADirectionThatItAttachedToAChild => {
                "the consent belongs to a direction that it attached to a child assessment order, an interim care order or an emergency protection order"
            }
            Self::TheLocalAuthorityConsentsUnderACareOrder => {
                "the local authority consents under a care order"
            }
            Self::TheLocalAuthorityLooksAfterTheChild => {
                "the local authority looks after the child"
            }
            Self::ThePoliceAndChildrensSocialCareAgreeThatCircumstances => {
                "the police and children's social care agree that circumstances are exceptional"
            }
            Self::ThePoliceEnterTheHomeUnderTheirPowers => {
                "the police enter the home under their powers"
            }
            Self::ThereAreGroundsToDoubtTheChildsMentalHealth => {
                "there are grounds to doubt the child's mental health"
            }
            Self::ThereAreSignificantMedicalImplicationsOrAPaediatric => {
                "there are significant medical implications, or a paediatric examination was made or may be needed"
            }
        }
    }
}

impl Circumstance {
    /// Whether it holds, as far as a person has said so.
    #[must_use]
    pub fn holds(self, timeline: &crate::timeline::Timeline) -> Truth {
        Truth::judged(timeline.circumstances.get(&self).copied(), self.title())
    }
}
