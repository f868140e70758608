//! Text to syntax tree and back, as its users meet it.

mod fixtures;
mod layout;
mod mistakes;
