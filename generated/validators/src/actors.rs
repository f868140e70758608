//! Who did it, chaired it, was there.

use crate::limits::{Finding, Standing};
use crate::people::{Agency, Person, Role};
use crate::timeline::{Agreed, Entry, LaterDate, Occurrence, Office};
use crate::truth::Truth;

/// Somebody a statement names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Party {
    Agency(Agency),
    Role(Role),
    /// Somebody of whom a person must say whether they are meant: the words that limit it.
    Qualified(&'static str),
}

/// How several parties share a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sharing {
    /// Each of them has it.
    All,
    /// One of them is enough.
    Any,
}

impl Party {
    fn title(self) -> &'static str {
        match self {
            Party::Agency(agency) => agency.title(),
            Party::Role(role) => role.title(),
            Party::Qualified(words) => words,
        }
    }

    /// Whether this is who is meant.
    pub(crate) fn is(self, person: Person) -> Truth {
        match self {
            Party::Qualified(words) => Truth::ForAPerson(vec![words]),
            Party::Agency(agency) => match (person.agency, person.role) {
                (Some(theirs), _) => yes_or_no(theirs == agency),
                (None, Some(role)) if role.agencies().is_empty() => Truth::NotRecorded(vec![agency.title()]),
                (None, Some(role)) => yes_or_no(role.agencies().contains(&agency)),
                (None, None) => Truth::NotRecorded(vec![agency.title()]),
            },
            Party::Role(role) => match (person.role, person.agency) {
                (Some(theirs), _) => yes_or_no(theirs == role || role.stand_ins().contains(&theirs)),
                (None, Some(agency)) if !role.agencies().is_empty() && !role.agencies().contains(&agency) => Truth::No,
                _ => Truth::NotRecorded(vec![role.title()]),
            },
        }
    }

    fn among(self, people: &[Person]) -> Truth {
        let mut answer = Truth::No;
        for person in people {
            match self.is(*person) {
                Truth::Yes => return Truth::Yes,
                Truth::No => {}
                doubt => answer = doubt,
            }
        }
        match self {
            Party::Qualified(words) => Truth::ForAPerson(vec![words]),
            _ => answer,
        }
    }
}

fn yes_or_no(answer: bool) -> Truth {
    if answer { Truth::Yes } else { Truth::No }
}

/// Whether the act was done by the parties the text names.
pub(crate) fn done_by(done: Occurrence<'_>, parties: &[Party], sharing: Sharing) -> Finding {
    let entry = done.entry;
    let mut people: Vec<Person> = entry.by.into_iter().collect();
    if people.is_empty() {
        return Finding::of(Standing::Unsure(format!("the record does not say who did it ({})", titles(parties))));
    }
    if sharing == Sharing::All && parties.len() > 1 {
        people.extend(entry.participants.iter().flatten());
    }
    let missing = missing(parties, sharing, &people);
    if sharing == Sharing::All && parties.len() > 1 && missing.iter().any(|(_, truth)| *truth == Truth::No) {
        let some = parties.iter().any(|party| party.among(&people) == Truth::Yes);
        if some {
            let why = "the record names one of those who share this, and does not say about the others";
            return Finding::of(Standing::Unsure(why.to_string()));
        }
    }
    concluded(entry, missing, |why| Standing::WrongActor(format!("it was done by {}, not by {why}", entry_by(entry))))
}

/// Whether the office was held by the parties the text names.
pub(crate) fn held_by(done: Occurrence<'_>, office: Office, parties: &[Party], sharing: Sharing) -> Finding {
    let entry = done.entry;
    let Some(holder) = entry.offices.get(&office).copied() else {
        // Who did it did convene, lead and decide it, unless the record tells them apart; but not chair.
        if office == Office::Chair && missing(parties, Sharing::Any, entry.by.as_slice()).iter().any(|m| m.1 != Truth::Yes) {
            return Finding::of(Standing::Unsure(format!("the record does not say who chaired it ({})", titles(parties))));
        }
        return done_by(done, parties, sharing);
    };
    let missing = missing(parties, Sharing::Any, &[holder]);
    concluded(entry, missing, |why| Standing::WrongActor(format!("it was {}, not {why}", holder.title())))
}

/// Whether the parties the text names were there.
pub(crate) fn attended_by(done: Occurrence<'_>, parties: &[Party], sharing: Sharing) -> Finding {
    let Some(people) = &done.entry.participants else {
        return Finding::of(Standing::Unsure("the record does not list who took part".to_string()));
    };
    let missing = missing(parties, sharing, people);
    concluded(done.entry, missing, |who| Standing::Missed(format!("{who} did not take part")))
}

/// Whether so many of these were there, besides what the other parts of the quorum ask for.
pub(crate) fn number_attending(
    done: Occurrence<'_>,
    number: usize,
    of: &[Party],
    besides: &[Party],
    qualifier: Option<&str>,
) -> Finding {
    let Some(people) = &done.entry.participants else {
        return Finding::of(Standing::Unsure("the record does not list who took part".to_string()));
    };
    let counted = |person: &Person| {
        let wanted = of.is_empty() || of.iter().any(|party| party.is(*person) == Truth::Yes);
        wanted && !besides.iter().any(|party| party.is(*person) == Truth::Yes)
    };
    let mut agencies: Vec<Agency> = people.iter().filter(|person| counted(person)).filter_map(|p| p.belongs_to()).collect();
    agencies.sort();
    agencies.dedup();
    if agencies.len() >= number {
        return Finding::of(match qualifier {
            None => Standing::Kept,
            Some(words) => Standing::Person(format!("enough took part; whether they are {words}")),
        });
    }
    Finding::of(Standing::Missed(format!("{} took part where the quorum asks for {number}", agencies.len())))
}

/// Each party that is not certainly there, or, where one is enough, the best that can be said.
fn missing(parties: &[Party], sharing: Sharing, people: &[Person]) -> Vec<(Party, Truth)> {
    let answers: Vec<(Party, Truth)> = parties.iter().map(|party| (*party, party.among(people))).collect();
    if sharing == Sharing::Any {
        if answers.iter().any(|(_, truth)| *truth == Truth::Yes) {
            return Vec::new();
        }
        let doubt = answers.iter().find(|(_, truth)| *truth != Truth::No).or(answers.first());
        return doubt.cloned().into_iter().collect();
    }
    answers.into_iter().filter(|(_, truth)| *truth != Truth::Yes).collect()
}

fn concluded(entry: &Entry, missing: Vec<(Party, Truth)>, wrong: impl Fn(String) -> Standing) -> Finding {
    let no: Vec<Party> = missing.iter().filter(|(_, truth)| *truth == Truth::No).map(|(party, _)| *party).collect();
    let standing = if !no.is_empty() {
        wrong(titles(&no))
    } else {
        match missing.first() {
            None => Standing::Kept,
            Some((party, Truth::ForAPerson(_))) => {
                Standing::Person(format!("whether this was {}", party.title()))
            }
            Some((party, _)) => Standing::Unsure(format!("the record does not say whether this was {}", party.title())),
        }
    };
    Finding { reason: entry.reason, ..Finding::of(standing) }
}

fn titles(parties: &[Party]) -> String {
    parties.iter().map(|party| party.title()).collect::<Vec<_>>().join(", ")
}

fn entry_by(entry: &Entry) -> String {
    entry.by.map_or_else(|| "somebody".to_string(), Person::title)
}

/// Whether those the text names were invited: who took part was; of others the record does not say.
pub(crate) fn invited(done: Occurrence<'_>, parties: &[Party], sharing: Sharing) -> Finding {
    let finding = attended_by(done, parties, sharing);
    match finding.standing {
        Standing::Missed(who) => {
            Finding { standing: Standing::Unsure(format!("{who}; the record does not say who was invited")), ..finding }
        }
        _ => finding,
    }
}

/// Whether a later date was agreed by those the text names.
pub(crate) fn agreed_by(later: &LaterDate, parties: &[Party], sharing: Sharing) -> Truth {
    let Agreed::Person(person) = later.by else { return Truth::No };
    match missing(parties, sharing, &[person]).into_iter().next() {
        None => Truth::Yes,
        Some((_, truth)) if parties.len() == 1 || sharing == Sharing::Any => truth,
        Some((party, _)) => Truth::NotRecorded(vec![party.title()]),
    }
}
