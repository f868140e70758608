//! What every unit of time means, as the compiler's calendar has it: a start, an amount, the deadline,
//! the first minute "at least so much after", and the last minute "at least so much before".

use milepost_validators::Moment;
use milepost_validators::calendar::{self, Amount, NotCovered, Unit, amount};

type Row = (&'static str, Amount, Option<&'static str>, Option<&'static str>, Option<&'static str>, Option<&'static str>);

const ROWS: &[Row] = &[
{%- for row in rows %}
    {{ row }},
{%- endfor %}
];

fn shown(answer: Result<Moment, NotCovered>) -> Option<String> {
    answer.ok().map(Moment::iso)
}

#[test]
fn every_unit_agrees_with_the_compiler() {
    for (start, amount, deadline, earliest, latest, first) in ROWS {
        let moment = Moment::parse(start).expect("a moment");
        assert_eq!(shown(calendar::deadline(moment, *amount)).as_deref(), *deadline, "deadline {start} {amount:?}");
        assert_eq!(shown(calendar::earliest_after(moment, *amount)).as_deref(), *earliest, "after {start} {amount:?}");
        assert_eq!(shown(calendar::latest_before(moment, *amount)).as_deref(), *latest, "before {start} {amount:?}");
        assert_eq!(shown(calendar::first_in_reach(moment, *amount)).as_deref(), *first, "in reach {start} {amount:?}");
    }
    let _ = amount(1, Unit::Days);
}
