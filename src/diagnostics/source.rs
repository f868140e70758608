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
    pub text: String,
}

/// All files of a run, in the order of their names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    pub files: Vec<Source>,
}

impl Sources {
    /// The file a span points into.
    pub fn file(&self, span: Span) -> &Source {
        &self.files[span.file as usize]
    }

    /// Line and column (both from 1, columns in characters) of a byte offset.
    pub fn line_and_column(&self, file: u32, offset: u32) -> (usize, usize) {
        let text = &self.files[file as usize].text;
        let before = &text[..(offset as usize).min(text.len())];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        (line, column)
    }
}
