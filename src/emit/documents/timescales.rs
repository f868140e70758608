//! The table of all timescales: every statement that states a time, or leaves one open.

use super::page::states_a_time;
use crate::emit::sheet::{self, Row};
use crate::emit::{file_name, notice};
use crate::model::{Home, Model, Reader, sentence_case};
use serde::Serialize;

/// The table.
#[derive(Clone, Debug, Serialize)]
pub struct Timescales {
    pub notices: Vec<String>,
    pub draft: bool,
    /// One for each procedure, and one for what holds everywhere.
    pub groups: Vec<Group>,
    pub conventions: Vec<String>,
}

/// The limits of one procedure.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    pub title: String,
    /// Its page, without ending; empty for what holds everywhere.
    pub file: String,
    pub rows: Vec<Row>,
}

/// Every timescale.
pub fn timescales(model: &Model) -> Timescales {
    let reader = Reader::new(model);
    let mut groups: Vec<Group> = model
        .procedures
        .iter()
        .map(|(name, procedure)| Group { title: procedure.title.clone(), file: file_name(name), rows: Vec::new() })
        .collect();
    groups.sort_by(|one, other| (&one.title, &one.file).cmp(&(&other.title, &other.file)));
    let mut everywhere = Group { title: "Wherever it happens".into(), file: String::new(), rows: Vec::new() };
    for statement in model.statements.iter().filter(|statement| states_a_time(statement)) {
        let mut row = sheet::row(&reader, statement);
        let own = match &statement.home {
            Home::Procedure(name) | Home::Step { procedure: name, .. } => {
                groups.iter_mut().find(|group| group.file == file_name(name))
            }
            _ => None,
        };
        match own {
            Some(group) => group.rows.push(row),
            None => {
                if let Some(act) = statement.act.as_ref().filter(|_| !row.sentence.is_empty()) {
                    row.task = format!("{}: {}", sentence_case(&reader.act(act)), row.task);
                }
                everywhere.rows.push(row);
            }
        }
    }
    groups.retain(|group| !group.rows.is_empty());
    if !everywhere.rows.is_empty() {
        groups.push(everywhere);
    }
    let all = model.documents.keys().cloned().collect();
    Timescales {
        notices: notice::lines_for_all(model),
        draft: notice::is_draft(model, &all),
        groups,
        conventions: sheet::conventions(model),
    }
}
