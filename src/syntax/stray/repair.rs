//! Usual slips, and whether mending one makes the line a line of the language.

use super::habits::{HABITS, NEVER_IN_NAMES, NUMBERS, WORDS};
use super::punctuation::{brackets, citations, line_end, line_start, quotes, without_quoted};
use super::{Line, advice};
use crate::diagnostics::{Finding, Level, Origin};
use crate::syntax::build::Builder;
use std::ops::Range;

/// One slip and how to put it right.
#[derive(Clone, Debug)]
pub(super) struct Repair {
    /// What is to be replaced.
    at: Range<usize>,
    with: String,
    message: String,
    /// Whether the whole line is of the language once it is mended.
    whole: bool,
    /// Worth saying even if another slip follows on the same line.
    sure: bool,
    /// The line once the slips that follow on it are mended too, if that makes it whole.
    finished: Option<String>,
}

/// So many slips on one line are mended together.
const MOST_SLIPS: usize = 3;

/// The first slip whose mending makes the line whole; else the one that gets furthest, if it gets on.
pub(super) fn best(line: &Line, reach: usize) -> Option<Repair> {
    best_of(line, reach, MOST_SLIPS)
}

fn best_of(line: &Line, reach: usize, most: usize) -> Option<Repair> {
    let left = line.text.len() - reach;
    let mut furthest: Option<(usize, Repair)> = None;
    for mut repair in slips(line.text, reach) {
        let mended = repair.mended(line.text);
        if line.parses_as(&mended) {
            repair.whole = true;
            return Some(repair);
        }
        if !repair.sure {
            continue;
        }
        let left_now = mended.len() - advice::furthest(&Line { text: &mended, opens: line.opens }).at;
        if left_now < left && furthest.as_ref().is_none_or(|(least, _)| left_now < *least) {
            furthest = Some((left_now, repair));
        }
    }
    let mut repair = furthest?.1;
    if most > 1 {
        let mended = repair.mended(line.text);
        let next = Line { text: &mended, opens: line.opens };
        let reach = advice::furthest(&next).at;
        repair.finished = best_of(&next, reach, most - 1).and_then(|second| second.whole_line(&mended));
    }
    Some(repair)
}

impl Repair {
    pub fn new(at: Range<usize>, with: impl Into<String>, message: impl Into<String>) -> Self {
        Repair { at, with: with.into(), message: message.into(), whole: false, sure: false, finished: None }
    }

    /// The line once mended.
    pub fn mended(&self, line: &str) -> String {
        let (before, after) = (&line[..self.at.start], &line[self.at.end..]);
        format!("{before}{}{after}", self.with)
    }

    /// The line with every slip mended, if that makes it whole.
    fn whole_line(&self, line: &str) -> Option<String> {
        if self.whole { Some(self.mended(line)) } else { self.finished.clone() }
    }

    fn sure(self) -> Self {
        Repair { sure: true, ..self }
    }

    /// The message, at the words concerned.
    pub fn finding(self, builder: &Builder, start: usize, line: &Line) -> Finding {
        let from = floor(line.text, self.at.start.min(line.text.len().saturating_sub(1)));
        let to = self.at.end.max(from + line.text[from..].chars().next().map_or(0, char::len_utf8));
        let span = builder.range(start + from, start + to);
        let open = if line.opens { " {" } else { "" };
        let help = if let Some(whole) = self.whole_line(line.text).filter(|whole| whole.len() <= 140) {
            format!("Write: {whole}{open}")
        } else if self.with.is_empty() {
            "Take it out.".to_string()
        } else {
            format!("Did you mean \"{}\"?", self.with.trim())
        };
        Finding::new("MP001", Level::Error, Origin::Policy, &[line.text], self.message).at(span, "").help(help)
    }
}

fn floor(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at)
}

/// Every slip worth trying, the surest first.
fn slips(line: &str, reach: usize) -> Vec<Repair> {
    let words = words(line);
    let mut list = Vec::new();
    quotes(line, &mut list);
    if list.is_empty() {
        line_start(line, &words, &mut list);
        brackets(line, &mut list);
        line_end(line, &mut list);
        citations(line, &mut list);
        figures(line, &words, reach, &mut list);
        habits(line, reach, &mut list);
        spelling(line, &words, reach, &mut list);
        colons(line, &words, &mut list);
        hyphens(line, &words, reach, &mut list);
        missing(line, reach, &mut list);
        unquoted(line, &words, reach, &mut list);
        needless(line, &words, reach, &mut list);
    }
    list
}

/// Where each word stands; words in quotes are one.
fn words(line: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    let mut quoted = false;
    for (at, c) in line.char_indices() {
        quoted ^= c == '"';
        let parts = !quoted && matches!(c, ' ' | '\t' | ',' | ':' | '[' | ']' | '(' | ')' | ';');
        match (start, parts) {
            (None, false) => start = Some(at),
            (Some(from), true) => {
                found.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    found.extend(start.map(|from| from..line.len()));
    found
}

/// Numbers in words, numbers stuck to their unit, dates in figures.
fn figures(line: &str, words: &[Range<usize>], reach: usize, list: &mut Vec<Repair>) {
    for word in words {
        let text = &line[word.clone()];
        if word.start >= reach
            && let Some((_, number)) = NUMBERS.iter().find(|(name, _)| *name == text.to_lowercase())
        {
            list.push(Repair::new(word.clone(), number.to_string(), "Numbers are written in figures").sure());
        }
        let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if digits > 0 && digits < text.len() && text[digits..].chars().all(char::is_alphabetic) {
            let unit = match &text[digits..] {
                "h" | "hr" | "hrs" => "hours",
                "d" => "days",
                "w" | "wk" | "wks" => "weeks",
                "m" | "mths" => "months",
                "y" | "yrs" => "years",
                other => other,
            };
            let message = "A space is missing between the number and its unit";
            list.push(Repair::new(word.clone(), format!("{} {unit}", &text[..digits]), message).sure());
        }
        if let Some(date) = date_in_figures(text) {
            let message = "Dates are written with the month in words, so that nobody can mistake day and month";
            list.push(Repair::new(word.clone(), date, message).sure());
        }
    }
    ordinal_dates(line, words, list);
}

/// `3/6/2025`, `3.6.2025`, `2025-06-03`: the day first, as in Britain.
fn date_in_figures(text: &str) -> Option<String> {
    let numbers: Vec<u32> = text.split(['/', '.', '-']).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let [one, two, three] = numbers[..] else { return None };
    let (day, month, year) = if one > 31 { (three, two, one) } else { (one, two, three) };
    let year = if year < 100 { year + 2000 } else { year };
    let month = crate::calendar::MONTHS.get((month as usize).checked_sub(1)?)?;
    (1..=31).contains(&day).then(|| format!("{day} {month} {year}"))
}

/// `3rd June 2025`, `June 3 2025`.
fn ordinal_dates(line: &str, words: &[Range<usize>], list: &mut Vec<Repair>) {
    for word in words {
        let text = &line[word.clone()];
        let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        if !digits.is_empty() && digits.len() < text.len() && digits.chars().all(|c| c.is_ascii_digit()) {
            list.push(Repair::new(word.clone(), digits, "In a date the day is a number alone"));
        }
    }
}

fn habits(line: &str, reach: usize, list: &mut Vec<Repair>) {
    let lower = line.to_ascii_lowercase();
    let bare = without_quoted(&lower);
    for habit in HABITS {
        let mut found: Vec<usize> = bare.match_indices(habit.written).map(|(at, _)| at).collect();
        // Nearest to where understanding ended first.
        found.sort_by_key(|at| at.abs_diff(reach));
        for at in found.into_iter().take(2) {
            let end = at + habit.written.len();
            if is_word(&bare, at, end) {
                let tight = habit.ours.starts_with([':', ',']);
                let from = if tight { line[..at].trim_end().len() } else { at };
                list.push(Repair::new(from..end, habit.ours, habit.message).sure());
            }
        }
    }
}

fn is_word(text: &str, from: usize, to: usize) -> bool {
    let inside = |c: char| c.is_alphanumeric() || c == '-';
    let letters = |text: &str| text.chars().all(|c| c.is_alphanumeric() || c == ' ');
    !letters(&text[from..to])
        || (!text[..from].chars().next_back().is_some_and(inside) && !text[to..].chars().next().is_some_and(inside))
}

/// Misspelt and capitalised words, at and just before the place where understanding ended, and first.
fn spelling(line: &str, words: &[Range<usize>], reach: usize, list: &mut Vec<Repair>) {
    let here = words.iter().position(|word| word.end > reach).unwrap_or(words.len());
    let mut tried: Vec<usize> = vec![here, here.saturating_sub(1), 0, here + 1, here.saturating_sub(2)];
    let mut seen = Vec::new();
    tried.retain(|at| {
        *at < words.len() && !seen.contains(at) && {
            seen.push(*at);
            true
        }
    });
    for at in tried {
        let word = words[at].clone();
        let text = &line[word.clone()];
        let lower = text.to_lowercase();
        if lower != text && WORDS.contains(&lower.as_str()) {
            let message = format!("\"{text}\" is written with a small letter: {lower}");
            list.push(Repair::new(word.clone(), lower.clone(), message));
        }
        let known = WORDS.contains(&lower.as_str()) || NEVER_IN_NAMES.contains(&lower.as_str());
        for near in near(&lower).into_iter().filter(|_| !known) {
            let message = format!("\"{}\" is not a word Milepost knows here", advice::shorten(text));
            let repair = Repair::new(word.clone(), near, message);
            list.push(if lower.len() > 4 { repair.sure() } else { repair });
        }
        // Two words run together, or one cut in two.
        if let Some(next) = words.get(at + 1) {
            let joined = format!("{text}{}", &line[next.clone()]);
            if WORDS.contains(&joined.as_str()) {
                let message = format!("\"{joined}\" is one word");
                list.push(Repair::new(word.start..next.end, joined, message));
            }
        }
        for split in 2..lower.len().saturating_sub(1) {
            if let (Some(first), Some(second)) = (lower.get(..split), lower.get(split..))
                && WORDS.contains(&first)
                && WORDS.contains(&second)
            {
                let message = format!("A space is missing in \"{text}\"");
                list.push(Repair::new(word.clone(), format!("{first} {second}"), message));
            }
        }
    }
}

/// Words of the language close in spelling, the closest first.
fn near(word: &str) -> Vec<&'static str> {
    if word.len() < 2 || word.len() > 20 {
        return Vec::new();
    }
    let mut found: Vec<(usize, &str)> = WORDS
        .iter()
        .map(|known| (strsim::damerau_levenshtein(word, &known.to_lowercase()), *known))
        .filter(|(distance, known)| *distance > 0 && *distance <= known.len().div_ceil(4).min(3))
        .collect();
    found.sort();
    found.into_iter().map(|(_, known)| known).take(4).collect()
}

/// A colon forgotten before the way on, before the special rule, or after what is said.
fn colons(line: &str, words: &[Range<usize>], list: &mut Vec<Repair>) {
    let before = [
        "go to",
        "hand over to",
        "rejoin",
        "must",
        "should",
        "may",
        "within",
        "text silent",
        "the soonest",
        "the strictest",
    ];
    let conditional = ["if", "otherwise", "instead", "also", "at", "once", "in"];
    let first = words.first().map_or("", |word| &line[word.clone()]);
    if conditional.contains(&first) {
        for word in before {
            for (at, _) in line.match_indices(word).take(2) {
                let gap = line[..at].trim_end_matches([' ', '\t', ',', ';', '-']).len();
                if is_word(line, at, at + word.len()) && gap < at && gap > 0 && !line[..gap].ends_with(':') {
                    let message = format!("A colon is missing before \"{word}\"");
                    list.push(Repair::new(gap..at, ": ", message));
                }
            }
        }
    }
    for word in words.iter().take(4) {
        if !line[word.end..].starts_with(':') && word.end < line.len() {
            let message = format!("A colon is missing after \"{}\"", advice::shorten(&line[..word.end]));
            list.push(Repair::new(word.end..word.end, ":", message));
        }
    }
    for (at, _) in line.match_indices(':').take(2) {
        list.push(Repair::new(at..at + 1, "", "No colon stands here"));
    }
}

/// Names written as several words.
fn hyphens(line: &str, words: &[Range<usize>], reach: usize, list: &mut Vec<Repair>) {
    let here = words.iter().position(|word| word.end > reach).unwrap_or(words.len());
    for (before, after) in [(1, 1), (1, 2), (2, 1), (0, 2), (0, 3), (1, 3), (2, 2), (3, 1), (2, 0), (3, 0), (4, 0)] {
        let (Some(from), to) = (here.checked_sub(before), here + after) else { continue };
        let Some(run) = words.get(from..to) else { continue };
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        let text = &line[first.start..last.end];
        let plain = |word: &Range<usize>| !NEVER_IN_NAMES.contains(&line[word.clone()].to_lowercase().as_str());
        if run.len() < 2 || !run.iter().all(plain) || text.contains(['"', ',', ':', '[', ']', '(', ')', ';']) {
            continue;
        }
        let name = text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join("-");
        let message = format!("A name is one word, its parts joined by hyphens: {name}");
        list.push(Repair::new(first.start..last.end, name, message).sure());
    }
    if let Some(word) = words.get(here) {
        let text = &line[word.clone()];
        if text.contains(['_', '.', '/', '&']) && !text.contains('"') {
            let name = text.replace(['_', '.', '/', '&'], "-").trim_matches('-').to_string();
            list.push(Repair::new(word.clone(), name, "A name is made of letters, digits and hyphens"));
        }
    }
}

/// Small words left out, and the act that a sentence needs.
fn missing(line: &str, reach: usize, list: &mut Vec<Repair>) {
    let reach = floor(line, reach);
    for word in ["the", "of", "to", "a", "is a", "on", "by", "and", "must", ","] {
        let blank = if line[..reach].ends_with([' ', '\t']) || reach == 0 { "" } else { " " };
        let message = if word == "must" {
            "This sentence does not say whether it is a must, a should or a may".to_string()
        } else {
            format!("\"{word}\" is missing here")
        };
        list.push(Repair::new(reach..reach, format!("{blank}{word} "), message));
    }
}

/// What is to be done, in words of our own but without quotes.
fn unquoted(line: &str, words: &[Range<usize>], reach: usize, list: &mut Vec<Repair>) {
    /// Verbs of the language: what begins with one is no one's own words.
    const VERBS: [&str; 8] = ["happen", "attend", "chair", "convene", "tell", "send", "consult", "record"];
    const ENDS: [&str; 12] =
        ["within", "by", "when", "unless", "before", "after", "at", "reading", "text", "of", "on", "to"];
    let here = words.iter().position(|word| word.end > reach).unwrap_or(words.len());
    for back in 0..3 {
        let Some(first) = here.checked_sub(back) else { return };
        let Some(start) = words.get(first).map(|word| word.start).filter(|start| *start > 0) else { continue };
        let mut ends: Vec<usize> = words[first + 1..]
            .iter()
            .filter(|word| ENDS.contains(&&line[(*word).clone()]))
            .map(|word| word.start)
            .collect();
        ends.extend(line[start..].find(['[', ',']).map(|at| start + at));
        ends.push(line.len());
        ends.sort_unstable();
        for end in ends {
            let text = line[start..end].trim_end();
            let verb = text.split(' ').next().unwrap_or_default();
            if !text.is_empty() && !text.contains('"') && !VERBS.contains(&verb) {
                let message = "Words of your own stand in double quotes";
                list.push(Repair::new(start..start + text.len(), format!("\"{text}\""), message));
            }
        }
    }
}

/// A word or a sign too many.
fn needless(line: &str, words: &[Range<usize>], reach: usize, list: &mut Vec<Repair>) {
    let here = words.iter().position(|word| word.end > reach).unwrap_or(words.len());
    for at in [here, here.saturating_sub(1)] {
        let Some(word) = words.get(at) else { continue };
        let text = &line[word.clone()];
        if !text.contains('"') {
            let message = format!("\"{}\" is not needed here", advice::shorten(text));
            let end = word.end + line[word.end..].len() - line[word.end..].trim_start().len();
            list.push(Repair::new(word.start..end, "", message));
        }
    }
}
