//! Braces and brackets before any grammar is tried: how deep they nest, and which brace the rest of a
//! file is out of step with.
//!
//! A line is read here exactly as the grammar's stray lines read it: words in quotes, paragraphs in
//! square brackets and comments hide what is in them; a quote or `[` never closed hides the rest of its
//! line except a `{` that ends it.

/// A brace or a round bracket that counts, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub at: usize,
    pub sign: u8,
}

/// The braces and round brackets of a text that count, in order.
pub(super) fn marks(text: &str) -> Vec<Mark> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        marks_of_line(line.trim_end_matches('\n'), start, &mut found);
        start += line.len();
    }
    found
}

fn marks_of_line(line: &str, start: usize, found: &mut Vec<Mark>) {
    let bytes = line.as_bytes();
    let mut at = 0;
    // Looked for once: a line of a million opening brackets must not cost a million searches.
    let (last_square, last_quote) = (line.rfind(']'), line.rfind('"'));
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'#' => return,
            b'"' if last_quote > Some(at) => at += 1 + line[at + 1..].find('"').unwrap_or(0),
            b'[' if last_square > Some(at) => at += line[at..].find(']').unwrap_or(0),
            b'"' | b'[' => return found.extend(open_at_end(line).map(|end| Mark { at: start + end, sign: b'{' })),
            b'{' | b'}' | b'(' | b')' => found.push(Mark { at: start + at, sign: byte }),
            _ => {}
        }
        at += 1;
    }
}

fn open_at_end(line: &str) -> Option<usize> {
    let trimmed = line.trim_end_matches([' ', '\t']);
    trimmed.ends_with('{').then(|| trimmed.len() - 1)
}

/// Where nesting first goes deeper than `most`; round brackets do not outlive their line.
pub(super) fn too_deep(text: &str, marks: &[Mark], most: usize) -> Option<usize> {
    let (mut blocks, mut round, mut before) = (0usize, 0usize, 0usize);
    for mark in marks {
        if round > 0 && text.as_bytes()[before..mark.at].contains(&b'\n') {
            round = 0;
        }
        before = mark.at;
        match mark.sign {
            b'{' => blocks += 1,
            b'}' => blocks = blocks.saturating_sub(1),
            b'(' => round += 1,
            _ => round = round.saturating_sub(1),
        }
        if blocks > most || round > most {
            return Some(mark.at);
        }
    }
    None
}

/// The brace that is probably to blame when braces do not match, told by how far lines are set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Blame {
    /// This block was opened and probably never closed.
    NeverClosed(usize),
    /// This `}` is probably one too many; or the line `opener` was to open a block and did not.
    OneTooMany { at: usize, opener: Option<(usize, usize)> },
}

/// Looks for the first `}` on a line of its own that is set in differently from the line that opened
/// its block; None if every one is in its place.
pub(super) fn blame(text: &str, marks: &[Mark]) -> Option<Blame> {
    let mut open: Vec<usize> = Vec::new();
    for mark in marks {
        match mark.sign {
            b'{' => open.push(mark.at),
            b'}' => {
                let (inset, alone) = inset(text, mark.at);
                match open.pop() {
                    Some(opened) if alone && inset < self::inset(text, opened).0 => {
                        return Some(Blame::NeverClosed(opened));
                    }
                    Some(opened) if alone && inset > self::inset(text, opened).0 => {
                        let opener = line_set_in(text, opened, mark.at, inset);
                        return Some(Blame::OneTooMany { at: mark.at, opener });
                    }
                    Some(_) => {}
                    None => return Some(Blame::OneTooMany { at: mark.at, opener: None }),
                }
            }
            _ => {}
        }
    }
    open.last().map(|opened| Blame::NeverClosed(*opened))
}

/// The last line between two places that is set in as far as given, if it neither opens nor closes a
/// block: it may have been meant to open one.
fn line_set_in(text: &str, from: usize, to: usize, inset: usize) -> Option<(usize, usize)> {
    let mut start = from;
    let mut found = None;
    for line in text[from..to].split_inclusive('\n') {
        let words = line.trim();
        if start > from && !words.is_empty() && line.len() - line.trim_start().len() == inset {
            found = Some((start + inset, start + inset + words.len(), words.ends_with(['{', '}'])));
        }
        start += line.len();
    }
    found.filter(|(_, _, brace)| !brace).map(|(start, end, _)| (start, end))
}

/// How far the line of this place is set in, and whether nothing stands before the place.
fn inset(text: &str, at: usize) -> (usize, bool) {
    let start = text[..at].rfind('\n').map_or(0, |before| before + 1);
    let before = &text[start..at];
    let inset = before.len() - before.trim_start_matches([' ', '\t']).len();
    (inset, before.len() == inset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_citations_and_comments_hide_braces() {
        let found = |text: &str| marks(text).into_iter().map(|mark| mark.sign as char).collect::<String>();
        assert_eq!(found("a \"{\" [SET {#2] ( # {\n}"), "(}");
        assert_eq!(found("a \"never closed } {\n\"x\" \"y} {  \n"), "{{");
        assert_eq!(found("[SET {"), "{");
    }

    #[test]
    fn the_brace_out_of_step_is_named() {
        let text = "procedure p {\n  step a {\n    x\n  step b {\n  }\n}\n";
        assert_eq!(blame(text, &marks(text)), Some(Blame::NeverClosed(text.find("{\n    x").unwrap())));
        let text = "procedure p {\n  step a {\n  }\n  }\n  step b {\n  }\n}\n";
        assert_eq!(
            blame(text, &marks(text)),
            Some(Blame::OneTooMany { at: text.find("}\n  step b").unwrap(), opener: None })
        );
        let text = "procedure p {\n  step a\n    x\n  }\n}\n";
        let step = text.find("step").unwrap();
        assert_eq!(
            blame(text, &marks(text)),
            Some(Blame::OneTooMany { at: text.find('}').unwrap(), opener: Some((step, step + 6)) })
        );
        assert_eq!(blame("a {\n}\n", &marks("a {\n}\n")), None);
    }
}
