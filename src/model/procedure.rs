//! Procedures: the graphs of steps.

use super::{Bound, Condition, Event, HowMany, Marks, Party};
use crate::calendar::Amount;
use crate::diagnostics::Span;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A graph of steps with one beginning.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Procedure {
    pub title: String,
    pub starts: Vec<Start>,
    /// In the order written; the first is where the procedure begins.
    pub nodes: Vec<Node>,
    pub interrupts: Vec<Interrupt>,
    /// Statements that hold throughout.
    pub statements: Vec<usize>,
    pub marks: Marks,
    pub span: Span,
}

/// What sets a procedure going.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Start {
    pub events: Vec<Event>,
    pub when: Option<Condition>,
    pub marks: Marks,
}

/// One box of the flowchart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Node {
    pub name: String,
    pub title: String,
    pub kind: NodeKind,
    /// What is done here: a key of `acts`. None for ends and for the fork of parallel parts.
    pub act: Option<String>,
    pub routes: Vec<Route>,
    /// The parallel parts that begin here.
    pub parts: Vec<Part>,
    /// Who is responsible, where a statement of the step or of its act says so.
    pub responsible: Vec<Party>,
    /// Statements that stand in the step's own block.
    pub statements: Vec<usize>,
    pub marks: Marks,
    pub span: Span,
}

/// The kinds of box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NodeKind {
    Step,
    Decision,
    /// Several parts run side by side from here and are joined again.
    Together,
    End {
        closes_everything: bool,
    },
}

/// One parallel part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Part {
    pub node: String,
    pub when: Option<Condition>,
    pub marks: Marks,
    pub span: Span,
}

/// One line of flow out of a box.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Route {
    pub kind: RouteKind,
    pub target: Target,
    pub marks: Marks,
    pub span: Span,
}

/// When a route is taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RouteKind {
    Always,
    If(Condition),
    Otherwise,
    IfNotDone(Bound),
    OnceDone(HowMany),
    OnceLasted { state: String, amount: Amount },
}

/// Where a route leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// A box of the same procedure.
    Node(String),
    /// Another procedure, captured or elsewhere.
    Procedure { name: String, come_back: bool },
    /// The fork whose parts are joined.
    Rejoin(String),
}

/// At any stage, if …: go to …
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Interrupt {
    pub when: Condition,
    pub target: Target,
    pub marks: Marks,
    pub span: Span,
}

impl Procedure {
    /// The box of this name.
    pub fn node(&self, name: &str) -> Option<&Node> {
        self.nodes.iter().find(|node| node.name == name)
    }
}
