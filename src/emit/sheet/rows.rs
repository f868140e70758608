//! One statement as a row.

use super::{Note, Row, Tick, note, unsaid};
use crate::calendar::date_in_words;
use crate::model::{Act, Bound, Deed, Home, Limit, Marks, Modality, Quorum, Reader, Silence, Statement, sentence_case};

/// A statement as a row.
pub(in crate::emit) fn row(reader: &Reader, statement: &Statement) -> Row {
    let cited = statement.marks.cited();
    let clauses = reader.read_clauses(statement).into_iter().map(|clause| match clause.marks {
        Some(marks) => note(reader, clause.text, marks, &cited),
        None => Note { text: clause.text, ..Note::default() },
    });
    let clauses = clauses.collect();
    let (reviews, void) = reviews(reader, statement);
    let sentence = reader.sentence(statement);
    Row {
        duty: duty(statement),
        tick: match statement.modality {
            _ if binds_nobody(statement) => Tick::NoDuty,
            modality if modality.forbids() => Tick::Forbidden,
            _ => Tick::Box,
        },
        task: reader.task(statement),
        who: who(reader, statement),
        by_when: by_when(reader, &statement.bounds, &statement.marks),
        readings: statement.marks.readings.clone(),
        silences: unsaid(reader, &statement.marks, &sentence),
        sentence,
        clauses,
        items: statement.items.iter().map(|item| note(reader, reader.item(item), &item.marks, &cited)).collect(),
        reviews,
        void,
        seal: reader.seal(statement),
        citations: cited,
    }
}

/// A report, a recommendation or a proposal.
fn binds_nobody(statement: &Statement) -> bool {
    let kind = matches!(statement.modality, Modality::Describes | Modality::IsRecommendedTo);
    kind || statement.marks.proposed || matches!(statement.home, Home::Recommendation { .. })
}

/// The quorums of an act, a row each.
pub(super) fn quorums(reader: &Reader, act: &Act) -> Vec<Row> {
    act.quorums.iter().map(|quorum| quorum_row(reader, quorum)).collect()
}

fn quorum_row(reader: &Reader, quorum: &Quorum) -> Row {
    let sentence = reader.quorum(quorum);
    Row {
        duty: "Quorum".to_string(),
        task: sentence.clone(),
        sentence,
        who: String::new(),
        by_when: String::new(),
        citations: quorum.marks.cited(),
        readings: quorum.marks.readings.clone(),
        silences: reader.silences(&quorum.marks),
        ..Row::default()
    }
}

fn duty(statement: &Statement) -> String {
    match statement.modality {
        _ if statement.marks.leaves_open(Silence::Duty) => "No duty word".to_string(),
        Modality::Describes => "Describes (binds nobody)".to_string(),
        Modality::IsTo => "Is to".to_string(),
        other => sentence_case(other.word()),
    }
}

fn who(reader: &Reader, statement: &Statement) -> String {
    match &statement.subject.list {
        list if !list.is_empty() => sentence_case(&reader.parties(&statement.subject)),
        _ if statement.marks.leaves_open(Silence::Actor) => "The text does not say".to_string(),
        _ if matches!(statement.deed, Deed::Last) => String::new(),
        _ => "Nobody named here".to_string(),
    }
}

fn by_when(reader: &Reader, bounds: &[Bound], marks: &Marks) -> String {
    if bounds.is_empty() {
        let open = marks.leaves_open(Silence::Amount);
        return if open { "The text does not say how long" } else { "No time stated" }.to_string();
    }
    let text = sentence_case(&reader.limits(bounds));
    match bounds.iter().all(|bound| matches!(bound.limit, Limit::Prompt { .. })) {
        true => format!("{text} (the text gives no measure)"),
        false => text,
    }
}

/// What is said about reviews, and whether one of them is void.
fn reviews(reader: &Reader, statement: &Statement) -> (Vec<String>, bool) {
    let seal = reader.seal(statement);
    let mut void = false;
    let lines = statement.marks.reviews.iter().map(|review| {
        let on = date_in_words(review.on);
        if review.seal.eq_ignore_ascii_case(&seal) {
            return format!("Reviewed by {} on {on}.", review.by);
        }
        void = true;
        format!("VOID: reviewed by {} on {on}, and the statement has changed since.", review.by)
    });
    let lines: Vec<String> = lines.collect();
    (lines, void)
}
