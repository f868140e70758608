//! Findings for other programs: a list of objects in JSON.

use serde::Serialize;

use super::clean::escape_json;
use super::{Answer, Finding, Level, Origin, Place, Positions, Sources};

/// One finding, as written.
#[derive(Serialize)]
struct Item<'a> {
    code: &'a str,
    id: &'a str,
    level: Level,
    origin: Origin,
    message: &'a str,
    places: Vec<Stretch<'a>>,
    citations: &'a [String],
    proof: &'a [String],
    help: &'a str,
    answer: Option<&'a Answer>,
}

/// One place, as written: lines and columns from 1, columns in characters, the end one past the last.
#[derive(Serialize)]
struct Stretch<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    label: &'a str,
    primary: bool,
}

/// The findings as pretty-printed JSON with a line end; the same findings give the same bytes.
///
/// Lines and columns begin with 1, columns count characters, and an end is one past the last
/// character. A place in no file is left out.
pub fn render(findings: &[Finding], sources: &Sources) -> String {
    let positions = Positions::new(sources);
    let items: Vec<_> = findings.iter().map(|finding| item(finding, &positions)).collect();
    // Only strings, numbers and truth values under fixed names: writing them cannot fail.
    let json = serde_json::to_string_pretty(&items).unwrap_or_default();
    escape_json(&json) + "\n"
}

fn item<'a>(finding: &'a Finding, positions: &Positions<'a>) -> Item<'a> {
    Item {
        code: finding.code,
        id: &finding.id,
        level: finding.level,
        origin: finding.origin,
        message: &finding.message,
        places: finding.places_primary_first().filter_map(|place| stretch(place, positions)).collect(),
        citations: &finding.citations,
        proof: &finding.proof,
        help: &finding.help,
        answer: finding.answer.as_ref(),
    }
}

fn stretch<'a>(place: &'a Place, positions: &Positions<'a>) -> Option<Stretch<'a>> {
    let spot = positions.spot(place.span)?;
    Some(Stretch {
        file: spot.file,
        line: spot.line,
        column: spot.column,
        end_line: spot.end_line,
        end_column: spot.end_column,
        label: &place.label,
        primary: place.primary,
    })
}
