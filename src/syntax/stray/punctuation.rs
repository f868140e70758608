//! Slips in quotes, brackets and citations, and at the two ends of a line.

use super::repair::Repair;
use crate::syntax::ast::Kind;
use std::ops::Range;

pub(super) fn quotes(line: &str, list: &mut Vec<Repair>) {
    if line.matches('"').count().is_multiple_of(2) {
        return;
    }
    let message = "This quote is opened and never closed on its line";
    let open = line.rfind('"').unwrap_or(0);
    let rest = &line[open + 1..];
    let ends = [" [", " of ", " reading ", " within ", " when ", " is a", " by ", " to "];
    let mut places: Vec<usize> = ends.iter().filter_map(|end| rest.find(end)).map(|at| open + 1 + at).collect();
    places.sort_unstable();
    places.push(line.len());
    for end in places {
        list.push(Repair::new(open..end, format!("\"{}\"", line[open + 1..end].trim()), message));
    }
    let second = "This quote closes nothing";
    list.push(Repair::new(open..open + 1, "", second));
}

pub(super) fn brackets(line: &str, list: &mut Vec<Repair>) {
    let bare = without_quoted(line);
    let count = |c: char| bare.matches(c).count();
    if count('[') > count(']')
        && let Some(open) = bare.rfind('[')
    {
        let end =
            bare[open..].find(" reading").or(bare[open..].find(" text silent")).map_or(line.len(), |at| open + at);
        list.push(Repair::new(
            open..end,
            format!("{}]", line[open..end].trim_end()),
            "This square bracket is opened and never closed",
        ));
    }
    if count('[') < count(']')
        && let Some(close) = bare.rfind(']')
    {
        let from = bare[..close].trim_end().rfind(' ').map_or(0, |gap| bare[..gap].rfind(' ').map_or(0, |at| at + 1));
        list.push(Repair::new(
            from..close + 1,
            format!("[{}]", line[from..close].trim()),
            "This square bracket is closed and never opened",
        ));
    }
    if count('(') > count(')') {
        let open = bare.rfind('(').unwrap_or(0);
        let ends = [":", " ["].iter().filter_map(|end| bare[open..].find(end)).map(|at| open + at);
        for end in ends.chain([line.len()]) {
            let words = format!("{})", line[open..end].trim_end());
            list.push(Repair::new(open..end, words, "This bracket is opened and never closed"));
        }
    }
    if count('(') < count(')')
        && let Some(close) = bare.rfind(')')
    {
        list.push(Repair::new(close..close + 1, "", "This bracket is closed and never opened"));
    }
}

/// The line with what is in quotes blanked out, byte for byte.
pub(super) fn without_quoted(line: &str) -> String {
    let mut quoted = false;
    let blank = |c: char, quoted: &mut bool| {
        *quoted ^= c == '"';
        if *quoted || c == '"' { "\u{1}".repeat(c.len_utf8()) } else { c.to_string() }
    };
    line.chars().map(|c| blank(c, &mut quoted)).collect()
}

/// Bullets and numbers before the line, and who comes after what is to be done.
pub(super) fn line_start(line: &str, words: &[Range<usize>], list: &mut Vec<Repair>) {
    let Some(first) = words.first() else { return };
    let text = &line[first.clone()];
    if text == "use" && line.contains('"') {
        let file = line[first.end..].replace('"', "");
        list.push(Repair::new(first.end..line.len(), file, "The name of a file stands without quotes"));
    }
    if let Some(name) = words.get(1)
        && Kind::from_word(text).is_some()
        && !line.contains('"')
    {
        title(line, name.end, list);
    }
    if first.start == 0 && !text.contains('"') && (!text.contains(char::is_alphabetic) || text.ends_with('.')) {
        let end = line.len() - line[first.end..].trim_start_matches([' ', '\t', ')']).len();
        let message = "Lines have no bullets or numbers of their own; the paragraph's number stands in the citation";
        list.push(Repair::new(0..end, "", message));
    }
    if ["must", "should", "may"].contains(&text)
        && let Some(colon) = line.find(':')
    {
        let end = line.find('[').unwrap_or(line.len());
        if let Some(who) = line.get(colon + 1..end).map(str::trim) {
            let space = if end < line.len() { " " } else { "" };
            let mended = format!("{who} {}{space}", line[..colon].trim());
            list.push(Repair::new(0..end, mended, "A sentence begins with who is to do it"));
        }
    }
}

/// A title without quotes: from after the name up to what is said of the thing.
fn title(line: &str, from: usize, list: &mut Vec<Repair>) {
    let from = line.len() - line[from..].trim_start().len();
    for end in [" of ", " is a", " [", " at least", " one of", " a number"] {
        if let Some(at) = line[from..].find(end).map(|at| from + at) {
            list.push(Repair::new(from..at, format!("\"{}\"", &line[from..at]), "A title stands in double quotes"));
        }
    }
    list.push(Repair::new(from..line.len(), format!("\"{}\"", &line[from..]), "A title stands in double quotes"));
}

pub(super) fn line_end(line: &str, list: &mut Vec<Repair>) {
    let trimmed = line.trim_end_matches([',', ';', '.', ' ', ':']);
    let end = &line[trimmed.len()..];
    let message = match end.trim().chars().next() {
        Some(',') => "This line ends with a comma, and nothing comes after it",
        Some('.') => "Lines need no full stop",
        Some(';') => "Lines need no semicolon",
        Some(':') => "This line ends with a colon, and nothing comes after it",
        _ => return,
    };
    list.push(Repair::new(trimmed.len()..line.len(), "", message));
}

/// Square brackets that name a document in small letters, or none.
pub(super) fn citations(line: &str, list: &mut Vec<Repair>) {
    for (open, _) in line.match_indices('[') {
        let Some(length) = line[open..].find(']') else { return };
        let inside = &line[open + 1..open + length];
        let first = inside.split([' ', ',']).next().unwrap_or("");
        if !first.is_empty()
            && first.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && first != first.to_uppercase()
        {
            let message = format!("The short name of a document is written in capitals: {}", first.to_uppercase());
            list.push(Repair::new(open + 1..open + 1 + first.len(), first.to_uppercase(), message));
        }
        if inside.contains(" and ") || inside.contains(';') {
            let mended = inside.replace(" and ", ", ").replace(';', ",");
            let message = "Several paragraphs in one citation are separated by commas";
            list.push(Repair::new(open + 1..open + length, mended, message));
        }
        for extra in ["para ", "paragraph ", "section ", "s."] {
            if let Some(at) = inside.find(extra) {
                let at = open + 1 + at;
                let message = "A citation is the document and the number of the paragraph, nothing else";
                list.push(Repair::new(at..at + extra.len(), "", message));
            }
        }
    }
}
