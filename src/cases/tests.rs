//! Properties of whole logs: the order of lines means nothing, and what is struck out is struck out by
//! something that stands.

use super::judge::Judge;
use super::names::Names;
use super::read::{Log, Mapping};
use super::resolve::Manner;
use super::run::{Tally, run};
use crate::calendar::{Calendar, Moment};
use crate::model::Model;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

fn model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(crate::emit::tests::invented)
}

fn judge() -> &'static Judge<'static> {
    static CALENDAR: OnceLock<Calendar> = OnceLock::new();
    static JUDGE: OnceLock<Judge<'static>> = OnceLock::new();
    let calendar = CALENDAR.get_or_init(|| Calendar::new(model().calendar.conventions.clone()));
    JUDGE.get_or_init(|| Judge::new(model(), calendar))
}

/// When the entries that stand happened, and the verdicts.
type Stands = (BTreeSet<String>, Vec<String>);

/// The entries that stand in each case (by the minute each happened), and the verdicts.
fn judged(lines: &[String]) -> (BTreeMap<String, Stands>, Tally) {
    static NAMES: OnceLock<Names<'static>> = OnceLock::new();
    let names = NAMES.get_or_init(|| Names::new(model()));
    let mut tally = Tally::default();
    let source = std::io::Cursor::new(lines.join("\n"));
    let mut log = Log::open(source, false, Mapping::default(), Manner::default(), &mut tally.faults).expect("a log");
    let as_of = Moment::parse("2026-11-30T12:00").expect("a moment");
    let mut found = BTreeMap::new();
    run(&mut log, judge(), names, as_of, &mut tally, |case, judgements| {
        let stand = case.entries.iter().map(|entry| String::from(entry.at)).collect();
        let mut verdicts: Vec<String> = judgements
            .iter()
            .map(|one| format!("{} {} {:?} {:?}", one.clause.text, one.verdict.name(), one.due, one.notes))
            .collect();
        verdicts.sort();
        found.insert(case.reference.clone(), (stand, verdicts));
        Ok::<(), ()>(())
    })
    .expect("nothing stops it");
    (found, tally)
}

/// Entry `n` of a case happens at minute `n` of the day, so that what stands can be told.
fn line(n: usize, what: &str, strikes: Option<(bool, usize)>) -> String {
    let strikes = strikes.map(|(corrects, target)| {
        let word = if corrects { "corrects" } else { "withdraws" };
        format!(",\"{word}\":\"{target}\"")
    });
    format!(
        "{{\"case\":\"C{}\",\"id\":\"{n}\",\"what\":\"{what}\",\"when\":\"2026-06-{:02}T10:{:02}+01:00\",\"recorded\":\"2026-07-01T10:{n:02}+01:00\"{}}}",
        n % 2,
        n % 28 + 1,
        n,
        strikes.unwrap_or_default()
    )
}

const WHATS: [&str; 5] = ["reported", "found", "meeting", "interview", "missing-child/visit"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_lines_means_nothing(
        entries in prop::collection::vec((0usize..5, prop::option::of((any::<bool>(), 0usize..12))), 1..12),
        order in any::<prop::sample::Index>(),
    ) {
        let lines: Vec<String> =
            entries.iter().enumerate().map(|(n, (what, strikes))| line(n, WHATS[*what], *strikes)).collect();
        let mut turned = lines.clone();
        turned.rotate_left(order.index(lines.len()));
        turned.reverse();
        prop_assert_eq!(judged(&lines).0, judged(&turned).0);
    }

    /// An entry stands where nothing that stands strikes it out, and is struck out where something that
    /// stands does; only what goes round in a circle is neither.
    #[test]
    fn what_is_struck_out_is_struck_out_by_what_stands(
        strikes in prop::collection::vec(prop::option::of((any::<bool>(), 0usize..10)), 1..10),
    ) {
        // All of one case, and no two corrections of one entry.
        let mut corrected = BTreeSet::new();
        let strikes: Vec<Option<(bool, usize)>> = strikes
            .into_iter()
            .map(|strike| strike.filter(|(corrects, target)| !*corrects || corrected.insert(*target)))
            .collect();
        let lines: Vec<String> = strikes
            .iter()
            .enumerate()
            .map(|(n, strike)| line(n, "meeting", *strike).replace("\"C1\"", "\"C0\""))
            .collect();
        let (found, tally) = judged(&lines);
        let stands = |n: usize| {
            let at = format!("2026-06-{:02}T10:{:02}+01:00", n % 28 + 1, n);
            found.get("C0").is_some_and(|(stand, _)| stand.contains(&at))
        };
        let mut circle = 0;
        for n in 0..lines.len() {
            let struck = strikes.iter().enumerate().any(|(by, strike)| strike.is_some_and(|(_, target)| target == n) && stands(by));
            prop_assert!(!(stands(n) && struck), "{n} stands though it is struck out: {lines:?}");
            circle += u64::from(!stands(n) && !struck);
        }
        let told = tally.faults.lines().iter().filter(|line| line.contains("circle")).count();
        prop_assert_eq!(circle > 0, told > 0, "{:?} {:?}", lines, tally.faults.lines());
    }
}
