//! Names for statements that do not move while they stay the same.

use super::*;
use std::collections::BTreeMap;

impl Reader<'_> {
    /// For each statement of the model, in its order: where it stands, its seal, and a number for one
    /// that is said twice in one place: `strategy-discussions/discuss-1a2b3c4d`.
    pub fn statement_ids(&self) -> Vec<String> {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let id = |statement: &Statement| {
            let home = match &statement.home {
                Home::Rule => "rule".to_string(),
                Home::Act(name) | Home::State(name) | Home::Procedure(name) | Home::Variation(name) => name.clone(),
                Home::Step { procedure, step } => format!("{procedure}/{step}"),
                Home::Recommendation { register, number } => format!("{register}/{number}"),
            };
            let id = format!("{home}-{}", self.seal(statement));
            let id = id.split_whitespace().collect::<Vec<_>>().join(" ");
            let times = seen.entry(id.clone()).or_insert(0);
            *times += 1;
            if *times == 1 { id } else { format!("{id}-{times}") }
        };
        self.model.statements.iter().map(id).collect()
    }
}
