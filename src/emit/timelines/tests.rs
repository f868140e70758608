//! Timelines of the invented policy, and properties of charts of made ones.

use super::axis::{Axis, ColumnKind};
use super::chart::{Sheet, Stroke, Words, sheets};
use super::circumstances::{Circumstances, Verdict};
use super::view::{Clock, Due, Row, Squeeze, Strength, Timeline};
use super::*;
use crate::calendar::{Amount, Date, Moment, Unit};
use crate::emit::flowcharts::text::{ROLE, SMALLEST, width};
use crate::emit::tests::{invented, model};
use crate::model::{Anchor, Condition, Limit, Side};
use proptest::prelude::*;

/// Bank holidays for the invented policies.
const CALENDAR: &str = r#"
calendar invented "Working days" {
  working days: Monday, Tuesday, Wednesday, Thursday, Friday
  known: 1 January 2026 to 31 December 2027
  bank holidays: 25 December 2026 "Christmas Day"
  bank holidays: 28 December 2026 "Boxing Day (substitute day)"
  bank holidays: 1 January 2027 "New Year's Day"
}
"#;

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn dated(model: &Model, from: &str, when: &[&str]) -> Timeline {
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let when: Vec<String> = when.iter().map(|text| (*text).to_string()).collect();
    let known = Known {
        from: Some(moment(from)),
        circumstances: Circumstances::read(model, &when).unwrap(),
        ..Known::default()
    };
    let name = model.procedures.keys().next().unwrap();
    timeline(model, &calendar, name, &known).unwrap()
}

fn with_calendar() -> Model {
    model(&format!("{}{CALENDAR}", crate::emit::tests::INVENTED))
}

#[test]
fn every_form_of_limit_in_words() {
    insta::assert_snapshot!(table::text(&dated(&with_calendar(), "2026-12-24T16:00", &[]), 100));
}

#[test]
fn facts_choose_among_the_conditions() {
    let found = dated(&with_calendar(), "2026-12-24T16:00", &["serious=no", "The child may be abroad=yes"]);
    let acts =
        |rows: &[Row]| rows.iter().map(|row| format!("{} | {}", row.act, row.when.join("; "))).collect::<Vec<_>>();
    insta::assert_snapshot!(format!("{}\n\nleft out:\n{}", acts(&found.rows).join("\n"), found.left_out.join("\n")));
}

#[test]
fn a_page_in_markdown() {
    let found = dated(&with_calendar(), "2026-12-24T16:00", &[]);
    insta::assert_snapshot!(table::markdown(&found, &["missing-child.svg".to_string()]));
}

#[test]
fn without_bank_holidays_no_working_day_is_guessed() {
    let found = dated(&invented(), "2026-12-24T16:00", &[]);
    let meeting = found.rows.iter().find(|row| row.words.contains("2 working days of")).unwrap();
    assert_eq!(table::due(meeting), "no date: the calendar states no bank holidays, so working days cannot be counted");
    assert!(found.remarks.iter().any(|line| line.contains("never guessed")));
}

#[test]
fn what_is_not_understood_is_told_with_what_is_near() {
    let model = invented();
    let wrong = |text: &str| Circumstances::read(&model, &[text.to_string()]).unwrap_err();
    insta::assert_snapshot!(
        [wrong("serius"), wrong("age=19"), wrong("harm=nowhere"), wrong("serious=perhaps"), wrong("\u{7}zzz")].join("\n"),
        @r#"
    The policies know no fact "serius". Did you mean "the child is at serious risk"?
    "19" is no answer for "the child's age". Write a number from 0 to 17.
    "nowhere" is no answer for "the source of the harm". Write one of: inside the home; outside the home.
    "perhaps" is no answer for "the child is at serious risk". Write yes or no.
    The policies know no fact "<U+0007>zzz".
    "#
    );
    let twice = ["serious=yes".to_string(), "serious=no".to_string()];
    assert_eq!(
        Circumstances::read(&model, &twice).unwrap_err(),
        "These facts cannot all be so together. Look at --when again."
    );
    let known = Circumstances::read(&model, &["serious".to_string()]).unwrap();
    let serious = Condition::Fact("serious".into());
    assert_eq!(known.verdict(&model, &serious), Verdict::Holds);
    assert_eq!(known.verdict(&model, &Condition::Not(Box::new(serious))), Verdict::Excluded);
    assert_eq!(known.verdict(&model, &Condition::Fact("abroad".into())), Verdict::Open);
}

#[test]
fn dates_are_read_and_wrong_ones_told_so() {
    assert_eq!(clocks::read_moment("2026-12-24T16:00"), Ok((moment("2026-12-24T16:00"), false)));
    assert_eq!(clocks::read_moment(" 2026-12-24 "), Ok((moment("2026-12-24T00:00"), true)));
    for wrong in ["24/12/2026", "2026-02-30", "2026-03-29T01:30", "9999-01-01", "", "2026-12-24T25:00"] {
        assert!(clocks::read_moment(wrong).is_err(), "{wrong}");
    }
    let happened = |text: &str| clocks::read_happened(&invented(), text);
    assert!(happened("return interview=2026-12-24T16:00").is_ok());
    insta::assert_snapshot!(
        [happened("Return intervew=2026-12-24").unwrap_err(), happened("found").unwrap_err()].join("\n"),
        @r#"
    The policies know nothing called "Return intervew". Did you mean "return interview"?
    "found" does not say when. Write it like "NAME=2026-12-24T16:00".
    "#
    );
}

// ── The counting ────────────────────────────────────────────────────────────────────────────────

fn calendar() -> Calendar {
    static MADE: std::sync::OnceLock<Calendar> = std::sync::OnceLock::new();
    MADE.get_or_init(|| Calendar::new(with_calendar().calendar.conventions)).clone()
}

fn any_unit() -> impl Strategy<Value = Unit> {
    use Unit::*;
    prop::sample::select(vec![Minutes, Hours, Days, WorkingDays, Weeks, Months, Years])
}

/// A minute of 2026.
fn any_moment() -> impl Strategy<Value = Moment> + use<> {
    (0i64..365 * 1440).prop_map(|minutes| moment("2026-01-01T00:00").plus_minutes(minutes).unwrap())
}

fn within(amount: Amount) -> Limit {
    Limit::Within { amount, side: Side::After, anchor: Anchor::Silent }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    /// Every date given is the calendar's answer, and the counting told arrives at it.
    #[test]
    fn dates_are_the_calendars(from in any_moment(), count in 0u32..60, unit in any_unit()) {
        let (calendar, amount) = (calendar(), Amount::new(count, unit));
        let due = counting::due(&calendar, &within(amount), from).unwrap();
        match calendar.deadline(from, amount) {
            Ok(latest) => {
                prop_assert_eq!(due.latest(), Some(latest));
                let steps = counting::walk(&calendar, amount, from, latest);
                let last = steps.last().cloned().unwrap_or_default();
                if unit == Unit::WorkingDays && (1..=20).contains(&count) {
                    prop_assert!(last.ends_with(&format!("is working day {count}.")), "{:?}", steps);
                }
                if unit == Unit::Days && (1..=40).contains(&count) {
                    prop_assert!(last.ends_with(&format!("is day {count}.")), "{:?}", steps);
                }
            }
            Err(_) => {
                let refused = matches!(due, Due::Beyond { .. });
                prop_assert!(refused);
            }
        }
        let floor = Limit::AtLeast { amount, side: Side::After, anchor: Anchor::Silent };
        let due = counting::due(&calendar, &floor, from).unwrap();
        prop_assert_eq!(due.earliest(), calendar.earliest_after(from, amount).ok());
        let before = Limit::AtLeast { amount, side: Side::Before, anchor: Anchor::Silent };
        let due = counting::due(&calendar, &before, from).unwrap();
        prop_assert_eq!(due.latest(), calendar.latest_before(from, amount).ok());
    }

    /// A later moment never stands further left, and moments shown stand inside the axis.
    #[test]
    fn the_axis_never_runs_backwards(shown in prop::collection::vec(any_moment(), 1..14), tried in prop::collection::vec(any_moment(), 30), wide in 200i32..1100) {
        let axis = Axis::new(&calendar(), &shown, 100, wide);
        let mut tried: Vec<Moment> = tried.into_iter().chain(shown.iter().copied()).collect();
        tried.sort();
        let places: Vec<i32> = tried.iter().map(|at| axis.x(*at)).collect();
        prop_assert!(places.windows(2).all(|pair| pair[0] <= pair[1]), "{:?}", places);
        for at in &shown {
            let day = axis.columns.iter().find(|column| matches!(&column.kind, ColumnKind::Day { date, .. } if *date == at.date()));
            let column = day.expect("the day of a moment is shown");
            prop_assert!(column.x <= axis.x(*at) && axis.x(*at) <= column.x + column.width);
        }
        let together = axis.columns.windows(2).all(|pair| pair[0].x + pair[0].width == pair[1].x);
        prop_assert!(together && axis.columns.first().is_some_and(|column| column.x == 100));
        let days: i64 = axis.columns.iter().map(|column| match &column.kind {
            ColumnKind::Day { .. } => 1,
            ColumnKind::Break { days, .. } => *days as i64,
        }).sum();
        let dates = |at: fn(Vec<Date>) -> Option<Date>| at(shown.iter().map(|m| m.date()).collect());
        let span = dates(|d| d.into_iter().max()).unwrap() - dates(|d| d.into_iter().min()).unwrap();
        prop_assert!(days > i64::from(span.get_days()), "no day is lost");
    }
}

// ── The drawing ─────────────────────────────────────────────────────────────────────────────────

fn any_words(longest: usize) -> impl Strategy<Value = String> {
    prop::collection::vec("[a-zA-Z<&\"]{1,14}", 0..longest).prop_map(|words| words.join(" "))
}

fn any_due() -> impl Strategy<Value = Due> {
    let both = (any_moment(), 0i64..400_000).boxed();
    prop_oneof![
        both.clone().prop_map(|(from, later)| {
            Due::By { from, latest: from.plus_minutes(later).unwrap(), because: String::new() }
        }),
        both.clone().prop_map(|(from, later)| {
            Due::NotBefore { from, earliest: from.plus_minutes(later).unwrap(), because: String::new() }
        }),
        both.prop_map(|(from, later)| {
            let latest = from.plus_minutes(later).unwrap();
            Due::Between { from, earliest: from, latest, because: String::new() }
        }),
        any_words(30).prop_map(|with| Due::NotStarted { with }),
        (any_moment(), any_words(30)).prop_map(|(latest, with)| Due::AtTheLatest { latest, with }),
        prop::option::of(any_moment()).prop_map(|from| Due::NoMeasure { from }),
        any_words(8).prop_map(|why| Due::NotStated { why }),
        any_words(20).prop_map(|why| Due::Beyond { why }),
    ]
}

fn any_row() -> impl Strategy<Value = Row> {
    use Strength::*;
    let strength = prop::sample::select(vec![Must, Should, Stated, May, Prompt, Silent, Implied]);
    (0usize..3, any_words(20), any_words(30), prop::collection::vec(any_words(40), 0..3), strength, any_due()).prop_map(
        |(lane, act, words, when, strength, due)| Row {
            lane: format!("Lane {lane}"),
            colour: lane,
            who: "Somebody".into(),
            act,
            words,
            when,
            strength,
            due,
            duty: "must".into(),
            citations: vec!["LSP 1".into()],
            ..Row::default()
        },
    )
}

fn any_timeline() -> impl Strategy<Value = Timeline> {
    let squeeze = (any_words(30), any_moment(), 0i64..20_000).prop_map(|(text, from, lost)| Squeeze {
        text,
        lost: (lost % 2 == 0).then(|| (from, from.plus_minutes(lost).unwrap())),
        citations: vec!["LSP 2".into()],
        id: "MP303-00000000".into(),
    });
    let clock = any_moment().prop_map(|at| Clock { at, what: vec!["a start".into()] });
    (
        prop::collection::vec(any_row(), 1..14),
        any_words(30),
        prop::collection::vec(clock, 0..4),
        prop::collection::vec(squeeze, 0..3),
    )
        .prop_map(|(mut rows, title, clocks, squeezes)| {
            rows.sort_by(|a, b| a.lane.cmp(&b.lane));
            Timeline { title, rows, clocks, squeezes, draft: true, ..Timeline::default() }
        })
}

/// The box around a line of words.
fn around(words: &Words) -> (i32, i32, i32, i32) {
    (words.x, words.y - words.face.size + 3, words.x + width(&words.text, words.face), words.y + 2)
}

fn overlap(a: (i32, i32, i32, i32), b: (i32, i32, i32, i32)) -> bool {
    a.0 < b.2 && b.0 < a.2 && a.1 < b.3 && b.1 < a.3
}

/// What is wrong with a sheet, if anything.
fn fault(sheet: &Sheet, timeline: &Timeline) -> Option<String> {
    let words: Vec<&Words> = sheet.all_words().collect();
    for (at, one) in words.iter().enumerate() {
        let (left, top, right, bottom) = around(one);
        if left < 0 || top < 0 || right > sheet.width || bottom > sheet.height {
            return Some(format!("outside the page: {one:?}"));
        }
        if one.face.size < SMALLEST {
            return Some(format!("too small: {one:?}"));
        }
        if let Some(other) = words.iter().skip(at + 1).find(|other| overlap(around(one), around(other))) {
            return Some(format!("{one:?} over {other:?}"));
        }
    }
    if let Some(first) = sheet.rows.first() {
        let inside = |words: &&Words| (first.area.y..first.area.y + first.area.height).contains(&words.y);
        let titled = sheet.words.iter().filter(inside).any(|words| words.face == ROLE);
        if !titled && !timeline.rows[first.row].act.is_empty() {
            return Some(format!("a sheet that begins without a title: {first:?}"));
        }
    }
    for row in &sheet.rows {
        let due = &timeline.rows[row.row].due;
        let bar = match row.stroke {
            Stroke::Deadline { from, until, .. } => due.latest().map(|latest| (from, until, sheet.axis.x(latest))),
            Stroke::Floor { from, until, .. } => due.earliest().map(|earliest| (from, until, sheet.axis.x(earliest))),
            Stroke::Window { from, until, .. } => due.latest().map(|latest| (from, until, sheet.axis.x(latest))),
            Stroke::Late { until, .. } => due.latest().map(|latest| (until, until, sheet.axis.x(latest))),
            Stroke::Open { .. } | Stroke::Nothing => None,
        };
        if let Some((from, until, end)) = bar
            && (from > until || until != end)
        {
            return Some(format!("a bar that does not end at its date: {row:?}"));
        }
        if let Some((plate, _)) = &row.plate
            && (plate.y < row.area.y || plate.y + plate.height > row.area.y + row.area.height)
        {
            return Some(format!("a plate outside its row: {row:?}"));
        }
    }
    None
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, failure_persistence: None, ..ProptestConfig::default() })]

    /// No words over words, nothing outside the page, type at size, bars that end at their dates, every
    /// row on exactly one sheet, the same bytes twice.
    #[test]
    fn charts_can_be_read(timeline in any_timeline()) {
        let calendar = calendar();
        let made = sheets(&timeline, &calendar);
        for sheet in &made {
            prop_assert_eq!(fault(sheet, &timeline), None);
        }
        let rows: Vec<usize> = made.iter().flat_map(|sheet| sheet.rows.iter().map(|row| row.row)).collect();
        prop_assert_eq!(rows, (0..timeline.rows.len()).collect::<Vec<_>>());
        prop_assert_eq!(drawings(&timeline, &calendar), drawings(&timeline, &calendar));
    }
}

#[test]
fn a_broken_layout_is_noticed() {
    let timeline = dated(&with_calendar(), "2026-12-24T16:00", &[]);
    let mut sheet = sheets(&timeline, &calendar()).remove(0);
    assert_eq!(fault(&sheet, &timeline), None);
    let (good, first) = (sheet.words.clone(), sheet.words[0].clone());
    sheet.words[1].y = first.y;
    assert!(fault(&sheet, &timeline).is_some_and(|fault| fault.contains("over")));
    sheet.words = good;
    sheet.words[0].x = sheet.width;
    assert!(fault(&sheet, &timeline).is_some_and(|fault| fault.contains("outside")));
    sheet.words.remove(0);
    let bar = sheet.rows.iter_mut().find_map(|row| match &mut row.stroke {
        Stroke::Deadline { until, .. } => Some(until),
        _ => None,
    });
    *bar.unwrap() += 1;
    assert!(fault(&sheet, &timeline).is_some_and(|fault| fault.contains("date")));
}

/// What is drawn is also said: the words of every row stand in the table beside it.
#[test]
fn the_table_says_all_that_is_drawn() {
    let timeline = dated(&with_calendar(), "2026-12-24T16:00", &[]);
    let page = table::html(&timeline, &[]);
    let said = page
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&amp;", "&");
    for row in &timeline.rows {
        for words in [&row.act, &row.words, &table::due(row)].into_iter().chain(&row.when).chain(&row.citations) {
            assert!(said.contains(words.as_str()), "{words} is missing");
        }
    }
}

#[test]
fn the_example_of_build_is_an_ordinary_thursday() {
    let model = with_calendar();
    let start = clocks::example_start(&model, &calendar(), &model.procedures["missing-child"]).unwrap();
    assert_eq!(start.to_string(), "Thursday 1 January 2026, 10:00");
    let files = files(&model);
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    assert!(paths.contains(&"timelines/missing-child.svg") && paths.contains(&"timelines/README.md"), "{paths:?}");
    let page = files.iter().find(|file| file.path == "timelines/missing-child.md").unwrap();
    assert!(String::from_utf8_lossy(&page.contents).contains("The dates are an example"));
}
