//! Checklists with dates.
