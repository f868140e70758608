//! Whatever the span and the text, nothing breaks and nothing is lost.

use proptest::prelude::*;

use super::*;

fn spans() -> impl Strategy<Value = Span> {
    let byte = prop_oneof![0..60u32, Just(u32::MAX)];
    (0..3u32, 0..9u32, byte.clone(), byte).prop_map(|(file, line, start, end)| Span { file, line, start, end })
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z é\u{1F600}\n\t\u{1b}\u{301}\u{4e00}]{0,50}", ".{0,40}", " {0,200}[a-zé]{100,200}"]
}

fn findings() -> impl Strategy<Value = Finding> {
    let places = prop::collection::vec((spans(), "[a-z\n]{0,9}", any::<bool>()), 0..15);
    ("[ -~\n]{0,20}", places, prop::collection::vec(texts(), 0..3)).prop_map(|(message, places, proof)| {
        let mut finding = Finding::new("MP001", Level::Warning, Origin::Document, &["any"], message);
        for (span, label, primary) in places {
            finding.places.push(Place { span, label, primary });
        }
        finding.proof = proof;
        finding
    })
}

proptest! {
    #[test]
    fn any_finding_can_be_shown(finding in findings(), first in texts(), second in texts()) {
        let files = [first, second].into_iter().map(|text| Source { name: "a b.milepost".to_owned(), text }).collect();
        let sources = Sources { files };
        let findings = [finding];
        for colour in [false, true] {
            prop_assert!(terminal::render(&findings, &sources, colour).contains("MP001"));
        }
        prop_assert!(plain::render(&findings, &sources).starts_with("Warning MP001"));
        let list: serde_json::Value = serde_json::from_str(&json::render(&findings, &sources)).expect("is JSON");
        prop_assert_eq!(&list[0]["message"], findings[0].message.as_str());
        let log = sarif::render(&findings, &sources, &[], "");
        prop_assert!(serde_json::from_str::<serde_json::Value>(&log).is_ok());
    }
}
