//! What a revision does to the cases of a log: counts, and references only if they are asked for.

use super::Report;
use crate::diagnostics::one_line;
use crate::diff::replay::{Duty, Effect, Missed};
use serde_json::{Value, json};

/// The effect in words.
pub fn effect(report: &Report, effect: &Effect, references: bool) -> String {
    let (old, new) = report.editions();
    let mut out = vec![
        format!("What the revision does to the cases of the logs: {}", report.titles().join("; ")),
        format!("From {old} to {new}"),
        String::new(),
        format!("{} cases read.", effect.cases),
    ];
    for (count, edition) in [(effect.refused.0, &old), (effect.refused.1, &new)] {
        if count > 0 {
            out.push(format!(
                "{count} entries could not be read under {edition}: run milepost validate for the reasons."
            ));
        }
    }
    for (missed, duty) in [(Missed::Breach, "breach a must"), (Missed::Departure, "depart from a should")] {
        let size = |map: &std::collections::BTreeMap<Missed, std::collections::BTreeSet<String>>| {
            map.get(&missed).map_or(0, |set| set.len())
        };
        out.push(format!(
            "{} would newly {duty}; {} no longer would.",
            cases(size(&effect.newly)),
            cases(size(&effect.no_longer))
        ));
    }
    for (missed, title) in [(Missed::Breach, "Breaches, by duty"), (Missed::Departure, "Departures, by duty")] {
        let Some(duties) = effect.duties.get(&missed) else { continue };
        out.extend([String::new(), title.to_string(), "-".repeat(title.len())]);
        out.extend(duties.iter().flat_map(|duty| of_duty(duty, references)));
    }
    out.push(String::new());
    out.extend(report.notices());
    out.join("\n") + "\n"
}

fn of_duty(duty: &Duty, references: bool) -> Vec<String> {
    let mut lines = vec![
        format!("- {} [{}]", one_line(&duty.text), duty.citations.join(", ")),
        format!("  newly missed in {}, no longer in {}", cases(duty.newly.len()), cases(duty.no_longer.len())),
    ];
    if references {
        for (word, list) in [("newly", &duty.newly), ("no longer", &duty.no_longer)] {
            if !list.is_empty() {
                let list: Vec<String> = list.iter().map(|reference| one_line(reference)).collect();
                lines.push(format!("  {word}: {}", list.join(", ")));
            }
        }
    }
    lines
}

fn cases(count: usize) -> String {
    if count == 1 { "1 case".to_string() } else { format!("{count} cases") }
}

/// The effect for programs.
pub fn effect_json(effect: &Effect, references: bool) -> String {
    let set = |list: &std::collections::BTreeSet<String>| match references {
        true => json!({ "count": list.len(), "cases": list }),
        false => json!({ "count": list.len() }),
    };
    let of = |missed: Missed| -> Value {
        let none = std::collections::BTreeSet::new();
        let duties = effect.duties.get(&missed).into_iter().flatten();
        let duties: Vec<Value> = duties
            .map(|duty| json!({ "text": duty.text, "citations": duty.citations, "newly": set(&duty.newly), "no_longer": set(&duty.no_longer) }))
            .collect();
        json!({
            "newly": set(effect.newly.get(&missed).unwrap_or(&none)),
            "no_longer": set(effect.no_longer.get(&missed).unwrap_or(&none)),
            "duties": duties,
        })
    };
    let whole = json!({
        "cases": effect.cases,
        "refused": { "old": effect.refused.0, "new": effect.refused.1 },
        "breaches": of(Missed::Breach),
        "departures": of(Missed::Departure),
    });
    crate::diagnostics::escape_json(&serde_json::to_string_pretty(&whole).unwrap_or_default()) + "\n"
}
