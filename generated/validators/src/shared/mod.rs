//! Statements about acts and states that several procedures share.
pub mod emergency_protection_order;
pub mod police_protection;
pub mod general;
