//! Other names, other files, another order: no change of practice.

use milepost::diff::{Kind, Renaming};
use super::{compared, invented, kinds, policies};
use milepost::diagnostics::{Source, Sources};
use milepost::model::Model;

/// Every name of the model with something put before it.
fn everything_renamed(model: &Model) -> Model {
    let mut renaming = Renaming::default();
    let mut add = |kind: Kind, names: Vec<&String>| {
        for name in names {
            renaming.names.insert((kind, name.clone()), format!("x{name}"));
        }
    };
    add(Kind::Agency, model.agencies.keys().collect());
    add(Kind::Role, model.roles.keys().collect());
    add(Kind::Fact, model.facts.keys().collect());
    add(Kind::Moment, model.moments.keys().collect());
    add(Kind::Date, model.dates.keys().collect());
    add(Kind::State, model.states.keys().collect());
    add(Kind::Procedure, model.procedures.keys().collect());
    add(Kind::Elsewhere, model.elsewhere.keys().collect());
    add(Kind::Term, model.terms.keys().collect());
    add(Kind::Act, model.acts.iter().filter(|(_, act)| !act.local).map(|(name, _)| name).collect());
    for (name, procedure) in &model.procedures {
        for node in &procedure.nodes {
            let (to, step) = (format!("x{name}"), format!("y{}", node.name));
            renaming.names.insert((Kind::Act, format!("{name}/{}", node.name)), format!("{to}/{step}"));
            renaming.steps.insert((name.clone(), node.name.clone()), (to, step));
        }
    }
    renaming.apply(model)
}

#[test]
fn renaming_everything_changes_nothing() {
    for model in [invented(), policies()] {
        let renamed = everything_renamed(&model);
        assert!(renamed != model);
        let diff = compared(&model, &renamed);
        let shown: Vec<String> = diff.changes.iter().map(|c| format!("{} {} {:?}", c.kind.id, c.line(), c.edits)).collect();
        assert_eq!(kinds(&diff.changes), Vec::<&str>::new(), "{shown:#?}");
        assert!(!diff.matches.is_empty(), "what was matched is stated");
    }
}

#[test]
fn moving_everything_to_other_files_and_places_changes_nothing() {
    let old = policies();
    let (sources, _) = milepost::syntax::folder::read(std::path::Path::new("policies")).unwrap();
    let moved = |source: &Source| {
        let text = source.text.replace("use set/", "use z-set/").replace("use common/", "use a-common/");
        let name = source.name.replace("set/", "z-set/").replace("common/", "a-common/");
        Source { name, text: format!("# moved\n\n{text}") }
    };
    let mut files: Vec<Source> = sources.files.iter().filter(|s| !milepost::syntax::folder::is_lock(&s.name)).map(moved).collect();
    files.sort_by(|one, other| other.name.cmp(&one.name));
    let new = super::resolved(&Sources { files });
    assert_eq!(new.statements.len(), old.statements.len());
    assert_eq!(kinds(&compared(&old, &new).changes), Vec::<&str>::new());
}
