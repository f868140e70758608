//! MP302, MP303, MP304 and MP307: time limits that do not go together, each told from its proof
//! ([`crate::networks`]); and MP312, where not everything was tried.

use crate::calendar::{Moment, date_in_words};
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::{Home, Model, Reader, sentence_case};
use crate::networks::{Kind, Proof, Proofs, Witness, proofs};
use std::collections::BTreeSet;

/// Every clash that systems of bounds give, one finding each.
pub fn check(model: &Model) -> Vec<Finding> {
    let reader = Reader::new(model);
    let Proofs { proofs, untried } = proofs(model);
    let mut findings: Vec<Finding> = proofs.iter().map(|proof| finding(&reader, proof)).collect();
    findings.extend(not_tried(model, &untried));
    findings
}

fn finding(reader: &Reader, proof: &Proof) -> Finding {
    let mut finding = Finding::new(proof.code, Level::Warning, Origin::Document, &[], proof.message.clone());
    finding.id = proof.id.clone();
    for (at, stated) in proof.statements.iter().enumerate() {
        finding = finding.at(stated.span, if misses_alone(proof, at) { "missed in the example" } else { "" });
        finding = finding.cite(stated.citations.iter().map(ToString::to_string));
    }
    for line in told(reader, proof) {
        finding = finding.because(line);
    }
    finding.help(help(proof.kind))
}

/// Whether the one timeline of a proof misses this statement.
fn misses_alone(proof: &Proof, at: usize) -> bool {
    matches!(proof.witnesses.as_slice(), [only] if only.misses.contains(&at))
}

/// The proof in plain English, a line each.
fn told(reader: &Reader, proof: &Proof) -> Vec<String> {
    let mut lines = Vec::new();
    if !proof.path.is_empty() {
        let titles: Vec<String> = proof.path.iter().map(|passed| format!("\"{}\"", passed.title)).collect();
        lines.push(format!("On the path: {}.", titles.join(", ")));
    }
    if !proof.case.is_empty() {
        lines.push(format!("All of these apply, for example, when {}.", proof.case_in_words));
    }
    match (&proof.squeezed, proof.kind) {
        (Some(_), _) => lines.extend(squeezed(reader, proof)),
        (None, Kind::MissingBranch) => lines.extend(branch(reader, proof)),
        (None, _) => lines.extend(spared(reader, proof)),
    }
    lines.extend(starts(reader, proof));
    if proof.calendar_clash {
        lines.push("Calendar clash: if every day were a working day, there would be none.".to_string());
    }
    lines.extend(proof.way_out.iter().map(|way| format!("{way}.")));
    lines
}

/// When the act is still permitted, when it is needed, and what comes of it.
fn squeezed(reader: &Reader, proof: &Proof) -> Vec<String> {
    let (Some(squeezed), Some(ordinary)) = (&proof.squeezed, proof.starts.ordinary) else { return Vec::new() };
    let act = squeezed.act.told(reader);
    let permit = match proof.kind {
        Kind::TooEarly => "allow it as early as",
        Kind::BadDay => "allow it on",
        _ => "allow it as late as",
    };
    let need = match (proof.kind, squeezed.needed) {
        (_, None) => "but then the rest cannot be met".to_string(),
        (Kind::TooEarly, Some(needed)) => format!("but the rest can be met only from {needed}"),
        (Kind::BadDay, Some(needed)) => format!("but the rest can be met only from another day, such as {needed}"),
        (_, Some(needed)) => format!("but the rest can be met only until {needed}"),
    };
    let mut lines = vec![format!(
        "{} on {ordinary}: the limits of {act} {permit} {}, {need}.",
        sentence_case(&proof.anchor.told(reader)),
        squeezed.permitted
    )];
    lines.extend(squeezed.room_lost.map(|room| match room {
        0 => "Room lost: less than a working day.".to_string(),
        1 => "Room lost: 1 working day.".to_string(),
        many => format!("Room lost: {many} working days."),
    }));
    if !proof.others.is_empty() {
        lines.push(format!("The same limit leaves too little room for: {}.", shortened(&proof.others)));
    }
    if !proof.other_limits.is_empty() {
        lines.push(format!("It may come too late for these as well: {}.", proof.other_limits.join("; ")));
    }
    for witness in &proof.witnesses {
        let missed = witness.misses.iter().filter_map(|at| proof.statements.get(*at));
        let missed: Vec<String> = missed.map(|stated| cited_or_text(&stated.citations, &stated.text)).collect();
        if !missed.is_empty() {
            lines.push(format!(
                "So: {}; nothing is late until then, and yet {} is missed.",
                timeline(reader, witness),
                missed.join(", ")
            ));
        }
    }
    lines
}

fn branch(reader: &Reader, proof: &Proof) -> Vec<String> {
    let line = |witness: &Witness| format!("For example: {}.", timeline(reader, witness));
    proof.witnesses.iter().map(line).collect()
}

/// A list, and how many more there are if it is long.
fn shortened(list: &[String]) -> String {
    const MOST: usize = 8;
    match list.len().saturating_sub(MOST) {
        0 => list.join("; "),
        more => format!("{}; and {more} more", list[..MOST].join("; ")),
    }
}

/// For each statement, a timeline that meets all the others: none can be spared.
fn spared(reader: &Reader, proof: &Proof) -> Vec<String> {
    let mut lines = Vec::new();
    for witness in &proof.witnesses {
        let Some(stated) = witness.misses.first().and_then(|at| proof.statements.get(*at)) else { continue };
        lines.push(format!(
            "Without {}, the rest of these can be met: {}.",
            cited_or_text(&stated.citations, &stated.text),
            timeline(reader, witness)
        ));
    }
    lines
}

fn cited_or_text(citations: &[crate::model::Citation], text: &str) -> String {
    if citations.is_empty() {
        return format!("\"{text}\"");
    }
    let cited: Vec<String> = citations.iter().map(ToString::to_string).collect();
    cited.join(", ")
}

/// "the referral on Friday 6 March 2026, 16:00; the meeting on …", in the order of time.
fn timeline(reader: &Reader, witness: &Witness) -> String {
    let mut list: Vec<(Moment, String)> =
        witness.timeline.iter().map(|(point, moment)| (*moment, point.told(reader))).collect();
    list.sort();
    let told: Vec<String> = list.iter().map(|(moment, what)| format!("{what} on {moment}")).collect();
    told.join("; ")
}

/// From which starts: how many, the first, an ordinary one, and any day of the week on which always.
fn starts(reader: &Reader, proof: &Proof) -> Option<String> {
    let starts = &proof.starts;
    if starts.of_days == 0 {
        return None;
    }
    let anchor = proof.anchor.told(reader);
    let mut line = format!(
        "Tried for {anchor} on every day from {} to {}: so on {}",
        date_in_words(starts.from),
        date_in_words(starts.until),
        if starts.days == starts.of_days {
            format!("all of {} days", starts.of_days)
        } else {
            format!("{} of {} days", starts.days, starts.of_days)
        }
    );
    if starts.days < starts.of_days {
        let always: Vec<&str> =
            starts.weekdays.iter().filter(|(_, (so, of))| so == of && *of > 0).map(|(day, _)| day.name()).collect();
        if !always.is_empty() {
            line.push_str(&format!(", on every {} among them", always.join(" and every ")));
        }
        if let Some(first) = starts.first {
            line.push_str(&format!("; first on {first}"));
        }
    }
    if let Some(ordinary) = starts.ordinary.filter(|ordinary| Some(*ordinary) != starts.first) {
        line.push_str(&format!("; on an ordinary day: {ordinary}"));
    }
    Some(line + ".")
}

fn help(kind: Kind) -> &'static str {
    match kind {
        // Found and told by checks of their own.
        Kind::Contradiction | Kind::Looser | Kind::Overlap => "",
        Kind::Impossible => {
            "The text has to give way on one of these, or say which holds. Until it does, keep to the one that protects \
             the child sooner and record why."
        }
        Kind::TooLate => {
            "Plan the first against the limit of the second, not against its own. The text could say: in time for what \
             follows."
        }
        Kind::TooEarly => "Do the first later than its own limit asks, so that what follows is in time.",
        Kind::BadDay => "Choose another day for the first, so that what follows can be in time.",
        Kind::Outlasts => "The text has to let the state last longer, or ask for what it has to hold sooner.",
        Kind::MissingBranch => {
            "The text has to say what is to be done if there is too little time. Until it does, record the reason and act \
             as soon as possible. If it does say so, write it as an exception: instead, when …"
        }
    }
}

/// MP312: one note for each procedure about which not everything was tried.
fn not_tried(model: &Model, untried: &BTreeSet<usize>) -> Vec<Finding> {
    let titles: BTreeSet<String> = untried
        .iter()
        .filter_map(|at| model.statements.get(*at))
        .map(|statement| match &statement.home {
            Home::Procedure(name) | Home::Step { procedure: name, .. } => {
                model.procedures.get(name).map(|procedure| procedure.title.clone()).unwrap_or_default()
            }
            _ => "Outside the procedures".to_string(),
        })
        .collect();
    let note = |title: &String| {
        let message = format!("{title}: not every way in which its time limits could clash was tried");
        Finding::new("MP312", Level::Note, Origin::Policy, &[title], message)
            .because("So many of its limits hang together that trying every set of them would take too long.")
            .help("What was found is so; there may be more. Fewer limits on one act, or fewer conditions, let all be tried.")
    };
    titles.iter().map(note).collect()
}
