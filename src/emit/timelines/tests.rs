//! Timelines of invented policies.
