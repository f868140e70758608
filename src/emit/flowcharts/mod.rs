//! Flowcharts.
