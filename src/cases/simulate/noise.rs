//! Cases of anything in any order: no sense in them, and every corner of a judgement is met sooner or
//! later. For holding two implementations of the same judgement against each other.

use super::Setting;
use super::random::Random;
use crate::cases::log::{Answer, Edge, LaterDateAgreed, LogEntry, Somebody, Value};
use crate::model::{FactDomain, Office};
use jiff::civil::{Date, time};

const OFFICES: [Office; 6] =
    [Office::Chair, Office::Convene, Office::Lead, Office::Authorise, Office::Decide, Office::Coordinate];

/// The entries of one case, thrown together.
pub(super) fn case(setting: &Setting, reference: &str, random: &mut Random) -> Vec<LogEntry> {
    let mut entries = vec![facts(setting, reference, random)];
    entries.retain(|entry| !entry.facts.is_empty());
    for _ in 0..2 + random.below(14) {
        entries.push(happening(setting, reference, random));
        // Two things at one minute, or an act done again, are where implementations part.
        if random.percent(20)
            && let Some(last) = entries.last().cloned()
        {
            entries.push(last);
        }
    }
    for _ in 0..random.below(3) {
        entries.extend(later_date(setting, reference, random));
    }
    entries
}

fn facts(setting: &Setting, reference: &str, random: &mut Random) -> LogEntry {
    let mut entry = LogEntry { case: reference.to_string(), ..LogEntry::default() };
    let known = 40 + random.below(60);
    for (name, fact) in &setting.model.facts {
        if random.percent(known) {
            entry.facts.insert(name.clone(), value(&fact.domain, random));
        }
    }
    for words in &setting.circumstances {
        if random.percent(known) {
            entry.facts.insert(words.clone(), Value::YesNo(random.percent(50)));
        }
    }
    entry
}

fn value(domain: &FactDomain, random: &mut Random) -> Value {
    match domain {
        FactDomain::YesNo => match random.below(5) {
            0 => Value::Text("unknown".to_string()),
            odd => Value::YesNo(odd % 2 == 1),
        },
        FactDomain::OneOf(values) => {
            random.pick(values).map_or(Value::Text("unknown".to_string()), |value| Value::Text(value.clone()))
        }
        FactDomain::Number { from, to } => {
            let span = usize::try_from(to.saturating_sub(*from)).unwrap_or(0);
            Value::Number(from + u32::try_from(random.below(span + 1)).unwrap_or(0))
        }
    }
}

fn happening(setting: &Setting, reference: &str, random: &mut Random) -> LogEntry {
    let mut entry = LogEntry { case: reference.to_string(), when: Some(when(setting, random)), ..LogEntry::default() };
    let Some(name) = random.pick(&setting.recordable).cloned() else { return entry };
    if random.percent(30) {
        entry.edge = Some(if random.percent(60) { Edge::Ends } else { Edge::Begins });
    }
    if let Some(act) = setting.model.acts.get(&name) {
        if random.percent(85) {
            entry.outcome = random.pick(&act.outcomes).cloned();
        }
        for office in OFFICES {
            if random.percent(15) {
                entry.offices.insert(office, somebody(setting, random));
            }
        }
        if random.percent(70) {
            entry.participants = Some((0..random.below(6)).map(|_| somebody(setting, random)).collect());
        }
    }
    if random.percent(70) {
        entry.by = Some(somebody(setting, random));
    }
    if random.percent(20) {
        entry.reason = Some("invented".to_string());
    }
    if setting.model.dates.contains_key(&name) {
        entry.expected = Some(when(setting, random));
    }
    entry.what = Some(name);
    entry
}

fn somebody(setting: &Setting, random: &mut Random) -> Somebody {
    let role = random.percent(70).then(|| random.pick(&setting.roles).cloned()).flatten();
    let agency = (role.is_none() || random.percent(30)).then(|| random.pick(&setting.agencies).cloned()).flatten();
    Somebody { role, agency, part: None }
}

/// Mostly within three weeks, so that limits are kept and missed about as often; at the minutes where
/// a day or a limit ends as often as anywhere.
fn when(setting: &Setting, random: &mut Random) -> String {
    let days = i64::try_from(if random.percent(80) { random.below(21) } else { random.below(200) }).unwrap_or(0);
    let date: Date = setting.from.checked_add(jiff::Span::new().days(days)).unwrap_or(setting.from);
    if random.percent(15) {
        return date.to_string();
    }
    let clock = match random.below(6) {
        0 => time(23, 59, 0, 0),
        1 => time(0, 0, 0, 0),
        2 => time(17, 0, 0, 0),
        _ => time(i8::try_from(random.below(24)).unwrap_or(0), i8::try_from(random.below(4) * 15).unwrap_or(0), 0, 0),
    };
    super::moment_at(date, clock).map_or_else(|| date.to_string(), |moment| moment.iso())
}

fn later_date(setting: &Setting, reference: &str, random: &mut Random) -> Option<LogEntry> {
    let of = random.pick(&setting.postponable)?.clone();
    let at_meeting = random.percent(40).then(|| random.pick(&setting.acts).cloned()).flatten();
    let by = at_meeting.is_none().then(|| {
        if random.percent(60) {
            random.pick(&setting.agreers).cloned().unwrap_or_else(|| somebody(setting, random))
        } else {
            somebody(setting, random)
        }
    });
    let answer = |random: &mut Random| {
        random.pick(&[None, Some(Answer::Yes), Some(Answer::No), Some(Answer::Unknown)]).copied().flatten()
    };
    let (in_writing, with_reasons) = (answer(random), answer(random));
    let later = LaterDateAgreed { of, until: when(setting, random), by, at_meeting, in_writing, with_reasons };
    Some(LogEntry { case: reference.to_string(), later_date: Some(later), ..LogEntry::default() })
}
