//! Why a line was not understood: tried again under the strict rule it looks most like, so that the
//! message points at the word where understanding ended and says what could stand there.

use super::build::{Builder, Node};
use super::grammar::{Grammar, Rule};
use crate::diagnostics::{Finding, Level, Origin};
use pest::Parser;
use pest::error::{ErrorVariant, InputLocation};

/// Reports one stray line, and those in the block it opens.
pub(super) fn explain<'t>(builder: &mut Builder<'t>, stray: Node<'t>) {
    if stray.as_rule() == Rule::stray_close {
        let span = builder.span(&stray);
        let help = "Take it out, or look above for a block that was closed too early.";
        return builder.fault(span, "MP006", "This '}' closes nothing", help);
    }
    let Some(inner) = stray.into_inner().next() else { return };
    if inner.as_rule() == Rule::stray_line {
        return report(builder, inner.as_span().start(), inner.as_str());
    }
    for part in inner.into_inner() {
        if part.as_rule() == Rule::stray_head {
            report(builder, part.as_span().start(), part.as_str());
        } else if part.as_rule() == Rule::block {
            builder.body(part);
            for nested in std::mem::take(&mut builder.strays) {
                explain(builder, nested);
            }
        }
    }
}

fn report(builder: &mut Builder, start: usize, line: &str) {
    let line = line.trim_end();
    let (at, expected) = furthest(line);
    let rest = line.get(at..).unwrap_or("").trim_start();
    let at = line.len() - rest.len();
    let word = rest.split([' ', '\t', ',', ':']).next().unwrap_or("");
    let (message, label) = if let Some(open) = unclosed_quote(line) {
        let span = builder.range(start + open, start + line.len());
        let help = "Close the quote on the same line with a second \".";
        return builder.fault(span, "MP007", "This quote is opened and never closed on its line", help);
    } else if word.is_empty() {
        ("This line stops too early".to_string(), "more is needed here".to_string())
    } else {
        (format!("This line could not be understood from \"{}\" on", shorten(word)), String::new())
    };
    let span = builder.range(start + at, start + at + word.len().max(1).min(line.len() - at));
    let mut finding = Finding::new("MP001", Level::Error, Origin::Policy, &[line], message).at(span, label);
    finding.help = advice(word, &expected, line);
    builder.findings.push(finding);
}

/// The furthest point that any strict rule reaches, and what it wanted there.
fn furthest(line: &str) -> (usize, Vec<Rule>) {
    let mut best = (0, Vec::new());
    for rule in candidates(line) {
        let Err(error) = Grammar::parse(rule, line) else { continue };
        let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = error.location;
        if let ErrorVariant::ParsingError { positives, .. } = error.variant
            && (at > best.0 || best.1.is_empty())
        {
            best = (at, positives);
        }
    }
    // Every statement matched a shorter line: the fault is just after what matched.
    if best.1.is_empty() || best.0 == 0 {
        best.0 = best.0.max(longest_match(line));
    }
    best
}

fn longest_match(line: &str) -> usize {
    candidates(line)
        .into_iter()
        .filter_map(|rule| Grammar::parse(rule, line).ok())
        .filter_map(|pairs| pairs.last().map(|pair| pair.as_span().end()))
        .max()
        .unwrap_or(0)
}

/// The rules worth trying, by the line's first word.
fn candidates(line: &str) -> Vec<Rule> {
    let first = line.split([' ', '\t', ':', ',']).next().unwrap_or("");
    if super::ast::Kind::from_word(first).is_some() {
        return vec![Rule::declaration];
    }
    match first {
        "use" => vec![Rule::use_line],
        "answer" => vec![Rule::answer],
        "go" | "hand" | "rejoin" | "if" | "otherwise" | "meanwhile" | "once" | "at" => vec![Rule::flow],
        "starts" => vec![Rule::starts],
        "needs" => vec![Rule::needs],
        "quorum" => vec![Rule::quorum],
        _ if line.starts_with('"') => vec![Rule::item],
        "instead" | "also" | "then" | "later" | "no" | "unless" => vec![Rule::clause],
        _ => vec![Rule::sentence, Rule::marks_line, Rule::property],
    }
}

fn unclosed_quote(line: &str) -> Option<usize> {
    (line.matches('"').count() % 2 == 1).then(|| line.rfind('"').unwrap_or(0))
}

fn shorten(word: &str) -> String {
    if word.chars().count() <= 40 { word.to_string() } else { word.chars().take(40).collect::<String>() + "…" }
}

/// What could stand there, in the reader's words, and the nearest word of the language.
fn advice(word: &str, expected: &[Rule], line: &str) -> String {
    let mut wanted: Vec<&str> = expected.iter().filter_map(|rule| human(*rule)).collect();
    wanted.dedup();
    let mut unique: Vec<&str> = Vec::new();
    for want in wanted {
        if !unique.contains(&want) {
            unique.push(want);
        }
    }
    let mut help = String::new();
    if let Some(near) = nearest(word) {
        help.push_str(&format!("Did you mean \"{near}\"? "));
    }
    if ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].contains(&word) {
        help.push_str("Write the number in figures. ");
    }
    if unique.is_empty() || unique.len() > 9 {
        help.push_str(general(line));
    } else {
        help.push_str(&format!("Here could stand: {}.", unique.join("; ")));
    }
    help
}

fn general(line: &str) -> &'static str {
    if ["must", "should", "may"].iter().any(|word| line.split_whitespace().any(|w| w == *word)) {
        "A sentence says who, then must, should or may, then what, by when, and where the text says so: \
         social-worker must record \"the reasons\" within 1 working day of referral-received [SET A.1.2]."
    } else {
        "Every line is a declaration (role, act, step, …), a sentence with must, should or may, a line of flow \
         (go to …, if …: go to …) or a word in quotes."
    }
}

/// Words an editor may have meant.
fn nearest(word: &str) -> Option<&'static str> {
    const WORDS: &[&str] = &[
        "within",
        "instead",
        "also",
        "unless",
        "reading",
        "text silent",
        "must",
        "should",
        "may",
        "ideally",
        "happen",
        "chair",
        "attend",
        "record",
        "tell",
        "send",
        "consult",
        "cover",
        "consider",
        "working days",
        "days",
        "hours",
        "weeks",
        "months",
        "otherwise",
        "meanwhile",
        "document",
        "agency",
        "role",
        "fact",
        "moment",
        "state",
        "act",
        "procedure",
        "step",
        "decision",
        "together",
        "elsewhere",
        "calendar",
        "term",
        "register",
        "recommendation",
        "immediately",
        "before",
        "after",
        "when",
        "later date",
        "hand over to",
        "go to",
    ];
    let word = word.to_lowercase();
    WORDS
        .iter()
        .map(|known| (strsim::damerau_levenshtein(&word, known), *known))
        .filter(|(distance, known)| *distance > 0 && *distance <= 1 + known.len() / 5 && word.len() > 2)
        .min()
        .map(|(_, known)| known)
}

/// A rule in the reader's words; None for what is never worth saying.
fn human(rule: Rule) -> Option<&'static str> {
    Some(match rule {
        Rule::modality => "must, should or may",
        Rule::string => "words in double quotes",
        Rule::name => "the name of something declared (words joined by hyphens)",
        Rule::number => "a number in figures",
        Rule::unit => "minutes, hours, days, working days, school days, weeks, months or years",
        Rule::amount => "an amount of time such as 3 working days",
        Rule::anchor => "what it is counted from",
        Rule::bound | Rule::within_word | Rule::prompt_words | Rule::by_word => {
            "a time limit such as 'within 3 working days of referral-received'"
        }
        Rule::direction => "of, after or before, and what it is counted from",
        Rule::citation | Rule::mark => "a paragraph such as [SET A.3.4.17]",
        Rule::reference | Rule::paragraph | Rule::doc_code => "a document and paragraph such as SET A.3.4.17",
        Rule::deed | Rule::happen | Rule::office_word => {
            "what is done: happen, do this, chair, convene, lead, authorise, decide, attend, record, tell, send, consult, cover, consider, hold, or words in double quotes"
        }
        Rule::route | Rule::go_to_words | Rule::hand_over_words => "'go to …', 'hand over to …' or 'rejoin …'",
        Rule::when_word | Rule::when => "'when …'",
        Rule::condition | Rule::phrase | Rule::holds => "a condition",
        Rule::subject | Rule::subject_item => "who",
        Rule::month => "a month in words",
        Rule::date => "a date such as 3 June 2025",
        Rule::block => "'{'",
        Rule::value => "a value",
        Rule::path => "the file, such as common/roles",
        Rule::trait_ => "'of …', 'is a …' or another word about what is declared",
        Rule::silence => "start, amount, actor, branch, order, duty, recipient, form or end",
        Rule::finding_id => "the id of a finding",
        Rule::precedence => "the soonest, the strictest or the latest",
        Rule::quorum_part => "who makes the quorum",
        _ => return None,
    })
}
