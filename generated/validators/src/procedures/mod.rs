//! One module for each procedure.
pub mod calling_a_conference;
pub mod checks_with_agencies;
pub mod child_not_found;
pub mod disputed_decision;
pub mod enquiry_outcome;
pub mod host_and_home;
pub mod immediate_protection;
pub mod joint_visits;
pub mod organised_abuse_discussion;
pub mod outcome_feedback;
pub mod paediatric_assessments;
pub mod police_referrals;
pub mod reaching_the_child;
pub mod recorded_interview;
pub mod section_47_enquiry;
pub mod strategy_discussions;
