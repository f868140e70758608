//! What is known of a case: each answer yes, no, or not recorded.
#![allow(clippy::enum_variant_names, reason = "the names are those of the policies")]
use crate::log::{Value, Why};
use crate::truth::Truth;
use serde::{Deserialize, Serialize};

/// What is known of a case. What is not recorded is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// The child is an in-patient, and abuse is suspected, alleged or confirmed
    #[serde(rename = "abuse-in-hospital")]
    pub abuse_in_hospital: Option<bool>,
    /// There is refusal or obstruction of access to the child
    #[serde(rename = "access-is-refused")]
    pub access_is_refused: Option<bool>,
    /// The child's age in years
    #[serde(rename = "age")]
    pub age: Option<u32>,
    /// The allegation is against staff
    #[serde(rename = "allegation-against-staff")]
    pub allegation_against_staff: Option<bool>,
    /// The case is open, with an allocated social worker
    #[serde(rename = "allocated-case")]
    pub allocated_case: Option<bool>,
    /// Other agencies are spoken to about the referral, by decision of the manager, while parents do not
    /// know or did not agree
    #[serde(rename = "checks-without-parents")]
    pub checks_without_parents: Option<bool>,
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
    /// Significant harm to the child is feared, now or in the future
    #[serde(rename = "harm-is-feared")]
    pub harm_is_feared: Option<bool>,
    /// Future significant harm is likely
    #[serde(rename = "harm-is-likely")]
    pub harm_is_likely: Option<bool>,
    /// The child has suffered significant harm
    #[serde(rename = "harm-was-suffered")]
    pub harm_was_suffered: Option<bool>,
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
    /// The child is being looked after by the authority
    #[serde(rename = "looked-after")]
    pub looked_after: Option<bool>,
    /// The child is possibly in need (section 17)
    #[serde(rename = "may-be-in-need")]
    pub may_be_in_need: Option<bool>,
    /// The injury is minor
    #[serde(rename = "minor-injury")]
    pub minor_injury: Option<bool>,
    /// The child, who has a plan, has moved in from another authority to stay
    #[serde(rename = "moved-in-with-plan")]
    pub moved_in_with_plan: Option<bool>,
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
    /// There may have been a crime
    #[serde(rename = "possible-crime")]
    pub possible_crime: Option<bool>,
    /// The initial conference was a pre-birth conference
    #[serde(rename = "pre-birth")]
    pub pre_birth: Option<bool>,
    /// The birth is known to be likely to be premature
    #[serde(rename = "premature-birth-is-likely")]
    pub premature_birth_is_likely: Option<bool>,
    /// The referrer is a professional
    #[serde(rename = "professional-referral")]
    pub professional_referral: Option<bool>,
    /// Significant harm, or its likelihood, is suspected with reasonable cause
    #[serde(rename = "reasonable-cause")]
    pub reasonable_cause: Option<bool>,
    /// The concern points to a serious risk of harm
    #[serde(rename = "serious-harm")]
    pub serious_harm: Option<bool>,
    /// The child suffers from a serious injury
    #[serde(rename = "serious-injury")]
    pub serious_injury: Option<bool>,
    /// The concern is of severe neglect
    #[serde(rename = "severe-neglect")]
    pub severe_neglect: Option<bool>,
    /// The enquiry confirms actual or likely significant harm
    #[serde(rename = "significant-harm-is-confirmed")]
    pub significant_harm_is_confirmed: Option<bool>,
    /// The child is found outside the area of the home authority
    #[serde(rename = "two-areas")]
    pub two_areas: Option<bool>,
    /// The child is not yet born
    #[serde(rename = "unborn")]
    pub unborn: Option<bool>,
    /// The child's whereabouts are unknown and the social worker cannot find them out
    #[serde(rename = "whereabouts-are-unknown")]
    pub whereabouts_are_unknown: Option<bool>,
}

impl Facts {
    /// Whether this holds: The child is an in-patient, and abuse is suspected, alleged or confirmed.
    #[must_use]
    pub fn abuse_in_hospital(&self) -> Truth {
        Truth::recorded(
            self.abuse_in_hospital,
            "The child is an in-patient, and abuse is suspected, alleged or confirmed",
        )
    }

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

    /// Whether this holds: The case is open, with an allocated social worker.
    #[must_use]
    pub fn allocated_case(&self) -> Truth {
        Truth::recorded(
            self.allocated_case,
            "The case is open, with an allocated social worker",
        )
    }

    /// Whether this holds: Other agencies are spoken to about the referral, by decision of the manager,
    /// while parents do not know or did not agree.
    #[must_use]
    pub fn checks_without_parents(&self) -> Truth {
        Truth::recorded(
            self.checks_without_parents,
            "Other agencies are spoken to about the referral, by decision of the manager, while parents do not know or did not agree",
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

    /// Whether this holds: Significant harm to the child is feared, now or in the future.
    #[must_use]
    pub fn harm_is_feared(&self) -> Truth {
        Truth::recorded(
            self.harm_is_feared,
            "Significant harm to the child is feared, now or in the future",
        )
    }

    /// Whether this holds: Future significant harm is likely.
    #[must_use]
    pub fn harm_is_likely(&self) -> Truth {
        Truth::recorded(self.harm_is_likely, "Future significant harm is likely")
    }

    /// Whether this holds: The child has suffered significant harm.
    #[must_use]
    pub fn harm_was_suffered(&self) -> Truth {
        Truth::recorded(
            self.harm_was_suffered,
            "The child has suffered significant harm",
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

    /// Whether this holds: The child is being looked after by the authority.
    #[must_use]
    pub fn looked_after(&self) -> Truth {
        Truth::recorded(
            self.looked_after,
            "The child is being looked after by the authority",
        )
    }

    /// Whether this holds: The child is possibly in need (section 17).
    #[must_use]
    pub fn may_be_in_need(&self) -> Truth {
        Truth::recorded(
            self.may_be_in_need,
            "The child is possibly in need (section 17)",
        )
    }

    /// Whether this holds: The injury is minor.
    #[must_use]
    pub fn minor_injury(&self) -> Truth {
        Truth::recorded(self.minor_injury, "The injury is minor")
    }

    /// Whether this holds: The child, who has a plan, has moved in from another authority to stay.
    #[must_use]
    pub fn moved_in_with_plan(&self) -> Truth {
        Truth::recorded(
            self.moved_in_with_plan,
            "The child, who has a plan, has moved in from another authority to stay",
        )
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

    /// Whether this holds: There may have been a crime.
    #[must_use]
    pub fn possible_crime(&self) -> Truth {
        Truth::recorded(self.possible_crime, "There may have been a crime")
    }

    /// Whether this holds: The initial conference was a pre-birth conference.
    #[must_use]
    pub fn pre_birth(&self) -> Truth {
        Truth::recorded(
            self.pre_birth,
            "The initial conference was a pre-birth conference",
        )
    }

    /// Whether this holds: The birth is known to be likely to be premature.
    #[must_use]
    pub fn premature_birth_is_likely(&self) -> Truth {
        Truth::recorded(
            self.premature_birth_is_likely,
            "The birth is known to be likely to be premature",
        )
    }

    /// Whether this holds: The referrer is a professional.
    #[must_use]
    pub fn professional_referral(&self) -> Truth {
        Truth::recorded(self.professional_referral, "The referrer is a professional")
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

    /// Whether this holds: The child suffers from a serious injury.
    #[must_use]
    pub fn serious_injury(&self) -> Truth {
        Truth::recorded(self.serious_injury, "The child suffers from a serious injury")
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

    /// Whether this holds: The child is not yet born.
    #[must_use]
    pub fn unborn(&self) -> Truth {
        Truth::recorded(self.unborn, "The child is not yet born")
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

/// One thing learnt of a case; `None` where it is said not to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// The child is an in-patient, and abuse is suspected, alleged or confirmed
    AbuseInHospital(Option<bool>),
    /// There is refusal or obstruction of access to the child
    AccessIsRefused(Option<bool>),
    /// The child's age in years
    Age(Option<u32>),
    /// The allegation is against staff
    AllegationAgainstStaff(Option<bool>),
    /// The case is open, with an allocated social worker
    AllocatedCase(Option<bool>),
    /// Other agencies are spoken to about the referral, by decision of the manager, while parents do not
    /// know or did not agree
    ChecksWithoutParents(Option<bool>),
    /// Criminal investigations are running
    CriminalInvestigationIsRunning(Option<bool>),
    /// The emergency step is planned
    EmergencyActionIsPlanned(Option<bool>),
    /// The child needs emergency medical treatment
    EmergencyTreatmentIsNeeded(Option<bool>),
    /// Holding it that day is needed to ensure forensic evidence
    EvidenceNeedsTheSameDay(Option<bool>),
    /// Significant harm to the child is feared, now or in the future
    HarmIsFeared(Option<bool>),
    /// Future significant harm is likely
    HarmIsLikely(Option<bool>),
    /// The child has suffered significant harm
    HarmWasSuffered(Option<bool>),
    /// The police or children's social care had to act immediately
    ImmediateActionWasNeeded(Option<bool>),
    /// There is a risk to the child's life, or serious immediate harm is possible
    ImmediateDanger(Option<bool>),
    /// Immediate protection is needed for a child
    ImmediateProtectionIsNeeded(Option<bool>),
    /// The child is to be interviewed
    InterviewIsPlanned(Option<bool>),
    /// The enquiry is joint with the police
    JointEnquiry(Option<bool>),
    /// The child is being looked after by the authority
    LookedAfter(Option<bool>),
    /// The child is possibly in need (section 17)
    MayBeInNeed(Option<bool>),
    /// The injury is minor
    MinorInjury(Option<bool>),
    /// The child, who has a plan, has moved in from another authority to stay
    MovedInWithPlan(Option<bool>),
    /// The concern is of organised abuse
    OrganisedAbuse(Option<bool>),
    /// The child needs a paediatric assessment
    PaediatricAssessmentIsNeeded(Option<bool>),
    /// The manager decides that the parents are not informed of the checks
    ParentsAreNotTold(Option<bool>),
    /// The concern is particularly complex
    ParticularlyComplex(Option<bool>),
    /// The allegation is of penetrative sexual abuse
    PenetrativeAbuse(Option<bool>),
    /// The child has a physical injury
    PhysicalInjury(Option<bool>),
    /// There may have been a crime
    PossibleCrime(Option<bool>),
    /// The initial conference was a pre-birth conference
    PreBirth(Option<bool>),
    /// The birth is known to be likely to be premature
    PrematureBirthIsLikely(Option<bool>),
    /// The referrer is a professional
    ProfessionalReferral(Option<bool>),
    /// Significant harm, or its likelihood, is suspected with reasonable cause
    ReasonableCause(Option<bool>),
    /// The concern points to a serious risk of harm
    SeriousHarm(Option<bool>),
    /// The child suffers from a serious injury
    SeriousInjury(Option<bool>),
    /// The concern is of severe neglect
    SevereNeglect(Option<bool>),
    /// The enquiry confirms actual or likely significant harm
    SignificantHarmIsConfirmed(Option<bool>),
    /// The child is found outside the area of the home authority
    TwoAreas(Option<bool>),
    /// The child is not yet born
    Unborn(Option<bool>),
    /// The child's whereabouts are unknown and the social worker cannot find them out
    WhereaboutsAreUnknown(Option<bool>),
    /// Whether a circumstance holds that the text names in its own words.
    Circumstance(Circumstance, Option<bool>),
}

impl Known {
    /// What an entry of a case log says: the name or title of a fact, or the words of a circumstance.
    ///
    /// # Errors
    /// [`Why`] where there is no such fact, or it cannot have this value.
    pub fn read(name: &str, value: &Value) -> Result<Self, Why> {
        match crate::log::folded(name).as_str() {
            "abuse in hospital" => value.yes_no().map(Self::AbuseInHospital),
            "access is refused" => value.yes_no().map(Self::AccessIsRefused),
            "age" => value.number(0, 17).map(Self::Age),
            "allegation against staff" => {
                value.yes_no().map(Self::AllegationAgainstStaff)
            }
            "allocated case" => value.yes_no().map(Self::AllocatedCase),
            "checks without parents" => value.yes_no().map(Self::ChecksWithoutParents),
            "criminal investigation is running" => {
                value.yes_no().map(Self::CriminalInvestigationIsRunning)
            }
            "emergency action is planned" => {
                value.yes_no().map(Self::EmergencyActionIsPlanned)
            }
            "emergency treatment is needed" => {
                value.yes_no().map(Self::EmergencyTreatmentIsNeeded)
            }
            "evidence needs the same day" => {
                value.yes_no().map(Self::EvidenceNeedsTheSameDay)
            }
            "harm is feared" => value.yes_no().map(Self::HarmIsFeared),
            "harm is likely" => value.yes_no().map(Self::HarmIsLikely),
            "harm was suffered" => value.yes_no().map(Self::HarmWasSuffered),
            "immediate action was needed" => {
                value.yes_no().map(Self::ImmediateActionWasNeeded)
            }
            "immediate danger" => value.yes_no().map(Self::ImmediateDanger),
            "immediate protection is needed" => {
                value.yes_no().map(Self::ImmediateProtectionIsNeeded)
            }
            "interview is planned" => value.yes_no().map(Self::InterviewIsPlanned),
            "joint enquiry" => value.yes_no().map(Self::JointEnquiry),
            "looked after" => value.yes_no().map(Self::LookedAfter),
            "may be in need" => value.yes_no().map(Self::MayBeInNeed),
            "minor injury" => value.yes_no().map(Self::MinorInjury),
            "moved in with plan" => value.yes_no().map(Self::MovedInWithPlan),
            "organised abuse" => value.yes_no().map(Self::OrganisedAbuse),
            "paediatric assessment is needed" => {
                value.yes_no().map(Self::PaediatricAssessmentIsNeeded)
            }
            "parents are not told" => value.yes_no().map(Self::ParentsAreNotTold),
            "particularly complex" => value.yes_no().map(Self::ParticularlyComplex),
            "penetrative abuse" => value.yes_no().map(Self::PenetrativeAbuse),
            "physical injury" => value.yes_no().map(Self::PhysicalInjury),
            "possible crime" => value.yes_no().map(Self::PossibleCrime),
            "pre birth" => value.yes_no().map(Self::PreBirth),
            "premature birth is likely" => {
                value.yes_no().map(Self::PrematureBirthIsLikely)
            }
            "professional referral" => value.yes_no().map(Self::ProfessionalReferral),
            "reasonable cause" => value.yes_no().map(Self::ReasonableCause),
            "serious harm" => value.yes_no().map(Self::SeriousHarm),
            "serious injury" => value.yes_no().map(Self::SeriousInjury),
            "severe neglect" => value.yes_no().map(Self::SevereNeglect),
            "significant harm is confirmed" => {
                value.yes_no().map(Self::SignificantHarmIsConfirmed)
            }
            "two areas" => value.yes_no().map(Self::TwoAreas),
            "unborn" => value.yes_no().map(Self::Unborn),
            "whereabouts are unknown" => value.yes_no().map(Self::WhereaboutsAreUnknown),
            "the child is an in patient, and abuse is suspected, alleged or confirmed" => {
                value.yes_no().map(Self::AbuseInHospital)
            }
            "there is refusal or obstruction of access to the child" => {
                value.yes_no().map(Self::AccessIsRefused)
            }
            "the childs age in years" => value.number(0, 17).map(Self::Age),
            "the allegation is against staff" => {
                value.yes_no().map(Self::AllegationAgainstStaff)
            }
            "the case is open, with an allocated social worker" => {
                value.yes_no().map(Self::AllocatedCase)
            }
            "other agencies are spoken to about the referral, by decision of the manager, while parents do not know or did not agree" => {
                value.yes_no().map(Self::ChecksWithoutParents)
            }
            "criminal investigations are running" => {
                value.yes_no().map(Self::CriminalInvestigationIsRunning)
            }
            "the emergency step is planned" => {
                value.yes_no().map(Self::EmergencyActionIsPlanned)
            }
            "the child needs emergency medical treatment" => {
                value.yes_no().map(Self::EmergencyTreatmentIsNeeded)
            }
            "holding it that day is needed to ensure forensic evidence" => {
                value.yes_no().map(Self::EvidenceNeedsTheSameDay)
            }
            "significant harm to the child is feared, now or in the future" => {
                value.yes_no().map(Self::HarmIsFeared)
            }
            "future significant harm is likely" => value.yes_no().map(Self::HarmIsLikely),
            "the child has suffered significant harm" => {
                value.yes_no().map(Self::HarmWasSuffered)
            }
            "the police or childrens social care had to act immediately" => {
                value.yes_no().map(Self::ImmediateActionWasNeeded)
            }
            "there is a risk to the childs life, or serious immediate harm is possible" => {
                value.yes_no().map(Self::ImmediateDanger)
            }
            "immediate protection is needed for a child" => {
                value.yes_no().map(Self::ImmediateProtectionIsNeeded)
            }
            "the child is to be interviewed" => {
                value.yes_no().map(Self::InterviewIsPlanned)
            }
            "the enquiry is joint with the police" => {
                value.yes_no().map(Self::JointEnquiry)
            }
            "the child is being looked after by the authority" => {
                value.yes_no().map(Self::LookedAfter)
            }
            "the child is possibly in need (section 17)" => {
                value.yes_no().map(Self::MayBeInNeed)
            }
            "the injury is minor" => value.yes_no().map(Self::MinorInjury),
            "the child, who has a plan, has moved in from another authority to stay" => {
                value.yes_no().map(Self::MovedInWithPlan)
            }
            "the concern is of organised abuse" => {
                value.yes_no().map(Self::OrganisedAbuse)
            }
            "the child needs a paediatric assessment" => {
                value.yes_no().map(Self::PaediatricAssessmentIsNeeded)
            }
            "the manager decides that the parents are not informed of the checks" => {
                value.yes_no().map(Self::ParentsAreNotTold)
            }
            "the concern is particularly complex" => {
                value.yes_no().map(Self::ParticularlyComplex)
            }
            "the allegation is of penetrative sexual abuse" => {
                value.yes_no().map(Self::PenetrativeAbuse)
            }
            "the child has a physical injury" => value.yes_no().map(Self::PhysicalInjury),
            "there may have been a crime" => value.yes_no().map(Self::PossibleCrime),
            "the initial conference was a pre birth conference" => {
                value.yes_no().map(Self::PreBirth)
            }
            "the birth is known to be likely to be premature" => {
                value.yes_no().map(Self::PrematureBirthIsLikely)
            }
            "the referrer is a professional" => {
                value.yes_no().map(Self::ProfessionalReferral)
            }
            "significant harm, or its likelihood, is suspected with reasonable cause" => {
                value.yes_no().map(Self::ReasonableCause)
            }
            "the concern points to a serious risk of harm" => {
                value.yes_no().map(Self::SeriousHarm)
            }
            "the child suffers from a serious injury" => {
                value.yes_no().map(Self::SeriousInjury)
            }
            "the concern is of severe neglect" => value.yes_no().map(Self::SevereNeglect),
            "the enquiry confirms actual or likely significant harm" => {
                value.yes_no().map(Self::SignificantHarmIsConfirmed)
            }
            "the child is found outside the area of the home authority" => {
                value.yes_no().map(Self::TwoAreas)
            }
            "the child is not yet born" => value.yes_no().map(Self::Unborn),
            "the childs whereabouts are unknown and the social worker cannot find them out" => {
                value.yes_no().map(Self::WhereaboutsAreUnknown)
            }
            _ => {
                let circumstance = Circumstance::named(name).ok_or(Why::UnknownName)?;
                Ok(Self::Circumstance(circumstance, value.yes_no()?))
            }
        }
    }
}

impl Known {
    /// Whether it says anything but that it is not known.
    #[must_use]
    pub fn is_said(self) -> bool {
        match self {
            Self::AbuseInHospital(value) => value.is_some(),
            Self::AccessIsRefused(value) => value.is_some(),
            Self::Age(value) => value.is_some(),
            Self::AllegationAgainstStaff(value) => value.is_some(),
            Self::AllocatedCase(value) => value.is_some(),
            Self::ChecksWithoutParents(value) => value.is_some(),
            Self::CriminalInvestigationIsRunning(value) => value.is_some(),
            Self::EmergencyActionIsPlanned(value) => value.is_some(),
            Self::EmergencyTreatmentIsNeeded(value) => value.is_some(),
            Self::EvidenceNeedsTheSameDay(value) => value.is_some(),
            Self::HarmIsFeared(value) => value.is_some(),
            Self::HarmIsLikely(value) => value.is_some(),
            Self::HarmWasSuffered(value) => value.is_some(),
            Self::ImmediateActionWasNeeded(value) => value.is_some(),
            Self::ImmediateDanger(value) => value.is_some(),
            Self::ImmediateProtectionIsNeeded(value) => value.is_some(),
            Self::InterviewIsPlanned(value) => value.is_some(),
            Self::JointEnquiry(value) => value.is_some(),
            Self::LookedAfter(value) => value.is_some(),
            Self::MayBeInNeed(value) => value.is_some(),
            Self::MinorInjury(value) => value.is_some(),
            Self::MovedInWithPlan(value) => value.is_some(),
            Self::OrganisedAbuse(value) => value.is_some(),
            Self::PaediatricAssessmentIsNeeded(value) => value.is_some(),
            Self::ParentsAreNotTold(value) => value.is_some(),
            Self::ParticularlyComplex(value) => value.is_some(),
            Self::PenetrativeAbuse(value) => value.is_some(),
            Self::PhysicalInjury(value) => value.is_some(),
            Self::PossibleCrime(value) => value.is_some(),
            Self::PreBirth(value) => value.is_some(),
            Self::PrematureBirthIsLikely(value) => value.is_some(),
            Self::ProfessionalReferral(value) => value.is_some(),
            Self::ReasonableCause(value) => value.is_some(),
            Self::SeriousHarm(value) => value.is_some(),
            Self::SeriousInjury(value) => value.is_some(),
            Self::SevereNeglect(value) => value.is_some(),
            Self::SignificantHarmIsConfirmed(value) => value.is_some(),
            Self::TwoAreas(value) => value.is_some(),
            Self::Unborn(value) => value.is_some(),
            Self::WhereaboutsAreUnknown(value) => value.is_some(),
            Self::Circumstance(_, value) => value.is_some(),
        }
    }

    /// Whether both are about the same fact or circumstance.
    #[must_use]
    pub fn is_about_the_same(self, other: &Self) -> bool {
        match (self, *other) {
            (Self::Circumstance(one, _), Self::Circumstance(other, _)) => one == other,
            (one, other) => {
                std::mem::discriminant(&one) == std::mem::discriminant(&other)
            }
        }
    }
}

impl Facts {
    /// Takes in what was learnt; a circumstance stands in the timeline, not here.
    pub fn learn(&mut self, known: Known) {
        match known {
            Known::AbuseInHospital(value) => self.abuse_in_hospital = value,
            Known::AccessIsRefused(value) => self.access_is_refused = value,
            Known::Age(value) => self.age = value,
            Known::AllegationAgainstStaff(value) => self.allegation_against_staff = value,
            Known::AllocatedCase(value) => self.allocated_case = value,
            Known::ChecksWithoutParents(value) => self.checks_without_parents = value,
            Known::CriminalInvestigationIsRunning(value) => {
                self.criminal_investigation_is_running = value;
            }
            Known::EmergencyActionIsPlanned(value) => {
                self.emergency_action_is_planned = value;
            }
            Known::EmergencyTreatmentIsNeeded(value) => {
                self.emergency_treatment_is_needed = value;
            }
            Known::EvidenceNeedsTheSameDay(value) => {
                self.evidence_needs_the_same_day = value;
            }
            Known::HarmIsFeared(value) => self.harm_is_feared = value,
            Known::HarmIsLikely(value) => self.harm_is_likely = value,
            Known::HarmWasSuffered(value) => self.harm_was_suffered = value,
            Known::ImmediateActionWasNeeded(value) => {
                self.immediate_action_was_needed = value;
            }
            Known::ImmediateDanger(value) => self.immediate_danger = value,
            Known::ImmediateProtectionIsNeeded(value) => {
                self.immediate_protection_is_needed = value;
            }
            Known::InterviewIsPlanned(value) => self.interview_is_planned = value,
            Known::JointEnquiry(value) => self.joint_enquiry = value,
            Known::LookedAfter(value) => self.looked_after = value,
            Known::MayBeInNeed(value) => self.may_be_in_need = value,
            Known::MinorInjury(value) => self.minor_injury = value,
            Known::MovedInWithPlan(value) => self.moved_in_with_plan = value,
            Known::OrganisedAbuse(value) => self.organised_abuse = value,
            Known::PaediatricAssessmentIsNeeded(value) => {
                self.paediatric_assessment_is_needed = value;
            }
            Known::ParentsAreNotTold(value) => self.parents_are_not_told = value,
            Known::ParticularlyComplex(value) => self.particularly_complex = value,
            Known::PenetrativeAbuse(value) => self.penetrative_abuse = value,
            Known::PhysicalInjury(value) => self.physical_injury = value,
            Known::PossibleCrime(value) => self.possible_crime = value,
            Known::PreBirth(value) => self.pre_birth = value,
            Known::PrematureBirthIsLikely(value) => {
                self.premature_birth_is_likely = value;
            }
            Known::ProfessionalReferral(value) => self.professional_referral = value,
            Known::ReasonableCause(value) => self.reasonable_cause = value,
            Known::SeriousHarm(value) => self.serious_harm = value,
            Known::SeriousInjury(value) => self.serious_injury = value,
            Known::SevereNeglect(value) => self.severe_neglect = value,
            Known::SignificantHarmIsConfirmed(value) => {
                self.significant_harm_is_confirmed = value;
            }
            Known::TwoAreas(value) => self.two_areas = value,
            Known::Unborn(value) => self.unborn = value,
            Known::WhereaboutsAreUnknown(value) => self.whereabouts_are_unknown = value,
            Known::Circumstance(..) => {}
        }
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
    /// a child reports significant harm, suffered or done to others
    #[serde(rename = "a child reports significant harm, suffered or done to others")]
    AChildReportsSignificantHarmSufferedOrDoneToOthers,
    /// a conference is being convened
    #[serde(rename = "a conference is being convened")]
    AConferenceIsBeingConvened,
    /// a court grants a care order
    #[serde(rename = "a court grants a care order")]
    ACourtGrantsACareOrder,
    /// a court orders it
    #[serde(rename = "a court orders it")]
    ACourtOrdersIt,
    /// a court returns a child in care to parents or carers against what the authority recommends
    #[serde(
        rename = "a court returns a child in care to parents or carers against what the authority recommends"
    )]
    ACourtReturnsAChildInCareToParentsOrCarersAgainst,
    /// a forensic medical examiner and a paediatrician, or two paediatricians, examine together
    #[serde(
        rename = "a forensic medical examiner and a paediatrician, or two paediatricians, examine together"
    )]
    AForensicMedicalExaminerAndAPaediatricianOrTwo,
    /// a hospital or child development team gives the child services
    #[serde(rename = "a hospital or child development team gives the child services")]
    AHospitalOrChildDevelopmentTeamGivesTheChildServices,
    /// a parent is a looked-after child
    #[serde(rename = "a parent is a looked-after child")]
    AParentIsALookedAfterChild,
    /// a pre-birth assessment gives concern that significant harm may threaten the unborn child
    #[serde(
        rename = "a pre-birth assessment gives concern that significant harm may threaten the unborn child"
    )]
    APreBirthAssessmentGivesConcernThatSignificantHarmMay,
    /// a professional requests it, and a senior manager or a named or designated professional supports the
    /// request
    #[serde(
        rename = "a professional requests it, and a senior manager or a named or designated professional supports the request"
    )]
    AProfessionalRequestsItAndASeniorManagerOrANamedOr,
    /// a school-age child is found not to attend any
    #[serde(rename = "a school-age child is found not to attend any")]
    ASchoolAgeChildIsFoundNotToAttendAny,
    /// a written report is prepared
    #[serde(rename = "a written report is prepared")]
    AWrittenReportIsPrepared,
    /// access to the advocacy service is denied
    #[serde(rename = "access to the advocacy service is denied")]
    AccessToTheAdvocacyServiceIsDenied,
    /// access to the advocacy service is denied for want of a parent's consent
    #[serde(
        rename = "access to the advocacy service is denied for want of a parent's consent"
    )]
    AccessToTheAdvocacyServiceIsDeniedForWantOfAParents,
    /// adult social care or health services know the parent
    #[serde(rename = "adult social care or health services know the parent")]
    AdultSocialCareOrHealthServicesKnowTheParent,
    /// age and understanding are sufficient
    #[serde(rename = "age and understanding are sufficient")]
    AgeAndUnderstandingAreSufficient,
    /// agencies disagree about the decision to hold the conference
    #[serde(rename = "agencies disagree about the decision to hold the conference")]
    AgenciesDisagreeAboutTheDecisionToHoldTheConference,
    /// agreed otherwise
    #[serde(rename = "agreed otherwise")]
    AgreedOtherwise,
    /// an agreed task is not possible
    #[serde(rename = "an agreed task is not possible")]
    AnAgreedTaskIsNotPossible,
    /// an early help or common assessment was made before
    #[serde(rename = "an early help or common assessment was made before")]
    AnEarlyHelpOrCommonAssessmentWasMadeBefore,
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
    /// another authority is to make the enquiry by specific arrangement
    #[serde(rename = "another authority is to make the enquiry by specific arrangement")]
    AnotherAuthorityIsToMakeTheEnquiryBySpecific,
    /// asking for consent may in itself put the unborn child's welfare at risk, as where parents may move
    /// away from those who investigate
    #[serde(
        rename = "asking for consent may in itself put the unborn child's welfare at risk, as where parents may move away from those who investigate"
    )]
    AskingForConsentMayInItselfPutTheUnbornChildsWelfare,
    /// at least one professional requests it, with the support of a senior manager or a named or
    /// designated professional
    #[serde(
        rename = "at least one professional requests it, with the support of a senior manager or a named or designated professional"
    )]
    AtLeastOneProfessionalRequestsItWithTheSupportOfA,
    /// at short notice the lead social worker cannot come
    #[serde(rename = "at short notice the lead social worker cannot come")]
    AtShortNoticeTheLeadSocialWorkerCannotCome,
    /// chair and family have consented beforehand
    #[serde(rename = "chair and family have consented beforehand")]
    ChairAndFamilyHaveConsentedBeforehand,
    /// child and family would benefit from support by several organisations or agencies, coordinated
    #[serde(
        rename = "child and family would benefit from support by several organisations or agencies, coordinated"
    )]
    ChildAndFamilyWouldBenefitFromSupportBySeveral,
    /// child and parents have moved into the area
    #[serde(rename = "child and parents have moved into the area")]
    ChildAndParentsHaveMovedIntoTheArea,
    /// child or family are well known to agencies, or the facts clearly call for a section 47 enquiry
    #[serde(
        rename = "child or family are well known to agencies, or the facts clearly call for a section 47 enquiry"
    )]
    ChildOrFamilyAreWellKnownToAgenciesOrTheFactsClearly,
    /// children of the family or household which the child will join already have child protection plans
    #[serde(
        rename = "children of the family or household which the child will join already have child protection plans"
    )]
    ChildrenOfTheFamilyOrHouseholdWhichTheChildWillJoin,
    /// children's social care asks them to
    #[serde(rename = "children's social care asks them to")]
    ChildrensSocialCareAsksThemTo,
    /// children's social care takes no further action
    #[serde(rename = "children's social care takes no further action")]
    ChildrensSocialCareTakesNoFurtherAction,
    /// circumstances change
    #[serde(rename = "circumstances change")]
    CircumstancesChange,
    /// circumstances do not let permission be obtained
    #[serde(rename = "circumstances do not let permission be obtained")]
    CircumstancesDoNotLetPermissionBeObtained,
    /// criminal proceedings have begun
    #[serde(rename = "criminal proceedings have begun")]
    CriminalProceedingsHaveBegun,
    /// decisions are made about several children of a family
    #[serde(rename = "decisions are made about several children of a family")]
    DecisionsAreMadeAboutSeveralChildrenOfAFamily,
    /// delay will harm the child
    #[serde(rename = "delay will harm the child")]
    DelayWillHarmTheChild,
    /// disagreement among professionals, or a member who does not do their part, hampers the plan
    #[serde(
        rename = "disagreement among professionals, or a member who does not do their part, hampers the plan"
    )]
    DisagreementAmongProfessionalsOrAMemberWhoDoesNotDo,
    /// exclusion is justified as 7.3 describes
    #[serde(rename = "exclusion is justified as 7.3 describes")]
    ExclusionIsJustifiedAs73Describes,
    /// further support is required
    #[serde(rename = "further support is required")]
    FurtherSupportIsRequired,
    /// in exceptional circumstances confidential information cannot be shared with child or parents
    /// beforehand
    #[serde(
        rename = "in exceptional circumstances confidential information cannot be shared with child or parents beforehand"
    )]
    InExceptionalCircumstancesConfidentialInformationCannotBe,
    /// interests conflict
    #[serde(rename = "interests conflict")]
    InterestsConflict,
    /// it becomes apparent that 45 working days have to be extended
    #[serde(rename = "it becomes apparent that 45 working days have to be extended")]
    ItBecomesApparentThat45WorkingDaysHaveToBeExtended,
    /// it becomes clear during the conference that their presence would seriously impair it
    #[serde(
        rename = "it becomes clear during the conference that their presence would seriously impair it"
    )]
    ItBecomesClearDuringTheConferenceThatTheirPresence,
    /// it becomes clear to the chair in planning that children and parents may have a conflict of interest
    #[serde(
        rename = "it becomes clear to the chair in planning that children and parents may have a conflict of interest"
    )]
    ItBecomesClearToTheChairInPlanningThatChildrenAnd,
    /// it exceeds 45 working days
    #[serde(rename = "it exceeds 45 working days")]
    ItExceeds45WorkingDays,
    /// it finds concerns, and care proceedings are not begun
    #[serde(rename = "it finds concerns, and care proceedings are not begun")]
    ItFindsConcernsAndCareProceedingsAreNotBegun,
    /// it has to be considered whether a multi-agency plan is required
    #[serde(rename = "it has to be considered whether a multi-agency plan is required")]
    ItHasToBeConsideredWhetherAMultiAgencyPlanIsRequired,
    /// it is agreed otherwise
    #[serde(rename = "it is agreed otherwise")]
    ItIsAgreedOtherwise,
    /// it is an isolated incident without injury, within the family for example
    #[serde(
        rename = "it is an isolated incident without injury, within the family for example"
    )]
    ItIsAnIsolatedIncidentWithoutInjuryWithinTheFamilyFor,
    /// it is decided that significant harm is likely and a plan needed
    #[serde(rename = "it is decided that significant harm is likely and a plan needed")]
    ItIsDecidedThatSignificantHarmIsLikelyAndAPlanNeeded,
    /// it is decided that the child attends
    #[serde(rename = "it is decided that the child attends")]
    ItIsDecidedThatTheChildAttends,
    /// it is decided that the child does not attend, or takes part with restrictions
    #[serde(
        rename = "it is decided that the child does not attend, or takes part with restrictions"
    )]
    ItIsDecidedThatTheChildDoesNotAttendOrTakesPartWith,
    /// it is held by telephone
    #[serde(rename = "it is held by telephone")]
    ItIsHeldByTelephone,
    /// it is likely to prejudice the child's welfare
    #[serde(rename = "it is likely to prejudice the child's welfare")]
    ItIsLikelyToPrejudiceTheChildsWelfare,
    /// it is likely to prejudice the child's welfare, or the safety of somebody else at the conference
    #[serde(
        rename = "it is likely to prejudice the child's welfare, or the safety of somebody else at the conference"
    )]
    ItIsLikelyToPrejudiceTheChildsWelfareOrTheSafetyOf,
    /// it is not possible for the officer to chair the conference
    #[serde(rename = "it is not possible for the officer to chair the conference")]
    ItIsNotPossibleForTheOfficerToChairTheConference,
    /// it is not resolved, or the discussions raise significant policy issues
    #[serde(
        rename = "it is not resolved, or the discussions raise significant policy issues"
    )]
    ItIsNotResolvedOrTheDiscussionsRaiseSignificantPolicy,
    /// it is satisfied that significant harm is suffered or likely, and comes from care or control by
    /// parents that is not adequate
    #[serde(
        rename = "it is satisfied that significant harm is suffered or likely, and comes from care or control by parents that is not adequate"
    )]
    ItIsSatisfiedThatSignificantHarmIsSufferedOrLikelyAnd,
    /// it is the first core group meeting
    #[serde(rename = "it is the first core group meeting")]
    ItIsTheFirstCoreGroupMeeting,
    /// it was decided otherwise because telling them may put a police investigation at risk, or the child
    /// at risk of significant harm
    #[serde(
        rename = "it was decided otherwise because telling them may put a police investigation at risk, or the child at risk of significant harm"
    )]
    ItWasDecidedOtherwiseBecauseTellingThemMayPutAPolice,
    /// it was made by word of mouth or by telephone
    #[serde(rename = "it was made by word of mouth or by telephone")]
    ItWasMadeByWordOfMouthOrByTelephone,
    /// it would cause undue delay
    #[serde(rename = "it would cause undue delay")]
    ItWouldCauseUndueDelay,
    /// local protocols specify the case as complex
    #[serde(rename = "local protocols specify the case as complex")]
    LocalProtocolsSpecifyTheCaseAsComplex,
    /// medical advice suggests, rarely, that it may harm the health of the unborn baby or the mother
    #[serde(
        rename = "medical advice suggests, rarely, that it may harm the health of the unborn baby or the mother"
    )]
    MedicalAdviceSuggestsRarelyThatItMayHarmTheHealthOf,
    /// multi-agency work has to go on
    #[serde(rename = "multi-agency work has to go on")]
    MultiAgencyWorkHasToGoOn,
    /// neither notice nor a colleague is possible
    #[serde(rename = "neither notice nor a colleague is possible")]
    NeitherNoticeNorAColleagueIsPossible,
    /// no acknowledgement came within three working days
    #[serde(rename = "no acknowledgement came within three working days")]
    NoAcknowledgementCameWithinThreeWorkingDays,
    /// no agreement is reached
    #[serde(rename = "no agreement is reached")]
    NoAgreementIsReached,
    /// no decision came within three working days
    #[serde(rename = "no decision came within three working days")]
    NoDecisionCameWithinThreeWorkingDays,
    /// no forensic medical examiner is available and one of the two has forensic training
    #[serde(
        rename = "no forensic medical examiner is available and one of the two has forensic training"
    )]
    NoForensicMedicalExaminerIsAvailableAndOneOfTheTwo,
    /// nobody could get to see the child, for whatever reason, on two home visits in close succession
    #[serde(
        rename = "nobody could get to see the child, for whatever reason, on two home visits in close succession"
    )]
    NobodyCouldGetToSeeTheChildForWhateverReasonOnTwo,
    /// nothing shows a change in the child's safety and welfare
    #[serde(rename = "nothing shows a change in the child's safety and welfare")]
    NothingShowsAChangeInTheChildsSafetyAndWelfare,
    /// one of them has a sensory disability, or first speaks another language than English
    #[serde(
        rename = "one of them has a sensory disability, or first speaks another language than English"
    )]
    OneOfThemHasASensoryDisabilityOrFirstSpeaksAnother,
    /// one of these grounds is there
    #[serde(rename = "one of these grounds is there")]
    OneOfTheseGroundsIsThere,
    /// other operational commitments of the services require it
    #[serde(rename = "other operational commitments of the services require it")]
    OtherOperationalCommitmentsOfTheServicesRequireIt,
    /// parental permission is not obtained
    #[serde(rename = "parental permission is not obtained")]
    ParentalPermissionIsNotObtained,
    /// parents do not wish to attend
    #[serde(rename = "parents do not wish to attend")]
    ParentsDoNotWishToAttend,
    /// parents or child bring an advocate or supporter
    #[serde(rename = "parents or child bring an advocate or supporter")]
    ParentsOrChildBringAnAdvocateOrSupporter,
    /// parents or child do not wish to attend
    #[serde(rename = "parents or child do not wish to attend")]
    ParentsOrChildDoNotWishToAttend,
    /// particular needs are identified at any stage
    #[serde(rename = "particular needs are identified at any stage")]
    ParticularNeedsAreIdentifiedAtAnyStage,
    /// permission is not sought
    #[serde(rename = "permission is not sought")]
    PermissionIsNotSought,
    /// photographs are needed
    #[serde(rename = "photographs are needed")]
    PhotographsAreNeeded,
    /// police powers of protection are used
    #[serde(rename = "police powers of protection are used")]
    PolicePowersOfProtectionAreUsed,
    /// professionals are concerned that the child may be a victim of modern slavery or trafficking
    #[serde(
        rename = "professionals are concerned that the child may be a victim of modern slavery or trafficking"
    )]
    ProfessionalsAreConcernedThatTheChildMayBeAVictimOf,
    /// professionals are concerned that the child may have been radicalised
    #[serde(
        rename = "professionals are concerned that the child may have been radicalised"
    )]
    ProfessionalsAreConcernedThatTheChildMayHaveBeen,
    /// protecting a child makes it necessary
    #[serde(rename = "protecting a child makes it necessary")]
    ProtectingAChildMakesItNecessary,
    /// removal is required
    #[serde(rename = "removal is required")]
    RemovalIsRequired,
    /// safeguarding the child urgently requires a significant change
    #[serde(rename = "safeguarding the child urgently requires a significant change")]
    SafeguardingTheChildUrgentlyRequiresASignificantChange,
    /// section 47 enquiries are frustrated since somebody with authority to seek access to the child is
    /// refused it unreasonably, and the applicant believes with reasonable cause that access is urgently
    /// needed
    #[serde(
        rename = "section 47 enquiries are frustrated since somebody with authority to seek access to the child is refused it unreasonably, and the applicant believes with reasonable cause that access is urgently needed"
    )]
    Section47EnquiriesAreFrustratedSinceSomebodyWith,
    /// seeking agreement is likely to put the child at risk of significant harm, by delay or what parents
    /// do, or to lead to a risk of losing evidence
    #[serde(
        rename = "seeking agreement is likely to put the child at risk of significant harm, by delay or what parents do, or to lead to a risk of losing evidence"
    )]
    SeekingAgreementIsLikelyToPutTheChildAtRiskOf,
    /// seeking it may put a child at risk of significant harm
    #[serde(rename = "seeking it may put a child at risk of significant harm")]
    SeekingItMayPutAChildAtRiskOfSignificantHarm,
    /// significant harm is considered to be happening
    #[serde(rename = "significant harm is considered to be happening")]
    SignificantHarmIsConsideredToBeHappening,
    /// significant harm is likely at once, or there is a crime
    #[serde(rename = "significant harm is likely at once, or there is a crime")]
    SignificantHarmIsLikelyAtOnceOrThereIsACrime,
    /// support for the baby's care may be needed, or significant harm may threaten the baby
    #[serde(
        rename = "support for the baby's care may be needed, or significant harm may threaten the baby"
    )]
    SupportForTheBabysCareMayBeNeededOrSignificantHarm,
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
    /// that representative requests it
    #[serde(rename = "that representative requests it")]
    ThatRepresentativeRequestsIt,
    /// that would affect the child's safety and welfare
    #[serde(rename = "that would affect the child's safety and welfare")]
    ThatWouldAffectTheChildsSafetyAndWelfare,
    /// the advocate has concerns about the child
    #[serde(rename = "the advocate has concerns about the child")]
    TheAdvocateHasConcernsAboutTheChild,
    /// the assessment ends with children's social care staying involved
    #[serde(rename = "the assessment ends with children's social care staying involved")]
    TheAssessmentEndsWithChildrensSocialCareStayingInvolved,
    /// the authority is Essex County Council
    #[serde(rename = "the authority is Essex County Council")]
    TheAuthorityIsEssexCountyCouncil,
    /// the care plan has the child stay with the family of origin or return to it
    #[serde(
        rename = "the care plan has the child stay with the family of origin or return to it"
    )]
    TheCarePlanHasTheChildStayWithTheFamilyOfOriginOr,
    /// the case is acute from the outset, or a chronic one does not improve
    #[serde(
        rename = "the case is acute from the outset, or a chronic one does not improve"
    )]
    TheCaseIsAcuteFromTheOutsetOrAChronicOneDoesNot,
    /// the case is judged less serious after discussion or preliminary work
    #[serde(
        rename = "the case is judged less serious after discussion or preliminary work"
    )]
    TheCaseIsJudgedLessSeriousAfterDiscussionOrPreliminary,
    /// the chair consents
    #[serde(rename = "the chair consents")]
    TheChairConsents,
    /// the chair decided before the conference
    #[serde(rename = "the chair decided before the conference")]
    TheChairDecidedBeforeTheConference,
    /// the child attends the conference
    #[serde(rename = "the child attends the conference")]
    TheChildAttendsTheConference,
    /// the child attends the conference and consents
    #[serde(rename = "the child attends the conference and consents")]
    TheChildAttendsTheConferenceAndConsents,
    /// the child becomes looked after
    #[serde(rename = "the child becomes looked after")]
    TheChildBecomesLookedAfter,
    /// the child can understand what a referral means and what comes of it
    #[serde(
        rename = "the child can understand what a referral means and what comes of it"
    )]
    TheChildCanUnderstandWhatAReferralMeansAndWhatComes,
    /// the child cannot be kept from a parent who may be hostile or lay the blame on the child
    #[serde(
        rename = "the child cannot be kept from a parent who may be hostile or lay the blame on the child"
    )]
    TheChildCannotBeKeptFromAParentWhoMayBeHostileOr,
    /// the child does not attend the core group
    #[serde(rename = "the child does not attend the core group")]
    TheChildDoesNotAttendTheCoreGroup,
    /// the child has a child protection plan
    #[serde(rename = "the child has a child protection plan")]
    TheChildHasAChildProtectionPlan,
    /// the child has become looked after under section 20
    #[serde(rename = "the child has become looked after under section 20")]
    TheChildHasBecomeLookedAfterUnderSection20,
    /// the child has had no relevant contact with three agencies, as before a birth
    #[serde(
        rename = "the child has had no relevant contact with three agencies, as before a birth"
    )]
    TheChildHasHadNoRelevantContactWithThreeAgenciesAs,
    /// the child is accommodated under section 20, and the parents have abandoned the child or cannot
    /// consent for physical or mental reasons
    #[serde(
        rename = "the child is accommodated under section 20, and the parents have abandoned the child or cannot consent for physical or mental reasons"
    )]
    TheChildIsAccommodatedUnderSection20AndTheParentsHave,
    /// the child is an in-patient
    #[serde(rename = "the child is an in-patient")]
    TheChildIsAnInPatient,
    /// the child is found not to be registered
    #[serde(rename = "the child is found not to be registered")]
    TheChildIsFoundNotToBeRegistered,
    /// the child is harmed, or a risk of neglect or harm causes concern
    #[serde(rename = "the child is harmed, or a risk of neglect or harm causes concern")]
    TheChildIsHarmedOrARiskOfNeglectOrHarmCausesConcern,
    /// the child is in need
    #[serde(rename = "the child is in need")]
    TheChildIsInNeed,
    /// the child is its ward
    #[serde(rename = "the child is its ward")]
    TheChildIsItsWard,
    /// the child is looked after under a care order
    #[serde(rename = "the child is looked after under a care order")]
    TheChildIsLookedAfterUnderACareOrder,
    /// the child is looked after under section 20 and a parent has generally consented to medical
    /// treatment
    #[serde(
        rename = "the child is looked after under section 20 and a parent has generally consented to medical treatment"
    )]
    TheChildIsLookedAfterUnderSection20AndAParentHas,
    /// the child is not suffering significant harm and is not likely to
    #[serde(rename = "the child is not suffering significant harm and is not likely to")]
    TheChildIsNotSufferingSignificantHarmAndIsNotLikely,
    /// the child is to be discharged home from hospital
    #[serde(rename = "the child is to be discharged home from hospital")]
    TheChildIsToBeDischargedHomeFromHospital,
    /// the child lives in a residential establishment that is inspected
    #[serde(rename = "the child lives in a residential establishment that is inspected")]
    TheChildLivesInAResidentialEstablishmentThatIs,
    /// the child may have to be removed, the parents or child do not or no longer cooperate with the plan,
    /// or circumstances changed or were unforeseen
    #[serde(
        rename = "the child may have to be removed, the parents or child do not or no longer cooperate with the plan, or circumstances changed or were unforeseen"
    )]
    TheChildMayHaveToBeRemovedTheParentsOrChildDoNotOr,
    /// the child needs help to promote welfare, though not a plan
    #[serde(rename = "the child needs help to promote welfare, though not a plan")]
    TheChildNeedsHelpToPromoteWelfareThoughNotAPlan,
    /// the child seems to need medical attention urgently
    #[serde(rename = "the child seems to need medical attention urgently")]
    TheChildSeemsToNeedMedicalAttentionUrgently,
    /// the child understands enough to decide fully informed
    #[serde(rename = "the child understands enough to decide fully informed")]
    TheChildUnderstandsEnoughToDecideFullyInformed,
    /// the child was looked after and has returned home
    #[serde(rename = "the child was looked after and has returned home")]
    TheChildWasLookedAfterAndHasReturnedHome,
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
    /// the circumstances are exceptional
    #[serde(rename = "the circumstances are exceptional")]
    TheCircumstancesAreExceptional,
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
    /// the circumstances call for it
    #[serde(rename = "the circumstances call for it")]
    TheCircumstancesCallForIt,
    /// the conference is delayed
    #[serde(rename = "the conference is delayed")]
    TheConferenceIsDelayed,
    /// the conference is inquorate and the chair has enough information
    #[serde(rename = "the conference is inquorate and the chair has enough information")]
    TheConferenceIsInquorateAndTheChairHasEnough,
    /// the consent belongs to a direction that it attached to a child assessment order, an interim care
    /// order or an emergency protection order
    #[serde(
        rename = "the consent belongs to a direction that it attached to a child assessment order, an interim care order or an emergency protection order"
    )]
    TheConsentBelongsToADirectionThatItAttachedToAChild,
    /// the level of risk causes serious concern
    #[serde(rename = "the level of risk causes serious concern")]
    TheLevelOfRiskCausesSeriousConcern,
    /// the local authority consents under a care order
    #[serde(rename = "the local authority consents under a care order")]
    TheLocalAuthorityConsentsUnderACareOrder,
    /// the local authority decides to provide them
    #[serde(rename = "the local authority decides to provide them")]
    TheLocalAuthorityDecidesToProvideThem,
    /// the local authority looks after the child
    #[serde(rename = "the local authority looks after the child")]
    TheLocalAuthorityLooksAfterTheChild,
    /// the member knows that something hard or distressing for the parent will be shared
    #[serde(
        rename = "the member knows that something hard or distressing for the parent will be shared"
    )]
    TheMemberKnowsThatSomethingHardOrDistressingForThe,
    /// the member of the public may drop out before saying enough
    #[serde(rename = "the member of the public may drop out before saying enough")]
    TheMemberOfThePublicMayDropOutBeforeSayingEnough,
    /// the non-recent abuse turns out to be part of a wider setting of abuse, institutional or organised
    #[serde(
        rename = "the non-recent abuse turns out to be part of a wider setting of abuse, institutional or organised"
    )]
    TheNonRecentAbuseTurnsOutToBePartOfAWiderSettingOf,
    /// the parent attended only a part because of exclusion
    #[serde(rename = "the parent attended only a part because of exclusion")]
    TheParentAttendedOnlyAPartBecauseOfExclusion,
    /// the parent or carer attended only a part because of exclusion
    #[serde(rename = "the parent or carer attended only a part because of exclusion")]
    TheParentOrCarerAttendedOnlyAPartBecauseOfExclusion,
    /// the parents refuse
    #[serde(rename = "the parents refuse")]
    TheParentsRefuse,
    /// the parents were asked to leave
    #[serde(rename = "the parents were asked to leave")]
    TheParentsWereAskedToLeave,
    /// the plan did not accept what the parents prefer
    #[serde(rename = "the plan did not accept what the parents prefer")]
    ThePlanDidNotAcceptWhatTheParentsPrefer,
    /// the police and children's social care agree that circumstances are exceptional
    #[serde(
        rename = "the police and children's social care agree that circumstances are exceptional"
    )]
    ThePoliceAndChildrensSocialCareAgreeThatCircumstances,
    /// the police enter the home under their powers
    #[serde(rename = "the police enter the home under their powers")]
    ThePoliceEnterTheHomeUnderTheirPowers,
    /// the police investigate a parent actively, or have one on bail
    #[serde(rename = "the police investigate a parent actively, or have one on bail")]
    ThePoliceInvestigateAParentActivelyOrHaveOneOnBail,
    /// the professional believes that a parent should be excluded on these criteria
    #[serde(
        rename = "the professional believes that a parent should be excluded on these criteria"
    )]
    TheProfessionalBelievesThatAParentShouldBeExcludedOn,
    /// the professional believes that the child needs a plan to stay safe, or is not at risk and better
    /// helped by a child in need plan or another service
    #[serde(
        rename = "the professional believes that the child needs a plan to stay safe, or is not at risk and better helped by a child in need plan or another service"
    )]
    TheProfessionalBelievesThatTheChildNeedsAPlanToStay,
    /// the professional doubts the parent's capacity to care, and considers that the child is being harmed
    /// or likely to be
    #[serde(
        rename = "the professional doubts the parent's capacity to care, and considers that the child is being harmed or likely to be"
    )]
    TheProfessionalDoubtsTheParentsCapacityToCareAnd,
    /// the referral is accepted
    #[serde(rename = "the referral is accepted")]
    TheReferralIsAccepted,
    /// the referrer is a member of the public
    #[serde(rename = "the referrer is a member of the public")]
    TheReferrerIsAMemberOfThePublic,
    /// the referrer is known
    #[serde(rename = "the referrer is known")]
    TheReferrerIsKnown,
    /// the threshold for such enquiries is met
    #[serde(rename = "the threshold for such enquiries is met")]
    TheThresholdForSuchEnquiriesIsMet,
    /// there are care proceedings
    #[serde(rename = "there are care proceedings")]
    ThereAreCareProceedings,
    /// there are criminal proceedings
    #[serde(rename = "there are criminal proceedings")]
    ThereAreCriminalProceedings,
    /// there are grounds to doubt the child's mental health
    #[serde(rename = "there are grounds to doubt the child's mental health")]
    ThereAreGroundsToDoubtTheChildsMentalHealth,
    /// there are links to a foreign country
    #[serde(rename = "there are links to a foreign country")]
    ThereAreLinksToAForeignCountry,
    /// there are significant medical implications, or a paediatric examination was made or may be needed
    #[serde(
        rename = "there are significant medical implications, or a paediatric examination was made or may be needed"
    )]
    ThereAreSignificantMedicalImplicationsOrAPaediatric,
    /// there is enough information
    #[serde(rename = "there is enough information")]
    ThereIsEnoughInformation,
    /// there is one
    #[serde(rename = "there is one")]
    ThereIsOne,
    /// there is reasonable cause to consider section 47 enquiries
    #[serde(rename = "there is reasonable cause to consider section 47 enquiries")]
    ThereIsReasonableCauseToConsiderSection47Enquiries,
    /// there may be conflict between them
    #[serde(rename = "there may be conflict between them")]
    ThereMayBeConflictBetweenThem,
    /// they are actually involved in the child's situation
    #[serde(rename = "they are actually involved in the child's situation")]
    TheyAreActuallyInvolvedInTheChildsSituation,
    /// they have no invitation to the conference or no wish to attend
    #[serde(rename = "they have no invitation to the conference or no wish to attend")]
    TheyHaveNoInvitationToTheConferenceOrNoWishToAttend,
    /// this might put a child at risk of harm, or put an enquiry in jeopardy
    #[serde(
        rename = "this might put a child at risk of harm, or put an enquiry in jeopardy"
    )]
    ThisMightPutAChildAtRiskOfHarmOrPutAnEnquiryIn,
    /// unable to attend the conference
    #[serde(rename = "unable to attend the conference")]
    UnableToAttendTheConference,
    /// unable to attend the core group
    #[serde(rename = "unable to attend the core group")]
    UnableToAttendTheCoreGroup,
    /// unavoidably unable to attend a conference
    #[serde(rename = "unavoidably unable to attend a conference")]
    UnavoidablyUnableToAttendAConference,
    /// what the child wishes conflicts with the parents' views
    #[serde(rename = "what the child wishes conflicts with the parents' views")]
    WhatTheChildWishesConflictsWithTheParentsViews,
}

impl Circumstance {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::ACareOrderIsInForceForTheChild,
        Self::AChildAssessmentOrderWasMade,
        Self::AChildIsAllegedToHaveAbusedAnotherChild,
        Self::AChildReportsSignificantHarmSufferedOrDoneToOthers,
        Self::AConferenceIsBeingConvened,
        Self::ACourtGrantsACareOrder,
        Self::ACourtOrdersIt,
        Self::ACourtReturnsAChildInCareToParentsOrCarersAgainst,
        Self::AForensicMedicalExaminerAndAPaediatricianOrTwo,
        Self::AHospitalOrChildDevelopmentTeamGivesTheChildServices,
        Self::AParentIsALookedAfterChild,
        Self::APreBirthAssessmentGivesConcernThatSignificantHarmMay,
        Self::AProfessionalRequestsItAndASeniorManagerOrANamedOr,
        Self::ASchoolAgeChildIsFoundNotToAttendAny,
        Self::AWrittenReportIsPrepared,
        Self::AccessToTheAdvocacyServiceIsDenied,
        Self::AccessToTheAdvocacyServiceIsDeniedForWantOfAParents,
        Self::AdultSocialCareOrHealthServicesKnowTheParent,
        Self::AgeAndUnderstandingAreSufficient,
        Self::AgenciesDisagreeAboutTheDecisionToHoldTheConference,
        Self::AgreedOtherwise,
        Self::AnAgreedTaskIsNotPossible,
        Self::AnEarlyHelpOrCommonAssessmentWasMadeBefore,
        Self::AnEmergencyProtectionOrderWasMadeOrThePoliceUsedTheir,
        Self::AnImmediateRiskToAChildIsRecognised,
        Self::AnInitialChildProtectionConferenceIsConvened,
        Self::AnotherAuthorityIsToMakeTheEnquiryBySpecific,
        Self::AskingForConsentMayInItselfPutTheUnbornChildsWelfare,
        Self::AtLeastOneProfessionalRequestsItWithTheSupportOfA,
        Self::AtShortNoticeTheLeadSocialWorkerCannotCome,
        Self::ChairAndFamilyHaveConsentedBeforehand,
        Self::ChildAndFamilyWouldBenefitFromSupportBySeveral,
        Self::ChildAndParentsHaveMovedIntoTheArea,
        Self::ChildOrFamilyAreWellKnownToAgenciesOrTheFactsClearly,
        Self::ChildrenOfTheFamilyOrHouseholdWhichTheChildWillJoin,
        Self::ChildrensSocialCareAsksThemTo,
        Self::ChildrensSocialCareTakesNoFurtherAction,
        Self::CircumstancesChange,
        Self::CircumstancesDoNotLetPermissionBeObtained,
        Self::CriminalProceedingsHaveBegun,
        Self::DecisionsAreMadeAboutSeveralChildrenOfAFamily,
        Self::DelayWillHarmTheChild,
        Self::DisagreementAmongProfessionalsOrAMemberWhoDoesNotDo,
        Self::ExclusionIsJustifiedAs73Describes,
        Self::FurtherSupportIsRequired,
        Self::InExceptionalCircumstancesConfidentialInformationCannotBe,
        Self::InterestsConflict,
        Self::ItBecomesApparentThat45WorkingDaysHaveToBeExtended,
        Self::ItBecomesClearDuringTheConferenceThatTheirPresence,
        Self::ItBecomesClearToTheChairInPlanningThatChildrenAnd,
        Self::ItExceeds45WorkingDays,
        Self::ItFindsConcernsAndCareProceedingsAreNotBegun,
        Self::ItHasToBeConsideredWhetherAMultiAgencyPlanIsRequired,
        Self::ItIsAgreedOtherwise,
        Self::ItIsAnIsolatedIncidentWithoutInjuryWithinTheFamilyFor,
        Self::ItIsDecidedThatSignificantHarmIsLikelyAndAPlanNeeded,
        Self::ItIsDecidedThatTheChildAttends,
        Self::ItIsDecidedThatTheChildDoesNotAttendOrTakesPartWith,
        Self::ItIsHeldByTelephone,
        Self::ItIsLikelyToPrejudiceTheChildsWelfare,
        Self::ItIsLikelyToPrejudiceTheChildsWelfareOrTheSafetyOf,
        Self::ItIsNotPossibleForTheOfficerToChairTheConference,
        Self::ItIsNotResolvedOrTheDiscussionsRaiseSignificantPolicy,
        Self::ItIsSatisfiedThatSignificantHarmIsSufferedOrLikelyAnd,
        Self::ItIsTheFirstCoreGroupMeeting,
        Self::ItWasDecidedOtherwiseBecauseTellingThemMayPutAPolice,
        Self::ItWasMadeByWordOfMouthOrByTelephone,
        Self::ItWouldCauseUndueDelay,
        Self::LocalProtocolsSpecifyTheCaseAsComplex,
        Self::MedicalAdviceSuggestsRarelyThatItMayHarmTheHealthOf,
        Self::MultiAgencyWorkHasToGoOn,
        Self::NeitherNoticeNorAColleagueIsPossible,
        Self::NoAcknowledgementCameWithinThreeWorkingDays,
        Self::NoAgreementIsReached,
        Self::NoDecisionCameWithinThreeWorkingDays,
        Self::NoForensicMedicalExaminerIsAvailableAndOneOfTheTwo,
        Self::NobodyCouldGetToSeeTheChildForWhateverReasonOnTwo,
        Self::NothingShowsAChangeInTheChildsSafetyAndWelfare,
        Self::OneOfThemHasASensoryDisabilityOrFirstSpeaksAnother,
        Self::OneOfTheseGroundsIsThere,
        Self::OtherOperationalCommitmentsOfTheServicesRequireIt,
        Self::ParentalPermissionIsNotObtained,
        Self::ParentsDoNotWishToAttend,
        Self::ParentsOrChildBringAnAdvocateOrSupporter,
        Self::ParentsOrChildDoNotWishToAttend,
        Self::ParticularNeedsAreIdentifiedAtAnyStage,
        Self::PermissionIsNotSought,
        Self::PhotographsAreNeeded,
        Self::PolicePowersOfProtectionAreUsed,
        Self::ProfessionalsAreConcernedThatTheChildMayBeAVictimOf,
        Self::ProfessionalsAreConcernedThatTheChildMayHaveBeen,
        Self::ProtectingAChildMakesItNecessary,
        Self::RemovalIsRequired,
        Self::SafeguardingTheChildUrgentlyRequiresASignificantChange,
        Self::Section47EnquiriesAreFrustratedSinceSomebodyWith,
        Self::SeekingAgreementIsLikelyToPutTheChildAtRiskOf,
        Self::SeekingItMayPutAChildAtRiskOfSignificantHarm,
        Self::SignificantHarmIsConsideredToBeHappening,
        Self::SignificantHarmIsLikelyAtOnceOrThereIsACrime,
        Self::SupportForTheBabysCareMayBeNeededOrSignificantHarm,
        Self::TellingThemWouldUndermineACriminalInvestigationOrPut,
        Self::ThatIsAppropriate,
        Self::ThatPersonHasTheCapacity,
        Self::ThatPersonHasTheSkillsAndEquipmentItTakes,
        Self::ThatRepresentativeRequestsIt,
        Self::ThatWouldAffectTheChildsSafetyAndWelfare,
        Self::TheAdvocateHasConcernsAboutTheChild,
        Self::TheAssessmentEndsWithChildrensSocialCareStayingInvolved,
        Self::TheAuthorityIsEssexCountyCouncil,
        Self::TheCarePlanHasTheChildStayWithTheFamilyOfOriginOr,
        Self::TheCaseIsAcuteFromTheOutsetOrAChronicOneDoesNot,
        Self::TheCaseIsJudgedLessSeriousAfterDiscussionOrPreliminary,
        Self::TheChairConsents,
        Self::TheChairDecidedBeforeTheConference,
        Self::TheChildAttendsTheConference,
        Self::TheChildAttendsTheConferenceAndConsents,
        Self::TheChildBecomesLookedAfter,
        Self::TheChildCanUnderstandWhatAReferralMeansAndWhatComes,
        Self::TheChildCannotBeKeptFromAParentWhoMayBeHostileOr,
        Self::TheChildDoesNotAttendTheCoreGroup,
        Self::TheChildHasAChildProtectionPlan,
        Self::TheChildHasBecomeLookedAfterUnderSection20,
        Self::TheChildHasHadNoRelevantContactWithThreeAgenciesAs,
        Self::TheChildIsAccommodatedUnderSection20AndTheParentsHave,
        Self::TheChildIsAnInPatient,
        Self::TheChildIsFoundNotToBeRegistered,
        Self::TheChildIsHarmedOrARiskOfNeglectOrHarmCausesConcern,
        Self::TheChildIsInNeed,
        Self::TheChildIsItsWard,
        Self::TheChildIsLookedAfterUnderACareOrder,
        Self::TheChildIsLookedAfterUnderSection20AndAParentHas,
        Self::TheChildIsNotSufferingSignificantHarmAndIsNotLikely,
        Self::TheChildIsToBeDischargedHomeFromHospital,
        Self::TheChildLivesInAResidentialEstablishmentThatIs,
        Self::TheChildMayHaveToBeRemovedTheParentsOrChildDoNotOr,
        Self::TheChildNeedsHelpToPromoteWelfareThoughNotAPlan,
        Self::TheChildSeemsToNeedMedicalAttentionUrgently,
        Self::TheChildUnderstandsEnoughToDecideFullyInformed,
        Self::TheChildWasLookedAfterAndHasReturnedHome,
        Self::TheChildsAgeAndUnderstandingAreSufficientUnderThe,
        Self::TheChildsCircumstancesAreAboutToChangeForExampleBy,
        Self::TheCircumstancesAreExceptional,
        Self::TheCircumstancesAreExceptionalAndItIsTheLastResortThe,
        Self::TheCircumstancesAreExceptionalSuchAsFabricatedOrInduced,
        Self::TheCircumstancesCallForIt,
        Self::TheConferenceIsDelayed,
        Self::TheConferenceIsInquorateAndTheChairHasEnough,
        Self::TheConsentBelongsToADirectionThatItAttachedToAChild,
        Self::TheLevelOfRiskCausesSeriousConcern,
        Self::TheLocalAuthorityConsentsUnderACareOrder,
        Self::TheLocalAuthorityDecidesToProvideThem,
        Self::TheLocalAuthorityLooksAfterTheChild,
        Self::TheMemberKnowsThatSomethingHardOrDistressingForThe,
        Self::TheMemberOfThePublicMayDropOutBeforeSayingEnough,
        Self::TheNonRecentAbuseTurnsOutToBePartOfAWiderSettingOf,
        Self::TheParentAttendedOnlyAPartBecauseOfExclusion,
        Self::TheParentOrCarerAttendedOnlyAPartBecauseOfExclusion,
        Self::TheParentsRefuse,
        Self::TheParentsWereAskedToLeave,
        Self::ThePlanDidNotAcceptWhatTheParentsPrefer,
        Self::ThePoliceAndChildrensSocialCareAgreeThatCircumstances,
        Self::ThePoliceEnterTheHomeUnderTheirPowers,
        Self::ThePoliceInvestigateAParentActivelyOrHaveOneOnBail,
        Self::TheProfessionalBelievesThatAParentShouldBeExcludedOn,
        Self::TheProfessionalBelievesThatTheChildNeedsAPlanToStay,
        Self::TheProfessionalDoubtsTheParentsCapacityToCareAnd,
        Self::TheReferralIsAccepted,
        Self::TheReferrerIsAMemberOfThePublic,
        Self::TheReferrerIsKnown,
        Self::TheThresholdForSuchEnquiriesIsMet,
        Self::ThereAreCareProceedings,
        Self::ThereAreCriminalProceedings,
        Self::ThereAreGroundsToDoubtTheChildsMentalHealth,
        Self::ThereAreLinksToAForeignCountry,
        Self::ThereAreSignificantMedicalImplicationsOrAPaediatric,
        Self::ThereIsEnoughInformation,
        Self::ThereIsOne,
        Self::ThereIsReasonableCauseToConsiderSection47Enquiries,
        Self::ThereMayBeConflictBetweenThem,
        Self::TheyAreActuallyInvolvedInTheChildsSituation,
        Self::TheyHaveNoInvitationToTheConferenceOrNoWishToAttend,
        Self::ThisMightPutAChildAtRiskOfHarmOrPutAnEnquiryIn,
        Self::UnableToAttendTheConference,
        Self::UnableToAttendTheCoreGroup,
        Self::UnavoidablyUnableToAttendAConference,
        Self::WhatTheChildWishesConflictsWithTheParentsViews,
    ];

    /// The name that the policies and case logs use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ACareOrderIsInForceForTheChild => {
                "a care order is in force for the child"
            }
            Self::AChildAssessmentOrderWasMade => "a child assessment order was made",
            Self::AChildIsAllegedToHaveAbusedAnotherChild => {
                "a child is alleged to have abused another child"
            }
            Self::AChildReportsSignificantHarmSufferedOrDoneToOthers => {
                "a child reports significant harm, suffered or done to others"
            }
            Self::AConferenceIsBeingConvened => "a conference is being convened",
            Self::ACourtGrantsACareOrder => "a court grants a care order",
            Self::ACourtOrdersIt => "a court orders it",
            Self::ACourtReturnsAChildInCareToParentsOrCarersAgainst => {
                "a court returns a child in care to parents or carers against what the authority recommends"
            }
            Self::AForensicMedicalExaminerAndAPaediatricianOrTwo => {
                "a forensic medical examiner and a paediatrician, or two paediatricians, examine together"
            }
            Self::AHospitalOrChildDevelopmentTeamGivesTheChildServices => {
                "a hospital or child development team gives the child services"
            }
            Self::AParentIsALookedAfterChild => "a parent is a looked-after child",
            Self::APreBirthAssessmentGivesConcernThatSignificantHarmMay => {
                "a pre-birth assessment gives concern that significant harm may threaten the unborn child"
            }
            Self::AProfessionalRequestsItAndASeniorManagerOrANamedOr => {
                "a professional requests it, and a senior manager or a named or designated professional supports the request"
            }
            Self::ASchoolAgeChildIsFoundNotToAttendAny => {
                "a school-age child is found not to attend any"
            }
            Self::AWrittenReportIsPrepared => "a written report is prepared",
            Self::AccessToTheAdvocacyServiceIsDenied => {
                "access to the advocacy service is denied"
            }
            Self::AccessToTheAdvocacyServiceIsDeniedForWantOfAParents => {
                "access to the advocacy service is denied for want of a parent's consent"
            }
            Self::AdultSocialCareOrHealthServicesKnowTheParent => {
                "adult social care or health services know the parent"
            }
            Self::AgeAndUnderstandingAreSufficient => {
                "age and understanding are sufficient"
            }
            Self::AgenciesDisagreeAboutTheDecisionToHoldTheConference => {
                "agencies disagree about the decision to hold the conference"
            }
            Self::AgreedOtherwise => "agreed otherwise",
            Self::AnAgreedTaskIsNotPossible => "an agreed task is not possible",
            Self::AnEarlyHelpOrCommonAssessmentWasMadeBefore => {
                "an early help or common assessment was made before"
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
            Self::AnotherAuthorityIsToMakeTheEnquiryBySpecific => {
                "another authority is to make the enquiry by specific arrangement"
            }
            Self::AskingForConsentMayInItselfPutTheUnbornChildsWelfare => {
                "asking for consent may in itself put the unborn child's welfare at risk, as where parents may move away from those who investigate"
            }
            Self::AtLeastOneProfessionalRequestsItWithTheSupportOfA => {
                "at least one professional requests it, with the support of a senior manager or a named or designated professional"
            }
            Self::AtShortNoticeTheLeadSocialWorkerCannotCome => {
                "at short notice the lead social worker cannot come"
            }
            Self::ChairAndFamilyHaveConsentedBeforehand => {
                "chair and family have consented beforehand"
            }
            Self::ChildAndFamilyWouldBenefitFromSupportBySeveral => {
                "child and family would benefit from support by several organisations or agencies, coordinated"
            }
            Self::ChildAndParentsHaveMovedIntoTheArea => {
                "child and parents have moved into the area"
            }
            Self::ChildOrFamilyAreWellKnownToAgenciesOrTheFactsClearly => {
                "child or family are well known to agencies, or the facts clearly call for a section 47 enquiry"
            }
            Self::ChildrenOfTheFamilyOrHouseholdWhichTheChildWillJoin => {
                "children of the family or household which the child will join already have child protection plans"
            }
            Self::ChildrensSocialCareAsksThemTo => "children's social care asks them to",
            Self::ChildrensSocialCareTakesNoFurtherAction => {
                "children's social care takes no further action"
            }
            Self::CircumstancesChange => "circumstances change",
            Self::CircumstancesDoNotLetPermissionBeObtained => {
                "circumstances do not let permission be obtained"
            }
            Self::CriminalProceedingsHaveBegun => "criminal proceedings have begun",
            Self::DecisionsAreMadeAboutSeveralChildrenOfAFamily => {
                "decisions are made about several children of a family"
            }
            Self::DelayWillHarmTheChild => "delay will harm the child",
            Self::DisagreementAmongProfessionalsOrAMemberWhoDoesNotDo => {
                "disagreement among professionals, or a member who does not do their part, hampers the plan"
            }
            Self::ExclusionIsJustifiedAs73Describes => {
                "exclusion is justified as 7.3 describes"
            }
            Self::FurtherSupportIsRequired => "further support is required",
            Self::InExceptionalCircumstancesConfidentialInformationCannotBe => {
                "in exceptional circumstances confidential information cannot be shared with child or parents beforehand"
            }
            Self::InterestsConflict => "interests conflict",
            Self::ItBecomesApparentThat45WorkingDaysHaveToBeExtended => {
                "it becomes apparent that 45 working days have to be extended"
            }
            Self::ItBecomesClearDuringTheConferenceThatTheirPresence => {
                "it becomes clear during the conference that their presence would seriously impair it"
            }
            Self::ItBecomesClearToTheChairInPlanningThatChildrenAnd => {
                "it becomes clear to the chair in planning that children and parents may have a conflict of interest"
            }
            Self::ItExceeds45WorkingDays => "it exceeds 45 working days",
            Self::ItFindsConcernsAndCareProceedingsAreNotBegun => {
                "it finds concerns, and care proceedings are not begun"
            }
            Self::ItHasToBeConsideredWhetherAMultiAgencyPlanIsRequired => {
                "it has to be considered whether a multi-agency plan is required"
            }
            Self::ItIsAgreedOtherwise => "it is agreed otherwise",
            Self::ItIsAnIsolatedIncidentWithoutInjuryWithinTheFamilyFor => {
                "it is an isolated incident without injury, within the family for example"
            }
            Self::ItIsDecidedThatSignificantHarmIsLikelyAndAPlanNeeded => {
                "it is decided that significant harm is likely and a plan needed"
            }
            Self::ItIsDecidedThatTheChildAttends => {
                "it is decided that the child attends"
            }
            Self::ItIsDecidedThatTheChildDoesNotAttendOrTakesPartWith => {
                "it is decided that the child does not attend, or takes part with restrictions"
            }
            Self::ItIsHeldByTelephone => "it is held by telephone",
            Self::ItIsLikelyToPrejudiceTheChildsWelfare => {
                "it is likely to prejudice the child's welfare"
            }
            Self::ItIsLikelyToPrejudiceTheChildsWelfareOrTheSafetyOf => {
                "it is likely to prejudice the child's welfare, or the safety of somebody else at the conference"
            }
            Self::ItIsNotPossibleForTheOfficerToChairTheConference => {
                "it is not possible for the officer to chair the conference"
            }
            Self::ItIsNotResolvedOrTheDiscussionsRaiseSignificantPolicy => {
                "it is not resolved, or the discussions raise significant policy issues"
            }
            Self::ItIsSatisfiedThatSignificantHarmIsSufferedOrLikelyAnd => {
                "it is satisfied that significant harm is suffered or likely, and comes from care or control by parents that is not adequate"
            }
            Self::ItIsTheFirstCoreGroupMeeting => "it is the first core group meeting",
            Self::ItWasDecidedOtherwiseBecauseTellingThemMayPutAPolice => {
                "it was decided otherwise because telling them may put a police investigation at risk, or the child at risk of significant harm"
            }
            Self::ItWasMadeByWordOfMouthOrByTelephone => {
                "it was made by word of mouth or by telephone"
            }
            Self::ItWouldCauseUndueDelay => "it would cause undue delay",
            Self::LocalProtocolsSpecifyTheCaseAsComplex => {
                "local protocols specify the case as complex"
            }
            Self::MedicalAdviceSuggestsRarelyThatItMayHarmTheHealthOf => {
                "medical advice suggests, rarely, that it may harm the health of the unborn baby or the mother"
            }
            Self::MultiAgencyWorkHasToGoOn => "multi-agency work has to go on",
            Self::NeitherNoticeNorAColleagueIsPossible => {
                "neither notice nor a colleague is possible"
            }
            Self::NoAcknowledgementCameWithinThreeWorkingDays => {
                "no acknowledgement came within three working days"
            }
            Self::NoAgreementIsReached => "no agreement is reached",
            Self::NoDecisionCameWithinThreeWorkingDays => {
                "no decision came within three working days"
            }
            Self::NoForensicMedicalExaminerIsAvailableAndOneOfTheTwo => {
                "no forensic medical examiner is available and one of the two has forensic training"
            }
            Self::NobodyCouldGetToSeeTheChildForWhateverReasonOnTwo => {
                "nobody could get to see the child, for whatever reason, on two home visits in close succession"
            }
            Self::NothingShowsAChangeInTheChildsSafetyAndWelfare => {
                "nothing shows a change in the child's safety and welfare"
            }
            Self::OneOfThemHasASensoryDisabilityOrFirstSpeaksAnother => {
                "one of them has a sensory disability, or first speaks another language than English"
            }
            Self::OneOfTheseGroundsIsThere => "one of these grounds is there",
            Self::OtherOperationalCommitmentsOfTheServicesRequireIt => {
                "other operational commitments of the services require it"
            }
            Self::ParentalPermissionIsNotObtained => {
                "parental permission is not obtained"
            }
            Self::ParentsDoNotWishToAttend => "parents do not wish to attend",
            Self::ParentsOrChildBringAnAdvocateOrSupporter => {
                "parents or child bring an advocate or supporter"
            }
            Self::ParentsOrChildDoNotWishToAttend => {
                "parents or child do not wish to attend"
            }
            Self::ParticularNeedsAreIdentifiedAtAnyStage => {
                "particular needs are identified at any stage"
            }
            Self::PermissionIsNotSought => "permission is not sought",
            Self::PhotographsAreNeeded => "photographs are needed",
            Self::PolicePowersOfProtectionAreUsed => {
                "police powers of protection are used"
            }
            Self::ProfessionalsAreConcernedThatTheChildMayBeAVictimOf => {
                "professionals are concerned that the child may be a victim of modern slavery or trafficking"
            }
            Self::ProfessionalsAreConcernedThatTheChildMayHaveBeen => {
                "professionals are concerned that the child may have been radicalised"
            }
            Self::ProtectingAChildMakesItNecessary => {
                "protecting a child makes it necessary"
            }
            Self::RemovalIsRequired => "removal is required",
            Self::SafeguardingTheChildUrgentlyRequiresASignificantChange => {
                "safeguarding the child urgently requires a significant change"
            }
            Self::Section47EnquiriesAreFrustratedSinceSomebodyWith => {
                "section 47 enquiries are frustrated since somebody with authority to seek access to the child is refused it unreasonably, and the applicant believes with reasonable cause that access is urgently needed"
            }
            Self::SeekingAgreementIsLikelyToPutTheChildAtRiskOf => {
                "seeking agreement is likely to put the child at risk of significant harm, by delay or what parents do, or to lead to a risk of losing evidence"
            }
            Self::SeekingItMayPutAChildAtRiskOfSignificantHarm => {
                "seeking it may put a child at risk of significant harm"
            }
            Self::SignificantHarmIsConsideredToBeHappening => {
                "significant harm is considered to be happening"
            }
            Self::SignificantHarmIsLikelyAtOnceOrThereIsACrime => {
                "significant harm is likely at once, or there is a crime"
            }
            Self::SupportForTheBabysCareMayBeNeededOrSignificantHarm => {
                "support for the baby's care may be needed, or significant harm may threaten the baby"
            }
            Self::TellingThemWouldUndermineACriminalInvestigationOrPut => {
                "telling them would undermine a criminal investigation, or put the child at risk of significant harm"
            }
            Self::ThatIsAppropriate => "that is appropriate",
            Self::ThatPersonHasTheCapacity => "that person has the capacity",
            Self::ThatPersonHasTheSkillsAndEquipmentItTakes => {
                "that person has the skills and equipment it takes"
            }
            Self::ThatRepresentativeRequestsIt => "that representative requests it",
            Self::ThatWouldAffectTheChildsSafetyAndWelfare => {
                "that would affect the child's safety and welfare"
            }
            Self::TheAdvocateHasConcernsAboutTheChild => {
                "the advocate has concerns about the child"
            }
            Self::TheAssessmentEndsWithChildrensSocialCareStayingInvolved => {
                "the assessment ends with children's social care staying involved"
            }
            Self::TheAuthorityIsEssexCountyCouncil => {
                "the authority is Essex County Council"
            }
            Self::TheCarePlanHasTheChildStayWithTheFamilyOfOriginOr => {
                "the care plan has the child stay with the family of origin or return to it"
            }
            Self::TheCaseIsAcuteFromTheOutsetOrAChronicOneDoesNot => {
                "the case is acute from the outset, or a chronic one does not improve"
            }
            Self::TheCaseIsJudgedLessSeriousAfterDiscussionOrPreliminary => {
                "the case is judged less serious after discussion or preliminary work"
            }
            Self::TheChairConsents => "the chair consents",
            Self::TheChairDecidedBeforeTheConference => {
                "the chair decided before the conference"
            }
            Self::TheChildAttendsTheConference => "the child attends the conference",
            Self::TheChildAttendsTheConferenceAndConsents => {
                "the child attends the conference and consents"
            }
            Self::TheChildBecomesLookedAfter => "the child becomes looked after",
            Self::TheChildCanUnderstandWhatAReferralMeansAndWhatComes => {
                "the child can understand what a referral means and what comes of it"
            }
            Self::TheChildCannotBeKeptFromAParentWhoMayBeHostileOr => {
                "the child cannot be kept from a parent who may be hostile or lay the blame on the child"
            }
            Self::TheChildDoesNotAttendTheCoreGroup => {
                "the child does not attend the core group"
            }
            Self::TheChildHasAChildProtectionPlan => {
                "the child has a child protection plan"
            }
            Self::TheChildHasBecomeLookedAfterUnderSection20 => {
                "the child has become looked after under section 20"
            }
            Self::TheChildHasHadNoRelevantContactWithThreeAgenciesAs => {
                "the child has had no relevant contact with three agencies, as before a birth"
            }
            Self::TheChildIsAccommodatedUnderSection20AndTheParentsHave => {
                "the child is accommodated under section 20, and the parents have abandoned the child or cannot consent for physical or mental reasons"
            }
            Self::TheChildIsAnInPatient => "the child is an in-patient",
            Self::TheChildIsFoundNotToBeRegistered => {
                "the child is found not to be registered"
            }
            Self::TheChildIsHarmedOrARiskOfNeglectOrHarmCausesConcern => {
                "the child is harmed, or a risk of neglect or harm causes concern"
            }
            Self::TheChildIsInNeed => "the child is in need",
            Self::TheChildIsItsWard => "the child is its ward",
            Self::TheChildIsLookedAfterUnderACareOrder => {
                "the child is looked after under a care order"
            }
            Self::TheChildIsLookedAfterUnderSection20AndAParentHas => {
                "the child is looked after under section 20 and a parent has generally consented to medical treatment"
            }
            Self::TheChildIsNotSufferingSignificantHarmAndIsNotLikely => {
                "the child is not suffering significant harm and is not likely to"
            }
            Self::TheChildIsToBeDischargedHomeFromHospital => {
                "the child is to be discharged home from hospital"
            }
            Self::TheChildLivesInAResidentialEstablishmentThatIs => {
                "the child lives in a residential establishment that is inspected"
            }
            Self::TheChildMayHaveToBeRemovedTheParentsOrChildDoNotOr => {
                "the child may have to be removed, the parents or child do not or no longer cooperate with the plan, or circumstances changed or were unforeseen"
            }
            Self::TheChildNeedsHelpToPromoteWelfareThoughNotAPlan => {
                "the child needs help to promote welfare, though not a plan"
            }
            Self::TheChildSeemsToNeedMedicalAttentionUrgently => {
                "the child seems to need medical attention urgently"
            }
            Self::TheChildUnderstandsEnoughToDecideFullyInformed => {
                "the child understands enough to decide fully informed"
            }
            Self::TheChildWasLookedAfterAndHasReturnedHome => {
                "the child was looked after and has returned home"
            }
            Self::TheChildsAgeAndUnderstandingAreSufficientUnderThe => {
                "the child's age and understanding are sufficient under the Fraser guidelines"
            }
            Self::TheChildsCircumstancesAreAboutToChangeForExampleBy => {
                "the child's circumstances are about to change, for example by discharge from hospital"
            }
            Self::TheCircumstancesAreExceptional => "the circumstances are exceptional",
            Self::TheCircumstancesAreExceptionalAndItIsTheLastResortThe => {
                "the circumstances are exceptional and it is the last resort, the time not being enough for an emergency protection order, or the child's immediate safety being the reason"
            }
            Self::TheCircumstancesAreExceptionalSuchAsFabricatedOrInduced => {
                "the circumstances are exceptional, such as fabricated or induced illness"
            }
            Self::TheCircumstancesCallForIt => "the circumstances call for it",
            Self::TheConferenceIsDelayed => "the conference is delayed",
            Self::TheConferenceIsInquorateAndTheChairHasEnough => {
                "the conference is inquorate and the chair has enough information"
            }
            Self::TheConsentBelongsToADirectionThatItAttachedToAChild => {
                "the consent belongs to a direction that it attached to a child assessment order, an interim care order or an emergency protection order"
            }
            Self::TheLevelOfRiskCausesSeriousConcern => {
                "the level of risk causes serious concern"
            }
            Self::TheLocalAuthorityConsentsUnderACareOrder => {
                "the local authority consents under a care order"
            }
            Self::TheLocalAuthorityDecidesToProvideThem => {
                "the local authority decides to provide them"
            }
            Self::TheLocalAuthorityLooksAfterTheChild => {
                "the local authority looks after the child"
            }
            Self::TheMemberKnowsThatSomethingHardOrDistressingForThe => {
                "the member knows that something hard or distressing for the parent will be shared"
            }
            Self::TheMemberOfThePublicMayDropOutBeforeSayingEnough => {
                "the member of the public may drop out before saying enough"
            }
            Self::TheNonRecentAbuseTurnsOutToBePartOfAWiderSettingOf => {
                "the non-recent abuse turns out to be part of a wider setting of abuse, institutional or organised"
            }
            Self::TheParentAttendedOnlyAPartBecauseOfExclusion => {
                "the parent attended only a part because of exclusion"
            }
            Self::TheParentOrCarerAttendedOnlyAPartBecauseOfExclusion => {
                "the parent or carer attended only a part because of exclusion"
            }
            Self::TheParentsRefuse => "the parents refuse",
            Self::TheParentsWereAskedToLeave => "the parents were asked to leave",
            Self::ThePlanDidNotAcceptWhatTheParentsPrefer => {
                "the plan did not accept what the parents prefer"
            }
            Self::ThePoliceAndChildrensSocialCareAgreeThatCircumstances => {
                "the police and children's social care agree that circumstances are exceptional"
            }
            Self::ThePoliceEnterTheHomeUnderTheirPowers => {
                "the police enter the home under their powers"
            }
            Self::ThePoliceInvestigateAParentActivelyOrHaveOneOnBail => {
                "the police investigate a parent actively, or have one on bail"
            }
            Self::TheProfessionalBelievesThatAParentShouldBeExcludedOn => {
                "the professional believes that a parent should be excluded on these criteria"
            }
            Self::TheProfessionalBelievesThatTheChildNeedsAPlanToStay => {
                "the professional believes that the child needs a plan to stay safe, or is not at risk and better helped by a child in need plan or another service"
            }
            Self::TheProfessionalDoubtsTheParentsCapacityToCareAnd => {
                "the professional doubts the parent's capacity to care, and considers that the child is being harmed or likely to be"
            }
            Self::TheReferralIsAccepted => "the referral is accepted",
            Self::TheReferrerIsAMemberOfThePublic => {
                "the referrer is a member of the public"
            }
            Self::TheReferrerIsKnown => "the referrer is known",
            Self::TheThresholdForSuchEnquiriesIsMet => {
                "the threshold for such enquiries is met"
            }
            Self::ThereAreCareProceedings => "there are care proceedings",
            Self::ThereAreCriminalProceedings => "there are criminal proceedings",
            Self::ThereAreGroundsToDoubtTheChildsMentalHealth => {
                "there are grounds to doubt the child's mental health"
            }
            Self::ThereAreLinksToAForeignCountry => {
                "there are links to a foreign country"
            }
            Self::ThereAreSignificantMedicalImplicationsOrAPaediatric => {
                "there are significant medical implications, or a paediatric examination was made or may be needed"
            }
            Self::ThereIsEnoughInformation => "there is enough information",
            Self::ThereIsOne => "there is one",
            Self::ThereIsReasonableCauseToConsiderSection47Enquiries => {
                "there is reasonable cause to consider section 47 enquiries"
            }
            Self::ThereMayBeConflictBetweenThem => "there may be conflict between them",
            Self::TheyAreActuallyInvolvedInTheChildsSituation => {
                "they are actually involved in the child's situation"
            }
            Self::TheyHaveNoInvitationToTheConferenceOrNoWishToAttend => {
                "they have no invitation to the conference or no wish to attend"
            }
            Self::ThisMightPutAChildAtRiskOfHarmOrPutAnEnquiryIn => {
                "this might put a child at risk of harm, or put an enquiry in jeopardy"
            }
            Self::UnableToAttendTheConference => "unable to attend the conference",
            Self::UnableToAttendTheCoreGroup => "unable to attend the core group",
            Self::UnavoidablyUnableToAttendAConference => {
                "unavoidably unable to attend a conference"
            }
            Self::WhatTheChildWishesConflictsWithTheParentsViews => {
                "what the child wishes conflicts with the parents' views"
            }
        }
    }

    /// Its title, as people read it.
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
            Self::AChildReportsSignificantHarmSufferedOrDoneToOthers => {
                "a child reports significant harm, suffered or done to others"
            }
            Self::AConferenceIsBeingConvened => "a conference is being convened",
            Self::ACourtGrantsACareOrder => "a court grants a care order",
            Self::ACourtOrdersIt => "a court orders it",
            Self::ACourtReturnsAChildInCareToParentsOrCarersAgainst => {
                "a court returns a child in care to parents or carers against what the authority recommends"
            }
            Self::AForensicMedicalExaminerAndAPaediatricianOrTwo => {
                "a forensic medical examiner and a paediatrician, or two paediatricians, examine together"
            }
            Self::AHospitalOrChildDevelopmentTeamGivesTheChildServices => {
                "a hospital or child development team gives the child services"
            }
            Self::AParentIsALookedAfterChild => "a parent is a looked-after child",
            Self::APreBirthAssessmentGivesConcernThatSignificantHarmMay => {
                "a pre-birth assessment gives concern that significant harm may threaten the unborn child"
            }
            Self::AProfessionalRequestsItAndASeniorManagerOrANamedOr => {
                "a professional requests it, and a senior manager or a named or designated professional supports the request"
            }
            Self::ASchoolAgeChildIsFoundNotToAttendAny => {
                "a school-age child is found not to attend any"
            }
            Self::AWrittenReportIsPrepared => "a written report is prepared",
            Self::AccessToTheAdvocacyServiceIsDenied => {
                "access to the advocacy service is denied"
            }
            Self::AccessToTheAdvocacyServiceIsDeniedForWantOfAParents => {
                "access to the advocacy service is denied for want of a parent's consent"
            }
            Self::AdultSocialCareOrHealthServicesKnowTheParent => {
                "adult social care or health services know the parent"
            }
            Self::AgeAndUnderstandingAreSufficient => {
                "age and understanding are sufficient"
            }
            Self::AgenciesDisagreeAboutTheDecisionToHoldTheConference => {
                "agencies disagree about the decision to hold the conference"
            }
            Self::AgreedOtherwise => "agreed otherwise",
            Self::AnAgreedTaskIsNotPossible => "an agreed task is not possible",
            Self::AnEarlyHelpOrCommonAssessmentWasMadeBefore => {
                "an early help or common assessment was made before"
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
            Self::AnotherAuthorityIsToMakeTheEnquiryBySpecific => {
                "another authority is to make the enquiry by specific arrangement"
            }
            Self::AskingForConsentMayInItselfPutTheUnbornChildsWelfare => {
                "asking for consent may in itself put the unborn child's welfare at risk, as where parents may move away from those who investigate"
            }
            Self::AtLeastOneProfessionalRequestsItWithTheSupportOfA => {
                "at least one professional requests it, with the support of a senior manager or a named or designated professional"
            }
            Self::AtShortNoticeTheLeadSocialWorkerCannotCome => {
                "at short notice the lead social worker cannot come"
            }
            Self::ChairAndFamilyHaveConsentedBeforehand => {
                "chair and family have consented beforehand"
            }
            Self::ChildAndFamilyWouldBenefitFromSupportBySeveral => {
                "child and family would benefit from support by several organisations or agencies, coordinated"
            }
            Self::ChildAndParentsHaveMovedIntoTheArea => {
                "child and parents have moved into the area"
            }
            Self::ChildOrFamilyAreWellKnownToAgenciesOrTheFactsClearly => {
                "child or family are well known to agencies, or the facts clearly call for a section 47 enquiry"
            }
            Self::ChildrenOfTheFamilyOrHouseholdWhichTheChildWillJoin => {
                "children of the family or household which the child will join already have child protection plans"
            }
            Self::ChildrensSocialCareAsksThemTo => "children's social care asks them to",
            Self::ChildrensSocialCareTakesNoFurtherAction => {
                "children's social care takes no further action"
            }
            Self::CircumstancesChange => "circumstances change",
            Self::CircumstancesDoNotLetPermissionBeObtained => {
                "circumstances do not let permission be obtained"
            }
            Self::CriminalProceedingsHaveBegun => "criminal proceedings have begun",
            Self::DecisionsAreMadeAboutSeveralChildrenOfAFamily => {
                "decisions are made about several children of a family"
            }
            Self::DelayWillHarmTheChild => "delay will harm the child",
            Self::DisagreementAmongProfessionalsOrAMemberWhoDoesNotDo => {
                "disagreement among professionals, or a member who does not do their part, hampers the plan"
            }
            Self::ExclusionIsJustifiedAs73Describes => {
                "exclusion is justified as 7.3 describes"
            }
            Self::FurtherSupportIsRequired => "further support is required",
            Self::InExceptionalCircumstancesConfidentialInformationCannotBe => {
                "in exceptional circumstances confidential information cannot be shared with child or parents beforehand"
            }
            Self::InterestsConflict => "interests conflict",
            Self::ItBecomesApparentThat45WorkingDaysHaveToBeExtended => {
                "it becomes apparent that 45 working days have to be extended"
            }
            Self::ItBecomesClearDuringTheConferenceThatTheirPresence => {
                "it becomes clear during the conference that their presence would seriously impair it"
            }
            Self::ItBecomesClearToTheChairInPlanningThatChildrenAnd => {
                "it becomes clear to the chair in planning that children and parents may have a conflict of interest"
            }
            Self::ItExceeds45WorkingDays => "it exceeds 45 working days",
            Self::ItFindsConcernsAndCareProceedingsAreNotBegun => {
                "it finds concerns, and care proceedings are not begun"
            }
            Self::ItHasToBeConsideredWhetherAMultiAgencyPlanIsRequired => {
                "it has to be considered whether a multi-agency plan is required"
            }
            Self::ItIsAgreedOtherwise => "it is agreed otherwise",
            Self::ItIsAnIsolatedIncidentWithoutInjuryWithinTheFamilyFor => {
                "it is an isolated incident without injury, within the family for example"
            }
            Self::ItIsDecidedThatSignificantHarmIsLikelyAndAPlanNeeded => {
                "it is decided that significant harm is likely and a plan needed"
            }
            Self::ItIsDecidedThatTheChildAttends => {
                "it is decided that the child attends"
            }
            Self::ItIsDecidedThatTheChildDoesNotAttendOrTakesPartWith => {
                "it is decided that the child does not attend, or takes part with restrictions"
            }
            Self::ItIsHeldByTelephone => "it is held by telephone",
            Self::ItIsLikelyToPrejudiceTheChildsWelfare => {
                "it is likely to prejudice the child's welfare"
            }
            Self::ItIsLikelyToPrejudiceTheChildsWelfareOrTheSafetyOf => {
                "it is likely to prejudice the child's welfare, or the safety of somebody else at the conference"
            }
            Self::ItIsNotPossibleForTheOfficerToChairTheConference => {
                "it is not possible for the officer to chair the conference"
            }
            Self::ItIsNotResolvedOrTheDiscussionsRaiseSignificantPolicy => {
                "it is not resolved, or the discussions raise significant policy issues"
            }
            Self::ItIsSatisfiedThatSignificantHarmIsSufferedOrLikelyAnd => {
                "it is satisfied that significant harm is suffered or likely, and comes from care or control by parents that is not adequate"
            }
            Self::ItIsTheFirstCoreGroupMeeting => "it is the first core group meeting",
            Self::ItWasDecidedOtherwiseBecauseTellingThemMayPutAPolice => {
                "it was decided otherwise because telling them may put a police investigation at risk, or the child at risk of significant harm"
            }
            Self::ItWasMadeByWordOfMouthOrByTelephone => {
                "it was made by word of mouth or by telephone"
            }
            Self::ItWouldCauseUndueDelay => "it would cause undue delay",
            Self::LocalProtocolsSpecifyTheCaseAsComplex => {
                "local protocols specify the case as complex"
            }
            Self::MedicalAdviceSuggestsRarelyThatItMayHarmTheHealthOf => {
                "medical advice suggests, rarely, that it may harm the health of the unborn baby or the mother"
            }
            Self::MultiAgencyWorkHasToGoOn => "multi-agency work has to go on",
            Self::NeitherNoticeNorAColleagueIsPossible => {
                "neither notice nor a colleague is possible"
            }
            Self::NoAcknowledgementCameWithinThreeWorkingDays => {
                "no acknowledgement came within three working days"
            }
            Self::NoAgreementIsReached => "no agreement is reached",
            Self::NoDecisionCameWithinThreeWorkingDays => {
                "no decision came within three working days"
            }
            Self::NoForensicMedicalExaminerIsAvailableAndOneOfTheTwo => {
                "no forensic medical examiner is available and one of the two has forensic training"
            }
            Self::NobodyCouldGetToSeeTheChildForWhateverReasonOnTwo => {
                "nobody could get to see the child, for whatever reason, on two home visits in close succession"
            }
            Self::NothingShowsAChangeInTheChildsSafetyAndWelfare => {
                "nothing shows a change in the child's safety and welfare"
            }
            Self::OneOfThemHasASensoryDisabilityOrFirstSpeaksAnother => {
                "one of them has a sensory disability, or first speaks another language than English"
            }
            Self::OneOfTheseGroundsIsThere => "one of these grounds is there",
            Self::OtherOperationalCommitmentsOfTheServicesRequireIt => {
                "other operational commitments of the services require it"
            }
            Self::ParentalPermissionIsNotObtained => {
                "parental permission is not obtained"
            }
            Self::ParentsDoNotWishToAttend => "parents do not wish to attend",
            Self::ParentsOrChildBringAnAdvocateOrSupporter => {
                "parents or child bring an advocate or supporter"
            }
            Self::ParentsOrChildDoNotWishToAttend => {
                "parents or child do not wish to attend"
            }
            Self::ParticularNeedsAreIdentifiedAtAnyStage => {
                "particular needs are identified at any stage"
            }
            Self::PermissionIsNotSought => "permission is not sought",
            Self::PhotographsAreNeeded => "photographs are needed",
            Self::PolicePowersOfProtectionAreUsed => {
                "police powers of protection are used"
            }
            Self::ProfessionalsAreConcernedThatTheChildMayBeAVictimOf => {
                "professionals are concerned that the child may be a victim of modern slavery or trafficking"
            }
            Self::ProfessionalsAreConcernedThatTheChildMayHaveBeen => {
                "professionals are concerned that the child may have been radicalised"
            }
            Self::ProtectingAChildMakesItNecessary => {
                "protecting a child makes it necessary"
            }
            Self::RemovalIsRequired => "removal is required",
            Self::SafeguardingTheChildUrgentlyRequiresASignificantChange => {
                "safeguarding the child urgently requires a significant change"
            }
            Self::Section47EnquiriesAreFrustratedSinceSomebodyWith => {
                "section 47 enquiries are frustrated since somebody with authority to seek access to the child is refused it unreasonably, and the applicant believes with reasonable cause that access is urgently needed"
            }
            Self::SeekingAgreementIsLikelyToPutTheChildAtRiskOf => {
                "seeking agreement is likely to put the child at risk of significant harm, by delay or what parents do, or to lead to a risk of losing evidence"
            }
            Self::SeekingItMayPutAChildAtRiskOfSignificantHarm => {
                "seeking it may put a child at risk of significant harm"
            }
            Self::SignificantHarmIsConsideredToBeHappening => {
                "significant harm is considered to be happening"
            }
            Self::SignificantHarmIsLikelyAtOnceOrThereIsACrime => {
                "significant harm is likely at once, or there is a crime"
            }
            Self::SupportForTheBabysCareMayBeNeededOrSignificantHarm => {
                "support for the baby's care may be needed, or significant harm may threaten the baby"
            }
            Self::TellingThemWouldUndermineACriminalInvestigationOrPut => {
                "telling them would undermine a criminal investigation, or put the child at risk of significant harm"
            }
            Self::ThatIsAppropriate => "that is appropriate",
            Self::ThatPersonHasTheCapacity => "that person has the capacity",
            Self::ThatPersonHasTheSkillsAndEquipmentItTakes => {
                "that person has the skills and equipment it takes"
            }
            Self::ThatRepresentativeRequestsIt => "that representative requests it",
            Self::ThatWouldAffectTheChildsSafetyAndWelfare => {
                "that would affect the child's safety and welfare"
            }
            Self::TheAdvocateHasConcernsAboutTheChild => {
                "the advocate has concerns about the child"
            }
            Self::TheAssessmentEndsWithChildrensSocialCareStayingInvolved => {
                "the assessment ends with children's social care staying involved"
            }
            Self::TheAuthorityIsEssexCountyCouncil => {
                "the authority is Essex County Council"
            }
            Self::TheCarePlanHasTheChildStayWithTheFamilyOfOriginOr => {
                "the care plan has the child stay with the family of origin or return to it"
            }
            Self::TheCaseIsAcuteFromTheOutsetOrAChronicOneDoesNot => {
                "the case is acute from the outset, or a chronic one does not improve"
            }
            Self::TheCaseIsJudgedLessSeriousAfterDiscussionOrPreliminary => {
                "the case is judged less serious after discussion or preliminary work"
            }
            Self::TheChairConsents => "the chair consents",
            Self::TheChairDecidedBeforeTheConference => {
                "the chair decided before the conference"
            }
            Self::TheChildAttendsTheConference => "the child attends the conference",
            Self::TheChildAttendsTheConferenceAndConsents => {
                "the child attends the conference and consents"
            }
            Self::TheChildBecomesLookedAfter => "the child becomes looked after",
            Self::TheChildCanUnderstandWhatAReferralMeansAndWhatComes => {
                "the child can understand what a referral means and what comes of it"
            }
            Self::TheChildCannotBeKeptFromAParentWhoMayBeHostileOr => {
                "the child cannot be kept from a parent who may be hostile or lay the blame on the child"
            }
            Self::TheChildDoesNotAttendTheCoreGroup => {
                "the child does not attend the core group"
            }
            Self::TheChildHasAChildProtectionPlan => {
                "the child has a child protection plan"
            }
            Self::TheChildHasBecomeLookedAfterUnderSection20 => {
                "the child has become looked after under section 20"
            }
            Self::TheChildHasHadNoRelevantContactWithThreeAgenciesAs => {
                "the child has had no relevant contact with three agencies, as before a birth"
            }
            Self::TheChildIsAccommodatedUnderSection20AndTheParentsHave => {
                "the child is accommodated under section 20, and the parents have abandoned the child or cannot consent for physical or mental reasons"
            }
            Self::TheChildIsAnInPatient => "the child is an in-patient",
            Self::TheChildIsFoundNotToBeRegistered => {
                "the child is found not to be registered"
            }
            Self::TheChildIsHarmedOrARiskOfNeglectOrHarmCausesConcern => {
                "the child is harmed, or a risk of neglect or harm causes concern"
            }
            Self::TheChildIsInNeed => "the child is in need",
            Self::TheChildIsItsWard => "the child is its ward",
            Self::TheChildIsLookedAfterUnderACareOrder => {
                "the child is looked after under a care order"
            }
            Self::TheChildIsLookedAfterUnderSection20AndAParentHas => {
                "the child is looked after under section 20 and a parent has generally consented to medical treatment"
            }
            Self::TheChildIsNotSufferingSignificantHarmAndIsNotLikely => {
                "the child is not suffering significant harm and is not likely to"
            }
            Self::TheChildIsToBeDischargedHomeFromHospital => {
                "the child is to be discharged home from hospital"
            }
            Self::TheChildLivesInAResidentialEstablishmentThatIs => {
                "the child lives in a residential establishment that is inspected"
            }
            Self::TheChildMayHaveToBeRemovedTheParentsOrChildDoNotOr => {
                "the child may have to be removed, the parents or child do not or no longer cooperate with the plan, or circumstances changed or were unforeseen"
            }
            Self::TheChildNeedsHelpToPromoteWelfareThoughNotAPlan => {
                "the child needs help to promote welfare, though not a plan"
            }
            Self::TheChildSeemsToNeedMedicalAttentionUrgently => {
                "the child seems to need medical attention urgently"
            }
            Self::TheChildUnderstandsEnoughToDecideFullyInformed => {
                "the child understands enough to decide fully informed"
            }
            Self::TheChildWasLookedAfterAndHasReturnedHome => {
                "the child was looked after and has returned home"
            }
            Self::TheChildsAgeAndUnderstandingAreSufficientUnderThe => {
                "the child's age and understanding are sufficient under the Fraser guidelines"
            }
            Self::TheChildsCircumstancesAreAboutToChangeForExampleBy => {
                "the child's circumstances are about to change, for example by discharge from hospital"
            }
            Self::TheCircumstancesAreExceptional => "the circumstances are exceptional",
            Self::TheCircumstancesAreExceptionalAndItIsTheLastResortThe => {
                "the circumstances are exceptional and it is the last resort, the time not being enough for an emergency protection order, or the child's immediate safety being the reason"
            }
            Self::TheCircumstancesAreExceptionalSuchAsFabricatedOrInduced => {
                "the circumstances are exceptional, such as fabricated or induced illness"
            }
            Self::TheCircumstancesCallForIt => "the circumstances call for it",
            Self::TheConferenceIsDelayed => "the conference is delayed",
            Self::TheConferenceIsInquorateAndTheChairHasEnough => {
                "the conference is inquorate and the chair has enough information"
            }
            Self::TheConsentBelongsToADirectionThatItAttachedToAChild => {
                "the consent belongs to a direction that it attached to a child assessment order, an interim care order or an emergency protection order"
            }
            Self::TheLevelOfRiskCausesSeriousConcern => {
                "the level of risk causes serious concern"
            }
            Self::TheLocalAuthorityConsentsUnderACareOrder => {
                "the local authority consents under a care order"
            }
            Self::TheLocalAuthorityDecidesToProvideThem => {
                "the local authority decides to provide them"
            }
            Self::TheLocalAuthorityLooksAfterTheChild => {
                "the local authority looks after the child"
            }
            Self::TheMemberKnowsThatSomethingHardOrDistressingForThe => {
                "the member knows that something hard or distressing for the parent will be shared"
            }
            Self::TheMemberOfThePublicMayDropOutBeforeSayingEnough => {
                "the member of the public may drop out before saying enough"
            }
            Self::TheNonRecentAbuseTurnsOutToBePartOfAWiderSettingOf => {
                "the non-recent abuse turns out to be part of a wider setting of abuse, institutional or organised"
            }
            Self::TheParentAttendedOnlyAPartBecauseOfExclusion => {
                "the parent attended only a part because of exclusion"
            }
            Self::TheParentOrCarerAttendedOnlyAPartBecauseOfExclusion => {
                "the parent or carer attended only a part because of exclusion"
            }
            Self::TheParentsRefuse => "the parents refuse",
            Self::TheParentsWereAskedToLeave => "the parents were asked to leave",
            Self::ThePlanDidNotAcceptWhatTheParentsPrefer => {
                "the plan did not accept what the parents prefer"
            }
            Self::ThePoliceAndChildrensSocialCareAgreeThatCircumstances => {
                "the police and children's social care agree that circumstances are exceptional"
            }
            Self::ThePoliceEnterTheHomeUnderTheirPowers => {
                "the police enter the home under their powers"
            }
            Self::ThePoliceInvestigateAParentActivelyOrHaveOneOnBail => {
                "the police investigate a parent actively, or have one on bail"
            }
            Self::TheProfessionalBelievesThatAParentShouldBeExcludedOn => {
                "the professional believes that a parent should be excluded on these criteria"
            }
            Self::TheProfessionalBelievesThatTheChildNeedsAPlanToStay => {
                "the professional believes that the child needs a plan to stay safe, or is not at risk and better helped by a child in need plan or another service"
            }
            Self::TheProfessionalDoubtsTheParentsCapacityToCareAnd => {
                "the professional doubts the parent's capacity to care, and considers that the child is being harmed or likely to be"
            }
            Self::TheReferralIsAccepted => "the referral is accepted",
            Self::TheReferrerIsAMemberOfThePublic => {
                "the referrer is a member of the public"
            }
            Self::TheReferrerIsKnown => "the referrer is known",
            Self::TheThresholdForSuchEnquiriesIsMet => {
                "the threshold for such enquiries is met"
            }
            Self::ThereAreCareProceedings => "there are care proceedings",
            Self::ThereAreCriminalProceedings => "there are criminal proceedings",
            Self::ThereAreGroundsToDoubtTheChildsMentalHealth => {
                "there are grounds to doubt the child's mental health"
            }
            Self::ThereAreLinksToAForeignCountry => {
                "there are links to a foreign country"
            }
            Self::ThereAreSignificantMedicalImplicationsOrAPaediatric => {
                "there are significant medical implications, or a paediatric examination was made or may be needed"
            }
            Self::ThereIsEnoughInformation => "there is enough information",
            Self::ThereIsOne => "there is one",
            Self::ThereIsReasonableCauseToConsiderSection47Enquiries => {
                "there is reasonable cause to consider section 47 enquiries"
            }
            Self::ThereMayBeConflictBetweenThem => "there may be conflict between them",
            Self::TheyAreActuallyInvolvedInTheChildsSituation => {
                "they are actually involved in the child's situation"
            }
            Self::TheyHaveNoInvitationToTheConferenceOrNoWishToAttend => {
                "they have no invitation to the conference or no wish to attend"
            }
            Self::ThisMightPutAChildAtRiskOfHarmOrPutAnEnquiryIn => {
                "this might put a child at risk of harm, or put an enquiry in jeopardy"
            }
            Self::UnableToAttendTheConference => "unable to attend the conference",
            Self::UnableToAttendTheCoreGroup => "unable to attend the core group",
            Self::UnavoidablyUnableToAttendAConference => {
                "unavoidably unable to attend a conference"
            }
            Self::WhatTheChildWishesConflictsWithTheParentsViews => {
                "what the child wishes conflicts with the parents' views"
            }
        }
    }

    /// The one of this name or title; capitals, spaces and hyphens do not matter.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        Some(
            match crate::log::folded(text).as_str() {
                "a care order is in force for the child" => {
                    Self::ACareOrderIsInForceForTheChild
                }
                "a child assessment order was made" => Self::AChildAssessmentOrderWasMade,
                "a child is alleged to have abused another child" => {
                    Self::AChildIsAllegedToHaveAbusedAnotherChild
                }
                "a child reports significant harm, suffered or done to others" => {
                    Self::AChildReportsSignificantHarmSufferedOrDoneToOthers
                }
                "a conference is being convened" => Self::AConferenceIsBeingConvened,
                "a court grants a care order" => Self::ACourtGrantsACareOrder,
                "a court orders it" => Self::ACourtOrdersIt,
                "a court returns a child in care to parents or carers against what the authority recommends" => {
                    Self::ACourtReturnsAChildInCareToParentsOrCarersAgainst
                }
                "a forensic medical examiner and a paediatrician, or two paediatricians, examine together" => {
                    Self::AForensicMedicalExaminerAndAPaediatricianOrTwo
                }
                "a hospital or child development team gives the child services" => {
                    Self::AHospitalOrChildDevelopmentTeamGivesTheChildServices
                }
                "a parent is a looked after child" => Self::AParentIsALookedAfterChild,
                "a pre birth assessment gives concern that significant harm may threaten the unborn child" => {
                    Self::APreBirthAssessmentGivesConcernThatSignificantHarmMay
                }
                "a professional requests it, and a senior manager or a named or designated professional supports the request" => {
                    Self::AProfessionalRequestsItAndASeniorManagerOrANamedOr
                }
                "a school age child is found not to attend any" => {
                    Self::ASchoolAgeChildIsFoundNotToAttendAny
                }
                "a written report is prepared" => Self::AWrittenReportIsPrepared,
                "access to the advocacy service is denied" => {
                    Self::AccessToTheAdvocacyServiceIsDenied
                }
                "access to the advocacy service is denied for want of a parents consent" => {
                    Self::AccessToTheAdvocacyServiceIsDeniedForWantOfAParents
                }
                "adult social care or health services know the parent" => {
                    Self::AdultSocialCareOrHealthServicesKnowTheParent
                }
                "age and understanding are sufficient" => {
                    Self::AgeAndUnderstandingAreSufficient
                }
                "agencies disagree about the decision to hold the conference" => {
                    Self::AgenciesDisagreeAboutTheDecisionToHoldTheConference
                }
                "agreed otherwise" => Self::AgreedOtherwise,
                "an agreed task is not possible" => Self::AnAgreedTaskIsNotPossible,
                "an early help or common assessment was made before" => {
                    Self::AnEarlyHelpOrCommonAssessmentWasMadeBefore
                }
                "an emergency protection order was made or the police used their powers of protection" => {
                    Self::AnEmergencyProtectionOrderWasMadeOrThePoliceUsedTheir
                }
                "an immediate risk to a child is recognised" => {
                    Self::AnImmediateRiskToAChildIsRecognised
                }
                "an initial child protection conference is convened" => {
                    Self::AnInitialChildProtectionConferenceIsConvened
                }
                "another authority is to make the enquiry by specific arrangement" => {
                    Self::AnotherAuthorityIsToMakeTheEnquiryBySpecific
                }
                "asking for consent may in itself put the unborn childs welfare at risk, as where parents may move away from those who investigate" => {
                    Self::AskingForConsentMayInItselfPutTheUnbornChildsWelfare
                }
                "at least one professional requests it, with the support of a senior manager or a named or designated professional" => {
                    Self::AtLeastOneProfessionalRequestsItWithTheSupportOfA
                }
                "at short notice the lead social worker cannot come" => {
                    Self::AtShortNoticeTheLeadSocialWorkerCannotCome
                }
                "chair and family have consented beforehand" => {
                    Self::ChairAndFamilyHaveConsentedBeforehand
                }
                "child and family would benefit from support by several organisations or agencies, coordinated" => {
                    Self::ChildAndFamilyWouldBenefitFromSupportBySeveral
                }
                "child and parents have moved into the area" => {
                    Self::ChildAndParentsHaveMovedIntoTheArea
                }
                "child or family are well known to agencies, or the facts clearly call for a section 47 enquiry" => {
                    Self::ChildOrFamilyAreWellKnownToAgenciesOrTheFactsClearly
                }
                "children of the family or household which the child will join already have child protection plans" => {
                    Self::ChildrenOfTheFamilyOrHouseholdWhichTheChildWillJoin
                }
                "childrens social care asks them to" => {
                    Self::ChildrensSocialCareAsksThemTo
                }
                "childrens social care takes no further action" => {
                    Self::ChildrensSocialCareTakesNoFurtherAction
                }
                "circumstances change" => Self::CircumstancesChange,
                "circumstances do not let permission be obtained" => {
                    Self::CircumstancesDoNotLetPermissionBeObtained
                }
                "criminal proceedings have begun" => Self::CriminalProceedingsHaveBegun,
                "decisions are made about several children of a family" => {
                    Self::DecisionsAreMadeAboutSeveralChildrenOfAFamily
                }
                "delay will harm the child" => Self::DelayWillHarmTheChild,
                "disagreement among professionals, or a member who does not do their part, hampers the plan" => {
                    Self::DisagreementAmongProfessionalsOrAMemberWhoDoesNotDo
                }
                "exclusion is justified as 7.3 describes" => {
                    Self::ExclusionIsJustifiedAs73Describes
                }
                "further support is required" => Self::FurtherSupportIsRequired,
                "in exceptional circumstances confidential information cannot be shared with child or parents beforehand" => {
                    Self::InExceptionalCircumstancesConfidentialInformationCannotBe
                }
                "interests conflict" => Self::InterestsConflict,
                "it becomes apparent that 45 working days have to be extended" => {
                    Self::ItBecomesApparentThat45WorkingDaysHaveToBeExtended
                }
                "it becomes clear during the conference that their presence would seriously impair it" => {
                    Self::ItBecomesClearDuringTheConferenceThatTheirPresence
                }
                "it becomes clear to the chair in planning that children and parents may have a conflict of interest" => {
                    Self::ItBecomesClearToTheChairInPlanningThatChildrenAnd
                }
                "it exceeds 45 working days" => Self::ItExceeds45WorkingDays,
                "it finds concerns, and care proceedings are not begun" => {
                    Self::ItFindsConcernsAndCareProceedingsAreNotBegun
                }
                "it has to be considered whether a multi agency plan is required" => {
                    Self::ItHasToBeConsideredWhetherAMultiAgencyPlanIsRequired
                }
                "it is agreed otherwise" => Self::ItIsAgreedOtherwise,
                "it is an isolated incident without injury, within the family for example" => {
                    Self::ItIsAnIsolatedIncidentWithoutInjuryWithinTheFamilyFor
                }
                "it is decided that significant harm is likely and a plan needed" => {
                    Self::ItIsDecidedThatSignificantHarmIsLikelyAndAPlanNeeded
                }
                "it is decided that the child attends" => {
                    Self::ItIsDecidedThatTheChildAttends
                }
                "it is decided that the child does not attend, or takes part with restrictions" => {
                    Self::ItIsDecidedThatTheChildDoesNotAttendOrTakesPartWith
                }
                "it is held by telephone" => Self::ItIsHeldByTelephone,
                "it is likely to prejudice the childs welfare" => {
                    Self::ItIsLikelyToPrejudiceTheChildsWelfare
                }
                "it is likely to prejudice the childs welfare, or the safety of somebody else at the conference" => {
                    Self::ItIsLikelyToPrejudiceTheChildsWelfareOrTheSafetyOf
                }
                "it is not possible for the officer to chair the conference" => {
                    Self::ItIsNotPossibleForTheOfficerToChairTheConference
                }
                "it is not resolved, or the discussions raise significant policy issues" => {
                    Self::ItIsNotResolvedOrTheDiscussionsRaiseSignificantPolicy
                }
                "it is satisfied that significant harm is suffered or likely, and comes from care or control by parents that is not adequate" => {
                    Self::ItIsSatisfiedThatSignificantHarmIsSufferedOrLikelyAnd
                }
                "it is the first core group meeting" => {
                    Self::ItIsTheFirstCoreGroupMeeting
                }
                "it was decided otherwise because telling them may put a police investigation at risk, or the child at risk of significant harm" => {
                    Self::ItWasDecidedOtherwiseBecauseTellingThemMayPutAPolice
                }
                "it was made by word of mouth or by telephone" => {
                    Self::ItWasMadeByWordOfMouthOrByTelephone
                }
                "it would cause undue delay" => Self::ItWouldCauseUndueDelay,
                "local protocols specify the case as complex" => {
                    Self::LocalProtocolsSpecifyTheCaseAsComplex
                }
                "medical advice suggests, rarely, that it may harm the health of the unborn baby or the mother" => {
                    Self::MedicalAdviceSuggestsRarelyThatItMayHarmTheHealthOf
                }
                "multi agency work has to go on" => Self::MultiAgencyWorkHasToGoOn,
                "neither notice nor a colleague is possible" => {
                    Self::NeitherNoticeNorAColleagueIsPossible
                }
                "no acknowledgement came within three working days" => {
                    Self::NoAcknowledgementCameWithinThreeWorkingDays
                }
                "no agreement is reached" => Self::NoAgreementIsReached,
                "no decision came within three working days" => {
                    Self::NoDecisionCameWithinThreeWorkingDays
                }
                "no forensic medical examiner is available and one of the two has forensic training" => {
                    Self::NoForensicMedicalExaminerIsAvailableAndOneOfTheTwo
                }
                "nobody could get to see the child, for whatever reason, on two home visits in close succession" => {
                    Self::NobodyCouldGetToSeeTheChildForWhateverReasonOnTwo
                }
                "nothing shows a change in the childs safety and welfare" => {
                    Self::NothingShowsAChangeInTheChildsSafetyAndWelfare
                }
                "one of them has a sensory disability, or first speaks another language than english" => {
                    Self::OneOfThemHasASensoryDisabilityOrFirstSpeaksAnother
                }
                "one of these grounds is there" => Self::OneOfTheseGroundsIsThere,
                "other operational commitments of the services require it" => {
                    Self::OtherOperationalCommitmentsOfTheServicesRequireIt
                }
                "parental permission is not obtained" => {
                    Self::ParentalPermissionIsNotObtained
                }
                "parents do not wish to attend" => Self::ParentsDoNotWishToAttend,
                "parents or child bring an advocate or supporter" => {
                    Self::ParentsOrChildBringAnAdvocateOrSupporter
                }
                "parents or child do not wish to attend" => {
                    Self::ParentsOrChildDoNotWishToAttend
                }
                "particular needs are identified at any stage" => {
                    Self::ParticularNeedsAreIdentifiedAtAnyStage
                }
                "permission is not sought" => Self::PermissionIsNotSought,
                "photographs are needed" => Self::PhotographsAreNeeded,
                "police powers of protection are used" => {
                    Self::PolicePowersOfProtectionAreUsed
                }
                "professionals are concerned that the child may be a victim of modern slavery or trafficking" => {
                    Self::ProfessionalsAreConcernedThatTheChildMayBeAVictimOf
                }
                "professionals are concerned that the child may have been radicalised" => {
                    Self::ProfessionalsAreConcernedThatTheChildMayHaveBeen
                }
                "protecting a child makes it necessary" => {
                    Self::ProtectingAChildMakesItNecessary
                }
                "removal is required" => Self::RemovalIsRequired,
                "safeguarding the child urgently requires a significant change" => {
                    Self::SafeguardingTheChildUrgentlyRequiresASignificantChange
                }
                "section 47 enquiries are frustrated since somebody with authority to seek access to the child is refused it unreasonably, and the applicant believes with reasonable cause that access is urgently needed" => {
                    Self::Section47EnquiriesAreFrustratedSinceSomebodyWith
                }
                "seeking agreement is likely to put the child at risk of significant harm, by delay or what parents do, or to lead to a risk of losing evidence" => {
                    Self::SeekingAgreementIsLikelyToPutTheChildAtRiskOf
                }
                "seeking it may put a child at risk of significant harm" => {
                    Self::SeekingItMayPutAChildAtRiskOfSignificantHarm
                }
                "significant harm is considered to be happening" => {
                    Self::SignificantHarmIsConsideredToBeHappening
                }
                "significant harm is likely at once, or there is a crime" => {
                    Self::SignificantHarmIsLikelyAtOnceOrThereIsACrime
                }
                "support for the babys care may be needed, or significant harm may threaten the baby" => {
                    Self::SupportForTheBabysCareMayBeNeededOrSignificantHarm
                }
                "telling them would undermine a criminal investigation, or put the child at risk of significant harm" => {
                    Self::TellingThemWouldUndermineACriminalInvestigationOrPut
                }
                "that is appropriate" => Self::ThatIsAppropriate,
                "that person has the capacity" => Self::ThatPersonHasTheCapacity,
                "that person has the skills and equipment it takes" => {
                    Self::ThatPersonHasTheSkillsAndEquipmentItTakes
                }
                "that representative requests it" => Self::ThatRepresentativeRequestsIt,
                "that would affect the childs safety and welfare" => {
                    Self::ThatWouldAffectTheChildsSafetyAndWelfare
                }
                "the advocate has concerns about the child" => {
                    Self::TheAdvocateHasConcernsAboutTheChild
                }
                "the assessment ends with childrens social care staying involved" => {
                    Self::TheAssessmentEndsWithChildrensSocialCareStayingInvolved
                }
                "the authority is essex county council" => {
                    Self::TheAuthorityIsEssexCountyCouncil
                }
                "the care plan has the child stay with the family of origin or return to it" => {
                    Self::TheCarePlanHasTheChildStayWithTheFamilyOfOriginOr
                }
                "the case is acute from the outset, or a chronic one does not improve" => {
                    Self::TheCaseIsAcuteFromTheOutsetOrAChronicOneDoesNot
                }
                "the case is judged less serious after discussion or preliminary work" => {
                    Self::TheCaseIsJudgedLessSeriousAfterDiscussionOrPreliminary
                }
                "the chair consents" => Self::TheChairConsents,
                "the chair decided before the conference" => {
                    Self::TheChairDecidedBeforeTheConference
                }
                "the child attends the conference" => Self::TheChildAttendsTheConference,
                "the child attends the conference and consents" => {
                    Self::TheChildAttendsTheConferenceAndConsents
                }
                "the child becomes looked after" => Self::TheChildBecomesLookedAfter,
                "the child can understand what a referral means and what comes of it" => {
                    Self::TheChildCanUnderstandWhatAReferralMeansAndWhatComes
                }
                "the child cannot be kept from a parent who may be hostile or lay the blame on the child" => {
                    Self::TheChildCannotBeKeptFromAParentWhoMayBeHostileOr
                }
                "the child does not attend the core group" => {
                    Self::TheChildDoesNotAttendTheCoreGroup
                }
                "the child has a child protection plan" => {
                    Self::TheChildHasAChildProtectionPlan
                }
                "the child has become looked after under section 20" => {
                    Self::TheChildHasBecomeLookedAfterUnderSection20
                }
                "the child has had no relevant contact with three agencies, as before a birth" => {
                    Self::TheChildHasHadNoRelevantContactWithThreeAgenciesAs
                }
                "the child is accommodated under section 20, and the parents have abandoned the child or cannot consent for physical or mental reasons" => {
                    Self::TheChildIsAccommodatedUnderSection20AndTheParentsHave
                }
                "the child is an in patient" => Self::TheChildIsAnInPatient,
                "the child is found not to be registered" => {
                    Self::TheChildIsFoundNotToBeRegistered
                }
                "the child is harmed, or a risk of neglect or harm causes concern" => {
                    Self::TheChildIsHarmedOrARiskOfNeglectOrHarmCausesConcern
                }
                "the child is in need" => Self::TheChildIsInNeed,
                "the child is its ward" => Self::TheChildIsItsWard,
                "the child is looked after under a care order" => {
                    Self::TheChildIsLookedAfterUnderACareOrder
                }
                "the child is looked after under section 20 and a parent has generally consented to medical treatment" => {
                    Self::TheChildIsLookedAfterUnderSection20AndAParentHas
                }
                "the child is not suffering significant harm and is not likely to" => {
                    Self::TheChildIsNotSufferingSignificantHarmAndIsNotLikely
                }
                "the child is to be discharged home from hospital" => {
                    Self::TheChildIsToBeDischargedHomeFromHospital
                }
                "the child lives in a residential establishment that is inspected" => {
                    Self::TheChildLivesInAResidentialEstablishmentThatIs
                }
                "the child may have to be removed, the parents or child do not or no longer cooperate with the plan, or circumstances changed or were unforeseen" => {
                    Self::TheChildMayHaveToBeRemovedTheParentsOrChildDoNotOr
                }
                "the child needs help to promote welfare, though not a plan" => {
                    Self::TheChildNeedsHelpToPromoteWelfareThoughNotAPlan
                }
                "the child seems to need medical attention urgently" => {
                    Self::TheChildSeemsToNeedMedicalAttentionUrgently
                }
                "the child understands enough to decide fully informed" => {
                    Self::TheChildUnderstandsEnoughToDecideFullyInformed
                }
                "the child was looked after and has returned home" => {
                    Self::TheChildWasLookedAfterAndHasReturnedHome
                }
                "the childs age and understanding are sufficient under the fraser guidelines" => {
                    Self::TheChildsAgeAndUnderstandingAreSufficientUnderThe
                }
                "the childs circumstances are about to change, for example by discharge from hospital" => {
                    Self::TheChildsCircumstancesAreAboutToChangeForExampleBy
                }
                "the circumstances are exceptional" => {
                    Self::TheCircumstancesAreExceptional
                }
                "the circumstances are exceptional and it is the last resort, the time not being enough for an emergency protection order, or the childs immediate safety being the reason" => {
                    Self::TheCircumstancesAreExceptionalAndItIsTheLastResortThe
                }
                "the circumstances are exceptional, such as fabricated or induced illness" => {
                    Self::TheCircumstancesAreExceptionalSuchAsFabricatedOrInduced
                }
                "the circumstances call for it" => Self::TheCircumstancesCallForIt,
                "the conference is delayed" => Self::TheConferenceIsDelayed,
                "the conference is inquorate and the chair has enough information" => {
                    Self::TheConferenceIsInquorateAndTheChairHasEnough
                }
                "the consent belongs to a direction that it attached to a child assessment order, an interim care order or an emergency protection order" => {
                    Self::TheConsentBelongsToADirectionThatItAttachedToAChild
                }
                "the level of risk causes serious concern" => {
                    Self::TheLevelOfRiskCausesSeriousConcern
                }
                "the local authority consents under a care order" => {
                    Self::TheLocalAuthorityConsentsUnderACareOrder
                }
                "the local authority decides to provide them" => {
                    Self::TheLocalAuthorityDecidesToProvideThem
                }
                "the local authority looks after the child" => {
                    Self::TheLocalAuthorityLooksAfterTheChild
                }
                "the member knows that something hard or distressing for the parent will be shared" => {
                    Self::TheMemberKnowsThatSomethingHardOrDistressingForThe
                }
                "the member of the public may drop out before saying enough" => {
                    Self::TheMemberOfThePublicMayDropOutBeforeSayingEnough
                }
                "the non recent abuse turns out to be part of a wider setting of abuse, institutional or organised" => {
                    Self::TheNonRecentAbuseTurnsOutToBePartOfAWiderSettingOf
                }
                "the parent attended only a part because of exclusion" => {
                    Self::TheParentAttendedOnlyAPartBecauseOfExclusion
                }
                "the parent or carer attended only a part because of exclusion" => {
                    Self::TheParentOrCarerAttendedOnlyAPartBecauseOfExclusion
                }
                "the parents refuse" => Self::TheParentsRefuse,
                "the parents were asked to leave" => Self::TheParentsWereAskedToLeave,
                "the plan did not accept what the parents prefer" => {
                    Self::ThePlanDidNotAcceptWhatTheParentsPrefer
                }
                "the police and childrens social care agree that circumstances are exceptional" => {
                    Self::ThePoliceAndChildrensSocialCareAgreeThatCircumstances
                }
                "the police enter the home under their powers" => {
                    Self::ThePoliceEnterTheHomeUnderTheirPowers
                }
                "the police investigate a parent actively, or have one on bail" => {
                    Self::ThePoliceInvestigateAParentActivelyOrHaveOneOnBail
                }
                "the professional believes that a parent should be excluded on these criteria" => {
                    Self::TheProfessionalBelievesThatAParentShouldBeExcludedOn
                }
                "the professional believes that the child needs a plan to stay safe, or is not at risk and better helped by a child in need plan or another service" => {
                    Self::TheProfessionalBelievesThatTheChildNeedsAPlanToStay
                }
                "the professional doubts the parents capacity to care, and considers that the child is being harmed or likely to be" => {
                    Self::TheProfessionalDoubtsTheParentsCapacityToCareAnd
                }
                "the referral is accepted" => Self::TheReferralIsAccepted,
                "the referrer is a member of the public" => {
                    Self::TheReferrerIsAMemberOfThePublic
                }
                "the referrer is known" => Self::TheReferrerIsKnown,
                "the threshold for such enquiries is met" => {
                    Self::TheThresholdForSuchEnquiriesIsMet
                }
                "there are care proceedings" => Self::ThereAreCareProceedings,
                "there are criminal proceedings" => Self::ThereAreCriminalProceedings,
                "there are grounds to doubt the childs mental health" => {
                    Self::ThereAreGroundsToDoubtTheChildsMentalHealth
                }
                "there are links to a foreign country" => {
                    Self::ThereAreLinksToAForeignCountry
                }
                "there are significant medical implications, or a paediatric examination was made or may be needed" => {
                    Self::ThereAreSignificantMedicalImplicationsOrAPaediatric
                }
                "there is enough information" => Self::ThereIsEnoughInformation,
                "there is one" => Self::ThereIsOne,
                "there is reasonable cause to consider section 47 enquiries" => {
                    Self::ThereIsReasonableCauseToConsiderSection47Enquiries
                }
                "there may be conflict between them" => {
                    Self::ThereMayBeConflictBetweenThem
                }
                "they are actually involved in the childs situation" => {
                    Self::TheyAreActuallyInvolvedInTheChildsSituation
                }
                "they have no invitation to the conference or no wish to attend" => {
                    Self::TheyHaveNoInvitationToTheConferenceOrNoWishToAttend
                }
                "this might put a child at risk of harm, or put an enquiry in jeopardy" => {
                    Self::ThisMightPutAChildAtRiskOfHarmOrPutAnEnquiryIn
                }
                "unable to attend the conference" => Self::UnableToAttendTheConference,
                "unable to attend the core group" => Self::UnableToAttendTheCoreGroup,
                "unavoidably unable to attend a conference" => {
                    Self::UnavoidablyUnableToAttendAConference
                }
                "what the child wishes conflicts with the parents views" => {
                    Self::WhatTheChildWishesConflictsWithTheParentsViews
                }
                _ => return None,
            },
        )
    }
}

impl Circumstance {
    /// Whether it holds, as far as a person has said so.
    #[must_use]
    pub fn holds(self, timeline: &crate::timeline::Timeline) -> Truth {
        Truth::judged(timeline.circumstances.get(&self).copied(), self.title())
    }
}
