//! The properties, over the invented policy (every form of the language) and over the real ones.

use super::mutations::{Names, REST, STATEMENTS, remove};
use super::{chapters, compared, invented, kinds, policies};
use milepost::diff::cells;
use milepost::model::*;
use std::collections::BTreeSet;

/// A little arithmetic that scatters: no chance is in the tests.
fn scatter(seed: usize) -> impl Iterator<Item = usize> {
    let mut at = seed.wrapping_mul(2_654_435_761) + 1;
    std::iter::repeat_with(move || {
        at = at.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        at >> 33
    })
}

fn check_cells(old: &Model, new: &Model, diff: &milepost::diff::Diff, planted: &str) {
    let (mut was, is) = milepost::diff::whole(old, new);
    let edits: Vec<_> = diff.changes.iter().flat_map(|change| &change.edits).collect();
    let named: BTreeSet<&String> = edits.iter().map(|edit| &edit.cell).collect();
    assert_eq!(named.len(), edits.len(), "{planted}: every cell belongs to one change");
    cells::apply(&mut was, edits);
    assert!(was == is, "{planted}: the changes carried out give the new edition");
}

#[test]
fn a_policy_does_not_differ_from_itself() {
    for model in [invented(), policies()] {
        let diff = compared(&model, &model);
        assert_eq!(kinds(&diff.changes), Vec::<&str>::new());
        assert!(diff.matches.is_empty());
        assert_eq!(diff.kept, 1000);
    }
}

#[test]
fn what_is_planted_in_a_sentence_is_reported_as_its_kind_at_its_place_once() {
    let mut planted = BTreeSet::new();
    for (old, every) in [(invented(), 1), (chapters(), 23)] {
        let names = Names::of(&old);
        for (n, (kind, plant)) in STATEMENTS.iter().enumerate() {
            let mut places: Vec<usize> = (0..old.statements.len()).collect();
            places.retain(|at| plant(&mut old.statements[*at].clone(), &names));
            for at in places.iter().copied().skip((n % 3).min(places.len().saturating_sub(1))).step_by(every).take(2) {
                let mut new = old.clone();
                plant(&mut new.statements[at], &names);
                let diff = compared(&old, &new);
                let sentence = Reader::new(&old).sentence(&old.statements[at]);
                let shown: Vec<String> = diff.changes.iter().map(|c| format!("{} {}", c.kind.id, c.line())).collect();
                assert_eq!(
                    kinds(&diff.changes),
                    [*kind],
                    "{sentence} {:?}: {shown:#?}",
                    old.statements[at].marks.cited()
                );
                let span = old.statements[at].span;
                let clause = old.statements[at]
                    .variants
                    .iter()
                    .map(|v| v.span)
                    .chain(old.statements[at].later_dates.iter().map(|l| l.span));
                let spans: Vec<_> = clause
                    .chain([span, milepost::diagnostics::Span::default()])
                    .map(|span| (span.file, span.start))
                    .collect();
                assert!(
                    diff.changes[0].places.iter().all(|place| spans.contains(&(place.number, place.start))),
                    "{kind} {sentence}"
                );
                check_cells(&old, &new, &diff, kind);
                planted.insert(*kind);
            }
        }
    }
    let all: BTreeSet<&str> = STATEMENTS.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(planted, all, "every kind was planted somewhere");
}

#[test]
fn what_is_planted_elsewhere_is_reported_as_its_kind_once() {
    let mut planted = BTreeSet::new();
    for (old, times) in [(invented(), 3), (chapters(), 1)] {
        for (kind, plant) in REST {
            for at in scatter(kind.len()).take(times) {
                let mut new = old.clone();
                let Some(about) = plant(&mut new, at) else { continue };
                let diff = compared(&old, &new);
                let shown: Vec<String> =
                    diff.changes.iter().map(|c| format!("{} {} {:?}", c.kind.id, c.line(), c.edits)).collect();
                assert_eq!(kinds(&diff.changes), [*kind], "{about}: {shown:#?}");
                assert_eq!(diff.changes[0].about, about, "{kind}");
                check_cells(&old, &new, &diff, kind);
                planted.insert(*kind);
            }
        }
    }
    let all: BTreeSet<&str> = REST.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(planted, all, "every kind was planted somewhere");
}

#[test]
fn a_sentence_that_goes_or_comes_is_one_change() {
    let (invented, chapters) = (invented(), chapters());
    for (whole, at) in (0..invented.statements.len())
        .map(|at| (&invented, at))
        .chain(scatter(7).take(6).map(|at| (&chapters, at % chapters.statements.len())))
    {
        let mut less = whole.clone();
        remove(&mut less, at);
        let sentence = Reader::new(whole).sentence(&whole.statements[at]);
        let (gone, come) = (compared(whole, &less), compared(&less, whole));
        let shown: Vec<String> = gone.changes.iter().map(|c| format!("{} {}", c.kind.id, c.line())).collect();
        assert_eq!(gone.changes.len(), 1, "{shown:#?}");
        assert_eq!(gone.changes[0].before.as_deref(), Some(sentence.as_str()));
        assert_eq!(come.changes.len(), 1);
        assert_eq!(come.changes[0].after.as_deref(), Some(sentence.as_str()));
        check_cells(whole, &less, &gone, "removed");
        check_cells(&less, whole, &come, "added");
    }
}

#[test]
fn many_changes_at_once_are_each_reported_once() {
    for (old, rounds) in [(invented(), 6), (chapters(), 2), (policies(), 1)] {
        let names = Names::of(&old);
        for round in 0..rounds {
            let (mut new, mut expected, mut used) = (old.clone(), Vec::new(), BTreeSet::new());
            let mut numbers = scatter(round);
            for (kind, plant) in STATEMENTS.iter().skip(round % 2).step_by(2) {
                // Renumbering is told once for all that share it; wording by capitals may meet another.
                for _ in 0..40 {
                    let at = numbers.next().unwrap_or(0) % old.statements.len();
                    let mut changed = new.statements[at].clone();
                    if !used.contains(&at) && plant(&mut changed, &names) {
                        new.statements[at] = changed;
                        expected.push(*kind);
                        used.insert(at);
                        break;
                    }
                }
            }
            expected.sort_unstable();
            let diff = compared(&old, &new);
            let shown: Vec<String> = diff.changes.iter().map(|c| format!("{} {}", c.kind.id, c.line())).collect();
            assert_eq!(kinds(&diff.changes), expected, "round {round}: {shown:#?}");
            check_cells(&old, &new, &diff, "many");
        }
    }
}
