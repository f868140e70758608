//! The page of a procedure as a Word document, with boxes to tick.

use super::ProcedurePage;
use crate::emit::docx::{Block, Cell, Document, Look, Picture, Run, Table, Words, cell, plain, strong};
use crate::emit::sheet::{Note, Row, Tick};

/// The document; `pictures` are the pages of its flowchart, none if they cannot be made here.
pub fn document(page: &ProcedurePage, partnership: &str, pictures: Vec<Picture>) -> Document {
    let mut blocks = vec![heading(1, &page.title)];
    if !partnership.is_empty() {
        blocks.push(Block::Paragraph(strong(partnership)));
    }
    if page.draft {
        blocks.push(Block::Paragraph(strong("DRAFT")));
    }
    blocks.push(Block::Small(plain(page.citations.join(", "))));
    blocks.extend(page.notices.iter().chain(&page.about).map(|line| Block::Small(plain(line))));
    blocks.push(heading(2, "When it applies"));
    blocks.push(notes(&page.begins));
    blocks.push(heading(2, "Who has a part in it"));
    blocks.push(Block::List { numbered: false, items: page.who.iter().map(who).collect() });
    if !pictures.is_empty() {
        blocks.push(heading(2, "Flowchart"));
        blocks.extend(pictures.into_iter().map(Block::Picture));
    }
    blocks.push(heading(2, "Step by step"));
    for step in &page.steps {
        let label = if step.label.is_empty() { String::new() } else { format!("{}: ", step.label) };
        blocks.push(heading(3, &format!("{label}{}", step.title)));
        if !step.responsible.is_empty() {
            blocks.push(Block::Paragraph(plain(format!("Responsible for this step: {}", step.responsible))));
        }
        blocks.push(notes(&step.before));
        if !step.rows.is_empty() {
            blocks.push(Block::Table(checklist(&step.title, &step.rows)));
        }
        blocks.push(notes(&step.after));
    }
    blocks.push(heading(2, "Timescales"));
    match page.timescales.is_empty() {
        true => blocks.push(Block::Paragraph(plain("The text states no time in this procedure."))),
        false => blocks.push(Block::Table(timescales(&page.title, &page.timescales))),
    }
    if !page.forbidden.is_empty() {
        blocks.push(heading(2, "What is not to be done"));
        blocks.push(Block::List { numbered: false, items: page.forbidden.iter().map(sentence).collect() });
    }
    blocks.push(heading(2, "Related procedures"));
    let related = page.related.iter().map(|other| plain(format!("{} {}", other.how, other.title)));
    blocks.push(Block::List { numbered: false, items: related.collect() });
    if !page.findings.is_empty() {
        blocks.push(heading(2, "What the text leaves unsettled"));
        let told = page.findings.iter().map(|finding| cited(finding.message.clone(), &finding.citations));
        blocks.push(Block::List { numbered: false, items: told.collect() });
    }
    blocks.push(heading(2, "How times are counted"));
    blocks.push(Block::List { numbered: false, items: page.conventions.iter().map(plain).collect() });
    let draft = if page.draft { "DRAFT. " } else { "" };
    Document {
        title: page.title.clone(),
        foot: format!("{draft}Milepost's reading; the published text prevails."),
        landscape: false,
        blocks,
    }
}

fn heading(level: u8, words: &str) -> Block {
    Block::Heading { level, words: plain(words) }
}

fn notes(notes: &[Note]) -> Block {
    let item = |note: &Note| {
        let mut words = cited(note.text.clone(), &note.citations);
        words.extend(open(&note.readings, &note.silences));
        words
    };
    Block::List { numbered: false, items: notes.iter().map(item).collect() }
}

fn cited(text: String, citations: &[String]) -> Words {
    let cited: String = citations.iter().map(|citation| format!(" [{citation}]")).collect();
    plain(text + &cited)
}

/// Readings, and what the text leaves open.
fn open(readings: &[String], silences: &[String]) -> Words {
    let readings = readings.iter().map(|reading| format!(" Reading: {reading}."));
    let silences = silences.iter().map(|silence| format!(" {silence}."));
    readings.chain(silences).map(|text| Run { text, look: Look::Slanted }).collect()
}

fn sentence(row: &Row) -> Words {
    let mut words = cited(row.sentence.clone(), &row.citations);
    words.extend(open(&row.readings, &row.silences));
    words
}

fn who(who: &super::page::Who) -> Words {
    let mut words = strong(&who.title);
    if !who.steps.is_empty() {
        words.extend(plain(format!(": responsible for {}", who.steps.join("; "))));
    }
    words
}

/// What to do, with a box for each line.
fn checklist(title: &str, rows: &[Row]) -> Table {
    let row = |row: &Row| {
        let done: Cell = match row.tick {
            Tick::Box => vec![Block::Tick(Vec::new())],
            Tick::Forbidden => cell("not to be done"),
            Tick::NoDuty => cell("no duty"),
        };
        vec![done, cell(&row.duty), what(row), cell(&row.who), cell(&row.by_when), cell(row.citations.join(", "))]
    };
    let heads = ["Done", "Duty", "What", "Who", "By when", "Paragraph"];
    Table {
        about: format!("{title}: what to do"),
        heads: heads.map(str::to_string).to_vec(),
        widths: vec![7, 11, 38, 16, 18, 12],
        rows: rows.iter().map(row).collect(),
    }
}

fn what(row: &Row) -> Cell {
    let mut words = plain(&row.task);
    words.extend(open(&row.readings, &row.silences));
    let mut blocks = vec![Block::Paragraph(words)];
    blocks.extend(row.items.iter().map(|item| Block::Tick(cited(item.text.clone(), &item.citations))));
    blocks.extend(row.clauses.iter().map(|clause| Block::Paragraph(cited(clause.text.clone(), &clause.citations))));
    blocks
}

fn timescales(title: &str, rows: &[Row]) -> Table {
    let row = |row: &Row| {
        vec![what(row), cell(&row.duty), cell(&row.who), cell(&row.by_when), cell(row.citations.join(", "))]
    };
    Table {
        about: format!("Timescales of {title}"),
        heads: ["What", "Duty", "Who", "By when", "Paragraph"].map(str::to_string).to_vec(),
        widths: vec![38, 12, 18, 20, 12],
        rows: rows.iter().map(row).collect(),
    }
}
