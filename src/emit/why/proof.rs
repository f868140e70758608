//! A finding's proof walked through: the path, the case, the starts, and each timeline in real dates.

use crate::calendar::{Calendar, Moment, Weekday, date_in_words};
use crate::check::pairs;
use crate::diagnostics::Finding;
use crate::emit::timelines::Page;
use crate::emit::timelines::counting;
use crate::emit::timelines::view::Due;
use crate::model::{Anchor, Event, Home, Limit, Model, Reader, sentence_case};
use crate::networks::points::Same;
use crate::networks::{self, Kind, Point, Proof, Witness};

/// The proof of this finding, if it has one.
pub fn find(model: &Model, finding: &Finding) -> Option<Proof> {
    let of_pairs = matches!(finding.code, "MP301" | "MP305" | "MP306");
    let proofs = if of_pairs { pairs::proofs(model) } else { networks::proofs(model).proofs };
    let found = proofs.into_iter().find(|proof| proof.id == finding.id);
    // Without a timeline, as where no text says from when, the limits are counted side by side.
    found.filter(|proof| !of_pairs || !proof.witnesses.is_empty())
}

/// Whether it is about two limits on one clock, which are counted side by side.
pub fn of_two(proof: &Proof) -> bool {
    matches!(proof.kind, Kind::Contradiction | Kind::Looser | Kind::Overlap)
}

/// When it happens: the path, the case and the starts.
pub fn circumstances(page: &mut Page, proof: &Proof) {
    if !proof.path.is_empty() {
        page.hang(0, "", "The boxes passed on the way:");
        let mut before = "";
        for passed in &proof.path {
            let procedure = if passed.procedure == before { String::new() } else { format!("{}: ", passed.procedure) };
            page.hang(1, "- ", &format!("{procedure}{}", passed.title));
            before = &passed.procedure;
        }
    }
    if proof.case.is_empty() {
        page.hang(0, "", "It needs no special circumstances.");
    } else {
        page.hang(0, "", &format!("It happens when {}.", proof.case_in_words));
    }
    let starts = &proof.starts;
    if starts.of_days > 0 {
        let told = format!(
            "Tried for every date from {} to {}: on {} of {} dates it cannot go well.",
            date_in_words(starts.from),
            date_in_words(starts.until),
            starts.days,
            starts.of_days
        );
        page.hang(0, "", &told);
    }
    for day in Weekday::ALL {
        match starts.weekdays.get(&day) {
            Some((hit, of)) if hit == of && *of > 0 => page.hang(1, "- ", &format!("every {}", day.name())),
            Some((hit, of)) if *hit > 0 => page.hang(1, "- ", &format!("{hit} of {of} {}s", day.name())),
            _ => {}
        }
    }
    if let Some(first) = starts.first {
        page.hang(0, "", &format!("The first: {first}."));
    }
    if let Some(ordinary) = starts.ordinary.filter(|ordinary| starts.first != Some(*ordinary)) {
        page.hang(0, "", &format!("An ordinary one: {ordinary}."));
    }
    if proof.calendar_clash {
        page.hang(0, "", "It is a calendar clash: if every day were a working day, it would vanish.");
    }
}

/// The dates: for a squeeze what is permitted and what is needed, then every timeline.
pub fn dates(page: &mut Page, model: &Model, proof: &Proof) {
    let reader = Reader::new(model);
    if let Some(squeezed) = &proof.squeezed {
        let act = sentence_case(&squeezed.act.told(&reader));
        let permitted = counting::told(squeezed.permitted);
        let line = match (squeezed.needed.map(counting::told), proof.kind) {
            (None, _) => format!("{act}: permitted on {permitted}, and then the rest cannot be met."),
            (Some(needed), Kind::TooEarly) => {
                format!("{act}: permitted from {permitted}, but only from {needed} on can the rest be met.")
            }
            (Some(needed), Kind::BadDay) => {
                format!("{act}: permitted on {permitted}, but then the rest cannot be met; it can at {needed}.")
            }
            (Some(needed), _) => {
                format!("{act}: permitted up to {permitted}, but only up to {needed} can the rest be met.")
            }
        };
        page.hang(0, "", &line);
        squeezed.room_lost.iter().for_each(|days| page.hang(0, "", &lost(*days)));
    }
    if let Some(witness) = proof.witnesses.first() {
        reckoned(page, model, proof, witness);
    }
    timelines(page, &reader, proof);
}

/// Every timeline, with what it keeps to and what it misses.
pub fn timelines(page: &mut Page, reader: &Reader, proof: &Proof) {
    for (at, witness) in proof.witnesses.iter().enumerate() {
        let which = if proof.witnesses.len() > 1 { format!("Timeline {}", at + 1) } else { "A timeline".to_string() };
        page.hang(0, "", &format!("{which}{}:", missed(proof, witness)));
        for (moment, what) in in_order(reader, witness) {
            page.hang(1, "- ", &format!("{moment}: {what}"));
        }
    }
}

/// How each limit counts from what happens in the first timeline.
fn reckoned(page: &mut Page, model: &Model, proof: &Proof, witness: &Witness) {
    let (reader, same) = (Reader::new(model), Same::of(model));
    let calendar = Calendar::new(model.calendar.conventions.clone());
    for (index, clause) in proof.statements.iter().filter_map(|stated| stated.statement) {
        let Some(statement) = model.statements.get(index) else { continue };
        let variant = clause.and_then(|clause| statement.variants.get(clause));
        let bounds = variant.map_or(&statement.bounds, |variant| &variant.bounds);
        let marks = variant.map_or(&statement.marks, |variant| &variant.marks);
        for bound in bounds {
            let own = match &statement.home {
                Home::State(state) => vec![Event::StateBegins(state.clone())],
                _ => Vec::new(),
            };
            let events = bound.limit.anchor().map_or(&[][..], Anchor::events);
            let at = |event: &Event| witness.timeline.get(&Point::Event(same.one(event))).copied();
            let found = events.iter().chain(&own).find_map(|event| Some((event, at(event)?)));
            let Some((event, from)) = found else { continue };
            let Some(due) = counting::due(&calendar, &bound.limit, from) else { continue };
            page.hang(0, "", &format!("{}, {}:", marks.cited().join(", "), reader.bound(bound)));
            page.hang(1, "- ", &format!("{from}: {}", reader.event(event)));
            let amount = match &bound.limit {
                Limit::Within { amount, .. } | Limit::AtMost { amount, .. } => Some(*amount),
                _ => None,
            };
            if let (Some(amount), Due::By { latest, .. }) = (amount, &due) {
                counting::walk(&calendar, amount, from, *latest).iter().for_each(|line| page.hang(1, "- ", line));
            }
            if let Some(latest) = due.latest() {
                page.hang(1, "- ", &format!("So not later than {}.", counting::told(latest)));
            }
            if let Some(earliest) = due.earliest() {
                page.hang(1, "- ", &format!("So not before {}.", counting::told_floor(earliest)));
            }
        }
    }
}

fn lost(days: u32) -> String {
    match days {
        0 => "Less than a working day lies between the two.".to_string(),
        1 => "One working day of room is lost.".to_string(),
        many => format!("{many} working days of room are lost."),
    }
}

/// What a timeline keeps to and what it misses.
fn missed(proof: &Proof, witness: &Witness) -> String {
    let cited = |at: &usize| {
        let stated = proof.statements.get(*at)?;
        let list: Vec<String> = stated.citations.iter().map(ToString::to_string).collect();
        Some(if list.is_empty() { stated.text.clone() } else { list.join(", ") })
    };
    let list: Vec<String> = witness.misses.iter().filter_map(cited).collect();
    match list.is_empty() {
        true => " that keeps to all of them".to_string(),
        false => format!(" that keeps to all the others and misses {}", counting::listed(&list)),
    }
}

/// What happens, in the order in which it does; what happens at one minute together.
fn in_order(reader: &Reader, witness: &Witness) -> Vec<(Moment, String)> {
    let mut list: Vec<(Moment, &Point)> = witness.timeline.iter().map(|(point, at)| (*at, point)).collect();
    list.sort();
    let mut told: Vec<(Moment, String)> = Vec::new();
    for (at, point) in list {
        let what = point.told(reader);
        match told.last_mut() {
            Some((before, words)) if *before == at => words.push_str(&format!("; {what}")),
            _ => told.push((at, what)),
        }
    }
    told
}
