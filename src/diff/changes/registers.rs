//! Entries of registers; the calendar, what is set aside, answers to findings.

use super::super::cells::path;
use super::super::table::*;
use super::declared::{plain, things};
use super::work::{Draft, Work};
use crate::model::*;
use serde_json::Value;
use std::collections::BTreeSet;

/// Entries of registers.
pub(super) fn registers(work: &mut Work) {
    let (was, new) = (work.was, work.new);
    let names: BTreeSet<&String> = was.registers.keys().chain(new.registers.keys()).collect();
    for name in names {
        let (one, other) = (was.registers.get(name), new.registers.get(name));
        let Some(register) = other.or(one) else { continue };
        let entries = |register: Option<&Register>| -> Vec<Recommendation> {
            register.map(|r| r.entries.clone()).unwrap_or_default()
        };
        let (before, after) = (entries(one), entries(other));
        let numbers: BTreeSet<&String> = before.iter().chain(&after).map(|entry| &entry.number).collect();
        for number in numbers {
            let cell = path(&["register", name, "entry", number]);
            let find = |list: &[Recommendation]| list.iter().find(|entry| entry.number == *number).cloned();
            let (a, b) = (find(&before), find(&after));
            let kind = match (&a, &b) {
                (None, _) => &REGISTER_ADDED,
                (_, None) => &REGISTER_REMOVED,
                _ => &REGISTER_CHANGED,
            };
            let mut draft = Draft::new(kind, format!("{}, {number}", register.title)).explains(cell);
            if let (Some(a), Some(b)) = (&a, &b) {
                use super::super::cells::{told, value};
                let (mut before, mut after) = (Vec::new(), Vec::new());
                if let (Value::Object(one), Value::Object(two)) = (value(&told(a)), value(&told(b))) {
                    for (key, now) in &two {
                        let then = one.get(key).cloned().unwrap_or(Value::Null);
                        if *now != then && key != "marks" {
                            before.push(format!("{}: {}", key.replace('_', " "), plain(&then)));
                            after.push(format!("{}: {}", key.replace('_', " "), plain(now)));
                        }
                    }
                }
                draft = draft.became(before.join("; "), after.join("; "));
            } else {
                draft = draft
                    .became(a.as_ref().map(|entry| entry.title.clone()), b.as_ref().map(|entry| entry.title.clone()));
            }
            let entry = b.as_ref().or(a.as_ref());
            draft.citations = entry.map(|entry| entry.marks.cited()).unwrap_or_default();
            draft.roles = entry.map(|entry| entry.to.iter().map(|to| addressee(new, to)).collect()).unwrap_or_default();
            draft.places = a.iter().map(|entry| work.old_place(entry.span)).collect();
            draft.places.extend(b.iter().map(|entry| work.new_place(entry.span)));
            work.report(draft);
        }
    }
    things(work, "register", &was.registers, &new.registers, &REGISTER_CHANGED, |t| (&t.title, &t.marks, t.span));
}

fn addressee(model: &Model, to: &str) -> String {
    let role = model.roles.get(to).map(|role| role.title.clone());
    role.or_else(|| model.agencies.get(to).map(|agency| agency.title.clone())).unwrap_or_else(|| to.to_string())
}

/// The calendar, what is set aside, answers to findings.
pub(super) fn rest(work: &mut Work) {
    let (was, new) = (work.was, work.new);
    let calendar = path(&["calendar", ""]);
    if work.differs(&calendar) {
        let mut draft = Draft::new(&CALENDAR_CHANGED, new.calendar.title.clone()).explains(calendar);
        draft.details = calendar_lines(&was.calendar, &new.calendar);
        work.report(draft);
    }
    for line in was.set_aside.iter().chain(&new.set_aside) {
        let cited: Vec<String> = line.paragraphs.iter().map(Citation::to_string).collect();
        let cell = path(&["set aside", &cited.join(", ")]);
        let find = |model: &Model| model.set_aside.iter().find(|other| other.paragraphs == line.paragraphs).cloned();
        let before = find(was).map(|line| work.old_reader.set_aside(&line));
        let after = find(new).map(|line| work.new_reader.set_aside(&line));
        let mut draft = Draft::new(&SET_ASIDE_CHANGED, cited.join(", ")).became(before, after).explains(cell);
        draft.citations = cited;
        work.report(draft);
    }
    for answer in was.answers.iter().chain(&new.answers) {
        let find =
            |model: &Model| model.answers.iter().find(|other| other.finding == answer.finding).map(|a| a.why.clone());
        let draft = Draft::new(&ANSWER_CHANGED, answer.finding.clone()).became(find(was), find(new));
        work.report(draft.explains(path(&["answer", &answer.finding])));
    }
}

fn calendar_lines(was: &Calendar, new: &Calendar) -> Vec<String> {
    let (old, now) = (&was.conventions.bank_holidays, &new.conventions.bank_holidays);
    let day = |date: &crate::calendar::Date| crate::calendar::date_in_words(*date);
    let gone: Vec<String> = old.keys().filter(|date| !now.contains_key(*date)).map(day).collect();
    let come: Vec<String> = now.keys().filter(|date| !old.contains_key(*date)).map(day).collect();
    let mut lines = Vec::new();
    if !come.is_empty() {
        lines.push(format!("Bank holidays now known: {}.", come.join(", ")));
    }
    if !gone.is_empty() {
        lines.push(format!("Bank holidays no longer listed: {}.", gone.join(", ")));
    }
    if was.conventions.working_week != new.conventions.working_week {
        lines.push("The days of the working week differ.".to_string());
    }
    lines
}
