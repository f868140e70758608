//! Where understanding ended, and what could stand there.

use super::Line;
use crate::diagnostics::{Finding, Level, Origin};
use crate::syntax::ast::Kind;
use crate::syntax::build::Builder;
use crate::syntax::grammar::{Grammar, Rule};
use pest::Parser;
use pest::error::{ErrorVariant, InputLocation};

/// How far a line was understood, and what was wanted there.
pub(super) struct Reach {
    pub at: usize,
    expected: Vec<Rule>,
}

/// The furthest point that any strict rule reaches.
pub(super) fn furthest(line: &Line) -> Reach {
    let whole = line.whole(line.text);
    let mut best = Reach { at: 0, expected: Vec::new() };
    for rule in candidates(line.text) {
        let Err(error) = Grammar::parse(rule, &whole) else { continue };
        let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = error.location;
        let at = at.min(line.text.len());
        if let ErrorVariant::ParsingError { positives, .. } = error.variant
            && (at > best.at || best.expected.is_empty())
        {
            best = Reach { at, expected: positives };
        }
    }
    let rest = &line.text[line.text.floor_char_boundary(best.at)..];
    best.at = line.text.len() - rest.trim_start_matches([' ', '\t']).len();
    best
}

/// The rules worth trying, by the line's first word.
fn candidates(line: &str) -> Vec<Rule> {
    let first = line.split([' ', '\t', ':', ',']).next().unwrap_or("");
    if Kind::from_word(first).is_some() {
        return vec![Rule::declaration];
    }
    match first {
        "use" => vec![Rule::use_line],
        "answer" => vec![Rule::answer],
        "set" => vec![Rule::set_aside, Rule::sentence],
        "if" => vec![Rule::flow, Rule::lone_clause],
        "go" | "hand" | "rejoin" | "otherwise" | "meanwhile" | "once" | "at" => vec![Rule::flow],
        "starts" => vec![Rule::starts],
        "needs" => vec![Rule::needs],
        "quorum" => vec![Rule::quorum],
        _ if line.starts_with('"') => vec![Rule::item],
        _ if line.starts_with('[') => vec![Rule::lone_clause],
        "instead" | "also" | "then" | "later" | "no" | "unless" | "reading" | "text" => vec![Rule::lone_clause],
        _ if line.starts_with("in place of") => vec![Rule::in_place_of],
        _ if line.contains(" marks ") => vec![Rule::sentence, Rule::marks_line],
        _ => vec![Rule::sentence, Rule::property],
    }
}

/// The message for a line that no usual slip explains.
pub(super) fn finding(builder: &Builder, start: usize, line: &Line, reach: &Reach) -> Finding {
    let text = line.text;
    if let Some((at, length)) = unnamed_document(text) {
        let span = builder.range(start + at, start + at + length);
        return Finding::new(
            "MP001",
            Level::Error,
            Origin::Policy,
            &[text],
            "This citation does not name its document",
        )
        .at(span, "")
        .help("Put the document's short name before the paragraph, for example [SET A.3.4.17].");
    }
    if is_prose(text) {
        let span = builder.range(start, start + text.len());
        let help = "Put # before it if it is a note for readers of this file. What people are to do is written as sentences: \
                    social-worker must record \"the reasons\" [SET A.1.2]";
        return Finding::new("MP001", Level::Error, Origin::Policy, &[text], "This line reads like ordinary prose")
            .at(span, "")
            .help(help);
    }
    if let Some((message, help)) = clause_without_condition(text, reach.at) {
        let span = builder.range(start, start + text.len());
        return Finding::new("MP001", Level::Error, Origin::Policy, &[text], message).at(span, "").help(help);
    }
    let word = text[reach.at..].split([' ', '\t', ',', ':']).next().unwrap_or("");
    let (message, label) = if text[reach.at..].is_empty() {
        ("This line stops too early".to_string(), "more is needed here")
    } else if reach.at == 0 {
        (format!("Milepost does not know what \"{}\" is to mean at the beginning of a line", shorten(word)), "")
    } else {
        let sign = text[reach.at..].chars().next().filter(|c| !c.is_alphanumeric()).map(String::from);
        let from = if word.is_empty() { sign.unwrap_or_default() } else { shorten(word) };
        (format!("This line could not be understood from \"{from}\" on"), "")
    };
    let (from, to) = (reach.at.min(text.len().saturating_sub(1)), reach.at + word.len().max(1));
    let (from, to) = (text.floor_char_boundary(from), text.ceil_char_boundary(to.min(text.len())));
    let finding = Finding::new("MP001", Level::Error, Origin::Policy, &[text], message);
    finding.at(builder.range(start + from, start + to), label).help(advice(&reach.expected, text))
}

/// `[A.3.4.17]`: where it stands and how long it is.
fn unnamed_document(line: &str) -> Option<(usize, usize)> {
    for (open, _) in line.match_indices('[') {
        let length = line[open..].find(']')?;
        let inside = line[open + 1..open + length].trim();
        if !inside.contains(' ') && inside.contains('.') {
            return Some((open, length + 1));
        }
    }
    None
}

/// A special rule that does not say when it holds, or says so in the wrong place.
fn clause_without_condition(line: &str, reach: usize) -> Option<(&'static str, &'static str)> {
    let first = line.split([' ', ',', ':']).next()?;
    if !["instead", "also"].contains(&first) {
        return None;
    }
    let (head, _) = line.split_once(':').unwrap_or((line, ""));
    if !head.contains(" when ") {
        return Some((
            "This special rule does not say when it holds",
            "Write: instead, when …: and then what holds instead. If it always holds, make it a sentence of its own.",
        ));
    }
    let late = ["when", "unless", "if"].iter().any(|word| line[reach..].starts_with(word));
    (late && reach > head.len()).then_some((
        "A special rule says when it holds before its colon, and only there",
        "Put all conditions before the colon, joined by and: instead, when serious harm and known child: must happen …",
    ))
}

/// Several words with none of the signs that mark a line of policy.
fn is_prose(line: &str) -> bool {
    let forces = ["must", "should", "may", "ideally", "will", "within"];
    let mut words = line.split_whitespace();
    words.clone().count() > 5
        && !line.contains(['"', '[', ':', '{'])
        && words.clone().next().is_some_and(|first| Kind::from_word(first).is_none())
        && !words.any(|word| forces.contains(&word))
}

/// A word short enough for a message.
pub(super) fn shorten(word: &str) -> String {
    if word.chars().count() <= 40 { word.to_string() } else { word.chars().take(40).collect::<String>() + "…" }
}

fn advice(expected: &[Rule], line: &str) -> String {
    let mut wanted: Vec<&str> = Vec::new();
    for want in expected.iter().filter_map(|rule| human(*rule)) {
        if !wanted.contains(&want) {
            wanted.push(want);
        }
    }
    if wanted.is_empty() || wanted.len() > 7 {
        return general(line).to_string();
    }
    format!("Here could stand: {}.", wanted.join("; "))
}

fn general(line: &str) -> &'static str {
    let first = line.split_whitespace().next().unwrap_or("");
    if first == "answer" {
        return "An answer says to what, by whom, when and why: answer to MP301-1a2b3c4d by \"Policy group\" on 3 June 2025: \"the reason\"";
    }
    if line.split_whitespace().take(2).eq(["set", "aside"]) {
        return "A paragraph set aside is named with its reason (definition, example, statistics, guidance or outside scope): \
                set aside [SET A.3.1.3] definition \"it says what 'found' means\"";
    }
    if ["must", "should", "may"].iter().any(|word| line.split_whitespace().any(|w| w == *word)) {
        "A sentence says who, then must, should or may, then what, by when, and where the text says so: \
         social-worker must record \"the reasons\" within 1 working day of referral-received [SET A.1.2]"
    } else if Kind::from_word(first).is_some() {
        "A declaration gives a name joined by hyphens and a title in double quotes: role duty-manager \"Duty manager\" of social-care"
    } else if first == "if" || first == "otherwise" {
        "A line of flow says when, then a colon, then where: if plan: go to review"
    } else {
        "Every line is a declaration (role, act, step, …), a sentence with must, should or may, a line of flow \
         (go to …, if …: go to …), or words of your own in double quotes."
    }
}

/// A rule in the reader's words; None for what is never worth saying.
fn human(rule: Rule) -> Option<&'static str> {
    Some(match rule {
        Rule::modality => "must, should or may",
        Rule::string => "words in double quotes",
        Rule::set_aside_reason => "definition, example, statistics, guidance or outside scope",
        Rule::name => "the name of something declared (words joined by hyphens)",
        Rule::number => "a number in figures",
        Rule::unit => "minutes, hours, days, working days, school days, weeks, months or years",
        Rule::amount => "an amount of time such as 3 working days",
        Rule::anchor => "what it is counted from, such as referral-received",
        Rule::bound | Rule::within_word | Rule::prompt_words | Rule::by_word => {
            "a time limit such as within 3 working days of referral-received"
        }
        Rule::direction => "of, after or before, and what it is counted from",
        Rule::citation | Rule::mark => "a paragraph such as [SET A.3.4.17]",
        Rule::reference | Rule::paragraph | Rule::doc_code => "a document and paragraph such as SET A.3.4.17",
        Rule::deed | Rule::happen | Rule::office_word => {
            "what is done: happen, chair, convene, lead, attend, record, tell, send, consult, cover, or words in double quotes"
        }
        Rule::route | Rule::go_to_words | Rule::hand_over_words => "go to …, hand over to … or rejoin …",
        Rule::when_word | Rule::when => "when …",
        Rule::condition | Rule::phrase | Rule::holds => "a condition",
        Rule::subject | Rule::subject_item | Rule::recipients => "who",
        Rule::month => "a month in words",
        Rule::date => "a date such as 3 June 2025",
        Rule::block => "{ and a block",
        Rule::value => "a value",
        Rule::path => "the file, such as common/roles",
        Rule::trait_ => "of …, is a … or another word about what is declared",
        Rule::silence => {
            "the start, the amount, the actor, the branch, the order, the duty, the recipient, the form or the end"
        }
        Rule::finding_id => "the id of a finding",
        Rule::precedence => "the soonest, the strictest or the latest",
        Rule::quorum_part => "who makes the quorum",
        Rule::may_agree => "may agree one",
        Rule::spacing => "at most, at least or every",
        Rule::ordinal => "a day such as 10th",
        _ => return None,
    })
}
