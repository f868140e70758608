//! Source documents read, locked and compared.

mod labels;
