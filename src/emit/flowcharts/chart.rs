//! What a flowchart is made of, before anything is drawn.
//!
//! A [`Chart`] is plain data: every output of this room (drawing, Mermaid, DOT, numbered steps) is a
//! function of it, and nothing here knows the policy model. A chart need not be well formed: an edge
//! that names no node is left out, a lane that does not exist is taken for the last one.

/// A flowchart: who does what, in what order, within what time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chart {
    /// The title printed above the drawing.
    pub title: String,
    /// Lines under the title: edition, reading, DRAFT notice.
    pub subtitle: Vec<String>,
    /// The columns of the drawing, in the order the author gave them.
    pub lanes: Vec<Lane>,
    /// The symbols, in the order of the text.
    pub nodes: Vec<Node>,
    /// The lines between them, in the order of the text.
    pub edges: Vec<Edge>,
    /// Lines printed at the foot of the page.
    pub footer: Vec<String>,
    /// What its boxes stand for.
    pub boxes: Boxes,
}

/// What the boxes of a chart stand for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Boxes {
    /// The steps of a procedure.
    #[default]
    Steps,
    /// Procedures: the overview map.
    Procedures,
}

/// One column of the drawing: a role or an agency.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lane {
    /// The title at the head of the lane.
    pub title: String,
    /// The agency it belongs to; lanes of one agency share a colour.
    pub agency: String,
    /// The number of its colour in the palette.
    pub colour: usize,
}

/// One symbol of the drawing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Node {
    /// The name that edges use.
    pub id: String,
    /// The lane it stands in (an index into [`Chart::lanes`]).
    pub lane: usize,
    /// Its shape.
    pub kind: NodeKind,
    /// What it says.
    pub text: String,
    /// Who is responsible, where the lane does not say it.
    pub role: Option<String>,
    /// By when.
    pub timescales: Vec<Timescale>,
    /// The paragraphs it rests on.
    pub citation: String,
    /// The file it leads to, as seen from the drawing; empty if it leads nowhere.
    pub link: String,
    /// What has become of it since another edition.
    pub change: Change,
}

/// What has become of a symbol or a line since another edition: for drawings that compare two.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// Nothing: it is drawn as on any flowchart.
    #[default]
    None,
    /// It is new.
    Added,
    /// It is there no more.
    Removed,
    /// It says something else.
    Altered,
}

impl Change {
    /// The word printed on it; empty for what has not changed.
    pub fn word(self) -> &'static str {
        match self {
            Change::None => "",
            Change::Added => "New",
            Change::Removed => "No longer",
            Change::Altered => "Changed",
        }
    }
}

/// The shapes of a flowchart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NodeKind {
    /// Where a procedure begins.
    Start,
    /// Something is done.
    #[default]
    Step,
    /// A question with several answers.
    Decision,
    /// Where a procedure ends.
    End,
    /// On to another procedure.
    HandOver,
    /// On to another sheet of the same drawing, or from one.
    Connector,
    /// Several parts begin side by side.
    Together,
    /// The parts come together again.
    Rejoin,
}

/// A time limit as the text states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timescale {
    /// The words: "within 3 working days".
    pub text: String,
    /// How far it binds.
    pub modality: Modality,
}

/// How far a timescale binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Modality {
    /// It must be met.
    Must,
    /// It should be met.
    Should,
    /// It would be best: "ideally".
    Ideally,
    /// It may be used.
    May,
    /// The text says it in other words: "will", "is responsible for", "is to".
    Stated,
    /// A prompt without a measure: "promptly", "without delay".
    Prompt,
    /// The text does not say when the clock starts.
    Silent,
    /// There are more limits than the box holds.
    More,
}

impl Modality {
    /// The word printed on the badge.
    pub fn word(self) -> &'static str {
        match self {
            Modality::Must => "Must",
            Modality::Should => "Should",
            Modality::Ideally => "Ideally",
            Modality::May => "May",
            Modality::Stated => "Stated",
            Modality::Prompt => "Prompt",
            Modality::Silent => "Start not stated",
            Modality::More => "More",
        }
    }
}

/// A line from one symbol to another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edge {
    /// The node it leaves.
    pub from: String,
    /// The node it reaches.
    pub to: String,
    /// The words on the line, often the answer to a question.
    pub label: String,
    /// What sort of line.
    pub kind: EdgeKind,
    /// What has become of it since another edition.
    pub change: Change,
}

/// The sorts of line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EdgeKind {
    /// What happens next.
    #[default]
    Normal,
    /// It may happen at any stage.
    Interrupt,
    /// One of several parts that all happen.
    ParallelPart,
}

impl Edge {
    /// The words on the line; an interrupt says so even where the author gave it none.
    pub fn shown_label(&self) -> String {
        let label = self.label.trim();
        let label = match self.kind {
            EdgeKind::Interrupt if label.is_empty() => "At any stage".to_owned(),
            EdgeKind::Interrupt if !label.to_lowercase().contains("any stage") => format!("At any stage: {label}"),
            _ => label.to_owned(),
        };
        match (self.change, label.is_empty()) {
            (Change::None, _) => label,
            (change, true) => change.word().to_owned(),
            (change, false) => format!("{}: {label}", change.word()),
        }
    }
}
