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
    /// The originating authority accommodates the child under section 20
    #[serde(rename = "accommodated-by-originating")]
    pub accommodated_by_originating: Option<bool>,
    /// The child's age in years
    #[serde(rename = "age")]
    pub age: Option<u32>,
    /// The allegation is against staff
    #[serde(rename = "allegation-against-staff")]
    pub allegation_against_staff: Option<bool>,
    /// The case is open, with an allocated social worker
    #[serde(rename = "allocated-case")]
    pub allocated_case: Option<bool>,
    /// The child has come back before the date of the meeting
    #[serde(rename = "back-before-the-meeting")]
    pub back_before_the_meeting: Option<bool>,
    /// The originating authority has a care order, full or interim, on the child
    #[serde(rename = "care-order-in-originating")]
    pub care_order_in_originating: Option<bool>,
    /// Other agencies are spoken to about the referral, by decision of the manager, while parents do not
    /// know or did not agree
    #[serde(rename = "checks-without-parents")]
    pub checks_without_parents: Option<bool>,
    /// Criminal investigations are running
    #[serde(rename = "criminal-investigation-is-running")]
    pub criminal_investigation_is_running: Option<bool>,
    /// The child contravened a ban that a curfew notice imposed
    #[serde(rename = "curfew-contravened")]
    pub curfew_contravened: Option<bool>,
    /// The death is unexpected, or its cause is uncertain
    #[serde(rename = "death-unexpected")]
    pub death_unexpected: Option<bool>,
    /// The emergency step is planned
    #[serde(rename = "emergency-action-is-planned")]
    pub emergency_action_is_planned: Option<bool>,
    /// The child needs emergency medical treatment
    #[serde(rename = "emergency-treatment-is-needed")]
    pub emergency_treatment_is_needed: Option<bool>,
    /// Holding it that day is needed to ensure forensic evidence
    #[serde(rename = "evidence-needs-the-same-day")]
    pub evidence_needs_the_same_day: Option<bool>,
    /// Challenges in the family contribute to the harm significantly
    #[serde(rename = "family-contributes")]
    pub family_contributes: Option<bool>,
    /// An expectant mother or a family is missing, and not traced yet
    #[serde(rename = "family-is-missing")]
    pub family_is_missing: Option<bool>,
    /// The family moves so often that the child's welfare cannot be watched over adequately
    #[serde(rename = "frequent-moves")]
    pub frequent_moves: Option<bool>,
    /// The primary source of significant harm is outside the family
    #[serde(rename = "harm-from-outside")]
    pub harm_from_outside: Option<bool>,
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
    /// The child is in need and has services, and is neither looked after nor has a child protection plan
    #[serde(rename = "in-need-without-plan")]
    pub in_need_without_plan: Option<bool>,
    /// The child is to be interviewed
    #[serde(rename = "interview-is-planned")]
    pub interview_is_planned: Option<bool>,
    /// The enquiry is joint with the police
    #[serde(rename = "joint-enquiry")]
    pub joint_enquiry: Option<bool>,
    /// The child lives at home
    #[serde(rename = "lives-at-home")]
    pub lives_at_home: Option<bool>,
    /// The child moves between London and the Eastern region
    #[serde(rename = "london-move")]
    pub london_move: Option<bool>,
    /// The authority looks after the child
    #[serde(rename = "looked-after")]
    pub looked_after: Option<bool>,
    /// The child is possibly in need (section 17)
    #[serde(rename = "may-be-in-need")]
    pub may_be_in_need: Option<bool>,
    /// The injury is minor
    #[serde(rename = "minor-injury")]
    pub minor_injury: Option<bool>,
    /// Significant harm to the missing child, or its likelihood, causes concern
    #[serde(rename = "missing-child-may-be-harmed")]
    pub missing_child_may_be_harmed: Option<bool>,
    /// The expectant mother is a child herself
    #[serde(rename = "mother-is-a-child")]
    pub mother_is_a_child: Option<bool>,
    /// The plan foresees a move out of the authority for a limited time
    #[serde(rename = "move-for-limited-time")]
    pub move_for_limited_time: Option<bool>,
    /// Children's social care knows of the move in advance
    #[serde(rename = "move-known-in-advance")]
    pub move_known_in_advance: Option<bool>,
    /// The originating authority did not know of the move before it happened
    #[serde(rename = "move-was-unknown")]
    pub move_was_unknown: Option<bool>,
    /// The child has moved already
    #[serde(rename = "moved-already")]
    pub moved_already: Option<bool>,
    /// The child, who has a plan, has moved in from another authority to stay
    #[serde(rename = "moved-in-with-plan")]
    pub moved_in_with_plan: Option<bool>,
    /// The notice of the move came after it
    #[serde(rename = "notice-came-after-the-move")]
    pub notice_came_after_the_move: Option<bool>,
    /// The concern is of organised abuse
    #[serde(rename = "organised-abuse")]
    pub organised_abuse: Option<bool>,
    /// The allegation comes in outside office hours and requires attention at once
    #[serde(rename = "out-of-office-hours")]
    pub out_of_office_hours: Option<bool>,
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
    /// The looked-after child is placed outside the responsible authority's area
    #[serde(rename = "placed-out-of-area")]
    pub placed_out_of_area: Option<bool>,
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
    /// The child or family receives services from the originating authority's children's social care
    #[serde(rename = "receives-services")]
    pub receives_services: Option<bool>,
    /// The family relocates because of risk from another person
    #[serde(rename = "relocated-because-of-risk")]
    pub relocated_because_of_risk: Option<bool>,
    /// The allegation is against the designated senior manager
    #[serde(rename = "senior-manager-is-accused")]
    pub senior_manager_is_accused: Option<bool>,
    /// The concern points to a serious risk of harm
    #[serde(rename = "serious-harm")]
    pub serious_harm: Option<bool>,
    /// The child suffers from a serious injury
    #[serde(rename = "serious-injury")]
    pub serious_injury: Option<bool>,
    /// The originating authority gives the child services, other than rent and subsistence
    #[serde(rename = "services-from-originating")]
    pub services_from_originating: Option<bool>,
    /// The concern is of severe neglect
    #[serde(rename = "severe-neglect")]
    pub severe_neglect: Option<bool>,
    /// The enquiry confirms actual or likely significant harm
    #[serde(rename = "significant-harm-is-confirmed")]
    pub significant_harm_is_confirmed: Option<bool>,
    /// In the family is a child, or an adult who needs care and support
    #[serde(rename = "someone-needs-care")]
    pub someone_needs_care: Option<bool>,
    /// The child is subject to restriction under immigration control
    #[serde(rename = "subject-to-restriction")]
    pub subject_to_restriction: Option<bool>,
    /// The child is found outside the area of the home authority
    #[serde(rename = "two-areas")]
    pub two_areas: Option<bool>,
    /// The child is not yet born
    #[serde(rename = "unborn")]
    pub unborn: Option<bool>,
    /// The child is under a section 47 enquiry
    #[serde(rename = "under-enquiry")]
    pub under_enquiry: Option<bool>,
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

    /// Whether this holds: The originating authority accommodates the child under section 20.
    #[must_use]
    pub fn accommodated_by_originating(&self) -> Truth {
        Truth::recorded(
            self.accommodated_by_originating,
            "The originating authority accommodates the child under section 20",
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

    /// Whether this holds: The child has come back before the date of the meeting.
    #[must_use]
    pub fn back_before_the_meeting(&self) -> Truth {
        Truth::recorded(
            self.back_before_the_meeting,
            "The child has come back before the date of the meeting",
        )
    }

    /// Whether this holds: The originating authority has a care order, full or interim, on the child.
    #[must_use]
    pub fn care_order_in_originating(&self) -> Truth {
        Truth::recorded(
            self.care_order_in_originating,
            "The originating authority has a care order, full or interim, on the child",
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

    /// Whether this holds: The child contravened a ban that a curfew notice imposed.
    #[must_use]
    pub fn curfew_contravened(&self) -> Truth {
        Truth::recorded(
            self.curfew_contravened,
            "The child contravened a ban that a curfew notice imposed",
        )
    }

    /// Whether this holds: The death is unexpected, or its cause is uncertain.
    #[must_use]
    pub fn death_unexpected(&self) -> Truth {
        Truth::recorded(
            self.death_unexpected,
            "The death is unexpected, or its cause is uncertain",
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

    /// Whether this holds: Challenges in the family contribute to the harm significantly.
    #[must_use]
    pub fn family_contributes(&self) -> Truth {
        Truth::recorded(
            self.family_contributes,
            "Challenges in the family contribute to the harm significantly",
        )
    }

    /// Whether this holds: An expectant mother or a family is missing, and not traced yet.
    #[must_use]
    pub fn family_is_missing(&self) -> Truth {
        Truth::recorded(
            self.family_is_missing,
            "An expectant mother or a family is missing, and not traced yet",
        )
    }

    /// Whether this holds: The family moves so often that the child's welfare cannot be watched over
    /// adequately.
    #[must_use]
    pub fn frequent_moves(&self) -> Truth {
        Truth::recorded(
            self.frequent_moves,
            "The family moves so often that the child's welfare cannot be watched over adequately",
        )
    }

    /// Whether this holds: The primary source of significant harm is outside the family.
    #[must_use]
    pub fn harm_from_outside(&self) -> Truth {
        Truth::recorded(
            self.harm_from_outside,
            "The primary source of significant harm is outside the family",
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

    /// Whether this holds: The child is in need and has services, and is neither looked after nor has a
    /// child protection plan.
    #[must_use]
    pub fn in_need_without_plan(&self) -> Truth {
        Truth::recorded(
            self.in_need_without_plan,
            "The child is in need and has services, and is neither looked after nor has a child protection plan",
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

    /// Whether this holds: The child lives at home.
    #[must_use]
    pub fn lives_at_home(&self) -> Truth {
        Truth::recorded(self.lives_at_home, "The child lives at home")
    }

    /// Whether this holds: The child moves between London and the Eastern region.
    #[must_use]
    pub fn london_move(&self) -> Truth {
        Truth::recorded(
            self.london_move,
            "The child moves between London and the Eastern region",
        )
    }

    /// Whether this holds: The authority looks after the child.
    #[must_use]
    pub fn looked_after(&self) -> Truth {
        Truth::recorded(self.looked_after, "The authority looks after the child")
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

    /// Whether this holds: Significant harm to the missing child, or its likelihood, causes concern.
    #[must_use]
    pub fn missing_child_may_be_harmed(&self) -> Truth {
        Truth::recorded(
            self.missing_child_may_be_harmed,
            "Significant harm to the missing child, or its likelihood, causes concern",
        )
    }

    /// Whether this holds: The expectant mother is a child herself.
    #[must_use]
    pub fn mother_is_a_child(&self) -> Truth {
        Truth::recorded(
            self.mother_is_a_child,
            "The expectant mother is a child herself",
        )
    }

    /// Whether this holds: The plan foresees a move out of the authority for a limited time.
    #[must_use]
    pub fn move_for_limited_time(&self) -> Truth {
        Truth::recorded(
            self.move_for_limited_time,
            "The plan foresees a move out of the authority for a limited time",
        )
    }

    /// Whether this holds: Children's social care knows of the move in advance.
    #[must_use]
    pub fn move_known_in_advance(&self) -> Truth {
        Truth::recorded(
            self.move_known_in_advance,
            "Children's social care knows of the move in advance",
        )
    }

    /// Whether this holds: The originating authority did not know of the move before it happened.
    #[must_use]
    pub fn move_was_unknown(&self) -> Truth {
        Truth::recorded(
            self.move_was_unknown,
            "The originating authority did not know of the move before it happened",
        )
    }

    /// Whether this holds: The child has moved already.
    #[must_use]
    pub fn moved_already(&self) -> Truth {
        Truth::recorded(self.moved_already, "The child has moved already")
    }

    /// Whether this holds: The child, who has a plan, has moved in from another authority to stay.
    #[must_use]
    pub fn moved_in_with_plan(&self) -> Truth {
        Truth::recorded(
            self.moved_in_with_plan,
            "The child, who has a plan, has moved in from another authority to stay",
        )
    }

    /// Whether this holds: The notice of the move came after it.
    #[must_use]
    pub fn notice_came_after_the_move(&self) -> Truth {
        Truth::recorded(
            self.notice_came_after_the_move,
            "The notice of the move came after it",
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

    /// Whether this holds: The allegation comes in outside office hours and requires attention at once.
    #[must_use]
    pub fn out_of_office_hours(&self) -> Truth {
        Truth::recorded(
            self.out_of_office_hours,
            "The allegation comes in outside office hours and requires attention at once",
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

    /// Whether this holds: The looked-after child is placed outside the responsible authority's area.
    #[must_use]
    pub fn placed_out_of_area(&self) -> Truth {
        Truth::recorded(
            self.placed_out_of_area,
            "The looked-after child is placed outside the responsible authority's area",
        )
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

    /// Whether this holds: The child or family receives services from the originating authority's
    /// children's social care.
    #[must_use]
    pub fn receives_services(&self) -> Truth {
        Truth::recorded(
            self.receives_services,
            "The child or family receives services from the originating authority's children's social care",
        )
    }

    /// Whether this holds: The family relocates because of risk from another person.
    #[must_use]
    pub fn relocated_because_of_risk(&self) -> Truth {
        Truth::recorded(
            self.relocated_because_of_risk,
            "The family relocates because of risk from another person",
        )
    }

    /// Whether this holds: The allegation is against the designated senior manager.
    #[must_use]
    pub fn senior_manager_is_accused(&self) -> Truth {
        Truth::recorded(
            self.senior_manager_is_accused,
            "The allegation is against the designated senior manager",
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

    /// Whether this holds: The originating authority gives the child services, other than rent and
    /// subsistence.
    #[must_use]
    pub fn services_from_originating(&self) -> Truth {
        Truth::recorded(
            self.services_from_originating,
            "The originating authority gives the child services, other than rent and subsistence",
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

    /// Whether this holds: In the family is a child, or an adult who needs care and support.
    #[must_use]
    pub fn someone_needs_care(&self) -> Truth {
        Truth::recorded(
            self.someone_needs_care,
            "In the family is a child, or an adult who needs care and support",
        )
    }

    /// Whether this holds: The child is subject to restriction under immigration control.
    #[must_use]
    pub fn subject_to_restriction(&self) -> Truth {
        Truth::recorded(
            self.subject_to_restriction,
            "The child is subject to restriction under immigration control",
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

    /// Whether this holds: The child is under a section 47 enquiry.
    #[must_use]
    pub fn under_enquiry(&self) -> Truth {
        Truth::recorded(self.under_enquiry, "The child is under a section 47 enquiry")
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
    /// The originating authority accommodates the child under section 20
    AccommodatedByOriginating(Option<bool>),
    /// The child's age in years
    Age(Option<u32>),
    /// The allegation is against staff
    AllegationAgainstStaff(Option<bool>),
    /// The case is open, with an allocated social worker
    AllocatedCase(Option<bool>),
    /// The child has come back before the date of the meeting
    BackBeforeTheMeeting(Option<bool>),
    /// The originating authority has a care order, full or interim, on the child
    CareOrderInOriginating(Option<bool>),
    /// Other agencies are spoken to about the referral, by decision of the manager, while parents do not
    /// know or did not agree
    ChecksWithoutParents(Option<bool>),
    /// Criminal investigations are running
    CriminalInvestigationIsRunning(Option<bool>),
    /// The child contravened a ban that a curfew notice imposed
    CurfewContravened(Option<bool>),
    /// The death is unexpected, or its cause is uncertain
    DeathUnexpected(Option<bool>),
    /// The emergency step is planned
    EmergencyActionIsPlanned(Option<bool>),
    /// The child needs emergency medical treatment
    EmergencyTreatmentIsNeeded(Option<bool>),
    /// Holding it that day is needed to ensure forensic evidence
    EvidenceNeedsTheSameDay(Option<bool>),
    /// Challenges in the family contribute to the harm significantly
    FamilyContributes(Option<bool>),
    /// An expectant mother or a family is missing, and not traced yet
    FamilyIsMissing(Option<bool>),
    /// The family moves so often that the child's welfare cannot be watched over adequately
    FrequentMoves(Option<bool>),
    /// The primary source of significant harm is outside the family
    HarmFromOutside(Option<bool>),
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
    /// The child is in need and has services, and is neither looked after nor has a child protection plan
    InNeedWithoutPlan(Option<bool>),
    /// The child is to be interviewed
    InterviewIsPlanned(Option<bool>),
    /// The enquiry is joint with the police
    JointEnquiry(Option<bool>),
    /// The child lives at home
    LivesAtHome(Option<bool>),
    /// The child moves between London and the Eastern region
    LondonMove(Option<bool>),
    /// The authority looks after the child
    LookedAfter(Option<bool>),
    /// The child is possibly in need (section 17)
    MayBeInNeed(Option<bool>),
    /// The injury is minor
    MinorInjury(Option<bool>),
    /// Significant harm to the missing child, or its likelihood, causes concern
    MissingChildMayBeHarmed(Option<bool>),
    /// The expectant mother is a child herself
    MotherIsAChild(Option<bool>),
    /// The plan foresees a move out of the authority for a limited time
    MoveForLimitedTime(Option<bool>),
    /// Children's social care knows of the move in advance
    MoveKnownInAdvance(Option<bool>),
    /// The originating authority did not know of the move before it happened
    MoveWasUnknown(Option<bool>),
    /// The child has moved already
    MovedAlready(Option<bool>),
    /// The child, who has a plan, has moved in from another authority to stay
    MovedInWithPlan(Option<bool>),
    /// The notice of the move came after it
    NoticeCameAfterTheMove(Option<bool>),
    /// The concern is of organised abuse
    OrganisedAbuse(Option<bool>),
    /// The allegation comes in outside office hours and requires attention at once
    OutOfOfficeHours(Option<bool>),
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
    /// The looked-after child is placed outside the responsible authority's area
    PlacedOutOfArea(Option<bool>),
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
    /// The child or family receives services from the originating authority's children's social care
    ReceivesServices(Option<bool>),
    /// The family relocates because of risk from another person
    RelocatedBecauseOfRisk(Option<bool>),
    /// The allegation is against the designated senior manager
    SeniorManagerIsAccused(Option<bool>),
    /// The concern points to a serious risk of harm
    SeriousHarm(Option<bool>),
    /// The child suffers from a serious injury
    SeriousInjury(Option<bool>),
    /// The originating authority gives the child services, other than rent and subsistence
    ServicesFromOriginating(Option<bool>),
    /// The concern is of severe neglect
    SevereNeglect(Option<bool>),
    /// The enquiry confirms actual or likely significant harm
    SignificantHarmIsConfirmed(Option<bool>),
    /// In the family is a child, or an adult who needs care and support
    SomeoneNeedsCare(Option<bool>),
    /// The child is subject to restriction under immigration control
    SubjectToRestriction(Option<bool>),
    /// The child is found outside the area of the home authority
    TwoAreas(Option<bool>),
    /// The child is not yet born
    Unborn(Option<bool>),
    /// The child is under a section 47 enquiry
    UnderEnquiry(Option<bool>),
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
        type Reads = fn(&Value) -> Result<Known, Why>;
        static FACTS: &[(&str, Reads)] = &[
            ("abuse in hospital", |value| value.yes_no().map(Known::AbuseInHospital)),
            ("access is refused", |value| value.yes_no().map(Known::AccessIsRefused)),
            (
                "accommodated by originating",
                |value| value.yes_no().map(Known::AccommodatedByOriginating),
            ),
            ("age", |value| value.number(0, 17).map(Known::Age)),
            (
                "allegation against staff",
                |value| value.yes_no().map(Known::AllegationAgainstStaff),
            ),
            ("allocated case", |value| value.yes_no().map(Known::AllocatedCase)),
            (
                "an expectant mother or a family is missing, and not traced yet",
                |value| value.yes_no().map(Known::FamilyIsMissing),
            ),
            (
                "back before the meeting",
                |value| value.yes_no().map(Known::BackBeforeTheMeeting),
            ),
            (
                "care order in originating",
                |value| value.yes_no().map(Known::CareOrderInOriginating),
            ),
            (
                "challenges in the family contribute to the harm significantly",
                |value| value.yes_no().map(Known::FamilyContributes),
            ),
            (
                "checks without parents",
                |value| value.yes_no().map(Known::ChecksWithoutParents),
            ),
            (
                "childrens social care knows of the move in advance",
                |value| value.yes_no().map(Known::MoveKnownInAdvance),
            ),
            (
                "criminal investigation is running",
                |value| value.yes_no().map(Known::CriminalInvestigationIsRunning),
            ),
            (
                "criminal investigations are running",
                |value| value.yes_no().map(Known::CriminalInvestigationIsRunning),
            ),
            ("curfew contravened", |value| value.yes_no().map(Known::CurfewContravened)),
            ("death unexpected", |value| value.yes_no().map(Known::DeathUnexpected)),
            (
                "emergency action is planned",
                |value| value.yes_no().map(Known::EmergencyActionIsPlanned),
            ),
            (
                "emergency treatment is needed",
                |value| value.yes_no().map(Known::EmergencyTreatmentIsNeeded),
            ),
            (
                "evidence needs the same day",
                |value| value.yes_no().map(Known::EvidenceNeedsTheSameDay),
            ),
            ("family contributes", |value| value.yes_no().map(Known::FamilyContributes)),
            ("family is missing", |value| value.yes_no().map(Known::FamilyIsMissing)),
            ("frequent moves", |value| value.yes_no().map(Known::FrequentMoves)),
            (
                "future significant harm is likely",
                |value| value.yes_no().map(Known::HarmIsLikely),
            ),
            ("harm from outside", |value| value.yes_no().map(Known::HarmFromOutside)),
            ("harm is feared", |value| value.yes_no().map(Known::HarmIsFeared)),
            ("harm is likely", |value| value.yes_no().map(Known::HarmIsLikely)),
            ("harm was suffered", |value| value.yes_no().map(Known::HarmWasSuffered)),
            (
                "holding it that day is needed to ensure forensic evidence",
                |value| value.yes_no().map(Known::EvidenceNeedsTheSameDay),
            ),
            (
                "immediate action was needed",
                |value| value.yes_no().map(Known::ImmediateActionWasNeeded),
            ),
            ("immediate danger", |value| value.yes_no().map(Known::ImmediateDanger)),
            (
                "immediate protection is needed",
                |value| value.yes_no().map(Known::ImmediateProtectionIsNeeded),
            ),
            (
                "immediate protection is needed for a child",
                |value| value.yes_no().map(Known::ImmediateProtectionIsNeeded),
            ),
            (
                "in need without plan",
                |value| value.yes_no().map(Known::InNeedWithoutPlan),
            ),
            (
                "in the family is a child, or an adult who needs care and support",
                |value| value.yes_no().map(Known::SomeoneNeedsCare),
            ),
            (
                "interview is planned",
                |value| value.yes_no().map(Known::InterviewIsPlanned),
            ),
            ("joint enquiry", |value| value.yes_no().map(Known::JointEnquiry)),
            ("lives at home", |value| value.yes_no().map(Known::LivesAtHome)),
            ("london move", |value| value.yes_no().map(Known::LondonMove)),
            ("looked after", |value| value.yes_no().map(Known::LookedAfter)),
            ("may be in need", |value| value.yes_no().map(Known::MayBeInNeed)),
            ("minor injury", |value| value.yes_no().map(Known::MinorInjury)),
            (
                "missing child may be harmed",
                |value| value.yes_no().map(Known::MissingChildMayBeHarmed),
            ),
            ("mother is a child", |value| value.yes_no().map(Known::MotherIsAChild)),
            (
                "move for limited time",
                |value| value.yes_no().map(Known::MoveForLimitedTime),
            ),
            (
                "move known in advance",
                |value| value.yes_no().map(Known::MoveKnownInAdvance),
            ),
            ("move was unknown", |value| value.yes_no().map(Known::MoveWasUnknown)),
            ("moved already", |value| value.yes_no().map(Known::MovedAlready)),
            ("moved in with plan", |value| value.yes_no().map(Known::MovedInWithPlan)),
            (
                "notice came after the move",
                |value| value.yes_no().map(Known::NoticeCameAfterTheMove),
            ),
            ("organised abuse", |value| value.yes_no().map(Known::OrganisedAbuse)),
            (
                "other agencies are spoken to about the referral, by decision of the manager, while parents do not know or did not agree",
                |value| value.yes_no().map(Known::ChecksWithoutParents),
            ),
            ("out of office hours", |value| value.yes_no().map(Known::OutOfOfficeHours)),
            (
                "paediatric assessment is needed",
                |value| value.yes_no().map(Known::PaediatricAssessmentIsNeeded),
            ),
            (
                "parents are not told",
                |value| value.yes_no().map(Known::ParentsAreNotTold),
            ),
            (
                "particularly complex",
                |value| value.yes_no().map(Known::ParticularlyComplex),
            ),
            ("penetrative abuse", |value| value.yes_no().map(Known::PenetrativeAbuse)),
            ("physical injury", |value| value.yes_no().map(Known::PhysicalInjury)),
            ("placed out of area", |value| value.yes_no().map(Known::PlacedOutOfArea)),
            ("possible crime", |value| value.yes_no().map(Known::PossibleCrime)),
            ("pre birth", |value| value.yes_no().map(Known::PreBirth)),
            (
                "premature birth is likely",
                |value| value.yes_no().map(Known::PrematureBirthIsLikely),
            ),
            (
                "professional referral",
                |value| value.yes_no().map(Known::ProfessionalReferral),
            ),
            ("reasonable cause", |value| value.yes_no().map(Known::ReasonableCause)),
            ("receives services", |value| value.yes_no().map(Known::ReceivesServices)),
            (
                "relocated because of risk",
                |value| value.yes_no().map(Known::RelocatedBecauseOfRisk),
            ),
            (
                "senior manager is accused",
                |value| value.yes_no().map(Known::SeniorManagerIsAccused),
            ),
            ("serious harm", |value| value.yes_no().map(Known::SeriousHarm)),
            ("serious injury", |value| value.yes_no().map(Known::SeriousInjury)),
            (
                "services from originating",
                |value| value.yes_no().map(Known::ServicesFromOriginating),
            ),
            ("severe neglect", |value| value.yes_no().map(Known::SevereNeglect)),
            (
                "significant harm is confirmed",
                |value| value.yes_no().map(Known::SignificantHarmIsConfirmed),
            ),
            (
                "significant harm to the child is feared, now or in the future",
                |value| value.yes_no().map(Known::HarmIsFeared),
            ),
            (
                "significant harm to the missing child, or its likelihood, causes concern",
                |value| value.yes_no().map(Known::MissingChildMayBeHarmed),
            ),
            (
                "significant harm, or its likelihood, is suspected with reasonable cause",
                |value| value.yes_no().map(Known::ReasonableCause),
            ),
            ("someone needs care", |value| value.yes_no().map(Known::SomeoneNeedsCare)),
            (
                "subject to restriction",
                |value| value.yes_no().map(Known::SubjectToRestriction),
            ),
            (
                "the allegation comes in outside office hours and requires attention at once",
                |value| value.yes_no().map(Known::OutOfOfficeHours),
            ),
            (
                "the allegation is against staff",
                |value| value.yes_no().map(Known::AllegationAgainstStaff),
            ),
            (
                "the allegation is against the designated senior manager",
                |value| value.yes_no().map(Known::SeniorManagerIsAccused),
            ),
            (
                "the allegation is of penetrative sexual abuse",
                |value| value.yes_no().map(Known::PenetrativeAbuse),
            ),
            (
                "the authority looks after the child",
                |value| value.yes_no().map(Known::LookedAfter),
            ),
            (
                "the birth is known to be likely to be premature",
                |value| value.yes_no().map(Known::PrematureBirthIsLikely),
            ),
            (
                "the case is open, with an allocated social worker",
                |value| value.yes_no().map(Known::AllocatedCase),
            ),
            (
                "the child contravened a ban that a curfew notice imposed",
                |value| value.yes_no().map(Known::CurfewContravened),
            ),
            (
                "the child has a physical injury",
                |value| value.yes_no().map(Known::PhysicalInjury),
            ),
            (
                "the child has come back before the date of the meeting",
                |value| value.yes_no().map(Known::BackBeforeTheMeeting),
            ),
            (
                "the child has moved already",
                |value| value.yes_no().map(Known::MovedAlready),
            ),
            (
                "the child has suffered significant harm",
                |value| value.yes_no().map(Known::HarmWasSuffered),
            ),
            (
                "the child is an in patient, and abuse is suspected, alleged or confirmed",
                |value| value.yes_no().map(Known::AbuseInHospital),
            ),
            (
                "the child is found outside the area of the home authority",
                |value| value.yes_no().map(Known::TwoAreas),
            ),
            (
                "the child is in need and has services, and is neither looked after nor has a child protection plan",
                |value| value.yes_no().map(Known::InNeedWithoutPlan),
            ),
            ("the child is not yet born", |value| value.yes_no().map(Known::Unborn)),
            (
                "the child is possibly in need (section 17)",
                |value| value.yes_no().map(Known::MayBeInNeed),
            ),
            (
                "the child is subject to restriction under immigration control",
                |value| value.yes_no().map(Known::SubjectToRestriction),
            ),
            (
                "the child is to be interviewed",
                |value| value.yes_no().map(Known::InterviewIsPlanned),
            ),
            (
                "the child is under a section 47 enquiry",
                |value| value.yes_no().map(Known::UnderEnquiry),
            ),
            ("the child lives at home", |value| value.yes_no().map(Known::LivesAtHome)),
            (
                "the child moves between london and the eastern region",
                |value| value.yes_no().map(Known::LondonMove),
            ),
            (
                "the child needs a paediatric assessment",
                |value| value.yes_no().map(Known::PaediatricAssessmentIsNeeded),
            ),
            (
                "the child needs emergency medical treatment",
                |value| value.yes_no().map(Known::EmergencyTreatmentIsNeeded),
            ),
            (
                "the child or family receives services from the originating authoritys childrens social care",
                |value| value.yes_no().map(Known::ReceivesServices),
            ),
            (
                "the child suffers from a serious injury",
                |value| value.yes_no().map(Known::SeriousInjury),
            ),
            (
                "the child, who has a plan, has moved in from another authority to stay",
                |value| value.yes_no().map(Known::MovedInWithPlan),
            ),
            ("the childs age in years", |value| value.number(0, 17).map(Known::Age)),
            (
                "the childs whereabouts are unknown and the social worker cannot find them out",
                |value| value.yes_no().map(Known::WhereaboutsAreUnknown),
            ),
            (
                "the concern is of organised abuse",
                |value| value.yes_no().map(Known::OrganisedAbuse),
            ),
            (
                "the concern is of severe neglect",
                |value| value.yes_no().map(Known::SevereNeglect),
            ),
            (
                "the concern is particularly complex",
                |value| value.yes_no().map(Known::ParticularlyComplex),
            ),
            (
                "the concern points to a serious risk of harm",
                |value| value.yes_no().map(Known::SeriousHarm),
            ),
            (
                "the death is unexpected, or its cause is uncertain",
                |value| value.yes_no().map(Known::DeathUnexpected),
            ),
            (
                "the emergency step is planned",
                |value| value.yes_no().map(Known::EmergencyActionIsPlanned),
            ),
            (
                "the enquiry confirms actual or likely significant harm",
                |value| value.yes_no().map(Known::SignificantHarmIsConfirmed),
            ),
            (
                "the enquiry is joint with the police",
                |value| value.yes_no().map(Known::JointEnquiry),
            ),
            (
                "the expectant mother is a child herself",
                |value| value.yes_no().map(Known::MotherIsAChild),
            ),
            (
                "the family moves so often that the childs welfare cannot be watched over adequately",
                |value| value.yes_no().map(Known::FrequentMoves),
            ),
            (
                "the family relocates because of risk from another person",
                |value| value.yes_no().map(Known::RelocatedBecauseOfRisk),
            ),
            (
                "the initial conference was a pre birth conference",
                |value| value.yes_no().map(Known::PreBirth),
            ),
            ("the injury is minor", |value| value.yes_no().map(Known::MinorInjury)),
            (
                "the looked after child is placed outside the responsible authoritys area",
                |value| value.yes_no().map(Known::PlacedOutOfArea),
            ),
            (
                "the manager decides that the parents are not informed of the checks",
                |value| value.yes_no().map(Known::ParentsAreNotTold),
            ),
            (
                "the notice of the move came after it",
                |value| value.yes_no().map(Known::NoticeCameAfterTheMove),
            ),
            (
                "the originating authority accommodates the child under section 20",
                |value| value.yes_no().map(Known::AccommodatedByOriginating),
            ),
            (
                "the originating authority did not know of the move before it happened",
                |value| value.yes_no().map(Known::MoveWasUnknown),
            ),
            (
                "the originating authority gives the child services, other than rent and subsistence",
                |value| value.yes_no().map(Known::ServicesFromOriginating),
            ),
            (
                "the originating authority has a care order, full or interim, on the child",
                |value| value.yes_no().map(Known::CareOrderInOriginating),
            ),
            (
                "the plan foresees a move out of the authority for a limited time",
                |value| value.yes_no().map(Known::MoveForLimitedTime),
            ),
            (
                "the police or childrens social care had to act immediately",
                |value| value.yes_no().map(Known::ImmediateActionWasNeeded),
            ),
            (
                "the primary source of significant harm is outside the family",
                |value| value.yes_no().map(Known::HarmFromOutside),
            ),
            (
                "the referrer is a professional",
                |value| value.yes_no().map(Known::ProfessionalReferral),
            ),
            (
                "there is a risk to the childs life, or serious immediate harm is possible",
                |value| value.yes_no().map(Known::ImmediateDanger),
            ),
            (
                "there is refusal or obstruction of access to the child",
                |value| value.yes_no().map(Known::AccessIsRefused),
            ),
            (
                "there may have been a crime",
                |value| value.yes_no().map(Known::PossibleCrime),
            ),
            ("two areas", |value| value.yes_no().map(Known::TwoAreas)),
            ("unborn", |value| value.yes_no().map(Known::Unborn)),
            ("under enquiry", |value| value.yes_no().map(Known::UnderEnquiry)),
            (
                "whereabouts are unknown",
                |value| value.yes_no().map(Known::WhereaboutsAreUnknown),
            ),
        ];
        if let Some(reads) = crate::log::among(FACTS, name) {
            return reads(value);
        }
        {
            let circumstance = Circumstance::named(name).ok_or(Why::UnknownName)?;
            Ok(Self::Circumstance(circumstance, value.yes_no()?))
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
            Self::AccommodatedByOriginating(value) => value.is_some(),
            Self::Age(value) => value.is_some(),
            Self::AllegationAgainstStaff(value) => value.is_some(),
            Self::AllocatedCase(value) => value.is_some(),
            Self::BackBeforeTheMeeting(value) => value.is_some(),
            Self::CareOrderInOriginating(value) => value.is_some(),
            Self::ChecksWithoutParents(value) => value.is_some(),
            Self::CriminalInvestigationIsRunning(value) => value.is_some(),
            Self::CurfewContravened(value) => value.is_some(),
            Self::DeathUnexpected(value) => value.is_some(),
            Self::EmergencyActionIsPlanned(value) => value.is_some(),
            Self::EmergencyTreatmentIsNeeded(value) => value.is_some(),
            Self::EvidenceNeedsTheSameDay(value) => value.is_some(),
            Self::FamilyContributes(value) => value.is_some(),
            Self::FamilyIsMissing(value) => value.is_some(),
            Self::FrequentMoves(value) => value.is_some(),
            Self::HarmFromOutside(value) => value.is_some(),
            Self::HarmIsFeared(value) => value.is_some(),
            Self::HarmIsLikely(value) => value.is_some(),
            Self::HarmWasSuffered(value) => value.is_some(),
            Self::ImmediateActionWasNeeded(value) => value.is_some(),
            Self::ImmediateDanger(value) => value.is_some(),
            Self::ImmediateProtectionIsNeeded(value) => value.is_some(),
            Self::InNeedWithoutPlan(value) => value.is_some(),
            Self::InterviewIsPlanned(value) => value.is_some(),
            Self::JointEnquiry(value) => value.is_some(),
            Self::LivesAtHome(value) => value.is_some(),
            Self::LondonMove(value) => value.is_some(),
            Self::LookedAfter(value) => value.is_some(),
            Self::MayBeInNeed(value) => value.is_some(),
            Self::MinorInjury(value) => value.is_some(),
            Self::MissingChildMayBeHarmed(value) => value.is_some(),
            Self::MotherIsAChild(value) => value.is_some(),
            Self::MoveForLimitedTime(value) => value.is_some(),
            Self::MoveKnownInAdvance(value) => value.is_some(),
            Self::MoveWasUnknown(value) => value.is_some(),
            Self::MovedAlready(value) => value.is_some(),
            Self::MovedInWithPlan(value) => value.is_some(),
            Self::NoticeCameAfterTheMove(value) => value.is_some(),
            Self::OrganisedAbuse(value) => value.is_some(),
            Self::OutOfOfficeHours(value) => value.is_some(),
            Self::PaediatricAssessmentIsNeeded(value) => value.is_some(),
            Self::ParentsAreNotTold(value) => value.is_some(),
            Self::ParticularlyComplex(value) => value.is_some(),
            Self::PenetrativeAbuse(value) => value.is_some(),
            Self::PhysicalInjury(value) => value.is_some(),
            Self::PlacedOutOfArea(value) => value.is_some(),
            Self::PossibleCrime(value) => value.is_some(),
            Self::PreBirth(value) => value.is_some(),
            Self::PrematureBirthIsLikely(value) => value.is_some(),
            Self::ProfessionalReferral(value) => value.is_some(),
            Self::ReasonableCause(value) => value.is_some(),
            Self::ReceivesServices(value) => value.is_some(),
            Self::RelocatedBecauseOfRisk(value) => value.is_some(),
            Self::SeniorManagerIsAccused(value) => value.is_some(),
            Self::SeriousHarm(value) => value.is_some(),
            Self::SeriousInjury(value) => value.is_some(),
            Self::ServicesFromOriginating(value) => value.is_some(),
            Self::SevereNeglect(value) => value.is_some(),
            Self::SignificantHarmIsConfirmed(value) => value.is_some(),
            Self::SomeoneNeedsCare(value) => value.is_some(),
            Self::SubjectToRestriction(value) => value.is_some(),
            Self::TwoAreas(value) => value.is_some(),
            Self::Unborn(value) => value.is_some(),
            Self::UnderEnquiry(value) => value.is_some(),
            Self::WhereaboutsAreUnknown(value) => value.is_some(),
            Self::Circumstance(_, value) => value.is_some(),
        }
    }

    /// The place, among all facts and circumstances, of the one it is about.
    pub(crate) fn place(self) -> usize {
        match self {
            Self::AbuseInHospital(_) => 0,
            Self::AccessIsRefused(_) => 1,
            Self::AccommodatedByOriginating(_) => 2,
            Self::Age(_) => 3,
            Self::AllegationAgainstStaff(_) => 4,
            Self::AllocatedCase(_) => 5,
            Self::BackBeforeTheMeeting(_) => 6,
            Self::CareOrderInOriginating(_) => 7,
            Self::ChecksWithoutParents(_) => 8,
            Self::CriminalInvestigationIsRunning(_) => 9,
            Self::CurfewContravened(_) => 10,
            Self::DeathUnexpected(_) => 11,
            Self::EmergencyActionIsPlanned(_) => 12,
            Self::EmergencyTreatmentIsNeeded(_) => 13,
            Self::EvidenceNeedsTheSameDay(_) => 14,
            Self::FamilyContributes(_) => 15,
            Self::FamilyIsMissing(_) => 16,
            Self::FrequentMoves(_) => 17,
            Self::HarmFromOutside(_) => 18,
            Self::HarmIsFeared(_) => 19,
            Self::HarmIsLikely(_) => 20,
            Self::HarmWasSuffered(_) => 21,
            Self::ImmediateActionWasNeeded(_) => 22,
            Self::ImmediateDanger(_) => 23,
            Self::ImmediateProtectionIsNeeded(_) => 24,
            Self::InNeedWithoutPlan(_) => 25,
            Self::InterviewIsPlanned(_) => 26,
            Self::JointEnquiry(_) => 27,
            Self::LivesAtHome(_) => 28,
            Self::LondonMove(_) => 29,
            Self::LookedAfter(_) => 30,
            Self::MayBeInNeed(_) => 31,
            Self::MinorInjury(_) => 32,
            Self::MissingChildMayBeHarmed(_) => 33,
            Self::MotherIsAChild(_) => 34,
            Self::MoveForLimitedTime(_) => 35,
            Self::MoveKnownInAdvance(_) => 36,
            Self::MoveWasUnknown(_) => 37,
            Self::MovedAlready(_) => 38,
            Self::MovedInWithPlan(_) => 39,
            Self::NoticeCameAfterTheMove(_) => 40,
            Self::OrganisedAbuse(_) => 41,
            Self::OutOfOfficeHours(_) => 42,
            Self::PaediatricAssessmentIsNeeded(_) => 43,
            Self::ParentsAreNotTold(_) => 44,
            Self::ParticularlyComplex(_) => 45,
            Self::PenetrativeAbuse(_) => 46,
            Self::PhysicalInjury(_) => 47,
            Self::PlacedOutOfArea(_) => 48,
            Self::PossibleCrime(_) => 49,
            Self::PreBirth(_) => 50,
            Self::PrematureBirthIsLikely(_) => 51,
            Self::ProfessionalReferral(_) => 52,
            Self::ReasonableCause(_) => 53,
            Self::ReceivesServices(_) => 54,
            Self::RelocatedBecauseOfRisk(_) => 55,
            Self::SeniorManagerIsAccused(_) => 56,
            Self::SeriousHarm(_) => 57,
            Self::SeriousInjury(_) => 58,
            Self::ServicesFromOriginating(_) => 59,
            Self::SevereNeglect(_) => 60,
            Self::SignificantHarmIsConfirmed(_) => 61,
            Self::SomeoneNeedsCare(_) => 62,
            Self::SubjectToRestriction(_) => 63,
            Self::TwoAreas(_) => 64,
            Self::Unborn(_) => 65,
            Self::UnderEnquiry(_) => 66,
            Self::WhereaboutsAreUnknown(_) => 67,
            Self::Circumstance(circumstance, _) => 68 + circumstance.place(),
        }
    }
}

impl Facts {
    /// Takes in what was learnt; a circumstance stands in the timeline, not here.
    pub fn learn(&mut self, known: Known) {
        match known {
            Known::AbuseInHospital(value) => self.abuse_in_hospital = value,
            Known::AccessIsRefused(value) => self.access_is_refused = value,
            Known::AccommodatedByOriginating(value) => {
                self.accommodated_by_originating = value;
            }
            Known::Age(value) => self.age = value,
            Known::AllegationAgainstStaff(value) => self.allegation_against_staff = value,
            Known::AllocatedCase(value) => self.allocated_case = value,
            Known::BackBeforeTheMeeting(value) => self.back_before_the_meeting = value,
            Known::CareOrderInOriginating(value) => {
                self.care_order_in_originating = value;
            }
            Known::ChecksWithoutParents(value) => self.checks_without_parents = value,
            Known::CriminalInvestigationIsRunning(value) => {
                self.criminal_investigation_is_running = value;
            }
            Known::CurfewContravened(value) => self.curfew_contravened = value,
            Known::DeathUnexpected(value) => self.death_unexpected = value,
            Known::EmergencyActionIsPlanned(value) => {
                self.emergency_action_is_planned = value;
            }
            Known::EmergencyTreatmentIsNeeded(value) => {
                self.emergency_treatment_is_needed = value;
            }
            Known::EvidenceNeedsTheSameDay(value) => {
                self.evidence_needs_the_same_day = value;
            }
            Known::FamilyContributes(value) => self.family_contributes = value,
            Known::FamilyIsMissing(value) => self.family_is_missing = value,
            Known::FrequentMoves(value) => self.frequent_moves = value,
            Known::HarmFromOutside(value) => self.harm_from_outside = value,
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
            Known::InNeedWithoutPlan(value) => self.in_need_without_plan = value,
            Known::InterviewIsPlanned(value) => self.interview_is_planned = value,
            Known::JointEnquiry(value) => self.joint_enquiry = value,
            Known::LivesAtHome(value) => self.lives_at_home = value,
            Known::LondonMove(value) => self.london_move = value,
            Known::LookedAfter(value) => self.looked_after = value,
            Known::MayBeInNeed(value) => self.may_be_in_need = value,
            Known::MinorInjury(value) => self.minor_injury = value,
            Known::MissingChildMayBeHarmed(value) => {
                self.missing_child_may_be_harmed = value;
            }
            Known::MotherIsAChild(value) => self.mother_is_a_child = value,
            Known::MoveForLimitedTime(value) => self.move_for_limited_time = value,
            Known::MoveKnownInAdvance(value) => self.move_known_in_advance = value,
            Known::MoveWasUnknown(value) => self.move_was_unknown = value,
            Known::MovedAlready(value) => self.moved_already = value,
            Known::MovedInWithPlan(value) => self.moved_in_with_plan = value,
            Known::NoticeCameAfterTheMove(value) => {
                self.notice_came_after_the_move = value;
            }
            Known::OrganisedAbuse(value) => self.organised_abuse = value,
            Known::OutOfOfficeHours(value) => self.out_of_office_hours = value,
            Known::PaediatricAssessmentIsNeeded(value) => {
                self.paediatric_assessment_is_needed = value;
            }
            Known::ParentsAreNotTold(value) => self.parents_are_not_told = value,
            Known::ParticularlyComplex(value) => self.particularly_complex = value,
            Known::PenetrativeAbuse(value) => self.penetrative_abuse = value,
            Known::PhysicalInjury(value) => self.physical_injury = value,
            Known::PlacedOutOfArea(value) => self.placed_out_of_area = value,
            Known::PossibleCrime(value) => self.possible_crime = value,
            Known::PreBirth(value) => self.pre_birth = value,
            Known::PrematureBirthIsLikely(value) => {
                self.premature_birth_is_likely = value;
            }
            Known::ProfessionalReferral(value) => self.professional_referral = value,
            Known::ReasonableCause(value) => self.reasonable_cause = value,
            Known::ReceivesServices(value) => self.receives_services = value,
            Known::RelocatedBecauseOfRisk(value) => {
                self.relocated_because_of_risk = value;
            }
            Known::SeniorManagerIsAccused(value) => {
                self.senior_manager_is_accused = value;
            }
            Known::SeriousHarm(value) => self.serious_harm = value,
            Known::SeriousInjury(value) => self.serious_injury = value,
            Known::ServicesFromOriginating(value) => {
                self.services_from_originating = value;
            }
            Known::SevereNeglect(value) => self.severe_neglect = value,
            Known::SignificantHarmIsConfirmed(value) => {
                self.significant_harm_is_confirmed = value;
            }
            Known::SomeoneNeedsCare(value) => self.someone_needs_care = value,
            Known::SubjectToRestriction(value) => self.subject_to_restriction = value,
            Known::TwoAreas(value) => self.two_areas = value,
            Known::Unborn(value) => self.unborn = value,
            Known::UnderEnquiry(value) => self.under_enquiry = value,
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
    /// a child assessment order is in force
    #[serde(rename = "a child assessment order is in force")]
    AChildAssessmentOrderIsInForce,
    /// a child assessment order was made
    #[serde(rename = "a child assessment order was made")]
    AChildAssessmentOrderWasMade,
    /// a child is alleged to have abused another child
    #[serde(rename = "a child is alleged to have abused another child")]
    AChildIsAllegedToHaveAbusedAnotherChild,
    /// a child keeps running away
    #[serde(rename = "a child keeps running away")]
    AChildKeepsRunningAway,
    /// a child reports significant harm, suffered or done to others
    #[serde(rename = "a child reports significant harm, suffered or done to others")]
    AChildReportsSignificantHarmSufferedOrDoneToOthers,
    /// a child with a plan, or an unborn child with a pre-birth plan, goes missing
    #[serde(
        rename = "a child with a plan, or an unborn child with a pre-birth plan, goes missing"
    )]
    AChildWithAPlanOrAnUnbornChildWithAPreBirthPlan,
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
    /// a foster carer is accused
    #[serde(rename = "a foster carer is accused")]
    AFosterCarerIsAccused,
    /// a hospital or child development team gives the child services
    #[serde(rename = "a hospital or child development team gives the child services")]
    AHospitalOrChildDevelopmentTeamGivesTheChildServices,
    /// a live birth followed a planned and lawful termination
    #[serde(rename = "a live birth followed a planned and lawful termination")]
    ALiveBirthFollowedAPlannedAndLawfulTermination,
    /// a management planning meeting is held, or police or children's social care enquire
    #[serde(
        rename = "a management planning meeting is held, or police or children's social care enquire"
    )]
    AManagementPlanningMeetingIsHeldOrPoliceOrChildrens,
    /// a parent is a looked-after child
    #[serde(rename = "a parent is a looked-after child")]
    AParentIsALookedAfterChild,
    /// a pattern is found
    #[serde(rename = "a pattern is found")]
    APatternIsFound,
    /// a pattern of behaviour comes to meet the threshold
    #[serde(rename = "a pattern of behaviour comes to meet the threshold")]
    APatternOfBehaviourComesToMeetTheThreshold,
    /// a planned transfer of responsibility is being arranged
    #[serde(rename = "a planned transfer of responsibility is being arranged")]
    APlannedTransferOfResponsibilityIsBeingArranged,
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
    /// a return home may put the child at risk
    #[serde(rename = "a return home may put the child at risk")]
    AReturnHomeMayPutTheChildAtRisk,
    /// a risk of harm to the child is suspected
    #[serde(rename = "a risk of harm to the child is suspected")]
    ARiskOfHarmToTheChildIsSuspected,
    /// a school-age child is found not to attend any
    #[serde(rename = "a school-age child is found not to attend any")]
    ASchoolAgeChildIsFoundNotToAttendAny,
    /// a section 47 enquiry has commenced
    #[serde(rename = "a section 47 enquiry has commenced")]
    ASection47EnquiryHasCommenced,
    /// a supporter is to attend
    #[serde(rename = "a supporter is to attend")]
    ASupporterIsToAttend,
    /// a suspected abuser works in child care or education
    #[serde(rename = "a suspected abuser works in child care or education")]
    ASuspectedAbuserWorksInChildCareOrEducation,
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
    /// case responsibility has passed to a new area
    #[serde(rename = "case responsibility has passed to a new area")]
    CaseResponsibilityHasPassedToANewArea,
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
    /// children's social care knows the child, or its criteria for a referral are met
    #[serde(
        rename = "children's social care knows the child, or its criteria for a referral are met"
    )]
    ChildrensSocialCareKnowsTheChildOrItsCriteriaForA,
    /// children's social care receives the allegation
    #[serde(rename = "children's social care receives the allegation")]
    ChildrensSocialCareReceivesTheAllegation,
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
    /// early checks show the child on a flight out
    #[serde(rename = "early checks show the child on a flight out")]
    EarlyChecksShowTheChildOnAFlightOut,
    /// evidence or intelligence shows that the child is trafficked, or groomed for exploitation
    #[serde(
        rename = "evidence or intelligence shows that the child is trafficked, or groomed for exploitation"
    )]
    EvidenceOrIntelligenceShowsThatTheChildIsTraffickedOr,
    /// exclusion is justified as 7.3 describes
    #[serde(rename = "exclusion is justified as 7.3 describes")]
    ExclusionIsJustifiedAs73Describes,
    /// further support is required
    #[serde(rename = "further support is required")]
    FurtherSupportIsRequired,
    /// home and host authority agree that the home authority acts, for example because it is near
    #[serde(
        rename = "home and host authority agree that the home authority acts, for example because it is near"
    )]
    HomeAndHostAuthorityAgreeThatTheHomeAuthorityActsFor,
    /// in exceptional circumstances confidential information cannot be shared with child or parents
    /// beforehand
    #[serde(
        rename = "in exceptional circumstances confidential information cannot be shared with child or parents beforehand"
    )]
    InExceptionalCircumstancesConfidentialInformationCannotBe,
    /// interests conflict
    #[serde(rename = "interests conflict")]
    InterestsConflict,
    /// it arose outside the work with children
    #[serde(rename = "it arose outside the work with children")]
    ItAroseOutsideTheWorkWithChildren,
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
    /// it is absolutely necessary
    #[serde(rename = "it is absolutely necessary")]
    ItIsAbsolutelyNecessary,
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
    /// it is not clear where the child normally lived
    #[serde(rename = "it is not clear where the child normally lived")]
    ItIsNotClearWhereTheChildNormallyLived,
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
    /// it is urgent and out of office hours
    #[serde(rename = "it is urgent and out of office hours")]
    ItIsUrgentAndOutOfOfficeHours,
    /// it may be necessary to exclude a family member
    #[serde(rename = "it may be necessary to exclude a family member")]
    ItMayBeNecessaryToExcludeAFamilyMember,
    /// it was a stillbirth with a healthcare professional there, a late foetal loss or a lawful
    /// termination of pregnancy
    #[serde(
        rename = "it was a stillbirth with a healthcare professional there, a late foetal loss or a lawful termination of pregnancy"
    )]
    ItWasAStillbirthWithAHealthcareProfessionalThereALate,
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
    /// local circumstances show exceptional reasons for a variation
    #[serde(rename = "local circumstances show exceptional reasons for a variation")]
    LocalCircumstancesShowExceptionalReasonsForAVariation,
    /// local protocols specify the case as complex
    #[serde(rename = "local protocols specify the case as complex")]
    LocalProtocolsSpecifyTheCaseAsComplex,
    /// managers of a social care agency or a member of the police may be implicated
    #[serde(
        rename = "managers of a social care agency or a member of the police may be implicated"
    )]
    ManagersOfASocialCareAgencyOrAMemberOfThePoliceMay,
    /// medical advice suggests, rarely, that it may harm the health of the unborn baby or the mother
    #[serde(
        rename = "medical advice suggests, rarely, that it may harm the health of the unborn baby or the mother"
    )]
    MedicalAdviceSuggestsRarelyThatItMayHarmTheHealthOf,
    /// multi-agency work has to go on
    #[serde(rename = "multi-agency work has to go on")]
    MultiAgencyWorkHasToGoOn,
    /// neither a police investigation nor an enquiry is needed, or the police or the Crown Prosecution
    /// Service report theirs over or not pursued
    #[serde(
        rename = "neither a police investigation nor an enquiry is needed, or the police or the Crown Prosecution Service report theirs over or not pursued"
    )]
    NeitherAPoliceInvestigationNorAnEnquiryIsNeededOrThe,
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
    /// no formal disciplinary action is called for
    #[serde(rename = "no formal disciplinary action is called for")]
    NoFormalDisciplinaryActionIsCalledFor,
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
    /// reasonable cause satisfies it that significant harm is likely unless the child is removed, or stays
    /// where accommodated
    #[serde(
        rename = "reasonable cause satisfies it that significant harm is likely unless the child is removed, or stays where accommodated"
    )]
    ReasonableCauseSatisfiesItThatSignificantHarmIsLikely,
    /// regulation and inspection are concerned
    #[serde(rename = "regulation and inspection are concerned")]
    RegulationAndInspectionAreConcerned,
    /// removal is required
    #[serde(rename = "removal is required")]
    RemovalIsRequired,
    /// running away is an established pattern
    #[serde(rename = "running away is an established pattern")]
    RunningAwayIsAnEstablishedPattern,
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
    /// separated parents have the child living in both areas
    #[serde(rename = "separated parents have the child living in both areas")]
    SeparatedParentsHaveTheChildLivingInBothAreas,
    /// significant harm is considered to be happening
    #[serde(rename = "significant harm is considered to be happening")]
    SignificantHarmIsConsideredToBeHappening,
    /// significant harm is likely at once, or there is a crime
    #[serde(rename = "significant harm is likely at once, or there is a crime")]
    SignificantHarmIsLikelyAtOnceOrThereIsACrime,
    /// significant harm to a child is suspected with cause, or the allegation is serious enough for
    /// dismissal
    #[serde(
        rename = "significant harm to a child is suspected with cause, or the allegation is serious enough for dismissal"
    )]
    SignificantHarmToAChildIsSuspectedWithCauseOrThe,
    /// social worker and police have had first talks
    #[serde(rename = "social worker and police have had first talks")]
    SocialWorkerAndPoliceHaveHadFirstTalks,
    /// somebody close to the member of staff is alleged to have abused, and children in the person's
    /// charge may be at risk
    #[serde(
        rename = "somebody close to the member of staff is alleged to have abused, and children in the person's charge may be at risk"
    )]
    SomebodyCloseToTheMemberOfStaffIsAllegedToHaveAbused,
    /// specialist services are given to a child, or to an adult who needs care and support
    #[serde(
        rename = "specialist services are given to a child, or to an adult who needs care and support"
    )]
    SpecialistServicesAreGivenToAChildOrToAnAdultWho,
    /// such a network fails
    #[serde(rename = "such a network fails")]
    SuchANetworkFails,
    /// suitability for work with children is in doubt through it, though no child was involved
    #[serde(
        rename = "suitability for work with children is in doubt through it, though no child was involved"
    )]
    SuitabilityForWorkWithChildrenIsInDoubtThroughIt,
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
    /// that is relevant
    #[serde(rename = "that is relevant")]
    ThatIsRelevant,
    /// that manager is suspected of a part in the child protection concerns
    #[serde(
        rename = "that manager is suspected of a part in the child protection concerns"
    )]
    ThatManagerIsSuspectedOfAPartInTheChildProtection,
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
    /// the allegation is of long ago
    #[serde(rename = "the allegation is of long ago")]
    TheAllegationIsOfLongAgo,
    /// the allegation is of long ago and the person works with children now
    #[serde(
        rename = "the allegation is of long ago and the person works with children now"
    )]
    TheAllegationIsOfLongAgoAndThePersonWorksWith,
    /// the allegation is substantiated
    #[serde(rename = "the allegation is substantiated")]
    TheAllegationIsSubstantiated,
    /// the allegation is substantiated, and the person left, was dismissed or is not used any more
    #[serde(
        rename = "the allegation is substantiated, and the person left, was dismissed or is not used any more"
    )]
    TheAllegationIsSubstantiatedAndThePersonLeftWas,
    /// the area has one or more sizeable minority communities
    #[serde(rename = "the area has one or more sizeable minority communities")]
    TheAreaHasOneOrMoreSizeableMinorityCommunities,
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
    /// the case is of considerable complexity and scale
    #[serde(rename = "the case is of considerable complexity and scale")]
    TheCaseIsOfConsiderableComplexityAndScale,
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
    /// the child goes missing out of hours
    #[serde(rename = "the child goes missing out of hours")]
    TheChildGoesMissingOutOfHours,
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
    /// the child is placed or lives in another authority's area
    #[serde(rename = "the child is placed or lives in another authority's area")]
    TheChildIsPlacedOrLivesInAnotherAuthoritysArea,
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
    /// the child normally lived in another area
    #[serde(rename = "the child normally lived in another area")]
    TheChildNormallyLivedInAnotherArea,
    /// the child seems to need medical attention urgently
    #[serde(rename = "the child seems to need medical attention urgently")]
    TheChildSeemsToNeedMedicalAttentionUrgently,
    /// the child understands enough to decide fully informed
    #[serde(rename = "the child understands enough to decide fully informed")]
    TheChildUnderstandsEnoughToDecideFullyInformed,
    /// the child was looked after and has returned home
    #[serde(rename = "the child was looked after and has returned home")]
    TheChildWasLookedAfterAndHasReturnedHome,
    /// the child went missing immediately after becoming looked after
    #[serde(rename = "the child went missing immediately after becoming looked after")]
    TheChildWentMissingImmediatelyAfterBecomingLookedAfter,
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
    /// the circumstances are exceptional, such as an appeal to trace a suspect
    #[serde(
        rename = "the circumstances are exceptional, such as an appeal to trace a suspect"
    )]
    TheCircumstancesAreExceptionalSuchAsAnAppealToTraceA,
    /// the circumstances are exceptional, such as fabricated or induced illness
    #[serde(
        rename = "the circumstances are exceptional, such as fabricated or induced illness"
    )]
    TheCircumstancesAreExceptionalSuchAsFabricatedOrInduced,
    /// the circumstances ask for it: the child is injured and needs treatment, for example
    #[serde(
        rename = "the circumstances ask for it: the child is injured and needs treatment, for example"
    )]
    TheCircumstancesAskForItTheChildIsInjuredAndNeeds,
    /// the circumstances call for it
    #[serde(rename = "the circumstances call for it")]
    TheCircumstancesCallForIt,
    /// the circumstances of one child make the case exceptional
    #[serde(rename = "the circumstances of one child make the case exceptional")]
    TheCircumstancesOfOneChildMakeTheCaseExceptional,
    /// the concern came up in a complaint
    #[serde(rename = "the concern came up in a complaint")]
    TheConcernCameUpInAComplaint,
    /// the conference is delayed
    #[serde(rename = "the conference is delayed")]
    TheConferenceIsDelayed,
    /// the conference is inquorate and the chair has enough information
    #[serde(rename = "the conference is inquorate and the chair has enough information")]
    TheConferenceIsInquorateAndTheChairHasEnough,
    /// the conference recommends such joint work
    #[serde(rename = "the conference recommends such joint work")]
    TheConferenceRecommendsSuchJointWork,
    /// the consent belongs to a direction that it attached to a child assessment order, an interim care
    /// order or an emergency protection order
    #[serde(
        rename = "the consent belongs to a direction that it attached to a child assessment order, an interim care order or an emergency protection order"
    )]
    TheConsentBelongsToADirectionThatItAttachedToAChild,
    /// the criteria for a referral to children's social care are met
    #[serde(rename = "the criteria for a referral to children's social care are met")]
    TheCriteriaForAReferralToChildrensSocialCareAreMet,
    /// the designated senior manager is away
    #[serde(rename = "the designated senior manager is away")]
    TheDesignatedSeniorManagerIsAway,
    /// the discussion decides to circulate the details
    #[serde(rename = "the discussion decides to circulate the details")]
    TheDiscussionDecidesToCirculateTheDetails,
    /// the distance keeps the originating social worker from visits and other tasks
    #[serde(
        rename = "the distance keeps the originating social worker from visits and other tasks"
    )]
    TheDistanceKeepsTheOriginatingSocialWorkerFromVisits,
    /// the first line managers cannot agree immediately
    #[serde(rename = "the first line managers cannot agree immediately")]
    TheFirstLineManagersCannotAgreeImmediately,
    /// the housing authority had a part in the move
    #[serde(rename = "the housing authority had a part in the move")]
    TheHousingAuthorityHadAPartInTheMove,
    /// the investigation becomes extremely complex
    #[serde(rename = "the investigation becomes extremely complex")]
    TheInvestigationBecomesExtremelyComplex,
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
    /// the member's own agency is mandated to it, or it serves a joint investigation
    #[serde(
        rename = "the member's own agency is mandated to it, or it serves a joint investigation"
    )]
    TheMembersOwnAgencyIsMandatedToItOrItServesAJoint,
    /// the missing child's risk is held to be medium
    #[serde(rename = "the missing child's risk is held to be medium")]
    TheMissingChildsRiskIsHeldToBeMedium,
    /// the missing mother's or family's whereabouts are unknown
    #[serde(rename = "the missing mother's or family's whereabouts are unknown")]
    TheMissingMothersOrFamilysWhereaboutsAreUnknown,
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
    /// the person comes from an employment agency or a voluntary organisation
    #[serde(
        rename = "the person comes from an employment agency or a voluntary organisation"
    )]
    ThePersonComesFromAnEmploymentAgencyOrAVoluntary,
    /// the person consents to their being kept
    #[serde(rename = "the person consents to their being kept")]
    ThePersonConsentsToTheirBeingKept,
    /// the person is a foster carer, a prospective adopter or staff of residential child care
    #[serde(
        rename = "the person is a foster carer, a prospective adopter or staff of residential child care"
    )]
    ThePersonIsAFosterCarerAProspectiveAdopterOrStaffOf,
    /// the person is a supply, contract or volunteer worker
    #[serde(rename = "the person is a supply, contract or volunteer worker")]
    ThePersonIsASupplyContractOrVolunteerWorker,
    /// the person is a teacher in England and is referred to the Disclosure and Barring Service
    #[serde(
        rename = "the person is a teacher in England and is referred to the Disclosure and Barring Service"
    )]
    ThePersonIsATeacherInEnglandAndIsReferredToThe,
    /// the person lives in another authority's area than the workplace is in
    #[serde(
        rename = "the person lives in another authority's area than the workplace is in"
    )]
    ThePersonLivesInAnotherAuthoritysAreaThanTheWorkplace,
    /// the person works in day care for children under 8, or is a registered child minder
    #[serde(
        rename = "the person works in day care for children under 8, or is a registered child minder"
    )]
    ThePersonWorksInDayCareForChildrenUnder8OrIsA,
    /// the plan did not accept what the parents prefer
    #[serde(rename = "the plan did not accept what the parents prefer")]
    ThePlanDidNotAcceptWhatTheParentsPrefer,
    /// the plan foresees a move
    #[serde(rename = "the plan foresees a move")]
    ThePlanForeseesAMove,
    /// the police and children's social care agree that circumstances are exceptional
    #[serde(
        rename = "the police and children's social care agree that circumstances are exceptional"
    )]
    ThePoliceAndChildrensSocialCareAgreeThatCircumstances,
    /// the police enter the home under their powers
    #[serde(rename = "the police enter the home under their powers")]
    ThePoliceEnterTheHomeUnderTheirPowers,
    /// the police identify a person who has not been charged
    #[serde(rename = "the police identify a person who has not been charged")]
    ThePoliceIdentifyAPersonWhoHasNotBeenCharged,
    /// the police investigate a parent actively, or have one on bail
    #[serde(rename = "the police investigate a parent actively, or have one on bail")]
    ThePoliceInvestigateAParentActivelyOrHaveOneOnBail,
    /// the police receive the allegation
    #[serde(rename = "the police receive the allegation")]
    ThePoliceReceiveTheAllegation,
    /// the police receive the allegation and the sergeant is not available
    #[serde(
        rename = "the police receive the allegation and the sergeant is not available"
    )]
    ThePoliceReceiveTheAllegationAndTheSergeantIsNot,
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
    /// the professional wants one to attend
    #[serde(rename = "the professional wants one to attend")]
    TheProfessionalWantsOneToAttend,
    /// the referral is accepted
    #[serde(rename = "the referral is accepted")]
    TheReferralIsAccepted,
    /// the referrer is a member of the public
    #[serde(rename = "the referrer is a member of the public")]
    TheReferrerIsAMemberOfThePublic,
    /// the referrer is known
    #[serde(rename = "the referrer is known")]
    TheReferrerIsKnown,
    /// the social worker is absent
    #[serde(rename = "the social worker is absent")]
    TheSocialWorkerIsAbsent,
    /// the staff member believes that the organisation is not dealing suitably with something reported
    #[serde(
        rename = "the staff member believes that the organisation is not dealing suitably with something reported"
    )]
    TheStaffMemberBelievesThatTheOrganisationIsNotDealing,
    /// the teacher is charged, or a magistrates' court dispenses with the restrictions in the interests of
    /// justice
    #[serde(
        rename = "the teacher is charged, or a magistrates' court dispenses with the restrictions in the interests of justice"
    )]
    TheTeacherIsChargedOrAMagistratesCourtDispensesWith,
    /// the threshold for such enquiries is met
    #[serde(rename = "the threshold for such enquiries is met")]
    TheThresholdForSuchEnquiriesIsMet,
    /// the threshold of harm is not reached, and the police may have to investigate
    #[serde(
        rename = "the threshold of harm is not reached, and the police may have to investigate"
    )]
    TheThresholdOfHarmIsNotReachedAndThePoliceMayHaveTo,
    /// the two authorities agree otherwise
    #[serde(rename = "the two authorities agree otherwise")]
    TheTwoAuthoritiesAgreeOtherwise,
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
    /// there is a care order, and clearly no immediate danger of significant harm
    #[serde(
        rename = "there is a care order, and clearly no immediate danger of significant harm"
    )]
    ThereIsACareOrderAndClearlyNoImmediateDangerOf,
    /// there is a concern of violent extremism
    #[serde(rename = "there is a concern of violent extremism")]
    ThereIsAConcernOfViolentExtremism,
    /// there is a supervision order, or one of family assistance
    #[serde(rename = "there is a supervision order, or one of family assistance")]
    ThereIsASupervisionOrderOrOneOfFamilyAssistance,
    /// there is a suspicion that somebody takes the child out of the country
    #[serde(
        rename = "there is a suspicion that somebody takes the child out of the country"
    )]
    ThereIsASuspicionThatSomebodyTakesTheChildOutOfThe,
    /// there is concern that the child may run away
    #[serde(rename = "there is concern that the child may run away")]
    ThereIsConcernThatTheChildMayRunAway,
    /// there is enough information
    #[serde(rename = "there is enough information")]
    ThereIsEnoughInformation,
    /// there is one
    #[serde(rename = "there is one")]
    ThereIsOne,
    /// there is reasonable cause to believe that significant harm is likely otherwise
    #[serde(
        rename = "there is reasonable cause to believe that significant harm is likely otherwise"
    )]
    ThereIsReasonableCauseToBelieveThatSignificantHarmIs,
    /// there is reasonable cause to consider section 47 enquiries
    #[serde(rename = "there is reasonable cause to consider section 47 enquiries")]
    ThereIsReasonableCauseToConsiderSection47Enquiries,
    /// there is to be one
    #[serde(rename = "there is to be one")]
    ThereIsToBeOne,
    /// there may be conflict between them
    #[serde(rename = "there may be conflict between them")]
    ThereMayBeConflictBetweenThem,
    /// they are actually involved in the child's situation
    #[serde(rename = "they are actually involved in the child's situation")]
    TheyAreActuallyInvolvedInTheChildsSituation,
    /// they are involved
    #[serde(rename = "they are involved")]
    TheyAreInvolved,
    /// they have no invitation to the conference or no wish to attend
    #[serde(rename = "they have no invitation to the conference or no wish to attend")]
    TheyHaveNoInvitationToTheConferenceOrNoWishToAttend,
    /// they hold or uncover something that could mean risk of harm to children
    #[serde(
        rename = "they hold or uncover something that could mean risk of harm to children"
    )]
    TheyHoldOrUncoverSomethingThatCouldMeanRiskOfHarmTo,
    /// this might put a child at risk of harm, or put an enquiry in jeopardy
    #[serde(
        rename = "this might put a child at risk of harm, or put an enquiry in jeopardy"
    )]
    ThisMightPutAChildAtRiskOfHarmOrPutAnEnquiryIn,
    /// trafficking is suspected
    #[serde(rename = "trafficking is suspected")]
    TraffickingIsSuspected,
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
    /// work is needed to follow up
    #[serde(rename = "work is needed to follow up")]
    WorkIsNeededToFollowUp,
}

impl Circumstance {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::ACareOrderIsInForceForTheChild,
        Self::AChildAssessmentOrderIsInForce,
        Self::AChildAssessmentOrderWasMade,
        Self::AChildIsAllegedToHaveAbusedAnotherChild,
        Self::AChildKeepsRunningAway,
        Self::AChildReportsSignificantHarmSufferedOrDoneToOthers,
        Self::AChildWithAPlanOrAnUnbornChildWithAPreBirthPlan,
        Self::AConferenceIsBeingConvened,
        Self::ACourtGrantsACareOrder,
        Self::ACourtOrdersIt,
        Self::ACourtReturnsAChildInCareToParentsOrCarersAgainst,
        Self::AForensicMedicalExaminerAndAPaediatricianOrTwo,
        Self::AFosterCarerIsAccused,
        Self::AHospitalOrChildDevelopmentTeamGivesTheChildServices,
        Self::ALiveBirthFollowedAPlannedAndLawfulTermination,
        Self::AManagementPlanningMeetingIsHeldOrPoliceOrChildrens,
        Self::AParentIsALookedAfterChild,
        Self::APatternIsFound,
        Self::APatternOfBehaviourComesToMeetTheThreshold,
        Self::APlannedTransferOfResponsibilityIsBeingArranged,
        Self::APreBirthAssessmentGivesConcernThatSignificantHarmMay,
        Self::AProfessionalRequestsItAndASeniorManagerOrANamedOr,
        Self::AReturnHomeMayPutTheChildAtRisk,
        Self::ARiskOfHarmToTheChildIsSuspected,
        Self::ASchoolAgeChildIsFoundNotToAttendAny,
        Self::ASection47EnquiryHasCommenced,
        Self::ASupporterIsToAttend,
        Self::ASuspectedAbuserWorksInChildCareOrEducation,
        Self::AWrittenReportIsPrepared,
        Self::AccessToTheAdvocacyServiceIsDenied,
        Self::AccessToTheAdvocacyServiceIsDeniedForWantOfAParents,
        Self::AdultSocialCareOrHealthServicesKnowTheParent,
        Self::AgeAndUnderstandingAreSufficient,
        Self::AgenciesDisagreeAboutTheDecisionToHoldTheConference,
        Self::AnAgreedTaskIsNotPossible,
        Self::AnEarlyHelpOrCommonAssessmentWasMadeBefore,
        Self::AnEmergencyProtectionOrderWasMadeOrThePoliceUsedTheir,
        Self::AnImmediateRiskToAChildIsRecognised,
        Self::AnInitialChildProtectionConferenceIsConvened,
        Self::AnotherAuthorityIsToMakeTheEnquiryBySpecific,
        Self::AskingForConsentMayInItselfPutTheUnbornChildsWelfare,
        Self::AtLeastOneProfessionalRequestsItWithTheSupportOfA,
        Self::AtShortNoticeTheLeadSocialWorkerCannotCome,
        Self::CaseResponsibilityHasPassedToANewArea,
        Self::ChairAndFamilyHaveConsentedBeforehand,
        Self::ChildAndFamilyWouldBenefitFromSupportBySeveral,
        Self::ChildAndParentsHaveMovedIntoTheArea,
        Self::ChildOrFamilyAreWellKnownToAgenciesOrTheFactsClearly,
        Self::ChildrenOfTheFamilyOrHouseholdWhichTheChildWillJoin,
        Self::ChildrensSocialCareAsksThemTo,
        Self::ChildrensSocialCareKnowsTheChildOrItsCriteriaForA,
        Self::ChildrensSocialCareReceivesTheAllegation,
        Self::ChildrensSocialCareTakesNoFurtherAction,
        Self::CircumstancesChange,
        Self::CircumstancesDoNotLetPermissionBeObtained,
        Self::CriminalProceedingsHaveBegun,
        Self::DecisionsAreMadeAboutSeveralChildrenOfAFamily,
        Self::DelayWillHarmTheChild,
        Self::DisagreementAmongProfessionalsOrAMemberWhoDoesNotDo,
        Self::EarlyChecksShowTheChildOnAFlightOut,
        Self::EvidenceOrIntelligenceShowsThatTheChildIsTraffickedOr,
        Self::ExclusionIsJustifiedAs73Describes,
        Self::FurtherSupportIsRequired,
        Self::HomeAndHostAuthorityAgreeThatTheHomeAuthorityActsFor,
        Self::InExceptionalCircumstancesConfidentialInformationCannotBe,
        Self::InterestsConflict,
        Self::ItAroseOutsideTheWorkWithChildren,
        Self::ItBecomesApparentThat45WorkingDaysHaveToBeExtended,
        Self::ItBecomesClearDuringTheConferenceThatTheirPresence,
        Self::ItBecomesClearToTheChairInPlanningThatChildrenAnd,
        Self::ItExceeds45WorkingDays,
        Self::ItFindsConcernsAndCareProceedingsAreNotBegun,
        Self::ItHasToBeConsideredWhetherAMultiAgencyPlanIsRequired,
        Self::ItIsAbsolutelyNecessary,
        Self::ItIsAgreedOtherwise,
        Self::ItIsAnIsolatedIncidentWithoutInjuryWithinTheFamilyFor,
        Self::ItIsDecidedThatSignificantHarmIsLikelyAndAPlanNeeded,
        Self::ItIsDecidedThatTheChildAttends,
        Self::ItIsDecidedThatTheChildDoesNotAttendOrTakesPartWith,
        Self::ItIsHeldByTelephone,
        Self::ItIsLikelyToPrejudiceTheChildsWelfare,
        Self::ItIsLikelyToPrejudiceTheChildsWelfareOrTheSafetyOf,
        Self::ItIsNotClearWhereTheChildNormallyLived,
        Self::ItIsNotPossibleForTheOfficerToChairTheConference,
        Self::ItIsNotResolvedOrTheDiscussionsRaiseSignificantPolicy,
        Self::ItIsSatisfiedThatSignificantHarmIsSufferedOrLikelyAnd,
        Self::ItIsTheFirstCoreGroupMeeting,
        Self::ItIsUrgentAndOutOfOfficeHours,
        Self::ItMayBeNecessaryToExcludeAFamilyMember,
        Self::ItWasAStillbirthWithAHealthcareProfessionalThereALate,
        Self::ItWasDecidedOtherwiseBecauseTellingThemMayPutAPolice,
        Self::ItWasMadeByWordOfMouthOrByTelephone,
        Self::ItWouldCauseUndueDelay,
        Self::LocalCircumstancesShowExceptionalReasonsForAVariation,
        Self::LocalProtocolsSpecifyTheCaseAsComplex,
        Self::ManagersOfASocialCareAgencyOrAMemberOfThePoliceMay,
        Self::MedicalAdviceSuggestsRarelyThatItMayHarmTheHealthOf,
        Self::MultiAgencyWorkHasToGoOn,
        Self::NeitherAPoliceInvestigationNorAnEnquiryIsNeededOrThe,
        Self::NeitherNoticeNorAColleagueIsPossible,
        Self::NoAcknowledgementCameWithinThreeWorkingDays,
        Self::NoAgreementIsReached,
        Self::NoDecisionCameWithinThreeWorkingDays,
        Self::NoForensicMedicalExaminerIsAvailableAndOneOfTheTwo,
        Self::NoFormalDisciplinaryActionIsCalledFor,
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
        Self::ReasonableCauseSatisfiesItThatSignificantHarmIsLikely,
        Self::RegulationAndInspectionAreConcerned,
        Self::RemovalIsRequired,
        Self::RunningAwayIsAnEstablishedPattern,
        Self::SafeguardingTheChildUrgentlyRequiresASignificantChange,
        Self::Section47EnquiriesAreFrustratedSinceSomebodyWith,
        Self::SeekingAgreementIsLikelyToPutTheChildAtRiskOf,
        Self::SeekingItMayPutAChildAtRiskOfSignificantHarm,
        Self::SeparatedParentsHaveTheChildLivingInBothAreas,
        Self::SignificantHarmIsConsideredToBeHappening,
        Self::SignificantHarmIsLikelyAtOnceOrThereIsACrime,
        Self::SignificantHarmToAChildIsSuspectedWithCauseOrThe,
        Self::SocialWorkerAndPoliceHaveHadFirstTalks,
        Self::SomebodyCloseToTheMemberOfStaffIsAllegedToHaveAbused,
        Self::SpecialistServicesAreGivenToAChildOrToAnAdultWho,
        Self::SuchANetworkFails,
        Self::SuitabilityForWorkWithChildrenIsInDoubtThroughIt,
        Self::SupportForTheBabysCareMayBeNeededOrSignificantHarm,
        Self::TellingThemWouldUndermineACriminalInvestigationOrPut,
        Self::ThatIsAppropriate,
        Self::ThatIsRelevant,
        Self::ThatManagerIsSuspectedOfAPartInTheChildProtection,
        Self::ThatPersonHasTheCapacity,
        Self::ThatPersonHasTheSkillsAndEquipmentItTakes,
        Self::ThatRepresentativeRequestsIt,
        Self::ThatWouldAffectTheChildsSafetyAndWelfare,
        Self::TheAdvocateHasConcernsAboutTheChild,
        Self::TheAllegationIsOfLongAgo,
        Self::TheAllegationIsOfLongAgoAndThePersonWorksWith,
        Self::TheAllegationIsSubstantiated,
        Self::TheAllegationIsSubstantiatedAndThePersonLeftWas,
        Self::TheAreaHasOneOrMoreSizeableMinorityCommunities,
        Self::TheAssessmentEndsWithChildrensSocialCareStayingInvolved,
        Self::TheAuthorityIsEssexCountyCouncil,
        Self::TheCarePlanHasTheChildStayWithTheFamilyOfOriginOr,
        Self::TheCaseIsAcuteFromTheOutsetOrAChronicOneDoesNot,
        Self::TheCaseIsJudgedLessSeriousAfterDiscussionOrPreliminary,
        Self::TheCaseIsOfConsiderableComplexityAndScale,
        Self::TheChairConsents,
        Self::TheChairDecidedBeforeTheConference,
        Self::TheChildAttendsTheConference,
        Self::TheChildAttendsTheConferenceAndConsents,
        Self::TheChildBecomesLookedAfter,
        Self::TheChildCanUnderstandWhatAReferralMeansAndWhatComes,
        Self::TheChildCannotBeKeptFromAParentWhoMayBeHostileOr,
        Self::TheChildDoesNotAttendTheCoreGroup,
        Self::TheChildGoesMissingOutOfHours,
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
        Self::TheChildIsPlacedOrLivesInAnotherAuthoritysArea,
        Self::TheChildIsToBeDischargedHomeFromHospital,
        Self::TheChildLivesInAResidentialEstablishmentThatIs,
        Self::TheChildMayHaveToBeRemovedTheParentsOrChildDoNotOr,
        Self::TheChildNeedsHelpToPromoteWelfareThoughNotAPlan,
        Self::TheChildNormallyLivedInAnotherArea,
        Self::TheChildSeemsToNeedMedicalAttentionUrgently,
        Self::TheChildUnderstandsEnoughToDecideFullyInformed,
        Self::TheChildWasLookedAfterAndHasReturnedHome,
        Self::TheChildWentMissingImmediatelyAfterBecomingLookedAfter,
        Self::TheChildsAgeAndUnderstandingAreSufficientUnderThe,
        Self::TheChildsCircumstancesAreAboutToChangeForExampleBy,
        Self::TheCircumstancesAreExceptional,
        Self::TheCircumstancesAreExceptionalAndItIsTheLastResortThe,
        Self::TheCircumstancesAreExceptionalSuchAsAnAppealToTraceA,
        Self::TheCircumstancesAreExceptionalSuchAsFabricatedOrInduced,
        Self::TheCircumstancesAskForItTheChildIsInjuredAndNeeds,
        Self::TheCircumstancesCallForIt,
        Self::TheCircumstancesOfOneChildMakeTheCaseExceptional,
        Self::TheConcernCameUpInAComplaint,
        Self::TheConferenceIsDelayed,
        Self::TheConferenceIsInquorateAndTheChairHasEnough,
        Self::TheConferenceRecommendsSuchJointWork,
        Self::TheConsentBelongsToADirectionThatItAttachedToAChild,
        Self::TheCriteriaForAReferralToChildrensSocialCareAreMet,
        Self::TheDesignatedSeniorManagerIsAway,
        Self::TheDiscussionDecidesToCirculateTheDetails,
        Self::TheDistanceKeepsTheOriginatingSocialWorkerFromVisits,
        Self::TheFirstLineManagersCannotAgreeImmediately,
        Self::TheHousingAuthorityHadAPartInTheMove,
        Self::TheInvestigationBecomesExtremelyComplex,
        Self::TheLevelOfRiskCausesSeriousConcern,
        Self::TheLocalAuthorityConsentsUnderACareOrder,
        Self::TheLocalAuthorityDecidesToProvideThem,
        Self::TheLocalAuthorityLooksAfterTheChild,
        Self::TheMemberKnowsThatSomethingHardOrDistressingForThe,
        Self::TheMemberOfThePublicMayDropOutBeforeSayingEnough,
        Self::TheMembersOwnAgencyIsMandatedToItOrItServesAJoint,
        Self::TheMissingChildsRiskIsHeldToBeMedium,
        Self::TheMissingMothersOrFamilysWhereaboutsAreUnknown,
        Self::TheNonRecentAbuseTurnsOutToBePartOfAWiderSettingOf,
        Self::TheParentAttendedOnlyAPartBecauseOfExclusion,
        Self::TheParentOrCarerAttendedOnlyAPartBecauseOfExclusion,
        Self::TheParentsRefuse,
        Self::TheParentsWereAskedToLeave,
        Self::ThePersonComesFromAnEmploymentAgencyOrAVoluntary,
        Self::ThePersonConsentsToTheirBeingKept,
        Self::ThePersonIsAFosterCarerAProspectiveAdopterOrStaffOf,
        Self::ThePersonIsASupplyContractOrVolunteerWorker,
        Self::ThePersonIsATeacherInEnglandAndIsReferredToThe,
        Self::ThePersonLivesInAnotherAuthoritysAreaThanTheWorkplace,
        Self::ThePersonWorksInDayCareForChildrenUnder8OrIsA,
        Self::ThePlanDidNotAcceptWhatTheParentsPrefer,
        Self::ThePlanForeseesAMove,
        Self::ThePoliceAndChildrensSocialCareAgreeThatCircumstances,
        Self::ThePoliceEnterTheHomeUnderTheirPowers,
        Self::ThePoliceIdentifyAPersonWhoHasNotBeenCharged,
        Self::ThePoliceInvestigateAParentActivelyOrHaveOneOnBail,
        Self::ThePoliceReceiveTheAllegation,
        Self::ThePoliceReceiveTheAllegationAndTheSergeantIsNot,
        Self::TheProfessionalBelievesThatAParentShouldBeExcludedOn,
        Self::TheProfessionalBelievesThatTheChildNeedsAPlanToStay,
        Self::TheProfessionalDoubtsTheParentsCapacityToCareAnd,
        Self::TheProfessionalWantsOneToAttend,
        Self::TheReferralIsAccepted,
        Self::TheReferrerIsAMemberOfThePublic,
        Self::TheReferrerIsKnown,
        Self::TheSocialWorkerIsAbsent,
        Self::TheStaffMemberBelievesThatTheOrganisationIsNotDealing,
        Self::TheTeacherIsChargedOrAMagistratesCourtDispensesWith,
        Self::TheThresholdForSuchEnquiriesIsMet,
        Self::TheThresholdOfHarmIsNotReachedAndThePoliceMayHaveTo,
        Self::TheTwoAuthoritiesAgreeOtherwise,
        Self::ThereAreCareProceedings,
        Self::ThereAreCriminalProceedings,
        Self::ThereAreGroundsToDoubtTheChildsMentalHealth,
        Self::ThereAreLinksToAForeignCountry,
        Self::ThereAreSignificantMedicalImplicationsOrAPaediatric,
        Self::ThereIsACareOrderAndClearlyNoImmediateDangerOf,
        Self::ThereIsAConcernOfViolentExtremism,
        Self::ThereIsASupervisionOrderOrOneOfFamilyAssistance,
        Self::ThereIsASuspicionThatSomebodyTakesTheChildOutOfThe,
        Self::ThereIsConcernThatTheChildMayRunAway,
        Self::ThereIsEnoughInformation,
        Self::ThereIsOne,
        Self::ThereIsReasonableCauseToBelieveThatSignificantHarmIs,
        Self::ThereIsReasonableCauseToConsiderSection47Enquiries,
        Self::ThereIsToBeOne,
        Self::ThereMayBeConflictBetweenThem,
        Self::TheyAreActuallyInvolvedInTheChildsSituation,
        Self::TheyAreInvolved,
        Self::TheyHaveNoInvitationToTheConferenceOrNoWishToAttend,
        Self::TheyHoldOrUncoverSomethingThatCouldMeanRiskOfHarmTo,
        Self::ThisMightPutAChildAtRiskOfHarmOrPutAnEnquiryIn,
        Self::TraffickingIsSuspected,
        Self::UnableToAttendTheConference,
        Self::UnableToAttendTheCoreGroup,
        Self::UnavoidablyUnableToAttendAConference,
        Self::WhatTheChildWishesConflictsWithTheParentsViews,
        Self::WorkIsNeededToFollowUp,
    ];

    /// The name that the policies and case logs use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ACareOrderIsInForceForTheChild => {
                "a care order is in force for the child"
            }
            Self::AChildAssessmentOrderIsInForce => {
                "a child assessment order is in force"
            }
            Self::AChildAssessmentOrderWasMade => "a child assessment order was made",
            Self::AChildIsAllegedToHaveAbusedAnotherChild => {
                "a child is alleged to have abused another child"
            }
            Self::AChildKeepsRunningAway => "a child keeps running away",
            Self::AChildReportsSignificantHarmSufferedOrDoneToOthers => {
                "a child reports significant harm, suffered or done to others"
            }
            Self::AChildWithAPlanOrAnUnbornChildWithAPreBirthPlan => {
                "a child with a plan, or an unborn child with a pre-birth plan, goes missing"
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
            Self::AFosterCarerIsAccused => "a foster carer is accused",
            Self::AHospitalOrChildDevelopmentTeamGivesTheChildServices => {
                "a hospital or child development team gives the child services"
            }
            Self::ALiveBirthFollowedAPlannedAndLawfulTermination => {
                "a live birth followed a planned and lawful termination"
            }
            Self::AManagementPlanningMeetingIsHeldOrPoliceOrChildrens => {
                "a management planning meeting is held, or police or children's social care enquire"
            }
            Self::AParentIsALookedAfterChild => "a parent is a looked-after child",
            Self::APatternIsFound => "a pattern is found",
            Self::APatternOfBehaviourComesToMeetTheThreshold => {
                "a pattern of behaviour comes to meet the threshold"
            }
            Self::APlannedTransferOfResponsibilityIsBeingArranged => {
                "a planned transfer of responsibility is being arranged"
            }
            Self::APreBirthAssessmentGivesConcernThatSignificantHarmMay => {
                "a pre-birth assessment gives concern that significant harm may threaten the unborn child"
            }
            Self::AProfessionalRequestsItAndASeniorManagerOrANamedOr => {
                "a professional requests it, and a senior manager or a named or designated professional supports the request"
            }
            Self::AReturnHomeMayPutTheChildAtRisk => {
                "a return home may put the child at risk"
            }
            Self::ARiskOfHarmToTheChildIsSuspected => {
                "a risk of harm to the child is suspected"
            }
            Self::ASchoolAgeChildIsFoundNotToAttendAny => {
                "a school-age child is found not to attend any"
            }
            Self::ASection47EnquiryHasCommenced => "a section 47 enquiry has commenced",
            Self::ASupporterIsToAttend => "a supporter is to attend",
            Self::ASuspectedAbuserWorksInChildCareOrEducation => {
                "a suspected abuser works in child care or education"
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
            Self::CaseResponsibilityHasPassedToANewArea => {
                "case responsibility has passed to a new area"
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
            Self::ChildrensSocialCareKnowsTheChildOrItsCriteriaForA => {
                "children's social care knows the child, or its criteria for a referral are met"
            }
            Self::ChildrensSocialCareReceivesTheAllegation => {
                "children's social care receives the allegation"
            }
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
            Self::EarlyChecksShowTheChildOnAFlightOut => {
                "early checks show the child on a flight out"
            }
            Self::EvidenceOrIntelligenceShowsThatTheChildIsTraffickedOr => {
                "evidence or intelligence shows that the child is trafficked, or groomed for exploitation"
            }
            Self::ExclusionIsJustifiedAs73Describes => {
                "exclusion is justified as 7.3 describes"
            }
            Self::FurtherSupportIsRequired => "further support is required",
            Self::HomeAndHostAuthorityAgreeThatTheHomeAuthorityActsFor => {
                "home and host authority agree that the home authority acts, for example because it is near"
            }
            Self::InExceptionalCircumstancesConfidentialInformationCannotBe => {
                "in exceptional circumstances confidential information cannot be shared with child or parents beforehand"
            }
            Self::InterestsConflict => "interests conflict",
            Self::ItAroseOutsideTheWorkWithChildren => {
                "it arose outside the work with children"
            }
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
            Self::ItIsAbsolutelyNecessary => "it is absolutely necessary",
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
            Self::ItIsNotClearWhereTheChildNormallyLived => {
                "it is not clear where the child normally lived"
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
            Self::ItIsUrgentAndOutOfOfficeHours => "it is urgent and out of office hours",
            Self::ItMayBeNecessaryToExcludeAFamilyMember => {
                "it may be necessary to exclude a family member"
            }
            Self::ItWasAStillbirthWithAHealthcareProfessionalThereALate => {
                "it was a stillbirth with a healthcare professional there, a late foetal loss or a lawful termination of pregnancy"
            }
            Self::ItWasDecidedOtherwiseBecauseTellingThemMayPutAPolice => {
                "it was decided otherwise because telling them may put a police investigation at risk, or the child at risk of significant harm"
            }
            Self::ItWasMadeByWordOfMouthOrByTelephone => {
                "it was made by word of mouth or by telephone"
            }
            Self::ItWouldCauseUndueDelay => "it would cause undue delay",
            Self::LocalCircumstancesShowExceptionalReasonsForAVariation => {
                "local circumstances show exceptional reasons for a variation"
            }
            Self::LocalProtocolsSpecifyTheCaseAsComplex => {
                "local protocols specify the case as complex"
            }
            Self::ManagersOfASocialCareAgencyOrAMemberOfThePoliceMay => {
                "managers of a social care agency or a member of the police may be implicated"
            }
            Self::MedicalAdviceSuggestsRarelyThatItMayHarmTheHealthOf => {
                "medical advice suggests, rarely, that it may harm the health of the unborn baby or the mother"
            }
            Self::MultiAgencyWorkHasToGoOn => "multi-agency work has to go on",
            Self::NeitherAPoliceInvestigationNorAnEnquiryIsNeededOrThe => {
                "neither a police investigation nor an enquiry is needed, or the police or the Crown Prosecution Service report theirs over or not pursued"
            }
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
            Self::NoFormalDisciplinaryActionIsCalledFor => {
                "no formal disciplinary action is called for"
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
            Self::ReasonableCauseSatisfiesItThatSignificantHarmIsLikely => {
                "reasonable cause satisfies it that significant harm is likely unless the child is removed, or stays where accommodated"
            }
            Self::RegulationAndInspectionAreConcerned => {
                "regulation and inspection are concerned"
            }
            Self::RemovalIsRequired => "removal is required",
            Self::RunningAwayIsAnEstablishedPattern => {
                "running away is an established pattern"
            }
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
            Self::SeparatedParentsHaveTheChildLivingInBothAreas => {
                "separated parents have the child living in both areas"
            }
            Self::SignificantHarmIsConsideredToBeHappening => {
                "significant harm is considered to be happening"
            }
            Self::SignificantHarmIsLikelyAtOnceOrThereIsACrime => {
                "significant harm is likely at once, or there is a crime"
            }
            Self::SignificantHarmToAChildIsSuspectedWithCauseOrThe => {
                "significant harm to a child is suspected with cause, or the allegation is serious enough for dismissal"
            }
            Self::SocialWorkerAndPoliceHaveHadFirstTalks => {
                "social worker and police have had first talks"
            }
            Self::SomebodyCloseToTheMemberOfStaffIsAllegedToHaveAbused => {
                "somebody close to the member of staff is alleged to have abused, and children in the person's charge may be at risk"
            }
            Self::SpecialistServicesAreGivenToAChildOrToAnAdultWho => {
                "specialist services are given to a child, or to an adult who needs care and support"
            }
            Self::SuchANetworkFails => "such a network fails",
            Self::SuitabilityForWorkWithChildrenIsInDoubtThroughIt => {
                "suitability for work with children is in doubt through it, though no child was involved"
            }
            Self::SupportForTheBabysCareMayBeNeededOrSignificantHarm => {
                "support for the baby's care may be needed, or significant harm may threaten the baby"
            }
            Self::TellingThemWouldUndermineACriminalInvestigationOrPut => {
                "telling them would undermine a criminal investigation, or put the child at risk of significant harm"
            }
            Self::ThatIsAppropriate => "that is appropriate",
            Self::ThatIsRelevant => "that is relevant",
            Self::ThatManagerIsSuspectedOfAPartInTheChildProtection => {
                "that manager is suspected of a part in the child protection concerns"
            }
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
            Self::TheAllegationIsOfLongAgo => "the allegation is of long ago",
            Self::TheAllegationIsOfLongAgoAndThePersonWorksWith => {
                "the allegation is of long ago and the person works with children now"
            }
            Self::TheAllegationIsSubstantiated => "the allegation is substantiated",
            Self::TheAllegationIsSubstantiatedAndThePersonLeftWas => {
                "the allegation is substantiated, and the person left, was dismissed or is not used any more"
            }
            Self::TheAreaHasOneOrMoreSizeableMinorityCommunities => {
                "the area has one or more sizeable minority communities"
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
            Self::TheCaseIsOfConsiderableComplexityAndScale => {
                "the case is of considerable complexity and scale"
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
            Self::TheChildGoesMissingOutOfHours => "the child goes missing out of hours",
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
            Self::TheChildIsPlacedOrLivesInAnotherAuthoritysArea => {
                "the child is placed or lives in another authority's area"
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
            Self::TheChildNormallyLivedInAnotherArea => {
                "the child normally lived in another area"
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
            Self::TheChildWentMissingImmediatelyAfterBecomingLookedAfter => {
                "the child went missing immediately after becoming looked after"
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
            Self::TheCircumstancesAreExceptionalSuchAsAnAppealToTraceA => {
                "the circumstances are exceptional, such as an appeal to trace a suspect"
            }
            Self::TheCircumstancesAreExceptionalSuchAsFabricatedOrInduced => {
                "the circumstances are exceptional, such as fabricated or induced illness"
            }
            Self::TheCircumstancesAskForItTheChildIsInjuredAndNeeds => {
                "the circumstances ask for it: the child is injured and needs treatment, for example"
            }
            Self::TheCircumstancesCallForIt => "the circumstances call for it",
            Self::TheCircumstancesOfOneChildMakeTheCaseExceptional => {
                "the circumstances of one child make the case exceptional"
            }
            Self::TheConcernCameUpInAComplaint => "the concern came up in a complaint",
            Self::TheConferenceIsDelayed => "the conference is delayed",
            Self::TheConferenceIsInquorateAndTheChairHasEnough => {
                "the conference is inquorate and the chair has enough information"
            }
            Self::TheConferenceRecommendsSuchJointWork => {
                "the conference recommends such joint work"
            }
            Self::TheConsentBelongsToADirectionThatItAttachedToAChild => {
                "the consent belongs to a direction that it attached to a child assessment order, an interim care order or an emergency protection order"
            }
            Self::TheCriteriaForAReferralToChildrensSocialCareAreMet => {
                "the criteria for a referral to children's social care are met"
            }
            Self::TheDesignatedSeniorManagerIsAway => {
                "the designated senior manager is away"
            }
            Self::TheDiscussionDecidesToCirculateTheDetails => {
                "the discussion decides to circulate the details"
            }
            Self::TheDistanceKeepsTheOriginatingSocialWorkerFromVisits => {
                "the distance keeps the originating social worker from visits and other tasks"
            }
            Self::TheFirstLineManagersCannotAgreeImmediately => {
                "the first line managers cannot agree immediately"
            }
            Self::TheHousingAuthorityHadAPartInTheMove => {
                "the housing authority had a part in the move"
            }
            Self::TheInvestigationBecomesExtremelyComplex => {
                "the investigation becomes extremely complex"
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
            Self::TheMembersOwnAgencyIsMandatedToItOrItServesAJoint => {
                "the member's own agency is mandated to it, or it serves a joint investigation"
            }
            Self::TheMissingChildsRiskIsHeldToBeMedium => {
                "the missing child's risk is held to be medium"
            }
            Self::TheMissingMothersOrFamilysWhereaboutsAreUnknown => {
                "the missing mother's or family's whereabouts are unknown"
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
            Self::ThePersonComesFromAnEmploymentAgencyOrAVoluntary => {
                "the person comes from an employment agency or a voluntary organisation"
            }
            Self::ThePersonConsentsToTheirBeingKept => {
                "the person consents to their being kept"
            }
            Self::ThePersonIsAFosterCarerAProspectiveAdopterOrStaffOf => {
                "the person is a foster carer, a prospective adopter or staff of residential child care"
            }
            Self::ThePersonIsASupplyContractOrVolunteerWorker => {
                "the person is a supply, contract or volunteer worker"
            }
            Self::ThePersonIsATeacherInEnglandAndIsReferredToThe => {
                "the person is a teacher in England and is referred to the Disclosure and Barring Service"
            }
            Self::ThePersonLivesInAnotherAuthoritysAreaThanTheWorkplace => {
                "the person lives in another authority's area than the workplace is in"
            }
            Self::ThePersonWorksInDayCareForChildrenUnder8OrIsA => {
                "the person works in day care for children under 8, or is a registered child minder"
            }
            Self::ThePlanDidNotAcceptWhatTheParentsPrefer => {
                "the plan did not accept what the parents prefer"
            }
            Self::ThePlanForeseesAMove => "the plan foresees a move",
            Self::ThePoliceAndChildrensSocialCareAgreeThatCircumstances => {
                "the police and children's social care agree that circumstances are exceptional"
            }
            Self::ThePoliceEnterTheHomeUnderTheirPowers => {
                "the police enter the home under their powers"
            }
            Self::ThePoliceIdentifyAPersonWhoHasNotBeenCharged => {
                "the police identify a person who has not been charged"
            }
            Self::ThePoliceInvestigateAParentActivelyOrHaveOneOnBail => {
                "the police investigate a parent actively, or have one on bail"
            }
            Self::ThePoliceReceiveTheAllegation => "the police receive the allegation",
            Self::ThePoliceReceiveTheAllegationAndTheSergeantIsNot => {
                "the police receive the allegation and the sergeant is not available"
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
            Self::TheProfessionalWantsOneToAttend => {
                "the professional wants one to attend"
            }
            Self::TheReferralIsAccepted => "the referral is accepted",
            Self::TheReferrerIsAMemberOfThePublic => {
                "the referrer is a member of the public"
            }
            Self::TheReferrerIsKnown => "the referrer is known",
            Self::TheSocialWorkerIsAbsent => "the social worker is absent",
            Self::TheStaffMemberBelievesThatTheOrganisationIsNotDealing => {
                "the staff member believes that the organisation is not dealing suitably with something reported"
            }
            Self::TheTeacherIsChargedOrAMagistratesCourtDispensesWith => {
                "the teacher is charged, or a magistrates' court dispenses with the restrictions in the interests of justice"
            }
            Self::TheThresholdForSuchEnquiriesIsMet => {
                "the threshold for such enquiries is met"
            }
            Self::TheThresholdOfHarmIsNotReachedAndThePoliceMayHaveTo => {
                "the threshold of harm is not reached, and the police may have to investigate"
            }
            Self::TheTwoAuthoritiesAgreeOtherwise => {
                "the two authorities agree otherwise"
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
            Self::ThereIsACareOrderAndClearlyNoImmediateDangerOf => {
                "there is a care order, and clearly no immediate danger of significant harm"
            }
            Self::ThereIsAConcernOfViolentExtremism => {
                "there is a concern of violent extremism"
            }
            Self::ThereIsASupervisionOrderOrOneOfFamilyAssistance => {
                "there is a supervision order, or one of family assistance"
            }
            Self::ThereIsASuspicionThatSomebodyTakesTheChildOutOfThe => {
                "there is a suspicion that somebody takes the child out of the country"
            }
            Self::ThereIsConcernThatTheChildMayRunAway => {
                "there is concern that the child may run away"
            }
            Self::ThereIsEnoughInformation => "there is enough information",
            Self::ThereIsOne => "there is one",
            Self::ThereIsReasonableCauseToBelieveThatSignificantHarmIs => {
                "there is reasonable cause to believe that significant harm is likely otherwise"
            }
            Self::ThereIsReasonableCauseToConsiderSection47Enquiries => {
                "there is reasonable cause to consider section 47 enquiries"
            }
            Self::ThereIsToBeOne => "there is to be one",
            Self::ThereMayBeConflictBetweenThem => "there may be conflict between them",
            Self::TheyAreActuallyInvolvedInTheChildsSituation => {
                "they are actually involved in the child's situation"
            }
            Self::TheyAreInvolved => "they are involved",
            Self::TheyHaveNoInvitationToTheConferenceOrNoWishToAttend => {
                "they have no invitation to the conference or no wish to attend"
            }
            Self::TheyHoldOrUncoverSomethingThatCouldMeanRiskOfHarmTo => {
                "they hold or uncover something that could mean risk of harm to children"
            }
            Self::ThisMightPutAChildAtRiskOfHarmOrPutAnEnquiryIn => {
                "this might put a child at risk of harm, or put an enquiry in jeopardy"
            }
            Self::TraffickingIsSuspected => "trafficking is suspected",
            Self::UnableToAttendTheConference => "unable to attend the conference",
            Self::UnableToAttendTheCoreGroup => "unable to attend the core group",
            Self::UnavoidablyUnableToAttendAConference => {
                "unavoidably unable to attend a conference"
            }
            Self::WhatTheChildWishesConflictsWithTheParentsViews => {
                "what the child wishes conflicts with the parents' views"
            }
            Self::WorkIsNeededToFollowUp => "work is needed to follow up",
        }
    }

    /// Its title, as people read it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::ACareOrderIsInForceForTheChild => {
                "a care order is in force for the child"
            }
            Self::AChildAssessmentOrderIsInForce => {
                "a child assessment order is in force"
            }
            Self::AChildAssessmentOrderWasMade => "a child assessment order was made",
            Self::AChildIsAllegedToHaveAbusedAnotherChild => {
                "a child is alleged to have abused another child"
            }
            Self::AChildKeepsRunningAway => "a child keeps running away",
            Self::AChildReportsSignificantHarmSufferedOrDoneToOthers => {
                "a child reports significant harm, suffered or done to others"
            }
            Self::AChildWithAPlanOrAnUnbornChildWithAPreBirthPlan => {
                "a child with a plan, or an unborn child with a pre-birth plan, goes missing"
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
            Self::AFosterCarerIsAccused => "a foster carer is accused",
            Self::AHospitalOrChildDevelopmentTeamGivesTheChildServices => {
                "a hospital or child development team gives the child services"
            }
            Self::ALiveBirthFollowedAPlannedAndLawfulTermination => {
                "a live birth followed a planned and lawful termination"
            }
            Self::AManagementPlanningMeetingIsHeldOrPoliceOrChildrens => {
                "a management planning meeting is held, or police or children's social care enquire"
            }
            Self::AParentIsALookedAfterChild => "a parent is a looked-after child",
            Self::APatternIsFound => "a pattern is found",
            Self::APatternOfBehaviourComesToMeetTheThreshold => {
                "a pattern of behaviour comes to meet the threshold"
            }
            Self::APlannedTransferOfResponsibilityIsBeingArranged => {
                "a planned transfer of responsibility is being arranged"
            }
            Self::APreBirthAssessmentGivesConcernThatSignificantHarmMay => {
                "a pre-birth assessment gives concern that significant harm may threaten the unborn child"
            }
            Self::AProfessionalRequestsItAndASeniorManagerOrANamedOr => {
                "a professional requests it, and a senior manager or a named or designated professional supports the request"
            }
            Self::AReturnHomeMayPutTheChildAtRisk => {
                "a return home may put the child at risk"
            }
            Self::ARiskOfHarmToTheChildIsSuspected => {
                "a risk of harm to the child is suspected"
            }
            Self::ASchoolAgeChildIsFoundNotToAttendAny => {
                "a school-age child is found not to attend any"
            }
            Self::ASection47EnquiryHasCommenced => "a section 47 enquiry has commenced",
            Self::ASupporterIsToAttend => "a supporter is to attend",
            Self::ASuspectedAbuserWorksInChildCareOrEducation => {
                "a suspected abuser works in child care or education"
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
            Self::CaseResponsibilityHasPassedToANewArea => {
                "case responsibility has passed to a new area"
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
            Self::ChildrensSocialCareKnowsTheChildOrItsCriteriaForA => {
                "children's social care knows the child, or its criteria for a referral are met"
            }
            Self::ChildrensSocialCareReceivesTheAllegation => {
                "children's social care receives the allegation"
            }
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
            Self::EarlyChecksShowTheChildOnAFlightOut => {
                "early checks show the child on a flight out"
            }
            Self::EvidenceOrIntelligenceShowsThatTheChildIsTraffickedOr => {
                "evidence or intelligence shows that the child is trafficked, or groomed for exploitation"
            }
            Self::ExclusionIsJustifiedAs73Describes => {
                "exclusion is justified as 7.3 describes"
            }
            Self::FurtherSupportIsRequired => "further support is required",
            Self::HomeAndHostAuthorityAgreeThatTheHomeAuthorityActsFor => {
                "home and host authority agree that the home authority acts, for example because it is near"
            }
            Self::InExceptionalCircumstancesConfidentialInformationCannotBe => {
                "in exceptional circumstances confidential information cannot be shared with child or parents beforehand"
            }
            Self::InterestsConflict => "interests conflict",
            Self::ItAroseOutsideTheWorkWithChildren => {
                "it arose outside the work with children"
            }
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
            Self::ItIsAbsolutelyNecessary => "it is absolutely necessary",
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
            Self::ItIsNotClearWhereTheChildNormallyLived => {
                "it is not clear where the child normally lived"
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
            Self::ItIsUrgentAndOutOfOfficeHours => "it is urgent and out of office hours",
            Self::ItMayBeNecessaryToExcludeAFamilyMember => {
                "it may be necessary to exclude a family member"
            }
            Self::ItWasAStillbirthWithAHealthcareProfessionalThereALate => {
                "it was a stillbirth with a healthcare professional there, a late foetal loss or a lawful termination of pregnancy"
            }
            Self::ItWasDecidedOtherwiseBecauseTellingThemMayPutAPolice => {
                "it was decided otherwise because telling them may put a police investigation at risk, or the child at risk of significant harm"
            }
            Self::ItWasMadeByWordOfMouthOrByTelephone => {
                "it was made by word of mouth or by telephone"
            }
            Self::ItWouldCauseUndueDelay => "it would cause undue delay",
            Self::LocalCircumstancesShowExceptionalReasonsForAVariation => {
                "local circumstances show exceptional reasons for a variation"
            }
            Self::LocalProtocolsSpecifyTheCaseAsComplex => {
                "local protocols specify the case as complex"
            }
            Self::ManagersOfASocialCareAgencyOrAMemberOfThePoliceMay => {
                "managers of a social care agency or a member of the police may be implicated"
            }
            Self::MedicalAdviceSuggestsRarelyThatItMayHarmTheHealthOf => {
                "medical advice suggests, rarely, that it may harm the health of the unborn baby or the mother"
            }
            Self::MultiAgencyWorkHasToGoOn => "multi-agency work has to go on",
            Self::NeitherAPoliceInvestigationNorAnEnquiryIsNeededOrThe => {
                "neither a police investigation nor an enquiry is needed, or the police or the Crown Prosecution Service report theirs over or not pursued"
            }
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
            Self::NoFormalDisciplinaryActionIsCalledFor => {
                "no formal disciplinary action is called for"
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
            Self::ReasonableCauseSatisfiesItThatSignificantHarmIsLikely => {
                "reasonable cause satisfies it that significant harm is likely unless the child is removed, or stays where accommodated"
            }
            Self::RegulationAndInspectionAreConcerned => {
                "regulation and inspection are concerned"
            }
            Self::RemovalIsRequired => "removal is required",
            Self::RunningAwayIsAnEstablishedPattern => {
                "running away is an established pattern"
            }
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
            Self::SeparatedParentsHaveTheChildLivingInBothAreas => {
                "separated parents have the child living in both areas"
            }
            Self::SignificantHarmIsConsideredToBeHappening => {
                "significant harm is considered to be happening"
            }
            Self::SignificantHarmIsLikelyAtOnceOrThereIsACrime => {
                "significant harm is likely at once, or there is a crime"
            }
            Self::SignificantHarmToAChildIsSuspectedWithCauseOrThe => {
                "significant harm to a child is suspected with cause, or the allegation is serious enough for dismissal"
            }
            Self::SocialWorkerAndPoliceHaveHadFirstTalks => {
                "social worker and police have had first talks"
            }
            Self::SomebodyCloseToTheMemberOfStaffIsAllegedToHaveAbused => {
                "somebody close to the member of staff is alleged to have abused, and children in the person's charge may be at risk"
            }
            Self::SpecialistServicesAreGivenToAChildOrToAnAdultWho => {
                "specialist services are given to a child, or to an adult who needs care and support"
            }
            Self::SuchANetworkFails => "such a network fails",
            Self::SuitabilityForWorkWithChildrenIsInDoubtThroughIt => {
                "suitability for work with children is in doubt through it, though no child was involved"
            }
            Self::SupportForTheBabysCareMayBeNeededOrSignificantHarm => {
                "support for the baby's care may be needed, or significant harm may threaten the baby"
            }
            Self::TellingThemWouldUndermineACriminalInvestigationOrPut => {
                "telling them would undermine a criminal investigation, or put the child at risk of significant harm"
            }
            Self::ThatIsAppropriate => "that is appropriate",
            Self::ThatIsRelevant => "that is relevant",
            Self::ThatManagerIsSuspectedOfAPartInTheChildProtection => {
                "that manager is suspected of a part in the child protection concerns"
            }
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
            Self::TheAllegationIsOfLongAgo => "the allegation is of long ago",
            Self::TheAllegationIsOfLongAgoAndThePersonWorksWith => {
                "the allegation is of long ago and the person works with children now"
            }
            Self::TheAllegationIsSubstantiated => "the allegation is substantiated",
            Self::TheAllegationIsSubstantiatedAndThePersonLeftWas => {
                "the allegation is substantiated, and the person left, was dismissed or is not used any more"
            }
            Self::TheAreaHasOneOrMoreSizeableMinorityCommunities => {
                "the area has one or more sizeable minority communities"
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
            Self::TheCaseIsOfConsiderableComplexityAndScale => {
                "the case is of considerable complexity and scale"
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
            Self::TheChildGoesMissingOutOfHours => "the child goes missing out of hours",
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
            Self::TheChildIsPlacedOrLivesInAnotherAuthoritysArea => {
                "the child is placed or lives in another authority's area"
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
            Self::TheChildNormallyLivedInAnotherArea => {
                "the child normally lived in another area"
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
            Self::TheChildWentMissingImmediatelyAfterBecomingLookedAfter => {
                "the child went missing immediately after becoming looked after"
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
            Self::TheCircumstancesAreExceptionalSuchAsAnAppealToTraceA => {
                "the circumstances are exceptional, such as an appeal to trace a suspect"
            }
            Self::TheCircumstancesAreExceptionalSuchAsFabricatedOrInduced => {
                "the circumstances are exceptional, such as fabricated or induced illness"
            }
            Self::TheCircumstancesAskForItTheChildIsInjuredAndNeeds => {
                "the circumstances ask for it: the child is injured and needs treatment, for example"
            }
            Self::TheCircumstancesCallForIt => "the circumstances call for it",
            Self::TheCircumstancesOfOneChildMakeTheCaseExceptional => {
                "the circumstances of one child make the case exceptional"
            }
            Self::TheConcernCameUpInAComplaint => "the concern came up in a complaint",
            Self::TheConferenceIsDelayed => "the conference is delayed",
            Self::TheConferenceIsInquorateAndTheChairHasEnough => {
                "the conference is inquorate and the chair has enough information"
            }
            Self::TheConferenceRecommendsSuchJointWork => {
                "the conference recommends such joint work"
            }
            Self::TheConsentBelongsToADirectionThatItAttachedToAChild => {
                "the consent belongs to a direction that it attached to a child assessment order, an interim care order or an emergency protection order"
            }
            Self::TheCriteriaForAReferralToChildrensSocialCareAreMet => {
                "the criteria for a referral to children's social care are met"
            }
            Self::TheDesignatedSeniorManagerIsAway => {
                "the designated senior manager is away"
            }
            Self::TheDiscussionDecidesToCirculateTheDetails => {
                "the discussion decides to circulate the details"
            }
            Self::TheDistanceKeepsTheOriginatingSocialWorkerFromVisits => {
                "the distance keeps the originating social worker from visits and other tasks"
            }
            Self::TheFirstLineManagersCannotAgreeImmediately => {
                "the first line managers cannot agree immediately"
            }
            Self::TheHousingAuthorityHadAPartInTheMove => {
                "the housing authority had a part in the move"
            }
            Self::TheInvestigationBecomesExtremelyComplex => {
                "the investigation becomes extremely complex"
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
            Self::TheMembersOwnAgencyIsMandatedToItOrItServesAJoint => {
                "the member's own agency is mandated to it, or it serves a joint investigation"
            }
            Self::TheMissingChildsRiskIsHeldToBeMedium => {
                "the missing child's risk is held to be medium"
            }
            Self::TheMissingMothersOrFamilysWhereaboutsAreUnknown => {
                "the missing mother's or family's whereabouts are unknown"
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
            Self::ThePersonComesFromAnEmploymentAgencyOrAVoluntary => {
                "the person comes from an employment agency or a voluntary organisation"
            }
            Self::ThePersonConsentsToTheirBeingKept => {
                "the person consents to their being kept"
            }
            Self::ThePersonIsAFosterCarerAProspectiveAdopterOrStaffOf => {
                "the person is a foster carer, a prospective adopter or staff of residential child care"
            }
            Self::ThePersonIsASupplyContractOrVolunteerWorker => {
                "the person is a supply, contract or volunteer worker"
            }
            Self::ThePersonIsATeacherInEnglandAndIsReferredToThe => {
                "the person is a teacher in England and is referred to the Disclosure and Barring Service"
            }
            Self::ThePersonLivesInAnotherAuthoritysAreaThanTheWorkplace => {
                "the person lives in another authority's area than the workplace is in"
            }
            Self::ThePersonWorksInDayCareForChildrenUnder8OrIsA => {
                "the person works in day care for children under 8, or is a registered child minder"
            }
            Self::ThePlanDidNotAcceptWhatTheParentsPrefer => {
                "the plan did not accept what the parents prefer"
            }
            Self::ThePlanForeseesAMove => "the plan foresees a move",
            Self::ThePoliceAndChildrensSocialCareAgreeThatCircumstances => {
                "the police and children's social care agree that circumstances are exceptional"
            }
            Self::ThePoliceEnterTheHomeUnderTheirPowers => {
                "the police enter the home under their powers"
            }
            Self::ThePoliceIdentifyAPersonWhoHasNotBeenCharged => {
                "the police identify a person who has not been charged"
            }
            Self::ThePoliceInvestigateAParentActivelyOrHaveOneOnBail => {
                "the police investigate a parent actively, or have one on bail"
            }
            Self::ThePoliceReceiveTheAllegation => "the police receive the allegation",
            Self::ThePoliceReceiveTheAllegationAndTheSergeantIsNot => {
                "the police receive the allegation and the sergeant is not available"
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
            Self::TheProfessionalWantsOneToAttend => {
                "the professional wants one to attend"
            }
            Self::TheReferralIsAccepted => "the referral is accepted",
            Self::TheReferrerIsAMemberOfThePublic => {
                "the referrer is a member of the public"
            }
            Self::TheReferrerIsKnown => "the referrer is known",
            Self::TheSocialWorkerIsAbsent => "the social worker is absent",
            Self::TheStaffMemberBelievesThatTheOrganisationIsNotDealing => {
                "the staff member believes that the organisation is not dealing suitably with something reported"
            }
            Self::TheTeacherIsChargedOrAMagistratesCourtDispensesWith => {
                "the teacher is charged, or a magistrates' court dispenses with the restrictions in the interests of justice"
            }
            Self::TheThresholdForSuchEnquiriesIsMet => {
                "the threshold for such enquiries is met"
            }
            Self::TheThresholdOfHarmIsNotReachedAndThePoliceMayHaveTo => {
                "the threshold of harm is not reached, and the police may have to investigate"
            }
            Self::TheTwoAuthoritiesAgreeOtherwise => {
                "the two authorities agree otherwise"
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
            Self::ThereIsACareOrderAndClearlyNoImmediateDangerOf => {
                "there is a care order, and clearly no immediate danger of significant harm"
            }
            Self::ThereIsAConcernOfViolentExtremism => {
                "there is a concern of violent extremism"
            }
            Self::ThereIsASupervisionOrderOrOneOfFamilyAssistance => {
                "there is a supervision order, or one of family assistance"
            }
            Self::ThereIsASuspicionThatSomebodyTakesTheChildOutOfThe => {
                "there is a suspicion that somebody takes the child out of the country"
            }
            Self::ThereIsConcernThatTheChildMayRunAway => {
                "there is concern that the child may run away"
            }
            Self::ThereIsEnoughInformation => "there is enough information",
            Self::ThereIsOne => "there is one",
            Self::ThereIsReasonableCauseToBelieveThatSignificantHarmIs => {
                "there is reasonable cause to believe that significant harm is likely otherwise"
            }
            Self::ThereIsReasonableCauseToConsiderSection47Enquiries => {
                "there is reasonable cause to consider section 47 enquiries"
            }
            Self::ThereIsToBeOne => "there is to be one",
            Self::ThereMayBeConflictBetweenThem => "there may be conflict between them",
            Self::TheyAreActuallyInvolvedInTheChildsSituation => {
                "they are actually involved in the child's situation"
            }
            Self::TheyAreInvolved => "they are involved",
            Self::TheyHaveNoInvitationToTheConferenceOrNoWishToAttend => {
                "they have no invitation to the conference or no wish to attend"
            }
            Self::TheyHoldOrUncoverSomethingThatCouldMeanRiskOfHarmTo => {
                "they hold or uncover something that could mean risk of harm to children"
            }
            Self::ThisMightPutAChildAtRiskOfHarmOrPutAnEnquiryIn => {
                "this might put a child at risk of harm, or put an enquiry in jeopardy"
            }
            Self::TraffickingIsSuspected => "trafficking is suspected",
            Self::UnableToAttendTheConference => "unable to attend the conference",
            Self::UnableToAttendTheCoreGroup => "unable to attend the core group",
            Self::UnavoidablyUnableToAttendAConference => {
                "unavoidably unable to attend a conference"
            }
            Self::WhatTheChildWishesConflictsWithTheParentsViews => {
                "what the child wishes conflicts with the parents' views"
            }
            Self::WorkIsNeededToFollowUp => "work is needed to follow up",
        }
    }

    /// The one of this name or title; capitals, spaces and hyphens do not matter.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        {
            static NAMES: &[(&str, Circumstance)] = &[
                (
                    "a care order is in force for the child",
                    Circumstance::ACareOrderIsInForceForTheChild,
                ),
                (
                    "a child assessment order is in force",
                    Circumstance::AChildAssessmentOrderIsInForce,
                ),
                (
                    "a child assessment order was made",
                    Circumstance::AChildAssessmentOrderWasMade,
                ),
                (
                    "a child is alleged to have abused another child",
                    Circumstance::AChildIsAllegedToHaveAbusedAnotherChild,
                ),
                ("a child keeps running away", Circumstance::AChildKeepsRunningAway),
                (
                    "a child reports significant harm, suffered or done to others",
                    Circumstance::AChildReportsSignificantHarmSufferedOrDoneToOthers,
                ),
                (
                    "a child with a plan, or an unborn child with a pre birth plan, goes missing",
                    Circumstance::AChildWithAPlanOrAnUnbornChildWithAPreBirthPlan,
                ),
                (
                    "a conference is being convened",
                    Circumstance::AConferenceIsBeingConvened,
                ),
                ("a court grants a care order", Circumstance::ACourtGrantsACareOrder),
                ("a court orders it", Circumstance::ACourtOrdersIt),
                (
                    "a court returns a child in care to parents or carers against what the authority recommends",
                    Circumstance::ACourtReturnsAChildInCareToParentsOrCarersAgainst,
                ),
                (
                    "a forensic medical examiner and a paediatrician, or two paediatricians, examine together",
                    Circumstance::AForensicMedicalExaminerAndAPaediatricianOrTwo,
                ),
                ("a foster carer is accused", Circumstance::AFosterCarerIsAccused),
                (
                    "a hospital or child development team gives the child services",
                    Circumstance::AHospitalOrChildDevelopmentTeamGivesTheChildServices,
                ),
                (
                    "a live birth followed a planned and lawful termination",
                    Circumstance::ALiveBirthFollowedAPlannedAndLawfulTermination,
                ),
                (
                    "a management planning meeting is held, or police or childrens social care enquire",
                    Circumstance::AManagementPlanningMeetingIsHeldOrPoliceOrChildrens,
                ),
                (
                    "a parent is a looked after child",
                    Circumstance::AParentIsALookedAfterChild,
                ),
                ("a pattern is found", Circumstance::APatternIsFound),
                (
                    "a pattern of behaviour comes to meet the threshold",
                    Circumstance::APatternOfBehaviourComesToMeetTheThreshold,
                ),
                (
                    "a planned transfer of responsibility is being arranged",
                    Circumstance::APlannedTransferOfResponsibilityIsBeingArranged,
                ),
                (
                    "a pre birth assessment gives concern that significant harm may threaten the unborn child",
                    Circumstance::APreBirthAssessmentGivesConcernThatSignificantHarmMay,
                ),
                (
                    "a professional requests it, and a senior manager or a named or designated professional supports the request",
                    Circumstance::AProfessionalRequestsItAndASeniorManagerOrANamedOr,
                ),
                (
                    "a return home may put the child at risk",
                    Circumstance::AReturnHomeMayPutTheChildAtRisk,
                ),
                (
                    "a risk of harm to the child is suspected",
                    Circumstance::ARiskOfHarmToTheChildIsSuspected,
                ),
                (
                    "a school age child is found not to attend any",
                    Circumstance::ASchoolAgeChildIsFoundNotToAttendAny,
                ),
                (
                    "a section 47 enquiry has commenced",
                    Circumstance::ASection47EnquiryHasCommenced,
                ),
                ("a supporter is to attend", Circumstance::ASupporterIsToAttend),
                (
                    "a suspected abuser works in child care or education",
                    Circumstance::ASuspectedAbuserWorksInChildCareOrEducation,
                ),
                ("a written report is prepared", Circumstance::AWrittenReportIsPrepared),
                (
                    "access to the advocacy service is denied",
                    Circumstance::AccessToTheAdvocacyServiceIsDenied,
                ),
                (
                    "access to the advocacy service is denied for want of a parents consent",
                    Circumstance::AccessToTheAdvocacyServiceIsDeniedForWantOfAParents,
                ),
                (
                    "adult social care or health services know the parent",
                    Circumstance::AdultSocialCareOrHealthServicesKnowTheParent,
                ),
                (
                    "age and understanding are sufficient",
                    Circumstance::AgeAndUnderstandingAreSufficient,
                ),
                (
                    "agencies disagree about the decision to hold the conference",
                    Circumstance::AgenciesDisagreeAboutTheDecisionToHoldTheConference,
                ),
                (
                    "an agreed task is not possible",
                    Circumstance::AnAgreedTaskIsNotPossible,
                ),
                (
                    "an early help or common assessment was made before",
                    Circumstance::AnEarlyHelpOrCommonAssessmentWasMadeBefore,
                ),
                (
                    "an emergency protection order was made or the police used their powers of protection",
                    Circumstance::AnEmergencyProtectionOrderWasMadeOrThePoliceUsedTheir,
                ),
                (
                    "an immediate risk to a child is recognised",
                    Circumstance::AnImmediateRiskToAChildIsRecognised,
                ),
                (
                    "an initial child protection conference is convened",
                    Circumstance::AnInitialChildProtectionConferenceIsConvened,
                ),
                (
                    "another authority is to make the enquiry by specific arrangement",
                    Circumstance::AnotherAuthorityIsToMakeTheEnquiryBySpecific,
                ),
                (
                    "asking for consent may in itself put the unborn childs welfare at risk, as where parents may move away from those who investigate",
                    Circumstance::AskingForConsentMayInItselfPutTheUnbornChildsWelfare,
                ),
                (
                    "at least one professional requests it, with the support of a senior manager or a named or designated professional",
                    Circumstance::AtLeastOneProfessionalRequestsItWithTheSupportOfA,
                ),
                (
                    "at short notice the lead social worker cannot come",
                    Circumstance::AtShortNoticeTheLeadSocialWorkerCannotCome,
                ),
                (
                    "case responsibility has passed to a new area",
                    Circumstance::CaseResponsibilityHasPassedToANewArea,
                ),
                (
                    "chair and family have consented beforehand",
                    Circumstance::ChairAndFamilyHaveConsentedBeforehand,
                ),
                (
                    "child and family would benefit from support by several organisations or agencies, coordinated",
                    Circumstance::ChildAndFamilyWouldBenefitFromSupportBySeveral,
                ),
                (
                    "child and parents have moved into the area",
                    Circumstance::ChildAndParentsHaveMovedIntoTheArea,
                ),
                (
                    "child or family are well known to agencies, or the facts clearly call for a section 47 enquiry",
                    Circumstance::ChildOrFamilyAreWellKnownToAgenciesOrTheFactsClearly,
                ),
                (
                    "children of the family or household which the child will join already have child protection plans",
                    Circumstance::ChildrenOfTheFamilyOrHouseholdWhichTheChildWillJoin,
                ),
                (
                    "childrens social care asks them to",
                    Circumstance::ChildrensSocialCareAsksThemTo,
                ),
                (
                    "childrens social care knows the child, or its criteria for a referral are met",
                    Circumstance::ChildrensSocialCareKnowsTheChildOrItsCriteriaForA,
                ),
                (
                    "childrens social care receives the allegation",
                    Circumstance::ChildrensSocialCareReceivesTheAllegation,
                ),
                (
                    "childrens social care takes no further action",
                    Circumstance::ChildrensSocialCareTakesNoFurtherAction,
                ),
                ("circumstances change", Circumstance::CircumstancesChange),
                (
                    "circumstances do not let permission be obtained",
                    Circumstance::CircumstancesDoNotLetPermissionBeObtained,
                ),
                (
                    "criminal proceedings have begun",
                    Circumstance::CriminalProceedingsHaveBegun,
                ),
                (
                    "decisions are made about several children of a family",
                    Circumstance::DecisionsAreMadeAboutSeveralChildrenOfAFamily,
                ),
                ("delay will harm the child", Circumstance::DelayWillHarmTheChild),
                (
                    "disagreement among professionals, or a member who does not do their part, hampers the plan",
                    Circumstance::DisagreementAmongProfessionalsOrAMemberWhoDoesNotDo,
                ),
                (
                    "early checks show the child on a flight out",
                    Circumstance::EarlyChecksShowTheChildOnAFlightOut,
                ),
                (
                    "evidence or intelligence shows that the child is trafficked, or groomed for exploitation",
                    Circumstance::EvidenceOrIntelligenceShowsThatTheChildIsTraffickedOr,
                ),
                (
                    "exclusion is justified as 7.3 describes",
                    Circumstance::ExclusionIsJustifiedAs73Describes,
                ),
                ("further support is required", Circumstance::FurtherSupportIsRequired),
                (
                    "home and host authority agree that the home authority acts, for example because it is near",
                    Circumstance::HomeAndHostAuthorityAgreeThatTheHomeAuthorityActsFor,
                ),
                (
                    "in exceptional circumstances confidential information cannot be shared with child or parents beforehand",
                    Circumstance::InExceptionalCircumstancesConfidentialInformationCannotBe,
                ),
                ("interests conflict", Circumstance::InterestsConflict),
                (
                    "it arose outside the work with children",
                    Circumstance::ItAroseOutsideTheWorkWithChildren,
                ),
                (
                    "it becomes apparent that 45 working days have to be extended",
                    Circumstance::ItBecomesApparentThat45WorkingDaysHaveToBeExtended,
                ),
                (
                    "it becomes clear during the conference that their presence would seriously impair it",
                    Circumstance::ItBecomesClearDuringTheConferenceThatTheirPresence,
                ),
                (
                    "it becomes clear to the chair in planning that children and parents may have a conflict of interest",
                    Circumstance::ItBecomesClearToTheChairInPlanningThatChildrenAnd,
                ),
                ("it exceeds 45 working days", Circumstance::ItExceeds45WorkingDays),
                (
                    "it finds concerns, and care proceedings are not begun",
                    Circumstance::ItFindsConcernsAndCareProceedingsAreNotBegun,
                ),
                (
                    "it has to be considered whether a multi agency plan is required",
                    Circumstance::ItHasToBeConsideredWhetherAMultiAgencyPlanIsRequired,
                ),
                ("it is absolutely necessary", Circumstance::ItIsAbsolutelyNecessary),
                ("it is agreed otherwise", Circumstance::ItIsAgreedOtherwise),
                (
                    "it is an isolated incident without injury, within the family for example",
                    Circumstance::ItIsAnIsolatedIncidentWithoutInjuryWithinTheFamilyFor,
                ),
                (
                    "it is decided that significant harm is likely and a plan needed",
                    Circumstance::ItIsDecidedThatSignificantHarmIsLikelyAndAPlanNeeded,
                ),
                (
                    "it is decided that the child attends",
                    Circumstance::ItIsDecidedThatTheChildAttends,
                ),
                (
                    "it is decided that the child does not attend, or takes part with restrictions",
                    Circumstance::ItIsDecidedThatTheChildDoesNotAttendOrTakesPartWith,
                ),
                ("it is held by telephone", Circumstance::ItIsHeldByTelephone),
                (
                    "it is likely to prejudice the childs welfare",
                    Circumstance::ItIsLikelyToPrejudiceTheChildsWelfare,
                ),
                (
                    "it is likely to prejudice the childs welfare, or the safety of somebody else at the conference",
                    Circumstance::ItIsLikelyToPrejudiceTheChildsWelfareOrTheSafetyOf,
                ),
                (
                    "it is not clear where the child normally lived",
                    Circumstance::ItIsNotClearWhereTheChildNormallyLived,
                ),
                (
                    "it is not possible for the officer to chair the conference",
                    Circumstance::ItIsNotPossibleForTheOfficerToChairTheConference,
                ),
                (
                    "it is not resolved, or the discussions raise significant policy issues",
                    Circumstance::ItIsNotResolvedOrTheDiscussionsRaiseSignificantPolicy,
                ),
                (
                    "it is satisfied that significant harm is suffered or likely, and comes from care or control by parents that is not adequate",
                    Circumstance::ItIsSatisfiedThatSignificantHarmIsSufferedOrLikelyAnd,
                ),
                (
                    "it is the first core group meeting",
                    Circumstance::ItIsTheFirstCoreGroupMeeting,
                ),
                (
                    "it is urgent and out of office hours",
                    Circumstance::ItIsUrgentAndOutOfOfficeHours,
                ),
                (
                    "it may be necessary to exclude a family member",
                    Circumstance::ItMayBeNecessaryToExcludeAFamilyMember,
                ),
                (
                    "it was a stillbirth with a healthcare professional there, a late foetal loss or a lawful termination of pregnancy",
                    Circumstance::ItWasAStillbirthWithAHealthcareProfessionalThereALate,
                ),
                (
                    "it was decided otherwise because telling them may put a police investigation at risk, or the child at risk of significant harm",
                    Circumstance::ItWasDecidedOtherwiseBecauseTellingThemMayPutAPolice,
                ),
                (
                    "it was made by word of mouth or by telephone",
                    Circumstance::ItWasMadeByWordOfMouthOrByTelephone,
                ),
                ("it would cause undue delay", Circumstance::ItWouldCauseUndueDelay),
                (
                    "local circumstances show exceptional reasons for a variation",
                    Circumstance::LocalCircumstancesShowExceptionalReasonsForAVariation,
                ),
                (
                    "local protocols specify the case as complex",
                    Circumstance::LocalProtocolsSpecifyTheCaseAsComplex,
                ),
                (
                    "managers of a social care agency or a member of the police may be implicated",
                    Circumstance::ManagersOfASocialCareAgencyOrAMemberOfThePoliceMay,
                ),
                (
                    "medical advice suggests, rarely, that it may harm the health of the unborn baby or the mother",
                    Circumstance::MedicalAdviceSuggestsRarelyThatItMayHarmTheHealthOf,
                ),
                (
                    "multi agency work has to go on",
                    Circumstance::MultiAgencyWorkHasToGoOn,
                ),
                (
                    "neither a police investigation nor an enquiry is needed, or the police or the crown prosecution service report theirs over or not pursued",
                    Circumstance::NeitherAPoliceInvestigationNorAnEnquiryIsNeededOrThe,
                ),
                (
                    "neither notice nor a colleague is possible",
                    Circumstance::NeitherNoticeNorAColleagueIsPossible,
                ),
                (
                    "no acknowledgement came within three working days",
                    Circumstance::NoAcknowledgementCameWithinThreeWorkingDays,
                ),
                ("no agreement is reached", Circumstance::NoAgreementIsReached),
                (
                    "no decision came within three working days",
                    Circumstance::NoDecisionCameWithinThreeWorkingDays,
                ),
                (
                    "no forensic medical examiner is available and one of the two has forensic training",
                    Circumstance::NoForensicMedicalExaminerIsAvailableAndOneOfTheTwo,
                ),
                (
                    "no formal disciplinary action is called for",
                    Circumstance::NoFormalDisciplinaryActionIsCalledFor,
                ),
                (
                    "nobody could get to see the child, for whatever reason, on two home visits in close succession",
                    Circumstance::NobodyCouldGetToSeeTheChildForWhateverReasonOnTwo,
                ),
                (
                    "nothing shows a change in the childs safety and welfare",
                    Circumstance::NothingShowsAChangeInTheChildsSafetyAndWelfare,
                ),
                (
                    "one of them has a sensory disability, or first speaks another language than english",
                    Circumstance::OneOfThemHasASensoryDisabilityOrFirstSpeaksAnother,
                ),
                (
                    "one of these grounds is there",
                    Circumstance::OneOfTheseGroundsIsThere,
                ),
                (
                    "other operational commitments of the services require it",
                    Circumstance::OtherOperationalCommitmentsOfTheServicesRequireIt,
                ),
                (
                    "parental permission is not obtained",
                    Circumstance::ParentalPermissionIsNotObtained,
                ),
                (
                    "parents do not wish to attend",
                    Circumstance::ParentsDoNotWishToAttend,
                ),
                (
                    "parents or child bring an advocate or supporter",
                    Circumstance::ParentsOrChildBringAnAdvocateOrSupporter,
                ),
                (
                    "parents or child do not wish to attend",
                    Circumstance::ParentsOrChildDoNotWishToAttend,
                ),
                (
                    "particular needs are identified at any stage",
                    Circumstance::ParticularNeedsAreIdentifiedAtAnyStage,
                ),
                ("permission is not sought", Circumstance::PermissionIsNotSought),
                ("photographs are needed", Circumstance::PhotographsAreNeeded),
                (
                    "police powers of protection are used",
                    Circumstance::PolicePowersOfProtectionAreUsed,
                ),
                (
                    "professionals are concerned that the child may be a victim of modern slavery or trafficking",
                    Circumstance::ProfessionalsAreConcernedThatTheChildMayBeAVictimOf,
                ),
                (
                    "professionals are concerned that the child may have been radicalised",
                    Circumstance::ProfessionalsAreConcernedThatTheChildMayHaveBeen,
                ),
                (
                    "protecting a child makes it necessary",
                    Circumstance::ProtectingAChildMakesItNecessary,
                ),
                (
                    "reasonable cause satisfies it that significant harm is likely unless the child is removed, or stays where accommodated",
                    Circumstance::ReasonableCauseSatisfiesItThatSignificantHarmIsLikely,
                ),
                (
                    "regulation and inspection are concerned",
                    Circumstance::RegulationAndInspectionAreConcerned,
                ),
                ("removal is required", Circumstance::RemovalIsRequired),
                (
                    "running away is an established pattern",
                    Circumstance::RunningAwayIsAnEstablishedPattern,
                ),
                (
                    "safeguarding the child urgently requires a significant change",
                    Circumstance::SafeguardingTheChildUrgentlyRequiresASignificantChange,
                ),
                (
                    "section 47 enquiries are frustrated since somebody with authority to seek access to the child is refused it unreasonably, and the applicant believes with reasonable cause that access is urgently needed",
                    Circumstance::Section47EnquiriesAreFrustratedSinceSomebodyWith,
                ),
                (
                    "seeking agreement is likely to put the child at risk of significant harm, by delay or what parents do, or to lead to a risk of losing evidence",
                    Circumstance::SeekingAgreementIsLikelyToPutTheChildAtRiskOf,
                ),
                (
                    "seeking it may put a child at risk of significant harm",
                    Circumstance::SeekingItMayPutAChildAtRiskOfSignificantHarm,
                ),
                (
                    "separated parents have the child living in both areas",
                    Circumstance::SeparatedParentsHaveTheChildLivingInBothAreas,
                ),
                (
                    "significant harm is considered to be happening",
                    Circumstance::SignificantHarmIsConsideredToBeHappening,
                ),
                (
                    "significant harm is likely at once, or there is a crime",
                    Circumstance::SignificantHarmIsLikelyAtOnceOrThereIsACrime,
                ),
                (
                    "significant harm to a child is suspected with cause, or the allegation is serious enough for dismissal",
                    Circumstance::SignificantHarmToAChildIsSuspectedWithCauseOrThe,
                ),
                (
                    "social worker and police have had first talks",
                    Circumstance::SocialWorkerAndPoliceHaveHadFirstTalks,
                ),
                (
                    "somebody close to the member of staff is alleged to have abused, and children in the persons charge may be at risk",
                    Circumstance::SomebodyCloseToTheMemberOfStaffIsAllegedToHaveAbused,
                ),
                (
                    "specialist services are given to a child, or to an adult who needs care and support",
                    Circumstance::SpecialistServicesAreGivenToAChildOrToAnAdultWho,
                ),
                ("such a network fails", Circumstance::SuchANetworkFails),
                (
                    "suitability for work with children is in doubt through it, though no child was involved",
                    Circumstance::SuitabilityForWorkWithChildrenIsInDoubtThroughIt,
                ),
                (
                    "support for the babys care may be needed, or significant harm may threaten the baby",
                    Circumstance::SupportForTheBabysCareMayBeNeededOrSignificantHarm,
                ),
                (
                    "telling them would undermine a criminal investigation, or put the child at risk of significant harm",
                    Circumstance::TellingThemWouldUndermineACriminalInvestigationOrPut,
                ),
                ("that is appropriate", Circumstance::ThatIsAppropriate),
                ("that is relevant", Circumstance::ThatIsRelevant),
                (
                    "that manager is suspected of a part in the child protection concerns",
                    Circumstance::ThatManagerIsSuspectedOfAPartInTheChildProtection,
                ),
                ("that person has the capacity", Circumstance::ThatPersonHasTheCapacity),
                (
                    "that person has the skills and equipment it takes",
                    Circumstance::ThatPersonHasTheSkillsAndEquipmentItTakes,
                ),
                (
                    "that representative requests it",
                    Circumstance::ThatRepresentativeRequestsIt,
                ),
                (
                    "that would affect the childs safety and welfare",
                    Circumstance::ThatWouldAffectTheChildsSafetyAndWelfare,
                ),
                (
                    "the advocate has concerns about the child",
                    Circumstance::TheAdvocateHasConcernsAboutTheChild,
                ),
                (
                    "the allegation is of long ago",
                    Circumstance::TheAllegationIsOfLongAgo,
                ),
                (
                    "the allegation is of long ago and the person works with children now",
                    Circumstance::TheAllegationIsOfLongAgoAndThePersonWorksWith,
                ),
                (
                    "the allegation is substantiated",
                    Circumstance::TheAllegationIsSubstantiated,
                ),
                (
                    "the allegation is substantiated, and the person left, was dismissed or is not used any more",
                    Circumstance::TheAllegationIsSubstantiatedAndThePersonLeftWas,
                ),
                (
                    "the area has one or more sizeable minority communities",
                    Circumstance::TheAreaHasOneOrMoreSizeableMinorityCommunities,
                ),
                (
                    "the assessment ends with childrens social care staying involved",
                    Circumstance::TheAssessmentEndsWithChildrensSocialCareStayingInvolved,
                ),
                (
                    "the authority is essex county council",
                    Circumstance::TheAuthorityIsEssexCountyCouncil,
                ),
                (
                    "the care plan has the child stay with the family of origin or return to it",
                    Circumstance::TheCarePlanHasTheChildStayWithTheFamilyOfOriginOr,
                ),
                (
                    "the case is acute from the outset, or a chronic one does not improve",
                    Circumstance::TheCaseIsAcuteFromTheOutsetOrAChronicOneDoesNot,
                ),
                (
                    "the case is judged less serious after discussion or preliminary work",
                    Circumstance::TheCaseIsJudgedLessSeriousAfterDiscussionOrPreliminary,
                ),
                (
                    "the case is of considerable complexity and scale",
                    Circumstance::TheCaseIsOfConsiderableComplexityAndScale,
                ),
                ("the chair consents", Circumstance::TheChairConsents),
                (
                    "the chair decided before the conference",
                    Circumstance::TheChairDecidedBeforeTheConference,
                ),
                (
                    "the child attends the conference",
                    Circumstance::TheChildAttendsTheConference,
                ),
                (
                    "the child attends the conference and consents",
                    Circumstance::TheChildAttendsTheConferenceAndConsents,
                ),
                (
                    "the child becomes looked after",
                    Circumstance::TheChildBecomesLookedAfter,
                ),
                (
                    "the child can understand what a referral means and what comes of it",
                    Circumstance::TheChildCanUnderstandWhatAReferralMeansAndWhatComes,
                ),
                (
                    "the child cannot be kept from a parent who may be hostile or lay the blame on the child",
                    Circumstance::TheChildCannotBeKeptFromAParentWhoMayBeHostileOr,
                ),
                (
                    "the child does not attend the core group",
                    Circumstance::TheChildDoesNotAttendTheCoreGroup,
                ),
                (
                    "the child goes missing out of hours",
                    Circumstance::TheChildGoesMissingOutOfHours,
                ),
                (
                    "the child has a child protection plan",
                    Circumstance::TheChildHasAChildProtectionPlan,
                ),
                (
                    "the child has become looked after under section 20",
                    Circumstance::TheChildHasBecomeLookedAfterUnderSection20,
                ),
                (
                    "the child has had no relevant contact with three agencies, as before a birth",
                    Circumstance::TheChildHasHadNoRelevantContactWithThreeAgenciesAs,
                ),
                (
                    "the child is accommodated under section 20, and the parents have abandoned the child or cannot consent for physical or mental reasons",
                    Circumstance::TheChildIsAccommodatedUnderSection20AndTheParentsHave,
                ),
                ("the child is an in patient", Circumstance::TheChildIsAnInPatient),
                (
                    "the child is found not to be registered",
                    Circumstance::TheChildIsFoundNotToBeRegistered,
                ),
                (
                    "the child is harmed, or a risk of neglect or harm causes concern",
                    Circumstance::TheChildIsHarmedOrARiskOfNeglectOrHarmCausesConcern,
                ),
                ("the child is in need", Circumstance::TheChildIsInNeed),
                ("the child is its ward", Circumstance::TheChildIsItsWard),
                (
                    "the child is looked after under a care order",
                    Circumstance::TheChildIsLookedAfterUnderACareOrder,
                ),
                (
                    "the child is looked after under section 20 and a parent has generally consented to medical treatment",
                    Circumstance::TheChildIsLookedAfterUnderSection20AndAParentHas,
                ),
                (
                    "the child is not suffering significant harm and is not likely to",
                    Circumstance::TheChildIsNotSufferingSignificantHarmAndIsNotLikely,
                ),
                (
                    "the child is placed or lives in another authoritys area",
                    Circumstance::TheChildIsPlacedOrLivesInAnotherAuthoritysArea,
                ),
                (
                    "the child is to be discharged home from hospital",
                    Circumstance::TheChildIsToBeDischargedHomeFromHospital,
                ),
                (
                    "the child lives in a residential establishment that is inspected",
                    Circumstance::TheChildLivesInAResidentialEstablishmentThatIs,
                ),
                (
                    "the child may have to be removed, the parents or child do not or no longer cooperate with the plan, or circumstances changed or were unforeseen",
                    Circumstance::TheChildMayHaveToBeRemovedTheParentsOrChildDoNotOr,
                ),
                (
                    "the child needs help to promote welfare, though not a plan",
                    Circumstance::TheChildNeedsHelpToPromoteWelfareThoughNotAPlan,
                ),
                (
                    "the child normally lived in another area",
                    Circumstance::TheChildNormallyLivedInAnotherArea,
                ),
                (
                    "the child seems to need medical attention urgently",
                    Circumstance::TheChildSeemsToNeedMedicalAttentionUrgently,
                ),
                (
                    "the child understands enough to decide fully informed",
                    Circumstance::TheChildUnderstandsEnoughToDecideFullyInformed,
                ),
                (
                    "the child was looked after and has returned home",
                    Circumstance::TheChildWasLookedAfterAndHasReturnedHome,
                ),
                (
                    "the child went missing immediately after becoming looked after",
                    Circumstance::TheChildWentMissingImmediatelyAfterBecomingLookedAfter,
                ),
                (
                    "the childs age and understanding are sufficient under the fraser guidelines",
                    Circumstance::TheChildsAgeAndUnderstandingAreSufficientUnderThe,
                ),
                (
                    "the childs circumstances are about to change, for example by discharge from hospital",
                    Circumstance::TheChildsCircumstancesAreAboutToChangeForExampleBy,
                ),
                (
                    "the circumstances are exceptional",
                    Circumstance::TheCircumstancesAreExceptional,
                ),
                (
                    "the circumstances are exceptional and it is the last resort, the time not being enough for an emergency protection order, or the childs immediate safety being the reason",
                    Circumstance::TheCircumstancesAreExceptionalAndItIsTheLastResortThe,
                ),
                (
                    "the circumstances are exceptional, such as an appeal to trace a suspect",
                    Circumstance::TheCircumstancesAreExceptionalSuchAsAnAppealToTraceA,
                ),
                (
                    "the circumstances are exceptional, such as fabricated or induced illness",
                    Circumstance::TheCircumstancesAreExceptionalSuchAsFabricatedOrInduced,
                ),
                (
                    "the circumstances ask for it: the child is injured and needs treatment, for example",
                    Circumstance::TheCircumstancesAskForItTheChildIsInjuredAndNeeds,
                ),
                (
                    "the circumstances call for it",
                    Circumstance::TheCircumstancesCallForIt,
                ),
                (
                    "the circumstances of one child make the case exceptional",
                    Circumstance::TheCircumstancesOfOneChildMakeTheCaseExceptional,
                ),
                (
                    "the concern came up in a complaint",
                    Circumstance::TheConcernCameUpInAComplaint,
                ),
                ("the conference is delayed", Circumstance::TheConferenceIsDelayed),
                (
                    "the conference is inquorate and the chair has enough information",
                    Circumstance::TheConferenceIsInquorateAndTheChairHasEnough,
                ),
                (
                    "the conference recommends such joint work",
                    Circumstance::TheConferenceRecommendsSuchJointWork,
                ),
                (
                    "the consent belongs to a direction that it attached to a child assessment order, an interim care order or an emergency protection order",
                    Circumstance::TheConsentBelongsToADirectionThatItAttachedToAChild,
                ),
                (
                    "the criteria for a referral to childrens social care are met",
                    Circumstance::TheCriteriaForAReferralToChildrensSocialCareAreMet,
                ),
                (
                    "the designated senior manager is away",
                    Circumstance::TheDesignatedSeniorManagerIsAway,
                ),
                (
                    "the discussion decides to circulate the details",
                    Circumstance::TheDiscussionDecidesToCirculateTheDetails,
                ),
                (
                    "the distance keeps the originating social worker from visits and other tasks",
                    Circumstance::TheDistanceKeepsTheOriginatingSocialWorkerFromVisits,
                ),
                (
                    "the first line managers cannot agree immediately",
                    Circumstance::TheFirstLineManagersCannotAgreeImmediately,
                ),
                (
                    "the housing authority had a part in the move",
                    Circumstance::TheHousingAuthorityHadAPartInTheMove,
                ),
                (
                    "the investigation becomes extremely complex",
                    Circumstance::TheInvestigationBecomesExtremelyComplex,
                ),
                (
                    "the level of risk causes serious concern",
                    Circumstance::TheLevelOfRiskCausesSeriousConcern,
                ),
                (
                    "the local authority consents under a care order",
                    Circumstance::TheLocalAuthorityConsentsUnderACareOrder,
                ),
                (
                    "the local authority decides to provide them",
                    Circumstance::TheLocalAuthorityDecidesToProvideThem,
                ),
                (
                    "the local authority looks after the child",
                    Circumstance::TheLocalAuthorityLooksAfterTheChild,
                ),
                (
                    "the member knows that something hard or distressing for the parent will be shared",
                    Circumstance::TheMemberKnowsThatSomethingHardOrDistressingForThe,
                ),
                (
                    "the member of the public may drop out before saying enough",
                    Circumstance::TheMemberOfThePublicMayDropOutBeforeSayingEnough,
                ),
                (
                    "the members own agency is mandated to it, or it serves a joint investigation",
                    Circumstance::TheMembersOwnAgencyIsMandatedToItOrItServesAJoint,
                ),
                (
                    "the missing childs risk is held to be medium",
                    Circumstance::TheMissingChildsRiskIsHeldToBeMedium,
                ),
                (
                    "the missing mothers or familys whereabouts are unknown",
                    Circumstance::TheMissingMothersOrFamilysWhereaboutsAreUnknown,
                ),
                (
                    "the non recent abuse turns out to be part of a wider setting of abuse, institutional or organised",
                    Circumstance::TheNonRecentAbuseTurnsOutToBePartOfAWiderSettingOf,
                ),
                (
                    "the parent attended only a part because of exclusion",
                    Circumstance::TheParentAttendedOnlyAPartBecauseOfExclusion,
                ),
                (
                    "the parent or carer attended only a part because of exclusion",
                    Circumstance::TheParentOrCarerAttendedOnlyAPartBecauseOfExclusion,
                ),
                ("the parents refuse", Circumstance::TheParentsRefuse),
                (
                    "the parents were asked to leave",
                    Circumstance::TheParentsWereAskedToLeave,
                ),
                (
                    "the person comes from an employment agency or a voluntary organisation",
                    Circumstance::ThePersonComesFromAnEmploymentAgencyOrAVoluntary,
                ),
                (
                    "the person consents to their being kept",
                    Circumstance::ThePersonConsentsToTheirBeingKept,
                ),
                (
                    "the person is a foster carer, a prospective adopter or staff of residential child care",
                    Circumstance::ThePersonIsAFosterCarerAProspectiveAdopterOrStaffOf,
                ),
                (
                    "the person is a supply, contract or volunteer worker",
                    Circumstance::ThePersonIsASupplyContractOrVolunteerWorker,
                ),
                (
                    "the person is a teacher in england and is referred to the disclosure and barring service",
                    Circumstance::ThePersonIsATeacherInEnglandAndIsReferredToThe,
                ),
                (
                    "the person lives in another authoritys area than the workplace is in",
                    Circumstance::ThePersonLivesInAnotherAuthoritysAreaThanTheWorkplace,
                ),
                (
                    "the person works in day care for children under 8, or is a registered child minder",
                    Circumstance::ThePersonWorksInDayCareForChildrenUnder8OrIsA,
                ),
                (
                    "the plan did not accept what the parents prefer",
                    Circumstance::ThePlanDidNotAcceptWhatTheParentsPrefer,
                ),
                ("the plan foresees a move", Circumstance::ThePlanForeseesAMove),
                (
                    "the police and childrens social care agree that circumstances are exceptional",
                    Circumstance::ThePoliceAndChildrensSocialCareAgreeThatCircumstances,
                ),
                (
                    "the police enter the home under their powers",
                    Circumstance::ThePoliceEnterTheHomeUnderTheirPowers,
                ),
                (
                    "the police identify a person who has not been charged",
                    Circumstance::ThePoliceIdentifyAPersonWhoHasNotBeenCharged,
                ),
                (
                    "the police investigate a parent actively, or have one on bail",
                    Circumstance::ThePoliceInvestigateAParentActivelyOrHaveOneOnBail,
                ),
                (
                    "the police receive the allegation",
                    Circumstance::ThePoliceReceiveTheAllegation,
                ),
                (
                    "the police receive the allegation and the sergeant is not available",
                    Circumstance::ThePoliceReceiveTheAllegationAndTheSergeantIsNot,
                ),
                (
                    "the professional believes that a parent should be excluded on these criteria",
                    Circumstance::TheProfessionalBelievesThatAParentShouldBeExcludedOn,
                ),
                (
                    "the professional believes that the child needs a plan to stay safe, or is not at risk and better helped by a child in need plan or another service",
                    Circumstance::TheProfessionalBelievesThatTheChildNeedsAPlanToStay,
                ),
                (
                    "the professional doubts the parents capacity to care, and considers that the child is being harmed or likely to be",
                    Circumstance::TheProfessionalDoubtsTheParentsCapacityToCareAnd,
                ),
                (
                    "the professional wants one to attend",
                    Circumstance::TheProfessionalWantsOneToAttend,
                ),
                ("the referral is accepted", Circumstance::TheReferralIsAccepted),
                (
                    "the referrer is a member of the public",
                    Circumstance::TheReferrerIsAMemberOfThePublic,
                ),
                ("the referrer is known", Circumstance::TheReferrerIsKnown),
                ("the social worker is absent", Circumstance::TheSocialWorkerIsAbsent),
                (
                    "the staff member believes that the organisation is not dealing suitably with something reported",
                    Circumstance::TheStaffMemberBelievesThatTheOrganisationIsNotDealing,
                ),
                (
                    "the teacher is charged, or a magistrates court dispenses with the restrictions in the interests of justice",
                    Circumstance::TheTeacherIsChargedOrAMagistratesCourtDispensesWith,
                ),
                (
                    "the threshold for such enquiries is met",
                    Circumstance::TheThresholdForSuchEnquiriesIsMet,
                ),
                (
                    "the threshold of harm is not reached, and the police may have to investigate",
                    Circumstance::TheThresholdOfHarmIsNotReachedAndThePoliceMayHaveTo,
                ),
                (
                    "the two authorities agree otherwise",
                    Circumstance::TheTwoAuthoritiesAgreeOtherwise,
                ),
                ("there are care proceedings", Circumstance::ThereAreCareProceedings),
                (
                    "there are criminal proceedings",
                    Circumstance::ThereAreCriminalProceedings,
                ),
                (
                    "there are grounds to doubt the childs mental health",
                    Circumstance::ThereAreGroundsToDoubtTheChildsMentalHealth,
                ),
                (
                    "there are links to a foreign country",
                    Circumstance::ThereAreLinksToAForeignCountry,
                ),
                (
                    "there are significant medical implications, or a paediatric examination was made or may be needed",
                    Circumstance::ThereAreSignificantMedicalImplicationsOrAPaediatric,
                ),
                (
                    "there is a care order, and clearly no immediate danger of significant harm",
                    Circumstance::ThereIsACareOrderAndClearlyNoImmediateDangerOf,
                ),
                (
                    "there is a concern of violent extremism",
                    Circumstance::ThereIsAConcernOfViolentExtremism,
                ),
                (
                    "there is a supervision order, or one of family assistance",
                    Circumstance::ThereIsASupervisionOrderOrOneOfFamilyAssistance,
                ),
                (
                    "there is a suspicion that somebody takes the child out of the country",
                    Circumstance::ThereIsASuspicionThatSomebodyTakesTheChildOutOfThe,
                ),
                (
                    "there is concern that the child may run away",
                    Circumstance::ThereIsConcernThatTheChildMayRunAway,
                ),
                ("there is enough information", Circumstance::ThereIsEnoughInformation),
                ("there is one", Circumstance::ThereIsOne),
                (
                    "there is reasonable cause to believe that significant harm is likely otherwise",
                    Circumstance::ThereIsReasonableCauseToBelieveThatSignificantHarmIs,
                ),
                (
                    "there is reasonable cause to consider section 47 enquiries",
                    Circumstance::ThereIsReasonableCauseToConsiderSection47Enquiries,
                ),
                ("there is to be one", Circumstance::ThereIsToBeOne),
                (
                    "there may be conflict between them",
                    Circumstance::ThereMayBeConflictBetweenThem,
                ),
                (
                    "they are actually involved in the childs situation",
                    Circumstance::TheyAreActuallyInvolvedInTheChildsSituation,
                ),
                ("they are involved", Circumstance::TheyAreInvolved),
                (
                    "they have no invitation to the conference or no wish to attend",
                    Circumstance::TheyHaveNoInvitationToTheConferenceOrNoWishToAttend,
                ),
                (
                    "they hold or uncover something that could mean risk of harm to children",
                    Circumstance::TheyHoldOrUncoverSomethingThatCouldMeanRiskOfHarmTo,
                ),
                (
                    "this might put a child at risk of harm, or put an enquiry in jeopardy",
                    Circumstance::ThisMightPutAChildAtRiskOfHarmOrPutAnEnquiryIn,
                ),
                ("trafficking is suspected", Circumstance::TraffickingIsSuspected),
                (
                    "unable to attend the conference",
                    Circumstance::UnableToAttendTheConference,
                ),
                (
                    "unable to attend the core group",
                    Circumstance::UnableToAttendTheCoreGroup,
                ),
                (
                    "unavoidably unable to attend a conference",
                    Circumstance::UnavoidablyUnableToAttendAConference,
                ),
                (
                    "what the child wishes conflicts with the parents views",
                    Circumstance::WhatTheChildWishesConflictsWithTheParentsViews,
                ),
                ("work is needed to follow up", Circumstance::WorkIsNeededToFollowUp),
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

impl Circumstance {
    /// Whether it holds, as far as a person has said so.
    #[must_use]
    pub fn holds(self, timeline: &crate::timeline::Timeline) -> Truth {
        Truth::judged(timeline.circumstances.get(&self).copied(), self.title())
    }
}
