//! The texts that findings point into.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A stretch of one policy file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Span {
    /// Which file: its place in [`Sources`].
    pub file: u32,
    /// The line where it begins, the first being 1.
    pub line: u32,
    /// First byte, counted in the normalised text.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// One policy file, as read and normalised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its path inside the policy folder, with forward slashes on every system.
    pub name: String,
    /// What it says.
    pub text: String,
}

/// All files of a run, in the order of their names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// The files; a [`Span`] names one by its place here.
    pub files: Vec<Source>,
}

/// What a span points into when its file is not there.
static NOWHERE: Source = Source { name: String::new(), text: String::new() };

impl Sources {
    /// The file a span points into; an empty one without a name if there is no such file.
    pub fn file(&self, span: Span) -> &Source {
        self.files.get(span.file as usize).unwrap_or(&NOWHERE)
    }

    /// Line and column (both from 1, columns in characters) of a byte offset.
    ///
    /// Reads the file from its beginning each time: to place many findings, ask
    /// [`Positions`](super::Positions), which reads each file once.
    pub fn line_and_column(&self, file: u32, offset: u32) -> (usize, usize) {
        let text = &self.file(Span { file, ..Span::default() }).text;
        let before = &text[..text.floor_char_boundary(offset as usize)];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        (line, column)
    }
}
