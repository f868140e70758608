//! What SARIF 2.1.0 requires of a log.

use serde_json::Value;

use super::*;

fn log() -> Value {
    let (findings, sources) = example();
    serde_json::from_str(&sarif::render(&findings, &sources, &RULES, "./policies/")).expect("is JSON")
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().unwrap_or_else(|| panic!("{name} is a list"))
}

#[test]
fn the_log_names_its_standard_and_its_tool() {
    let log = log();
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().is_some_and(|uri| uri.ends_with("sarif-schema-2.1.0.json")));
    let run = &list(&log, "runs")[0];
    assert_eq!(run["tool"]["driver"]["name"], "Milepost");
    assert_eq!(run["tool"]["driver"]["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(run["columnKind"], "unicodeCodePoints");
}

#[test]
fn every_result_points_to_its_rule() {
    let log = log();
    let run = &log["runs"][0];
    let rules = list(&run["tool"]["driver"], "rules");
    for result in list(run, "results") {
        let at = result["ruleIndex"].as_u64().expect("is a number") as usize;
        assert_eq!(rules[at]["id"], result["ruleId"]);
    }
    let mut ids: Vec<_> = rules.iter().map(|rule| rule["id"].as_str().expect("is text")).collect();
    assert_eq!(&ids[..2], ["MP101", "MP301"]);
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "no rule is listed twice");
}

#[test]
fn every_result_is_complete() {
    for result in list(&log()["runs"][0], "results") {
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().expect("is text")));
        assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()));
        assert!(result["partialFingerprints"]["milepostId/v1"].as_str().is_some_and(|id| id.starts_with("MP")));
        assert!(result["suppressions"].is_array(), "all results have the list, or none");
        for location in list(result, "locations").iter().chain(list(result, "relatedLocations")) {
            valid_location(location);
        }
        for property in ["origin", "citations", "help", "proof"] {
            assert!(!result["properties"][property].is_null(), "{property}");
        }
    }
}

fn valid_location(location: &Value) {
    let place = &location["physicalLocation"];
    let uri = place["artifactLocation"]["uri"].as_str().expect("is text");
    assert!(["policies/common/acts.milepost", "policies/set/chapter%203.milepost"].contains(&uri), "{uri}");
    let number = |name: &str| place["region"][name].as_u64().expect("is a number");
    let start = (number("startLine"), number("startColumn"));
    assert!(start.0 >= 1 && start.1 >= 1);
    assert!(start <= (number("endLine"), number("endColumn")));
}

#[test]
fn an_answer_suppresses_with_its_reason() {
    let log = log();
    let results = list(&log["runs"][0], "results");
    let accepted: Vec<_> = results.iter().filter(|result| !list(result, "suppressions").is_empty()).collect();
    assert_eq!(accepted.len(), 2);
    assert_eq!(accepted[0]["suppressions"][0]["kind"], "inSource");
    assert_eq!(accepted[0]["suppressions"][0]["status"], "accepted");
}
