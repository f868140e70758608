//! Judges a case log, version 1: JSON Lines in from a file or standard input, one JSON line a judgement
//! out. The entries of a case have to stand together.
//!
//! ```text
//! cargo run --release --features json-lines --example judge_log -- log.jsonl 2026-12-24T16:00
//! ```
//! `--count` in place of the moment of judgement's lines prints only how many there were of each verdict.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write, stdin, stdout};

use milepost_validators::Moment;
use milepost_validators::batch::{CaseJudged, judge_cases};
use milepost_validators::json_lines::Lines;
use serde::Serialize;

/// One judgement, as a line.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Line<'c> {
    case: &'c str,
    statement: &'c str,
    citations: &'c [&'c str],
    clause: &'c str,
    verdict: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (counting, arguments): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|argument| argument == "--count");
    let [file, as_of] = arguments.as_slice() else { return Err("judge_log FILE|- MOMENT [--count]".into()) };
    let as_of = Moment::parse(as_of)?;
    let reader: Box<dyn BufRead> =
        if file == "-" { Box::new(stdin().lock()) } else { Box::new(BufReader::new(File::open(file)?)) };
    let mut out = BufWriter::new(stdout().lock());
    let mut verdicts: BTreeMap<&str, u64> = BTreeMap::new();
    for judged in judge_cases(Lines::new(reader), as_of) {
        for refused in &judged.refused {
            eprintln!("refused: {refused}");
        }
        for judgement in &judged.judgements {
            *verdicts.entry(judgement.verdict.name()).or_default() += 1;
        }
        if counting.is_empty() {
            print(&mut out, &judged)?;
        }
    }
    if !counting.is_empty() {
        for (verdict, count) in verdicts {
            writeln!(out, "{count} {verdict}")?;
        }
    }
    Ok(out.flush()?)
}

fn print(out: &mut impl Write, judged: &CaseJudged) -> Result<(), Box<dyn std::error::Error>> {
    for judgement in &judged.judgements {
        let line = Line {
            case: &judged.case,
            statement: judgement.clause.statement.id,
            citations: judgement.clause.statement.citations,
            clause: judgement.clause.text,
            verdict: judgement.verdict.name(),
            due: judgement.due.map(Moment::iso),
        };
        serde_json::to_writer(&mut *out, &line)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}
