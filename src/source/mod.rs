//! Source documents: what their paragraphs state.

pub mod phrases;
