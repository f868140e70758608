//! The words with which a phrase of the grammar can begin, and which rules are tried there.
//!
//! A form added to the grammar whose first word is not here is never tried.

use super::grammar::Rule;

const TIME: &[Rule] = &[Rule::not_a_time, Rule::time];
const TIME_OR_EXTENT: &[Rule] = &[Rule::time, Rule::extent];
const TIME_OR_PROMPT: &[Rule] = &[Rule::not_a_time, Rule::time, Rule::prompt];
const TIME_OR_PLACE: &[Rule] = &[Rule::not_a_time, Rule::time, Rule::reference];
const ANY: &[Rule] = &[Rule::not_a_time, Rule::time, Rule::prompt, Rule::reference];
const NONE: &[Rule] = &[Rule::time, Rule::none_may];
const AGE: &[Rule] = &[Rule::not_a_time, Rule::age_word];
const HASTE: &[Rule] = &[Rule::prompt];
const HASTE_OR_PLACE: &[Rule] = &[Rule::prompt, Rule::reference];
const DUTY: &[Rule] = &[Rule::duty];
const CALLED_FOR: &[Rule] = &[Rule::called_for];
const PLACE: &[Rule] = &[Rule::reference];

/// The rules that can begin with a word, in the order in which they are tried.
pub(super) fn rules(word: &str) -> &'static [Rule] {
    match word {
        "a" | "an" | "the" | "within" | "never" | "up" | "over" | "below" | "above" | "during" | "more" | "longer"
        | "greater" | "less" | "fewer" | "shorter" | "exceeding" | "exceeds" | "exceed" | "beyond" | "every"
        | "each" | "once" | "on" | "by" | "before" | "from" | "after" | "for" | "lasts" | "intervals" | "same"
        | "next" | "following" | "another" | "around" | "approximately" | "about" | "between" | "fortnightly"
        | "quarterly" | "annually" | "monthly" | "weekly" | "yearly" | "daily" | "twice" | "day" | "reaches"
        | "reached" => TIME,
        "one" | "two" | "three" | "four" | "five" | "six" | "seven" | "eight" | "nine" | "ten" | "eleven"
        | "twelve" | "thirteen" | "fourteen" | "fifteen" | "sixteen" | "seventeen" | "eighteen" | "nineteen"
        | "twenty" | "thirty" | "forty" | "fifty" | "sixty" | "seventy" | "eighty" | "ninety" => TIME,
        "maximum" | "max" | "minimum" => TIME_OR_EXTENT,
        "not" | "without" | "as" | "regular" => TIME_OR_PROMPT,
        "at" | "in" => ANY,
        "no" => NONE,
        "under" => TIME_OR_PLACE,
        "aged" | "age" | "ages" => AGE,
        "immediately" | "immediate" | "straight" | "straightaway" | "forthwith" | "right" | "instantly" | "with"
        | "avoid" | "avoiding" | "soon" | "early" | "quickly" | "promptly" | "swiftly" | "prompt" | "speedily"
        | "speedy" | "rapidly" | "expeditiously" | "urgently" | "urgent" | "timely" | "regularly" | "periodically" => {
            HASTE
        }
        "and" => HASTE_OR_PLACE,
        "that" | "which" => CALLED_FOR,
        "or" | "see" | "part" | "chapter" | "chapters" | "section" | "sections" | "paragraph" | "paragraphs"
        | "para" | "paras" => PLACE,
        "must" | "mustn't" | "should" | "shouldn't" | "ought" | "may" | "ideally" | "will" | "won't" | "shall"
        | "has" | "have" | "is" | "are" | "be" | "required" | "duty" | "duties" | "obligation" | "needs" | "need"
        | "essential" | "vital" | "imperative" | "crucial" | "important" | "responsible" | "responsibility"
        | "responsibilities" | "can" | "can't" | "cannot" => DUTY,
        _ if word.starts_with(|c: char| c.is_ascii_digit()) => TIME_OR_PLACE,
        _ => &[],
    }
}
