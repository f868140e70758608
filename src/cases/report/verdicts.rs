//! Every verdict of every case, written as they come: what is asked for by name, since it shows cases.

use super::csv::push_row;
use crate::cases::judge::{Judgement, MissedOn};
use crate::cases::sums::Kind;
use crate::diagnostics::one_line;
use serde_json::json;
use std::io::{self, Write};

/// How verdicts are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerdictFormat {
    /// For people.
    Text,
    /// Comma-separated values.
    Csv,
    /// A JSON object a line.
    JsonLines,
}

/// Writes verdicts.
pub struct Verdicts<W: Write> {
    out: W,
    format: VerdictFormat,
}

impl<W: Write> Verdicts<W> {
    /// Begins: whose reading it is, or the header. CSV and JSON Lines hold verdicts only, one a row;
    /// there the notice goes to each row's citations' documents by the file's first row or object.
    ///
    /// # Errors
    /// What the writer gives.
    pub fn begin(mut out: W, format: VerdictFormat, notices: &[String], as_of: &str) -> io::Result<Self> {
        match format {
            VerdictFormat::Text => {
                for line in notices {
                    writeln!(out, "{}", one_line(line))?;
                }
                writeln!(out, "As things stood on {as_of}.")?;
            }
            VerdictFormat::Csv => {
                let header = [
                    "case",
                    "verdict",
                    "what",
                    "citations",
                    "why",
                    "due",
                    "done",
                    "missed on",
                    "against",
                    "notes",
                    "readings",
                    "silences",
                    "whose reading",
                ];
                let mut row = String::new();
                push_row(&mut row, &header.map(str::to_string));
                out.write_all(row.as_bytes())?;
            }
            VerdictFormat::JsonLines => {
                writeln!(out, "{}", json!({ "notice": notices, "as-of": as_of }))?;
            }
        }
        Ok(Verdicts { out, format })
    }

    /// Writes the verdicts of one case, its reference as it is to be shown.
    ///
    /// # Errors
    /// What the writer gives.
    pub fn case(&mut self, case: &str, judgements: &[Judgement]) -> io::Result<()> {
        if self.format == VerdictFormat::Text {
            writeln!(self.out, "\nCase {}", one_line(case))?;
            if judgements.is_empty() {
                writeln!(self.out, "  Nothing on the record that these policies judge.")?;
            }
        }
        for one in judgements {
            match self.format {
                VerdictFormat::Text => self.text(one)?,
                VerdictFormat::Csv => {
                    let mut row = String::new();
                    push_row(&mut row, &cells(case, one));
                    self.out.write_all(row.as_bytes())?;
                }
                VerdictFormat::JsonLines => writeln!(self.out, "{}", object(case, one))?,
            }
        }
        Ok(())
    }

    fn text(&mut self, one: &Judgement) -> io::Result<()> {
        let citations = one.clause.statement.citations.join(", ");
        writeln!(self.out, "  {}: {} [{citations}]", name(one).to_uppercase(), one_line(&one.clause.text))?;
        if let Some(why) = one.verdict.why() {
            writeln!(self.out, "      {}.", one_line(why))?;
        }
        if let Some(due) = one.due {
            writeln!(self.out, "      Due by {due}.")?;
        }
        if let Some(against) = against(one) {
            writeln!(self.out, "      {}", one_line(&against))?;
        }
        one.notes.iter().try_for_each(|note| writeln!(self.out, "      {}", one_line(note)))
    }

    /// Ends.
    ///
    /// # Errors
    /// What the writer gives.
    pub fn end(mut self) -> io::Result<W> {
        self.out.flush()?;
        Ok(self.out)
    }
}

/// The verdict's name, with what the sums tell apart.
fn name(one: &Judgement) -> String {
    match Kind::of(one) {
        Kind::MetLater => "met on the later date agreed".to_string(),
        Kind::DepartedWithReason => "departed from, with a recorded reason".to_string(),
        Kind::DepartedWithout => "departed from, without a recorded reason".to_string(),
        _ => one.verdict.name().to_string(),
    }
}

fn against(one: &Judgement) -> Option<String> {
    let against = one.contradiction.as_ref()?;
    let on = match against.missed_on {
        MissedOn::EveryReading => "missed on every reading",
        MissedOn::SomeReadings => "missed on some readings, not on all",
    };
    Some(format!(
        "The texts contradict each other here: {on}. {} [{}]",
        against.others.join("; "),
        against.citations.join(", ")
    ))
}

fn cells(case: &str, one: &Judgement) -> [String; 13] {
    let stated = &one.clause.statement;
    let moment = |moment: Option<crate::calendar::Moment>| moment.map(|moment| moment.iso()).unwrap_or_default();
    let missed_on = one.contradiction.as_ref().map(|against| match against.missed_on {
        MissedOn::EveryReading => "every reading",
        MissedOn::SomeReadings => "some readings",
    });
    [
        case.to_string(),
        name(one),
        one.clause.text.clone(),
        stated.citations.join("; "),
        one.verdict.why().unwrap_or_default().to_string(),
        moment(one.due),
        moment(one.done),
        missed_on.unwrap_or_default().to_string(),
        against(one).unwrap_or_default(),
        one.notes.join(" "),
        stated.readings.join("; "),
        stated.silences.join("; "),
        "Milepost's reading; the published text prevails".to_string(),
    ]
}

fn object(case: &str, one: &Judgement) -> serde_json::Value {
    let stated = &one.clause.statement;
    json!({
        "case": case,
        "verdict": name(one),
        "what": one.clause.text,
        "statement": stated.id,
        "citations": stated.citations,
        "why": one.verdict.why(),
        "due": one.due.map(|due| due.iso()),
        "done": one.done.map(|done| done.iso()),
        "contradiction": one.contradiction,
        "notes": one.notes,
        "readings": stated.readings,
        "silences": stated.silences,
    })
}
