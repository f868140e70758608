//! Source documents read, locked and compared.

mod bad;
mod drift;
mod invented;
mod labels;
mod locks;
