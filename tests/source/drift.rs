//! Edits planted in a text: those are found, and nothing else.

use super::invented::lock;
use super::labels::lock_of;
use milepost::source::drift::{Change, Drift, drift};
use milepost::source::{Kind, Lock, index};
use std::collections::BTreeSet;

const TEXT: &str = include_str!("invented.md");

/// Each change in a word.
fn told(drift: &Drift) -> Vec<String> {
    let word = |change: &Change| match change {
        Change::Added => "added".to_string(),
        Change::Removed => "removed".to_string(),
        Change::Renumbered => "renumbered".to_string(),
        Change::Moved => "moved".to_string(),
        Change::Reworded { .. } => "reworded".to_string(),
        Change::Times { .. } => "times".to_string(),
        Change::Duties { .. } => "duties".to_string(),
        Change::References { .. } => "references".to_string(),
        Change::Split { into } => format!("split into {}", into.join(" ")),
        Change::Merged { from } => format!("merged from {}", from.join(" ")),
    };
    let item = |item: &milepost::source::drift::Item| {
        let place = match (&item.old, &item.new) {
            (Some(old), Some(new)) if old == new => old.clone(),
            (old, new) => format!("{}>{}", old.as_deref().unwrap_or("-"), new.as_deref().unwrap_or("-")),
        };
        format!("{place} {}", item.changes.iter().map(word).collect::<Vec<_>>().join(", "))
    };
    let mut told: Vec<String> = drift.items.iter().map(item).collect();
    told.sort();
    told
}

/// A planted edit: what is replaced by what, and what must be told of it.
struct Edit {
    name: &'static str,
    replaced: Vec<(String, String)>,
    told: Vec<&'static str>,
}

fn edit(name: &'static str, replaced: &[(&str, &str)], told: &[&'static str]) -> Edit {
    let replaced = replaced.iter().map(|(from, to)| (from.to_string(), to.to_string())).collect();
    Edit { name, replaced, told: told.to_vec() }
}

/// The lines from one that begins with `from` up to one that begins with `to`.
fn lines(from: &str, to: &str) -> String {
    let start = TEXT.find(&format!("\n{from}")).expect(from) + 1;
    let rest = &TEXT[start..];
    rest[..rest[1..].find(&format!("\n{to}")).expect(to) + 2].to_string()
}

fn apply(text: &str, edit: &Edit) -> String {
    edit.replaced.iter().fold(text.to_string(), |text, (from, to)| {
        assert_eq!(text.matches(from.as_str()).count(), 1, "{}: {from}", edit.name);
        text.replacen(from.as_str(), to, 1)
    })
}

/// Words and facts of single paragraphs, headings, items, rows and notes.
fn small() -> Vec<Edit> {
    vec![
        edit("unit", &[("two hours of the failure", "two days of the failure")], &["A.1.1.2 reworded, times"]),
        edit(
            "amount",
            &[("keeper within three working days", "keeper within five working days")],
            &["A.1.2.1 reworded, times"],
        ),
        edit(
            "must to should",
            &[("must light the great lamp", "should light the great lamp")],
            &["A.1.1.1 reworded, times, duties"],
        ),
        edit("should to must", &[("should send a copy", "must send a copy")], &["A.1.2.2 reworded, times, duties"]),
        edit("may to must", &[("inspector may ask", "inspector must ask")], &["A.1.2.6 reworded, times, duties"]),
        edit(
            "must not to should not",
            &[("must not be altered", "should not be altered")],
            &["A.1.2.3 reworded, duties"],
        ),
        edit("series", &[("counted every four weeks", "counted every two weeks")], &["A.1.3.2 reworded, times"]),
        edit(
            "haste",
            &[("inspector immediately, and", "inspector within one day, and")],
            &["A.1.2.3#2 reworded, times"],
        ),
        edit("bound", &[("at least 20 working days", "within 20 working days")], &["A.1.3.1 reworded, times"]),
        edit("reference", &[("See section 1.1 for", "See section 1.3 for")], &["A.1.2.7 reworded, references"]),
        edit("words alone", &[("held by the hand", "led by the hand")], &["A.1.2.8 reworded"]),
        edit(
            "sentence added",
            &[("office the same day.", "office the same day. The horn is then oiled.")],
            &["A.3.1.2 reworded"],
        ),
        edit("short item", &[("Oil and wicks", "Oil, wicks and matches")], &["A.1.3.2(a) reworded"]),
        edit(
            "nested item",
            &[("On the lower shelf in summer", "On the upper shelf in summer")],
            &["A.1.1.3/2/1 reworded"],
        ),
        edit("row", &[("Answer within ten minutes", "Answer within five minutes")], &["B.1.1.2/3 reworded, times"]),
        edit("note", &[("surveyed in 1931", "surveyed in 1958")], &["note-1 reworded"]),
        edit("section retitled", &[("1.2 The log book", "1.2 Logs and records")], &["A.1.2 reworded"]),
        edit("chapter retitled", &[("3. Fog signals", "3. Signals in fog")], &["A.3 reworded"]),
        edit(
            "heading retitled",
            &[("#### Relief of the watch", "#### Relieving the keeper")],
            &["A.1.1/relief-of-the-watch>A.1.1/relieving-the-keeper reworded"],
        ),
    ]
}

/// Pieces added, removed, renumbered, moved, split, merged; and edits that change nothing.
fn large() -> Vec<Edit> {
    let log = lines("1.2.4 Old logs", "1.2.6");
    let fog = lines("## 3.", "# PART B");
    let stores = lines("### 1.3 Stores", "## 2.");
    let again = lines("2.1.4 A landing", "### 2.2");
    let two = lines("1.2.2 The principal", "1.2.3");
    let one = lines("1.2.1 Every entry", "1.2.2");
    let listed = lines("1.2.1 Goods", "1.2.2 The receiver");
    let moved_stores = stores.replace("1.3", "2.3");
    vec![
        edit("removed", &[(&log, "")], &["A.1.2.4>- removed"]),
        edit("item removed", &[("- The shutters on the landward side are closed\n", "")], &["A.1.1.3/1>- removed"]),
        edit(
            "row removed",
            &[("| Upturned boat | Loss of life feared | Call the coast patrol and keep watch until relieved |\n", "")],
            &["B.1.1.2/4>- removed"],
        ),
        edit(
            "note removed",
            &[("[^2]: The form of the letter is fixed by the trustees.\n", "")],
            &["note-2>- removed"],
        ),
        edit("chapter removed", &[(&fog, "")], &["A.3.1.1>- removed", "A.3.1.2>- removed", "A.3>- removed"]),
        edit(
            "item added",
            &[("- The shutters on", "- The stove in the watch room has been damped down\n- The shutters on")],
            &["->A.1.1.3/1 added"],
        ),
        edit(
            "row added",
            &[("| White flare", "| Blue flare | Customs wanted | Tell nobody |\n| White flare")],
            &["->B.1.1.2/3 added"],
        ),
        edit(
            "number added",
            &[("### 1.2 The log", "1.1.6 A keeper who is unwell must say so.\n\n### 1.2 The log")],
            &["->A.1.1.6 added"],
        ),
        edit("words added", &[("2.1.3 In deciding", "The flag is red.\n\n2.1.3 In deciding")], &["->A.2.1.2/1 added"]),
        edit(
            "chapter added",
            &[("# PART B", "## 4. Gardens\n\n4.1.1 A keeper may plant potatoes on the lee side.\n\n# PART B")],
            &["->A.4 added", "->A.4.1.1 added"],
        ),
        edit(
            "replaced",
            &[(&log, "1.2.4 The cupboard in the hall is for oilskins and boots alone, never for bottles.\n\n")],
            &["->A.1.2.4 added", "A.1.2.4>- removed"],
        ),
        edit(
            "inserted",
            &[
                ("1.1.5 A relief", "1.1.6 A relief"),
                ("1.1.4 The watch", "1.1.5 The watch"),
                ("1.1.3 Before", "1.1.4 Before"),
                ("1.1.2 A lamp", "1.1.2 Matches must be kept dry in a tin.\n\n1.1.3 A lamp"),
            ],
            &[
                "->A.1.1.2 added",
                "A.1.1.2>A.1.1.3 renumbered",
                "A.1.1.3>A.1.1.4 renumbered",
                "A.1.1.4>A.1.1.5 renumbered",
                "A.1.1.5>A.1.1.6 renumbered",
            ],
        ),
        edit(
            "first of several removed",
            &[(&listed, ""), ("1.2.2 The receiver", "1.2.1 The receiver"), ("1.2.3 Goods", "1.2.2 Goods")],
            &["B.1.2.1>- removed", "B.1.2.2>B.1.2.1 renumbered", "B.1.2.3>B.1.2.2 renumbered"],
        ),
        edit("repeat mended", &[("1.2.3 A lost log", "1.2.5 A lost log")], &["A.1.2.3#2>A.1.2.5 renumbered"]),
        edit(
            "section renumbered",
            &[("### 2.2 Care", "### 2.4 Care"), ("2.2.1 Each", "2.4.1 Each"), ("2.2.2 Oars", "2.4.2 Oars")],
            &["A.2.2.1>A.2.4.1 renumbered", "A.2.2.2>A.2.4.2 renumbered", "A.2.2>A.2.4 renumbered"],
        ),
        edit(
            "section moved",
            &[(&stores, ""), ("## 3. Fog", &format!("{moved_stores}## 3. Fog"))],
            &["A.1.3#2>A.2.3 moved", "A.1.3.1>A.2.3.1 moved", "A.1.3.2>A.2.3.2 moved", "A.1.3.3>A.2.3.3 moved"],
        ),
        edit(
            "paragraph moved",
            &[(&again, ""), ("[^1]:", &format!("{}[^1]:", again.replace("2.1.4", "2.2.3")))],
            &["A.2.1.4>A.2.2.3 moved"],
        ),
        edit(
            "two swapped",
            &[(&two, ""), (&one, &format!("{}{}", two.replace("1.2.2", "1.2.1"), one.replace("1.2.1", "1.2.2")))],
            &["A.1.2.1>A.1.2.2 moved", "A.1.2.2>A.1.2.1 renumbered"],
        ),
        edit(
            "item moved",
            &[
                ("- The weather glass has been read and the reading written in the log.\n", ""),
                ("- Then by", "- The weather glass has been read and the reading written in the log.\n- Then by"),
            ],
            &["A.1.1.3/3>B.2.1.3/3 moved"],
        ),
        edit(
            "split",
            &[("hours of each, and the relief", "hours of each.\n\nThe relief")],
            &["A.1.1.4 reworded, times, split into A.1.1.4/1"],
        ),
        edit(
            "merged",
            &[("used in a rescue.\n\nThe results", "used in a rescue. The results")],
            &["A.2.2.2 reworded, merged from A.2.2.2/1"],
        ),
        edit("punctuation alone", &[("of the year, whatever", "of the YEAR – whatever")], &[]),
        edit("white space alone", &[("\n\n#### After the visit", "\n\n\n\n#### After the visit")], &[]),
        edit(
            "link alone",
            &[("telephoned to the [harbour office](https://example.org/office)", "telephoned to the harbour office")],
            &[],
        ),
        edit(
            "items in another order",
            &[
                ("- The shutters on the landward side are closed\n", ""),
                ("- The weather", "- The shutters on the landward side are closed\n- The weather"),
            ],
            &[],
        ),
    ]
}

#[test]
fn each_planted_edit_is_found_and_nothing_else() {
    let old = lock("invented.md", TEXT.as_bytes());
    let edits: Vec<Edit> = small().into_iter().chain(large()).collect();
    assert!(edits.len() >= 40);
    let mut wrong = String::new();
    for edit in &edits {
        let new = lock("invented.md", apply(TEXT, edit).as_bytes());
        let mut expected: Vec<String> = edit.told.iter().map(ToString::to_string).collect();
        expected.sort();
        let told = told(&drift(&old, &new));
        if told != expected {
            wrong.push_str(&format!("{}:\n  planted {expected:#?}\n  told {told:#?}\n", edit.name));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn many_edits_at_once_are_told_apart() {
    let old = lock("invented.md", TEXT.as_bytes());
    let edits = small();
    let text = edits.iter().fold(TEXT.to_string(), |text, edit| apply(&text, edit));
    let mut expected: Vec<String> = edits.iter().flat_map(|edit| &edit.told).map(ToString::to_string).collect();
    expected.sort();
    assert_eq!(told(&drift(&old, &lock("invented.md", text.as_bytes()))), expected);
}

#[test]
fn an_edition_against_itself_has_not_changed() {
    let lock = lock("invented.md", TEXT.as_bytes());
    let drift = drift(&lock, &lock);
    assert!(drift.items.is_empty());
    assert_eq!(drift.unchanged, lock.paragraphs.len());
}

/// Forty edits in the real text, each on a paragraph of its own, spread over it.
#[test]
fn forty_edits_in_the_real_text_are_found_and_nothing_else() {
    let Some(old) = lock_of("set-2025-06.txt", "SET") else { return };
    let path = std::path::PathBuf::from(std::env::var_os("MILEPOST_SOURCES").expect("set")).join("set-2025-06.txt");
    let text = std::fs::read_to_string(path).expect("text");
    let mut lines: Vec<String> = text.lines().map(str::to_string).collect();
    let mut expected = BTreeSet::new();
    let numbered: Vec<_> = old.paragraphs.iter().filter(|p| p.kind == Kind::Numbered && p.words > 15).collect();
    let mut planted = 0;
    for (at, paragraph) in numbered.iter().enumerate().filter(|(at, _)| at % 60 == 35).take(44) {
        let line = &mut lines[paragraph.line as usize - 1];
        let alone = numbered.get(at + 1).is_some_and(|next| next.line == paragraph.line + 1);
        // A new paragraph before the bullets of another would take them from it.
        let place = old.paragraphs.iter().position(|p| p.address == paragraph.address).unwrap_or_default();
        let childless = old.paragraphs.get(place + 1).is_some_and(|next| next.belongs_to() == next.address);
        let change = match at / 60 % 4 {
            0 if line.contains(" should ") => {
                *line = line.replacen(" should ", " must ", 1);
                "reworded"
            }
            1 if alone => {
                line.clear();
                "removed"
            }
            kind if kind != 3 || !childless => {
                line.push_str(" Nobody else may open the tall green cupboard.");
                "reworded"
            }
            _ => {
                let number = line.split_whitespace().find(|word| word.contains('.')).unwrap_or_default().to_string();
                let (section, _) = number.rsplit_once('.').expect("a number");
                *line = format!(
                    "{line}\n\n{section}.{} Lanterns hung in the porch want oiling every seventh evening.",
                    900 + at % 90
                );
                expected.insert(format!(
                    "->{}.{} added",
                    paragraph.address.rsplit_once('.').expect("a number").0,
                    900 + at % 90
                ));
                planted += 1;
                continue;
            }
        };
        let place = if change == "removed" { format!("{}>-", paragraph.address) } else { paragraph.address.clone() };
        expected.insert(format!("{place} {change}"));
        planted += 1;
    }
    assert!(planted >= 40);
    let new: Lock = index("set-2025-06.txt", lines.join("\n").as_bytes(), "SET", "").expect("a lock");
    let told: BTreeSet<String> = told(&drift(old, &new))
        .into_iter()
        .map(|told| told.split(',').next().unwrap_or_default().to_string())
        .collect();
    let missed: Vec<_> = expected.difference(&told).collect();
    let besides: Vec<_> = told.difference(&expected).collect();
    assert!(
        missed.is_empty() && besides.is_empty(),
        "planted and not told: {missed:#?}\ntold and not planted: {besides:#?}"
    );
}

#[test]
fn what_drift_says() {
    let folder = super::bad::indexed();
    let text = String::from_utf8_lossy(super::invented::TEXT)
        .replace("within two\nhours of the failure", "within two\ndays of the failure")
        .replace("The harbour master decides whether a landing is safe.\n", "");
    std::fs::write(folder.path().join("new.txt"), text).expect("written");
    let mut all = String::new();
    for format in ["text", "markdown", "json"] {
        let (said, code) =
            super::bad::run(folder.path(), &["source", "drift", "new.txt", "--document", "ROCK", "--format", format]);
        assert_eq!(code, 1, "a rule needs another look: {said}");
        all.push_str(&said);
    }
    insta::assert_snapshot!(all);
    let (said, code) = super::bad::run(folder.path(), &["source", "drift", "rock.txt", "--document", "ROCK"]);
    assert_eq!(code, 0);
    insta::assert_snapshot!(said);
}
