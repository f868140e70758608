//! Findings for people at a terminal: the words in question underlined, files side by side.
//!
//! The drawing is annotate-snippets'; what it is given is small and safe, whatever the policy holds:
//! a few lines, cut where long, hidden characters shown as numbers.

use annotate_snippets::{AnnotationKind, Group, Level as Drawn, Message, Renderer, Snippet};

use super::clean::one_line;
use super::excerpt::excerpt;
use super::{Finding, Level, Place, Positions, Sources, Spot};

/// The most places of one finding shown to a person.
pub(super) const MOST_PLACES: usize = 12;
/// Places in one file farther apart than this, in lines, are shown under headings of their own.
const FARTHEST: usize = 200;
/// Where explanations are wrapped, in characters.
const WIDTH: usize = 90;
/// Wide enough that lines are never cut again: [`excerpt`] has done it.
const DRAWING_WIDTH: usize = 10_000;
/// Stand around a number in place of a heading until the drawing is done. [`super::clean`] lets
/// neither through, so no policy can contain them.
const HEADING: (char, char) = ('\u{E000}', '\u{E001}');

/// The findings as drawn for a terminal, an empty line between them; colour only if asked for.
pub fn render(findings: &[Finding], sources: &Sources, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() }.term_width(DRAWING_WIDTH);
    let positions = Positions::new(sources);
    let drawn: Vec<_> = findings.iter().map(|finding| draw(finding, &positions, &renderer, colour)).collect();
    drawn.join("\n")
}

/// A place and where it lies.
struct Shown<'a> {
    place: &'a Place,
    spot: Spot<'a>,
}

fn draw(finding: &Finding, positions: &Positions, renderer: &Renderer, colour: bool) -> String {
    let shown: Vec<_> = finding
        .places_primary_first()
        .filter_map(|place| Some(Shown { place, spot: positions.spot(place.span)? }))
        .collect();
    let clusters = cluster(&shown[..shown.len().min(MOST_PLACES)]);
    let title = format!("{} {}", finding.level.word(), finding.code);
    let report = Group::with_title(level(finding.level).with_name(title).primary_title(one_line(&finding.message)))
        .elements(clusters.iter().enumerate().map(|(number, cluster)| snippet(number, cluster, positions)))
        .elements(explanations(finding, shown.len().saturating_sub(MOST_PLACES), colour));
    let headings: Vec<_> = clusters.iter().map(|cluster| heading(cluster)).collect();
    tidy(&write_headings(&renderer.render(&[report]), &headings))
}

fn level(level: Level) -> Drawn<'static> {
    match level {
        Level::Note => Drawn::NOTE,
        Level::Warning => Drawn::WARNING,
        Level::Error => Drawn::ERROR,
    }
}

/// Places that are drawn under one heading: of one file, not too far apart. The cluster of the first
/// place comes first, and its first place heads it.
fn cluster<'s, 'a>(shown: &'s [Shown<'a>]) -> Vec<Vec<&'s Shown<'a>>> {
    let mut by_line: Vec<(usize, &Shown)> = shown.iter().enumerate().collect();
    by_line.sort_by_key(|(rank, shown)| (shown.spot.number, shown.spot.line, *rank));
    let mut clusters: Vec<Vec<(usize, &Shown)>> = Vec::new();
    for (rank, next) in by_line {
        match clusters.last_mut() {
            Some(cluster) if cluster.last().is_some_and(|(_, last)| near(last, next)) => cluster.push((rank, next)),
            _ => clusters.push(vec![(rank, next)]),
        }
    }
    for cluster in &mut clusters {
        cluster.sort_by_key(|(rank, _)| *rank);
    }
    clusters.sort_by_key(|cluster| cluster.first().map(|(rank, _)| *rank));
    clusters.into_iter().map(|cluster| cluster.into_iter().map(|(_, shown)| shown).collect()).collect()
}

fn near(one: &Shown, next: &Shown) -> bool {
    one.spot.number == next.spot.number && next.spot.line - one.spot.line <= FARTHEST
}

/// The drawing of one cluster: its lines, the rest between them left blank for the drawing to fold.
fn snippet(
    number: usize,
    cluster: &[&Shown],
    positions: &Positions,
) -> Snippet<'static, annotate_snippets::Annotation<'static>> {
    let lines = || cluster.iter().map(|shown| shown.spot.line);
    let (first, last) = (lines().min().unwrap_or(1), lines().max().unwrap_or(1));
    let file = cluster.first().map_or(0, |shown| shown.spot.number);
    let mut text = String::new();
    let mut marks = Vec::new();
    for line in first..=last {
        let here: Vec<_> = cluster.iter().filter(|shown| shown.spot.line == line).collect();
        // The drawing shows a single line between two marked ones, and folds more.
        let between = lines().any(|other| other + 1 == line) && lines().any(|other| other == line + 1);
        if !here.is_empty() || between {
            let stretches: Vec<_> = here.iter().map(|shown| stretch(&shown.spot)).collect();
            let part = excerpt(positions.line_text(file, line), &stretches);
            for (shown, mark) in here.iter().zip(part.marks) {
                let kind = if shown.place.primary { AnnotationKind::Primary } else { AnnotationKind::Context };
                marks.push(kind.span(text.len() + mark.start..text.len() + mark.end).label(label(shown)));
            }
            text.push_str(&part.text);
        }
        text.push('\n');
    }
    let name = format!("{}{number}{}", HEADING.0, HEADING.1);
    Snippet::source(text).line_start(first).path(name).annotations(marks)
}

/// What is underlined: the words, or where they go on over several lines, those on the first.
fn stretch(spot: &Spot) -> std::ops::Range<usize> {
    let words = spot.text.split('\n').next().unwrap_or("").trim_end();
    spot.offset..spot.offset + words.len()
}

fn label(shown: &Shown) -> Option<String> {
    let words = one_line(&shown.place.label);
    let last = shown.spot.last_line();
    match (words.is_empty(), last > shown.spot.line) {
        (true, false) => None,
        (false, false) => Some(words),
        (true, true) => Some(format!("to line {last}")),
        (false, true) => Some(format!("{words} (to line {last})")),
    }
}

fn heading(cluster: &[&Shown]) -> String {
    let spot = cluster.first().map(|shown| shown.spot);
    spot.map_or(String::new(), |spot| format!("{}:{}:{}", one_line(spot.file), spot.line, spot.column))
}

/// Puts the true headings in: the drawing cannot know the columns of lines that were cut.
fn write_headings(drawn: &str, headings: &[String]) -> String {
    let mut parts = drawn.split(HEADING.0);
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let (number, rest) = part.split_once(HEADING.1).unwrap_or(("", part));
        out.push_str(number.parse().ok().and_then(|at: usize| headings.get(at)).map_or("", String::as_str));
        out.push_str(rest.trim_start_matches(|character: char| character == ':' || character.is_ascii_digit()));
    }
    out
}

/// No spaces at the ends of lines, and one line end at the end.
fn tidy(drawn: &str) -> String {
    drawn.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

/// What follows the drawing, each with its name.
fn explanations(finding: &Finding, more: usize, colour: bool) -> Vec<Message<'static>> {
    let mut out = Vec::new();
    match more {
        0 => {}
        1 => out.push(named("see also", &["1 more place".to_owned()])),
        more => out.push(named("see also", &[format!("{more} more places")])),
    }
    if !finding.proof.is_empty() {
        out.push(named("why", &finding.proof));
    }
    match finding.citations.as_slice() {
        [] => {}
        [one] => out.push(named("paragraph", std::slice::from_ref(one))),
        several => out.push(named("paragraphs", &[several.join(", ")])),
    }
    out.push(named("whose", &[finding.origin.words().to_owned()]));
    if let Some(answer) = &finding.answer {
        let name = if finding.is_closed() { "closed" } else { "answered" };
        out.push(named(name, &[format!("by {}, on {}: {}", answer.by, answer.on, answer.why)]));
    }
    if !finding.help.trim().is_empty() {
        out.push(named("to mend it", std::slice::from_ref(&finding.help)));
    }
    let id = format!("id: {}", one_line(&finding.id));
    let id = if colour { format!("\u{1b}[2m{id}\u{1b}[0m") } else { id };
    out.push(Drawn::NOTE.no_name().message(id));
    out
}

fn named(name: &'static str, lines: &[String]) -> Message<'static> {
    let text: Vec<_> = lines.iter().map(|line| wrap(&one_line(line))).collect();
    Drawn::NOTE.with_name(name).message(text.join("\n"))
}

/// Wraps a line between words; what goes over is set in by two spaces.
fn wrap(line: &str) -> String {
    let mut out = String::new();
    let mut width = 0;
    for word in line.split_whitespace() {
        let length = word.chars().count();
        if width > 0 && width + 1 + length > WIDTH {
            out.push_str("\n  ");
            width = 2;
        } else if width > 0 {
            out.push(' ');
            width += 1;
        }
        out.push_str(word);
        width += length;
    }
    out
}
