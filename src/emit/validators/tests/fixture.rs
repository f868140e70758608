//! Models for the tests.

use crate::calendar::Conventions;
use crate::model::Model;
use jiff::civil::date;

/// The policies that stand in this repository.
pub fn policies() -> Model {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("policies");
    let (sources, findings) = crate::syntax::folder::read(&folder).expect("the policies");
    crate::compile(sources, findings).model
}

/// The invented policy that uses every form of the language, with a calendar.
pub fn invented() -> Model {
    let mut model = crate::emit::tests::invented();
    model.calendar.conventions = conventions();
    model
}

/// A calendar of two years, with the bank holidays that move.
fn conventions() -> Conventions {
    let days = [(2026, 4, 3), (2026, 4, 6), (2026, 5, 4), (2026, 12, 25), (2026, 12, 28), (2027, 1, 1), (2027, 3, 26)];
    Conventions {
        bank_holidays: days.iter().map(|(y, m, d)| (date(*y, *m, *d), "Bank holiday".to_string())).collect(),
        known_from: Some(date(2026, 1, 1)),
        known_until: Some(date(2027, 12, 31)),
        ..Conventions::default()
    }
}

/// The model of this name: the policies, or another for a look.
pub fn named(name: &str) -> Model {
    match name {
        "invented" => invented(),
        "empty" => Model::default(),
        "hostile" => super::hostile::model(),
        _ => policies(),
    }
}
