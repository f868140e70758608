//! Days and hours: see the units.
