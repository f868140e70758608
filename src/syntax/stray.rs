//! Why a line was not understood, in the words of the people who write policies.
//!
//! First the line is mended in every way that mends a usual slip (`repair`): if one of them makes
//! it a line of the language, that is what is wrong and how to put it right. Otherwise the message
//! points at the word where understanding ended and says what could stand there (`advice`). One slip
//! costs one message: clauses under a sentence that was not understood are passed over, and what a
//! bad line was to declare is declared all the same.

mod advice;
mod habits;
mod punctuation;
mod recover;
mod repair;

use super::ast::Statement;
use super::build::{Builder, Node, Places};
use super::grammar::{Grammar, Rule};
use super::{MOST_FAULTS, braces};
use crate::diagnostics::{Finding, Level, Origin};
use pest::Parser;

/// Reports what was not understood, and gives back what it nevertheless declares.
///
/// `after_stray`: whether the line above was not understood either.
pub(super) fn explain<'t>(builder: &mut Builder<'t>, stray: Node<'t>, after_stray: bool) -> Vec<Statement> {
    if stray.as_rule() == Rule::stray_close {
        extra_close(builder, stray.as_span().start());
        return Vec::new();
    }
    let Some(inner) = stray.into_inner().next() else { return Vec::new() };
    if inner.as_rule() == Rule::stray_line {
        let line = Line::new(inner.as_str(), false);
        line.report(builder, inner.as_span().start(), after_stray);
        return recover::declaration(builder, inner.as_span().start(), &line, None).into_iter().collect();
    }
    let mut parts = inner.into_inner();
    let (Some(head), Some(block)) = (parts.next(), parts.next()) else { return Vec::new() };
    let line = Line::new(head.as_str(), true);
    line.report(builder, head.as_span().start(), after_stray);
    let body = builder.body(block);
    recover::declaration(builder, head.as_span().start(), &line, Some(body)).into_iter().collect()
}

/// A line nobody understood.
struct Line<'t> {
    text: &'t str,
    /// Whether it opens a block.
    opens: bool,
}

impl<'t> Line<'t> {
    fn new(text: &'t str, opens: bool) -> Self {
        Line { text: text.trim_end_matches([' ', '\t']), opens }
    }

    /// The line as the grammar is to try it.
    fn whole(&self, text: &str) -> String {
        if self.opens { format!("{text} {{}}") } else { text.to_string() }
    }

    /// Whether the line, written as `text`, is one of the language.
    fn parses_as(&self, text: &str) -> bool {
        let whole = self.whole(text);
        [Rule::lone_line, Rule::lone_clause].into_iter().any(|rule| Grammar::parse(rule, &whole).is_ok())
    }

    fn report(&self, builder: &mut Builder<'t>, start: usize, after_stray: bool) {
        if !builder.places.is_own() {
            return;
        }
        if builder.unread >= MOST_FAULTS || self.text.len() > LONGEST {
            builder.unread += 1;
            if builder.unread <= MOST_FAULTS {
                too_long(builder, start, self.text);
            }
            return;
        }
        if Grammar::parse(Rule::lone_clause, self.text).is_ok() {
            if !after_stray {
                orphan(builder, start, self.text);
            }
            return;
        }
        builder.unread += 1;
        let reach = advice::furthest(self);
        let finding = match repair::best(self, reach.at) {
            Some(repair) => repair.finding(builder, start, self),
            None => advice::finding(builder, start, self, &reach),
        };
        builder.findings.push(finding);
    }
}

/// A line of more bytes than this is not tried again: nobody wrote it by hand.
const LONGEST: usize = 2000;

fn too_long(builder: &mut Builder, start: usize, line: &str) {
    let span = builder.range(start, start + line.len());
    builder.fault(
        span,
        "MP001",
        "This line could not be understood, and is far too long",
        "Begin every statement on a new line.",
    );
}

fn orphan(builder: &mut Builder, start: usize, line: &str) {
    let span = builder.range(start, start + line.len());
    let first = line.split([' ', '\t', ',', ':', '[']).next().unwrap_or("");
    let what = if first.is_empty() { "This citation".to_string() } else { format!("\"{first} …\"") };
    let message = format!("{what} belongs under a sentence, and there is none above it");
    let help = "Write the sentence it belongs to on the line above, or take the line out.";
    builder
        .findings
        .push(Finding::new("MP001", Level::Error, Origin::Policy, &[line], message).at(span, "").help(help));
}

fn extra_close(builder: &mut Builder, at: usize) {
    if !builder.places.is_own() {
        return;
    }
    let span = builder.range(at, at + 1);
    let finding = Finding::new("MP006", Level::Error, Origin::Policy, &["}"], "There is one '}' too many")
        .at(span, "closes nothing");
    let finding = match braces::blame(builder.text, &braces::marks(builder.text)) {
        Some(braces::Blame::OneTooMany { at: early, opener }) if early != at => {
            let finding = finding.see(
                builder.range(early, early + 1),
                "but this one, set in further than what it closes, may be the one too many",
            );
            match opener {
                Some((from, to)) => finding
                    .see(builder.range(from, to), "this line may need a '{' at its end")
                    .help("Put '{' at the end of the line that was to open a block, or take the '}' out."),
                None => finding.help("Take out the '}' that is too many."),
            }
        }
        _ => finding.help("Take it out, or look above for a block that was closed too early."),
    };
    builder.findings.push(finding);
}

/// Reports a block still open at the end of the file, at the line that opened it.
pub(super) fn never_closed(builder: &mut Builder) {
    if !builder.places.is_own() || builder.findings.iter().any(|finding| finding.code == "MP002") {
        return;
    }
    let end = builder.text.trim_end().len();
    let opened = match braces::blame(builder.text, &braces::marks(builder.text)) {
        Some(braces::Blame::NeverClosed(at)) => at,
        _ => end,
    };
    let line = builder.text[..opened].rfind('\n').map_or(0, |before| before + 1);
    let line = opened - builder.text[line..opened].trim_start().len();
    let message = "A block is opened and never closed";
    let finding = Finding::new("MP002", Level::Error, Origin::Policy, &[&builder.text[line..opened]], message)
        .at(builder.range(line, (opened + 1).min(builder.text.len())), "this block seems to have no '}'")
        .see(
            builder.range(builder.text.floor_char_boundary(end.saturating_sub(1)), end),
            "the file ends with the block still open",
        )
        .help("Put '}' on a line of its own where the block ends, set in as far as the line that opens it.");
    builder.findings.push(finding);
}

/// Says how many lines were not understood beyond those reported one by one.
pub(super) fn count_the_rest(builder: &mut Builder) {
    let more = builder.unread.saturating_sub(MOST_FAULTS);
    if more == 0 {
        return;
    }
    let message = format!("{more} more lines of this file could not be understood");
    let help = "Mend the first ones and check again. If hardly any line is understood, the file is probably not a policy file.";
    let end = builder.text.trim_end().len();
    let span = builder.range(end, end);
    builder
        .findings
        .push(Finding::new("MP010", Level::Error, Origin::Policy, &["more"], message).at(span, "").help(help));
}

impl Places {
    fn is_own(self) -> bool {
        matches!(self, Places::Own)
    }
}
