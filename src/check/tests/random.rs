//! Random procedures and conditions against brute force.

use super::{of_lines, procedure};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A procedure of steps, each with the steps it leads to; 0 is where it begins, `steps` the end.
fn graph() -> impl Strategy<Value = Vec<Vec<usize>>> {
    (1usize..7).prop_flat_map(|steps| proptest::collection::vec(proptest::collection::vec(0..=steps, 0..3), steps))
}

fn text(graph: &[Vec<usize>]) -> String {
    let name = |at: usize| if at == graph.len() { "closed".to_string() } else { format!("s{at}") };
    let mut lines = String::new();
    for (at, next) in graph.iter().enumerate() {
        lines.push_str(&format!("  step s{at} \"Step {at}\" {{\n    social-worker must do this [SET 1]\n"));
        let targets: BTreeSet<usize> = next.iter().copied().collect();
        match targets.into_iter().collect::<Vec<_>>().as_slice() {
            [] => {}
            [only] => lines.push_str(&format!("    go to {}\n", name(*only))),
            [first, other, ..] => {
                lines.push_str(&format!(
                    "    if serious harm: go to {}\n    otherwise: go to {}\n",
                    name(*first),
                    name(*other)
                ));
            }
        }
        lines.push_str("  }\n");
    }
    procedure(&(lines + "  end closed \"Closed\"\n"))
}

/// Everything reached from a step, by trying ever longer ways.
fn reached(graph: &[Vec<usize>], from: usize) -> BTreeSet<usize> {
    let mut seen = BTreeSet::from([from]);
    for _ in 0..=graph.len() {
        let next: Vec<usize> = seen.iter().filter_map(|at| graph.get(*at)).flat_map(|next| targets(next)).collect();
        seen.extend(next);
    }
    seen
}

fn targets(next: &[usize]) -> Vec<usize> {
    let all: BTreeSet<usize> = next.iter().copied().collect();
    all.into_iter().take(2).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn graphs_are_judged_as_by_trying_every_way(graph in graph()) {
        let found = of_lines(&text(&graph));
        let titles = |code: &str| -> BTreeSet<usize> {
            let named = |message: &str| (0..graph.len()).filter(|at| message.contains(&format!("\"Step {at}\""))).collect::<Vec<_>>();
            found.iter().filter(|f| f.code == code).flat_map(|f| named(&f.message)).collect()
        };
        let end = graph.len();
        let from_start = reached(&graph, 0);
        let dead: BTreeSet<usize> = (0..end).filter(|at| graph[*at].is_empty()).collect();
        prop_assert_eq!(&titles("MP204"), &dead);
        // In a closed loop, whatever is reached leads back.
        let looped: BTreeSet<usize> = (0..end)
            .filter(|at| !dead.contains(at))
            .filter(|at| reached(&graph, *at).iter().all(|to| *to != end && reached(&graph, *to).contains(at)))
            .collect();
        prop_assert_eq!(&titles("MP203"), &looped);
        let stuck: BTreeSet<usize> = from_start.iter().copied()
            .filter(|at| *at != end && !reached(&graph, *at).contains(&end) && !dead.contains(at) && !looped.contains(at))
            .collect();
        prop_assert_eq!(&titles("MP202"), &stuck);
        // Each unreachable step is named, or follows from one that is.
        let named = titles("MP201");
        let lost: BTreeSet<usize> = (0..end).filter(|at| !from_start.contains(at)).collect();
        prop_assert!(named.is_subset(&lost));
        let told: BTreeSet<usize> = named.iter().flat_map(|at| reached(&graph, *at)).filter(|at| lost.contains(at)).collect();
        prop_assert_eq!(&told, &lost);
    }

    #[test]
    fn age_limits_are_judged_as_by_trying_every_age(
        ways in proptest::collection::vec((0usize..5, 0u32..=18), 1..4)
    ) {
        let words = ["is under", "is at least", "is at most", "is over", "is exactly"];
        let holds = |kind: usize, number: u32, age: u32| match kind {
            0 => age < number,
            1 => age >= number,
            2 => age <= number,
            3 => age > number,
            _ => age == number,
        };
        let mut lines = "  step aa \"Do aa\" {\n    social-worker must do this [SET 1]\n".to_string();
        for (at, (kind, number)) in ways.iter().enumerate() {
            lines.push_str(&format!("    if age {} {number}: go to e{at}\n", words[*kind]));
        }
        lines.push_str("  }\n");
        for at in 0..ways.len() {
            lines.push_str(&format!("  end e{at} \"End {at}\"\n"));
        }
        let found = of_lines(&procedure(&lines));
        let has = |code: &str| found.iter().any(|finding| finding.code == code);
        let taken = |age: u32| ways.iter().filter(|(kind, number)| holds(*kind, *number, age)).count();
        prop_assert_eq!(has("MP205"), (0..=18).any(|age| taken(age) == 0));
        prop_assert_eq!(has("MP206"), (0..=18).any(|age| taken(age) > 1));
        let ever = |way: &(usize, u32)| (0..=18).any(|age| holds(way.0, way.1, age));
        let always = |way: &(usize, u32)| (0..=18).all(|age| holds(way.0, way.1, age));
        prop_assert_eq!(has("MP221"), ways.iter().any(|way| !ever(way)));
        prop_assert_eq!(has("MP222"), ways.iter().any(always));
    }
}
