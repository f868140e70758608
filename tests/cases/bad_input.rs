//! Logs that are broken: what is refused is counted with its lines, and the rest is judged.

use milepost::calendar::{Calendar, Moment};
use milepost::cases::judge::{Judge, Judgement};
use milepost::cases::names::Names;
use milepost::cases::read::{Log, Mapping};
use milepost::cases::resolve::Manner;
use milepost::cases::run::{Tally, run};
use milepost::cases::{Case, read::MOST_BYTES};
use milepost::model::Model;
use std::io::Cursor;
use std::sync::OnceLock;

fn model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(|| super::model("meetings.milepost"))
}

/// For each case its reference, how many entries it has and how many judgements.
type Cases = Vec<(String, usize, usize)>;

/// What was read of a log, and the number of entries and judgements of each case.
fn read_as(bytes: &[u8], csv: bool, mapping: Mapping) -> Result<(Tally, Cases), String> {
    let model = model();
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let (judge, names) = (Judge::new(model, &calendar), Names::new(model));
    let mut tally = Tally::default();
    let mut log = Log::open(Cursor::new(bytes), csv, mapping, Manner::default(), &mut tally.faults)?;
    let mut cases = Vec::new();
    let each = |case: &Case, judgements: &[Judgement]| {
        cases.push((case.reference.clone(), case.entries.len(), judgements.len()));
        Ok::<(), String>(())
    };
    let as_of = Moment::parse("2026-12-31T12:00").expect("a moment");
    run(&mut log, &judge, &names, as_of, &mut tally, each)?;
    Ok((tally, cases))
}

fn read(text: &str) -> (Tally, Cases) {
    read_as(text.as_bytes(), false, Mapping::default()).expect("a log")
}

#[test]
fn each_fault_is_counted_with_its_line_and_the_rest_is_judged() {
    let log = [
        r#"{"milepost-case-log": 1}"#,
        r#"{"case":"C","what":"alarm","when":"2026-11-02T09:00Z"}"#,
        r#"{"case":"C","what":"visit","when":"2026-11-"#,
        r#"["not", "an", "entry"]"#,
        r#"{"what":"visit","when":"2026-11-03"}"#,
        r#"{"case":"  ","what":"visit","when":"2026-11-03"}"#,
        r#"{"case":"C","what":"visit","when":"2026-02-30"}"#,
        r#"{"case":"C","what":"visit","when":"2026-11-03T09:00"}"#,
        r#"{"case":"C","what":"visit","when":"2026-03-29T01:30","zone":"Europe/London"}"#,
        r#"{"case":"C","what":"visit","when":"2026-11-03","zone":"Middle/Earth"}"#,
        r#"{"case":"C","what":"visit"}"#,
        r#"{"case":"C","what":"vist","when":"2026-11-03"}"#,
        r#"{"case":"C","what":"vist","when":"2026-11-04"}"#,
        r#"{"case":"C","what":"visit","when":"2026-11-03","colour":"red"}"#,
        r#"{"case":"C","what":"visit","when":20261103}"#,
        r#"{"case":"C"}"#,
        r#"{"case":"C","what":"due-date","when":"2026-11-03"}"#,
        "",
        r#"{"case":"C","id":"v","what":"visit","when":"2026-11-03"}"#,
        r#"{"case":"C","id":"v","what":"visit","when":"2026-11-04"}"#,
        r#"{"case":"C","id":"v","what":"visit","when":"2026-11-03"}"#,
        r#"{"case":"C","id":"w","corrects":"nothing","what":"review","outcome":"plen","when":"2026-11-03","by":{"role":"Team manger"}}"#,
    ]
    .join("\n");
    let (tally, cases) = read(&log);
    assert_eq!(cases, [("C".to_string(), 3, 10)]);
    insta::assert_snapshot!(tally.faults.to_string());
    assert_eq!(tally.faults.refused(), 16);
}

#[test]
fn text_that_is_not_utf_8_is_refused_line_by_line() {
    let mut bytes = b"\xEF\xBB\xBF{\"case\":\"C\",\"what\":\"alarm\",\"when\":\"2026-11-02\"}\r\n".to_vec();
    bytes.extend(b"{\"case\":\"C\",\"what\":\"visit\",\"when\":\"2026-11-02\",\"reason\":\"caf\xE9\"}\r\n");
    bytes.extend(b"{\"case\":\"C\",\"what\":\"visit\",\"when\":\"2026-11-03\"}\r\n\xFF\xFF\xFF");
    let (tally, cases) = read_as(&bytes, false, Mapping::default()).expect("a log");
    assert_eq!(cases[0].1, 2);
    assert_eq!(
        tally.faults.lines(),
        ["2 entries not judged: the line is not UTF-8 text; save the file as UTF-8 (line 2; line 4)."]
    );
    let utf_16: Vec<u8> = "\u{FEFF}{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let refused = read_as(&utf_16, false, Mapping::default()).expect_err("not readable");
    assert!(refused.contains("UTF-8"), "{refused}");
}

#[test]
fn a_line_longer_than_any_entry_is_passed_over() {
    let long = format!("{{\"case\":\"C\",\"reason\":\"{}\"}}", "x".repeat(MOST_BYTES));
    let (tally, cases) =
        read(&format!("{long}\n{{\"case\":\"C\",\"what\":\"alarm\",\"when\":\"2026-11-02\"}}\n{long}"));
    assert_eq!(cases[0].1, 1);
    assert_eq!(tally.faults.lines(), ["2 entries not judged: the line is longer than 1 MiB (line 1; line 3)."]);
}

#[test]
fn many_different_unknown_names_do_not_fill_the_report() {
    let lines: Vec<String> =
        (0..5_000).map(|n| format!("{{\"case\":\"C\",\"what\":\"thing {n}\",\"when\":\"2026-11-02\"}}")).collect();
    let (tally, _) = read(&lines.join("\n"));
    assert_eq!(tally.faults.refused(), 5_000);
    let lines = tally.faults.lines();
    assert!(lines.len() < 250, "{}", lines.len());
    assert_eq!(lines.last().map(String::as_str), Some("4800 more entries have names not listed here."));
}

#[test]
fn one_case_may_have_very_many_entries() {
    let lines: Vec<String> = (0..20_000)
        .map(|n| {
            let day = 1 + n / 1440;
            format!(
                "{{\"case\":\"C\",\"what\":\"review\",\"when\":\"2026-11-{day:02}T{:02}:{:02}Z\"}}",
                n / 60 % 24,
                n % 60
            )
        })
        .collect();
    let (tally, cases) = read(&lines.join("\n"));
    assert!(tally.faults.is_empty(), "{}", tally.faults);
    assert_eq!(cases[0].1, 20_000);
    assert!(cases[0].2 > 20_000);
}

#[test]
fn cases_are_told_in_the_order_in_which_the_log_first_names_them() {
    let entry =
        |case: &str, day: u8| format!("{{\"case\":\"{case}\",\"what\":\"alarm\",\"when\":\"2026-11-{day:02}\"}}\n");
    let log: String = [("b", 1), ("a", 2), ("b", 3), ("c", 4), ("a", 5)].map(|(case, day)| entry(case, day)).concat();
    let (_, cases) = read(&log);
    let told: Vec<(&str, usize)> = cases.iter().map(|(case, entries, _)| (case.as_str(), *entries)).collect();
    assert_eq!(told, [("b", 2), ("a", 2), ("c", 1)]);
}

#[test]
fn csv_says_the_same_as_json() {
    let csv = "Case no,Event,Date,Came out,Worker,Attendees,Urgent?\r\n\
               C,alarm,02/11/2026 09:00,,,,N\r\n\
               C,Review,\"04/11/2026 10:00\",plan,Independent chair,\"Children's social care; The police; The school\",\r\n\
               C,visit,31/02/2026 10:00,,,,\r\n\
               C,visit,04/11/2026,too few\r\n";
    let mapping = r#"{
        "columns": {"case": "Case no", "what": "Event", "when": "Date", "outcome": "Came out", "by": "Worker", "participants": "Attendees"},
        "facts": {"urgent": "Urgent?"},
        "names": {"N": "no"},
        "zone": "Europe/London", "date": "%d/%m/%Y", "time": "%d/%m/%Y %H:%M"
    }"#;
    let mapping = Mapping::parse(mapping).expect("a mapping");
    let (tally, cases) = read_as(csv.as_bytes(), true, mapping).expect("a log");
    assert_eq!(
        tally.faults.lines(),
        [
            "1 entry not judged: “when” is not a date, or a date and time, that exists; write 2026-12-24 or 2026-12-24T16:00+00:00 (line 4).",
            "1 entry not judged: the row has not as many cells as the header (line 5).",
        ]
    );
    let json = r#"{"milepost-case-log": 1, "zone": "Europe/London"}
        {"case":"C","what":"alarm","when":"2026-11-02T09:00","facts":{"urgent":"no"}}
        {"case":"C","what":"review","when":"2026-11-04T10:00","outcome":"plan","by":{"role":"chair"},"participants":[{"agency":"social-care"},{"agency":"police"},{"agency":"school"}]}"#;
    assert_eq!(read(json).1, cases);
}

#[test]
fn a_quotation_that_never_ends_costs_its_own_line_only() {
    let csv = "case,what,when\nC,\"alarm,2026-11-02\nC,visit,2026-11-03\nC,alarm,2026-11-02\n";
    let (tally, cases) = read_as(csv.as_bytes(), true, Mapping::default()).expect("a log");
    assert_eq!(cases[0].1, 2);
    assert_eq!(tally.faults.refused(), 1);
}

#[test]
fn what_cannot_be_a_log_is_refused_in_words() {
    let refused = |text: &str, csv| read_as(text.as_bytes(), csv, Mapping::default()).map(|_| ()).expect_err("refused");
    assert_eq!(refused("", true), "The log is empty: a CSV log begins with a row of column names.");
    assert!(refused("when,what\n", true).contains("no column for the case"));
    assert!(refused("{\"milepost-case-log\": 2}\n", false).contains("another version"));
    assert!(refused("{\"milepost-case-log\": 1, \"zone\": \"Nowhere\"}\n", false).contains("zone"));
    assert_eq!(read("").1, []);
    assert!(Mapping::parse("{\"columns\": 3}").is_err_and(|message| message.contains("line 1")));
}
