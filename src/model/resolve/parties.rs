//! Who: agencies, roles, and acts that stand as the subject of `happen`.

use super::*;
use crate::syntax::ast::Kind;

/// What the subject of a sentence turned out to be.
pub(super) enum Subject {
    Parties(Parties),
    /// "a strategy-discussion must happen …"
    Act(String, Option<Occurrence>),
    /// "police-protection must last …"
    State(String),
}

impl Resolver<'_> {
    /// The subject of a sentence: people, or one act or state.
    pub(super) fn subject(&mut self, parties: &ast::Parties) -> Subject {
        if let [only] = parties.list.as_slice() {
            let kind = self.symbols.by_name.get(&only.name.text).map(|symbol| symbol.kind);
            if kind == Some(Kind::Act) {
                self.find(&only.name, &[Kind::Act], "an act");
                return Subject::Act(only.name.text.clone(), only.occurrence);
            }
            if kind == Some(Kind::State) {
                self.find(&only.name, &[Kind::State], "a state");
                return Subject::State(only.name.text.clone());
            }
        }
        Subject::Parties(self.parties(parties))
    }

    /// Agencies and roles; those that are not known are reported and left out.
    pub(super) fn parties(&mut self, parties: &ast::Parties) -> Parties {
        let list = parties.list.iter().filter_map(|party| self.party(party)).collect();
        let sharing = match parties.sharing {
            ast::Sharing::All => Sharing::All,
            ast::Sharing::Any => Sharing::Any,
            ast::Sharing::Together => Sharing::Together,
        };
        Parties { list, sharing }
    }

    pub(super) fn party(&mut self, party: &ast::Party) -> Option<Party> {
        let kind = match self.find(&party.name, &[Kind::Agency, Kind::Role], "an agency or a role")? {
            Kind::Agency => PartyKind::Agency,
            _ => PartyKind::Role,
        };
        Some(Party { kind, name: party.name.text.clone(), qualifier: party.qualifier.clone() })
    }

    /// Works out who is responsible for each step, from its own statements and then from its act's.
    pub(super) fn name_the_responsible(&mut self) {
        let mut answers = Vec::new();
        for (name, procedure) in &self.model.procedures {
            for (at, node) in procedure.nodes.iter().enumerate() {
                answers.push((name.clone(), at, responsible(&self.model, node)));
            }
        }
        for (name, at, parties) in answers {
            if let Some(procedure) = self.model.procedures.get_mut(&name) {
                procedure.nodes[at].responsible = parties;
            }
        }
    }
}

/// Who does a step: the subject of the statement that says so most directly.
fn responsible(model: &Model, node: &Node) -> Vec<Party> {
    let act = node.act.as_ref().and_then(|act| model.acts.get(act));
    let act_statements = act.map(|act| act.statements.as_slice()).unwrap_or_default();
    let mut best: Option<(u8, &Parties)> = None;
    for index in node.statements.iter().chain(act_statements) {
        let statement = &model.statements[*index];
        let Some(rank) = directness(&statement.deed) else { continue };
        if !statement.subject.list.is_empty()
            && !statement.modality.forbids()
            && best.is_none_or(|(least, _)| rank < least)
        {
            best = Some((rank, &statement.subject));
        }
    }
    best.map(|(_, parties)| parties.list.clone()).unwrap_or_default()
}

/// How directly a deed says who does the step: the less, the more directly.
fn directness(deed: &Deed) -> Option<u8> {
    Some(match deed {
        Deed::DoThis | Deed::Happen => 0,
        Deed::Office(Office::Convene | Office::Decide) => 1,
        Deed::Office(Office::Lead | Office::Coordinate) => 2,
        Deed::Office(Office::Chair | Office::Authorise) => 3,
        Deed::Perform { .. } | Deed::Words(_) | Deed::Tell { .. } | Deed::Send { .. } | Deed::Consult { .. } => 4,
        Deed::Record { .. } | Deed::Cover { .. } => 5,
        Deed::Last | Deed::Attend { .. } => return None,
    })
}
