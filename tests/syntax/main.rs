//! Text to syntax tree and back, as its users meet it.

mod layout;
mod mistakes;
