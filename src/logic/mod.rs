//! Conditions, decided.
