//! What a duty desk asks of one case: entries come in one at a time, and after each, what is due.
//!
//! ```text
//! cargo run --example duty_desk
//! ```
//! The case is invented. Without an entry that starts a clock the list stays empty.

use milepost_validators::timeline::{Entry, What, When};
use milepost_validators::{Case, EDITION, Moment, log};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("Read from: {EDITION}");
    let now = Moment::parse("2026-12-24T16:00")?;
    let mut case = Case::new("EXAMPLE-1");
    for name in ["referral-received", "concern-identified"] {
        // A name may come from anywhere: a form, a table, a case log. One that means nothing is an answer too.
        let Some(what) = What::named(name, None) else {
            println!("{name}: these procedures know nothing of this name");
            continue;
        };
        case.record(Entry::new(what, When::parse("2026-12-24T09:30")?))?;
        for due in case.due(now) {
            println!("by {}: {} {:?}", due.by, due.clause.text, due.clause.statement.citations);
        }
    }
    println!("case log version {}", log::VERSION);
    Ok(())
}
