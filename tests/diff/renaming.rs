//! Other names, other files, another order: no change of practice.

use super::{compared, invented, kinds, one, policies};
use milepost::diagnostics::{Source, Sources};
use milepost::diff::{Kind, Renaming};
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
        let shown: Vec<String> =
            diff.changes.iter().map(|c| format!("{} {} {:?}", c.kind.id, c.line(), c.edits)).collect();
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
    let mut files: Vec<Source> =
        sources.files.iter().filter(|s| !milepost::syntax::folder::is_lock(&s.name)).map(moved).collect();
    files.sort_by(|one, other| other.name.cmp(&one.name));
    let new = super::resolved(&Sources { files });
    assert_eq!(new.statements.len(), old.statements.len());
    assert_eq!(kinds(&compared(&old, &new).changes), Vec::<&str>::new());
}

const WHOLE: &str = r#"
document D "Local procedures"
agency police "The police"
agency health "Health services"
procedure search "Missing child" [D 2] {
  step ask "Ask at home" {
    police must "ask the family when and where the child was last seen"  [D 2.1]
    go to ring
  }
  step ring "Ring round" {
    police must "ring every hospital and clinic of the county"  [D 2.2]
    go to look
  }
  step look "Look outside" {
    health should "send somebody to the parks and the river"  [D 2.3]
    go to over
  }
  end over "The search is over"
}
"#;

const SPLIT: &str = r#"
document D "Local procedures"
agency police "The police"
agency health "Health services"
procedure search "Missing child" [D 2] {
  step ask "Ask at home" {
    police must "ask the family when and where the child was last seen"  [D 2.1]
    hand over to wider
  }
}
procedure wider "Wider search" [D 2.2] {
  step ring "Ring round" {
    police must "ring every hospital and clinic of the county"  [D 2.2]
    go to look
  }
  step look "Look outside" {
    health should "send somebody to the parks and the river"  [D 2.3]
    go to over
  }
  end over "The search is over"
}
"#;

#[test]
fn a_procedure_split_or_put_together_is_one_change() {
    let (whole, split) = (one(WHOLE), one(SPLIT));
    let shown = |old: &Model, new: &Model| -> Vec<String> {
        compared(old, new).changes.iter().map(|change| format!("{}: {}", change.kind.id, change.line())).collect()
    };
    assert_eq!(
        shown(&whole, &split),
        ["procedure-split: Missing child: Missing child; Wider search (before: Missing child)"]
    );
    assert_eq!(
        shown(&split, &whole),
        ["procedure-merged: Missing child: Missing child (before: Wider search; Missing child)"]
    );
}

#[test]
fn formerly_decides_what_is_the_same() {
    let renamed = WHOLE
        .replace("step ring \"Ring round\"", "step calls \"Make telephone calls\" formerly ring")
        .replace("go to ring", "go to calls");
    let diff = compared(&one(WHOLE), &one(&renamed));
    assert_eq!(kinds(&diff.changes), ["step-reworded"]);
    assert_eq!(diff.matches.len(), 1);
    assert_eq!(diff.matches[0].how.words(), "because the new edition says so (formerly)");
}
