//! Statements about acts and states that several procedures share.
pub mod conference;
pub mod core_group;
pub mod initial_conference;
pub mod meeting_with_the_chair;
pub mod pre_birth_conference;
pub mod referral;
pub mod review_conference;
pub mod strategy_discussion;
pub mod visit_to_the_child;
pub mod emergency_protection_order;
pub mod police_protection;
pub mod general;
