//! Numbers, ordinals and units in words.

use crate::calendar::{Amount, Unit};

const ONES: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ORDINALS: [(&str, u32); 12] = [
    ("first", 1),
    ("second", 2),
    ("third", 3),
    ("fourth", 4),
    ("fifth", 5),
    ("sixth", 6),
    ("seventh", 7),
    ("eighth", 8),
    ("ninth", 9),
    ("tenth", 10),
    ("fifteenth", 15),
    ("twentieth", 20),
];

/// "3", "three", "three (3)", "twenty-four".
pub(super) fn number(words: &str) -> Option<u32> {
    let words = words.split('(').next().unwrap_or_default().trim();
    if let Ok(number) = words.parse() {
        return Some(number);
    }
    if words.ends_with("hundred") {
        return Some(100);
    }
    let mut parts = words.split(['-', ' ']);
    let (first, second) = (parts.next()?, parts.next());
    let tens = TENS.iter().position(|word| !word.is_empty() && *word == first);
    let ones = |word: &str| ONES.iter().position(|known| *known == word);
    let number = match (tens, second) {
        (Some(tens), Some(second)) => tens.checked_mul(10)?.checked_add(ones(second)?)?,
        (Some(tens), None) => tens.checked_mul(10)?,
        (None, _) => ones(first)?,
    };
    u32::try_from(number).ok()
}

/// "10th", "tenth".
pub(super) fn ordinal(word: &str) -> Option<u32> {
    let word = word.trim();
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    digits.parse().ok().or_else(|| ORDINALS.iter().find(|(known, _)| *known == word).map(|(_, n)| *n))
}

/// So many of a unit in words: "working days", "calendar month", "fortnight".
pub(super) fn amount(count: u32, unit: &str) -> Option<Amount> {
    let working = unit.starts_with("working") || unit.starts_with("business");
    let school = unit.starts_with("school");
    let base = unit.trim_end_matches([' ', '\'']).rsplit([' ', '-']).next()?;
    let base = base.trim_end_matches('s');
    Some(match base {
        "day" if working => Amount::new(count, Unit::WorkingDays),
        "day" if school => Amount::new(count, Unit::SchoolDays),
        "minute" | "min" => Amount::new(count, Unit::Minutes),
        "hour" | "hr" => Amount::new(count, Unit::Hours),
        "day" => Amount::new(count, Unit::Days),
        "week" => Amount::new(count, Unit::Weeks),
        "fortnight" => Amount::new(count.checked_mul(2)?, Unit::Weeks),
        "month" => Amount::new(count, Unit::Months),
        "year" => Amount::new(count, Unit::Years),
        _ => return None,
    })
}
