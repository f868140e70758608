//! What the schedule of the whole procedure adds to its limits taken one by one.
//!
//! A limit whose clock starts with something that has not happened has no date of its own; but what
//! starts it may have a deadline, and then the limit has a last date that no timeline can pass. Some
//! acts have no stated deadline and still have a last moment, because of what must follow them. Both
//! are worked out by [`crate::networks`]; this is the only file that speaks with it.

use super::NOBODY;
use super::view::{Due, Row, Squeeze, Strength, Timeline};
use crate::calendar::{Calendar, Moment};
use crate::model::{Anchor, Event, Model, sentence_case};
use crate::networks::bounds::{Way, shape};
use crate::networks::{self, Kind, LimitStands, Proof, RowLimit, system::System};

/// The systems of a model, made once for all of its procedures.
pub struct Schedules<'m> {
    system: System<'m>,
    proofs: Vec<Proof>,
}

impl<'m> Schedules<'m> {
    /// Those of a model, with its findings about time if they are wanted.
    pub fn new(model: &'m Model, findings: bool) -> Self {
        let proofs = if findings { networks::proofs(model).proofs } else { Vec::new() };
        Schedules { system: System::of(model), proofs }
    }

    /// Adds to a timeline that starts at `from`, with what else has happened, what follows from the whole
    /// procedure.
    pub fn refine(
        &self,
        calendar: &Calendar,
        name: &str,
        (from, happened): (Moment, &[(Event, Moment)]),
        timeline: &mut Timeline,
    ) {
        let Some((schedule, _)) = networks::course(&self.system, calendar, name, from, happened) else { return };
        let limits: Vec<&RowLimit> = schedule.rows.iter().flat_map(|row| &row.limits).collect();
        for row in &mut timeline.rows {
            let Due::NotStarted { with } = &row.due else { continue };
            let same = |limit: &&&RowLimit| {
                Some(limit.statement) == row.statement
                    && limit.clause == row.clause
                    && row.words.starts_with(&limit.words)
            };
            let chained = limits.iter().find(same).filter(|limit| limit.stands == LimitStands::Dated);
            // The later of two has a last date only if both have.
            let chained = chained.filter(|limit| !self.waits_for_the_later(limit));
            if let Some(latest) = chained.and_then(|limit| limit.deadline) {
                row.due = Due::AtTheLatest { latest, with: with.clone() };
            }
        }
        self.implied(&schedule, timeline);
    }

    fn waits_for_the_later(&self, limit: &RowLimit) -> bool {
        let Some(statement) = self.system.model.statements.get(limit.statement) else { return true };
        let clause = limit.clause.and_then(|clause| statement.variants.get(clause));
        let bounds = clause.map_or(&statement.bounds, |clause| &clause.bounds);
        bounds.iter().any(|bound| matches!(bound.limit.anchor(), Some(Anchor::LaterOf(_))))
    }

    /// Deadlines that no text states.
    fn implied(&self, schedule: &networks::ProcedureSchedule, timeline: &mut Timeline) {
        let reader = &self.system.reader;
        for row in schedule.rows.iter().filter(|row| row.implied && row.latest != Some(schedule.start)) {
            let Some(latest) = row.latest else { continue };
            // A stated deadline that is as soon needs no implied one beside it.
            let stated = row.limits.iter().any(|limit| limit.deadline.is_some_and(|deadline| deadline <= latest));
            if stated {
                continue;
            }
            let first = row.responsible.first();
            let titles: Vec<String> = row.responsible.iter().map(|party| reader.party_title(party)).collect();
            timeline.rows.push(Row {
                lane: first.map_or_else(|| NOBODY.to_string(), |party| super::from_model::agency_of(reader, party)),
                who: if titles.is_empty() { NOBODY.to_string() } else { titles.join(", ") },
                act: match &row.act {
                    Some(act) => sentence_case(&reader.act(act)),
                    None => row.title.clone(),
                },
                duty: "implied".to_string(),
                strength: Strength::Implied,
                words: "no text states this; it follows from what has to come after".to_string(),
                when: row.when.iter().map(|when| format!("when {when}")).collect(),
                citations: row.citations.iter().map(ToString::to_string).collect(),
                due: Due::By {
                    from: schedule.start,
                    latest,
                    because: "worked back from the limits on what follows".to_string(),
                },
                ..Row::default()
            });
        }
    }

    /// Findings about time that rest on a statement of the timeline, each with the stretch that is lost from
    /// this start if both of its limits are counted from that.
    pub fn findings(&self, calendar: &Calendar, started: Option<(&[Event], Moment)>, timeline: &mut Timeline) {
        let ours = |proof: &&Proof| {
            let stated = proof.statements.iter().filter_map(|stated| stated.statement);
            stated.map(|(index, _)| index).any(|index| timeline.rows.iter().any(|row| row.statement == Some(index)))
        };
        let told = |proof: &Proof| Squeeze {
            text: proof.message.clone(),
            lost: started.and_then(|(events, from)| self.lost(calendar, proof, events, from)),
            citations: cited(proof),
            id: proof.id.clone(),
        };
        let found: Vec<Squeeze> = self.proofs.iter().filter(ours).map(told).collect();
        timeline.squeezes.extend(found);
    }

    /// From the last minute that lets what follows be met to the last that the act's own limits permit.
    fn lost(&self, calendar: &Calendar, proof: &Proof, events: &[Event], from: Moment) -> Option<(Moment, Moment)> {
        let [witness] = proof.witnesses.as_slice() else { return None };
        proof.squeezed.as_ref().filter(|_| proof.kind == Kind::TooLate)?;
        let (mut permitted, mut needed) = (None, None);
        for (at, stated) in proof.statements.iter().enumerate() {
            let Some(deadline) = self.deadline(calendar, stated.statement, events, from) else { continue };
            if witness.misses.contains(&at) {
                needed = Some(needed.map_or(deadline, |known: Moment| known.min(deadline)));
            } else {
                permitted = Some(permitted.map_or(deadline, |known: Moment| known.max(deadline)));
            }
        }
        let (needed, permitted) = (needed?, permitted?);
        (needed < permitted).then_some((needed, permitted))
    }

    /// The last minute that a statement permits, if it is counted from the start.
    fn deadline(
        &self,
        calendar: &Calendar,
        statement: Option<(usize, Option<usize>)>,
        events: &[Event],
        from: Moment,
    ) -> Option<Moment> {
        let (index, clause) = statement?;
        let (model, same) = (self.system.model, &self.system.same);
        let statement = model.statements.get(index)?;
        let variant = clause.and_then(|clause| statement.variants.get(clause));
        let bounds = variant.map_or(&statement.bounds, |variant| &variant.bounds);
        let start: Vec<Event> = events.iter().map(|event| same.one(event)).collect();
        let deadlines = bounds.iter().flat_map(|bound| {
            let counted = match bound.limit.anchor() {
                Some(Anchor::LaterOf(_) | Anchor::Silent) | None => false,
                Some(anchor) => anchor.events().iter().any(|event| start.contains(&same.one(event))),
            };
            let shape = if counted { shape(model, &bound.limit).unwrap_or_default() } else { Vec::new() };
            shape.into_iter().filter(|(way, _)| *way == Way::UpTo).filter_map(|(_, step)| step.of(calendar, from).ok())
        });
        deadlines.min()
    }
}

fn cited(proof: &Proof) -> Vec<String> {
    let mut list: Vec<String> = Vec::new();
    for citation in proof.statements.iter().flat_map(|stated| &stated.citations) {
        let citation = citation.to_string();
        if !list.contains(&citation) {
            list.push(citation);
        }
    }
    list
}
