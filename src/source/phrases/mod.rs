//! What a paragraph of English prose states: the times, the words of duty, the places it points to.
//!
//! [`read`] takes the words of one paragraph and gives [`Facts`]: nothing from which a sentence could
//! be rebuilt. The forms that are understood stand in `grammar/time-phrases.pest`; [`normal`] prepares
//! the text for it, [`times`] and [`places`] make facts of what it finds.

mod facts;
mod grammar;
mod normal;
mod numbers;
mod places;
mod starts;
#[cfg(test)]
mod tests;
mod times;

pub use facts::{Bound, CrossReference, Duty, Facts, NotAFact, TimeStated};
pub use places::Titles;

use grammar::{Phrases, Rule};
use pest::Parser;
use pest::iterators::Pair;

/// No phrase is longer than so many bytes: what a phrase costs does not grow with the text after it.
const LONGEST_PHRASE: usize = 300;

/// The facts that a paragraph states. Takes time in proportion to the text; never fails.
#[must_use]
pub fn read(text: &str) -> Facts {
    read_among(text, &Titles::default())
}

/// The same, with the titles of the document's headings: a cross-reference that names one says so.
#[must_use]
pub fn read_among(text: &str, titles: &Titles) -> Facts {
    let text = normal::normalise(text);
    let mut reading = Reading { facts: Facts::default(), sentence: Sentence::default(), titles };
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let word = word(rest);
        at = at.saturating_add(if word.is_empty() { reading.sign(rest) } else { reading.phrase(word, rest) });
    }
    reading.facts
}

/// The word that a text begins with; empty if it begins with a sign.
fn word(text: &str) -> &str {
    let inside = |(at, c): (usize, char)| {
        let joined =
            c == '.' && at > 0 && text.as_bytes().get(at.saturating_add(1)).is_some_and(u8::is_ascii_alphanumeric);
        c.is_ascii_alphanumeric() || !c.is_ascii() || c == '\'' || joined
    };
    let end = text.char_indices().find(|found| !inside(*found)).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or_default()
}

/// The beginning of a text, as long as a phrase can be.
fn window(text: &str) -> &str {
    let mut end = text.len().min(LONGEST_PHRASE);
    while !text.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    text.get(..end).unwrap_or_default()
}

/// What has been read of a paragraph so far.
struct Reading<'t> {
    facts: Facts,
    sentence: Sentence,
    titles: &'t Titles,
}

impl Reading<'_> {
    /// Passes over a sign; a full stop ends the sentence. How many bytes it takes.
    fn sign(&mut self, rest: &str) -> usize {
        let mut signs = rest.chars();
        let first = signs.next();
        if matches!(first, Some('.' | ';')) && matches!(signs.next(), None | Some(' ')) {
            self.sentence = Sentence { first_time: self.facts.times.len(), ..Sentence::default() };
        }
        first.map_or(1, char::len_utf8)
    }

    /// Reads the phrase that begins with a word, or passes over the word. How many bytes it takes.
    fn phrase(&mut self, word: &str, rest: &str) -> usize {
        for rule in starts::rules(word) {
            let Ok(mut found) = Phrases::parse(*rule, window(rest)) else { continue };
            let Some(phrase) = found.next() else { continue };
            let length = phrase.as_str().trim_end().len();
            self.take(phrase, rest.get(length..).unwrap_or_default());
            return length.max(word.len());
        }
        word.len()
    }

    fn take(&mut self, phrase: Pair<Rule>, after: &str) {
        let (facts, sentence) = (&mut self.facts, &mut self.sentence);
        match phrase.as_rule() {
            Rule::extent => sentence.extent = inner(&phrase),
            Rule::age_word => sentence.age = true,
            Rule::time => {
                let time = times::time(&phrase, sentence);
                facts
                    .times
                    .extend(time.map(|time| TimeStated { duty: sentence.duty, ..sentence.carried(time, after) }));
            }
            Rule::prompt => {
                let time = inner(&phrase).and_then(times::prompt);
                facts.times.extend(time.map(|time| TimeStated { duty: sentence.duty, ..time }));
            }
            Rule::none_may => self.duty(Duty::MayNot),
            Rule::duty => {
                if let Some(duty) = inner(&phrase).and_then(duty) {
                    self.duty(duty);
                }
            }
            Rule::reference => {
                places::references(phrase, after, self.titles, &mut sentence.part, &mut facts.refs);
            }
            _ => {}
        }
    }

    fn duty(&mut self, duty: Duty) {
        let count = self.facts.duties.entry(duty).or_insert(0);
        *count = count.saturating_add(1);
        self.sentence.forbids = duty.forbids();
        if self.sentence.duty.replace(duty).is_none() {
            for time in self.facts.times.iter_mut().skip(self.sentence.first_time) {
                time.duty = Some(duty);
            }
        }
    }
}

/// What an earlier word of the sentence says about a later one.
#[derive(Default)]
struct Sentence {
    /// "The maximum period …": said of the next amount.
    extent: Option<Rule>,
    /// It speaks of ages.
    age: bool,
    /// Its last word of duty.
    duty: Option<Duty>,
    /// The first time that is stated in it.
    first_time: usize,
    /// Its last word of duty forbids: "must not … for more than 72 hours" is at most 72 hours.
    forbids: bool,
    /// Its last time is so much before something.
    beforehand: bool,
    /// The part that its last cross-reference named.
    part: Option<String>,
}

impl Sentence {
    /// "two days before the first panel and five days for a later one": the second is before it too.
    fn carried(&mut self, time: TimeStated, after: &str) -> TimeStated {
        let goes_on = ["for a ", "for an ", "for the "].iter().any(|words| after.trim_start().starts_with(words));
        let bound = if self.beforehand && goes_on && time.bound == Bound::Plain { Bound::Before } else { time.bound };
        self.beforehand = bound == Bound::Before;
        TimeStated { bound, ..time }
    }
}

fn inner(phrase: &Pair<Rule>) -> Option<Rule> {
    phrase.clone().into_inner().next().map(|inner| inner.as_rule())
}

fn duty(rule: Rule) -> Option<Duty> {
    Some(match rule {
        Rule::must => Duty::Must,
        Rule::must_not => Duty::MustNot,
        Rule::should => Duty::Should,
        Rule::should_not => Duty::ShouldNot,
        Rule::may => Duty::May,
        Rule::may_not => Duty::MayNot,
        Rule::ideally => Duty::Ideally,
        Rule::will => Duty::Will,
        Rule::is_responsible => Duty::IsResponsibleFor,
        Rule::is_to => Duty::IsTo,
        Rule::has_to => Duty::HasTo,
        Rule::needs_to => Duty::NeedsTo,
        Rule::is_expected_to => Duty::IsExpectedTo,
        Rule::can => Duty::Can,
        Rule::cannot => Duty::Cannot,
        _ => return None,
    })
}
