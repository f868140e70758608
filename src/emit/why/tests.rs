//! Walks through findings.
