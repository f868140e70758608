//! The chart of the invented policy.

use super::place::{HEIGHT, MARGIN, PANEL, Panel, WIDTH};
use super::*;
use crate::emit::flowcharts::text;
use crate::emit::tests::invented;

#[test]
fn the_chart_in_words() {
    let files = files(&invented());
    let words = files.iter().find(|file| file.path.ends_with(".md")).unwrap();
    insta::assert_snapshot!(String::from_utf8(words.contents.clone()).unwrap());
}

/// Nothing lies on anything else, nothing is cut, and the type is large enough.
fn check(glance: &Glance) {
    let sheets = sheets(glance);
    let mut placed = 0;
    for sheet in &sheets {
        for (at, panel) in sheet.panels.iter().enumerate() {
            assert!(panel.y + panel.height <= HEIGHT - MARGIN, "panel {at} is cut");
            assert!(sheet.panels[..at].iter().all(|other| !meet(panel, other)), "panel {at} lies on another");
        }
        for words in &sheet.words {
            let (from, until) = match words.right {
                true => (words.x - text::width(&words.text, words.face), words.x),
                false => (words.x, words.x + text::width(&words.text, words.face)),
            };
            assert!(from >= MARGIN && until <= WIDTH - MARGIN && words.y <= HEIGHT - MARGIN, "{words:?}");
            assert!(words.face.size >= text::SMALLEST);
        }
        placed += sheet.dots.len();
    }
    assert_eq!(placed, glance.clocks.iter().map(|clock| clock.limits.len()).sum::<usize>(), "every limit once");
}

fn meet(one: &Panel, other: &Panel) -> bool {
    one.x < other.x + PANEL && other.x < one.x + PANEL && one.y < other.y + other.height && other.y < one.y + one.height
}

#[test]
fn everything_has_its_place_however_much_there_is() {
    let usual = glance(&invented());
    check(&usual);
    let mut much = usual.clone();
    let limits: Vec<_> = usual.clocks.iter().flat_map(|clock| clock.limits.clone()).cycle().take(150).collect();
    much.clocks[0].limits = limits;
    much.clocks[0].title = "word ".repeat(60);
    much.clocks[0].limits[0].act = "x".repeat(500);
    check(&much);
    assert!(sheets(&much).len() > 1);
}

#[test]
fn nothing_measured_makes_no_chart() {
    assert!(files(&crate::emit::tests::model("document D \"Doc\"\n")).is_empty());
}
