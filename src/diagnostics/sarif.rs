//! Findings as SARIF 2.1.0 (OASIS Standard, 2020), for code hosts and editors.
//!
//! The structures below are the few of the standard's that a compiler's findings need, by its names.

use std::collections::BTreeMap;

use serde::Serialize;

use super::clean::escape_json;
use super::{Finding, Level, Origin, Place, Positions, Sources, Spot};

/// Where the shape of a log is published.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// A kind of finding, as a reader of the log is told about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule<'a> {
    /// For example `MP301`.
    pub code: &'a str,
    /// A few words: what such a finding is.
    pub title: &'a str,
    /// Its page of explanation.
    pub explanation: &'a str,
}

/// The findings as a SARIF log with a line end; the same findings give the same bytes.
///
/// `folder` is where the policy files lie, seen from where the reader stands (`policies`; empty if
/// the files lie there). A code that no rule explains is listed after the rules.
pub fn render(findings: &[Finding], sources: &Sources, rules: &[Rule], folder: &str) -> String {
    let rules = all_rules(findings, rules);
    let writer = Writer {
        positions: Positions::new(sources),
        folder,
        indexes: rules.iter().enumerate().rev().map(|(at, rule)| (rule.id, at)).collect(),
    };
    let driver = Driver { name: "Milepost", version: env!("CARGO_PKG_VERSION"), language: "en-GB", rules };
    let run = Run {
        tool: Tool { driver },
        column_kind: "unicodeCodePoints",
        results: findings.iter().map(|finding| writer.result(finding)).collect(),
    };
    let log = Log { schema: SCHEMA, version: "2.1.0", runs: [run] };
    // Only strings and numbers under fixed names: writing them cannot fail.
    escape_json(&serde_json::to_string_pretty(&log).unwrap_or_default()) + "\n"
}

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool<'a>,
    column_kind: &'static str,
    results: Vec<ResultOf<'a>>,
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
struct Driver<'a> {
    name: &'static str,
    version: &'static str,
    language: &'static str,
    rules: Vec<Descriptor<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    short_description: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    full_description: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<Text<'a>>,
}

#[derive(Serialize)]
struct Text<'a> {
    text: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResultOf<'a> {
    rule_id: &'a str,
    rule_index: usize,
    level: Level,
    message: Text<'a>,
    locations: Vec<Location<'a>>,
    related_locations: Vec<Location<'a>>,
    partial_fingerprints: BTreeMap<&'static str, &'a str>,
    suppressions: Vec<Suppression>,
    properties: Properties<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    region: Region,
}

#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
struct Suppression {
    kind: &'static str,
    status: &'static str,
    justification: String,
}

#[derive(Serialize)]
struct Properties<'a> {
    origin: Origin,
    citations: &'a [String],
    help: &'a str,
    proof: &'a [String],
}

/// The rules as listed, then codes that occur without one.
fn all_rules<'a>(findings: &'a [Finding], rules: &'a [Rule<'a>]) -> Vec<Descriptor<'a>> {
    let mut all: Vec<_> = rules.iter().map(describe).collect();
    let known: std::collections::BTreeSet<_> = rules.iter().map(|rule| rule.code).collect();
    let found: std::collections::BTreeSet<_> = findings.iter().map(|finding| finding.code).collect();
    let bare = |id| Descriptor { id, short_description: None, full_description: None, help: None };
    all.extend(found.into_iter().filter(|code| !known.contains(code)).map(bare));
    all
}

/// A rule; the first paragraph of its explanation stands for the whole where space is short.
fn describe<'a>(rule: &'a Rule) -> Descriptor<'a> {
    let explanation = rule.explanation.trim();
    let first = explanation.split("\n\n").next().filter(|words| !words.is_empty()).unwrap_or(rule.title);
    Descriptor {
        id: rule.code,
        short_description: Some(Text { text: rule.title }),
        full_description: Some(Text { text: first }),
        help: Some(Text { text: if explanation.is_empty() { rule.title } else { explanation } }),
    }
}

struct Writer<'a> {
    positions: Positions<'a>,
    folder: &'a str,
    indexes: BTreeMap<&'a str, usize>,
}

impl<'a> Writer<'a> {
    fn result(&self, finding: &'a Finding) -> ResultOf<'a> {
        let (at_fault, related) = self.locations(finding);
        ResultOf {
            rule_id: finding.code,
            rule_index: self.indexes.get(finding.code).copied().unwrap_or_default(),
            level: finding.level,
            message: Text { text: &finding.message },
            locations: at_fault,
            related_locations: related,
            partial_fingerprints: BTreeMap::from([("milepostId/v1", finding.id.as_str())]),
            suppressions: suppressions(finding),
            properties: Properties {
                origin: finding.origin,
                citations: &finding.citations,
                help: &finding.help,
                proof: &finding.proof,
            },
        }
    }

    /// Where the fault is, and what explains it; the first place counts as the former if none does.
    fn locations(&self, finding: &'a Finding) -> (Vec<Location<'a>>, Vec<Location<'a>>) {
        let (mut at_fault, mut related) = (Vec::new(), Vec::new());
        for place in finding.places_primary_first() {
            let Some(spot) = self.positions.spot(place.span) else { continue };
            if place.primary || at_fault.is_empty() {
                at_fault.push(self.location(place, &spot, None));
            } else {
                related.push(self.location(place, &spot, Some(related.len() + 1)));
            }
        }
        (at_fault, related)
    }

    fn location(&self, place: &'a Place, spot: &Spot, id: Option<usize>) -> Location<'a> {
        Location {
            id,
            physical_location: PhysicalLocation {
                artifact_location: ArtifactLocation { uri: uri(self.folder, spot.file) },
                region: Region {
                    start_line: spot.line,
                    start_column: spot.column,
                    end_line: spot.end_line,
                    end_column: spot.end_column,
                },
            },
            message: Some(place.label.as_str()).filter(|label| !label.is_empty()).map(|text| Text { text }),
        }
    }
}

/// The answer, as the standard has it. It wants a list for every result as soon as one has one, so
/// an unanswered finding has an empty list.
fn suppressions(finding: &Finding) -> Vec<Suppression> {
    let accepted = |answer: &super::Answer| Suppression {
        kind: "inSource",
        status: "accepted",
        justification: format!("{}, {}: {}", answer.by, answer.on, answer.why),
    };
    finding.answer.iter().map(accepted).collect()
}

/// A relative reference: forward slashes, and every other unusual byte as `%XX`.
fn uri(folder: &str, file: &str) -> String {
    let path = format!("{}/{file}", folder.replace('\\', "/").trim_end_matches('/'));
    let mut out = String::new();
    for byte in path.trim_start_matches("./").trim_start_matches('/').bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
