//! Simulated cases as specification.
