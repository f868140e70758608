//! Who did it, chaired it, was there.

use super::limits::{Finding, Standing};
use super::timeline::Occurrence;
use super::truth::Truth;
use crate::cases::case::{Agreed, Entry, LaterDate, Person};
use crate::model::{Model, Office, Parties, Party as Named, PartyKind, Reader, Sharing};
use std::sync::Arc;

/// Somebody a statement names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Party {
    Agency {
        name: String,
        title: Arc<str>,
    },
    Role {
        name: String,
        title: Arc<str>,
        agencies: Vec<String>,
        /// The deputy, the holder out of hours, the substitute when the holder is the subject.
        stand_ins: Vec<String>,
    },
    /// Somebody of whom a person must say whether they are meant: the words that limit it.
    Qualified(Arc<str>),
}

/// The parties a clause names, and how they share it.
#[derive(Clone, Debug)]
pub(super) struct Responsible {
    pub list: Vec<Party>,
    /// One of them is enough.
    pub any: bool,
}

/// The policies' people: what a role belongs to.
#[derive(Clone, Copy)]
pub(super) struct People<'m> {
    pub model: &'m Model,
}

impl People<'_> {
    pub fn parties(self, parties: &Parties) -> Responsible {
        let list = parties.list.iter().map(|party| self.party(party)).collect();
        Responsible { list, any: parties.sharing == Sharing::Any }
    }

    pub fn party(self, party: &Named) -> Party {
        let reader = Reader::new(self.model);
        let known = match party.kind {
            _ if party.qualifier.is_some() => None,
            PartyKind::Agency => self
                .model
                .agencies
                .get(&party.name)
                .map(|agency| Party::Agency { name: party.name.clone(), title: Arc::from(agency.title.as_str()) }),
            PartyKind::Role => self.model.roles.get(&party.name).map(|role| {
                let others = role.deputy.iter().chain(&role.out_of_hours).chain(&role.when_the_subject);
                let declared = |name: &&String| self.model.roles.contains_key(*name);
                Party::Role {
                    name: party.name.clone(),
                    title: Arc::from(role.title.as_str()),
                    agencies: self.agencies(&party.name),
                    stand_ins: others.filter(declared).cloned().collect(),
                }
            }),
        };
        known.unwrap_or_else(|| Party::Qualified(Arc::from(reader.party(party))))
    }

    /// The agencies a role belongs to.
    pub fn agencies(self, role: &str) -> Vec<String> {
        let Some(role) = self.model.roles.get(role) else { return Vec::new() };
        let declared = |name: &&String| self.model.agencies.contains_key(*name);
        role.agency.iter().chain(&role.agencies).filter(declared).cloned().collect()
    }

    /// The agency recorded, or the one the role belongs to.
    fn belongs_to(self, person: &Person) -> Option<String> {
        person.agency.clone().or_else(|| self.agencies(person.role.as_ref()?).into_iter().next())
    }

    /// The title of the role, or else of the agency.
    fn title(self, person: &Person) -> String {
        let role = person.role.as_ref().and_then(|role| self.model.roles.get(role)).map(|role| role.title.clone());
        let agency = || person.agency.as_ref().and_then(|name| self.model.agencies.get(name)).map(|a| a.title.clone());
        role.or_else(agency).unwrap_or_else(|| "somebody whose part is not recorded".to_string())
    }

    /// Whether this is who is meant.
    fn is(self, party: &Party, person: &Person) -> Truth {
        let unknown = |title: &Arc<str>| Truth::NotRecorded(vec![Arc::clone(title)]);
        match party {
            Party::Qualified(words) => Truth::ForAPerson(vec![Arc::clone(words)]),
            Party::Agency { name, title } => match (&person.agency, &person.role) {
                (Some(theirs), _) => Truth::of(theirs == name),
                (None, Some(role)) => match self.agencies(role) {
                    none if none.is_empty() => unknown(title),
                    some => Truth::of(some.contains(name)),
                },
                (None, None) => unknown(title),
            },
            Party::Role { name, title, agencies, stand_ins } => match (&person.role, &person.agency) {
                (Some(theirs), _) => Truth::of(theirs == name || stand_ins.contains(theirs)),
                (None, Some(agency)) if !agencies.is_empty() && !agencies.contains(agency) => Truth::No,
                _ => unknown(title),
            },
        }
    }

    fn among(self, party: &Party, people: &[&Person]) -> Truth {
        let mut answer = Truth::No;
        for person in people {
            match self.is(party, person) {
                Truth::Yes => return Truth::Yes,
                Truth::No => {}
                doubt => answer = doubt,
            }
        }
        match party {
            Party::Qualified(words) => Truth::ForAPerson(vec![Arc::clone(words)]),
            _ => answer,
        }
    }

    /// Each party that is not certainly there, or, where one is enough, the best that can be said.
    fn missing<'p>(self, parties: &'p [Party], any: bool, people: &[&Person]) -> Vec<(&'p Party, Truth)> {
        let answers: Vec<(&Party, Truth)> = parties.iter().map(|party| (party, self.among(party, people))).collect();
        if any {
            if answers.iter().any(|(_, truth)| *truth == Truth::Yes) {
                return Vec::new();
            }
            let doubt = answers.iter().find(|(_, truth)| *truth != Truth::No).or(answers.first());
            return doubt.cloned().into_iter().collect();
        }
        answers.into_iter().filter(|(_, truth)| *truth != Truth::Yes).collect()
    }

    /// Whether the act was done by the parties the text names.
    pub fn done_by(self, done: Occurrence<'_>, named: &Responsible) -> Finding {
        let entry = done.entry;
        let mut people: Vec<&Person> = entry.by.iter().collect();
        if people.is_empty() {
            let why = format!("the record does not say who did it ({})", titles(&named.list));
            return Finding::of(Standing::Unsure(why));
        }
        let each = !named.any && named.list.len() > 1;
        if each {
            people.extend(entry.participants.iter().flatten());
        }
        let missing = self.missing(&named.list, named.any, &people);
        if each && missing.iter().any(|(_, truth)| *truth == Truth::No) {
            let some = named.list.iter().any(|party| self.among(party, &people) == Truth::Yes);
            if some {
                return Finding::unsure(
                    "the record names one of those who share this, and does not say about the others",
                );
            }
        }
        let by = entry.by.as_ref().map_or_else(|| "somebody".to_string(), |by| self.title(by));
        concluded(entry, missing, |why| Standing::WrongActor(format!("it was done by {by}, not by {why}")))
    }

    /// Whether the office was held by the parties the text names.
    pub fn held_by(self, done: Occurrence<'_>, office: Office, named: &Responsible) -> Finding {
        let entry = done.entry;
        let Some(holder) = entry.offices.get(&office) else {
            // Who did it did convene, lead and decide it, unless the record tells them apart; but not chair.
            let by: Vec<&Person> = entry.by.iter().collect();
            if office == Office::Chair && self.missing(&named.list, true, &by).iter().any(|m| m.1 != Truth::Yes) {
                let why = format!("the record does not say who chaired it ({})", titles(&named.list));
                return Finding::of(Standing::Unsure(why));
            }
            return self.done_by(done, named);
        };
        let missing = self.missing(&named.list, true, &[holder]);
        let title = self.title(holder);
        concluded(entry, missing, |why| Standing::WrongActor(format!("it was {title}, not {why}")))
    }

    /// Whether the parties the text names were there.
    pub fn attended_by(self, done: Occurrence<'_>, named: &Responsible) -> Finding {
        let Some(people) = &done.entry.participants else {
            return Finding::unsure("the record does not list who took part");
        };
        let people: Vec<&Person> = people.iter().collect();
        let missing = self.missing(&named.list, named.any, &people);
        concluded(done.entry, missing, |who| Standing::Missed(format!("{who} did not take part")))
    }

    /// Whether those the text names were invited: who took part was; of others the record does not say.
    pub fn invited(self, done: Occurrence<'_>, named: &Responsible) -> Finding {
        let finding = self.attended_by(done, named);
        match finding.standing {
            Standing::Missed(who) => Finding {
                standing: Standing::Unsure(format!("{who}; the record does not say who was invited")),
                ..finding
            },
            _ => finding,
        }
    }

    /// Whether so many of these were there, besides what the other parts of the quorum ask for.
    pub fn number_attending(
        self,
        done: Occurrence<'_>,
        number: u32,
        of: &[Party],
        besides: &[Party],
        qualifier: Option<&str>,
    ) -> Finding {
        let Some(people) = &done.entry.participants else {
            return Finding::unsure("the record does not list who took part");
        };
        let counted = |person: &&Person| {
            let wanted = of.is_empty() || of.iter().any(|party| self.is(party, person) == Truth::Yes);
            wanted && !besides.iter().any(|party| self.is(party, person) == Truth::Yes)
        };
        let mut agencies: Vec<String> =
            people.iter().filter(counted).filter_map(|person| self.belongs_to(person)).collect();
        agencies.sort();
        agencies.dedup();
        if agencies.len() >= number as usize {
            return Finding::of(match qualifier {
                None => Standing::Kept,
                Some(words) => Standing::Person(format!("enough took part; whether they are {words}")),
            });
        }
        Finding::of(Standing::Missed(format!("{} took part where the quorum asks for {number}", agencies.len())))
    }

    /// Whether a later date was agreed by those the text names.
    pub fn agreed_by(self, later: &LaterDate, named: &Responsible) -> Truth {
        let Agreed::Person(person) = &later.by else { return Truth::No };
        match self.missing(&named.list, named.any, &[person]).into_iter().next() {
            None => Truth::Yes,
            Some((_, truth)) if named.list.len() == 1 || named.any => truth,
            Some((party, _)) => Truth::NotRecorded(vec![party.title()]),
        }
    }
}

impl Party {
    fn title(&self) -> Arc<str> {
        match self {
            Party::Agency { title, .. } | Party::Role { title, .. } => Arc::clone(title),
            Party::Qualified(words) => Arc::clone(words),
        }
    }
}

fn concluded(entry: &Entry, missing: Vec<(&Party, Truth)>, wrong: impl Fn(String) -> Standing) -> Finding {
    let no: Vec<&str> =
        missing.iter().filter(|(_, truth)| *truth == Truth::No).map(|(party, _)| title_of(party)).collect();
    let standing = if !no.is_empty() {
        wrong(no.join(", "))
    } else {
        match missing.first() {
            None => Standing::Kept,
            Some((party, Truth::ForAPerson(_))) => Standing::Person(format!("whether this was {}", title_of(party))),
            Some((party, _)) => {
                Standing::Unsure(format!("the record does not say whether this was {}", title_of(party)))
            }
        }
    };
    Finding { reason: entry.reason, ..Finding::of(standing) }
}

fn title_of(party: &Party) -> &str {
    match party {
        Party::Agency { title, .. } | Party::Role { title, .. } => title,
        Party::Qualified(words) => words,
    }
}

fn titles(parties: &[Party]) -> String {
    parties.iter().map(title_of).collect::<Vec<_>>().join(", ")
}
