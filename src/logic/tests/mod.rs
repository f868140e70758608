//! Conditions as policies state them, and every answer against plain enumeration.

mod cases;
mod enumeration;
mod limits;

use super::{Domain, Space};

/// Facts of the sort a policy declares.
fn space() -> Space {
    let mut space = Space::default();
    space.declare("serious-harm", Domain::YesNo);
    space.declare("organised-abuse", Domain::YesNo);
    space.declare("medical", Domain::YesNo);
    space.declare("region", Domain::Choice(["London", "elsewhere in England", "Wales"].map(String::from).to_vec()));
    space.declare("age", Domain::Number { min: 0, max: 18 });
    space
}
