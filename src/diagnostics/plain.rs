//! Findings told in sentences, for screen readers and braille: no drawing, no colour.

use super::clean::one_line;
use super::excerpt::excerpt;
use super::terminal::MOST_PLACES;
use super::{Answer, Finding, Origin, Place, Positions, Sources, Spot};

/// The findings in sentences, a sentence or two a line, an empty line between findings.
pub fn render(findings: &[Finding], sources: &Sources) -> String {
    let positions = Positions::new(sources);
    let told: Vec<_> = findings.iter().map(|finding| tell(finding, &positions)).collect();
    told.join("\n")
}

fn tell(finding: &Finding, positions: &Positions) -> String {
    let places: Vec<_> = finding
        .places_primary_first()
        .filter_map(|place| positions.spot(place.span).map(|spot| (place, spot)))
        .collect();
    let mut lines = vec![opening(finding, places.first().map(|(_, spot)| spot))];
    for (count, (place, spot)) in places.iter().take(MOST_PLACES).enumerate() {
        tell_place(&mut lines, count, place, spot);
    }
    if places.len() > MOST_PLACES {
        lines.push(format!("There are {} more places.", places.len() - MOST_PLACES));
    }
    tell_reasons(&mut lines, finding);
    lines.push(format!("Identifier: {}.", one_line(&finding.id)));
    lines.join("\n") + "\n"
}

/// "Error MP101 in common/acts.milepost, line 4: the act is declared twice."
fn opening(finding: &Finding, spot: Option<&Spot>) -> String {
    let mut level = finding.level.word().to_owned();
    if let Some(first) = level.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let place = spot.map_or(String::new(), |spot| format!(" in {}", whereabouts(spot)));
    format!("{level} {}{place}: {}", finding.code, sentence(&finding.message))
}

fn whereabouts(spot: &Spot) -> String {
    format!("{}, line {}", one_line(spot.file), spot.line)
}

fn tell_place(lines: &mut Vec<String>, count: usize, place: &Place, spot: &Spot) {
    if count > 0 {
        lines.push(format!("See also {}.", whereabouts(spot)));
    }
    let stretch = spot.offset..spot.offset + spot.text.len();
    let shown = excerpt(spot.line_text, std::slice::from_ref(&stretch));
    let mark = shown.marks.first().cloned().unwrap_or_default();
    let (line, words) = (shown.text.trim(), shown.text[mark.clone()].trim());
    match line {
        "" => lines.push("The line is empty.".to_owned()),
        line => lines.push(format!("The line reads: {line}")),
    }
    if spot.last_line() > spot.line {
        lines.push(format!("The stretch goes on to line {}.", spot.last_line()));
    }
    if words.is_empty() {
        lines.extend(between_words(&shown.text, mark.start));
    } else if words != line {
        lines.push(format!("The words meant: {words}"));
    }
    if !place.label.trim().is_empty() && place.label.trim() != words {
        lines.push(format!("Remark: {}", sentence(&place.label)));
    }
}

/// Says where a place without words is.
fn between_words(line: &str, at: usize) -> Option<String> {
    let after = line[at..].trim();
    let word = after.split_whitespace().next();
    match (line.trim(), word) {
        ("", _) => None,
        (_, None) => Some("The place meant is the end of the line.".to_owned()),
        (_, Some(word)) => Some(format!("The place meant is just before: {word}")),
    }
}

fn tell_reasons(lines: &mut Vec<String>, finding: &Finding) {
    for (count, line) in finding.proof.iter().enumerate() {
        lines.push(format!("{}{}", if count == 0 { "Why: " } else { "" }, sentence(line)));
    }
    if !finding.citations.is_empty() {
        let word = if finding.citations.len() == 1 { "Paragraph" } else { "Paragraphs" };
        lines.push(format!("{word}: {}", sentence(&finding.citations.join("; "))));
    }
    lines.push(match finding.origin {
        Origin::Policy => "This is the policy file's to mend.".to_owned(),
        Origin::Document => "This is the published text's own; it is kept and reported.".to_owned(),
    });
    lines.extend(finding.answer.as_ref().map(|answer| tell_answer(answer, finding.is_closed())));
    if !finding.help.trim().is_empty() {
        lines.push(format!("To mend it: {}", sentence(&finding.help)));
    }
}

fn tell_answer(answer: &Answer, closed: bool) -> String {
    let word = if closed { "Closed" } else { "Answered" };
    format!("{word} by {}, on {}: {}", one_line(&answer.by), one_line(&answer.on), sentence(&answer.why))
}

/// One safe line that ends like a sentence, so that a voice pauses.
fn sentence(text: &str) -> String {
    let mut line = one_line(text);
    if !line.is_empty() && !line.ends_with(['.', '!', '?', ':', '…']) {
        line.push('.');
    }
    line
}
